"""The child process that reads a PDF: bytes in, lines with their places out. It imports nothing of this program.

PDFium is a large library in C++, and a PDF is a program of sorts. Here it may crash, hang or ask for any amount of
memory without harm to whoever started it.
"""

from __future__ import annotations

import ctypes
import json
import os
import re
import sys
import threading
from collections.abc import Iterator
from typing import Any, BinaryIO

import pypdfium2.raw as pdfium

HEADER = 8  # bytes that say how many follow
CPU = 120  # seconds; 500 pages take about two
_MEMORY = 2 * 1024**3  # bytes of address space, besides some times the size of the file
_CHARACTERS = 64 * 1024**2  # of all pages together
_HYPHEN = "\ufffe"  # what PDFium leaves where it joined a word over a line end
_LINES = re.compile(f"[^\r\n{_HYPHEN}]+{_HYPHEN}?")
# A number close after a letter or a stop, as a note's call: the few of them are looked at more closely.
_CALL = re.compile(r"(?<=[^\W\d]|[.,;:!?\"”’»)\]]) ?(\d{1,3})(?!\w)")
_RAISED = 0.8  # a number below this share of the line's size is a call


def main() -> None:
    """Read a PDF from standard input, and write JSON to standard output: ``read``'s values."""
    data_in, out = sys.stdin.buffer, sys.stdout.buffer
    data = data_in.read(int.from_bytes(data_in.read(HEADER), "big"))
    _limit(len(data))
    threading.Thread(target=_end_with, args=(data_in,), daemon=True).start()
    try:
        found = read(data)
    except MemoryError:
        found = {"error": "limit"}
    out.write(json.dumps(found).encode("ascii"))
    out.flush()
    os._exit(0)  # nothing to tidy up, and PDFium's own end may crash on a damaged file


def _limit(size: int) -> None:
    """Let the system end this process when it takes too much."""
    try:
        import resource
    except ImportError:  # Windows has no such limits; the deadline of the parent stands
        return
    for what, most in (
        (resource.RLIMIT_AS, _MEMORY + 4 * size),
        (resource.RLIMIT_CPU, CPU),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(what)
        least = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(what, (least, hard))
        except (ValueError, OSError):  # macOS takes no limit of memory
            continue


def _end_with(parent: BinaryIO) -> None:
    """End when the parent does: it keeps the pipe open as long as it lives."""
    parent.read(1)
    os._exit(1)


def read(data: bytes) -> dict[str, Any]:
    """What a PDF says of itself, and its pages: each a label, its size in points and its lines.

    A line is (text, left, right, baseline, size of the type, whether a hyphen at its end was taken out, calls of notes
    as places in the text). ``{"error": "password" | "damaged" | "limit"}`` where it cannot be read.
    """
    pdfium.FPDF_InitLibrary()
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    if not document:
        locked = pdfium.FPDF_GetLastError() in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
        return {"error": "password" if locked else "damaged"}
    pages: list[dict[str, Any]] = []
    left = _CHARACTERS
    for number in range(pdfium.FPDF_GetPageCount(document)):
        page, characters = _page(document, number)
        left -= characters
        if left < 0:
            return {"error": "limit"}
        pages.append(page)
    info = {name: _string(pdfium.FPDF_GetMetaText, document, name.encode()) for name in _INFO}
    return {"pages": pages, "info": info, "language": _string(pdfium.FPDFCatalog_GetLanguage, document)}


_INFO = ("Title", "Author", "CreationDate")


def _string(function: Any, *arguments: Any) -> str:
    """What one of PDFium's functions writes as UTF-16 with a NUL at its end."""
    size = function(*arguments, None, 0)
    if size <= 2:
        return ""
    buffer = ctypes.create_string_buffer(size)
    # One of them wants an array of its own type, the others take any memory.
    memory = buffer if function is not pdfium.FPDFCatalog_GetLanguage else ctypes.cast(buffer, _WIDE)
    function(*arguments, memory, size)
    return buffer.raw[: size - 2].decode("utf-16-le", "replace").replace("\0", "").strip()


_WIDE = ctypes.POINTER(ctypes.c_ushort)


def _page(document: Any, number: int) -> tuple[dict[str, Any], int]:
    """A page, and how many characters it has. One that cannot be loaded has no lines and is ``damaged``."""
    label = _string(pdfium.FPDF_GetPageLabel, document, number)
    page = pdfium.FPDF_LoadPage(document, number)
    if not page:
        return {"label": label, "width": 0.0, "height": 0.0, "lines": [], "damaged": True}, 0
    text = pdfium.FPDFText_LoadPage(page)
    characters = max(0, pdfium.FPDFText_CountChars(text)) if text else 0
    try:
        return {
            "label": label,
            "width": round(pdfium.FPDF_GetPageWidthF(page), 1),
            "height": round(pdfium.FPDF_GetPageHeightF(page), 1),
            "lines": list(_lines(text, characters)) if characters else [],
            "damaged": False,
        }, characters
    finally:
        if text:
            pdfium.FPDFText_ClosePage(text)
        pdfium.FPDF_ClosePage(page)


def _lines(page: Any, characters: int) -> Iterator[tuple[Any, ...]]:
    buffer = (ctypes.c_ushort * (characters + 1))()
    count = pdfium.FPDFText_GetText(page, 0, characters, buffer)
    text = bytes(buffer)[: 2 * max(0, count - 1)].decode("utf-16-le", "replace")
    at = _Places(page, same=count - 1 == characters == len(text))
    for found in _LINES.finditer(text):
        line = found[0].rstrip(_HYPHEN)
        words = line.strip(" ")
        if not words:
            continue
        first = found.start() + len(line) - len(line.lstrip(" "))
        last = first + len(words) - 1
        middle = len(words) // 2
        size = at.size(first + middle - (words[middle] == " ")) or at.size(first)  # a space may have no height
        calls = [
            (call.start() - first, call.end() - first)
            for call in _CALL.finditer(text, first, last + 1)
            if 0 < at.size(call.start(1)) < _RAISED * size
        ]
        yield words, at.left(first), at.right(last), at.baseline(first), size, line != found[0], calls


class _Places:
    """Where the characters of a page stand, in points from its lower left corner.

    ``same``: the places in the text are PDFium's own numbers of the characters, so that it need not be asked for them.
    """

    def __init__(self, page: Any, *, same: bool) -> None:
        self._page, self._same = page, same
        self._box = pdfium.FS_RECTF()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()

    def left(self, place: int) -> float:
        return round(float(self._loose(place).left), 1)

    def right(self, place: int) -> float:
        return round(float(self._loose(place).right), 1)

    def baseline(self, place: int) -> float:
        self._y.value = 0.0
        pdfium.FPDFText_GetCharOrigin(self._page, self._number(place), self._x, self._y)
        return round(self._y.value, 1)

    def size(self, place: int) -> float:
        """The height of the type, which a font has in common for all its characters."""
        box = self._loose(place)
        return round(abs(float(box.top) - float(box.bottom)), 1)

    def _loose(self, place: int) -> Any:
        box = self._box
        if not pdfium.FPDFText_GetLooseCharBox(self._page, self._number(place), box):
            box.left = box.right = box.top = box.bottom = 0.0
        return box

    def _number(self, place: int) -> int:
        return place if self._same else int(pdfium.FPDFText_GetCharIndexFromTextIndex(self._page, place))


if __name__ == "__main__":
    main()
