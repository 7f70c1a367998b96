"""The bar in which the reader looks for words in both texts: how often they stand in each, and the way through them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from viewer.phrasing import sentences
from viewer.phrasing.language import tr
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme.icons import icon

FIND_BAR_HEIGHT = 40  # px
_FIELD, _LEAST_FIELD = 260, 120  # px
_ICON = 13  # px
_LONGEST = 80  # characters of a selection that are taken as what to look for


class FindBar(QWidget):
    """It stands under the toolbar while words are looked for. Escape closes it."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(FIND_BAR_HEIGHT)  # where letters are large it is what they need
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Find in both texts"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Find in both texts"))
        self.field.setAccessibleName(tr("Words to find in both texts"))
        self.field.setClearButtonEnabled(False)
        self.field.setMinimumWidth(_LEAST_FIELD)
        self.field.setMaximumWidth(_FIELD)
        self.place = self._label()
        self.previous = self._button("up", tr("Previous hit"), tr("Previous hit (Shift+F3)"))
        self.next = self._button("down", tr("Next hit"), tr("Next hit (F3)"))
        self.whole = self._button("", tr("Whole words"), tr("Only where no letter goes on at either end"))
        self.whole.setText(tr("Whole words"))
        self.whole.setCheckable(True)
        self.whole.setProperty("chip", True)
        self.close_button = self._button("close", tr("Close"), tr("Close (Esc)"))
        self._lay_out()
        self._join()
        self.hide()

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setProperty("dim", True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _button(self, name: str, words: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(words)
        button.setToolTip(tip)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 10, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 3)
        for button in (self.previous, self.next):
            row.addWidget(button)
        row.addWidget(self.whole)
        row.addSpacing(8)
        row.addWidget(self.place)
        row.addStretch(1)
        row.addWidget(self.close_button)

    def _join(self) -> None:
        workspace, text_search = self._workspace, self._workspace.text_search
        self.field.textChanged.connect(self._ask)
        self.whole.toggled.connect(self._ask)
        self.previous.clicked.connect(lambda: text_search.step(-1))
        self.next.clicked.connect(lambda: text_search.step(1))
        self.close_button.clicked.connect(text_search.close)
        text_search.changed.connect(self._found)
        text_search.moved.connect(self._moved)
        text_search.closed.connect(self.hide)
        workspace.theme_changed.connect(self._draw_icons)
        self._draw_icons()

    def open(self) -> None:
        """Ask for words; those that are selected are looked for at once."""
        self.show()
        collation, selection = self._workspace.collation, self._workspace.selection
        if collation and selection and len(selection[1]) <= _LONGEST:
            words = " ".join(selection[1].of(collation.witness(selection[0]).text).split())
            self.field.setText(words or self.field.text())
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._ask()

    def step(self, by: int) -> None:
        """Go to another hit; the words of the last search are sought again."""
        if not self.isVisible():
            self.open()
        else:
            self._workspace.text_search.step(by)

    def _ask(self) -> None:
        self._workspace.text_search.ask(self.field.text(), self.whole.isChecked())

    def _found(self) -> None:
        text_search = self._workspace.text_search
        self._tell()
        if text_search.stops and text_search.number is None:
            text_search.step(1)

    def _moved(self) -> None:
        self._tell()
        current = self._workspace.text_search.current
        sigil = next(iter(current))
        self._workspace.go_to(sigil, current[sigil])
        self._workspace.stand_at(sigil, current[sigil].start)

    def _tell(self) -> None:
        text_search = self._workspace.text_search
        sides = {sigil: len(text_search.hits(sigil)) for sigil in ("A", text_search.partner)}
        looked = bool(text_search.wanted.strip())
        place = sentences.among_hits(text_search.number, text_search.stops, sides) if looked else ""
        self.place.setText(place)
        together = sum(sides.values()) > text_search.stops
        self.place.setToolTip(
            tr("Where both texts have the words side by side, that is one place.") if together else ""
        )
        self.setAccessibleDescription(place)
        self.place.setProperty("warning", looked and not text_search.stops)
        self.place.style().polish(self.place)
        for button in (self.previous, self.next):
            button.setEnabled(bool(text_search.stops))

    def _draw_icons(self) -> None:
        for button in (self.previous, self.next, self.close_button):
            button.setIcon(icon(button.objectName(), self._workspace.theme))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift and Enter back, Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self._workspace.text_search.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._workspace.text_search.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
