"""Files that may change on the disk, go, or come back.

Their folders are watched too: many programs save by deleting the old file and writing a new one, and a file that has
gone cannot be watched itself.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from viewer.text.witness import Witness
from viewer.ui.timers import after

_PAUSE = 400  # milliseconds: a program that saves writes in several steps
_GONE = 0, 0  # instead of the time and size of a file
_HASHED = 32 * 1024 * 1024  # bytes; of a larger file its new time and size have to do, reading it would stop the window


class WatchedFiles(QObject):
    """A file that has the same bytes again is no change."""

    changed = Signal(list)  # the paths of files that have other bytes than when they were read
    missing_changed = Signal()  # a file has gone, or is back

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read: Mapping[str, frozenset[str]] = {}
        self._known: dict[str, tuple[int, int]] = {}  # path -> time and size when it was read or asked about
        self._missing: set[str] = set()
        self._pause = after(_PAUSE, self.look, self)
        self._files = QFileSystemWatcher(self)
        self._files.fileChanged.connect(lambda _: self._pause.start())
        self._files.directoryChanged.connect(lambda _: self._look_soon())

    def watch(self, read: Mapping[str, frozenset[str]]) -> None:
        """Watch these files, and no others: by their paths the SHA-256 of what was read of each."""
        if before := self._files.files() + self._files.directories():
            self._files.removePaths(before)
        self._read = read
        self._known = {path: _state(path) for path in read}
        self._missing = {path for path, state in self._known.items() if state == _GONE}
        self._keep_watching()

    def _keep_watching(self) -> None:
        """Watch what is there of the files and their folders: a file in the place of the old one is another to Qt."""
        watched = {*self._files.files(), *self._files.directories()}
        wanted = {*self._known, *(str(Path(path).parent) for path in self._known)} - watched
        if there := [path for path in sorted(wanted) if Path(path).exists()]:
            self._files.addPaths(there)

    def _look_soon(self) -> None:
        """Not put off by what else happens in a busy folder."""
        if not self._pause.isActive():
            self._pause.start()

    def look(self) -> None:
        """Check the files for changes: after a signal of the system, and when the window is activated again."""
        self._keep_watching()
        missing = {path for path in self._read if _state(path) == _GONE}
        if missing != self._missing:
            self._missing = missing
            self.missing_changed.emit()
        if changed := [path for path in self._read if self._has_changed(path)]:
            self.changed.emit(changed)

    def _has_changed(self, path: str) -> bool:
        state = _state(path)
        if state == self._known.get(path):
            return False
        self._known[path] = state
        if state == _GONE:
            return False
        return state[1] > _HASHED or _sha256(path) not in {*self._read[path], ""}


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


def read_from(witnesses: Iterable[Witness]) -> dict[str, frozenset[str]]:
    """The files of these texts: by their paths the SHA-256 of what was read of each."""
    found: dict[str, frozenset[str]] = {}
    for witness in witnesses:
        if witness.path:
            found[witness.path] = found.get(witness.path, frozenset()) | {witness.sha256}
    return found
