"""The keys of the screen of a library."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from viewer.ui.library.screen import LibraryScreen


def bind_keys(screen: LibraryScreen) -> None:
    """Let keys do what the help says of them, in the whole screen or in one of its lists."""
    panes = screen.panes
    within = Qt.ShortcutContext.WidgetWithChildrenShortcut
    alone = Qt.ShortcutContext.WidgetShortcut
    key = Qt.Key
    for keys, owner, slot, context in (
        (QKeySequence.StandardKey.Find, screen, panes.find_words, within),
        (key.Key_F6, screen, partial(panes.step, 1), within),
        (QKeySequence("Shift+F6"), screen, partial(panes.step, -1), within),
        (key.Key_F5, screen, screen.scan_again, within),
        (QKeySequence("Ctrl+Alt+M"), screen, panes.begin_note, within),
        (key.Key_Space, screen.clusters.list, screen.marking.toggle_read, alone),
        (key.Key_Right, screen.documents.list, partial(panes.step, 1), alone),
        (key.Key_Right, screen.clusters.list, partial(panes.step, 1), alone),
        (key.Key_Left, screen.clusters.list, partial(panes.step, -1), alone),
        (key.Key_Left, screen.passage.members.list, partial(panes.step, -1), alone),
        (key.Key_Left, screen.passage.document.list, partial(panes.step, -1), alone),
    ):
        shortcut = QShortcut(QKeySequence(keys), owner)
        shortcut.setContext(context)
        shortcut.activated.connect(slot)
