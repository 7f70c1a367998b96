"""What both views of the pair have: a title and an overview of each text, and work that waits until nothing scrolls."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QWidget

from viewer.text.witness import Span
from viewer.ui.page.marks import Marking
from viewer.ui.state.workspace import Workspace
from viewer.ui.timers import after
from viewer.ui.views.pair.overview import Overview
from viewer.ui.views.pair.pane_title import HEAD, PaneTitle

_REPORT_AFTER = 200  # ms without scrolling until the place that is read is reported
_SLICE = 0.006  # s of measuring the heights of paragraphs, when nothing else is to be done
_PAUSE = 20  # ms between two slices

Markings = tuple[Callable[[], Marking | None], Callable[[], Marking | None]]


class PairView(QWidget):
    """A view of two texts between their overviews, with their titles above."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._place_timer = after(_REPORT_AFTER, self._report_place, self)
        self._idle = after(_PAUSE, self._measure, self)

    def _make_edges(self, markings: Markings) -> None:
        """Make titles and overviews; ``markings`` return what is marked in the two texts."""
        self.titles = PaneTitle(self.workspace, "A", "B"), PaneTitle(self.workspace, "B", "A")
        self.overviews = Overview(self.workspace, "A", markings[0]), Overview(self.workspace, "B", markings[1])
        for overview in self.overviews:
            overview.wanted.connect(lambda place, one=overview: self.go_to(one.sigil, place))

    def _set_edges(self, last: int) -> QGridLayout:
        """The layout, with overviews in its columns 0 and ``last``, titles in the next ones, and room below these."""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for number, column in enumerate((0, last)):
            grid.addWidget(self.overviews[number], 0, column, 2, 1)
        for number, column in enumerate((1, last - 1)):
            grid.addWidget(self.titles[number], 0, column)
            grid.setColumnStretch(column, 1)
        grid.setRowMinimumHeight(0, HEAD)
        grid.setRowStretch(1, 1)
        return grid

    def go_to(self, sigil: str, place: float) -> None:
        """Scroll so that this place of a text is read."""
        raise NotImplementedError

    def _show_seen(self, base: Span, reading: Span) -> None:
        """Show in the overviews which part of each text is in view, and report the place when nothing scrolls."""
        for overview, seen in zip(self.overviews, (base, reading), strict=True):
            overview.show_here(seen)
        self._place_timer.start()

    def _report_place(self) -> None:
        raise NotImplementedError

    def _measure(self) -> None:
        """Replace guessed heights by exact ones, so that the way to a far place is right."""
        if self._guess_less(_SLICE):
            self._idle.start()

    def _guess_less(self, seconds: float) -> bool:
        """Measure for so long; whether there is more to measure."""
        raise NotImplementedError
