"""Notes on units: written by keys alone, kept in the dossier, listed, sought, exported, and carried along."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.reader import ALT, CTRL, KEY, Reader
from tests.ui.witnesses.conftest import TEXTS
from viewer.dossier.location import home
from viewer.export.formats import APPARATUS_FORMATS, format_named
from viewer.ui.app.window import Window
from viewer.ui.export_dialog import ExportDialog, ExportWish
from viewer.ui.witnesses.screen import WitnessScreen
from viewer.usecases.note_search import find_notes


def write(qtbot: QtBot, reader: Reader, screen: WitnessScreen, words: str) -> int:
    """Write a note on the next unit, by keys alone."""
    reader.press(KEY.Key_Down, ALT, at=screen.columns.base)
    reader.press(KEY.Key_M, CTRL | ALT, at=screen.columns.base)
    qtbot.keyClicks(screen.caret.note.paper, words)
    reader.press(KEY.Key_Escape, at=screen.caret.note.paper)
    screen.caret.note.keep()
    unit = screen.state.current
    assert unit is not None
    return unit


def test_a_note_is_kept_listed_and_found(
    qtbot: QtBot, reader: Reader, window: Window, screen: WitnessScreen, files: list[str]
) -> None:
    unit = write(qtbot, reader, screen, "whose town?")
    assert screen.notes.units == (unit,)
    assert screen.side.tabText(screen.side.indexOf(screen.noted)) == "Notes 1"
    assert [found.note.text for found in find_notes("whose town", [home()]).notes] == ["whose town?"]
    reader.press(KEY.Key_Down, ALT, at=screen.columns.base)
    assert screen.caret.note.paper.words() == ""
    reader.open(files)
    assert screen.notes.units == (unit,)
    screen.state.select(unit)
    assert screen.caret.note.paper.words() == "whose town?"
    screen.caret.note.paper.clear()
    screen.caret.note.keep()
    assert not screen.notes.units
    reader.open(files)
    assert not screen.notes.units, "an empty note is deleted"


def test_notes_go_along_with_corrections_and_texts(
    qtbot: QtBot, reader: Reader, window: Window, screen: WitnessScreen, tmp_path: Path
) -> None:
    unit = write(qtbot, reader, screen, "old or new")
    words = screen.state.view.span(0, unit).of(TEXTS["A"])
    reader.press(KEY.Key_Right, ALT, at=screen.columns.base)
    screen.state.step(1)
    (tmp_path / "E.txt").write_text("Before all, in those years. " + TEXTS["C"], encoding="utf-8")
    window.witnesses.add([str(tmp_path / "E.txt")])
    (there,) = screen.notes.units
    assert screen.state.view.span(0, there).of(TEXTS["A"]) == words
    window.witnesses.open([str(tmp_path / "E.txt"), str(tmp_path / "A.txt"), str(tmp_path / "B.txt")])
    assert not screen.notes.notes, "other texts have other notes"


def test_a_note_stands_in_the_export(qtbot: QtBot, reader: Reader, screen: WitnessScreen, tmp_path: Path) -> None:
    write(qtbot, reader, screen, "whose <town>?")
    screen.exporter.write(tmp_path / "out.html")
    assert "<blockquote>whose &lt;town&gt;?</blockquote>" in (tmp_path / "out.html").read_text(encoding="utf-8")


def test_only_what_has_a_note_is_exported_where_that_is_wanted(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, reader: Reader, screen: WitnessScreen, tmp_path: Path
) -> None:
    write(qtbot, reader, screen, "whose town?")
    offered: list[ExportDialog] = []

    def chosen(*asked: object, kind: str) -> ExportWish:
        offered.append(ExportDialog(*asked, kind=kind))  # type: ignore[arg-type]
        return ExportWish("noted", format_named("csv", APPARATUS_FORMATS), tmp_path / "out.csv")

    monkeypatch.setattr("viewer.ui.export_dialog.ask_export", chosen)
    screen.acts["export"].trigger()
    assert [one for one, button in offered[0].choices.items() if button.isEnabled()] == ["all", "substantive", "noted"]
    assert offered[0].wish.path.name == "A.apparatus.html"
    row, *rest = csv.DictReader((tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines())
    assert {one["Number"] for one in rest} == {"#"}
    assert row["Notes"] == "whose town?"
