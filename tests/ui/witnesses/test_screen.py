"""The screen of witnesses as a reader uses it: opened, stepped through, read against another base, written out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import AtOnce
from tests.ui.reader import ALT, CTRL, KEY, Reader
from viewer.collation.apparatus.edits import SetExtant
from viewer.ui.app.window import Window
from viewer.ui.panels.dialogs.drop_sheet import DropSheet
from viewer.ui.witnesses.screen import WitnessScreen
from viewer.ui.witnesses.words import in_plain_words, printed
from viewer.usecases.tei_table import table_of_tei


def sigla(screen: WitnessScreen) -> tuple[str, ...]:
    return screen.state.table.sigla


def test_three_files_and_more_are_read_together_and_back_leads_to_the_pair(
    reader: Reader, window: Window, screen: WitnessScreen
) -> None:
    assert sigla(screen) == ("A", "B", "C", "D")
    assert screen.isVisibleTo(window)
    assert window.windowTitle() == "A · B · C · D – Recension"
    assert not reader.may("next")
    reader.press(KEY.Key_Left, ALT)
    assert not screen.isVisibleTo(window)
    assert reader.may("next")


@pytest.mark.slow
def test_what_is_dropped_can_be_read_together_too(
    tables_at_once: None, reader: Reader, window: Window, files: list[str]
) -> None:
    reader.drop(*files[:3])
    sheet = window.findChildren(DropSheet)[-1]
    sheet.all.click()
    assert window.witnesses.screen is not None
    assert sigla(window.witnesses.screen) == ("A", "B", "C")


@pytest.mark.slow
def test_a_text_is_added_to_the_pair_and_then_to_the_witnesses(
    tables_at_once: None, reader: Reader, window: Window, files: list[str]
) -> None:
    reader.open(files[:2])
    window.witnesses.add(files[2:3])
    screen = window.witnesses.screen
    assert screen is not None
    assert sigla(screen) == ("A", "B", "C")
    screen.state.choose_base(1)
    assert reader.drag(files[3])
    assert window.drops.cover.words == "Read 1 text beside these"
    reader.drop(files[3])
    assert sigla(screen) == ("A", "B", "C", "D")
    assert screen.state.base == 1, "the base stays"


def test_what_cannot_be_read_is_said_and_what_stands_stays(
    reader: Reader, window: Window, screen: WitnessScreen, files: list[str]
) -> None:
    window.witnesses.open([*files, "/nowhere/E.txt"])
    assert "E.txt" in screen.status.said.text()
    assert sigla(screen) == ("A", "B", "C", "D")


def test_work_under_way_is_shown_and_can_be_given_up(
    monkeypatch: pytest.MonkeyPatch, reader: Reader, window: Window, files: list[str]
) -> None:
    class Never(AtOnce):
        def start(self, job: object) -> None:
            self.job = job

        def cancel(self) -> None:
            if hasattr(self, "job"):
                self.job.canceled.emit()

    monkeypatch.setattr("viewer.ui.witnesses.opener.Background", Never)
    reader.open(files)
    assert "aligning" in window.message_bar.task.text()
    window.message_bar.cancel.click()
    assert window.message_bar.work.isHidden()
    assert window.witnesses.screen is None


@pytest.mark.slow
def test_keys_go_from_unit_to_unit_and_all_parts_follow(qtbot: QtBot, reader: Reader, screen: WitnessScreen) -> None:
    state, base = screen.state, screen.columns.base
    reader.press(KEY.Key_N, at=base)
    assert state.current == state.shown[0]
    assert screen.bar.place.text().startswith("1 of")
    assert "old A D ] new B C" in screen.apparatus.entries.accessibleDescription()
    reader.press(KEY.Key_Down, ALT, at=base)
    assert state.current == state.shown[1]
    reader.press(KEY.Key_P, at=base)
    assert state.current == state.shown[0]
    reader.press(KEY.Key_End, ALT, at=base)
    assert state.current == state.shown[-1]
    heights = {round(y) for y in map(screen.columns.height_of_current, screen.columns.shown) if y is not None}
    assert len(heights) == 1, "the line of the unit is at one height"


@pytest.mark.slow
def test_the_scope_is_chosen_from_the_bar_and_kept(reader: Reader, screen: WitnessScreen, files: list[str]) -> None:
    menu = screen.bar.scope
    menu.aboutToShow.emit()
    assert menu.choices["work"].isChecked()
    menu.choices["passages"].trigger()
    assert screen.state.scope == "passages"
    reader.open(files)
    assert screen.state.scope == "passages", "as it was kept for these texts"
    menu.aboutToShow.emit()
    assert menu.choices["passages"].isChecked()


@pytest.mark.slow
def test_a_click_on_a_marked_word_selects_its_unit(reader: Reader, screen: WitnessScreen) -> None:
    column = screen.columns.columns[screen.state.columns[0]]
    assert column.sheet is not None
    unit = int(screen.state.shown[0])
    span = column.place_of(unit)
    there = column.sheet.page.set(0).rects(span.start, span.end)[0].center()
    point = there + column.sheet._at(0)
    reader.click(column.viewport(), point.toPoint())
    assert screen.state.current == unit


@pytest.mark.slow
def test_another_base_is_a_view_and_back_is_as_it_was(
    monkeypatch: pytest.MonkeyPatch, reader: Reader, screen: WitnessScreen
) -> None:
    state = screen.state
    table, shown, columns = state.table, state.shown.tolist(), state.columns
    monkeypatch.setattr("viewer.ui.witnesses.state.units_of", None)
    other = screen.columns.columns[columns[0]]
    other.setFocus()
    reader.press(KEY.Key_B, CTRL, at=other)
    assert state.base == columns[0]
    assert state.columns[0] == 0, "the base before has its place"
    menu = screen.columns.headers[state.base].choices
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    assert (state.base, state.columns, state.shown.tolist()) == (0, columns, shown)
    assert state.table is table


@pytest.mark.slow
def test_a_folded_witness_opens_in_the_place_of_the_last(reader: Reader, screen: WitnessScreen) -> None:
    state = screen.state
    (folded,) = state.folded
    head = screen.columns.folded[folded]
    assert head.signs(), "D departs in view"
    reader.click(head, head.rect().topLeft() + head.rect().topLeft().__class__(10, 10))
    assert folded in state.columns
    reader.press(KEY.Key_2, CTRL, at=screen.columns.base)
    assert 1 not in state.columns or folded in state.columns


def test_a_layer_is_hidden_and_its_row_says_so(screen: WitnessScreen) -> None:
    state, before = screen.state, len(screen.state.shown)
    screen.bar.layers["accidentals"].click()
    assert len(state.shown) < before
    assert screen.apparatus.entries._hidden["accidentals"] == before - len(state.shown)
    assert screen.bar.layers["accidentals"].text().endswith(str(before - len(state.shown)))


def test_the_list_filters_and_leads_to_the_unit(qtbot: QtBot, reader: Reader, screen: WitnessScreen) -> None:
    screen.side.setCurrentWidget(screen.units)
    qtbot.keyClicks(screen.units.words, "note")
    reader.press(KEY.Key_Return, at=screen.units.words)
    (unit,) = screen.units.list.rows.units
    assert screen.state.current == unit
    assert screen.units.list.rows.data(screen.units.list.rows.index(0)) == "letter A B D ] note C"


def test_words_are_found_in_all_and_the_way_leads_to_each(qtbot: QtBot, reader: Reader, screen: WitnessScreen) -> None:
    reader.press(KEY.Key_F, CTRL, at=screen.columns.base)
    qtbot.keyClicks(screen.finder.field, "town")
    reader.press(KEY.Key_Return, at=screen.finder.field)
    assert screen.finder.place.text() == "1 of 1 · A 1 · B 1 · C 1 · D 1"
    assert screen.columns.base.found_now is not None
    reader.press(KEY.Key_Escape, at=screen.finder.field)
    assert not screen.finder.isVisible()
    assert screen.columns.base.found_now is None


@pytest.mark.slow
def test_the_apparatus_is_written_and_gives_the_same_table_again(screen: WitnessScreen, tmp_path: Path) -> None:
    path = tmp_path / "out.tei.xml"
    screen.exporter.write(path)
    assert "out.tei.xml" in screen.status.said.text()
    again = table_of_tei(path.read_bytes())
    assert again.sigla == sigla(screen)
    assert [w.text.split() for w in again.witnesses] == [w.text.split() for w in screen.state.table.witnesses]
    screen.exporter.write(tmp_path / "out.unknown")
    assert "suffix" in screen.status.said.text()


@pytest.mark.slow
def test_other_files_take_the_place_of_these(reader: Reader, screen: WitnessScreen, files: list[str]) -> None:
    screen.state.choose_base(3)
    reader.press(KEY.Key_N, at=screen.columns.base)
    reader.open(files[:3])
    assert sigla(screen) == ("A", "B", "C")
    assert screen.state.base == 0
    assert set(screen.columns.columns) | set(screen.columns.folded) == {0, 1, 2}


@pytest.mark.slow
def test_a_unit_that_the_base_lacks_is_read_against_the_first_that_has_it(screen: WitnessScreen) -> None:
    state = screen.state
    unit = next(int(one) for one in state.shown if in_plain_words(printed(state, int(one))).endswith("all B"))
    low, high = state.units.words[1, unit].tolist()
    state.select(unit)
    state.edit(SetExtant("A", "B", (low, high), extant=False), 1, low)
    (there,) = (place for place in range(len(state.units)) if state.units.readings[0, place] < 0)
    assert in_plain_words(printed(state, there)) == "all B ] om. C D : lac. A"


@pytest.mark.slow
def test_a_column_is_dragged_by_its_title_to_another_place(qtbot: QtBot, screen: WitnessScreen) -> None:
    state, headers = screen.state, screen.columns.headers
    first, second = state.columns
    title, other = headers[second].menu, headers[first]
    qtbot.mousePress(title, Qt.MouseButton.LeftButton)
    there = title.mapFromGlobal(other.mapToGlobal(other.rect().center()))
    qtbot.mouseRelease(title, Qt.MouseButton.LeftButton, pos=there)
    assert state.columns == (second, first)
    assert not headers[second].choices.isVisible()
