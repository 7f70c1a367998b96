"""Rich text in the boxes of the dialog: its parts move along with what is written, and reach the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from pytestqt.qtbot import QtBot

from tests.text.reading.web.test_pasted import PLAIN, RTF, WORD
from viewer.ui.app.window import Window
from viewer.ui.panels.dialogs.paste_dialog import PasteDialog
from viewer.ui.widgets.paste_paper import PastePaper


def rich(html: str = WORD, text: str = PLAIN) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    data.setHtml(html[html.index("<html") :])
    return data


def parts(paper: PastePaper) -> list[tuple[str, str]]:
    found = paper.written()
    return [(part.kind, part.span.of(found.text)) for part in found.parts if part.kind != "paragraph"]


@pytest.fixture
def paper(qtbot: QtBot) -> PastePaper:
    made = PastePaper()
    qtbot.addWidget(made)
    return made


def test_parts_move_along(paper: PastePaper) -> None:
    paper.insertFromMimeData(rich())
    before = parts(paper)
    assert before[0] == ("heading", "The ferry")
    paper.moveCursor(QTextCursor.MoveOperation.Start)
    paper.insertPlainText("👩 Copied on Monday.\n\n")
    assert parts(paper) == before
    cursor = paper.document().find("hem")
    cursor.insertText("the 👩 shee")
    assert ("list-item", "of the 👩 sheep") in parts(paper)
    cursor = paper.document().find("We shall see her again.")
    cursor.removeSelectedText()
    assert "quotation" not in dict(parts(paper))


def test_what_is_replaced_takes_its_parts_along(paper: PastePaper) -> None:
    paper.take(rich())
    plain = QMimeData()
    plain.setText("one\u00a0text")
    paper.take(plain)
    written = paper.written()
    assert (written.text, written.parts) == ("one\u00a0text", ())


def test_rtf_alone_can_be_pasted(paper: PastePaper) -> None:
    data = QMimeData()
    data.setData("text/rtf", RTF)
    assert paper.canInsertFromMimeData(data)
    paper.insertFromMimeData(data)
    assert parts(paper) == [("heading", "The ferry")]


@pytest.mark.slow
def test_pasted_parts_are_shown_and_kept(at_once: None, new_window: Callable[[], Window], qtbot: QtBot) -> None:
    window = new_window()
    window.bindings.actions["paste"].trigger()
    (asked,) = (child for child in window.children() if isinstance(child, PasteDialog))
    QGuiApplication.clipboard().setMimeData(rich())
    qtbot.mouseClick(asked.takes[0], Qt.MouseButton.LeftButton)
    asked.papers[1].setFocus()
    QGuiApplication.clipboard().setMimeData(rich(WORD.replace("dawn", "noon"), PLAIN.replace("dawn", "noon")))
    asked.papers[1].paste()
    qtbot.mouseClick(asked.compare, Qt.MouseButton.LeftButton)
    first, second = window.workspace.collation.witnesses
    assert [part.kind for part in first.parts] == [part.kind for part in second.parts]
    assert "heading" in {part.kind for part in first.parts}
    window.close()
    again = new_window()
    again.reopening.open(again.settings.recent[0])
    assert again.workspace.collation.witnesses[0].parts == first.parts
