"""The screens that fill the window, the open pair first, and the way back from each to the one before."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

_LONGEST = 50  # steps that can be gone back


class Trail(QObject):
    """Shows one screen at a time. A screen is a widget with a title (``windowTitle``) that takes the focus."""

    changed = Signal()

    def __init__(self, stack: QStackedWidget, pair: QWidget) -> None:
        super().__init__(stack)
        self._stack, self._pair = stack, pair
        self._shown = pair
        self._before: list[QWidget] = []
        stack.addWidget(pair)

    @property
    def away(self) -> bool:
        """Whether another screen than that of the pair is shown."""
        return self._shown is not self._pair

    @property
    def title(self) -> str:
        """The title of the screen that is shown; that of the pair has none of its own."""
        return self._shown.windowTitle()

    @property
    def can_go_back(self) -> bool:
        """Whether there is a screen before this one."""
        return bool(self._before)

    def show_screen(self, screen: QWidget) -> None:
        """Show a screen, from which ``go_back`` leads to the one that is shown now."""
        if screen is not self._shown:
            self._before = [*self._before, self._shown][-_LONGEST:]
            self._turn_to(screen)

    def show_pair(self) -> None:
        """Show the open pair."""
        self.show_screen(self._pair)

    def go_back(self) -> None:
        """Show the screen before this one, as it was left."""
        if self._before:
            self._turn_to(self._before.pop())

    def _turn_to(self, screen: QWidget) -> None:
        if self._stack.indexOf(screen) < 0:
            self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        self._shown = screen
        screen.setFocus()
        self.changed.emit()
