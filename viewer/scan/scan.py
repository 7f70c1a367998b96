"""A folder of documents -> which of them share passages: four stages of independent tasks, which any executor runs."""

from __future__ import annotations

import json
from dataclasses import asdict
from itertools import pairwise
from math import log2
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

import numpy as np

from viewer.scan.cluster import Clusters, cluster
from viewer.scan.dates import sorting_day
from viewer.scan.files import found_files
from viewer.scan.find import LEAST, find_range
from viewer.scan.index import ReadDocument, index_block, read_documents, read_rows
from viewer.scan.join import join_part
from viewer.scan.layout import ARRAYS, BLOCK, MARGIN, Array, array_file, database_file, mapped, save
from viewer.scan.model import Hit, ScanOptions, ScanStep, ScanSummary, Skipped, Stage
from viewer.scan.store import write_database
from viewer.scan.stretches import Stretches, joined, load_stretches
from viewer.scan.tasks import completed
from viewer.text.witness import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from concurrent.futures import Executor

    Progress = Callable[[ScanStep], None]
    Found = Callable[[Sequence[Hit]], None]

_READ = 100  # documents of a task
_RANGE = 1 << 19  # places of a task of the stage "find"
_PART_WORDS = 1 << 21  # words, of which one part of the hashes is joined at a time
_MOST_PARTS = 64
_CORPUS = 1_900_000  # words for which ``LEAST`` is the least strength; each doubling asks for two bits more


def scan(
    paths: Iterable[Path],
    options: ScanOptions,
    index: Path,
    executor: Executor,
    progress: Progress = lambda _: None,
    found: Found = lambda _: None,
) -> ScanSummary:
    """Scan files and folders, write what is found to the folder ``index``, and return what it came to.

    ``progress`` is called after each task; what it raises ends the scan. ``found``: called with hits as they come.
    """
    return _Scan(options, index, executor, progress, found).run(paths)


class _Scan:
    """One scan, stage by stage."""

    def __init__(
        self, options: ScanOptions, folder: Path, executor: Executor, progress: Progress, found: Found
    ) -> None:
        self._options = options
        self._folder = folder
        self._executor = executor
        self._progress = progress
        self._found = found
        self._began = monotonic()

    def run(self, paths: Iterable[Path]) -> ScanSummary:
        self._folder.mkdir(parents=True, exist_ok=True)
        files, skipped = found_files(paths, self._folder)
        rows, more = self._read([str(file.path) for file in files])
        skipped += more
        known = {str(file.path): file.root for file in files}
        bounds = np.cumsum([MARGIN, *(row.words for row in rows)], dtype=np.int64)
        save(array_file(self._folder, "bounds"), bounds)
        save(array_file(self._folder, "series"), _series(rows, known, self._options))
        total = int(bounds[-1])
        blocks = list(range(MARGIN, total, BLOCK))
        self._stage("index", index_block, [(self._folder, at, min(at + BLOCK, total)) for at in blocks])
        parts = _parts(total)
        ranges = list(range(MARGIN, total, _RANGE))
        calls = [(self._folder, part, parts, blocks, 0, ranges) for part in range(parts)]
        self._stage("join", join_part, calls)
        self._find(len(ranges), parts)
        return self._write(rows, bounds, len(ranges), skipped)

    def _step(self, stage: Stage, done: int, of: int) -> None:
        self._progress(ScanStep(stage, done, of, monotonic() - self._began))

    def _stage(self, stage: Stage, function: Callable[..., int], calls: Sequence[tuple[Any, ...]]) -> None:
        for done, _ in enumerate(completed(self._executor, function, calls), 1):
            self._step(stage, done, len(calls))

    def _read(self, paths: Sequence[str]) -> tuple[list[ReadDocument], list[Skipped]]:
        names = [f"read-{at}" for at in range(0, len(paths), _READ)]
        calls = [
            (self._folder, name, paths[at : at + _READ])
            for name, at in zip(names, range(0, len(paths), _READ), strict=True)
        ]
        done = 0
        for (_, _, part), _ in completed(self._executor, read_documents, calls):
            done += len(part)
            self._step("read", done, len(paths))
        for kind, dtype in ARRAYS.items():
            parts = [np.asarray(mapped(array_file(self._folder, f"{name}-{kind}"), dtype)) for name in names]
            margin = np.zeros(MARGIN, dtype=dtype)
            save(array_file(self._folder, kind), np.concatenate([margin, *parts, margin]))
        rows = [row for name in names for row in read_rows(self._folder, name)]
        skipped = [Skipped(row.path, row.problem) for row in rows if row.problem]
        return [row for row in rows if not row.problem], skipped

    def _find(self, ranges: int, parts: int) -> None:
        calls = [(self._folder, number, parts, self._options.words) for number in range(ranges)]
        for done, ((_, number, *_), _) in enumerate(completed(self._executor, find_range, calls), 1):
            self._step("find", done, ranges)
            self._found(self._hits(load_stretches(array_file(self._folder, f"hits-{number}"))))

    def _spans(self, begin: Array, end: Array) -> tuple[Array, Array]:
        starts = mapped(array_file(self._folder, "starts"), np.int32)
        sizes = mapped(array_file(self._folder, "sizes"), np.uint16)
        return starts[begin], starts[end - 1] + sizes[end - 1]

    def _hits(self, hits: Stretches, kinds: Array | None = None, numbers: Array | None = None) -> list[Hit]:
        columns = self._columns(hits)
        kinds = np.full(hits.pairs, "shared") if kinds is None else kinds
        numbers = np.zeros(hits.pairs, dtype=np.int64) if numbers is None else numbers
        rows = zip(*columns, kinds.tolist(), numbers.tolist(), strict=True)
        return [Hit(a, b, Span(c, d), Span(e, f), *rest) for a, b, c, d, e, f, *rest in rows]

    def _columns(self, hits: Stretches) -> list[list[Any]]:
        """The columns of hits up to their strength, with spans of code points."""
        spans = [*self._spans(hits.a_from, hits.a_to), *self._spans(hits.b_from, hits.b_to)]
        similarity = np.round(hits.similarity, 4)
        return [one.tolist() for one in (hits.a, hits.b, *spans, hits.kept, similarity, hits.strength)]

    def _write(
        self, rows: Sequence[ReadDocument], bounds: Array, ranges: int, skipped: Sequence[Skipped]
    ) -> ScanSummary:
        self._step("cluster", 0, 1)
        hits = joined([load_stretches(array_file(self._folder, f"hits-{number}")) for number in range(ranges)])
        hits = hits.take(hits.strength >= _least(int(bounds[-1])) + self._options.strength)
        hits = hits.take(np.lexsort((hits.b_from, hits.a_from)))
        days = [sorting_day(row.date) for row in rows]
        sources = [row.source or Path(row.path).parent.name for row in rows]
        rank = np.empty(len(rows), dtype=np.int64)
        rank[sorted(range(len(rows)), key=lambda one: (not days[one], days[one], one))] = np.arange(len(rows))
        known = {name: number for number, name in enumerate(dict.fromkeys(sources))}
        source_numbers = np.array([known[name] for name in sources], dtype=np.int64)
        clusters = cluster(hits, rank, source_numbers)
        shared = _shared(hits.take(~clusters.furniture[clusters.of_hit]), bounds)
        documents = [
            (n, r.path, r.title, r.author, r.date, days[n], sources[n], r.words, r.characters, r.sha256, shared[n])
            for n, r in enumerate(rows)
        ]
        kinds = np.where(clusters.furniture[clusters.of_hit], "furniture", "shared")
        columns = zip(
            range(1, hits.pairs + 1), *self._columns(hits), kinds.tolist(), clusters.of_hit.tolist(), strict=True
        )
        count = len(clusters.furniture) - 1
        summary = ScanSummary(
            len(rows), int(bounds[-1]), len(rows) * (len(rows) - 1) // 2, hits.pairs, count, len(rows),
            tuple(skipped), (), round(monotonic() - self._began, 3),
        )  # fmt: skip
        facts = {name: value for name, value in asdict(summary).items() if name != "skipped"}
        write_database(
            database_file(self._folder),
            {
                "documents": documents,
                "hits": columns,
                "clusters": self._cluster_rows(clusters, hits, days, source_numbers),
                "members": self._member_rows(clusters.members),
                "skipped": [(one.path, one.reason) for one in skipped],
                "facts": [("summary", json.dumps(facts))],
            },
        )
        self._step("cluster", 1, 1)
        return summary

    def _member_rows(self, members: Array) -> Iterator[tuple[Any, ...]]:
        number = members["cluster"]
        first = np.flatnonzero(np.append(True, number[1:] != number[:-1])[: len(number)])
        rank = np.arange(len(members)) - np.repeat(first, np.diff(np.append(first, len(members))))
        columns = (
            number, rank, members["document"], *self._spans(members["begin"], members["end"]),
            members["end"] - members["begin"],
        )  # fmt: skip
        nearest = [None if one < 0 else one for one in members["nearest"].tolist()]
        return zip(
            *(one.tolist() for one in columns), nearest, np.round(members["similarity"], 4).tolist(), strict=True
        )

    def _cluster_rows(
        self, clusters: Clusters, hits: Stretches, days: Sequence[str], sources: Array
    ) -> Iterator[tuple[Any, ...]]:
        count = len(clusters.furniture) - 1
        members = clusters.members
        number = members["cluster"]
        strength = np.zeros(count + 1, dtype=np.int64)
        np.maximum.at(strength, clusters.of_hit, hits.strength)
        first = np.searchsorted(number, np.arange(1, count + 2))
        for n, (low, high) in enumerate(pairwise(first.tolist()), 1):
            documents = members["document"][low:high].tolist()
            dated = [days[one] for one in documents if days[one]]
            yield (
                n, len(set(documents)), int(members["end"][low] - members["begin"][low]), int(strength[n]),
                len({int(sources[one]) for one in documents}), min(dated, default=""), max(dated, default=""),
                int(clusters.furniture[n]),
            )  # fmt: skip


def _series(rows: Sequence[ReadDocument], roots: Mapping[str, Path], options: ScanOptions) -> Array:
    """A number for each document; between two of one number nothing is looked for."""
    if options.between:
        names = [str(roots[row.path]) for row in rows]
    elif options.by_folder:
        names = [str(Path(row.path).parent) for row in rows]
    else:
        return np.arange(len(rows), dtype=np.int32)
    numbers = {name: number for number, name in enumerate(dict.fromkeys(names))}
    return np.array([numbers[name] for name in names], dtype=np.int32)


def _parts(words: int) -> int:
    """Into how many parts, a power of two, the hashes of so many words are cut."""
    parts = 1
    while parts < _MOST_PARTS and words > parts * _PART_WORDS:
        parts *= 2
    return parts


def _least(words: int) -> int:
    """The least strength of a hit in a corpus of so many words: chance has more tries in a larger one."""
    return LEAST + 2 * max(int(log2(max(words, 1) / _CORPUS)), 0)


def _shared(hits: Stretches, bounds: Array) -> list[int]:
    """How many words of each document stand in others, too."""
    depth = np.zeros(int(bounds[-1]) + 1, dtype=np.int32)
    for side in ("a", "b"):
        np.add.at(depth, getattr(hits, f"{side}_from"), 1)
        np.add.at(depth, getattr(hits, f"{side}_to"), -1)
    covered = np.append(0, np.cumsum(np.cumsum(depth[:-1]) > 0))
    shared: list[int] = np.diff(covered[bounds]).tolist()
    return shared
