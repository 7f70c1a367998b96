"""The furniture of a library: the text of sites, counted and folded at the foot of the list of passages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from viewer.phrasing import sentences
from viewer.phrasing.language import tr
from viewer.phrasing.scan import count_documents
from viewer.scan.model import PassageCluster
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme.fonts import chrome
from viewer.ui.theme.theme import Theme
from viewer.ui.widgets.lists.words import draw_words
from viewer.usecases.library.contents import LibraryContents

_MARGIN = 20  # px


class FurnitureBlock(QToolButton):
    """The text of sites, counted and folded; a click unfolds it into the list."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._clusters: Sequence[PassageCluster] = ()
        self._documents = 0
        self._open = False
        self._examples = ""
        self._name = tr("Furniture")
        self.setFixedHeight(60)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_furniture(self, contents: LibraryContents, unfolded: bool) -> None:
        """Say how much furniture a library has, and whether it is in the list."""
        self._clusters, self._open = contents.furniture, unfolded
        self._documents = len({member.document for one in self._clusters for member in one.members})
        self.setVisible(bool(self._clusters))
        self.setAccessibleName(f"{self._name}: {self._words}")
        self.setToolTip(tr("Text of a site and not of an author, which many of its documents have"))
        self.update()

    def say(self, beginnings: dict[int, str]) -> None:
        """Quote the first words of some."""
        first = (beginnings.get(one.number, "") for one in self._clusters[:3])
        self._examples = ", ".join(f"“{sentences.short(words, 26)}”" for words in first if words)
        self.update()

    @property
    def numbers(self) -> list[int]:
        """The numbers of those that it quotes."""
        return [one.number for one in self._clusters[:3]]

    @property
    def _words(self) -> str:
        passages = sentences.count_passages(len(self._clusters))
        state = tr("listed") if self._open else tr("folded")
        return tr(
            "{passages} in {documents}, {state}",
            passages=passages,
            documents=count_documents(self._documents),
            state=state,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        theme: Theme = self._workspace.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.framing.paper)
        painter.fillRect(0, 0, 3, self.height(), theme.framing.line)
        painter.setFont(chrome(11, bold=True))
        painter.setPen(theme.framing.ink)
        name = f"{self._name.upper()} {'▾' if self._open else '▸'}"
        wide = painter.fontMetrics().horizontalAdvance(name)
        painter.drawText(_MARGIN, 24, name)
        painter.setFont(chrome(12))
        draw_words(painter, QRect(_MARGIN + wide + 12, 10, self.width() - wide - 2 * _MARGIN - 12, 18), self._examples)
        show = tr("fold") if self._open else tr("show")
        painter.setPen(theme.accent)
        draw_words(painter, QRect(_MARGIN, 31, self.width() - 2 * _MARGIN, 18), show, right=True)
        painter.setPen(theme.ink)
        draw_words(painter, QRect(_MARGIN, 31, self.width() - 2 * _MARGIN - 70, 18), self._words)
        if self.hasFocus():
            painter.setPen(QPen(theme.accent, 1))
            painter.drawRect(self.rect().adjusted(3, 0, -1, -1))
