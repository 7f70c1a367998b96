"""When the members of a passage appeared: true spacing inside a stretch, // where time is left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.phrasing.language import tr
from viewer.ui.library.painting import SIGLUM, date_words, draw_siglum, short_date, siglum
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme.fonts import chrome
from viewer.ui.theme.theme import blend
from viewer.usecases.library.contents import year_of

_HIGH = 86  # px
_GAP = 22  # between two stretches
_EDGE = 18
_UNDATED = 70
_STACK = 2  # sigla over each other; more are counted
_NEAR = 44  # px: a mark as near might cover the word over the first
_MOST_CUTS = 4
_CUT = 6.0  # times the usual distance of two days: more of it is left out


@dataclass(frozen=True, slots=True)
class _Mark:
    """Members whose places on the line are one: their places in the passage, x, and the day of the first."""

    members: tuple[int, ...]
    x: float
    day: str


class Timeline(QWidget):
    """The members of a passage on a line, by their days. A click on one goes to it."""

    wanted = Signal(int)  # the place of a member in the passage

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._days: Sequence[str] = ()
        self._base = 0
        self._lit: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Timeline"))

    def sizeHint(self) -> QSize:
        return QSize(300, _HIGH)

    def show_days(self, days: Sequence[str], base: int) -> None:
        """Show these days, one a member ("" is undated); ``base`` is filled."""
        self._days, self._base, self._lit = days, base, None
        self.update()

    def light(self, member: int | None) -> None:
        """Let one member stand out, or all."""
        self._lit = member
        self.update()

    def _undated(self) -> list[int]:
        return [place for place, day in enumerate(self._days) if not day]

    def _stretches(self) -> list[list[str]]:
        """The days in order, cut where much time passes between two."""
        days = sorted({day for day in self._days if day})
        years = [year_of(day) or 0.0 for day in days]
        gaps = [later - earlier for earlier, later in pairwise(years)]
        if not gaps:
            return [days] if days else []
        usual = sorted(gaps)[len(gaps) // 2]
        wide = sorted((gap for gap in gaps if gap > _CUT * usual), reverse=True)[:_MOST_CUTS]
        stretches = [[days[0]]]
        for day, gap in zip(days[1:], gaps, strict=True):
            if gap in wide:
                stretches.append([day])
            else:
                stretches[-1].append(day)
        return stretches

    def _lines(self) -> list[tuple[list[str], float, float]]:
        """Each stretch with the x where its line begins and ends: wider where it has more days."""
        stretches = self._stretches()
        room = self.width() - 2 - (_UNDATED if self._undated() else 0) - _GAP * (len(stretches) - 1)
        whole = sum(len(one) + 1 for one in stretches)
        lines, x = [], 1.0
        for one in stretches:
            wide = room * (len(one) + 1) / whole
            lines.append((one, x, x + wide))
            x += wide + _GAP
        return lines

    def _marks(self) -> list[_Mark]:
        marks: list[_Mark] = []
        for days, left, right in self._lines():
            years = [year_of(day) or 0.0 for day in days]
            for day, year in zip(days, years, strict=True):
                share = (year - years[0]) / (years[-1] - years[0]) if years[-1] > years[0] else 0.5
                x = left + _EDGE + share * max(0.0, right - left - 2 * _EDGE)
                members = tuple(place for place, one in enumerate(self._days) if one == day)
                if marks and x - marks[-1].x < SIGLUM + 1 and marks[-1].x >= left:
                    marks[-1] = _Mark(marks[-1].members + members, marks[-1].x, marks[-1].day)
                else:
                    marks.append(_Mark(members, x, day))
        if undated := self._undated():
            marks.append(_Mark(tuple(undated), self.width() - _UNDATED / 2 + 8, ""))
        return marks

    def _places(self, mark: _Mark) -> list[tuple[int, QPointF]]:
        """The members of a mark that are drawn, and where."""
        bottom = _HIGH - 36
        return [
            (one, QPointF(mark.x, bottom - level * (SIGLUM + 1))) for level, one in enumerate(mark.members[:_STACK])
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._workspace.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = _HIGH - 24.0
        painter.setPen(QPen(blend(theme.paper, theme.ink, 0.4), 1))
        lines = self._lines()
        for _, left, right in lines:
            painter.drawLine(QPointF(left, line), QPointF(right, line))
        for _, _, right in lines[:-1]:
            for slant in (right + 8, right + 13):
                painter.drawLine(QPointF(slant - 2, line + 5), QPointF(slant + 2, line - 5))
        free = -100.0
        for mark in self._marks():
            free = self._draw_mark(painter, mark, line, free)

    def _draw_mark(self, painter: QPainter, mark: _Mark, line: float, free: float) -> float:
        """Draw the sigla of a mark and its day, if there is room after ``free``. Returns where its words end."""
        theme = self._workspace.theme
        if mark.day:
            painter.setPen(QPen(theme.accent, 1))
            painter.drawLine(QPointF(mark.x, line - 4), QPointF(mark.x, line + 3))
        for member, middle in self._places(mark):
            painter.setOpacity(0.33 if self._lit not in (None, member) else 1.0)
            draw_siglum(painter, middle, siglum(member), theme, filled=member == self._base, dated=bool(mark.day))
        painter.setOpacity(1.0)
        painter.setFont(chrome(11))
        painter.setPen(theme.dim)
        more = len(mark.members) - _STACK
        if more > 0:
            painter.drawText(QPointF(mark.x + SIGLUM / 2 + 3, _HIGH - 36 - SIGLUM + 3), f"+{more}")
        if mark.members[0] == 0 and mark.day:
            painter.setPen(theme.accent)
            painter.setFont(chrome(11, bold=True))
            near = [one for one in self._marks() if abs(one.x - mark.x) < _NEAR]
            top = _HIGH - 36 - SIGLUM * (min(max(len(one.members) for one in near), _STACK) - 0.5) - 6
            words = tr("first")
            wide = painter.fontMetrics().horizontalAdvance(words)
            painter.drawText(QPointF(max(0.0, mark.x - wide / 2), top), words)
            painter.setFont(chrome(11))
            painter.setPen(theme.dim)
        words = self._label(mark)
        wide = painter.fontMetrics().horizontalAdvance(words)
        x = min(max(0.0, mark.x - wide / 2), self.width() - wide - 1)
        if not words or x < free + 8:
            return free
        painter.drawText(QPointF(x, line + 18), words)
        return x + wide

    def _label(self, mark: _Mark) -> str:
        """The day of a mark, as far as it is of use: the year where several are shown, the day where one is."""
        if not mark.day:
            return tr("undated")
        stretch = next(days for days in self._stretches() if mark.day in days)
        if len(stretch) == 1:
            return date_words(mark.day)
        if len({day[:4] for day in self._days if day}) == 1 or len({day[:7] for day in stretch}) == 1:
            return short_date(mark.day)
        return short_date(mark.day[:7])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for mark in self._marks():
            for member, middle in self._places(mark):
                box = QRectF(0, 0, SIGLUM + 2, SIGLUM + 2)
                box.moveCenter(middle)
                if box.contains(event.position()):
                    self.wanted.emit(member)
                    return
        super().mousePressEvent(event)
