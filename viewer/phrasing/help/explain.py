"""What the words of the window mean: a sentence for each level, kind and flag, with an example of the open pair."""

from __future__ import annotations

import numpy as np

from viewer.collation.model.model import (
    CATEGORY_NUMBERS,
    FLAG_BITS,
    KIND_NUMBERS,
    SIGILS,
    Category,
    Collation,
    Flag,
    Framing,
    Kind,
    Variant,
)
from viewer.phrasing import sentences
from viewer.phrasing.characters import difference
from viewer.phrasing.language import N_, number, tr

_WORDS = 32  # characters that are quoted of each side
_LOOKED_AT = 40  # variants among which the shortest example is looked for

CATEGORY_MEANINGS: dict[Category, str] = {
    "moved": N_("The same words stand in another place"),
    "wording": N_("Words were left out, put in or replaced"),
    "editorial": N_("An editor's own additions, which stand in brackets or are marked as such"),
    "spelling": N_("The same word is spelt in another way"),
    "punctuation": N_("Commas, full stops and other marks differ"),
    "case": N_("Capital and small letters differ"),
    "typography": N_("The same mark has another shape, as curly and straight quotation marks have"),
    "spacing": N_("Spaces, lines or paragraphs are divided in another way"),
}
KIND_MEANINGS: dict[Kind, str] = {
    "insertion": N_("B has words that A lacks"),
    "omission": N_("A has words that B lacks"),
    "substitution": N_("Words of A stand in B in another form, or others in their place"),
    "transposition": N_("The same words stand in another place"),
}
FLAG_MEANINGS: dict[Flag, str] = {
    "negation": N_("One side denies what the other says"),
    "number": N_("A number is not the same in both"),
    "date": N_("A date is not the same in both"),
    "name": N_("A name is not the same in both"),
    "modal": N_("How sure, allowed or necessary something is was changed, as from “may” to “must”"),
}


def category(name: Category, collation: Collation | None) -> str:
    """What a level is, or a move, with its first short variant."""
    those = collation.variants.categories == CATEGORY_NUMBERS[name] if collation else None
    return _with_example(tr(CATEGORY_MEANINGS[name]), collation, those)


def kind(name: Kind, collation: Collation | None) -> str:
    """What a kind is, with its first short variant."""
    those = collation.variants.kinds == KIND_NUMBERS[name] if collation else None
    return _with_example(tr(KIND_MEANINGS[name]), collation, those)


def flag_tip(name: Flag, collation: Collation | None) -> str:
    """What is to be checked where this flag stands, with its first short variant."""
    those = (collation.variants.flags & FLAG_BITS[name]) > 0 if collation else None
    return _with_example(tr(FLAG_MEANINGS[name]), collation, those)


def variants_tip(collation: Collation | None) -> str:
    """What a variant is, with the first one."""
    every = np.ones(len(collation.variants), bool) if collation else None
    return _with_example(tr("Each place where a passage that both texts share is not the same"), collation, every)


def passages_tip(collation: Collation | None) -> str:
    """What a passage is, with how the first one begins."""
    meaning = tr("Each stretch that both texts share, however its words were changed")
    if collation is None or not collation.passages:
        return f"{meaning}."
    first = collation.passages[0]
    words = sentences.short(sentences.on_one_line(first.base.of(collation.witnesses[0].text)[:80].strip()), _WORDS)
    example = tr("“{words}” with {count}", words=words, count=sentences.count_words(first.words))
    return tr("{meaning}, such as {example}.", meaning=meaning, example=example)


def framing_tip(collation: Collation | None) -> str:
    """What framing is, with how the first one begins."""
    meaning = tr("What stands around the shared passages in one text alone: the publisher's own words")
    found: Framing | None = collation.framing[0] if collation and collation.framing else None
    if collation is None or found is None:
        return f"{meaning}."
    words = sentences.short(sentences.on_one_line(found.span.of(collation.witness(found.witness).text).strip()), 60)
    example = tr("the {role} “{words}” of {sigil}", role=tr(found.role), words=words, sigil=found.witness)
    return tr("{meaning}, such as {example}.", meaning=meaning, example=example)


def _with_example(meaning: str, collation: Collation | None, those: np.ndarray | None) -> str:
    found = example(collation, those) if collation is not None and those is not None else None
    if found is None:
        return f"{meaning}."
    return tr("{meaning}, such as {example}.", meaning=meaning, example=quoted_variant(found))


def example(collation: Collation, those: np.ndarray, worded: bool = False) -> Variant | None:
    """The first variant of those that is short enough to be quoted whole, else the first; none that a move left.

    ``worded``: rather one that is not of marks and blanks alone.
    """
    columns = collation.variants
    rows = np.flatnonzero(those & ~columns.by_rule & (columns.moves == 0))[:_LOOKED_AT].tolist()
    found = [columns[row] for row in rows]
    if worded:
        found.sort(key=lambda one: not any(map(str.isalnum, one.lemma + one.text)))
    return next((one for one in found if max(len(one.lemma), len(one.text)) <= _WORDS), next(iter(found), None))


def quoted_variant(variant: Variant) -> str:
    """A variant in words, with its number: "variant 3 (“broad” in A, “wide” in B)"."""
    named = difference(variant)
    if not named:
        sides = ((variant.lemma, SIGILS[0]), (variant.text, variant.witness))
        named = ", ".join(_side(words, sigil) for words, sigil in sides)
    return tr("variant {number} ({words})", number=number(variant.number), words=named)


def _side(words: str, sigil: str) -> str:
    if not words:
        return tr("nothing in {sigil}", sigil=sigil)
    return tr("“{words}” in {sigil}", words=sentences.short(sentences.on_one_line(words), _WORDS), sigil=sigil)
