"""The output of passim (https://github.com/dasmiq/passim) -> a library, so that it can be looked at as a scan is.

passim writes JSON Lines, a line a member of a cluster, into one file or into a folder of parts.
"""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from rapidfuzz.distance import LCSseq

from viewer.messages import Message
from viewer.scan.dates import sorting_day
from viewer.scan.engine.layout import database_file
from viewer.scan.lock import locked
from viewer.scan.model import ScanSummary
from viewer.scan.store import HIT, KINDS, MEMBER_ROW, write_database
from viewer.text.reading.read import ReadError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Row = dict[str, Any]

_SOURCE = "series", "source", "publication"  # the first that is there


def import_passim(path: Path, index: Path) -> ScanSummary:
    """Write the clusters in passim's output to the folder ``index``. Raises ``ReadError``, and OSError.

    The documents are those that have a member; how many words they have is not known, and their texts are found where
    ``id`` is the path of a file. The pairs are those of each member with the first of its cluster.
    """
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in _rows(path):
        groups[str(row["cluster"])].append(row)
    clusters = sorted(groups.values(), key=lambda rows: (-sum(map(_words, rows)), str(rows[0]["id"])))
    ids = sorted({str(row["id"]) for rows in clusters for row in rows})
    numbers = {name: number for number, name in enumerate(ids)}
    for rows in clusters:
        rows.sort(key=lambda row: (not _day(row), _day(row), numbers[str(row["id"])], row["begin"]))
    hits = list(_hits(clusters, numbers))
    summary = ScanSummary(
        documents=len(ids), words=0, pairs=0, passages=len(hits), clusters=len(clusters), fresh=0, skipped=(),
        notices=(Message("The clusters are those that passim found."),), limits=(), seconds=0.0,
    )  # fmt: skip
    index.mkdir(parents=True, exist_ok=True)
    with locked(index):
        write_database(
            database_file(index),
            {"documents": _documents(clusters, ids), "clusters": _clusters(clusters)},
            np.array(hits, dtype=HIT),
            np.array(list(_members(clusters, numbers)), dtype=MEMBER_ROW),
            summary,
        )
    return summary


def _rows(path: Path) -> Iterator[Row]:
    files = sorted(file for file in path.iterdir() if file.suffix == ".json") if path.is_dir() else [path]
    for file in files:
        try:
            with file.open(encoding="utf-8") as lines:
                for line in filter(str.strip, lines):
                    row = json.loads(line)
                    yield row | {"begin": int(row["begin"]), "end": int(row["end"]), "id": row["id"]}
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            said = Message("it is not the output of passim (JSON Lines with cluster, id, begin and end)")
            raise ReadError(file, said) from error
        except OSError as error:
            raise ReadError(file, error.strerror or str(error)) from error


def _words(row: Row) -> int:
    return len(str(row.get("text", "")).split())


def _day(row: Row) -> str:
    return sorting_day(str(row.get("date", "")))


def _source(row: Row) -> str:
    return next((str(row[name]) for name in _SOURCE if row.get(name)), "")


def _documents(clusters: Sequence[Sequence[Row]], ids: Sequence[str]) -> Iterator[tuple[Any, ...]]:
    rows = {str(row["id"]): row for rows in clusters for row in rows}
    for number, name in enumerate(ids):
        row = rows[name]
        title = str(row.get("title") or Path(name).name)
        yield number, name, title, "", str(row.get("date", "")), _day(row), _source(row), 0, 0, "", 0


def _hits(clusters: Sequence[Sequence[Row]], numbers: dict[str, int]) -> Iterator[tuple[Any, ...]]:
    for cluster, (first, *others) in enumerate(clusters, 1):
        for other in others:
            if first["id"] == other["id"]:
                continue
            a, b = sorted((first, other), key=lambda row: numbers[str(row["id"])])
            places = numbers[str(a["id"])], numbers[str(b["id"])], a["begin"], a["end"], b["begin"], b["end"]
            kept, similarity = _likeness(a, b)
            yield *places, kept, similarity, 0, KINDS.index("shared"), cluster


def _clusters(clusters: Sequence[Sequence[Row]]) -> Iterator[tuple[Any, ...]]:
    for number, rows in enumerate(clusters, 1):
        days = [day for row in rows if (day := _day(row))]
        size, sources = len({row["id"] for row in rows}), len({_source(row) for row in rows})
        yield number, size, _words(rows[0]), 0, sources, min(days, default=""), max(days, default=""), 0


def _members(clusters: Sequence[Sequence[Row]], numbers: dict[str, int]) -> Iterator[tuple[Any, ...]]:
    for number, rows in enumerate(clusters, 1):
        for row in rows:
            place = numbers[str(row["id"])], row["begin"], row["end"]
            yield number, *place, _words(row), -1, _likeness(rows[0], row)[1]


def _likeness(one: Row, other: Row) -> tuple[int, float]:
    """How many words two members have in common in order, and what share that is."""
    a, b = (str(row.get("text", "")).split() for row in (one, other))
    kept = LCSseq.similarity(a, b)
    return kept, round(kept / max(len(a), len(b), 1), 4)
