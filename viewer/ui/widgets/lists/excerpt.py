"""Some words on one line with the change in sight, the way their text runs. How wide they are is reckoned in pixels."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from viewer.phrasing.context import CARET, TextRun
from viewer.text.direction import right_to_left
from viewer.ui.theme.theme import Theme, Tint

SOFT = 22  # pixels over which cut words run out
_CUT = "…"
_MOST = 0.6  # of the room: more of it the words of the base do not take from those of the other


def draw_excerpt(
    painter: QPainter,
    box: QRect,
    runs: Sequence[TextRun],
    backward: bool | None,
    font: QFont,
    theme: Theme,
    region: QColor,
) -> None:
    """The pieces in a box; what is too long for it runs out softly at its far side."""
    words = _text(runs)
    back = right_to_left(words) if backward is None else backward
    wide = QFontMetricsF(font).horizontalAdvance
    shown = fitted(runs, box.width() - SOFT, wide)
    layout, line = _set(shown, back, font, theme)
    long = line.naturalTextWidth() > box.width()
    left = box.left() + (box.width() - line.naturalTextWidth() if back else 0.0)
    painter.save()
    painter.setClipRect(box)
    layout.draw(painter, QPointF(left, box.top() + (box.height() - line.height()) / 2))
    if long:
        _fade(painter, box, region, back)
    painter.restore()


def fitted(runs: Sequence[TextRun], room: float, wide: Callable[[str], float]) -> list[TextRun]:
    """Runs with the context before the change shortened, so that the end of the change has room."""
    marked = [place for place, run in enumerate(runs) if run.style not in ("", "dim")]
    if not marked or wide(_text(runs[: marked[-1] + 1])) <= room:
        return list(runs)
    head, change, tail = runs[: marked[0]], runs[marked[0] : marked[-1] + 1], runs[marked[-1] + 1 :]
    if len(change) > 1:
        first, *others = change
        limit = max(room * _MOST, room - wide(_CUT + _text(others)))
        change = [TextRun(_start(first.text, limit, wide), first.style), *others]
    before = _end(_text(head), room - wide(_text(change)), wide)
    return [TextRun(before), *change, *tail] if before else [*change, *tail]


def fitted_alike(
    first: Sequence[TextRun], second: Sequence[TextRun], rooms: tuple[float, float], wide: Callable[[str], float]
) -> tuple[list[TextRun], list[TextRun]]:
    """Two lines of runs as ``fitted`` makes them; changes in the same context stand under each other. ``rooms``: that
    of each line."""
    one, other = fitted(first, rooms[0], wide), fitted(second, rooms[1], wide)
    if min(len(one), len(other)) < 2 or one[0].style or other[0].style:
        return one, other
    short = min((one[0].text, other[0].text), key=len)
    bare = short.lstrip(_CUT)
    if not bare and CARET in (one[1].text, other[1].text):
        return one, other  # a caret says nothing without the words before it
    if short == bare or not (one[0].text.endswith(bare) and other[0].text.endswith(bare)):
        return one, other
    return [TextRun(short), *one[1:]], [TextRun(short), *other[1:]]


def _text(runs: Sequence[TextRun]) -> str:
    return "".join(run.text for run in runs)


def _end(words: str, room: float, wide: Callable[[str], float]) -> str:
    """As many of the last words as have room; of a script that parts no words, as many letters."""
    bare = words.lstrip(_CUT)
    starts = [at for at in range(1, len(bare)) if bare[at - 1].isspace()] or _letters(bare)
    found = (_CUT + bare[at:] for at in starts)
    return next((end for end in found if wide(end) <= room), _CUT if bare else words)


def _start(words: str, room: float, wide: Callable[[str], float]) -> str:
    """As many of the first letters as have room."""
    if wide(words) <= room:
        return words
    found = (words[:at] + _CUT for at in reversed(_letters(words)))
    return next((start for start in found if wide(start) <= room), _CUT)


def _letters(words: str) -> list[int]:
    """The places where letters begin, without the first; an accent belongs to its letter."""
    return [at for at in range(1, len(words)) if not unicodedata.category(words[at]).startswith("M")]


def _set(runs: Sequence[TextRun], back: bool, font: QFont, theme: Theme) -> tuple[QTextLayout, QTextLine]:
    layout = QTextLayout(_text(runs), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if back else Qt.LayoutDirection.LeftToRight)
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.setFormats(formats(runs, theme))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(100_000)
    layout.endLayout()
    return layout, line


def _units(text: str) -> int:
    """The length as Qt counts it, in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _fade(painter: QPainter, box: QRect, region: QColor, back: bool) -> None:
    """Let words that are cut off run out softly: half a letter at the edge looks like a mistake."""
    edge, inner = (box.left(), box.left() + SOFT) if back else (box.right(), box.right() - SOFT)
    gradient = QLinearGradient(inner, 0, edge, 0)
    clear = QColor(region)
    clear.setAlpha(0)
    gradient.setColorAt(0, clear)
    gradient.setColorAt(1, region)
    painter.fillRect(QRect(min(edge, inner), box.top(), SOFT + 1, box.height()), gradient)


def formats(runs: Sequence[TextRun], theme: Theme) -> list[QTextLayout.FormatRange]:
    """How the pieces look, for a layout of their words one after another."""
    ranges = []
    start = 0
    for run in runs:
        length = _units(run.text)
        if run.style:
            found = QTextLayout.FormatRange()
            found.start, found.length = start, length
            found.format = char_format(run, theme)
            ranges.append(found)
        start += length
    return ranges


def char_format(run: TextRun, theme: Theme) -> QTextCharFormat:
    """The look of one run: a tint, and a line under it for those who do not see the color."""
    form = QTextCharFormat()
    if run.style == "dim":
        form.setForeground(theme.dim)
    elif run.style:
        tint: Tint = getattr(theme, run.style)
        form.setBackground(tint.paper)
        form.setUnderlineColor(tint.line)
        form.setUnderlineStyle(_UNDERLINES[run.style])
        if run.style == "omission":
            form.setForeground(tint.ink)
    return form


_LINES = QTextCharFormat.UnderlineStyle
_UNDERLINES = {
    "current": _LINES.SingleUnderline,
    "accidental": _LINES.DotLine,
    "insertion": _LINES.SingleUnderline,
    "omission": _LINES.DashUnderline,
    "substitution": _LINES.WaveUnderline,
    "moved": _LINES.DashDotLine,
    "shared": _LINES.SingleUnderline,
}
