"""A variant in its context, as runs of text with a style each. The theme gives the colors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from viewer.collation.model.model import ACCIDENTALS, Collation, Variant
from viewer.phrasing.characters import look_alikes, visible
from viewer.phrasing.sentences import look_alike_letters, on_one_line
from viewer.text.witness import Span

Style = Literal["", "dim", "current", "accidental", "insertion", "omission", "substitution", "moved", "shared"]

CARET = "‸"
_BEFORE, _AFTER = 16, 60  # characters of context in a list: the mark must be seen in a narrow one
_ALIKE = 0.5  # share of its letters that a word must keep to be the same word in another form
_LONG = 160  # characters, two lines
_LONGEST = 1200  # characters of one side that are shown character by character; more would take seconds


@dataclass(frozen=True, slots=True)
class TextRun:
    """Some characters on one line and their style."""

    text: str
    style: Style = ""


def style_of(variant: Variant) -> Style:
    """The style of a variant: "accidental", or the style of its kind."""
    if variant.kind == "transposition" or variant.move is not None:
        return "moved"
    return "accidental" if variant.level in ACCIDENTALS else variant.kind


def in_two_lines(variant: Variant, collation: Collation) -> tuple[list[TextRun], list[TextRun]]:
    """The base's words and the other witness's, a line each, with a little before the change and more behind it."""
    return _line(variant, collation, "A"), _line(variant, collation, variant.witness)


def _line(variant: Variant, collation: Collation, sigil: str) -> list[TextRun]:
    """One witness's words with the change marked, which begins no later than at the sixteenth letter."""
    text, span = collation.witness(sigil).text, variant.side(sigil)
    style = style_of(variant)
    before = TextRun(_before(text, span.start, _BEFORE - 2))
    if not span:
        return _join([before, TextRun(CARET, style), TextRun(_after(text, span.end, _AFTER))])
    words = TextRun(visible(span.of(text)[: 2 * _AFTER]), "" if variant.rewritten else style)
    if variant.kind == "transposition":
        there = variant.base.start / max(1, len(collation.witnesses[0].text))
        other = variant.reading.start / max(1, len(collation.witness(variant.witness).text))
        return _join([before, TextRun("↓ " if (other > there) == (sigil == "A") else "↑ ", style), words])
    letters = look_alikes(variant.lemma, variant.text) if sigil != "A" else ()
    named = TextRun(f" ({look_alike_letters(letters)})", "dim") if letters else TextRun("")
    return _join([before, words, named, TextRun(_after(text, span.end, _AFTER))])


def in_detail(variant: Variant, collation: Collation, sigil: str, around: int = 60) -> list[TextRun]:
    """One side with ``around`` characters of context on both sides, the change character by character.

    What is long is not marked, which would be a box of color, but its context is dim.
    """
    text = collation.witness(sigil).text
    span = variant.side(sigil)
    change = _changed(variant, "-" if sigil == "A" else "+") if span else [TextRun(CARET, "omission")]
    before, after = _before(text, span.start, around), _after(text, span.end, around)
    long = max(len(variant.lemma), len(variant.text)) > _LONG
    if long and len(change) == 1 and change[0].style == "current":
        return _join([TextRun(before, "dim"), TextRun(change[0].text), TextRun(after, "dim")])
    return _join([TextRun(before), *change, TextRun(after)])


def with_kept(text: str, span: Span, kept: Sequence[Span]) -> list[TextRun]:
    """A sentence, with the words marked that the other witness has too."""
    runs, place = [], span.start
    for word in kept:
        runs += [TextRun(on_one_line(text[place : word.start])), TextRun(word.of(text), "shared")]
        place = word.end
    return _join([*runs, TextRun(on_one_line(text[place : span.end]))])


def selected(collation: Collation, sigil: str, span: Span) -> list[TextRun]:
    """A stretch of one side, with a little context."""
    text = collation.witness(sigil).text
    words = span.of(text)
    if len(words) > _LONGEST:
        words = words[:_LONGEST] + "…"
    about = [TextRun(_before(text, span.start, _BEFORE), "dim"), TextRun(_after(text, span.end, _BEFORE), "dim")]
    return _join([about[0], TextRun(on_one_line(words) or CARET), about[1]])


def _changed(variant: Variant, this: str) -> list[TextRun]:
    from viewer.collation.align.characters import character_edits  # here: the window comes sooner without it

    runs = []
    whole = variant.kind == "transposition" and bool(variant.lemma) and bool(variant.text)
    if max(len(variant.lemma), len(variant.text)) > _LONGEST:
        style: Style = "moved" if whole else "current"
        return [TextRun(visible((variant.lemma if this == "-" else variant.text)[:_LONGEST]) + "…", style)]
    changes = character_edits(variant.lemma, variant.text)
    kept = sum(len(characters) for op, characters in changes if op == "=")
    if variant.level == "wording" and kept < max(len(variant.lemma), len(variant.text)) * _ALIKE:
        changes = [("-", variant.lemma), ("+", variant.text)]  # letters that another word has by chance
    kept_as: Style = "moved" if whole else ""  # of a moved passage every word is what was moved
    for op, characters in changes:
        if characters and op in ("=", this):
            runs.append(TextRun(visible(characters), kept_as if op == "=" else "current"))
    return runs or [TextRun(CARET, "omission")]


def _before(text: str, end: int, length: int) -> str:
    """The context before a place, from the beginning of a word on, within its paragraph."""
    start = max(0, end - length)
    found = text[start:end]
    if start and not text[start - 1].isspace():
        found = "…" + (found.split(" ", 1)[1] if " " in found.rstrip() else found)
    return on_one_line(found.rpartition("\n\n")[2] if "\n\n" in found.rstrip() else found.lstrip())


def _after(text: str, start: int, length: int) -> str:
    found = text[start : start + length]
    if start + length < len(text):
        whole = found.rsplit(" ", 1)[0] if " " in found.lstrip() else found
        found = whole.rstrip(".,;:") + "…"
    return on_one_line(found.partition("\n\n")[0] if "\n\n" in found.lstrip() else found.rstrip())


def _join(runs: list[TextRun]) -> list[TextRun]:
    return [run for run in runs if run.text]
