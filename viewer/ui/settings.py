"""What the window remembers between two sittings: its size, the theme, and what was open of late."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

RECENT = 8  # pairs


def standard() -> QSettings:
    """The reader's own settings, in an ini file where the system keeps such files."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "recension", "recension")


class Settings:
    """Typed access to the settings: what is damaged counts as absent."""

    def __init__(self, store: QSettings) -> None:
        self.store = store

    def text(self, name: str, default: str = "") -> str:
        value = self.store.value(name, default)
        return value if isinstance(value, str) else default

    def flag(self, name: str, default: bool) -> bool:
        return self.text(name, "yes" if default else "no") == "yes"

    def blob(self, name: str) -> QByteArray:
        value = self.store.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def put(self, name: str, value: str | bool | QByteArray) -> None:
        if isinstance(value, bool):
            value = "yes" if value else "no"
        self.store.setValue(name, value)

    @property
    def folder(self) -> str:
        """Where the reader looked for files the last time."""
        folder = self.text("folder")
        return folder if folder and Path(folder).is_dir() else str(Path.home())

    @property
    def recent(self) -> list[tuple[str, ...]]:
        """What was open, the latest first: the paths of a pair, or that of a dossier."""
        try:
            found = json.loads(self.text("recent", "[]"))
            return [tuple(map(str, paths)) for paths in found if isinstance(paths, list) and 1 <= len(paths) <= 2]
        except (ValueError, TypeError):
            return []

    def remember(self, paths: tuple[str, ...]) -> None:
        """This is what is open now."""
        kept = [paths, *(pair for pair in self.recent if pair != paths)][:RECENT]
        self.put("recent", json.dumps(kept, ensure_ascii=False))
        self.put("folder", str(Path(paths[0]).parent))
        self.store.sync()
