"""The encodings that a text may be in: what was guessed, the alternatives, and all others."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from viewer.phrasing.language import tr
from viewer.text.witness import Witness


def has_encodings(witness: Witness) -> bool:
    """Whether the encoding of a text is a guess that can be put right, or was chosen."""
    return witness.offers.encoding and (witness.guessed or witness.choices.encoding != "")


class EncodingMenu(QMenu):
    """``chosen``: the name of an encoding, "" for the guess. ``another_wanted``: one that is not in the menu."""

    chosen = Signal(str)
    another_wanted = Signal()

    def show_witness(self, witness: Witness) -> None:
        """Offer the encodings of this text."""
        self.clear()
        now = witness.choices.encoding
        guess = tr("As it was guessed") if now else tr("{name} (guessed)", name=witness.encoding)
        group = QActionGroup(self)
        for words, name in [(guess, ""), *((name, name) for name in ([now] if now else witness.alternatives))]:
            action = self.addAction(words)
            action.setCheckable(True)
            action.setChecked(name == now)
            action.triggered.connect(lambda _=False, name=name: self._choose(name, now))
            group.addAction(action)
        self.addSeparator()
        self.addAction(tr("Another…"), self.another_wanted.emit)

    def _choose(self, name: str, now: str) -> None:
        if name != now:
            self.chosen.emit(name)
