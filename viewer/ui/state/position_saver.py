"""Keeps the reader's place in the dossier, a moment after it has changed."""

from __future__ import annotations

from PySide6.QtCore import QObject

from viewer.ui.state.notebook import Position
from viewer.ui.state.workspace import Workspace
from viewer.ui.timers import after

_WAIT = 500  # milliseconds: a reader who steps quickly need not write at each step


class PositionSaver(QObject):
    """Saves the current variant, the levels shown, and how far the reader has read, a moment after each change."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._place = 0
        self._stale = False
        self._timer = after(_WAIT, self.keep, self)
        workspace.collation_changed.connect(self._begin)
        workspace.current_changed.connect(self._changed)
        workspace.levels_changed.connect(self._changed)
        workspace.place_changed.connect(self._scrolled)
        workspace.notebook.closing.connect(self.keep)

    def keep(self) -> None:
        """Save the position now."""
        if self._stale:
            self._stale = False
            self._timer.stop()
            current = self._workspace.current
            self._workspace.notebook.position = Position(
                current.id if current else None, self._workspace.levels, self._place
            )

    def _begin(self) -> None:
        """Begin with the place that the dossier of the new pair keeps; it holds until the reader scrolls."""
        self._place = self._workspace.notebook.position.place

    def _changed(self) -> None:
        self._stale = True
        self._timer.start()

    def _scrolled(self, sigil: str, place: int) -> None:
        if sigil == "A":
            self._place = place
            self._changed()
