"""A table of witnesses, kept in a dossier and opened without a window."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from viewer.collation.apparatus.columns.tabulate import tabulate
from viewer.collation.apparatus.edits import MoveWord, SetExtant, SplitUnit, edited
from viewer.collation.apparatus.table import Table
from viewer.collation.model.model import Options
from viewer.dossier.store import Dossier, find_for, home
from viewer.text.reading.read import read
from viewer.usecases.kept_table import keep_table_edits, kept_table_edits, open_table, save_table
from viewer.usecases.reopen import NothingKept

TEXTS = "a wetted b c d e", "a wetted to the skin b c d e", "a drenched b x y e"
SIGLA = "A", "Γ", "1818"
OPTIONS = Options(scope="work")
EDITS = MoveWord("1818", 1, 1), SplitUnit("Γ", 6)


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Table:
    """A table of files, and a home for dossiers."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    for number, text in enumerate(TEXTS):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    return tabulate([read(str(tmp_path / f"{number}.txt")) for number in range(len(TEXTS))], SIGLA)


def test_a_dossier_gives_the_same_table(table: Table, tmp_path: Path) -> None:
    corrected = edited(table, EDITS)[0]
    path = tmp_path / "kept.recension"
    save_table(path, corrected, EDITS, OPTIONS, base=1)
    for number in range(len(TEXTS)):
        (tmp_path / f"{number}.txt").unlink()
    found = open_table(path)
    assert (found.table.sigla, found.base, found.options, found.edits) == (SIGLA, 1, OPTIONS, EDITS)
    assert np.array_equal(found.table.cells(), corrected.cells())
    assert found.table.cuts == corrected.cuts
    assert found.said == ()


def test_an_edit_that_does_not_fit_is_said(table: Table, tmp_path: Path) -> None:
    path = tmp_path / "kept.recension"
    save_table(path, table, [SetExtant("A", "Γ", (1, 2), extant=False), *EDITS], OPTIONS)
    (why,) = open_table(path).said
    assert "A decision could not be applied" in why


def test_the_window_keeps_edits_for_its_texts(table: Table) -> None:
    assert kept_table_edits(table.witnesses, SIGLA) == ()
    keep_table_edits(table.witnesses, SIGLA, ())
    path = find_for([one.sha256 for one in table.witnesses], home())
    assert not path.exists(), "no dossier without a need"
    keep_table_edits(table.witnesses, SIGLA, EDITS)
    assert kept_table_edits(table.witnesses[::-1], SIGLA[::-1]) == EDITS
    assert open_table(path).edits == EDITS
    keep_table_edits(table.witnesses, SIGLA, EDITS[:1])
    assert kept_table_edits(table.witnesses, SIGLA) == EDITS[:1]


def test_a_dossier_without_texts_has_no_table(tmp_path: Path) -> None:
    with Dossier.open(tmp_path / "bare.recension"):
        pass
    with pytest.raises(NothingKept):
        open_table(tmp_path / "bare.recension")
