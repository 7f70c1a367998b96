"""What the start screen leads to: what was open, texts whose files have gone or have another name now, pasted texts."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from viewer.phrasing import sentences
from viewer.phrasing.language import tr
from viewer.ui import dialogs
from viewer.ui.background import Background, Child
from viewer.ui.commands.checks import CHECK_SOURCE
from viewer.ui.commands.open import Opener
from viewer.ui.panels.body.start_screen import StartScreen
from viewer.ui.settings import Recent, Settings
from viewer.ui.state.workspace import Workspace
from viewer.ui.timers import after
from viewer.usecases.compare import Share, compare_each


class StartController(QObject):
    """Keeps the list of what was open, and opens from it whatever can still be opened."""

    def __init__(
        self, workspace: Workspace, opening: Opener, settings: Settings, start: StartScreen, window: QWidget
    ) -> None:
        super().__init__(window)
        self._workspace, self._opening, self._settings = workspace, opening, settings
        self._start, self._window = start, window
        opening.opened.connect(self._remember)
        workspace.described.connect(self._rename)
        opening.halted.connect(lambda paths: self._put(Recent(paths)))
        start.recent_wanted.connect(self.open)
        start.locate_wanted.connect(self.locate)
        start.dropped.connect(self._drop)
        start.set_recent(settings.recent)
        start.paste_wanted.connect(self.paste)
        self.sharing = CorpusShares(self)
        start.looked_at.connect(self.sharing.want)
        start.left.connect(self.sharing.leave)
        self.sharing.found.connect(start.set_shares)
        workspace.theme_changed.connect(lambda: start.dress(workspace.theme))
        start.dress(workspace.theme)

    def paste(self) -> None:
        """Ask for two texts that are in no file."""
        from viewer.ui.panels.dialogs.paste_dialog import PasteDialog

        dialog = PasteDialog(self._window)
        dialog.wanted.connect(self._opening.paste)
        dialog.open()

    def open(self, recent: Recent) -> None:
        """Open it from its files; where one has gone, from the texts that were kept with the notes."""
        if recent.whole:
            self._opening.open(recent.paths)
        elif recent.dossier and Path(recent.dossier).exists():
            self._opening.open_dossier(recent.dossier)
        else:
            advice = tr("The start screen can locate it, or take it from the list.")
            self._workspace.notice(f"{sentences.missing_files(recent.missing)}. {advice}", "error", CHECK_SOURCE)

    def locate(self, recent: Recent) -> None:
        """Ask where each file that has gone is now, then open the pair. Its notes are found by what is in the files."""
        found = list(recent.paths)
        for path in recent.missing:
            title = tr("Where is “{name}” now?", name=Path(path).name)
            kinds = dialogs.text_filters() if len(recent.paths) > 1 else tr(dialogs.DOSSIERS)
            chosen = dialogs.ask_open(self._window, title, self._settings.folder, kinds)
            if not chosen:
                return
            found[found.index(path)] = chosen[0]
        self._settings.forget(recent)
        self._opening.open(found)

    @property
    def can_reopen(self) -> bool:
        """Whether another window could open what is open here, if anything is."""
        collation = self._workspace.collation
        files = collation is None or all(witness.path for witness in collation.witnesses)
        return files or self._workspace.notebook.path is not None

    def _remember(self, paths: Sequence[str]) -> None:
        """Put the open pair into the list of what was open."""
        collation, notebook = self._workspace.collation, self._workspace.notebook
        titles = tuple(sentences.titles(collation.witnesses)) if collation else ()
        dossier = str(notebook.path or "")
        if dossier and not notebook.own:
            self._put(Recent((dossier,), titles))
        elif all(paths) or dossier:
            self._put(Recent(tuple(paths), titles, dossier))

    def _rename(self) -> None:
        if (collation := self._workspace.collation) is not None:
            self._remember([witness.path for witness in collation.witnesses])

    def _put(self, recent: Recent) -> None:
        self._settings.remember(recent)
        self._start.set_recent(self._settings.recent)

    def _drop(self, recent: Recent) -> None:
        self._settings.forget(recent)
        self._start.set_recent(self._settings.recent)


log = logging.getLogger(__name__)

_PAUSE = 700  # milliseconds: who goes straight on to the texts need not share the processor with this


class CorpusShares(QObject):
    """Computes once what the documents of the corpus share. A failure is only logged: the list is of use without it."""

    found = Signal(tuple)  # of Share

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths: tuple[str, ...] = ()
        self._background: Background | None = None
        self._asked = False
        self._pause = after(_PAUSE, self.compare, self)

    def want(self, paths: Sequence[Path]) -> None:
        """Compare these documents in a moment, unless ``leave`` is called before."""
        if not self._asked:
            self._paths = tuple(str(path) for path in paths)
            self._pause.start()

    def leave(self) -> None:
        """Do not compare: the reader has left the start screen."""
        self._pause.stop()

    def compare(self) -> None:
        """Compare them now, in a child process of its own."""
        self._asked = True
        self._background = Background(Child, self)
        self._background.run(compare_each, self._paths, done=self._done, failed=self._failed)

    def close(self) -> None:
        """Stop, and wait until nothing of this runs."""
        self._pause.stop()
        if self._background is not None:
            self._background.close()
            self._background = None

    def _done(self, shares: tuple[Share, ...]) -> None:
        self.found.emit(shares)
        QTimer.singleShot(0, self, self.close)

    def _failed(self, error: Exception) -> None:
        log.info("the corpus could not be compared: %s", error)
        QTimer.singleShot(0, self, self.close)
