"""A folder's catalogue.toml -> the documents in it and the pairs worth opening side by side."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from viewer.messages import Message
from viewer.text.reading.read import ReadError


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """One document. ``title``, ``date`` and ``source`` are as the document itself has them; "" where it has none."""

    file: Path
    title: str
    date: str
    sha256: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class CataloguePair:
    """Two documents worth opening side by side, the base first; ``why`` is a sentence for the reader."""

    first: Path
    second: Path
    why: str


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The documents and pairs of a folder, in the order of its catalogue.toml; the paths begin with the folder's."""

    entries: tuple[CatalogueEntry, ...]
    pairs: tuple[CataloguePair, ...]


def catalogue(folder: Path) -> Catalogue:
    """The catalogue in ``folder/catalogue.toml``. Raises ``ReadError`` where it is missing or not a catalogue."""
    path = folder / "catalogue.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        entries = tuple(_entry(folder, row) for row in table["document"])
        pairs = tuple(_pair(folder, row) for row in table.get("pair", []))
    except OSError as error:
        raise ReadError(
            path, Message("{reason}; install Recension again", reason=str(error.strerror or error))
        ) from error
    except (KeyError, TypeError, ValueError) as error:
        raise ReadError(
            path, Message("it is no catalogue ({reason}); install Recension again", reason=str(error))
        ) from error
    return Catalogue(entries, pairs)


def _entry(folder: Path, row: dict[str, Any]) -> CatalogueEntry:
    return CatalogueEntry(folder / row["file"], row["title"], row.get("date", ""), row["sha256"], row.get("source", ""))


def _pair(folder: Path, row: dict[str, Any]) -> CataloguePair:
    return CataloguePair(folder / row["first"], folder / row["second"], row["why"])
