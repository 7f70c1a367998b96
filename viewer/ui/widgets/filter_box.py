"""The box in which the reader says which variants to list: each question with the count of every answer."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QPushButton, QVBoxLayout, QWidget

from viewer.collation.model.model import FLAGS, KINDS, Flag, Kind
from viewer.collation.query.filter import Filter
from viewer.phrasing import language, sentences
from viewer.phrasing.language import tr
from viewer.ui.state.workspace import Workspace
from viewer.ui.widgets.popup_box import PopupBox

_PASSAGES = 1_000  # that a list can be looked through; who seeks a further one has it as the current one's
_GAP = 3  # px below the button


class FilterBox(PopupBox):
    """Opens below its button. Every change is seen at once in the list."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(tr("Which variants to list"), parent)
        self._workspace = workspace
        self._filling = False
        self.kinds: dict[Kind, QCheckBox] = {kind: QCheckBox(self) for kind in get_args(Kind)}
        self.flags: dict[Flag, QCheckBox] = {flag: QCheckBox(self) for flag in get_args(Flag)}
        self.passage, self.noted, self.read = QComboBox(self), QComboBox(self), QComboBox(self)
        self.everything = QPushButton(tr("Show everything"), self)
        self._compose()
        for box in (*self.kinds.values(), *self.flags.values()):
            box.clicked.connect(self._ask)
        for combo in (self.passage, self.noted, self.read):
            combo.activated.connect(self._ask)
        self.everything.clicked.connect(self._show_everything)

    def _compose(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.setSpacing(6)
        for name, boxes in ((tr("Kind"), self.kinds.values()), (tr("To be checked"), self.flags.values())):
            layout.addWidget(self.heading(name))
            grid = QGridLayout()
            grid.setHorizontalSpacing(18)
            for number, box in enumerate(boxes):
                grid.addWidget(box, number // 2, number % 2)
            layout.addLayout(grid)
            layout.addSpacing(6)
        combos = ((tr("Passage"), self.passage), (tr("Notes"), self.noted), (tr("Read"), self.read))
        for name, combo in combos:
            label = self.heading(name)
            label.setBuddy(combo)
            combo.setAccessibleName(name)
            combo.setMinimumContentsLength(24)
            layout.addWidget(label)
            layout.addWidget(combo)
        layout.addSpacing(6)
        layout.addWidget(self.everything)

    def open_below(self, button: QWidget) -> None:
        """Show what is asked now, with today's counts."""
        self.fill()
        self.show_below(button, _GAP)
        self.kinds["insertion"].setFocus(Qt.FocusReason.PopupFocusReason)

    def fill(self) -> None:
        """Show what the filter asks, and count."""
        self._filling = True
        shown, filter = self._workspace.shown, self._workspace.shown.filter
        counts = shown.facets
        for kind in KINDS:
            name = sentences.level_name("moved") if kind == "transposition" else sentences.heading(tr(kind))
            self._check(self.kinds[kind], name, counts.kinds[kind], kind in filter.kinds)
        for flag in FLAGS:
            self._check(
                self.flags[flag], sentences.heading(sentences.flag(flag)), counts.flags[flag], flag in filter.flags
            )
        self._fill_passages()
        total = sum(counts.kinds.values())
        for combo, names, count, value in (
            (
                self.noted,
                (tr("With or without a note"), tr("With a note"), tr("Without a note")),
                len(shown.noted),
                filter.noted,
            ),
            (self.read, (tr("Read or not"), tr("Read"), tr("Not read")), len(self._workspace.read.ids), filter.read),
        ):
            combo.clear()
            for name, number, answer in zip(names, (total, count, total - count), (None, True, False), strict=True):
                combo.addItem(f"{name} · {language.number(number)}", answer)
            combo.setCurrentIndex(combo.findData(value))
        self._filling = False

    def _check(self, box: QCheckBox, name: str, count: int, checked: bool) -> None:
        box.setText(f"{name}  {language.number(count)}")
        box.setAccessibleName(f"{name}, {sentences.count_variants(count)}")
        box.setEnabled(bool(count))
        box.setChecked(checked)

    def _fill_passages(self) -> None:
        """Those that have a variant, the current one's among them however many there are."""
        counts, filter = self._workspace.shown.facets.passages, self._workspace.shown.filter
        current = self._workspace.current
        numbers = set(sorted(counts)[:_PASSAGES]) | (
            {self._workspace.match(current.match).passage} if current else set()
        )
        numbers |= {filter.passage} if filter.passage else set()
        self.passage.clear()
        self.passage.addItem(tr("Every passage"), None)
        for number in sorted(numbers):
            name = tr("Passage {number}", number=language.number(number))
            self.passage.addItem(f"{name} · {language.number(counts[number])}", number)
        self.passage.setCurrentIndex(max(0, self.passage.findData(filter.passage)))

    def _ask(self) -> None:
        if self._filling:
            return
        self._workspace.shown.filter = replace(
            self._workspace.shown.filter,
            kinds=frozenset(kind for kind, box in self.kinds.items() if box.isChecked()),
            flags=frozenset(flag for flag, box in self.flags.items() if box.isChecked()),
            passage=self.passage.currentData(),
            noted=self.noted.currentData(),
            read=self.read.currentData(),
        )

    def _show_everything(self) -> None:
        self._workspace.shown.filter = Filter()
        self.hide()
