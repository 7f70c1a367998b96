"""Who agrees with whom: how often two witnesses read alike, and which of them alone share a reading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.apparatus.variation.units import NOT_EXTANT
from viewer.collation.model.model import CATEGORY_NUMBERS, SUBSTANTIVES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from viewer.collation.apparatus.variation.units import Units
    from viewer.collation.model.model import Category

    Places = NDArray[np.int64]
    Readings = NDArray[np.int16]

FRAGMENT = 0.05  # of the units: a witness that is extant in fewer is left out
# Hands of one witness: before and after correction.
_HAND = re.compile(r"[\s_-]*(?:\(?(?:a|p)\.?\s?c\.?\)?|\*|\^?(?:ac|pc))$")


@dataclass(frozen=True, slots=True)
class WitnessGroup:
    """Witnesses (their numbers) that alone share a reading, against all others, and where: places of units.

    ``against``: how many units part the group, each part with one outside.
    """

    witnesses: tuple[int, ...]
    places: tuple[int, ...]
    against: int

    @property
    def count(self) -> int:
        """In how many units they do."""
        return len(self.places)


@dataclass(frozen=True, slots=True, eq=False)
class Agreement:
    """Who agrees with whom in the units of some levels.

    ``places``: those of these units in ``units``; ``members``: the witnesses that are counted, ``fragments`` those that
    are extant in too few of them. ``alike`` and ``both`` (witnesses, witnesses): in how many units two read alike, and
    in how many both are extant. ``alone``: in how many each has a reading that nobody shares. ``groups``: by how often.
    """

    units: Units
    places: Places
    members: tuple[int, ...]
    fragments: tuple[int, ...]
    alike: NDArray[np.int32]
    both: NDArray[np.int32]
    alone: NDArray[np.int32]
    groups: tuple[WitnessGroup, ...]

    def share(self, one: int, other: int) -> float | None:
        """The share of the units in which both are extant that they read alike; None where there is none."""
        both = int(self.both[one, other])
        return int(self.alike[one, other]) / both if both else None

    def places_alike(self, one: int, other: int, *, alike: bool = True) -> Places:
        """The places of the units in which two read alike, or where they do not and both are extant."""
        a, b = self.units.readings[one, self.places], self.units.readings[other, self.places]
        both = (a != NOT_EXTANT) & (b != NOT_EXTANT)
        places: Places = self.places[both & ((a == b) == alike)]
        return places

    def places_alone(self, witness: int) -> Places:
        """The places of the units in which a witness has a reading that nobody shares."""
        places: Places = self.places[_alone(self._readings())[witness]]
        return places

    def against(self, group: Sequence[int]) -> tuple[tuple[tuple[int, ...], tuple[int, ...]], ...]:
        """Where the members of a group part, each part with one outside: those outside or inside who go together, and
        the places of these units; most first."""
        readings = self._readings()
        found: dict[tuple[int, ...], list[int]] = {}
        for place in np.flatnonzero(_parted(readings, group)).tolist():
            codes = readings[:, place]
            for code in sorted({int(codes[member]) for member in group} - {NOT_EXTANT}):
                together = tuple(np.flatnonzero(codes == code).tolist())
                if not set(together) <= set(group) and len(together) < np.count_nonzero(codes >= 0):
                    found.setdefault(together, []).append(int(self.places[place]))
        return tuple(
            (those, tuple(places)) for those, places in sorted(found.items(), key=lambda one: (-len(one[1]), one[0]))
        )

    def _readings(self) -> Readings:
        return self.units.readings[:, self.places]


def agreement(
    units: Units, categories: Iterable[Category] = tuple(SUBSTANTIVES), fragment: float = FRAGMENT
) -> Agreement:
    """Who agrees with whom in the units of these levels; by default those that change the sense.

    ``fragment``: witnesses that are extant in a smaller share of these units are left out, and named.
    """
    wanted = [CATEGORY_NUMBERS[category] for category in categories]
    places = np.flatnonzero(np.isin(units.categories, wanted))
    readings = units.readings[:, places]
    extant = (readings != NOT_EXTANT).sum(axis=1)
    members = np.flatnonzero(extant >= fragment * len(places)) if len(places) else np.arange(len(readings))
    fragments = np.setdiff1d(np.arange(len(readings)), members)
    counted = readings.copy()
    counted[fragments] = NOT_EXTANT
    alike, both = _counts(counted)
    alone = _alone(counted).sum(axis=1).astype(np.int32)
    groups = _groups(counted, places, [witness_of(sigil) for sigil in units.table.sigla])
    return Agreement(units, places, tuple(members.tolist()), tuple(fragments.tolist()), alike, both, alone, groups)


def witness_of(sigil: str) -> str:
    """The witness of a hand: A of "A a.c." and "A p.c."; the siglum itself where it names none."""
    return _HAND.sub("", sigil) or sigil


def _counts(readings: Readings) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    size = len(readings)
    alike, both = np.zeros((size, size), dtype=np.int32), np.zeros((size, size), dtype=np.int32)
    extant = readings != NOT_EXTANT
    for number, row in enumerate(readings):
        alike[number] = ((readings == row) & extant & extant[number]).sum(axis=1)
        both[number] = (extant & extant[number]).sum(axis=1)
    return alike, both


def _alone(readings: Readings) -> NDArray[np.bool_]:
    """Where each witness has a reading that nobody shares, and the others have not all their own."""
    shared = np.zeros(readings.shape, dtype=np.int16)
    for row in readings:
        shared += readings == row
    extant = readings != NOT_EXTANT
    alone: NDArray[np.bool_] = (shared == 1) & extant & ((shared > 1) & extant).any(axis=0)
    return alone


def _groups(readings: Readings, places: Places, hands: Sequence[str]) -> tuple[WitnessGroup, ...]:
    """The groups of witnesses that share a reading, by how often. In a unit the largest group is that from which the
    others depart; where two are as large, nobody can say which, and both count."""
    found: dict[tuple[int, ...], list[int]] = {}
    for place, codes in zip(places.tolist(), readings.T.tolist(), strict=True):
        those: dict[int, list[int]] = {}
        for witness, code in enumerate(codes):
            if code >= 0:
                those.setdefault(code, []).append(witness)
        if len(those) < 2:
            continue
        largest = max(map(len, those.values()))
        leading = [code for code, group in those.items() if len(group) == largest]
        for code, group in those.items():
            if (len(leading) == 1 and code == leading[0]) or len({hands[witness] for witness in group}) < 2:
                continue
            found.setdefault(tuple(group), []).append(place)
    groups = sorted(found.items(), key=lambda one: (-len(one[1]), len(one[0]), one[0]))
    return tuple(WitnessGroup(group, tuple(those), int(_parted(readings, group).sum())) for group, those in groups)


def _parted(readings: Readings, group: Sequence[int]) -> NDArray[np.bool_]:
    """In which units two members of a group read differently, each with somebody outside."""
    outside = np.setdiff1d(np.arange(len(readings)), group)
    with_others = np.zeros(readings.shape[1], dtype=np.int16)
    seen: list[Readings] = []
    for member in group:
        row = readings[member]
        new = (row != NOT_EXTANT) & (readings[outside] == row).any(axis=0)
        for other in seen:
            new &= row != other
        with_others += new
        seen.append(row)
    found: NDArray[np.bool_] = with_others > 1
    return found
