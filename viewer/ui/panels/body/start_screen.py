"""The start screen: two texts to drop or open, what was open of late, and the corpus with its best pair first."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from viewer.phrasing import sentences
from viewer.phrasing.language import N_, tr, translate
from viewer.resources import corpus
from viewer.text.reading.catalogue import Catalogue, CatalogueEntry, catalogue
from viewer.text.reading.formats import format_of
from viewer.text.reading.read import ReadError
from viewer.ui.settings import Recent
from viewer.ui.theme import fonts
from viewer.ui.theme.theme import Theme
from viewer.ui.widgets.recent_entry import RecentEntry, RecentItem
from viewer.usecases.compare import Share

if TYPE_CHECKING:
    from viewer.ui.widgets.lists.share_matrix import ShareMatrix

_WIDTH = 660  # pixels of the column: a line that is easily read
_RECENT = 4
_BOTH = (  # what may be chosen of a file that has two texts
    (
        "rejected",
        N_("Or compare it with itself, before and after its changes"),
        N_("Compare this file with itself: as it was before its tracked changes, and after them"),
    ),
    (
        "witness",
        N_("Or compare two of its witnesses"),
        N_("Compare the texts of the first two witnesses of its apparatus"),
    ),
)
WHY = (N_("Molotov's memorandum of 26 March 1954 stands in both, inside opposite framing."),)  # as the catalogue has it


class StartScreen(QWidget):
    """Says what the reader wants opened; it opens nothing itself."""

    wanted = Signal(list)  # paths
    first_wanted = Signal()  # a dialog for the first text
    second_wanted = Signal()
    recent_wanted = Signal(Recent)
    locate_wanted = Signal(Recent)  # show where a file of it is now
    paste_wanted = Signal()
    library_wanted = Signal()  # the screen for a scanned folder
    both_wanted = Signal()  # the two texts of the file that was chosen
    looked_at = Signal(list)  # the corpus is before the reader's eyes: what its documents share may be reckoned
    left = Signal()
    dropped = Signal(Recent)  # out of the list

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(28, 34, 28, 34)
        self.column.setSpacing(0)
        self._entries: tuple[CatalogueEntry, ...] = ()
        self._theme: Theme | None = None
        self._head()
        self._slots()
        self.recent = self._section(tr("Open again"))
        self.pairs = self._section(tr("The corpus"))
        self.shared = self._section(tr("Who shares how much with whom · % of the row’s words, ≈ echoes"))
        self.documents = self._section(tr("Its documents · the first chosen is A, the second B"))
        self.column.addStretch(1)
        self._frame()
        self.shared.property("heading").hide()
        self._fill_corpus()
        self.set_recent([])

    @cached_property
    def shares(self) -> ShareMatrix:
        """The table of shares, made when it is first asked for: a start with files has no use for it."""
        from viewer.ui.widgets.lists.share_matrix import ShareMatrix

        made = ShareMatrix(self)
        made.theme = self._theme
        made.wanted.connect(self.wanted)
        made.hide()
        self.shared.addWidget(made)
        return made

    def dress(self, theme: Theme) -> None:
        """Paint the table of shares in the colors of a theme."""
        self._theme = theme
        if "shares" in self.__dict__:
            self.shares.theme = theme
            self.shares.viewport().update()

    def set_shares(self, shares: tuple[Share, ...]) -> None:
        """What the documents of the corpus share."""
        files = [entry.file for entry in self._entries]
        self.shares.fill([entry.title for entry in self._entries], [str(file) for file in files], shares)
        self.shares.setVisible(bool(shares))
        self.shared.property("heading").setVisible(bool(shares))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.looked_at.emit([entry.file for entry in self._entries])

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.left.emit()

    def _frame(self) -> None:
        inner = QWidget()
        inner.setObjectName("start")
        inner.setMaximumWidth(_WIDTH)
        inner.setLayout(self.column)
        middle = QWidget()
        middle.setObjectName("start")
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(middle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def _head(self) -> None:
        title = QLabel(tr("What was changed, and by whom?"), self)
        title.setFont(fonts.serif(27))
        purpose = tr(
            "Recension sets two versions of a text side by side: the words they share, the words that were changed, "
            "and the words that a publisher put round them."
        )
        words = QLabel(purpose, self)
        words.setWordWrap(True)
        words.setProperty("dim", True)
        self.back = QPushButton(self)
        self.back.setObjectName("back")
        self.back.setCursor(Qt.CursorShape.PointingHandCursor)
        self.back.hide()
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(title)
        self.column.addSpacing(8)
        self.column.addWidget(words)
        self.column.addSpacing(22)

    def _slots(self) -> None:
        self.drop = QFrame(self)
        self.drop.setObjectName("drop")
        self.hint = QLabel(tr("Drop two files anywhere in this window"), self.drop)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)  # it names a file
        self.hint.setWordWrap(True)
        self.first = QPushButton(tr("Open first text…"), self.drop)
        self.second = QPushButton(tr("Open second text…"), self.drop)
        self.paste = QPushButton(tr("Paste two…"), self.drop)
        self.paste.setToolTip(tr("Compare two texts that are in no file"))
        self.paste.clicked.connect(self.paste_wanted)
        self.first.clicked.connect(self.first_wanted)
        self.second.clicked.connect(self.second_wanted)
        column = QVBoxLayout(self.drop)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.hint, 1)
        row.addWidget(self.first)
        row.addWidget(self.second)
        row.addWidget(self.paste)
        column.addLayout(row)
        column.addWidget(self._both(), 0, Qt.AlignmentFlag.AlignRight)
        self.library = QPushButton(tr("Library: which documents of a folder share passages, and with whom…"), self.drop)
        self.library.setObjectName("link")
        self.library.setCursor(Qt.CursorShape.PointingHandCursor)
        self.library.clicked.connect(self.library_wanted)
        column.addWidget(self.library, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.drop)

    def _both(self) -> QPushButton:
        """What is offered where the first text may be two: the texts of one file."""
        self.both = QPushButton(self.drop)
        self.both.clicked.connect(self.both_wanted)
        self.both.hide()
        return self.both

    def _section(self, name: str) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setSpacing(0)
        heading = QLabel(name.upper(), self)
        heading.setObjectName("sectionHeading")
        heading.setProperty("dim", True)
        self.column.addSpacing(24)
        self.column.addWidget(heading)
        self.column.addSpacing(4)
        self.column.addLayout(box)
        box.setProperty("heading", heading)
        return box

    def set_back(self, words: str) -> None:
        """Show this label of the way back to the open pair; "" where none is open."""
        self.back.setText(words)
        self.back.setToolTip(tr("The texts as they were left (Esc)"))
        self.back.setVisible(bool(words))

    def take_focus(self) -> None:
        """Give the focus to the way back, if there is one, or else to the button of the first text."""
        (self.first if self.back.isHidden() else self.back).setFocus()

    def set_waiting(self, path: str) -> None:
        """Show which first text is chosen, if one is."""
        if path:
            name = Path(path).name
            self.hint.setText(tr("A is “{name}”. Drop or open the text to set beside it.", name=name))
        else:
            self.hint.setText(tr("Drop two files anywhere in this window"))
        takes = format_of(path, b"").takes if path else ()
        for choice, words, tip in _BOTH:
            if choice in takes:
                self.both.setText(tr(words))
                self.both.setToolTip(tr(tip))
        self.both.setVisible("rejected" in takes or "witness" in takes)
        self.second.setDefault(bool(path))
        if path:
            self.second.setFocus()

    def set_recent(self, recent: list[Recent]) -> None:
        """What was open of late, the latest first; also what can't be found any more, which would be missed."""
        while (item := self.recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for one in recent[:_RECENT]:
            entry = RecentEntry(one, self)
            entry.opened.connect(self.recent_wanted)
            entry.locate_wanted.connect(self.locate_wanted)
            entry.dropped.connect(self.dropped)
            self.recent.addWidget(entry)
        self.recent.property("heading").setVisible(bool(recent))

    def _fill_corpus(self) -> None:
        try:
            found = catalogue(corpus())
        except (ReadError, FileNotFoundError) as error:
            problem = QLabel(self)
            problem.setTextFormat(Qt.TextFormat.PlainText)  # it names a path
            problem.setText(translate(error))
            self.pairs.addWidget(problem)
            return
        self._entries = found.entries
        titles = {entry.file: entry.title for entry in found.entries}
        for pair in found.pairs:
            names = f"{sentences.short(titles.get(pair.first, ''))}  ↔  {sentences.short(titles.get(pair.second, ''))}"
            entry = self._entry(names, tr(pair.why), [str(pair.first), str(pair.second)])
            entry.setObjectName("pair")
            self.pairs.addWidget(entry)
        self._fill_documents(found)

    def _fill_documents(self, found: Catalogue) -> None:
        for entry in found.entries:
            words = " · ".join(part for part in (entry.date, entry.file.name) if part)
            row = self._entry(entry.title, words, [str(entry.file)])
            row.setToolTip(tr("Take this as the next text"))
            self.documents.addWidget(row)

    def _entry(self, name: str, words: str, paths: list[str]) -> RecentItem:
        entry = RecentItem(name, words, self)
        entry.clicked.connect(lambda _=False, paths=paths: self.wanted.emit(paths))
        return entry
