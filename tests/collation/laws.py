"""The laws of a collation, as checks that any test can call."""

from viewer.collation.model.model import Collation
from viewer.collation.query.place_map import variant_of_number


def check(collation: Collation) -> None:
    """Every law that one collation alone can keep or break."""
    _spans_lie_in_their_texts(collation)
    _every_variant_says_something(collation)
    if not collation.options.ignore:
        _variants_make_the_other_text(collation)
    _all_is_covered(collation)
    _numbers_run(collation)
    _every_match_is_in_one_passage(collation)
    _moves_are_told_once(collation)


def _every_match_is_in_one_passage(collation: Collation) -> None:
    parts = {p.id: [m for m in collation.matches if m.passage == p.id] for p in collation.passages}
    assert sum(map(len, parts.values())) == len(collation.matches)
    assert [p.id for p in collation.passages] == list(range(1, len(collation.passages) + 1))
    for p in collation.passages:
        assert p.matches == tuple(m.id for m in parts[p.id])
        for side, span in (("base", p.base), ("reading", p.reading)):
            spans = [getattr(m, side) for m in parts[p.id]]
            assert (min(s.start for s in spans), max(s.end for s in spans)) == span


def _moves_are_told_once(collation: Collation) -> None:
    """The ends of a move name it, and no count is taken from them or from the move."""
    variants = collation.variants
    for v in variants:
        if v.move is not None:
            assert v.kind in ("insertion", "omission")
            assert variants[v.move - 1].kind == "transposition"
            assert not v.flags
        assert not v.rewritten or v.kind == "substitution"
    counted = [v for v in variants if v.move is None and v.kind != "transposition" and not v.by_rule]
    assert variants.counts() == {level: sum(v.level == level for v in counted) for level in variants.counts()}
    assert variants.substantive == sum(v.level in ("editorial", "wording") for v in counted)
    assert variants.move_count == sum(v.kind == "transposition" for v in variants)


def _spans_lie_in_their_texts(collation: Collation) -> None:
    base = collation.witness("A").text
    for v in collation.variants:
        text = collation.witness(v.witness).text
        assert 0 <= v.base.start <= v.base.end <= len(base)
        assert 0 <= v.reading.start <= v.reading.end <= len(text)
        assert (v.lemma, v.text) == (v.base.of(base), v.reading.of(text))
        if v.kind != "transposition":
            sides = {"insertion": (False, True), "omission": (True, False), "substitution": (True, True)}
            assert (bool(v.base), bool(v.reading)) == sides[v.kind]
        assert (v.marked is None) == (v.kind != "omission")
    for f in collation.framing:
        assert 0 <= f.span.start < f.span.end <= len(collation.witness(f.witness).text)


def _every_variant_says_something(collation: Collation) -> None:
    """Two sides that are both empty, or the same, are no difference; only what moved may be the same words."""
    for v in collation.variants:
        assert v.base or v.reading, v
        assert v.kind == "transposition" or v.lemma != v.text, v


def _variants_make_the_other_text(collation: Collation) -> None:
    """Law 1 and 2: a match's variants, applied to the base's text, give the other's, and never overlap."""
    for m in collation.matches:
        this = [v for v in collation.variants if v.match == m.id]
        if m.transposed:
            whole = this.pop()
            assert (whole.kind, whole.base, whole.reading) == ("transposition", m.base, m.reading)
        base, made, place, reached = collation.witness("A").text, "", m.base.start, m.reading.start
        for v in this:
            assert v.base.start >= place
            assert v.reading.start >= reached
            made += base[place : v.base.start] + v.text
            place, reached = v.base.end, v.reading.end
        assert made + base[place : m.base.end] == m.reading.of(collation.witness(m.witness).text)


def _all_is_covered(collation: Collation) -> None:
    for number, witness in enumerate(collation.witnesses):
        sigil = "ABC"[number]
        seen = bytearray(len(witness.text))
        spans = [f.span for f in collation.framing if f.witness == sigil]
        spans += [m.base if sigil == "A" else m.reading for m in collation.matches if sigil in ("A", m.witness)]
        for span in spans:
            seen[span.start : span.end] = b"\1" * len(span)
        left = "".join(c for c, hit in zip(witness.text, seen, strict=True) if not hit)
        assert not left.strip(), left


def _numbers_run(collation: Collation) -> None:
    assert [m.id for m in collation.matches] == list(range(1, len(collation.matches) + 1))
    assert [v.id for v in collation.variants] == list(range(1, len(collation.variants) + 1))
    counted = [v for v in collation.variants if v.move is None and not v.by_rule]
    assert [v.number for v in counted] == list(range(1, len(counted) + 1))
    assert [variant_of_number(collation, v.number) for v in counted] == [v.id for v in counted]
    for v in collation.variants:
        assert v.number == collation.number_of(v.move or v.id)


def told(collation: Collation, *, exchanged: bool = False) -> set[tuple[object, ...]]:
    """What a collation says, as a set; ``exchanged``: as if its two witnesses had changed places."""
    names = {"insertion": "omission", "omission": "insertion"}
    found: set[tuple[object, ...]] = set()
    for v in collation.variants:
        kind, sides = v.kind, (v.base, v.reading)
        if exchanged:
            kind, sides = names.get(kind, kind), sides[::-1]
        move = collation.variants[v.move - 1] if v.move else None
        ends = (move.base, move.reading)[:: -1 if exchanged else 1] if move else None
        found.add((kind, v.level, *sides, v.flags, ends, v.rewritten))
    for m in collation.matches:
        sides = (m.base, m.reading)[:: -1 if exchanged else 1]
        found.add((*sides, m.similarity, m.transposed, m.repeat))
    for p in collation.passages:
        found.add(("passage", *(p.base, p.reading)[:: -1 if exchanged else 1], p.similarity, p.transposed, p.repeat))
    for f in collation.framing:
        found.add(({"A": "B", "B": "A"}[f.witness] if exchanged else f.witness, f.span, f.role))
    return found
