"""What an apparatus is written from: the units of a table, the base, and the levels that are chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from viewer import __version__
from viewer.collation.apparatus.entries import Entries, apparatus
from viewer.collation.model.model import CATEGORIES, Category
from viewer.export.facts import cut, facts_of, shown_of
from viewer.phrasing.characters import visible
from viewer.phrasing.language import tr
from viewer.phrasing.sentences import on_one_line, short

if TYPE_CHECKING:
    from viewer.collation.apparatus.table import Table
    from viewer.collation.apparatus.variation.units import Units
    from viewer.text.witness import Witness

_TITLE = 100  # code points of the title of a witness


@dataclass(frozen=True, slots=True)
class Edition:
    """An apparatus of several witnesses, to be written.

    ``base``: the number of the witness against which the others are read; ``categories``: the levels, and moves, that
    are told; ``positive``: whether the witnesses that read like the base are named too. ``made``: the day, ISO 8601;
    ``version``: Recension's; ``notes``: the reader's, by the ids of their entries; ``noted``: whether only the entries
    with a note are told.
    """

    units: Units
    base: int
    categories: tuple[Category, ...]
    positive: bool
    made: str
    version: str
    notes: Mapping[int, str] = field(default_factory=dict)
    noted: bool = False

    @property
    def table(self) -> Table:
        return self.units.table

    @property
    def witness(self) -> Witness:
        """The base."""
        return self.table.witnesses[self.base]

    @property
    def title(self) -> str:
        """A title for the document, on one line."""
        return tr(
            "{title}: {sigil} with the readings of {others}",
            title=short(on_one_line(self.witness.title), _TITLE),
            sigil=self.table.sigla[self.base],
            others=" ".join(sigil for number, sigil in enumerate(self.table.sigla) if number != self.base),
        )

    def about(self) -> list[str]:
        """The witnesses, what is hidden and what was cut, the levels, the day and the version, a line each."""
        lines = []
        for sigil, witness in zip(self.table.sigla, self.table.witnesses, strict=True):
            known = [f"{name}: {value}" for name, value in facts_of(witness).items() if value]
            lines.append(f"{sigil}: {'; '.join((witness.title, *known))}")
        every = len(apparatus(self.units, self.base, CATEGORIES))
        lines += [*shown_of(len(self.entries()), every), cut(self.table.limits)]
        lines.append(tr("Levels in this export: {levels}.", levels=", ".join(map(tr, self.categories))))
        compared = tr("Compared on {date}", date=self.made)
        return [visible(on_one_line(line)) for line in (*lines, f"{compared}, Recension {self.version}.")]

    def entries(self) -> Entries:
        """The entries of the apparatus, in the base's running order."""
        every = apparatus(self.units, self.base, self.categories)
        if not self.noted:
            return every
        return Entries(every.view, every.places[np.isin(every.places + 1, list(self.notes))])

    def sigla(self, witnesses: Sequence[int]) -> str:
        """The sigla of these witnesses, with a space between."""
        return " ".join(self.table.sigla[number] for number in witnesses)


def edition(
    units: Units,
    base: int = 0,
    categories: Sequence[Category] = CATEGORIES,
    *,
    positive: bool = False,
    made: str = "",
    notes: Mapping[int, str] | None = None,
    noted: bool = False,
) -> Edition:
    """The apparatus of these units. ``made``: today, where it is not given."""
    day = made or date.today().isoformat()
    return Edition(units, base, tuple(categories), positive, day, __version__, notes or {}, noted)
