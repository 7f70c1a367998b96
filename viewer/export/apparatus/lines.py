"""The variants of a report as entries of a critical apparatus: the lemma, then the reading of B."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from viewer.phrasing.characters import visible
from viewer.phrasing.language import tr
from viewer.phrasing.sentences import on_one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.collation.model.model import Variant
    from viewer.export.report import Report
    from viewer.text.witness import Span

CARET = "‸"
_LONGEST = 160  # characters of a lemma or a reading; of a longer one the ends are shown
_ROUND = 20  # characters of the word round a mark


class ApparatusLine(NamedTuple):
    """``lemma ] reading B``, on one line. ``said``: what else is to be known ("moved", "om."), or ""."""

    variant: Variant
    lemma: str
    reading: str
    said: str


def entries(report: Report) -> Iterator[ApparatusLine]:
    """The entries of the variants that are exported, in their order."""
    base = report.collation.witnesses[0].text
    for variant in report.ticking(report.chosen, 0.8):
        reading = report.collation.witness(variant.witness).text
        yield entry(variant, base, reading)


def entry(variant: Variant, base: str, reading: str) -> ApparatusLine:
    """The entry of a variant of these two texts. A mark or a space is shown in its word."""
    lemma, text = shown_words(variant.base, base), shown_words(variant.reading, reading)
    bare = not any(map(str.isalnum, variant.lemma)) and not any(map(str.isalnum, variant.text))
    if bare and variant.kind != "transposition":
        lemma, text = _in_word(variant.base, base), _in_word(variant.reading, reading)
    return ApparatusLine(variant, lemma or CARET, text, _said(variant) if not bare or not text else "")


def _said(variant: Variant) -> str:
    if variant.kind == "transposition":
        return tr("moved")
    if variant.rewritten:
        return tr("rewritten")
    if variant.kind == "omission":
        return tr("om., marked") if variant.marked else tr("om.")
    return tr("add.") if variant.kind == "insertion" else ""


def shown_words(span: Span, text: str) -> str:
    """The words of a span on one line; of many the first and the last."""
    if len(span) <= _LONGEST:
        return visible(on_one_line(span.of(text)))
    half = _LONGEST // 2
    first, last = text[span.start : span.start + half], text[span.end - half : span.end]
    return f"{visible(on_one_line(first)).rpartition(' ')[0]} … {visible(on_one_line(last)).partition(' ')[2]}"


def _in_word(span: Span, text: str) -> str:
    """What the span has, with what stands of the words at both sides."""
    before = text[max(0, span.start - _ROUND) : span.start]
    after = text[span.end : span.end + _ROUND]
    first = before[len(before.rstrip()) :] if before[-1:].isspace() else before.split()[-1] if before else ""
    last = "" if not after or after[0].isspace() else after.split()[0]
    return visible((first if not first.isspace() else "") + span.of(text) + last)
