"""The line at the foot of the screen: how many witnesses and columns, what is in view, and work under way."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton

from viewer.collation.apparatus.entries import LAYERS
from viewer.phrasing.language import counted, tr
from viewer.ui.timers import after
from viewer.ui.witnesses.opener import WitnessOpener
from viewer.ui.witnesses.places import lost_between
from viewer.ui.witnesses.state import WitnessState
from viewer.ui.witnesses.words import count_units, count_witnesses, in_layers

_STEPS = 1000
_SOON = 300  # ms: shorter work is not shown


class WitnessStatus(QFrame):
    """Counts in words; a bar with a way to stop while a table is made."""

    stopped = Signal()

    def __init__(self, state: WitnessState, opener: WitnessOpener) -> None:
        super().__init__()
        self._state = state
        self._seen = 0, 0
        self.setObjectName("statusLine")
        self.setMinimumHeight(30)
        self.whole, self.here, self.lost, self.said = (self._label() for _ in range(4))
        self.whole.setProperty("strong", True)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(160)
        self.bar.setAccessibleName(tr("Progress"))
        self.stop = QPushButton(tr("Stop"), self)
        self.stop.clicked.connect(self.stopped)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(24)
        for label in (self.whole, self.here, self.lost):
            row.addWidget(label)
        self.said.setWordWrap(True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.said, 1)
        for widget in (self.bar, self.stop):
            row.addWidget(widget)
        self._soon = after(_SOON, self._show_work, self)
        self._work = ""
        opener.began.connect(self._begin)
        opener.progress.connect(lambda done: self.bar.setValue(round(done * _STEPS)))
        opener.ended.connect(self._end)
        opener.failed.connect(self.say)
        for changed in (state.units_changed, state.base_changed, state.levels_changed):
            changed.connect(self._tell)
        self._end()
        self._tell()

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def say(self, sentence: str) -> None:
        """Say something that was done, or could not be."""
        self.said.setText(sentence)
        self.said.setToolTip("")

    def show_seen(self, first: int, end: int) -> None:
        """Say what these columns of the table have."""
        self._seen = first, end
        self._tell()

    def _tell(self) -> None:
        state, (first, end) = self._state, self._seen
        table = state.table
        columns = counted("%n column", "%n columns", table.size)
        self.whole.setText(f"{count_witnesses(len(table.witnesses))}, {columns}")
        counts = [(layer, state.count_between(layer, first, end)) for layer in LAYERS]
        total = sum(count for _, count in counts)
        words = tr("here {units}", units=count_units(total))
        self.here.setText(f"{words}: {in_layers(counts)}" if total else words)
        lost = lost_between(table, state.base, first, end)
        self.lost.setText(tr("not extant: {sigla}", sigla=state.sigla(lost)) if lost else "")

    def _begin(self, sentence: str) -> None:
        self._work = sentence
        self.bar.setValue(0)
        self._soon.start()

    def _show_work(self) -> None:
        self.say(self._work)
        self.bar.show()
        self.stop.show()

    def _end(self) -> None:
        self._soon.stop()
        self.bar.hide()
        self.stop.hide()
        if self.said.text() == self._work:
            self.said.setText("")
