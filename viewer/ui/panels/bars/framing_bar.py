"""The bar at the top while the framings are read: back to the texts, and what is seen here."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from viewer.phrasing.language import tr
from viewer.ui.actions import ACTIONS
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme.icons import icon
from viewer.ui.widgets.bar_parts import action_button, add_bar_line

_HEIGHT = 44  # pixels, as the bar over the texts
_ICONS = {act.id: act.icon for act in ACTIONS}


class FramingBar(QWidget):
    """Stands in the place of the bar with the steps and the levels, which are about the texts."""

    left = Signal()  # back to the texts

    def __init__(self, workspace: Workspace, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.buttons = {name: self._button(name, actions[name]) for name in ("open", "swap", "export", "find", "menu")}
        self.back = QToolButton(self)
        self.back.setText(f"‹  {tr('Back to the texts')}   Esc")
        self.back.setToolTip(tr("Back to the texts (Esc)"))
        self.back.setAccessibleName(tr("Back to the texts"))
        self.back.setProperty("framed", True)
        self.back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.back.clicked.connect(self.left)
        self.title = QLabel(tr("The two framings"), self)
        self.title.setObjectName("barTitle")
        self.about = QLabel(tr("what each publisher puts around the shared text"), self)
        self.about.setProperty("dim", True)
        self._compose()
        workspace.theme_changed.connect(self._draw_icons)
        self._draw_icons()

    def _button(self, name: str, action: QAction) -> QToolButton:
        button = action_button(self, action, framed=name in ("export", "find"), menu=name == "menu")
        style = Qt.ToolButtonStyle.ToolButtonTextOnly
        if name == "find":
            style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly if name == "menu" else style)
        return button

    def _compose(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(6)
        row.addWidget(self.buttons["open"])
        row.addWidget(self.buttons["swap"])
        add_bar_line(row)
        row.addWidget(self.back)
        add_bar_line(row)
        row.addWidget(self.title)
        row.addWidget(self.about)
        row.addStretch(1)
        for name in ("export", "find", "menu"):
            row.addWidget(self.buttons[name])

    def set_menu(self, menu: QMenu) -> None:
        """What the last button opens."""
        self.buttons["menu"].setMenu(menu)
        self.buttons["menu"].setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _draw_icons(self) -> None:
        for name in ("find", "menu"):
            self.buttons[name].setIcon(icon(_ICONS[name], self._workspace.theme))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the name of the screen gives way before what can be done."""
        super().resizeEvent(event)
        for label in (self.about, self.title):
            label.setVisible(True)
        for label in (self.about, self.title):
            layout = self.layout()
            if layout is not None and layout.minimumSize().width() > self.width():
                label.setVisible(False)
