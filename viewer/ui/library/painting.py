"""What several panes of a library draw: sigla, strips of documents, days on an axis; and the words for a day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from viewer.collation.model.model import SIGILS
from viewer.phrasing import sentences
from viewer.phrasing.language import counted, language_code, tr
from viewer.scan.model import LibraryDocument, PassageCluster
from viewer.text.witness import Span
from viewer.ui.theme.fonts import chrome
from viewer.ui.theme.theme import Theme, blend
from viewer.usecases.library.contents import LibraryContents, is_echo

SIGLUM = 18.0  # px
_DENSE, _OTHER, _PART_GAP = 0.62, 0.34, 0.04  # shares of the axis: the years that most members are of, and the rest
_MOST_OF_ALL = 0.7  # of the members are in the years that are drawn wide
_UNEVEN = 0.35  # of the whole span of time: those years take less of it


def siglum(place: int) -> str:
    """The siglum of the member at a place of its passage: A, B … Z, A2, B2 …"""
    letter, round_ = SIGILS[place % len(SIGILS)], place // len(SIGILS)
    return f"{letter}{round_ + 1}" if round_ else letter


def draw_siglum(
    painter: QPainter, middle: QPointF, letter: str, theme: Theme, *, filled: bool = False, dated: bool = True
) -> None:
    """A siglum in its box; ``filled`` for the base, the box broken for one that is not ``dated``."""
    box = QRectF(0, 0, SIGLUM, SIGLUM)
    box.moveCenter(middle)
    painter.setPen(QPen(theme.accent, 1.2, Qt.PenStyle.SolidLine if dated else Qt.PenStyle.DotLine))
    painter.setBrush(theme.accent if filled else theme.paper)
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(theme.accent_ink if filled else theme.accent)
    painter.setFont(chrome(11 if len(letter) == 1 else 9, bold=True))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)


def heat_color(theme: Theme, count: int) -> QColor:
    """The tint of words that so many members have otherwise: four strengths."""
    return blend(theme.paper, theme.ink, (0.07, 0.13, 0.20, 0.28)[min(count, 4) - 1])


def draw_document_strip(
    painter: QPainter, box: QRectF, length: int, others: Iterable[Span], here: Span, theme: Theme
) -> None:
    """A document as a strip: where it shares any passage, and taller where it has this one."""
    painter.fillRect(box, blend(theme.paper, theme.ink, 0.09))
    scale = box.width() / max(1, length)
    for span in others:
        part = QRectF(box.left() + span.start * scale, box.top(), max(1.0, len(span) * scale), box.height())
        painter.fillRect(part & box, blend(theme.paper, theme.ink, 0.2))
    left = min(box.left() + here.start * scale, box.right() - 4)
    part = QRectF(left, box.top() - 2, max(4.0, len(here) * scale), box.height() + 4)
    part.setRight(min(part.right(), box.right()))
    painter.setPen(QPen(theme.shared.line, 1))
    painter.setBrush(theme.shared.paper)
    painter.drawRect(part)


def date_words(day: str) -> str:
    """A day in words: "31 Mar 1954", "Mar 1954", "1954", "undated"."""
    if not day:
        return tr("undated")
    return short_date(day) if day.count("-") < 2 else f"{short_date(day)} {day[:4]}"


def short_date(day: str) -> str:
    """A day without its year where there is a day of the month: "31 Mar", "Mar 1954", "1954"."""
    parts = [int(part) for part in day.split("-")]
    if len(parts) == 1:
        return day
    locale = QLocale(language_code())
    if len(parts) == 2:
        return f"{locale.standaloneMonthName(parts[1], QLocale.FormatType.ShortFormat)} {parts[0]}"
    return locale.toString(QDate(*parts), f"d{_day_stop()} MMM") or day


def _day_stop() -> str:
    """What the language writes behind the number of a day: in German a full stop, in English nothing."""
    return "." if "d." in QLocale(language_code()).dateFormat(QLocale.FormatType.LongFormat) else ""


def years_words(since: str, until: str) -> str:
    """A span of time: "1954–2022", "Mar–May 1954", "2–27 Mar 1954", "2 Apr 1954", "undated"."""
    if since[:4] != until[:4]:
        return f"{since[:4]}–{until[:4]}"
    if since == until or "-" not in since or "-" not in until:
        return date_words(until)
    if since[:7] == until[:7]:
        return f"{int(since[8:] or 1)}{_day_stop()}–{date_words(until)}"
    return f"{short_date(since[:7]).removesuffix(since[:4]).strip()}–{short_date(until[:7])}"


def document_words(document: LibraryDocument, contents: LibraryContents | None) -> str:
    """Who published a document, where that is not the same for all of the library; and when."""
    source = document.source if contents is not None and len(contents.sources) > 1 else ""
    return " · ".join(part for part in (source, date_words(document.day)) if part)


def about_size(cluster: PassageCluster) -> str:
    """How long a passage is; of an echo, how many rare words its sentences have in common."""
    if is_echo(cluster):
        return counted("%n rare word in common", "%n rare words in common", cluster.words)
    return sentences.count_words(cluster.words)


@dataclass(frozen=True, slots=True)
class AxisPart:
    """A stretch of time, as years, and the stretch of the axis that it takes, as shares of its width."""

    since: float
    until: float
    left: float
    right: float


def time_axis(years: Sequence[float]) -> tuple[AxisPart, ...]:
    """An axis for these days: where most of them fall into few of the years, these take 62 % of it."""
    if not years:
        return ()
    ordered = sorted(years)
    first, last = ordered[0], ordered[-1]
    if first == last:
        return (AxisPart(first - 0.5, last + 0.5, 0.0, 1.0),)
    most = max(2, round(len(ordered) * _MOST_OF_ALL))
    low, high = min(zip(ordered, ordered[most - 1 :], strict=False), key=lambda pair: pair[1] - pair[0])
    if high - low > _UNEVEN * (last - first) or len(ordered) < 4:
        return (AxisPart(first, last, 0.0, 1.0),)
    low, high = max(first, float(int(low))), min(last, float(int(high) + 1))
    cuts = sorted({first, low, high, last})
    rest = (last - first) - (high - low)
    if rest <= 0:
        return (AxisPart(first, last, 0.0, 1.0),)
    parts: list[AxisPart] = []
    at = 0.0
    gaps = len(cuts) - 2
    for since, until in pairwise(cuts):
        share = _DENSE if since == low else _OTHER * (until - since) / rest
        share += (1 - _DENSE - _OTHER - _PART_GAP) / max(1, gaps)
        parts.append(AxisPart(since, until, at, min(1.0, at + share)))
        at += share + _PART_GAP / max(1, gaps)
    return tuple(parts)


def axis_place(axis: Sequence[AxisPart], year: float) -> float:
    """Where a day is on the axis, 0 to 1."""
    for part in axis:
        if year <= part.until or part is axis[-1]:
            share = (year - part.since) / max(1e-9, part.until - part.since)
            return part.left + (part.right - part.left) * min(1.0, max(0.0, share))
    return 0.0
