"""The three panes of a library: which of them are seen in a narrow window, and how the keyboard goes between them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from viewer.ui.library.cluster_list import ClusterPane
from viewer.ui.library.document_list import DocumentPane
from viewer.ui.library.passage.passage_pane import PassagePane
from viewer.ui.library.passage.pointer import Pointer
from viewer.ui.state.workspace import Workspace

_SIZES = (300, 450, 690)  # px of the three panes
_LEAST = (220, 340, 420)
_FOLDED, _ONE = 1200, 900  # px: in less the documents fold; in less still the list and the passage take turns


class LibraryPanes(QSplitter):
    """Documents, passages, and the open passage with the network."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._room = 0  # px of the screen's width
        self.documents = DocumentPane(workspace, self)
        self.clusters = ClusterPane(workspace, self)
        self.passage = PassagePane(workspace, self)
        self.pointer = Pointer(workspace, self.clusters.list, self.passage)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for place, pane in enumerate((self.documents, self.clusters, self.passage)):
            pane.setMinimumWidth(_LEAST[place])
            self.setStretchFactor(place, _SIZES[place])
        self.setSizes(list(_SIZES))

    def fold(self, room: int, *, documents: bool) -> bool:
        """Show the panes that there is room for; ``documents``: theirs in any case. Returns whether that one folds."""
        self._room = room
        folded = room < _FOLDED
        self.documents.setVisible(not folded or documents)
        if room >= _ONE:
            self.clusters.show()
            self.passage.show()
        elif self.clusters.isVisible() and self.passage.isVisible():
            self.turn(passage=False)
        return folded

    def turn(self, *, passage: bool) -> None:
        """In a window for one pane show the open passage, or the list."""
        if self._room < _ONE:
            self.passage.setVisible(passage)
            self.clusters.setVisible(not passage)

    def turn_back(self) -> bool:
        """Where list and passage take turns, go back to the list. Returns whether the passage was shown."""
        if self._room >= _ONE or self.clusters.isVisible():
            return False
        self.turn(passage=False)
        self.clusters.list.setFocus()
        return True

    def enter_passage(self) -> None:
        """Go on from the row of a passage to its members."""
        self.turn(passage=True)
        rows = self.passage.rows
        if rows.values and rows.current is None:
            of_passage = rows is self.passage.members.list
            rows.choose(1 if of_passage and len(rows.values) > 1 and self.passage.base == 0 else 0)
        rows.setFocus()

    def step(self, by: int) -> None:
        """Give the keyboard to the next pane, or the one before."""
        lists = [self.documents.list, self.clusters.list, self.passage.rows]
        here = next((place for place, one in enumerate(lists) if one.hasFocus()), 1 - by)
        goal = lists[(here + by) % 3]
        self.turn(passage=goal is lists[2])
        if goal is lists[2]:
            self.enter_passage()
        elif goal.isVisible():
            goal.setFocus()

    def find_words(self) -> None:
        """Give the keyboard to the field for words."""
        self.turn(passage=False)
        self.clusters.filters.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.clusters.filters.words.selectAll()

    def begin_note(self) -> None:
        """Give the keyboard to the field for a note on the open passage."""
        if self.passage.cluster is not None:
            self.turn(passage=True)
            self.passage.note.begin()
