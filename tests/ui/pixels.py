"""The pixels of a picture, all at once: to ask Qt for each of them takes seconds."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage


def pixels(image: QImage) -> NDArray[np.uint32]:
    """The colors of a picture without their alpha, 0xRRGGBB, shape (height, width)."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    lines = np.frombuffer(plain.constBits(), dtype=np.uint32).reshape(plain.height(), plain.bytesPerLine() // 4)
    return lines[:, : plain.width()] & np.uint32(0xFFFFFF)


def are(image: QImage, color: QColor) -> NDArray[np.bool_]:
    """Where a picture has this color, shape (height, width)."""
    return pixels(image) == color.rgb() & 0xFFFFFF


def colors(image: QImage) -> set[str]:
    """The names of the colors that a picture has."""
    return {f"#{color:06x}" for color in np.unique(pixels(image)).tolist()}
