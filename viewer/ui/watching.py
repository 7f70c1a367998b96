"""Sees when a file of an open text changes on the disk, and offers to read it again. Nothing is read unasked."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from viewer.ui.language import tr
from viewer.ui.workspace import Workspace

SOURCE = "watching"
_PAUSE = 400  # milliseconds: a program that saves writes in several steps
_HASHED = 32 * 1024 * 1024  # bytes; of a larger file its new time and size have to do, reading it would stop the window


class Watching(QObject):
    """Watches the files of what is open. A file that has the same bytes again is no change."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._known: dict[str, tuple[int, int]] = {}  # path -> time and size when it was read or asked about
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.look)
        self._files = QFileSystemWatcher(self)
        self._files.fileChanged.connect(lambda _: self._pause.start())
        workspace.collation_changed.connect(self._watch)

    def _watch(self) -> None:
        """Watch the files of these texts, and no others."""
        if before := self._files.files():
            self._files.removePaths(before)
        self._known = {}
        self._workspace.notice("", source=SOURCE)
        for path in self._paths():
            self._known[path] = _state(path)
            self._files.addPath(path)

    def _paths(self) -> list[str]:
        collation = self._workspace.collation
        return [w.path for w in collation.witnesses if w.path and Path(w.path).is_file()] if collation else []

    def look(self) -> None:
        """See whether one has changed: when the system says so, and when the reader comes back to the window."""
        changed = [path for path in self._paths() if self._has_changed(path)]
        for path in self._paths():
            if path not in self._files.files():  # a program that saves puts a new file in the place of the old one
                self._files.addPath(path)
        if not changed:
            return
        if len(changed) == 1:
            name = Path(changed[0]).name
            sentence = tr("“{name}” was changed on the disk since it was opened. Your notes stay.", name=name)
        else:
            sentence = tr("Both files were changed on the disk since they were opened. Your notes stay.")
        self._workspace.notice(sentence, "warning", SOURCE, "compare", tr("Read again and compare"))

    def _has_changed(self, path: str) -> bool:
        state = _state(path)
        if state == self._known.get(path):
            return False
        self._known[path] = state
        collation = self._workspace.collation
        assert collation is not None
        shas = {witness.sha256 for witness in collation.witnesses if witness.path == path}
        return state[1] > _HASHED or _sha256(path) not in {*shas, ""}


def _state(path: str) -> tuple[int, int]:
    """When the file was written and how long it is; zeros where it is gone."""
    try:
        found = Path(path).stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size


def _sha256(path: str) -> str:
    """The hash of its bytes; "" where it can't be read now."""
    try:
        return hashlib.sha256(Path(path).read_bytes()).hexdigest()
    except OSError:
        return ""
