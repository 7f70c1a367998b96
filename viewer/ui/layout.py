"""How the window was laid out the last time: its size, the parts that are shown, where the reader dragged the edges."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QWidget

from viewer.ui.settings import Settings


class LayoutMemory:
    """``parts`` show or hide what the action of their name is checked for."""

    def __init__(
        self,
        settings: Settings,
        actions: Mapping[str, QAction],
        splitters: Mapping[str, QSplitter],
        parts: Mapping[str, Callable[[bool], None]],
    ) -> None:
        self._settings, self._actions, self._splitters, self._parts = settings, actions, splitters, parts

    def show(self, name: str, shown: bool | None = None) -> None:
        """Show or hide a part, as its action is checked or as it is told."""
        action = self._actions[name]
        if shown is not None:
            action.setChecked(shown)
        self._parts[name](action.isChecked())
        self._settings.put(f"show/{name}", action.isChecked())

    def restore(self, window: QWidget) -> None:
        """As it was when the window closed."""
        window.restoreGeometry(self._settings.blob("window/geometry"))
        for name, splitter in self._splitters.items():
            splitter.restoreState(self._settings.blob(f"window/{name}"))
        for name in self._parts:
            self.show(name, self._settings.flag(f"show/{name}", True))

    def keep(self, window: QWidget) -> None:
        """Remember it for the next time."""
        self._settings.put("window/geometry", window.saveGeometry())
        for name, splitter in self._splitters.items():
            self._settings.put(f"window/{name}", splitter.saveState())
        self._settings.store.sync()
