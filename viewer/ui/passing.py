"""The passages in the order in which a reader meets them who goes from one to the next. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from viewer.collation.model.model import Collation, Match, Variant


class Stop(NamedTuple):
    """Where a reader comes to of a passage: its first variant that is shown (0: there is none), at this place of A."""

    place: int
    variant: int
    match: int


def stop_at(match: Match, variant: Variant | None) -> Stop:
    """The stop at a variant of a passage, or at the head of the passage."""
    return Stop(variant.base.start, variant.id, match.id) if variant else Stop(match.base.start, 0, match.id)


def beside(collation: Collation, shown: Sequence[Variant], here: Stop | None, by: int) -> Stop | None:
    """The stop of the next passage (``by`` 1) or of the one before (-1), in the order of the text; None at the end."""
    first = {variant.match: variant for variant in reversed(shown)}
    stops = [stop_at(match, first.get(match.id)) for match in collation.matches]
    if here is not None:
        stops = [s for s in stops if s.match != here.match and (s > here if by > 0 else s < here)]
    return (min if by > 0 else max)(stops, default=None)
