"""How well and how fast a folder is scanned: ``python tests/benchmarks/scan.py [DOCUMENTS ...] [--prose FILE]``.

Makes corpora of about 10 KB a document, in which the truth is known: pairs of passages of 8 to 300 words, of which 0 to
20 % of the words are changed, dropped or added; passages in 5 to 40 documents; and furniture word for word in 1 to 30 %
of the documents. Prints CPU seconds, wall, memory and disk, the recall by length and noise, what share of the members
of a passage is in one cluster, and how many hits are no plants. With ``--prose`` the words follow each other as in a
real text, else as their frequencies have it. Beside it stands what MinHash of datasketch finds, if that is installed:
the pairs of documents that it takes for near, and which of the planted pairs are among them.
"""

from __future__ import annotations

import argparse
import random
import resource
import shutil
import tempfile
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path
from time import monotonic

from viewer.jobs.executor import executor_for
from viewer.scan.library import Library
from viewer.scan.model import ScanOptions
from viewer.scan.scan import scan

_WORDS = 1860  # of a document
_LENGTHS = 8, 10, 12, 15, 20, 30, 60, 120, 300
_NOISES = 0.0, 0.05, 0.1, 0.2
_CHANGED = 100  # documents that go and come again
_MOST_SKETCHES = 2000  # documents
_GRAMMAR = (
    "the of and to a in that it is was i for on you he be with as by at have are this not but had his they from she"
).split()
_SYLLABLES = [consonant + vowel for consonant in "bdfgklmnprstv" for vowel in "aeio"]


@dataclass(slots=True)
class _Plant:
    """A passage and where it was put: the number of a document, and the first word and the end."""

    kind: str
    length: int
    noise: float
    places: list[tuple[int, int, int]] = field(default_factory=list)


class _Words:
    """Words in a row, after a prose or by their frequencies."""

    def __init__(self, dice: random.Random, prose: str) -> None:
        self._dice = dice
        self._next: dict[str, list[str]] = defaultdict(list)
        words = prose.split()
        for one, other in zip(words, words[1:], strict=False):
            self._next[one].append(other)
        self._starts = words
        rare = ("".join(dice.choices(_SYLLABLES, k=dice.randint(2, 4))) for _ in range(20_000))
        self._vocabulary = [*_GRAMMAR, *rare]
        self._sums = list(accumulate(1 / (rank + 3) for rank in range(len(self._vocabulary))))

    def take(self, count: int) -> list[str]:
        if not self._starts:
            return self._dice.choices(self._vocabulary, cum_weights=self._sums, k=count)
        found = [self._dice.choice(self._starts)]
        while len(found) < count:
            after = self._next[found[-1]]
            found.append(self._dice.choice(after or self._starts))
        return found


def _noisy(passage: list[str], noise: float, words: _Words, dice: random.Random) -> list[str]:
    """The passage with this share of its words changed, dropped, or followed by another."""
    found = []
    for word in passage:
        if dice.random() >= noise:
            found.append(word)
            continue
        how = dice.randrange(3)
        found += [words.take(1), [], [word, *words.take(1)]][how]
    return found


def corpus(folder: Path, count: int, seed: int, prose: str = "") -> list[_Plant]:
    """Write a corpus of so many documents, and return what was planted."""
    dice = random.Random(seed)
    words = _Words(dice, prose)
    inserts: dict[int, list[tuple[_Plant, list[str]]]] = defaultdict(list)
    plants = []

    def plant(kind: str, length: int, noise: float, documents: list[int]) -> None:
        passage = words.take(length)
        one = _Plant(kind, length, noise)
        plants.append(one)
        for n, document in enumerate(documents):
            inserts[document].append((one, _noisy(passage, noise if n else 0.0, words, dice)))

    for _ in range(count // 2):
        plant("pair", dice.choice(_LENGTHS), dice.choice(_NOISES), dice.sample(range(count), 2))
    for _ in range(count // 100):
        size = min(dice.randint(5, 40), count)
        plant("cluster", dice.randint(25, 80), 0.1, dice.sample(range(count), size))
    for share in (0.3, 0.1, 0.05, *(10 * [0.01])):
        size = max(int(share * count), 2)
        plant("furniture", dice.randint(12, 40), 0.0, dice.sample(range(count), size))
    for number in range(count):
        text = words.take(_WORDS)
        cuts = sorted(dice.sample(range(_WORDS), len(inserts[number])))
        pieces, length, last = [], 0, 0
        for cut, (one, passage) in zip(cuts, inserts[number], strict=True):
            pieces += [*text[last:cut], *passage]
            one.places.append((number, length + cut - last, length + cut - last + len(passage)))
            length, last = length + cut - last + len(passage), cut
        pieces += text[last:]
        lines = (" ".join(pieces[at : at + 15]) for at in range(0, len(pieces), 15))
        (folder / f"d{number:06}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return plants


def _cpu() -> float:
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def _measure(count: int, seed: int, prose: str, workers: int) -> None:
    folder, index = Path(tempfile.mkdtemp()), Path(tempfile.mkdtemp())
    try:
        plants = corpus(folder, count, seed, prose)
        stages: dict[str, float] = {}
        began, cpu = monotonic(), _cpu()
        with executor_for(workers) as executor:
            summary = scan(
                [folder], ScanOptions(), index, executor, lambda step: stages.update({step.stage: step.seconds})
            )
        used, wall = _cpu() - cpu, monotonic() - began
        peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
        disk = sum(file.stat().st_size for file in index.rglob("*") if file.is_file())
        print(f"{count:,} documents, {summary.words:,} words: CPU {used:.2f} s, wall {wall:.2f} s, largest process "
              f"{peak / 1024:.0f} MB, disk {disk / 1e6:.0f} MB, {summary.passages:,} hits, "
              f"{summary.clusters:,} clusters")  # fmt: skip
        print("  ends of the stages:", ", ".join(f"{name} {seconds:.2f}" for name, seconds in stages.items()))
        _judge(index, plants)
        print(f"  {_changed(folder, index, workers)}")
        if count <= _MOST_SKETCHES:
            _minhash(folder, plants)
    finally:
        shutil.rmtree(folder)
        shutil.rmtree(index)


def _changed(folder: Path, index: Path, workers: int) -> str:
    """What the next scan takes where some documents, here and there in the folder, have gone, and come again."""
    files, aside = sorted(folder.iterdir()), Path(tempfile.mkdtemp())
    some, said = files[:: max(len(files) // _CHANGED, 1)][:_CHANGED], []
    for what, begin, end in (("fewer", folder, aside), ("more", aside, folder)):
        for file in some:
            shutil.move(begin / file.name, end)
        cpu = _cpu()
        with executor_for(workers) as executor:
            scan([folder], ScanOptions(), index, executor)
        said.append(f"{len(some)} documents {what}: CPU {_cpu() - cpu:.2f} s")
    shutil.rmtree(aside)
    return ", ".join(said)


def _judge(index: Path, plants: list[_Plant]) -> None:
    """Print how much of the plants was found, and how much else."""
    with Library(index) as library:
        starts = _word_starts(library)
        spans = defaultdict(list)  # of two documents
        for hit in library.all_hits():
            a = bisect_right(starts[hit.a], hit.a_span.start) - 1, bisect_right(starts[hit.a], hit.a_span.end - 1)
            b = bisect_right(starts[hit.b], hit.b_span.start) - 1, bisect_right(starts[hit.b], hit.b_span.end - 1)
            spans[hit.a, hit.b].append((a, b))
        members = defaultdict(list)  # of a document: begin, end, cluster
        for cluster in library.all_clusters():
            for member in cluster.members:
                low = bisect_right(starts[member.document], member.span.start) - 1
                high = bisect_right(starts[member.document], member.span.end - 1)
                members[member.document].append((low, high, cluster.number, cluster.furniture))
    pairs = [one for one in plants if one.kind == "pair"]
    found = {id(one): _is_found(one, spans) for one in pairs}
    long = [found[id(one)] for one in pairs if one.length >= 15]
    clean = [found[id(one)] for one in pairs if one.length >= 12 and one.noise <= 0.1]
    print(f"  recall {_share(list(found.values()))} in all, {_share(long)} from 15 words up, "
          f"{_share(clean)} from 12 with 10 % noise at most")  # fmt: skip
    print("         " + "".join(f"{noise:>7.0%}" for noise in _NOISES))
    for length in _LENGTHS:
        row = [_share([found[id(o)] for o in pairs if (o.length, o.noise) == (length, noise)]) for noise in _NOISES]
        print(f"  {length:>6} " + "".join(f"{cell:>7}" for cell in row))
    for kind in ("cluster", "furniture"):
        shares = [_in_one(one, members) for one in plants if one.kind == kind]
        mean = sum(shares) / max(len(shares), 1)
        print(f"  members in one cluster, {kind}: {mean:.3f}, least {min(shares, default=1):.3f}")
    covered = defaultdict(list)
    for one in plants:
        for document, low, high in one.places:
            covered[document].append((low, high))
    others = sum(
        not any(min(a[1], high) > max(a[0], low) for low, high in covered[key[0]])
        for key, those in spans.items() for a, _ in those
    )  # fmt: skip
    print(f"  hits beside the plants: {others}")


def _minhash(folder: Path, plants: list[_Plant]) -> None:
    """Print what MinHash with an index of near documents finds (128 permutations, sequences of four words)."""
    try:
        from datasketch import MinHash, MinHashLSH
    except ImportError:
        print("  MinHash: datasketch is not installed")
        return
    cpu = _cpu()
    near, index = set(), MinHashLSH(threshold=0.05, num_perm=128)
    for number, file in enumerate(sorted(folder.iterdir())):
        words = file.read_text(encoding="utf-8").split()
        sketch = MinHash(num_perm=128)
        sketch.update_batch({" ".join(words[at : at + 4]).encode() for at in range(len(words) - 3)})
        near |= {(other, number) for other in index.query(sketch)}
        index.insert(number, sketch)
    pairs = [tuple(sorted(document for document, _, _ in one.places)) for one in plants if one.kind == "pair"]
    found = [pair in near for pair in pairs]
    used = _cpu() - cpu
    print(
        f"  MinHash at a threshold of .05: CPU {used:.2f} s, {len(near):,} pairs of documents, recall {_share(found)}"
    )


def _word_starts(library: Library) -> dict[int, list[int]]:
    starts = {}
    for document in library.documents():
        lengths = (len(word) + 1 for word in Path(document.path).read_text(encoding="utf-8").split())
        starts[document.number] = [0, *accumulate(lengths)]
    return starts


def _is_found(plant: _Plant, spans: dict[tuple[int, int], list[tuple[tuple[int, int], tuple[int, int]]]]) -> bool:
    """Whether hits cover half of the passage on both sides."""
    (a, *a_span), (b, *b_span) = sorted(plant.places)
    covered = [0, 0]
    for hit in spans[a, b]:
        parts = [max(0, min(h[1], s[1]) - max(h[0], s[0])) for h, s in zip(hit, (a_span, b_span), strict=True)]
        if min(parts) > 0:
            covered = [one + more for one, more in zip(covered, parts, strict=True)]
    return all(2 * one >= s[1] - s[0] for one, s in zip(covered, (a_span, b_span), strict=True))


def _in_one(plant: _Plant, members: dict[int, list[tuple[int, int, int, bool]]]) -> float:
    """The share of the places of a passage that the best cluster has."""
    counts: dict[int, int] = defaultdict(int)
    for document, low, high in plant.places:
        here = {
            number
            for begin, end, number, _ in members[document]
            if 2 * (min(end, high) - max(begin, low)) >= high - low
        }
        for number in here:
            counts[number] += 1
    return max(counts.values(), default=0) / len(plant.places)


def _share(found: list[bool]) -> str:
    return f"{sum(found) / len(found):.3f}" if found else "-"


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("documents", nargs="*", type=int, default=[1000])
    parser.add_argument("--prose", type=Path, help="a text after which the words follow each other")
    parser.add_argument("--seed", type=int, default=1954)
    parser.add_argument("--workers", type=int, default=1)
    asked = parser.parse_args()
    prose = asked.prose.read_text(encoding="utf-8") if asked.prose else ""
    for count in asked.documents:
        _measure(count, asked.seed, prose, asked.workers)


if __name__ == "__main__":
    main()
