"""The first pair of texts, without marks, while it is still being compared."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from viewer.collation.model.model import Collation, Options
from viewer.text.witness import Witness
from viewer.ui.background import Background, Thread
from viewer.ui.commands.open import Opener
from viewer.ui.page.blocks import blocks
from viewer.ui.state.workspace import Workspace
from viewer.ui.timers import after
from viewer.ui.views.pair.scroll_sync import reading_line
from viewer.ui.views.pair.side_by_side import SideBySide

log = logging.getLogger(__name__)

_SOON = 200  # milliseconds: a comparison that is done sooner would only make the texts flicker


class Preview(QObject):
    """Shows the texts over the empty view, with a workspace of its own, so that no panel takes them for a result.

    Of long texts their beginnings come first, then the whole, and the eye stays where it is. They stay when the
    comparison is given up, until another pair takes their place. Where a pair is open, that one stays on the screen
    until the other is there.
    """

    def __init__(self, workspace: Workspace, opening: Opener, ways: QStackedWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._ways = workspace, ways
        self._texts: tuple[Witness, ...] = ()
        self._under: QWidget | None = None
        self.reading: SideBySide | None = None
        self._background = Background(Thread, self)
        self.soon = after(_SOON, self._show, self)
        opening.texts_read.connect(self._cut)
        opening.ended.connect(self._end)

    def close(self) -> None:
        """Wait until nothing of this runs."""
        self._background.close()

    def _cut(self, texts: tuple[Witness, ...]) -> None:
        """Long texts are cut into the blocks that are set, for the preview and for what comes after it, off the
        window's thread."""
        self._background.run(_with_blocks, texts, done=self._offer, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        log.error("the texts could not be shown before they are compared", exc_info=error)

    def _offer(self, texts: tuple[Witness, ...]) -> None:
        if self._workspace.collation is not None:
            return
        self._texts = texts
        if self.reading is not None:
            self.reading.workspace.collation = Collation(texts, Options())
        elif not self.soon.isActive():
            self.soon.start()

    def _show(self) -> None:
        self._under = self._ways.currentWidget()
        bare = Workspace(self._workspace.theme)
        self.reading = SideBySide(bare, self._ways)
        bare.setParent(self.reading)
        self._ways.addWidget(self.reading)
        self._ways.setCurrentWidget(self.reading)
        bare.collation = Collation(self._texts, Options())

    def _end(self) -> None:
        self.soon.stop()
        self._background.cancel()
        self._texts = ()
        if self._workspace.collation is not None and self.reading is not None:
            self._give_way(self.reading)
            self.reading = None

    def _give_way(self, reading: SideBySide) -> None:
        """The same texts with their marks; a reader who has scrolled on stays there."""
        assert self._under is not None
        place = reading.left.place_at_y(reading_line(reading.left)) if reading.left.top > 0 else None
        self._ways.setCurrentWidget(self._under)
        self._ways.removeWidget(reading)
        reading.deleteLater()
        if place is not None and isinstance(self._under, SideBySide):
            self._under.go_to("A", place)


def _with_blocks(texts: tuple[Witness, ...]) -> tuple[Witness, ...]:
    for witness in texts:
        blocks(witness.text)
    return texts
