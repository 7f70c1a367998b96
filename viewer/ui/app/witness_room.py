"""The way to the screen of witnesses: opens three files and more, adds a text to an open pair, shows the screen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from viewer.dossier.errors import DossierError
from viewer.files import NotWritten
from viewer.phrasing.language import tr, translate
from viewer.ui import dialogs
from viewer.ui.app.trail import Trail
from viewer.ui.commands.watched_files import WatchedFiles, read_from
from viewer.ui.settings import Settings
from viewer.ui.state.workspace import Workspace

if TYPE_CHECKING:
    from viewer.collation.model.model import Scope
    from viewer.dossier.note import Note
    from viewer.text.witness import Witness
    from viewer.ui.witnesses.opener import WitnessOpener
    from viewer.ui.witnesses.screen import WitnessScreen
    from viewer.ui.witnesses.state import WitnessState
    from viewer.usecases.witnesses import OpenedTable

_SOURCE = "witnesses"


class WitnessRoom(QObject):
    """Makes the screen when it is first wanted: the window comes sooner without it."""

    began = Signal(str)
    progress = Signal(float)
    ended = Signal()

    def __init__(self, workspace: Workspace, settings: Settings, trail: Trail, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._settings, self._trail, self._window = workspace, settings, trail, window
        self.screen: WitnessScreen | None = None
        self._notes: tuple[Note, ...] = ()  # that go along to the table under way

    @cached_property
    def opener(self) -> WitnessOpener:
        """What opens witnesses."""
        from viewer.ui.witnesses.opener import WitnessOpener

        made = WitnessOpener(self)
        made.began.connect(self.began)
        made.progress.connect(self.progress)
        made.ended.connect(self.ended)
        made.opened.connect(self._show)
        made.failed.connect(lambda sentence: self._workspace.notice(sentence, "error", _SOURCE))
        return made

    def open(self, paths: Sequence[str]) -> None:
        """Open these files as witnesses."""
        self._notes = ()
        self._workspace.notice("", "error", _SOURCE)
        self.opener.open([str(Path(path).absolute()) for path in paths])

    def open_texts(self, texts: Sequence[Witness]) -> None:
        """Open texts that were read already, or parts of them, as witnesses."""
        self._notes = ()
        self._workspace.notice("", "error", _SOURCE)
        self.opener.add(texts, (), ())

    def ask(self) -> None:
        """Choose files, and open them as witnesses."""
        if paths := self._chosen(tr("Open witnesses")):
            self.open(paths)

    def ask_one_more(self) -> None:
        """Choose texts, and open them beside the witnesses that are shown, or beside the open pair."""
        if paths := self._chosen(tr("Add a text")):
            self.add(paths)

    def add(self, paths: Sequence[str]) -> None:
        """Open these files beside the witnesses that are shown, or beside the open pair."""
        if self.screen is not None and self.shown:
            state = self._with_notes(self.screen)
            self.opener.add(state.table.witnesses, state.table.sigla, paths, state.carried_edits(), state.wanted_scope)
        elif (collation := self._workspace.collation) is not None:
            self._notes = ()
            self.opener.add(collation.witnesses, (), paths)

    def read_again(self) -> None:
        """Read the files of the witnesses that are shown again; a text whose file has gone stays as it is."""
        if self.screen is not None:
            state = self._with_notes(self.screen)
            self.opener.open_again(state.table.witnesses, state.table.sigla, state.carried_edits(), state.wanted_scope)

    def compare_as(self, scope: Scope) -> None:
        """Align the witnesses that are shown as versions of one work, or in the passages that they share."""
        if self.screen is not None and scope != self.screen.state.scope:
            state = self._with_notes(self.screen)
            self.opener.add(state.table.witnesses, state.table.sigla, (), state.carried_edits(), scope)

    def _with_notes(self, screen: WitnessScreen) -> WitnessState:
        """What is open on the screen; its notes go along to the table that is made next."""
        screen.caret.note.keep()
        self._notes = screen.notes.notes
        return screen.state

    def look_for_changes(self) -> None:
        """Check whether a file of the witnesses that are shown was changed on the disk."""
        if self.shown:
            self._files.look()

    @cached_property
    def _files(self) -> WatchedFiles:
        made = WatchedFiles(self)
        made.changed.connect(self._tell_changed)
        return made

    def _tell_changed(self, paths: list[str]) -> None:
        if self.screen is None:
            return
        names = ", ".join(f"“{Path(path).name}”" for path in paths)
        words = tr("Changed on the disk since they were opened: {names}. F5 reads them again.", names=names)
        if len(paths) == 1:
            words = tr("“{name}” was changed on the disk. F5 reads it again.", name=Path(paths[0]).name)
        self.screen.status.say(words)

    @property
    def shown(self) -> bool:
        """Whether the screen of witnesses is in front."""
        return self.screen is not None and self.screen.isVisible()

    def stop(self) -> None:
        """Give up what is under way."""
        if "opener" in self.__dict__:
            self.opener.stop()

    def close(self) -> None:
        """Keep what is being written, and wait until nothing of this runs."""
        if self.screen is not None:
            self.screen.caret.note.keep()
        if "opener" in self.__dict__:
            self.opener.close()

    def _chosen(self, title: str) -> list[str]:
        return dialogs.ask_open(self._window, title, self._settings.folder, dialogs.text_filters())

    def _show(self, opened: OpenedTable) -> None:
        from viewer.ui.witnesses.screen import WitnessScreen

        if self.screen is None:
            self.screen = WitnessScreen(self._workspace, opened, self.opener, self._window)
            self.screen.files_wanted.connect(lambda added: self.ask_one_more() if added else self.ask())
            self.screen.again_wanted.connect(self.read_again)
            self.screen.bar.scope.wanted.connect(self.compare_as)
            self.screen.state.edits_changed.connect(self._keep_edits)
        else:
            self.screen.caret.note.keep()
            self.screen.state.open(opened)
            self.screen.notes.open(self._notes)
        if opened.edits or opened.aside:
            self._keep_edits()  # those of other texts are kept with these too
        if opened.chosen:
            self._keep_scope()
        self._files.watch(read_from(opened.before.witnesses))
        self.screen.exporter.folder = self._settings.folder
        self._trail.show_screen(self.screen)
        self.screen.status.say(" ".join([*map(translate, opened.said), *self.screen.notes.said]))

    def _keep_scope(self) -> None:
        from viewer.usecases.kept_table import keep_table_scope

        assert self.screen is not None
        state = self.screen.state
        try:
            keep_table_scope(state.table.witnesses, state.table.sigla, state.scope)
        except (DossierError, NotWritten) as error:
            state.refused.emit(translate(error) or str(error))

    def _keep_edits(self) -> None:
        from viewer.usecases.kept_table import keep_table_edits

        assert self.screen is not None
        state = self.screen.state
        try:
            keep_table_edits(state.table.witnesses, state.table.sigla, state.edits, state.aside)
        except (DossierError, NotWritten, ValueError) as error:
            state.refused.emit(translate(error) or str(error))
