"""A report -> a Word document: B against A as tracked changes. Accepted it is B, rejected it is A.

What is said of the two stands in the header of the first page, where it belongs to neither text. Notes are comments.
Office Open XML: ECMA-376-1, 17.13.5 (revisions) and 17.13.4 (comments).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from viewer.export.ooxml import PACKAGE, WORD_PART, R, W, relationships
from viewer.export.parallel.documents import (
    AUTHOR,
    XML,
    change_instant,
    comment_paragraphs,
    document_title,
    escaped,
    instant,
    tracked_document,
    zipped,
)
from viewer.export.parallel.edit import paragraph_ends
from viewer.export.parallel.edit_script import edit_script
from viewer.export.parallel.note_places import NoteBoundary, NotePositions
from viewer.export.tracked.formatted_docx import formatted_document, run_properties
from viewer.text.direction import right_to_left

if TYPE_CHECKING:
    from viewer.export.parallel.edit import Edit, State
    from viewer.export.report import Paper, Report
    from viewer.export.styled_note import Run

_READING = "B"
_BREAK = "\n"
_SPACES = f'xmlns:w="{W}" xmlns:r="{R}"'
_CHANGES: dict[State, str] = {
    "deleted": "del",
    "inserted": "ins",
    "moved away": "moveFrom",
    "moved here": "moveTo",
}
# Twentieths of a point.
_SIZES: dict[Paper, str] = {"a4": 'w:w="11906" w:h="16838"', "letter": 'w:w="12240" w:h="15840"'}
_MARGINS = " ".join(f'w:{side}="1134"' for side in ("top", "right", "bottom", "left"))
_MARGINS += ' w:header="567" w:footer="567" w:gutter="0"'
_PARTS = {"styles": "styles", "comments": "comments", "header": "header1", "settings": "settings"}


def document(report: Report) -> bytes:
    """The document, a ZIP archive: where both texts are those of Word documents B's own, if that can be done."""
    return formatted_document(report) or _plain_document(report)


def _plain_document(report: Report) -> bytes:
    """A document with the words alone."""
    body = _Body(report)
    members = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations((f"{R}/officeDocument", "word/document.xml"), (_CORE, "docProps/core.xml")),
        "docProps/core.xml": _properties(report),
        "word/_rels/document.xml.rels": _relations(*((f"{R}/{one}", f"{_PARTS[one]}.xml") for one in _PARTS)),
        "word/document.xml": body.document(),
        "word/styles.xml": _styles(report),
        "word/settings.xml": f"{XML}<w:settings {_SPACES}/>",
        "word/comments.xml": _comments(report),
        "word/header1.xml": _header(report),
    }
    return zipped(members)


_CORE = f"{PACKAGE}/relationships/metadata/core-properties"


class _Body:
    """Writes the running text, run by run; a paragraph is written when its end is known, which stands first in it."""

    def __init__(self, report: Report) -> None:
        self._report = report
        collation = report.collation
        self._texts = collation.witness("A").text, collation.witness(_READING).text
        self._edits = edit_script(collation, _READING)
        self._notes = NotePositions(report.notes, _READING, self._texts)
        self._id = 0
        self._kept_ends = 0  # of paragraphs that both texts have
        self._written: list[str] = []
        self._paragraph: list[str] = []
        self._open: dict[str, tuple[int, int]] = {}  # of "moveFrom" and "moveTo": the move, and the id of its range

    def document(self) -> str:
        """The main part."""
        for edit in self._report.ticking(self._edits):
            self._move_ranges(edit)
            for part in self._notes.cut(edit):
                if isinstance(part, NoteBoundary):
                    self._paragraph.append(_comment_mark(part))
                else:
                    self._write(part)
        for name in tuple(self._open):
            self._close(name)
        self._paragraph += map(_comment_mark, self._notes.left())
        self._end_paragraph("")
        return (
            f"{XML}<w:document {_SPACES}><w:body>{''.join(self._written)}"
            f'<w:sectPr><w:headerReference w:type="first" r:id="rId3"/><w:pgSz {_SIZES[self._report.paper]}/>'
            f"<w:pgMar {_MARGINS}/><w:titlePg/></w:sectPr></w:body></w:document>"
        )

    def _write(self, edit: Edit) -> None:
        change = _CHANGES.get(edit.state, "")
        span, text = (edit.base, self._texts[0]) if edit.base else (edit.reading, self._texts[1])
        run: list[str] = []
        for piece in paragraph_ends(span.of(text)):
            if piece != "\n\n":
                run.append(_signs(piece, deleted=change == "del"))
                continue
            self._run(run, change)
            run = []
            self._end_paragraph(f"<w:rPr><w:{change} {self._next()} {self._by}/></w:rPr>" if change else "")
        self._run(run, change)

    @property
    def _by(self) -> str:
        return f'w:author="{AUTHOR}" w:date="{change_instant(self._report.made, self._kept_ends)}"'

    def _run(self, signs: list[str], change: str) -> None:
        if signs:
            run = f"<w:r>{''.join(signs)}</w:r>"
            self._paragraph.append(f"<w:{change} {self._next()} {self._by}>{run}</w:{change}>" if change else run)

    def _end_paragraph(self, mark: str) -> None:
        properties = f"<w:pPr>{mark}</w:pPr>" if mark else ""
        self._kept_ends += not mark
        self._written.append(f"<w:p>{properties}{''.join(self._paragraph)}</w:p>")
        self._paragraph = []

    def _move_ranges(self, edit: Edit) -> None:
        """End the ranges of moves that the words of this edit are not part of, and begin that of its own."""
        sides = [name for name, span in (("moveFrom", edit.base), ("moveTo", edit.reading)) if span]
        for name in sides:
            move, _ = self._open.get(name, (0, 0))
            if move == edit.move:
                continue
            self._close(name)
            if edit.move:
                key = self._next()
                self._open[name] = edit.move, self._id
                self._paragraph.append(f'<w:{name}RangeStart {key} w:name="move{edit.move}" {self._by}/>')

    def _close(self, name: str) -> None:
        if name in self._open:
            _, key = self._open.pop(name)
            self._paragraph.append(f'<w:{name}RangeEnd w:id="{key}"/>')

    def _next(self) -> str:
        self._id += 1
        return f'w:id="{self._id}"'


def _signs(piece: str, *, deleted: bool = False) -> str:
    """The elements of a run for words without an end of a paragraph."""
    if piece == "\n":
        return "<w:br/>"
    name = "delText" if deleted else "t"
    words = (f'<w:{name} xml:space="preserve">{escaped(part)}</w:{name}>' if part else "" for part in piece.split("\t"))
    return "<w:tab/>".join(words)


def _comment_mark(mark: NoteBoundary) -> str:
    key = f'w:id="{mark.note}"'
    if mark.begins:
        return f"<w:commentRangeStart {key}/>"
    return f"<w:commentRangeEnd {key}/><w:r><w:commentReference {key}/></w:r>"


def _paragraphs(lines: Iterable[str], style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return "".join(f"<w:p>{properties}<w:r>{_signs(line)}</w:r></w:p>" for line in lines)


def _comment(runs: Iterable[Run]) -> str:
    return f"<w:p>{''.join(map(_styled, runs))}</w:p>"


def _styled(run: Run) -> str:
    names = "".join(f"<w:{name}/>" for name in run_properties(run))
    properties = f"<w:rPr>{names}</w:rPr>" if names else ""
    return f"<w:r>{properties}{'<w:br/>'.join(map(_signs, run.shown.split(_BREAK)))}</w:r>"


def _comments(report: Report) -> str:
    comments = "".join(
        f'<w:comment w:id="{number}" w:author="{AUTHOR}" w:initials="R" w:date="{instant(note.created)}">'
        f"{''.join(map(_comment, comment_paragraphs(note)))}</w:comment>"
        for number, note in enumerate(report.notes)
    )
    return f"{XML}<w:comments {_SPACES}>{comments}</w:comments>"


def _header(report: Report) -> str:
    """The header of the first page: what is said of the texts, and of the document."""
    content = _paragraphs([document_title(report)], "Title") + _paragraphs(tracked_document(report), "Header")
    return f"{XML}<w:hdr {_SPACES}>{content}</w:hdr>"


def _properties(report: Report) -> str:
    made = instant(report.made)
    return (
        f'{XML}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escaped(document_title(report))}</dc:title><dc:creator>{AUTHOR}</dc:creator>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{made}</dcterms:created></cp:coreProperties>'
    )


def _styles(report: Report) -> str:
    """The styles. Paragraphs are set apart by a space, and run from the right where B does."""
    turned = right_to_left(report.collation.witness(_READING).text)
    bidi, rtl = ("<w:bidi/>", "<w:rtl/>") if turned else ("", "")
    return (
        f"{XML}<w:styles {_SPACES}><w:docDefaults>"
        f'<w:rPrDefault><w:rPr><w:sz w:val="24"/>{rtl}</w:rPr></w:rPrDefault>'
        f'<w:pPrDefault><w:pPr>{bidi}<w:spacing w:after="160"/></w:pPr></w:pPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/>'
        '<w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/>'
        '<w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr></w:style></w:styles>'
    )


def _content_types() -> str:
    parts = {"document": "document.main", "styles": "styles", "settings": "settings"}
    parts |= {"comments": "comments", "header1": "header"}
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{WORD_PART}.{kind}+xml"/>' for name, kind in parts.items()
    )
    return (
        f'{XML}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/docProps/core.xml" '
        f'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>{overrides}</Types>'
    )


def _relations(*relations: tuple[str, str]) -> str:
    return relationships((f"rId{number}", *relation) for number, relation in enumerate(relations, 1))
