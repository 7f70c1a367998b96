"""Echoes between the documents of a scan: sentences that say the same in other words.

They are looked for in pairs of documents, which takes some hundredths of a second for each: of many documents only the
pairs that share most are looked at.
"""

from __future__ import annotations

import hashlib
import json
from itertools import combinations, groupby
from typing import TYPE_CHECKING, Any

import numpy as np

from viewer.collation.analysis.echo import echo
from viewer.collation.model.model import Match
from viewer.collation.model.steps import Steps
from viewer.scan.engine.layout import save_bytes
from viewer.scan.model import Hit
from viewer.text.reading.read import ReadError, read
from viewer.text.witness import Span

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from viewer.scan.engine.layout import Array
    from viewer.scan.engine.stretches import Stretches

MOST_PAIRS = 3000  # of documents
_LITERAL = 0.9  # similarity from which a hit is no echo: less is left of a paraphrase that keeps some words

Spans = list[tuple[list[int], list[int]]]


def pairs_to_hear(hits: Stretches, series: Array) -> tuple[list[tuple[int, int]], bool]:
    """The pairs of documents in which echoes are looked for, and whether these are all.

    Those that share most words come first, then the others in their order.
    """
    count = len(series)
    shared: dict[tuple[int, int], int] = {}
    for a, b, kept in zip(hits.a.tolist(), hits.b.tolist(), hits.kept.tolist(), strict=True):
        shared[a, b] = shared.get((a, b), 0) + kept
    found = sorted(shared, key=lambda pair: (-shared[pair], pair))[:MOST_PAIRS]
    taken = set(found)
    for pair in combinations(range(count), 2):
        if len(found) == MOST_PAIRS:
            return sorted(found), False
        if pair not in taken and series[pair[0]] != series[pair[1]]:
            found.append(pair)
    return sorted(found), len(shared) <= MOST_PAIRS


def echo_calls(
    folder: Path, pairs: Sequence[tuple[int, int]], paths: Sequence[str], sums: Sequence[str], literal: dict[Any, Spans]
) -> list[tuple[Any, ...]]:
    """The tasks: for each first document of a pair, all its others."""
    calls = []
    for a, those in groupby(pairs, key=lambda pair: pair[0]):
        others = [(b, paths[b], literal.get((a, b), [])) for _, b in those]
        named = json.dumps([a, sums[a], [(sums[b], spans) for b, _, spans in others]])
        name = f"echoes-{hashlib.blake2b(named.encode(), digest_size=12).hexdigest()}"
        calls.append((folder, name, a, paths[a], others))
    return calls


def literal_spans(hits: Stretches, columns: Sequence[list[Any]]) -> dict[tuple[int, int], Spans]:
    """The spans of the hits that are word for word, or nearly, by their documents."""
    found: dict[tuple[int, int], Spans] = {}
    chosen = np.flatnonzero(hits.similarity >= _LITERAL).tolist()
    for number in chosen:
        a, b, *spans = (column[number] for column in columns[:6])
        found.setdefault((a, b), []).append((spans[:2], spans[2:]))
    return found


def find_echoes(folder: Path, name: str, a: int, path: str, others: Sequence[tuple[int, str, Spans]]) -> int:
    """Write the echoes of one document and others to a file, and return how many there are.

    ``others``: the number and the path of each, and the spans that the two have word for word.
    """
    rows = []
    try:
        base = read(path)
        for b, other, spans in others:
            matches = [Match(number, "B", Span(*one), Span(*two), 0, 1.0) for number, (one, two) in enumerate(spans, 1)]
            found = echo(base, read(other), "B", matches, Steps())
            rows += [[a, b, list(one.base), list(one.reading), len(one.shared), one.score] for one in found]
    except ReadError:  # it has gone since the scan read it, and the next scan says so
        rows = []
    save_bytes(echoes_file(folder, name), json.dumps(rows).encode())
    return len(rows)


def echoes_file(folder: Path, name: str) -> Path:
    """The file with the echoes of a document."""
    return folder / f"{name}.json"


def load_echoes(folder: Path, names: Sequence[str]) -> list[Hit]:
    """The echoes in files, as hits of that kind, in the order of their documents."""
    rows = [row for name in names for row in json.loads(echoes_file(folder, name).read_bytes())]
    return [
        Hit(a, b, Span(*one), Span(*two), words, score, 0, "echo", 0) for a, b, one, two, words, score in sorted(rows)
    ]
