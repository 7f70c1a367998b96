"""What the reader corrects in a table."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.collation.apparatus.test_laws import check, versions
from viewer.collation.apparatus.columns.tabulate import tabulate
from viewer.collation.apparatus.edits import (
    InapplicableEdit,
    JoinUnits,
    MoveWord,
    SameReading,
    SetExtant,
    SplitUnit,
    edited,
    with_edit,
)
from viewer.collation.apparatus.table import Table
from viewer.collation.apparatus.variation.units import units
from viewer.text.reading.read import from_text


def table_of(*texts: str) -> Table:
    return tabulate([from_text(text) for text in texts])


def rows(table: Table) -> list[list[int]]:
    return table.cells().tolist()


THREE = "a wetted b c d", "a wetted to the skin b c d", "a drenched b c d"


def test_a_word_moves_a_column() -> None:
    table = table_of(*THREE)
    assert rows(table)[2] == [0, 1, -1, -1, -1, 2, 3, 4]
    moved = with_edit(table, MoveWord("C", 1, 1))
    assert rows(moved)[2] == [0, -1, 1, -1, -1, 2, 3, 4]
    assert rows(with_edit(moved, MoveWord("C", 1, -1))) == rows(table)


def test_a_new_column_opens_where_the_next_has_a_word() -> None:
    moved = with_edit(table_of(*THREE), MoveWord("C", 1, -1))
    assert rows(moved)[2] == [0, 1, -1, -1, -1, -1, 2, 3, 4]
    assert rows(moved)[0] == [0, -1, 1, -1, -1, -1, 2, 3, 4]
    check(moved)


def test_a_column_that_is_left_by_its_last_word_goes() -> None:
    table = with_edit(table_of(*THREE), MoveWord("C", 1, -1))
    assert rows(with_edit(table, MoveWord("C", 1, 1))) == rows(table_of(*THREE))


def test_units_are_split_and_joined() -> None:
    table = table_of("a b c d e f", "a x y d e f", "a b c d e f")
    assert [(unit.first, unit.end) for unit in units(table)] == [(1, 3)]
    split = with_edit(table, SplitUnit("A", 2))
    assert [(unit.first, unit.end) for unit in units(split)] == [(1, 2), (2, 3)]
    assert [(unit.first, unit.end) for unit in units(with_edit(split, JoinUnits("B", 2)))] == [(1, 3)]


def test_two_readings_are_the_same() -> None:
    table = table_of("a kynge c d", "a king c d", "a king c d")
    same = with_edit(table, SameReading("A", (1, 2), "B", (1, 2)))
    assert [unit.kind for unit in units(table)] == ["words"]
    assert [unit.kind for unit in units(same)] == ["writing"]


def test_not_extant_is_flipped() -> None:
    table = table_of("a b c d e f", "a b c d e f", "c d e f")
    assert table.lacunae[2].tolist() == [[0, 2]]
    extant = with_edit(table, SetExtant("C", "A", (0, 2), extant=True))
    assert extant.lacunae[2].tolist() == []
    assert [unit.absent for unit in units(extant)] == [()]
    assert with_edit(extant, SetExtant("C", "A", (0, 2), extant=False)).lacunae[2].tolist() == [[0, 2]]


def test_what_does_not_fit_is_refused() -> None:
    table = table_of(*THREE)
    for edit in (
        MoveWord("X", 0, 1),
        MoveWord("A", 99, 1),
        MoveWord("A", 0, 2),
        SetExtant("A", "B", (0, 1), extant=False),
        SameReading("A", (0, 2), "B", (0, 1)),
    ):
        with pytest.raises(InapplicableEdit):
            with_edit(table, edit)
    found, rejected = edited(table, (MoveWord("C", 1, 1), SplitUnit("C", -1)))
    assert list(rejected) == [1]
    assert rows(found)[2][2] == 1


@given(versions(least=2), st.data())
def test_any_edit_leaves_a_table(texts: list[str], data: st.DataObject) -> None:
    table = table_of(*texts)
    for _ in range(4):
        witness = data.draw(st.integers(0, len(texts) - 1))
        size = table.witnesses[witness].words
        if size:
            word, by = data.draw(st.integers(0, size - 1)), data.draw(st.sampled_from([1, -1]))
            table, _ = edited(table, (MoveWord(table.sigla[witness], word, by),))
            check(table)
    units(table)
