"""The entries of a critical apparatus: the lemma of a base, and what the other witnesses read instead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple, overload

from viewer.collation.apparatus.base_view import base_view, kind_of
from viewer.collation.apparatus.variation.units import MOVE, UNIT_KINDS, WRITING
from viewer.collation.model.model import ACCIDENTALS, CATEGORIES, LEVELS
from viewer.text.witness import Span

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from viewer.collation.apparatus.base_view import BaseView
    from viewer.collation.apparatus.variation.units import UnitKind, Units
    from viewer.collation.model.model import Category, Flag, Kind, Level

Layer = Literal["substantives", "moved", "accidentals"]
LAYERS: tuple[Layer, ...] = ("substantives", "moved", "accidentals")


class Reading(NamedTuple):
    """What some witnesses read instead of the lemma. ``witnesses``: their numbers; ``spans``: where in the text of
    each; ``text``: as the first of them has it, "" for an omission. ``level``: None for a transposition."""

    witnesses: tuple[int, ...]
    spans: tuple[Span, ...]
    text: str
    kind: Kind
    level: Level | None
    flags: tuple[Flag, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """One place of the apparatus. ``id`` is that of its unit, from 1; ``kind`` what its witnesses differ in; ``layer``
    where an edition with several prints it.

    ``lemma`` and ``text``: the place of the base's words and they themselves; empty where the base has nothing there.
    ``agree``: the witnesses (numbers) that read like the base, with the base; ``absent``: those that are not extant
    there, or in the writing of a word have another word.
    """

    id: int
    kind: UnitKind
    layer: Layer
    lemma: Span
    text: str
    readings: tuple[Reading, ...]
    agree: tuple[int, ...]
    absent: tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Entries(Sequence[Entry]):
    """The entries of an apparatus in the base's running order, each made when it is asked for. ``places``: those of
    their units."""

    view: BaseView
    places: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.places)

    @overload
    def __getitem__(self, place: int) -> Entry: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Entry]: ...

    def __getitem__(self, place: int | slice) -> Entry | Sequence[Entry]:
        if isinstance(place, slice):
            return Entries(self.view, self.places[place])
        return entry_of(self.view, int(self.places[place]))


def apparatus(units: Units, base: int, categories: Sequence[Category] = CATEGORIES) -> Entries:
    """The apparatus of a table against one of its witnesses: the units in which somebody departs at these levels."""
    view = base_view(units, base)
    return Entries(view, view.at(categories))


def entry_of(view: BaseView, unit: int) -> Entry:
    """The entry of a unit (its place)."""
    units, base = view.units, view.base
    codes = units.readings[:, unit].tolist()
    groups: dict[int, list[int]] = {}
    for witness, code in enumerate(codes):
        if code >= 0:
            groups.setdefault(code, []).append(witness)
    agree = groups.pop(codes[base], [])
    readings = tuple(
        _reading(view, unit, code, those)
        for code, those in sorted(groups.items(), key=lambda group: (-len(group[1]), group[1]))
    )
    absent = tuple(witness for witness, code in enumerate(codes) if code < 0)
    lemma = shown_span(view, base, unit)
    kind = UNIT_KINDS[units.kinds[unit]]
    layer = _layer(kind, readings)
    text = lemma.of(units.table.witnesses[base].text)
    return Entry(unit + 1, kind, layer, lemma, text, readings, tuple(agree), absent)


def _reading(view: BaseView, unit: int, code: int, witnesses: list[int]) -> Reading:
    units = view.units
    spans = tuple(shown_span(view, witness, unit) for witness in witnesses)
    first = witnesses[0]
    kind = kind_of(int(view.kinds[first, unit]))
    assert kind is not None
    number = int(view.categories[first, unit])
    level = None if units.kinds[unit] == MOVE else LEVELS[number]
    flags = () if level is None else units.flags(unit, int(units.readings[view.base, unit]), code)
    text = spans[0].of(units.table.witnesses[first].text)
    return Reading(tuple(witnesses), spans, text, kind, level, flags)


def shown_span(view: BaseView, witness: int, unit: int) -> Span:
    """Where a witness has a unit, with the marks that adjoin the word where it is the writing that differs."""
    span = view.span(witness, unit)
    if view.units.kinds[unit] != WRITING or not span:
        return span
    return Span(*with_marks(view.units.table.witnesses[witness].text, *span))


def with_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """Where a word and the marks that adjoin it stand in a text, without a space between."""
    while start > 0 and not (text[start - 1].isspace() or text[start - 1].isalnum()):
        start -= 1
    while end < len(text) and not (text[end].isspace() or text[end].isalnum()):
        end += 1
    return start, end


def _layer(kind: UnitKind, readings: Sequence[Reading]) -> Layer:
    if kind == "move":
        return "moved"
    return "accidentals" if all(reading.level in ACCIDENTALS for reading in readings) else "substantives"
