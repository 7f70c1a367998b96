"""What documents in XML have in common: their title, what is said of the texts, escaped words, an archive."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping
from html import escape
from typing import TYPE_CHECKING

from viewer.export.facts import controls_shown, note_marks, preamble
from viewer.export.report import without_controls
from viewer.export.styled_note import Run, styled_note
from viewer.phrasing.language import tr
from viewer.phrasing.sentences import on_one_line, short, titles

if TYPE_CHECKING:
    from viewer.export.report import Report, ReportNote

AUTHOR = "Recension"  # of tracked changes and of comments
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TITLE = 100  # code points of the title of a witness
EPOCH = (1980, 1, 1, 0, 0, 0)  # of every member, so that one report gives one file


def document_title(report: Report) -> str:
    """The title of a document on A and B, on one line."""
    first, second = (short(on_one_line(title), _TITLE) for title in titles(report.collation.witnesses)[:2])
    return tr("Comparison of “{first}” and “{second}”", first=first, second=second)


def about_document(report: Report) -> list[str]:
    """The memo, the facts of both texts and of the comparison, and how many characters were replaced, a line each."""
    return [*preamble(report), *controls_shown(report)]


def tracked_document(report: Report) -> list[str]:
    """What stands above a text with tracked changes: what is said of the two, and how to read it, a line each."""
    how = tr("Tracked changes: accepted, this is B; rejected, it is A. All differences are tracked.")
    return [*about_document(report), how]


def zipped(members: Mapping[str, str]) -> bytes:
    """An archive of these members by name, in this order; one named "mimetype" is not compressed."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in members.items():
            how = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name, EPOCH), text.encode(), how)
    return file.getvalue()


def escaped(text: str) -> str:
    """The text as XML has it between tags and in an attribute, U+FFFD for what XML forbids."""
    return escape(without_controls(text).replace("\r", "\ufffd"), quote=True)


def instant(iso: str) -> str:
    """A day or an instant, ISO 8601, as an instant of XML Schema."""
    return f"{iso}T00:00:00Z" if len(iso) == len("2026-11-28") else escaped(iso)


def change_instant(iso: str, number: int) -> str:
    """The instant of a tracked change: of every second one ten minutes later.

    LibreOffice takes two that are no more than a minute apart, at the end of a paragraph and at the beginning of the
    next one, for one, and joins the paragraphs when that is undone.
    """
    return instant(iso).replace("T00:00:00Z", f"T00:{number % 2}0:00Z")


def comment_paragraphs(note: ReportNote, *, quoted: bool = False) -> Iterator[tuple[Run, ...]]:
    """The paragraphs of a comment in styled words, with the note's tags and status; of one without a place, or
    ``quoted``, also the words it is on."""
    if note.quotation and (quoted or not note.places):
        yield (Run(_quoted(note)),)
    for paragraph in styled_note(note.text):
        yield paragraph.runs
    if marks := note_marks(note):
        yield (Run(on_one_line(marks), emphasis=True),)


def comment_lines(note: ReportNote) -> Iterator[str]:
    """The lines of a comment, its tags and status; of a note without a place also the words that it was on."""
    if not note.places and note.quotation:
        yield _quoted(note)
    yield from note.text.split("\n")
    if marks := note_marks(note):
        yield on_one_line(marks)


def _quoted(note: ReportNote) -> str:
    return f"“{' '.join(note.quotation.split())}”"
