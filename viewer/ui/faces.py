"""The type of the desk: quoted words in the face of the texts, all else in the system's own."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont

from viewer.ui.page.typeface import typeface


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
