"""A collation -> the marks of one witness. They say what a stretch is; its colors are the theme's."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.collation.model.model import ACCIDENTALS, Collation, Kind, Level, Role, Variant
from viewer.text.witness import Span

_LONG = 160  # characters, two or three lines: a line under each word of a longer stretch would outshine the text


@dataclass(frozen=True, slots=True)
class Mark:
    """One variant in one witness. An empty span: only the other side has words here (shown as a caret).

    ``by_reader``: made by the reader's decision. ``block``: so long, or written anew, that it is marked as a whole.
    ``number``: by which a reader cites the variant.
    """

    span: Span
    variant: int
    kind: Kind
    level: Level
    by_reader: bool = False
    block: bool = False
    number: int = 0


@dataclass(frozen=True, slots=True)
class Region:
    """What a stretch of a witness is: framing (``role``), or a match (``match``: its id; ``moved``: transposed).

    ``by_reader``: made by the reader's decision.
    """

    span: Span
    match: int | None = None
    moved: bool = False
    role: Role | None = None
    by_reader: bool = False


def mark_of(variant: Variant, sigil: str) -> Mark:
    """How a variant is marked in a witness; the ends of a move as the move itself, which they belong to."""
    kind = variant.kind if variant.move is None else "transposition"
    block = variant.rewritten or (variant.level not in ACCIDENTALS and max(map(len, variant.places.values())) > _LONG)
    number = variant.move or variant.id
    return Mark(variant.side(sigil), number, kind, variant.level, variant.by_reader, block, variant.number)


def marks(collation: Collation, sigil: str) -> list[Mark]:
    """The marks of one witness, in the order of its text; of the base, those of all witnesses.

    Variants that a rule of the reader makes the same have none.
    """
    found = [mark_of(v, sigil) for v in collation.variants if sigil in ("A", v.witness) and not v.by_rule]
    return sorted(found, key=lambda mark: (mark.span.start, mark.span.end))


def regions(collation: Collation, sigil: str) -> list[Region]:
    """The matches and the framing of one witness, in the order of its text. A moved match may lie inside another."""
    found = [
        Region(m.side(sigil), match=m.id, moved=m.transposed, by_reader=m.by_reader)
        for m in collation.matches
        if sigil in ("A", m.witness)
    ]
    found += [Region(f.span, role=f.role, by_reader=f.by_reader) for f in collation.framing if f.witness == sigil]
    return sorted(found, key=lambda region: (region.span.start, -region.span.end))
