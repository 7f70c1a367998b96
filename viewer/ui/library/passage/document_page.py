"""One document of a library: where in it passages stand that others have too, and which others."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from viewer.phrasing import sentences
from viewer.phrasing.language import tr
from viewer.scan.model import LibraryDocument, PassageCluster
from viewer.text.witness import Span
from viewer.ui.library.painting import document_words
from viewer.ui.library.rows import ValueList
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme.fonts import chrome, serif
from viewer.ui.theme.theme import blend
from viewer.ui.widgets.lists.list_panel import empty_label
from viewer.ui.widgets.lists.words import draw_words
from viewer.usecases.library.contents import LibraryContents

_MARGIN = 24  # px
_HIGH, _STRIP = 46, 16
_BAR = 90


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """A document that shares ``words`` words, in ``passages`` passages, with the one that is shown."""

    document: LibraryDocument
    words: int
    passages: int


class DocumentPage(QWidget):
    """A strip of the document, and under it whom it shares with, the most words first."""

    passage_wanted = Signal(object)  # a PassageCluster whose stretch of the strip was clicked
    partner_wanted = Signal(int, int)  # the numbers of the document and of one that is to be read beside it

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._contents: LibraryContents | None = None
        self.document: LibraryDocument | None = None
        self.title, self.facts = QLabel(self), QLabel(self)
        for label in (self.title, self.facts):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.title.setFont(serif(21))
        self.facts.setProperty("dim", True)
        self.strip = DocumentStrip(workspace, self)
        self.strip.wanted.connect(self.passage_wanted)
        self.heading = QLabel(tr("Shares with").upper(), self)
        self.heading.setObjectName("sectionHeading")
        self.heading.setProperty("dim", True)
        self.empty = empty_label(self, tr("It shares no passage with another document."))
        self.list = ValueList(tr("Shares with"), self._draw, _HIGH, self._spoken, self, lambda row: row.document.path)
        self.list.setObjectName("memberList")
        self.list.opened.connect(self._open)
        upper = QVBoxLayout()
        upper.setContentsMargins(_MARGIN, 14, _MARGIN, 4)
        upper.setSpacing(8)
        for part in (self.title, self.facts, self.strip):
            upper.addWidget(part)
        upper.addSpacing(6)
        upper.addWidget(self.heading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(upper)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)

    def show_document(self, contents: LibraryContents, document: LibraryDocument) -> None:
        """Show a document of a library."""
        self._contents, self.document = contents, document
        self.title.setText(document.title)
        facts = (document.author, document_words(document, contents), sentences.count_words(document.words))
        share = tr("{share} of it stands elsewhere too", share=sentences.share(document.share))
        self.facts.setText(" · ".join(fact for fact in (*facts, share) if fact))
        self.facts.setToolTip(document.path)
        self.strip.show_document(contents, document)
        rows = partner_rows(contents, document)
        self.list.fill(rows)
        for widget, shown in ((self.heading, bool(rows)), (self.list, bool(rows)), (self.empty, not rows)):
            widget.setVisible(shown)

    def _open(self, row: PartnerRow) -> None:
        if self.document is not None:
            self.partner_wanted.emit(self.document.number, row.document.number)

    def _facts(self, row: PartnerRow) -> str:
        return f"{sentences.count_words(row.words)} · {sentences.count_passages(row.passages)}"

    def _spoken(self, row: PartnerRow) -> str:
        return f"{row.document.title}, {document_words(row.document, self._contents)}, {self._facts(row)}"

    def _draw(self, painter: QPainter, rect: QRect, row: PartnerRow, chosen: bool) -> None:
        theme = self._workspace.theme
        painter.fillRect(rect, theme.current.paper if chosen else theme.paper)
        box = rect.adjusted(_MARGIN, 5, -_MARGIN, 0)
        line, below = QRect(box.left(), box.top(), box.width(), 19), QRect(box.left(), box.top() + 19, box.width(), 17)
        painter.setFont(chrome(12))
        painter.setPen(theme.ink)
        facts = self._facts(row)
        wide = painter.fontMetrics().horizontalAdvance(facts)
        draw_words(painter, line, facts, right=True)
        painter.setFont(serif(14))
        draw_words(painter, line.adjusted(0, 0, -wide - 16, 0), row.document.title)
        painter.setFont(chrome(11))
        painter.setPen(theme.ink if chosen else theme.dim)
        draw_words(painter, below.adjusted(0, 0, -_BAR - 16, 0), document_words(row.document, self._contents))
        whole = max(1, self.document.words if self.document else 1)
        bar = QRectF(box.right() - _BAR, below.center().y() - 2, _BAR, 6)
        painter.fillRect(bar, blend(theme.paper, theme.ink, 0.09))
        painter.fillRect(QRectF(bar.left(), bar.top(), _BAR * min(1.0, row.words / whole), 6), theme.shared.line)
        painter.setPen(QPen(theme.hairline, 1))
        painter.drawLine(box.left(), rect.bottom(), box.right(), rect.bottom())


def partner_rows(contents: LibraryContents, document: LibraryDocument) -> list[PartnerRow]:
    """The documents that share something with one, those that share most words first."""
    number = document.number
    passages = Counter(
        other
        for cluster in contents.passages
        if any(member.document == number for member in cluster.members)
        for other in {member.document for member in cluster.members} - {number}
    )
    words = {b if a == number else a: shared for a, b, shared in contents.links if number in (a, b)}
    rows = [PartnerRow(contents.by_number[one], shared, max(1, passages[one])) for one, shared in words.items()]
    return sorted(rows, key=lambda row: (-row.words, row.document.number))


class DocumentStrip(QWidget):
    """The document from its first word to its last; blue is what others have too, the darker, the more of them."""

    wanted = Signal(object)  # a PassageCluster

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._length = 1
        self._spans: list[tuple[Span, PassageCluster]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(tr("Where the document has what others have too; a click opens the passage"))
        self.setAccessibleName(tr("Shared passages in the document"))

    def sizeHint(self) -> QSize:
        return QSize(300, _STRIP + 4)

    def show_document(self, contents: LibraryContents, document: LibraryDocument) -> None:
        """Show where a document shares a passage."""
        self._length = max(1, document.characters)
        found = [
            (member.span, cluster)
            for cluster in contents.passages
            for member in cluster.members
            if member.document == document.number
        ]
        self._spans = sorted(found, key=lambda one: -len(one[0]))  # the shorter over the longer
        self.update()

    def _box(self, span: Span) -> QRectF:
        scale = self.width() / self._length
        return QRectF(span.start * scale, 2, max(3.0, len(span) * scale), _STRIP)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._workspace.theme
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 4, self.width(), _STRIP - 4), blend(theme.paper, theme.ink, 0.09))
        for span, cluster in self._spans:
            painter.setPen(QPen(theme.shared.line, 1))
            painter.setBrush(blend(theme.shared.paper, theme.shared.line, min(0.9, (cluster.size - 2) / 10)))
            painter.drawRect(self._box(span))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for span, cluster in reversed(self._spans):
            if self._box(span).contains(event.position()):
                self.wanted.emit(cluster)
                return
