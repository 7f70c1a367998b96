"""The form of a note: where it is written, what became of its words, and a choice where two windows changed it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from viewer.phrasing.language import tr
from viewer.ui.theme import fonts
from viewer.ui.widgets.note_marks import NoteMarks

_MARGIN, _EDGE, _GAP = 20, 12, 8  # pixels: at the sides, above and below, between the parts
_LINES = 4  # of the note that are seen, where the window has room


class Paper(QPlainTextEdit):
    """The field of the note. It emits ``left`` when the focus leaves; what it cannot undo, the window does."""

    left = Signal()
    done = Signal()  # the reader wants back to the texts

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def words(self) -> str:
        """What is written, to the character: ``toPlainText`` would make spaces of no-break spaces."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            idle = not self.document().isUndoAvailable() and event.matches(QKeySequence.StandardKey.Undo)
            if idle or (not self.document().isRedoAvailable() and event.matches(QKeySequence.StandardKey.Redo)):
                event.ignore()
                return False
        return super().event(event)


class NoteForm(QWidget):
    """Heading, paper, and a word on whether the words are safe."""

    measured = Signal(int)  # the height in px that shows the whole heading and some lines of the note

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.heading = QLabel(self)
        self.heading.setProperty("dim", True)
        self.heading.setObjectName("detailHeading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.state = QLabel(self)
        self.state.setObjectName("noteState")
        self.paper = Paper(self)
        self.paper.setAccessibleName(tr("Note"))
        self.paper.setTabChangesFocus(True)
        self.paper.viewport().setAcceptDrops(False)  # files dropped here are to be opened, not written
        self.heading.setBuddy(self.paper)
        self.fate = _line(self)
        self.fate.setObjectName("noteFate")
        self.choice = Choice(self)
        self.marks = NoteMarks(self)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _EDGE, _MARGIN, _EDGE)
        layout.setSpacing(_GAP)
        layout.addLayout(top)
        layout.addWidget(self.fate)
        layout.addWidget(self.choice)
        layout.addWidget(self.paper, 1)
        layout.addWidget(self.marks)
        self.take_text_style()

    def take_text_style(self) -> None:
        """Set the note in letters as large as the texts want them."""
        for part in (self.paper, self.paper.viewport()):  # the placeholder is written in the font of the latter
            part.setFont(fonts.zoomed_serif(14))
        for label in (self.heading, self.state, self.fate):
            label.setStyleSheet(f"font-size: {fonts.px(12)}px")
        self._fit_soon()

    def name(self, words: str) -> None:
        """Say what the note is on."""
        self.heading.setText(words.replace("&", "&&"))  # one would name a key, since the label has a buddy
        self._fit_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_soon()

    def _fit_soon(self) -> None:
        QTimer.singleShot(0, self, self._fit)  # when its letters have their size

    def _fit(self) -> None:
        """Give the heading all the lines that its words take: a splitter asks for no height that depends on a width."""
        beside = self.state.sizeHint().width() + _GAP if self.state.text() else 0
        high = self.heading.heightForWidth(max(1, self.width() - 2 * _MARGIN - beside))
        self.heading.setMinimumHeight(high)
        lines = _LINES * self.paper.fontMetrics().lineSpacing()
        self.measured.emit(high + lines + self.marks.sizeHint().height() + 2 * _EDGE + 2 * _GAP)

    def say(self, words: str, saved: bool = False, lost: bool = False) -> None:
        self.state.setText(words)
        self._fit_soon()
        self.state.setProperty("saved", saved)
        self.state.setProperty("warning", lost)
        self.state.style().polish(self.state)


class Choice(QWidget):
    """The reader is to say which words stay: both windows changed the note, and neither is written over the other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = _line(self)
        self.words.setProperty("dim", False)
        self.words.setProperty("warning", True)
        self.words.show()
        self.mine = self._button(tr("Keep &mine"), tr("These words become the note; the others stay in its history"))
        self.theirs = self._button(tr("Keep &theirs"), tr("The note stays as it is; these words go into its history"))
        self.both = self._button(tr("Keep &both"), tr("The note stays as it is; these words become a second one"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.mine, self.theirs, self.both):
            row.addWidget(button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.words)
        layout.addLayout(row)
        self.hide()

    def _button(self, words: str, tip: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setToolTip(tip)
        return button

    def offer(self, sentence: str, two: bool) -> None:
        """Ask; ``two``: there are two notes to be kept, and not one that was deleted."""
        self.words.setText(sentence)
        self.both.setVisible(two)
        self.show()


def _line(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("dim", True)
    label.hide()
    return label
