"""Whole percents that never claim more than there is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.collation.analysis.coverage import percent


@pytest.mark.parametrize(
    ("part", "said"),
    [(0.0, 0), (1.0, 100), (0.748, 75), (0.744, 74), (0.9999, 99), (0.995, 99), (0.0001, 1), (0.004, 1), (0.5, 50)],
)
def test_a_share_is_rounded_and_never_overstated(part: float, said: int) -> None:
    assert percent(part) == said


@given(st.floats(0, 1))
def test_only_all_is_100_and_only_nothing_is_0(part: float) -> None:
    assert (percent(part) == 100) == (part == 1)
    assert (percent(part) == 0) == (part == 0)
    assert abs(percent(part) - 100 * part) <= 1
