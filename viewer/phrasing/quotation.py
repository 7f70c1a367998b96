"""What is copied for use elsewhere: words with their source, and a variant as an apparatus gives it. No Qt here."""

from __future__ import annotations

import re

from viewer.collation.model.model import Collation, Variant
from viewer.phrasing.characters import visible
from viewer.phrasing.language import number, tr
from viewer.text.direction import two_ways
from viewer.text.lines import is_wrap
from viewer.text.witness import Span, Witness

_MARKS = ("punctuation", "typography")
_BREAKS = re.compile(r"\n\s*")
_ISOLATE, _END = "\u2068", "\u2069"  # between these a run keeps its own direction


def quotation(witness: Witness, span: Span) -> str:
    """The words of a stretch in quotation marks, and under them a line with their source; "" where it has no words.

    The source stands in a line of its own, so that words that run from right to left do not reorder it.
    """
    span = span.stripped(witness.text)
    if not span:
        return ""
    title = witness.title.rstrip().removesuffix(".")  # which title pages end with: a comma follows here
    said = (witness.author, title, witness.date, place(witness, span), witness.source)
    words = tr("“{words}”", words=span.of(witness.text))
    return f"{words}\n— {', '.join(' '.join(part.split()) for part in said if part.strip())}"


def place(witness: Witness, span: Span) -> str:
    """Where a stretch stands: "p. 14", "pp. 14–15", "p. 14, note 3"; without such marks "paragraph 12"."""
    last = max(span.start, span.end - 1)
    first_place, last_place = _located(witness, span.start), _located(witness, last)
    if first_place and last_place:
        return _range(first_place, last_place)
    if first_place or last_place:
        return first_place or last_place
    first, final = _paragraph(witness.text, span.start), _paragraph(witness.text, last)
    if first == final:
        return tr("paragraph {number}", number=number(first))
    return tr("paragraphs {first}–{last}", first=number(first), last=number(final))


def _located(witness: Witness, at: int) -> str:
    """The locators of the parts that hold a code point, the widest first."""
    holding = [part for part in witness.parts if part.locator and part.span.start <= at < part.span.end]
    holding.sort(key=lambda part: -len(part.span))
    return ", ".join(dict.fromkeys(part.locator for part in holding))


def _range(first: str, last: str) -> str:
    if first == last:
        return first
    head, _, start = first.rpartition(" ")
    other, _, end = last.rpartition(" ")
    if head and head == other:
        return f"{'pp.' if head == 'p.' else head} {start}–{end}"
    return f"{first} – {last}"


def _paragraph(text: str, at: int) -> int:
    """The number of the paragraph that holds a code point, from 1."""
    begin = len(text) - len(text.lstrip())
    breaks = _BREAKS.finditer(text, begin, max(begin, at))
    return 1 + sum("\n" in found[0][1:] or not is_wrap(text, found.start()) for found in breaks)


def apparatus_entry(variant: Variant, collation: Collation) -> str:
    """A variant as an apparatus has it: "lemma ] reading B", "lemma ] om. B", "word before ] + words put in B".

    What was moved has "transp." for its reading; a mark has the word that it stands at, since nobody finds a comma.
    """
    if words := _mark_with_word(variant, collation):
        lemma, reading = map(_words, words)
        return f"{lemma} ] {reading} {variant.witness}"
    lemma, reading = (_words(words) for words in (variant.lemma, variant.text))
    if variant.kind == "transposition":
        reading = "transp." if lemma == reading or not lemma or not reading else f"{reading} transp."
        lemma = lemma or _words(variant.text)
    elif variant.move is not None:
        moved = "transp." if variant.base else f"+ {reading} transp."
        lemma, reading = lemma or _word_before(variant, collation), moved
    elif not variant.base:
        lemma, reading = _word_before(variant, collation), f"+ {reading}"
    elif not variant.reading:
        reading = "om."
    return f"{lemma} ] {reading} {variant.witness}".strip()


def _mark_with_word(variant: Variant, collation: Collation) -> list[str]:
    """Both readings of a mark with the word before it, or behind it; none where there is none, or it is no mark."""
    if variant.level not in _MARKS or any(map(str.isalnum, variant.lemma + variant.text)):
        return []
    witnesses = collation.witnesses[0], collation.witness(variant.witness)
    sides = [*zip(witnesses, (variant.base, variant.reading), strict=True)]
    for with_word in (_from_word_before, _to_word_behind):
        spans = [with_word(witness, span) for witness, span in sides]
        if all(spans):
            return [span.of(witness.text) for witness, span in zip(witnesses, spans, strict=True)]
    return []


def _from_word_before(witness: Witness, span: Span) -> Span:
    """The span from the beginning of the word at whose end it stands; an empty one where there is none."""
    behind, _ = witness.words_in(Span(span.start, span.start))
    start, end = witness.tokens.span(behind - 1, behind) if behind else (0, 0)
    joined = behind and not any(map(str.isspace, witness.text[end : span.start]))
    return Span(start, span.end) if joined else Span(span.start, span.start)


def _to_word_behind(witness: Witness, span: Span) -> Span:
    """The span up to the end of the word at whose beginning it stands; an empty one where there is none."""
    behind, _ = witness.words_in(Span(span.end, span.end))
    there = behind < witness.words
    start, end = witness.tokens.span(behind, behind + 1) if there else (0, 0)
    joined = there and not any(map(str.isspace, witness.text[span.end : start]))
    return Span(span.start, end) if joined else Span(span.start, span.start)


def _words(text: str) -> str:
    """The words on one line; white space alone, and what Unicode hides, by signs. A run from right to left is kept
    together: the bracket and the sigil beside it would else change places with it."""
    bare = " ".join(text.split())
    shown = bare or visible(text).replace(" ", "␣")
    return f"{_ISOLATE}{shown}{_END}" if two_ways(shown) else shown


def _word_before(variant: Variant, collation: Collation) -> str:
    """The base's word after which something was put in; at the head of the text, "(beginning)"."""
    base = collation.witnesses[0]
    first, _ = base.words_in(Span(variant.base.start, variant.base.start))
    if not first:
        return tr("(beginning)")
    return _words(base.tokens.span(first - 1, first).of(base.text))
