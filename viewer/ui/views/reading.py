"""Everything that shows the two texts: side by side or as one, what is sought in them, how they lie together."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from viewer.text.witness import Span
from viewer.ui.commands.copy import copy_words
from viewer.ui.panels.bars.find_bar import FindBar
from viewer.ui.state.workspace import Workspace
from viewer.ui.views.dot_plot import PlotCard
from viewer.ui.views.pair.inline_view import InlineView
from viewer.ui.views.pair.pane_title import PaneTitle
from viewer.ui.views.pair.scroll_sync import reading_line
from viewer.ui.views.pair.side_by_side import SideBySide


class ReadingViews(QWidget):
    """The middle of the window."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.find_bar = FindBar(workspace, self)
        self.ways = QStackedWidget(self)
        self.reading = SideBySide(workspace, self.ways)
        left, right = self.reading.left, self.reading.right
        self.inline = InlineView(workspace, (lambda: left.marking, lambda: right.marking), self.ways)
        self.ways.addWidget(self.reading)
        self.ways.addWidget(self.inline)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.ways, 1)
        self.plot = PlotCard(workspace, self)
        self.plot.plot.wanted.connect(lambda sigil, place: workspace.go_to(sigil, Span(place, place)))
        for pane in (self.reading.left, self.reading.right):
            pane.scrolled.connect(self._tell_plot)
        self.inline.pane.scrolled.connect(self._tell_plot)
        self.reading.zoomed.connect(self._zoomed)
        self.inline.pane.zoom_wanted.connect(self._zoom)
        workspace.text_search.closed.connect(self.focus)
        self.plot.closed.connect(self.focus)

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What the actions of this part do."""
        return {
            "copy": self.copy,
            "find": self.find_bar.open,
            "find_next": lambda: self.find_bar.step(1),
            "find_previous": lambda: self.find_bar.step(-1),
            "plot": self.show_plot,
            "inline": self.show_inline,
            "larger": lambda: self._zoom(1),
            "smaller": lambda: self._zoom(-1),
            "usual_size": lambda: self._zoom(0),
            "print": self._print,
            "text_menu": self.open_text_menu,
        }

    def _print(self) -> None:
        from viewer.ui.views.print import preview  # here: what prints takes a while to be loaded, and is seldom wanted

        preview(self.workspace, self)

    @property
    def titles(self) -> tuple[PaneTitle, ...]:
        """The title bars of all views."""
        return *self.reading.titles, *self.inline.titles

    def open_text_menu(self) -> None:
        """Open the menu of the text that has the focus, or else of the base."""
        shown = self.inline if self.ways.currentWidget() is self.inline else self.reading
        shown.titles[self.reading.right.hasFocus()].menu.showMenu()

    @property
    def previewed(self) -> bool:
        """Whether what is shown are texts that are not yet compared."""
        return self.ways.currentWidget() not in (self.reading, self.inline)

    def show_plot(self) -> None:
        """Lay the dot plot on the texts; a second call takes it away."""
        if self.plot.isVisible():
            self.plot.close_card()
        else:
            self.plot.open()
            self._tell_plot()

    def show_inline(self) -> None:
        """Read the two as one, or side by side again, at the same place."""
        if self.ways.currentWidget() is self.inline:
            place = self.inline.place
            self.ways.setCurrentWidget(self.reading)
            self.reading.go_to("A", place)
        else:
            left = self.reading.left
            place = round(left.place_at_y(reading_line(left)))
            self.inline.pane.face = left.face
            self.ways.setCurrentWidget(self.inline)
            self.inline.go_to("A", place)
        self.focus()

    def copy(self) -> None:
        """Copy the selected words: as they stand on the page, or as their witness has them where no page is seen."""
        panes = (self.inline.pane, self.reading.left, self.reading.right)
        shown = next((pane for pane in panes if pane.isVisible() and pane.selected_text), None)
        if shown is not None:
            shown.copy()
        else:
            copy_words(self.workspace)

    def focus(self) -> None:
        """Give the keys to the text."""
        pane = self.inline.pane if self.ways.currentWidget() is self.inline else self.reading.left
        pane.setFocus()

    def place_of(self, sigil: str) -> int:
        """The place at which a witness is read now."""
        if self.ways.currentWidget() is self.inline:
            return self.inline.pane.seen_of(sigil).start
        pane = self.reading.pane(sigil)
        return max(0, round(pane.place_at_y(reading_line(pane))))

    def show_overviews(self, shown: bool) -> None:
        """Show or hide the strips at the edges."""
        for overview in (*self.reading.overviews, *self.inline.overviews):
            overview.setVisible(shown)

    def _zoom(self, steps: int) -> None:
        self.reading.zoom(steps)

    def _zoomed(self) -> None:
        self.inline.pane.face = self.reading.left.face

    def _tell_plot(self) -> None:
        if not self.plot.isVisible():
            return
        if self.ways.currentWidget() is self.inline:
            self.plot.plot.show_here(*(self.inline.pane.seen_of(sigil).start for sigil in ("A", "B")))
            return
        left, right = (pane.place_at_y(reading_line(pane)) for pane in (self.reading.left, self.reading.right))
        self.plot.plot.show_here(left, right)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.plot.fit()
