"""Two texts compared, with every law checked; and what moved, and what else changed."""

from __future__ import annotations

from tests.collation.laws import check, told
from viewer.collation.collate import collate
from viewer.collation.model.model import Collation, Options, Scope, Variant
from viewer.text.reading.read import from_text


def compare(a: str, b: str, scope: Scope = "passages", **options: int) -> Collation:
    collation = collate([from_text(a), from_text(b)], Options(scope=scope, **options))
    check(collation)
    assert told(collate(collation.witnesses[::-1], collation.options)) == told(collation, exchanged=True)
    return collation


def moved(collation: Collation) -> set[str]:
    return {v.lemma.strip(" ,.\n") for v in collation.variants if v.kind == "transposition"}


def changed(collation: Collation) -> list[Variant]:
    """What is neither a move nor an end of one."""
    return [v for v in collation.variants if v.kind != "transposition" and v.move is None]
