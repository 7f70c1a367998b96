"""A widget that scrolls a sheet: size, face, place, and a scroll bar for assistive tools. It paints nothing."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from viewer.text.witness import Span
from viewer.ui.page.sheet import Sheet
from viewer.ui.textarea.scroll_animation import ScrollAnimation
from viewer.ui.theme.fonts import Typeface, typeface, zoomed


class ScrollArea(QAbstractScrollArea):
    """Shows ``sheet``, if there is one."""

    scrolled = Signal()  # another stretch is seen: scrolled, resized, zoomed
    scrolled_by_hand = Signal()  # the reader scrolled, not the program

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None
        self._face: Typeface = typeface()
        self.smooth = True
        self._animation = ScrollAnimation(self, self._glided)
        self._leading = False  # whether the glide is the reader's own
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # the overview is the scroll bar; Qt's own stays as the model that assistive tools can turn
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._bar_turned)

    @property
    def face(self) -> Typeface:
        return self._face

    @face.setter
    def face(self, face: Typeface) -> None:
        self._face = face
        self.fit()

    def zoom(self, steps: int) -> None:
        """Larger or smaller by steps; 0 is the usual size."""
        self.face = typeface(zoomed(self._face.zoom, steps) if steps else 1.0, self._face.family)

    def take_text_style(self) -> None:
        """Set the text as the reader wants it now."""
        self.face = typeface()

    def fit(self) -> None:
        """Set the sheet to the size of the window on it."""
        if self.sheet:
            self._animation.stop()
            size = self.viewport().size()
            self.sheet.resize(size.width(), size.height(), self._face)
        self._saw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def sizeHint(self) -> QSize:
        return QSize(520, 640)

    # scrolling

    @property
    def most(self) -> float:
        """How far down the page can be scrolled, px."""
        return self.sheet.viewport.most if self.sheet else 0.0

    @property
    def top(self) -> float:
        """How far down it is scrolled, px."""
        return self.sheet.viewport.top if self.sheet else 0.0

    def scroll_by(self, delta: float, by_reader: bool = True) -> None:
        """Scroll by px. ``scrolled_by_hand`` is emitted only where ``by_reader``."""
        if self.sheet:
            self._animation.stop()
            self._roll(delta)
            if by_reader:
                self.scrolled_by_hand.emit()

    def animate_by(self, delta: float) -> None:
        """Scroll smoothly by px, as by the reader; a second call before the first has ended adds to it."""
        way = self._animation.rest + delta
        if self.smooth and self.isVisible() and self._animation.worth(way, self.viewport().height()):
            self._leading = True
            self._animation.start(way)
        else:
            self.scroll_by(way)

    def _roll(self, delta: float) -> None:
        assert self.sheet
        was = self.top
        self.sheet.viewport.by(delta)
        self._saw(was)

    def show_place(self, place: float, y: float, animated: bool = False) -> None:
        """Scroll so that a place stands at this y of the pane."""
        if not self.sheet:
            return
        self._animation.stop()
        was = self.top
        self.sheet.viewport.show(place, y)
        way = self.top - was
        if animated and self.isVisible() and self._animation.worth(way, self.viewport().height()):
            self.sheet.viewport.by(-way)
            self._leading = False
            self._animation.start(way)
        self._saw()

    def _glided(self, delta: float) -> None:
        if self.sheet:
            self._roll(delta)
            if self._leading:
                self.scrolled_by_hand.emit()

    def guess_less(self, seconds: float) -> bool:
        """Replace estimated heights by exact ones for about this time. Returns False when none is left."""
        if self.sheet is None or not self.sheet.page.measure(seconds):
            return False
        self._turn_bar()
        return True

    def y_of(self, place: float, exactly: bool = False) -> float:
        """The y of a place in the pane, px."""
        return self.sheet.y_of(place, exactly) if self.sheet else 0.0

    def line_middle(self, place: int) -> float:
        """The y of the middle of the line of a place, px."""
        return self.sheet.line_middle(place) if self.sheet else 0.0

    def line_start(self, place: int) -> int:
        """The place at the start of the line of a place."""
        return self.sheet.line_start(place) if self.sheet else place

    def place_at_y(self, y: float) -> float:
        """The place at this y of the pane, with its fraction."""
        return self.sheet.place_at_y(y) if self.sheet else 0.0

    def seen(self) -> Span:
        """The stretch of the text in view."""
        return self.sheet.seen() if self.sheet else Span(0, 0)

    def _saw(self, was: float | None = None) -> None:
        """Show what is seen now. Rolled from ``was``, what stays in view is moved and only the rest is painted."""
        self._turn_bar()
        shift = 0.0 if was is None else was - self.top
        whole = self.devicePixelRatioF().is_integer()  # half a pixel can't be moved
        if was is not None and whole and shift == round(shift) and abs(shift) < self.viewport().height():
            self.viewport().scroll(0, int(shift))
        else:
            self.viewport().update()
        self.scrolled.emit()

    def _turn_bar(self) -> None:
        bar = self.verticalScrollBar()
        bar.blockSignals(True)
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(round(self._face.leading))
        bar.setRange(0, round(self.most))
        bar.setValue(round(self.top))
        bar.blockSignals(False)

    def _bar_turned(self, value: int) -> None:
        self.scroll_by(value - self.top)
