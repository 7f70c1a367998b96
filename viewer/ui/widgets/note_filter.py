"""The strip above the list of notes: which tag, which status, and the color of the tag that is chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QWidget

from viewer.dossier.tags import TAG_COLORS, NoteFilter, TagColor, color_of
from viewer.phrasing import language
from viewer.phrasing.language import N_, tr
from viewer.ui.state.tag_index import TagIndex
from viewer.ui.theme.theme import Theme, Tint

_SWATCH = 12  # pixels
_COLOR_NAMES: dict[TagColor, str] = {
    "blue": N_("Blue"),
    "green": N_("Green"),
    "red": N_("Red"),
    "orange": N_("Orange"),
    "violet": N_("Violet"),
    "teal": N_("Teal"),
    "pink": N_("Pink"),
    "yellow": N_("Yellow"),
}


class NoteFilterStrip(QWidget):
    """Two questions, each with the count of every answer. It is seen where there is something to choose."""

    wanted = Signal(NoteFilter)
    colored = Signal(str, str)  # a tag, and the color that the reader chose for it

    def __init__(self, theme: Callable[[], Theme], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colors: Mapping[str, TagColor] = {}
        self._counts: Mapping[str, int] = {}
        self._every = self._settled = 0
        self.setObjectName("filter")
        self.tag, self.status = QComboBox(self), QComboBox(self)
        self.tag.setAccessibleName(tr("Notes with this tag"))
        self.status.setAccessibleName(tr("Open or settled notes"))
        for combo in (self.tag, self.status):
            combo.setMinimumContentsLength(6)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setIconSize(QSize(_SWATCH, _SWATCH))
            combo.activated.connect(lambda _: self.wanted.emit(self.filter))
        self.color = QToolButton(self)
        self.color.setProperty("framed", True)
        self.color.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.color.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.color.setIconSize(QSize(_SWATCH, _SWATCH))
        self.color.setToolTip(tr("The color of this tag"))
        self.color.setAccessibleName(tr("The color of this tag"))
        self.color.setMenu(QMenu(self.color))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(6)
        row.addWidget(self.tag, 1)
        row.addWidget(self.color)
        row.addWidget(self.status, 1)

    @property
    def filter(self) -> NoteFilter:
        """What the reader has chosen."""
        return NoteFilter(self.tag.currentData(), self.status.currentData())

    def count(self, index: TagIndex) -> None:
        """Count what there is to choose of all these notes."""
        self._counts, self._every, self._settled = index.tags, len(index.notes), index.settled

    def fill(self, filter: NoteFilter, colors: Mapping[str, TagColor]) -> None:
        """Show what there is to choose, and what is chosen."""
        self._colors = colors
        self.setVisible(bool(self._counts or self._settled or filter))
        self._fill_tags(self._counts, self._every, filter)
        self.status.clear()
        self.status.addItem(tr("Any status"), None)
        self.status.addItem(_counted(tr("Open"), self._every - self._settled), False)
        self.status.addItem(_counted(tr("Settled"), self._settled), True)
        self.status.setCurrentIndex(self.status.findData(filter.settled))
        self._fill_colors(filter.tag)

    def _fill_tags(self, counts: Mapping[str, int], every: int, filter: NoteFilter) -> None:
        self.tag.clear()
        self.tag.addItem(_counted(tr("Every tag"), every), None)
        names = sorted(counts, key=str.casefold)
        if filter.tag is not None and filter.tag not in names:
            names.append(filter.tag)  # the last note with it went
        for name in names:
            self.tag.addItem(self._swatch(name), _counted(name, counts.get(name, 0)), name)
        self.tag.setCurrentIndex(max(0, self.tag.findData(filter.tag)))

    def _fill_colors(self, tag: str | None) -> None:
        self.color.setVisible(tag is not None)
        if tag is None:
            return
        self.color.setIcon(self._swatch(tag))
        self.color.menu().clear()
        for color in TAG_COLORS:
            action = self.color.menu().addAction(_picture(self._theme().tag_tint(color)), tr(_COLOR_NAMES[color]))
            action.triggered.connect(lambda _=False, color=color: self.colored.emit(tag, color))

    def _swatch(self, tag: str) -> QIcon:
        return _picture(self._theme().tag_tint(color_of(tag, self._colors)))


def _counted(name: str, count: int) -> str:
    return f"{name} · {language.number(count)}"


def _picture(tint: Tint) -> QIcon:
    """A filled circle in the color."""
    pixmap = QPixmap(2 * _SWATCH, 2 * _SWATCH)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(tint.paper)
    painter.setPen(tint.line)
    painter.drawEllipse(pixmap.rect().adjusted(2, 2, -3, -3))
    painter.end()
    return QIcon(pixmap)
