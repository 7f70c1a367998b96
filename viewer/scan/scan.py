"""A folder of documents -> which of them share passages: four stages of independent tasks, which any executor runs."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

import numpy as np

from viewer.messages import Message
from viewer.scan.echoes import echo_calls, echoes_file, find_echoes, literal_spans, load_echoes, pairs_to_hear
from viewer.scan.engine.change import IndexChange, change_of, forget_change, save_change
from viewer.scan.engine.find import find_range, hits_file, most_hits
from viewer.scan.engine.index import ReadDocument, index_block, keys_file, lines_to_rows, read_documents
from viewer.scan.engine.join import cuts_file, join_part
from viewer.scan.engine.layout import ARRAYS, BLOCK, LARGEST, MARGIN, PLACE_BITS, Array, array_file, mapped, save
from viewer.scan.engine.stretches import joined, load_stretches
from viewer.scan.files import found_files
from viewer.scan.lock import locked
from viewer.scan.metadata import DocumentMetadata, metadata_of
from viewer.scan.model import Hit, ScanOptions, ScanStep, ScanSummary, Skipped, Stage
from viewer.scan.result import early_hits, final_hits, hit_columns, write_result
from viewer.scan.state import Index, bounds_of, clear, load_index
from viewer.scan.tasks import completed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from concurrent.futures import Executor

    from viewer.scan.engine.stretches import Stretches

    Progress = Callable[[ScanStep], None]
    Found = Callable[[Sequence[Hit]], None]

_READ, _READ_BYTES = 200, 4_000_000  # documents, or bytes, of a task
_FIRST = 300  # documents that are scanned through all stages before the others, so that the first hits come soon
_SMALL = 24_000_000  # bytes of documents for which other processes would take longer to start than to work
_SMALL_CHANGE = 8  # a change of fewer than one in so many words keeps the hits of the others
_RANGE = 1 << 19  # places of a task of the stage "find"
_PART_WORDS = 1 << 21  # words, of which one part of the hashes is joined at a time
_OTHERS = 64  # words that are joined for each fresh one, of those before it
_REBUILT = Message("The index was of another version, or damaged, and was made again.")
_NOT_ALL_HITS = Message("Some documents share so much with others that only their strongest passages were kept.")
_NOT_ALL_ECHOES = Message("Echoes were looked for only in the pairs of documents that share most.")
_TOO_MANY = Message("There are more than a thousand million words; the documents beyond were left out.")


def scan(
    paths: Iterable[Path],
    options: ScanOptions,
    index: Path,
    executor: Executor | None = None,
    progress: Progress = lambda _: None,
    found: Found = lambda _: None,
    metadata: Mapping[str, DocumentMetadata] | None = None,
) -> ScanSummary:
    """Scan files and folders, write what is found to the folder ``index``, and return what it came to.

    Few new documents, and all of them without ``executor``, are read and compared in this process. ``progress`` is
    called after each task; what it raises ends the scan, and the next one goes on from there. ``found``: called with
    hits as they come. ``metadata``: what the reader knows of documents, by path or name of the file. Raises
    ``IndexInUseError``, and OSError where the index cannot be written.
    """
    index.mkdir(parents=True, exist_ok=True)
    with locked(index):
        return _Scan(options, index, executor, progress, found, metadata or {}).run(list(paths))


class _Scan:
    """One scan, stage by stage."""

    def __init__(
        self,
        options: ScanOptions,
        folder: Path,
        executor: Executor | None,
        progress: Progress,
        found: Found,
        metadata: Mapping[str, DocumentMetadata],
    ) -> None:
        self._options = options
        self._executor = executor
        self._progress = progress
        self._found = found
        self._metadata = metadata
        self._began = monotonic()
        index = load_index(folder)
        if index is None:
            clear(folder)
        self._index = index or Index(folder)
        self._notices = () if index else (_REBUILT,)
        self._skipped: list[Skipped] = []
        self._limits: dict[str, None] = {}
        self._roots: dict[str, Path] = {}
        self._to_read = self._was_read = 0  # documents

    def run(self, paths: Sequence[Path]) -> ScanSummary:
        self._roots, self._skipped = found_files(paths, self._index.folder)
        stamps = {path: _stamp(path) for path in self._roots}
        before = len(self._index.rows)
        kept = self._kept(stamps)
        fresh = [path for path in stamps if path not in kept]
        self._to_read = self._was_read + len(fresh)
        appended = len(kept) == before and not (fresh and before and fresh[0] < self._index.rows[-1].path)
        if sum(int(stamps[path].partition("-")[0]) for path in (fresh if appended else stamps)) < _SMALL:
            self._executor = None
        if appended:
            self._set_series(paths)
            self._compare()  # what the last scan has not
            for some in (fresh[:_FIRST], fresh[_FIRST:]):
                self._append(some, stamps)
        else:
            self._rebuild(kept, fresh, stamps)
            self._set_series(paths)
        self._compare()
        hits, complete = final_hits(self._index, self._options)
        if not complete:
            self._limits[_NOT_ALL_HITS] = None
        echoes = self._echoes(hits) if self._options.echoes else []
        self._step("cluster", 0, 1)
        rows = self._index.rows
        known = metadata_of(rows, self._metadata, paths)
        summary = ScanSummary(
            documents=len(rows),
            words=int(self._index.bounds[-1]) - MARGIN,
            pairs=len(rows) * (len(rows) - 1) // 2,
            passages=0,
            clusters=0,
            fresh=sum(row.path not in kept for row in rows),
            skipped=tuple(self._skipped),
            notices=self._notices,
            limits=tuple(self._limits),
            seconds=round(monotonic() - self._began, 3),
        )
        summary = write_result(self._index, hits, echoes, known, summary)
        self._index.sweep()
        self._step("cluster", 1, 1)
        return summary

    def _step(self, stage: Stage, done: int, of: int) -> None:
        self._progress(ScanStep(stage, done, of, monotonic() - self._began))

    def _kept(self, stamps: Mapping[str, str]) -> dict[str, ReadDocument]:
        """The documents that are as the index has them, by their paths."""
        rows = {row.path: row for row in self._index.rows}
        kept = {path: row for path, row in rows.items() if stamps.get(path) == row.stamp}
        doubtful = [path for path in rows if path in stamps and path not in kept]
        self._to_read = len(doubtful) + sum(path not in rows for path in stamps)
        again = self._read(doubtful, stamps, {path: rows[path].sha256 for path in doubtful})
        for row in (row for rows_of in again.values() for row in rows_of):
            if row.unchanged:
                kept[row.path] = replace(rows[row.path], stamp=row.stamp)
        if doubtful:
            self._index.set_rows([kept.get(row.path, row) for row in self._index.rows])
        return kept

    def _read(
        self, paths: Sequence[str], stamps: Mapping[str, str], known: Mapping[str, str]
    ) -> dict[str, list[ReadDocument]]:
        """Read documents: the names of the parts of arrays that were written, with the documents in them."""
        folder = self._index.folder
        calls, parts = [], {}
        for files in _batches([(path, stamps[path], known.get(path, "")) for path in paths]):
            name = f"read-{hashlib.blake2b(json.dumps(files).encode(), digest_size=12).hexdigest()}"
            parts[name] = len(files)
            if not (folder / f"{name}.jsonl").exists():
                calls.append((folder, name, files))
        self._was_read += len(paths) - sum(parts[name] for _, name, _ in calls)
        for (_, name, _), _ in completed(self._executor, read_documents, calls):
            self._was_read += parts[name]
            self._step("read", self._was_read, self._to_read)
        return {name: lines_to_rows((folder / f"{name}.jsonl").read_bytes()) for name in parts}

    def _taken(
        self, parts: Mapping[str, Sequence[ReadDocument]]
    ) -> tuple[list[ReadDocument], dict[str, Iterable[Array]]]:
        """The documents of parts that could be read, and their arrays; what could not is kept as skipped.

        The arrays are mapped one after the other: all of them together would be as large as the index.
        """
        rows = [row for those in parts.values() for row in those]
        self._skipped += [Skipped(row.path, row.problem) for row in rows if row.problem]
        folder = self._index.folder
        arrays: dict[str, Iterable[Array]] = {
            kind: map(partial(mapped, kind=dtype), [array_file(folder, f"{name}-{kind}") for name in parts])
            for kind, dtype in ARRAYS.items()
        }
        return [row for row in rows if not row.problem], arrays

    def _append(self, paths: Sequence[str], stamps: Mapping[str, str]) -> None:
        """Read documents that come after all others, and compare them with these and each other."""
        if not paths:
            return
        rows, arrays = self._taken(self._read(paths, stamps, {}))
        self._add(self._index, rows, arrays)
        self._compare()

    def _add(self, index: Index, rows: list[ReadDocument], arrays: Mapping[str, Iterable[Array]]) -> None:
        if index.state.total + sum(row.words for row in rows) > LARGEST - 2 * MARGIN:
            self._limits[_TOO_MANY] = None
            return
        index.add(rows, arrays)

    def _rebuild(self, kept: Mapping[str, ReadDocument], paths: Sequence[str], stamps: Mapping[str, str]) -> None:
        """Put the words of the documents that are kept, and of new ones among them, into a new generation."""
        rows, fresh = self._taken(self._read(paths, stamps, {}))
        old, bounds = self._index, self._index.bounds.tolist()
        sources: dict[str, tuple[bool, int, int]] = {}  # of each path: whether it is new, from and to in the arrays
        at = 0
        for row in rows:
            sources[row.path] = True, at, at + row.words
            at += row.words
        for row, begin, end in zip(old.rows, bounds, bounds[1:], strict=False):
            if row.path in kept:
                sources[row.path] = False, begin, end
        known = {row.path: row for row in (*kept.values(), *rows)}
        order = sorted(known)
        arrays: dict[str, list[Array]] = {}
        for kind, dtype in ARRAYS.items():
            wholes = {
                False: mapped(array_file(old.arrays, kind), dtype),
                True: np.concatenate([np.zeros(0, dtype=dtype), *fresh[kind]]),
            }
            arrays[kind] = [wholes[new][low:high] for new, low, high in _merged(sources[path] for path in order)]
        change = self._change([known[path] for path in order], kept)
        self._index = old.begin_generation()
        if change:
            save_change(self._index.arrays, change)
        self._add(self._index, [known[path] for path in order], arrays)

    def _change(self, rows: Sequence[ReadDocument], kept: Mapping[str, ReadDocument]) -> IndexChange | None:
        """The change from the documents in the index to these; None where it would help little, or not be right."""
        old, bounds = self._index, self._index.bounds
        if old.state.found < old.state.total or self._options.between:
            return None
        hits = joined([load_stretches(hits_file(old.arrays, begin)) for begin in old.state.ranges])
        full = np.bincount(hits.b, minlength=len(old.rows)) >= most_hits(np.diff(bounds))
        numbers = {row.path: number for number, row in enumerate(rows) if row.path in kept}
        # A document that had more hits than are kept is taken for a new one, since others of them may be kept now.
        now = [-1 if many else numbers.get(row.path, -1) for row, many in zip(old.rows, full, strict=True)]
        words = sum(row.words for row, number in zip(old.rows, now, strict=True) if number < 0)
        words += sum(row.words for row in rows if row.path not in kept)
        if words * _SMALL_CHANGE > old.state.total:
            return None
        text = mapped(array_file(old.arrays, "words"), np.uint32)
        return change_of(text, bounds, hits, np.array(now, dtype=np.int64), bounds_of(rows))

    def _set_series(self, paths: Sequence[Path]) -> None:
        """Say which documents are not compared with each other. If that is new, all are compared again."""
        options = self._options
        kind = json.dumps([str(path) for path in paths]) if options.between else str(options.by_folder)
        if kind != self._index.state.series:
            forget_change(self._index.arrays)
            self._index.keep(series=kind, ranges=(), found=MARGIN)
            for path in self._index.arrays.glob("hits-*"):
                path.unlink()

    def _series(self) -> Array:
        """A number for each document; between two of one number nothing is looked for."""
        rows = self._index.rows
        if self._options.between:
            names = [str(self._roots[row.path]) for row in rows]
        elif self._options.by_folder:
            names = [str(Path(row.path).parent) for row in rows]
        else:
            return np.arange(len(rows), dtype=np.int32)
        numbers = {name: number for number, name in enumerate(dict.fromkeys(names))}
        return np.array([numbers[name] for name in names], dtype=np.int32)

    def _compare(self) -> None:
        """Take the documents that are in the arrays through the stages that they have not been through."""
        index, state = self._index, self._index.state
        if state.found == state.total:
            return
        arrays = index.arrays
        save(array_file(arrays, "series"), self._series())
        blocks = list(range(state.indexed, state.total, BLOCK))
        calls = [(arrays, at, min(at + BLOCK, state.total)) for at in blocks]
        self._stage("index", index_block, calls, [keys_file(arrays, at) for at in blocks])
        index.keep(blocks=(*state.blocks, *blocks), indexed=state.total)
        name, parts = f"{state.found}-{state.total}", _parts(state.total, state.total - state.found)
        ranges = _ranges(index.bounds, state.found)
        joins = [(arrays, name, part, parts, index.state.blocks, state.found, ranges) for part in range(parts)]
        self._stage("join", join_part, joins, [cuts_file(arrays, name, part) for part in range(parts)])
        ends = enumerate(pairwise([*ranges, state.total]))
        finds = [(arrays, name, number, begin, end, parts) for number, (begin, end) in ends]
        self._stage("find", find_range, finds, [hits_file(arrays, begin) for begin in ranges], self._show)
        index.keep(ranges=(*state.ranges, *ranges), found=state.total)
        forget_change(arrays)
        for path in arrays.glob("pairs-*"):
            path.unlink()

    def _echoes(self, hits: Stretches) -> list[Hit]:
        """The echoes between documents."""
        pairs, complete = pairs_to_hear(hits, self._series())
        if not complete:
            self._limits[_NOT_ALL_ECHOES] = None
        rows, folder = self._index.rows, self._index.arrays
        literal = literal_spans(hits, hit_columns(self._index, hits))
        calls = echo_calls(folder, pairs, [row.path for row in rows], [row.sha256 for row in rows], literal)
        self._stage("echoes", find_echoes, calls, [echoes_file(folder, call[1]) for call in calls])
        return load_echoes(folder, [call[1] for call in calls])

    def _show(self, call: tuple[Any, ...]) -> None:
        if hits := early_hits(self._index, call[3]):
            self._found(hits)

    def _stage(
        self,
        stage: Stage,
        function: Callable[..., int],
        calls: Sequence[tuple[Any, ...]],
        files: Sequence[Path],
        after: Callable[[tuple[Any, ...]], None] = lambda _: None,
    ) -> None:
        """Run those tasks whose file is not there yet."""
        wanted = [call for call, file in zip(calls, files, strict=True) if not file.exists()]
        done = len(calls) - len(wanted)
        for call, _ in completed(self._executor, function, wanted):
            done += 1
            after(call)
            self._step(stage, done, len(calls))


def _stamp(path: str) -> str:
    """The size of a file and when it was changed; "0" for one that cannot be looked at, as reading will say."""
    try:
        status = os.stat(path)  # noqa: PTH116 - a Path for each of a hundred thousand takes seconds
    except (OSError, ValueError):
        return "0"
    return f"{status.st_size}-{status.st_mtime_ns}-{status.st_ctime_ns}"


def _batches(files: Sequence[tuple[str, str, str]]) -> list[list[tuple[str, str, str]]]:
    """The files by tasks of about the same size."""
    batches: list[list[tuple[str, str, str]]] = []
    room = 0
    for file in files:
        size = int(file[1].partition("-")[0])
        if not batches or room < size or len(batches[-1]) == _READ:
            batches.append([])
            room = max(_READ_BYTES, size)
        batches[-1].append(file)
        room -= size
    return batches


def _merged(stretches: Iterable[tuple[bool, int, int]]) -> list[tuple[bool, int, int]]:
    """The stretches of arrays, those that go on with each other as one."""
    merged: list[tuple[bool, int, int]] = []
    for new, low, high in stretches:
        if merged and merged[-1][0] == new and merged[-1][2] == low:
            merged[-1] = new, merged[-1][1], high
        else:
            merged.append((new, low, high))
    return merged


def _ranges(bounds: Array, begin: int) -> list[int]:
    """Where each range of some documents begins; none is cut in a document, since a hit is found in one range."""
    ranges = []
    end = 0
    for low, high in pairwise(bounds.tolist()):
        if low >= begin and high > max(end, low):
            ranges.append(low)
            end = low + _RANGE
    return ranges


def _parts(words: int, fresh: int) -> int:
    """Into how many parts, a power of two, the hashes of so many words are cut, of which some are fresh.

    Of the others only those are joined whose hashes the fresh ones have; but any place needs its bits beside a hash.
    """
    parts = 1
    while words > parts << PLACE_BITS or min(words, _OTHERS * fresh) > parts * _PART_WORDS:
        parts *= 2
    return parts
