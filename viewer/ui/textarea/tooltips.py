"""The tooltips of a pane."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QPointF

from viewer.collation.model.model import Collation, Variant
from viewer.phrasing import sentences
from viewer.phrasing.characters import visible
from viewer.phrasing.language import tr
from viewer.ui.page.marks import MovedMark
from viewer.ui.page.sheet import Sheet

_LONGEST = 300  # characters of a reading


def tip(collation: Collation, sheet: Sheet, point: QPointF, current: int | None) -> str:
    """The tooltip for a point; "" for text without marks."""
    mark = sheet.mark_at(point, current)
    confidence = sheet.confidence_at(sheet.place_at(point))
    doubt = tr("Recognized with a confidence of {percent}", percent=confidence) if confidence else ""
    if mark:
        return _variant(collation.variants[mark.variant - 1], doubt)
    if doubt:
        return doubt
    if unseen := sheet.unseen_at(point):
        return unseen
    region = sheet.match_at(point)
    if region and region.match and region.moved:
        return sentences.passage(collation.matches[region.match - 1], collation)
    return ""


def in_words(sheet: Sheet, place: int) -> tuple[int | None, str]:
    """What a place is marked with, for who hears the text: the variant, if it is one, and the words for it."""
    marks = [m for m in sheet.marks_of(sheet.page.blocks.at(place)) if m.span.start <= place < max(m.span)]
    if marks := [mark for mark in marks if mark.kind != "transposition"]:
        mark = min(marks, key=lambda mark: len(mark.span))
        kind = tr("moved") if isinstance(mark, MovedMark) else tr(mark.kind)
        return mark.variant, f"{kind}, {tr(mark.level)}"
    made = sheet.marking
    regions = [made.regions[i] for i in made.region_spans.touching(place, place + 1)]
    if role := next((region.role for region in regions if region.role), None):
        return None, tr("framing, {role}", role=tr(role))
    if confidence := sheet.confidence_at(place):
        return None, tr("doubtful, {percent}", percent=confidence)
    return None, tr("moved passage") if any(region.moved for region in regions) else ""


def _variant(variant: Variant, doubt: str = "") -> str:
    """Both readings, so that words that are missing here are read here. Every word of a document is escaped."""
    nothing = tr("nothing")
    rows = [f"<b>{escape(sentences.heading(tr(variant.kind)))}</b> · {escape(tr(variant.level))}"]
    for sigil, words in (("A", variant.lemma), (variant.witness, variant.text)):
        rows.append(
            f"<b>{sigil}</b>&nbsp; {escape(_shortened(visible(words))) if words else f'<i>{escape(nothing)}</i>'}"
        )
    if doubt:
        rows.append(escape(doubt))
    return "<qt>" + "<br>".join(rows) + "</qt>"


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST else words[:_LONGEST].rstrip() + " …"
