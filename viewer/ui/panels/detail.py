"""The current variant: both sides in context, character by character, and why they were aligned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QTextEdit, QVBoxLayout, QWidget

from viewer.collation.model import Collation, Variant
from viewer.ui import faces, own, phrases, reasons
from viewer.ui.language import tr
from viewer.ui.pieces import Piece, in_detail, selected
from viewer.ui.rows import format_of
from viewer.ui.workspace import Workspace

_INDENT = 22  # pixels that the words hang behind their sigil
_WORDS = 16  # pixels
_BETWEEN = ",  "
_LEAST, _SPARE = 16, 9  # characters of context; of the change itself, half of what is usual


class DetailPanel(QWidget):
    """What the current variant is, and what its two sides say."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._around = 60  # characters of context on each hand
        self.heading = QLabel(self)
        self.heading.setObjectName("detailHeading")
        self.heading.setProperty("dim", True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.sides = QTextEdit(self)
        self.sides.setObjectName("detailSides")
        self.sides.setReadOnly(True)
        self.sides.setAcceptRichText(False)
        self.sides.setUndoRedoEnabled(False)
        self.sides.setTabChangesFocus(True)
        self.sides.setAccessibleName(tr("The current variant in both texts"))
        self.sides.viewport().setAcceptDrops(False)  # files dropped here are the window's
        self.sides.document().setDocumentMargin(0)
        self.sides.setTabStopDistance(_INDENT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 10)
        layout.setSpacing(7)
        layout.addWidget(self.heading)
        layout.addWidget(self.sides, 1)
        layout.addStretch()
        for signal in (workspace.pen.target_changed, workspace.theme_changed, workspace.collation_changed):
            signal.connect(self._show)
        workspace.telling.changed.connect(self._glance_again)
        self._show()

    def _show(self) -> None:
        workspace, target = self._workspace, self._workspace.pen.target
        collation = workspace.collation
        self.sides.clear()
        self.sides.setVisible(collation is not None)
        if collation is None:
            self.heading.setText("")
        elif target is None or not target.places:
            self._glance(collation)
        elif (variant := workspace.variant(target.variant)) is not None:
            self._variant(variant, collation)
        else:
            self._name(tr("Selected words"))
            self._write({sigil: selected(collation, sigil, span) for sigil, span in target.places.items()}, [])

    def _glance_again(self) -> None:
        if self._workspace.pen.target is None:
            self._show()

    def _name(self, words: str) -> None:
        self.heading.setText(words)
        self.sides.setAccessibleName(words)

    def _variant(self, variant: Variant, collation: Collation) -> None:
        self._name(phrases.describe(variant))
        sides = {sigil: in_detail(variant, collation, sigil, self._around) for sigil in ("A", variant.witness)}
        match = self._workspace.match(variant.match)
        self._write(sides, [*own.why(variant, match), *reasons.reasons(variant, match, collation)])

    def _glance(self, collation: Collation) -> None:
        """Nothing is chosen yet: what there is to see in the pair as a whole."""
        self._name(reasons.verdict(collation))
        found = self._workspace.telling.words
        frames = reasons.frames(found) if found else {}
        self._write(
            {sigil: [Piece(self._on_a_line(words))] for sigil, words in frames.items()},
            [*([reasons.framed(found)] if found and frames else []), self._invitation(collation)],
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As much context as makes a line: two lines stand under each other to be compared at a glance."""
        super().resizeEvent(event)
        letter = max(1, QFontMetrics(faces.serif(_WORDS)).averageCharWidth())
        around = max(_LEAST, (self.width() - 2 * _INDENT) // (2 * letter) - _SPARE)
        if around != self._around:
            self._around = around
            self._show()

    def _on_a_line(self, words: list[str]) -> str:
        """As many as stand on one line."""
        metrics, room = QFontMetrics(faces.serif(_WORDS)), self.sides.viewport().width() - 2 * _INDENT
        while len(words) > 1 and metrics.horizontalAdvance(_BETWEEN.join(words)) > room:
            words = words[:-1]
        return _BETWEEN.join(words)

    def _invitation(self, collation: Collation) -> str:
        if not collation.variants:
            return tr("There is no variant to look at.")
        return tr("Alt+Down goes to the first variant; a click in a text or in the list goes to any.")

    def _write(self, sides: Mapping[str, Sequence[Piece]], why: Sequence[str]) -> None:
        cursor = QTextCursor(self.sides.document())
        for place, (sigil, pieces) in enumerate(sorted(sides.items())):
            block = QTextBlockFormat()
            block.setLeftMargin(_INDENT)
            block.setTextIndent(-_INDENT)
            block.setLineHeight(132, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if place:
                cursor.insertBlock(block)
            else:
                cursor.setBlockFormat(block)
            cursor.insertText(f"{sigil}\t", self._sigil())
            self._words(cursor, pieces)
        for place, words in enumerate(why):
            self._reason(cursor, words, first=not place)
        self.sides.moveCursor(QTextCursor.MoveOperation.Start)

    def _words(self, cursor: QTextCursor, pieces: Sequence[Piece]) -> None:
        for piece in pieces:
            form = format_of(piece, self._workspace.theme)
            form.setFont(
                faces.serif(_WORDS), QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly
            )
            cursor.insertText(piece.text, form)

    def _reason(self, cursor: QTextCursor, words: str, first: bool) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(8 if first else 3)
        form = QTextCharFormat()
        check = reasons.is_check(words)
        form.setFont(faces.chrome(12, bold=check))
        form.setForeground(self._workspace.theme.warning if check else self._workspace.theme.dim)
        cursor.insertBlock(block, form)
        cursor.insertText(words, form)

    def _sigil(self) -> QTextCharFormat:
        form = QTextCharFormat()
        font = faces.chrome(12, bold=True)
        font.setWeight(QFont.Weight.Bold)
        form.setFont(font)
        form.setForeground(self._workspace.theme.accent)
        return form
