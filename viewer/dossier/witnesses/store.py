"""What a dossier keeps of a table of witnesses: its texts, sigla and base, and the reader's edits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

from viewer.collation.apparatus.table import checked_sigla
from viewer.collation.model.model import Scope
from viewer.dossier.witnesses.edits import NamedWitnesses, edits_of_records, record_of_edit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.collation.apparatus.edits import TableEdit
    from viewer.dossier.note import DecisionRecord
    from viewer.dossier.store import Dossier
    from viewer.text.witness import Witness

WITNESSES = "witnesses"  # the name of the setting


@dataclass(frozen=True, slots=True)
class TableSettings:
    """The ``sigla`` of the witnesses of a dossier, in their order, and the siglum of the ``base``.

    ``scope``: what the reader chose to compare; None where the texts themselves decide.
    """

    sigla: tuple[str, ...]
    base: str
    scope: Scope | None = None


def save_table_settings(dossier: Dossier, settings: TableSettings) -> None:
    """Save sigla, base and scope. Raises DossierError."""
    value = {"sigla": list(settings.sigla), "base": settings.base}
    if settings.scope is not None:
        value["scope"] = settings.scope
    if dossier.setting(WITNESSES) != value:
        dossier.save_setting(WITNESSES, value)


def table_settings(dossier: Dossier, count: int) -> TableSettings:
    """The sigla of the ``count`` witnesses of a dossier, its base and its scope: letters, the first and None, where
    none are kept, or they are damaged. Raises DossierError."""
    value = dossier.setting(WITNESSES)
    known = value if isinstance(value, dict) else {}
    given = known.get("sigla")
    try:
        named = isinstance(given, list) and all(isinstance(one, str) for one in given)
        sigla = checked_sigla(given if named else None, count)
    except ValueError:
        sigla = checked_sigla(None, count)
    base = known.get("base")
    scope = next((one for one in get_args(Scope) if one == known.get("scope")), None)
    return TableSettings(sigla, base if isinstance(base, str) and base in sigla else sigla[0], scope)


def save_edits(
    dossier: Dossier,
    edits: Sequence[TableEdit],
    witnesses: Sequence[Witness],
    sigla: Sequence[str],
    aside: Sequence[DecisionRecord] = (),
) -> None:
    """Make these the edits that the dossier keeps for its table, all or none in one step.

    Those that it keeps already stay as they were written, and so do those whose words the witnesses lack at present.
    ``aside``: records of edits that the table has no place for at present, kept too.
    Raises DossierError, and ``ValueError`` for an edit of words that no witness has.
    """
    records = dossier.table_edits()
    waiting = {record.id: record for record in aside}
    kept = edits_of_records([one for one in records if one.id not in waiting], witnesses, sigla)
    same = next(
        (number for number, both in enumerate(zip(kept.edits, edits, strict=False)) if both[0] != both[1]),
        min(len(kept.edits), len(edits)),
    )
    named = NamedWitnesses(witnesses, sigla)
    there = {record.id for record in records}
    new = [one for one in aside if one.id not in there] + [record_of_edit(edit, named) for edit in edits[same:]]
    gone = [record.id for record in kept.records[same:]]
    if new or gone:
        dossier.replace_decisions(gone, new)
