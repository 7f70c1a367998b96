"""Leads from the menu to the screen of a library, and from there to a pair and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from viewer.text.witness import Span
from viewer.ui.app.screens import Screens
from viewer.ui.app.trail import Trail
from viewer.ui.commands.open import Opener
from viewer.ui.settings import Settings
from viewer.ui.state.workspace import Workspace

if TYPE_CHECKING:
    from viewer.scan.model import LibraryDocument
    from viewer.ui.library.screen import LibraryScreen

    Place = tuple[LibraryDocument, Span]

_SELECTED = 1500  # code points: a longer passage is seen by its bands, and selected it would be all blue


class LibraryController(QObject):
    """Makes the screen when it is first asked for: the window comes sooner without it."""

    def __init__(
        self,
        workspace: Workspace,
        opening: Opener,
        settings: Settings,
        trail: Trail,
        screens: Screens,
        menu: QMenu,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace, self._opening, self._settings = workspace, opening, settings
        self._trail, self._screens, self._menu, self._window = trail, screens, menu, window
        self.screen: LibraryScreen | None = None
        self._awaited: tuple[tuple[str, str], Span] | None = None
        opening.opened.connect(self._show_passage)

    def show(self) -> None:
        """Show the library that was open, or was scanned last."""
        if self.screen is None:
            from viewer.ui.library.screen import LibraryScreen

            self.screen = LibraryScreen(self._workspace, self._settings, self._menu, self._window)
            self.screen.left.connect(self._leave)
            self.screen.pair_wanted.connect(self._open_pair)
            self.screen.windowTitleChanged.connect(lambda _: self._trail.changed.emit())
            self.screen.open_last()
        self._trail.show_screen(self.screen)

    def close(self) -> None:
        """Stop what the screen does, and wait until nothing of it runs."""
        if self.screen is not None:
            self.screen.close_work()

    def _leave(self) -> None:
        self._trail.go_back()

    def _open_pair(self, one: Place, other: Place) -> None:
        """Open two documents at the passage that both have."""
        paths = one[0].path, other[0].path
        self._awaited = paths, one[1]
        collation = self._workspace.collation
        if collation is not None and tuple(witness.path for witness in collation.witnesses[:2]) == paths:
            self._trail.show_pair()
            self._screens.show_texts()
            self._show_passage(paths)
        else:
            self._opening.open(paths)

    def _show_passage(self, paths: tuple[str, ...]) -> None:
        """Bring the passage into view for which a pair was opened."""
        awaited, self._awaited = self._awaited, None
        if awaited is not None and awaited[0] == tuple(paths):
            self._workspace.reveal.emit("A", awaited[1])
            if len(awaited[1]) <= _SELECTED:
                self._workspace.pointed.emit("A", awaited[1])
