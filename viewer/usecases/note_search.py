"""Notes sought by their words in many dossiers: those that the program keeps, and those of a reader's folders."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from viewer.dossier.errors import DossierError
from viewer.dossier.location import SUFFIX
from viewer.dossier.note import Note
from viewer.dossier.peek import notes_in, titles_in
from viewer.dossier.tags import EVERY_NOTE, NoteFilter
from viewer.gc_pause import no_gc
from viewer.text.search import folded
from viewer.usecases.library.kept import library_of_dossier
from viewer.usecases.reopen import is_dossier

_BACKUP = re.compile(r"-(version-\d+|damaged)(-\d+)?$")  # names that the program gives to what it sets aside
_DOSSIERS = 20_000  # that are looked into at most


@dataclass(frozen=True, slots=True)
class FoundNote:
    """A note that was found. ``path``: its dossier; ``titles``: of the documents there, or of the library."""

    path: Path
    titles: tuple[str, ...]
    note: Note


@dataclass(frozen=True, slots=True)
class FoundNotes:
    """What was found, the dossiers that were looked into, and the errors of those that could not be."""

    notes: tuple[FoundNote, ...]
    dossiers: int
    failed: tuple[DossierError, ...] = ()


def find_notes(
    words: str, paths: Iterable[Path], filter: NoteFilter = EVERY_NOTE, tick: Callable[[float], None] | None = None
) -> FoundNotes:
    """The notes in the dossiers at these paths (files or folders) that have all these words.

    A word may stand in the note, in its tags, or in the words that it is on; case, accents and the forms of quotes do
    not matter. ``tick``: called with the share done, 0 to 1; it may raise to stop the search.
    """
    places, sought = dossiers_in(paths), [folded(word).text for word in words.split()]
    found: list[FoundNote] = []
    failed: list[DossierError] = []
    for number, path in enumerate(places):
        if tick is not None:
            tick(number / len(places))
        try:
            with no_gc():
                notes = [note for note in filter.among(list(notes_in(path))) if _has(note, sought)]
            titles = _titles(path) if notes else ()
        except DossierError as error:
            failed.append(error)
            continue
        found += [FoundNote(path, titles, note) for note in notes]
    return FoundNotes(tuple(found), len(places), tuple(failed))


def _titles(path: Path) -> tuple[str, ...]:
    library = library_of_dossier(path)
    return tuple(titles_in(path)) if library is None else (library.name,)


def dossiers_in(paths: Iterable[Path]) -> list[Path]:
    """The dossiers among these files and in these folders, each once; without what was set aside."""
    found: dict[Path, None] = {}
    for path in paths:
        for one in _below(path) if path.is_dir() else [path]:
            found.setdefault(one.absolute())
            if len(found) == _DOSSIERS:
                return list(found)
    return list(found)


def _below(folder: Path) -> Iterator[Path]:
    for suffix in (SUFFIX, ".dossier"):
        for path in sorted(folder.rglob(f"*{suffix}")):
            if path.is_file() and not _BACKUP.search(path.stem) and is_dossier(str(path)):
                yield path


def _has(note: Note, sought: Sequence[str]) -> bool:
    if not sought:
        return True
    quoted = (anchor.quotation for anchor in note.anchors)
    text = folded("\n".join((note.text, *note.tags, *quoted))).text
    return all(word in text for word in sought)
