"""The alignment as the reader has it: what was found, what they decided about it, and the first half of a new link."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal

from viewer.collation.decisions.target import Target
from viewer.collation.model.model import Collation
from viewer.dossier.decisions import DecidedCollation, apply_records
from viewer.dossier.note import DecisionRecord
from viewer.phrasing.language import tr
from viewer.text.witness import Span
from viewer.ui.background import Background, Thread
from viewer.ui.state.notebook import Notebook

log = logging.getLogger(__name__)

_AT_ONCE = 400_000  # characters of all texts: up to here it takes less than an eye can see


class Alignment(QObject):
    """The collation with the reader's decisions. Every change applies all decisions to what was found anew."""

    settled = Signal()  # the decisions lead to another collation
    marked_changed = Signal()  # another first half of a link, or none
    targeted_changed = Signal()  # a menu is about another place, or about none

    def __init__(self, notebook: Notebook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self._found: Collation | None = None
        self._outcome: DecidedCollation | None = None
        self._marked: tuple[str, Span] | None = None
        self._ruling = True
        self.targeted: Target | None = None  # what a menu that is open is about
        self._background = Background(Thread, self)
        notebook.decided.connect(self._again)

    def take(self, found: Collation | None) -> Collation | None:
        """Take a new result, and return it with the decisions in it; in a large one they are applied a moment later."""
        self._found, self._outcome = found, None
        self._background.cancel()
        self.mark(None)
        if found is None:
            return None
        if self.decisions and not self._is_small():
            self._again()
            return found
        self._outcome = apply_records(found, self._applied())
        return self._outcome.collation

    @property
    def collation(self) -> Collation | None:
        """The collation with the decisions in it."""
        return self._outcome.collation if self._outcome else self._found

    @property
    def found(self) -> Collation | None:
        """What the comparison found, before any decision."""
        return self._found

    @property
    def decisions(self) -> list[DecisionRecord]:
        """All of them, in the order in which they were made."""
        return self._notebook.decisions

    def rejected(self, decision: DecisionRecord) -> str:
        """Why this decision could not be applied; "" where it was."""
        return self._outcome.rejected.get(decision.id, "") if self._outcome else ""

    def places(self, decision: DecisionRecord) -> dict[str, Span]:
        """The spans of the words of a decision, by sigil."""
        return dict(self._outcome.places.get(decision.id, {})) if self._outcome else {}

    def tried(self, decision: DecisionRecord) -> DecidedCollation | None:
        """The result with one more decision; None where the texts are too large to compute it at once."""
        if self._found is None or not self._is_small():
            return None
        return apply_records(self._found, [*self._applied(), decision])

    @property
    def ruling(self) -> bool:
        """Whether what a rule makes the same is left out."""
        return self._ruling

    @ruling.setter
    def ruling(self, ruling: bool) -> None:
        if ruling != self._ruling:
            self._ruling = ruling
            self._again()

    @property
    def marked(self) -> tuple[str, Span] | None:
        """The first half of a link: the sigil of its text, and its words."""
        return self._marked

    def mark(self, half: tuple[str, Span] | None) -> None:
        """Make this the first half of a link, or drop it."""
        if half != self._marked:
            self._marked = half
            self.marked_changed.emit()

    def aim_at(self, target: Target | None) -> None:
        """Say what the menu that opens is about; None when it has closed."""
        self.targeted = target
        self.targeted_changed.emit()

    def close(self) -> None:
        """Wait until nothing of this runs."""
        self._background.close()

    def _applied(self) -> list[DecisionRecord]:
        return [one for one in self.decisions if self._ruling or one.kind != "same"]

    def _is_small(self) -> bool:
        return self._found is not None and sum(len(w.text) for w in self._found.witnesses) <= _AT_ONCE

    def _again(self) -> None:
        """Apply all decisions again; not those on another pair that is being compared, which applies them itself."""
        if self._found is None or not self._notebook.is_about(self._found):
            return
        if self._is_small():
            self._done(apply_records(self._found, self._applied()))
        else:
            decisions = self._applied()
            self._background.run(apply_records, self._found, decisions, done=self._done, failed=self._failed)

    def _done(self, outcome: DecidedCollation) -> None:
        self._outcome = outcome
        self.settled.emit()

    def _failed(self, error: Exception) -> None:
        log.error("a decision could not be applied", exc_info=error)
        self._notebook.troubled.emit(tr("Your decisions could not be applied; the comparison is shown without them."))
