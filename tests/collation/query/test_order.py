"""The order and the groups of variants: nothing is lost, and what may change the sense stands first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.collation.strategies import pairs
from viewer.collation.collate import collate
from viewer.collation.model.model import Collation, Options
from viewer.collation.query.order import GROUPINGS, ORDERS, Grouping, Order, groups, sizes, sorted_rows, weights
from viewer.text.reading.read import from_text

MINUTES = (
    "The committee met on the third of June to consider the report of the harbour master. Nobody present was willing "
    "to defend the figures which he had laid before them. Rain fell again during the night, and the lower bridge was "
    "carried away before morning. It was resolved not to pay the contractor until the autumn. The clerk read the "
    "telegram from the capital aloud, and the members went home by the upper road in the dark."
)


def collated(a: str, b: str) -> Collation:
    return collate([from_text(a), from_text(b)], Options(scope="work", echoes=False))


@given(pairs(), st.sampled_from(ORDERS), st.sampled_from(GROUPINGS))
def test_each_variant_is_in_one_group_and_in_order(pair: tuple[str, str], order: Order, grouping: Grouping) -> None:
    collation = collated(*pair)
    listed = collation.variants.take(collation.variants.listed)
    found = groups(collation, listed, order, grouping)
    assert sorted(number for group in found for number in group.ids) == listed.ids.tolist()
    assert len({group.number for group in found}) == len(found)
    for group in found:
        assert group.total == len(group.ids) == sum(group.counts.values())
    variants = collation.variants
    rows = sorted_rows(variants, order)
    assert sorted(rows.tolist()) == list(range(len(variants)))
    key = {
        "place": range(len(variants)),
        "size": (-sizes(variants)).tolist(),
        "level": [-number for number in variants.levels.tolist()],
        "weight": weights(variants).tolist(),
    }[order]
    assert [key[row] for row in rows.tolist()] == sorted(key)


def test_the_heaviest_stands_first() -> None:
    other = (
        MINUTES.replace(" It was resolved not to pay the contractor until the autumn.", "")
        .replace("third of June", "fifth of June")
        .replace("harbour", "harbor")
        .replace("in the dark", "by lantern light")
        .replace("Rain fell again", "Rain, fell again")
    )
    collation = collated(MINUTES, other)
    rows = sorted_rows(collation.variants, "weight").tolist()
    found = [(v.kind, v.lemma.strip(" .")) for v in (collation.variants[row] for row in rows)]
    assert found[:3] == [
        ("omission", "It was resolved not to pay the contractor until the autumn"),
        ("substitution", "third"),
        ("substitution", "in the dark"),
    ]
    assert [collation.variants[row].level for row in rows[-2:]] == ["spelling", "punctuation"]


def test_a_size_is_that_of_the_longer_side() -> None:
    collation = collated(MINUTES, MINUTES.replace("upper road", "old bridge road above town"))
    assert [(v.lemma.split(), v.text.split()) for v in collation.variants] == [
        (["upper"], ["old", "bridge"]),
        ([], ["above", "town"]),
    ]
    assert sizes(collation.variants).tolist() == [2, 2]


@pytest.mark.parametrize(("grouping", "numbers"), [("headings", [0, 1, 2]), ("passages", [1]), ("none", [0])])
def test_groups_are_those_of_the_headings_or_passages(grouping: Grouping, numbers: list[int]) -> None:
    one, two, three = MINUTES.split(". ")[:3]
    text = f"{one}.\n\nCHAPTER I.\n\n{two}.\n\nCHAPTER II.\n\n{three}."
    other = text.replace("June", "May").replace("figures", "sums").replace("lower", "upper")
    collation = collated(text, other)
    found = groups(collation, collation.variants, "place", grouping)
    assert [group.number for group in found] == numbers
    assert sum(len(group.ids) for group in found) == 3
