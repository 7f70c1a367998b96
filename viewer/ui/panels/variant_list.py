"""The list of variants, grouped by passage, and the questions that make it short. A click goes to the words."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QWidget,
)

from viewer.collation.model.model import Collation, Echo, Match, Variant
from viewer.collation.query import moves
from viewer.phrasing import decisions, language, sentences
from viewer.phrasing.context import TextRun, in_list
from viewer.phrasing.language import N_, counted, tr
from viewer.text.direction import paragraph_runs_back
from viewer.ui.commands import navigate
from viewer.ui.state.workspace import Workspace
from viewer.ui.timers import after
from viewer.ui.widgets.echo_rows import echo_row
from viewer.ui.widgets.filter_box import FilterBox
from viewer.ui.widgets.list_panel import empty_label, panel_button, stack
from viewer.ui.widgets.list_rows import Row, RowList

_ECHOES = N_("Echoes: the same in other words")
_REPEATS = N_("Repeated to the letter")
_LENGTH = 80  # characters of a passage that a row can show
_PAUSE = 150  # milliseconds after the last letter until the list is filtered
_READ, _NOTED = "✓", "※"


@dataclass(frozen=True, slots=True)
class _Repeat:
    """A repeated passage that has a row of its own, since no variant stands for it."""

    match: Match


@dataclass(frozen=True, slots=True)
class _Continued:
    """The heading of a passage that goes on after another that stands within it."""

    match: Match


class VariantList(QWidget):
    """The variants that are shown, by passage."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._source: list[Match | Variant | str | Echo | _Repeat | _Continued] = []
        self._following = False
        self._heads: list[int] = []  # of each header: how many variants stand before it
        headers = (str, Match, _Continued)
        self.list = RowList(tr("Variants"), self._row, lambda: workspace.theme, self, headers=headers)
        self.rows = self.list.rows
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.empty = empty_label(self)
        self.bring_back = panel_button(self, tip=tr("Show every variant again"))
        self.bring_back.clicked.connect(workspace.show_everything)
        self._make_filter()
        stack(self, self.filter, self.empty, self.list, self.bring_back).setStretchFactor(self.list, 1)
        workspace.collation_changed.connect(self._begin)
        workspace.shown_changed.connect(self._fill)
        workspace.current_changed.connect(self._follow)
        for signal in (workspace.theme_changed, workspace.notes_changed, workspace.read.changed):
            signal.connect(self.list.viewport().update)
        self._begin()

    def _make_filter(self) -> None:
        self.filter = QWidget(self)
        self.filter.setObjectName("filter")
        self.words = QLineEdit(self.filter)
        self.words.setPlaceholderText(tr("Filter by words"))
        self.words.setAccessibleName(tr("Filter the variants by words"))
        self.words.setClearButtonEnabled(True)
        for clear in self.words.findChildren(QAbstractButton):
            clear.setAccessibleName(tr("Clear the words"))
        self.more = QToolButton(self.filter)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.setProperty("framed", True)
        self.box = FilterBox(self._workspace, self)
        self.more.clicked.connect(lambda: self.box.open_below(self.more))
        row = QHBoxLayout(self.filter)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(6)
        row.addWidget(self.words, 1)
        row.addWidget(self.more)
        self._pause = after(_PAUSE, self._apply_filter, self)
        self.words.textEdited.connect(lambda: self._pause.start())
        self.words.textChanged.connect(lambda words: None if words else self._apply_filter())

    def _apply_filter(self) -> None:
        self._pause.stop()
        self._workspace.shown.filter = replace(self._workspace.shown.filter, words=self.words.text())

    def _begin(self) -> None:
        """Another collation: its words and passages are others."""
        collation = self._workspace.collation
        self.filter.setVisible(bool(collation and collation.variants))
        self._fill()

    def _fill(self) -> None:
        self._source, self._heads = [], []
        collation = self._workspace.collation
        named: set[int] = set()
        for number, those in moves.groups(self._workspace.variants, collation) if collation else ():
            self._heads.append(len(self._source) - len(self._heads))
            match = self._workspace.match(number)
            self._source.append(_Continued(match) if number in named else match)
            named.add(number)
            self._source += those
        if collation and collation.matches:
            self._name_repeats(collation)
        if collation and collation.echoes and self._workspace.shown.filter.open:
            self._source += [_ECHOES, *collation.echoes]
        self.rows.fill(self._source, f"{_READ}{language.number(len(collation.variants))}" if collation else "")
        self._say_what_is_asked()
        self._say_what_is_hidden()
        self._follow()

    def _name_repeats(self, collation: Collation) -> None:
        """What stands again elsewhere, and is there the same to the letter, has no variant that would name it."""
        repeats = moves.mere_repeats(collation) if self._workspace.shown.filter.open else []
        if repeats:
            self._source += [_REPEATS, *map(_Repeat, repeats)]

    def _say_what_is_asked(self) -> None:
        filter = self._workspace.shown.filter
        if not self._pause.isActive() and self.words.text() != filter.words:
            self.words.setText(filter.words)
        asked = filter.questions
        self.more.setText(tr("Filter · {count}", count=asked) if asked else tr("Filter"))
        self.more.setAccessibleName(
            counted("Filter the variants, %n question asked", "Filter the variants, %n questions asked", asked)
        )
        self.more.setToolTip(tr("List variants by kind, by what is to be checked, by passage, noted, read"))

    def _say_what_is_hidden(self) -> None:
        collation = self._workspace.collation
        total = len(collation.variants) if collation else 0
        hidden = self._workspace.hidden
        if not total:
            words = tr("No variant: the shared words are the same to the letter.") if collation else ""
            if collation and not collation.matches:
                words = tr("No variant: the two share no passage.")
        else:
            words = sentences.hidden(hidden, total)
        self.empty.setText(words)
        self.empty.setVisible(bool(words) and not self._workspace.variants)
        self.list.setVisible(bool(self._source))
        by_levels = self._workspace.shown.hidden_by_levels
        self.bring_back.setText(sentences.hidden_by(hidden, by_levels))
        self.bring_back.setVisible(bool(hidden))

    def _row(self, item: Any) -> Row:
        collation = self._workspace.collation
        assert collation is not None
        if isinstance(item, Match):
            return Row(label=decisions.signed(sentences.passage(item, collation), item.by_reader), header=True)
        if isinstance(item, str):
            return Row(label=tr(item), header=True)
        if isinstance(item, _Repeat):
            words = sentences.on_one_line(item.match.base.of(collation.witnesses[0].text)[:_LENGTH].strip())
            return Row(
                pieces=(TextRun(words),),
                label=sentences.count_words(item.match.words),
                tip=sentences.passage(item.match, collation),
            )
        if isinstance(item, _Continued):
            return Row(label=sentences.continued(item.match), header=True)
        if isinstance(item, Echo):
            return replace(echo_row(item, collation), below="")
        return self._variant_row(item)

    def _variant_row(self, variant: Variant) -> Row:
        collation = self._workspace.collation
        assert collation is not None
        read, noted = variant.id in self._workspace.read.ids, variant.id in self._workspace.shown.noted
        number = f"{_READ if read else ''}{language.number(variant.id)}"
        by_reader = decisions.is_by_reader(variant, self._workspace.match(variant.match))
        level = sentences.nature(variant)
        label = decisions.signed(f"{_NOTED} {level}" if noted else level, by_reader)
        states = ((tr("read"), read), (tr("with a note"), noted), (tr("by your decision"), by_reader))
        spoken = ", ".join((sentences.row_for_screen_reader(variant), *(words for words, true in states if true)))
        tip = sentences.to_check(variant) if variant.flags else ""
        back = paragraph_runs_back(collation.witnesses[0].text, variant.base.start)
        words = tuple(in_list(variant, collation))
        return Row(variant.id, number, words, label, tip=tip, spoken=spoken, faded=read, backward=back)

    def _follow(self) -> None:
        """Make the row of the current variant the current row, without selecting the variant again."""
        place = self._workspace.place
        self._following = True
        if place is None:
            self.list.selectionModel().clear()
        else:
            index = self.rows.index(place - 1 + bisect_right(self._heads, place - 1))
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
        self._following = False

    def _chosen(self, index: QModelIndex) -> None:
        if self._following:
            return
        item = self.rows.item(index)
        if isinstance(item, Variant):
            self._workspace.select(item.id)
        elif isinstance(item, Echo):
            navigate.go_to_echo(self._workspace, item)
        elif isinstance(item, _Repeat):
            navigate.go_to_passage(self._workspace, item.match)
