"""A scanned folder in the window: what a reader does with keys and clicks, and what they see."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import QPoint, QSettings
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import AtOnce
from tests.ui.reader import ALT, CTRL, KEY, Reader
from viewer.ui import dialogs
from viewer.ui.commands.notes_exchange import places_to_search
from viewer.ui.library.screen import LibraryScreen
from viewer.ui.settings import Settings
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme.theme import load
from viewer.usecases.library.kept import KeptLibrary, kept_libraries, library_of, scan_library
from viewer.usecases.note_search import find_notes

TREATY = (
    "the Soviet Government is prepared to consider jointly with the interested governments the question of the "
    "participation of the Union in the North Atlantic Treaty which would cease to be a closed military grouping"
)
ARMY = "no guarantee can rest upon an army of the defeated but upon bread and schools and the memory of mothers"
DOCUMENTS = {
    "Agency/1954-03-31 Note to the Three.txt": f"Note to the Three\n\nMoscow cabled at night. {TREATY}.\n\nEnd.",
    "Ledger/1954-04-01 An Offer.txt": f"An Offer\n\nReaders ask. {TREATY.replace('prepared', 'ready')}.\n\n{ARMY}.",
    "Wire/1955-01-02 Berlin.txt": f"Berlin\n\nSnow fell on the bridges of the town. {ARMY}. And all went home.",
    "Wire/A Letter.txt": f"A Letter\n\nSir, allow an old man a word. {TREATY}.\n\nYours, with respect, from Hull.",
    "Wire/Weather.txt": "Weather\n\nRain in the west, clear skies over the eastern hills, and a light wind by evening.",
}


class Ticks:
    """Takes what a scan reports."""

    def show(self, part: object) -> None:
        pass


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five documents with two passages in more than one of them."""
    made = tmp_path_factory.mktemp("library") / "Cables"
    for name, text in DOCUMENTS.items():
        path = made / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return made


@pytest.fixture(scope="module")
def scanned(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the index of the library of these documents."""
    home = tmp_path_factory.mktemp("scanned")
    scan_library(library_of([str(folder)], home), Ticks())
    return home


@pytest.fixture
def kept(own_home: Path, scanned: Path) -> None:
    """The reader has scanned that library before."""
    home = platformdirs.user_data_path("recension", appauthor=False)
    shutil.copytree(scanned / "libraries", home / "libraries", dirs_exist_ok=True)


@pytest.fixture
def hands(qtbot: QtBot) -> Reader:
    """A reader without the window: it takes longer to make than all else here."""
    return Reader(None, qtbot)  # type: ignore[arg-type]


@pytest.fixture
def screen(kept: None, own_home: Path, qtbot: QtBot) -> Iterator[LibraryScreen]:
    """The screen of that library by itself."""
    settings = Settings(QSettings(str(own_home / "recension.ini"), QSettings.Format.IniFormat))
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 800)
    made = LibraryScreen(Workspace(load("light"), window), settings, QMenu(window), window)
    QVBoxLayout(window).addWidget(made)
    with qtbot.waitActive(window):
        window.show()
    made.open_last()
    qtbot.waitUntil(lambda: settled(made))
    yield made
    made.close_work()


@pytest.fixture
def opened(kept: None, reader: Reader, qtbot: QtBot) -> Iterator[LibraryScreen]:
    """The screen in a window, as the key opens it."""
    reader.press(KEY.Key_L, CTRL)
    shown = reader.window.libraries.screen
    assert shown is not None
    qtbot.waitUntil(lambda: settled(shown))
    yield shown
    shown.close_work()


def settled(screen: LibraryScreen) -> bool:
    """Whether what was asked for is on the screen."""
    opened = screen.passage.members.opened_passage
    return screen.contents is not None and not screen.busy and (opened is None or bool(opened.readings))


def spoken(screen: LibraryScreen) -> list[str]:
    """The rows of the passages, as a screen reader says them."""
    model = screen.clusters.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def members(screen: LibraryScreen) -> list[str]:
    """The rows of the members likewise."""
    model = screen.passage.members.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_passages_are_listed_and_the_first_is_open(screen: LibraryScreen) -> None:
    first, second = spoken(screen)
    assert first.startswith("3 documents, the Soviet Government is prepared")
    assert "3 sources · Mar–Apr 1954" in first
    assert second.startswith("2 documents, no guarantee can rest")
    base, ledger, letter = members(screen)
    assert base == "A, 31 Mar 1954, Agency, base · first appearance"
    assert ledger == "B, 1 Apr 1954, Ledger, prepared ] ready, nearest to A"
    assert letter == "C, undated, Wire, word for word the same, nearest to A"
    assert screen.passage.text.toPlainText().startswith("the Soviet Government is prepared")
    assert [document.title for document in screen.documents.list.values][-1] == "Weather"


@pytest.mark.slow
def test_a_member_opens_beside_the_base_and_alt_left_leads_back_to_its_row(
    opened: LibraryScreen, reader: Reader, qtbot: QtBot
) -> None:
    screen = opened
    assert reader.window.windowTitle() == "Cables – Recension"
    revealed: list[str] = []
    window = reader.window
    window.workspace.reveal.connect(
        lambda sigil, span: revealed.append(span.of(window.workspace.collation.witness(sigil).text))
    )
    reader.press(KEY.Key_Right, at=screen.clusters.list)
    reader.press(KEY.Key_Return, at=screen.passage.members.list)
    assert not window.trail.away
    collation = window.workspace.collation
    assert collation is not None
    assert [Path(witness.path).name for witness in collation.witnesses] == [
        "1954-03-31 Note to the Three.txt",
        "1954-04-01 An Offer.txt",
    ]
    assert revealed[-1].startswith("the Soviet Government is prepared")
    reader.press(KEY.Key_Left, ALT)
    assert window.trail.away
    assert screen.passage.members.list.hasFocus()
    assert screen.passage.members.list.currentIndex().row() == 1
    reader.press(KEY.Key_Return, at=screen.passage.members.list)  # the same pair is not compared again
    assert not window.trail.away
    assert window.workspace.collation is collation


def test_keys_go_through_passages_and_panes(screen: LibraryScreen, hands: Reader, qtbot: QtBot) -> None:
    passages = screen.clusters.list
    hands.press(KEY.Key_Down, at=passages)
    qtbot.waitUntil(lambda: screen.passage.text.toPlainText().startswith("no guarantee"))
    hands.press(KEY.Key_F6, at=passages)
    assert screen.passage.members.list.hasFocus()
    hands.press(KEY.Key_Left, at=screen.passage.members.list)
    assert passages.hasFocus()
    hands.press(KEY.Key_Left, at=passages)
    assert screen.documents.list.hasFocus()


def test_words_source_and_size_filter_the_passages(screen: LibraryScreen, hands: Reader, qtbot: QtBot) -> None:
    hands.press(KEY.Key_F, CTRL, at=screen.clusters.list)
    qtbot.keyClicks(screen.clusters.filters.words, "Bread and")
    qtbot.waitUntil(lambda: len(spoken(screen)) == 1)
    assert "no guarantee" in spoken(screen)[0]
    assert screen.clusters.head.count.text() == "1 of 2"
    hands.press(KEY.Key_Escape, at=screen.clusters.filters.words)
    qtbot.waitUntil(lambda: len(spoken(screen)) == 2)
    choose(screen.clusters.filters.source, "Agency")
    assert [row[:11] for row in spoken(screen)] == ["3 documents"]
    choose(screen.clusters.filters.source, "Source")
    choose(screen.clusters.filters.least, "≥ 3 docs")
    assert len(spoken(screen)) == 1


def choose(button: object, words: str) -> None:
    """Choose an entry of a menu button."""
    next(action for action in button.menu().actions() if action.text() == words).trigger()


def test_a_document_says_with_whom_it_shares(screen: LibraryScreen, hands: Reader, qtbot: QtBot) -> None:
    titles = [document.title for document in screen.documents.list.values]
    hands.click(screen.documents.list.viewport(), row_center(screen.documents.list, titles.index("An Offer")))
    page = screen.passage.document
    assert page.isVisible()
    assert page.title.text() == "An Offer"
    assert sorted(row.document.title for row in page.list.values) == ["A Letter", "Berlin", "Note to the Three"]
    hands.click(page.strip, page.strip.rect().topRight() - QPoint(8, -10))
    qtbot.waitUntil(lambda: screen.passage.text.toPlainText().startswith("no guarantee"))


def row_center(view: object, row: int) -> QPoint:
    """The middle of a row."""
    return view.visualRect(view.model().index(row, 0)).center()


def test_another_base_and_a_hovered_member(screen: LibraryScreen, qtbot: QtBot) -> None:
    screen.passage.base_menu.menu().actions()[1].trigger()
    qtbot.waitUntil(lambda: settled(screen) and "prepared" in members(screen)[0])
    assert "ready ] prepared" in members(screen)[0]
    qtbot.mouseMove(screen.passage.members.list.viewport(), row_center(screen.passage.members.list, 2))


def test_the_slider_takes_lines_away_and_the_network_is_written_as_svg(screen: LibraryScreen, hands: Reader) -> None:
    network = screen.passage.network
    drawing = network.drawing
    network.slider.setValue(0)
    assert drawing.counts()[:2] == (4, 4)
    hands.press(KEY.Key_End, at=network.slider)
    assert drawing.counts() == (0, 0, ["A", "B", "C"])
    assert "A, B, C below" in network.head.count.text()
    assert b"<svg" in network.svg()
    assert not drawing.grab().isNull()


@pytest.mark.slow
def test_a_narrow_window_folds_the_documents_and_then_shows_one_pane(opened: LibraryScreen, reader: Reader) -> None:
    screen = opened
    reader.window.resize(1100, 700)
    assert not screen.documents.isVisible()
    reader.click(screen.bar.documents, screen.bar.documents.rect().center())
    assert screen.documents.isVisible()
    reader.click(screen.bar.documents, screen.bar.documents.rect().center())
    reader.window.resize(820, 600)
    assert screen.clusters.isVisible()
    assert not screen.passage.isVisible()
    reader.press(KEY.Key_Return, at=screen.clusters.list)
    assert screen.passage.isVisible()
    assert not screen.clusters.isVisible()
    reader.click(screen.bar.back, screen.bar.back.rect().center())
    assert screen.clusters.isVisible()
    assert reader.window.trail.away


@pytest.fixture
def scan_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A scan is done before it returns."""
    monkeypatch.setattr("viewer.ui.library.scanner.Background", AtOnce)


def test_a_folder_is_chosen_scanned_and_kept(
    reader: Reader, folder: Path, scan_at_once: None, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(dialogs, "ask_folder", lambda *_: str(folder))
    reader.choose("start")
    reader.click(reader.window.start.library, QPoint(5, 5))
    screen = reader.window.libraries.screen
    assert screen is not None
    said: list[str] = []
    screen.scanner.advanced.connect(lambda words, _: said.append(words))
    reader.click(screen.choice.folder, screen.choice.folder.rect().center())
    qtbot.waitUntil(lambda: settled(screen))
    assert "reading documents: 5 of 5" in said
    assert len(spoken(screen)) == 2
    assert [one.name for one in kept_libraries()] == ["Cables"]
    assert screen.status.found.text() == "2 passages"
    screen.close_work()


def test_a_scan_that_fails_says_why(screen: LibraryScreen, scan_at_once: None, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(library: KeptLibrary, tick: object) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr("viewer.ui.library.scanner.scan_library", fail)
    screen.scan_again()
    assert "No space left on device" in screen.status.facts.text()
    assert len(spoken(screen)) == 2


def test_marks_and_notes_are_kept_for_the_next_time(screen: LibraryScreen, hands: Reader, qtbot: QtBot) -> None:
    hands.press(KEY.Key_Space, at=screen.clusters.list)
    assert spoken(screen)[0].endswith(", read")
    assert screen.status.read.text() == "1 of 2 read"
    hands.press(KEY.Key_M, CTRL | ALT, at=screen.clusters.list)
    qtbot.keyClicks(screen.passage.note, "Compare the Pravda text")
    hands.press(KEY.Key_Escape, at=screen.passage.note)
    assert spoken(screen)[0].endswith(", read, with a note")
    library = screen.library
    assert library is not None
    screen.open_library(library)
    qtbot.waitUntil(lambda: settled(screen))
    assert screen.passage.note.toPlainText() == "Compare the Pravda text"
    assert spoken(screen)[0].endswith(", read, with a note")
    hands.press(KEY.Key_Space, at=screen.clusters.list)
    screen.passage.note.setPlainText("")
    screen.passage.note.save()
    assert spoken(screen)[0].endswith("of 5")


def test_a_damaged_index_is_made_again_and_a_folder_that_is_gone_loses_nothing(
    screen: LibraryScreen, folder: Path, scan_at_once: None, qtbot: QtBot
) -> None:
    library = screen.library
    assert library is not None
    for file in library.index.glob("*.sqlite*"):
        file.unlink()
    screen.open_library(library)
    qtbot.waitUntil(lambda: settled(screen) and len(spoken(screen)) == 2)
    moved = folder.with_name("Elsewhere")
    folder.rename(moved)
    try:
        screen.scan_again()
        assert "is not there" in screen.status.facts.text()
        assert len(spoken(screen)) == 2
    finally:
        moved.rename(folder)


@pytest.mark.slow
def test_a_pair_says_what_else_the_library_knows_of_it(
    opened: LibraryScreen, reader: Reader, folder: Path, qtbot: QtBot
) -> None:
    screen = opened
    window = reader.window
    names = "Agency/1954-03-31 Note to the Three.txt", "Ledger/1954-04-01 An Offer.txt"
    reader.open([folder / name for name in names])
    bar = window.message_bar
    qtbot.waitUntil(bar.isVisible)
    assert bar.words.text() == "Part of “Note to the Three” also stands in “A Letter”."
    reader.click(bar.offer, bar.offer.rect().center())
    assert window.trail.away
    assert screen.passage.document.title.text() == "Note to the Three"
    reader.open([folder / name for name in names])  # once is enough
    qtbot.wait(50)
    assert not bar.isVisible()


def test_what_a_new_scan_finds_does_not_move_the_chosen_row(
    screen: LibraryScreen, hands: Reader, folder: Path, scan_at_once: None, qtbot: QtBot
) -> None:
    hands.press(KEY.Key_Down, at=screen.clusters.list)
    new = folder / "Agency" / "1953-01-01 Before.txt"
    new.write_text(f"Before\n\nA clerk wrote it down first. {TREATY}.\n\nNo more.", "utf-8")
    try:
        hands.press(KEY.Key_F5, at=screen.clusters.list)
        qtbot.waitUntil(lambda: settled(screen) and len(screen.documents.list.values) == 6)
    finally:
        new.unlink()
    current = screen.clusters.list.currentIndex().data()
    assert current.startswith("2 documents, no guarantee")
    assert spoken(screen)[0].startswith("4 documents")


@pytest.mark.slow
def test_a_passage_opens_as_witnesses_and_alt_left_leads_back(
    opened: LibraryScreen, reader: Reader, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("viewer.ui.witnesses.opener.Background", AtOnce)
    window = reader.window
    button = opened.passage.witnesses_button
    reader.click(button, button.rect().center())
    qtbot.waitUntil(lambda: window.witnesses.shown)
    witnesses = window.witnesses.screen.state.table.witnesses
    assert [one.title for one in witnesses] == ["Note to the Three", "An Offer", "A Letter"]
    assert all(one.text.startswith("the Soviet Government is") for one in witnesses)
    reader.press(KEY.Key_Left, ALT)
    assert opened.isVisible()


def test_a_scan_under_way_shows_what_it_has(
    screen: LibraryScreen, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    library, shown = screen.library, screen.contents
    monkeypatch.setattr(type(screen.scanner), "busy", property(lambda _: True))
    screen.scanner.advanced.emit("finding passages: 1 of 9", 0.5)
    screen.scanner.grown.emit(library)
    qtbot.waitUntil(lambda: screen.contents is not shown)
    assert len(spoken(screen)) == 2
    assert screen.status.facts.text() == "finding passages: 1 of 9"
    assert screen.status.stop.isVisibleTo(screen.status)


def test_echoes_are_looked_for_when_they_are_asked_for(
    screen: LibraryScreen, hands: Reader, folder: Path, scan_at_once: None, qtbot: QtBot
) -> None:
    says = "In {} the Soviet diplomat Andrei Gromyko {} that Moscow would join the Atlantic pact of 1949."
    new = [folder / f"{name}.txt" for name in ("one", "other")]
    for file, words in zip(
        new, (("March 1951", "told reporters"), ("1951", "said to the press in Paris")), strict=True
    ):
        file.write_text(f"{words[0]}\n\n{says.format(*words)}\n\nSo it was.", "utf-8")
    try:
        assert screen.bar.echoes.text() == "Echoes"
        hands.click(screen.bar.echoes, screen.bar.echoes.rect().center())
        qtbot.waitUntil(lambda: screen.bar.echoes.text() == "Echoes 1")
        qtbot.waitUntil(lambda: settled(screen) and len(spoken(screen)) == 1)
        assert "rare words in common" in spoken(screen)[0]
        assert screen.passage.head.name.text() == "One echo, 2 documents"
        qtbot.waitUntil(lambda: "told reporters" in members(screen)[1] or "to the press" in members(screen)[1])
        assert kept_libraries()[0].echoes
        hands.click(screen.bar.passages, screen.bar.passages.rect().center())
        assert len(spoken(screen)) >= 2
    finally:
        for file in new:
            file.unlink()


@pytest.mark.parametrize(("kind", "name"), [("csv", "members.csv"), ("graphml", "net.graphml"), ("svg", "net.svg")])
def test_what_is_exported_is_said_where_it_is(
    screen: LibraryScreen, kind: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("viewer.ui.dialogs.ask_folder", lambda *_: str(tmp_path))
    monkeypatch.setattr("viewer.ui.dialogs.ask_save", lambda *_: tmp_path / f"net.{kind}")
    screen.bar.export_wanted.emit(kind)
    assert (tmp_path / name).stat().st_size > 100
    assert str(tmp_path) in screen.status.facts.text()
    monkeypatch.setattr("viewer.ui.dialogs.ask_folder", lambda *_: str(tmp_path / "nowhere" / "at all"))
    monkeypatch.setattr("viewer.ui.dialogs.ask_save", lambda *_: tmp_path / "nowhere" / f"net.{kind}")
    screen.bar.export_wanted.emit(kind)
    assert "nowhere" in screen.status.facts.text()
    assert screen.status.found.text() == "2 passages"


def test_how_many_members_are_opened_as_witnesses_is_said(
    screen: LibraryScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert screen.passage.witnesses_button.text() == "Open as witnesses"
    monkeypatch.setattr("viewer.ui.library.passage.passage_pane.MOST_WITNESSES", 2)
    screen.passage.show_passage(screen.passage.cluster, 0)
    assert screen.passage.witnesses_button.text() == "Open 2 as witnesses"


def test_no_echo_is_said_before_they_were_looked_for(
    screen: LibraryScreen, hands: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen.scanner, "scan", lambda _: None)
    hands.click(screen.bar.echoes, screen.bar.echoes.rect().center())
    assert screen.bar.echoes.text() == "Echoes"
    screen.scanner.stopped.emit()
    assert screen.bar.passages.isChecked()
    assert len(spoken(screen)) == 2


def test_the_field_for_words_has_room_in_a_narrow_pane(screen: LibraryScreen, qtbot: QtBot) -> None:
    words, least = screen.clusters.filters.words, screen.clusters.filters.least
    assert words.geometry().bottom() < least.geometry().top()
    assert words.width() > 300
    screen.window().resize(1920, 800)
    qtbot.waitUntil(lambda: words.geometry().bottom() > least.geometry().top())
    assert words.width() > 150


def test_a_note_that_was_found_leads_to_its_passage(opened: LibraryScreen, reader: Reader, qtbot: QtBot) -> None:
    reader.press(KEY.Key_Down, at=opened.clusters.list)
    reader.press(KEY.Key_M, CTRL | ALT, at=opened.clusters.list)
    qtbot.keyClicks(opened.passage.note, "Compare the Pravda text")
    reader.press(KEY.Key_Escape, at=opened.passage.note)
    reader.press(KEY.Key_Up, at=opened.clusters.list)
    found = find_notes("pravda", places_to_search(reader.window.settings))
    ((path, titles, note),) = [(one.path, one.titles, one.note) for one in found.notes]
    assert titles == ("Cables",)
    reader.press(KEY.Key_Left, ALT)
    reader.window.popups.note_search.wanted.emit(path, note.id)
    qtbot.waitUntil(lambda: settled(opened) and opened.passage.note.hasFocus())
    assert opened.isVisible()
    assert opened.clusters.list.currentIndex().data().startswith("2 documents, no guarantee")
    assert opened.passage.note.toPlainText() == "Compare the Pravda text"
