"""Two boxes for two texts that are in no file."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.phrasing import sentences
from viewer.phrasing.language import N_, tr
from viewer.ui.theme import fonts
from viewer.ui.widgets.paste_paper import PastePaper

_LONGEST = 200  # characters of a name
_HEAD = 400  # characters in which the first line is looked for
_NAMES = (N_("First text (A)"), N_("Second text (B)"))


class _Paper(PastePaper):
    """Leaves Ctrl+Enter to its dialog; Enter alone begins a line."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _compares(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


def _compares(event: QKeyEvent) -> bool:
    entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return entered and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


class PasteDialog(QDialog):
    """The texts are compared as they stand here, to the character; of rich text the parts are kept."""

    wanted = Signal(object, object)  # both texts, as Pasted

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Paste two texts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        names = tuple(map(tr, _NAMES))
        self.papers = tuple(self._paper(name) for name in names)
        self.titles = tuple(self._title(name) for name in names)
        self.counts = tuple(QLabel(self) for _ in names)
        self.takes = tuple(self._take(name, paper) for name, paper in zip(names, self.papers, strict=True))
        self.buttons = QDialogButtonBox(self)
        self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.compare = self.buttons.addButton(tr("Compare"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.compare.setDefault(True)
        self.compare.setToolTip(tr("Compare the two texts (Ctrl+Enter)"))
        for button in self.buttons.buttons():
            button.setIcon(QIcon())  # no other button of the window has one
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self._accept)
        self._compose()
        for paper in self.papers:
            paper.textChanged.connect(self._count)
        self._count()
        self.resize(900, 560)
        if parent is not None:
            self.resize(self.size().boundedTo(parent.size() * 0.94))

    def _paper(self, name: str) -> PastePaper:
        paper = _Paper(self)
        paper.setAccessibleName(name)
        paper.setPlaceholderText(tr("Paste or write a text here"))
        paper.setFont(fonts.serif(15))
        paper.setTabChangesFocus(True)
        return paper

    def _title(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(tr("Name of: {name}", name=name))
        field.setToolTip(tr("What this text is called, in the window and in what you hand over"))
        field.setMaxLength(_LONGEST)
        return field

    def _take(self, name: str, paper: PastePaper) -> QPushButton:
        button = QPushButton(tr("Paste"), self)
        button.setAccessibleName(tr("Paste into: {name}", name=name))
        button.setToolTip(tr("Put what is on the clipboard in the place of this text"))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: paper.take(QGuiApplication.clipboard().mimeData()))
        return button

    def _compose(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        for side, name in enumerate(_NAMES):
            label = QLabel(tr(name), self)
            label.setBuddy(self.papers[side])
            label.setObjectName("detailHeading")
            self.counts[side].setProperty("dim", True)
            grid.addWidget(label, 0, 2 * side)
            grid.addWidget(self.takes[side], 0, 2 * side + 1)
            grid.addWidget(self.titles[side], 1, 2 * side, 1, 2)
            grid.addWidget(self.papers[side], 2, 2 * side, 1, 2)
            grid.addWidget(self.counts[side], 3, 2 * side, 1, 2)
            grid.setColumnStretch(2 * side, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 16)
        layout.setSpacing(12)
        layout.addLayout(grid, 1)
        layout.addWidget(self.buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _compares(event):
            self.compare.click()
        else:
            super().keyPressEvent(event)

    def texts(self) -> tuple[str, str]:
        """What stands in the boxes, to the character."""
        first, second = (paper.written().text for paper in self.papers)
        return first, second

    def _count(self) -> None:
        texts = self.texts()
        for label, field, text in zip(self.counts, self.titles, texts, strict=True):
            label.setText(sentences.count_words(len(text.split())))
            first = text.lstrip()[:_HEAD].split("\n", 1)[0].strip()
            field.setPlaceholderText(tr("Name: else “{words}”", words=sentences.short(first)) if first else tr("Name"))
        self.compare.setEnabled(all(text.strip() for text in texts))

    def _accept(self) -> None:
        both = zip(self.papers, self.titles, strict=True)
        self.wanted.emit(*(paper.written()._replace(title=field.text().strip()) for paper, field in both))
        self.accept()
