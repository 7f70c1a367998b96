"""The memo of comparison: what two texts share, how they differ in it and how each presents it, in plain words.

Made by rules from the counts of a collation: nothing is said that it does not hold. No Qt here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.analysis.coverage import shared_words
from viewer.collation.analysis.keyness import keyness
from viewer.collation.model.model import FLAG_BITS, FLAGS, KIND_NUMBERS, LEVELS, SUBSTANTIVES, are_of
from viewer.phrasing.framing import Emphasis, how_it_is_introduced, what_is_shared
from viewer.phrasing.language import counted, number, tr, translate
from viewer.phrasing.sentences import count_words, flag, verdict

if TYPE_CHECKING:
    from viewer.collation.model.model import Collation, Kind, Role


def memo(collation: Collation, emphasis: Emphasis = str) -> list[str]:
    """The paragraphs of the memo on A and B. ``emphasis`` sets words of the texts apart from the sentences."""
    first, second = collation.witnesses[:2]
    if not (collation.passages and first.words and second.words) or first.text == second.text:
        said = verdict(collation) or tr("The two share no passage.")
        return _paragraphs([said, *_introduction(collation, emphasis)], _echoes(collation), _reservations(collation))
    shared = [_shared(collation), *_words_changed(collation), *_to_check(collation)]
    around = [*_introduction(collation, emphasis), *_elsewhere(collation), *_echoes(collation)]
    return _paragraphs(shared, around, _reservations(collation))


def _paragraphs(*sentences: list[str]) -> list[str]:
    return [" ".join(filter(None, those)) for those in sentences if any(those)]


def _shared(collation: Collation) -> str:
    """What both carry. That it is the same is said only where every level was compared and no rule hides a part."""
    if collation.options.ignore or collation.variants.by_rule.any():
        return _carried(collation)
    return what_is_shared(collation)


def _carried(collation: Collation) -> str:
    """What both carry, without a word on whether it is the same."""
    words, passages = shared_words(collation), len(collation.passages)
    carried = counted("They share %n passage", "They share %n passages", passages)
    differing = sum(collation.variants.category_counts().values())
    places = counted(
        "%n difference is counted in it", "%n differences are counted in it", differing
    ) if differing else tr("no difference is counted in it")  # fmt: skip
    return tr("{carried}, {words}; {places}.", carried=carried, words=count_words(words), places=places)


def _words_changed(collation: Collation) -> list[str]:
    """How many differences change the sense, of which kinds, and whether words are gone without a mark."""
    variants, ignored = collation.variants, collation.options.ignore
    if ignored & SUBSTANTIVES:
        return []
    touching = variants.take(variants.listed & ~variants.transposed & are_of(variants.levels, SUBSTANTIVES))
    hidden = bool(variants.by_rule.any())
    if not len(touching):
        if variants.move_count or hidden:
            return [tr("Silent omissions: none.")]
        return [tr("No word was changed."), tr("Silent omissions: none.")]
    kinds = [_of_kind(kind, int(np.count_nonzero(touching.kinds == KIND_NUMBERS[kind]))) for kind in _KINDS]
    total = counted("%n difference touches the sense", "%n differences touch the sense", len(touching))
    said = [tr("{total}: {kinds}.", total=total, kinds=", ".join(filter(None, kinds)))]
    if rewritten := int(np.count_nonzero(touching.rewritten)):
        said.append(counted("%n stretch was written anew.", "%n stretches were written anew.", rewritten))
    omissions = touching.take(touching.kinds == KIND_NUMBERS["omission"])
    marked = int(np.count_nonzero(omissions.marked))
    silent = len(omissions) - marked
    said.append(tr("Silent omissions: {count}.", count=number(silent)) if silent else tr("Silent omissions: none."))
    if marked:
        said.append(tr("Omissions that are marked in the text: {count}.", count=number(marked)))
    return said


_KINDS: tuple[Kind, ...] = ("substitution", "omission", "insertion")


def _of_kind(kind: Kind, count: int) -> str:
    if not count:
        return ""
    if kind == "omission":
        return counted("%n omission in B", "%n omissions in B", count)
    if kind == "insertion":
        return counted("%n insertion in B", "%n insertions in B", count)
    return counted("%n substitution", "%n substitutions", count)


def _to_check(collation: Collation) -> list[str]:
    variants = collation.variants.take(collation.variants.listed)
    counts = {one: int(np.count_nonzero(variants.flags & FLAG_BITS[one])) for one in FLAGS}
    found = [tr("{name} ({count})", name=flag(one), count=number(count)) for one, count in counts.items() if count]
    return [tr("To be checked: {flags}.", flags=", ".join(found))] if found else []


def _introduction(collation: Collation, emphasis: Emphasis) -> list[str]:
    if not collation.framing:
        return []
    return [how_it_is_introduced(collation, keyness(collation), emphasis)]


def _elsewhere(collation: Collation) -> list[str]:
    """How many words each has after what is shared, and in the midst of it."""
    after = _sizes(collation, "lead-out")
    within = _sizes(collation, "interjection", "between")
    passages = len(collation.passages)
    said = []
    if after:
        said.append(counted("After it, {parts}.", "After them, {parts}.", passages, parts=_adding(after)))
    if within:
        midst = counted(
            "In the midst of it, {parts}.", "In the midst of them, {parts}.", passages, parts=_adding(within)
        )
        said.append(midst)
    return said


def _sizes(collation: Collation, *roles: Role) -> dict[str, int]:
    sizes = {
        sigil: sum(one.words for one in collation.framing if one.witness == sigil and one.role in roles)
        for sigil in "AB"
    }
    return {sigil: size for sigil, size in sizes.items() if size}


def _adding(sizes: dict[str, int]) -> str:
    (first, words), *others = sizes.items()
    adding = tr("{sigil} adds {words}", sigil=first, words=count_words(words))
    if not others:
        return adding
    return tr("{first} and {sigil} {number}", first=adding, sigil=others[0][0], number=number(others[0][1]))


def _echoes(collation: Collation) -> list[str]:
    if not collation.echoes:
        return []
    return [
        counted(
            "%n sentence of A is likely said by B in other words.",
            "%n sentences of A are likely said by B in other words.",
            len({echo.base for echo in collation.echoes}),
        )
    ]


def _reservations(collation: Collation) -> list[str]:
    """What the reader must know before the memo is believed: levels not compared, rules, limits that were met."""
    options, hidden = collation.options, int(collation.variants.by_rule.sum())
    said = []
    if options.ignore:
        levels = ", ".join(tr(level) for level in LEVELS if level in options.ignore)
        said.append(tr("Left out of the comparison: differences of {levels}.", levels=levels))
    if hidden:
        said.append(
            counted(
                "By a rule of the reader’s, %n difference counts as the same.",
                "By rules of the reader’s, %n differences count as the same.",
                hidden,
            )
        )
    if not collation.complete:
        limits = " ".join(map(translate, collation.limits))
        said.append(tr("The comparison is not complete: {limits}", limits=limits))
    return said
