"""What the start screen leads to: what was open, texts whose files have gone or have another name now, pasted texts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from viewer.phrasing import sentences
from viewer.phrasing.language import tr
from viewer.ui import dialogs
from viewer.ui.judging import SOURCE
from viewer.ui.opening import Opening
from viewer.ui.panels.paste import PasteDialog
from viewer.ui.panels.start import StartPanel
from viewer.ui.settings import Recent, Settings
from viewer.ui.sharing import Sharing
from viewer.ui.workspace import Workspace


class Reopening(QObject):
    """Keeps the list of what was open, and opens from it whatever can still be opened."""

    def __init__(
        self, workspace: Workspace, opening: Opening, settings: Settings, start: StartPanel, window: QWidget
    ) -> None:
        super().__init__(window)
        self._workspace, self._opening, self._settings = workspace, opening, settings
        self._start, self._window = start, window
        opening.opened.connect(self._remember)
        opening.halted.connect(lambda paths: self._put(Recent(paths)))
        start.recent_wanted.connect(self.open)
        start.locate_wanted.connect(self.locate)
        start.dropped.connect(self._drop)
        start.set_recent(settings.recent)
        start.paste_wanted.connect(self.paste)
        self.sharing = Sharing(self)
        start.looked_at.connect(self.sharing.want)
        start.left.connect(self.sharing.leave)
        self.sharing.found.connect(start.set_shares)
        workspace.theme_changed.connect(lambda: start.dress(workspace.theme))

    def paste(self) -> None:
        """Ask for two texts that are in no file."""
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
            self._workspace.notice(f"{sentences.gone(recent.missing)}. {advice}", "error", SOURCE)

    def locate(self, recent: Recent) -> None:
        """Ask where each file that has gone is now, then open the pair. Its notes are found by what is in the files."""
        found = list(recent.paths)
        for path in recent.missing:
            title = tr("Where is “{name}” now?", name=Path(path).name)
            kinds = tr(dialogs.TEXTS if len(recent.paths) > 1 else dialogs.DOSSIERS)
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
        """This is open now."""
        collation, notebook = self._workspace.collation, self._workspace.notebook
        titles = tuple(witness.title for witness in collation.witnesses) if collation else ()
        dossier = str(notebook.path or "")
        if dossier and not notebook.own:
            self._put(Recent((dossier,), titles))
        elif all(paths) or dossier:
            self._put(Recent(tuple(paths), titles, dossier))

    def _put(self, recent: Recent) -> None:
        self._settings.remember(recent)
        self._start.set_recent(self._settings.recent)

    def _drop(self, recent: Recent) -> None:
        self._settings.forget(recent)
        self._start.set_recent(self._settings.recent)
