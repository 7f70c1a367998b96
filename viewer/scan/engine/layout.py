"""The arrays in an index folder.

``words`` has a number for each word of all documents, in the order of the documents: 27 bits of a hash of its normal
form, a bit that is set where a paragraph begins with it, and 4 bits for how much it says. ``starts`` and ``sizes`` are
its code points. The *place* of a word is its number in these arrays, and ``bounds`` are the places where each document
begins and where the last ends. A ``keys`` file has the sorted hashes of the sequences of four words that begin in a
block of places.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from viewer.files import temporary_beside

if TYPE_CHECKING:
    from pathlib import Path

Array = np.ndarray[Any, np.dtype[Any]]

VERSION = 3  # of the index: one of another version is made again
SEQUENCE = 4  # words of a hash
BLOCK = 1 << 20  # places of a block at most: some tens of megabytes in each worker
PLACE_BITS = 24  # of a key, for the place within its block
PAIR_BITS = 30  # of a place where two make a pair
LARGEST = 1 << PAIR_BITS  # words of all documents together
LOW_BITS = 5  # of the number of a word, below those that are compared
WEIGHT, PARAGRAPH = 0b01111, 0b10000  # of these
MARGIN = 32  # places before the first document and behind the last one, so that one may look around any word
ARRAYS = {"words": np.uint32, "starts": np.int32, "sizes": np.uint16}


def array_file(folder: Path, name: str) -> Path:
    """The file of an array of an index folder, or of a part of one."""
    return folder / f"{name}.bin"


def mapped(path: Path, kind: Any, begin: int = 0, most: int | None = None) -> Array:
    """The array in a file, read where it is looked at; an empty one where the file is empty or missing.

    ``begin`` and ``most``: only so many entries from this one.
    """
    size = path.stat().st_size // np.dtype(kind).itemsize if path.exists() else 0
    count = size - begin if most is None else min(size - begin, most)
    if count <= 0:
        return np.zeros(0, dtype=kind)
    # Without its own class, whose overhead at each slice is that of a small operation.
    return np.asarray(np.memmap(path, kind, "r", begin * np.dtype(kind).itemsize, (count,)))


def save(path: Path, values: Array) -> None:
    """Write an array to a file, whose name appears when the whole of it stands there. Raises OSError."""
    save_bytes(path, np.ascontiguousarray(values).tobytes())


def save_bytes(path: Path, data: bytes | memoryview) -> None:
    """Write bytes to a file, whose name appears when the whole of it stands there. Raises OSError.

    Two workers may do the same task after one was taken for dead: each has a file of its own until then.
    """
    temporary = temporary_beside(path)
    try:
        with temporary.open("wb") as file:
            file.write(data)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def database_file(folder: Path) -> Path:
    """The SQLite database of an index folder, with the documents and the result."""
    return folder / "library.sqlite"
