"""The framings of both texts side by side under a sentence that sums them up. It takes the place of the texts."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QMenu, QScrollArea, QVBoxLayout, QWidget

from viewer.collation.model.model import ROLES, Collation, Framing, Passage, Role
from viewer.phrasing import framing, sentences
from viewer.phrasing.language import tr
from viewer.text.witness import Span
from viewer.ui.commands import align, navigate, notes
from viewer.ui.state.note_target import on_places
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme import fonts

if TYPE_CHECKING:
    from viewer.ui.widgets.framing.framing_grid import FramingGrid, Places

_MARGIN, _TOP, _FOOT = 32, 18, 20  # pixels
_SUMMARY = 18  # pixels of its letters
_ROOM = 60  # pixels left free above and below a place that is shown


class FramingComparison(QScrollArea):
    """Where the reader goes in it is the place for a note; a place that is not in it leads back to the texts."""

    left = Signal()  # the reader wants back to the texts
    about_wanted = Signal(str)  # what the text of this sigil says of itself, to be read and written

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stale = True
        self.grid: FramingGrid | None = None
        self.setObjectName("framings")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("The framings, role by role"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.summary = QLabel()
        self._clear()
        for signal in (workspace.collation_changed, workspace.theme_changed, workspace.key_words.changed):
            signal.connect(self._forget)
        workspace.notes_changed.connect(self._count_notes)
        workspace.pointed.connect(self._show_place)
        workspace.reveal.connect(self._reveal)
        workspace.key_words.pointed.connect(self._light)

    # what is shown

    def _forget(self) -> None:
        """Fill it again when it is looked at: who reads the texts need not wait for it."""
        self._stale = True
        if self.isVisible():
            self.fill()
        else:
            self._clear()

    def _clear(self) -> None:
        """Words of another pair lead nowhere in this one; those of a long one take a moment to come."""
        self.grid = None
        self.setWidget(QWidget())

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.fill()

    def fill(self) -> None:
        """Show the framings of what is open."""
        workspace = self._workspace
        collation, found = workspace.collation, workspace.key_words.words
        if not self._stale or collation is None or found is None:
            return
        from viewer.ui.widgets.framing.framing_grid import FramingGrid  # here: many a pair is read without it

        self._stale = False
        where = self.verticalScrollBar().value()
        self.grid = FramingGrid(collation, workspace.theme)
        self.grid.mark_words(found)
        self._join(self.grid)
        self.summary = QLabel()
        self.summary.setObjectName("summary")
        self.summary.setTextFormat(Qt.TextFormat.RichText)
        self.summary.setWordWrap(True)
        self.summary.setFont(fonts.zoomed_serif(_SUMMARY))
        lines = (
            escape(framing.what_is_shared(collation)),
            framing.how_it_is_introduced(collation, found, lambda word: f"<i>{escape(word)}</i>"),
        )
        spaced = "<br>".join(line for line in lines if line)
        self.summary.setText(f'<p style="line-height: 128%">{spaced}</p>')
        self.setWidget(self._page(self.summary, self.grid))
        self._count_notes()
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(where))

    def take_text_style(self) -> None:
        """Set the summary in letters as large as the texts want them; all below it does so by itself."""
        self.summary.setFont(fonts.zoomed_serif(_SUMMARY))

    def _page(self, summary: QLabel, grid: FramingGrid) -> QWidget:
        line = QFrame()
        line.setObjectName("hairline")
        line.setFixedHeight(1)
        middle = QWidget()
        middle.setMaximumWidth(grid.maximumWidth())
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, _TOP, 0, _FOOT)
        column.setSpacing(0)
        column.addWidget(summary)
        column.addSpacing(14)
        column.addWidget(line)
        column.addWidget(grid, 1)
        page = QWidget()
        page.setObjectName("framings")
        row = QHBoxLayout(page)
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        row.addStretch(1)
        row.addWidget(middle, 1000)
        row.addStretch(1)
        return page

    def _join(self, grid: FramingGrid) -> None:
        grid.entered.connect(self._enter)
        grid.chosen.connect(self._choose)
        grid.text_wanted.connect(self._read_framing)
        grid.passage_wanted.connect(self._read_passage)
        grid.notes_wanted.connect(self._open_note)
        grid.menu_wanted.connect(self._open_menu)
        grid.edit_wanted.connect(self.about_wanted)
        grid.names_wanted.connect(self._open_names)

    def _count_notes(self) -> None:
        if self.grid is not None:
            notebook = self._workspace.notebook
            self.grid.count_notes(notebook.places(note) for note in notebook.notes)

    # where the reader is

    def _enter(self, places: Places) -> None:
        """A note is on the framing or the passage that the reader went to."""
        if (collation := self._workspace.collation) is not None:
            self._workspace.set_note_target(on_places(places, collation))

    def _choose(self, sigil: str, span: Span) -> None:
        self._workspace.selection = (sigil, span) if span else None

    def _open_menu(self, at: QPoint) -> None:
        from viewer.ui.widgets.framing.framing_text import FramingText

        menu = QMenu(self)
        menu.addAction(tr("Write a note"), lambda: notes.begin_note(self._workspace))
        cell = QApplication.focusWidget()
        if isinstance(cell, FramingText) and cell.textCursor().hasSelection():
            menu.addAction(tr("Copy"), cell.copy)
        menu.addActions(self.actions())
        menu.exec(at)

    def _open_names(self, role: Role, button: QWidget) -> None:
        """Offer the other roles for the framing in this row, side by side."""
        menu = self.names_menu(role)
        menu.exec(button.mapToGlobal(QPoint(0, button.height())))

    def names_menu(self, role: Role) -> QMenu:
        """The roles that the framing of each side in this row may have."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for sigil in "AB":
            if self.grid is None or (cell := self.grid.cells.get((sigil, role))) is None:
                continue
            menu.addSeparator()
            menu.addAction(tr("In {sigil} it is", sigil=sigil)).setEnabled(False)
            group = QActionGroup(menu)
            for other in ROLES:
                action = menu.addAction(sentences.role(other))
                action.setCheckable(True)
                action.setChecked(other == role)
                group.addAction(action)
                action.triggered.connect(partial(align.name_framing, self._workspace, cell.stretches, other))
        return menu

    def _open_note(self, places: Places) -> None:
        """Open the first note on these places."""
        notebook = self._workspace.notebook
        for note in notebook.notes:
            there = notebook.places(note)
            if any(sigil in there and there[sigil].overlap(span) > 0 for sigil, span in places.items()):
                notes.open_note(self._workspace, note)
                self._workspace.note_target.wanted.emit()
                return

    # where it leads

    def _read_framing(self, stretch: Framing) -> None:
        self.left.emit()
        navigate.lead_to_framing(self._workspace, stretch)

    def _read_passage(self, passage: Passage) -> None:
        self.left.emit()
        navigate.go_to_passage(self._workspace, self._workspace.match(passage.matches[0]))

    def _reveal(self, sigil: str, span: Span) -> None:
        """Show a place; whoever writes a note on a whole passage stays here, where the passage is a bar."""
        collation, grid = self._workspace.collation, self.grid
        whole = [one for one in collation.passages if one.places.get(sigil) == span] if collation else []
        if not whole:
            self._show_place(sigil, span)
        elif grid is not None and self.isVisible():  # once the pane of the note has taken its room
            QTimer.singleShot(0, grid, lambda: self.ensureWidgetVisible(grid.bar_of(whole[0]), 0, _ROOM))

    def _show_place(self, sigil: str, span: Span) -> None:
        """Show a place that was gone to from a list: here, or else in the texts."""
        if not self.isVisible() or self.grid is None:
            return
        collation: Collation | None = self._workspace.collation
        bare = span.stripped(collation.witness(sigil).text) if collation else span
        if not self.grid.has(sigil, bare):
            self.left.emit()
            return
        self._bring(sigil, bare)

    def _bring(self, sigil: str, span: Span) -> None:
        assert self.grid is not None
        found = self.grid.show_place(sigil, span)
        page = self.widget()
        if found is not None and page is not None:
            page.layout().activate()  # type: ignore[union-attr]
            found = self.grid.show_place(sigil, span) or found
            spot: QRect = found.translated(self.grid.mapTo(page, QPoint(0, 0)))
            self.ensureVisible(spot.center().x(), spot.center().y(), 0, _ROOM)

    def _light(self, sigil: str, places: tuple[Span, ...]) -> None:
        if self.grid is not None and self.isVisible():
            self.grid.light(sigil, places)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.verticalScrollBar().setSingleStep(50)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
