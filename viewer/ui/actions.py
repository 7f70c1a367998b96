"""Every action, once: id, words, keys, icon, tip. Menus, the toolbar and the shortcuts window are lists of ids."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


@dataclass(frozen=True, slots=True)
class Act:
    """One thing the reader can do. The first of ``keys`` is shown in menus; ``tip`` says more than ``text``."""

    id: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    checkable: bool = False


ACTIONS: tuple[Act, ...] = (
    Act("open", "Open…", ("Ctrl+O",), "open", "Open the first text (A), or two at once"),
    Act("open_second", "Open second…", ("Ctrl+Shift+O",), "open", "Open the second text (B)"),
    Act("open_dossier", "Open dossier…", (), "dossier", "Open a dossier file with its texts and notes"),
    Act("paste", "Paste two texts…", ("Ctrl+Shift+V",), "", "Compare two texts that are in no file"),
    Act("start", "Start screen", ("Ctrl+N",), "home", "Recent texts and the corpus"),
    Act("swap", "Swap", ("Alt+\\",), "swap", "Exchange the two sides"),
    Act("compare", "Compare again", ("F5",), "again", "Read both files again and compare them"),
    Act("save_copy", "Save a copy of the dossier…", ("Ctrl+Shift+S",), "save", "Keep texts and notes in your own file"),
    Act("export", "Export notes…", ("Ctrl+E",), "export", "Write the notes to a Markdown file"),
    Act("print", "Print…", ("Ctrl+P",), "", "See the two columns on paper, and print them"),
    Act("pdf", "Save as PDF…", (), "", "Write the two columns to a PDF file"),
    Act("quit", "Quit", ("Ctrl+Q",), "", "Close the window; everything is kept"),
    Act("previous", "Previous", ("Alt+Up", "Shift+F8", "P"), "up", "Previous variant"),
    Act("next", "Next", ("Alt+Down", "F8", "N"), "down", "Next variant"),
    Act("first", "First variant", ("Alt+Home",), "", "The first variant that is shown"),
    Act("last", "Last variant", ("Alt+End",), "", "The last variant that is shown"),
    Act("next_passage", "Next passage", ("Alt+PgDown",), "", "The next shared passage"),
    Act("previous_passage", "Previous passage", ("Alt+PgUp",), "", "The shared passage before"),
    Act(
        "reveal",
        "Back to the current variant",
        ("Alt+Return", "Alt+Enter"),
        "",
        "Bring the current variant into view again",
    ),
    Act("go_to", "Go to number…", ("Ctrl+G",), "", "Go to a variant by its number"),
    Act("partner", "Go to the moved partner", ("Ctrl+Shift+G",), "", "Where a moved passage stands on the other side"),
    Act("find", "Find in both", ("Ctrl+F",), "find", "Find words in both texts"),
    Act("find_next", "Next hit", ("F3",), "", "Go to the next place where the words stand"),
    Act("find_previous", "Previous hit", ("Shift+F3",), "", "Go to the place before where the words stand"),
    Act("note", "Write a note", ("Ctrl+Alt+M",), "note", "A note on the current variant or on the selected words"),
    Act("next_note", "Next note", ("F2",), "", "Go to the next note"),
    Act("previous_note", "Previous note", ("Shift+F2",), "", "Go to the note before"),
    Act("delete_note", "Delete note", (), "delete", "Delete the note in the editor; this can be undone"),
    Act("read", "Mark as read", ("Space",), "", "Mark the current variant as read, or as not read"),
    Act("read_shown", "Mark all that are shown as read", (), "", "Mark every variant in the list as read"),
    Act("align", "Align with …", ("Alt+S",), "", "Mark words; pressed again in the other text, align the two"),
    Act("unlink", "Unlink this passage", (), "", "These two do not say the same: the passage, or the selected words"),
    Act("split", "Split here", (), "", "Make two variants of the one that the caret is in"),
    Act("join", "Join with next", (), "", "Make one of this variant and the next"),
    Act("as_framing", "This is framing", (), "", "The selected words, or this variant, are the publisher's own"),
    Act("as_variant", "This is a variant", (), "", "This framing belongs to the passage beside it, as words put in"),
    Act("same", "Treat as the same everywhere", (), "", "A rule: these two count as the same wherever they meet"),
    Act("undo", "Undo", ("Ctrl+Z",), "undo", "Take back the last change to notes or alignment"),
    Act("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", "Do again what was taken back"),
    Act("other_pane", "Other pane", ("F6",), "", "Go to the other text"),
    Act("overview", "Overview strips", ("F9",), "", "Show or hide the strips at the edges", checkable=True),
    Act("inline", "Inline view", ("F7",), "", "The two texts as one: left out, put in, moved", checkable=True),
    Act("plot", "Dot plot", ("Shift+F9",), "", "The two texts laid across each other: moves and repeats at a glance"),
    Act("side", "Lists at the right", ("Ctrl+Alt+L",), "", "Show or hide variants, framing and notes", checkable=True),
    Act("detail", "Detail below", ("Ctrl+Alt+D",), "", "Show or hide the current variant and its note", checkable=True),
    Act("larger", "Larger letters", ("Ctrl++", "Ctrl+="), "", "Set the texts in larger letters"),
    Act("smaller", "Smaller letters", ("Ctrl+-",), "", "Set the texts in smaller letters"),
    Act("usual_size", "Usual size", ("Ctrl+0",), "", "Set the texts in letters of the usual size"),
    Act("framings", "Framings side by side", ("F4",), "", "Read both framings side by side, role by role"),
    Act("options", "Options…", ("Ctrl+,",), "options", "How the two are compared: as passages or as one work"),
    Act("as_work", "Compare as versions of one work", (), "", "From the first word to the last, without framing"),
    Act("show_all", "Show every variant", ("Ctrl+Shift+L",), "", "Bring back the variants that are hidden"),
    Act("stop", "Stop comparing", ("Esc",), "", "Stop the work that is under way"),
    Act("shortcuts", "Keyboard shortcuts", ("F1",), "", "Every key, in one list"),
    Act("menu", "Menu", ("F10",), "menu", "Every action"),
)

SEPARATOR = ""
THEMES = "themes"  # stands in a menu for the submenu of themes

MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "File",
        (
            *("open", "open_second", "open_dossier", "paste", "start", "", "swap", "compare", "options", "as_work", ""),
            *("save_copy", "export", "print", "pdf", "", "quit"),
        ),
    ),
    (
        "Go",
        (
            *("next", "previous", "first", "last", "", "next_passage", "previous_passage", ""),
            *("reveal", "go_to", "partner", "other_pane", ""),
            *("find", "find_next", "find_previous"),
        ),
    ),
    ("Notes", ("note", "next_note", "previous_note", "", "read", "read_shown", "", "delete_note", "undo", "redo")),
    ("Align", ("align", "unlink", "", "split", "join", "", "as_framing", "as_variant", "same")),
    (
        "View",
        (
            *("show_all", "framings", "", "inline", "plot", "overview", "side", "detail", ""),
            *("larger", "smaller", "usual_size", "", THEMES),
        ),
    ),
    ("Help", ("shortcuts",)),
)

TOOLBAR: tuple[str, ...] = ("open", "swap", "", "previous", "next")


def make(parent: QWidget, table: tuple[Act, ...] = ACTIONS) -> dict[str, QAction]:
    """The actions of the table by id. They belong to ``parent``, so that their keys work all over its window."""
    return {act.id: _action(act, parent) for act in table}


def _action(act: Act, parent: QWidget) -> QAction:
    action = QAction(act.text, parent)
    action.setObjectName(act.id)
    action.setShortcuts([QKeySequence(keys) for keys in act.keys])
    action.setIconVisibleInMenu(False)  # a few icons among many words are only noise
    action.setIconText(act.text)  # else Qt takes the "…" away
    action.setCheckable(act.checkable)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{act.tip} ({keys})" if keys else act.tip)
    action.setStatusTip(act.tip)
    parent.addAction(action)
    return action


def join(actions: Mapping[str, QAction], slots: Mapping[str, Callable[[], object]]) -> None:
    """Connect each action to the slot of its id."""
    for name, slot in slots.items():
        actions[name].triggered.connect(lambda *_, slot=slot: slot())


def fill(menu: QMenu, ids: tuple[str, ...], actions: Mapping[str, QAction], submenus: Mapping[str, QMenu]) -> None:
    """Put the actions of these ids into the menu, in their order."""
    for name in ids:
        if name == SEPARATOR:
            menu.addSeparator()
        elif name in submenus:
            menu.addMenu(submenus[name])
        else:
            menu.addAction(actions[name])


def shortcuts() -> list[tuple[str, list[tuple[Act, str]]]]:
    """What each key does, by the menu that it is in, for the shortcuts window: (menu, [(act, its keys)])."""
    by_id = {act.id: act for act in ACTIONS}
    listed = {name for _, ids in MENUS for name in ids}
    groups = [*MENUS, ("Window", tuple(act.id for act in ACTIONS if act.id not in listed))]
    found = []
    for title, ids in groups:
        rows = [(by_id[name], _told(by_id[name])) for name in ids if name in by_id and by_id[name].keys]
        if rows:
            found.append((title, rows))
    return found


def _told(act: Act) -> str:
    """The keys of an action as this system writes them."""
    keys = (QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in act.keys)
    return ", ".join(dict.fromkeys(keys))
