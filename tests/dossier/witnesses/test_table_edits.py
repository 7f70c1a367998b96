"""The reader's edits of a table are kept by their words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tries import tries
from viewer.collation.apparatus.edits import JoinUnits, MoveWord, SameReading, SetExtant, SplitUnit, TableEdit
from viewer.dossier.note import DecisionRecord
from viewer.dossier.rows import decision_body, decision_of
from viewer.dossier.store import Dossier
from viewer.dossier.witnesses.edits import NamedWitnesses, edits_of_records, record_of_edit
from viewer.dossier.witnesses.store import (
    TableSettings,
    save_edits,
    save_table_settings,
    table_settings,
)
from viewer.text.reading.read import made_text, with_words
from viewer.text.witness import Witness

TEXTS = (
    "In the beginning was the king, and the king went home, and the queen too.",
    "In the beginning was a king and the king went to his home, and the queen too.",
    "In þe beginning was the kinge, and went home.",
)
SIGLA = "A", "Å", "1818"


def texts(*words: str) -> list[Witness]:
    return [with_words(made_text(one, title="")) for one in words]


WITNESSES = texts(*TEXTS)
_ONE = st.tuples(st.sampled_from(SIGLA), st.integers(0, 7))
_SOME = st.tuples(st.integers(0, 3), st.integers(4, 7))
_SIGLA = st.sampled_from(SIGLA)
EDITS: st.SearchStrategy[list[TableEdit]] = st.lists(
    st.one_of(
        st.builds(lambda one, by: MoveWord(*one, by), _ONE, st.sampled_from((1, -1))),
        st.builds(lambda one: SplitUnit(*one), _ONE),
        st.builds(lambda one: JoinUnits(*one), _ONE),
        st.builds(SameReading, _SIGLA, _SOME, _SIGLA, _SOME),
        st.builds(SetExtant, _SIGLA, _SIGLA, _SOME, st.booleans()),
    ),
    max_size=6,
)


def records(edits: list[TableEdit], witnesses: list[Witness] = WITNESSES) -> list[DecisionRecord]:
    named = NamedWitnesses(witnesses, SIGLA)
    made = [record_of_edit(edit, named) for edit in edits]
    return [decision_of(one.id, decision_body(one)) for one in made]


@given(EDITS)
@tries(100)
def test_what_is_kept_comes_back(edits: list[TableEdit]) -> None:
    found = edits_of_records(records(edits), WITNESSES, SIGLA)
    assert list(found.edits) == edits
    assert not found.lost


@given(EDITS, EDITS)
@tries(10)
def test_a_dossier_has_the_edits_that_were_saved_last(first: list[TableEdit], then: list[TableEdit]) -> None:
    with TemporaryDirectory() as folder, Dossier.open(Path(folder) / "kept.recension") as dossier:
        for edits in (first, then):
            save_edits(dossier, edits, WITNESSES, SIGLA)
            assert list(edits_of_records(dossier.table_edits(), WITNESSES, SIGLA).edits) == edits


def test_edits_of_other_sigla_in_another_order() -> None:
    kept = records([MoveWord("Å", 4, 1), SetExtant("1818", "A", (7, 9), extant=False)])
    found = edits_of_records(kept, WITNESSES[::-1], ("X", "Y", "A"))
    assert found.edits == (MoveWord("Y", 4, 1), SetExtant("X", "A", (7, 9), extant=False))


def test_words_are_found_in_a_changed_file() -> None:
    kept = records([MoveWord("Å", 8, 1), SameReading("1818", (5, 6), "A", (5, 6))])
    after = texts(TEXTS[0], "Behold: " + TEXTS[1].replace("queen", "dowager"), TEXTS[2])
    found = edits_of_records(kept, after, SIGLA)
    assert found.edits == (MoveWord("Å", 9, 1), SameReading("1818", (5, 6), "A", (5, 6)))


def test_a_siglum_is_no_reason_to_take_another_text() -> None:
    """A's file has changed, and what was 1818 is called A now."""
    kept = records([MoveWord("A", 5, 1), SplitUnit("1818", 5)])
    after = texts(TEXTS[0].replace("queen", "dowager"), *TEXTS[1:])
    found = edits_of_records(kept, after, ("X", "Å", "A"))
    assert found.edits == (SplitUnit("A", 5),)
    assert list(found.lost) == [kept[0].id]


def test_edits_whose_words_are_gone_stay_in_the_dossier(path: Path) -> None:
    edits = [MoveWord("A", 5, 1), SplitUnit("Å", 3)]
    other = texts(TEXTS[0], "Something else altogether, of which nobody has read a word.", TEXTS[2])
    with Dossier.open(path) as dossier:
        save_edits(dossier, edits, WITNESSES, SIGLA)
        assert edits_of_records(dossier.table_edits(), other, SIGLA).edits == (edits[0],)
        save_edits(dossier, [], other, SIGLA)
        assert edits_of_records(dossier.table_edits(), WITNESSES, SIGLA).edits == (edits[1],)


def test_the_pair_view_does_not_see_them(path: Path) -> None:
    with Dossier.open(path) as dossier:
        save_edits(dossier, [SplitUnit("A", 3)], WITNESSES, SIGLA)
        assert dossier.decisions() == []
        assert len(dossier.table_edits()) == 1


def test_an_edit_is_written_once(path: Path) -> None:
    edits = [SplitUnit("A", 3), MoveWord("A", 4, 1), MoveWord("A", 4, 1)]
    with Dossier.open(path) as dossier:
        save_edits(dossier, edits, WITNESSES, SIGLA)
        before = dossier.table_edits()
        save_edits(dossier, [*edits, JoinUnits("Å", 2)], WITNESSES, SIGLA)
        assert dossier.table_edits()[:3] == before


@pytest.mark.parametrize(
    "change",
    [{"kind": "table-move", "value": {"by": 7}}, {"kind": "table-fold"}, {"anchors": ()}, {"value": [1]}],
)
def test_a_damaged_edit_is_said_to_be_lost(change: dict[str, object]) -> None:
    (kept,) = records([MoveWord("A", 5, 1)])
    found = edits_of_records([replace(kept, **change)], WITNESSES, SIGLA)
    assert not found.edits
    assert list(found.lost) == [kept.id]


def test_words_that_no_witness_has_are_not_kept(path: Path) -> None:
    with Dossier.open(path) as dossier, pytest.raises(ValueError, match="no words"):
        save_edits(dossier, [MoveWord("A", 99, 1)], WITNESSES, SIGLA)


@pytest.mark.parametrize("value", [None, 7, {"sigla": ["A"]}, {"sigla": [1, 2, 3]}, {"sigla": ["A", "A", "B"]}])
def test_letters_stand_for_sigla_that_are_damaged(path: Path, value: object) -> None:
    with Dossier.open(path) as dossier:
        dossier.save_setting("witnesses", value)
        assert table_settings(dossier, 3) == TableSettings(("A", "B", "C"), "A")


def test_sigla_and_base_are_kept(path: Path) -> None:
    with Dossier.open(path) as dossier:
        save_table_settings(dossier, TableSettings(SIGLA, "Å"))
        assert table_settings(dossier, 3) == TableSettings(SIGLA, "Å")
        save_table_settings(dossier, TableSettings(SIGLA, "Å", "passages"))
        assert table_settings(dossier, 3) == TableSettings(SIGLA, "Å", "passages")
