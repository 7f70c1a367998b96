"""The first stages of a scan: documents -> words as numbers -> sorted hashes of the sequences of four words."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.scan.engine.layout import (
    ARRAYS,
    LOW_BITS,
    PLACE_BITS,
    SEQUENCE,
    Array,
    array_file,
    mapped,
    save,
    save_bytes,
)
from viewer.scan.engine.words import word_numbers
from viewer.text.reading.read import ReadError, file_bytes, read_bytes
from viewer.text.tokenize import mix_hashes, word_keys

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)
_MAX_SIZE = 0xFFFF  # code points of a word that fit in ``sizes``
_AT_ONCE, _AT_ONCE_BYTES = 200, 4_000_000  # documents, or bytes, of a task
_PIECE = 1 << 22  # code points that are cut into words at a time
_KEYS_AT_ONCE = 1 << 16  # whose numbers stay in the cache
_APART = "\n\n\0\n\n"  # no text has it, and no word, label or wrapped line goes over it


class ReadDocument(NamedTuple):  # a hundred thousand of them are made at each scan
    """What is known of a file since it was read. ``problem``: why it could not be, else "".

    ``stamp``: its size and when it was changed, so that it need not be looked into again. ``unchanged``: it has the
    SHA-256 that it had before, and nothing else of it was read.
    """

    path: str
    stamp: str
    sha256: str = ""
    title: str = ""
    author: str = ""
    date: str = ""
    source: str = ""
    words: int = 0
    characters: int = 0
    problem: str = ""
    unchanged: bool = False


def read_batches(files: Sequence[tuple[str, str, str]]) -> list[list[tuple[str, str, str]]]:
    """The files by tasks of about the same size."""
    batches: list[list[tuple[str, str, str]]] = []
    room = 0
    for file in files:
        size = int(file[1].partition("-")[0])
        if not batches or room < size or len(batches[-1]) == _AT_ONCE:
            batches.append([])
            room = max(_AT_ONCE_BYTES, size)
        batches[-1].append(file)
        room -= size
    return batches


def read_documents(folder: Path, name: str, files: Sequence[tuple[str, str, str]]) -> int:
    """Read documents; write their words as the arrays ``name``-words etc., and what is known of each as JSON Lines.

    ``files``: path, stamp and the SHA-256 of what was read before, or "". Returns how many words there are.
    """
    read = [_read(*file) for file in files]
    counts, arrays = _arrays([text for _, text in read])
    for kind, dtype in ARRAYS.items():
        save(array_file(folder, f"{name}-{kind}"), arrays[kind].astype(dtype))
    rows = (row._replace(words=count) for (row, _), count in zip(read, counts, strict=True))
    save_bytes(folder / f"{name}.jsonl", rows_to_lines(rows))  # the last of the files: with it the task is done
    return sum(counts)


def _read(path: str, stamp: str, known: str) -> tuple[ReadDocument, str]:
    """What is known of a file, but for its words, and its text."""
    try:
        data = file_bytes(path)
        if known and hashlib.sha256(data).hexdigest() == known:
            return ReadDocument(path, stamp, known, unchanged=True), ""
        witness = read_bytes(path, data)
    except ReadError as error:
        return ReadDocument(path, stamp, problem=error.reason), ""
    about = witness.title, witness.author, witness.date, witness.source
    return ReadDocument(path, stamp, witness.sha256, *about, characters=len(witness.text)), witness.text


def _arrays(texts: Sequence[str]) -> tuple[list[int], dict[str, Array]]:
    """How many words each text has, and the arrays of all, with the code points from the start of each text.

    Texts are cut into words together, which takes half the time that it takes for each of many short ones, and a long
    one in pieces, which takes little memory.
    """
    counts = [0] * len(texts)
    parts: dict[str, list[Array]] = {kind: [np.zeros(0, dtype=dtype)] for kind, dtype in ARRAYS.items()}
    for pieces in _together(texts):
        found, arrays = _of_pieces([texts[number][low:high] for number, low, high in pieces])
        for (number, low, _), count, own in zip(pieces, found, _split(arrays["starts"], found), strict=True):
            counts[number] += count
            own += low
        for kind, dtype in ARRAYS.items():
            parts[kind].append(arrays[kind].astype(dtype))
    return counts, {kind: np.concatenate(parts.pop(kind)) for kind in ARRAYS}


def _split(values: Array, counts: Sequence[int]) -> list[Array]:
    """Views of so many values each, one after the other."""
    return np.split(values, np.cumsum(counts)[:-1])


def _of_pieces(texts: Sequence[str]) -> tuple[list[int], dict[str, Array]]:
    joined = _APART.join(["", *texts, ""])  # so that each stands alike, whichever others are read with it
    starts, ends, keys = word_keys(joined)
    begins = len(_APART) + np.cumsum([0, *(len(text) + len(_APART) for text in texts)])
    counts = np.diff(np.searchsorted(starts, begins))
    own = starts - np.repeat(begins[:-1], counts).astype(np.int32)
    sizes = np.minimum(ends - starts, _MAX_SIZE)
    return counts.tolist(), {"words": word_numbers(joined, starts, ends, keys), "starts": own, "sizes": sizes}


_Piece = tuple[int, int, int]  # the number of a text, and from where to where


def _together(texts: Sequence[str]) -> Iterator[list[_Piece]]:
    """The texts, cut into pieces where they are long, as many at a time as there is room for."""
    some: list[_Piece] = []
    room = _PIECE
    for number, text in enumerate(texts):
        for low, high in _pieces(text):
            if some and room < high - low:
                yield some
                some, room = [], _PIECE
            some.append((number, low, high))
            room -= high - low
    if some:
        yield some


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """From where to where each piece of a text is. An empty one has one, which is empty."""
    low = 0
    while len(text) - low > _PIECE:
        high = _cut(text, low)
        yield low, high
        low = high
    yield low, len(text)


def _cut(text: str, low: int) -> int:
    """Where the piece ends that begins at ``low``: after a blank line, so that no word goes over it; else a space."""
    high = low + _PIECE
    for between in ("\n\n", ".\n", "\n", " "):
        if (at := text.rfind(between, low + _PIECE // 2, high)) >= 0:
            return at + len(between)
    return high


def rows_to_lines(rows: Iterable[ReadDocument]) -> bytes:
    """What is known of documents as JSON Lines, an array a document."""
    return "".join(json.dumps(row) + "\n" for row in rows).encode("utf-8")


def lines_to_rows(lines: bytes) -> list[ReadDocument]:
    """The documents again. Raises ``ValueError`` and ``TypeError``."""
    return [ReadDocument(*values) for values in json.loads(b"[" + b",".join(lines.splitlines()) + b"]")]


def index_block(folder: Path, begin: int, end: int) -> int:
    """Write the sorted keys of the sequences that begin at these places, and return how many there are.

    A key has 40 bits of the hash of four words, and 24 bits of the place less ``begin``. No sequence runs over the end
    of a document.
    """
    words = mapped(array_file(folder, "words"), np.uint32)[begin : end + SEQUENCE - 1]
    bounds = mapped(array_file(folder, "bounds"), np.int64)
    keys = sequence_keys(words)[: end - begin]
    whole = np.ones(len(keys), dtype=bool)
    inside = bounds[np.searchsorted(bounds, begin, "right") : np.searchsorted(bounds, end + SEQUENCE, "right")]
    for back in range(1, SEQUENCE):
        cut = inside - begin - back
        whole[cut[(cut >= 0) & (cut < len(keys))]] = False
    places = np.flatnonzero(whole).astype(np.uint64)
    keys = keys[whole] | places
    keys.sort()
    save(keys_file(folder, begin), keys)
    return len(keys)


def sequence_keys(words: Array) -> Array:
    """The key of the sequence that begins at each of these words, but for its place."""
    count = max(len(words) - SEQUENCE + 1, 0)
    keys = np.empty(count, dtype=np.uint64)
    low = np.uint64(PLACE_BITS)
    for begin in range(0, count, _KEYS_AT_ONCE):
        part = keys[begin : begin + _KEYS_AT_ONCE]
        hashed = (words[begin : begin + len(part) + SEQUENCE - 1] >> np.uint32(LOW_BITS)).astype(np.uint64)
        sums = hashed[: len(part)].copy()
        for step in range(1, SEQUENCE):
            sums *= _MULTIPLIER
            sums += hashed[step : step + len(part)]
        np.right_shift(mix_hashes(sums), low, out=part)
        part <<= low
    return keys


def keys_file(folder: Path, begin: int) -> Path:
    """The file with the keys of the block that begins at this place."""
    return array_file(folder, f"keys-{begin}")
