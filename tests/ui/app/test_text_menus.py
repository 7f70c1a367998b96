"""How a text is read, chosen in its title bar: no note is lost, it can be undone, and it is there the next time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.text.reading import tesseract
from tests.text.reading.pdf_file import Set, paragraph, pdf
from tests.text.reading.test_choose import EDITION
from tests.text.reading.test_docx import document, run
from tests.text.reading.test_docx import paragraph as docx_paragraph
from tests.text.reading.web.test_html import PAGE, SENTENCES
from tests.ui.reader import ALT, KEY, Reader
from tests.ui.textarea.test_accessible_names import nameless
from viewer.phrasing.history import step_words
from viewer.text.choices import USUAL, Choices
from viewer.ui.app.window import Window
from viewer.ui.dialogs import PagesDialog
from viewer.ui.panels.dialogs.about_dialog import AboutDialog
from viewer.ui.panels.dialogs.recognition_dialog import RecognitionDialog, language_name, usual_languages

NOTES = "By the minutes.", "Says his diary, in another hand."
INSERTED = f'<w:ins w:author="A">{run("and to nobody else ")}</w:ins>'


def letter(last: str) -> bytes:
    body = "".join(docx_paragraph(run(sentence)) for sentence in SENTENCES)
    return document(body + docx_paragraph(run("The keys were given to the clerk "), INSERTED, run(last)))


def book() -> bytes:
    pages = [paragraph("\n".join(SENTENCES[n][:50] for n in (page, page + 1)), 380) for page in (1, 2, 3)]
    pages[0].append(Set(40, 30, f"1 {NOTES[0]}", 7))
    pages[2].append(Set(40, 30, f"2 {NOTES[1]}", 7))
    return pdf(pages)


@pytest.fixture
def letters(tmp_path: Path, at_once: None, new_window: Callable[[], Window], qtbot: QtBot) -> Reader:
    """A reader at two letters of which each has a tracked change."""
    files = [tmp_path / name for name in ("first.docx", "second.docx")]
    for file, words in zip(files, ("in the spring.", "in the autumn."), strict=True):
        file.write_bytes(letter(words))
    reader = Reader(new_window(), qtbot)
    reader.open(files)
    return reader


def choices(reader: Reader) -> list[Choices]:
    return [witness.choices for witness in reader.window.workspace.collation.witnesses]


def texts(reader: Reader) -> list[str]:
    return [witness.text for witness in reader.window.workspace.collation.witnesses]


def test_a_menu_has_what_its_file_offers(letters: Reader) -> None:
    assert letters.text_menu("A") == {
        "Changes accepted": True,
        "Changes rejected": False,
        "Both as two texts: before and after": None,
        "About this text…": None,
    }


def test_a_plain_text_offers_only_what_is_said_of_it(reader: Reader) -> None:
    assert reader.text_menu("A") == {"About this text…": None}
    assert reader.window.reading.titles[0].menu.text() == ""


@pytest.mark.slow
def test_another_reading_keeps_notes_and_can_be_undone(letters: Reader) -> None:
    letters.select_words("A", "report of its secretary")
    letters.write("Long?")
    letters.leave()
    before = texts(letters)
    assert "nobody else" in before[0]
    letters.choose_of_text("A", "Changes rejected")
    assert choices(letters) == [Choices(rejected=True), USUAL]
    assert "nobody else" not in texts(letters)[0]
    assert "nobody else" in texts(letters)[1]
    assert letters.notes == ["Long?"]
    notebook = letters.window.workspace.notebook
    (note,) = notebook.notes
    assert notebook.places(note)["A"].of(texts(letters)[0]) == "report of its secretary"
    menu = letters.window.reading.titles[0].menu
    assert menu.text() == "changes rejected"
    assert menu.accessibleName() == "How text A is read: changes rejected"
    assert letters.text_menu("A")["Changes rejected"] is True
    letters.choose("undo")
    assert (texts(letters), choices(letters)) == (before, [USUAL, USUAL])
    assert letters.notes == ["Long?"]
    letters.choose("redo")
    assert choices(letters) == [Choices(rejected=True), USUAL]
    letters.choose("undo")
    letters.choose("undo")
    assert letters.notes == [], "the step before is still there"
    letters.choose("redo")
    letters.choose("redo")
    assert (letters.notes, choices(letters)) == (["Long?"], [Choices(rejected=True), USUAL])


@pytest.mark.slow
def test_a_note_on_words_that_are_left_out_waits_for_them(letters: Reader) -> None:
    letters.select_words("A", "nobody else")
    letters.write("Who?")
    letters.leave()
    letters.choose_of_text("A", "Changes rejected")
    notebook = letters.window.workspace.notebook
    (note,) = notebook.notes
    assert "A" not in notebook.places(note)
    assert letters.notes_on_disk == ["Who?"]
    letters.choose_of_text("A", "Changes accepted")
    (note,) = notebook.notes
    assert notebook.places(note)["A"].of(texts(letters)[0]) == "nobody else"


@pytest.mark.slow
def test_a_step_back_needs_no_file(letters: Reader) -> None:
    letters.choose_of_text("B", "Changes rejected")
    for witness in letters.window.workspace.collation.witnesses:
        Path(witness.path).unlink()
    letters.choose("undo")
    assert choices(letters) == [USUAL, USUAL]
    letters.choose_of_text("B", "Changes rejected")
    assert "there is no such file" in letters.message
    assert choices(letters) == [USUAL, USUAL]


@pytest.mark.slow
def test_it_is_there_when_the_same_files_are_opened_again(
    letters: Reader, new_window: Callable[[], Window], qtbot: QtBot
) -> None:
    letters.choose_of_text("B", "Changes rejected")
    letters.select_words("B", "in the autumn")
    letters.write("Then?")
    letters.leave()
    paths = [witness.path for witness in letters.window.workspace.collation.witnesses]
    dossier = letters.window.workspace.notebook.path
    letters.window.keep_all()
    again = Reader(new_window(), qtbot)
    again.open(paths)
    assert (choices(again), again.notes) == ([USUAL, Choices(rejected=True)], ["Then?"])
    again.window.keep_all()
    for path in paths:
        Path(path).unlink()
    third = Reader(new_window(), qtbot)
    third.window.opening.open_dossier(str(dossier))
    assert (texts(third), choices(third), third.notes) == (texts(again), choices(again), ["Then?"])


@pytest.mark.slow
def test_a_choice_is_taken_back_after_closing_and_opening(
    letters: Reader, new_window: Callable[[], Window], qtbot: QtBot
) -> None:
    letters.select_words("A", "report of its secretary")
    letters.write("Long?")
    letters.leave()
    before = texts(letters)
    letters.choose_of_text("A", "Changes rejected")
    letters.window.workspace.describe("B", {"title": "The reply"})
    letters.choose_of_text("B", "Changes rejected")
    last = texts(letters)
    paths = [witness.path for witness in letters.window.workspace.collation.witnesses]
    letters.window.close()
    again = Reader(new_window(), qtbot)
    again.open(paths)
    history = again.window.workspace.history
    assert [kept.step.kind for kept in history.done] == ["note", "reading", "about", "reading"]
    assert step_words(history.done[1].step).how == "read anew (changes rejected)"
    assert step_words(history.done[2].step).how == "described anew (title)"
    again.choose("undo")
    assert choices(again) == [Choices(rejected=True), USUAL]
    again.choose("swap")
    history.go_to(history.done[0].number)
    assert (texts(again), choices(again)) == (before[::-1], [USUAL, USUAL])
    assert again.window.workspace.collation.witnesses[0].title != "The reply"
    assert again.notes == ["Long?"]
    history.go_to(0)
    assert again.notes == []
    history.go_to(history.undone[-1].number)
    assert (texts(again), again.notes) == (last[::-1], ["Long?"])
    assert again.window.workspace.collation.witnesses[0].title == "The reply"
    assert again.message == ""


@pytest.mark.slow
def test_a_choice_whose_text_is_not_kept_any_more_says_so(letters: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("viewer.dossier.tables.texts.TEXT_LIMIT", 5)
    letters.choose_of_text("A", "Changes rejected")
    Path(letters.window.workspace.collation.witnesses[0].path).unlink()
    letters.choose("undo")
    assert "there is no such file" in letters.message
    assert choices(letters) == [Choices(rejected=True), USUAL]
    assert letters.may("undo"), "nothing was taken back"


@pytest.mark.slow
def test_reading_the_files_again_reads_them_the_same_way(letters: Reader) -> None:
    letters.choose_of_text("A", "Changes rejected")
    letters.press(KEY.Key_F5)
    assert choices(letters) == [Choices(rejected=True), USUAL]
    letters.choose("swap")
    assert choices(letters) == [USUAL, Choices(rejected=True)]


@pytest.mark.slow
def test_both_texts_of_one_file(letters: Reader) -> None:
    letters.choose_of_text("B", "Both as two texts: before and after")
    assert choices(letters) == [Choices(rejected=True), USUAL]
    first, second = letters.window.workspace.collation.witnesses
    assert first.path == second.path
    assert [(v.kind, v.text) for v in letters.window.workspace.variants] == [("insertion", "and to nobody else ")]


@pytest.mark.slow
def test_an_edition_offers_its_witnesses(
    tmp_path: Path, at_once: None, new_window: Callable[[], Window], qtbot: QtBot
) -> None:
    files = [tmp_path / name for name in ("ode.xml", "other.xml")]
    for file in files:
        file.write_text(EDITION.replace("calm", f"calm in {file.stem}"), "utf-8")
    reader = Reader(new_window(), qtbot)
    reader.open(files)
    assert list(reader.text_menu("B")) == [
        "The text of the edition",
        "Witness A",
        "Witness Ba",
        "A and Ba as two texts",
        "With notes",
        "All pages…",
        "About this text…",
    ]
    reader.choose_of_text("B", "Witness Ba")
    assert texts(reader)[1].startswith("The grey sea")
    assert reader.text_menu("B")["Witness Ba"] is True
    reader.choose_of_text("B", "With notes")
    assert choices(reader)[1] == Choices(witness="Ba", notes=False)
    reader.choose_of_text("B", "All as usual")
    assert choices(reader)[1] == USUAL
    reader.choose_of_text("B", "A and Ba as two texts")
    assert [one.witness for one in choices(reader)] == ["A", "Ba"]
    assert reader.window.windowTitle() == "An ode, witness A ↔ An ode, witness Ba – Recension"
    assert reader.window.settings.recent[0].titles == ("An ode, witness A", "An ode, witness Ba")


def answer(kind: type[PagesDialog], pages: str, said: list[str]) -> None:
    """Write into the dialog of this kind when it is there."""

    def write() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        dialog.field.setText("7-9")
        said.append(dialog.problem.text())
        assert not dialog.go.isEnabled()
        dialog.field.setText(pages)
        assert dialog.go.isEnabled()
        dialog.go.click()

    QTimer.singleShot(0, write)


@pytest.mark.slow
def test_pages_of_a_book(tmp_path: Path, at_once: None, new_window: Callable[[], Window], qtbot: QtBot) -> None:
    files = [tmp_path / "book.pdf", tmp_path / "draft.txt"]
    files[0].write_bytes(book())
    files[1].write_text("\n\n".join(SENTENCES), "utf-8")
    reader = Reader(new_window(), qtbot)
    reader.open(files)
    said: list[str] = []
    answer(PagesDialog, "2-3", said)
    reader.choose_of_text("A", "All pages…")
    assert said == ["There are no such pages: they run from 1 to 3."]
    assert choices(reader)[0] == Choices(pages="2-3")
    assert NOTES[0] not in texts(reader)[0]
    assert NOTES[1] in texts(reader)[0]
    answer(PagesDialog, "", said)
    reader.choose_of_text("A", "Pages 2-3…")
    assert choices(reader)[0] == USUAL


@pytest.mark.slow
def test_the_article_of_a_page(tmp_path: Path, at_once: None, new_window: Callable[[], Window], qtbot: QtBot) -> None:
    files = [tmp_path / "page.html", tmp_path / "draft.txt"]
    files[0].write_text(PAGE % "".join(f"<p>{one}</p>" for one in SENTENCES), "utf-8")
    files[1].write_text("\n\n".join(SENTENCES), "utf-8")
    reader = Reader(new_window(), qtbot)
    reader.open(files)
    assert reader.text_menu("A")["Whole page"] is True
    reader.choose_of_text("A", "The article alone")
    assert "Older pages" not in texts(reader)[0]
    assert reader.window.reading.titles[0].menu.text() == "the article alone"


def about(reader: Reader, sigil: str) -> AboutDialog:
    reader.choose_of_text(sigil, "About this text…")
    return reader.window.findChildren(AboutDialog)[-1]


@pytest.mark.slow
def test_what_a_text_is_said_to_be_can_be_written_over(
    letters: Reader, new_window: Callable[[], Window], qtbot: QtBot
) -> None:
    theirs = letters.window.workspace.collation.witnesses[0].title
    dialog = about(letters, "A")
    assert dialog.fields["title"].text() == theirs
    assert dialog.fields["author"].text() == ""
    dialog.fields["title"].setText("The letter of 1951")
    dialog.fields["author"].setText("A clerk")
    assert dialog.marks["title"].text() == f"Yours. The file says: {theirs}"
    assert dialog.marks["author"].text() == "Yours. The file does not say."
    assert dialog.fields["author"].accessibleDescription() == dialog.marks["author"].text()
    dialog.keep.click()
    title = letters.window.reading.titles[0]
    assert title._title.accessibleName() == "The letter of 1951"
    assert "The letter of 1951 (yours)\nA clerk (yours)" in title._title.toolTip()
    assert letters.window.windowTitle().startswith("The letter of 1951")
    assert letters.window.settings.recent[0].titles[0] == "The letter of 1951"
    letters.choose_of_text("A", "Changes rejected")
    assert letters.window.workspace.collation.witnesses[0].title == "The letter of 1951"
    letters.choose("undo")
    letters.choose("undo")
    assert letters.window.workspace.collation.witnesses[0].title == theirs
    letters.choose("redo")
    paths = [witness.path for witness in letters.window.workspace.collation.witnesses]
    letters.window.keep_all()
    again = Reader(new_window(), qtbot)
    again.open(paths)
    found = again.window.workspace.collation.witnesses[0]
    assert (found.title, found.author, found.said["title"]) == ("The letter of 1951", "A clerk", theirs)
    dialog = about(again, "A")
    dialog.backs["title"].click()
    assert dialog.fields["title"].text() == theirs
    dialog.keep.click()
    assert again.window.workspace.collation.witnesses[0].edits == {"author": "A clerk"}


def test_whatever_can_have_the_focus_has_a_name(letters: Reader) -> None:
    dialog = about(letters, "A")
    dialog.fields["author"].setText("A clerk")
    assert nameless(dialog) == []
    pages = PagesDialog(letters.window, "Read these pages", ("1", "2"), "")
    assert nameless(pages) == []
    pages.deleteLater()


def test_a_text_is_not_left_without_a_title(reader: Reader) -> None:
    before = reader.window.workspace.collation.witnesses[0].title
    dialog = about(reader, "A")
    dialog.fields["title"].clear()
    dialog.keep.click()
    assert reader.window.workspace.collation.witnesses[0].title == before
    assert not reader.may("undo")


@pytest.mark.slow
def test_writing_a_title_leaves_the_reader_where_they_are(reader: Reader) -> None:
    reader.step(4)
    reader.left.verticalScrollBar().setValue(700)
    current, place = reader.current, reader.left.verticalScrollBar().value()
    dialog = about(reader, "B")
    dialog.fields["title"].setText("Another")
    dialog.keep.click()
    assert reader.current == current
    assert reader.left.verticalScrollBar().value() == place


@pytest.mark.slow
def test_the_menu_opens_by_its_key(letters: Reader, qtbot: QtBot) -> None:
    opened: list[str] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        if menu is None:  # not yet there
            QTimer.singleShot(50, look)
            return
        opened.append(menu.accessibleName())
        qtbot.keyClick(menu, KEY.Key_Escape)

    for pane in (letters.left, letters.right):
        letters.window.activateWindow()
        pane.setFocus()
        qtbot.waitUntil(lambda pane=pane: pane.hasFocus() and QApplication.activePopupWidget() is None)
        QTimer.singleShot(50, look)
        met = len(opened)
        letters.press(KEY.Key_T, ALT, at=pane)
        qtbot.waitUntil(lambda met=met: len(opened) > met)
    assert opened == ["How text A is read", "How text B is read"]
    menu = letters.window.reading.titles[0].menu
    assert menu.focusPolicy() == Qt.FocusPolicy.TabFocus
    menu.setFocus()
    QTimer.singleShot(50, look)
    letters.press(KEY.Key_Space, at=menu)
    qtbot.waitUntil(lambda: len(opened) == 3)


def dialog_of(reader: Reader) -> RecognitionDialog:
    return reader.window.findChild(RecognitionDialog)


@pytest.fixture
def scan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A scan of which an engine reads a sentence."""
    tesseract.install(tmp_path, monkeypatch, tesseract.table(*SENTENCES[1].split(", "), doubtful=[("and", 12)]))
    path = tmp_path / "scan.pdf"
    path.write_bytes(pdf([[]]))
    return path


@pytest.mark.slow
def test_a_scan_is_a_question_and_no_error(
    scan: Path, at_once: None, new_window: Callable[[], Window], qtbot: QtBot
) -> None:
    (scan.parent / "text.txt").write_text(SENTENCES[1], "utf-8")
    reader = Reader(new_window(), qtbot)
    reader.open([scan.parent / "text.txt", scan])
    assert reader.message == "“scan.pdf” is a scan: its pages are pictures without text."
    assert reader.offer == "Recognize text…"
    assert reader.may("recognize")
    reader.take_offer()
    dialog = dialog_of(reader)
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == ["Deutsch (deu)", "English (eng)"]
    assert dialog.languages == "eng"
    dialog.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.go.isEnabled()
    dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.go.click()
    assert texts(reader)[1].split() == SENTENCES[1].split(" ") or texts(reader)[1].startswith(SENTENCES[1][:20])
    assert choices(reader) == [USUAL, Choices(ocr="deu")]
    assert reader.message == ""
    assert "text recognized (deu)" in reader.window.views.titles[1].menu.text()
    reader.press(KEY.Key_F5)
    assert choices(reader)[1] == Choices(ocr="deu")
    assert any("recognized" in words for words in reader.window.workspace.collation.witnesses[1].warnings)


@pytest.mark.slow
def test_a_scan_is_read_the_next_time_as_it_was_read(
    scan: Path, at_once: None, new_window: Callable[[], Window], qtbot: QtBot
) -> None:
    (scan.parent / "text.txt").write_text(SENTENCES[1], "utf-8")
    reader = Reader(new_window(), qtbot)
    reader.open([scan.parent / "text.txt", scan])
    reader.take_offer()
    dialog_of(reader).go.click()
    reader.window.close()
    again = Reader(new_window(), qtbot)
    again.open([scan.parent / "text.txt", scan])
    assert again.message == ""
    assert choices(again)[1] == Choices(ocr="eng")


@pytest.mark.slow
def test_pages_that_are_pictures_can_be_recognized_afterwards(
    scan: Path, at_once: None, new_window: Callable[[], Window], qtbot: QtBot
) -> None:
    path = scan.parent / "half.pdf"
    path.write_bytes(pdf([paragraph(SENTENCES[2][:50], 380), []]))
    (scan.parent / "text.txt").write_text(SENTENCES[2], "utf-8")
    reader = Reader(new_window(), qtbot)
    reader.open([scan.parent / "text.txt", path])
    assert reader.may("recognize")
    assert reader.choose("recognize") is None
    dialog_of(reader).go.click()
    assert texts(reader)[1].startswith(SENTENCES[2][:50])
    assert SENTENCES[1].split()[0] in texts(reader)[1]
    reader.choose("undo")
    assert choices(reader)[1] == USUAL


def test_a_scan_without_an_engine_is_an_error(
    tmp_path: Path, at_once: None, new_window: Callable[[], Window], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    monkeypatch.setattr("viewer.text.reading.scan.engine.find_spec", lambda name: None)
    (tmp_path / "scan.pdf").write_bytes(pdf([[]]))
    (tmp_path / "text.txt").write_text(SENTENCES[1], "utf-8")
    reader = Reader(new_window(), qtbot)
    reader.open([tmp_path / "text.txt", tmp_path / "scan.pdf"])
    assert "install the program Tesseract" in reader.message
    assert not reader.offer
    assert not reader.may("recognize")


def test_the_languages_are_those_of_the_last_time() -> None:
    assert usual_languages(("deu", "eng", "fra"), "deu+fra+gone") == ("deu", "fra")
    assert usual_languages(("deu", "eng"), "") == ("eng",)
    assert usual_languages(("deu",), "eng") == ("deu",)
    assert language_name("chi_sim").endswith("(chi_sim)")
    assert language_name("xyzzy") == "xyzzy"


@pytest.mark.slow
def test_a_first_text_alone_is_compared_with_itself(letters: Reader) -> None:
    first = letters.window.workspace.collation.witnesses[0].path
    letters.choose("start")
    start = letters.window.start
    assert start.both.isHidden()
    letters.open([first])
    assert start.both.text() == "Or compare it with itself, before and after its changes"
    letters.click(start.both)
    assert letters.screen == "texts"
    assert choices(letters) == [Choices(rejected=True), USUAL]
    letters.choose("start")
    assert start.both.isHidden()


def test_a_first_text_of_one_text_says_so(letters: Reader, tmp_path: Path) -> None:
    before = texts(letters)
    alone = tmp_path / "alone.docx"
    alone.write_bytes(document(docx_paragraph(run("Words."))))
    letters.choose("start")
    letters.open([alone])
    letters.click(letters.window.start.both)
    assert "neither tracked changes nor an apparatus" in letters.message
    assert texts(letters) == before


@pytest.mark.slow
def test_a_step_back_in_the_child_process_and_one_that_is_stopped(
    tmp_path: Path, new_window: Callable[[], Window], qtbot: QtBot
) -> None:
    files = [tmp_path / name for name in ("first.docx", "second.docx")]
    for file, words in zip(files, ("in the spring.", "in the autumn."), strict=True):
        file.write_bytes(letter(words))
    reader = Reader(new_window(), qtbot)
    opened = reader.window.opening.opened
    with qtbot.waitSignal(opened, timeout=60_000):
        reader.open(files)
    before = texts(reader)
    with qtbot.waitSignal(opened, timeout=60_000):
        reader.choose_of_text("A", "Changes rejected")
        assert not reader.may("undo"), "a step back would be on texts that are about to go"
    assert reader.may("undo")
    with qtbot.waitSignal(opened, timeout=60_000):
        reader.choose("undo")
        assert not reader.may("redo")
    assert texts(reader) == before
    reader.choose("redo")
    reader.window.opening.stop()
    assert texts(reader) == before
    assert not reader.may("undo")
    assert reader.may("redo"), "the history goes on where the texts that are open stand"
    assert choices(reader) == [USUAL, USUAL]
