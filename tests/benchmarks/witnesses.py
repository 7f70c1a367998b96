"""What a table of many witnesses costs, and how right it is: ``python tests/benchmarks/witnesses.py``.

A table, no test. Traditions are made, copies of copies of a text, so that the origin of each word and the tree are
known. Recall: of the pairs of words of one origin those that stand in one column; precision: of the pairs in one
column those of one origin. Likewise of passages that two witnesses alone share, their words and columns. MB: the most
that the process grew by. ``--collatex`` names a Python that has CollateX; it collates the small traditions too.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING, get_args

from tests.collation.apparatus.traditions import Tradition, score, tradition, with_passages
from viewer.collation.apparatus.agreement import agreement
from viewer.collation.apparatus.base_view import base_view
from viewer.collation.apparatus.columns.tabulate import tabulate
from viewer.collation.apparatus.tree import suggested_tree
from viewer.collation.apparatus.variation.transposed import transposed_blocks
from viewer.collation.apparatus.variation.units import units
from viewer.collation.model.model import Options, Scope
from viewer.text.reading.read import read

if TYPE_CHECKING:
    from viewer.collation.apparatus.table import Table

# Witnesses, words, words changed a branch, and the share of branches that move a block.
_SMALL = ((5, 500, 0.02, 0.0), (10, 500, 0.02, 0.0))
_LARGE = ((10, 2000, 0.02, 0.5), (100, 1000, 0.02, 0.0), (20, 73000, 0.01, 0.0), (20, 73000, 0.01, 0.5))
_BLOCK = 15  # words: a shorter one is moved by chance
_BESIDE = 4  # words between two neighbors that changed places, where some were changed
_EVIDENCE = 20  # units in which a branch has a reading for itself, for it to be looked for
_COLLATEX = """
import json, sys, time
from collatex import Collation, collate
texts = json.load(sys.stdin)
made = Collation()
for number, text in enumerate(texts):
    made.add_plain_witness(f"W{number:02}", text)
before = time.process_time()
table = collate(made, output="table", segmentation=False, near_match=True)
spent = time.process_time() - before
rows = [[None if cell is None else len(cell) for cell in row.cells] for row in table.rows]
columns = [[place for place, cell in enumerate(row) if cell for _ in range(cell)] for row in rows]
json.dump([spent, columns], sys.stdout)
"""


def main() -> None:
    """Print a line for each tradition."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("text", nargs="?", help="a long text; without one, words at random")
    parser.add_argument("--collatex", metavar="PYTHON")
    parser.add_argument("--small", action="store_true", help="only the small traditions")
    asked = parser.parse_args()
    words = _words(asked.text)
    print(
        f"{'witnesses x words':24} {'table s':>8} {'units s':>8} {'base s':>7} {'MB':>5}",
        " recall precision equal  branches",
    )
    for count, size, rate, moves in _SMALL if asked.small else (*_SMALL, *_LARGE):
        made = tradition(words[:size], count, rate=rate, moves=moves, vocabulary=words)
        print(f"{f'{count} x {size}' + ', moved' * bool(moves):24} {_ours(made)}", flush=True)
        if asked.collatex and size <= 500:
            print(f"{'  CollateX':24} {_collatex(made, asked.collatex)}", flush=True)
    for scope in get_args(Scope):
        print(f"20 x 2000, scope {scope}: {_shared_by_two(words, scope)}", flush=True)


def _shared_by_two(words: list[str], scope: Scope) -> str:
    """Passages that two witnesses alone share: how much of them stands in one column, and is rightly there."""
    made = with_passages(tradition(words[:2000], 20, vocabulary=words), 40, words[2000:])
    start = process_time()
    table = tabulate(made.witnesses(), options=Options(scope=scope))
    spent = process_time() - start
    planted = {origin for passage in made.passages for origin in passage}
    columns: dict[int, list[int]] = defaultdict(list)
    for text, mine in zip(made.texts, table.columns, strict=True):
        for (_, origin), column in zip(text, mine.tolist(), strict=True):
            columns[column].append(origin)
    told = [those for those in columns.values() if len(those) > 1 and planted & set(those)]
    right = sum(len(those) == 2 and len(set(those)) == 1 for those in told)
    there = defaultdict(int)
    for text in made.texts:
        for _, origin in text:
            there[origin] += origin in planted
    both = sum(count == 2 for count in there.values())
    return (
        f"{spent:.2f} s, {right / both:.4f} of {both} words found, {right / len(told):.4f} of {len(told)} columns right"
    )


def _words(path: str | None) -> list[str]:
    if path:
        witness = read(path)
        spans = zip(witness.tokens.starts.tolist(), witness.tokens.ends.tolist(), strict=True)
        return [word for start, end in spans if (word := witness.text[start:end]).isalpha()]
    chance = random.Random(1818)
    pool = ["".join(chance.choices("aeioubcdfghklmnprstvwy", k=chance.randint(2, 9))) for _ in range(7000)]
    return chance.choices(pool, weights=[1 / (rank + 1) for rank in range(len(pool))], k=80_000)


def _ours(made: Tradition) -> str:
    before = _resident()  # most of it the origin of each word, which no user has
    witnesses = made.witnesses()
    start = process_time()
    table = tabulate(witnesses)
    tabled = process_time()
    found = units(table)
    judged = process_time()
    base_view(found, 1)
    based = process_time()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024 - before
    right = score(made.texts, table.columns)
    times = f"{tabled - start:8.2f} {judged - tabled:8.2f} {based - judged:7.3f} {memory:5}"
    said = f"{times}  {right.recall:.4f} {right.precision:.4f}   {right.equal:.4f}  {_branches(made, found)}"
    return f"{said}{_moves(made, found.table)}"


def _resident() -> int:
    """The megabytes that this process has now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() >> 20


def _moves(made: Tradition, table: Table) -> str:
    """How many of the blocks that were moved are told as moves, and how many moves are none of them.

    Where neighbors changed places either was moved across the other: both count as what was planted.
    """
    if not made.blocks:
        return ""
    planted = [frozenset(origin for origin in block if origin >= 0) for block in made.blocks]
    told = [
        _origins(made, table, block.first, block.end)
        for block in transposed_blocks(table)
        if block.end - block.first >= _BLOCK
    ]
    there = sum(any(2 * len(one & block) >= len(block) or _adjoin(one, block) for one in told) for block in planted)
    false = sum(not any(2 * len(one & block) >= len(one) or _adjoin(one, block) for block in planted) for one in told)
    return f", {there} of {len(planted)} moves told, {false} of {len(told)} false"


def _origins(made: Tradition, table: Table, first: int, end: int) -> frozenset[int]:
    return frozenset(
        origin
        for text, columns in zip(made.texts, table.columns, strict=True)
        for (_, origin), column in zip(text, columns.tolist(), strict=True)
        if first <= column < end and origin >= 0
    )


def _adjoin(one: frozenset[int], other: frozenset[int]) -> bool:
    """Whether two stretches stood side by side in the text from which all come."""
    if not one or not other:
        return False
    return 0 <= min(other) - max(one) <= _BESIDE or 0 <= min(one) - max(other) <= _BESIDE


def _branches(made: Tradition, found: object) -> str:
    alike = agreement(found)
    everybody = frozenset(range(len(made.texts)))
    groups = {frozenset(group.witnesses) for group in alike.groups}
    edges = [edge for edge in suggested_tree(alike).edges if len(edge.group) > 1]
    strong = {frozenset(edge.group) for edge in edges if len(edge.supporting) >= _EVIDENCE}
    true = made.branches | {everybody - branch for branch in made.branches}
    there = sum(branch in groups or everybody - branch in groups for branch in made.branches)
    return f"{there} of {len(made.branches)} among the groups, {len(strong & true)} of {len(strong)} strong edges true"


def _collatex(made: Tradition, python: str) -> str:
    texts = json.dumps([" ".join(word for word, _ in text) for text in made.texts])
    done = subprocess.run([python, "-c", _COLLATEX], input=texts, capture_output=True, text=True, check=False)
    if done.returncode:
        return done.stderr.strip().splitlines()[-1]
    import numpy as np

    spent, columns = json.loads(done.stdout)
    right = score(made.texts, [np.array(one) for one in columns])
    return f"{spent:8.2f} {'':8} {'':7} {'':5}  {right.recall:.4f} {right.precision:.4f}   {right.equal:.4f}"


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))
    main()
