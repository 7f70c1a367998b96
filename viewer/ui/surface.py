"""Everything that shows the two texts: side by side or as one, what is sought in them, how they lie together."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.ui.panels.find_bar import FindBar
from viewer.ui.reading import Reading
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
        workspace.finding.closed.connect(self._give_back_focus)

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """What the actions of this part do."""
        return {
            "find": self.find_bar.open,
            "find_next": lambda: self.find_bar.step(1),
            "find_previous": lambda: self.find_bar.step(-1),
        }

    def _give_back_focus(self) -> None:
        self.reading.left.setFocus()
