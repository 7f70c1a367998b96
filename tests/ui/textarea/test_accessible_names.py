"""What a screen reader hears: a name for whatever can have the focus, and the current variant in words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSpinBox, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.reader import Reader
from viewer.ui.app.window import Window
from viewer.ui.panels.dialogs.paste_dialog import PasteDialog
from viewer.ui.panels.dialogs.shortcuts_window import ShortcutsWindow


def focusable(root: QWidget) -> Iterator[QWidget]:
    """What Tab or a click can bring the focus to, in all the windows and boxes that belong to this one."""
    for widget in root.findChildren(QWidget):
        inside = widget.parentWidget()
        part = isinstance(inside, QAbstractSpinBox | QComboBox) or widget.objectName().startswith("qt_")
        part = part or "PrivateContainer" in type(inside).__name__ or inside.inherits("QComboBoxPrivateContainer")
        viewport = isinstance(inside, QAbstractScrollArea) and inside.viewport() is widget
        silent = not widget.isVisible() and isinstance(widget, QLabel | QPushButton) and not widget.text()
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not part and not viewport and not silent:
            yield widget


def name(widget: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name).strip() if found else widget.accessibleName()


def nameless(root: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}"
        for widget in focusable(root)
        if not name(widget)
    ]


@pytest.mark.slow
def test_whatever_can_have_the_focus_has_a_name(reader: Reader, window: Window) -> None:
    reader.choose("framings")
    window.variants.box.fill()
    window.popups.options.fill(window.workspace.collation.options)
    assert len(list(focusable(window))) > 60
    assert nameless(window) == []


@pytest.mark.parametrize("kind", [PasteDialog, ShortcutsWindow])
def test_in_the_other_windows_too(qtbot: QtBot, kind: type[QWidget]) -> None:
    made = kind()
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    assert nameless(made) == []


def test_no_two_controls_side_by_side_have_one_name(window: Window) -> None:
    """Two buttons of one name in one bar are told apart by nobody who does not see them."""
    window.variants.box.fill()
    for bar in (window.toolbar, window.variants.filter, window.popups.options, window.variants.box):
        names = [name(widget) for widget in focusable(bar)]
        assert len(names) == len(set(names)), names


def test_the_current_variant_is_told_in_words(window: Window) -> None:
    window.workspace.select(3)
    total = len(window.workspace.variants)
    told = window.status.place.accessibleDescription()
    assert told == f"Variant 3 of {total}, typography: curly quotation mark in A, straight quotation mark in B"


def test_every_tooltip_of_a_button_without_words_is_there(window: Window) -> None:
    for button in window.toolbar.buttons.values():
        assert button.toolTip()
        assert button.accessibleName()


def heard(label: QLabel) -> str:
    return QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name)


def test_what_is_counted_is_heard_with_its_figures(window: Window, qtbot: QtBot) -> None:
    """A name beside the words would be heard instead of them."""
    window.workspace.select(3)
    total = len(window.workspace.variants)
    assert heard(window.status.shared) == window.status.shared.text() != ""
    assert heard(window.status.place) == f"Variant 3 of {total}"
    assert heard(window.toolbar.place) == f"Variant 3 of {total}"
    window.views.find_bar.open()
    window.views.find_bar.field.setText("Soviet")
    qtbot.waitUntil(lambda: window.views.find_bar.place.text() != "")
    assert heard(window.views.find_bar.place) == window.views.find_bar.place.text() != ""


def test_the_header_of_a_passage_is_said_once(window: Window) -> None:
    header = window.variants.list.model().index(0, 0)
    said = header.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == header.data(Qt.ItemDataRole.DisplayRole)


def test_what_is_drawn_is_told_to_be_a_picture(reader: Reader, window: Window) -> None:
    reader.choose("plot")
    reading = window.reading
    for widget, words in (
        (window.views.plot.plot, "1 shared passage, 0 moved"),
        (reading.bands, "1 shared passage"),
        (reading.overviews[0], ""),
    ):
        face = QAccessible.queryAccessibleInterface(widget)
        assert face.role() == QAccessible.Role.Graphic
        assert face.text(QAccessible.Text.Name) == widget.accessibleName() != ""
        assert face.text(QAccessible.Text.Description).startswith(words)
        assert face.valueInterface() is None
