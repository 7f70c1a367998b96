"""The reader's notes on what is open, kept in a dossier. It says when they change, and when keeping them fails."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Notebook(QObject):
    """The notes of the pair that is open."""

    changed = Signal()
    troubled = Signal(str)  # one sentence: a note could not be kept
