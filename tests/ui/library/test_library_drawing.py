"""Where things stand that a library draws: days on an axis, dots of a network, rows of a matrix."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.ui.library import painting
from viewer.ui.library.painting import axis_place, siglum, time_axis, years_words
from viewer.ui.library.passage.network_layout import neighbors_together, network_places

YEARS = st.lists(st.floats(1500, 2100), min_size=1, max_size=30)


@given(YEARS)
def test_days_stand_on_the_axis_in_their_order(years: list[float]) -> None:
    axis = time_axis(years)
    places = [axis_place(axis, year) for year in sorted(years)]
    assert places == sorted(places)
    assert all(0.0 <= place <= 1.0 for place in places)


def test_years_that_most_members_are_of_are_drawn_wide() -> None:
    axis = time_axis([1954.1, 1954.2, 1954.3, 1954.8, 1955.2, 1955.4, 1990.0, 2022.0])
    dense = max(axis, key=lambda part: part.right - part.left)
    assert (dense.since, dense.until) == (1954.1, 1956.0)
    assert 0.6 < dense.right - dense.left < 0.7
    assert axis[-1].until == 2022.0


@pytest.mark.parametrize(
    ("since", "until", "words"),
    [
        ("", "", "undated"),
        ("1954-03-31", "2022-05-18", "1954–2022"),
        ("1954-03-02", "1954-03-27", "2–27 Mar 1954"),
        ("1954-03", "1954-05-18", "Mar–May 1954"),
        ("1954", "1954", "1954"),
        ("1954-04-02", "1954-04-02", "2 Apr 1954"),
    ],
)
def test_a_span_of_time_in_words(since: str, until: str, words: str) -> None:
    assert years_words(since, until) == words


@pytest.mark.parametrize(("code", "words"), [("de", "2.–27. März 1954"), ("ru", "2–27 мар. 1954")])
def test_a_day_is_written_as_the_language_writes_it(code: str, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(painting, "language_code", lambda: code)
    assert years_words("1954-03-02", "1954-03-27") == words


def test_sigla_go_on_after_z() -> None:
    assert [siglum(place) for place in (0, 25, 26, 52)] == ["A", "Z", "A2", "A3"]


def test_a_network_is_always_drawn_alike_and_its_dots_are_apart() -> None:
    links = [(0, 1, 100), (1, 2, 30), (3, 4, 500)]
    places = network_places(6, links)
    assert np.array_equal(places, network_places(6, links))
    assert places.min() >= 0
    assert places.max() <= 1
    apart = np.abs(places[:, None] - places[None, :]).sum(axis=2)
    assert apart[~np.eye(6, dtype=bool)].min() > 0.05
    assert network_places(0, []).shape == (0, 2)


def test_rows_of_the_matrix_stand_by_those_that_they_share_with() -> None:
    links = [(1, 2, 10), (1, 7, 90), (7, 4, 50), (3, 5, 99)]
    weights = {1: 100, 2: 10, 7: 140, 4: 50, 3: 99, 5: 99}
    assert neighbors_together(links, weights) == [7, 1, 2, 4, 3, 5]
