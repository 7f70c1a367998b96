"""How far long work is: the parts of it, parts of parts, and loops."""

from __future__ import annotations

import pytest

from viewer.collation.collate import collate
from viewer.collation.model.steps import Steps
from viewer.text.reading.read import from_text


def test_a_part_within_a_part_reports_its_share_of_the_whole() -> None:
    seen: list[float] = []
    steps = Steps(seen.append)
    steps.part(0.5, 1.0)
    with steps.within(0.2, 0.6), steps.within(0.5, 1.0):
        steps.at(0.5)
    steps.at(0.8)
    assert seen == pytest.approx([0.5, 0.6, 0.7, 0.75, 0.8, 0.8, 0.9])


def test_a_loop_reports_how_much_of_it_is_done() -> None:
    seen: list[float] = []
    entries = list(range(64))
    assert list(Steps(seen.append).through(entries, len(entries))) == entries
    assert seen == [0.0, 0.25, 0.5, 0.75]


@pytest.mark.slow
def test_a_comparison_never_goes_back_nor_stands_still_for_long() -> None:
    words = [f"word{number % 977}" for number in range(6_000)]
    other = [f"new{number}" if number % 9 == 4 else word for number, word in enumerate(words)]
    seen: list[float] = []
    collate([from_text(" ".join(words)), from_text(" ".join(other))], tick=seen.append)
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
    assert max(b - a for a, b in zip(seen, seen[1:], strict=False)) < 0.2
