"""The title bar of a pane: which witness it is, how it is read, how long it is, and how much the other shares."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from viewer.collation.analysis.coverage import kept_words_of
from viewer.collation.model.model import Collation
from viewer.phrasing import sentences
from viewer.phrasing.language import tr, translate
from viewer.text.witness import Witness
from viewer.ui.plain import plain
from viewer.ui.state.workspace import Workspace
from viewer.ui.widgets.bar_parts import Elided
from viewer.ui.widgets.text_menu import TextMenu

HEAD = 38  # px
_LEFT, _RIGHT = 34, 18  # px: the sigil stands on the edge of the text, in a narrow pane nearer to that of the pane
_NARROW = 360  # px
_ROUND_ABOUT = 34 + 24  # px: sigil, gaps
_GAP = 12  # px between two labels
_SPARE = 6  # px: the labels take a little more than their words
_TITLE_LEAST = 120  # px of the title, enough to distinguish it from another
_WORDLESS = 3  # forms of the figures that do not say how many words the text has
_SHORT = 76  # px of it where it stands beside what was chosen


class PaneTitle(QWidget):
    """Sigil, title, words and share of the other."""

    def __init__(self, workspace: Workspace, sigil: str, partner: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._forms: list[str] = []
        self.setObjectName("paneTitle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEAD)
        self._sigil, self._title, self._warnings, self._figures = QLabel(), Elided(), QLabel(), QLabel()
        self.menu = TextMenu(workspace.theme, self)
        for label, name in (
            (self._sigil, "sigil"),
            (self._title, "witnessTitle"),
            (self._warnings, "witnessWarnings"),
            (self._figures, "witnessFigures"),
        ):
            label.setObjectName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self._sigil, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._title, 1)
        row.addWidget(self.menu)
        row.addWidget(self._warnings)
        row.addWidget(self._figures)
        workspace.collation_changed.connect(self.tell)
        workspace.theme_changed.connect(lambda: self.menu.dress(workspace.theme))
        self.show_witness(sigil, partner)

    def show_witness(self, sigil: str, partner: str) -> None:
        """Show the title of another witness."""
        self.sigil, self.partner = sigil, partner
        self.tell()

    def tell(self) -> None:
        """Show what the workspace has now."""
        collation, sigil = self._workspace.collation, self.sigil
        for part in (self._sigil, self._title, self.menu, self._warnings, self._figures):
            part.setVisible(collation is not None)
        if collation is None:
            return
        witness = collation.witness(sigil)
        self._sigil.setText(sigil)
        self._title.set_words(witness.title)
        self._title.setToolTip(plain("\n".join(sentences.about_witness(witness))))
        self.menu.show_witness(sigil, witness)
        warnings = [translate(warning) for warning in witness.warnings]
        self._warnings.setVisible(bool(warnings))
        self._warnings.setText(sentences.count_warnings(len(warnings)) if warnings else "")
        self._warnings.setToolTip(plain("\n".join(warnings)))
        self._warnings.setAccessibleDescription("\n".join(warnings))
        words = sentences.count_words(witness.words) if collation.coverage else ""  # else they are not counted yet
        told, short, tip = self._shared(collation, witness)
        self._figures.setToolTip(tip)
        self._forms = [_joined(*parts) for parts in ((words, told), (witness.date, told), (told,), (short or words,))]
        if told and witness.date:
            self._forms.insert(0, _joined(witness.date, words, told))
        self.setAccessibleName(", ".join(part for part in (f"{sigil}: {witness.title}", self._forms[0]) if part))
        self._fit()

    def _shared(self, collation: Collation, witness: Witness) -> tuple[str, str, str]:
        """How much of the text the other has, the figure alone, and in a sentence what it says.

        Versions of one work stand in one passage from end to end: there only the words that are kept tell something.
        """
        sigil, partner = self.sigil, self.partner
        shared = collation.coverage.get(sigil, {}).get(partner)
        if shared is None:
            return "", "", ""
        if collation.options.scope != "work":
            part = sentences.share(shared)
            told = tr("{share} shared with {sigil}", share=part, sigil=partner)
            return told, part, sentences.in_passages(sigil, partner, witness.words, part)
        same = kept_words_of(collation, sigil, partner)
        part = sentences.share(same / witness.words if witness.words else 0.0)
        told = tr("{share} kept in {sigil}", share=part, sigil=partner)
        return told, part, sentences.same_words(sigil, partner, same, witness.words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where the title has no room, the words of the text are left out, then its date; then the title is cut, and
        the name of the other text left out, then what was chosen; the share never."""
        metrics = self._figures.fontMetrics()
        left = _LEFT if self.width() >= _NARROW else _RIGHT
        self.setContentsMargins(left, 0, _RIGHT, 0)
        room = self.width() - left - _RIGHT - _ROUND_ABOUT
        room -= self._warnings.sizeHint().width() + _GAP if self._warnings.text() else 0
        least = metrics.horizontalAdvance(self._forms[-1]) if self._forms else 0
        self.menu.shorten(False)
        has_words = self.menu.sizeHint().width() + _GAP + least + min(self._title.wanted, _SHORT) <= room
        self.menu.shorten(not has_words)
        title = _SHORT if has_words and self.menu.text() else _TITLE_LEAST
        room -= self.menu.sizeHint().width() + _GAP
        needs = [(form, metrics.horizontalAdvance(form)) for form in self._forms]
        whole = (form for form, wide in needs if wide + self._title.wanted + _SPARE <= room)
        cut = (form for form, wide in needs[-_WORDLESS:] if wide + min(self._title.wanted, title) < room)
        self._figures.setText(next(whole, None) or next(cut, self._forms[-1] if self._forms else ""))


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))
