"""Several witnesses of one text: files and texts that are open -> the variation units of their table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.collation.apparatus.table import letters
from viewer.text.reading.read import with_words
from viewer.usecases.compare import Source

if TYPE_CHECKING:
    from viewer.collation.apparatus.edits import TableEdit
    from viewer.collation.apparatus.variation.units import Units
    from viewer.text.witness import Witness

_READ, _ALIGNED = 0.15, 0.95  # of the progress, when the texts are read and when they are aligned
_SIGIL = 10  # code points of a file's name that still serve as a siglum


def units_of_texts(
    texts: tuple[Source | Witness, ...],
    sigla: tuple[str, ...],
    edits: tuple[TableEdit, ...],
    tick: Callable[[float], None],
) -> Units:
    """Read what is a file, align all, apply what the reader corrected, and return the variation units.

    Edits that do not fit the new table are dropped. Raises ``ReadError`` for a file that cannot be read.
    """
    from viewer.collation.apparatus.columns.tabulate import tabulate  # here: only the worker aligns
    from viewer.collation.apparatus.edits import edited
    from viewer.collation.apparatus.variation.units import units

    witnesses = []
    for number, text in enumerate(texts):
        tick(_READ * number / len(texts))
        witnesses.append(with_words(text.read() if isinstance(text, Source) else text))
    table = tabulate(witnesses, sigla, tick=lambda share: tick(_READ + (_ALIGNED - _READ) * share))
    found = units(edited(table, edits)[0])
    tick(1.0)
    return found


def sigla_for(paths: Sequence[str], taken: Sequence[str] = ()) -> tuple[str, ...]:
    """Sigla for files: their names where all are short and none is twice or ``taken``, else letters that are free."""
    stems = [Path(path).stem for path in paths]
    short = all(0 < len(stem) <= _SIGIL and not stem.isspace() for stem in stems)
    if short and len({*stems, *taken}) == len(stems) + len(set(taken)):
        return tuple(stems)
    free = [one for one in letters(len(paths) + len(taken)) if one not in taken]
    return tuple(free[: len(paths)])
