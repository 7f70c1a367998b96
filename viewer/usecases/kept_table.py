"""The table of witnesses that a dossier keeps: its texts, sigla and base, and the reader's edits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.collation.apparatus.edits import edited
from viewer.dossier.location import find_for, home
from viewer.dossier.options import OPTIONS, options_value
from viewer.dossier.store import Dossier
from viewer.dossier.witnesses.store import (
    TableSettings,
    restore_edits,
    save_edits,
    save_table_settings,
    table_settings,
)
from viewer.phrasing.language import tr
from viewer.text.reading.read import with_words
from viewer.usecases.compare import witness_of_kept
from viewer.usecases.reopen import reopen

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Executor
    from pathlib import Path

    from viewer.collation.apparatus.edits import TableEdit
    from viewer.collation.apparatus.table import Table
    from viewer.collation.model.model import Options
    from viewer.text.witness import Witness


def keep_table_edits(witnesses: Sequence[Witness], sigla: Sequence[str], edits: Sequence[TableEdit]) -> None:
    """Save the reader's edits in the program's own dossier for these texts, whatever their order.

    Raises DossierError, and ``ValueError`` for an edit of words that no witness has.
    """
    path = find_for([witness.sha256 for witness in witnesses], home())
    if not edits and not path.is_file():
        return
    with Dossier.open_own(path) as dossier:
        if edits:
            _save_texts(dossier, witnesses, TableSettings(tuple(sigla), sigla[0]))
        save_edits(dossier, edits, witnesses, sigla)


def kept_table_edits(witnesses: Sequence[Witness], sigla: Sequence[str]) -> tuple[TableEdit, ...]:
    """The edits that the program's own dossier keeps for these texts, which have their words. Raises DossierError."""
    path = find_for([witness.sha256 for witness in witnesses], home())
    if not path.is_file():
        return ()
    with Dossier.open_own(path) as dossier:
        return restore_edits(dossier, witnesses, sigla).edits


@dataclass(frozen=True, slots=True)
class KeptTable:
    """A table of the witnesses of a dossier, with the reader's ``edits`` made. ``base``: the number of the witness
    against which the others are read; ``said``: what to say of the file."""

    table: Table
    base: int
    options: Options
    edits: tuple[TableEdit, ...]
    said: tuple[str, ...]


def save_table(
    path: Path, table: Table, edits: Sequence[TableEdit], options: Options | None = None, base: int = 0
) -> None:
    """Save the texts of a table in the dossier at ``path`` (a new one, where there is none), with sigla, base, options
    and the edits that were made in it. Raises DossierError."""
    with Dossier.open(path) as dossier:
        _save_texts(dossier, table.witnesses, TableSettings(table.sigla, table.sigla[base]))
        if options is not None:
            dossier.save_setting(OPTIONS, options_value(options))
        save_edits(dossier, edits, table.witnesses, table.sigla)


def open_table(
    path: Path, *, executor: Executor | None = None, tick: Callable[[float], None] | None = None
) -> KeptTable:
    """Align the witnesses that a dossier keeps, and make the reader's edits. ``executor`` and ``tick``: as for
    ``tabulate``. Raises DossierError, NothingKept or ReadError."""
    from viewer.collation.apparatus.columns.tabulate import tabulate  # here: it brings the whole engine along

    kept = reopen(path, most=None)
    with kept.dossier as dossier:
        witnesses = [with_words(witness_of_kept(one)) for one in kept.witnesses]
        settings = table_settings(dossier, len(witnesses))
        found = restore_edits(dossier, witnesses, settings.sigla)
    table = tabulate(witnesses, settings.sigla, kept.options, executor=executor, tick=tick)
    table, rejected = edited(table, found.edits)
    why = (*found.lost.values(), *(tr("There is no variant at its place any more.") for _ in rejected))
    return KeptTable(table, table.number(settings.base), kept.options, found.edits, kept.said(why))


def _save_texts(dossier: Dossier, witnesses: Sequence[Witness], settings: TableSettings) -> None:
    dossier.save_witnesses(witnesses)
    save_table_settings(dossier, settings)
