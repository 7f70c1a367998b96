"""The list of all notes: those that need a decision first."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, takewhile
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from viewer.collation.query.place_map import variant_at
from viewer.dossier.note import Draft, Note
from viewer.dossier.tags import NoteFilter, color_of
from viewer.phrasing import attachment, language, sentences
from viewer.phrasing.context import TextRun
from viewer.phrasing.language import tr
from viewer.ui.commands import orphans
from viewer.ui.commands.notes import open_draft, open_note
from viewer.ui.state.workspace import Workspace
from viewer.ui.widgets.lists.list_panel import empty_label, on_delete, panel_button, stack
from viewer.ui.widgets.lists.list_rows import Row, RowList
from viewer.ui.widgets.note_filter import NoteFilterStrip

_WORDS = 160  # characters of a note, in the list
_TAGS = 8  # of a note, in the list: there is room for three or four
_SETTLED = "✓"


class NoteList(QWidget):
    """All notes with what they are on; a click leads there. First those whose words are gone, with what to do."""

    counted = Signal(int)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._source: list[str | Note | Draft] = []
        self.list = RowList(tr("Notes"), self._row, lambda: workspace.theme, self, lines=2)
        self.rows = self.list.rows
        self.list.wanted.connect(self._go)
        self.list.selectionModel().currentChanged.connect(self._enable)
        on_delete(self.list).activated.connect(self._delete)
        self._hint = tr("No note yet. Ctrl+Alt+M writes one on the current variant or on selected words.")
        self._none = tr("No note has this tag and this status.")
        self.empty = empty_label(self, self._hint)
        self.acts = self._acts()
        self.strip = NoteFilterStrip(lambda: workspace.theme, self)
        self.strip.wanted.connect(lambda filter: setattr(self, "filter", filter))
        self.strip.colored.connect(workspace.notebook.color_tag)
        self._filter = NoteFilter()
        self._counted: Sequence[Note] = ()
        stack(self, self.strip, self.empty, self.list, self.acts).setStretchFactor(self.list, 1)
        for signal in (workspace.notes_changed, workspace.collation_changed):
            signal.connect(self._fill)
        workspace.note_target.target_changed.connect(self._enable)
        workspace.theme_changed.connect(self.list.viewport().update)
        self._fill()

    def _acts(self) -> QWidget:
        """What can be done with a note whose words are gone, under each other: side by side there is no room."""
        box = QWidget(self)
        self.attach = panel_button(self, tr("Attach to the selection"), tr("Select its words in the text (Ctrl+Alt+A)"))
        self.attach.clicked.connect(lambda: orphans.attach_orphan(self._workspace))
        tip = tr("It is no longer listed as one to be seen to (Ctrl+Alt+K)")
        self.keep = panel_button(self, tr("Keep without its words"), tip)
        self.keep.clicked.connect(lambda: orphans.keep(self._workspace))
        self.delete = panel_button(self, tr("Delete note"), tr("Take the note away; this can be undone (Del)"))
        self.delete.clicked.connect(self._delete)
        stack(box, self.attach, self.keep, self.delete)
        return box

    @property
    def filter(self) -> NoteFilter:
        """Which notes are listed."""
        return self._filter

    @filter.setter
    def filter(self, filter: NoteFilter) -> None:
        self._filter = filter
        self._fill()

    def _fill(self) -> None:
        notebook, chosen = self._workspace.notebook, self._chosen()
        notes, drafts = notebook.notes, notebook.drafts.waiting
        if not notes:
            self._filter = NoteFilter()
        if notes is not self._counted:
            self.strip.count(notes)
            self._counted = notes
        self.strip.fill(self._filter, notebook.tag_colors)
        kept = self._filter.among(notes)
        lost = list(takewhile(notebook.is_orphan, kept))  # first, as the notebook has them; those without a place, last
        without = list(takewhile(lambda note: not notebook.places(note), reversed(kept[len(lost) :])))[::-1]
        placed = kept[len(lost) : len(kept) - len(without)]
        groups = (
            (tr("Being written when the program ended"), drafts),
            (tr("Their words are found no more"), lost),
            (tr("With their words") if drafts or lost else "", placed),
            (tr("Kept without their words"), without),
        )
        self._source = list(chain(*(([title] if title else []) + [*rows] for title, rows in groups if rows)))
        self.rows.fill(self._source)
        self.empty.setText(self._none if self._filter else self._hint)
        self.empty.setVisible(not self._source)
        self.list.setVisible(bool(self._source))
        self._choose(chosen)
        self.counted.emit(len(notes))

    def _choose(self, chosen: Note | Draft | None) -> None:
        """Have the row of the same note chosen as before the list was filled."""
        for number, item in enumerate(self._source if chosen is not None else ()):
            if chosen is not None and not isinstance(item, str) and item.id == chosen.id:
                self.list.setCurrentIndex(self.rows.index(number))
        self._enable()

    def _chosen(self) -> Note | Draft | None:
        item = self.list.chosen
        return item if isinstance(item, Note | Draft) else None

    def _enable(self) -> None:
        """The actions are those on the orphan that the reader went to, as it is with their keys."""
        self.acts.setVisible(orphans.orphan(self._workspace) is not None)

    def _row(self, item: Any) -> Row:
        if isinstance(item, str):
            return Row(label=item, header=True)
        words = sentences.on_one_line(item.text.strip())
        quotation = attachment.quoted_anchor(item.anchors)
        if isinstance(item, Draft):
            spoken = tr("Draft on {quotation}: {words}", quotation=quotation, words=words)
            return Row(item, "", (TextRun(words[:_WORDS]),), tr("draft"), spoken=spoken, below=quotation)
        notebook = self._workspace.notebook
        attached = notebook.attached(item)
        label, tags = self._label(item), ", ".join(item.tags)
        changed = attachment.attachment_words(attached)
        spoken = tr("Note on {what}, {quotation}: {words}", what=label, quotation=quotation, words=words)
        said = (spoken, changed, tr("tags: {tags}", tags=tags) if tags else "", tr("settled") if item.settled else "")
        below = attachment.lost(attached) or attachment.changed(attached) or quotation
        tip = "\n".join(dict.fromkeys((below, quotation, changed))) if changed else ""
        return Row(
            item,
            "",
            (TextRun(words[:_WORDS]),),
            f"{_SETTLED} {label}" if item.settled else label,
            spoken=". ".join(filter(None, said)),
            below=below,
            tip=tip,
            faded=item.settled,
            tags=tuple((tag, color_of(tag, notebook.tag_colors)) for tag in item.tags[:_TAGS]),
        )

    def _label(self, note: Note) -> str:
        """What a note is on, in a word: of one whose words are gone, in which text."""
        collation, places = self._workspace.collation, self._workspace.notebook.places(note)
        if lost := [one.sigil or one.anchor.sigil for one in self._workspace.notebook.attached(note) if one.lost]:
            return tr("not in {sigils}", sigils=", ".join(lost))
        variant = variant_at(collation, places) if collation else None
        number = collation.number_of(variant) if collation and variant else 0
        return tr("variant {number}", number=language.number(number)) if number else tr("words")

    def _go(self, item: Any) -> None:
        if isinstance(item, Note):
            open_note(self._workspace, item)
        elif isinstance(item, Draft):
            open_draft(self._workspace, item)

    def _delete(self) -> None:
        chosen = self._chosen()
        if (note := chosen if isinstance(chosen, Note) else orphans.orphan(self._workspace)) is not None:
            orphans.delete(self._workspace, note)
