"""Every chip, tab, number and option says what it means."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QSpinBox, QWidget

from tests.ui.reader import Reader
from viewer.ui.app.window import Window


def test_every_chip_tab_and_option_has_a_sentence(window: Window) -> None:
    side = window.side
    tips = [side.tabToolTip(place) for place in range(side.count())]
    parts: list[QWidget] = [*window.toolbar.pills.values(), *window.toolbar.buttons.values()]
    for panel in (window.popups.options, window.variants.box):
        parts += [one for one in panel.findChildren(QWidget) if isinstance(one, QAbstractButton | QComboBox | QSpinBox)]
    tips += [part.toolTip() for part in parts if part.objectName() != "qt_spinbox_lineedit"]
    assert all(tips), [part for part in parts if not part.toolTip()]


def test_numbers_are_explained(window: Window, reader: Reader) -> None:
    window.workspace.select(3)
    labels: list[QLabel] = [window.toolbar.place, *(window.status.findChildren(QLabel))]
    assert all(label.toolTip() for label in labels if label.text())


def test_an_example_is_of_the_open_pair(window: Window, reader: Reader) -> None:
    before = window.toolbar.pills["typography"].toolTip()
    assert "variant 2" in before
    reader.toggle("typography")
    assert "click to show them" in " ".join(window.toolbar.pills["typography"].toolTip().split())
