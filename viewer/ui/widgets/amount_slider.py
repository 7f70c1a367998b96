"""A slider with two handles over a histogram of the variants by size: hides what is smaller or larger."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.collation.query.filter import Filter
from viewer.phrasing import language, sentences
from viewer.phrasing.language import tr
from viewer.ui.state.workspace import Workspace

# The least size of each bar, in words: 0, 1, 2–3, 4–7, …
STEPS = (0, 1, 2, 4, 8, 16, 32, 64)
_HIGH, _BARS, _HANDLE = 34, 20, 5.0  # px: the whole, the bars, the radius of a handle
_SIDE = 8  # px free at both ends
_LEAST = 120  # px


class AmountSlider(QWidget):
    """Arrow keys move the left handle, with Shift the right one."""

    changed = Signal(int, int)  # words at least, words at most; -1 for any number

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._counts = [0] * len(STEPS)
        self._low, self._high = 0, len(STEPS)  # the bars shown, from and to
        self._dragged: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(tr("Hide variants that are smaller or larger: drag a handle, or press the arrow keys"))

    def fill(self, sizes: Sequence[int] | np.ndarray, filter: Filter) -> None:
        """Show how many variants there are of each size, and which the filter lets pass."""
        steps = np.asarray(STEPS).searchsorted(np.asarray(sizes, dtype=np.int64), "right") - 1
        self._counts = np.bincount(steps, minlength=len(STEPS)).tolist()
        self._low = next((number for number, least in enumerate(STEPS) if least >= filter.least), len(STEPS) - 1)
        most = filter.most
        self._high = len(STEPS) if most is None else sum(least <= most for least in STEPS)
        self._name()
        self.update()

    @property
    def bounds(self) -> tuple[int, int | None]:
        """The least and the greatest number of words of the variants that are shown; None: any."""
        return STEPS[self._low], None if self._high == len(STEPS) else STEPS[self._high] - 1

    def words(self) -> str:
        """What is shown, in words: "any", "4 or more", "1 to 7", "0"."""
        least, most = self.bounds
        if most is None:
            return tr("{least} or more", least=language.number(least)) if least else tr("any")
        if least == most:
            return language.number(least)
        return tr("{least} to {most}", least=language.number(least), most=language.number(most))

    def _name(self) -> None:
        """Say to a screen reader what is shown."""
        self.setAccessibleName(tr("Amount of change: {range}", range=self.words()))

    def sizeHint(self) -> QSize:
        return QSize(_LEAST, _HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST // 2, _HIGH)

    # drawing

    def _x(self, bar: int) -> float:
        """Where a bar begins."""
        return _SIDE + (self.width() - 2 * _SIDE) * bar / len(STEPS)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._workspace.theme
        most = max(1, *self._counts)
        for bar, count in enumerate(self._counts):
            # By the root: the many small ones would leave nothing of the others.
            tall = (count / most) ** 0.5 * _BARS if count else 0
            box = QRectF(self._x(bar), 2 + _BARS - max(tall, 1.5), self._x(bar + 1) - self._x(bar) - 1, max(tall, 1.5))
            painter.fillRect(box, theme.shared.line if self._low <= bar < self._high else theme.hairline)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = 2 + _BARS + _HANDLE
        painter.setPen(QPen(theme.hairline, 2))
        painter.drawLine(QPointF(self._x(0), y), QPointF(self._x(len(STEPS)), y))
        painter.setPen(QPen(theme.accent, 2))
        painter.drawLine(QPointF(self._x(self._low), y), QPointF(self._x(self._high), y))
        painter.setBrush(theme.paper)
        painter.setPen(QPen(theme.accent, 2.2 if self.hasFocus() else 1.4))
        for bar in (self._low, self._high):
            painter.drawEllipse(QPointF(self._x(bar), y), _HANDLE, _HANDLE)

    # mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            x = event.position().x()
            # Of two handles at one place the one towards the mouse.
            distances = abs(self._x(self._low) - x), abs(self._x(self._high) - x)
            self._dragged = 0 if distances[0] < distances[1] else 1
            self._drag_to(x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            self._drag_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._put(0, len(STEPS))

    def _drag_to(self, x: float) -> None:
        bar = round((x - _SIDE) / max(1, self.width() - 2 * _SIDE) * len(STEPS))
        self._put(*((bar, self._high) if self._dragged == 0 else (self._low, bar)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1}.get(
            Qt.Key(event.key())
        )
        if step is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._put(self._low, self._high + step)
        else:
            self._put(self._low + step, self._high)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _put(self, low: int, high: int) -> None:
        """Move the handles, at least one bar apart."""
        low = min(max(low, 0), len(STEPS) - 1, (self._high if high == self._high else len(STEPS)) - 1)
        high = max(min(high, len(STEPS)), low + 1)
        if (low, high) != (self._low, self._high):
            self._low, self._high = low, high
            least, most = self.bounds
            self._name()
            self.update()
            self.changed.emit(least, -1 if most is None else most)


def range_of(sizes: np.ndarray) -> str:
    """The smallest and the largest size there are: "0–130 words"."""
    low, high = (int(sizes.min()), int(sizes.max())) if len(sizes) else (0, 0)
    return sentences.count_words(high) if low == high else f"{language.number(low)}–{sentences.count_words(high)}"
