"""Who agrees with whom, in a few lines for the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.collation.apparatus.agreement import Agreement

_GROUPS = 8


def agreement_text(agreement: Agreement) -> str:
    """The share of the substantive units that every two witnesses read alike, and the groups that alone share most."""
    return "".join(f"{line}\n" for line in _lines(agreement))


def _lines(agreement: Agreement) -> Iterator[str]:
    sigla, count = agreement.units.table.sigla, len(agreement.places)
    yield ""
    if not count:
        yield "All witnesses that can be compared read alike, but for accidentals."
        return
    yield f"Read alike, in % of {count:,} substantive unit{'s' * (count != 1)}:"
    width = max(4, *(len(sigla[member]) for member in agreement.members)) + 1 if agreement.members else 5
    yield " " * width + "".join(f"{sigla[member]:>{width}}" for member in agreement.members)
    for one in agreement.members:
        cells = (_share(agreement, one, other) for other in agreement.members)
        yield f"{sigla[one]:>{width}}" + "".join(f"{cell:>{width}}" for cell in cells)
    for group in agreement.groups[:_GROUPS]:
        names = " ".join(sigla[member] for member in group.witnesses)
        units = f"unit{'s' * (group.count != 1)}"
        yield f"{names} alone share a reading in {group.count:,} {units}; {group.against:,} part them"
    if agreement.fragments:
        left_out = " ".join(sigla[member] for member in agreement.fragments)
        yield f"Left out, since extant in too few units: {left_out}"


def _share(agreement: Agreement, one: int, other: int) -> str:
    share = None if one == other else agreement.share(one, other)
    return "–" if share is None else f"{100 * share:.1f}"
