"""The history: every step in words with its time, the newest first. A click goes back to a step, or forward again."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt
from PySide6.QtWidgets import QWidget

from viewer.dossier.step import KeptStep
from viewer.phrasing.context import TextRun
from viewer.phrasing.history import step_words
from viewer.phrasing.language import tr
from viewer.ui.state.workspace import Workspace
from viewer.ui.widgets.lists.list_panel import empty_label, stack
from viewer.ui.widgets.lists.list_rows import Row, RowList

_BEGINNING = 0  # the row below all steps: the number of no step
_HERE = "●"


class HistoryList(QWidget):
    """The steps that were taken back, then those that are done, by days; below all, how it was before them."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._history = workspace, workspace.history
        self._here = _BEGINNING  # the number of the last step that is done
        self.list = RowList(tr("History"), self._row, lambda: workspace.theme, self, lines=2)
        self.rows = self.list.rows
        self.list.wanted.connect(self._go)
        sentence = tr("This dossier can only be read here: its steps are shown, but none can be taken back.")
        self.read_only = empty_label(self, sentence)
        self.empty = empty_label(
            self, tr("No step yet. What you note, mark or decide is listed here, to be taken back.")
        )
        stack(self, self.empty, self.read_only, self.list).setStretchFactor(self.list, 1)
        for signal in (self._history.changed, workspace.collation_changed):
            signal.connect(self._fill)
        workspace.theme_changed.connect(self.list.viewport().update)
        self._fill()

    def _fill(self) -> None:
        done, undone = self._history.done, self._history.undone
        self._here = done[-1].number if done else _BEGINNING
        source: list[str | int | KeptStep] = [tr("Taken back"), *reversed(undone)] if undone else []
        day = None
        for kept in reversed(done):
            if (date := _time(kept).date()) != day:
                day = date
                source.append(_day(date))
            source.append(kept)
        self.rows.fill([*source, _BEGINNING] if source else [], widest=_HERE)
        here = next((n for n, item in enumerate(source) if _number(item) == self._here), len(source))
        if source:
            self.list.setCurrentIndex(self.rows.index(here))
        self.read_only.setVisible(bool(source) and self._workspace.notebook.read_only)
        self.empty.setVisible(not source)
        self.list.setVisible(bool(source))

    def _row(self, item: Any) -> Row:
        if isinstance(item, str):
            return Row(label=item, header=True)
        mark = _HERE if _number(item) == self._here else " "
        if not isinstance(item, KeptStep):
            start = tr("As it was before these steps")
            return Row(item, mark, (TextRun(start),), spoken=_spoken(start, mark), below=tr("Takes all of them back"))
        words, time = step_words(item.step), QLocale().toString(_time(item).time(), QLocale.FormatType.ShortFormat)
        spoken = f"{_spoken(words.sentence, mark)}, {time}"
        if item.undone:
            spoken = f"{tr('Taken back')}. {spoken}"
        below, tip = f"{time} · {words.how}", f"{words.sentence}\n{_written(item)}"
        return Row(item, mark, (TextRun(words.what),), spoken=spoken, below=below, faded=item.undone, tip=tip)

    def _go(self, item: Any) -> None:
        number = _number(item)
        if number is not None and number != self._here:
            self._history.go_to(number)


def _number(item: Any) -> int | None:
    """The number of the step of a row; None for a heading."""
    return item.number if isinstance(item, KeptStep) else item if isinstance(item, int) else None


def _time(kept: KeptStep) -> QDateTime:
    return QDateTime.fromString(kept.written, Qt.DateFormat.ISODateWithMs).toLocalTime()


def _written(kept: KeptStep) -> str:
    return QLocale().toString(_time(kept), QLocale.FormatType.ShortFormat)


def _day(date: QDate) -> str:
    past = date.daysTo(QDate.currentDate())
    return {0: tr("Today"), 1: tr("Yesterday")}.get(past) or QLocale().toString(date, QLocale.FormatType.LongFormat)


def _spoken(words: str, mark: str) -> str:
    return tr("{words}. You are here", words=words) if mark == _HERE else words
