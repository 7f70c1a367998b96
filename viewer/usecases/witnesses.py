"""Several witnesses of one text: files and texts that are open -> their table with the reader's edits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.collation.apparatus.table import letters
from viewer.collation.model.model import Options
from viewer.dossier.errors import DossierError
from viewer.dossier.witnesses.edits import NamedWitnesses, edits_of_records, record_of_edit
from viewer.files import NotWritten
from viewer.messages import N_, Message, Plural
from viewer.text.reading.read import with_words
from viewer.usecases.compare import Source
from viewer.usecases.kept_table import kept_table_records, kept_table_scope

if TYPE_CHECKING:
    from viewer.collation.apparatus.edits import TableEdit
    from viewer.collation.apparatus.table import Table
    from viewer.collation.apparatus.variation.units import Units
    from viewer.collation.model.model import Scope
    from viewer.dossier.note import DecisionRecord
    from viewer.text.witness import Witness

_READ, _ALIGNED = 0.15, 0.95  # of the progress, when the texts are read and when they are aligned
_ONE_WORK = 0.05  # of the stretches of four words of a text: documents of one subject have 3 % of them in common
_PASSAGES = N_("Most of these texts share passages at most: what no passage covers is not compared.")
_SIGIL = 10  # code points of a file's name that still serve as a siglum


@dataclass(frozen=True, slots=True, eq=False)
class OpenedTable:
    """The ``units`` of a table with the reader's ``edits``, and the table ``before`` them.

    ``base``: the number of the witness to be read first; ``aside``: the records of edits that have no place in the
    table, to be kept; ``said``: what the reader is to know of it, a sentence each. ``scope``: what is compared;
    ``chosen``: whether the reader chose that.
    """

    units: Units
    before: Table
    base: int = 0
    edits: tuple[TableEdit, ...] = ()
    aside: tuple[DecisionRecord, ...] = ()
    said: tuple[str, ...] = ()
    scope: Scope = "work"
    chosen: bool = False


def open_table(
    texts: tuple[Source | Witness, ...],
    sigla: tuple[str, ...],
    carried: tuple[DecisionRecord, ...],
    wanted: Scope | None,
    tick: Callable[[float], None],
) -> OpenedTable:
    """Read what is a file, align all, and apply the edits that are kept for these texts and those ``carried`` there.

    ``wanted``: what is compared; None: what the reader chose before for these texts, else what the texts themselves
    suggest. Raises ``ReadError`` for a file that cannot be read.
    """
    from viewer.collation.apparatus.columns.tabulate import tabulate  # here: only the worker aligns

    witnesses = []
    for number, text in enumerate(texts):
        tick(_READ * number / len(texts))
        witnesses.append(with_words(text.read() if isinstance(text, Source) else text))
    from viewer.collation.apparatus.columns.center import nearest_to_all

    center = nearest_to_all(witnesses)
    chosen = wanted or _kept_scope(witnesses)
    scope = chosen or _scope_of(witnesses, center)
    table = tabulate(
        witnesses, sigla, Options(scope=scope), tick=lambda share: tick(_READ + (_ALIGNED - _READ) * share)
    )
    opened = _with_edits(table, carried)
    said = (Message(_PASSAGES), *opened.said) if scope == "passages" and not chosen else opened.said
    base = center if scope == "passages" else 0
    opened = replace(opened, base=base, said=said, scope=scope, chosen=chosen is not None)
    tick(1.0)
    return opened


def _kept_scope(witnesses: Sequence[Witness]) -> Scope | None:
    """What the reader chose before; a dossier that cannot be read is spoken of where the edits are read from it."""
    try:
        return kept_table_scope(witnesses)
    except (DossierError, NotWritten):
        return None


def _scope_of(witnesses: Sequence[Witness], center: int) -> Scope:
    """Whether these are versions of one work, or most of them documents that share passages at most."""
    from viewer.collation.apparatus.columns.center import shared_with

    shares = shared_with(center, witnesses)
    few = sum(share < _ONE_WORK for share in shares)
    return "passages" if 2 * few >= len(shares) else "work"


def _with_edits(table: Table, carried: Sequence[DecisionRecord]) -> OpenedTable:
    from viewer.collation.apparatus.edits import edited
    from viewer.collation.apparatus.variation.units import units

    said: list[str] = []
    records = list(carried)
    try:
        kept = kept_table_records(table.witnesses)
        known = {_content(one) for one in kept}
        records = [*kept, *(one for one in carried if _content(one) not in known)]
    except (DossierError, NotWritten) as error:
        said.append(str(error))
    found = edits_of_records(records, table.witnesses, table.sigla)
    corrected, rejected = edited(table, found.edits)
    aside = [*found.lost.values(), *(found.records[place] for place in rejected)]
    if aside:
        said.append(_without_place(len(aside), [*found.why, *rejected.values()]))
    edits = tuple(edit for place, edit in enumerate(found.edits) if place not in rejected)
    return OpenedTable(units(corrected), table, 0, edits, tuple(aside), tuple(said))


def _content(record: DecisionRecord) -> tuple[str, str, tuple[object, ...]]:
    """What a record says, without when it was written."""
    places = tuple((one.sigil, one.sha256, one.span) for one in record.anchors)
    return record.kind, str(record.value), places


def _without_place(count: int, why: Sequence[str]) -> Message:
    """One sentence for edits that have no place in a table; they are kept."""
    template = N_("{corrections}: {why}") if len(set(why)) == 1 else N_("{corrections}: {why} …")
    corrections = Plural(
        "%n correction has no place in this table and is kept for later",
        "%n corrections have no place in this table and are kept for later",
        number=count,
    )
    return Message(template, corrections=corrections, why=why[0])


def carried_edits(
    edits: Sequence[TableEdit], aside: Sequence[DecisionRecord], witnesses: Sequence[Witness], sigla: Sequence[str]
) -> tuple[DecisionRecord, ...]:
    """The records of a table's edits, to be applied to another table that has these words too."""
    named = NamedWitnesses(witnesses, sigla)
    return (*aside, *(record_of_edit(edit, named) for edit in edits))


def sigla_for(paths: Sequence[str], taken: Sequence[str] = ()) -> tuple[str, ...]:
    """Sigla for files: their names where all are short and none is twice or ``taken``, else letters that are free."""
    stems = [Path(path).stem for path in paths]
    short = all(0 < len(stem) <= _SIGIL and not stem.isspace() for stem in stems)
    if short and len({*stems, *taken}) == len(stems) + len(set(taken)):
        return tuple(stems)
    free = [one for one in letters(len(paths) + len(taken)) if one not in taken]
    return tuple(free[: len(paths)])
