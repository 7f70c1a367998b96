"""The reading surface: two texts side by side, bands between them, an overview at each edge, in step by the text."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from viewer.collation.decisions.target import Target
from viewer.collation.model.model import SIGILS
from viewer.collation.query.place_map import PlaceMap
from viewer.phrasing.language import tr
from viewer.text.witness import Span
from viewer.ui.state.workspace import Workspace
from viewer.ui.timers import after
from viewer.ui.views.pair.bands import BANDS_WIDTH, Bands, Padlock
from viewer.ui.views.pair.pair_view import PairView
from viewer.ui.views.pair.pane_title import HEAD
from viewer.ui.views.pair.scroll_sync import ScrollSync, reading_line
from viewer.ui.views.pair.text_pane import TextPane


class SideBySide(PairView):
    """The central widget. ``left`` shows the base, ``right`` its partner."""

    zoomed = Signal(float)  # the letters have another size now

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.partner = "B"
        workspace.collation_changed.connect(self._find_partner)  # before the parts of this view react to it
        self.left, self.right = TextPane(workspace, "A"), TextPane(workspace, "B")
        self._make_edges((lambda: self.left.marking, lambda: self.right.marking))
        self.bands = Bands(workspace, self.left, self.right)
        self.padlock = Padlock(workspace)
        self.scroll_sync = ScrollSync(self.left, self.right, self)
        self._pending: tuple[str, Span] | None = None
        self._gone_to: tuple[str, Span] | None = None  # until the reader scrolls elsewhere
        self._again = after(0, self._show_again, self)  # when the panes have their new size
        self.setAccessibleName(tr("Reading surface"))
        self._compose()
        self._join()
        self._open()

    def _compose(self) -> None:
        grid = self._set_edges(4)
        grid.addWidget(self.left, 1, 1)
        grid.addWidget(self.padlock, 0, 2, Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(self.bands, 1, 2)
        grid.addWidget(self.right, 1, 3)
        grid.setColumnMinimumWidth(2, BANDS_WIDTH)

    def _join(self) -> None:
        workspace = self.workspace
        workspace.collation_changed.connect(self._open)
        workspace.reveal.connect(self.reveal)
        workspace.reveal.connect(self._bring_caret)
        workspace.theme_changed.connect(self.update)
        self.padlock.locked.connect(self._lock)
        for pane, overview in zip((self.left, self.right), self.overviews, strict=True):
            pane.scrolled.connect(self._scrolled)
            pane.scrolled_by_hand.connect(self._forget)
            pane.zoom_wanted.connect(self.zoom)
            overview.turned.connect(lambda delta, pane=pane: pane.scroll_by(delta))

    def _open(self) -> None:
        collation = self.workspace.collation
        self.scroll_sync.places = PlaceMap(collation, self.partner) if collation else None
        self.scroll_sync.leader = self.left
        self._forget()
        self._pending = None
        self.scroll_sync.settle()
        self._idle.start()
        self._scrolled()

    def _find_partner(self) -> None:
        """Take another partner where the new collation lacks this one. Emits nothing: others still have the old one."""
        collation = self.workspace.collation
        if collation is None or len(collation.witnesses) > SIGILS.index(self.partner):
            return
        self.partner = self.right.sigil = self.titles[1].sigil = self.overviews[1].sigil = "B"
        for part in (self.left, self.titles[0], self.overviews[0], self.bands):
            part.partner = "B"

    # what others call

    def show_partner(self, sigil: str) -> None:
        """Read the base beside another witness."""
        self.partner = sigil
        for part in (self.titles[0].show_witness, self.left.show_witness, self.overviews[0].gather):
            part("A", sigil)
        for part in (self.titles[1].show_witness, self.right.show_witness, self.overviews[1].gather):
            part(sigil, "A")
        self.bands.gather(sigil)
        self.workspace.text_search.take(self.workspace.collation, sigil)
        if self.workspace.collation:
            self.scroll_sync.places = PlaceMap(self.workspace.collation, sigil)
        self._scrolled()

    def pane(self, sigil: str) -> TextPane:
        """The pane of a witness."""
        return self.left if sigil == "A" else self.right

    def zoom(self, steps: int) -> None:
        """Larger or smaller in both panes; 0 is the usual size."""
        self.left.zoom(steps)
        self.right.face = self.left.face
        self.scroll_sync.follow()
        self._idle.start()
        self.zoomed.emit(self.left.face.zoom)

    def take_text_style(self) -> None:
        """Keep the two in step when both are set in another face."""
        for pane in (self.left, self.right):
            pane.take_text_style()
        self.scroll_sync.settle()
        self._idle.start()

    def go_to(self, sigil: str, place: float) -> None:
        """Scroll a pane so that this place is read; the other comes along where they are locked."""
        pane = self.pane(sigil)
        pane.show_place(place, pane.viewport().height() / 3)
        pane.scrolled_by_hand.emit()
        self.scroll_sync.level()

    def reveal(self, sigil: str, span: Span) -> None:
        """Bring a stretch of a witness into view, and what stands there in the other text."""
        if self.workspace.collation is None:
            return
        if not self.isVisible():
            self._pending = sigil, span
            return
        self._pending = None  # what was led to before is over
        if sigil not in ("A", self.partner):
            self.show_partner(sigil)
        other = self._partner_of(sigil, span)
        if span or other is not None:
            self.scroll_sync.reveal(span, other, sigil == "A")
        else:  # a place and no words: it is read at the line where one reads, and stays there
            self.go_to(sigil, span.start)
            if self.scroll_sync.locked:  # near the head of a text another line is read, and the partner not in view
                self.scroll_sync.reveal(span, None, sigil == "A")
        self._gone_to = sigil, span

    def _bring_caret(self, sigil: str, span: Span) -> None:
        if sigil in ("A", self.partner):
            other = self._partner_of(sigil, span)
            if other is not None:
                self.pane(self.partner if sigil == "A" else "A").bring_caret(other.start)
            self.pane(sigil).bring_caret(span.start)

    def _partner_of(self, sigil: str, span: Span) -> Span | None:
        """The other side of the variant, the note or the echo that the reader is led to."""
        target = self.workspace.note_target.target
        other = self.partner if sigil == "A" else "A"
        return target.places.get(other) if target and target.places.get(sigil) == span else None

    def target(self) -> Target | None:
        """What the reader means: selected words, else where the keys are."""
        selection = self.workspace.selection
        if selection is not None:
            return self.pane(selection[0]).target()
        return (self.right if self.right.hasFocus() else self.left).target()

    def focus_other(self) -> None:
        """Give the keys to the other pane."""
        (self.right if self.left.hasFocus() else self.left).setFocus(Qt.FocusReason.ShortcutFocusReason)

    # what follows from scrolling

    def _lock(self, locked: bool) -> None:
        self.scroll_sync.locked = locked

    def _scrolled(self) -> None:
        self.bands.update()
        self._show_seen(self.left.seen(), self.right.seen())

    def _report_place(self) -> None:
        if self.workspace.collation:
            pane = self.scroll_sync.leader
            place = int(pane.place_at_y(reading_line(pane)))
            if not self.workspace.text_search.wanted and self.scroll_sync.places:
                self.workspace.text_search.here = round(
                    place if pane is self.left else self.scroll_sync.places.place_in("A", place)
                )
            self.workspace.place_changed.emit(pane.sigil, min(max(0, place), pane.seen().end))

    def _guess_less(self, seconds: float) -> bool:
        left, right = self.left.guess_less(seconds), self.right.guess_less(seconds)
        return left or right

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scroll_sync.settle()
        self._idle.start()
        if self._gone_to:
            self._again.start()

    def _show_again(self) -> None:
        """In a window of another size the reader still sees what they were led to and have not scrolled away from."""
        if self._gone_to and self.isVisible():
            smooth, self.scroll_sync.smooth = self.scroll_sync.smooth, False
            self.reveal(*self._gone_to)
            self.scroll_sync.smooth = smooth

    def _forget(self) -> None:
        self._gone_to = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._reveal_pending)

    def _reveal_pending(self) -> None:
        """What was led to while this was not seen, unless another pair has come since."""
        if self._pending and self.isVisible():
            self.reveal(*self._pending)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The head of the connector, behind the padlock."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.workspace.theme.chrome)
        painter.setPen(self.workspace.theme.hairline)
        between = self.bands.geometry()
        for x in (between.left(), between.right()):
            painter.drawLine(x, 0, x, HEAD)
