"""What looks like markup in a title, a path, a text or a note is shown as it was written, and loads nothing."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextDocument
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QMessageBox,
    QTextEdit,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.sources import modules_with
from viewer.resources import corpus
from viewer.ui.app import app
from viewer.ui.app.window import Window
from viewer.ui.panels.body.start_screen import StartScreen
from viewer.ui.plain import plain
from viewer.ui.settings import Recent
from viewer.ui.textarea import tooltips

IMAGE = '<img src="file:///etc/picture.png">'
HOSTILE = f"{IMAGE}<b>bold</b>"
PROSE = (corpus() / "molotov-memo-diplomacy-with-a-smile.txt").read_text(encoding="utf-8")
FORMATS = Qt.TextFormat


def shown(words: str, form: Qt.TextFormat = FORMATS.AutoText) -> str:
    """The words that Qt shows for these; a picture would be a character of its own."""
    if form == FORMATS.PlainText or (form == FORMATS.AutoText and not GuiQt.mightBeRichText(words)):
        return words
    document = QTextDocument()
    document.setHtml(words)
    return document.toPlainText()


def taken_for_markup() -> list[tuple[str, str]]:
    """What the widgets that there are now, seen or not, would show as another thing than the words they have."""
    found: list[tuple[str, str]] = []
    for widget in QApplication.allWidgets():
        told = [(widget.toolTip(), FORMATS.AutoText)]
        if isinstance(widget, QLabel):
            told.append((widget.text(), widget.textFormat()))
        if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
            rows = (model.index(row, 0) for row in range(model.rowCount()))
            told += ((row.data(Qt.ItemDataRole.ToolTipRole) or "", FORMATS.AutoText) for row in rows)
        for words, form in told:
            if "<" in words and "<" not in shown(words, form):
                found.append((f"{type(widget).__name__} {widget.objectName()}", words))
        if isinstance(widget, QTextEdit) and "\ufffc" in widget.toPlainText():
            found.append((type(widget).__name__, "a picture"))
    return found


@pytest.fixture
def pair(tmp_path: Path) -> list[str]:
    """Two texts whose folder, names, titles, framing and variants look like markup."""
    folder = tmp_path / '<img src="file:' / "etc" / 'picture.png">'
    folder.mkdir(parents=True)
    found = []
    for name, word in (("<b>A<b>", f"the {HOSTILE} Soviet"), ("<b>B<b>", "the Soviet")):
        path = folder / f"{name}.txt"
        path.write_text(
            f"{HOSTILE} title of {name}\n\n{name} {HOSTILE} lead-in.\n\n{PROSE.replace('the Soviet', word)}"
        )
        found.append(str(path))
    return found


@pytest.fixture
def hostile(at_once: None, new_window: Callable[[], Window], pair: list[str]) -> Window:
    window = new_window()
    window.opening.open(pair)
    assert window.workspace.collation
    assert any("<img" in v.lemma for v in window.workspace.variants)
    return window


@pytest.mark.slow
def test_no_widget_takes_a_text_for_markup(hostile: Window, qtbot: QtBot) -> None:
    variant = next(v for v in hostile.workspace.variants if "<img" in v.lemma + v.text)
    hostile.workspace.select(variant.id)
    qtbot.keyClick(hostile, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(hostile.editor.paper, HOSTILE)
    hostile.editor.save()
    assert hostile.editor.paper.toPlainText() == HOSTILE
    assert "<img" in hostile.findChild(QTextEdit, "detailSides").toPlainText()
    for key in (Qt.Key.Key_F4, Qt.Key.Key_F7, Qt.Key.Key_F9):
        assert taken_for_markup() == []
        qtbot.keyClick(hostile, key)
    qtbot.keyClick(hostile, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert any("<img" in widget.toolTip() or "&lt;img" in widget.toolTip() for widget in hostile.findChildren(QWidget))
    assert taken_for_markup() == []


@pytest.mark.slow
def test_the_start_screen_shows_names_as_they_are(qtbot: QtBot, hostile: Window, pair: list[str]) -> None:
    screen = hostile.findChild(StartScreen)
    screen.set_waiting(f"/there/{HOSTILE.replace('/', '')}")
    screen.set_recent([Recent(tuple(pair), (HOSTILE, HOSTILE)), Recent((f"/gone/{HOSTILE}", pair[1]), (HOSTILE, ""))])
    assert "<img" in screen.hint.text()
    assert taken_for_markup() == []


@pytest.mark.slow
def test_what_cannot_be_opened_is_named_as_it_is(hostile: Window, tmp_path: Path) -> None:
    hostile.opening.open([str(tmp_path / "<b>none<b>.txt"), str(tmp_path / '<img src="x">.txt')])
    assert "<" in hostile.message_bar.words.text()
    assert taken_for_markup() == []


@pytest.mark.slow
def test_a_mistake_is_told_as_it_is(hostile: Window, tmp_path: Path) -> None:
    box = app._last_resort(hostile, ValueError(HOSTILE), HOSTILE, tmp_path / "<b>log<b>")
    assert isinstance(box, QMessageBox)
    assert shown(box.informativeText()).startswith(f"ValueError: {HOSTILE}")
    assert taken_for_markup() == []
    box.deleteLater()


@pytest.mark.slow
def test_a_reading_that_looks_like_markup_stands_whole_in_the_tip(hostile: Window) -> None:
    told = [tooltips._variant(v) for v in hostile.workspace.variants if "<img" in v.lemma + v.text]
    assert told
    assert all("<img" in shown(words) and "\ufffc" not in shown(words) for words in told)


@pytest.mark.parametrize("words", [HOSTILE, f"a {HOSTILE}\nb", "plain", "a & b", "&lt;b>", "<", "a\nb <i>c", ""])
def test_plain_words_are_shown_to_the_letter(words: str) -> None:
    assert shown(plain(words)) == words


# The house: nothing in the program sets foreign words as a page of the web, and nothing speaks to a network.
MARKUP = {"setHtml", "insertHtml", "setMarkdown", "insertMarkdown", "fromHtml", "fromMarkdown", "setSource"}
FORMS = {"RichText", "MarkdownText"}
NETWORK = {"urllib.request", "http.client", "ftplib", "smtplib", "requests", "httpx", "PySide6.QtNetwork",
           "PySide6.QtWebEngineWidgets", "webbrowser"}  # fmt: skip
OWN_PAGES = {("ui/panels/dialogs/help_window.py", "setMarkdown")}  # the pages of the help are the program's own
# Sentences with some words set apart, each of which is escaped.
SENTENCES = {("ui/panels/body/framing_comparison.py", "RichText"), ("ui/widgets/framing/framing_heads.py", "RichText")}
ESCAPING = {"ui/plain.py", "ui/textarea/tooltips.py"}  # these make markup of their own, of escaped words


def test_no_code_makes_markup_of_words() -> None:
    files = modules_with(*MARKUP, *FORMS)
    names = [(file, n.attr) for file, found in files for n in found if isinstance(n, ast.Attribute)]
    assert {(file, name) for file, name in names if name in MARKUP | FORMS} == OWN_PAGES | SENTENCES
    tags = {
        file
        for file, found in modules_with("<qt>")
        for n in found
        if isinstance(n, ast.Constant) and isinstance(n.value, str) and "<qt>" in n.value
    }
    assert tags <= ESCAPING


def test_no_code_speaks_to_a_network() -> None:
    found = []
    for file, every in modules_with(*NETWORK):
        for node in every:
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            found += [(file, name) for name in names if name in NETWORK]
    assert found == []


@pytest.mark.slow
def test_a_tip_that_names_a_picture_loads_none(qtbot: QtBot, hostile: Window) -> None:
    """The tip as Qt itself shows it, on the title of a pane."""
    title = hostile.reading.titles[0].findChild(QLabel, "witnessTitle")
    QApplication.sendEvent(title, QHelpEvent(QEvent.Type.ToolTip, QPoint(2, 2), title.mapToGlobal(QPoint(2, 2))))
    qtbot.waitUntil(QToolTip.isVisible)
    assert IMAGE in shown(QToolTip.text())
    assert "\ufffc" not in shown(QToolTip.text())
    QToolTip.hideText()
