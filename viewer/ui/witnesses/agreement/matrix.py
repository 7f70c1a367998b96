"""Who reads alike how often: a cell for each two witnesses, on the diagonal what each has alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from viewer.phrasing import language
from viewer.phrasing.language import tr
from viewer.ui.theme import fonts
from viewer.ui.theme.theme import Theme, blend
from viewer.ui.witnesses.state import WitnessState

_CELL, _GAP, _LEAST = 67.0, 3.0, 12.0  # pixels; smaller cells have no room for a name beside them
_WITH_FIGURES, _WITH_COUNTS = 30.0, 52.0  # pixels: smaller cells have no figures, or no counts
_LEFT, _TOP, _FOOT = 90.0, 34.0, 46.0
_STEPS = (0.30, 0.45, 0.60, 0.75)  # shares at which a darker shade begins
_SHADES = (0.06, 0.2, 0.4, 0.7, 1.0)  # of the line color of what is shared


class AgreementMatrix(QWidget):
    """A cell, or Return on it, opens its units; a siglum at the head sorts by likeness to it."""

    wanted = Signal(int, int)  # two witnesses; the same twice for what one has alone
    sorted_by = Signal(object)  # a witness, or None for near relatives together

    def __init__(self, state: WitnessState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._order: tuple[int, ...] = ()
        self.chosen: tuple[int, int] | None = None
        self.marked: frozenset[int] = frozenset()
        self.sorting: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Who reads alike"))
        state.theme_changed.connect(self.update)

    def fill(self) -> None:
        """Show the agreement that holds now."""
        self._order = self._sorted()
        most = len(self._order) * _LEAST
        self.setMinimumSize(round(max(220, _LEFT + most + 16)), round(max(200, _TOP + most + _FOOT)))
        self.chosen = None
        self._describe()
        self.update()

    def choose_order(self, witness: int | None) -> None:
        """Sort by likeness to a witness, or put near relatives together."""
        self.sorting = witness
        self._order = self._sorted()
        self.update()

    def _sorted(self) -> tuple[int, ...]:
        alike = self._state.agreement
        rest = list(alike.members)
        if not rest:
            return ()
        if self.sorting in rest:
            first = self.sorting
            return tuple(sorted(rest, key=lambda one: (one != first, -(alike.share(first, one) or 0.0))))
        # From the pair that is least alike at the ends, each time the nearest to the last.
        found = [min(rest, key=lambda one: sum(alike.share(one, other) or 0.0 for other in rest))]
        rest.remove(found[0])
        while rest:
            nearest = max(rest, key=lambda one: alike.share(found[-1], one) or 0.0)
            found.append(nearest)
            rest.remove(nearest)
        return tuple(found)

    def mark(self, witnesses: frozenset[int]) -> None:
        """Frame the cells of these witnesses with each other."""
        self.marked = witnesses
        self.update()

    def _describe(self) -> None:
        if self.chosen is not None:
            self.setAccessibleDescription(self.sentence(*self.chosen))

    def sentence(self, one: int, other: int) -> str:
        """What a cell says, in words."""
        alike, sigla = self._state.agreement, self._state.table.sigla
        if one == other:
            return tr("{sigil} alone: {count}", sigil=sigla[one], count=language.number(int(alike.alone[one])))
        return tr(
            "{one} and {other}: {alike} of {both}",
            one=sigla[one],
            other=sigla[other],
            alike=language.number(int(alike.alike[one, other])),
            both=language.number(int(alike.both[one, other])),
        )

    # geometry

    def sizeHint(self) -> QSize:
        count = len(self._order)
        return QSize(round(_LEFT + count * (_CELL + _GAP)) + 20, round(_TOP + count * (_CELL + _GAP) + _FOOT))

    @property
    def _pitch(self) -> float:
        count = max(len(self._order), 1)
        room = min(self.width() - _LEFT - 16, self.height() - _TOP - _FOOT)
        return min(_CELL + _GAP, max(room / count, _LEAST))

    def box(self, row: int, column: int) -> QRectF:
        """Where a cell is painted, px."""
        pitch = self._pitch
        size = pitch - (_GAP if pitch > 20 else 1)
        return QRectF(_LEFT + column * pitch, _TOP + row * pitch, size, size)

    def _at(self, point: QPointF) -> tuple[int, int] | None:
        row, column = (int((value - start) // self._pitch) for value, start in ((point.y(), _TOP), (point.x(), _LEFT)))
        inside = 0 <= row < len(self._order) and 0 <= column < len(self._order)
        return (row, column) if inside and point.x() >= _LEFT and point.y() >= _TOP else None

    # mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (cell := self._at(event.position())) is not None:
            self._choose(*cell)
        elif event.position().y() < _TOP:
            column = int((event.position().x() - _LEFT) // self._pitch)
            if 0 <= column < len(self._order):
                self.sorted_by.emit(self._order[column])

    def _choose(self, row: int, column: int) -> None:
        self.chosen = self._order[row], self._order[column]
        self._describe()
        self.update()
        self.wanted.emit(*self.chosen)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        cell = self._at(event.position())
        self.setToolTip(self.sentence(self._order[cell[0]], self._order[cell[1]]) if cell else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor if cell else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        self.setToolTip("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
        way = ways.get(Qt.Key(event.key()))
        if way is None or not self._order or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        row, column = (self._order.index(one) for one in self.chosen or (self._order[0], self._order[0]))
        last = len(self._order) - 1
        self._choose(min(max(row + way[0], 0), last), min(max(column + way[1], 0), last))

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._state.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.paper)
        if not self._order:
            return
        self._paint_names(painter, theme)
        for row in range(len(self._order)):
            for column in range(len(self._order)):
                self._paint_cell(painter, row, column, theme)
        self._paint_legend(painter, theme)

    def _paint_names(self, painter: QPainter, theme: Theme) -> None:
        font = fonts.chrome(12 if self._pitch > 24 else 9, bold=True)
        painter.setFont(font)
        painter.setPen(theme.accent)
        metrics = QFontMetrics(font)
        for number, witness in enumerate(self._order):
            sigil = self._state.table.sigla[witness]
            box = self.box(number, number)
            words = metrics.elidedText(sigil, Qt.TextElideMode.ElideRight, int(_LEFT) - 18)
            left = QRectF(0, box.top(), _LEFT - 12, box.height())
            painter.drawText(left, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
            if box.width() >= _WITH_FIGURES:
                words = metrics.elidedText(sigil, Qt.TextElideMode.ElideRight, int(box.width()))
                painter.drawText(QRectF(box.left(), 4, box.width(), _TOP - 8), Qt.AlignmentFlag.AlignCenter, words)

    def _paint_cell(self, painter: QPainter, row: int, column: int, theme: Theme) -> None:
        one, other = self._order[row], self._order[column]
        box, alike = self.box(row, column), self._state.agreement
        painter.setPen(Qt.PenStyle.NoPen)
        share = alike.share(one, other)
        ground = theme.chrome if one == other else shade(theme, share)
        painter.fillRect(box, ground)
        if {one, other} <= self.marked and one != other:
            painter.setPen(QPen(theme.current.line, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        if self.chosen == (one, other):
            painter.setPen(QPen(theme.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        if box.width() < _WITH_FIGURES:
            return
        figure = language.number(int(alike.alone[one])) if one == other else _percent(share)
        small = tr("alone") if one == other else f"{int(alike.alike[one, other])}/{int(alike.both[one, other])}"
        painter.setPen(theme.ink)
        large = box.width() >= _WITH_COUNTS
        painter.setFont(fonts.chrome(15 if large else 12, bold=one == other))
        upper = box.adjusted(0, 0, 0, -box.height() * 0.3 if large else 0)
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, figure)
        if large:
            painter.setFont(fonts.chrome(11))
            lower = box.adjusted(0, box.height() * 0.48, 0, 0)
            painter.drawText(lower, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, small)

    def _paint_legend(self, painter: QPainter, theme: Theme) -> None:
        last = self.box(len(self._order) - 1, len(self._order) - 1)
        wide, top = max(last.right() - _LEFT, 200.0) / len(_SHADES), last.bottom() + 14
        painter.setFont(fonts.chrome(11))
        names = (tr("under {share}", share=30), "30", "45", "60", tr("{share} and over", share=75))
        for number, (share, name) in enumerate(zip((0.0, *_STEPS), names, strict=True)):
            box = QRectF(_LEFT + number * wide, top, wide - 3, 8)
            painter.fillRect(box, shade(theme, share))
            painter.setPen(theme.dim)
            painter.drawText(QRectF(box.left(), top + 10, wide + 30, 16), Qt.AlignmentFlag.AlignLeft, name)
        painter.drawText(QRectF(0, top - 5, _LEFT - 12, 18), Qt.AlignmentFlag.AlignRight, tr("per cent"))


def shade(theme: Theme, share: float | None) -> QColor:
    """The shade of a share of units, of five; the paper where there is none."""
    if share is None:
        return theme.paper
    step = sum(share >= least for least in _STEPS)
    strongest = theme.shared.line if not theme.dark else blend(theme.shared.paper, theme.shared.line, 0.35)
    return blend(theme.paper, strongest, _SHADES[step])


def _percent(share: float | None) -> str:
    return "–" if share is None else language.decimal(100 * share, 1)
