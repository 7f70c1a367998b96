"""What the four cards of the tour say of the open pair."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from viewer.phrasing.language import tr
from viewer.text.witness import Span
from viewer.ui.actions import first_key
from viewer.ui.app.tour import TourStop
from viewer.ui.state.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Toured:
    """The parts of the window that the tour speaks of."""

    texts: QWidget
    base: QWidget
    levels: QWidget
    lists: QWidget
    note: QWidget


def tour_stops(workspace: Workspace, parts: Toured) -> tuple[TourStop, ...]:
    """The four cards for the pair that is open."""
    bands = tr("Bands join the passages that both have. The two sides scroll together; a click on a mark goes to it.")
    every = tr("{key} goes to the next one. The buttons at the top hide what you need not see.", key=first_key("next"))
    key = first_key("help")
    note = tr("Write here on the variant where you are; it is saved at once. {key}: a page for each task.", key=key)
    return (
        TourStop(parts.texts, tr("Two texts, side by side"), bands),
        _framing(workspace, parts),
        TourStop(parts.lists, tr("Every difference, in a list"), every),
        TourStop(parts.note, tr("Your notes"), note),
    )


def _framing(workspace: Workspace, parts: Toured) -> TourStop:
    """The card on framing; where there is none, that on the levels."""
    collation = workspace.collation
    framing = next((one for one in collation.framing if one.witness == "A"), None) if collation else None
    if framing is None:
        words = tr("Wording changes what is said; the others only how it is spelt and printed. A click hides a level.")
        return TourStop(parts.levels, tr("What kind of difference"), words)
    words = tr("On tinted paper stand the publisher's own words. What stands on white paper is in both texts.")
    start = Span(framing.span.start, framing.span.start)
    return TourStop(parts.base, tr("Whose words are whose"), words, lambda: workspace.reveal.emit("A", start))
