"""Who agrees with whom."""

from __future__ import annotations

import numpy as np
import pytest

from tests.collation.apparatus.traditions import score, tradition
from viewer.collation.apparatus.agreement import agreement, witness_of
from viewer.collation.apparatus.base_view import base_view
from viewer.collation.apparatus.columns.tabulate import tabulate
from viewer.collation.apparatus.tree import suggested_tree
from viewer.collation.apparatus.variation.units import units
from viewer.text.reading.read import from_text

SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split()
WORDS = [a + b + c for a in SYLLABLES for b in SYLLABLES for c in ("", "n", "st")]


def text(size: int, seed: int = 3) -> list[str]:
    return [WORDS[number] for number in np.random.default_rng(seed).integers(0, len(WORDS), size)]


def test_the_matrix_counts_units_in_which_both_are_extant() -> None:
    body = " ".join(text(40))
    one, two = f"a b {body} c d", f"a x {body} c d"
    found = agreement(units(tabulate([from_text(each) for each in (one, two, two.replace("c d", "y d"), body)])))
    assert found.both[0].tolist() == [2, 2, 2, 0]
    assert found.alike[:3, :3].tolist() == [[2, 1, 0], [1, 2, 1], [0, 1, 2]]
    assert found.share(0, 3) is None
    assert found.fragments == (3,)
    assert found.places_alike(0, 1).tolist() == [1]
    assert found.places_alone(2).tolist() == [1]


def test_hands_of_one_witness_are_no_group() -> None:
    assert [witness_of(one) for one in ("A a.c.", "A p.c.", "Apc", "B*", "a.c.", "1818")] == [
        *("A", "A", "A", "B", "a.c.", "1818")
    ]
    texts = [" ".join(("q", *text(30))), " ".join(("r", *text(30)))]
    both = [from_text(each) for each in (texts[0], texts[0], *[texts[1]] * 3)]
    assert agreement(units(tabulate(both, ("A a.c.", "A p.c.", "B", "C", "D")))).groups == ()
    assert [one.witnesses for one in agreement(units(tabulate(both))).groups] == [(0, 1)]


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
def test_the_branches_of_a_tradition_are_found(seed: int) -> None:
    made = tradition(text(1500), 9, seed=seed, vocabulary=WORDS)
    table = tabulate(made.witnesses())
    found = score(made.texts, table.columns)
    assert found.recall > 0.99
    assert found.precision > 0.99
    everybody = frozenset(range(9))
    alike = agreement(units(table))
    groups = {frozenset(group.witnesses) for group in alike.groups}
    edges = suggested_tree(alike).edges
    halves = {frozenset(edge.group) for edge in edges} | {everybody - frozenset(edge.group) for edge in edges}
    for branch in made.branches:
        assert branch in groups or everybody - branch in groups
        assert branch in halves
    assert not any(edge.weak for edge in edges)


def test_every_base_has_its_own_view() -> None:
    found = units(tabulate([from_text(each) for each in ("a b c d e", "a x c d e", "a b c e")]))
    views = [base_view(found, base) for base in range(3)]
    assert [view.heat.tolist() for view in views] == [[1, 1], [2, 1], [1, 2]]
    assert views[0].span(2, 1).of("a b c e") == ""
    assert views[1].running.tolist() == [0, 1]


def test_words_alike_are_counted_as_in_the_pair_view() -> None:
    texts = ("the old house by the sea was empty", "The Old house by the lake was emptie", "by the sea")
    view = base_view(units(tabulate([from_text(text) for text in texts])), 0)
    assert view.words_alike(1) == (7, 8), "another spelling is the same word, and the lake is no sea"
    assert view.words_alike(2) == (3, 3)
    assert base_view(view.units, 2).words_alike(0) == (3, 3), "elsewhere the base is not extant"


def test_a_text_in_another_language_is_no_witness_of_this_one() -> None:
    body = " ".join(text(80))
    texts = (body, " ".join(body.split()[:20]), "Es war einmal ein König", body.replace(" ", " new ", 1))
    table = tabulate([from_text(one) for one in texts])
    extant = table.extant()
    assert not extant[2, table.columns[0]].any(), "of all that the others have it has nothing"
    assert not extant[[0, 1, 3]][:, table.columns[2]].any(), "and they have nothing of it"
    assert extant[1].sum() <= 21, "a fragment ends where its last word is"
    assert all(0 <= len(unit.readings) <= 2 and 2 in unit.absent for unit in units(table))
