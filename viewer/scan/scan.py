"""A folder of documents -> which of them share passages: four stages of independent tasks, which any executor runs."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from viewer.messages import Message
from viewer.scan.engine.change import hits_after
from viewer.scan.engine.find import find_range, hits_file, ranges_of
from viewer.scan.engine.index import ReadDocument, index_block, keys_file, lines_to_rows, read_batches, read_documents
from viewer.scan.engine.join import cuts_file, join_part, parts_of
from viewer.scan.engine.layout import ARRAYS, BLOCK, LARGEST, MARGIN, Array, array_file, database_file, mapped, save
from viewer.scan.engine.stretches import load_stretches, save_stretches
from viewer.scan.files import few_of, found_files, series_kind, series_of, stamp_of, states_of
from viewer.scan.lock import locked
from viewer.scan.metadata import DocumentMetadata, metadata_of
from viewer.scan.model import Hit, ScanOptions, ScanStep, ScanSummary, Skipped, Stage
from viewer.scan.reorder import arrays_in_order, change_of
from viewer.scan.result import all_hits, early_hits, final_hits, full_documents, hit_columns, write_result
from viewer.scan.state import Index, clear, load_index
from viewer.scan.store import UNDER_WAY, has_result
from viewer.scan.tasks import WorkerAccessError, completed
from viewer.text.reading.read import NO_SUCH_FILE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from concurrent.futures import Executor

    from viewer.scan.engine.stretches import Stretches

    Progress = Callable[[ScanStep], None]
    Found = Callable[[Sequence[Hit]], None]

_SMALL = 24_000_000  # bytes of documents for which other processes would take longer to start than to work
_SMALL_CHANGE = 8  # a change of fewer than one in so many words keeps the hits of the others
_BLOCKS = 30  # of keys, beyond those that a new index would have: each change adds one
_MOST = LARGEST - 2 * MARGIN  # words
_EARLY, _EARLY_SHARE = 3.0, 5  # seconds between two early results, and how many times that which one takes
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
    found: Found | None = None,
    metadata: Mapping[str, DocumentMetadata] | None = None,
    early: Callable[[], object] | None = None,
) -> ScanSummary:
    """Scan files and folders, write what is found to the folder ``index``, and return what it came to.

    Few new documents, and all of them without ``executor``, are read and compared in this process. ``progress`` is
    called after each task; what it raises ends the scan, and the next one goes on from there. ``found``: called with
    hits as they come. ``metadata``: what the reader knows of documents, by path or name of the file. ``early``: called
    in a first scan when the index has a result of what was found so far, which says that it is not complete. Raises
    ``IndexInUseError``, ``WorkerAccessError``, and OSError where the index cannot be written.
    """
    index.mkdir(parents=True, exist_ok=True)
    with locked(index):
        return _Scan(list(paths), options, index, executor, progress, found, metadata or {}, early).run()


class _Scan:
    """One scan, stage by stage."""

    def __init__(
        self,
        paths: Sequence[Path],
        options: ScanOptions,
        folder: Path,
        executor: Executor | None,
        progress: Progress,
        found: Found | None,
        metadata: Mapping[str, DocumentMetadata],
        early: Callable[[], object] | None,
    ) -> None:
        self._paths = paths
        self._options = options
        self._given = self._executor = executor
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
        self._to_read = self._was_read = self._known = 0  # documents
        self._early = None if has_result(database_file(folder)) else early
        self._next_early = 0.0  # when so much time has gone, an early result is due

    def run(self) -> ScanSummary:
        self._roots, self._skipped = found_files(self._paths, self._index.folder)
        stamps = {path: stamp_of(path) for path in self._roots}
        kept = self._kept(stamps)
        fresh = [path for path in stamps if path not in kept]
        self._to_read, self._known = self._was_read + len(fresh), len(kept)
        if sum(int(stamps[path].partition("-")[0]) for path in fresh) < _SMALL:
            self._executor = None
        rows = self._index.rows
        if self._index.in_order and len(kept) == len(rows) and not (fresh and rows and fresh[0] < rows[-1].path):
            self._set_series()
            self._compare()  # what the last scan has not
            first = few_of(fresh, stamps)
            self._append(fresh[:first], stamps)
            if first < len(fresh):
                self._show_early(self._index.state.ranges)
            self._append(fresh[first:], stamps)
        else:
            self._change(kept, fresh, stamps)
        hits, complete = final_hits(self._index, self._options)
        if not complete:
            self._limits[_NOT_ALL_HITS] = None
        echoes = self._echoes(hits) if self._options.echoes else []
        self._step("cluster", 0, 1)
        summary = self._write(hits, echoes, tuple(self._limits))
        self._index.sweep()
        self._step("cluster", 1, 1)
        return summary

    def _write(self, hits: Stretches, echoes: Sequence[Hit], limits: tuple[str, ...]) -> ScanSummary:
        """Write the result to the index."""
        rows = self._index.documents
        known = metadata_of(rows, self._metadata, self._paths)
        summary = ScanSummary(
            documents=len(rows),
            words=sum(row.words for row in rows),
            pairs=len(rows) * (len(rows) - 1) // 2,
            passages=0,
            clusters=0,
            fresh=len(rows) - self._known,
            skipped=tuple(self._skipped),
            notices=self._notices,
            limits=limits,
            seconds=round(monotonic() - self._began, 3),
        )
        return write_result(
            self._index, hits, echoes, known, states_of(rows, self._roots, self._paths, self._options), summary
        )

    def _show_early(self, ranges: Sequence[int]) -> None:
        """Write what was found in these ranges, if the last time is long enough ago for what it takes."""
        began = monotonic()
        if self._early is None or not self._index.rows or began - self._began < self._next_early:
            return
        with suppress(OSError):  # the end of the scan will say so, if it lasts
            self._write(final_hits(self._index, self._options, ranges)[0], [], (UNDER_WAY,))
            self._early()
        now = monotonic()
        self._next_early = now - self._began + max(_EARLY, _EARLY_SHARE * (now - began))

    def _step(self, stage: Stage, done: int, of: int) -> None:
        self._progress(ScanStep(stage, done, of, monotonic() - self._began))

    def _kept(self, stamps: Mapping[str, str]) -> dict[str, ReadDocument]:
        """The documents that are as the index has them, by their paths."""
        rows = {row.path: row for row in self._index.documents}
        kept = {path: row for path, row in rows.items() if stamps.get(path) == row.stamp}
        doubtful = [path for path in rows if path in stamps and path not in kept]
        self._to_read = len(doubtful) + sum(path not in rows for path in stamps)
        again = self._read(doubtful, stamps, {path: rows[path].sha256 for path in doubtful})
        for row in (row for rows_of in again.values() for row in rows_of):
            if row.unchanged:
                kept[row.path] = rows[row.path]._replace(stamp=row.stamp)
        if doubtful:
            gone = set(self._index.state.gone)
            rows_now = [
                row if number in gone else kept.get(row.path, row) for number, row in enumerate(self._index.rows)
            ]
            self._index.set_rows(rows_now)
        return kept

    def _read(
        self, paths: Sequence[str], stamps: Mapping[str, str], known: Mapping[str, str]
    ) -> dict[str, list[ReadDocument]]:
        """Read documents: the names of the parts of arrays that were written, with the documents in them."""
        folder = self._index.folder
        calls, parts = [], {}
        for files in read_batches([(path, stamps[path], known.get(path, "")) for path in paths]):
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
        unseen = (row.path for row in rows if row.problem == NO_SUCH_FILE and Path(row.path).exists())
        if self._executor is not None and (path := next(unseen, None)):
            for name in parts:  # else the next scan would take them as they are
                (self._index.folder / f"{name}.jsonl").unlink(missing_ok=True)
            raise WorkerAccessError(path)
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
        self._add(self._index, *self._taken(self._read(paths, stamps, {})))
        self._compare()

    def _add(self, index: Index, rows: list[ReadDocument], arrays: Mapping[str, Iterable[Array]]) -> None:
        if index.state.total + sum(row.words for row in rows) > _MOST:
            self._limits[_TOO_MANY] = None
            return
        index.add(rows, arrays)

    def _change(self, kept: Mapping[str, ReadDocument], paths: Sequence[str], stamps: Mapping[str, str]) -> None:
        """Take out the documents that are not kept, put in those of these paths, and compare what is new."""
        rows, arrays = self._taken(self._read(paths, stamps, {}))
        if self._is_small(kept, rows):
            self._make_keys()  # of what the last scan had put in: a block of keys is named by where it begins
            self._index.leave(one for one in self._index.present if self._index.rows[one].path not in kept)
            if rows:
                self._add(self._index, rows, arrays)
            if self._amend():
                return
            kept, rows = {row.path: row for row in self._index.documents}, []
        self._rebuild(kept, rows, arrays)
        self._set_series()
        self._compare()

    def _is_small(self, kept: Mapping[str, ReadDocument], fresh: Sequence[ReadDocument]) -> bool:
        """Whether few words change, now and since the arrays were made."""
        index, state = self._index, self._index.state
        if self._options.between or series_kind(self._paths, self._options) != state.series:
            return False
        gone = sum(row.words for row in index.rows) - sum(row.words for row in kept.values())
        new = state.total - state.found + sum(row.words for row in fresh)
        few = len(state.blocks) <= _BLOCKS + 2 * state.total // BLOCK and state.total + new <= _MOST
        return few and (gone + new) * _SMALL_CHANGE <= state.total

    def _amend(self) -> bool:
        """Compare what has changed, and keep the other hits; False where all have to be compared again."""
        index, hits = self._index, all_hits(self._index)
        if index.state.found == index.state.total and not index.state.left:
            return True
        if len(full_documents(index, hits)):  # others of their hits may be kept now
            return False
        self._make_keys()
        self._step("find", 0, 1)
        state, change = index.state, change_of(index, series_of(index.rows, self._roots, self._options))
        after_it = hits_after(index.arrays, state.blocks, change, hits)
        if after_it is None:
            return False
        found, fresh = after_it
        begin = max(state.ranges, default=0) + 1  # a name that no other has
        save_stretches(hits_file(index.arrays, begin), found)
        index.keep(ranges=(begin,), found=state.total, left=())
        self._show(fresh)
        self._step("find", 1, 1)
        return True

    def _rebuild(
        self, kept: Mapping[str, ReadDocument], rows: Sequence[ReadDocument], fresh: Mapping[str, Iterable[Array]]
    ) -> None:
        """Put the words of the documents that are kept, and of new ones among them, into a new generation."""
        self._executor = self._given if sum(row.characters for row in (*kept.values(), *rows)) >= _SMALL else None
        old = self._index
        known = {row.path: row for row in (*kept.values(), *rows)}
        order = sorted(known)
        self._index = old.begin_generation()
        self._add(self._index, [known[path] for path in order], arrays_in_order(old, order, rows, fresh))

    def _set_series(self) -> None:
        """Say which documents are not compared with each other. If that is new, all are compared again."""
        kind = series_kind(self._paths, self._options)
        if kind != self._index.state.series:
            self._index.keep(series=kind, ranges=(), found=MARGIN)
            for path in self._index.arrays.glob("hits-*"):
                path.unlink()

    def _compare(self) -> None:
        """Take the documents that are in the arrays through the stages that they have not been through."""
        index, state = self._index, self._index.state
        if state.found == state.total:
            return
        arrays = index.arrays
        save(array_file(arrays, "series"), series_of(index.rows, self._roots, self._options))
        self._make_keys()
        name, parts = f"{state.found}-{state.total}", parts_of(state.total, state.total - state.found)
        ranges = ranges_of(index.bounds, state.found)
        joins = [(arrays, name, part, parts, index.state.blocks, state.found, ranges) for part in range(parts)]
        self._stage("join", join_part, joins, [cuts_file(arrays, name, part) for part in range(parts)])
        finds = [(arrays, name, number, begin, parts) for number, begin in enumerate(ranges)]
        self._stage(
            "find",
            find_range,
            finds,
            [hits_file(arrays, begin) for begin in ranges],
            partial(self._show_range, (*state.ranges, *ranges)),
        )
        index.keep(ranges=(*state.ranges, *ranges), found=state.total)
        for path in arrays.glob("pairs-*"):
            path.unlink()

    def _make_keys(self) -> None:
        """Make the keys of the sequences in documents that have none yet."""
        arrays, state = self._index.arrays, self._index.state
        blocks = list(range(state.indexed, state.total, BLOCK))
        calls = [(arrays, at, min(at + BLOCK, state.total)) for at in blocks]
        self._stage("index", index_block, calls, [keys_file(arrays, at) for at in blocks])
        self._index.keep(blocks=(*state.blocks, *blocks), indexed=state.total)

    def _echoes(self, hits: Stretches) -> list[Hit]:
        """The echoes between documents."""
        from viewer.scan import echoes  # here: most scans look for none, and it takes a tenth of a second to load

        rows, folder = self._index.documents, self._index.arrays
        pairs, complete = echoes.pairs_to_hear(hits, series_of(rows, self._roots, self._options))
        if not complete:
            self._limits[_NOT_ALL_ECHOES] = None
        literal = echoes.literal_spans(hits, hit_columns(self._index, hits))
        calls = echoes.echo_calls(folder, pairs, [row.path for row in rows], [row.sha256 for row in rows], literal)
        self._stage("echoes", echoes.find_echoes, calls, [echoes.echoes_file(folder, call[1]) for call in calls])
        return echoes.load_echoes(folder, [call[1] for call in calls])

    def _show_range(self, ranges: Sequence[int], call: tuple[Any, ...]) -> None:
        """Show what one range of several has."""
        files = {begin: hits_file(self._index.arrays, begin) for begin in ranges}
        self._show(load_stretches(files[call[3]]))
        self._show_early([begin for begin, file in files.items() if file.exists()])

    def _show(self, found: Stretches) -> None:
        if self._found is not None and found.pairs:
            self._found(early_hits(self._index, found))

    def _stage(
        self,
        stage: Stage,
        function: Callable[..., int],
        calls: Sequence[tuple[Any, ...]],
        files: Sequence[Path],
        after: Callable[[tuple[Any, ...]], None] = lambda _: None,
    ) -> None:
        """Run the tasks of a stage whose result file does not exist yet."""
        wanted = [call for call, file in zip(calls, files, strict=True) if not file.exists()]
        done = len(calls) - len(wanted)
        for call, _ in completed(self._executor, function, wanted):
            done += 1
            after(call)
            self._step(stage, done, len(calls))
