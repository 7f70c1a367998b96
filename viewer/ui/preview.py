"""The first pair of texts while it is still being compared: uncolored, to be read already."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from viewer.collation.model import Collation, Options
from viewer.text.witness import Witness
from viewer.ui.opening import Opening
from viewer.ui.reading import Reading
from viewer.ui.workspace import Workspace

_SOON = 200  # milliseconds: a comparison that is done sooner would only make the texts flicker


class Preview(QObject):
    """Lays a reading surface over the empty one, with a workspace of its own: no panel takes it for a result.

    Where a pair is open, that one stays on the screen until the other is there.
    """

    def __init__(self, workspace: Workspace, opening: Opening, ways: QStackedWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._ways = workspace, ways
        self._texts: tuple[Witness, ...] = ()
        self._under: QWidget | None = None
        self.reading: Reading | None = None
        self.soon = QTimer(self)
        self.soon.setSingleShot(True)
        self.soon.setInterval(_SOON)
        self.soon.timeout.connect(self._show)
        opening.texts_read.connect(self._offer)
        opening.ended.connect(self._end)

    def _offer(self, texts: tuple[Witness, ...]) -> None:
        if self._workspace.collation is None:
            self._texts = texts
            self.soon.start()

    def _show(self) -> None:
        self._under = self._ways.currentWidget()
        bare = Workspace(self._workspace.theme)
        self.reading = Reading(bare, self._ways)
        bare.setParent(self.reading)
        self._ways.addWidget(self.reading)
        self._ways.setCurrentWidget(self.reading)
        bare.collation = Collation(self._texts, Options())

    def _end(self) -> None:
        self.soon.stop()
        self._texts = ()
        if self.reading is not None and self._under is not None:
            self._ways.setCurrentWidget(self._under)
            self._ways.removeWidget(self.reading)
            self.reading.deleteLater()
            self.reading = None
