"""One role of one framing: its text on the tint of framing, folded where it is long."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from viewer.collation.model.model import Framing
from viewer.phrasing import framing
from viewer.phrasing.language import tr
from viewer.text.witness import Span, Witness
from viewer.ui.theme.theme import Theme
from viewer.ui.widgets.framing.framing_text import (
    BETWEEN,
    FramedParagraph,
    FramingText,
    above_fold,
    first_paragraphs,
    paragraphs_of,
)

PADDING = (20, 11, 18, 17)  # pixels beside the text: left, top, right, bottom; at the left is the bar, too
_FOOT = (20, 0, 18, 0)


class FramingCell(QFrame):
    """The stretches of one role in one witness, in the order of its text."""

    entered = Signal(str, Span)  # the reader went to this stretch of framing in this witness
    chosen = Signal(str, Span)  # these words of this witness are selected; an empty span: none
    text_wanted = Signal(object)  # a Framing, to be read in the text
    menu_wanted = Signal(object)  # the QPoint on the screen at which a menu is asked for

    def __init__(
        self, name: str, witness: Witness, stretches: Sequence[Framing], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.stretches = tuple(stretches)
        self.sigil = stretches[0].witness
        self.unfolded = False
        self._witness = witness
        self._paragraphs = paragraphs_of(witness.text, [one.span for one in stretches])
        self.setObjectName("framingCell")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.text = FramingText(name, self, 0 if stretches[0].role == "headline" else BETWEEN)
        self.text.entered.connect(lambda span: self.entered.emit(self.sigil, self._stretch_at(span)))
        self.text.chosen.connect(lambda span: self.chosen.emit(self.sigil, span))
        self._make_foot()
        inner = QVBoxLayout()
        inner.setContentsMargins(*PADDING)
        inner.addWidget(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inner)
        column.addStretch(1)
        column.addWidget(self.foot)
        self._set()

    def _make_foot(self) -> None:
        self.foot = QFrame(self)
        self.foot.setObjectName("framingFoot")
        self.more = QPushButton(self.foot)
        self.more.setObjectName("link")
        self.more.clicked.connect(self._turn)
        self.rest = QLabel(self.foot)
        self.rest.setProperty("dim", True)
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(*_FOOT)
        row.addWidget(self.more)
        row.addStretch(1)
        row.addWidget(self.rest)

    @property
    def words(self) -> int:
        """How many words the role has here."""
        return sum(one.words for one in self.stretches)

    @property
    def spans(self) -> tuple[Span, ...]:
        """Where its stretches stand."""
        return tuple(one.span for one in self.stretches)

    def has(self, sigil: str, span: Span) -> bool:
        """Whether these words of a witness are among those of the cell."""
        return sigil == self.sigil and any(one.start <= span.start and span.end <= one.end for one in self.spans)

    def mark(self, places: Sequence[Span], theme: Theme) -> None:
        """Mark these key words, of which a long text has more than there is room for here."""
        if self._paragraphs:
            first, last = self._paragraphs[0].span.start, self._paragraphs[-1].span.end
            self.text.mark([place for place in places if first <= place.start < last], theme)

    def show_place(self, place: Span, theme: Theme) -> QRect | None:
        """Light a place of the witness up, unfolding the cell for it; where it stands in the cell.

        A whole stretch is not lit: it would be a page of yellow.
        """
        if not any(one.start <= place.start < one.end for one in self.spans):
            self.text.point_at((), theme)
            return None
        if any(place.start <= one.start and one.end <= place.end for one in self.spans):
            self.text.point_at((), theme)
            return QRect(0, 0, self.width(), 1)
        found = self.text.point_at((place,), theme)
        if found is None and not self.unfolded:
            self.unfold(True)
            found = self.text.point_at((place,), theme)
        return found.translated(self.text.pos()) if found else None

    def unfold(self, whole: bool) -> None:
        """Show the whole text, or fold it."""
        self.unfolded = whole
        self._set()

    def _turn(self) -> None:
        if self._beyond():
            self.text_wanted.emit(self._framing_at(self.text.shown[-1].span))
        else:
            self.unfold(not self.unfolded)

    def _set(self) -> None:
        """Show as much as is to be shown, and say in the foot what is held back."""
        first = first_paragraphs(self._paragraphs)
        self.text.show_paragraphs(first)
        above = above_fold(first, self.text.bottoms)
        long = above != self._paragraphs
        if long:
            self.text.show_paragraphs(self._paragraphs if self.unfolded else above)
        held = self.words - sum(self._words_of(one) for one in self.text.shown)
        folded = long and not self.unfolded
        self.foot.setVisible(long or held > 0)
        beyond = self._beyond()
        self.more.setText(
            tr("Read on in the text") if beyond else framing.unfold(held) if folded else tr("Fold it again")
        )
        left = len(self._paragraphs) - len(self.text.shown)
        self.rest.setText(framing.count_paragraphs(left) if folded and left else "")

    def _beyond(self) -> bool:
        """Whether all is unfolded that has room here, and the text goes on."""
        return self.unfolded and self.words > sum(map(self._words_of, self._paragraphs))

    def _words_of(self, paragraph: FramedParagraph) -> int:
        low, high = self._witness.words_in(paragraph.span)
        return high - low

    def _framing_at(self, span: Span) -> Framing:
        return next((one for one in self.stretches if one.span.start <= span.start <= one.span.end), self.stretches[0])

    def _stretch_at(self, span: Span) -> Span:
        return self._framing_at(span).span

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            left, _, right, _ = PADDING
            self.text.setFixedWidth(max(80, event.size().width() - left - right))
            if not self.unfolded:
                self._set()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())


def missing_cell(words: str, parent: QWidget) -> QFrame:
    """What stands in the place of a cell where a witness has nothing of the role."""
    frame = QFrame(parent)
    frame.setObjectName("framingMissing")
    frame.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
    label = QLabel(words, frame)
    label.setProperty("dim", True)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout(frame)
    column.setContentsMargins(*PADDING)
    column.addWidget(label)
    column.addStretch(1)
    return frame
