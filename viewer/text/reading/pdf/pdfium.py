"""The child process that reads a PDF: bytes in, lines with their places out. It imports nothing of this program.

PDFium is a large library in C++, and a PDF is a program of sorts. Here it may crash, hang or ask for any amount of
memory without harm to whoever started it.
"""

from __future__ import annotations

import ctypes
import gc
import json
import math
import os
import re
import sys
import threading
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from typing import Any, BinaryIO

# The bindings alone: the package round them takes twice as long to import.
import pypdfium2_raw as pdfium

HEADER = 8  # bytes that say how many follow
CPU = 120  # seconds; 500 pages take about two
_MEMORY = 2 * 1024**3  # bytes of address space, besides some times the size of the file
_CHARACTERS = 64 * 1024**2  # of all pages together
_HYPHEN = "\ufffe"  # what PDFium leaves where it joined a word over a line end
_LINES = re.compile(f"[^\r\n{_HYPHEN}]+{_HYPHEN}?")
# A number close after a letter or a stop, as a note's call: the few of them are looked at more closely.
_CALL = re.compile(r"(?<=[^\W\d]|[.,;:!?\"”’»)\]]) ?(\d{1,3})(?!\w)")
_DIGIT = re.compile(r"\d")  # most lines have none, which is told much sooner
_RAISED = 0.15  # of the line's size, that a call stands above the baseline
_ROW = 0.5  # of the line's size, that a word of another row is above or below
_NEAR = 8  # characters in which the first letter of a word is looked for
_LEFT, _RIGHT, _BASELINE, _SIZE, _HYPHENED = 1, 2, 3, 4, 5  # in a line
_SAMPLE = 6  # lines that are looked at for a gutter
_MOST = 0.8  # of them have it
_RAGGED = 0.4  # of a column's width, that the lines of prose may be short
_SAMPLE_OF_ANGLES = 16  # characters of a page
_QUARTER = math.pi / 2
_SPACE = re.compile(" +")
_WORDS = re.compile("[^ ]+")
_TO_THE_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")  # Hebrew, Arabic and such


def main() -> None:
    """Read a PDF from standard input, and write JSON to standard output: ``read_pdf``'s values."""
    data_in, out = sys.stdin.buffer, sys.stdout.buffer
    data = data_in.read(int.from_bytes(data_in.read(HEADER), "big"))
    _limit(len(data))
    gc.disable()  # hundreds of thousands of values that all stay: to look through them again and again finds nothing
    threading.Thread(target=_end_with, args=(data_in,), daemon=True).start()
    try:
        found = read_pdf(data)
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


def read_pdf(data: bytes) -> dict[str, Any]:
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
    if characters and (quarters := _quarters(text, characters)) != pdfium.FPDFPage_GetRotation(page):
        # The text runs up or down the page as it is shown: PDFium would have its lines in any order.
        pdfium.FPDFText_ClosePage(text)
        pdfium.FPDFPage_SetRotation(page, quarters)
        text = pdfium.FPDFText_LoadPage(page)
        characters = max(0, pdfium.FPDFText_CountChars(text)) if text else 0
    try:
        at = _Places(page, text)
        return {
            "label": label,
            "width": round(at.width, 1),
            "height": round(at.height, 1),
            "lines": _lines(text, characters, at) if characters else [],
            "damaged": False,
        }, characters
    finally:
        if text:
            pdfium.FPDFText_ClosePage(text)
        pdfium.FPDF_ClosePage(page)


def _quarters(text: Any, characters: int) -> int:
    """By how many quarters, clockwise, a page has to be turned so that most of its text runs from left to right."""
    angles = [
        pdfium.FPDFText_GetCharAngle(text, place) for place in range(0, characters, 1 + characters // _SAMPLE_OF_ANGLES)
    ]
    turns: Counter[int] = Counter(round(angle / _QUARTER) % 4 for angle in angles)
    return -turns.most_common(1)[0][0] % 4


_Found = tuple[int, int, tuple[Any, ...]]  # where a line begins and ends in the text of its page, and the line


def _lines(page: Any, characters: int, at: _Places) -> list[tuple[Any, ...]]:
    """The lines of a page, as ``read_pdf`` has them."""
    buffer = (ctypes.c_ushort * (characters + 1))()
    count = pdfium.FPDFText_GetText(page, 0, characters, buffer)
    text = bytes(buffer)[: 2 * max(0, count - 1)].decode("utf-16-le", "replace")
    at.same = count - 1 == characters == len(text)
    found = list(_found(text, at))
    gutter = _gutter(text, found, at)
    return [line for _, _, line in found] if gutter is None else list(_by_columns(text, found, at, gutter))


def _found(text: str, at: _Places) -> Iterator[_Found]:
    """The lines in PDFium's order."""
    for found in _LINES.finditer(text):
        line = found[0].rstrip(_HYPHEN)
        words = line.strip(" ")
        if not words:
            continue
        start = found.start() + len(line) - len(line.lstrip(" "))
        end = start + len(words)
        hyphen = line != found[0]
        whole = _line(text, start, end, at, hyphen=hyphen)
        if abs(at.baseline(end - 1) - whole[_BASELINE]) <= _ROW * whole[_SIZE]:
            yield start, end, whole
            continue
        for first, last in _rows(text, start, end, at):
            yield first, last, _line(text, first, last, at, hyphen=hyphen and last == end)


def _gutter(text: str, found: list[_Found], at: _Places) -> float | None:
    """The middle between two columns, on a page that was written row by row over both; None on any other.

    A few lines are looked at. In prose both columns are filled nearly to their ends; a table has short cells.
    """
    wide = [one for one in found if one[2][_RIGHT] - one[2][_LEFT] > at.width / 2]
    if len(wide) < _SAMPLE:
        return None
    gaps, without, size = [], 0, wide[0][2][_SIZE]
    first, *others = wide[:: len(wide) // _SAMPLE][:_SAMPLE]
    for one in (*others, first):  # the first is often a running head with a gap in it, which decides nothing
        gap = max(_gaps(text, one, at), default=(0.0, 0.0, 0.0))
        if gap[0] > size:
            gaps.append(gap)
        else:
            without += 1
            if without > (1 - _MOST) * _SAMPLE:
                return None
    left, right = max(gap[1] for gap in gaps), min(gap[2] for gap in gaps)
    column = left - min(one[2][_LEFT] for one in wide)
    filled = all(left - gap[1] < column * _RAGGED for gap in gaps)
    return (left + right) / 2 if right - left > size / 2 and filled else None


def _gaps(text: str, found: _Found, at: _Places) -> Iterator[tuple[float, float, float]]:
    """The spaces in a line: how wide, from where and to where."""
    start, end, _ = found
    for space in _SPACE.finditer(text, start, end):
        left, right = at.right(space.start() - 1), at.left(space.end())
        yield right - left, left, right


def _by_columns(text: str, found: list[_Found], at: _Places, gutter: float) -> Iterator[tuple[Any, ...]]:
    """The lines of the left column and then those of the right one, above and below what goes over both."""
    left: list[tuple[Any, ...]] = []
    right: list[tuple[Any, ...]] = []
    for start, end, line in found:
        if line[_RIGHT] <= gutter:
            left.append(line)
        elif line[_LEFT] >= gutter:
            right.append(line)
        elif (middle := _middle(text, (start, end, line), at, gutter)) is not None:
            left.append(_line(text, start, middle[0], at, hyphen=False))
            right.append(_line(text, middle[1], end, at, hyphen=line[_HYPHENED]))
        else:
            yield from (*left, *right, line)
            left, right = [], []
    yield from (*left, *right)


def _middle(text: str, found: _Found, at: _Places, gutter: float) -> tuple[int, int] | None:
    """The places before and behind the space over the gutter; None for a line that goes on over it."""
    start, end, line = found
    for space in _SPACE.finditer(text, start, end):
        if at.left(space.end()) > gutter:
            wide = at.left(space.end()) - at.right(space.start() - 1) > line[_SIZE] / 2
            return space.span() if wide and at.right(space.start() - 1) < gutter else None
    return None


def _rows(text: str, start: int, end: int, at: _Places) -> Iterator[tuple[int, int]]:
    """Where each row begins and ends: what PDFium takes for one line may be two, with a space between."""
    words = [(start + found.start(), start + found.end()) for found in _WORDS.finditer(text[start:end])]
    words[-1:] = _parted(*words[-1], at)
    while words:
        place = _letter(text, *words[0])
        baseline, far = at.baseline(place), _ROW * (at.size(place) or 1.0)

        def elsewhere(word: tuple[int, int], baseline: float = baseline, far: float = far) -> bool:
            return abs(at.baseline(_letter(text, *word)) - baseline) > far

        rest = bisect_left(words, 1, key=elsewhere) if elsewhere(words[-1]) else len(words)
        yield words[0][0], words[rest - 1][1]
        words = words[rest:]


def _parted(start: int, end: int, at: _Places) -> list[tuple[int, int]]:
    """A word, or two of them, where the end of it stands in another row: a page number may follow without a space."""
    baseline, far = at.baseline(start), _ROW * (at.size(start) or 1.0)
    if abs(at.baseline(end - 1) - baseline) <= far:
        return [(start, end)]
    middle = next(place for place in range(start, end) if abs(at.baseline(place) - baseline) > far)
    return [(start, middle), (middle, end)]


def _letter(text: str, start: int, end: int) -> int:
    """The place of the first letter of a word: a number before it may be raised."""
    if text[start].isalpha():
        return start
    return next((place for place in range(start, min(end, start + _NEAR)) if text[place].isalpha()), start)


def _line(text: str, start: int, end: int, at: _Places, *, hyphen: bool) -> tuple[Any, ...]:
    words = text[start:end]
    middle = start + len(words) // 2
    size = at.size(middle - (text[middle] == " ")) or at.size(start)  # a space may have no height
    baseline = at.baseline(_letter(text, start, end))
    calls = []
    if _DIGIT.search(text, start, end):
        calls = [
            (call.start() - start, call.end() - start)
            for call in _CALL.finditer(text, start, end)
            if at.bottom(call.start(1)) > baseline + _RAISED * size
        ]
    line = words, at.left(start), at.right(end - 1), baseline, size, hyphen, calls
    if _TO_THE_LEFT.search(words):  # they may be in any order: where each of them stands shows it
        return *line, [
            min(at.left(start + word.start()), at.left(start + word.end() - 1)) for word in _WORDS.finditer(words)
        ]
    return line


class _Places:
    """Where the characters of a page stand, in points from its lower left corner as it is shown.

    ``same``: the places in the text are PDFium's own numbers of the characters, so that it need not be asked for them.
    """

    def __init__(self, page: Any, text: Any) -> None:
        self._text = text
        self.same = False
        self._box = pdfium.FS_RECTF()
        self._edges = tuple(ctypes.c_double() for _ in range(4))
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._quarters = pdfium.FPDFPage_GetRotation(page)
        self._origin = 0.0, 0.0
        self._known: dict[int, tuple[float, float, float, float]] = {}
        self._baselines: dict[int, float] = {}
        pdfium.FPDF_GetPageBoundingBox(page, self._box)
        left, low, right, high = self._turned(self._box.left, self._box.bottom, self._box.right, self._box.top)
        self._origin, self.width, self.height = (left, low), right - left, high - low

    def left(self, place: int) -> float:
        return round(self._loose(place)[0], 1)

    def right(self, place: int) -> float:
        return round(self._loose(place)[2], 1)

    def baseline(self, place: int) -> float:
        found = self._baselines.get(place)
        if found is None:
            self._x.value = self._y.value = 0.0
            pdfium.FPDFText_GetCharOrigin(self._text, place if self.same else self._number(place), self._x, self._y)
            x, y = self._x.value, self._y.value
            found = self._baselines[place] = round(
                self._turned(x, y, x, y)[1] if self._quarters else y - self._origin[1], 1
            )
        return found

    def bottom(self, place: int) -> float:
        """Where what is seen of a character begins."""
        left, right, low, high = self._edges
        pdfium.FPDFText_GetCharBox(self._text, self._number(place), left, right, low, high)
        return self._turned(left.value, low.value, right.value, high.value)[1]

    def size(self, place: int) -> float:
        """The height of the type, which a font has in common for all its characters."""
        _, low, _, high = self._loose(place)
        return round(high - low, 1)

    def _loose(self, place: int) -> tuple[float, float, float, float]:
        """The left, lower, right and upper edge of a character's room."""
        found = self._known.get(place)
        if found is None:
            box = self._box
            if pdfium.FPDFText_GetLooseCharBox(self._text, place if self.same else self._number(place), box):
                found = self._turned(box.left, box.bottom, box.right, box.top)
            else:
                found = 0.0, 0.0, 0.0, 0.0
            self._known[place] = found
        return found

    def _turned(self, left: float, low: float, right: float, high: float) -> tuple[float, float, float, float]:
        """The edges on the page as it is shown, which may be turned by quarters, clockwise."""
        x, y = self._origin
        if not self._quarters:
            return left - x, low - y, right - x, high - y
        match self._quarters:
            case 1:
                left, low, right, high = low, -right, high, -left
            case 2:
                left, low, right, high = -right, -high, -left, -low
            case 3:
                left, low, right, high = -high, left, -low, right
        return min(left, right) - x, min(low, high) - y, max(left, right) - x, max(low, high) - y

    def _number(self, place: int) -> int:
        return place if self.same else int(pdfium.FPDFText_GetCharIndexFromTextIndex(self._text, place))


if __name__ == "__main__":
    main()
