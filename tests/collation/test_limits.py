"""Limits count work, are told where they are met, and leave no text that is compared without end.

Work is counted in calls of functions, of which each does little: seconds would tell more of the machine.
"""

import cProfile
import random
import unicodedata
from collections.abc import Iterator
from typing import Any

import pytest

from tests.benchmarks.adversarial import FAMILIES, Family, compared
from tests.collation.laws import check
from viewer.collation import collate as collating
from viewer.collation.align import characters
from viewer.collation.collate import collate
from viewer.collation.decisions.decide import decide
from viewer.collation.decisions.decision import Link
from viewer.collation.match import runs, search, vocabulary
from viewer.collation.match.runs import common_runs
from viewer.collation.model import steps
from viewer.collation.model.model import Cancelled, Collation, Options
from viewer.collation.model.steps import Steps
from viewer.export.json import collation_to_json
from viewer.export.notes.markdown import notes_to_markdown
from viewer.export.summary import summary_text
from viewer.text import normalize
from viewer.text.normalize import fold
from viewer.text.reading.read import from_text
from viewer.text.witness import Span, Witness

WORDS = 1000
A_WORD = 200  # calls
GROWTH = 2.6  # for twice the size
APART = 100_000  # calls between two ticks: some 50 ms


def compare(base: str, reading: str, **options: Any) -> Collation:
    collation = collate([from_text(base), from_text(reading)], Options(**options))
    check(collation)
    return collation


class Calls:
    """How many functions were called, in all and at most between two ticks."""

    def __init__(self, family: Family, words: int) -> None:
        self.count = self.apart = 0
        self._ticked = False
        self._profile = cProfile.Profile(subcalls=False)  # it counts in C, without a call of ours for each call
        self.limits = self._profile.runcall(compared, family, words, self._tick)
        self._take()

    def _take(self) -> int:
        """How many functions were called since it was asked last."""
        calls = sum(entry.callcount for entry in self._profile.getstats())
        self._profile.clear()
        self.count += calls
        return calls

    def _tick(self, done: float) -> None:
        calls = self._take()
        if self._ticked:
            self.apart = max(self.apart, calls)
        self._ticked = True


@pytest.fixture(scope="module", autouse=True)
def tables_made() -> None:
    """What is made once, of languages and of characters, is no work of a comparison."""
    for family in FAMILIES:
        compared(family, 120, lambda done: None)


@pytest.mark.slow
@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_work_grows_as_the_texts_do(family: Family) -> None:
    once, twice = Calls(family, WORDS), Calls(family, 2 * WORDS)
    assert twice.limits or twice.count <= GROWTH * once.count
    assert twice.count <= A_WORD * 2 * WORDS
    assert max(once.apart, twice.apart) <= APART


@pytest.mark.slow
@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_it_can_be_stopped_at_every_tick(family: Family) -> None:
    ticks = 0

    def count(done: float) -> None:
        nonlocal ticks
        assert 0 <= done <= 1
        ticks += 1

    compared(family, 240, count)
    for last in {1, ticks // 3, 2 * ticks // 3, ticks - 1}:
        left = iter(range(last))

        def tick(done: float, left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                raise Cancelled

        with pytest.raises(Cancelled):
            compared(family, 240, tick)


@pytest.mark.slow
def test_marks_out_of_order_are_put_in_order_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """unicodedata moves each mark past all those that belong behind it, one by one."""
    moves = 0

    def counting(form: str, text: str) -> str:
        nonlocal moves
        classes: list[int] = []
        for mark in map(unicodedata.combining, text):
            classes = [*classes, mark] if mark else []
            moves += sum(before > mark for before in classes)
        return unicodedata.normalize(form, text)

    fake = type("Counting", (), {**vars(unicodedata), "normalize": staticmethod(counting)})
    monkeypatch.setattr(normalize, "unicodedata", fake)
    fold("a" + "\u0301\u0323" * 400)
    assert moves < 4000


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC"])
def test_long_words_have_the_normal_form_of_unicode(form: Any) -> None:
    chance = random.Random(1)
    signs = "aeé\u0301\u0323\u0308\u0345\u1100\u1161\u11a8ﬁ²Ω가\u0f71\u0f72\u0f73"
    for _ in range(20):
        text = "".join(chance.choices(signs, k=400))
        assert normalize._normalized(form, text) == unicodedata.normalize(form, text)


def test_what_is_cut_at_anchors_again_and_again_is_cut_in_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each cut of two interlaced sequences takes a word or two off; all that is cut stays a few times the texts."""
    monkeypatch.setattr(runs, "_CELLS", 1 << 10)
    gone_through = 0
    anchors = runs._anchors

    def counting(a: Any, b: Any) -> Any:
        nonlocal gone_through
        gone_through += len(a) + len(b)
        return anchors(a, b)

    monkeypatch.setattr(runs, "_anchors", counting)
    base, reading = (from_text(text) for text in FAMILIES[0].made(800))
    pair = vocabulary.word_pair(base.tokens, reading.tokens)
    found, exact = common_runs(pair, 0, base.words, 0, reading.words, Steps())
    assert not exact
    assert gone_through <= 8 * (base.words + reading.words)
    assert found[:, 2].sum() > 0.4 * base.words  # and the blocks are aligned


# Where each limit is met.


def _told(*texts: str, **options: Any) -> tuple[str, ...]:
    found = compare(*texts, **options)
    assert found.complete == (not found.limits)
    return found.limits


def _words(count: int, seed: int = 1) -> str:
    chance = random.Random(seed)
    return " ".join("".join(chance.choices("abcdefghijklmnop", k=7)) for _ in range(count))


HEAD, TAIL = _words(60, 2), _words(60, 3)


def family(name: str, words: int) -> tuple[str, str]:
    return next(one for one in FAMILIES if one.name == name).made(words)


def test_texts_that_repeat_too_much_to_be_aligned() -> None:
    assert steps.NOT_EVERY_ALIGNMENT in _told("alpha beta " * 3000, "alpha beta gamma " * 2000)


def test_a_gap_within_a_passage_that_is_too_large_to_be_aligned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runs, "_CELLS", 1 << 12)
    head, tail = _words(100, 2), _words(100, 3)
    texts = [f"{head} {_words(70, seed)} {tail}" for seed in (4, 5)]
    assert steps.NOT_EVERY_ALIGNMENT in _told(*texts, gap=80)


def test_two_stretches_that_the_reader_aligns_and_that_are_too_long() -> None:
    texts = f"{HEAD} " + "alpha beta " * 3000, f"{TAIL} " + "gamma alpha beta " * 2000
    found = collate([from_text(text) for text in texts], Options(words=200))
    found = decide(found, [Link("B", *(_whole(witness) for witness in found.witnesses))]).collation
    assert steps.NOT_EVERY_ALIGNMENT in found.limits


def _whole(witness: Witness) -> Span:
    return Span(0, len(witness.text))


@pytest.mark.slow
@pytest.mark.parametrize("name", ["five-grams, eight times", "few set phrases", "sentences, nine times"])
def test_more_places_that_are_alike_than_are_tried(name: str) -> None:
    assert steps.NOT_EVERY_PLACE in _told(*family(name, 6000))


def test_more_chains_of_rare_words_than_are_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "_MOST_CHAINS", 3)
    texts = family("reversed sentences", 400)
    assert steps.NOT_EVERY_PLACE in _told(*texts, words=20)


def test_a_passage_that_stands_in_too_many_places_to_be_told_as_repeated() -> None:
    once, others = (
        f"{HEAD}. {_words(12)}. {TAIL}.",
        "".join(f"{_words(20, seed)}. {_words(12)}. " for seed in range(9, 90)),
    )
    assert steps.NOT_EVERY_PLACE in _told(once, f"{once} {others}")


@pytest.mark.slow
def test_more_sentences_that_are_alike_than_are_compared() -> None:
    assert steps.NOT_EVERY_ECHO in _told(*family("set phrases", 6000))


def test_a_rewritten_stretch_whose_words_are_not_paired() -> None:
    short, long = ([f"{HEAD} {_words(size, seed)} {TAIL}" for seed in (4, 5)] for size in (49, 59))
    assert _told(*short) == ()
    assert _told(*long) == (steps.NOT_WORD_BY_WORD,)


def test_rows_of_marks_that_are_not_compared_mark_by_mark() -> None:
    chance = random.Random(1)
    short, long = (
        [f"{HEAD} {''.join(chance.choices('!?;:()*#', k=size))} {TAIL}" for _ in range(2)] for size in (900, 1100)
    )
    assert _told(*short) == ()
    assert _told(*long) == (steps.NOT_MARK_BY_MARK,)
    assert [variant.level for variant in compare(*long).variants] == ["punctuation"]


def test_a_long_line_of_dashes_or_spaces_is_one_mark() -> None:
    assert _told(f"{HEAD} {'-' * 2000} {TAIL}", f"{HEAD}{' ' * 3000}—{TAIL}") == ()


def test_words_that_are_not_compared_letter_by_letter() -> None:
    short, long = ([f"{HEAD} {'a' * size}{end} {TAIL}" for end in ("b", "c")] for size in (990, 1010))
    assert _told(*short) == ()
    assert _told(*long) == (steps.NOT_LETTER_BY_LETTER,)


def test_more_words_than_there_are_characters_for(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (vocabulary, collating):
        monkeypatch.setattr(module, "LAST", 150)
    assert _told(f"{HEAD} one {TAIL}", f"{HEAD} two {TAIL}") == ()
    others = _words(100, 4)
    assert _told(f"{HEAD} one {TAIL} {others}", f"{HEAD} two {TAIL} {others}") == (steps.NOT_EVERY_WORD,)
    pair = vocabulary.word_pair(from_text(f"own {others} {HEAD}").tokens, from_text(f"{HEAD} {others}").tokens)
    assert set(pair.text_a[:1]).isdisjoint(pair.text_b)  # what has no number matches nothing, as what one side lacks


def test_a_variant_that_is_not_compared_character_by_character(monkeypatch: pytest.MonkeyPatch) -> None:
    found = compare(f"{HEAD} {_words(30, 4)} {TAIL}", f"{HEAD} {_words(30, 5)} {TAIL}")
    assert '"complete": true' in "".join(collation_to_json(found, characters=True))
    monkeypatch.setattr(characters, "_MOST", 1 << 10)
    told = "".join(collation_to_json(found, characters=True))
    assert '"complete": false' in told
    assert steps.NOT_CHARACTER_BY_CHARACTER in told
    assert '"complete": true' in "".join(collation_to_json(found))  # without characters nothing is left out


@pytest.mark.slow
def test_edits_do_not_hang_on_the_time() -> None:
    """Two pages without a word in common, which took more than the fifth of a second that they were given."""
    lemma, text = _words(500, 4), _words(500, 5)
    found = characters.character_edits(lemma, text)
    assert sum(sign == "=" for sign, _ in found) > 1
    assert "".join(part for sign, part in found if sign != "+") == lemma
    assert "".join(part for sign, part in found if sign != "-") == text


def test_every_report_tells_the_limits() -> None:
    found = compare(*(f"{HEAD} {_words(59, seed)} {TAIL}" for seed in (4, 5)))
    assert f"Not complete: {steps.NOT_WORD_BY_WORD}" in summary_text(found)
    assert "its words were not paired with one another" in notes_to_markdown(found, [])
    assert steps.NOT_WORD_BY_WORD in "".join(collation_to_json(found))
