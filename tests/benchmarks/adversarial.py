"""Families of texts that are hard to compare: what each costs, how that grows, and which limits are told.

    python tests/benchmarks/adversarial.py [--words N] [--sizes N] [FAMILY …]

Each family is made in some sizes, each twice the one before, and each run is a process of its own. The seconds are
those of its processor. A family should take at most 2.6 times as long for twice the size, and 20 microseconds a word
(of six characters), or tell the limit that it met; and no two ticks should be farther apart than 200 milliseconds.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

SEED = 7
LIMIT = 120  # seconds that a run may take
A_WORD = 6  # characters
Texts = tuple[str, str]


@dataclass(frozen=True)
class Family:
    """``made`` takes a number of words, or six times as many characters; ``options`` are those of a collation.
    ``characters``: with the edits inside each variant."""

    name: str
    made: Callable[[int], Texts]
    options: dict[str, Any] = field(default_factory=dict)
    characters: bool = False


def _numbered(count: int) -> list[str]:
    return [f"w{number}" for number in range(count)]


def _words(chance: random.Random, count: int) -> list[str]:
    return ["".join(chance.choices("abcdefghijklmnoprstuvw", k=chance.randint(4, 8))) for _ in range(count)]


def _phrases(chance: random.Random, count: int, size: int) -> list[str]:
    return [" ".join(_words(chance, size)) for _ in range(count)]


def _twice(made: Callable[[], str]) -> Texts:
    return made(), made()


def _shuffled(chance: random.Random, parts: list[str]) -> str:
    return " ".join(chance.sample(parts, len(parts)))


def interlaced(size: int) -> Texts:
    """w1 w2 w3 w4 … and w1 w3 w2 w4 w3 w5 …: two sequences, each of which is the other text."""
    words = _numbered(size)
    return " ".join(words), " ".join(f"{one} {other}" for one, other in zip(words, words[2:], strict=False))


def halves_interlaced(size: int) -> Texts:
    words = _numbered(size)
    half = size // 2
    return " ".join(words), " ".join(f"{one} {other}" for one, other in zip(words[:half], words[half:], strict=False))


def set_phrases(size: int) -> Texts:
    """Sentences made of set phrases of three words."""
    chance = random.Random(SEED)
    phrases = _phrases(chance, max(10, size // 90), 3)
    return _twice(
        lambda: " ".join(" ".join(chance.choices(phrases, k=4)).capitalize() + "." for _ in range(size // 12))
    )


def few_phrases(size: int) -> Texts:
    chance = random.Random(SEED)
    phrases = _phrases(chance, 60, 3)
    return _twice(
        lambda: " ".join(" ".join(chance.choices(phrases, k=4)).capitalize() + "." for _ in range(size // 12))
    )


def combining_marks(size: int) -> Texts:
    """One letter with marks above and below it in turn, which Unicode's normal forms put in order."""
    marks = "\u0301\u0323" * (size * A_WORD // 2)
    return f"a{marks} the end of it", f"a{marks[2:]} the end of it"


def five_grams(size: int) -> Texts:
    """Five words in a row that stand eight times in both, in whatever order."""
    chance = random.Random(SEED)
    rows = _phrases(chance, size // 40, 5) * 8
    return _twice(lambda: _shuffled(chance, rows))


def sentences_nine_times(size: int) -> Texts:
    """Sentences of ten words that stand so often that their seeds are too many."""
    chance = random.Random(SEED)
    rows = _phrases(chance, size // 90, 10) * 9
    return _twice(lambda: _shuffled(chance, rows))


def few_words(size: int) -> Texts:
    """A vocabulary of 200 words, at random."""
    chance = random.Random(SEED)
    words = _words(chance, 200)
    return _twice(lambda: " ".join(chance.choices(words, k=size)))


def shuffled_nearby(size: int) -> Texts:
    """Each twenty words in another order."""
    chance = random.Random(SEED)
    words = _numbered(size)
    return " ".join(words), " ".join(_shuffled(chance, words[low : low + 20]) for low in range(0, size, 20))


def reversed_sentences(size: int) -> Texts:
    sentences = [row.capitalize() + "." for row in _phrases(random.Random(SEED), size // 10, 10)]
    return " ".join(sentences), " ".join(sentences[::-1])


def rewritten(size: int) -> Texts:
    """Fifty words kept and 49 of others, in turn."""
    chance = random.Random(SEED)
    kept = _phrases(chance, size // 99, 50)
    return _twice(lambda: " ".join(f"{row} {' '.join(_words(chance, 49))}" for row in kept))


def one_letter(size: int) -> Texts:
    """Runs of one letter, with another in the middle."""
    half = size * A_WORD // 2
    return f"they begin here {'a' * 2 * half} end", f"they begin here {'a' * (half - 1)}b{'a' * half} end"


def words_of_one_letter(size: int) -> Texts:
    """The same in words of a hundred letters, among others."""
    count = size // 25
    middle = [f"{'a' * 50}b{'a' * 50}", f"{'a' * 30}c{'a' * 70}"]
    return tuple(" ".join(f"word{n} the same on both sides {word}" for n in range(count)) for word in middle)


def rows_of_marks(size: int) -> Texts:
    chance = random.Random(SEED)
    head, tail = "this is the beginning of what both texts have", "and this is the end of what both texts have"
    return _twice(lambda: f"{head} {''.join(chance.choices('!?;:()*#', k=size * A_WORD))} {tail}")


def giant_words(size: int) -> Texts:
    chance = random.Random(SEED)
    head, tail = "this is the beginning of what both texts have", "and this is the end of what both texts have"
    return _twice(lambda: f"{head} {''.join(chance.choices('acgt', k=size * A_WORD))} {tail}")


def rows_of_links(size: int) -> Texts:
    """Lines that begin as a row of links does, and are none."""
    line = "aa  |  " * 20 + "x" * 30 + "\n"
    return f"{line * (size // 25)}one more of them", f"{line * (size // 25)}two more of them"


def rows_sorted_otherwise(size: int) -> Texts:
    """A table, and the same by another column, with its prices written out."""
    chance = random.Random(SEED)
    rows = [
        (f"lot {n} of {chance.choice(('rope', 'tar', 'oats'))} from the old shed", chance.randrange(500))
        for n in range(size // 10)
    ]
    base = [f"{name}\t£{price}" for name, price in rows]
    return "\n".join(base), "\n".join(f"{name}\t{price} pounds" for name, price in sorted(rows, key=lambda row: row[1]))


FAMILIES = (
    Family("interlaced", interlaced),
    Family("halves interlaced", halves_interlaced),
    Family("set phrases", set_phrases),
    Family("few set phrases", few_phrases),
    Family("combining marks", combining_marks),
    Family("five-grams, eight times", five_grams),
    Family("sentences, nine times", sentences_nine_times),
    Family("200 words", few_words),
    Family("200 words, one work", few_words, {"scope": "work"}),
    Family("shuffled nearby", shuffled_nearby),
    Family("reversed sentences", reversed_sentences),
    Family("rewritten", rewritten),
    Family("one letter", one_letter, characters=True),
    Family("words of one letter", words_of_one_letter, characters=True),
    Family("rows of marks", rows_of_marks, characters=True),
    Family("giant words", giant_words, characters=True),
    Family("rows of links", rows_of_links),
    Family("rows sorted otherwise", rows_sorted_otherwise),
)


def compared(family: Family, size: int, tick: Callable[[float], None]) -> tuple[str, ...]:
    """Read, compare and write a pair of a family; the limits that are told."""
    from viewer.collation.collate import collate
    from viewer.collation.model.model import Options
    from viewer.export.json import collation_to_json
    from viewer.text.reading.read import from_text

    witnesses = [from_text(text) for text in family.made(size)]
    tick(0.0)
    collation = collate(witnesses, Options(**family.options), tick)
    return tuple(json.loads("".join(collation_to_json(collation, characters=family.characters)))["limits"])


def measured(family: Family, size: int) -> dict[str, Any]:
    """One run in a process of its own: its seconds, the longest time between two ticks, and the limits told."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.close(reader)
        resource.setrlimit(resource.RLIMIT_CPU, (LIMIT, LIMIT))
        try:
            compared(FAMILIES[0], 100, lambda done: None)  # the tables are made, the modules imported
            family.made(size)
            times = [time.process_time()]
            limits = compared(family, size, lambda done: times.append(time.process_time()))
            apart = max(after - before for before, after in zip(times[1:], times[2:], strict=False))
            told = {"seconds": time.process_time() - times[0], "apart": apart, "limits": limits}
            os.write(writer, json.dumps(told).encode())
        finally:
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        answer = pipe.read()
    os.waitpid(child, 0)
    return json.loads(answer) if answer else {}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--words", type=int, default=20_000, help="of the smallest size (%(default)s)")
    parser.add_argument("--sizes", type=int, default=3, help="each twice the one before (%(default)s)")
    parser.add_argument("families", nargs="*", metavar="FAMILY", help="all, where none is named")
    asked = parser.parse_args()
    print(f"{'family':25}{'words':>9}{'seconds':>9}{'µs a word':>11}{'ratio':>7}{'ticks apart, s':>16}  limits")
    for family in FAMILIES:
        if asked.families and family.name not in asked.families:
            continue
        before = None
        for size in (asked.words << step for step in range(asked.sizes)):
            told = measured(family, size)
            if not told:
                print(f"{family.name:25}{size:9,}  not in {LIMIT} s")
                break
            ratio = f"{told['seconds'] / before:.2f}" if before else ""
            before = told["seconds"]
            print(f"{family.name:25}{size:9,}{before:9.2f}{before / size * 1e6:11.1f}{ratio:>7}{told['apart']:16.3f}  "
                  + " ".join(told["limits"]), flush=True)  # fmt: skip


if __name__ == "__main__":
    main()
