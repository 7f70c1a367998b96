"""Says when a file of an open text changes on the disk, goes or comes back. Nothing is read unasked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from viewer.phrasing.language import tr
from viewer.ui.commands import checks
from viewer.ui.commands.watched_files import WatchedFiles, read_from
from viewer.ui.state.workspace import Workspace

FILE_SOURCE = "watching"


class FileWatcher(QObject):
    """Watches the files of what is open."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._files = WatchedFiles(self)
        self.look = self._files.look
        self._files.changed.connect(self._offer)
        self._files.missing_changed.connect(self._tell_missing)
        workspace.collation_changed.connect(self._watch)

    def _watch(self) -> None:
        """Watch the files of these texts, and no others."""
        self._workspace.notice("", source=FILE_SOURCE)
        collation = self._workspace.collation
        self._files.watch(read_from(collation.witnesses) if collation else {})

    def _tell_missing(self) -> None:
        """What was said of files that had gone ends when they are back."""
        if self._workspace.collation is not None:
            self._workspace.notice("", source=FILE_SOURCE)
            checks.check_files(self._workspace, self._workspace.collation)

    def _offer(self, changed: list[str]) -> None:
        if len(changed) == 1:
            name = Path(changed[0]).name
            sentence = tr("“{name}” was changed on the disk since it was opened. Your notes stay.", name=name)
        else:
            sentence = tr("Both files were changed on the disk since they were opened. Your notes stay.")
        self._workspace.notice(sentence, "warning", FILE_SOURCE, "compare", tr("Read again and compare"))
