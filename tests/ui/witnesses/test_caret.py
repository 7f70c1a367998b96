"""The alignment table at the caret: a cell is chosen, its word moved, units split and joined, all of it undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.reader import ALT, CTRL, KEY, SHIFT, Reader
from tests.ui.witnesses.conftest import TEXTS
from viewer.collation.apparatus.edits import MoveWord
from viewer.collation.apparatus.entries import entry_of
from viewer.ui.app.window import Window
from viewer.ui.witnesses.caret.graph import MOST_WORDS, clause_stages
from viewer.ui.witnesses.screen import WitnessScreen


def select(screen: WitnessScreen, lemma: str) -> int:
    """Go to the unit with this lemma."""
    state = screen.state
    unit = next(int(one) for one in state.shown if entry_of(state.view, int(one)).text == lemma)
    state.select(unit)
    return unit


def words(screen: WitnessScreen) -> list[list[int]]:
    return [columns.tolist() for columns in screen.state.table.columns]


def test_a_word_is_moved_by_keys_and_the_move_undone(reader: Reader, screen: WitnessScreen) -> None:
    select(screen, "letter")
    grid, before = screen.caret.grid, words(screen)
    assert grid.chosen is not None
    assert grid.chosen.witness == 2, "the one that departs"
    reader.press(KEY.Key_Right, ALT | SHIFT, at=grid)
    moved = words(screen)
    assert moved != before
    assert grid.chosen is not None, "the word stays chosen"
    reader.press(KEY.Key_Z, CTRL, at=screen.columns.base)
    assert words(screen) == before
    reader.press(KEY.Key_Y, CTRL, at=screen.columns.base)
    assert words(screen) == moved
    assert len(screen.state.edits) == 1


def test_a_word_is_dragged_along_its_row(qtbot: QtBot, reader: Reader, screen: WitnessScreen) -> None:
    select(screen, "")  # "all the lamps"
    grid, before = screen.caret.grid, words(screen)
    row, at = next((row, at) for row in range(4) for at in range(len(grid._widths)) if grid._text(grid._rows[row], at))
    reader.press(KEY.Key_Right, ALT | SHIFT, at=grid)
    once = words(screen)
    screen.state.undo()
    assert words(screen) == before
    select(screen, "letter")
    select(screen, "")
    start = grid.box(row, at).center().toPoint()
    grid.choose(row, at)
    grid.dragged.emit(1)
    assert words(screen) == once
    screen.state.undo()
    qtbot.mousePress(grid, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=start)
    assert words(screen) == before, "a click moves nothing"


@pytest.mark.slow
def test_corrections_are_there_again_when_the_texts_are(
    reader: Reader, screen: WitnessScreen, files: list[str]
) -> None:
    select(screen, "letter")
    reader.press(KEY.Key_Right, ALT | SHIFT, at=screen.caret.grid)
    corrected, edits = words(screen), screen.state.edits
    reader.open(files)
    assert words(screen) == corrected
    assert screen.state.edits == edits
    screen.state.undo()
    assert words(screen) != corrected
    reader.open(files)
    assert not screen.state.edits, "what was taken back stays so"


@pytest.mark.slow
def test_corrections_stay_and_can_be_undone_when_a_text_is_added(
    reader: Reader, screen: WitnessScreen, window: Window, tmp_path: Path
) -> None:
    select(screen, "letter")
    reader.press(KEY.Key_Right, ALT | SHIFT, at=screen.caret.grid)
    corrected, edits = words(screen), screen.state.edits
    (tmp_path / "E.txt").write_text(TEXTS["A"], encoding="utf-8")
    window.witnesses.add([str(tmp_path / "E.txt")])
    assert screen.state.edits == edits
    assert words(screen)[:4] == corrected
    screen.state.undo()
    assert words(screen)[:4] != corrected
    assert not screen.state.edits


@pytest.mark.slow
def test_a_correction_whose_words_are_gone_is_said(
    reader: Reader, screen: WitnessScreen, window: Window, files: list[str]
) -> None:
    select(screen, "letter")
    reader.press(KEY.Key_Right, ALT | SHIFT, at=screen.caret.grid)
    moved = screen.state.edits[0]
    assert isinstance(moved, MoveWord)
    carried = screen.state.carried_edits()
    state = screen.state
    assert moved.sigil == "C"
    window.witnesses.opener.add(
        [one for number, one in enumerate(state.table.witnesses) if number != 2], ("A", "B", "D"), [], carried
    )
    assert not screen.state.edits
    assert len(screen.state.aside) == 1
    assert "kept for later" in screen.status.said.text()


@pytest.mark.slow
def test_what_is_the_same_word_differs_in_its_writing_alone(screen: WitnessScreen) -> None:
    counts = screen.state.counts
    select(screen, "letter")
    screen.caret.buttons["same"].click()
    assert screen.state.counts["substantives"] == counts["substantives"] - 1
    screen.state.undo()
    assert screen.state.counts == counts


def test_what_cannot_be_done_is_said(screen: WitnessScreen) -> None:
    unit = select(screen, "early")
    grid = screen.caret.grid
    grid.choose([one for one, _ in enumerate(grid._rows)][-1], 0)
    screen.caret.buttons["same"].click()
    assert screen.state.current == unit
    assert screen.caret.refusal.isVisibleTo(screen)
    assert not screen.state.can_undo


def test_a_cell_is_chosen_by_click_and_arrow_keys(reader: Reader, screen: WitnessScreen) -> None:
    select(screen, "letter")
    grid = screen.caret.grid
    reader.click(grid, grid.box(0, 0).center().toPoint())
    assert grid.chosen is not None
    assert grid.chosen.witness == screen.state.base
    reader.press(KEY.Key_Down, at=grid)
    assert grid.chosen.witness != screen.state.base


def test_the_graph_has_the_ways_of_all_witnesses(screen: WitnessScreen) -> None:
    unit = select(screen, "letter")
    stages = clause_stages(screen.state, unit)
    assert [node.words for node in stages[1]] == ["letter", "note"]
    assert sorted(one for node in stages[1] for one in node.witnesses) == [0, 1, 2, 3]
    assert sum(len(stage[0].words.split()) for stage in stages) <= MOST_WORDS


@pytest.mark.slow
def test_the_graph_of_a_transposition_has_both_orders(
    tables_at_once: None, reader: Reader, window: Window, tmp_path: Path
) -> None:
    texts = "dismal and wet", "wet and dismal", "dismal and wet"
    for number, words in enumerate(texts):
        (tmp_path / f"{number}.txt").write_text(f"Then came the morning, {words}, and no one in the street.")
    reader.open([str(tmp_path / f"{number}.txt") for number in range(len(texts))])
    screen = window.witnesses.screen
    assert screen is not None
    unit = select(screen, "dismal and wet")
    ways = next(stage for stage in clause_stages(screen.state, unit) if len(stage) > 1)
    assert [node.words for node in ways] == list(texts[:2])
