"""A report -> an OpenDocument text: B against A as tracked changes. Accepted it is B, rejected it is A.

What is said of the two stands in the header of the first page, where it belongs to neither text. Notes are comments.
OpenDocument 1.3, part 3, 5.5 (change tracking) and 14.1 (annotations). It has no moves: what moved is deleted in one
place and inserted in another, and both changes say so.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from viewer.export.parallel.documents import (
    AUTHOR,
    XML,
    comment_paragraphs,
    document_title,
    escaped,
    instant,
    tracked_document,
    zipped,
)
from viewer.export.parallel.edit_script import edit_script
from viewer.export.parallel.note_places import NoteBoundary, NotePositions
from viewer.export.tracked.formatted_odt import formatted_odt
from viewer.export.tracked.odt_parts import (
    OASIS,
    SPACES,
    annotation,
    change_region,
    paragraph_content,
    plain_paragraphs,
    run_styles,
)
from viewer.text.direction import right_to_left

if TYPE_CHECKING:
    from viewer.export.parallel.edit import Edit
    from viewer.export.report import Paper, Report

_READING = "B"
_SIZES: dict[Paper, str] = {
    "a4": 'fo:page-width="21cm" fo:page-height="29.7cm"',
    "letter": 'fo:page-width="8.5in" fo:page-height="11in"',
}
_TYPE = "application/vnd.oasis.opendocument.text"


def document(report: Report) -> bytes:
    """The document, a ZIP archive: where both texts are those of OpenDocument texts B's own, if that can be done."""
    return formatted_odt(report) or _plain_document(report)


def _plain_document(report: Report) -> bytes:
    """A document with the words alone."""
    return zipped(
        {
            "mimetype": _TYPE,
            "content.xml": _Body(report).document(),
            "styles.xml": _styles(report),
            "meta.xml": _meta(report),
            "META-INF/manifest.xml": _manifest(),
        }
    )


class _Body:
    """Writes the running text, and apart from it the list of the changes with the words that were deleted."""

    def __init__(self, report: Report) -> None:
        collation = report.collation
        self._report = report
        self._texts = collation.witness("A").text, collation.witness(_READING).text
        self._edits = edit_script(collation, _READING)
        self._places = NotePositions(report.notes, _READING, self._texts)
        self._regions: list[str] = []

    def document(self) -> str:
        """The content."""
        written = [piece for edit in self._report.ticking(self._edits) for piece in self._of(edit)]
        written += map(self._mark, self._places.left())
        return (
            f"{XML}<office:document-content {SPACES}><office:body><office:text>"
            f'<text:tracked-changes text:track-changes="false">{"".join(self._regions)}</text:tracked-changes>'
            f'<text:p text:style-name="Standard">{"".join(written)}</text:p></office:text></office:body>'
            "</office:document-content>"
        )

    def _of(self, edit: Edit) -> Iterator[str]:
        parts = list(self._places.cut(edit))
        marks = [part for part in parts if isinstance(part, NoteBoundary)]
        if edit.state in ("deleted", "moved away"):  # its words are in the list: notes stand round their place
            yield from (self._mark(mark) for mark in marks if mark.begins)
            words = "".join(paragraph_content(edit.base.of(self._texts[0])))
            yield f"<text:change {self._change('deletion', edit, f'<text:p>{words}</text:p>')}/>"
            yield from (self._mark(mark) for mark in marks if not mark.begins)
            return
        change = "" if edit.state == "same" else self._change("insertion", edit)
        if change:
            yield f"<text:change-start {change}/>"
        for part in parts:
            if isinstance(part, NoteBoundary):
                yield self._mark(part)
            else:
                yield from paragraph_content(part.reading.of(self._texts[1]))
        if change:
            yield f"<text:change-end {change}/>"

    def _change(self, kind: str, edit: Edit, words: str = "") -> str:
        """Add a change to the list, and return the attribute that names it."""
        key = len(self._regions) + 1
        self._regions.append(change_region(self._report, key, kind, words, edit.move))
        return f'text:change-id="change{key}"'

    def _mark(self, mark: NoteBoundary) -> str:
        name = f'office:name="note{mark.note}"'
        if not mark.begins:
            return f"<office:annotation-end {name}/>"
        note = self._report.notes[mark.note]
        return annotation(note.created, comment_paragraphs(note), f" {name}")


def _styles(report: Report) -> str:
    """The styles, and the pages: the first one has what is said of the texts at its head."""
    head = plain_paragraphs([document_title(report)], "Title") + plain_paragraphs(tracked_document(report), "Header")
    turned = right_to_left(report.collation.witness(_READING).text)
    way = 'style:writing-mode="rl-tb"' if turned else 'style:writing-mode="lr-tb"'
    return (
        f"{XML}<office:document-styles {SPACES}><office:styles>"
        f'<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties {way} '
        'fo:margin-bottom="0.28cm"/></style:style>'
        '<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard">'
        '<style:text-properties fo:font-size="16pt" fo:font-weight="bold"/></style:style>'
        '<style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard">'
        '<style:paragraph-properties fo:margin-bottom="0cm"/><style:text-properties fo:font-size="9pt"/></style:style>'
        f'{run_styles()}</office:styles><office:automatic-styles><style:page-layout style:name="page">'
        f'<style:page-layout-properties {_SIZES[report.paper]} fo:margin="2cm"/>'
        "<style:header-style><style:header-footer-properties "
        'fo:min-height="0cm" fo:margin-bottom="0.5cm"/></style:header-style></style:page-layout>'
        '</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" '
        f'style:page-layout-name="page" style:next-style-name="Following"><style:header>{head}</style:header>'
        '</style:master-page><style:master-page style:name="Following" style:page-layout-name="page"/>'
        "</office:master-styles></office:document-styles>"
    )


def _meta(report: Report) -> str:
    return (
        f"{XML}<office:document-meta {SPACES}><office:meta>"
        f"<dc:title>{escaped(document_title(report))}</dc:title>"
        f"<meta:initial-creator>{AUTHOR}</meta:initial-creator>"
        f"<meta:creation-date>{instant(report.made)}</meta:creation-date></office:meta></office:document-meta>"
    )


def _manifest() -> str:
    space = f'xmlns:manifest="{OASIS}:manifest:1.0" manifest:version="1.3"'
    parts = {"/": _TYPE, **dict.fromkeys(("content.xml", "styles.xml", "meta.xml"), "text/xml")}
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{kind}"/>'
        for name, kind in parts.items()
    )
    return f"{XML}<manifest:manifest {space}>{entries}</manifest:manifest>"
