"""A short, smooth way from one place of a page to another, where the eye can follow it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QVariantAnimation
from PySide6.QtWidgets import QStyle, QWidget

_TIME = 150  # ms
_FAR = 2.0  # screens: a longer way is a jump, since nothing can be read on the way
_NEAR = 12.0  # px: too short a way to be seen


class ScrollAnimation:
    """Calls ``go`` with whole px to scroll by, until the place is reached."""

    def __init__(self, widget: QWidget, go: Callable[[float], None]) -> None:
        self._widget, self._go = widget, go
        self._way = self._done = 0
        self._animation = QVariantAnimation(widget)
        self._animation.setDuration(_TIME)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.valueChanged.connect(self._step)

    def worth(self, way: float, screen: float) -> bool:
        """Whether a way of so many px is scrolled smoothly."""
        wanted = self._widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self._widget)
        return wanted > 0 and _NEAR < abs(way) < _FAR * screen

    @property
    def rest(self) -> int:
        """The rest of the way, px."""
        running = self._animation.state() == QVariantAnimation.State.Running
        return self._way - self._done if running else 0

    def start(self, way: float) -> None:
        """Scroll by so many px; the rest of another way is dropped."""
        self._animation.stop()
        self._way, self._done = round(way), 0
        self._animation.start()

    def stop(self) -> None:
        """Stop at once."""
        self._animation.stop()

    def _step(self, share: float) -> None:
        if self._animation.state() != QVariantAnimation.State.Running and share < 1.0:
            return
        due = round(self._way * share)
        delta, self._done = due - self._done, due
        if delta:
            self._go(delta)
