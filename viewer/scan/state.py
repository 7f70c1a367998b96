"""What stands in an index folder, so that a scan goes on where the last one ended, even if that was killed.

The arrays stand in a folder of their own, a generation. Documents are added behind all others, wherever their paths are
among them, and those that are gone stay in the arrays. After large changes a new generation is made of the old words,
in the order of the paths. The state names the generation, and is replaced in one step.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass, field, replace
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from viewer.scan.engine.find import hits_file
from viewer.scan.engine.index import ReadDocument, keys_file, lines_to_rows, rows_to_lines
from viewer.scan.engine.layout import ARRAYS, MARGIN, VERSION, array_file, database_file, save, save_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class IndexState:
    """How far an index is. ``total``: where the last document ends. ``size``: of the rows of documents, in bytes.

    ``blocks``: where each block of keys begins, and ``indexed``, where the last one ends. ``ranges``: where each range
    with hits begins, and ``found``, where the last one ends. ``series``: which documents are not compared, as a digest.
    ``gone``: the rows of documents that are no longer there, and ``left``, those of them that still have hits.
    """

    generation: int = 0
    documents: int = 0
    size: int = 0
    total: int = MARGIN
    blocks: tuple[int, ...] = ()
    indexed: int = MARGIN
    ranges: tuple[int, ...] = ()
    found: int = MARGIN
    series: str = ""
    gone: tuple[int, ...] = ()
    left: tuple[int, ...] = ()


@dataclass(slots=True)
class Index:
    """An index folder: its state, and the documents in it, in the order in which they came."""

    folder: Path
    state: IndexState = field(default_factory=IndexState)
    rows: list[ReadDocument] = field(default_factory=list)

    @property
    def arrays(self) -> Path:
        """The folder of the generation."""
        return self.folder / f"generation-{self.state.generation}"

    @property
    def bounds(self) -> Any:
        """The places where each document begins, and where the last ends."""
        return np.cumsum([MARGIN, *(row.words for row in self.rows)], dtype=np.int64)

    @property
    def present(self) -> list[int]:
        """The numbers of the rows of the documents that are there, in the order of their paths."""
        gone, paths = set(self.state.gone), [row.path for row in self.rows]
        return sorted((one for one in range(len(paths)) if one not in gone), key=paths.__getitem__)

    @property
    def documents(self) -> list[ReadDocument]:
        """The documents that are there, in the order of their paths."""
        return [self.rows[one] for one in self.present]

    @property
    def in_order(self) -> bool:
        """Whether the documents in the arrays are all there, and in the order of their paths."""
        return not self.state.gone and all(one.path < other.path for one, other in pairwise(self.rows))

    def keep(self, **changes: Any) -> None:
        """Change the state, and write it."""
        self.state = replace(self.state, **changes)
        save_bytes(self.folder / "state.json", json.dumps({"version": VERSION, **asdict(self.state)}).encode())

    def add(self, rows: Sequence[ReadDocument], parts: Mapping[str, Iterable[Any]]) -> None:
        """Add documents behind the others: their rows, and their arrays by the names in ``ARRAYS``."""
        self.arrays.mkdir(exist_ok=True)
        for kind, dtype in ARRAYS.items():
            path = array_file(self.arrays, kind)
            if not path.exists():
                save(path, np.zeros(MARGIN, dtype=dtype))
            # What stands behind the total is of a scan that ended before it was kept, or the margin.
            with path.open("r+b") as file:
                file.seek(self.state.total * np.dtype(dtype).itemsize)
                for part in chain(parts[kind], [np.zeros(MARGIN, dtype=dtype)]):
                    file.write(np.ascontiguousarray(part).data)  # numpy's own way does not say that a disk is full
                file.truncate()
        self.rows += rows
        bounds = self.bounds
        save(array_file(self.arrays, "bounds"), bounds)
        lines = rows_to_lines(rows)
        with self.row_file.open("ab") as file:
            file.truncate(self.state.size)
            file.write(lines)
        self.keep(documents=len(self.rows), total=int(bounds[-1]), size=self.state.size + len(lines))

    def leave(self, rows: Iterable[int]) -> None:
        """Take the documents of some rows out; their words stay where they are."""
        if left := tuple(rows):
            self.keep(gone=(*self.state.gone, *left), left=(*self.state.left, *left))

    def set_rows(self, rows: list[ReadDocument]) -> None:
        """Change what is known of the documents."""
        self.rows = rows
        lines = rows_to_lines(rows)
        save_bytes(self.row_file, lines)
        self.keep(size=len(lines))

    @property
    def row_file(self) -> Path:
        """The file with the rows of documents."""
        return self.arrays / "documents.jsonl"

    def begin_generation(self) -> Index:
        """An empty index in the next generation; the state in the folder is still that of this one."""
        fresh = Index(self.folder, IndexState(generation=self.state.generation + 1, series=self.state.series))
        shutil.rmtree(fresh.arrays, ignore_errors=True)
        fresh.arrays.mkdir()
        return fresh

    def sweep(self) -> None:
        """Remove the generations and hits that are not used any more, and the parts of documents in the arrays."""
        hits = {hits_file(self.arrays, begin) for begin in self.state.ranges}
        for path in self.arrays.glob("hits-*"):
            if path not in hits:
                path.unlink()
        for path in self.folder.iterdir():
            if path.name.startswith("generation-") and path != self.arrays:
                shutil.rmtree(path, ignore_errors=True)
            elif path.name.startswith(("read-", ".")) and path.name != "lock":
                path.unlink(missing_ok=True)


def load_index(folder: Path) -> Index | None:
    """The index in a folder, empty where there is none; None for one of another version, or one that was cut short."""
    path = folder / "state.json"
    if not path.exists():
        return Index(folder)
    try:
        values = json.loads(path.read_bytes())
        if values.pop("version") != VERSION:
            return None
        values |= {name: tuple(values[name]) for name in ("blocks", "ranges", "gone", "left")}
        state = IndexState(**values)
        index = Index(folder, state)
        if state.documents:
            index.rows = lines_to_rows(index.row_file.read_bytes()[: state.size])
        return index if _is_whole(index) else None
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None


def _is_whole(index: Index) -> bool:
    """Whether all files are there, as long as they have to be."""
    state = index.state
    if len(index.rows) != state.documents or int(index.bounds[-1]) != state.total:
        return False
    sizes = [(array_file(index.arrays, kind), np.dtype(dtype).itemsize) for kind, dtype in ARRAYS.items()]
    if any(path.stat().st_size < state.total * size for path, size in sizes if index.rows):
        return False
    files = [keys_file(index.arrays, begin) for begin in state.blocks]
    files += [hits_file(index.arrays, begin) for begin in state.ranges]
    return all(file.stat().st_size % 8 == 0 for file in files)


def clear(folder: Path) -> None:
    """Remove what a scan has written to a folder, and nothing else."""
    database_file(folder).unlink(missing_ok=True)
    (folder / "state.json").unlink(missing_ok=True)
    for path in folder.glob("generation-*"):
        shutil.rmtree(path, ignore_errors=True)
