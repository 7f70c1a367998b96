"""One witness as a reader sees it: set prose in which what was changed is marked.

The pane shows a ``Sheet`` and turns mouse and keys into a place, a selection, a hover or a current variant. It knows
the workspace and its own sigil, and no other panel: whoever composes panes listens to ``rolled`` and ``led``.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from viewer.ui.page.marking import Marking
from viewer.ui.page.painting import Brushes
from viewer.ui.page.rolling import RollingArea
from viewer.ui.page.selecting import Selecting
from viewer.ui.page.sheet import Sheet
from viewer.ui.page.tips import tip
from viewer.ui.workspace import Workspace

_NOTCH = 120  # of a wheel, in eighths of a degree
_LINES_A_NOTCH = 3
_DRAG = 40  # ms between two steps of a page that a drag rolls


class TextPane(RollingArea):
    """The pane of one witness."""

    zoom_wanted = Signal(int)  # steps; 0 for the usual size

    def __init__(self, workspace: Workspace, sigil: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.sigil, self.partner = sigil, "B" if sigil == "A" else "A"
        self.selecting: Selecting | None = None
        self._pressed: QPointF | None = None
        self._dragged_to = QPointF()
        self._word_taken, self._dragging = QTimer(self), QTimer(self)
        self._word_taken.setSingleShot(True)
        self._dragging.setInterval(_DRAG)
        self._dragging.timeout.connect(self._follow)
        self._caret_used = False  # a caret at the head of a text that nobody put there would look like a mark
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.setMinimumWidth(160)
        workspace.collation_changed.connect(self.open)
        workspace.levels_changed.connect(self._show_levels)
        for changed in (workspace.current_changed, workspace.hover_changed, workspace.theme_changed):
            changed.connect(self.viewport().update)
        self.open()

    # what is shown

    def open(self, sigil: str | None = None, partner: str | None = None) -> None:
        """Show the workspace's collation from its head."""
        self.sigil, self.partner = sigil or self.sigil, partner or self.partner
        collation = self.workspace.collation
        self.sheet = Sheet(collation, self.sigil, self.partner, self.face) if collation else None
        self.selecting = Selecting(self.sheet.page) if self.sheet else None
        self._caret_used = False
        title = collation.witness(self.sigil).title if collation else ""
        self.setAccessibleName(f"Text {self.sigil}: {title}" if title else f"Text {self.sigil}")
        self.setAccessibleDescription(self.sheet.text[:2000] if self.sheet else "")
        if self.sheet:
            self.sheet.show_levels(self.workspace.levels)
        self.fit()

    def _show_levels(self) -> None:
        if self.sheet:
            self.sheet.show_levels(self.workspace.levels)
        self.viewport().update()

    @property
    def marking(self) -> Marking | None:
        """What is marked in the witness."""
        return self.sheet.marking if self.sheet else None

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        theme = self.workspace.theme
        if self.sheet is None or self.selecting is None:
            painter.fillRect(event.rect(), theme.paper)
            return
        current = self.workspace.current
        brushes = Brushes(theme, self.face.zoom, current.id if current else None, self.workspace.hover[1])
        self.sheet.paint(painter, QRectF(event.rect()), brushes, self.selecting.span or None)
        if self.hasFocus() and self._caret_used:
            self.sheet.paint_caret(painter, self.selecting.head, brushes)

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.sheet and self.selecting and event.button() == Qt.MouseButton.LeftButton:
            place = self.sheet.place_at(event.position())
            if self._word_taken.isActive():  # a third click, hard on a double one
                self.selecting.take_paragraph(place)
            else:
                self._pressed = event.position()
                self.selecting.put(place, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            self._selected()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.sheet or not self.selecting:
            return
        point = event.position()
        if event.buttons() & Qt.MouseButton.LeftButton and self._pressed is not None:
            self._dragged_to = point
            self._follow()
            return
        mark = self.sheet.mark_at(point, self._current())
        ground = self.sheet.match_at(point)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if mark else Qt.CursorShape.IBeamCursor)
        self.workspace.hover = (ground.match if ground else None, mark.variant if mark else None)

    def _follow(self) -> None:
        """The selection goes to where the mouse is dragged; beyond the edge the page rolls as long as it is held."""
        assert self.sheet and self.selecting
        y, high = self._dragged_to.y(), self.viewport().height()
        beyond = min(0.0, y) + max(0.0, y - high)
        if beyond and not self._dragging.isActive():
            self._dragging.start()
        elif not beyond:
            self._dragging.stop()
        if beyond:
            self.roll_by(beyond / 2)
        self.selecting.put(self.sheet.place_at(self._dragged_to), extend=True)
        self._selected()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragging.stop()
        if not self.sheet or self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if self.selected_text and QGuiApplication.clipboard().supportsSelection():
            QGuiApplication.clipboard().setText(self.selected_text, QClipboard.Mode.Selection)
        still = (event.position() - self._pressed).manhattanLength() < 4
        self._pressed = None
        if still and (mark := self.sheet.mark_at(event.position(), self._current())):
            self.workspace.select(mark.variant)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.sheet and self.selecting and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = None
            self.selecting.take_word(self.sheet.place_at(event.position()))
            self._word_taken.start(QGuiApplication.styleHints().mouseDoubleClickInterval())
            self._selected()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Copy and select all, then whatever actions the window has put on the pane."""
        menu = QMenu(self)
        copy = menu.addAction("Copy", self.copy)
        copy.setEnabled(bool(self.selected_text))
        menu.addAction("Select all", self.select_all)
        if self.actions():
            menu.addSeparator()
            menu.addActions(self.actions())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

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
            self.glide_by(-lines * self.face.leading)
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
        elif not self._caret_used and (way := self._way_of(event)):
            self.glide_by(way)
        else:
            self._move_caret(event)

    def _way_of(self, event: QKeyEvent) -> float:
        """How far a key rolls the page while nobody has put a caret in it."""
        high, leading = self.viewport().height(), self.face.leading
        ways = {
            QKeySequence.StandardKey.MoveToNextLine: 2 * leading,
            QKeySequence.StandardKey.MoveToPreviousLine: -2 * leading,
            QKeySequence.StandardKey.MoveToNextPage: high - 2 * leading,
            QKeySequence.StandardKey.MoveToPreviousPage: 2 * leading - high,
            QKeySequence.StandardKey.MoveToStartOfDocument: -self.top,
            QKeySequence.StandardKey.MoveToEndOfDocument: self.most - self.top,
        }
        return next((way for key, way in ways.items() if event.matches(key)), 0.0)

    def _move_caret(self, event: QKeyEvent) -> None:
        assert self.sheet and self.selecting
        if not 0 <= self.y_of(self.selecting.head) < self.viewport().height() and not self.selecting.span:
            # the reader has rolled away from it: a caret goes on where the eyes are
            self.selecting.put(self.sheet.place_at(QPointF(self.sheet.left, self.face.leading)))
        if self.selecting.key(event, self.viewport().height()):
            self._bring_caret_into_view()
            self._selected()
            self.setAccessibleDescription(self.sheet.line_at(self.selecting.head))
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
        head, leading = self.selecting.head, self.face.leading
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

    def select_all(self) -> None:
        """Select the whole witness."""
        if self.sheet and self.selecting:
            self.selecting.take(0, len(self.sheet.text))
            self._selected()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
