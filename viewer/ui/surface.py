"""Everything that shows the two texts: side by side or as one, what is sought in them, how they lie together."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.text.witness import Span
from viewer.ui.panels.dot_plot import PlotCard
from viewer.ui.panels.find_bar import FindBar
from viewer.ui.reading import Reading
from viewer.ui.tandem import reading_line
from viewer.ui.workspace import Workspace


class Surface(QWidget):
    """The middle of the window."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.find_bar = FindBar(workspace, self)
        self.reading = Reading(workspace, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.reading, 1)
        self.plot = PlotCard(workspace, self)
        self.plot.plot.wanted.connect(lambda sigil, place: workspace.reveal.emit(sigil, Span(place, place)))
        for pane in (self.reading.left, self.reading.right):
            pane.rolled.connect(self._tell_plot)
        workspace.finding.closed.connect(self._give_back_focus)
        self.plot.closed.connect(self._give_back_focus)

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What the actions of this part do."""
        return {
            "find": self.find_bar.open,
            "find_next": lambda: self.find_bar.step(1),
            "find_previous": lambda: self.find_bar.step(-1),
            "plot": self.show_plot,
        }

    def show_plot(self) -> None:
        """Lay the dot plot on the texts; a second call takes it away."""
        if self.plot.isVisible():
            self.plot.close_card()
        else:
            self._tell_plot()
            self.plot.open()

    def _tell_plot(self) -> None:
        left, right = (pane.place_at_y(reading_line(pane)) for pane in (self.reading.left, self.reading.right))
        self.plot.plot.show_here(left, right)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.plot.fit()

    def _give_back_focus(self) -> None:
        self.reading.left.setFocus()
