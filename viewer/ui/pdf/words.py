"""The pieces of a report's cells -> words in the styles of paper."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat

from viewer.export.apparatus.lines import CARET, ApparatusLine
from viewer.export.pages.front import MarkStyle, mark_style
from viewer.export.pages.plain_text import is_blank, settable, unwrapped
from viewer.export.pages.rows import Cell, NoteNumber, Piece
from viewer.export.styled_note import Run, styled_note
from viewer.phrasing.characters import sign
from viewer.ui.pdf import measures
from viewer.ui.pdf.block import Underline, Words, text_style

if TYPE_CHECKING:
    from viewer.collation.model.model import Variant
    from viewer.export.report import ReportNote
    from viewer.ui.theme.theme import Theme, Tint

_PENS: dict[MarkStyle, tuple[Qt.PenStyle, int]] = {
    "accidental": (Qt.PenStyle.DotLine, 1),
    "substitution": (Qt.PenStyle.SolidLine, 1),
    "insertion": (Qt.PenStyle.SolidLine, 1),
    "omission": (Qt.PenStyle.DashLine, 1),
    "rewritten": (Qt.PenStyle.SolidLine, 2),
    "transposed": (Qt.PenStyle.DashDotLine, 1),
}
_TINTS: dict[MarkStyle, str] = {"rewritten": "substitution", "transposed": "moved"}
_JOINER = "\u2060"  # a line may end between a mark and a number
_LINES = re.compile(r"\n|[^\n]+")
_MANY_BREAKS = re.compile("\n{3,}")


class Styles:
    """The styles of words on a page, made once."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        tints: dict[MarkStyle, Tint] = {name: getattr(theme, _TINTS.get(name, name)) for name in _PENS}
        self._grounds = {name: text_style(ground=tint.paper) for name, tint in tints.items()}
        self._under = {name: Underline(tint.line, *_PENS[name]) for name, tint in tints.items()}
        self.number = _raised(theme.accent, measures.TEXT)
        self.small_number = _raised(theme.accent, measures.APPARATUS)
        self.caret = text_style(theme.omission.line)
        self.italic = text_style(font=measures.serif_face(measures.APPARATUS, italic=True))
        self.bracket = text_style(theme.dim)

    def marked(self, text: str, name: MarkStyle) -> Words:
        """Words in the style of a mark."""
        return Words(text, self._grounds[name], under=self._under[name])


def cell_words(text: str, sigil: str, cell: Cell, pieces: Sequence[Piece], styles: Styles) -> list[Words]:
    """The words of a cell, with the numbers of variants and notes; line breaks at its ends are left out.

    The number of a variant or a note is marked with the variant, or with its ``NoteNumber``.
    """
    words: list[Words] = []
    place = cell.span.start
    for piece in pieces:
        *shown_words, breaks = _piece_words(text, place, piece, styles)
        closed = [one for mark in piece.closes for one in _closing(sigil, mark, styles)]
        if closed and not piece.text[-1:].isalnum():
            closed.insert(0, Words(_JOINER))
        words += [*shown_words, *closed, breaks]  # a number behind its breaks would stand on the next line
        place += len(piece.text)
    return _stripped(words)


def note_words(note: ReportNote) -> Iterator[Words]:
    """The words of a note, whose face is italic: what it emphasizes is upright."""
    for place, paragraph in enumerate(styled_note(note.text)):
        if place:
            yield Words("\n" if paragraph.close else "\n\n")
        for run in paragraph.runs:
            yield Words(settable(run.shown), _style_of(run))


def _style_of(run: Run) -> QTextCharFormat | None:
    if run.code:
        return text_style(font=measures.fixed_face(measures.SMALL * 9 // 10))
    if not (run.strong or run.emphasis or run.struck):
        return None
    style = text_style(font=measures.serif_face(measures.SMALL, bold=run.strong, italic=not run.emphasis))
    style.setFontStrikeOut(run.struck)
    return style


def entry_words(entry: ApparatusLine, styles: Styles) -> list[Words]:
    """An entry of the apparatus."""
    said = f" {entry.said}" if entry.said else ""
    return [
        Words(f"{entry.variant.number}\u00a0", styles.small_number),
        Words(settable(entry.lemma)),
        Words(" ] ", styles.bracket),
        Words(settable(entry.reading)),
        Words(f"{said} {entry.variant.witness}", styles.italic),
    ]


def _piece_words(text: str, place: int, piece: Piece, styles: Styles) -> Iterator[Words]:
    """The words of a piece, and at last its line breaks."""
    name = mark_style(piece.inside[-1]) if piece.inside else None
    if name and is_blank(piece.text):
        yield styles.marked(settable("".join(map(sign, piece.text))), name)
        yield Words("\n" * min(2, piece.text.count("\n")))
        return
    words = _MANY_BREAKS.sub("\n\n", settable(unwrapped(text, place, piece.text)))
    kept = words.rstrip("\n")
    if name:  # breaks without a mark, which would be seen on an empty line
        yield from (Words(part) if part == "\n" else styles.marked(part, name) for part in _LINES.findall(kept))
    else:
        yield Words(kept)
    yield Words(words[len(kept) :])


def _closing(sigil: str, mark: Variant | NoteNumber, styles: Styles) -> Iterator[Words]:
    if isinstance(mark, NoteNumber):
        yield Words(f"n{mark.number}", styles.number, mark)
        return
    if not mark.side(sigil):
        yield Words(CARET, styles.caret)
    yield Words(f"{mark.number}", styles.number, mark)


def _stripped(words: Sequence[Words]) -> list[Words]:
    """The words without line breaks at the ends."""
    kept = list(words)
    for place in range(len(kept)):
        kept[place] = kept[place]._replace(text=kept[place].text.lstrip("\n"))
        if kept[place].text:
            break
    for place in reversed(range(len(kept))):
        kept[place] = kept[place]._replace(text=kept[place].text.rstrip("\n"))
        if kept[place].text:
            break
    return kept


def _raised(color: QColor, size: int) -> QTextCharFormat:
    made = text_style(color, font=measures.sans_face(size * 7 // 8, bold=True))
    made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return made
