"""Collate and its peers on the same words, side by side: time, memory, words matched, passages found.

    python tests/benchmarks/collation.py FIRST SECOND [LARGE]

FIRST and SECOND are two versions of a text; LARGE, if given, is a long one (the King James Bible: 3.9 MB). Noisy and
shuffled copies are made here, always the same. Each measurement is a process of its own: the seconds are those of its
processor (the reading of the files apart), the memory is the most that it held, less what the benchmark itself does.
The tools take turns, and the median of five turns counts (of one, for what takes long). Seconds differ between machines
and with their load; the ratios at the end do so less.

Peers: fast-diff-match-patch (fast-dmp; if installed), rapidfuzz, GNU diff and difflib, on words, each one symbol.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

SEED = 20
LIMIT = 120  # seconds that a peer may take
TURNS, LONG = 5, 8  # of each tool; seconds from which one turn is enough
DIFFLIB_WORDS = 5_000  # difflib is given no more: its time grows with the square
_COMPILED = str(Path(tempfile.gettempdir()) / "recension-benchmark")  # what is compiled is kept, as if installed
Pairs = list[tuple[int, int]]  # a word of the first text and the same word of the second


@dataclass(frozen=True)
class Case:
    """Two texts; where known, which words are the same, and where each block of the first begins."""

    name: str
    first: list[str]
    second: list[str]
    truth: Pairs | None = None
    blocks: list[tuple[int, int]] | None = None  # words from and to, in the first


def noisy(words: Sequence[str], noise: float, blocks: int, name: str) -> Case:
    """A copy with a share of its words changed (of these three fifths replaced, the others left out or put in beside),
    cut in blocks and, where there is more than one, shuffled."""
    chance = random.Random(SEED)
    cuts = [len(words) * number // blocks for number in range(blocks + 1)]
    parts = list(zip(cuts, cuts[1:], strict=False))
    order = parts[:]
    if blocks > 1:
        chance.shuffle(order)
    second: list[str] = []
    truth: Pairs = []
    for low, high in order:
        for place in range(low, high):
            act = chance.random() / noise if noise else 1.0
            if act >= 0.8:
                truth.append((place, len(second)))
                second.append(words[place])
            if act < 0.6 or 0.8 <= act < 1:
                second.append(_other(chance, words, place))
    return Case(name, list(words), second, truth, parts)


def _other(chance: random.Random, words: Sequence[str], place: int) -> str:
    """A word that is neither the one at this place nor the next: else it would be no change, or one without a place."""
    near = {word.strip(".,;:!?()").casefold() for word in words[place : place + 2]}
    while (word := chance.choice(words)).strip(".,;:!?()").casefold() in near:
        pass
    return word


def ours(case: Case) -> Pairs:
    """The pairs of words that a collation leaves between its variants; echoes are looked for, as for any user."""
    return _collated(case, echoes=True)


def ours_without_echoes(case: Case) -> Pairs:
    return _collated(case, echoes=False)


def whole_process(case: Case) -> Pairs:
    """``recension compare --json``: Python started, the files read, the JSON written."""
    with tempfile.TemporaryDirectory() as folder:
        for name, words in (("a.txt", case.first), ("b.txt", case.second)):
            (Path(folder) / name).write_text(" ".join(words) + "\n", encoding="utf-8")
        command = [sys.executable, "-m", "viewer", "compare", f"{folder}/a.txt", f"{folder}/b.txt", "--json"]
        root = Path(__file__).resolve().parents[2]
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment["PYTHONPYCACHEPREFIX"] = _COMPILED
        subprocess.run(command, cwd=root, stdout=subprocess.DEVNULL, check=True, env=environment)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    _said["seconds"] = used.ru_utime + used.ru_stime
    _said["megabytes"] = used.ru_maxrss / 1024
    return []


def _collated(case: Case, *, echoes: bool) -> Pairs:
    sys.dont_write_bytecode, sys.pycache_prefix = False, _COMPILED
    from viewer.collation.collate import collate
    from viewer.collation.model.model import Options
    from viewer.text.reading.read import from_text

    first, second = from_text(" ".join(case.first)), from_text(" ".join(case.second))
    began = time.process_time()
    collation = collate([from_text(first.text), from_text(second.text)], Options(echoes=echoes))
    _told(began)
    starts = [{}, {}]  # where a word begins -> its number, for the words as split here
    for words, places in zip((case.first, case.second), starts, strict=True):
        place = 0
        for number, word in enumerate(words):
            places[place] = number
            place += len(word) + 1
    by_match: dict[int, list] = {}
    for variant in collation.variants:
        by_match.setdefault(variant.match, []).append(variant)
    pairs: Pairs = []
    for match in collation.matches:
        if match.repeat:
            continue
        base, reading = match.base.start, match.reading.start
        for variant in by_match.get(match.id, []):
            if variant.base == match.base and variant.kind == "transposition":
                continue
            pairs += _between(starts, base, variant.base.start, reading)
            base, reading = variant.base.end, variant.reading.end
        pairs += _between(starts, base, match.base.end, reading)
    return pairs


def _between(starts: list[dict[int, int]], base: int, end: int, reading: int) -> Pairs:
    return [
        (starts[0][place], starts[1][place - base + reading])
        for place in range(base, end)
        if place in starts[0] and place - base + reading in starts[1]
    ]


def _symbols(first: Sequence[str], second: Sequence[str]) -> tuple[str, str]:
    """Each word one character; from 256 on, since to a difference of texts a newline is something else."""
    numbers: dict[str, int] = {}
    for word in (*first, *second):
        numbers.setdefault(word, len(numbers) + 0x100)
    codes = {word: chr(n if n < 0xD800 else n + 0x800) for word, n in numbers.items()}
    return "".join(codes[word] for word in first), "".join(codes[word] for word in second)


def _equal(blocks: Sequence[tuple[int, int, int]]) -> Pairs:
    return [(i + n, j + n) for i, j, size in blocks for n in range(size)]


def _dmp(first: Sequence[str], second: Sequence[str]) -> Pairs:
    import fast_diff_match_patch as dmp

    i = j = 0
    blocks = []
    for sign, size in dmp.diff(*_symbols(first, second), timelimit=0, cleanup="No", counts_only=True):
        if sign == "=":
            blocks.append((i, j, size))
        i, j = i + size * (sign in "=-"), j + size * (sign in "=+")
    return _equal(blocks)


def fast_dmp(case: Case) -> Pairs:
    texts = [" ".join(side) for side in (case.first, case.second)]
    began = time.process_time()
    pairs = _dmp(texts[0].split(), texts[1].split())
    _told(began)
    return pairs


def fast_dmp_marks(case: Case) -> Pairs:
    """What answers the same question: words, spaces and marks of punctuation."""
    texts = [" ".join(side) for side in (case.first, case.second)]
    began = time.process_time()
    tokens = [re.findall(r"\w+|\s+|[^\w\s]", text) for text in texts]
    found = _dmp(*tokens)
    _told(began)
    numbers = []
    for side in tokens:  # the number of the word that a token begins, else -1
        begins = [True, *(token.isspace() for token in side[:-1])]
        count = itertools.accumulate(begins)
        numbers.append([n - 1 if at else -1 for n, at in zip(count, begins, strict=True)])
    pairs = ((numbers[0][i], numbers[1][j]) for i, j in found)
    return [(i, j) for i, j in pairs if i >= 0 and j >= 0]


def rapidfuzz_lcs(case: Case) -> Pairs:
    from rapidfuzz.distance import LCSseq

    if len(case.first) * len(case.second) > 3e10:
        raise MemoryError  # its matrix of one bit a pair would not fit
    began = time.process_time()
    first, second = _symbols(case.first, case.second)
    equal = [code for code in LCSseq.opcodes(first, second) if code.tag == "equal"]
    _told(began)
    return _equal([(code.src_start, code.dest_start, code.src_end - code.src_start) for code in equal])


def gnu_diff(case: Case) -> Pairs:
    with tempfile.TemporaryDirectory() as folder:
        for name, words in (("a", case.first), ("b", case.second)):
            (Path(folder) / name).write_text("\n".join(words) + "\n", encoding="utf-8")
        command = ["diff", "--old-line-format=-", "--new-line-format=+", "--unchanged-line-format==", "a", "b"]
        found = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    _said["seconds"] = used.ru_utime + used.ru_stime
    _said["megabytes"] = used.ru_maxrss / 1024
    pairs, i, j = [], 0, 0
    for sign in found.stdout.decode():
        if sign == "=":
            pairs.append((i, j))
        i, j = i + (sign in "=-"), j + (sign in "=+")
    return pairs


def difflib_matcher(case: Case) -> Pairs:
    from difflib import SequenceMatcher

    if len(case.first) > DIFFLIB_WORDS:
        raise MemoryError  # hours
    began = time.process_time()
    found = SequenceMatcher(None, case.first, case.second, autojunk=False).get_matching_blocks()
    _told(began)
    return _equal(found)


TOOLS: dict[str, Callable[[Case], Pairs]] = {
    "recension": ours,
    "recension, no echoes": ours_without_echoes,
    "compare --json": whole_process,
    "fast-dmp, words": fast_dmp,
    "fast-dmp, marks too": fast_dmp_marks,
    "rapidfuzz LCSseq": rapidfuzz_lcs,
    "GNU diff": gnu_diff,
    "difflib": difflib_matcher,
}
_said: dict[str, float] = {}


def _told(began: float) -> None:
    _said["seconds"] = time.process_time() - began
    _said["megabytes"] = _most_held() - _said["before"]


def _most_held() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measured(case: Case, tool: str) -> dict[str, float] | str:
    """One run in a process of its own; a word where it did not end."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.close(reader)
        _alone(case, tool, writer)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        answer = pipe.read()
    os.waitpid(child, 0)
    return json.loads(answer) if answer.startswith("{") else (answer or f"not in {LIMIT} s")


def _alone(case: Case, tool: str, writer: int) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (LIMIT, LIMIT))
    answer = "failed"
    _said["before"] = _most_held()
    try:
        pairs = TOOLS[tool](case)
        answer = json.dumps({**_said, **_judged(case, pairs)})
    except ImportError:
        answer = "not installed"
    except MemoryError:
        answer = "too large for it"
    finally:
        os.write(writer, answer.encode())
        os._exit(0)


def _judged(case: Case, pairs: Pairs) -> dict[str, float]:
    found = set(pairs)
    told: dict[str, float] = {"matched": len(found) / max(len(case.first), 1)}
    if case.truth is not None and case.blocks is not None:
        right = found & set(case.truth)
        told["recall"] = len(right) / max(len(case.truth), 1)
        told["precision"] = len(right) / max(len(found), 1)
        kept = {i for i, _ in right}
        of_truth = {i for i, _ in case.truth}
        told["blocks"] = sum(
            2 * sum(i in kept for i in range(low, high)) > sum(i in of_truth for i in range(low, high))
            for low, high in case.blocks
        )
    return told


def in_turn(case: Case, tools: Sequence[str]) -> dict[str, dict[str, float] | str]:
    """What each tool took: the median of ``TURNS`` turns, in which one comes after the other."""
    found: dict[str, list[dict[str, float] | str]] = {tool: [] for tool in tools}
    for _ in range(TURNS):
        for tool, before in found.items():
            last = before[-1] if before else None
            if last is None or (not isinstance(last, str) and last["seconds"] < LONG):
                before.append(measured(case, tool))
    return {tool: _median(turns) for tool, turns in found.items()}


def _median(turns: Sequence[dict[str, float] | str]) -> dict[str, float] | str:
    ended = [turn for turn in turns if not isinstance(turn, str)]
    if len(ended) < len(turns):
        return next(turn for turn in turns if isinstance(turn, str))
    return sorted(ended, key=lambda turn: turn["seconds"])[len(ended) // 2]


def goals(pair: dict[str, dict[str, float] | str], shuffled: dict[str, dict[str, float] | str]) -> None:
    """Print how we stand, as shares of what fast-dmp takes on words, with the share that is the goal."""

    def seconds(found: dict[str, float] | str) -> float:
        return found["seconds"] if not isinstance(found, str) else float("nan")

    yardstick = seconds(pair["fast-dmp, words"])
    rows = [
        ("collate", seconds(pair["recension"]) / yardstick, 0.40),
        ("collate without echoes", seconds(pair["recension, no echoes"]) / yardstick, 0.20),
        ("compare --json, the whole process", seconds(pair["compare --json"]) / yardstick, 0.80),
        ("without echoes, in GNU diff's time", seconds(pair["recension, no echoes"]) / seconds(pair["GNU diff"]), 1.0),
        ("shuffled, in the time of the pair", seconds(shuffled["recension"]) / seconds(pair["recension"]), 1.0),
    ]
    print(f"\nGoals, as shares of fast-dmp on words ({yardstick:.2f} s)")
    for name, share, goal in rows:
        print(f"{name:40}{share:8.2f}   goal {goal:.2f}{'' if share <= goal else '   missed'}")


def table(case: Case, tools: Sequence[str]) -> dict[str, dict[str, float] | str]:
    """Print what each tool took and found, and return it."""
    print(f"\n{case.name}: {len(case.first):,} and {len(case.second):,} words")
    print(f"{'':24}{'seconds':>9}{'ratio':>8}{'MB':>7}{'matched':>9}{'recall':>8}{'precision':>10}{'passages':>10}")
    this = None
    found = in_turn(case, tools)
    for tool, told in found.items():
        if isinstance(told, str):
            print(f"{tool:24}{told}")
            continue
        this = this or told["seconds"]
        blocks = f"{told['blocks']:.0f} of {len(case.blocks or ())}" if "blocks" in told else ""
        shares = [f"{told[name]:.3f}" if name in told else "" for name in ("recall", "precision")]
        print(f"{tool:24}{told['seconds']:9.2f}{told['seconds'] / this:8.1f}{told['megabytes']:7.0f}"
              f"{told['matched']:9.1%}{shares[0]:>8}{shares[1]:>10}{blocks:>10}")  # fmt: skip
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("first", type=Path)
    parser.add_argument("second", type=Path)
    parser.add_argument("large", type=Path, nargs="?")
    asked = parser.parse_args()
    first, second = (path.read_text(encoding="utf-8").split() for path in (asked.first, asked.second))
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, Python {sys.version.split()[0]}")
    every = list(TOOLS)
    pair = table(Case(f"{asked.first.stem} and {asked.second.stem}", first, second), every)
    few = DIFFLIB_WORDS
    table(Case(f"The same, the first {few:,} words of each", first[:few], second[:few]), every)
    shuffled = table(noisy(first, 0.05, 41, "The first with 5 % noise, in 41 blocks shuffled"), every)
    table(noisy(first, 0.2, 41, "The first with 20 % noise, in 41 blocks shuffled"), every[:1])
    table(Case("One word, 500 times fewer", ["word"] * 200_000, ["word"] * 199_500), every)
    table(Case("Two words in turn and three", ["alpha", "beta"] * 100_000, ["alpha", "beta", "gamma"] * 66_667), every)
    if asked.large:
        large = asked.large.read_text(encoding="utf-8").split()
        table(noisy(large, 0.2, 1189, "The large one with 20 % noise, in 1,189 blocks shuffled"), every)
        print("\nGrowth, 10 % noise, in blocks of 500 words shuffled")
        for size in (10_000, 50_000, 100_000, 250_000, 500_000, 750_000):
            case = noisy(large[:size], 0.1, size // 500, "")
            told = measured(case, "recension")
            if not isinstance(told, str):
                each = told["seconds"] / len(case.first) * 1e6
                print(f"{size:9,} words{told['seconds']:8.2f} s{each:8.1f} µs a word{told['megabytes']:7.0f} MB")
    goals(pair, shuffled)


if __name__ == "__main__":
    main()
