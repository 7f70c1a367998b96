"""The first stages of a scan: documents -> words as numbers -> sorted hashes of the sequences of four words."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from viewer.scan.layout import ARRAYS, LOW_BITS, PLACE_BITS, SEQUENCE, Array, array_file, mapped, save
from viewer.scan.words import word_numbers
from viewer.text.reading.read import ReadError, file_bytes, read_bytes
from viewer.text.tokenize import mix_hashes, tokenize

if TYPE_CHECKING:
    from collections.abc import Sequence

_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)
_MAX_SIZE = 0xFFFF  # code points of a word that fit in ``sizes``


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """What is known of a file when it was read. ``problem``: why it could not be, else ""."""

    path: str
    sha256: str = ""
    title: str = ""
    author: str = ""
    date: str = ""
    source: str = ""
    words: int = 0
    characters: int = 0
    problem: str = ""


def read_documents(folder: Path, name: str, paths: Sequence[str]) -> int:
    """Read documents; write their words as the arrays ``name``-words etc., and what is known of each as JSON Lines.

    Returns how many words they have.
    """
    rows, parts = [], []
    for path in paths:
        row, part = _read(path)
        rows.append(row)
        parts.append(part)
    for kind, dtype in ARRAYS.items():
        joined = np.concatenate([part[kind] for part in parts]) if parts else np.zeros(0)
        save(array_file(folder, f"{name}-{kind}"), joined.astype(dtype))
    lines = "".join(json.dumps(asdict(row)) + "\n" for row in rows)
    temporary = folder / f"{name}.tmp"
    temporary.write_text(lines, encoding="utf-8")
    temporary.replace(folder / f"{name}.jsonl")  # the last of the files: with it the task is done
    return sum(row.words for row in rows)


_NOTHING: dict[str, Array] = {kind: np.zeros(0, dtype=dtype) for kind, dtype in ARRAYS.items()}


def _read(path: str) -> tuple[ReadDocument, dict[str, Array]]:
    try:
        witness = read_bytes(path, file_bytes(path))
    except ReadError as error:
        return ReadDocument(path, problem=error.reason), _NOTHING
    tokens = tokenize(witness.text)
    sizes = np.minimum(tokens.ends - tokens.starts, _MAX_SIZE)
    row = ReadDocument(
        path,
        witness.sha256,
        witness.title,
        witness.author,
        witness.date,
        witness.source,
        len(tokens),
        len(witness.text),
    )
    return row, {"words": word_numbers(witness.text, tokens), "starts": tokens.starts, "sizes": sizes}


def read_rows(folder: Path, name: str) -> list[ReadDocument]:
    """What ``read_documents`` has written."""
    with (folder / f"{name}.jsonl").open(encoding="utf-8") as lines:
        return [ReadDocument(**json.loads(line)) for line in lines]


def index_block(folder: Path, begin: int, end: int) -> int:
    """Write the sorted keys of the sequences that begin at these places, and return how many there are.

    A key has 40 bits of the hash of four words, and 24 bits of the place less ``begin``. No sequence runs over the end
    of a document.
    """
    words = mapped(array_file(folder, "words"), np.uint32)[begin : end + SEQUENCE - 1]
    bounds = mapped(array_file(folder, "bounds"), np.int64)
    hashed = (words >> np.uint32(LOW_BITS)).astype(np.uint64)
    count = max(min(end - begin, len(hashed) - SEQUENCE + 1), 0)
    sums = np.zeros(count, dtype=np.uint64)
    for step in range(SEQUENCE):
        sums = sums * _MULTIPLIER + hashed[step : step + count]
    whole = np.ones(count, dtype=bool)
    inside = bounds[np.searchsorted(bounds, begin, "right") : np.searchsorted(bounds, end + SEQUENCE, "right")]
    for back in range(1, SEQUENCE):
        cut = inside - begin - back
        whole[cut[(cut >= 0) & (cut < count)]] = False
    places = np.flatnonzero(whole).astype(np.uint64)
    low = np.uint64(PLACE_BITS)
    keys = ((mix_hashes(sums[whole]) >> low) << low) | places
    keys.sort()
    save(keys_file(folder, begin), keys)
    return len(keys)


def keys_file(folder: Path, begin: int) -> Path:
    """The file with the keys of the block that begins at this place."""
    return array_file(folder, f"keys-{begin}")
