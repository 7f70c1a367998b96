"""Excerpts keep the change in sight, whatever the script and whichever way it runs; no line is cut through."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from tests.ui.reader import Reader
from viewer.collation.analysis.keyness import KeyWord
from viewer.phrasing.context import TextRun
from viewer.text.witness import Span
from viewer.ui.app.window import Window
from viewer.ui.panels.body.variant_detail import VariantDetail
from viewer.ui.theme import fonts
from viewer.ui.theme.theme import load
from viewer.ui.widgets.lists.excerpt import draw_excerpt, fitted, fitted_alike
from viewer.ui.widgets.lists.key_word_list import KeyWordList
from viewer.ui.widgets.lists.list_rows import Row, RowList, RowPainter

HEBREW = "בראשית ברא אלהים את השמים ואת הארץ ורוח אלהים מרחפת על פני המים. שנת 1954 היתה שנה של שלום."
CHINESE = "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜金生丽水玉出昆冈剑号"


def words(pieces: list[TextRun]) -> str:
    return "".join(piece.text for piece in pieces)


@pytest.mark.parametrize(
    ("pieces", "room", "shown"),
    [
        ([TextRun("one two three "), TextRun("four", "omission"), TextRun(" five")], 40, "one two three four five"),
        ([TextRun("one two three "), TextRun("four", "omission"), TextRun(" five")], 12, "…three four five"),
        ([TextRun("…one two three "), TextRun("four", "omission"), TextRun(" five")], 9, "…four five"),
        ([TextRun("天地玄黄宇宙洪荒"), TextRun("日", "omission"), TextRun("月盈")], 4, "…洪荒日月盈"),
        (
            [TextRun("a "), TextRun("abcdefgh", "substitution"), TextRun(" → ", "dim"), TextRun("xyz", "substitution")],
            11,
            "",
        ),
    ],
)
def test_what_stands_before_the_change_gives_way(pieces: list[TextRun], room: int, shown: str) -> None:
    assert words(fitted(pieces, room, len)) == (shown or "…abcde… → xyz")


def test_what_changed_stands_under_what_it_was() -> None:
    head, tail = TextRun("…poetry of Greece,—"), TextRun(", in the Tempest")
    first = [head, TextRun("Shakespeare", "accidental"), tail]
    second = [head, TextRun("Shakspeare", "accidental"), tail]
    both = fitted_alike(first, second, (19, 19), len)
    assert [line[0].text for line in both] == ["…", "…"]
    assert words(fitted_alike(first, second, (40, 40), len)[1]) == words(second)
    omitted = [head, TextRun("‸", "omission"), tail]
    assert words(fitted_alike(first, omitted, (19, 19), len)[1]).startswith("…of Greece,—‸")
    other = [TextRun("…verse of Rome "), TextRun("Shakspeare", "accidental"), tail]
    longer = [head, TextRun("Shakspeare and his peers", "accidental"), tail]
    assert words(fitted_alike(first, longer, (19, 30), len)[1]).startswith("…Shakspeare and his peers"), "its own room"
    assert fitted_alike(first, other, (22, 22), len) == (fitted(first, 22, len), fitted(other, 22, len))


def test_an_accent_is_not_parted_from_its_letter() -> None:
    found = fitted([TextRun("a\u0301" * 9), TextRun("b", "insertion")], 4, len)
    assert words(found) == "…a\u0301b"


def painted(pieces: list[TextRun], back: bool) -> list[int]:
    """The columns of a narrow row that bear the paper of an insertion."""
    theme = load("light")
    image = QImage(160, 34, QImage.Format.Format_RGB32)
    image.fill(theme.chrome)
    painter = QPainter(image)
    draw_excerpt(painter, QRect(0, 0, 160, 34), pieces, back, fonts.list_face(), theme, theme.chrome)
    painter.end()
    paper = theme.insertion.paper.rgb()
    return [x for x in range(160) if any(image.pixel(x, y) == paper for y in range(34))]


@pytest.mark.parametrize("back", [False, True])
def test_the_change_is_painted_where_it_can_be_seen(qtbot: QtBot, back: bool) -> None:
    text = HEBREW if back else CHINESE
    columns = painted([TextRun(text[:30]), TextRun(text[30:33], "insertion"), TextRun(text[33:])], back)
    assert len(columns) > 8
    assert columns[0] >= 20 * back
    assert columns[-1] < 160 - 20 * (not back)


def opened(window: Window, tmp_path: Path, base: str, reading: str) -> VariantDetail:
    paths = [tmp_path / name for name in ("a.txt", "b.txt")]
    for path, text in zip(paths, (base, reading), strict=True):
        path.write_text(text, encoding="utf-8")
    window.opening.open([str(path) for path in paths])
    return window.detail


def test_the_detail_runs_as_its_text_does(reader: Reader, window: Window, tmp_path: Path) -> None:
    detail = opened(window, tmp_path, HEBREW * 2, (HEBREW * 2).replace("1954", "1955", 1))
    reader.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    block = detail.sides.document().begin()
    assert block.text().startswith("A\t")
    assert block.textDirection() == Qt.LayoutDirection.RightToLeft
    assert block.next().textDirection() == Qt.LayoutDirection.RightToLeft
    assert block.next().next().textDirection() == Qt.LayoutDirection.LeftToRight  # why: in the reader's language
    row = window.variants.rows.row(window.variants.list.currentIndex())
    assert row.backward is True


@pytest.mark.slow
def test_wide_letters_have_a_line_for_each_side(reader: Reader, window: Window, tmp_path: Path) -> None:
    detail = opened(window, tmp_path, CHINESE * 3, CHINESE + CHINESE[:20] + "龙" + CHINESE[21:] + CHINESE)
    reader.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    block = detail.sides.document().begin()
    assert block.layout().lineCount() == block.next().layout().lineCount() == 1


@pytest.mark.slow
@pytest.mark.parametrize("size", [16, 30])  # whatever faces the machine has: large letters stand for tall ones
def test_no_line_of_the_detail_is_cut_through(
    reader: Reader, window: Window, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    monkeypatch.setattr("viewer.ui.panels.body.variant_detail._WORDS", size)
    window.resize(800, 500)
    sides = window.detail.sides
    for _ in window.workspace.variants:
        reader.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        high, edges = sides.viewport().height(), [0.0]
        block = sides.document().begin()
        while block.isValid():
            layout = block.layout()
            rects = [layout.lineAt(n).rect().translated(layout.position()) for n in range(layout.lineCount())]
            assert not [rect for rect in rects if rect.top() < high < rect.bottom()]
            edges += [rect.bottom() for rect in rects]
            block = block.next()
        assert high >= edges[:5][-1], "four lines are seen, or all"


TALL = {"Tibetan": "བོད་སྐད་ཀྱི་ཡི་གེ", "Burmese": "မြန်မာဘာသာ", "Urdu": "ٹھیک ہے ےۓ", "Thai": "ที่นี่ผู้คน", "Chinese": "天地玄黄"}


@pytest.mark.parametrize("words", [*TALL.values(), "large"])
@pytest.mark.parametrize("lines", [1, 2])
def test_a_row_is_as_high_as_its_letters(qtbot: QtBot, words: str, lines: int) -> None:
    face = fonts.serif(45) if words == "large" else fonts.list_face()
    below = words if lines > 1 else ""
    view = RowList(
        "Rows", lambda item: Row(pieces=(TextRun(item),), below=below), lambda: load("light"), None, lines, ()
    )
    qtbot.addWidget(view)
    rows = view.rows
    view.setItemDelegate(RowPainter(lambda: load("light"), view, face, lines))
    rows.fill(["Latin letters", *[words] * 40])
    low = fonts.line_height(fonts.chrome(12), words) if lines > 1 else 0
    assert view.sizeHintForRow(0) >= fonts.line_height(face, words) + low
    rows.fill(["Latin letters"])
    assert view.sizeHintForRow(0) >= fonts.line_height(face, "Latin")


@pytest.mark.parametrize("words", [*TALL.values(), "large"])
def test_key_words_are_seen_in_whole_lines(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    if words == "large":
        monkeypatch.setattr("viewer.ui.widgets.lists.key_word_list._WORD", 50)
    shown = KeyWordList(lambda: load("light"), "A")
    qtbot.addWidget(shown)
    shown.resize(300, 400)
    found = [KeyWord(words, "A", (9, 0), 40.0, True, False, (Span(0, 5),), (words,)) for _ in range(12)]
    shown.fill(found, found)
    shown.show()
    high = fonts.line_height(fonts.serif(50 if words == "large" else 15), words)
    boxes = [shown.visualRect(shown.rows.index(row)) for row in range(12)]
    assert all(box.height() >= high for box in boxes)
    assert boxes[-1].bottom() < shown.height(), "the list is as tall as its rows: the panel scrolls"
