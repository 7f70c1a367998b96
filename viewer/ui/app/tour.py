"""The tour: four short cards on the open pair, each beside the part of the window that it speaks of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from viewer.phrasing import sentences
from viewer.phrasing.language import tr
from viewer.text.witness import Span
from viewer.ui.actions import first_key
from viewer.ui.settings import TOUR_SEEN, Settings
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme.theme import Theme

_WIDE = 380  # px of a card
_FRAME = 8  # px that the frame of a card takes of its height
_GAP = 10  # px between a card and its part, and the edge of the window


@dataclass(frozen=True, slots=True)
class TourStop:
    """A part of the window, and what a card says of it."""

    part: QWidget
    heading: str
    words: str
    show: Callable[[], object] | None = None  # brings what is spoken of into view


class Tour(QObject):
    """Shows the cards one after the other. ``stops`` are asked for when it begins: they name what is open."""

    ended = Signal()

    def __init__(
        self, stops: Callable[[], Sequence[TourStop]], theme: Callable[[], Theme], settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._ask, self._settings, self._window = stops, settings, window
        self._stops: Sequence[TourStop] = ()
        self._number = 0
        self.outline = _Outline(theme, window)
        self.card = TourCard(window)
        self.card.wanted.connect(self._go)
        self.card.ended.connect(self.end)

    def begin(self) -> None:
        """Show the first card."""
        self._settings.put(TOUR_SEEN, True)
        self._stops = [stop for stop in self._ask() if stop.part.isVisible()]
        self._window.installEventFilter(self)
        self._go(-self._number)

    def end(self) -> None:
        """Take the card away, and give the keys back to the texts."""
        self._window.removeEventFilter(self)
        self._number = 0
        self.outline.hide()
        self.card.hide()
        self.ended.emit()

    @property
    def running(self) -> bool:
        return not self.card.isHidden()

    def _go(self, by: int) -> None:
        self._number += by
        if not 0 <= self._number < len(self._stops):
            self.end()
            return
        stop = self._stops[self._number]
        if stop.show is not None:
            stop.show()
        self.card.show_stop(stop, self._number + 1, len(self._stops))
        self._place()
        for part in (self.outline, self.card):
            part.show()
            part.raise_()
        self.card.further.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        part = self._stops[self._number].part
        target = QRect(part.mapTo(self._window, QPoint()), part.size())
        self.outline.setGeometry(target)
        size = QSize(_WIDE, self.card.heightForWidth(_WIDE) + _FRAME)
        self.card.setGeometry(QRect(card_place(target, size, self._window.rect()), size))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and self.running:
            self._place()
        return super().eventFilter(watched, event)


def card_place(target: QRect, size: QSize, room: QRect) -> QPoint:
    """Where a card of this size stands in a room without covering the target: below it, left of it, above, or right.

    Where nothing of that is possible, the place that covers the least of it.
    """
    room = room.adjusted(_GAP, _GAP, -_GAP, -_GAP)
    x = min(max(room.left(), target.center().x() - size.width() // 2), room.right() - size.width())
    y = min(max(room.top(), target.center().y() - size.height() // 2), room.bottom() - size.height())
    places = (
        QPoint(x, target.bottom() + _GAP),
        QPoint(target.left() - _GAP - size.width(), y),
        QPoint(x, target.top() - _GAP - size.height()),
        QPoint(target.right() + _GAP, y),
        QPoint(x, room.bottom() - size.height()),
    )
    inside = [place for place in places if room.contains(QRect(place, size))]
    return min(inside, key=lambda place: _area(QRect(place, size) & target), default=room.topLeft())


def _area(rect: QRect) -> int:
    return max(0, rect.width()) * max(0, rect.height())


class TourCard(QFrame):
    """What is said of one part, with the way on and the way out."""

    wanted = Signal(int)  # so many cards further
    ended = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tourCard")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading, self.words, self.count = QLabel(self), QLabel(self), QLabel(self)
        self.heading.setObjectName("tourHeading")
        self.words.setWordWrap(True)
        self.words.setContentsMargins(0, 0, 0, 4)
        for label in (self.heading, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("dim", True)
        self.leave = QPushButton(tr("End the tour"), self)
        self.leave.setFlat(True)
        self.leave.setToolTip(tr("It can be called again from Help"))
        self.leave.clicked.connect(self.ended)
        self.further = QPushButton(self)
        self.further.setDefault(True)
        self.further.clicked.connect(lambda: self.wanted.emit(1))
        row = QHBoxLayout()
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.further)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 14, 12)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.words)
        column.addLayout(row)
        self.hide()

    def show_stop(self, stop: TourStop, number: int, count: int) -> None:
        """Say this of the part."""
        self.heading.setText(stop.heading)
        self.words.setText(stop.words)
        self.count.setText(sentences.of(number, count))
        self.further.setText(tr("Go on") if number < count else tr("Begin to read"))
        self.setAccessibleName(f"{stop.heading}. {stop.words}")

    def heightForWidth(self, wide: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(wide) if layout is not None else super().heightForWidth(wide)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)


class _Outline(QWidget):
    """A line around the part that a card speaks of. The mouse goes through it."""

    def __init__(self, theme: Callable[[], Theme], window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme().current.line, 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 4, 4)


@dataclass(frozen=True, slots=True)
class Toured:
    """The parts of the window that the tour speaks of."""

    texts: QWidget
    base: QWidget
    levels: QWidget
    lists: QWidget
    note: QWidget


def tour_stops(workspace: Workspace, parts: Toured) -> tuple[TourStop, ...]:
    """The four cards for the pair that is open."""
    bands = tr("Bands join the passages that both have. The two sides scroll together; a click on a mark goes to it.")
    every = tr("{key} goes to the next one. The buttons at the top hide what you need not see.", key=first_key("next"))
    key = first_key("help")
    note = tr("Write here on the variant where you are; it is saved at once. {key}: a page for each task.", key=key)
    return (
        TourStop(parts.texts, tr("Two texts, side by side"), bands),
        _framing(workspace, parts),
        TourStop(parts.lists, tr("Every difference, in a list"), every),
        TourStop(parts.note, tr("Your notes"), note),
    )


def _framing(workspace: Workspace, parts: Toured) -> TourStop:
    """The card on framing; where there is none, that on the levels."""
    collation = workspace.collation
    framing = next((one for one in collation.framing if one.witness == "A"), None) if collation else None
    if framing is None:
        words = tr("Wording changes what is said; the others only how it is spelt and printed. A click hides a level.")
        return TourStop(parts.levels, tr("What kind of difference"), words)
    words = tr("On tinted paper stand the publisher's own words. What stands on white paper is in both texts.")
    start = Span(framing.span.start, framing.span.start)
    return TourStop(parts.base, tr("Whose words are whose"), words, lambda: workspace.reveal.emit("A", start))
