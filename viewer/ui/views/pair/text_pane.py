"""One witness as a reader sees it: set prose in which what was changed is marked.

It knows the workspace and its own sigil, and no other panel: whoever composes panes listens to ``scrolled`` and
``scrolled_by_hand``.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from viewer.collation.model.model import Collation
from viewer.phrasing.language import tr
from viewer.text.witness import Span
from viewer.ui.page.marks import marking
from viewer.ui.page.sheet import Sheet
from viewer.ui.state.workspace import Workspace
from viewer.ui.textarea.reader import ReaderArea


class TextPane(ReaderArea):
    """The pane of one witness."""

    def __init__(self, workspace: Workspace, sigil: str, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.sigil, self.partner = sigil, "B" if sigil == "A" else "A"
        self.open()

    def show_witness(self, sigil: str, partner: str) -> None:
        """Show another witness of the collation."""
        self.sigil, self.partner = sigil, partner
        self.open()

    def open(self) -> None:
        """Show the workspace's collation from its head."""
        collation = self.workspace.collation
        title = collation.witness(self.sigil).title if collation else ""
        name = tr("Text {sigil}", sigil=self.sigil)
        self.setAccessibleName(f"{name}: {title}" if title else name)
        super().open()

    def make_sheet(self, collation: Collation) -> Sheet:
        """The witness with its marks."""
        made = marking(collation, self.sigil, self.partner)
        witness = collation.witness(self.sigil)
        sheet = Sheet(witness.text, made, self.face, witness.parts)
        sheet.show_levels(self.workspace.levels)
        return sheet

    def note_places(self) -> list[int]:
        """Where notes begin here."""
        notebook = self.workspace.notebook
        places = (notebook.places(note).get(self.sigil) for note in notebook.notes)
        return sorted(place.start for place in places if place)

    def found(self, start: int, end: int) -> list[Span]:
        return self.workspace.text_search.hits(self.sigil).touching(start, end)

    def found_now(self) -> Span | None:
        return self.workspace.text_search.current.get(self.sigil)

    def in_witness(self, span: Span) -> tuple[str, Span]:
        return self.sigil, span
