"""The lists beside the texts, in tabs that say how much is in them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from viewer.phrasing import language
from viewer.phrasing.decisions import PEN
from viewer.phrasing.language import tr
from viewer.ui.panels.lists.decision_list import DecisionList
from viewer.ui.panels.lists.framing_list import FramingList
from viewer.ui.panels.lists.history_list import HistoryList
from viewer.ui.panels.lists.note_list import NoteList
from viewer.ui.panels.lists.passage_list import PassageList
from viewer.ui.panels.lists.variant_list import VariantList

HISTORY = "↺"  # in place of its name, as a pen for the decisions, where six names have no room
_PAD = 17  # pixels beside the name of a tab, as the style sheet has them
_LEAST = 215  # pixels: in a narrower list too little can be read


class SideTabs(QTabWidget):
    """Variants, passages, framing, notes, decisions where there are any, and the history while it is looked at."""

    framing: FramingList

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setDocumentMode(True)
        self.tabBar().setExpanding(False)
        self.tabBar().setUsesScrollButtons(False)  # every list is in sight; in a narrow window names are cut
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setMinimumWidth(_LEAST)

    def fill(
        self,
        variants: VariantList,
        passages: PassageList,
        framing: FramingList,
        notes: NoteList,
        decisions: DecisionList,
        history: HistoryList,
    ) -> None:
        """Take up the lists, which were made within this widget."""
        self.framing, self._notes, self._decisions, self._history = framing, notes, decisions, history
        self._decided = 0
        for panel, name in (
            (variants, tr("Variants")),
            (passages, tr("Passages")),
            (framing, tr("Framing")),
            (notes, tr("Notes")),
        ):
            self.addTab(panel, name)
        self.setTabToolTip(self.addTab(decisions, PEN), tr("Your decisions about the alignment"))
        place = self.addTab(history, HISTORY)
        self.setTabToolTip(place, tr("Every step, in words; go back to any, or forward again"))
        self.tabBar().setAccessibleTabName(place, tr("History"))
        self.setTabVisible(place, False)
        for part in (self, self.tabBar()):
            part.setAccessibleName(tr("Lists"))
        notes.counted.connect(self._name_notes)
        decisions.counted.connect(self.name_decisions)
        self.currentChanged.connect(self._close_history)

    def show_history(self) -> None:
        """Open the tab of the history, which closes when another one is chosen."""
        self.setTabVisible(self.indexOf(self._history), True)
        self.setCurrentWidget(self._history)
        self._fit()

    def _close_history(self) -> None:
        place = self.indexOf(self._history)
        self.setTabVisible(place, self.currentIndex() == place)
        self._fit()

    def _name_notes(self, count: int) -> None:
        self.setTabText(self.indexOf(self._notes), tr("Notes {count}", count=count) if count else tr("Notes"))
        self._fit()

    def name_decisions(self, count: int) -> None:
        """The tab of the decisions, where there are any."""
        place = self.indexOf(self._decisions)
        self.setTabVisible(place, count > 0)
        self._decided = count
        self.tabBar().setAccessibleTabName(place, tr("Decisions, {count}", count=count))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where the names would be cut, have a sign for the decisions, then for the history too; where all this is too
        long as well, set it in smaller letters, closer together."""
        count = language.number(self._decided)
        words, sign = tr("Decisions {count}", count=count), f"{PEN} {count}"
        for decisions, history in ((words, tr("History")), (sign, tr("History")), (sign, HISTORY)):
            self._name(decisions, history)
            if self._has_room:
                break
        bar, tight = self.tabBar(), not self._has_room
        if tight != bool(bar.property("tight")):
            bar.setProperty("tight", tight)
            bar.style().polish(bar)

    def _name(self, decisions: str, history: str) -> None:
        for panel, words in ((self._decisions, decisions), (self._history, history)):
            self.setTabText(self.indexOf(panel), words)

    @property
    def _has_room(self) -> bool:
        """Whether the names of all lists are whole in letters of the usual size."""
        metrics, places = self.fontMetrics(), filter(self.isTabVisible, range(self.count()))
        return sum(metrics.horizontalAdvance(self.tabText(place)) + _PAD for place in places) <= self.width()
