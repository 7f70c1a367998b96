"""The type of the desk: quoted words in the face of the texts, all else in the system's own."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtGui import QFont, QTextLayout

from viewer.ui.page.typeface import typeface

_ENDLESS = 100_000.0  # pixels


@lru_cache(maxsize=1)
def _family() -> str:
    return typeface().family


def serif(pixels: int) -> QFont:
    """The face of the texts in this size."""
    font = QFont(_family())
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(pixels)
    return font


def list_face() -> QFont:
    """For quoted words in lists."""
    return serif(14)


def chrome(pixels: int, bold: bool = False) -> QFont:
    """The system's own face in this size."""
    font = QFont()
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font


def line_height(font: QFont, words: str) -> int:
    """The height of a line of these words in pixels, also where other faces have to lend their letters."""
    layout = QTextLayout("".join(dict.fromkeys(words)), font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(_ENDLESS)
    layout.endLayout()
    return math.ceil(line.height())
