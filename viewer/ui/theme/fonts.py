"""The face that the text is set in: a family, its size, its leading, and how wide the measure is."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QTextLayout

FACES = (
    "Source Serif",
    "Source Serif 4",
    "Source Serif Pro",
    "Charter",
    "Bitstream Charter",
    "Libertinus Serif",
    "Linux Libertine O",
    "Gentium",
    "Gentium Plus",
    "Noto Serif",
    "Georgia",
    "Cambria",
    "DejaVu Serif",
)
SANS_FACES = ("Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans")  # of what is said beside texts on paper
# DejaVu Serif runs so wide that a pane would hold 45 characters of it; its condensed cut is the same letters.
_NARROWER = {"DejaVu Serif": "DejaVu Serif Condensed"}
SIZE = 16  # px
LEADING = 1.55  # of the size
MEASURE = 72  # characters
LEADINGS = (1.4, LEADING, 1.75)  # to choose from
MEASURES = (58, 65, MEASURE, 80)
LEAST_ZOOM, MOST_ZOOM = 0.5, 3.0
_STEP = 1.1
_USUAL_X_HEIGHT = 0.5  # of the size
_SAMPLE = "the reader sees which words are the same, which were changed, and by whom; Then 1954 came. "


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How the reader wants texts set. ``family``: "" for the first of FACES that there is; ``leading``: of the size;
    ``measure``: the longest line, characters."""

    family: str = ""
    leading: float = LEADING
    measure: int = MEASURE
    zoom: float = 1.0


_style = TextStyle()


def style() -> TextStyle:
    """How texts are set now, in all windows of the program."""
    return _style


def set_style(wanted: TextStyle) -> None:
    """Set texts like this from now on. What is on the screen already has to be set anew by whoever calls this."""
    global _style
    _style = replace(wanted, zoom=min(MOST_ZOOM, max(LEAST_ZOOM, wanted.zoom)))


@dataclass(frozen=True, slots=True)
class Typeface:
    """``size`` and ``leading`` are px; ``characters``: of the longest line."""

    family: str
    size: float
    leading: float
    zoom: float = 1.0
    characters: int = MEASURE
    exact: bool = False  # for paper: letters stand where the face has them, not on the pixels of a screen

    def font(self, bold: bool = False, share: float = 1.0) -> QFont:
        """The font of the text; ``share``: of its size, for headings and notes."""
        font = QFont(self.family)
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPixelSize(max(1, round(self.size * share)))
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        font.setKerning(True)
        if self.exact:
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def measure(self) -> float:
        """The widest line, px."""
        return self.characters * self.advance(_SAMPLE)

    def advance(self, sample: str) -> float:
        """What a character of this sample takes on average, px."""
        return QFontMetricsF(self.font()).horizontalAdvance(sample) / max(1, len(sample))

    def px(self, at_usual_size: float) -> float:
        """A length that grows with the zoom."""
        return at_usual_size * self.zoom


def typeface(zoom: float | None = None, family: str | None = None) -> Typeface:
    """The face of the style that holds, or this family, at this zoom."""
    zoom = min(MOST_ZOOM, max(LEAST_ZOOM, _style.zoom if zoom is None else zoom))
    chosen = _chosen(family or _style.family)
    return Typeface(chosen, SIZE * zoom * _optical(chosen), round(SIZE * _style.leading * zoom), zoom, _style.measure)


def known_faces() -> list[str]:
    """Those of FACES that the system has."""
    there = set(QFontDatabase.families())
    return [face for face in FACES if face in there]


@lru_cache(maxsize=16)
def _chosen(wanted: str) -> str:
    """The wanted family, or the first of FACES that the system has, in its narrow cut where it runs wide."""
    there = set(QFontDatabase.families())
    chosen = wanted if wanted in there else next((face for face in FACES if face in there), None)
    chosen = chosen or QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    narrower = _NARROWER.get(chosen, chosen)
    return narrower if narrower in there else chosen


def zoomed(zoom: float, steps: int) -> float:
    """The zoom some steps further, within its limits."""
    return min(MOST_ZOOM, max(LEAST_ZOOM, round(zoom * _STEP**steps, 3)))


def _optical(family: str) -> float:
    """Faces of one size look of different sizes: one with large small letters is set a little smaller."""
    font = QFont(family)
    font.setPixelSize(100)
    x_height = QFontMetricsF(font).xHeight() / 100
    if x_height <= 0:
        return 1.0
    return float(min(1.1, max(0.92, (_USUAL_X_HEIGHT / x_height) ** 0.5)))


_ENDLESS = 100_000.0  # pixels


def serif(pixels: int) -> QFont:
    """The face of the texts in this size."""
    font = QFont(_chosen(_style.family))
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(pixels)
    return font


def px(at_usual_size: float) -> int:
    """A length of a panel beside the texts, which grows with their zoom."""
    return round(at_usual_size * _style.zoom)


def zoomed_serif(pixels: int) -> QFont:
    """The face of the texts in this size, at the zoom that holds: for words that panels quote."""
    return serif(max(1, px(pixels)))


def list_face() -> QFont:
    """For quoted words in lists."""
    return zoomed_serif(14)


def chrome(pixels: int, bold: bool = False) -> QFont:
    """The system's own face in this size."""
    font = QFont()
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font


def zoomed_chrome(pixels: int, bold: bool = False) -> QFont:
    """The system's own face in this size, at the zoom that holds."""
    return chrome(max(1, px(pixels)), bold)


def average_letter(font: QFont) -> float:
    """What a character of English prose takes in this font, on average, px."""
    return QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)


def line_height(font: QFont, words: str) -> int:
    """The height of a line of these words in pixels, also where other faces have to lend their letters."""
    layout = QTextLayout("".join(dict.fromkeys(words)), font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_ENDLESS)
    layout.endLayout()
    return math.ceil(line.height())
