"""The current variant: both sides in context, character by character, and why they were aligned."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTextEdit, QVBoxLayout, QWidget

from viewer.collation.model.model import Collation, Variant
from viewer.collation.query.kept import count_kept, sentence_pairs
from viewer.phrasing import decisions, reasons, sentences
from viewer.phrasing.context import TextRun, in_detail, selected, with_kept
from viewer.phrasing.language import tr
from viewer.phrasing.sentences import on_one_line
from viewer.text.direction import paragraph_runs_back, right_to_left
from viewer.text.headings import heading_at
from viewer.text.witness import Span
from viewer.ui.commands import navigate
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme import fonts
from viewer.ui.widgets.lists.excerpt import char_format

_ABOVE = 7  # pixels between two pairs of sentences
_MARGIN = 20  # pixels beside the words
_FACTS, _BESIDE = 236, 24  # pixels for what is known of the variant, where it stands beside its words, and before it
_WIDE = 1000  # pixels: from so wide on there is room for that
_TOP, _BELOW_HEADING, _BOTTOM = 12, 7, 10  # pixels above, between and below heading and words
_INDENT = 36  # pixels that the words hang behind their sigil: they stand on the edge of the text above
_WORDS = 16  # pixels
_LINES = 4  # always seen, where there are so many: two of words and two of reasons
_BETWEEN = ",  "
_SAMPLE = 40  # characters that show how wide those of a script are
_LEAST, _SPARE = 8, 4  # characters of context, and on each hand of those that have no room since they are wide
_TALL, _FULL = 7, 3  # lines: in a pane that has room for so many, each side has so many of context, else one
_LEADING = 1.32
_LONG = 0.7  # of a line: about a change that is longer stands as much context as about a short one


class DetailSides(QTextEdit):
    """Shows whole lines: one that is cut through can't be read, and looks as if nothing came after it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("detailSides")
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.viewport().setAcceptDrops(False)  # files dropped here are the window's
        self.document().setDocumentMargin(0)

    def end_at_a_line(self) -> None:
        """Have room for the first lines, and take off below what would be a part of a line."""
        bottoms = self._bottoms()
        frame = self.height() - self.contentsRect().height()
        self.setMinimumHeight(frame + max(bottoms[:_LINES], default=0))
        room = self.contentsRect().height()
        whole = room if not bottoms or bottoms[-1] <= room else max((b for b in bottoms if b <= room), default=room)
        if self.viewportMargins().bottom() != room - whole:
            self.setViewportMargins(0, 0, 0, room - whole)

    def _bottoms(self) -> list[int]:
        """Where each line ends as it is laid out: how high it is, the faces of its letters say."""
        document, found = self.document(), []
        document.size()  # lays out what is not yet
        block = document.begin()
        while block.isValid() and block.length() > 1:
            layout = block.layout()
            top = layout.position().y()
            found += [math.ceil(top + layout.lineAt(n).rect().bottom()) for n in range(layout.lineCount())]
            block = block.next()
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.end_at_a_line()


class VariantDetail(QWidget):
    """What the current variant is, and what its two sides say."""

    measured = Signal(int)  # the height in px that shows all of it

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shown_lines = 1
        self.heading = QLabel(self)
        self.heading.setObjectName("detailHeading")
        self.heading.setProperty("dim", True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.sides, self.facts = DetailSides(self), DetailSides(self)
        self.sides.setAccessibleName(tr("The current variant in both texts"))
        self.sides.setTabStopDistance(_INDENT)
        self.facts.setAccessibleName(tr("What is known of this place"))
        row = QHBoxLayout()
        row.setSpacing(_BESIDE)
        row.addWidget(self.sides, 1)
        row.addWidget(self.facts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _TOP, _MARGIN, _BOTTOM)
        layout.setSpacing(_BELOW_HEADING)
        layout.addWidget(self.heading)
        layout.addLayout(row, 1)
        for signal in (
            workspace.note_target.target_changed,
            workspace.theme_changed,
        ):  # a collation brings its own target
            signal.connect(self._show)
        workspace.key_words.changed.connect(self._glance_again)
        self.take_text_style()

    def take_text_style(self) -> None:
        """Set the words in letters as large as the texts want them."""
        self.heading.setStyleSheet(f"font-size: {fonts.px(12)}px")
        self._show()

    def _show(self) -> None:
        workspace, target = self._workspace, self._workspace.note_target.target
        self._shown_lines = self._lines
        collation = workspace.collation
        for part in (self.sides, self.facts):
            part.clear()
        self.sides.setVisible(collation is not None)
        self.facts.setVisible(collation is not None and self._wide)
        self.facts.setFixedWidth(fonts.px(_FACTS))
        if collation is None:
            self.heading.setText("")
        elif target is None or not target.places:
            self._glance(collation)
        elif (variant := workspace.variant(target.variant)) is not None:
            self._variant(variant, collation)
        else:
            match = navigate.passage_at(target, collation)
            words = tr("These words") if target is workspace.gone_to else tr("Selected words")
            self._name(sentences.passage(match, collation) if match else words)
            sides = {sigil: selected(collation, sigil, span) for sigil, span in target.places.items()}
            self._write(
                sides, reasons.of_passage(match, collation) if match else [], _runs_back(collation, target.places)
            )

    def _glance_again(self) -> None:
        if self._workspace.note_target.target is None:
            self._show()

    def _name(self, words: str) -> None:
        self.heading.setText(words)
        QTimer.singleShot(0, self, self._fit_heading)  # when its letters have their size
        self.sides.setAccessibleName(words)

    def _fit_heading(self) -> None:
        """Give the heading all the lines that its words take: a splitter asks for no height that depends on a width."""
        high = self.heading.heightForWidth(self.width() - 2 * _MARGIN)
        self.heading.setMinimumHeight(high)
        words = max(part.document().size().height() for part in (self.sides, self.facts))
        self.measured.emit(_TOP + high + _BELOW_HEADING + math.ceil(words) + 2 * self.sides.frameWidth() + _BOTTOM)

    @property
    def _wide(self) -> bool:
        """Whether there is room for what is known of the variant beside its words."""
        return self.width() >= fonts.px(_WIDE)

    @property
    def _room(self) -> int:
        """The width of a line of words, px."""
        return self.width() - 2 * _MARGIN - _INDENT - (fonts.px(_FACTS) + _BESIDE if self._wide else 0)

    def _rewritten(self, variant: Variant, collation: Collation) -> None:
        """A stretch written anew: sentence under sentence, with the words marked that were kept."""
        pairs = sentence_pairs(variant, collation)
        witnesses = collation.witnesses[0], collation.witness(variant.witness)
        spans = variant.base, variant.reading
        sizes = [high - low for low, high in (side.words_in(span) for side, span in zip(witnesses, spans, strict=True))]
        heading = heading_at(witnesses[0], variant.base.start)
        self._name(sentences.rewritten(variant, sizes[0], sizes[1], count_kept(pairs), heading))
        back = _runs_back(collation, variant.places)
        cursor, place = QTextCursor(self.sides.document()), 0
        for pair in pairs:
            alone = pair.base is None or pair.reading is None
            above = _ABOVE
            for sigil, span, kept, sign in (
                ("A", pair.base, pair.kept_base, "\u2212"),
                (variant.witness, pair.reading, pair.kept_reading, "+"),
            ):
                if span is not None:
                    words = with_kept(collation.witness(sigil).text, span, kept)
                    self._side(cursor, f"{sigil} {sign}" if alone else sigil, words, sigil in back, place, above)
                    place, above = place + 1, 0
        match = self._workspace.match(variant.match)
        self._reasons(cursor, [*decisions.why(variant, match), *reasons.reasons(variant, match, collation)])

    def _variant(self, variant: Variant, collation: Collation) -> None:
        if variant.rewritten and variant.base and variant.reading:
            self._rewritten(variant, collation)
            return
        self._name(sentences.variant_heading(variant))
        places = variant.places
        sides = {sigil: in_detail(variant, collation, sigil, self._room_about(variant, collation)) for sigil in places}
        match = self._workspace.match(variant.match)
        why = [*decisions.why(variant, match), *reasons.reasons(variant, match, collation)]
        self._write(sides, why, _runs_back(collation, places))

    @property
    def _lines(self) -> int:
        """How many lines of words each side has: the two stand under each other to be compared at a glance, but a
        pane that is high, since a longer variant needed it, is not left empty."""
        room = self.height() - _TOP - self.heading.height() - _BELOW_HEADING - _BOTTOM
        lines = room / (QFontMetrics(fonts.zoomed_serif(_WORDS)).height() * _LEADING)
        return _FULL if lines >= (_TALL if self._wide else _TALL + 2) else 1

    def _room_about(self, variant: Variant, collation: Collation) -> int:
        """As many characters of context on each hand as make its lines, of those that stand about this variant."""
        start, end = variant.base
        about = on_one_line(collation.witness("A").text[max(0, start - _SAMPLE) : end + _SAMPLE][: 3 * _SAMPLE])
        metrics = QFontMetrics(fonts.zoomed_serif(_WORDS))
        letter = max(metrics.averageCharWidth(), metrics.horizontalAdvance(about) / max(1, len(about)))
        line, change = self._lines * self._room / letter, max(len(variant.lemma), len(variant.text))
        return max(_LEAST, int((line - (change if change < _LONG * line else 0)) / 2) - _SPARE)

    def _glance(self, collation: Collation) -> None:
        """Nothing is chosen yet: what there is to see in the pair as a whole."""
        self._name(reasons.pair_in_a_sentence(collation))
        found = self._workspace.key_words.words
        frames = reasons.framing_words_by_side(found) if found else {}
        self._write(
            {sigil: [TextRun(self._on_a_line(words))] for sigil, words in frames.items()},
            [*([reasons.about_framing_words(found)] if found and frames else []), self._invitation(collation)],
            {sigil for sigil, words in frames.items() if right_to_left(" ".join(words))},
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As much context as has room."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() or self._lines != self._shown_lines:
            self._show()

    def _on_a_line(self, words: list[str]) -> str:
        """The first of these words, as many as fit on one line."""
        metrics, room = QFontMetrics(fonts.zoomed_serif(_WORDS)), self._room - _INDENT
        while len(words) > 1 and metrics.horizontalAdvance(_BETWEEN.join(words)) > room:
            words = words[:-1]
        return _BETWEEN.join(words)

    def _invitation(self, collation: Collation) -> str:
        if not collation.variants:
            return tr("There is no variant to look at.")
        return tr("Alt+Down goes to the first variant; a click in a text or in the list goes to any.")

    def _write(self, sides: Mapping[str, Sequence[TextRun]], why: Sequence[str], back: Collection[str] = ()) -> None:
        """``back``: the sigils of those that run from right to left."""
        cursor = QTextCursor(self.sides.document())
        for place, (sigil, pieces) in enumerate(sorted(sides.items())):
            self._side(cursor, sigil, pieces, sigil in back, place, _ABOVE if self._lines > 1 else 0)
        self._reasons(cursor, why)

    def _side(
        self, cursor: QTextCursor, name: str, pieces: Sequence[TextRun], back: bool, place: int, above: int = 0
    ) -> None:
        """The words of one side behind its name, ``above`` pixels below what stands before them."""
        block = _block(back)
        block.setTopMargin(above if place else 0)
        if place:
            cursor.insertBlock(block)
        else:
            cursor.setBlockFormat(block)
        cursor.insertText(f"{name}\t", self._sigil())
        self._words(cursor, pieces)

    def _reasons(self, cursor: QTextCursor, why: Sequence[str]) -> None:
        """What is known of the variant: beside its words, where there are some and room for both, else below them."""
        if self._wide and not self.sides.document().isEmpty():
            cursor = QTextCursor(self.facts.document())
        for place, words in enumerate(why):
            self._reason(cursor, words, first=not place)
        self.facts.setHidden(self.facts.document().isEmpty())
        for part in (self.sides, self.facts):
            part.moveCursor(QTextCursor.MoveOperation.Start)
            part.end_at_a_line()

    def _words(self, cursor: QTextCursor, pieces: Sequence[TextRun]) -> None:
        for piece in pieces:
            form = char_format(piece, self._workspace.theme)
            inherited = QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly
            form.setFont(fonts.zoomed_serif(_WORDS), inherited)
            cursor.insertText(piece.text, form)

    def _reason(self, cursor: QTextCursor, words: str, first: bool) -> None:
        block = QTextBlockFormat()
        block.setLayoutDirection(self.layoutDirection())
        bare = cursor.document().isEmpty()  # nothing stands above
        block.setTopMargin(0 if bare else 8 if first else 3)
        head, stop, rest = words.partition(". ") if reasons.is_check(words) else ("", "", words)
        form = self._plain(self._workspace.theme.ink if head else self._workspace.theme.dim)
        if bare:
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block, form)
        cursor.insertText(head + stop, self._plain(self._workspace.theme.warning, bold=True))
        cursor.insertText(rest, form)

    def _plain(self, ink: QColor, bold: bool = False) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(fonts.zoomed_chrome(12, bold=bold))
        form.setForeground(ink)
        return form

    def _sigil(self) -> QTextCharFormat:
        form = QTextCharFormat()
        font = fonts.zoomed_chrome(12, bold=True)
        font.setWeight(QFont.Weight.Bold)
        form.setFont(font)
        form.setForeground(self._workspace.theme.accent)
        return form


def _block(back: bool) -> QTextBlockFormat:
    """One side: its words hang behind its sigil, on the side that they begin at."""
    block = QTextBlockFormat()
    if back:
        block.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        block.setRightMargin(_INDENT)
    else:
        block.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        block.setLeftMargin(_INDENT)
    block.setTextIndent(-_INDENT)
    block.setLineHeight(100 * _LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return block


def _runs_back(collation: Collation, places: Mapping[str, Span]) -> set[str]:
    """The sigils of those whose paragraph runs from right to left."""
    texts = {sigil: collation.witness(sigil).text for sigil in places}
    return {sigil for sigil, span in places.items() if paragraph_runs_back(texts[sigil], span.start)}
