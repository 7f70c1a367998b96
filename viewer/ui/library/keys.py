"""The keys of the screen of a library."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from viewer.ui.library.panes import LibraryPanes


def bind_keys(
    screen: QWidget, panes: LibraryPanes, scan_again: Callable[[], object], toggle_read: Callable[[], object]
) -> None:
    """Let keys do what the help says of them, in the whole screen or in one of its lists."""
    within = Qt.ShortcutContext.WidgetWithChildrenShortcut
    alone = Qt.ShortcutContext.WidgetShortcut
    key = Qt.Key
    for keys, owner, slot, context in (
        (QKeySequence.StandardKey.Find, screen, panes.find_words, within),
        (key.Key_F6, screen, partial(panes.step, 1), within),
        (QKeySequence("Shift+F6"), screen, partial(panes.step, -1), within),
        (key.Key_F5, screen, scan_again, within),
        (QKeySequence("Ctrl+Alt+M"), screen, panes.begin_note, within),
        (key.Key_Space, panes.clusters.list, toggle_read, alone),
        (key.Key_Right, panes.documents.list, partial(panes.step, 1), alone),
        (key.Key_Right, panes.clusters.list, partial(panes.step, 1), alone),
        (key.Key_Left, panes.clusters.list, partial(panes.step, -1), alone),
        (key.Key_Left, panes.passage.members.list, partial(panes.step, -1), alone),
        (key.Key_Left, panes.passage.document.list, partial(panes.step, -1), alone),
    ):
        shortcut = QShortcut(QKeySequence(keys), owner)
        shortcut.setContext(context)
        shortcut.activated.connect(slot)
