"""The measures of a page of a report, and the fonts and colors that it is set in. One unit is a tenth of a point."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPageSize

from viewer.export.report import Paper
from viewer.ui.pdf.paper import system_paper
from viewer.ui.theme.fonts import SANS_FACES, typeface
from viewer.ui.theme.theme import Theme, load

UNITS = 10  # a point


def paper_size(paper: Paper) -> QPageSize:
    """The size of a paper."""
    return QPageSize(QPageSize.PageSizeId.Letter if paper == "letter" else QPageSize.PageSizeId.A4)


def paper_units(paper: QPageSize) -> tuple[int, int]:
    """The width and the height of a paper."""
    size = paper.size(QPageSize.Unit.Millimeter) * (72 / 25.4 * UNITS)
    return round(size.width()), round(size.height())


PAPER = paper_size(system_paper())
WIDTH, HEIGHT = paper_units(PAPER)
EDGE = 500  # at the left and the right
TOP, BOTTOM = 420, 380
COLUMN_GAP = 210
BAR = 18  # beside a box
NOTES_GAP, NOTES_WIDTH = 190, 1120

TEXT, TEXT_LEADING = 90, 132
SMALL, SMALL_LEADING = 74, 106  # notes
APPARATUS, APPARATUS_LEADING = 78, 112
TINY, TINY_LEADING = 70, 100  # facts, figures, legend, head and foot
HEAD = 68  # names in capitals
MEMO, MEMO_LEADING = 106, 160
TITLE, TITLE_LEADING = 208, 246


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the two texts and the notes stand, and how wide they are."""

    left: int
    right: int
    width: int
    notes: int


def columns(*, notes: bool) -> Columns:
    """The columns of a page, with one for notes or without."""
    room = WIDTH - 2 * EDGE - (NOTES_GAP + NOTES_WIDTH if notes else 0)
    width = (room - COLUMN_GAP) // 2
    return Columns(EDGE, EDGE + width + COLUMN_GAP, width, WIDTH - EDGE - NOTES_WIDTH)


def serif_face(size: int, *, bold: bool = False, italic: bool = False) -> QFont:
    """The face of the texts, in units."""
    return _font(typeface(1.0).family, QFont.StyleHint.Serif, size, bold=bold, italic=italic)


def sans_face(size: int, *, bold: bool = False) -> QFont:
    """The face of all that is not text, in units."""
    return _font(_sans(), QFont.StyleHint.SansSerif, size, bold=bold)


def fixed_face(size: int) -> QFont:
    """The face of what a note has as code, in units."""
    family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    return _font(family, QFont.StyleHint.Monospace, size)


def capitals() -> QFont:
    """The face of the small headings."""
    font = sans_face(HEAD, bold=True)
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
    return font


def theme() -> Theme:
    """The colors of the light theme on white paper."""
    return replace(load("light"), paper=QColor(Qt.GlobalColor.white))


def _font(family: str, hint: QFont.StyleHint, size: int, *, bold: bool = False, italic: bool = False) -> QFont:
    font = QFont(family)
    font.setStyleHint(hint)
    font.setPixelSize(size)
    font.setBold(bold)
    font.setItalic(italic)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@lru_cache(maxsize=1)
def _sans() -> str:
    there = set(QFontDatabase.families())
    usual = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    return next((one for one in SANS_FACES if one in there), usual)
