"""What a stretch that was written anew kept: its sentences side by side, and the words that both have. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.text.boundaries import sentences
from viewer.text.witness import Span

if TYPE_CHECKING:
    from viewer.collation.model.model import Collation, Variant
    from viewer.text.witness import Witness

_MOST = 200  # sentences of a side that are paired; more are shown as one
_LEAST = 2  # words in common, for two sentences to be one written anew


@dataclass(frozen=True, slots=True)
class SentencePair:
    """Two sentences that correspond, or one without a partner (the span of the other is None), and the words of each
    that the other has too, in the same order."""

    base: Span | None
    reading: Span | None
    kept_base: tuple[Span, ...] = ()
    kept_reading: tuple[Span, ...] = ()


def sentence_pairs(variant: Variant, collation: Collation) -> list[SentencePair]:
    """The sentences of a rewritten stretch, in order: those that have most words in common stand side by side.

    Sentences are aligned as words are, by the Needleman-Wunsch algorithm; a pair is worth the words that it has in
    common.
    """
    witnesses = collation.witnesses[0], collation.witness(variant.witness)
    left, right = (
        _sentences(witness, span) for witness, span in zip(witnesses, (variant.base, variant.reading), strict=True)
    )
    if len(left) == len(right) == 1:
        return [_pair(witnesses, left[0], right[0])]
    common = [[_common(witnesses, one, other) for other in right] for one in left]
    best = [[0] * (len(right) + 1) for _ in range(len(left) + 1)]
    for i in range(len(left) - 1, -1, -1):
        for j in range(len(right) - 1, -1, -1):
            worth = common[i][j] if common[i][j] >= _LEAST else 0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + worth)
    found: list[SentencePair] = []
    i = j = 0
    while i < len(left) or j < len(right):
        both = i < len(left) and j < len(right) and common[i][j] >= _LEAST
        if both and best[i][j] == best[i + 1][j + 1] + common[i][j]:
            found.append(_pair(witnesses, left[i], right[j]))
            i, j = i + 1, j + 1
        elif j == len(right) or (i < len(left) and best[i][j] == best[i + 1][j]):
            found.append(SentencePair(left[i], None))
            i += 1
        else:
            found.append(SentencePair(None, right[j]))
            j += 1
    return found


def count_kept(pairs: list[SentencePair]) -> int:
    """How many words were kept."""
    return sum(len(pair.kept_base) for pair in pairs)


def _sentences(witness: Witness, span: Span) -> list[Span]:
    found = [Span(span.start + one.start, span.start + one.end) for one in sentences(span.of(witness.text))]
    return found if 0 < len(found) <= _MOST else [span]


def _keys(witness: Witness, span: Span) -> list[int]:
    low, high = witness.words_in(span)
    keys: list[int] = witness.tokens.keys[low:high].tolist()
    return keys


def _common(witnesses: tuple[Witness, Witness], base: Span, reading: Span) -> int:
    """How many words two sentences have in common, in the same order."""
    from rapidfuzz.distance import Indel

    first, second = _keys(witnesses[0], base), _keys(witnesses[1], reading)
    return (len(first) + len(second) - Indel.distance(first, second)) // 2


def _pair(witnesses: tuple[Witness, Witness], base: Span, reading: Span) -> SentencePair:
    from rapidfuzz.distance import Indel  # here: the window comes sooner without it

    first, second = witnesses[0].words_in(base)[0], witnesses[1].words_in(reading)[0]
    kept: tuple[list[Span], list[Span]] = ([], [])
    for code in Indel.opcodes(_keys(witnesses[0], base), _keys(witnesses[1], reading)):
        if code.tag == "equal":
            words = range(first + code.src_start, first + code.src_end)
            others = range(second + code.dest_start, second + code.dest_end)
            kept[0].extend(witnesses[0].tokens.span(word, word + 1) for word in words)
            kept[1].extend(witnesses[1].tokens.span(word, word + 1) for word in others)
    return SentencePair(base, reading, tuple(kept[0]), tuple(kept[1]))
