"""The legend: the signs and colors of the open pair, and only those, one click or one key away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from viewer.phrasing import language
from viewer.phrasing.help import legend
from viewer.phrasing.language import tr
from viewer.ui.state.workspace import Workspace
from viewer.ui.widgets.legend_sample import LegendSample
from viewer.ui.widgets.popup_box import PopupBox

_MEANING = 340  # px: a line of words that is easily read
_GAP = 6  # px above the button


class Legend(PopupBox):
    """Opens above its button, made anew each time. Any key but the arrows, and any click beside it, closes it."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(tr("The signs of this pair"), parent)
        self._workspace = workspace
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 20, 14)
        self._column.setSpacing(8)
        self._inner: QWidget | None = None

    def open_above(self, button: QWidget) -> None:
        """Show the signs of what is open above a button."""
        if self._workspace.collation is None:
            return
        self._fill()
        self.show_above(button, _GAP)
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def signs(self) -> list[legend.LegendSign]:
        """What the legend of the open pair has."""
        workspace = self._workspace
        if workspace.collation is None:
            return []
        return legend.legend_signs(
            workspace.collation,
            len(workspace.notebook.notes),
            len(workspace.read.ids),
            len(workspace.alignment.decisions),
        )

    def _fill(self) -> None:
        if self._inner is not None:
            self._column.removeWidget(self._inner)
            self._inner.deleteLater()
        self._inner = QWidget(self)
        grid = QGridLayout(self._inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.heading(tr("The signs of this pair")), 0, 0, 1, 3)
        for row, sign in enumerate(self.signs, start=1):
            meaning = QLabel(sign.meaning)
            meaning.setTextFormat(Qt.TextFormat.PlainText)
            meaning.setWordWrap(True)
            meaning.setFixedWidth(_MEANING)
            count = QLabel(language.number(sign.count) if sign.count else "")
            count.setProperty("dim", True)
            grid.addWidget(LegendSample(sign, lambda: self._workspace.theme), row, 0)
            grid.addWidget(meaning, row, 1)
            grid.addWidget(count, row, 2, Qt.AlignmentFlag.AlignRight)
        self._column.addWidget(self._inner)
        self.setAccessibleDescription("; ".join(f"{sign.sample}: {sign.meaning}" for sign in self.signs))
