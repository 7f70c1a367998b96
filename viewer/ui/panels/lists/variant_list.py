"""The list of variants, in groups by heading or passage, and the questions that make it short. A click goes to the
words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QActionGroup, QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
)

from viewer.collation.model.model import Collation, Echo, Match
from viewer.collation.query import moves
from viewer.collation.query.filter import Filter
from viewer.collation.query.order import GROUPINGS, ORDERS, Group, Grouping, Order, grouping_of, groups, sizes
from viewer.phrasing import decisions, language, sentences
from viewer.phrasing.context import TextRun, in_two_lines
from viewer.phrasing.language import N_, counted, tr
from viewer.text.direction import paragraph_runs_back
from viewer.text.headings import headings
from viewer.ui.commands import navigate
from viewer.ui.settings import Settings
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme.theme import Theme
from viewer.ui.timers import after
from viewer.ui.widgets.amount_slider import AmountSlider, range_of
from viewer.ui.widgets.filter_box import FilterBox
from viewer.ui.widgets.lists.echo_rows import echo_row
from viewer.ui.widgets.lists.list_panel import empty_label, panel_button, stack
from viewer.ui.widgets.lists.list_rows import Row, RowList, RowPainter
from viewer.ui.widgets.lists.variant_rows import GroupRow, VariantPainter, VariantRow

_ECHOES = N_("Echoes: the same in other words")
_REPEATS = N_("Repeated to the letter")
_LENGTH = 80  # characters of a passage that a row can show
_MEASURED = 5_000  # rows whose heights are asked one by one
_PAUSE = 150  # milliseconds after the last letter until the list is filtered
_ORDER_NAMES: dict[Order, str] = {
    "place": N_("By place"),
    "weight": N_("By weight"),
    "size": N_("By size"),
    "level": N_("By level"),
}
_GROUPING_NAMES: dict[Grouping, str] = {
    "headings": N_("Under the headings of the text"),
    "passages": N_("Under the shared passages"),
    "none": N_("In one list"),
}


@dataclass(frozen=True, slots=True)
class _Repeat:
    """A repeated passage that has a row of its own, since no variant stands for it."""

    match: Match


class VariantList(QWidget):
    """The variants that are shown, in groups that can be folded."""

    def __init__(self, workspace: Workspace, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._settings = workspace, settings
        self._source: list[int | Group | str | Echo | _Repeat] = []  # a number is the id of a variant
        self._rows_of: dict[int, int] = {}  # the row of each variant listed
        self._folded: set[int] = set()  # numbers of groups
        self._following = False
        order, grouping = settings.text("list/order", "place"), settings.text("list/grouping")
        self.order: Order = order if order in ORDERS else "place"
        self.grouping: Grouping | None = grouping if grouping in GROUPINGS else None
        self.list = _List(tr("Variants"), self._row, lambda: workspace.theme, self)
        self.rows = self.list.rows
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.list.header_clicked.connect(self._fold)
        self.list.folding.connect(self._fold_current)
        self.empty = empty_label(self)
        self.bring_back = panel_button(self, tip=tr("Show every variant again"))
        self.bring_back.clicked.connect(workspace.show_everything)
        self._make_filter()
        self._make_slider()
        stack(self, self.filter, self.amounts, self.empty, self.list, self.bring_back).setStretchFactor(self.list, 1)
        workspace.collation_changed.connect(self._begin)
        workspace.shown_changed.connect(self._fill)
        workspace.current_changed.connect(self._follow)
        for signal in (workspace.theme_changed, workspace.notes_changed, workspace.read.changed):
            signal.connect(self.list.viewport().update)
        self._begin()

    # the filter, the order and the amount of change

    def _make_filter(self) -> None:
        self.filter = QWidget(self)
        self.filter.setObjectName("filter")
        self.words = QLineEdit(self.filter)
        self.words.setPlaceholderText(tr("Filter by words"))
        self.words.setAccessibleName(tr("Filter the variants by words"))
        self.words.setClearButtonEnabled(True)
        for clear in self.words.findChildren(QAbstractButton):
            clear.setAccessibleName(tr("Clear the words"))
        self.more, self.arrange = (self._framed_button() for _ in range(2))
        self.box = FilterBox(self._workspace, self)
        self.more.clicked.connect(lambda: self.box.open_below(self.more))
        self.arrange.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.arrange.setMenu(self._menu_of_orders())
        self.arrange.setToolTip(tr("Sort the list: by weight, what may change the sense stands first"))
        row = QHBoxLayout(self.filter)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(6)
        row.addWidget(self.words, 1)
        row.addWidget(self.arrange)
        row.addWidget(self.more)
        self._pause = after(_PAUSE, self._apply_filter, self)
        self.words.textEdited.connect(lambda: self._pause.start())
        self.words.textChanged.connect(lambda words: None if words else self._apply_filter())

    def _framed_button(self) -> QToolButton:
        button = QToolButton(self.filter)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setProperty("framed", True)
        return button

    def _menu_of_orders(self) -> QMenu:
        menu = QMenu(self)
        self._order_actions, self._grouping_actions = QActionGroup(menu), QActionGroup(menu)
        for order, name in _ORDER_NAMES.items():
            action = self._order_actions.addAction(tr(name))
            action.setData(order)
            action.triggered.connect(lambda _=False, order=order: self.sort_by(order))
        for grouping, name in _GROUPING_NAMES.items():
            action = self._grouping_actions.addAction(tr(name))
            action.setData(grouping)
            action.triggered.connect(lambda _=False, grouping=grouping: self.group_by(grouping))
        for group in (self._order_actions, self._grouping_actions):
            for action in group.actions():
                action.setCheckable(True)
            menu.addActions(group.actions())
            menu.addSeparator()
        return menu

    def _make_slider(self) -> None:
        self.amounts = QWidget(self)
        self.amounts.setObjectName("amounts")
        self.slider = AmountSlider(self._workspace, self.amounts)
        self.amount, self.span = QLabel(self.amounts), QLabel(self.amounts)
        self.amount.setObjectName("amount")
        name = QLabel(tr("Amount of\nchange"), self.amounts)
        for label in (name, self.span):
            label.setProperty("dim", True)
        grid = QGridLayout(self.amounts)
        grid.setContentsMargins(12, 4, 12, 6)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(0)
        grid.addWidget(name, 0, 0, 2, 1)
        grid.addWidget(self.slider, 0, 1, 2, 1)
        grid.addWidget(self.amount, 0, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(self.span, 1, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        self.slider.changed.connect(self._limit_sizes)

    def _limit_sizes(self, least: int, most: int) -> None:
        filter = replace(self._workspace.shown.filter, least=least, most=None if most < 0 else most)
        self._workspace.shown.filter = filter

    def sort_by(self, order: Order) -> None:
        """Sort the variants of each group so, and remember it."""
        self.order = order
        self._settings.put("list/order", order)
        self._fill()

    def group_by(self, grouping: Grouping) -> None:
        """Group the variants so where the text allows it, and remember it."""
        self.grouping = grouping
        self._settings.put("list/grouping", grouping)
        self._folded.clear()
        self._fill()

    def _apply_filter(self) -> None:
        self._pause.stop()
        self._workspace.shown.filter = replace(self._workspace.shown.filter, words=self.words.text())

    # filling

    def _begin(self) -> None:
        """Another collation: its words and passages are others."""
        collation = self._workspace.collation
        self._folded.clear()
        self._sizes = sizes(self._workspace.shown.every)  # in words, of all variants
        for part in (self.filter, self.amounts):
            part.setVisible(bool(collation and collation.variants))
        self._fill()

    def _fill(self) -> None:
        self._source, self._rows_of = [], {}
        collation = self._workspace.collation
        if collation:
            self._list_groups(collation)
            if collation.matches:
                self._name_repeats(collation)
            if collation.echoes and self._workspace.shown.filter.open:
                self._source += [_ECHOES, *collation.echoes]
        self.list.fill(self._source, language.number(collation.variants.last_number) if collation else "")
        self._say_what_is_asked()
        self._say_what_is_hidden()
        self._follow()

    def _list_groups(self, collation: Collation) -> None:
        found = groups(collation, self._workspace.variants, self.order, grouping_of(collation, self.grouping))
        for group in found:
            if group.number or len(found) > 1:
                self._source.append(group)
            if group.number not in self._folded:
                first = len(self._source)
                self._rows_of.update(zip(group.ids, range(first, first + len(group.ids)), strict=True))
                self._source += group.ids

    def _name_repeats(self, collation: Collation) -> None:
        """What stands again elsewhere, and is there the same to the letter, has no variant that would name it."""
        repeats = moves.mere_repeats(collation) if self._workspace.shown.filter.open else []
        if repeats:
            self._source += [_REPEATS, *map(_Repeat, repeats)]

    def _say_what_is_asked(self) -> None:
        filter, collation = self._workspace.shown.filter, self._workspace.collation
        if not self._pause.isActive() and self.words.text() != filter.words:
            self.words.setText(filter.words)
        asked = filter.questions
        self.more.setText(tr("Filter · {count}", count=asked) if asked else tr("Filter"))
        self.more.setAccessibleName(
            counted("Filter the variants, %n question asked", "Filter the variants, %n questions asked", asked)
        )
        self.more.setToolTip(tr("List variants by kind, by what is to be checked, by passage, noted, read"))
        self.arrange.setText(tr(_ORDER_NAMES[self.order]))
        grouping = grouping_of(collation, self.grouping) if collation else self.grouping
        for group, chosen in ((self._order_actions, self.order), (self._grouping_actions, grouping)):
            for action in group.actions():
                action.setChecked(action.data() == chosen)
        self.slider.fill(self._sizes, filter)
        self.amount.setText(self.slider.words())
        self.span.setText(range_of(self._sizes))

    def _say_what_is_hidden(self) -> None:
        collation = self._workspace.collation
        total = self._workspace.shown.total
        hidden = self._workspace.hidden
        if not total:
            words = tr("No variant: the shared words are the same to the letter.") if collation else ""
            if collation and not collation.matches:
                words = tr("No variant: the two share no passage.")
        else:
            words = sentences.hidden(hidden, total)
            filter = self._workspace.shown.filter
            if filter.words and filter == Filter(words=filter.words):
                words = sentences.no_changed_words(filter.words)
        self.empty.setText(words)
        self.empty.setVisible(bool(words) and not self._workspace.variants)
        self.list.setVisible(bool(self._source))
        by_levels = self._workspace.shown.hidden_by_levels
        self.bring_back.setText(sentences.hidden_by(hidden, by_levels))
        self.bring_back.setVisible(bool(hidden))

    # rows

    def _row(self, item: Any) -> Row:
        collation = self._workspace.collation
        assert collation is not None
        if isinstance(item, Group):
            return self._group_row(item, collation)
        if isinstance(item, str):
            return Row(label=tr(item), header=True)
        if isinstance(item, _Repeat):
            words = sentences.on_one_line(item.match.base.of(collation.witnesses[0].text)[:_LENGTH].strip())
            return Row(
                pieces=(TextRun(words),),
                label=sentences.count_words(item.match.words),
                tip=sentences.passage(item.match, collation),
            )
        if isinstance(item, Echo):
            return echo_row(item, collation)
        return self._variant_row(item, collation)

    def _group_row(self, group: Group, collation: Collation) -> GroupRow:
        by_headings = grouping_of(collation, self.grouping) == "headings"
        found, by_reader, of_passage = headings(collation.witnesses[0]), False, list[str]()
        if by_headings and group.number:
            name = found[group.number - 1].title
        elif by_headings:
            name = tr("Before “{heading}”", heading=found[0].title)
        else:
            match = self._workspace.match(collation.passages[group.number - 1].matches[0])
            name, *of_passage = sentences.passage_facts(match, collation)
            by_reader = match.by_reader
        name = decisions.signed(name, by_reader)
        counts = sentences.group(len(group.ids), group.total, group.counts)
        facts = " · ".join(of_passage) if of_passage and len(group.ids) == group.total else counts
        whole = " · ".join((name, *of_passage, counts))
        folded = group.number in self._folded
        return GroupRow(group, label=name, header=True, facts=facts, folded=folded, tip=whole)

    def _variant_row(self, number: int, collation: Collation) -> VariantRow:
        variant = collation.variants[number - 1]
        read, noted = number in self._workspace.read.ids, number in self._workspace.shown.noted
        by_reader = decisions.is_by_reader(variant, self._workspace.match(variant.match))
        states = ((tr("read"), read), (tr("with a note"), noted), (tr("by your decision"), by_reader))
        spoken = ", ".join((sentences.row_for_screen_reader(variant), *(words for words, true in states if true)))
        words, others = in_two_lines(variant, collation)
        witnesses = collation.witnesses[0], collation.witness(variant.witness)
        pairs = zip((variant.base, variant.reading), witnesses, strict=True)
        low, high = ((other - first) for first, other in (side.words_in(span) for span, side in pairs))
        return VariantRow(
            number,
            language.number(variant.number),
            tuple(words),
            decisions.signed(sentences.short_nature(variant), by_reader),
            tip=sentences.to_check(variant) if variant.flags else "",
            spoken=spoken,
            backward=paragraph_runs_back(witnesses[0].text, variant.base.start),
            others=tuple(others),
            sigils=("A", variant.witness),
            read=read,
            flagged=bool(variant.flags),
            noted=noted,
            size=sentences.size_of(low, high),
            rewritten=variant.rewritten,
        )

    # where the reader is

    def _follow(self) -> None:
        """Make the row of the current variant the current row, without selecting the variant again."""
        current = self._workspace.current
        self._following = True
        row = self._rows_of.get(current.id) if current else None
        if row is None:
            self.list.selectionModel().clear()
        else:
            index = self.rows.index(row)
            self.list.setCurrentIndex(index)
            self.list.keep_in_middle(index)
        self._following = False

    def _chosen(self, index: QModelIndex) -> None:
        if self._following:
            return
        item = self.rows.item(index)
        if isinstance(item, int):
            self._workspace.select(item)
        elif isinstance(item, Echo):
            navigate.go_to_echo(self._workspace, item)
        elif isinstance(item, _Repeat):
            navigate.go_to_passage(self._workspace, item.match)

    def _fold(self, item: Any) -> None:
        """Fold a group or unfold it."""
        if isinstance(item, Group):
            self._folded ^= {item.number}
            self._fill()

    def _fold_current(self, fold: bool) -> None:
        """Fold the group of the current variant, or unfold it."""
        current = self._workspace.current
        for item in self._source if current else ():
            if isinstance(item, Group) and current and current.id in item.ids:
                if fold == (item.number not in self._folded):
                    self._fold(item)
                return


class _List(RowList):
    """The list of variants: its groups are folded by a click, or by Left and Right."""

    header_clicked = Signal(object)  # the item of the heading
    folding = Signal(bool)  # Left was pressed (True), or Right

    def __init__(self, name: str, make: Callable[[Any], Row], theme: Callable[[], Theme], parent: QWidget) -> None:
        super().__init__(name, make, theme, parent, headers=(str, Group))
        self._pressed = False

    def make_painter(self, serif: QFont) -> RowPainter:
        return VariantPainter(self.theme, self, serif)

    def fill(self, source: Sequence[Any], widest: str) -> None:
        """Show these. Rows of a very long list are all of one height: to ask each would take a second."""
        self.setUniformItemSizes(len(source) > _MEASURED)
        self.rows.fill(source, widest)

    def keep_in_middle(self, index: QModelIndex) -> None:
        """Scroll so that a row stands in the middle third, but for one that is clicked: it stays under the pointer, and
        Qt would choose the row that came there instead."""
        if self._pressed:
            return
        box, high = self.visualRect(index), self.viewport().height()
        if box.top() < high // 3 or box.bottom() > high * 2 // 3:
            self.scrollTo(index, RowList.ScrollHint.PositionAtCenter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.header_clicked.emit(self.rows.item(index))
            return
        self._pressed = True
        super().mousePressEvent(event)
        self._pressed = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not event.modifiers():
            self.folding.emit(event.key() == Qt.Key.Key_Left)
            return
        super().keyPressEvent(event)
