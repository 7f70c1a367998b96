"""B's own Word document with its formatting, and the differences from A tracked in it. Accepted it is B, rejected A.

Runs are cut where edits begin and end, what A alone has is put between them in the formatting of the words beside it.
The footnotes and endnotes belong to the text, behind its body: they are changed in their own parts. Where the words of
the file are not found in its runs one by one (it has tracked changes already), nothing is made, and the caller writes a
document of its own.
"""

from __future__ import annotations

import posixpath
import zipfile
from bisect import bisect_right
from collections import deque
from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from viewer.export.ooxml import PACKAGE, WORD_PART, R, W, relationships
from viewer.export.parallel.documents import AUTHOR, change_instant, comment_paragraphs, instant, tracked_document
from viewer.export.parallel.edit import paragraph_ends
from viewer.export.parallel.edit_script import edit_script
from viewer.export.report import without_controls
from viewer.export.styled_note import Run
from viewer.export.tracked.cursor import TextCursor, Unfit
from viewer.export.tracked.package import file_of_reading, rewritten_archive
from viewer.text.reading.archive import Archive
from viewer.text.reading.office.docx import extract
from viewer.text.reading.office.package import Package
from viewer.text.reading.xml import attribute, local, parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

    from viewer.export.report import Report

_READING = "B"
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_CHANGES = ("ins", "del", "moveFrom", "moveTo")
_NOT_IN_RUNS = ("txbxContent", "AlternateContent", "pict", "oMath", "sym", "ruby", "altChunk")
_END = "\n\n"
_COMMENTS = "word/recensionComments.xml"
_TYPES = "[Content_Types].xml"


_Places = list[tuple[int, "_Element"]]


def formatted_document(report: Report) -> bytes | None:
    """The archive; None where the file of B is no Word document, has changed, or is one that this cannot be done in."""
    data = file_of_reading(report, ".docx")
    if data is None:
        return None
    try:
        archive = Archive(data)
        package = Package(archive)
        root = package.document()
        notes, parts = _notes(package, archive, root)
        places = _Tracking(report, root, notes).write()
        made = _with_parts(archive, data, {package.main: root, **parts}, places, report)
        return made if not notes or _holds_both(made, report) else None
    except (ValueError, Unfit, zipfile.BadZipFile, etree.LxmlError):
        return None


class _FileNote(NamedTuple):
    """A footnote or an endnote, and the element that calls it."""

    element: _Element
    call: _Element


def _notes(package: Package, archive: Archive, root: _Element) -> tuple[list[_FileNote], dict[str, _Element]]:
    """The notes in the order in which the program's reader has them, and the parts in which they stand."""
    found: list[_FileNote] = []
    parts = {}
    for kind in ("footnote", "endnote"):
        if (name := package.part_of(f"{kind}s")) is None:
            continue
        parts[name] = parse_xml(archive.read(name))
        waiting = {attribute(one, "id"): one for one in parts[name] if local(one) == kind}
        calls: dict[str, _Element] = {}
        for call in root.iter(f"{{{W}}}{kind}Reference"):
            calls.setdefault(attribute(call, "id"), call)
        found += [_FileNote(waiting[key], call) for key, call in calls.items() if key in waiting]
    return found, parts if found else {}


def _holds_both(data: bytes, report: Report) -> bool:
    """Whether the file is A when its changes are rejected, and B when they are accepted: a paragraph that A has in its
    body and B in a note can't be tracked."""
    sides = zip((True, False), report.collation.witnesses[:2], strict=True)
    return all(
        extract(data, rejected=rejected).text.split() == without_controls(witness.text).split()
        for rejected, witness in sides
    )


class _Character(NamedTuple):
    """A character of a run; ``place``: where it stands in the text of B, -1 for a blank that the text does not have."""

    text: str
    node: _Element
    place: int


class _Tracking:
    """Goes through the paragraphs and runs of a document and of its notes, and through the edits, side by side."""

    def __init__(self, report: Report, root: _Element, notes: Sequence[_FileNote] = ()) -> None:
        self._report = report
        collation = report.collation
        self._base, self._text = collation.witness("A").text, collation.witness(_READING).text
        edits = edit_script(collation, _READING)
        self._away = deque(edit for edit in edits if edit.base and not edit.reading)
        self._here = [edit.reading for edit in edits if edit.reading and not edit.base]
        self._current = 0  # among those: the next one that does not end before this place
        self._cursor = TextCursor(self._text)
        self._id = 1 << 20  # above those of bookmarks and comments
        self._kept_ends = 0  # of paragraphs that both texts have
        self._root, self._notes = root, notes
        self._same = False  # whether a note has words that are in A too, or were
        stories = [root, *(note.element for note in notes)]
        if any(local(one) in (*_CHANGES, *_NOT_IN_RUNS) for story in stories for one in story.iter()):
            raise Unfit
        self._stories = [list(story.iter(f"{{{W}}}p")) for story in stories]
        if not all(self._stories):
            raise Unfit

    def write(self) -> _Places:
        """Track all edits, and return the paragraphs of the body, each with where it or a note that it calls begins in
        B. Raises ``Unfit``; the document is then half done."""
        body, *notes = self._stories
        places: _Places = []
        for number, paragraph in enumerate(self._report.ticking(body), 1):
            places.append((self._cursor.at, paragraph))
            self._paragraph(paragraph, is_last=number == len(body))
        calls = self._calls()
        for note, paragraphs in zip(self._notes, notes, strict=True):
            call = calls[note.call.tag, attribute(note.call, "id")]
            places.append((self._cursor.at, next(call.iterancestors(f"{{{W}}}p"))))  # for its comments
            self._same = False
            for number, paragraph in enumerate(paragraphs, 1):
                self._paragraph(paragraph, is_last=number == len(paragraphs))
            if not self._same:
                self._insert(call)
        self._put_away(self._stories[-1][-1], None, len(self._text))
        self._cursor.end()
        return places

    def _paragraph(self, paragraph: _Element, *, is_last: bool) -> None:
        """Track the edits in a paragraph and at its end. ``is_last``: of the body or of a note, whose end stays."""
        for run in list(paragraph.iter(f"{{{W}}}r")):
            self._run(paragraph, run)
        end = self._cursor.find(_END)
        self._put_away(paragraph, None, self._cursor.at if end < 0 else end)
        if end >= 0 and self._is_new(end) and not is_last:
            self._mark(paragraph, "ins")
        else:
            self._kept_ends += 1

    def _calls(self) -> dict[tuple[str, str], _Element]:
        """The runs that call the notes, by the kind and the id of a note: those of the file gave way where runs were
        cut. Where two call one note, the first."""
        found: dict[tuple[str, str], _Element] = {}
        for one in self._root.iter(*{note.call.tag for note in self._notes}) if self._notes else ():
            if (run := one.getparent()) is not None:
                found.setdefault((one.tag, attribute(one, "id")), run)
        return found

    def _insert(self, run: _Element) -> None:
        """Track the run that calls a note that B alone has."""
        change = self._change("ins")
        run.addprevious(change)
        change.append(run)

    def _is_new(self, place: int) -> bool:
        """Whether B alone has the character at this place."""
        while self._current < len(self._here) and self._here[self._current].end <= place:
            self._current += 1
        return self._current < len(self._here) and self._here[self._current].start <= place

    def _run(self, paragraph: _Element, run: _Element) -> None:
        """Cut a run where edits begin and end in it."""
        found = [_Character(text, node, self._cursor.find(text)) for node in run for text in _text_of(node)]
        parts: list[tuple[bool, list[_Element]]] = []
        new = False
        for node in run:
            if local(node) == "rPr":
                continue
            mine = [one for one in found if one.node is node]
            if not mine:
                parts.append((False, [node]))
                continue
            pieces: list[tuple[bool, str]] = []
            for one in mine:
                if one.place >= 0:
                    if self._away and self._away[0].reading.start <= one.place:
                        parts += [(is_new, [_copy(node, text)]) for is_new, text in pieces]
                        pieces = []
                        self._put_run(run, parts)
                        parts = []
                        self._put_away(paragraph, run, one.place)
                    new = self._is_new(one.place)
                    self._same |= not new
                if pieces and pieces[-1][0] == new:
                    pieces[-1] = new, pieces[-1][1] + one.text
                else:
                    pieces.append((new, one.text))
            parts += [(is_new, [_copy(node, text)]) for is_new, text in pieces]
        self._put_run(run, parts)
        parent = run.getparent()
        assert parent is not None
        parent.remove(run)

    def _put_run(self, run: _Element, parts: Sequence[tuple[bool, list[_Element]]]) -> None:
        """Put copies of the run in front of it, with these nodes in them, the new ones as insertions."""
        properties = run.find(f"{{{W}}}rPr")
        for is_new, nodes in parts:
            made = etree.Element(f"{{{W}}}r", run.attrib)
            if properties is not None:
                made.append(deepcopy(properties))
            made.extend(nodes)
            run.addprevious(self._change("ins", made) if is_new else made)

    def _put_away(self, paragraph: _Element, run: _Element | None, place: int) -> None:
        """Put what A alone has up to this place in front of the run, or at the end of the paragraph."""
        while self._away and self._away[0].reading.start <= place:
            edit = self._away.popleft()
            self._same = True
            for piece in paragraph_ends(edit.base.of(self._base)):
                if piece == _END:
                    self._split(paragraph, run)
                    continue
                made = self._change("del", self._deleted(piece, run if run is not None else _last_run(paragraph)))
                if run is not None:
                    run.addprevious(made)
                else:
                    paragraph.append(made)

    def _deleted(self, words: str, like: _Element | None) -> _Element:
        made = etree.Element(f"{{{W}}}r")
        properties = None if like is None else like.find(f"{{{W}}}rPr")
        if properties is not None:
            made.append(deepcopy(properties))
        if words == "\n":
            etree.SubElement(made, f"{{{W}}}br")
            return made
        for number, part in enumerate(without_controls(words).replace("\r", "\ufffd").split("\t")):
            if number:
                etree.SubElement(made, f"{{{W}}}tab")
            if part:
                _with_space(etree.SubElement(made, f"{{{W}}}delText"), part)
        return made

    def _split(self, paragraph: _Element, run: _Element | None) -> None:
        """End a paragraph of A's in front of the run: what stands before it becomes a paragraph of its own."""
        if run is not None and run.getparent() is not paragraph:
            raise Unfit  # within a link
        before = etree.Element(f"{{{W}}}p")
        properties = paragraph.find(f"{{{W}}}pPr")
        if properties is not None:
            before.append(deepcopy(properties))
            for section in before[0].findall(f"{{{W}}}sectPr"):
                before[0].remove(section)
        for one in list(paragraph):
            if one is run:
                break
            if one is not properties:
                before.append(one)
        paragraph.addprevious(before)
        self._mark(before, "del")

    def _mark(self, paragraph: _Element, change: str) -> None:
        """Track the end of a paragraph."""
        properties = paragraph.find(f"{{{W}}}pPr")
        if properties is None:
            properties = etree.Element(f"{{{W}}}pPr")
            paragraph.insert(0, properties)
        of_mark = properties.find(f"{{{W}}}rPr")
        if of_mark is None:
            of_mark = etree.Element(f"{{{W}}}rPr")
            after = [one for one in properties if local(one) in ("sectPr", "pPrChange")]
            properties.insert(properties.index(after[0]) if after else len(properties), of_mark)
        of_mark.insert(0, self._change(change))

    def _change(self, name: str, content: _Element | None = None) -> _Element:
        self._id += 1
        fields = {"id": str(self._id), "author": AUTHOR, "date": change_instant(self._report.made, self._kept_ends)}
        made = etree.Element(f"{{{W}}}{name}", {f"{{{W}}}{key}": value for key, value in fields.items()})
        if content is not None:
            made.append(content)
        return made


def _text_of(node: _Element) -> Iterator[str]:
    """The characters of a child of a run, as the reader of the program reads them."""
    name = local(node)
    if name == "t":
        yield from (" " if char in "\r\n" else char for char in node.text or "")
    elif name in _SIGNS and attribute(node, "type") not in ("page", "column"):
        yield _SIGNS[name]


def _copy(node: _Element, text: str) -> _Element:
    """The node with this part of its words."""
    made = deepcopy(node)
    made.tail = None
    return _with_space(made, text) if local(node) == "t" else made


def _with_space(element: _Element, text: str) -> _Element:
    element.text = text
    element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return element


def _last_run(paragraph: _Element) -> _Element | None:
    return next(iter(paragraph.findall(f".//{{{W}}}r")[-1:]), None)


def _with_parts(
    archive: Archive, data: bytes, parts: dict[str, _Element], paragraphs: _Places, report: Report
) -> bytes:
    """The archive with the changed parts, and the reader's notes and what is said of the texts as comments."""
    package = Package(archive)
    comments = package.part_of("comments")
    if comments is None:
        comments = _COMMENTS
        parts[comments] = etree.Element(f"{{{W}}}comments", nsmap={"w": W})
        _announce(archive, package.main, parts)
    else:
        parts[comments] = parse_xml(archive.read(comments))
    _comment(parts[comments], paragraphs, report)
    return rewritten_archive(data, parts)


def _announce(archive: Archive, main: str, parts: dict[str, _Element]) -> None:
    """Let the package and the main part know of a part with comments."""
    folder, name = posixpath.split(main)
    relations = posixpath.join(folder, "_rels", f"{name}.rels")
    parts[relations] = parse_xml(archive.read(relations) if relations in archive else relationships(()).encode())
    attributes = {"Id": "rIdRecension", "Type": f"{R}/comments", "Target": f"/{_COMMENTS}"}
    etree.SubElement(parts[relations], f"{{{PACKAGE}/relationships}}Relationship", attributes)
    parts[_TYPES] = parse_xml(archive.read(_TYPES))
    kind = f"{WORD_PART}.comments+xml"
    etree.SubElement(
        parts[_TYPES], f"{{{PACKAGE}/content-types}}Override", {"PartName": f"/{_COMMENTS}", "ContentType": kind}
    )


def _comment(comments: _Element, paragraphs: _Places, report: Report) -> None:
    """Add what is said of the texts as a comment on the first paragraph, and each note on the one where it begins."""
    first = 1 + max((int(old) for one in comments if (old := attribute(one, "id")).isdecimal()), default=-1)
    about = [(Run(line),) for line in tracked_document(report)]
    said: list[tuple[int, str, Sequence[tuple[Run, ...]]]] = [(0, report.made, about)]
    for note in report.notes:
        place = note.places[_READING].start if _READING in note.places else 0
        said.append((place, note.created, list(comment_paragraphs(note, quoted=True))))
    for key, (place, made, styled) in enumerate(said, first):
        fields = {"id": str(key), "author": AUTHOR, "initials": "R", "date": instant(made)}
        comment = etree.SubElement(
            comments, f"{{{W}}}comment", {f"{{{W}}}{name}": value for name, value in fields.items()}
        )
        for runs in styled:
            paragraph = etree.SubElement(comment, f"{{{W}}}p")
            for words in runs:
                _styled(etree.SubElement(paragraph, f"{{{W}}}r"), words)
        run = etree.SubElement(_paragraph_at(paragraphs, place), f"{{{W}}}r")
        etree.SubElement(run, f"{{{W}}}commentReference", {f"{{{W}}}id": str(key)})


def run_properties(run: Run) -> list[str]:
    """The elements of Word that style a run, in the order of their schema."""
    styles = {"b": run.strong, "i": run.emphasis, "strike": run.struck, "noProof": run.code}
    return [name for name, styled in styles.items() if styled]


def _styled(element: _Element, run: Run) -> None:
    if names := run_properties(run):
        properties = etree.SubElement(element, f"{{{W}}}rPr")
        for name in names:
            etree.SubElement(properties, f"{{{W}}}{name}")
    for place, line in enumerate(run.shown.split("\n")):
        if place:
            etree.SubElement(element, f"{{{W}}}br")
        _with_space(etree.SubElement(element, f"{{{W}}}t"), without_controls(line).replace("\r", "\ufffd"))


def _paragraph_at(paragraphs: _Places, place: int) -> _Element:
    return paragraphs[max(0, bisect_right(paragraphs, place, key=lambda one: one[0]) - 1)][1]
