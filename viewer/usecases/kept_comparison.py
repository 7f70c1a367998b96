"""The comparison that a dossier keeps, made again from what is in it: the same result without the sources."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from viewer.dossier.decisions import DecidedCollation, apply_records, decisions_to_json
from viewer.dossier.memo import MEMO, ReaderMemo, memo_of
from viewer.usecases.compare import compare_kept
from viewer.usecases.reopen import reopen

if TYPE_CHECKING:
    from viewer.dossier.note import DecisionRecord, Note
    from viewer.text.witness import Witness


@dataclass(frozen=True, slots=True)
class KeptComparison:
    """A comparison with the reader's ``decisions`` applied, their ``notes`` and ``memo``.

    ``said``: what to say of the file.
    """

    outcome: DecidedCollation
    decisions: tuple[DecisionRecord, ...]
    notes: tuple[Note, ...]
    said: tuple[str, ...]
    memo: ReaderMemo | None

    @property
    def listed_decisions(self) -> list[dict[str, Any]]:
        """The decisions as other programs read them."""
        return decisions_to_json(self.decisions, self.outcome)


def compare_dossier(path: Path, change: dict[str, Any]) -> KeptComparison:
    """Compare the texts that a dossier keeps, by its options and the reader's decisions.

    ``change``: options in place of the kept ones, by their names. Raises DossierError, NothingKept or ReadError.
    """
    kept = reopen(path)
    with kept.dossier as dossier:
        collation = compare_kept(kept.witnesses, replace(kept.options, **change), _Quiet())
        decisions, notes = dossier.decisions(), dossier.notes()
        outcome = apply_records(collation, decisions)
        said = kept.said(outcome.rejected.values())
        return KeptComparison(outcome, tuple(decisions), tuple(notes), said, memo_of(dossier.setting(MEMO)))


class _Quiet:
    """A tick for which nobody looks."""

    def __call__(self, done: float) -> None: ...

    def show(self, part: tuple[Witness, ...]) -> None: ...
