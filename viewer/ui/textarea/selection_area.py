"""A scrolling area in which words are selected: by mouse and by keys, and copied as the witness has them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QWidget

from viewer.text.witness import Span
from viewer.ui.page.selection import Selection
from viewer.ui.page.sheet import Sheet
from viewer.ui.textarea.scroll_area import ScrollArea

_DRAG = 40  # ms between two steps of a page that a drag scrolls
_STILL = 4  # px: a press that moves less is a click


class SelectionArea(ScrollArea):
    """Selects words. A caret is drawn only where the reader has put one (``caret_used``): it would look like a mark."""

    selected = Signal()  # other words, or none
    clicked = Signal(QPointF)  # a press that was no drag

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.selecting: Selection | None = None
        self.caret_used = False
        self._pressed: QPointF | None = None
        self._dragged_to = QPointF()
        self._word_taken, self._dragging = QTimer(self), QTimer(self)
        self._word_taken.setSingleShot(True)
        self._dragging.setInterval(_DRAG)
        self._dragging.timeout.connect(self._follow)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    def take_up(self, sheet: Sheet | None) -> None:
        """Show another sheet, or none, with nothing selected."""
        self.sheet = sheet
        self.selecting = Selection(sheet.page) if sheet else None
        self.caret_used = False

    @property
    def heard(self) -> bool:
        """Whether the reader moves by the caret, even one that the program has put."""
        return False

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
        if self.sheet and event.buttons() & Qt.MouseButton.LeftButton and self._pressed is not None:
            self._dragged_to = event.position()
            self._follow()

    def _follow(self) -> None:
        """Select as far as the mouse is dragged; beyond the edge, scroll as long as the button is held."""
        assert self.sheet
        assert self.selecting
        y, high = self._dragged_to.y(), self.viewport().height()
        beyond = min(0.0, y) + max(0.0, y - high)
        if beyond and not self._dragging.isActive():
            self._dragging.start()
        elif not beyond:
            self._dragging.stop()
        if beyond:
            self.scroll_by(beyond / 2)
        self.selecting.put(self.sheet.place_at(self._dragged_to), extend=True)
        self._selected()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragging.stop()
        if self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if self.selected_text and QGuiApplication.clipboard().supportsSelection():
            QGuiApplication.clipboard().setText(self.selected_text, QClipboard.Mode.Selection)
        still = (event.position() - self._pressed).manhattanLength() < _STILL
        self._pressed = None
        if still:
            self.clicked.emit(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.sheet and self.selecting and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = None
            self.selecting.take_word(self.sheet.place_at(event.position()))
            self._word_taken.start(QGuiApplication.styleHints().mouseDoubleClickInterval())
            self._selected()

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.sheet or not self.selecting:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy) and self.selected_text:  # else the window says why not
            self.copy()
        elif not self.caret_used and not self.heard and (way := self._way_of(event)):
            self.animate_by(way)
        else:
            self._move_caret(event)

    def _way_of(self, event: QKeyEvent) -> float:
        """How far a key scrolls the page while it has no caret."""
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
        assert self.sheet
        assert self.selecting
        if not 0 <= self.y_of(self.selecting.head) < self.viewport().height() and not self.selecting.span:
            # the reader has scrolled away from it: a caret goes on where the eyes are
            self.selecting.put(self.sheet.place_at(QPointF(self.sheet.left, self.face.leading)))
        if self.selecting.key(event, self.viewport().height()):
            self._bring_caret_into_view()
            self._selected()
        else:
            event.ignore()

    def _bring_caret_into_view(self) -> None:
        assert self.sheet
        assert self.selecting
        head, leading = self.selecting.head, self.face.leading
        y = self.y_of(head, exactly=True)
        if y < leading * 0.5:
            self.scroll_by(y - leading * 0.5)
        elif y > self.viewport().height() - leading * 1.5:
            self.scroll_by(y - self.viewport().height() + leading * 1.5)
        self._show_edge()

    def _show_edge(self) -> None:
        """A caret at either end of the text shows the page up to its edge: what stands beyond the words is not cut."""
        assert self.sheet
        assert self.selecting
        blocks, head = self.sheet.page.blocks, self.selecting.head
        if head <= blocks.starts[0]:
            way = -self.top
        elif head >= blocks.ends[-1]:
            way = self.most - self.top
        else:
            return
        if round(way):
            self.scroll_by(way)

    def _selected(self) -> None:
        self.caret_used = True
        self.selected.emit()
        self.viewport().update()

    @property
    def selected_text(self) -> str:
        """The words that are selected, exactly as the witness has them."""
        return self.selecting.span.of(self.sheet.text) if self.sheet and self.selecting else ""

    def copy(self) -> None:
        """Put the selected words on the clipboard."""
        if self.selected_text:
            QGuiApplication.clipboard().setText(self.selected_text)

    def select(self, span: Span) -> None:
        """Select a stretch that the program has brought into view."""
        if self.sheet and self.selecting:
            self.selecting.take(span.start, span.end)
            self._selected()

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
