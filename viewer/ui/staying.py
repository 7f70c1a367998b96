"""Where the reader was, found again by the words: exchanged sides and changed files have other numbers."""

from __future__ import annotations

from viewer.collation.model import SIGILS, Collation, Variant
from viewer.dossier.anchor import anchor_to, find
from viewer.text.witness import Span, Witness
from viewer.ui.page.concord import concord

_TELLING = 80  # characters from the place on: enough to tell it from others
_NEAR = 40  # characters: a variant farther from the place that was found is another one


def stayed(before: Collation, current: int | None, place: int, after: Collation) -> tuple[int | None, int]:
    """The number of the current variant in what was compared after, and the place in its base that is read."""
    variant = before.variants[current - 1] if current is not None and current <= len(before.variants) else None
    found = _again(before.witness("A"), Span(place, place + _TELLING), after) if place else None
    read = _in_base(found, after) if found else place
    return (_number(variant, before, after) if variant else None), read


def _again(witness: Witness, span: Span, after: Collation) -> tuple[str, int] | None:
    """Where a stretch of a witness stands now: the sigil of its text, and the place."""
    sigil, end = _sigil_of(witness, after), min(span.end, len(witness.text))
    found = find(anchor_to(witness, sigil, Span(min(span.start, end), end)), after.witness(sigil).text)
    return (sigil, found.span.start) if found else None


def _sigil_of(witness: Witness, after: Collation) -> str:
    """The side that a text stands on now: by its words, else by its file, else where it stood first."""
    both = list(zip(SIGILS, after.witnesses, strict=False))
    same = [sigil for sigil, one in both if one.text == witness.text]
    same += [sigil for sigil, one in both if witness.path and one.path == witness.path]
    return same[0] if same else "A"


def _in_base(found: tuple[str, int], after: Collation) -> int:
    sigil, place = found
    return place if sigil == "A" else round(concord(after, sigil).to_base(place))


def _number(variant: Variant, before: Collation, after: Collation) -> int | None:
    """The variant at the same words; None where there is none any more."""
    for sigil, span in (("A", variant.base), (variant.witness, variant.reading)):
        found = _again(before.witness(sigil), span or Span(span.start, span.start + _TELLING), after)
        if found and (number := _nearest(*found, after)) is not None:
            return number
    return None


def _nearest(sigil: str, place: int, after: Collation) -> int | None:
    def way(variant: Variant) -> int:
        return abs((variant.base if sigil == "A" else variant.reading).start - place)

    mine = [variant for variant in after.variants if sigil in ("A", variant.witness)]
    best = min(mine, key=way, default=None)
    return best.id if best and way(best) <= _NEAR else None
