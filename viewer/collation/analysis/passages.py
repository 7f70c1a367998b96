"""Matches -> passages: which matches a reader would call one shared passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.model.model import SIGILS, Match, Passage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.text.witness import Witness


def passages(matches: Sequence[Match], witnesses: Sequence[Witness]) -> tuple[list[Match], list[Passage]]:
    """The matches, each with the number of its passage, and the passages, in the order of the base.

    A match that lies within another one in both witnesses is a part of the same passage: words that were moved within
    it. So one match always spans its whole passage.
    """
    outer = _outer(matches)
    heads = sorted({id(one): one for one in outer}.values(), key=lambda one: one.id)
    numbers = {head.id: number for number, head in enumerate(heads, 1)}
    found = [_numbered(match, numbers[head.id]) for match, head in zip(matches, outer, strict=True)]
    parts: dict[int, list[Match]] = {number: [] for number in numbers.values()}
    for match in found:
        parts[match.passage].append(match)
    return found, [_passage(numbers[head.id], head, parts[numbers[head.id]], witnesses) for head in heads]


def _numbered(m: Match, number: int) -> Match:
    """The match with the number of its passage; ``replace`` would take ten times as long."""
    return Match(m.id, m.witness, m.base, m.reading, m.words, m.similarity, m.transposed, m.repeat, m.by_reader, number)


def _outer(matches: Sequence[Match]) -> list[Match]:
    """For each match the largest one that it lies in, in both witnesses: often itself."""
    found = {match.id: match for match in matches}
    for sigil in {match.witness for match in matches}:
        this = sorted((m for m in matches if m.witness == sigil), key=lambda m: (m.base.start, -m.base.end, m.id))
        heads: list[Match] = []  # those that may still hold a later one
        for match in this:
            heads = [head for head in heads if head.base.end > match.base.start]
            for head in heads:
                if head.base.end >= match.base.end and _holds(head, match):
                    found[match.id] = head
                    break
            else:
                heads.append(match)
    return [found[match.id] for match in matches]


def _holds(head: Match, match: Match) -> bool:
    return head.reading.start <= match.reading.start and match.reading.end <= head.reading.end


def _passage(number: int, head: Match, parts: Sequence[Match], witnesses: Sequence[Witness]) -> Passage:
    starts = witnesses[SIGILS.index(head.witness)].tokens.starts
    bounds = np.array([match.reading for match in (head, *parts)], dtype=starts.dtype)
    words = np.diff(starts.searchsorted(bounds))[:, 0].tolist()  # of the readings
    size, *sizes = (max(match.words, count) for match, count in zip((head, *parts), words, strict=True))
    kept = sum(match.similarity * words for match, words in zip(parts, sizes, strict=True))
    similarity = round(min(1.0, kept / max(size, 1)), 4)
    ids = tuple(match.id for match in parts)
    return Passage(
        number, head.witness, head.base, head.reading, head.words, similarity, ids, head.transposed, head.repeat
    )
