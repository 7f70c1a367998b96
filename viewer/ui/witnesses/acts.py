"""What the reader can do on the screen of witnesses, with the keys of the pair view where it does the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from viewer.phrasing.language import N_
from viewer.ui import actions
from viewer.ui.actions import Act

WITNESS_ACTS: tuple[Act, ...] = (
    Act("open", N_("Open…"), (), "", N_("Open other files as witnesses"), "open"),
    Act("add", N_("Add a text…"), (), "", N_("Open one more witness beside these"), "open"),
    Act(
        "again", N_("Read again"), ("F5",), "", N_("Read the files again and align them; corrections go along"), "again"
    ),
    Act("previous", N_("Previous"), ("Alt+Up", "Shift+F8", "P"), "", N_("Previous unit"), "up"),
    Act("next", N_("Next"), ("Alt+Down", "F8", "N"), "", N_("Next unit"), "down"),
    Act("first", N_("First unit"), ("Alt+Home",), "", N_("The first unit that is shown")),
    Act("last", N_("Last unit"), ("Alt+End",), "", N_("The last unit that is shown")),
    Act("reveal", N_("Back to the current unit"), ("Alt+Return", "Alt+Enter"), "", N_("Bring it into view again")),
    Act("other_pane", N_("Next column"), ("F6",), "", N_("Go to the next column")),
    Act("base", N_("Make this the base"), ("Ctrl+B",), "", N_("Read the others against the column of the caret")),
    Act("find", N_("Find in all"), ("Ctrl+F",), "", N_("Find words in all witnesses"), "find"),
    Act("find_next", N_("Next hit"), ("F3",), "", N_("Go to the next place where the words stand")),
    Act("find_previous", N_("Previous hit"), ("Shift+F3",), "", N_("Go to the place before where the words stand")),
    Act("export", N_("Export…"), ("Ctrl+E",), "", N_("Write the apparatus to a file"), "export"),
    Act("options", N_("Options…"), ("Ctrl+,",), "", N_("As one work, or in the passages that they share"), "options"),
    Act("note", N_("Note"), ("Ctrl+Alt+M",), "", N_("Write a note on the current unit"), "note"),
    Act("undo", N_("Undo"), ("Ctrl+Z",), "", N_("Take back the last correction of the table"), "undo"),
    Act("redo", N_("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "", N_("Make it again"), "redo"),
    Act("word_left", N_("Word to the left"), ("Alt+Shift+Left",), "", N_("Move the chosen word a column to the left")),
    Act(
        "word_right",
        N_("Word to the right"),
        ("Alt+Shift+Right",),
        "",
        N_("Move the chosen word a column to the right"),
    ),
)
_NUMBERED = 9  # witnesses with a key of their own


def make_acts(
    screen: QWidget, slots: Mapping[str, Callable[[], object]], number: Callable[[int], object]
) -> dict[str, QAction]:
    """The actions of the screen by id, which answer to their keys while it has the focus. ``number``: what Ctrl+1 to
    Ctrl+9 do."""
    made = actions.make(screen, WITNESS_ACTS)
    actions.connect(made, slots)
    for place in range(_NUMBERED):
        action = QAction(screen)
        action.setShortcut(QKeySequence(f"Ctrl+{place + 1}"))
        action.triggered.connect(lambda _=False, place=place: number(place))
        screen.addAction(action)
    for action in screen.actions():
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    return made
