"""Every action, once: id, words, keys, needs, tip, icon. Menus, toolbar and shortcuts window are lists of ids."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from viewer.phrasing.language import N_, tr

_LATIN = "QWERTYUIOPASDFGHJKLZXCVBNM,"
_RUSSIAN = "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬБ"  # what stands on the same keys

Need = Literal[
    "",  # nothing
    "pair",  # two texts that are compared
    "repeatable",  # a comparison that can be made again
    "scan",  # a text with pages that are pictures, or one that cannot be read since all are
    "pictures",  # a text whose file has pages that can be shown
    "passages",  # a pair that is compared as passages
    "stoppable",  # work under way, or words marked to be aligned
    "variants",  # a variant, be it shown or not
    "shown",  # a variant that is shown
    "hidden",  # a variant that is not shown
    "current",  # a current variant
    "target",  # a place for a note
    "note",  # a note in the editor
    "notes",  # a note anywhere
    "orphan",  # a note whose words are gone, in the editor
    "undo",  # a change to take back
    "redo",  # a change that was taken back
    "words",  # words that are selected
    "back",  # a screen before this one
    "meant",  # a current variant, or one that a menu is about
]
"""What there must be for an action to be enabled."""


@dataclass(frozen=True, slots=True)
class Act:
    """One thing the reader can do. The first of ``keys`` is shown in menus; ``tip`` says more than ``text``.

    It is enabled while there is what it ``needs``.
    """

    id: str
    text: str
    keys: tuple[str, ...]
    needs: Need
    tip: str
    icon: str = ""
    checkable: bool = False


ACTIONS: tuple[Act, ...] = (
    Act("open", N_("Open…"), ("Ctrl+O",), "", N_("Open the first text (A), or two at once"), "open"),
    Act("open_second", N_("Open second…"), ("Ctrl+Shift+O",), "", N_("Open the second text (B)"), "open"),
    Act("open_folder", N_("Open folder…"), (), "", N_("Choose two of the documents of a folder"), "open"),
    Act(
        "open_witnesses",
        N_("Open witnesses…"),
        ("Ctrl+Shift+W",),
        "",
        N_("Read three versions of a text and more together"),
    ),
    Act("add_text", N_("Add a text…"), (), "pair", N_("Read one more version beside the open pair")),
    Act("open_dossier", N_("Open dossier…"), (), "", N_("Open a dossier file with its texts and notes"), "dossier"),
    Act("paste", N_("Paste two texts…"), ("Ctrl+Shift+V",), "", N_("Compare two texts that are in no file")),
    Act("start", N_("Start screen"), ("Ctrl+N",), "", N_("Recent texts and the corpus"), "home"),
    Act("library", N_("Library…"), ("Ctrl+L",), "", N_("Which documents of a folder share passages, and with whom")),
    Act("back", N_("Back"), ("Alt+Left",), "back", N_("Back to the screen before this one")),
    Act("swap", N_("Swap"), ("Alt+\\",), "pair", N_("Exchange the two sides"), "swap"),
    Act("compare", N_("Compare again"), ("F5",), "repeatable", N_("Read both files again and compare them"), "again"),
    Act(
        "text_menu",
        N_("How this text is read…"),
        ("Alt+T",),
        "pair",
        N_("What is read of the file that has the focus, and what the text is"),
    ),
    Act(
        "recognize",
        N_("Recognize text…"),
        (),
        "scan",
        N_("Have the text of scanned pages recognized"),
    ),
    Act(
        "save_copy",
        N_("Save a copy of the dossier…"),
        ("Ctrl+Shift+S",),
        "pair",
        N_("Keep texts and notes in your own file"),
        "save",
    ),
    Act(
        "save_bundle",
        N_("Save a copy with the sources…"),
        (),
        "pair",
        N_("Keep texts, notes and the files of both texts in one file that opens anywhere"),
    ),
    Act("export", N_("Export…"), ("Ctrl+E",), "pair", N_("Write the comparison or the notes to a file"), "export"),
    Act("print", N_("Print…"), ("Ctrl+P",), "pair", N_("See the two columns on paper, and print them")),
    Act("pdf", N_("Save as PDF…"), (), "pair", N_("Write the two columns to a PDF file")),
    Act("quit", N_("Quit"), ("Ctrl+Q",), "", N_("Close the window; everything is kept")),
    Act("previous", N_("Previous"), ("Alt+Up", "Shift+F8", "P"), "shown", N_("Previous variant"), "up"),
    Act("next", N_("Next"), ("Alt+Down", "F8", "N"), "shown", N_("Next variant"), "down"),
    Act("first", N_("First variant"), ("Alt+Home",), "shown", N_("The first variant that is shown")),
    Act("last", N_("Last variant"), ("Alt+End",), "shown", N_("The last variant that is shown")),
    Act("next_passage", N_("Next passage"), ("Alt+PgDown",), "pair", N_("The next shared passage")),
    Act("previous_passage", N_("Previous passage"), ("Alt+PgUp",), "pair", N_("The shared passage before")),
    Act(
        "reveal",
        N_("Back to the current variant"),
        ("Alt+Return", "Alt+Enter"),
        "current",
        N_("Bring the current variant into view again"),
    ),
    Act("go_to", N_("Go to number…"), ("Ctrl+G",), "variants", N_("Go to a variant by its number")),
    Act(
        "partner",
        N_("Go to the moved partner"),
        ("Ctrl+Shift+G",),
        "pair",
        N_("Where a moved passage stands on the other side"),
    ),
    Act("find", N_("Find in both"), ("Ctrl+F",), "pair", N_("Find words in both texts"), "find"),
    Act("find_next", N_("Next hit"), ("F3",), "pair", N_("Go to the next place where the words stand")),
    Act("find_previous", N_("Previous hit"), ("Shift+F3",), "pair", N_("Go to the place before where the words stand")),
    Act(
        "note",
        N_("Write a note"),
        ("Ctrl+Alt+M",),
        "target",
        N_("A note on the current variant or on the selected words"),
        "note",
    ),
    Act("next_note", N_("Next note"), ("F2",), "notes", N_("Go to the next note")),
    Act("previous_note", N_("Previous note"), ("Shift+F2",), "notes", N_("Go to the note before")),
    Act(
        "find_notes",
        N_("Find notes in all dossiers…"),
        ("Ctrl+Shift+F",),
        "",
        N_("Notes on whatever texts, by their words, tags and quotations"),
    ),
    Act(
        "import_notes",
        N_("Import notes…"),
        (),
        "pair",
        N_("Take over Web Annotations, or an export of Hypothes.is"),
    ),
    Act(
        "delete_note", N_("Delete note"), (), "note", N_("Delete the note in the editor; this can be undone"), "delete"
    ),
    Act(
        "attach_note",
        N_("Attach to the selection"),
        ("Ctrl+Alt+A",),
        "orphan",
        N_("A note whose words are gone: on these"),
    ),
    Act(
        "keep_note",
        N_("Keep without its words"),
        ("Ctrl+Alt+K",),
        "orphan",
        N_("A note whose words are gone: leave it so"),
    ),
    Act("read", N_("Mark as read"), ("Space",), "current", N_("Mark the current variant as read, or as not read")),
    Act("read_shown", N_("Mark all that are shown as read"), (), "shown", N_("Mark every variant in the list as read")),
    Act(
        "align",
        N_("Align with …"),
        ("Alt+S",),
        "pair",
        N_("Mark words; pressed again in the other text, align the two"),
    ),
    Act(
        "unlink",
        N_("Unlink this passage"),
        (),
        "pair",
        N_("These two do not say the same: the passage, or the selected words"),
    ),
    Act("split", N_("Split here"), (), "pair", N_("Make two variants of the one that the caret is in")),
    Act("join", N_("Join with next"), (), "pair", N_("Make one of this variant and the next")),
    Act(
        "as_framing",
        N_("This is framing"),
        (),
        "pair",
        N_("The selected words, or this variant, are the publisher's own"),
    ),
    Act(
        "as_variant",
        N_("This is a variant"),
        (),
        "pair",
        N_("This framing belongs to the passage beside it, as words put in"),
    ),
    Act(
        "same",
        N_("Treat as the same everywhere"),
        (),
        "pair",
        N_("A rule: these two count as the same wherever they meet"),
    ),
    Act("copy", N_("Copy"), ("Ctrl+C",), "words", N_("Copy the selected words as they stand")),
    Act(
        "copy_quotation",
        N_("Copy as quotation"),
        ("Ctrl+Shift+C",),
        "words",
        N_("Copy the selected words with title, author, date, address and place"),
    ),
    Act(
        "copy_variant",
        N_("Copy variant"),
        ("Ctrl+Alt+C",),
        "meant",
        N_("Copy the variant as an apparatus has it: lemma ] reading B"),
    ),
    Act("undo", N_("Undo"), ("Ctrl+Z",), "undo", N_("Take back the last change to notes or alignment"), "undo"),
    Act("redo", N_("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", N_("Do again what was taken back"), "redo"),
    Act("history", N_("History"), ("Ctrl+H",), "pair", N_("Every step, in words; go back to any, or forward again")),
    Act("other_pane", N_("Other pane"), ("F6",), "pair", N_("Go to the other text")),
    Act("overview", N_("Overview strips"), ("F9",), "", N_("Show or hide the strips at the edges"), checkable=True),
    Act(
        "inline",
        N_("Inline view"),
        ("F7",),
        "pair",
        N_("The two texts as one: left out, put in, moved"),
        checkable=True,
    ),
    Act(
        "plot",
        N_("Dot plot"),
        ("Shift+F9",),
        "pair",
        N_("The two texts laid across each other: moves and repeats at a glance"),
    ),
    Act(
        "page_image",
        N_("Picture of the page"),
        ("F12",),
        "pictures",
        N_("The page of a PDF or a scan, beside its text"),
        checkable=True,
    ),
    Act(
        "side",
        N_("Lists at the right"),
        ("Ctrl+Alt+L",),
        "",
        N_("Show or hide variants, framing and notes"),
        checkable=True,
    ),
    Act(
        "detail",
        N_("Detail below"),
        ("Ctrl+Alt+D",),
        "",
        N_("Show or hide the current variant and its note"),
        checkable=True,
    ),
    Act("larger", N_("Larger letters"), ("Ctrl++", "Ctrl+="), "", N_("Set the texts in larger letters")),
    Act("smaller", N_("Smaller letters"), ("Ctrl+-",), "", N_("Set the texts in smaller letters")),
    Act("usual_size", N_("Usual size"), ("Ctrl+0",), "", N_("Set the texts in letters of the usual size")),
    Act("passage_list", N_("Passages"), ("Ctrl+J",), "pair", N_("List the shared passages: how long, how alike")),
    Act("framings", N_("Framings side by side"), ("F4",), "pair", N_("Read both framings side by side, role by role")),
    Act(
        "options",
        N_("Options…"),
        ("Ctrl+,",),
        "pair",
        N_("How the two are compared: as passages or as one work"),
        "options",
    ),
    Act(
        "as_work",
        N_("Compare as versions of one work"),
        (),
        "passages",
        N_("From the first word to the last, without framing"),
    ),
    Act(
        "show_all", N_("Show every variant"), ("Ctrl+Shift+L",), "hidden", N_("Bring back the variants that are hidden")
    ),
    Act("stop", N_("Stop comparing"), ("Esc",), "stoppable", N_("Stop the work that is under way")),
    Act("help", N_("Help"), ("F1",), "", N_("How each task is done, a page each")),
    Act("legend", N_("Signs of this pair"), ("?",), "pair", N_("What each sign and color means, by words of the pair")),
    Act("tour", N_("Tour"), (), "", N_("Four short cards on what the window shows")),
    Act("shortcuts", N_("Keyboard shortcuts"), ("Shift+F1",), "", N_("Every key, in one list")),
    Act("menu", N_("Menu"), ("F10",), "", N_("Every action"), "menu"),
)

SEPARATOR = ""
THEMES, LANGUAGES, FACES, LINES, LEADINGS = SUBMENUS = "themes", "languages", "faces", "lines", "leadings"
# stand in a menu for the submenus of these

MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        N_("File"),
        (
            *("open", "open_second", "open_witnesses", "add_text", "open_folder", "open_dossier", "paste", ""),
            *("start", "library", ""),
            *("swap", "compare", "text_menu", "recognize", "options", "as_work", ""),
            *("save_copy", "save_bundle", "export", "print", "pdf", "", "quit"),
        ),
    ),
    (N_("Edit"), ("undo", "redo", "history", "", "copy", "copy_quotation", "copy_variant")),
    (
        N_("Go"),
        (
            *("back", "", "next", "previous", "first", "last", "", "next_passage", "previous_passage", ""),
            *("reveal", "go_to", "partner", "other_pane", ""),
            *("find", "find_next", "find_previous"),
        ),
    ),
    (
        N_("Notes"),
        (
            *("note", "next_note", "previous_note", "find_notes", "import_notes", "", "read", "read_shown", ""),
            *("attach_note", "keep_note", "delete_note"),
        ),
    ),
    (N_("Align"), ("align", "unlink", "", "split", "join", "", "as_framing", "as_variant", "same")),
    (
        N_("View"),
        (
            *("show_all", "passage_list", "framings", "", "inline", "plot", "page_image", "overview", "side", "detail"),
            *("", "larger", "smaller", "usual_size", FACES, LINES, LEADINGS, "", THEMES, LANGUAGES),
        ),
    ),
    (N_("Help"), ("help", "legend", "tour", "shortcuts")),
)

COPIES = ("copy_quotation", "copy_variant")  # stand beside "Copy" in the menu of a pane

TOOLBAR: tuple[str, ...] = ("open", "swap", "", "previous", "next")


def make(parent: QWidget, table: tuple[Act, ...] = ACTIONS) -> dict[str, QAction]:
    """The actions of the table by id. They belong to ``parent``, so that their keys work all over its window."""
    return {act.id: _action(act, parent) for act in table}


def _action(act: Act, parent: QWidget) -> QAction:
    text, tip = tr(act.text), tr(act.tip)
    action = QAction(text, parent)
    action.setObjectName(act.id)
    action.setShortcuts([QKeySequence(keys) for keys in (*act.keys, *_russian(act.keys))])
    action.setIconVisibleInMenu(False)  # a few icons among many words are only noise
    action.setIconText(text)  # else Qt takes the "…" away
    action.setCheckable(act.checkable)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{tip} ({keys})" if keys else tip)
    action.setStatusTip(tip)
    parent.addAction(action)
    return action


def _russian(keys: Iterable[str]) -> list[str]:
    """The same keys as a Russian keyboard names them: where no Latin one is set up beside it, Qt finds no other way."""
    found = []
    for key in keys:
        head, letter = key[:-1], key[-1]
        if letter in _LATIN and (not head or head.endswith("+")):
            found.append(head + _RUSSIAN[_LATIN.index(letter)])
    return found


def connect(actions: Mapping[str, QAction], slots: Mapping[str, Callable[[], object]]) -> None:
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


def one_of(title: str, names: Mapping[str, str], chosen: str, choose: Callable[[str], object], parent: QMenu) -> QMenu:
    """A submenu of which one answer holds. ``names`` are their words by their id."""
    menu = QMenu(title, parent)
    group = QActionGroup(menu)
    for name, words in names.items():
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(name == chosen)
        action.triggered.connect(lambda _=False, name=name: choose(name))
        group.addAction(action)
    return menu


def shortcuts() -> list[tuple[str, list[tuple[Act, str]]]]:
    """What each key does, by the menu that it is in, for the shortcuts window: (menu, [(act, its keys)])."""
    by_id = {act.id: act for act in ACTIONS}
    listed = {name for _, ids in MENUS for name in ids}
    groups = [*MENUS, (N_("Window"), tuple(act.id for act in ACTIONS if act.id not in listed))]
    found = []
    for title, ids in groups:
        rows = [(by_id[name], keys_of(by_id[name])) for name in ids if name in by_id and by_id[name].keys]
        if rows:
            found.append((title, rows))
    return found


def keys_of(act: Act) -> str:
    """The keys of an action as this system writes them."""
    keys = (QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in act.keys)
    return ", ".join(dict.fromkeys(keys))


def first_key(name: str) -> str:
    """The key of an action that its menu shows, as this system writes it."""
    return next(keys_of(act).split(", ")[0] for act in ACTIONS if act.id == name)
