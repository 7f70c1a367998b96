"""The icons: simple strokes in SVG that take their color from the theme."""

from __future__ import annotations

from functools import cache

import platformdirs
from PySide6.QtCore import QBuffer, QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QImageWriter, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from viewer.resources import resources
from viewer.ui.theme.theme import Theme

_SIZES = (16, 32, 64)  # a screen may have two or four pixels where another has one


def icon(name: str, theme: Theme, ink: QColor | None = None) -> QIcon:
    """The icon of this name in this color, or in the theme's ink; disabled it is dim."""
    found = QIcon()
    for mode, color in ((QIcon.Mode.Normal, ink or theme.ink), (QIcon.Mode.Disabled, theme.hairline)):
        for size in _SIZES:
            found.addPixmap(_pixmap(name, color, size), mode)
    return found


def draw(painter: QPainter, name: str, color: QColor, box: QRectF) -> None:
    """Draw the icon of this name in a color."""
    pixmap = _pixmap(name, color, _SIZES[-1])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(box, pixmap, QRectF(pixmap.rect()))
    painter.restore()


def program_icon(size: int) -> bytes:
    """The program's own icon in PNG, so many pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(resources() / "icons" / "recension.svg")).render(painter)
    painter.end()
    data = QBuffer()
    QImageWriter(data, QByteArray(b"png")).write(image)
    return bytes(data.data().data())


def file(name: str, color: QColor) -> str:
    """The icon in this color as a file, for style sheets; "" where none can be written."""
    folder = platformdirs.user_cache_path("recension", appauthor=False) / "icons"
    path = folder / f"{name}-{color.name()[1:]}.svg"
    source = _source(name, color)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(source, "utf-8")
    except OSError:
        return ""
    return path.as_posix()


def _source(name: str, color: QColor) -> str:
    return _strokes(name).replace("currentColor", color.name())


@cache
def _strokes(name: str) -> str:
    """The file of an icon: each is drawn in several sizes and colors."""
    return (resources() / "icons" / f"{name}.svg").read_text("utf-8")


def _pixmap(name: str, color: QColor, size: int) -> QPixmap:
    """The icon, drawn once for all windows of the program."""
    key = f"icon {name} {color.name()} {size}"
    pixmap = QPixmap()
    if not QPixmapCache.find(key, pixmap):
        pixmap = _drawn(_source(name, color), size)
        QPixmapCache.insert(key, pixmap)
    return pixmap


def _drawn(source: str, size: int) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(source.encode()))
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
