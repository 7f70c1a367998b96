"""The options of the comparison, tried live: each change compares again, and the reader stays where they are."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.collation.model.model import LEVELS, Level, Options
from viewer.phrasing import sentences
from viewer.phrasing.language import tr
from viewer.ui.state.workspace import Workspace
from viewer.ui.timers import after
from viewer.ui.widgets.popup_box import PopupBox

_PAUSE = 450  # milliseconds after the last change until it is compared: who turns a wheel wants one comparison
_WORDS, _GAP, _SHARE = (2, 200), (0, 5000), (5, 100)  # least and most
_PER_CENT = 100
_BELOW = 6  # px below the button


class OptionsPanel(PopupBox):
    """A popup below its button. It emits the options that the reader wants and compares nothing itself."""

    wanted = Signal(object)  # Options

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(tr("Options of the comparison"), parent)
        self._workspace = workspace
        self._filling = False
        self._make_fields()
        self._compose()
        self._pause = after(_PAUSE, self.ask, self)
        self._listen()
        workspace.collation_changed.connect(self._tell)

    def _make_fields(self) -> None:
        self.passages = QRadioButton(tr("Documents that share passages"), self)
        self.passages.setToolTip(tr("What no passage covers is framing"))
        self.work = QRadioButton(tr("Versions of one work"), self)
        self.work.setToolTip(tr("Compared from the first word to the last; there is no framing"))
        self.words = self._spin(_WORDS, tr("Least words of a passage"))
        self.share = self._spin(_SHARE, tr("Least share of words kept, in per cent"))
        self.share.setSuffix(tr("{number} %", number=""))
        self.gap = self._spin(_GAP, tr("Most words that one side alone has within a passage"))
        self.levels: dict[Level, QCheckBox] = {level: QCheckBox(self) for level in reversed(LEVELS)}
        for level, box in self.levels.items():
            box.setText(sentences.level_name(level))
        self.echoes = QCheckBox(tr("Look for echoes: the same in other words"), self)
        self.usual = QPushButton(tr("Usual values"), self)
        self.outcome = QLabel(self)
        self.outcome.setProperty("dim", True)

    def _spin(self, limits: tuple[int, int], name: str) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setRange(*limits)
        spin.setAccessibleName(name)
        spin.setAlignment(Qt.AlignmentFlag.AlignCenter)
        spin.setFixedWidth(84)
        return spin

    def _stepper(self, spin: QSpinBox) -> QWidget:
        """The field between a button that takes away and one that adds."""
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for sign, name, step in (("−", tr("Less"), spin.stepDown), ("+", tr("More"), spin.stepUp)):
            button = QToolButton(holder)
            button.setText(sign)
            button.setAccessibleName(f"{name}: {spin.accessibleName()}")
            button.setAutoRepeat(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field itself takes the arrow keys
            button.setProperty("framed", True)
            button.clicked.connect(step)
            row.addWidget(button)
        row.insertWidget(1, spin)
        return holder

    def _compose(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 16)
        layout.setSpacing(6)
        layout.addWidget(self.heading(tr("Compare as")))
        layout.addWidget(self.passages)
        layout.addWidget(self.work)
        layout.addSpacing(8)
        layout.addWidget(self.heading(tr("A passage")))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.setFormAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter)
        form.addRow(tr("has at least so many words"), self._stepper(self.words))
        form.addRow(tr("keeps at least this share of them"), self._stepper(self.share))
        form.addRow(tr("may lack so many words on one side"), self._stepper(self.gap))
        layout.addLayout(form)
        layout.addSpacing(8)
        layout.addWidget(self.heading(tr("Levels that are compared")))
        grid = QGridLayout()
        for number, box in enumerate(self.levels.values()):
            grid.addWidget(box, number // 3, number % 3)
        layout.addLayout(grid)
        layout.addSpacing(8)
        layout.addWidget(self.echoes)
        layout.addSpacing(4)
        row = QHBoxLayout()
        row.addWidget(self.outcome, 1)
        row.addWidget(self.usual)
        layout.addLayout(row)

    def _listen(self) -> None:
        for button in (self.passages, self.work, *self.levels.values(), self.echoes):
            button.clicked.connect(self._changed)
        for spin in (self.words, self.share, self.gap):
            spin.valueChanged.connect(self._changed)
        self.usual.clicked.connect(self._take_usual)

    def open_below(self, button: QWidget) -> None:
        """Show the options of what is open."""
        if self._workspace.collation is None:
            return
        self.fill(self._workspace.collation.options)
        self._tell()
        self.show_below(button, _BELOW)
        chosen = self.work if self.work.isChecked() else self.passages
        chosen.setFocus(Qt.FocusReason.PopupFocusReason)

    def fill(self, options: Options) -> None:
        """Show these options, without emitting them."""
        self._filling = True
        (self.work if options.scope == "work" else self.passages).setChecked(True)
        self.words.setValue(options.words)
        self.gap.setValue(options.gap)
        self.share.setValue(round(options.similarity * _PER_CENT))
        for level, box in self.levels.items():
            box.setChecked(level not in options.ignore)
        self.echoes.setChecked(options.echoes)
        self.usual.setEnabled(options != Options())
        self._filling = False

    @property
    def chosen(self) -> Options:
        """The options that the fields show."""
        return Options(
            scope="work" if self.work.isChecked() else "passages",
            words=self.words.value(),
            gap=self.gap.value(),
            similarity=self.share.value() / _PER_CENT,
            ignore=frozenset(level for level, box in self.levels.items() if not box.isChecked()),
            echoes=self.echoes.isChecked(),
        )

    def _changed(self) -> None:
        if not self._filling:
            self.usual.setEnabled(self.chosen != Options())
            self.outcome.setText(tr("Comparing…"))
            self._pause.start()

    def _take_usual(self) -> None:
        self.fill(Options())
        self.ask()

    def ask(self) -> None:
        """Emit the options, if they are others."""
        self._pause.stop()
        collation = self._workspace.collation
        if collation is not None and self.chosen != collation.options:
            self.wanted.emit(self.chosen)
        else:
            self._tell()

    def _tell(self) -> None:
        """Show what the comparison found with these options."""
        collation = self._workspace.collation
        if collation is not None and not self._pause.isActive():
            passages, variants = (
                sentences.count_passages(len(collation.passages)),
                sentences.count_variants(len(collation.variants)),
            )
            self.outcome.setText(f"{passages}, {variants}")
