"""The words that a pane says when the mouse rests on something."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QPointF

from viewer.collation.model import Collation, Variant
from viewer.ui import phrases
from viewer.ui.differing import visible
from viewer.ui.page.sheet import Sheet

_LONGEST = 300  # characters of a reading


def tip(collation: Collation, sheet: Sheet, point: QPointF, current: int | None) -> str:
    """What stands under this point, in words; "" for plain text."""
    mark = sheet.mark_at(point, current)
    if mark:
        return _variant(collation.variants[mark.variant - 1])
    if unseen := sheet.unseen_at(point):
        return unseen
    ground = sheet.match_at(point)
    if ground and ground.match and ground.moved:
        return phrases.passage(collation.matches[ground.match - 1])
    return ""


def _variant(variant: Variant) -> str:
    """Both readings, so that words that are missing here are read here. Every word of a document is escaped."""
    rows = [f"<b>{escape(variant.kind.capitalize())}</b> · {escape(variant.level)}"]
    for sigil, words in (("A", variant.lemma), (variant.witness, variant.text)):
        shown = _shortened(visible(words))
        rows.append(f"<b>{sigil}</b>&nbsp; {escape(shown)}" if words else f"<b>{sigil}</b>&nbsp; <i>nothing</i>")
    return "<qt>" + "<br>".join(rows) + "</qt>"


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST else words[:_LONGEST].rstrip() + " …"
