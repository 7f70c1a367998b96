"""Sees when a file of an open text changes on the disk, goes or comes back. Nothing is read unasked.

Its folder is watched too: many programs save by deleting the old file and writing a new one, and a file that has gone
cannot be watched itself.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject

from viewer.phrasing.language import tr
from viewer.ui.commands import checks
from viewer.ui.state.workspace import Workspace
from viewer.ui.timers import after

FILE_SOURCE = "watching"
_PAUSE = 400  # milliseconds: a program that saves writes in several steps
_GONE = 0, 0  # instead of the time and size of a file
_HASHED = 32 * 1024 * 1024  # bytes; of a larger file its new time and size have to do, reading it would stop the window


class FileWatcher(QObject):
    """Watches the files of what is open. A file that has the same bytes again is no change."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._known: dict[str, tuple[int, int]] = {}  # path -> time and size when it was read or asked about
        self._missing: set[str] = set()
        self._pause = after(_PAUSE, self.look, self)
        self._files = QFileSystemWatcher(self)
        self._files.fileChanged.connect(lambda _: self._pause.start())
        self._files.directoryChanged.connect(lambda _: self._look_soon())
        workspace.collation_changed.connect(self._watch)

    def _watch(self) -> None:
        """Watch the files of these texts, and no others."""
        if before := self._files.files() + self._files.directories():
            self._files.removePaths(before)
        self._workspace.notice("", source=FILE_SOURCE)
        self._known = {path: _state(path) for path in self._paths()}
        self._missing = {path for path, state in self._known.items() if state == _GONE}
        self._keep_watching()

    def _keep_watching(self) -> None:
        """Watch what is there of the files and their folders: a file in the place of the old one is another to Qt."""
        watched = {*self._files.files(), *self._files.directories()}
        wanted = {*self._known, *(str(Path(path).parent) for path in self._known)} - watched
        if there := [path for path in sorted(wanted) if Path(path).exists()]:
            self._files.addPaths(there)

    def _paths(self) -> list[str]:
        collation = self._workspace.collation
        return list(dict.fromkeys(w.path for w in collation.witnesses if w.path)) if collation else []

    def _look_soon(self) -> None:
        """Not put off by what else happens in a busy folder."""
        if not self._pause.isActive():
            self._pause.start()

    def look(self) -> None:
        """Check the files for changes: after a signal of the system, and when the window is activated again."""
        self._keep_watching()
        missing = {path for path in self._paths() if _state(path) == _GONE}
        if missing != self._missing:
            self._missing = missing
            self._tell_missing()
        if changed := [path for path in self._paths() if self._has_changed(path)]:
            self._offer(changed)

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

    def _has_changed(self, path: str) -> bool:
        state = _state(path)
        if state == self._known.get(path):
            return False
        self._known[path] = state
        if state == _GONE:
            return False
        collation = self._workspace.collation
        assert collation is not None
        shas = {witness.sha256 for witness in collation.witnesses if witness.path == path}
        return state[1] > _HASHED or _sha256(path) not in {*shas, ""}


def _state(path: str) -> tuple[int, int]:
    """When a file was written and how long it is."""
    try:
        found = Path(path).stat()
    except OSError:
        return _GONE
    return found.st_mtime_ns, found.st_size


def _sha256(path: str) -> str:
    """The SHA-256 of a file; "" where it cannot be read now."""
    try:
        return hashlib.sha256(Path(path).read_bytes()).hexdigest()
    except OSError:
        return ""
