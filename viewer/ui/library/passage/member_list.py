"""The members of the open passage by date: where each lies in its document, and what it has otherwise than the base."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from viewer.collation.model.model import Variant
from viewer.phrasing import sentences
from viewer.phrasing.characters import visible
from viewer.phrasing.context import CARET, TextRun, style_of
from viewer.phrasing.language import counted, tr
from viewer.scan.model import LibraryDocument, Member, PassageCluster
from viewer.ui.library.painting import (
    date_words,
    draw_document_strip,
    draw_siglum,
    siglum,
)
from viewer.ui.library.rows import ValueList
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme.fonts import chrome, serif
from viewer.ui.theme.theme import blend
from viewer.ui.widgets.lists.excerpt import draw_excerpt
from viewer.ui.widgets.lists.list_panel import stack
from viewer.ui.widgets.lists.words import draw_words
from viewer.usecases.library.contents import LibraryContents
from viewer.usecases.library.readings import MemberReadings, OpenedPassage

_HIGH = 26  # px
_MARGIN = 24
_STRIP, _NEAREST = 90, 58
_LONGEST = 34  # characters of a lemma or a reading


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member with its place in the passage and its document; ``nearest``: the place of the one it is nearest to."""

    place: int
    member: Member
    document: LibraryDocument
    nearest: int | None
    name: str  # who published it; its title where that does not tell it from the others


def member_rows(contents: LibraryContents, cluster: PassageCluster) -> list[MemberRow]:
    """The members of a passage in their order."""
    places: dict[int, int] = {}
    rows = []
    sources = Counter(contents.by_number[member.document].source for member in cluster.members)
    for place, member in enumerate(cluster.members):
        nearest = places.get(member.nearest) if member.nearest is not None else None
        document = contents.by_number[member.document]
        name = document.source if sources[document.source] == 1 and document.source else document.title
        rows.append(MemberRow(place, member, document, nearest, name))
        places.setdefault(member.document, place)
    return rows


class MemberPane(QWidget):
    """The column heads and the list."""

    hovered = Signal(object)  # a MemberRow, or None
    opened = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._contents: LibraryContents | None = None
        self.opened_passage: OpenedPassage | None = None  # with what the members have otherwise
        self._base = 0
        self._lit: int | None = None
        self.list = ValueList(
            tr("Members by date"), self._draw, _HIGH, self._spoken, self, lambda row: row.document.path
        )
        self.list.setObjectName("memberList")
        self.list.hovered.connect(self.hovered)
        self.list.opened.connect(self.opened)
        self.list.setMinimumHeight(2 * _HIGH)
        self.heads = _Heads(self.list.viewport(), self)
        stack(self, self.heads, self.list)

    def show_members(self, contents: LibraryContents, rows: list[MemberRow], base: int) -> None:
        """List these; ``base`` is the place of the base. What they have otherwise is not known yet."""
        self._contents, self._base, self.opened_passage, self._lit = contents, base, None, None
        current = self.list.current
        self.list.fill(rows, lambda row: current is not None and row.member == current.member)

    def show_readings(self, opened: OpenedPassage) -> None:
        """Say what each member has otherwise than the base."""
        self.opened_passage = opened
        self.list.viewport().update()

    def light(self, place: int | None) -> None:
        """Let one member stand out, or all."""
        self._lit = place
        self.list.viewport().update()

    def _readings(self, row: MemberRow) -> MemberReadings | None:
        opened = self.opened_passage
        return opened.readings[row.place] if opened and opened.readings else None

    def _against(self, row: MemberRow) -> list[TextRun]:
        """What a member has otherwise than the base."""
        readings = self._readings(row)
        if row.place == self._base:
            return [
                TextRun(tr("base · first appearance") if row.place == 0 and row.document.day else tr("base"), "dim")
            ]
        if readings is None:
            return [TextRun("…", "dim")]
        if readings.echo:
            return [TextRun(readings.echo)]
        if readings.partial or not readings.compared:
            words = tr("{words} of {of} words", words=readings.words, of=readings.of)
            return [TextRun(words, "dim")]
        if not readings.variants:
            return [TextRun(tr("word for word the same"), "dim")]
        weighty = [one for one in readings.variants if one.substantive]
        if not weighty:
            count = len(readings.variants)
            words = counted("only %n accidental", "only %n accidentals", count)
            return [TextRun(words, "dim")]
        runs = _entry(weighty[0])
        if more := len(weighty) - 1:
            others = counted("%n more", "%n more", more)
            runs.append(TextRun(f"   {others}", "dim"))
        return runs

    def _nearest(self, row: MemberRow) -> str:
        return siglum(row.nearest) if row.nearest is not None else ""

    def _spoken(self, row: MemberRow) -> str:
        document = row.document
        against = "".join(run.text for run in self._against(row))
        parts = [siglum(row.place), date_words(document.day), document.source or document.title, against]
        if nearest := self._nearest(row):
            parts.append(tr("nearest to {siglum}", siglum=nearest))
        return ", ".join(parts)

    def _draw(self, painter: QPainter, rect: QRect, row: MemberRow, chosen: bool) -> None:
        theme = self._workspace.theme
        region = theme.current.paper if chosen and self.list.hasFocus() else theme.paper
        region = blend(theme.paper, theme.ink, 0.05) if chosen and not self.list.hasFocus() else region
        painter.fillRect(rect, region)
        painter.setOpacity(1 / 3 if self._lit not in (None, row.place) else 1.0)
        columns = member_columns(rect.width())
        draw_siglum(
            painter,
            QPointF(_MARGIN + 9.5, rect.center().y() + 0.5),
            siglum(row.place),
            theme,
            filled=row.place == self._base,
        )
        line = QRect(0, rect.top(), 0, rect.height())
        painter.setFont(chrome(12))
        painter.setPen(theme.dim)
        draw_words(painter, _column(line, columns[0]), date_words(row.document.day))
        painter.setPen(theme.ink)
        painter.setFont(chrome(13))
        draw_words(painter, _column(line, columns[1]), row.name)
        left, right = columns[2]
        strip = QRectF(left, rect.center().y() - 3.5, min(_STRIP, right - left), 8)
        others = self._contents.spans.get(row.document.number, ()) if self._contents else ()
        draw_document_strip(painter, strip, row.document.characters, others, row.member.span, theme)
        nearest = self._nearest(row)
        room = columns[3] if nearest else (columns[3][0], columns[4][1])
        against, box = self._against(row), _column(line, room)
        font = chrome(12) if all(run.style == "dim" for run in against) else serif(13)
        painter.setPen(theme.ink)
        draw_excerpt(painter, box, against, None, font, theme, region)
        painter.setFont(chrome(12, bold=True))
        painter.setPen(theme.accent)
        draw_words(painter, _column(line, columns[4]), nearest, right=True)


def member_columns(wide: int) -> list[tuple[int, int]]:
    """From where to where the columns stand, px: day, source, strip, against the base, nearest."""
    left, right = _MARGIN + 32, wide - _MARGIN
    room = right - left
    day, strip = min(96, room * 17 // 100), min(_STRIP, room * 3 // 20)
    source = max(60, (room - day - strip - _NEAREST - 44) * 11 // 25)
    starts = [left, left + day + 8, left + day + source + 20, left + day + source + strip + 44, right - _NEAREST]
    ends = [left + day, left + day + source + 8, left + day + source + strip + 20, right - _NEAREST - 10, right]
    return list(zip(starts, ends, strict=True))


def _column(line: QRect, column: tuple[int, int]) -> QRect:
    return QRect(column[0], line.top(), max(0, column[1] - column[0]), line.height())


def _entry(variant: Variant) -> list[TextRun]:
    """A variant as an apparatus has it: lemma ] reading."""
    lemma, reading = (sentences.short(visible(" ".join(words.split())), _LONGEST) for words in variant[7:9])
    style = style_of(variant)
    if variant.kind == "insertion":
        return [TextRun(f"{CARET} ", style), TextRun(reading, style)]
    if variant.kind == "omission":
        return [TextRun(f"{lemma} ] "), TextRun(tr("om."), style)]
    return [TextRun(f"{lemma} ] "), TextRun(reading, style)]


class _Heads(QWidget):
    """The names of the columns."""

    def __init__(self, rows: QWidget, parent: QWidget) -> None:
        """``rows``: what the rows under the heads are drawn in, which a scroll bar makes narrower."""
        super().__init__(parent)
        self._rows = rows
        self.setFixedHeight(30)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = chrome(11)
        font.setLetterSpacing(font.SpacingType.PercentageSpacing, 106)
        painter.setFont(font)
        ink: QColor = self.palette().placeholderText().color()
        painter.setPen(QPen(ink))
        _, source, strip, against, nearest = member_columns(self._rows.width())
        names = (
            (tr("Members by date"), (_MARGIN, source[1])),
            (tr("Lies here"), strip),
            (tr("Against the base"), against),
            (tr("Nearest"), (nearest[0] - 20, nearest[1])),
        )
        for name, (left, right) in names:
            box = QRect(left, 4, right - left, self.height() - 6)
            draw_words(painter, box, name.upper(), right=right == nearest[1])
