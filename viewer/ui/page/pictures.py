"""The pages of a witness's file as pictures, and which of them has a place of the text."""

from __future__ import annotations

import hashlib
import threading
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader

from viewer.messages import Message
from viewer.text.reading.pdf.page_image import PdfDrawer
from viewer.text.reading.read import ReadError, file_bytes
from viewer.text.witness import Part, Witness

_PDF = "application/pdf"
_IMAGES = ("image/png", "image/jpeg", "image/tiff")
_LABEL = "p. "  # what the locator of a page begins with
_FAILED = Message("the picture cannot be shown; open the file in another program")


class Wanted(NamedTuple):
    """Which page, and how large. ``page``: from 0; None for the one that has the ``place`` of the text.

    ``width``: in pixels of the screen; 0 for the page's own size, at ``scale`` such pixels to a point.
    """

    place: int
    page: int | None
    width: int
    scale: float


class Drawn(NamedTuple):
    """A page of so many. ``share``: how far down it the place stands, 0 to 1.

    ``start``: where its text begins; None for a page without text.
    """

    image: QImage
    page: int
    label: str
    pages: int
    share: float
    start: int | None


def has_pictures(witness: Witness) -> bool:
    """Whether the file of a witness has pages that can be shown."""
    return bool(witness.path) and (witness.media_type == _PDF or witness.media_type in _IMAGES)


class Pictures:
    """Draws the pages of one file, which it reads at the first one. It may be called from any thread; close it."""

    def __init__(self, witness: Witness) -> None:
        self.witness = witness
        self._parts = [part for part in witness.parts if part.kind == "page"]
        self._starts = [part.span.start for part in self._parts]
        self._lock = threading.Lock()
        self._drawer: PdfDrawer | None = None
        self._data = b""
        self._labels: tuple[str, ...] = ()
        self._numbers: list[int] = []
        self._closed = False

    def draw(self, wanted: Wanted) -> Drawn:
        """The page that is wanted. Raises ``ValueError`` with the reason."""
        with self._lock:
            self._open()
            page = self.page_at(wanted.place) if wanted.page is None else wanted.page
            page = min(max(0, page), len(self._labels) - 1)
            image = self._image(page, wanted)
        start = next((part.span.start for part in self._parts_of(page)), None)
        return Drawn(image, page, self._labels[page], len(self._labels), self.share_of(page, wanted.place), start)

    def page_at(self, place: int) -> int:
        """The number, from 0, of the page that has this place of the text, once a page was drawn."""
        at = bisect_right(self._starts, place) - 1
        return self._numbers[at] if 0 <= at < len(self._numbers) else 0

    def share_of(self, page: int, place: int) -> float:
        """How far down a page a place of its text stands, 0 to 1; 0 where it does not stand there."""
        for span in (part.span for part in self._parts_of(page)):
            if span.start <= place < span.end:
                return (place - span.start) / len(span)
        return 0.0

    def _parts_of(self, page: int) -> list[Part]:
        return [part for part, number in zip(self._parts, self._numbers, strict=True) if number == page]

    def close(self) -> None:
        """End what draws."""
        self._closed = True
        if self._drawer is not None:
            self._drawer.close()

    def _open(self) -> None:
        """Read the file, unless that is done. Raises ``ValueError``, also where it is another by now."""
        if self._labels:
            return
        try:
            data = file_bytes(self.witness.path)
        except ReadError as error:
            raise ValueError(error.reason) from error
        if hashlib.sha256(data).hexdigest() != self.witness.sha256:
            raise ValueError(Message("the file has changed since it was read; F5 compares again"))
        if self.witness.media_type == _PDF:
            self._drawer = PdfDrawer(data)
            if self._closed:  # while it was being made
                self._drawer.close()
            self._labels = self._drawer.labels
        else:
            self._data = data
            reader, _buffer = _reader(data)
            self._labels = tuple(str(number) for number in range(1, max(1, reader.imageCount()) + 1))
        if not self._labels:
            raise ValueError(_FAILED)
        self._numbers = page_numbers(self._parts, self._labels)

    def _image(self, page: int, wanted: Wanted) -> QImage:
        if self._drawer is not None:
            found = self._drawer.page(page, width=wanted.width, scale=wanted.scale)
            # A copy: QImage does not keep the bytes that it is made of.
            return QImage(found.pixels, found.width, found.height, 4 * found.width, QImage.Format.Format_RGB32).copy()
        reader, _buffer = _reader(self._data)
        if page:
            reader.jumpToImage(page)
        image = reader.read()
        if image.isNull():
            raise ValueError(_FAILED)
        if wanted.width:
            image = image.scaledToWidth(wanted.width, Qt.TransformationMode.SmoothTransformation)
        return image


def _reader(data: bytes) -> tuple[QImageReader, QBuffer]:
    """A reader of a picture, and the buffer that it reads, which has to be held as long."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)  # a photograph says which side is up
    return reader, buffer


def page_numbers(parts: Sequence[Part], labels: Sequence[str]) -> list[int]:
    """The number, from 0, of the page of each part, by its label.

    Pages of a text run on, also where a label occurs twice; the notes behind it stand on pages that came before.
    """
    places: dict[str, list[int]] = {}
    for number, label in enumerate(labels):
        places.setdefault(label, []).append(number)
    found, last = [], -1
    for part in parts:
        there = places.get(part.locator.removeprefix(_LABEL), [0])
        last = next((number for number in there if number > last), there[0])
        found.append(last)
    return found
