"""What stands above the framings: over a column the text's title and what it says of itself, over a row its role."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QIcon, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from viewer.phrasing import framing
from viewer.phrasing.language import tr
from viewer.ui.plain import plain
from viewer.ui.theme import fonts
from viewer.ui.theme.theme import Theme

_TITLE, _FACTS = 16, 12  # pixels of the letters
_LONGEST = 400  # characters of a title
_LONG_WORD = re.compile(r"\w{12}(?=\w{12})")  # Qt breaks no word, and would cut it off
_ICON, _ARROW = 13, 12  # pixels


def plain_label(words: str, parent: QWidget, dim: bool = False) -> QLabel:
    """Words that may break into lines, as they are."""
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("dim", dim)
    return label


def sigil_label(sigil: str, parent: QWidget) -> QLabel:
    """The sigil of a text on the accent."""
    label = QLabel(sigil, parent)
    label.setObjectName("sigil")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return label


class WitnessHead(QWidget):
    """The publisher's title, and under it the date, the author and the address that the text gives.

    A link offers to write what the text does not say, or to correct what it does.
    """

    edit_wanted = Signal()

    def __init__(
        self, sigil: str, title: str, facts: Sequence[str], offer: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        short = title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1]}…"
        self.title = plain_label(_LONG_WORD.sub("\\g<0>\u200b", short), self)
        self.title.setToolTip(plain(title) if short != title else "")
        self.facts = QLabel(_with_link(facts, offer, theme), self)
        self.facts.setObjectName("fact")
        self.facts.setProperty("dim", True)
        self.facts.setWordWrap(True)
        self.facts.setAccessibleName("; ".join(facts))
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.facts.linkActivated.connect(lambda _: self.edit_wanted.emit())
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(sigil_label(sigil, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.take_text_style()

    def take_text_style(self) -> None:
        """Set the title and the facts in letters as large as the texts want them."""
        font = fonts.zoomed_serif(_TITLE)
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        self.facts.setStyleSheet(f"font-size: {fonts.px(_FACTS)}px")


def _with_link(facts: Sequence[str], offer: str, theme: Theme) -> str:
    """The facts, a line each, with the link behind the first."""
    first, *others = map(escape, facts)
    link = f'<a href="edit" style="color: {theme.accent.name()}; text-decoration: none">{escape(offer)}\u00a0✎</a>'
    return "<br>".join((f"{first} &nbsp;·&nbsp; {link}", *others))


class NoteMark(QPushButton):
    """How many notes are on a cell or a passage; a click opens the first."""

    def __init__(self, sign: QIcon, parent: QWidget) -> None:
        super().__init__(sign, "", parent)
        self.setObjectName("link")
        self.setIconSize(QSize(_ICON, _ICON))
        self.count(0)

    def count(self, notes: int) -> None:
        """Show how many notes there are; nothing for none."""
        self.setVisible(notes > 0)
        self.setText(framing.count_notes(notes))
        self.setToolTip(tr("Open the note"))


class RoleHead(QWidget):
    """The name of a role over its row, how long it is here, and its notes. The arrow opens the list of names."""

    names_wanted = Signal(object)  # the button at which the list of names opens

    def __init__(self, words: str, note: QIcon, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 4, 0, 2)
        self._row.setSpacing(8)
        self.name: QPushButton | None = None
        self.count = QLabel(words, self)
        self.count.setObjectName("fact")
        self.count.setProperty("dim", True)
        self.notes = NoteMark(note, self)
        self._row.addWidget(self.count)
        self._row.addStretch(1)
        self._row.addWidget(self.notes)
        self.take_text_style()

    def take_text_style(self) -> None:
        """Set the name and the length in letters as large as the texts want them."""
        self.count.setStyleSheet(f"font-size: {fonts.px(_FACTS)}px")
        if self.name is not None:
            font = fonts.zoomed_chrome(_FACTS, bold=True)
            font.setCapitalization(QFont.Capitalization.AllUppercase)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1.0)
            self.name.setFont(font)

    def set_name(self, name: str, spoken: str, arrow: QIcon) -> None:
        """Put the name of the role before its length."""
        self.name = QPushButton(f"{name}\u00a0", self)
        self.name.setObjectName("roleName")
        self.name.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands behind the name
        self.name.setIconSize(QSize(_ARROW, _ARROW))
        self.take_text_style()
        self.name.setIcon(arrow)
        self.name.setAccessibleName(spoken)
        self.name.setToolTip(tr("Call it something else"))
        self.name.clicked.connect(lambda: self.names_wanted.emit(self.name))
        self._row.insertWidget(0, self.name)


class PassageBar(QFrame):
    """A shared passage as one line between the framings; Return or a click on the link leads to its words."""

    wanted = Signal()  # to be read
    entered = Signal()  # the reader went to it

    def __init__(self, words: Sequence[str], link: str, note: QIcon, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        name, *facts = words
        self.setObjectName("passageBar")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{name}: {', '.join(facts)}")
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        quiet = [_in_color(fact, theme.dim) for fact in facts]
        link_style = f"color: {theme.accent.name()}; text-decoration: none"
        whole = escape(link).replace(" ", "\u00a0")  # a link on two lines looks like two
        parts = (f"<b>{escape(name)}</b>", *quiet, f'<a href="read" style="{link_style}">{whole}</a>')
        self.words.setText(_in_color("\u00a0 · \u00a0", theme.dim).join(parts))
        self.words.linkActivated.connect(lambda _: self.wanted.emit())
        self.notes = NoteMark(note, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 18, 8)
        row.addWidget(self.words, 1)
        row.addWidget(self.notes)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)


def _in_color(words: str, color: QColor) -> str:
    tag = "font"
    return f"<{tag} color='{color.name()}'>{escape(words)}</{tag}>"
