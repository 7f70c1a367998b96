"""The signs and colors that occur in a pair, each with words of the pair that bear it. No Qt here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np

from viewer.collation.model.model import ACCIDENTALS, KIND_NUMBERS, SIGILS, Collation, are_of
from viewer.phrasing import sentences
from viewer.phrasing.characters import visible
from viewer.phrasing.help.explain import example
from viewer.phrasing.language import N_, tr

SignName = Literal[
    "current", "rewritten", "substitution", "omission", "insertion", "moved", "accidental",
    "shared", "framing", "furniture", "echo", "note", "read", "decision",
]  # fmt: skip
_WORDS = 14  # characters of a sample
_MEANINGS: dict[Literal["substitution", "omission", "insertion"], str] = {
    "substitution": N_("{sigil} has other words here"),
    "omission": N_("left out in {sigil}; a caret shows the place there"),
    "insertion": N_("put in by {sigil}; a caret shows the place in A"),
}


@dataclass(frozen=True, slots=True)
class LegendSign:
    """One sign of the legend: the words that show it, what it means, and how often it occurs (0: not counted)."""

    name: SignName
    sample: str
    meaning: str
    count: int = 0


def legend_signs(collation: Collation, notes: int = 0, read: int = 0, decisions: int = 0) -> list[LegendSign]:
    """The signs that occur in this pair, those of the words first. The figures are those of the reader's own marks."""
    own: tuple[tuple[SignName, str, str, int], ...] = (
        ("note", "", tr("a note of yours is on these words"), notes),
        ("read", "✓", tr("you have marked it as read"), read),
        ("decision", "✎", tr("made so by a decision of yours"), decisions),
    )
    return [*_of_variants(collation), *_of_passages(collation), *(LegendSign(*one) for one in own if one[3])]


def _of_variants(collation: Collation) -> Iterator[LegendSign]:
    columns = collation.variants
    if not len(columns):
        return
    if first := example(collation, np.ones(len(columns), bool), worded=True):
        yield LegendSign("current", _short(first.lemma or first.text), tr("the variant where you are"))
    accidental = are_of(columns.levels, ACCIDENTALS)
    plain = ~(columns.moved | columns.by_rule)
    if found := example(collation, columns.rewritten & plain, worded=True):
        sample, count = _short(found.lemma), int(np.count_nonzero(columns.rewritten & plain))
        yield LegendSign("rewritten", sample, tr("a stretch written anew, one variant as a whole"), count)
    plain &= ~columns.rewritten
    for kind, meaning in _MEANINGS.items():
        those = (columns.kinds == KIND_NUMBERS[kind]) & ~accidental & plain
        if found := example(collation, those, worded=True):
            words = found.text if kind == "insertion" else found.lemma
            yield LegendSign(kind, _short(words), tr(meaning, sigil=found.witness), int(np.count_nonzero(those)))
    if found := example(collation, columns.transposed, worded=True):
        words = tr("stands elsewhere in the other text; the arrow points there")
        yield LegendSign("moved", _short(found.lemma or found.text), words, columns.move_count)
    if found := example(collation, accidental & plain, worded=True):
        sample = _short(found.lemma or found.text)
        yield LegendSign(
            "accidental", sample, tr("spelt or printed otherwise"), int(np.count_nonzero(accidental & plain))
        )


def _of_passages(collation: Collation) -> Iterator[LegendSign]:
    if collation.passages:
        words = _short(collation.passages[0].base.of(collation.witnesses[0].text))
        yield LegendSign(
            "shared", words, tr("a passage that both texts have, joined by a band"), len(collation.passages)
        )
    for name, meaning in (
        ("framing", N_("the publisher's own words, with their role above them")),
        ("furniture", N_("words of the web page, not of the author")),
    ):
        found = [one for one in collation.framing if (one.role == "furniture") == (name == "furniture")]
        if found:
            words = _short(found[0].span.of(collation.witnesses[SIGILS.index(found[0].witness)].text))
            yield LegendSign("framing" if name == "framing" else "furniture", words, tr(meaning), len(found))
    if collation.echoes:
        words = _short(collation.echoes[0].base.of(collation.witnesses[0].text))
        yield LegendSign("echo", words, tr("says the same as the other text in other words"), len(collation.echoes))


def _short(words: str) -> str:
    bare = " ".join(words.split())
    return sentences.short(bare or visible(words), _WORDS)
