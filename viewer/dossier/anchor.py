"""Anchors: made from a stretch of a witness, and found again when the text has changed.

Every step reads the text a bounded number of times, so that the cost grows with the text and no faster.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Literal, NamedTuple

from msgspec.structs import replace

from viewer.collation.model.model import SIGILS
from viewer.dossier.note import Anchor
from viewer.text.witness import Span, Witness

if TYPE_CHECKING:
    from rapidfuzz.distance import MatchingBlock

    from viewer.collation.model.model import Collation

How = Literal["exact", "moved", "changed"]

CONTEXT = 48  # code points kept on each side: some eight words, enough to distinguish most places
KEY = 16  # code points of context that are looked for together with the quotation
NEARBY = 32  # occurrences considered on each side of the old place; a common word has thousands
HALF_OWN = 24  # code points at which a quotation counts as much as its context (see ``_own``)
CHANCE = 0.5  # likeness that two stretches of one language have by chance
SURE_ENOUGH = 0.55  # least ``sure``; of 1,800 places of deleted paragraphs of a novel, none was wrongly found with more
ALIKE = 0.25  # likeness of the context, below which the words may be those of another place
# A copy at least so many code points away is passed over for a changed place less than half as far that is so sure.
FAR, NEARER_SURE = 10_000, 0.7
SEED, SEEDS, SEED_PLACES, WINDOWS = 12, 24, 4, 4
WORD = 40  # code points that an edge moves at most to the edge of its word; some scripts have no spaces
LONG_NEEDLE = 64  # code points; Python looks backward for a longer one in quadratic time
REACH = 100_000  # code points on each side of the old place that are searched when no seed is found
LONG, END = 600, 200  # a longer quotation is found by its two ends: aligning it whole is quadratic


class AnchorPlace(NamedTuple):
    """Where an anchor stands now; a tuple, since a dossier may have 100,000.

    ``how`` is "changed" where other words stand there than the quotation, or the same words in another context; the
    window then says so. ``sure``, 0 to 1: how like quotation and context are, beyond chance.
    """

    span: Span
    how: How
    sure: float


def anchor_to(witness: Witness, sigil: str, span: Span) -> Anchor:
    """Make the anchor of a stretch of a witness. Raises ``ValueError`` where it does not lie inside the text."""
    return anchor_in(witness.text, witness.sha256, sigil, span)


def anchor_in(text: str, sha256: str, sigil: str, span: Span) -> Anchor:
    """Make the anchor of a stretch of a text. ``sha256``: of its file. Raises ``ValueError`` as ``anchor_to`` does."""
    if not 0 <= span.start <= span.end <= len(text):
        raise ValueError(f"{span} lies outside a text of {len(text)} characters")
    prefix, suffix = text[max(0, span.start - CONTEXT) : span.start], text[span.end : span.end + CONTEXT]
    return Anchor(sigil, sha256, span, span.of(text), prefix, suffix)


def anchors_to(collation: Collation, places: Mapping[str, Span]) -> tuple[Anchor, ...]:
    """The anchors on these spans (by sigil) of the texts of a collation."""
    return tuple(anchor_to(collation.witness(sigil), sigil, span) for sigil, span in sorted(places.items()))


def owners(anchors: Sequence[Anchor], witnesses: Sequence[Witness]) -> tuple[str, ...]:
    """The sigil of the witness to which each of these anchors of one note belongs now; "" where it is not compared.

    It is the witness with the same contents; of several, the one with the anchor's sigil. If none has these contents,
    the file has changed, and it is the witness with the anchor's sigil or, if the sides were exchanged, the one from
    which the other anchor moved. Two anchors share a witness only where no second one has its contents.
    """
    sides = dict(zip(SIGILS, witnesses, strict=False))
    if at_home(anchors, sides):
        return tuple(anchor.sigil for anchor in anchors)
    same = [[sigil for sigil, side in sides.items() if anchor.sha256 == side.sha256 != ""] for anchor in anchors]
    found = [""] * len(anchors)

    def give(wanted: Callable[[int], Iterable[str]]) -> None:
        for number, owner in enumerate(found):
            if not owner:
                free = (sigil for sigil in wanted(number) if sigil in sides and sigil not in found)
                found[number] = next(free, "")

    give(lambda number: [anchors[number].sigil] if anchors[number].sigil in same[number] else [])
    give(lambda number: same[number])
    give(lambda number: [anchors[number].sigil])
    give(lambda number: [a.sigil for a, owner in zip(anchors, found, strict=True) if owner == anchors[number].sigil])
    return tuple(owner or next(iter(alike), "") for owner, alike in zip(found, same, strict=True))


def at_home(anchors: Sequence[Anchor], sides: Mapping[str, Witness]) -> bool:
    """Whether each anchor has a side of its own, with its contents and its sigil: what is usual, found out quickly."""
    for anchor in anchors:
        side = sides.get(anchor.sigil)
        if side is None or not anchor.sha256 or side.sha256 != anchor.sha256:
            return False
    return len(anchors) < 2 or len({anchor.sigil for anchor in anchors}) == len(anchors)


def find(anchor: Anchor, text: str) -> AnchorPlace | None:
    """The place of the anchor in ``text``; None where no place is likely enough.

    A short quotation occurs in many places: it is mostly the context that decides which of them is the right one.
    """
    if stands(anchor, text):
        return AnchorPlace(anchor.span, "exact", 1.0)
    moved = _find_moved(anchor, text)
    if moved and moved.sure < SURE_ENOUGH:
        moved = None
    way = abs(moved.span.start - anchor.span.start) if moved else 0
    if moved and (way < FAR or len(anchor.quotation) > LONG):
        return moved
    changed = _find_ends(anchor, text) if len(anchor.quotation) > LONG else _find_changed(anchor, text, way // 2)
    return changed if changed and changed.sure >= (NEARER_SURE if moved else SURE_ENOUGH) else moved


def stands(anchor: Anchor, text: str) -> bool:
    """Whether the quotation and the context of an anchor stand in a text where they stood.

    (An empty quotation would stand anywhere by itself.)
    """
    (start, end), prefix, quotation, suffix = anchor.span, anchor.prefix, anchor.quotation, anchor.suffix
    return (
        len(prefix) <= start
        and end - start == len(quotation)
        and text[start - len(prefix) : end + len(suffix)] == prefix + quotation + suffix
    )


def _own(quotation: str) -> float:
    """The weight of the quotation by itself, 0 to 1; the rest is the weight of its context."""
    return len(quotation) / (len(quotation) + HALF_OWN)


def _find_moved(anchor: Anchor, text: str) -> AnchorPlace | None:
    """The occurrence of the quotation with the likest context; of equals, the one nearest to the old place."""
    old = anchor.span.start
    own = _own(anchor.quotation)
    best: tuple[float, int, int] | None = None
    for start in _occurrences(anchor, text):
        sure = own + (1 - own) * _context(anchor, text, Span(start, start + len(anchor.quotation)))
        best = max(best or (-1.0, 0, 0), (round(sure, 3), -abs(start - old), start))
    if best is None:
        return None
    sure, _, start = best
    span = Span(start, start + len(anchor.quotation))
    return AnchorPlace(span, "moved" if _context(anchor, text, span) >= ALIKE else "changed", sure)


def _occurrences(anchor: Anchor, text: str) -> set[int]:
    """The places where the quotation starts: those with a part of its context, and the nearest without."""
    old = anchor.span.start
    before, after = anchor.prefix[-KEY:], anchor.suffix[:KEY]
    starts: set[int] = set()
    for lead, needle in ((len(before), before + anchor.quotation), (0, anchor.quotation + after)):
        if needle:
            starts.update(place + lead for place in _nearest(needle, text, old - lead))
    if anchor.quotation:
        starts.update(_nearest(anchor.quotation, text, old))
    return starts


def _nearest(needle: str, text: str, place: int, most: int = NEARBY) -> Iterator[int]:
    """The places of ``needle`` in ``text``, from ``place`` outward, at most ``most`` on each side."""
    place = max(0, min(place, len(text)))
    if len(needle) > LONG_NEEDLE:
        yield from islice(_forward(needle, text, 0), 2 * most)
        return
    yield from islice(_forward(needle, text, place), most)
    end = place + len(needle) - 1
    for _ in range(most):
        start = text.rfind(needle, 0, max(0, end))
        if start < 0:
            return
        yield start
        end = start + len(needle) - 1


def _forward(needle: str, text: str, start: int) -> Iterator[int]:
    while (start := text.find(needle, start)) >= 0:
        yield start
        start += 1


def _context(anchor: Anchor, text: str, span: Span) -> float:
    """The likeness of the context of ``span`` to that of the anchor, 0 (as by chance) to 1 (the same)."""
    before = text[max(0, span.start - len(anchor.prefix)) : span.start]
    after = text[span.end : span.end + len(anchor.suffix)]
    weight = len(anchor.prefix) + len(anchor.suffix)
    if not weight:
        return 0.0
    alike = _like(anchor.prefix, before) * len(anchor.prefix) + _like(anchor.suffix, after) * len(anchor.suffix)
    return alike / weight


def _like(one: str, other: str) -> float:
    """The likeness of two stretches, 0 (as by chance) to 1 (the same)."""
    from rapidfuzz import fuzz  # here: a window without notes of a changed text has no use for it

    return max(0.0, (fuzz.ratio(one, other) / 100 - CHANCE) / (1 - CHANCE))


def _find_changed(anchor: Anchor, text: str, reach: int = 0) -> AnchorPlace | None:
    """The place where quotation and context were changed least; less than ``reach`` code points away, if not 0."""
    pattern = anchor.prefix + anchor.quotation + anchor.suffix
    if not pattern.strip():
        return None
    found = [_align(anchor, pattern, text, window) for window in _windows(pattern, anchor, text)]
    near = (place for place in found if place and (not reach or abs(place.span.start - anchor.span.start) < reach))
    return max(near, key=lambda place: place.sure, default=None)


def _windows(pattern: str, anchor: Anchor, text: str) -> Iterable[Span]:
    """The stretches in which the pattern may stand: where most of its seeds agree, else around the old place."""
    bucket = max(64, len(pattern))
    votes: Counter[int] = Counter()
    step = max(1, (len(pattern) - SEED) // SEEDS)
    for offset in range(0, max(1, len(pattern) - SEED + 1), step):
        seed = pattern[offset : offset + SEED]
        if not seed.isspace():
            old = anchor.span.start - len(anchor.prefix) + offset
            votes.update({(place - offset) // bucket for place in _nearest(seed, text, old, SEED_PLACES)})
    if votes:
        for number, _ in votes.most_common(WINDOWS):
            yield _inside(Span((number - 1) * bucket, (number + 3) * bucket), text)
    else:
        yield _inside(Span(anchor.span.start - REACH, anchor.span.end + REACH), text)


def _inside(span: Span, text: str) -> Span:
    start = max(0, min(span.start, len(text)))
    return Span(start, max(start, min(span.end, len(text))))


def _align(anchor: Anchor, pattern: str, text: str, window: Span) -> AnchorPlace | None:
    """The quotation's place in this window, or None where it is gone and only its context is left."""
    from rapidfuzz import fuzz
    from rapidfuzz.distance import Indel

    rough = fuzz.partial_ratio_alignment(pattern, window.of(text), score_cutoff=100 * CHANCE)
    if rough is None or len(pattern) > len(window):
        return None
    # Words inserted into the quotation make its place longer than the pattern: search a little further on both sides.
    slack = len(pattern) // 2
    place = _inside(Span(window.start + rough.dest_start - slack, window.start + rough.dest_end + slack), text)
    blocks = [block for block in Indel.editops(pattern, place.of(text)).as_matching_blocks() if block.size]
    lead, tail = len(anchor.prefix), len(anchor.prefix) + len(anchor.quotation)
    start, end = place.start + _starts_at(blocks, lead), place.start + _ends_at(blocks, tail)
    if anchor.quotation and start >= end:
        return None
    span = Span(*_whole_words(anchor, text, start, min(len(text), max(start, end))))
    own = _own(anchor.quotation)
    sure = own * _like(anchor.quotation, span.of(text)) + (1 - own) * _context(anchor, text, span)
    return AnchorPlace(span, "changed", round(sure, 3))


def _starts_at(blocks: list[MatchingBlock], bound: int) -> int:
    """The place in the text of a start at ``bound`` of the pattern; words that replace the first ones are included."""
    place = max(0, blocks[0].b - blocks[0].a + bound) if blocks else 0
    for block in blocks:
        if bound < block.a:
            break
        place = block.b + min(bound - block.a, block.size)
        if bound == block.a + block.size:
            continue  # it starts with the next block, or in the gap before that
    return place


def _ends_at(blocks: list[MatchingBlock], bound: int) -> int:
    """The place in the text of an end at ``bound`` of the pattern."""
    for block in blocks:
        if bound <= block.a + block.size:
            return block.b + max(0, bound - block.a)
    return blocks[-1].b + bound - blocks[-1].a if blocks else 0


def _whole_words(anchor: Anchor, text: str, start: int, end: int) -> tuple[int, int]:
    """The start and end, moved out of the middle of a word to its edge, where the quotation had whole words too.

    "bloc" and "alliance" share an l and a c: by its letters alone the place would be "allianc".
    """
    starts_word = anchor.quotation[:1].isalnum() and not anchor.prefix[-1:].isalnum()
    ends_word = anchor.quotation[-1:].isalnum() and not anchor.suffix[:1].isalnum()
    for _ in range(WORD):
        start -= starts_word and _in_word(text, start)
        end += ends_word and _in_word(text, end)
    return start, end


def _in_word(text: str, place: int) -> bool:
    """Whether this place has a letter or a digit on both sides."""
    return 0 < place < len(text) and text[place - 1].isalnum() and text[place].isalnum()


def _find_ends(anchor: Anchor, text: str) -> AnchorPlace | None:
    """The place of a long quotation by its first and last words, whatever was changed between them."""
    quotation, span = anchor.quotation, anchor.span
    head = replace(
        anchor,
        span=Span(span.start, span.start + END),
        quotation=quotation[:END],
        suffix=quotation[END : END + CONTEXT],
    )
    tail = replace(
        anchor,
        span=Span(span.end - END, span.end),
        quotation=quotation[-END:],
        prefix=quotation[-END - CONTEXT : -END],
    )
    first, last = find(head, text), find(tail, text)
    if not first or not last:
        return None
    length = last.span.end - first.span.start
    if not len(quotation) / 2 <= length <= len(quotation) * 2:
        return None
    return AnchorPlace(Span(first.span.start, last.span.end), "changed", min(first.sure, last.sure))
