"""What a file says of its stretches, as it is set: headings, quotations, verse, notes, and the numbers of pages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from viewer.collation.collate import collate
from viewer.text.reading.extracted import TextBuilder
from viewer.text.reading.read import from_text
from viewer.text.witness import Part, Span
from viewer.ui.page import margins
from viewer.ui.page.marks import marking
from viewer.ui.page.paint import Brushes
from viewer.ui.page.sheet import Sheet
from viewer.ui.textarea.tooltips import in_words, tip
from viewer.ui.theme.fonts import Typeface
from viewer.ui.theme.theme import load, theme_names


def sheet(width: float = 600.0) -> Sheet:
    built = TextBuilder()
    built.add("The ferry", "heading", 1)
    built.add("The ferryman kept a ledger of every cow that crossed the water in his time.")
    start = built.length
    built.add("Whoever crosses after dark shall pay for the lamp, and whoever crosses twice shall pay for it once.")
    built.mark(start, "quotation")
    built.add("1 In another hand.", "note", locator="note 1")
    built.add("1908\t412", "table-row")
    built.mark(start, "page", locator="p. 14")
    text = built.text()
    collation = collate([from_text(text), from_text(text.replace("twice", "again"))])
    face = Typeface("DejaVu Serif", 16, 25)
    made = Sheet(text, marking(collation, "A", "B"), face, built.sorted_parts())
    made.resize(width, 500, face)
    return made


def test_headings_are_larger_and_notes_smaller(qapp: QApplication) -> None:
    page = sheet().page
    sizes = [page.set(block).layout.font().pixelSize() for block in range(4)]
    assert sizes == [21, 16, 16, 14]
    assert [page.set(block).layout.font().bold() for block in range(4)] == [True, False, False, False]


def test_a_quotation_is_set_in_and_can_be_pointed_at(qapp: QApplication) -> None:
    shown = sheet()
    page = shown.page
    plain, quoted = page.set(1), page.set(2)
    assert [line.qt.x() for line in plain.lines] == [0.0] * len(plain.lines)
    assert [line.qt.x() for line in quoted.lines] == [25.0] * len(quoted.lines)
    assert all(line.qt.naturalTextWidth() <= page.width - 50 for line in quoted.lines)
    place = shown.text.index("lamp")
    rect = quoted.rects(place, place + 4)[0]
    assert rect.left() > 25
    at = QPointF(shown.left + rect.left() + 1, page.text_top(2) + rect.center().y() - shown.viewport.top)
    assert shown.place_at(at) == place


def test_the_cells_of_a_row_stand_apart(qapp: QApplication) -> None:
    shown = sheet()
    row, place = shown.page.set(4), shown.text.index("1908")
    year, count = (row.rects(start, end)[0] for start, end in ((place, place + 4), (place + 5, place + 8)))
    assert count.left() > year.right() + year.width()


def test_the_number_of_a_page_stands_in_the_margin(qapp: QApplication) -> None:
    shown = sheet()
    assert shown.page.frames.locators == {2: {shown.text.index("Whoever"): "p. 14"}}
    image = QImage(600, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    margins.paint_locators(painter, shown.page, 2, QPointF(shown.left, 10), load(theme_names()[0]), 1.0)
    painter.end()
    inked = {x for x in range(600) for y in range(60) if image.pixelColor(x, y) != QColor("white")}
    assert inked
    assert max(inked) < shown.left


@pytest.mark.parametrize("name", theme_names())
def test_a_doubtful_word_has_a_line_below_it_and_says_how_sure_it_is(qapp: QApplication, name: str) -> None:
    text = "The ferry to Konigsberg has sailed, and nobody in the town knows where it has gone to.\n"
    start = text.index("Konigsberg")
    part = Part(Span(start, start + 10), "doubtful", locator="62 %")
    collation = collate([from_text(text), from_text(text)])
    face, theme = Typeface("DejaVu Serif", 16, 25), load(name)

    def shown(*parts: Part) -> tuple[Sheet, QImage]:
        made = Sheet(text, marking(collation, "A", "B"), face, parts)
        made.resize(700, 200, face)
        image = QImage(700, 200, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        made.paint(painter, QRectF(0, 0, 700, 200), Brushes(theme, 1.0), None)
        painter.end()
        return made, image

    (with_doubt, drawn), (without, plain) = shown(part), shown()
    there = with_doubt.page.set(0)
    (box,) = there.rects(*part.span)
    box.translate(with_doubt._at(0))
    changed = {(x, y) for x in range(700) for y in range(200) if drawn.pixel(x, y) != plain.pixel(x, y)}
    assert changed
    assert all(box.contains(QPointF(x + 0.5, y + 0.5)) for x, y in changed)
    assert len({y for _, y in changed}) <= 2
    assert QColor(drawn.pixel(*min(changed))).lightness() != QColor(plain.pixel(*min(changed))).lightness()
    assert "62 %" in tip(collation, with_doubt, box.center(), None)
    assert tip(collation, without, box.center(), None) == ""
    assert "62 %" in in_words(with_doubt, start + 3)[1]
    assert "62 %" not in in_words(with_doubt, start - 3)[1]
