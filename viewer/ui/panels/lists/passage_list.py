"""The shared passages, in the order of the base: how long each is, how much of it is the same, where it stands."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtWidgets import QWidget

from viewer.collation.model.model import Collation, Match
from viewer.collation.query import moves
from viewer.phrasing import decisions, language, sentences
from viewer.phrasing.context import TextRun
from viewer.phrasing.language import tr
from viewer.text.direction import paragraph_runs_back
from viewer.text.headings import heading_at
from viewer.ui.commands import navigate
from viewer.ui.state.workspace import Workspace
from viewer.ui.widgets.lists.list_panel import empty_label, stack
from viewer.ui.widgets.lists.list_rows import Row, RowList

_LENGTH = 120  # characters of a passage that a row can show
_PART = "↕"  # before a part that was moved within the passage above it


class PassageList(QWidget):
    """A row for each passage, and one below it for each part that was moved within it. A click leads to the words."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._rows_of: dict[int, int] = {}  # the row of each match
        self._variants: list[int] = []  # how many variants each match has
        self.list = RowList(tr("Passages"), self._row, lambda: workspace.theme, self, lines=2)
        self.rows = self.list.rows
        self.list.wanted.connect(self._go)
        self.empty = empty_label(self, tr("The two share no passage."))
        stack(self, self.empty, self.list).setStretchFactor(self.list, 1)
        workspace.collation_changed.connect(self._fill)
        workspace.current_changed.connect(self._follow)
        workspace.theme_changed.connect(self.list.viewport().update)
        self._fill()

    def _fill(self) -> None:
        collation = self._workspace.collation
        matches = collation.matches if collation else ()
        listed = [matches[number - 1] for passage in (collation.passages if collation else ())
                  for number in passage.matches]  # fmt: skip
        self._rows_of = {match.id: row for row, match in enumerate(listed)}
        if collation:
            columns = collation.variants
            counted = np.bincount(columns.matches[columns.listed], minlength=len(matches) + 1)
            self._variants = counted.tolist()
        self.rows.fill(listed, language.number(len(collation.passages)) if collation else "")
        self.empty.setVisible(collation is not None and not listed)
        self.list.setVisible(bool(listed))
        self._follow()

    def _follow(self) -> None:
        """Show in which passage the current variant is."""
        current = self._workspace.current
        row = self._rows_of.get(current.match) if current else None
        if row is None:
            self.list.selectionModel().clear()
        else:
            self.list.setCurrentIndex(self.rows.index(row))

    def _row(self, match: Any) -> Row:
        collation = self._workspace.collation
        assert collation is not None
        words = sentences.on_one_line(match.base.of(collation.witnesses[0].text)[:_LENGTH].strip())
        heading, facts = heading_at(collation.witnesses[0], match.base.start), self._facts(match, collation)
        told = " · ".join([*facts, heading] if heading else facts)
        return Row(
            match,
            _PART if moves.is_inner(match, collation) else language.number(match.passage),
            (TextRun(words),),
            label=heading,
            tip=f"{sentences.passage(match, collation)}\n{told}",
            below=decisions.signed(" · ".join(facts), match.by_reader),
            backward=paragraph_runs_back(collation.witnesses[0].text, match.base.start),
            spoken=f"{sentences.passage(match, collation)}, {told}: {words}",
        )

    def _facts(self, match: Match, collation: Collation) -> list[str]:
        """What a reader asks of a passage, the most telling first."""
        _, words, *others = sentences.passage_facts(match, collation)
        return [words, *others, sentences.count_variants(self._variants[match.id])]

    def _go(self, match: Any) -> None:
        if isinstance(match, Match):
            navigate.go_to_passage(self._workspace, match)
