"""What the list of passages is filtered by: words, source, years, and the least number of documents."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from viewer.phrasing.language import counted, tr
from viewer.ui.library.head import MenuButton
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme.icons import icon
from viewer.ui.timers import after
from viewer.usecases.library.contents import ClusterFilter, LibraryContents

_PAUSE = 250  # milliseconds after the last key, before the words are looked for
_LEAST = (2, 3, 5, 10, 20, 50)
_ONE_ROW = 440  # px: in less the field for words has a row of its own
_MARGIN = 16  # px


class PassageFilters(QWidget):
    """A field for words, and three menus; in a narrow pane below it."""

    changed = Signal()
    words_wanted = Signal(str)  # passages with these words are to be found; "" for all
    left = Signal()  # Down was pressed in the field

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = _WordsField(self)
        self.words.setAccessibleName(tr("Passages with these words"))
        self.words.setToolTip(tr("List only passages with these words (Ctrl+F)"))
        self.words.setPlaceholderText(tr("Search"))
        self.words.setClearButtonEnabled(True)
        lens = self.words.addAction(icon("find", workspace.theme), QLineEdit.ActionPosition.LeadingPosition)
        workspace.theme_changed.connect(lambda: lens.setIcon(icon("find", workspace.theme)))
        self.words.down_wanted.connect(self.left)
        self.source = MenuButton(tr("Source"), self, framed=True)
        self.time = MenuButton(tr("Years"), self, framed=True)
        self.least = MenuButton(tr("Least number of documents"), self, framed=True)
        self._pause = after(_PAUSE, lambda: self.words_wanted.emit(self.words.text().strip()), self)
        self.words.textChanged.connect(lambda _: self._pause.start())
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(_MARGIN, 10, _MARGIN, 6)
        self._box.setSpacing(5)
        self._box.addWidget(self.words, 1)
        row = QHBoxLayout()
        row.setSpacing(5)
        for button in (self.source, self.time, self.least):
            button.setMaximumWidth(130)
            button.chosen.connect(lambda _: self.changed.emit())
            row.addWidget(button)
        row.addStretch()
        self._box.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def forget_words(self) -> None:
        """Empty the field for words, without a search."""
        self.words.blockSignals(True)
        self.words.clear()
        self.words.blockSignals(False)

    def offer(self, contents: LibraryContents, years: Sequence[int]) -> None:
        """Offer the sources, the years and the sizes that a library has."""
        self.source.setVisible(len(contents.sources) > 1)
        self.source.offer([(tr("Source"), ""), *((one, one) for one in contents.sources)], self.source.value)
        ranges: list[tuple[str, tuple[int, int] | None]] = [(tr("All years"), None)]
        if years:
            ranges[0] = f"{years[0]}–{years[-1]}" if len(years) > 1 else str(years[0]), None
            ranges += [(str(year), (year, year)) for year in years]
        self.time.offer(ranges, self.time.value)
        sizes = [least for least in _LEAST if any(one.size >= least for one in contents.passages)] or [2]
        words = [(counted("≥ %n doc", "≥ %n docs", least), least) for least in sizes]
        self.least.offer(words, self.least.value)

    def filter(self, found: frozenset[int] | None) -> ClusterFilter:
        """What is chosen; ``found``: the passages with the words, None for all."""
        since, until = self.time.value or (None, None)
        return ClusterFilter(self.least.value or 2, self.source.value or "", since, until, found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        self._box.setDirection(way.LeftToRight if self.width() >= _ONE_ROW else way.TopToBottom)


class _WordsField(QLineEdit):
    """A field from which Down leads to the list, and Esc clears it."""

    down_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
