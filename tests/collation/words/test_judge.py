"""The short ways by which most of many differences are judged say what the long ones say; and what a move leaves."""

import random

import numpy as np
import pytest

from viewer.collation.collate import collate
from viewer.collation.model.model import Variant
from viewer.collation.words import equal_values, judge
from viewer.collation.words.values import values
from viewer.text.reading.read import from_text

WORDS = """the of and a king queen went not shall I may May one two hundred ten 10 4 Dr. doctor Doctor do don't it's no.
    number No. per cent % £5 five pounds & unsafe safe never x iv v Geneva London 1818 und Leser*innen Leserinnen Leser
    zum zu dem gibt's gibt es etc. "well" (30) thirty — said: Sir, John's ½ half""".split()


def noisy_pair(seed: int, size: int = 120) -> list[str]:
    chance = random.Random(seed)
    base = chance.choices(WORDS, k=size)
    reading = list(base)
    for place in sorted(chance.sample(range(size), size // 3), reverse=True):
        reading[place : place + 1] = chance.choices(WORDS, k=chance.choice((0, 1, 1, 1, 2)))
    return [" ".join(base), " ".join(reading)]


def judged(texts: list[str]) -> list[Variant]:
    return list(collate([from_text(text) for text in texts]).variants)


@pytest.mark.parametrize("seed", range(2))
def test_the_short_ways_say_what_the_long_ones_say(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = noisy_pair(seed)
    found = judged(texts)
    monkeypatch.setattr(judge, "_is_plain_wording", lambda *_: False)
    monkeypatch.setattr(equal_values, "_may_be_one", lambda rows, *_: np.ones(len(rows), dtype=bool))
    monkeypatch.setattr(values, "_plain_words", lambda folded: None)
    assert judged(texts) == found


def test_whole_lines_that_came_or_went_with_a_move_are_of_its_level() -> None:
    chance = random.Random(1)
    lines = [f"{n}. {' '.join(chance.choices(WORDS, k=4))}" for n in range(40)]
    other = [line for line in chance.sample(lines, len(lines)) if chance.random() < 0.9]
    texts = ["\n".join(lines), "\n".join(other)]
    found = judged(texts)
    whole = [v for v in found if v.kind != "transposition" and v.move]
    assert len(whole) > 10
    of_lines = [v for v in whole if v.lemma.strip() in lines or v.text.strip() in other]
    assert of_lines
    assert {(v.level, v.flags) for v in of_lines} == {("wording", ())}


def test_a_moved_row_with_a_page_number_is_no_head_of_a_page() -> None:
    rows = [f"{n}\toats and tar\t{n % 7}\tHull" for n in range(12)]
    found = judged(["\n".join(rows), "\n".join(rows[::-1])])
    assert {v.level for v in found if v.move or v.kind == "transposition"} == {"wording"}
