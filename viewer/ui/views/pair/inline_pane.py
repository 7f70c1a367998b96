"""The two witnesses as one text: for a narrow window, and for reading aloud."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from viewer.collation.model.model import Collation
from viewer.phrasing.language import tr
from viewer.text.witness import Span
from viewer.ui.page.inline_text import InlineText, Way, inline_text
from viewer.ui.page.paint import Brushes
from viewer.ui.page.sheet import Sheet
from viewer.ui.state.text_search import NONE, Hits
from viewer.ui.state.workspace import Workspace
from viewer.ui.textarea.reader import ReaderArea

_EYE = 1 / 3  # of the height: where the reader reads
_COMFORT = (0.06, 0.80)  # of the height: what stands between needs no scrolling


class InlinePane(ReaderArea):
    """The pane of the inline text, which is made when first shown: the side-by-side view need not wait for it."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.partner = "B"
        self.inlined: InlineText | None = None
        self._stale = True
        self._hits: Hits | None = None
        self.setAccessibleName(tr("Both texts as one"))
        for changed in (workspace.text_search.changed, workspace.text_search.closed):
            changed.connect(self._forget_hits)

    def open(self) -> None:
        """Show the workspace's collation from its head, now or when the pane is seen."""
        self._stale = True
        if self.isVisible():
            self._open_now()
        else:
            self.inlined = None
            self.take_up(None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._open_now()

    def _open_now(self) -> None:
        self._stale, self._hits = False, None
        super().open()

    def make_sheet(self, collation: Collation) -> Sheet:
        """The inline text with the levels that are shown, as a sheet."""
        self.inlined = inline_text(collation, self.partner, self.workspace.levels)
        return Sheet(self.inlined.text, self.inlined.marking, self.face)

    def _show_levels(self) -> None:
        """Make the text anew for other levels, and stay at the same words."""
        collation = self.workspace.collation
        if self._stale or collation is None or self.inlined is None:
            return
        eye = self.viewport().height() * _EYE
        place, top = self.place_of(eye), self.top
        self._hits = None
        self.take_up(self.make_sheet(collation))
        self.find_notes()
        self.fit()
        if top > 0:
            self.show_place(float(self.page_of("A", Span(place, place)).start), eye)

    def _brushes(self) -> Brushes:
        return replace(super()._brushes(), struck=True)

    def note_places(self) -> list[int]:
        """Where notes begin: at the base's words, else at those of the other."""
        notebook, found = self.workspace.notebook, []
        for note in notebook.notes:
            places = notebook.places(note)
            sigil = next((one for one in ("A", self.partner) if places.get(one) is not None), None)
            if sigil and self.inlined:
                found.append(self.page_of(sigil, places[sigil]).start)
        return sorted(found)

    # the places of the two witnesses

    def page_of(self, sigil: str, span: Span) -> Span:
        """Where a stretch of a witness stands in this text."""
        if self.inlined is None:
            return Span(0, 0)
        way = self.inlined.base if sigil == "A" else self.inlined.reading
        start = int(way.to_page(np.array([span.start]))[0])
        end = int(way.to_page(np.array([max(span.start, span.end - 1)]))[0]) + 1 if span else start
        return Span(start, max(start, end))

    def place_of(self, y: float) -> int:
        """The place in the base that is read at this height."""
        return self.inlined.base.to_witness(int(self.place_at_y(y))) if self.inlined else 0

    def seen_of(self, sigil: str) -> Span:
        """The code points of a witness that are in view."""
        if self.inlined is None:
            return Span(0, 0)
        way, seen = (self.inlined.base if sigil == "A" else self.inlined.reading), self.seen()
        start, end = way.to_witness(seen.start), way.to_witness(seen.end)
        return Span(min(start, end), max(start, end))

    def in_witness(self, span: Span) -> tuple[str, Span] | None:
        """The base's words in this stretch; where it has none of them, the other's."""
        if self.inlined is None:
            return None
        for sigil, way in (("A", self.inlined.base), (self.partner, self.inlined.reading)):
            found = Span(way.to_witness(span.start), way.to_witness(span.end))
            if found:
                return sigil, found
        return None

    def reveal(self, sigil: str, span: Span) -> None:
        """Bring a stretch of a witness into view, if it is not well in view."""
        place = self.page_of(sigil, span).start
        high = self.viewport().height()
        if not _COMFORT[0] * high <= self.y_of(place, exactly=True) <= _COMFORT[1] * high:
            self.show_place(place, high * _EYE, animated=self.smooth)
        self.bring_caret(place)

    # what the reader looks for

    def _forget_hits(self) -> None:
        self._hits = None

    def found(self, start: int, end: int) -> list[Span]:
        if self._hits is None:
            self._hits = self._find()
        return self._hits.touching(start, end)

    def _find(self) -> Hits:
        """The hits of the base, and those of what the other alone has."""
        if self.inlined is None:
            return NONE
        text_search = self.workspace.text_search
        base, other = text_search.hits("A"), text_search.hits(self.partner)
        alone = _lies_in(self.inlined.alone, other.starts)
        rows = [
            _on_page(self.inlined.base, base.starts, base.ends),
            _on_page(self.inlined.alone, other.starts[alone], other.ends[alone]),
        ]
        every = np.concatenate(rows)
        every = every[np.argsort(every[:, 0], kind="stable")]
        return Hits(every[:, 0], np.maximum.accumulate(every[:, 1]) if len(every) else every[:, 1])

    def found_now(self) -> Span | None:
        current = self.workspace.text_search.current
        sigil = next(iter(current), None)
        return self.page_of(sigil, current[sigil]) if sigil else None


def _on_page(way: Way, starts: np.ndarray, ends: np.ndarray) -> np.ndarray:
    return np.stack((way.to_page(starts), way.to_page(ends - 1) + 1), 1)


def _lies_in(way: Way, places: np.ndarray) -> np.ndarray:
    """Which of the places lie in a piece that is shown."""
    if not len(way.places) or not len(places):
        return np.zeros(len(places), bool)
    starts, lengths = way.places[way.order], way.lengths[way.order]
    found = np.searchsorted(starts, places, "right") - 1
    return (found >= 0) & (places < starts[found] + lengths[found])
