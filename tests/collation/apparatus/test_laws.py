"""The laws of the table hold for any texts, however many."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from typing import get_args

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.collation.strategies import row
from tests.tries import tries
from viewer.collation.apparatus.agreement import agreement
from viewer.collation.apparatus.base_view import base_view
from viewer.collation.apparatus.columns.pairs import word_pairs
from viewer.collation.apparatus.columns.tabulate import tabulate
from viewer.collation.apparatus.entries import apparatus
from viewer.collation.apparatus.table import Table
from viewer.collation.apparatus.tree import suggested_tree
from viewer.collation.apparatus.variation.units import WORDS, Units, units
from viewer.collation.collate import align_pair
from viewer.collation.model.model import Options, Scope
from viewer.text.reading.read import from_text

_WORDS = "a the of king queen went home, home Home kinge again. far — and".split()
_CHANGES = st.sampled_from(list(product(("add", "drop", "change", "move", "cut"), _WORDS)))


@st.composite
def versions(draw: st.DrawFn, least: int = 1) -> list[str]:
    """A text and copies of it, in which words are changed, left out, added or moved."""
    text = row(draw, _WORDS, 30)
    found = []
    for _ in range(draw(st.integers(least, 6))):
        words = list(text)
        for _ in range(draw(st.integers(0, 5))):
            at = draw(st.integers(0, len(words)))
            what, word = draw(_CHANGES)
            if what == "add":
                words.insert(at, word)
            elif what == "drop":
                del words[at : at + 2]
            elif what == "change":
                words[at : at + 1] = [word]
            elif what == "move":
                words = words[at : at + 4] + words[:at] + words[at + 4 :]
            else:
                words = words[at:]
        found.append(" ".join(words))
    return found


def check(table: Table) -> None:
    """Each witness read down the table is its text: all its words, once each, in order but for what is moved."""
    assert len(table.columns) == len(table.moved) == len(table.lacunae) == len(table.witnesses)
    seen = np.zeros(table.size, dtype=bool)
    for number, (witness, columns) in enumerate(zip(table.witnesses, table.columns, strict=True)):
        assert len(columns) == len(table.moved[number]) == witness.words
        assert len(np.unique(columns)) == len(columns)
        assert not len(columns) or (columns.min() >= 0 and columns.max() < table.size)
        assert (np.diff(columns[~table.moved[number]]) > 0).all()
        words = table.cells()[number]
        assert sorted(words[words >= 0].tolist()) == list(range(witness.words))
        for first, end in table.lacunae[number].tolist():
            assert 0 <= first < end <= table.size
            assert not ((columns >= first) & (columns < end)).any()
        seen[columns] = True
    assert seen.all()


def applied(found: Units, base: int, witness: int) -> list[int]:
    """The words (keys) that the apparatus makes of the base's for a witness, in the order of the columns."""
    table = found.table
    cells = table.cells()
    row = [int(table.keys[base][word]) if word >= 0 else 0 for word in cells[base].tolist()]
    view = base_view(found, base)
    for entry in apparatus(found, base):
        unit = found[entry.id - 1]
        if unit.kind != "words":
            continue
        row[unit.first : unit.end] = [0] * (unit.end - unit.first)
        reading = next((one for one in entry.readings if witness in one.witnesses), None)
        if reading is None and witness not in entry.agree:
            continue
        for column in range(unit.first, unit.end):
            word = int(cells[witness, column])
            row[column] = int(table.keys[witness][word]) if word >= 0 else 0
        assert reading is None or view.span(witness, entry.id - 1) in reading.spans
    extant = table.extant()[witness]
    return [key for key, there in zip(row, extant.tolist(), strict=True) if key and there]


@given(versions())
@tries(60)
def test_each_witness_read_down_the_table_is_its_text(texts: list[str]) -> None:
    table = tabulate([from_text(text) for text in texts])
    check(table)
    found = units(table)
    for base in range(len(texts)):
        view = base_view(found, base)
        for witness in range(len(texts)):
            keys = table.keys[witness][np.argsort(table.columns[witness])].tolist()
            extant = table.extant()
            if extant[base].all():
                assert applied(found, base, witness) == keys
        assert (view.heat == (view.kinds >= 0).sum(axis=0)).all()
    suggested_tree(agreement(found))


@pytest.mark.slow
@given(versions(least=2), st.randoms())
@tries(40)
def test_the_table_is_the_same_for_every_order_of_the_witnesses(texts: list[str], chance: random.Random) -> None:
    order = list(range(len(texts)))
    chance.shuffle(order)
    one = tabulate([from_text(text) for text in texts])
    other = tabulate([from_text(texts[number]) for number in order])
    assert other.cells().tolist() == one.cells()[order].tolist()
    assert [gaps.tolist() for gaps in other.lacunae] == [one.lacunae[number].tolist() for number in order]


@given(versions(least=2))
@tries(60)
def test_the_table_of_two_agrees_with_their_pair_view(texts: list[str]) -> None:
    two = [from_text(text) for text in texts[:2]]
    table = tabulate(two)
    pairs = word_pairs(*two, align_pair(*two, Options(scope="work")))
    for word, partner in enumerate(pairs.partners.tolist()):
        if partner >= 0 and two[0].tokens.keys[partner] == two[1].tokens.keys[word]:
            assert table.columns[0][partner] == table.columns[1][word]


@pytest.mark.slow
@given(versions(least=2))
@tries(30)
def test_another_base_and_back_changes_nothing(texts: list[str]) -> None:
    found = units(tabulate([from_text(text) for text in texts]))
    first = list(apparatus(found, 0))
    list(apparatus(found, 1))
    assert list(apparatus(found, 0)) == first


@pytest.mark.slow
@given(st.lists(st.text(max_size=40), min_size=1, max_size=5))
@tries(60)
def test_any_texts_at_all(texts: list[str]) -> None:
    table = tabulate([from_text(text) for text in texts])
    check(table)
    found = units(table)
    assert [unit.id for unit in found] == list(range(1, len(found) + 1))
    list(apparatus(found, len(texts) - 1))


def test_no_witness_is_refused() -> None:
    with pytest.raises(ValueError, match="one witness or more"):
        tabulate([])


def test_the_words_of_units_are_those_of_their_columns() -> None:
    found = units(tabulate([from_text("a b c d e f"), from_text("a x c d e f"), from_text("a b c d f")]))
    assert [(unit.first, unit.end) for unit in found if unit.kind == "words"] == [(1, 2), (4, 5)]
    assert found.kinds.tolist() == [WORDS, WORDS]
    assert found.words[:, 1].tolist() == [[4, 5], [4, 5], [4, 4]]


def test_what_no_passage_has_is_aligned_with_nothing() -> None:
    shared = "The committee met on the third of March and heard the report of its secretary at great length."
    texts = (
        f"A lead-in by somebody. {shared} He went home.",
        f"Other words stand here. {shared.replace('third', 'fourth')} She stayed.",
        "Nothing of that kind is said in this text about its own affairs.",
    )
    table = tabulate([from_text(text) for text in texts], options=Options(echoes=False))
    check(table)
    found = units(table)
    assert [[from_text(texts[0]).text[slice(*found.table.span(0, int(low)))] for low, _ in found.words[0]]] == [
        ["third"]
    ]
    assert found[0].absent == (2,)


def test_an_executor_gives_the_same_table_and_tick_the_progress() -> None:
    witnesses = [from_text(text) for text in ("a b c d e", "a x c d e", "a b c e", "b c d e")]
    seen: list[float] = []
    with ThreadPoolExecutor(2) as executor:
        table = tabulate(witnesses, executor=executor, tick=seen.append)
    assert table.cells().tolist() == tabulate(witnesses).cells().tolist()
    assert seen == sorted(seen)
    assert seen[-1] == 1.0


def test_a_passage_without_a_run_has_no_parts_in_place() -> None:
    """Two of these are paired by their likeness alone, around others."""
    check(
        tabulate(
            [
                from_text("home, far far — — home, Home a a a a kinge home home Home of"),
                from_text("a a a a the Home of far far — — home, Home kinge home home"),
            ]
        )
    )


def _passage(table: Table, one: int, other: int) -> int:
    """How many words two witnesses have in one column."""
    cells = table.cells()
    return int(np.count_nonzero((cells[one] >= 0) & (cells[other] >= 0)))


def _letters(first: str, count: int) -> str:
    return " ".join(f"{first}{chr(97 + n // 10)}{chr(107 + n % 10)}" for n in range(count))


_WHOLE, _ONLY = _letters("w", 60), _letters("only", 20)
_FIRST, _SECOND = " ".join(_WHOLE.split()[:30]), " ".join(_WHOLE.split()[30:])
_TWO_ALONE = {
    "at one place": (_WHOLE, f"{_FIRST} {_ONLY} {_SECOND}", f"{_FIRST} {_ONLY} {_SECOND}", _WHOLE),
    "at two places": (_WHOLE, f"{_FIRST} {_ONLY} {_SECOND}", f"{_WHOLE} {_ONLY}", _WHOLE),
    "of two that share little else": (_WHOLE, f"{_FIRST} {_ONLY}", f"{_ONLY} {_SECOND}", _WHOLE),
}


@pytest.mark.parametrize("scope", get_args(Scope))
@pytest.mark.parametrize("texts", _TWO_ALONE.values(), ids=_TWO_ALONE)
def test_a_passage_that_two_alone_share_comes_out(texts: tuple[str, ...], scope: Scope) -> None:
    options = Options(scope=scope)
    table = tabulate([from_text(text) for text in texts], options=options)
    check(table)
    shared = len(set(texts[1].split()) & set(texts[2].split()))
    assert _passage(table, 1, 2) == shared
    changed = [from_text(text) for text in (*texts[:2], texts[2].replace("onlyar", "other"), texts[3])]
    found = units(tabulate(changed, options=options))
    places = agreement(found).places_alike(1, 2, alike=False).tolist()
    assert any(found[place].kind == "words" for place in places)
    order = [2, 0, 3, 1]
    other = tabulate([from_text(texts[number]) for number in order], options=options)
    assert other.cells().tolist() == table.cells()[order].tolist()


@pytest.mark.slow
@given(st.lists(st.integers(0, 9), max_size=30), st.lists(st.integers(0, 9), max_size=30), st.integers(1, 60))
@tries(10)
def test_shared_passages_leave_a_table(one: list[int], other: list[int], at: int) -> None:
    parts = [_letters("abcdefghij"[n], 9) for n in range(10)]
    words = _WHOLE.split()
    added = ([*words[:at], *(parts[n] for n in those), *words[at:]] for those in (one, other))
    texts = [_WHOLE, _WHOLE, *map(" ".join, added)]
    for scope in get_args(Scope):
        check(tabulate([from_text(text) for text in texts], options=Options(scope=scope)))
