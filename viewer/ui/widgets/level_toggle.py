"""A level as a toggle: its name and how many variants it has."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from viewer.collation.model.model import SUBSTANTIVES, Category
from viewer.phrasing import language, sentences
from viewer.phrasing.help import explain
from viewer.phrasing.language import tr
from viewer.ui.plain import in_lines
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme import fonts
from viewer.ui.theme.theme import blend

_HEIGHT = 25  # pixels
_PAD, _NARROW = 11, 6
_GAP = 5
_MOST = 1.5  # times the usual size


class LevelToggle(QToolButton):
    """Filled where its level is shown; an outline where it is hidden; dim where there is nothing to show."""

    def __init__(self, workspace: Workspace, level: Category, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.level = level
        self.count = 0
        self._letters = 0
        self.setObjectName(f"level_{level}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_count(self, count: int, shown: bool) -> None:
        """Say how many there are, and whether they are shown."""
        self.count = count
        name = sentences.level_name(self.level)
        self.setText(f"{name} {language.number(count)}")
        self.setChecked(shown)
        state = tr("shown") if shown else tr("hidden")
        self.setAccessibleName(f"{name}, {sentences.count_variants(count)}, {state}")
        meaning = explain.category(self.level, self._workspace.collation)
        offer = tr("Click to hide them.") if shown else tr("They are hidden; click to show them.")
        none = tr("This pair has none.")
        self.setToolTip(in_lines(f"{meaning} {offer if count else none}"))
        self.updateGeometry()
        self.update()

    def take_text_style(self) -> None:
        """Grow with the texts, as far as a toolbar has room."""
        font = QFont(QApplication.font())
        if _grown() > 1:
            font.setPixelSize(round(QFontInfo(font).pixelSize() * _grown()))
        self.setFont(font)
        self.updateGeometry()

    def shorten(self, letters: int) -> None:
        """Show the first letters of the name alone, or all of it (0)."""
        if letters != self._letters:
            self._letters = letters
            self.updateGeometry()
            self.update()

    @property
    def _words(self) -> str:
        name = sentences.level_name(self.level)
        cut = 0 < self._letters < len(name) - 1  # a stop takes the room of a letter
        return f"{name[: self._letters]}." if cut else name

    @property
    def _pad(self) -> int:
        return _NARROW if self._letters else _PAD

    def sizeHint(self) -> QSize:
        name, number = self._metrics()
        wide = name.horizontalAdvance(self._words) + _GAP
        return QSize(
            wide + number.horizontalAdvance(language.number(self.count)) + 2 * self._pad, round(_HEIGHT * _grown())
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        return QFontMetrics(self.font()), QFontMetrics(self._bold())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        fill, edge, ink = self._colors()
        hidden = self.count and not self.isChecked()  # shown by a broken line too, not only by the missing tint
        line = Qt.PenStyle.DashLine if hidden else Qt.PenStyle.SolidLine
        painter.setPen(QPen(edge, 1.6 if self.hasFocus() else 1.0, line))
        painter.setBrush(fill)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(ink)
        words = self._words
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect().adjusted(self._pad, 0, 0, 0), middle, words)
        left = self._pad + QFontMetrics(self.font()).horizontalAdvance(words) + _GAP
        painter.setFont(self._bold())
        painter.drawText(self.rect().adjusted(left, 0, 0, 0), middle, language.number(self.count))

    def _colors(self) -> tuple[QColor, QColor, QColor]:
        theme = self._workspace.theme
        clear = QColor(0, 0, 0, 0)
        tint = theme.substitution if self.level in SUBSTANTIVES else theme.accidental
        tint = theme.moved if self.level == "moved" else tint
        fill, edge, ink = clear, theme.hairline, theme.dim
        if self.count:
            edge = tint.line
        if self.isChecked() and self.count:
            fill, ink = tint.paper, theme.ink
        if self.underMouse():
            fill = blend(fill if fill.alpha() else theme.chrome, theme.ink, 0.06)
        return fill, theme.accent if self.hasFocus() else edge, ink


def _grown() -> float:
    return max(1.0, min(_MOST, fonts.style().zoom))
