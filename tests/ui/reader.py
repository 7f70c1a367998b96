"""A person at the window: what they do with hands, and what they see. Tests say what is done, not to which widget."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from viewer.dossier.store import Dossier
from viewer.text.witness import Span
from viewer.ui.app.window import Window
from viewer.ui.views.pair.text_pane import TextPane

KEY = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class Reader:
    """Uses one window."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window = window
        self._qtbot = qtbot

    def open(self, paths: Sequence[Path | str]) -> None:
        """Open a pair, a text or a dossier."""
        self.window.opening.open([str(path) for path in paths])

    def drop(self, *paths: Path | str, x: float = 10) -> None:
        """Drop files on the window, ``x`` pixels from its left edge."""
        mime = _mime(paths)
        button = Qt.MouseButton.LeftButton
        self.window.dropEvent(QDropEvent(QPointF(x, 300), Qt.DropAction.CopyAction, mime, button, NO_MODIFIER))

    def drag(self, *paths: Path | str, x: float = 10) -> bool:
        """Drag files over the window, ``x`` pixels from its left edge; whether it would take them."""
        mime = _mime(paths)
        event = QDragMoveEvent(
            QPoint(int(x), 300), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, NO_MODIFIER
        )
        event.ignore()
        self.window.dragMoveEvent(event)
        return event.isAccepted()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER, at: QWidget | None = None) -> None:
        """Press a key in a widget, or where none is named in the window."""
        self._qtbot.keyClick(at or self.window, key, modifiers)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click on a widget: in the middle, or at a point of it."""
        self._qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or QPoint())

    def choose(self, action: str) -> None:
        """Choose an action, as from the menu."""
        self.window.bindings.actions[action].trigger()

    def may(self, action: str) -> bool:
        """Whether an action can be chosen now."""
        return self.window.bindings.actions[action].isEnabled()

    def turn_to(self, panel: Literal["variants", "passages", "framing", "notes", "decisions", "history"]) -> None:
        """Bring a panel to the front at the side."""
        self.window.side.setCurrentWidget(getattr(self.window, panel))

    def click_row(
        self, panel: Literal["variants", "passages", "framing", "notes", "decisions", "history"], row: int
    ) -> None:
        """Click on a row in the list of a panel; below 0 they are counted from the last."""
        listed = getattr(self.window, panel)
        index = listed.rows.index(row % listed.rows.rowCount())
        listed.list.scrollTo(index)
        self.click(listed.list.viewport(), listed.list.visualRect(index).center())

    def find(self, words: str) -> None:
        """Look for words in the texts, and wait until all hits are found."""
        self.press(KEY.Key_F, CTRL, at=self.left)
        self._qtbot.keyClicks(self.window.views.find_bar.field, words)
        self._qtbot.waitUntil(lambda: not self.window.workspace.text_search.busy)

    def step(self, times: int = 1) -> None:
        """Go to the next variant."""
        for _ in range(times):
            self.press(KEY.Key_Down, ALT)

    def toggle(self, level: str) -> None:
        """Hide or show the variants of a level."""
        self._qtbot.mouseClick(self.window.toolbar.pills[level], Qt.MouseButton.LeftButton)

    def select_words(self, sigil: str, words: str) -> None:
        """Select these words where they first stand in a witness."""
        start = self.window.workspace.collation.witness(sigil).text.index(words)
        self.window.workspace.selection = (sigil, Span(start, start + len(words)))

    def write(self, words: str) -> None:
        """Write on in the note on what is current."""
        self.press(KEY.Key_M, CTRL | ALT)
        self._qtbot.keyClicks(self.window.editor.paper, words)

    def write_on(self, words: str) -> None:
        """Put words behind those of the note, with the focus where it is: nothing is saved yet."""
        paper = self.window.editor.paper
        paper.moveCursor(QTextCursor.MoveOperation.End)
        paper.insertPlainText(words)

    def leave(self) -> None:
        """Go from the note back to the text, which saves it."""
        self.left.setFocus()

    def export(self) -> None:
        """Export the notes to the file that the dialog gives."""
        self.press(KEY.Key_E, CTRL)

    def save(self) -> None:
        """Save the note at once, as a pause in writing would."""
        self.window.editor.save()

    def settle(self, whose: Literal["mine", "theirs", "both"]) -> None:
        """Answer whose words stay, where two windows have changed one note."""
        assert self.conflict
        self.click(getattr(self.window.editor.choice, whose))

    def take_offer(self) -> None:
        """Do what the message bar offers."""
        assert self.offer
        self.click(self.window.message_bar.offer)

    def cancel(self) -> None:
        """Stop the work that the message bar shows."""
        self.click(self.window.message_bar.cancel)

    def text_menu(self, sigil: str) -> dict[str, bool | None]:
        """What the menu of a text offers, and which of it is checked (None where nothing can be)."""
        actions = [action for action in self._menu(sigil).actions() if not action.isSeparator()]
        return {action.text(): action.isChecked() if action.isCheckable() else None for action in actions}

    def choose_of_text(self, sigil: str, words: str) -> None:
        """Choose this in the menu of a text."""
        next(action for action in self._menu(sigil).actions() if action.text() == words).trigger()

    def _menu(self, sigil: str) -> QMenu:
        return self.window.reading.titles["AB".index(sigil)].menu.menu()

    @property
    def left(self) -> TextPane:
        """The pane in which the base is read."""
        return self.window.reading.left

    @property
    def right(self) -> TextPane:
        """The pane in which the other witness is read."""
        return self.window.reading.right

    @property
    def screen(self) -> str:
        """What the window shows: the start screen, the texts, or the framings side by side."""
        window = self.window
        if window.stack.currentWidget() is window.start:
            return "start"
        return "framings" if window.pages.currentWidget() is window.framings else "texts"

    @property
    def detail_heading(self) -> str:
        """What stands over the detail of what is current."""
        return self.window.detail.heading.text()

    @property
    def detail(self) -> str:
        """What the detail says of what is current."""
        return self.window.detail.sides.toPlainText()

    @property
    def paper(self) -> str:
        """The words that stand in the editor of notes."""
        return self.window.editor.paper.toPlainText()

    @property
    def note_heading(self) -> str:
        """What the editor says the note is on."""
        return self.window.editor.heading.text()

    @property
    def note_fate(self) -> str:
        """What the editor says became of the words that the note is on."""
        return self.window.editor.fate.text()

    @property
    def conflict(self) -> str:
        """What the editor asks where two windows have changed one note; empty while it asks nothing."""
        choice = self.window.editor.choice
        return choice.words.text() if choice.isVisible() else ""

    @property
    def note_state(self) -> str:
        """What the editor says of the note that stands in it: saved, a draft, not saved."""
        return self.window.editor.state.text()

    @property
    def current(self) -> int | None:
        """The number of the variant where the reader stands."""
        variant = self.window.workspace.current
        return variant.id if variant else None

    @property
    def message(self) -> str:
        """What the window says to the reader: a hint, else the message bar; empty while neither is seen."""
        bar, hint = self.window.message_bar, self.window.hint_line
        if hint.isVisible():
            return hint.words.text()
        if not bar.message.isVisible():
            return ""
        assert bar.words.text(), "a message that is seen says something"
        return bar.words.text()

    @property
    def offer(self) -> str:
        """What the message bar offers to do; empty where it offers nothing."""
        button = self.window.message_bar.offer
        return button.text() if button.isVisible() else ""

    @property
    def counts(self) -> tuple[str, str, str]:
        """What the status bar says is shared, differs and is framing."""
        status = self.window.status
        return status.shared.text(), status.differing.text(), status.framing.text()

    @property
    def notes(self) -> list[str]:
        """The notes that the window has."""
        return [note.text for note in self.window.workspace.notebook.notes]

    @property
    def notes_on_disk(self) -> list[str]:
        """The notes that another program finds in the dossier."""
        with Dossier.open(self.window.workspace.notebook.path) as dossier:
            return [note.text for note in dossier.notes()]


def _mime(paths: Sequence[Path | str]) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime
