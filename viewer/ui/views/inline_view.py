"""The two texts read as one: the pane with both titles above it and an overview at each edge."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QWidget

from viewer.phrasing.language import tr
from viewer.text.witness import Span
from viewer.ui.page.marks import Marking
from viewer.ui.state.workspace import Workspace
from viewer.ui.views.inline_pane import InlinePane
from viewer.ui.views.overview import Overview
from viewer.ui.views.pane_title import HEAD, PaneTitle

_TELL_AFTER = 200  # ms without rolling before the place is told
_SLICE, _PAUSE = 0.006, 20  # s of making heights exact when nothing else is to be done, and ms between two slices


class InlineView(QWidget):
    """It stands where the two panes stand else."""

    def __init__(
        self,
        workspace: Workspace,
        markings: tuple[Callable[[], Marking | None], Callable[[], Marking | None]],
        parent: QWidget | None = None,
    ) -> None:
        """``markings`` hand over what is marked in the two, where another part has made it already."""
        super().__init__(parent)
        self.workspace = workspace
        self.pane = InlinePane(workspace)
        self.titles = PaneTitle(workspace, "A", "B"), PaneTitle(workspace, "B", "A")
        self.overviews = Overview(workspace, "A", markings[0]), Overview(workspace, "B", markings[1])
        self.setAccessibleName(tr("Both texts as one"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.overviews[0], 0, 0, 2, 1)
        grid.addWidget(self.titles[0], 0, 1)
        grid.addWidget(self.titles[1], 0, 2)
        grid.addWidget(self.pane, 1, 1, 1, 2)
        grid.addWidget(self.overviews[1], 0, 3, 2, 1)
        for column in (1, 2):
            grid.setColumnStretch(column, 1)
        grid.setRowMinimumHeight(0, HEAD)
        grid.setRowStretch(1, 1)
        self._told, self._idle = QTimer(self), QTimer(self)
        self._join()

    def _join(self) -> None:
        self._told.setInterval(_TELL_AFTER)
        self._idle.setInterval(_PAUSE)
        for timer, do in ((self._told, self._tell_place), (self._idle, self._guess_less)):
            timer.setSingleShot(True)
            timer.timeout.connect(do)
        self.pane.scrolled.connect(self._scrolled)
        self.workspace.reveal.connect(self.reveal)
        for overview in self.overviews:
            overview.wanted.connect(lambda place, one=overview: self.go_to(one.sigil, place))
            overview.turned.connect(self.pane.scroll_by)

    def reveal(self, sigil: str, span: Span) -> None:
        """Bring a stretch of a witness into view."""
        if self.isVisible():
            self.pane.reveal(sigil, span)

    def go_to(self, sigil: str, place: float) -> None:
        """Roll so that this place is read."""
        there = self.pane.page_of(sigil, Span(round(place), round(place)))
        self.pane.show_place(there.start, self.pane.viewport().height() / 3)

    def _scrolled(self) -> None:
        if not self.isVisible():
            return
        for overview in self.overviews:
            overview.show_here(self.pane.seen_of(overview.sigil))
        self._told.start()
        self._idle.start()

    @property
    def place(self) -> int:
        """The place in the base that is read."""
        return self.pane.place_of(self.pane.viewport().height() / 3)

    def _tell_place(self) -> None:
        if self.workspace.collation and self.isVisible():
            self.workspace.place_changed.emit("A", self.place)

    def _guess_less(self) -> None:
        if self.isVisible() and self.pane.guess_less(_SLICE):
            self._idle.start()
