"""The child process that draws pages of a PDF: bytes in, then requests, pixels out. It imports nothing of this program.

The window shows these pictures beside the text, and text recognition reads them.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from typing import Any, BinaryIO

import pypdfium2_raw as pdfium

HEADER = 8  # bytes that say how many follow
REQUEST = struct.Struct("!IId?")  # the number of a page from 0; a width in pixels or 0; else pixels a point; gray
ANSWER = struct.Struct("!IIIdd")  # width, height and bytes of a pixel, 0 for a failure; the page's size in points
_MEMORY = 2 * 1024**3  # bytes of address space, besides some times the size of the file
_PIXELS = 40_000_000  # of a picture: A3 at 400 dots to an inch has 31 million
_WHITE = 0xFFFFFFFF


def main() -> None:
    """Read a PDF from standard input, write the labels of its pages, and answer requests until there are no more."""
    data_in, out = sys.stdin.buffer, sys.stdout.buffer
    data = data_in.read(int.from_bytes(data_in.read(HEADER), "big"))
    _limit(len(data))
    pdfium.FPDF_InitLibrary()
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    labels = "\0".join(_labels(document)).encode("utf-8") if document else b""
    out.write(len(labels).to_bytes(HEADER, "big") + labels)
    out.flush()
    while document and len(request := data_in.read(REQUEST.size)) == REQUEST.size:
        _answer(document, out, *REQUEST.unpack(request))
    os._exit(0)  # nothing to tidy up, and PDFium's own end may crash on a damaged file


def _limit(size: int) -> None:
    """Let the system end this process when it takes too much memory."""
    try:
        import resource
    except ImportError:  # Windows has no such limits
        return
    for what, most in ((resource.RLIMIT_AS, _MEMORY + 4 * size), (resource.RLIMIT_CORE, 0)):
        _, hard = resource.getrlimit(what)
        least = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(what, (least, hard))
        except (ValueError, OSError):  # macOS takes no limit of memory
            continue


def _labels(document: Any) -> list[str]:
    """The label of each page ("14", "xii"); its number from 1 where it has none."""
    labels = []
    for number in range(pdfium.FPDF_GetPageCount(document)):
        size = pdfium.FPDF_GetPageLabel(document, number, None, 0)
        buffer = ctypes.create_string_buffer(max(2, size))
        pdfium.FPDF_GetPageLabel(document, number, buffer, size)
        label = buffer.raw[: max(2, size) - 2].decode("utf-16-le", "replace").replace("\0", "").strip()
        labels.append(label or str(number + 1))
    return labels


def _answer(document: Any, out: BinaryIO, number: int, width: int, scale: float, gray: bool) -> None:
    page = pdfium.FPDF_LoadPage(document, number)
    if not page:
        out.write(ANSWER.pack(0, 0, 0, 0.0, 0.0))
        out.flush()
        return
    across, down = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
    scale = width / max(1.0, across) if width else scale
    scale = min(scale, (_PIXELS / max(1.0, across * down)) ** 0.5)
    wide, high = max(1, round(across * scale)), max(1, round(down * scale))
    kind, size = (pdfium.FPDFBitmap_Gray, 1) if gray else (pdfium.FPDFBitmap_BGRx, 4)
    bitmap = pdfium.FPDFBitmap_CreateEx(wide, high, kind, None, 0)
    try:
        pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, wide, high, _WHITE)
        pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, wide, high, 0, pdfium.FPDF_ANNOT)
        stride = pdfium.FPDFBitmap_GetStride(bitmap)
        pixels = ctypes.string_at(pdfium.FPDFBitmap_GetBuffer(bitmap), stride * high)
    finally:
        pdfium.FPDFBitmap_Destroy(bitmap)
        pdfium.FPDF_ClosePage(page)
    if stride != size * wide:  # rows begin at whole words
        pixels = b"".join(pixels[row * stride : row * stride + size * wide] for row in range(high))
    out.write(ANSWER.pack(wide, high, size, across, down) + pixels)
    out.flush()


if __name__ == "__main__":
    main()
