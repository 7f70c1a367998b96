"""Who shares with whom: documents as dots and shared words as lines; more than 200 documents as a matrix."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QLabel, QSizePolicy, QSlider, QToolTip, QVBoxLayout, QWidget

from viewer.phrasing import sentences
from viewer.phrasing.language import counted, number, tr
from viewer.phrasing.scan import count_documents
from viewer.scan.model import LibraryDocument
from viewer.ui.library.head import PaneHead
from viewer.ui.library.painting import siglum
from viewer.ui.library.passage.network_layout import neighbors_together, network_places
from viewer.ui.plain import plain
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme.fonts import chrome
from viewer.ui.theme.theme import blend
from viewer.usecases.library.contents import LibraryContents

_MOST_DOTS = 200  # more are a matrix
_MOST_ROWS = 1500  # of the matrix: the documents that share most
_LEAST_HIGH = 150  # px
_WIDTHS = ((1000, 3.2), (300, 2.4), (100, 1.7), (0, 1.1))  # of lines, px, from so many shared words up
_MARGIN_X, _MARGIN_Y = 40, 18
_CELL = 2  # px of a cell of the matrix at least
_DOT, _SIGNED = 5.0, 9.0  # px, radius of a dot and of one with a siglum
_STOPS = (1, 10, 15, 20, 25, 35, 50, 75, 100, 150, 200, 300, 500, 750, 1000, 1500, 2500, 5000)
_WEB = (".htm", ".html", ".xhtml", ".mhtml", ".mht")
_SVG = QSize(1200, 700)


@dataclass(frozen=True, slots=True, eq=False)
class _Net:
    """The documents that share anything (their numbers), the links between their places, and where these stand."""

    documents: tuple[int, ...]
    links: tuple[tuple[int, int, int], ...]
    places: NDArray[np.float64]


class Network(QWidget):
    """The head with the slider, and the drawing."""

    wanted = Signal(int)  # the number of a document that was clicked
    pair_wanted = Signal(int, int)  # two documents whose cell of the matrix was clicked twice

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, len(_STOPS) - 1)
        self.slider.setFixedWidth(130)
        self.slider.setAccessibleName(tr("Least number of shared words"))
        self.slider.setToolTip(tr("Draw only lines between documents that share at least so many words"))
        self.at_least, self.least = QLabel(tr("at least"), self), QLabel(self)
        self.at_least.setProperty("dim", True)
        self.least.setFont(chrome(12, bold=True))
        self.head = PaneHead(tr("Network"), self, self.at_least, self.slider, self.least)
        self.drawing = NetworkDrawing(workspace, self)
        self.drawing.wanted.connect(self.wanted)
        self.drawing.pair_wanted.connect(self.pair_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.drawing, 1)
        self.slider.valueChanged.connect(lambda _: self._thin())
        self.slider.setValue(_STOPS.index(25))

    def show_contents(self, contents: LibraryContents) -> None:
        """Draw the documents of a library."""
        self.drawing.show_contents(contents)
        self._thin()

    def show_members(self, documents: Sequence[int]) -> None:
        """Let those stand out that hold the open passage, in the order of its members."""
        self.drawing.show_members(documents)
        self._say()

    def show_document(self, document: int) -> None:
        """Let one document stand out with those that it shares with."""
        self.drawing.show_document(document)
        self._say()

    def _thin(self) -> None:
        least = _STOPS[self.slider.value()]
        self.drawing.show_from(least)
        self.least.setText(counted("%n shared word", "%n shared words", least))
        self._say()

    def _say(self) -> None:
        documents, lines, below = self.drawing.counts()
        facts = [count_documents(documents), counted("%n line", "%n lines", lines)]
        if below:
            shown = ", ".join(below[:4]) + (" …" if len(below) > 4 else "")
            facts.insert(0, tr("{sigla} below", sigla=shown))  # the first, where there is room for one only
        self.head.count.set_words(" · ".join(facts))

    def svg(self) -> bytes:
        """The drawing as SVG."""
        return self.drawing.svg()


class NetworkDrawing(QWidget):
    """Circle: paper, cable or book; square: web page; with a siglum: holds the open passage. Dots stay where they are.

    A matrix has a document a row and a column, those that share much near each other; the darker, the more words.
    """

    wanted = Signal(int)
    pair_wanted = Signal(int, int)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._contents: LibraryContents | None = None
        self._net = _Net((), (), np.zeros((0, 2)))
        self._web: frozenset[int] = frozenset()
        self._members: dict[int, str] = {}
        self._least = 1
        self._matrix: QImage | None = None
        self._chosen: int | None = None
        self._lit: int | None = None
        self.setMinimumHeight(_LEAST_HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Network of the documents"))
        self.setMouseTracking(True)
        workspace.theme_changed.connect(self.take_theme)

    def show_contents(self, contents: LibraryContents) -> None:
        """Place the documents that share anything."""
        self._contents = contents
        shared: dict[int, int] = {}
        for a, b, words in contents.links:
            shared[a] = shared.get(a, 0) + words
            shared[b] = shared.get(b, 0) + words
        documents = sorted(shared)
        if len(documents) > _MOST_DOTS:
            documents = neighbors_together(contents.links, shared)[:_MOST_ROWS]
        place = {one: at for at, one in enumerate(documents)}
        links = tuple((place[a], place[b], words) for a, b, words in contents.links if a in place and b in place)
        small = len(documents) <= _MOST_DOTS
        places = network_places(len(documents), links) if small else np.zeros((len(documents), 2))
        self._net = _Net(tuple(documents), links, places)
        by_number = contents.by_number
        self._web = frozenset(one for one in documents if _on_the_web(by_number[one]))
        self._members, self._chosen, self._lit, self._matrix = {}, None, None, None
        self.update()

    def take_theme(self) -> None:
        """Draw in the colors of another theme."""
        self._matrix = None
        self.update()

    def show_members(self, documents: Sequence[int]) -> None:
        """Mark the documents that hold the open passage, in the order of its members."""
        self._members, self._chosen, self._lit = {}, None, None
        for at, document in enumerate(documents):
            self._members.setdefault(document, siglum(at))
        self.update()

    def show_document(self, document: int) -> None:
        """Let one document stand out with its lines, and no passage."""
        self._members, self._chosen = {}, document
        self.light(None)

    def show_from(self, least: int) -> None:
        """Draw only lines of at least so many words."""
        self._least, self._matrix = least, None
        self.update()

    def light(self, document: int | None) -> None:
        """Let one document stand out with its lines; None: the one that is shown, or all."""
        self._lit = self._chosen if document is None else document
        self.update()

    @property
    def matrix(self) -> bool:
        """Whether there are too many documents for dots."""
        return len(self._net.documents) > _MOST_DOTS

    def counts(self) -> tuple[int, int, list[str]]:
        """How many documents and lines are drawn, and the sigla of members that have no line."""
        links = self._shown()
        there = {self._net.documents[end] for a, b, _ in links for end in (a, b)}
        below = [letter for document, letter in self._members.items() if document not in there]
        return len(there), len(links), below

    def _shown(self) -> list[tuple[int, int, int]]:
        return [link for link in self._net.links if link[2] >= self._least]

    def svg(self) -> bytes:
        """The drawing as SVG, 1200 by 700."""
        data = QBuffer()
        generator = QSvgGenerator()
        generator.setOutputDevice(data)
        generator.setSize(_SVG)
        generator.setViewBox(QRectF(0, 0, _SVG.width(), _SVG.height()))
        generator.setTitle(tr("Network of the documents"))
        painter = QPainter(generator)
        self._draw(painter, QRectF(0, 0, _SVG.width(), _SVG.height()), named=True)
        painter.end()
        return bytes(data.data().data())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._workspace.theme.paper)
        legend = 24 if self.height() >= _LEAST_HIGH else 0
        self._draw(painter, QRectF(self.rect()).adjusted(0, 0, 0, -legend))
        self._legend(painter)

    def _draw(self, painter: QPainter, box: QRectF, *, named: bool = False) -> None:
        if self.matrix:
            self._draw_matrix(painter, self._square(box))
            return
        links = self._shown()
        there = {end for a, b, _ in links for end in (a, b)}
        there |= {at for at, document in enumerate(self._net.documents) if document in self._members}
        spots = {at: self._spot(at, box) for at in there}
        for a, b, words in sorted(links, key=lambda link: link[2]):
            self._line(painter, spots[a], spots[b], words, self._net.documents[a], self._net.documents[b])
        for at, spot in spots.items():
            self._dot(painter, spot, self._net.documents[at])
        if named and self._contents:
            painter.setFont(chrome(10))
            painter.setPen(self._workspace.theme.dim)
            for at, spot in spots.items():
                title = self._contents.by_number[self._net.documents[at]].title
                painter.drawText(spot + QPointF(8, 4), sentences.short(title, 30))

    def _spot(self, at: int, box: QRectF) -> QPointF:
        x, y = self._net.places[at]
        wide, high = box.width() - 2 * _MARGIN_X, box.height() - 2 * _MARGIN_Y
        return QPointF(box.left() + _MARGIN_X + x * wide, box.top() + _MARGIN_Y + y * high)

    def _line(self, painter: QPainter, one: QPointF, other: QPointF, words: int, a: int, b: int) -> None:
        theme = self._workspace.theme
        golden = a in self._members and b in self._members
        color = theme.current.line if golden else blend(theme.paper, theme.shared.line, 0.75)
        width = next(wide for least, wide in _WIDTHS if words >= least)
        painter.setOpacity(self._strength(a, b) * (0.8 if golden else 0.7))
        painter.setPen(QPen(color, width))
        painter.drawLine(one, other)
        painter.setOpacity(1.0)

    def _strength(self, *documents: int) -> float:
        return 1.0 if self._lit is None or self._lit in documents else 0.25

    def _dot(self, painter: QPainter, spot: QPointF, document: int) -> None:
        theme = self._workspace.theme
        letter = self._members.get(document)
        near = self._lit is None or self._lit == document or self._joined(document)
        painter.setOpacity(1.0 if near else 0.33)
        painter.setPen(QPen(theme.current.line if letter else theme.accent, 1.5))
        painter.setBrush(theme.current.paper if letter else theme.paper)
        radius = _SIGNED if letter else _DOT
        box = QRectF(spot.x() - radius, spot.y() - radius, 2 * radius, 2 * radius)
        if document in self._web:
            painter.drawRect(box)
        else:
            painter.drawEllipse(box)
        if letter:
            painter.setFont(chrome(10 if len(letter) == 1 else 8, bold=True))
            painter.setPen(theme.ink)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
        painter.setOpacity(1.0)

    def _joined(self, document: int) -> bool:
        names = self._net.documents
        return any({names[a], names[b]} == {document, self._lit} for a, b, _ in self._shown())

    def _legend(self, painter: QPainter) -> None:
        theme = self._workspace.theme
        painter.setFont(chrome(11))
        y, x = self.height() - 14.0, 26.0
        if self.matrix:
            painter.setPen(theme.dim)
            painter.drawText(QPointF(20, y + 4), tr("a document a row; the darker, the more shared words"))
            return
        entries = [(tr("paper, cable or book") if self._web else tr("document"), False, False)]
        entries += [(tr("web page"), True, False)] if self._web else []
        entries += [(tr("holds the open passage"), False, True)] if self._members else []
        for words, square, golden in entries:
            painter.setPen(QPen(theme.current.line if golden else theme.accent, 1.5))
            painter.setBrush(theme.current.paper if golden else theme.paper)
            box = QRectF(x - 5, y - 5, 10, 10)
            if square:
                painter.drawRect(box)
            else:
                painter.drawEllipse(box)
            painter.setPen(theme.dim)
            painter.drawText(QPointF(x + 11, y + 4), words)
            x += painter.fontMetrics().horizontalAdvance(words) + 36
        if self._net.links:
            most = max(words for *_, words in self._net.links)
            said = tr("thickness: shared words, {least} to {most}", least=number(self._least), most=number(most))
            wide = painter.fontMetrics().horizontalAdvance(said)
            if x + wide + 20 < self.width():
                painter.setPen(theme.dim)
                painter.drawText(QPointF(self.width() - wide - 22, y + 4), said)

    def _square(self, box: QRectF) -> QRectF:
        side = min(box.width(), box.height()) - 12
        return QRectF(box.center().x() - side / 2, box.top() + 6, side, side)

    def _draw_matrix(self, painter: QPainter, square: QRectF) -> None:
        side = max(1, int(square.width()) // _CELL)
        if self._matrix is None or self._matrix.width() != min(side, len(self._net.documents)):
            self._matrix = self._matrix_image(side)
        painter.drawImage(square, self._matrix)
        painter.setPen(QPen(self._workspace.theme.hairline, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(square)

    def _matrix_image(self, most: int) -> QImage:
        """The matrix with at most so many cells a side; where documents share one, it has the strongest shade."""
        theme, documents = self._workspace.theme, len(self._net.documents)
        count = min(most, documents)
        shades = [theme.paper, *(blend(theme.shared.paper, theme.shared.ink, share) for share in (0, 0.25, 0.5, 0.8))]
        table = np.array([color.rgb() for color in shades], dtype=np.uint32)
        cells = np.zeros((count, count), dtype=np.int64)
        for one, other, words in self._shown():
            a, b = one * count // documents, other * count // documents
            shade = max(cells[a, b], sum(words >= least for least, _ in _WIDTHS))
            cells[a, b] = cells[b, a] = shade
        pixels = np.ascontiguousarray(table[cells])
        return QImage(pixels.data, count, count, 4 * count, QImage.Format.Format_RGB32).copy()

    def _at(self, position: QPointF) -> list[int]:
        """The documents under the mouse: one of the dots, or the two of a cell."""
        box = QRectF(self.rect()).adjusted(0, 0, 0, -24)
        names = self._net.documents
        if self.matrix:
            square = self._square(box)
            if not square.contains(position):
                return []
            shares = (position.y() - square.top(), position.x() - square.left())
            return [names[min(len(names) - 1, int(share / square.width() * len(names)))] for share in shares]
        shown = {end for a, b, _ in self._shown() for end in (a, b)}
        shown |= {at for at, document in enumerate(names) if document in self._members}
        near = [(QPointF(self._spot(at, box) - position).manhattanLength(), at) for at in shown]
        distance, at = min(near, default=(100.0, 0))
        return [names[at]] if distance <= _SIGNED + 3 else []

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = [] if self.matrix else self._at(event.position())
        self.light(found[0] if found else None)

    def leaveEvent(self, event: QEvent) -> None:
        self.light(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if found := self._at(event.position()):
            self.wanted.emit(found[0])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        if self.matrix and len(set(found)) == 2:
            self.pair_wanted.emit(found[0], found[1])

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._contents:
            titles = [self._contents.by_number[one].title for one in dict.fromkeys(self._at(QPointF(event.pos())))]
            QToolTip.showText(event.globalPos(), plain("\n".join(titles)), self)
            return True
        return super().event(event)


def _on_the_web(document: LibraryDocument) -> bool:
    """Whether a document is a web page: by its file, or since a site has published it."""
    site = document.source
    return document.path.lower().endswith(_WEB) or ("." in site.strip(".") and not any(map(str.isspace, site)))
