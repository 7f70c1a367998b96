"""The header of a column: siglum, title, how alike it is to the base; of the base the legend of the heat."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from viewer.phrasing import language, sentences
from viewer.phrasing.language import tr
from viewer.ui.plain import plain
from viewer.ui.theme import fonts
from viewer.ui.witnesses.columns import heat
from viewer.ui.witnesses.state import WitnessState
from viewer.ui.witnesses.words import words_alike

HEADER = 38  # pixels
_FAR = 12  # pixels: a press that moves as far drags the column
_TITLE = 60  # characters


class ColumnHeader(QWidget):
    """Its menu switches the base and folds; dragged over another header, the column takes the other's place."""

    dropped = Signal(int, QPoint)  # the witness, and the point on the screen

    def __init__(self, state: WitnessState, witness: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self.witness = state, witness
        self._pressed: QPoint | None = None
        self.setObjectName("columnHeader")
        self.setMinimumHeight(HEADER)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.badge = QLabel(self)
        self.badge.setObjectName("sigilBadge")
        self.badge.setTextFormat(Qt.TextFormat.PlainText)
        self.badge.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.menu = QToolButton(self)
        self.menu.setProperty("small", True)
        self.choices = QMenu(self.menu)  # no menu of the button's own, which would open before the column is dragged
        self.choices.aboutToShow.connect(self._fill)
        self.menu.clicked.connect(lambda: self.choices.popup(self.menu.mapToGlobal(self.menu.rect().bottomLeft())))
        self.menu.installEventFilter(self)
        self.alike = QLabel(self)
        self.alike.setProperty("dim", True)
        self.legend = HeatLegend(state, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(26, 0, 6, 0)
        row.setSpacing(6)
        row.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.menu)
        row.addStretch(1)
        row.addWidget(self.alike)
        row.addWidget(self.legend)
        self.show_witness(witness)

    def show_witness(self, witness: int) -> None:
        """Say which witness the column has, and what it is now."""
        self.witness = witness
        state, base = self._state, self.witness == self._state.base
        sigil = state.table.sigla[self.witness]
        self.badge.setText(sigil)
        title = state.table.witnesses[self.witness].title
        font = fonts.chrome(13, bold=True)
        self.menu.setFont(font)
        self._words = tr("Base") if base else sentences.on_one_line(title)
        self.menu.setToolTip(plain(title))
        self.menu.setAccessibleName(tr("{sigil}: base, fold, order", sigil=sigil))
        self._tell_alike()
        self._fit()

    def _tell_alike(self) -> None:
        """Say which share of the words is the same in the base, and how it was counted."""
        state = self._state
        same, count = (0, 0) if self.witness == state.base else state.view.words_alike(self.witness)
        self.alike.setVisible(count > 0)
        if count:
            self.alike.setText(tr("{share} alike", share=sentences.share(same / count)))
            sigil, base = (state.table.sigla[one] for one in (self.witness, state.base))
            self.alike.setToolTip(plain(words_alike(same, count, sigil, base)))

    def _fit(self) -> None:
        base = self.witness == self._state.base
        free = self.width() - self.badge.sizeHint().width() - self.menu.sizeHint().width() - 50
        self.legend.setVisible(base and free >= self.legend.width())
        side = self.legend if base else self.alike
        wide = self.width() - self.badge.sizeHint().width() - side.sizeHint().width() - 76
        words = QFontMetrics(self.menu.font()).elidedText(
            self._words[:_TITLE], Qt.TextElideMode.ElideRight, max(wide, 40)
        )
        self.menu.setText(f"{words} ▾".replace("&", "&&"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fill(self) -> None:
        state, menu = self._state, self.choices
        menu.clear()
        if self.witness == state.base:
            for witness in state.order:
                words = tr("Read against {sigil}", sigil=state.table.sigla[witness])
                action = menu.addAction(words.replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked(witness == state.base)
                action.triggered.connect(lambda _=False, witness=witness: state.choose_base(witness))
            return
        menu.addAction(tr("Make this the base")).triggered.connect(lambda: state.choose_base(self.witness))
        menu.addAction(tr("Fold this witness")).triggered.connect(lambda: state.fold(self.witness))
        menu.addSeparator()
        self._offer_order(menu)

    def _offer_order(self, menu: QMenu) -> None:
        """The way to another place for who does not drag."""
        state = self._state
        place = state.order.index(self.witness)
        for words, step in ((tr("Move to the left"), -1), (tr("Move to the right"), 1)):
            action: QAction = menu.addAction(words)
            there = place + step
            action.setEnabled(0 <= there < len(state.order))
            action.triggered.connect(lambda _=False, there=there: state.put_before(self.witness, state.order[there]))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drag the column by its title too: a press there that moves far is no click."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            self._press(event)
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease and self._drop(event):
            self.menu.setDown(False)
            return True
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drop(event)

    def _press(self, event: QMouseEvent) -> None:
        self._pressed = event.globalPosition().toPoint()

    def _drop(self, event: QMouseEvent) -> bool:
        """Drop the column, if it was dragged; return whether it was."""
        there, pressed = event.globalPosition().toPoint(), self._pressed
        self._pressed = None
        dragged = pressed is not None and (there - pressed).manhattanLength() > _FAR
        if dragged:
            self.dropped.emit(self.witness, there)
        return dragged

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._state.theme
        painter.fillRect(self.rect(), theme.chrome)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.hairline)


class HeatLegend(QWidget):
    """What the tints of the base mean: how many witnesses depart."""

    _BOX, _GAP, _HIGH = 20, 2, 16  # pixels

    def __init__(self, state: WitnessState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setToolTip(
            plain(tr("How many witnesses depart from the base: dots for words, rings for accidentals alone"))
        )
        self.setAccessibleName(self.toolTip())
        wide = QFontMetrics(fonts.chrome(12)).horizontalAdvance(tr("depart")) + 6
        self.setFixedSize(wide + heat.STEPS * (self._BOX + self._GAP), HEADER - 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._state.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(fonts.chrome(12))
        painter.setPen(theme.dim)
        left = self.width() - heat.STEPS * (self._BOX + self._GAP)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, 0, left, self.height()), middle, tr("depart"))
        top = (self.height() - self._HIGH) / 2
        for count in range(1, heat.STEPS + 1):
            box = QRectF(left + (count - 1) * (self._BOX + self._GAP), top, self._BOX, self._HIGH)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(heat.tint(theme, count))
            painter.drawRoundedRect(box, 2, 2)
            painter.setFont(fonts.chrome(10))
            painter.setPen(theme.ink)
            words = language.number(count)
            painter.drawText(box.adjusted(0, -2, 0, -3), Qt.AlignmentFlag.AlignCenter, words)
            heat.paint_dots(painter, QPointF(box.center().x(), box.bottom() - 2.5), count, False, theme.ink, 0.75)
