"""B's own OpenDocument text with its formatting, and A's differences tracked in it. Accepted it is B, rejected A.

Only the content is changed: marks are put between characters where edits begin and end, and what A alone has goes into
the list of changes, in the style of the words beside it. Where the words of the file do not stand one by one in its
paragraphs (it has tracked changes already, footnotes that belong to the text, or text in boxes), nothing is made, and
the caller writes a document of its own. OpenDocument 1.3, part 3, 5.5.
"""

from __future__ import annotations

import zipfile
from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from viewer.export.parallel.documents import comment_paragraphs, tracked_document
from viewer.export.parallel.edit_script import edit_script
from viewer.export.styled_note import Run
from viewer.export.tracked.cursor import TextCursor, Unfit
from viewer.export.tracked.odt_parts import SPACES, annotation, change_region, deleted_paragraphs, run_styles
from viewer.export.tracked.package import file_of_reading, rewritten_archive
from viewer.text.reading.office.odf import Document
from viewer.text.reading.xml import attribute, local, parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

    from viewer.export.parallel.edit import Edit
    from viewer.export.report import Report

_READING = "B"
_CONTENT = "content.xml"
_END = "\n\n"
_SPACE = " \t\r\n"  # of XML: one of them, or several, are a space
_SIGNS = {"tab": "\t", "line-break": "\n"}
_INSIDE = ("span", "a", "meta", "meta-field")
_UNFIT = (
    "changed-region note text-box custom-shape rect ellipse circle line connector polygon polyline path caption "
    "ruby hidden-text hidden-paragraph conditional-text"
).split()
_NOT_READ = (
    "annotation annotation-end sequence-decls variable-decls user-field-decls dde-connection-decls forms scripts "
    "script title desc tracked-changes table-template soft-page-break"
).split()
_MOST_SPACES = 1000  # of one element, as the reader has it


class _Event(NamedTuple):
    """An element to put in front of the character at ``place`` of B. ``edit``: what A alone has, to be listed."""

    place: int
    name: str  # of the element: change, change-start, change-end or annotation
    key: int  # of the change, or of the annotation
    edit: Edit | None = None
    move: int = 0


def formatted_odt(report: Report) -> bytes | None:
    """The archive; None where B is no OpenDocument text, its file has changed, or is one that this can't be done in."""
    data = file_of_reading(report, ".odt")
    if data is None:
        return None
    try:
        root = Document.of(data).content
        _Tracking(report, root).write()
        return rewritten_archive(data, {_CONTENT: root})
    except (ValueError, Unfit, zipfile.BadZipFile, etree.LxmlError):
        return None


class _Tracking:
    """Goes through the characters of a document, and puts the events before the places where they belong."""

    def __init__(self, report: Report, root: _Element) -> None:
        self._report, self._root = report, root
        self._base = report.collation.witness("A").text
        self._text = report.collation.witness(_READING).text
        self._events = deque(_events(report))
        self._regions: list[str] = []
        self._cursor = TextCursor(self._text)
        self._space = True  # whether a space that comes next adds nothing
        self._paragraph = root  # that is open
        self._cell: _Element | None = None  # the one in which an insertion that is open began
        if any(local(one) in _UNFIT for one in root.iter()):
            raise Unfit
        body = next((one for one in root.iter() if local(one) == "body"), root)
        self._body = next((one for one in body if local(one) == "text"), body)

    def write(self) -> None:
        """Track all edits, and add the notes. Raises ``Unfit``; the document is then half done."""
        paragraphs = list(_paragraphs(self._body))
        if not paragraphs:
            raise Unfit
        for number, paragraph in enumerate(self._report.ticking(paragraphs)):
            self._paragraph, self._space = paragraph, True
            self._within(paragraph)
            end = self._cursor.find(_END)
            last = number == len(paragraphs) - 1
            for element in self._due(len(self._text) if last else self._cursor.at if end < 0 else end, paragraph):
                paragraph.append(element)
        self._cursor.end()
        if self._events:
            raise Unfit
        self._list_changes()

    def _within(self, element: _Element) -> None:
        """All within an element, and what stands behind each of its children."""
        children = list(element)
        self._slot(element, element.text or "", None)
        for child in children:
            name = local(child)
            if name in _INSIDE:
                self._within(child)
            elif name in _SIGNS:
                self._sign(child, _SIGNS[name])
                self._space = True
            elif name == "s":
                count = attribute(child, "c")
                for one in _single_blanks(child, int(count) if count.isdecimal() else 1):
                    self._sign(one, " ")
                    child = one
                self._space = False
            elif name not in _NOT_READ and "".join(child.itertext()):
                raise Unfit  # a field
            self._slot(element, child.tail or "", child)

    def _sign(self, element: _Element, text: str) -> None:
        for one in self._due(self._cursor.find(text), element):
            element.addprevious(one)

    def _slot(self, parent: _Element, text: str, behind: _Element | None) -> None:
        """The characters that stand in a parent behind one of its children, or at its beginning: cut at the events."""
        pieces: list[str] = []
        put: list[_Element] = []
        start = 0
        for number, char in enumerate(text):
            blank = char in _SPACE
            if blank and self._space:
                continue
            self._space = blank
            if due := self._due(self._cursor.find(" " if blank else char), parent):
                pieces.append(text[start:number])
                pieces += [""] * (len(due) - 1)
                put += due
                start = number
        if not put:
            return
        pieces.append(text[start:])
        if behind is None:
            parent.text = pieces[0]
        else:
            behind.tail = pieces[0]
        place = 0 if behind is None else parent.index(behind) + 1
        for number, element in enumerate(put):
            element.tail = pieces[number + 1]
            parent.insert(place + number, element)

    def _due(self, place: int, like: _Element) -> list[_Element]:
        """The elements that stand before this place of B; ``like``: what is around or beside them."""
        found = []
        while self._events and self._events[0].place <= place:
            event = self._events.popleft()
            if event.name == "annotation":
                found.append(_parsed(self._annotation(event.key)))
                continue
            if event.name == "change-start":
                self._cell = _cell_of(self._paragraph)
                self._regions.append(change_region(self._report, event.key, "insertion", move=event.move))
            elif event.name == "change-end" and _cell_of(self._paragraph) is not self._cell:
                raise Unfit
            elif event.edit is not None:
                self._regions.append(self._deletion(event.key, event.edit, like))
            found.append(_parsed(f'<text:{event.name} text:change-id="change{event.key}"/>'))
        return found

    def _deletion(self, key: int, edit: Edit, like: _Element) -> str:
        """What A alone has, in the style of the words beside it."""
        styles = attribute(self._paragraph, "style-name"), _span_style(like)
        words = deleted_paragraphs(edit.base.of(self._base), *styles)
        return change_region(self._report, key, "deletion", words, edit.move)

    def _annotation(self, key: int) -> str:
        """What is said of the texts (0), or a note by its number, as a comment."""
        if not key:
            return annotation(self._report.made, ((Run(line),) for line in tracked_document(self._report)))
        note = self._report.notes[key - 1]
        return annotation(note.created, comment_paragraphs(note, quoted=True))

    def _list_changes(self) -> None:
        """Add the list of changes at the head of the text, and the styles of notes."""
        listed = _parsed(
            f'<text:tracked-changes text:track-changes="false">{"".join(self._regions)}</text:tracked-changes>'
        )
        forms = [one for one in self._body if local(one) == "forms"]
        self._body.insert(self._body.index(forms[-1]) + 1 if forms else 0, listed)
        styles = next((one for one in self._root if local(one) == "automatic-styles"), None)
        made = _parsed(f"<office:automatic-styles>{run_styles()}</office:automatic-styles>")
        if styles is None:
            outer = self._body.getparent()
            assert outer is not None
            outer.addprevious(made)
        else:
            styles.extend(list(made))


def _events(report: Report) -> list[_Event]:
    """The events in the order of their places; at one place comments come first."""
    changes: list[_Event] = []
    key = 0
    for edit in edit_script(report.collation, _READING):
        if edit.base and edit.reading:
            continue
        key += 1
        start, end = edit.reading.start, edit.reading.end
        if edit.base:
            changes.append(_Event(start, "change", key, edit))
        else:
            changes += [_Event(start, "change-start", key, move=edit.move), _Event(end, "change-end", key)]
    notes = [
        _Event(note.places[_READING].start if _READING in note.places else 0, "annotation", number)
        for number, note in enumerate(report.notes, 1)
    ]
    return sorted([_Event(0, "annotation", 0), *notes, *changes], key=lambda one: one.place)


def _paragraphs(element: _Element) -> Iterator[_Element]:
    """The paragraphs and headings of the text, in their order."""
    for one in element:
        name = local(one)
        if name in ("p", "h"):
            yield one
        elif name not in _NOT_READ and not name.endswith("-source"):
            yield from _paragraphs(one)


def _single_blanks(element: _Element, count: int) -> list[_Element]:
    """An element for several spaces as one for each; an event may stand between them."""
    element.attrib.clear()
    found = [element]
    tail, element.tail = element.tail, None
    for _ in range(min(count, _MOST_SPACES) - 1):
        found.append(_parsed("<text:s/>"))
        found[-2].addnext(found[-1])
    found[-1].tail = tail
    return found


def _span_style(element: _Element) -> str:
    """The style of the innermost span round an element."""
    one: _Element | None = element
    while one is not None and local(one) not in ("p", "h"):
        if local(one) == "span":
            return attribute(one, "style-name")
        one = one.getparent()
    return ""


def _cell_of(paragraph: _Element) -> _Element | None:
    return next((one for one in paragraph.iterancestors() if local(one) == "table-cell"), None)


def _parsed(xml: str) -> _Element:
    return parse_xml(f"<x {SPACES}>{xml}</x>".encode())[0]
