"""The bar of the screen of witnesses: open, steps through the units, layers with their counts, text or agreement."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from viewer.collation.apparatus.entries import LAYERS, Layer
from viewer.phrasing import language, sentences
from viewer.phrasing.language import tr
from viewer.phrasing.layers import layer_name
from viewer.ui.theme.icons import icon
from viewer.ui.widgets.bar_parts import action_button, add_bar_line
from viewer.ui.witnesses.acts import WITNESS_ACTS
from viewer.ui.witnesses.state import WitnessState
from viewer.ui.witnesses.words import count_units

if TYPE_CHECKING:
    from viewer.collation.model.model import Scope

_HEIGHT = 44  # pixels
_FRAMED = ("previous", "next", "find", "export")
_ICONS = {act.id: act.icon for act in WITNESS_ACTS}


class WitnessBar(QWidget):
    """What does not fit gives way: first words beside icons, then the buttons that the menu has too."""

    agreement_wanted = Signal(bool)

    def __init__(self, state: WitnessState, acts: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.buttons: dict[str, QToolButton] = {}
        self.place = QLabel(self)
        self.place.setProperty("dim", True)
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.layers = {layer: self._toggle(layer) for layer in LAYERS}
        self.text, self.agreement = QToolButton(self), QToolButton(self)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(6)
        for name in ("open", "add"):
            row.addWidget(self._button(name, acts))
        add_bar_line(row)
        row.addWidget(self._button("previous", acts))
        row.addWidget(self.place)
        row.addWidget(self._button("next", acts))
        add_bar_line(row)
        for toggle in self.layers.values():
            row.addWidget(toggle)
        row.addStretch(1)
        row.addLayout(self._views())
        for name in ("find", "export", "options"):
            row.addWidget(self._button(name, acts))
        self.scope = ScopeMenu(state, self)
        for changed in (state.units_changed, state.base_changed, state.levels_changed, state.current_changed):
            changed.connect(self._tell)
        state.theme_changed.connect(self._draw_icons)
        self._draw_icons()
        self._tell()

    def ask_scope(self) -> None:
        """Open the menu with what is compared."""
        button = self.buttons["options"]
        self.scope.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _button(self, name: str, acts: Mapping[str, QAction]) -> QToolButton:
        button = self.buttons[name] = action_button(self, acts[name], framed=name in _FRAMED)
        return button

    def _toggle(self, layer: Layer) -> QToolButton:
        toggle = QToolButton(self)
        toggle.setObjectName(f"layer_{layer}")
        toggle.setCheckable(True)
        toggle.setProperty("chip", True)
        toggle.setProperty("layer", layer)
        toggle.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        toggle.clicked.connect(self._toggled)
        return toggle

    def _views(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        group = QButtonGroup(self)
        for button, words in ((self.text, tr("Text")), (self.agreement, tr("Agreement"))):
            button.setText(words)
            button.setCheckable(True)
            button.setProperty("segment", True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            group.addButton(button)
            row.addWidget(button)
        self.text.setChecked(True)
        group.buttonClicked.connect(lambda _: self.agreement_wanted.emit(self.agreement.isChecked()))
        return row

    def show_view(self, *, agreement: bool) -> None:
        """Say which view is shown."""
        (self.agreement if agreement else self.text).setChecked(True)

    def _toggled(self) -> None:
        self._state.show_layers(frozenset(layer for layer, one in self.layers.items() if one.isChecked()))

    def _tell(self) -> None:
        state = self._state
        for layer, toggle in self.layers.items():
            count, shown = state.counts[layer], layer in state.layers
            toggle.setText(f"{layer_name(layer)} {language.number(count)}")
            toggle.setChecked(shown)
            words = tr("shown") if shown else tr("hidden")
            toggle.setAccessibleName(f"{layer_name(layer)}, {count_units(count)}, {words}")
        of, place = len(state.shown), state.place
        self.place.setText(sentences.of("–" if place is None else place + 1, of) if of else "–")
        self.place.setMinimumWidth(self.fontMetrics().horizontalAdvance(sentences.of(of, of)) + 12)
        self._fit()

    def _draw_icons(self) -> None:
        for name, button in self.buttons.items():
            drawn = icon(_ICONS[name], self._state.theme)
            button.defaultAction().setIcon(drawn)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for step in range(5):
            self._arrange(step)
            if self._row.minimumSize().width() <= self.width():
                return

    def _arrange(self, step: int) -> None:
        for name, button in self.buttons.items():
            wordless = name == "options" or step >= (1 if name in ("find", "export") else 2)
            words = (
                Qt.ToolButtonStyle.ToolButtonTextBesideIcon
                if name in _FRAMED
                else Qt.ToolButtonStyle.ToolButtonTextOnly
            )
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly if wordless else words)
        self.buttons["open"].setVisible(step < 3)
        for layer, toggle in self.layers.items():
            toggle.setVisible(step < 4 or bool(self._state.counts[layer]))


class ScopeMenu(QMenu):
    """What is compared, in the words of the pair view. It emits what the reader chose and aligns nothing itself."""

    wanted = Signal(str)  # a Scope

    def __init__(self, state: WitnessState, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self.setToolTipsVisible(True)
        self.addAction(tr("Compare as")).setEnabled(False)  # a heading: not every style shows that of a section
        group = QActionGroup(self)
        self.choices = {
            "passages": self._choice(
                group, "passages", tr("Documents that share passages"), tr("What no passage covers is not extant")
            ),
            "work": self._choice(
                group, "work", tr("Versions of one work"), tr("Compared from the first word to the last")
            ),
        }
        self.aboutToShow.connect(self._tick)

    def _choice(self, group: QActionGroup, scope: Scope, words: str, tip: str) -> QAction:
        action = self.addAction(words)
        action.setToolTip(tip)
        action.setCheckable(True)
        action.triggered.connect(lambda: self.wanted.emit(scope))
        group.addAction(action)
        return action

    def _tick(self) -> None:
        self.choices[self._state.scope].setChecked(True)
