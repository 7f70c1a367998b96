"""The signs in the margin: each line has its own, all of them are seen, and none stands on another."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from tests.ui.pixels import are
from viewer.collation.model.model import Kind, Level
from viewer.collation.query.marks import Mark, Region
from viewer.text.witness import Span
from viewer.ui.page.lines import SetBlock
from viewer.ui.page.margins import MarginSign, first_word, margin_signs, paint_bars, paint_signs
from viewer.ui.page.paint import Brushes, paint_lines, paint_tints, tint_of
from viewer.ui.theme.fonts import typeface
from viewer.ui.theme.theme import load

TEXT = "one two three four five six seven eight nine ten eleven twelve"
LEFT = 34.0  # px of the margin


@pytest.fixture
def block(qtbot: QtBot) -> SetBlock:
    face = typeface()
    return SetBlock(TEXT, 0, face.font(), face.leading, 120)


def mark(start: int, end: int, kind: Kind, level: Level = "wording") -> Mark:
    return Mark(Span(start, end), 1, kind, level)


def told(block: SetBlock, *marks: Mark, moved: Iterable[tuple[Region, bool]] = ()) -> dict[int, str]:
    found = margin_signs(block, marks, moved, TEXT, load("light"))
    return {number: "".join(one.text for one in those) for number, those in found.items()}


def test_a_sign_stands_beside_the_first_word_not_beside_the_blank_before_it(block: SetBlock) -> None:
    second = block.lines[1].start
    assert TEXT[second - 1] == " "
    assert told(block, mark(second - 1, second + 3, "insertion")) == {1: "+"}
    assert told(block, mark(second - 1, second, "omission", "spacing")) == {0: "−"}


def test_a_line_tells_every_kind_once_and_the_arrow_first(block: SetBlock) -> None:
    passage = [(Region(Span(0, 20), match=2, moved=True), True)]
    marks = (mark(0, 3, "substitution"), mark(4, 7, "substitution"), mark(8, 9, "omission"))
    assert told(block, *marks, moved=passage) == {0: "↓~−"}
    assert told(block, *marks, mark(5, 6, "insertion", "case")) == {0: "~−"}


def test_a_block_has_a_bar_and_no_line_under_its_words(block: SetBlock) -> None:
    theme, start = load("light"), QPointF(LEFT, 0)
    kinds: list[tuple[Kind, int]] = [("insertion", 1), ("substitution", 2)]
    for kind, bars in kinds:
        one = Mark(Span(0, 20), 1, kind, "wording", block=True)
        image = QImage(220, 200, QImage.Format.Format_RGB32)
        image.fill(theme.paper)
        painter = QPainter(image)
        paint_bars(painter, block, one, 0, start, Brushes(theme, 1.0))
        seen = {x for x in range(220) if QColor(image.pixel(x, 12)) != theme.paper}
        painter.translate(start)
        paint_lines(painter, block, [one], TEXT, Brushes(theme, 1.0))
        painter.end()
        runs = [x for x in sorted(seen) if x - 1 not in seen]
        assert len(runs) == bars
        assert max(seen) < LEFT
        assert not any(are(image.copy(round(LEFT), 0, 180, 200), tint_of(theme, one).line).flat)
    assert told(block, one) == {}
    assert told(block, Mark(Span(0, 20), 1, "omission", "wording", block=True)) == {0: "−"}


def test_the_current_block_has_its_whole_outline_and_its_number(block: SetBlock) -> None:
    theme = load("light")
    now = Mark(Span(0, 20), 333, "substitution", "wording", block=True, number=331)
    after = Mark(Span(20, 40), 334, "substitution", "wording", block=True)

    def drawn(*marks: Mark) -> QImage:
        image = QImage(220, 200, QImage.Format.Format_RGB32)
        image.fill(theme.paper)
        painter = QPainter(image)
        painter.translate(LEFT, 0)
        paint_tints(painter, block, marks, Brushes(theme, 1.0, current=333))
        painter.resetTransform()
        paint_bars(painter, block, now, 0, QPointF(LEFT, 0), Brushes(theme, 1.0, current=333))
        painter.end()
        return image

    outlined, number = drawn(now, after), drawn(now)
    edge = round(LEFT) + 10
    assert are(outlined, theme.current.line)[:, edge:].sum() >= are(number, theme.current.line)[:, edge:].sum()
    assert are(number, theme.current.paper)[:, : round(LEFT)].any()


@pytest.mark.parametrize("barred", [False, True])
@pytest.mark.parametrize("count", [1, 2, 3])
def test_signs_stand_beside_one_another_in_a_narrow_margin(block: SetBlock, barred: bool, count: int) -> None:
    inks = [QColor(name) for name in ("red", "lime", "blue")][:count]
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_signs(painter, block, {0: [MarginSign("+", ink) for ink in inks]}, QPointF(LEFT, 0), barred, 1.0)
    painter.end()
    places = [{(x, y) for x in range(60) for y in range(40) if _is_of(image.pixelColor(x, y), ink)} for ink in inks]
    assert all(places)
    boxes = [(min(xs), max(xs), min(ys), max(ys)) for xs, ys in (zip(*those, strict=True) for those in places)]
    for one, other in combinations(boxes, 2):
        assert other[1] < one[0] or one[3] < other[2], "before it, or below it"
    assert min(box[0] for box in boxes) >= 3
    assert max(box[1] for box in boxes) < (LEFT - 11 if barred else LEFT - 4)


def _is_of(color: QColor, ink: QColor) -> bool:
    """Whether a pixel has this hue, and not too pale."""
    return color.saturation() > 100 and color.hue() == ink.hue()


def test_the_first_word_of_a_block_is_what_its_number_stands_beside(block: SetBlock) -> None:
    assert first_word(Span(3, 9), TEXT) == 4
    assert first_word(Span(4, 9), TEXT) == 4
