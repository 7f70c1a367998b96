"""The running order: what a reader meets one after the other on both sides."""

from viewer.collation.match.order import running_order
from viewer.collation.model.model import Match
from viewer.text.witness import Span


def match(id: int, base: tuple[int, int], reading: tuple[int, int], **told: bool) -> Match:
    return Match(id, "B", Span(*base), Span(*reading), 1, 1.0, **told)


def ids(*matches: Match) -> list[int]:
    return [one.id for one in running_order(matches)]


def test_a_repeat_far_ahead_does_not_lead_there() -> None:
    teaser = match(1, (0, 10), (900, 910), repeat=True)
    assert ids(teaser, match(2, (10, 500), (0, 490)), match(3, (500, 600), (500, 600))) == [2, 3]


def test_what_stands_inside_another_is_left_out() -> None:
    whole = match(1, (0, 500), (0, 500), repeat=True)
    assert ids(whole, match(2, (20, 40), (400, 420), repeat=True)) == [1]
    assert ids(match(2, (0, 40), (400, 420), repeat=True), whole) == [1]


def test_what_is_moved_is_left_out() -> None:
    assert ids(match(1, (0, 500), (400, 900), transposed=True), match(2, (500, 600), (0, 100))) == [2]


def test_nothing_has_no_order() -> None:
    assert ids() == []
