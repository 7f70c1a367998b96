"""A dossier file that the reader chose -> the texts and options that it keeps."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from viewer.collation.model.model import Options
from viewer.dossier.errors import DossierError
from viewer.dossier.location import SUFFIX
from viewer.dossier.note import KeptWitness
from viewer.dossier.options import OPTIONS, options_of
from viewer.dossier.store import Dossier, home
from viewer.phrasing.language import tr

_SUFFIXES = (".dossier", SUFFIX)
_BEGINNING = b"SQLite format 3\x00"  # of a dossier file, whatever its name


class NothingKept(Exception):
    """A dossier file has no texts to compare; ``str()`` says why."""


@dataclass(frozen=True, slots=True)
class Kept:
    """An open dossier file, with the witnesses and options of its comparison."""

    dossier: Dossier
    witnesses: tuple[KeptWitness, ...]
    options: Options
    own: bool = False  # the program's own dossier for these texts, not a file that the reader chose

    def said(self, rejected: Iterable[str] = ()) -> tuple[str, ...]:
        """What to say of the file. ``rejected``: why decisions in it could not be applied, a sentence each."""
        of_file = (self.dossier.message,) if self.dossier.message else ()
        return (*of_file, *(tr("A decision could not be applied: {why}", why=why) for why in rejected))


def is_dossier(path: str) -> bool:
    """Whether this file is a dossier, by its name or by how it begins."""
    if path.lower().endswith(_SUFFIXES):  # a damaged one begins with anything, and is no text all the same
        return True
    try:
        if not Path(path).is_file():
            return False
        with Path(path).open("rb") as file:
            return file.read(len(_BEGINNING)) == _BEGINNING
    except (OSError, ValueError):
        return False


def reopen(path: Path) -> Kept:
    """Open a dossier file. Raises DossierError or NothingKept; the file is then closed and unchanged."""
    if sentence := _nothing_in(path):
        raise NothingKept(sentence)
    dossier = Dossier.open(path)
    try:
        witnesses = dossier.witnesses()
        if len(witnesses) < 2:
            raise NothingKept(_no_texts(path, dossier))
        options = Options()
        with suppress(DossierError):  # what can't be read of them is no reason not to read the texts
            options = options_of(dossier.setting(OPTIONS))
        return Kept(dossier, tuple(witnesses[:2]), options, own=path.parent == home())
    except Exception:
        dossier.close()
        raise


def _nothing_in(path: Path) -> str:
    """Why there is nothing to open, else "". Opening such a file would make a dossier that nobody asked for."""
    if not path.exists():
        return tr("There is no file “{name}”: check its name and folder.", name=path.name)
    if path.is_file() and not path.stat().st_size and not path.with_name(path.name + "-wal").exists():
        return tr("“{name}” is empty, so there are no texts in it to compare; it was left as it is.", name=path.name)
    return ""


def _no_texts(path: Path, dossier: Dossier) -> str:
    """Why there is nothing to compare. A file that lost its texts by damage must not pass for one that had none."""
    if dossier.path.name == path.name:
        return tr("“{name}” keeps no texts to compare: open two texts first.", name=path.name)
    return tr(
        "“{name}” is damaged and was left as it is: what could be read of it was copied to “{path}”, "
        "but there are no texts to compare in that. Open the two texts themselves.",
        name=path.name,
        path=dossier.path,
    )
