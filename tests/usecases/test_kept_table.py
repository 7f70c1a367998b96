"""The edits of a table of witnesses, kept in a dossier."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from viewer.collation.apparatus.columns.tabulate import tabulate
from viewer.collation.apparatus.edits import MoveWord, SetExtant, SplitUnit, edited
from viewer.collation.apparatus.table import Table
from viewer.dossier.store import Dossier, find_for, home
from viewer.dossier.witnesses.edits import edits_of_records
from viewer.text.reading.read import read, with_words
from viewer.usecases.compare import witness_of_kept
from viewer.usecases.kept_table import keep_table_edits, keep_table_scope
from viewer.usecases.reopen import NothingKept, reopen
from viewer.usecases.witnesses import OpenedTable, carried_edits, open_table

TEXTS = "a wetted b c d e", "a wetted to the skin b c d e", "a drenched b x y e"
SIGLA = "A", "Γ", "1818"
EDITS = MoveWord("1818", 1, 1), SplitUnit("Γ", 6)


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Table:
    """A table of files, and a home for dossiers."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    for number, text in enumerate(TEXTS):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    return tabulate([read(str(tmp_path / f"{number}.txt")) for number in range(len(TEXTS))], SIGLA)


def opened_table(table: Table, sigla: tuple[str, ...] = SIGLA) -> OpenedTable:
    return open_table(table.witnesses, sigla, (), None, lambda _: None)


def own_path(table: Table) -> Path:
    """The program's own dossier for these texts."""
    return find_for([one.sha256 for one in table.witnesses], home())


def test_a_dossier_has_all_that_the_table_is_made_of(table: Table, tmp_path: Path) -> None:
    corrected = edited(table, EDITS)[0]
    keep_table_edits(table.witnesses, SIGLA, EDITS)
    for number in range(len(TEXTS)):
        (tmp_path / f"{number}.txt").unlink()
    with Dossier.open(own_path(table)) as dossier:
        witnesses = [with_words(witness_of_kept(one)) for one in dossier.witnesses()]
        sigla = dossier.setting("witnesses")["sigla"]
        edits = edits_of_records(dossier.table_edits(), witnesses, sigla).edits
        assert (dossier.setting("witnesses"), edits) == ({"sigla": [*SIGLA], "base": "A"}, EDITS)
    found, rejected = edited(tabulate(witnesses, sigla), edits)
    assert np.array_equal(found.cells(), corrected.cells())
    assert found.cuts == corrected.cuts
    assert not rejected


def test_the_scope_that_the_reader_chose_holds_until_another_is_chosen(table: Table) -> None:
    opened = opened_table(table)
    assert (opened.scope, opened.chosen) == ("work", False)
    keep_table_scope(table.witnesses, SIGLA, "passages")
    keep_table_edits(table.witnesses, SIGLA, EDITS)
    opened = opened_table(table)
    assert (opened.scope, opened.chosen, len(opened.aside)) == ("passages", True, 1), (
        "it waits for a table that it fits"
    )
    again = open_table(table.witnesses, SIGLA, (), "work", lambda _: None)
    assert (again.scope, again.chosen, again.edits) == ("work", True, EDITS)


def test_an_edit_that_does_not_fit_is_rejected(table: Table) -> None:
    lost = SetExtant("A", "Γ", (1, 2), extant=False)
    keep_table_edits(table.witnesses, SIGLA, [lost, *EDITS])
    opened = opened_table(table)
    assert opened.edits == EDITS
    assert [record.kind for record in opened.aside] == ["table-extant"]
    assert opened.said == ("1 correction has no place in this table and is kept for later: A has words there.",)
    keep_table_edits(table.witnesses, SIGLA, EDITS[:1], opened.aside)
    assert opened_table(table).edits == EDITS[:1]
    assert opened_table(table).aside == opened.aside, "it waits for a table that it fits"


def test_the_window_keeps_edits_for_its_texts(table: Table) -> None:
    assert opened_table(table).edits == ()
    keep_table_edits(table.witnesses, SIGLA, ())
    assert not own_path(table).exists(), "no dossier without a need"
    keep_table_edits(table.witnesses, SIGLA, EDITS)
    assert opened_table(tabulate(table.witnesses[::-1], SIGLA[::-1]), SIGLA[::-1]).edits == EDITS
    with Dossier.open(own_path(table)) as dossier:
        assert edits_of_records(dossier.table_edits(), table.witnesses, SIGLA).edits == EDITS
    keep_table_edits(table.witnesses, SIGLA, EDITS[:1])
    assert opened_table(table).edits == EDITS[:1]


def test_edits_go_along_when_a_text_is_added(table: Table, tmp_path: Path) -> None:
    (tmp_path / "3.txt").write_text("a wetted b c d e f", encoding="utf-8")
    texts, sigla = (*table.witnesses, read(str(tmp_path / "3.txt"))), (*SIGLA, "D")
    carried = carried_edits(EDITS, (), table.witnesses, SIGLA)
    opened = open_table(texts, sigla, carried, None, lambda _: None)
    assert opened.edits == EDITS
    keep_table_edits(opened.before.witnesses, sigla, opened.edits, opened.aside)
    again = open_table(texts, sigla, carried, None, lambda _: None)
    assert again.edits == EDITS, "each once, though it is kept for these texts too"


def test_edits_of_words_that_are_gone_are_said_and_kept(table: Table, tmp_path: Path) -> None:
    carried = carried_edits(EDITS, (), table.witnesses, SIGLA)
    (tmp_path / "2.txt").write_text("nothing of all that", encoding="utf-8")
    texts = (*table.witnesses[:2], read(str(tmp_path / "2.txt")))
    opened = open_table(texts, SIGLA, carried, None, lambda _: None)
    assert opened.edits == EDITS[1:]
    assert opened.said == (
        "1 correction has no place in this table and is kept for later: Its words in 1818 are found no more.",
    )
    keep_table_edits(opened.before.witnesses, SIGLA, opened.edits, opened.aside)
    assert open_table(texts, SIGLA, (), None, lambda _: None).aside == opened.aside


def test_a_dossier_without_texts_has_no_table(tmp_path: Path) -> None:
    with Dossier.open(tmp_path / "bare.recension"):
        pass
    with pytest.raises(NothingKept):
        reopen(tmp_path / "bare.recension")
