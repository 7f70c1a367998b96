"""The two texts read as one: the pane with both titles above it and an overview at each edge."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from viewer.phrasing.language import tr
from viewer.text.witness import Span
from viewer.ui.state.workspace import Workspace
from viewer.ui.views.pair.inline_pane import InlinePane
from viewer.ui.views.pair.pair_view import Markings, PairView


class InlineView(PairView):
    """The view that takes the place of the two panes."""

    def __init__(self, workspace: Workspace, markings: Markings, parent: QWidget | None = None) -> None:
        """``markings`` return what is marked in the two texts, which their panes have made already."""
        super().__init__(workspace, parent)
        self.pane = InlinePane(workspace)
        self._make_edges(markings)
        self.setAccessibleName(tr("Both texts as one"))
        self._set_edges(3).addWidget(self.pane, 1, 1, 1, 2)
        self.pane.scrolled.connect(self._scrolled)
        workspace.reveal.connect(self.reveal)
        for overview in self.overviews:
            overview.turned.connect(self.pane.scroll_by)

    def reveal(self, sigil: str, span: Span) -> None:
        """Bring a stretch of a witness into view."""
        if self.isVisible():
            self.pane.reveal(sigil, span)

    def go_to(self, sigil: str, place: float) -> None:
        there = self.pane.page_of(sigil, Span(round(place), round(place)))
        self.pane.show_place(there.start, self.pane.viewport().height() / 3)

    def _scrolled(self) -> None:
        if not self.isVisible():
            return
        base, reading = (self.pane.seen_of(overview.sigil) for overview in self.overviews)
        self._show_seen(base, reading)
        self._idle.start()

    @property
    def place(self) -> int:
        """The place in the base at which the reader is."""
        return self.pane.place_of(self.pane.viewport().height() / 3)

    def _report_place(self) -> None:
        if self.workspace.collation and self.isVisible():
            self.workspace.place_changed.emit("A", self.place)

    def _guess_less(self, seconds: float) -> bool:
        return self.isVisible() and self.pane.guess_less(seconds)
