"""The window as a reader uses it: keys, clicks, files good and bad, and opening it again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import AtOnce
from tests.ui.reader import Reader
from viewer.collation.decisions.decision import Same
from viewer.collation.model.model import LEVELS
from viewer.dossier.decisions import record_of
from viewer.ui import dialogs
from viewer.ui.app.window import Window
from viewer.ui.commands.changes import do_decisions
from viewer.ui.dialogs import NumberDialog
from viewer.ui.panels.dialogs.drop_sheet import DropSheet

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key


def test_the_memo_stands_open_with_its_figures(reader: Reader, window: Window) -> None:
    assert reader.screen == "texts"
    shared, differing, framing = reader.counts
    assert shared.startswith("1 shared passage, ")
    assert differing.startswith("no substantive variant, ")
    assert framing.startswith("framing: A ")
    assert "utf-8" in window.status.kept.text()
    assert "↔" in window.windowTitle()
    assert reader.message == ""


@pytest.mark.parametrize(
    ("forward", "back"),
    [((KEY.Key_Down, ALT), (KEY.Key_Up, ALT)), ((KEY.Key_F8,), (KEY.Key_F8, SHIFT)), ((KEY.Key_N,), (KEY.Key_P,))],
)
def test_keys_step_through_the_variants(
    reader: Reader, window: Window, forward: tuple[KEY, ...], back: tuple[KEY, ...]
) -> None:
    for _ in range(3):
        reader.press(*forward, at=reader.left)
    assert reader.current == 3
    reader.press(*back, at=reader.left)
    assert reader.current == 2
    total = len(window.workspace.variants)
    assert window.toolbar.place.text() == f"2 of {total}"
    assert window.status.place.text() == f"Variant 2 of {total}"
    assert window.variants.list.currentIndex().row() == 2


def test_first_and_last_stay_at_the_ends(reader: Reader, window: Window) -> None:
    reader.press(KEY.Key_End, ALT)
    last = len(window.workspace.variants)
    assert reader.current == last
    reader.step()
    assert reader.current == last
    reader.press(KEY.Key_Home, ALT)
    reader.press(KEY.Key_Up, ALT)
    assert reader.current == 1


def test_passage_keys_lead_to_the_passage(reader: Reader, window: Window) -> None:
    reader.press(KEY.Key_PageDown, ALT)
    assert window.workspace.current is not None
    assert window.workspace.current.match == 1
    reader.press(KEY.Key_PageUp, ALT)
    assert window.workspace.current.match == 1


def test_a_letter_in_the_note_is_written_not_obeyed(reader: Reader, window: Window, qtbot: QtBot) -> None:
    reader.step()
    reader.press(KEY.Key_M, CTRL | ALT)
    assert window.editor.paper.hasFocus()
    qtbot.keyClicks(window.editor.paper, "pn")
    assert reader.current == 1
    assert reader.paper == "pn"


def test_the_announcement_says_what_the_screen_shows(reader: Reader, window: Window) -> None:
    reader.step()
    total = len(window.workspace.variants)
    assert window.status.place.accessibleDescription().startswith(f"Variant 1 of {total}, ")


def test_a_level_goes_and_comes_back_at_once(reader: Reader, window: Window) -> None:
    every = len(window.workspace.variants)
    toggle = window.toolbar.pills["typography"]
    count = toggle.count
    assert count > 0
    reader.toggle("typography")
    assert len(window.workspace.variants) == every - count
    assert window.variants.bring_back.isVisible()
    assert window.variants.bring_back.text().startswith(f"{count} hidden")
    assert f"{count} hidden" in window.status.place.text()
    reader.click(window.variants.bring_back)
    assert len(window.workspace.variants) == every
    assert not window.variants.bring_back.isVisible()
    assert toggle.isChecked()


def test_a_hidden_current_variant_is_stepped_from_where_it_stands(reader: Reader, window: Window) -> None:
    variants = window.workspace.collation.variants if window.workspace.collation else ()
    spacing = [variant.id for variant in variants if variant.level == "spacing"]
    window.workspace.select(spacing[-1])
    reader.toggle("spacing")
    assert window.workspace.place is None
    reader.press(KEY.Key_Up, ALT)
    assert reader.current == max(v.id for v in variants if v.id < spacing[-1] and v.level != "spacing")


def test_go_to_shows_the_level_it_leads_to(reader: Reader, window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    window.workspace.levels = frozenset()
    monkeypatch.setattr("viewer.ui.dialogs.ask_number", lambda *_: 5)
    reader.press(KEY.Key_G, CTRL)
    assert reader.current == 5
    assert window.workspace.place is not None


@pytest.mark.parametrize("typed", ["99", "99999", "0", "x"])
def test_a_number_that_no_variant_has_is_refused(reader: Reader, window: Window, qtbot: QtBot, typed: str) -> None:
    window.workspace.select(3)
    seen: list[tuple[bool, str, bool]] = []

    def type_it() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NumberDialog)
        qtbot.keyClicks(dialog.field, typed)
        qtbot.keyClick(dialog.field, KEY.Key_Return)
        seen.append((dialog.isVisible(), dialog.problem.text(), dialog.go.isEnabled()))
        qtbot.keyClick(dialog.field, KEY.Key_Escape)

    QTimer.singleShot(0, type_it)
    reader.press(KEY.Key_G, CTRL)
    most = len(window.workspace.collation.variants) if window.workspace.collation else 0
    assert seen == [(True, f"There is no such variant: their numbers run from 1 to {most}.", False)]
    assert reader.current == 3


def test_go_to_takes_a_number_as_it_is_written(reader: Reader, qtbot: QtBot) -> None:
    def type_it() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NumberDialog)
        qtbot.keyClicks(dialog.field, " 12 ")
        qtbot.keyClick(dialog.field, KEY.Key_Return)

    QTimer.singleShot(0, type_it)
    reader.press(KEY.Key_G, CTRL)
    assert reader.current == 12


def test_swap_exchanges_the_sides(reader: Reader, window: Window) -> None:
    before = [witness.path for witness in window.workspace.collation.witnesses]
    reader.press(KEY.Key_Backslash, ALT)
    assert [witness.path for witness in window.workspace.collation.witnesses] == before[::-1]


@pytest.mark.slow
def test_f9_hides_the_overviews_and_the_next_window_knows(
    reader: Reader, window: Window, new_window: Callable[[], Window]
) -> None:
    reader.press(KEY.Key_F9)
    assert not any(overview.isVisible() for overview in window.reading.overviews)
    window.close()
    assert not new_window().bindings.actions["overview"].isChecked()


def test_f6_goes_to_the_other_pane(reader: Reader) -> None:
    reader.left.setFocus()
    reader.press(KEY.Key_F6, at=reader.left)
    assert reader.right.hasFocus()


def test_shift_f1_lists_every_key(reader: Reader, window: Window) -> None:
    reader.press(KEY.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    shown = [child for child in window.children() if type(child).__name__ == "ShortcutsWindow"]
    assert len(shown) == 1
    shown[0].close()


@pytest.mark.slow
def test_opened_again_it_is_as_it_was_left(
    window: Window, new_window: Callable[[], Window], qtbot: QtBot, memo: list[str]
) -> None:
    window.workspace.levels = frozenset(LEVELS) - {"spacing"}
    window.workspace.select(7)
    window.close()
    again = new_window()
    again.opening.open(memo)
    assert Reader(again, qtbot).current == 7
    assert again.workspace.levels == frozenset(LEVELS) - {"spacing"}
    assert not again.toolbar.pills["spacing"].isChecked()


def test_the_place_is_kept_while_reading_and_not_only_at_the_end(reader: Reader, window: Window, qtbot: QtBot) -> None:
    reader.step()
    qtbot.waitUntil(lambda: window.workspace.notebook.position.current == 1, timeout=10_000)


def test_everything_fits_into_a_small_window(window: Window, qtbot: QtBot) -> None:
    window.resize(800, 500)
    qtbot.waitUntil(lambda: window.width() == 800)
    assert window.height() == 500
    bar = window.toolbar
    for button in (*bar.buttons.values(), *bar.pills.values()):
        if button.isVisible():
            assert bar.rect().contains(button.geometry()), button.objectName()
    assert bar.pills["typography"].isVisible()
    assert window.side.width() >= 200


@pytest.mark.slow
def test_every_control_has_a_name(window: Window) -> None:
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QPlainTextEdit, QTextEdit

    for kind in (QAbstractButton, QAbstractItemView, QPlainTextEdit, QTextEdit):
        for widget in window.findChildren(kind):
            if widget.isVisible() and not widget.objectName().startswith("qt_"):
                named = widget.accessibleName() or getattr(widget, "text", str)()
                assert named, f"{kind.__name__} {widget.objectName()} has no name"


def test_tab_goes_through_everything_as_the_eye_does(reader: Reader, window: Window, qtbot: QtBot) -> None:
    window.workspace.select(2)
    window.toolbar.buttons["menu"].setFocus()
    first, second = (title.menu for title in window.reading.titles)
    wanted = [
        *(first, reader.left, window.reading.padlock, second, reader.right, window.side.tabBar()),
        *(window.variants.words, window.variants.arrange, window.variants.more, window.variants.slider),
        window.variants.list,
        *(window.detail.sides, window.editor.paper, window.editor.marks.line, window.editor.marks.box),
        *(window.status.signs, window.toolbar.buttons["open"]),
    ]
    for widget in wanted:
        qtbot.keyClick(window.focusWidget(), KEY.Key_Tab)
        assert window.focusWidget() is widget


def test_a_file_that_is_missing(reader: Reader, window: Window, memo: list[str]) -> None:
    reader.open([memo[0], "nowhere.txt"])
    assert "nowhere.txt" in reader.message
    assert window.workspace.collation is not None, "what was open stays open"


@pytest.mark.slow
def test_a_folder_or_three_files_dropped_or_opened(
    reader: Reader, window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, memo: list[str]
) -> None:
    reader.drop(tmp_path)
    assert f"“{tmp_path.name}” is a folder" in reader.message
    assert "without a document" in reader.message
    for name in ("a.txt", "b.docx", "c.EPUB"):
        (tmp_path / name).touch()
    for name in ("d.png", ".e.txt"):
        (tmp_path / name).touch()
    reader.drop(tmp_path)
    sheet = window.findChildren(DropSheet)[-1]
    names = [sheet.choices[0].itemText(number) for number in range(sheet.choices[0].count())]
    assert names == ["a.txt", "b.docx", "c.EPUB"]
    sheet.reject()
    reader.drop(*memo, memo[0])
    sheet = window.findChildren(DropSheet)[-1]
    assert sheet.paths == memo
    assert sheet.choices[0].count() == 3
    sheet.reject()
    assert window.witnesses.screen is None
    monkeypatch.setattr("viewer.ui.witnesses.opener.Background", AtOnce)
    reader.open([*memo, memo[0]])
    assert window.witnesses.shown
    assert [one.path for one in window.witnesses.screen.state.table.witnesses] == [*memo, memo[0]]
    assert window.workspace.collation is not None


def test_a_folder_with_a_pair_in_it_is_opened(reader: Reader, window: Window, tmp_path: Path) -> None:
    for name, words in (("a.txt", "There is no such place."), ("b.md", "There is no such *quay*."), ("c.png", "")):
        (tmp_path / name).write_text(words)
    reader.drop(tmp_path)
    assert [Path(one.path).name for one in window.workspace.collation.witnesses] == ["a.txt", "b.md"]


def test_of_a_folder_that_is_opened_two_documents_are_chosen(
    reader: Reader, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_text(f"Some words of {name}.")
    monkeypatch.setattr(dialogs, "ask_folder", lambda *_: str(tmp_path))
    window.bindings.actions["open_folder"].trigger()
    sheet = window.findChildren(DropSheet)[-1]
    sheet.choices[0].activated.emit(2)
    reader.click(sheet.compare, sheet.compare.rect().center())
    assert [Path(one.path).name for one in window.workspace.collation.witnesses] == ["c.txt", "b.txt"]


def test_a_folder_with_one_document_is_this(reader: Reader, window: Window, tmp_path: Path, memo: list[str]) -> None:
    (tmp_path / "a.txt").write_text(Path(memo[0]).read_text("utf-8"), "utf-8")
    reader.drop(tmp_path, x=window.reading.width() - 20)
    assert [Path(one.path).name for one in window.workspace.collation.witnesses] == [Path(memo[0]).name, "a.txt"]


def test_a_binary_file(reader: Reader, tmp_path: Path, memo: list[str]) -> None:
    binary = tmp_path / "picture.bin"
    binary.write_bytes(bytes(range(256)) * 20)
    reader.open([memo[0], str(binary)])
    assert "picture.bin" in reader.message


def test_an_empty_file(reader: Reader, tmp_path: Path, memo: list[str]) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    reader.open([str(empty), memo[1]])
    assert reader.message == "“empty.txt” has no words, so there is nothing to compare."


def test_two_that_are_the_same(reader: Reader, window: Window, tmp_path: Path, memo: list[str]) -> None:
    copy = tmp_path / "copy.txt"
    copy.write_bytes(Path(memo[0]).read_bytes())
    reader.open([memo[0], str(copy)])
    assert reader.message == "The two are the same, word for word."
    assert window.variants.empty.isVisible()


@pytest.mark.slow
def test_dropped_on_a_side_a_file_takes_that_side(
    reader: Reader, window: Window, tmp_path: Path, memo: list[str]
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Presidium, CC CPSU. According to reports from Soviet embassies and missions, nothing.")
    reader.drop(other, x=window.reading.width() - 20)
    assert [witness.path for witness in window.workspace.collation.witnesses] == [memo[0], str(other)]
    reader.drop(memo[1], x=5)
    assert [witness.path for witness in window.workspace.collation.witnesses] == [memo[1], str(other)]


@pytest.mark.slow
def test_compare_again_reads_the_files_again(
    at_once: None, new_window: Callable[[], Window], tmp_path: Path, qtbot: QtBot
) -> None:
    words = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    first.write_text(words)
    second.write_text(words)
    window = new_window()
    reader = Reader(window, qtbot)
    reader.open([str(first), str(second)])
    assert not window.workspace.variants
    second.write_text(words.replace("seven", "SEVEN"))
    reader.press(KEY.Key_F5)
    assert [variant.level for variant in window.workspace.variants] == ["case"]


def test_the_menu_opens_with_a_key(reader: Reader, window: Window) -> None:
    menu = window.toolbar.buttons["menu"].menu()
    seen: list[bool] = []

    def look() -> None:
        seen.append(menu.isVisible())
        menu.close()

    menu.aboutToShow.connect(lambda: __import__("PySide6.QtCore").QtCore.QTimer.singleShot(0, look))
    reader.press(KEY.Key_F10)
    assert seen == [True]


def test_click_in_the_list_goes_there(reader: Reader, window: Window, qtbot: QtBot) -> None:
    view = window.variants.list
    place: QPoint = view.visualRect(window.variants.rows.index(4)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert reader.current == 4
    assert reader.detail_heading.startswith("Variant 4 · ")


def test_where_nothing_was_moved_the_key_says_so(reader: Reader, window: Window) -> None:
    place = window.views.geometry()
    for number in (None, 3):
        window.workspace.select(number)
        reader.press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        assert reader.message.startswith("No passage was moved")
        assert window.hint_line.isVisible()
        window.body.layout().activate()
        assert window.views.geometry() == place, "it stands at the foot, covers nothing and pushes nothing"
    assert window.hint_line.height() <= 38, "no more than the titles are high"
    assert window.hint_line.geometry().bottom() == window.body.rect().bottom()
    assert not window.status.isVisible(), "whose place it has"
    window.resize(1000, 700)
    assert window.hint_line.width() == window.body.width()
    window.hint_line.passing.timeout.emit()
    assert not window.hint_line.isVisible()
    assert window.status.isVisible()


def test_a_hint_goes_with_the_next_key(reader: Reader, window: Window, qtbot: QtBot) -> None:
    for key, keys in ((KEY.Key_Down, ALT), (KEY.Key_Right, Qt.KeyboardModifier.NoModifier)):
        reader.press(KEY.Key_G, CTRL | Qt.KeyboardModifier.ShiftModifier)
        assert window.hint_line.isVisible()
        qtbot.keyPress(window, KEY.Key_Control)
        assert window.hint_line.isVisible(), "half a key is none"
        reader.press(key, keys, at=reader.left)
        assert not window.hint_line.isVisible()


def test_a_warning_has_room_of_its_own_after_a_hint(window: Window) -> None:
    place = window.desk.mapTo(window, window.desk.rect().topLeft()).y()
    window.workspace.hint("Select some words.", "align")
    window.workspace.notice("A file was changed.", "warning", "watching")
    window.body.layout().activate()
    assert window.desk.mapTo(window, window.desk.rect().topLeft()).y() > place
    window.message_bar.clear()
    window.body.layout().activate()
    assert window.desk.mapTo(window, window.desk.rect().topLeft()).y() == place


def test_with_levels_hidden_number_and_place_are_both_told(reader: Reader, window: Window) -> None:
    window.workspace.levels = frozenset({"spacing"})
    window.workspace.select(19)
    assert window.toolbar.place.text() == "2 of 4 shown"
    told = " ".join(window.toolbar.place.toolTip().split())
    assert told == "You are at variant 19 of the pair: number 2 of the 4 that are shown."
    assert window.toolbar.place.accessibleName() == "Variant 19, 2 of 4 shown"
    assert window.status.place.text() == "Variant 19, 2 of 4 shown, 19 hidden"
    assert window.status.place.accessibleDescription().startswith("Variant 19, 2 of 4 shown, spacing: ")
    assert reader.detail_heading.startswith("Variant 19 ")


@pytest.mark.slow
def test_a_title_is_cut_at_its_end_and_no_figure_is(window: Window) -> None:
    title = window.reading.titles[0]
    for wide, high in ((1280, 800), (800, 500), (1920, 1080)):
        window.resize(wide, high)
        QApplication.processEvents()
        shown, figures = title._title.text(), title._figures.text()
        assert figures == ("75 % shared with B" if wide > 1000 else "75 %")
        assert len(shown) > 6
        assert shown.startswith("Diplo")
    window.resize(1280, 800)
    QApplication.processEvents()
    assert title._title.text().startswith("Diplomacy")
    assert title._title.text().endswith("…")
    assert title._title.toolTip().startswith(
        "Diplomacy With A Smile or How to Disrupt NATO, Embarrass the US, and Still"
    )


def test_what_a_rule_makes_the_same_is_counted(window: Window) -> None:
    collation = window.workspace.collation
    assert "by rule" not in window.status.differing.text()
    rule = Same("…", "...")
    do_decisions(window.workspace, record_of(rule, collation.witnesses))
    by_rule = int(window.workspace.collation.variants.by_rule.sum())
    assert by_rule
    assert window.status.differing.text().endswith(f", {by_rule} by rule")


def test_the_detail_grows_to_what_it_must_show_until_its_edge_is_dragged(
    reader: Reader, window: Window, qtbot: QtBot
) -> None:
    whole = sum(window.desk.sizes())
    before = window.desk.sizes()[1]
    with qtbot.waitSignal(window.detail.measured) as told:
        window.workspace.select(3)
    assert told.args is not None
    assert 60 < told.args[0] <= before
    assert window.desk.sizes()[1] == before, "there is room for a short one"
    window.detail.measured.emit(before + 20)
    assert window.desk.sizes()[1] == before + 20
    window.detail.measured.emit(100)
    assert window.desk.sizes()[1] == before + 20, "the texts do not jump at every step"
    window.desk.splitterMoved.emit(0, 1)
    window.detail.measured.emit(900)
    assert window.desk.sizes()[1] == before + 20
    window.settings.put("window/dragged", False)
    window.detail.measured.emit(900)
    assert window.desk.sizes()[1] == round(whole * 0.3)


def test_only_a_height_that_the_reader_chose_is_there_again(window: Window) -> None:
    low = window.desk.sizes()[1]
    window.detail.measured.emit(low + 40)
    window.layout_memory.keep(window)
    window.desk.setSizes([700, low])
    window.layout_memory.restore(window)
    assert window.desk.sizes()[1] == low
    window.settings.put("window/dragged", True)
    window.layout_memory.restore(window)
    assert window.desk.sizes()[1] == low + 40
