"""Leads from the menu to the screen of a library, and from there to a pair and back."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from viewer.phrasing import sentences
from viewer.phrasing.language import counted, tr
from viewer.text.witness import Span
from viewer.ui.app.screens import Screens
from viewer.ui.app.trail import Trail
from viewer.ui.app.witness_room import WitnessRoom
from viewer.ui.background import Background, Thread
from viewer.ui.commands.open import Opener
from viewer.ui.settings import Settings
from viewer.ui.state.workspace import Notice, Workspace
from viewer.usecases.library.kept import library_of_dossier

if TYPE_CHECKING:
    from viewer.scan.model import LibraryDocument
    from viewer.ui.library.screen import LibraryScreen
    from viewer.usecases.library.elsewhere import Elsewhere

    Place = tuple[LibraryDocument, Span]

log = logging.getLogger(__name__)

_SOURCE = "library"
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
        witnesses: WitnessRoom,
        menu: QMenu,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace, self._opening, self._settings = workspace, opening, settings
        self._witnesses = witnesses
        self._trail, self._screens, self._menu, self._window = trail, screens, menu, window
        self.screen: LibraryScreen | None = None
        self._awaited: tuple[tuple[str, str], Span] | None = None
        self._looking = Background(Thread, self)
        self._elsewhere: Elsewhere | None = None
        self._said: set[str] = set()  # the documents of which the reader knows where else they stand
        self._noticed = False
        opening.began.connect(lambda _: self._forget())
        opening.opened.connect(self._show_passage)
        workspace.noticed.connect(self._heed)

    def show(self) -> None:
        """Show the library that was open, or was scanned last."""
        if self.screen is None:
            from viewer.ui.library.screen import LibraryScreen

            self.screen = LibraryScreen(self._workspace, self._settings, self._menu, self._window)
            self.screen.left.connect(self._leave)
            self.screen.pair_wanted.connect(self._open_pair)
            self.screen.witnesses_wanted.connect(self._witnesses.open_texts)
            self.screen.windowTitleChanged.connect(lambda _: self._trail.changed.emit())
            self.screen.open_last()
        self._trail.show_screen(self.screen)
        if self._elsewhere is not None:
            self.screen.open_document(self._elsewhere.library, self._elsewhere.document.path)
            self._forget()

    def open_note(self, path: Path, note: str) -> bool:
        """Show the passage with a note of the dossier at ``path``; False where that is of no library."""
        library = library_of_dossier(path)
        if library is None:
            return False
        self._forget()
        self.show()
        if self.screen is not None:
            self.screen.open_note(library, note)
        return True

    def close(self) -> None:
        """Stop what the screen does, and wait until nothing of it runs."""
        self._looking.close()
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
        else:
            self._looking.run(_look_elsewhere, tuple(paths), done=self._say_elsewhere, failed=_log)

    def _forget(self) -> None:
        self._elsewhere = None
        self._noticed = False
        self._looking.cancel()

    def _heed(self, notice: Notice) -> None:
        """What is said of the pair itself comes before what is said of others."""
        self._noticed = self._noticed or bool(notice.sentence and not notice.hint and notice.source != _SOURCE)

    def _say_elsewhere(self, found: Elsewhere | None) -> None:
        """Say once where else passages of the pair stand, unless there is something else to say."""
        if found is None or self._noticed or found.document.path in self._said:
            return
        self._said.add(found.document.path)
        self._elsewhere = found
        self._workspace.notice(stands_elsewhere(found), "plain", _SOURCE, "library", tr("Show in the library"))


def stands_elsewhere(found: Elsewhere) -> str:
    """Where else parts of a document stand: one other by its title, more by their count."""
    title = sentences.short(found.document.title)
    first = sentences.short(found.others[0].title)
    more = len(found.others) - 1
    if not more:
        return tr("Part of “{title}” also stands in “{other}”.", title=title, other=first)
    return counted(
        "Part of “{title}” also stands in “{other}” and %n more document.",
        "Part of “{title}” also stands in “{other}” and %n more documents.",
        more,
        title=title,
        other=first,
    )


def _look_elsewhere(paths: tuple[str, ...]) -> Elsewhere | None:
    from viewer.usecases.library.elsewhere import shared_elsewhere  # here: it takes a while to be loaded

    return shared_elsewhere(paths)


def _log(error: Exception) -> None:
    log.info("no library could be asked: %s", error)
