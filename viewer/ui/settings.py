"""What the window remembers between two sittings: its size, the theme, and what was open of late."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

RECENT = 8  # pairs
TOUR_SEEN = "tour/seen"  # the setting that remembers that the tour was shown


@dataclass(frozen=True, slots=True)
class Recent:
    """What was open: the absolute paths of a pair ("" for a pasted text), or that of a dossier that the reader chose.

    ``titles`` are those of the texts. ``dossier`` is the one that the program keeps for the pair: the texts are in it,
    should their files be gone.
    """

    paths: tuple[str, ...]
    titles: tuple[str, ...] = ()
    dossier: str = ""

    @property
    def missing(self) -> list[str]:
        """The files that are not where they were."""
        return [path for path in self.paths if path and not Path(path).exists()]

    @property
    def whole(self) -> bool:
        """Whether every text can be read from its file."""
        return all(self.paths) and not self.missing

    def is_same(self, other: Recent) -> bool:
        """Whether it is the same pair, on whichever side."""
        kept = all(self.paths) or self.dossier == other.dossier
        return kept and sorted(self.paths) == sorted(other.paths)


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
    def recent(self) -> list[Recent]:
        """What was open, the latest first."""
        try:
            found = json.loads(self.text("recent", "[]"))
        except (ValueError, RecursionError):
            return []
        read = [_recent_of(value) for value in found] if isinstance(found, list) else []
        return [recent for recent in read if recent is not None]

    def remember(self, recent: Recent) -> None:
        """This is what is open now. Before its texts are read nothing is known of it but what was known before."""
        known = next((one for one in self.recent if one.is_same(recent)), recent)
        if not recent.titles and known.paths == recent.paths:
            recent = known
        self._keep_recent([recent, *(one for one in self.recent if not one.is_same(recent))])
        if recent.paths[0]:
            self.put("folder", str(Path(recent.paths[0]).parent))
        self.store.sync()

    def forget(self, recent: Recent) -> None:
        """Take this from the list."""
        self._keep_recent([one for one in self.recent if not one.is_same(recent)])
        self.store.sync()

    def _keep_recent(self, recent: Sequence[Recent]) -> None:
        self.put("recent", json.dumps([asdict(one) for one in recent[:RECENT]], ensure_ascii=False))


def _recent_of(value: Any) -> Recent | None:
    """A pair again; earlier versions kept the paths alone."""
    fields = value if isinstance(value, dict) else {"paths": value}
    paths, titles, dossier = _words(fields.get("paths")), _words(fields.get("titles")), fields.get("dossier")
    return Recent(paths, titles, dossier if isinstance(dossier, str) else "") if paths else None


def _words(value: Any) -> tuple[str, ...]:
    """One or two words; nothing where it is something else."""
    good = isinstance(value, list) and len(value) <= 2 and all(isinstance(word, str) for word in value)
    return tuple(value) if good else ()
