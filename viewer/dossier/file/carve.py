"""The bytes of a damaged file -> the rows in its pages, even if no other page leads there.

SQLite finds a row by the pages above it. Where one of those is damaged, outdated or misplaced, the rows below are still
in the file. This reads each leaf by itself, by the format's description (sqlite.org/fileformat2.html).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from struct import error as too_short
from struct import unpack, unpack_from

MAGIC = b"SQLite format 3\x00"
USUAL_SIZE, USUAL_RESERVE = 4096, 0  # of a page, where the header is not readable
LEAF, INNER = 13, 5  # pages of a table; those of an index hold nothing that a table lacks
FIRST = 100  # the header of the file stands before the content of page 1
SCHEMA_ROOT = 1
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # bytes by serial type
_LOG_HEAD, _FRAME_HEAD = 32, 24
_SIZES = frozenset(1 << power for power in range(9, 17))

Value = int | float | str | bytes | None
CarvedRow = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class CarvedColumn:
    """A column as it is declared. ``number``: it is an alias of the row number, for which nothing is stored."""

    name: str
    kind: type
    optional: bool
    number: bool


@dataclass(frozen=True, slots=True)
class Carved:
    """A row, and the tables to which it may belong: one, or several of the same shape."""

    tables: tuple[str, ...]
    number: int
    row: CarvedRow


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of one state of a file, by number from 1."""

    pages: Mapping[int, bytes]
    size: int
    reserve: int

    @property
    def usable(self) -> int:
        return self.size - self.reserve


def states(file: bytes, log: bytes) -> list[Pages]:
    """The states of a file: with its log, without it, and with what is left of an earlier log in the same place."""
    size = _page_size(file)
    alone = {start // size + 1: file[start : start + size] for start in range(0, len(file), size)}
    now = {number: page for number, page, current in logged(log) if current}
    earlier = {number: page for number, page, current in logged(log) if not current}
    found = [alone | now] if now else []
    found += [alone] if alone else []
    found += [alone | earlier] if earlier else []
    return [Pages(pages, size, _reserve(pages.get(1, b""))) for pages in found]


def logged(log: bytes) -> Iterator[tuple[int, bytes, bool]]:
    """The pages in a log, in order: number, bytes, and whether they belong to its latest round.

    Those are included that SQLite ignores since a page before them, or the head of the log, is damaged.
    """
    size = int.from_bytes(log[8:12], "big")
    size = size if size in _SIZES else USUAL_SIZE
    for start in range(_LOG_HEAD, len(log) - _FRAME_HEAD - size + 1, _FRAME_HEAD + size):
        page = log[start + _FRAME_HEAD : start + _FRAME_HEAD + size]
        yield int(unpack_from(">I", log, start)[0]), page, log[start + 8 : start + 16] == log[16:24]


def carved_rows(
    pages: Pages, shapes: Mapping[str, Sequence[CarvedColumn]], roots: Mapping[str, int]
) -> Iterator[Carved]:
    """The rows of these shapes in these pages.

    ``roots``: the first page of each table, in case the file does not say; it decides between tables of one shape.
    """
    owners = _owners(pages, {**roots, **_roots(pages)})
    for number in sorted(pages.pages):
        for key, values in _cells(pages, number):
            tables = tuple(name for name, columns in shapes.items() if _fits(values, columns))
            if owners.get(number) in tables:
                tables = (owners[number],)
            if tables:
                columns = shapes[tables[0]]
                row = tuple(key if column.number else value for column, value in zip(columns, values, strict=True))
                yield Carved(tables, key, row)


def _page_size(file: bytes) -> int:
    size = unpack_from(">H", file, 16)[0] if file.startswith(MAGIC) and len(file) >= FIRST else USUAL_SIZE
    size = 65536 if size == 1 else size
    return size if size in _SIZES else USUAL_SIZE


def _reserve(first: bytes) -> int:
    return first[20] if first.startswith(MAGIC) and len(first) >= FIRST else USUAL_RESERVE


def _fits(values: Sequence[Value], columns: Sequence[CarvedColumn]) -> bool:
    return len(values) == len(columns) and all(
        value is None if column.number else isinstance(value, column.kind) or (value is None and column.optional)
        for value, column in zip(values, columns, strict=True)
    )


def _roots(pages: Pages) -> dict[str, int]:
    """The first page of each table, as the schema in the file has it."""
    found = {}
    for number in _below(pages, SCHEMA_ROOT):
        for _, values in _cells(pages, number):
            match values:
                case ["table", str(name), _, int(root), _]:
                    found[name] = root
    return found


def _owners(pages: Pages, roots: Mapping[str, int]) -> dict[int, str]:
    return {number: table for table, root in roots.items() for number in _below(pages, root)}


def _below(pages: Pages, root: int) -> set[int]:
    """The pages below ``root``, itself included."""
    seen: set[int] = set()
    waiting = [root]
    while waiting:
        number = waiting.pop()
        page = pages.pages.get(number)
        if page is None or number in seen:
            continue
        seen.add(number)
        try:
            waiting += _children(page, _start(number))
        except (IndexError, too_short):
            continue
    return seen


def _children(page: bytes, start: int) -> list[int]:
    if page[start] != INNER:
        return []
    count, last = unpack_from(">H", page, start + 3)[0], unpack_from(">I", page, start + 8)[0]
    places = unpack_from(f">{count}H", page, start + 12)
    return [last, *(unpack_from(">I", page, place)[0] for place in places)]


def _cells(pages: Pages, number: int) -> Iterator[tuple[int, list[Value]]]:
    """The row numbers and values of a leaf, without cells that can't be read."""
    page, start = pages.pages[number], _start(number)
    if len(page) < start + 8 or page[start] != LEAF:
        return
    count = unpack_from(">H", page, start + 3)[0]
    for cell in range(count):
        try:
            place = unpack_from(">H", page, start + 8 + 2 * cell)[0]
            length, at = _varint(page, place)
            key, at = _varint(page, at)
            yield _signed(key), _values(_payload(pages, page, at, length))
        except (IndexError, ValueError, too_short):
            continue


def _start(number: int) -> int:
    return FIRST if number == 1 else 0


def _payload(pages: Pages, page: bytes, at: int, length: int) -> bytes:
    """The bytes of a row; of a long one, the leaf has only the first. Raises ``ValueError`` where a part is missing."""
    usable = pages.usable
    most, least = usable - 35, (usable - 12) * 32 // 255 - 23
    local = length
    if length > most:
        wanted = least + (length - least) % (usable - 4)
        local = wanted if wanted <= most else least
    parts, missing = [page[at : at + local]], length - local
    following = unpack_from(">I", page, at + local)[0] if missing else 0
    while missing > 0:
        more = pages.pages.get(following)
        if more is None or len(parts) > len(pages.pages):
            raise ValueError("a page of a long row is missing")
        part = more[4 : 4 + min(missing, usable - 4)]
        parts.append(part)
        missing -= min(missing, usable - 4)
        following = unpack_from(">I", more)[0]
    payload = b"".join(parts)
    if len(payload) != length:
        raise ValueError("a row is cut short")
    return payload


def _values(payload: bytes) -> list[Value]:
    head, at = _varint(payload, 0)
    kinds = []
    while at < head:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    if at != head:
        raise ValueError("the head of a row has another length")
    values = []
    for kind in kinds:
        size = _length(kind)
        if at + size > len(payload):
            raise ValueError("a value is cut short")
        values.append(_value(kind, payload[at : at + size]))
        at += size
    return values


def _length(kind: int) -> int:
    if kind >= 12:
        return (kind - 12) // 2
    return 8 if kind == 7 else _INTEGERS.get(kind, 0)


def _value(kind: int, data: bytes) -> Value:
    if kind >= 12:
        return data.decode() if kind % 2 else data
    if kind == 7:
        return float(unpack(">d", data)[0])
    if kind in (8, 9):
        return kind - 8
    return int.from_bytes(data, "big", signed=True) if kind in _INTEGERS else None


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    value = 0
    for place in range(8):
        byte = data[at + place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    return value << 8 | data[at + 8], at + 9


def _signed(key: int) -> int:
    return key - (1 << 64) if key >= 1 << 63 else key
