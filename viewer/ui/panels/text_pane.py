"""One witness as a reader sees it: set prose in which what was changed is marked.

The pane shows a ``Sheet`` and turns mouse and keys into a place, a selection, a hover or a current variant. It knows
the workspace and its own sigil, and no other panel: whoever composes panes listens to ``rolled`` and ``led``.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from viewer.text.witness import Span
from viewer.ui.page.gliding import Glide
from viewer.ui.page.painting import Brushes
from viewer.ui.page.selecting import Selecting
from viewer.ui.page.sheet import Sheet
from viewer.ui.page.tips import tip
from viewer.ui.page.typeface import Typeface, typeface, zoomed
from viewer.ui.workspace import Workspace

_NOTCH = 120  # of a wheel, in eighths of a degree
_LINES_A_NOTCH = 3


class TextPane(QAbstractScrollArea):
    """The pane of one witness."""

    rolled = Signal()  # another stretch is seen: rolled, resized, zoomed
    led = Signal()  # the reader's own hand rolled it
    zoom_wanted = Signal(int)  # steps; 0 for the usual size

    def __init__(self, workspace: Workspace, sigil: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.sigil, self.partner = sigil, "B" if sigil == "A" else "A"
        self.sheet: Sheet | None = None
        self.selecting: Selecting | None = None
        self._face: Typeface = typeface()
        self._pressed: QPointF | None = None
        self._caret_used = False  # a caret at the head of a text that nobody put there would look like a mark
        self._glide = Glide(self, self._glided)
        self._set_up()
        workspace.collation_changed.connect(self.open)
        workspace.levels_changed.connect(self._show_levels)
        for changed in (workspace.current_changed, workspace.hover_changed, workspace.theme_changed):
            changed.connect(self.viewport().update)
        self.open()

    def _set_up(self) -> None:
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        # the overview is the scroll bar; Qt's own stays as the model that assistive tools can turn
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._bar_turned)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.setMinimumWidth(160)

    # what is shown

    def open(self, sigil: str | None = None, partner: str | None = None) -> None:
        """Show the workspace's collation from its head."""
        self.sigil, self.partner = sigil or self.sigil, partner or self.partner
        collation = self.workspace.collation
        self.sheet = Sheet(collation, self.sigil, self.partner, self._face) if collation else None
        self.selecting = Selecting(self.sheet.page) if self.sheet else None
        self._caret_used = False
        title = collation.witness(self.sigil).title if collation else ""
        self.setAccessibleName(f"Text {self.sigil}: {title}" if title else f"Text {self.sigil}")
        self.setAccessibleDescription(self.sheet.text[:2000] if self.sheet else "")
        if self.sheet:
            self.sheet.show_levels(self.workspace.levels)
        self._fit()

    def _show_levels(self) -> None:
        if self.sheet:
            self.sheet.show_levels(self.workspace.levels)
        self.viewport().update()

    @property
    def face(self) -> Typeface:
        return self._face

    @face.setter
    def face(self, face: Typeface) -> None:
        self._face = face
        self._fit()

    def zoom(self, steps: int) -> None:
        """Larger or smaller by steps; 0 is the usual size."""
        self.face = typeface(zoomed(self._face.zoom, steps) if steps else 1.0, self._face.family)

    def _fit(self) -> None:
        if self.sheet:
            self._glide.stop()
            size = self.viewport().size()
            self.sheet.resize(size.width(), size.height(), self._face)
        self._saw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(520, 640)

    # rolling

    @property
    def most(self) -> float:
        """How far down the page rolls, px."""
        return self.sheet.roll.most if self.sheet else 0.0

    @property
    def top(self) -> float:
        """How far down it is rolled, px."""
        return self.sheet.roll.top if self.sheet else 0.0

    def roll_by(self, delta: float, by_reader: bool = True) -> None:
        """Roll by px. ``led`` is emitted where it was the reader's hand."""
        if self.sheet:
            self._glide.stop()
            self.sheet.roll.by(delta)
            self._saw()
            if by_reader:
                self.led.emit()

    def show_place(self, place: float, y: float, glide: bool = False) -> None:
        """Roll so that a place stands at this height of the pane."""
        if not self.sheet:
            return
        self._glide.stop()
        was = self.top
        self.sheet.roll.show(place, y)
        way = self.top - was
        if glide and self.isVisible() and self._glide.worth(way, self.viewport().height()):
            self.sheet.roll.by(-way)
            self._glide.start(way)
        self._saw()

    def _glided(self, delta: float) -> None:
        if self.sheet:
            self.sheet.roll.by(delta)
            self._saw()

    def guess_less(self, seconds: float) -> bool:
        """Make heights exact for about so long; False when there is nothing left to do."""
        if self.sheet is None or not self.sheet.page.measure(seconds):
            return False
        self._turn_bar()
        return True

    def y_of(self, place: float, exactly: bool = False) -> float:
        """The height of a place in the pane, px."""
        return self.sheet.y_of(place, exactly) if self.sheet else 0.0

    def line_middle(self, place: int) -> float:
        """The height of the middle of the line that a place is in, px."""
        return self.sheet.line_middle(place) if self.sheet else 0.0

    def place_at_y(self, y: float) -> float:
        """The reading place at this height of the pane."""
        return self.sheet.place_at_y(y) if self.sheet else 0.0

    def seen(self) -> Span:
        """The code points in view."""
        return self.sheet.seen() if self.sheet else Span(0, 0)

    def _saw(self) -> None:
        self._turn_bar()
        self.viewport().update()
        self.rolled.emit()

    def _turn_bar(self) -> None:
        bar = self.verticalScrollBar()
        bar.blockSignals(True)
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(round(self._face.leading))
        bar.setRange(0, round(self.most))
        bar.setValue(round(self.top))
        bar.blockSignals(False)

    def _bar_turned(self, value: int) -> None:
        self.roll_by(value - self.top)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        theme = self.workspace.theme
        if self.sheet is None or self.selecting is None:
            painter.fillRect(event.rect(), theme.paper)
            return
        current = self.workspace.current
        brushes = Brushes(theme, self._face.zoom, current.id if current else None, self.workspace.hover[1])
        self.sheet.paint(painter, QRectF(event.rect()), brushes, self.selecting.span or None)
        if self.hasFocus() and self._caret_used:
            self.sheet.paint_caret(painter, self.selecting.head, brushes)

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.sheet and self.selecting and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.selecting.put(self.sheet.place_at(event.position()), extend)
            self._selected()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.sheet or not self.selecting:
            return
        point = event.position()
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._follow(point)
            self.selecting.put(self.sheet.place_at(point), extend=True)
            self._selected()
            return
        mark = self.sheet.mark_at(point, self._current())
        ground = self.sheet.match_at(point)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if mark else Qt.CursorShape.IBeamCursor)
        self.workspace.hover = (ground.match if ground else None, mark.variant if mark else None)

    def _follow(self, point: QPointF) -> None:
        """A drag beyond the edge rolls the page."""
        beyond = point.y() - self.viewport().height() if point.y() > self.viewport().height() else min(0.0, point.y())
        if beyond:
            self.roll_by(beyond / 2)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.sheet or self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        still = (event.position() - self._pressed).manhattanLength() < 4
        self._pressed = None
        if still and (mark := self.sheet.mark_at(event.position(), self._current())):
            self.workspace.select(mark.variant)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.sheet and self.selecting and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = None
            self.selecting.take_word(self.sheet.place_at(event.position()))
            self._selected()

    def leaveEvent(self, event: QEvent) -> None:
        self.workspace.hover = (None, None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
        elif event.pixelDelta().y():
            self.roll_by(-event.pixelDelta().y())
        else:
            lines = event.angleDelta().y() / _NOTCH * _LINES_A_NOTCH
            self.roll_by(-lines * self._face.leading)
        event.accept()

    def _current(self) -> int | None:
        return self.workspace.current.id if self.workspace.current else None

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.sheet:
            self._tell(event.pos(), event.globalPos())
            return True
        return super().viewportEvent(event)

    def _tell(self, point: QPoint, where: QPoint) -> None:
        assert self.sheet is not None and self.workspace.collation is not None
        words = tip(self.workspace.collation, self.sheet, QPointF(point), self._current())
        QToolTip.showText(where, words, self.viewport())

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.sheet or not self.selecting:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._choose_at_caret()
        elif self.selecting.key(event, self.viewport().height()):
            self._bring_caret_into_view()
            self._selected()
        else:
            event.ignore()

    def _choose_at_caret(self) -> None:
        assert self.sheet and self.selecting
        head = self.selecting.head
        found = [m for m in self.sheet.marks_of(self.sheet.page.blocks.at(head)) if m.span.start <= head <= m.span.end]
        if found:
            self.workspace.select(found[0].variant)

    def _bring_caret_into_view(self) -> None:
        assert self.sheet and self.selecting
        head, leading = self.selecting.head, self._face.leading
        y = self.y_of(head, exactly=True)
        if y < leading * 0.5:
            self.roll_by(y - leading * 0.5)
        elif y > self.viewport().height() - leading * 1.5:
            self.roll_by(y - self.viewport().height() + leading * 1.5)

    def _selected(self) -> None:
        assert self.selecting
        span = self.selecting.span
        self._caret_used = True
        self.workspace.selection = (self.sigil, span) if span else None
        self.viewport().update()

    @property
    def selected_text(self) -> str:
        """The words that are selected, exactly as the witness has them."""
        return self.selecting.span.of(self.sheet.text) if self.sheet and self.selecting else ""

    def copy(self) -> None:
        """Put the selected words on the clipboard."""
        if self.selected_text:
            QGuiApplication.clipboard().setText(self.selected_text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
