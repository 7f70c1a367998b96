"""Copy, copy as quotation, copy variant: from the pane, the inline view and the framings; by key and by menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.reader import CTRL, KEY, SHIFT, Reader
from viewer.ui.app.window import Window
from viewer.ui.widgets.framing.framing_text import FramingText


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_words_are_copied_as_they_stand_and_with_their_source(window: Window, reader: Reader) -> None:
    witness = window.workspace.collation.witness("B")
    assert not reader.may("copy"), "nothing is selected"
    assert not reader.may("copy_quotation")
    reader.right.setFocus()
    reader.right.select_all()
    reader.right.selecting.take(0, 40)
    reader.right.selected.emit()
    reader.press(KEY.Key_C, CTRL, at=reader.right)
    assert clipboard() == witness.text[:40]
    reader.press(KEY.Key_C, CTRL | SHIFT, at=reader.right)
    words, source = clipboard().split("\n— ")
    assert words == f"“{witness.text[:40].strip()}”"
    assert source.startswith(", ".join(part for part in (witness.author, witness.title, witness.date) if part))
    assert "paragraph 1" in source
    assert "paragraph 1" in reader.message


def test_the_inline_view_quotes_one_witness(window: Window, reader: Reader) -> None:
    window.workspace.select(1)
    reader.choose("inline")
    pane = window.views.inline.pane
    place = pane.page_of("A", window.workspace.current.base)
    pane.selecting.take(place.start, place.start + 30)
    pane.selected.emit()
    reader.choose("copy")
    assert clipboard() == pane.selected_text
    reader.choose("copy_quotation")
    sigil, span = window.workspace.selection
    assert span.of(window.workspace.collation.witness(sigil).text).strip() in clipboard()


def test_the_framings_quote_too(window: Window, reader: Reader, qtbot: QtBot) -> None:
    reader.choose("framings")
    qtbot.waitUntil(lambda: bool(window.framings.findChildren(FramingText)))
    cell = window.framings.findChildren(FramingText)[0]
    cell.selectAll()
    sigil = window.workspace.selection[0]
    reader.choose("copy_quotation")
    title = window.workspace.collation.witness(sigil).title.removesuffix(".")  # a comma follows
    assert f"— {title}" in clipboard() or f", {title}" in clipboard()
    assert cell.toPlainText().split("\n")[0] in clipboard()


def test_a_variant_is_copied_from_the_menu_on_it(window: Window, reader: Reader) -> None:
    assert window.workspace.current is None or reader.may("copy_variant")
    window.workspace.select(1)
    variant = window.workspace.current
    reader.choose("copy_variant")
    assert clipboard().endswith(f" {variant.witness}")
    assert " ] " in clipboard()
    offered = [action.objectName() for action in menu_on(reader.left).actions()]
    assert offered[:3] == ["", "copy_quotation", "copy_variant"], "beside the plain copy"


def menu_on(pane: QWidget) -> QMenu:
    spot = QPoint(50, 50)
    QApplication.sendEvent(
        pane.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, pane.mapToGlobal(spot))
    )
    menu = pane.findChildren(QMenu)[-1]
    menu.close()
    return menu
