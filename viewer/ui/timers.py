"""A timer that runs once, some time after its last start."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def after(milliseconds: int, slot: Callable[[], object], parent: QObject) -> QTimer:
    """A timer, not yet started, that calls the slot once when this time is over. Started again, it waits anew."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(slot)
    return timer
