"""The theme of the whole program: the one chosen, or the system's light or dark as it changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMenu

from viewer.phrasing.language import N_, tr
from viewer.ui import actions
from viewer.ui.settings import Settings
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme import icons
from viewer.ui.theme import theme as themes
from viewer.ui.theme.theme import Theme

SYSTEM_THEME = "system"

THEME_LABELS = {
    "light": N_("Light"),
    "dark": N_("Dark"),
    "blue-orange": N_("Blue and orange"),
    "contrast": N_("High contrast"),
}


class ThemeChoice(QObject):
    """Holds the choice, and brings it to the application and to the workspace."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._workspace: Workspace | None = None
        names = themes.theme_names()
        chosen = settings.text("theme", SYSTEM_THEME)
        self.choice = chosen if chosen in names else SYSTEM_THEME
        QApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    def theme(self) -> Theme:
        """The theme that holds now."""
        return themes.load(_system() if self.choice == SYSTEM_THEME else self.choice)

    def dress(self, workspace: Workspace) -> None:
        """Bring the theme to this workspace, now and whenever it changes."""
        self._workspace = workspace
        self._apply()

    def choose(self, name: str) -> None:
        """Take this theme from now on."""
        self.choice = name
        self._settings.put("theme", name)
        self._apply()

    def menu(self, parent: QMenu) -> QMenu:
        """The themes to choose from."""
        names = {
            SYSTEM_THEME: tr("As the system"),
            **{name: tr(THEME_LABELS[name]) for name in themes.theme_names()},
        }
        return actions.one_of(tr("Theme"), names, self.choice, self.choose, parent)

    def _system_changed(self) -> None:
        if self.choice == SYSTEM_THEME:
            self._apply()

    def _apply(self) -> None:
        theme = self.theme()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            sheet = theme.style(icons.file("down", theme.dim))
            if application.styleSheet() != sheet:  # Qt would lay out every widget again for the same sheet
                application.setPalette(theme.palette())
                application.setStyleSheet(sheet)
        if self._workspace is not None:
            self._workspace.theme = theme


def _system() -> str:
    dark = QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"
