"""How the functions of texts grow: ``python tests/benchmarks/text.py [FILE ...]``. A table, no test.

For each function and each kind of text that is hard on it, the CPU seconds for one length and for twice that length,
and the ratio of the two: 2 is linear, 4 is quadratic, and above 2.6 the line is marked. With files, the cost of reading
each in a process of its own: CPU seconds and memory, for each megabyte of the file.
"""

from __future__ import annotations

import argparse
import random
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time

from viewer.text.boundaries import boundary, possible, sentences
from viewer.text.direction import paragraph_runs_back, right_to_left, two_ways
from viewer.text.normalize import fold, normal, typographic
from viewer.text.reading.encodings.decode import decode
from viewer.text.reading.plain import decode_plain
from viewer.text.reading.read import from_text, read
from viewer.text.search import folded, hits, pattern
from viewer.text.tokenize import tokenize
from viewer.ui.offsets import Offsets
from viewer.ui.page.blocks import blocks
from viewer.ui.page.placeholders import with_placeholders

_MOST = 2.6  # times as long for twice as much: more is not linear, with what a machine adds of its own
_LEAST = 0.04  # CPU seconds: below, the clock says little
_LONGEST = 1 << 21  # characters that are tried at the most
_TRIES = 2
_MEGA = 1e6

_DICE = random.Random(1818)


def _shuffled(pool: str) -> Callable[[int], str]:
    return lambda length: "".join(_DICE.choices(pool, k=length))


def _repeated(piece: str) -> Callable[[int], str]:
    return lambda length: (piece * (length // len(piece) + 1))[:length]


TEXTS: dict[str, Callable[[int], str]] = {
    "prose": _repeated("It was on a dreary night of November, that I beheld the accomplishment of my toils.\n"),
    "marks out of order": lambda length: "a" + _shuffled("\u0301\u0323\u0316\u0308")(length - 1),
    "marks alone": _repeated("\u0301"),
    "a letter with many marks": _repeated("e" + "\u0301" * 500),
    "one letter": _repeated("a"),
    "spaces": _repeated(" "),
    "newlines": _repeated("\n"),
    "a.": _repeated("a."),
    "stops": _repeated("."),
    "stops and quotes": _repeated('."'),
    "brackets nested": lambda length: "[" * (length // 2) + "a" + "]" * (length // 2),
    "brackets open": _repeated("[a"),
    "hyphens at line ends": _repeated("a-\n"),
    "hyphens, blank lines": lambda length: "a-\n" + "\n " * (length // 2),
    "figures": _repeated("1,234"),
    "apostrophes": _repeated("a'"),
    "emoji joined": _repeated("👩\u200d👩\u200d👧\u200d"),
    "surrogates": _repeated("\ud83d"),
    "joiners": _repeated("\u200d"),
    "Han": _shuffled("國国氣気气中文文本這"),
    "Arabic": _repeated("وَٱلْكِتَٰبِ "),
    "Hangul letters": _repeated("\u1112\u1161\u11ab"),
    "Thai": _repeated("น้ำ"),
    "one endless line": _repeated("word and another, "),
    "CR, LF, NEL": _shuffled("a \r\n\x85\u2028"),
    "ASCII, then an accent": lambda length: "a" * (length - 1) + "é",
}


def _search(wanted: str) -> Callable[[str], object]:
    def search(text: str) -> object:
        sought, there, at, found = pattern(wanted), folded(text), 0, 0
        while sought is not None and at is not None:
            some, at = hits(there, sought, whole=True, at=at)  # type: ignore[assignment]
            found += len(some)
        return found

    return search


def _boundaries(text: str) -> object:
    witness = from_text(text)
    step = max(1, witness.words // 200)
    return possible(witness), [boundary(witness, word) for word in range(0, witness.words, step)]


def _encoded(text: str, encoding: str) -> bytes:
    return text.encode(encoding, "ignore")


FUNCTIONS: dict[str, Callable[[str], object]] = {
    "decode, UTF-8": lambda text: _tried(decode, text.encode("utf-8", "surrogatepass")),
    "decode, guessed": lambda text: _tried(decode, _encoded("é" + text, "cp1252")),
    "decode, damaged": lambda text: _tried(decode, b"\xff" + _encoded(text, "utf-8")),
    "plain": lambda text: _tried(decode_plain, _encoded(text, "utf-16")),
    "from_text": lambda text: from_text(text),
    "tokenize": tokenize,
    "fold": lambda text: fold.__wrapped__(text),
    "normal": normal,
    "typographic": typographic,
    "sentences": sentences,
    "folded": folded,
    "search, a": _search("a"),
    "search, aa": _search("aa a"),
    "search, none": _search("a.[ \u0301x"),
    "boundary": _boundaries,
    "direction": lambda text: (two_ways(text), right_to_left(text), paragraph_runs_back(text, len(text))),
    "offsets": lambda text: Offsets.of(text).units,
    "blocks": lambda text: blocks(text + " "),
    "display": with_placeholders,
}


def _tried(function: Callable[[bytes], object], data: bytes) -> object:
    try:
        return function(data)
    except ValueError:
        return None


def main() -> None:
    """Print both tables, or with ``--only`` the lines of some functions."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--only", default="", help="functions whose name has this")
    parser.add_argument("--read", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.read:
        _read(asked.read)
        return
    for path in asked.files:
        subprocess.run([sys.executable, __file__, "--read", str(path)], check=True)
    if not asked.files:
        for name, function in FUNCTIONS.items():
            if asked.only in name:
                for kind, made in TEXTS.items():
                    _grow(name, function, kind, made)


def _grow(name: str, function: Callable[[str], object], kind: str, made: Callable[[int], str]) -> None:
    """One line of the table. The length is doubled until the clock can tell."""
    length = 1 << 12
    seconds = _cost(function, made(length))
    while seconds < _LEAST and length < _LONGEST:
        length *= 2
        seconds = _cost(function, made(length))
    twice = _cost(function, made(2 * length))
    ratio = twice / max(seconds, 1e-9)
    fast = seconds < _LEAST  # even at the longest that is tried
    verdict = "too fast to tell" if fast else "NOT LINEAR" if ratio > _MOST else ""
    print(f"{name:16} {kind:26} {length:>9,} {seconds:8.3f} s {twice:8.3f} s {ratio:5.1f}  {verdict}", flush=True)


def _cost(function: Callable[[str], object], text: str) -> float:
    """The least of some tries: what is more is the machine's."""
    found = []
    for _ in range(_TRIES):
        fold.cache_clear()  # else the second try only looks up what the first has found
        start = process_time()
        function(text)
        found.append(process_time() - start)
        if found[-1] > 1:
            break
    return min(found)


def _read(path: Path) -> None:
    """What reading costs in this process, less what the start cost."""
    before, start = _resident(), process_time()
    witness = read(path)
    seconds = process_time() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 - before
    size = path.stat().st_size / _MEGA
    print(
        f"{path.name}: {size:.1f} MB, {witness.words:,} words: {seconds:.2f} s, {seconds / size:.3f} for each MB; "
        f"{memory / _MEGA:.0f} MB, {memory / _MEGA / size:.1f} for each MB"
    )


def _resident() -> int:
    statm = Path("/proc/self/statm")
    if statm.exists():
        return int(statm.read_text().split()[1]) * resource.getpagesize()
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    main()
