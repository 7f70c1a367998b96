"""The scope that is suggested: work for two versions of a novel, passages for whatever else shares words."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from tests.tries import tries
from viewer.collation.analysis.coverage import suggested_scope
from viewer.collation.collate import collate
from viewer.collation.model.model import Collation, Match, Options
from viewer.resources import corpus
from viewer.text.reading.read import from_text, read
from viewer.text.witness import Span

MEMO = "molotov-memo-diplomacy-with-a-smile.txt", "molotov-memo-proposal-that-the-ussr-join-nato.txt"


def prose(seed: int, paragraphs: int, words: int = 60) -> list[str]:
    """Paragraphs that no other seed has."""
    chance = random.Random(seed)
    letters = "abcdefghijklmnopqrstuvwxyz"
    vocabulary = ["".join(chance.choices(letters, k=chance.randint(3, 9))) for _ in range(4000)]
    return [" ".join(chance.choices(vocabulary, k=words)) for _ in range(paragraphs)]


def versions(shared: int, rewritten: int) -> tuple[str, str]:
    """A novel and its second edition: most paragraphs stand, each fourth is followed by one that was rewritten."""
    kept, old, new = prose(1, shared), prose(2, rewritten, 150), prose(3, rewritten, 150)
    sides = []
    for other in (old, new):
        between = iter(other)
        sides.append("\n\n".join(p if n % 4 else f"{p}\n\n{next(between, '')}" for n, p in enumerate(kept)))
    return sides[0], sides[1]


def test_two_editions_of_a_novel_are_versions_of_one_work() -> None:
    first, second = versions(120, 30)
    assert suggested_scope(collate([from_text(first), from_text(second)])) == "work"


def test_the_memo_in_two_framings_is_a_shared_passage() -> None:
    assert suggested_scope(collate([read(corpus() / name) for name in MEMO])) == "passages"


def test_two_long_texts_with_one_long_quotation_share_a_passage() -> None:
    quoted = "\n\n".join(prose(1, 60))
    first, second = ("\n\n".join([*prose(seed, 20), quoted, *prose(seed + 10, 20)]) for seed in (4, 5))
    assert suggested_scope(collate([from_text(first), from_text(second)])) == "passages"


def test_moved_passages_make_no_running_order() -> None:
    sides = (from_text("word " * 4000),) * 2
    spans = [Span(n * 1000, n * 1000 + 900) for n in range(20)]
    moved = tuple(Match(n + 1, "B", span, span, 180, 1.0, transposed=True) for n, span in enumerate(spans))
    assert suggested_scope(Collation(sides, Options(), moved)) == "passages"
    kept = tuple(Match(n + 1, "B", span, span, 180, 1.0) for n, span in enumerate(spans))
    assert suggested_scope(Collation(sides, Options(), kept)) == "work"


@tries(30)
@given(st.integers(0, 12), st.integers(0, 4000), st.booleans())
def test_it_always_answers(count: int, words: int, moved: bool) -> None:
    witness = from_text("word " * words)
    span = Span(0, len(witness.text))
    matches = tuple(Match(n + 1, "B", span, span, words, 1.0, moved) for n in range(count))
    assert suggested_scope(Collation((witness, witness), Options(), matches)) in ("passages", "work")
