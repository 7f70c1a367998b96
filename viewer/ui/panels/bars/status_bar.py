"""The line at the foot: what the comparison found, where the reader is, what keeps the notes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from viewer.phrasing import framing, sentences
from viewer.phrasing.language import tr
from viewer.text.witness import Witness
from viewer.ui.plain import plain
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme.icons import icon
from viewer.ui.widgets.encoding_menu import EncodingMenu

STATUS_BAR_HEIGHT = 30  # pixels
_ICON = 11


class StatusBar(QWidget):
    """Where it gets narrow the parts at the left give way first: the place stays."""

    encoding_chosen = Signal(str, str)  # the sigil of a text, and the encoding that it is to be read in
    encoding_wanted = Signal(str)  # the sigil of a text that is to be read in an encoding that is not in the menu

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._framings = False
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(STATUS_BAR_HEIGHT)  # where letters are large it is what they need
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.shared = self._label(strong=True)
        self.differing = self._label()
        self.framing = self._label()
        self.place = self._label()
        self.read = self._label()
        self.kept = self._label()
        self.guesses = {sigil: self._guess(sigil) for sigil in "AB"}
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(20)
        for label in (self.shared, self.differing, self.framing, self.place, self.read):
            row.addWidget(label)
        row.addStretch(1)
        for guess in self.guesses.values():
            row.addWidget(guess)
        row.addWidget(self.kept)
        self.signs = QToolButton(self)
        self.signs.setObjectName("signs")
        self.signs.setText(tr("Signs"))
        self.signs.setAccessibleName(tr("Signs of this pair"))
        self.signs.setToolTip(tr("What each sign and color means, by words of the pair (?)"))
        self.signs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row.addWidget(self.signs)
        workspace.collation_changed.connect(self._count)
        workspace.shown_changed.connect(self._tell_place)
        workspace.read.changed.connect(self._tell_place)
        workspace.current_changed.connect(self._tell_place)
        workspace.current_changed.connect(self._announce)
        workspace.notebook.opened.connect(self._tell_kept)
        workspace.theme_changed.connect(self._dress)
        self._dress()
        self._count()

    def show_framings(self, framings: bool) -> None:
        """Say what there is to see of the framings, or of the texts."""
        self._framings = framings
        self._count()

    def _dress(self) -> None:
        for button in self.guesses.values():
            button.setIcon(icon("chevron", self._workspace.theme))

    def _label(self, strong: bool = False) -> QLabel:
        """It has no name beside its words: assistive tools would say the one instead of the other."""
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("dim", not strong)
        label.setProperty("strong", strong)
        return label

    def _guess(self, sigil: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("encodingGuess")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow behind the words
        button.setIconSize(QSize(_ICON, _ICON))
        menu = EncodingMenu(tr("Encoding of {sigil}", sigil=sigil), button)
        menu.chosen.connect(lambda name: self.encoding_chosen.emit(sigil, name))
        menu.another_wanted.connect(lambda: self.encoding_wanted.emit(sigil))
        menu.setLayoutDirection(QGuiApplication.layoutDirection())
        button.setMenu(menu)
        button.hide()
        return button

    def _count(self) -> None:
        collation = self._workspace.collation
        self.signs.setVisible(collation is not None)
        say = framing.status if self._framings else sentences.status_counts
        parts = say(collation) if collation else []
        for label, words in zip((self.shared, self.differing, self.framing), [*parts, "", "", ""], strict=False):
            label.setText(words)
        self._tell_place()
        self._tell_kept()

    def _tell_place(self) -> None:
        shown, place, current = len(self._workspace.variants), self._workspace.place, self._workspace.current
        hidden = f", {sentences.hidden(self._workspace.hidden, 0)}" if self._workspace.hidden else ""
        if self._framings:
            words = ""
        elif place is not None and current is not None:
            words = f"{sentences.where(current.number, place, shown)}{hidden}"
        else:
            words = f"{sentences.count_variants(shown)}{hidden}" if shown or hidden else ""
        self.place.setText(words)
        read, total = self._workspace.shown.progress
        self.read.setText(sentences.progress(read, total) if read and not self._framings else "")
        self._fit()

    def _announce(self) -> None:
        variant = self._workspace.current
        if variant is None:
            return
        words = sentences.announce(variant, self._workspace.place, len(self._workspace.variants))
        self.place.setAccessibleDescription(words)
        event = QAccessibleAnnouncementEvent(self, words)
        QAccessible.updateAccessibility(event)

    def _tell_kept(self) -> None:
        collation = self._workspace.collation
        if collation is None:
            self.kept.setText("")
            self._show_guesses({})
            return
        witnesses = dict(zip(self.guesses, collation.witnesses, strict=False))
        guessed = {sigil: w for sigil, w in witnesses.items() if w.guessed and w.offers.encoding}
        self._show_guesses(guessed)
        others = [w for sigil, w in witnesses.items() if sigil not in guessed]
        names = [tr("{name} (guessed)", name=w.encoding) if w.guessed else w.encoding for w in others]
        encodings = " / ".join(dict.fromkeys(names))
        self.kept.setText(" · ".join(filter(None, (encodings, self._workspace.notebook.name))))
        self.kept.setToolTip(plain(str(self._workspace.notebook.path or "")))
        self._fit()

    def _show_guesses(self, guessed: Mapping[str, Witness]) -> None:
        for sigil, button in self.guesses.items():
            witness = guessed.get(sigil)
            button.setText("")
            button.setAccessibleName(tr("Encoding of {sigil}", sigil=sigil))
            if witness is not None:
                button.setText(tr("Encoding of {sigil} guessed: {name}", sigil=sigil, name=witness.encoding))
                button.setAccessibleName(button.text())
                button.setToolTip(plain(tr("Read the text in another encoding")))
                self._menu_of(sigil).show_witness(witness)

    def _menu_of(self, sigil: str) -> EncodingMenu:
        menu = self.guesses[sigil].menu()
        assert isinstance(menu, EncodingMenu)
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Hide what has no room, the least first."""
        guesses, framing = self.guesses.values(), self.framing
        parts: tuple[QLabel | QToolButton, ...]
        parts = self.place, self.shared, *guesses, self.read, self.differing, self.kept, framing
        room = self.width() - 28 - self.signs.sizeHint().width() - 20
        for part in parts:
            need = part.sizeHint().width() + 20
            part.setVisible(bool(part.text()) and need <= room + 20)
            room -= need if part.text() else 0
