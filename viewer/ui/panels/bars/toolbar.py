"""The bar at the top: open and swap, the steps through the variants, the levels as toggles with their counts."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from viewer.collation.model.model import CATEGORIES, Category
from viewer.phrasing import sentences
from viewer.phrasing.language import tr
from viewer.ui.actions import ACTIONS, SEPARATOR, TOOLBAR
from viewer.ui.plain import in_lines
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme.icons import icon
from viewer.ui.widgets.bar_parts import action_button, add_bar_line
from viewer.ui.widgets.level_toggle import LevelToggle

TOOLBAR_HEIGHT = 44  # pixels
_FRAMED = ("previous", "next", "find")
_WORDLESS = ("options", "menu")
_LAST = ("open", "swap")  # go where nothing else helps; the menu has them too
# What gives way, and how many letters of the names of levels are left (0: all), until everything fits
_STEPS = (*((step, 0) for step in range(4)), *((4, letters) for letters in (8, 7, 6, 5, 4, 3)), (5, 3))
_ICONS = {act.id: act.icon for act in ACTIONS}


class Toolbar(QWidget):
    """What does not fit gives way: the words of the search, those beside icons, the levels that have no variant,
    the names of the others."""

    def __init__(self, workspace: Workspace, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(TOOLBAR_HEIGHT)  # where letters are large it is what they need
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.buttons: dict[str, QToolButton] = {}
        self._away = False
        self._counts: dict[Category, int] = dict.fromkeys(CATEGORIES, 0)
        self.place = QLabel(self)
        self.place.setObjectName("place")
        self.place.setProperty("dim", True)
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(10, 0, 10, 0)
        self._layout.setSpacing(6)
        for name in TOOLBAR:
            self._add(name, actions)
        add_bar_line(self._layout)
        self.pills = {level: self._toggle(level) for level in sentences.PILLS}
        self._layout.addStretch(1)
        self._add("find", actions)
        self._add("options", actions)
        self._add("menu", actions)
        workspace.collation_changed.connect(self._count)
        workspace.levels_changed.connect(self._check)
        workspace.shown_changed.connect(self._tell_place)
        workspace.current_changed.connect(self._tell_place)
        workspace.theme_changed.connect(self._draw_icons)
        self._draw_icons()
        self._count()

    @property
    def away(self) -> bool:
        """Whether the open pair is not seen: then nothing of it is shown."""
        return self._away

    @away.setter
    def away(self, away: bool) -> None:
        self._away = away
        self._tell_place()
        self._fit()

    def set_menu(self, menu: QMenu) -> None:
        """What the last button opens."""
        self.buttons["menu"].setMenu(menu)
        self.buttons["menu"].setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _add(self, name: str, actions: Mapping[str, QAction]) -> None:
        if name == SEPARATOR:
            add_bar_line(self._layout)
            return
        button = action_button(self, actions[name], framed=name in _FRAMED, menu=name == "menu")
        button.setObjectName(f"button_{name}")
        self.buttons[name] = button
        self._layout.addWidget(button)
        if name == "previous":
            self._layout.addWidget(self.place)

    def _toggle(self, level: Category) -> LevelToggle:
        toggle = LevelToggle(self._workspace, level, self)
        toggle.clicked.connect(self._toggled)
        self._layout.addWidget(toggle)
        return toggle

    def _toggled(self) -> None:
        self._workspace.levels = frozenset(level for level, toggle in self.pills.items() if toggle.isChecked())

    def _count(self) -> None:
        collation = self._workspace.collation
        self._counts = collation.variants.category_counts() if collation else dict.fromkeys(CATEGORIES, 0)
        self._check()
        self._fit()

    def _check(self) -> None:
        counts = self._counts
        for level, toggle in self.pills.items():
            toggle.show_count(counts[level], level in self._workspace.levels)
        self._tell_place()

    def _tell_place(self) -> None:
        shown, place, current = len(self._workspace.variants), self._workspace.place, self._workspace.current
        whole = ""
        if not shown or self._away:
            words = "–"
        elif place is None or current is None:
            words = sentences.of("–", shown)
        else:
            words = sentences.of_shown(place, shown) if self._workspace.hidden else sentences.of(place, shown)
            whole = sentences.where(current.number, place, shown)
        self.place.setMinimumWidth(max(56, self._widest() + 12))
        self.place.setText(words)
        tip = sentences.place_in_words(current.number, place, shown) if place and current else ""
        self.place.setToolTip(in_lines(tip))
        self.place.setAccessibleName(whole or tr("No variant is the current one"))

    def _widest(self) -> int:
        """What the place takes at most, px: the buttons beside it stand still from one variant to the next."""
        shown = len(self._workspace.variants)
        words = sentences.of_shown(shown, shown) if self._workspace.hidden else sentences.of(shown, shown)
        return self.fontMetrics().horizontalAdvance(words)

    def _draw_icons(self) -> None:
        for name, button in self.buttons.items():
            if _ICONS[name]:
                drawn = icon(_ICONS[name], self._workspace.theme)
                button.setIcon(drawn)
                if (action := button.defaultAction()) is not None:
                    action.setIcon(drawn)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def take_text_style(self) -> None:
        """Make room for levels of another size."""
        for toggle in self.pills.values():
            toggle.take_text_style()
        self._fit()

    def _fit(self) -> None:
        """Give way step by step until everything fits."""
        for step, letters in _STEPS:
            self._arrange(step, letters)
            if self._layout.minimumSize().width() <= self.width():
                return

    def _arrange(self, step: int, letters: int) -> None:
        there, counts = self._workspace.collation is not None and not self._away, self._counts
        for name, button in self.buttons.items():
            wordless = step >= (1 if name == "find" else 2) or name in _WORDLESS
            style = Qt.ToolButtonStyle.ToolButtonIconOnly if wordless else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            if name not in _FRAMED and not wordless:
                style = Qt.ToolButtonStyle.ToolButtonTextOnly
            button.setToolButtonStyle(style)
        for level, toggle in self.pills.items():
            toggle.setVisible(there and (step < 3 or bool(counts[level])))
            toggle.shorten(letters)
        for name in _LAST:
            self.buttons[name].setVisible(step < 5)
