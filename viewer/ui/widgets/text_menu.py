"""The menu of a text: what is read of its file, as far as that can be chosen, and what the text is said to be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QGuiApplication
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from viewer.phrasing.language import tr, translate
from viewer.text.choices import USUAL, Choices
from viewer.text.witness import Witness
from viewer.ui.plain import plain
from viewer.ui.theme.icons import icon
from viewer.ui.theme.theme import Theme
from viewer.ui.widgets.encoding_menu import EncodingMenu, has_encodings

_ICON = 11  # px
_MOST = 25  # witnesses in the menu itself; more stand in a submenu


class TextMenu(QToolButton):
    """A quiet button that says what was chosen, where that is not what is usual, and opens the menu."""

    chosen = Signal(object)  # the Choices that are wanted
    pages_wanted = Signal()
    both_wanted = Signal()
    recognition_wanted = Signal()
    about_wanted = Signal()
    encoding_wanted = Signal()  # one that is not in the menu

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("textMenu")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow behind the words
        menu = QMenu(self)
        menu.setLayoutDirection(QGuiApplication.layoutDirection())
        self.setMenu(menu)
        self.witness: Witness | None = None
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Draw the arrow in the colors of a theme."""
        self.setIcon(icon("chevron", theme))

    def show_witness(self, sigil: str, witness: Witness) -> None:
        """Offer what this text has to choose from."""
        self.witness = witness
        said = ", ".join(map(translate, witness.choices.said))
        self.setText(said)
        name = tr("How text {sigil} is read", sigil=sigil)
        self.setAccessibleName(f"{name}: {said}" if said else name)
        tip = tr("What is read of the file, and what the text is")
        self.setToolTip(plain(f"{tip}\n{said}".strip()))
        menu = self.menu()
        menu.setAccessibleName(name)
        menu.clear()
        self._fill(menu, witness)

    def shorten(self, wordless: bool) -> None:
        """Show the arrow alone, where the words have no room."""
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if wordless else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.setToolButtonStyle(style if self.text() else Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _fill(self, menu: QMenu, witness: Witness) -> None:
        offers, now = witness.offers, witness.choices
        if offers.article:
            self._one_of(
                menu,
                [
                    (tr("Whole page"), now._replace(article=False)),
                    (tr("The article alone"), now._replace(article=True)),
                ],
            )
        if offers.changes:
            accepted, rejected = now._replace(rejected=False), now._replace(rejected=True)
            self._one_of(menu, [(tr("Changes accepted"), accepted), (tr("Changes rejected"), rejected)])
            menu.addAction(tr("Both as two texts: before and after"), self.both_wanted.emit)
            menu.addSeparator()
        if offers.witnesses:
            self._witnesses(menu, offers.witnesses)
        if offers.notes:
            notes = menu.addAction(tr("With notes"))
            notes.setCheckable(True)
            notes.setChecked(now.notes)
            notes.triggered.connect(lambda wanted: self.chosen.emit(now._replace(notes=wanted)))
        if offers.pages:
            pages = tr("Pages {pages}…", pages=now.pages) if now.pages else tr("All pages…")
            menu.addAction(pages, self.pages_wanted.emit)
        if offers.ocr:
            menu.addAction(tr("Recognize text…"), self.recognition_wanted.emit)
        if has_encodings(witness):
            encodings = EncodingMenu(tr("Encoding"), menu)
            encodings.show_witness(witness)
            encodings.chosen.connect(lambda name: self.chosen.emit(now._replace(encoding=name)))
            encodings.another_wanted.connect(self.encoding_wanted)
            menu.addMenu(encodings)
        if now != USUAL:
            menu.addAction(tr("All as usual"), lambda: self.chosen.emit(USUAL))
        menu.addSeparator()
        menu.addAction(tr("About this text…"), self.about_wanted.emit)

    def _witnesses(self, menu: QMenu, sigla: Sequence[str]) -> None:
        now = self.witness.choices if self.witness else USUAL
        rows = [(tr("The text of the edition"), now._replace(witness=""))]
        rows += [(tr("Witness {siglum}", siglum=siglum), now._replace(witness=siglum)) for siglum in sigla]
        if len(rows) > _MOST:
            self._one_of(menu.addMenu(tr("Witness")), rows)
        else:
            self._one_of(menu, rows)
        if len(sigla) > 1:
            words = tr("{first} and {second} as two texts", first=sigla[0], second=sigla[1])
            menu.addAction(_literal(words), self.both_wanted.emit)
            menu.addSeparator()

    def _one_of(self, menu: QMenu, rows: Sequence[tuple[str, Choices]]) -> None:
        """Choices of which one holds."""
        group = QActionGroup(menu)
        for words, choices in rows:
            action = menu.addAction(_literal(words))
            action.setCheckable(True)
            action.setChecked(self.witness is not None and choices == self.witness.choices)
            action.triggered.connect(lambda _=False, choices=choices: self._choose(choices))
            group.addAction(action)
        menu.addSeparator()

    def _choose(self, choices: Choices) -> None:
        if self.witness is not None and choices != self.witness.choices:
            self.chosen.emit(choices)


def _literal(words: str) -> str:
    """Words of a document as an item of a menu shows them: there & stands before a key."""
    return words.replace("&", "&&")
