"""The two columns on paper: in step, whole, and written to a file."""

from __future__ import annotations

import re
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget
from pytestqt.qtbot import QtBot

from tests.ui.pixels import colors
from tests.ui.reader import Reader
from tests.ui.samples import Maker, memo, plain
from viewer.collation.model.model import LEVELS, Collation
from viewer.collation.query.place_map import PlaceMap
from viewer.phrasing.sentences import sources
from viewer.ui import dialogs
from viewer.ui.app.window import Window
from viewer.ui.page.columns import block_rows
from viewer.ui.page.page import Page
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme.fonts import typeface
from viewer.ui.theme.theme import load
from viewer.ui.views import print
from viewer.ui.views.print import Print, print_columns, save_pdf

pytestmark = pytest.mark.usefixtures("qapp")

PAPER = QSizeF(510, 757)  # points: A4 within its margins
SMALL = QSizeF(300, 200)


def on(collation: Collation) -> Workspace:
    workspace = Workspace(load("dark"))
    workspace.collation = collation
    return workspace


@pytest.mark.parametrize("paper", [PAPER, SMALL])
def test_every_line_of_both_stands_on_one_leaf(paper: QSizeF) -> None:
    made = Print(on(memo()), paper)
    for side, sheet in enumerate(made._sheets):
        parts = [part for leaf in made.leaves for part in (leaf.left, leaf.right)[side]]
        lines = [(part.block, line) for part in parts for line in range(part.first, part.last)]
        blocks = range(len(sheet.page.blocks))
        assert lines == [(block, line) for block in blocks for line in range(len(sheet.page.set(block).lines))]
        high = made.size.height() - print._HEAD - print._FOOT
        for part in parts:
            last = sheet.page.set(part.block).lines[part.last - 1]
            assert part.top + last.top + last.height <= high + 0.5


def test_what_says_the_same_begins_at_one_height() -> None:
    made = Print(on(memo()), PAPER)
    text, other = (witness.text for witness in on(memo()).collation.witnesses)  # type: ignore[union-attr]
    place, beside = (t.index("Presidium, CC") for t in (text, other))
    left, right = (sheet.page for sheet in made._sheets)
    (ours,) = (p.top for leaf in made.leaves for p in leaf.left if p.block == left.blocks.at(place) and not p.first)
    (theirs,) = (
        p.top for leaf in made.leaves for p in leaf.right if p.block == right.blocks.at(beside) and not p.first
    )
    assert ours == theirs > 0


def test_rows_miss_no_block() -> None:
    collation = (
        Maker().frame("A", "One\n\nTwo\n\n", "headline").match("A b c.\n\nD e f.\n\nG", "A b c.\n\nD x f. G").made()
    )
    face = typeface()
    left, right = (Page(witness.text, face, 300) for witness in collation.witnesses)
    made = list(block_rows(left, right, PlaceMap(collation, "B")))
    assert [block for ours, _ in made for block in ours] == list(range(len(left.blocks)))
    assert [block for _, theirs in made for block in theirs] == list(range(len(right.blocks)))
    assert len(made) > 1


def words_in(path: Path) -> tuple[int, int]:
    """How many pages a PDF file has, and how many times text is drawn in it."""
    data = path.read_bytes()
    drawn = 0
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL):
        try:
            drawn += zlib.decompress(stream).count(b"BT")
        except zlib.error:
            continue
    return len(re.findall(rb"/Type\s*/Page\b", data)), drawn


def test_a_pdf_has_its_pages_and_its_words(tmp_path: Path) -> None:
    workspace = on(memo())
    told: list[str] = []
    workspace.noticed.connect(lambda notice: told.append(notice.sentence))
    save_pdf(workspace, tmp_path / "memo.pdf")
    pages, drawn = words_in(tmp_path / "memo.pdf")
    assert pages == len(Print(workspace, PAPER).leaves) > 0
    assert drawn > 20
    assert told[-1].startswith(f"{pages} page")


def test_empty_texts_and_no_shared_words_are_printed_too(tmp_path: Path) -> None:
    save_pdf(on(plain("", "")), tmp_path / "empty.pdf")
    assert words_in(tmp_path / "empty.pdf")[0] == 1
    save_pdf(on(plain("one " * 3000, "two")), tmp_path / "one.pdf")
    assert words_in(tmp_path / "one.pdf")[0] > 3


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    workspace = on(memo())
    told: list[str] = []
    workspace.noticed.connect(lambda notice: told.append(notice.tone))
    save_pdf(workspace, tmp_path / "none" / "memo.pdf")
    assert told == ["error"]


def test_framing_and_signs_are_on_the_paper() -> None:
    workspace = on(memo())
    theme = load("light")
    made = Print(workspace, PAPER)

    def painted() -> set[str]:
        image = QImage(made.size.toSize(), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        made.paint(painter, 0)
        painter.end()
        return colors(image)

    every = painted()
    assert {theme.framing.paper.name(), theme.framing.line.name(), theme.substitution.paper.name()} <= every
    assert QColor(load("dark").paper).name() not in every
    workspace.levels = frozenset(LEVELS) - {"wording"}
    made = Print(workspace, PAPER)
    assert theme.substitution.paper.name() not in painted()


def test_only_some_pages_and_stopping(tmp_path: Path) -> None:
    from PySide6.QtGui import QPdfWriter

    writer = QPdfWriter(str(tmp_path / "some.pdf"))
    print.set_paper(writer)
    done, whole = print_columns(on(plain("one " * 9000)), writer, (2, 3))
    assert done == 2 < whole
    writer = QPdfWriter(str(tmp_path / "stopped.pdf"))
    assert print_columns(on(plain("one " * 9000)), writer, tick=lambda done, count: done < 1)[0] == 1


@pytest.mark.slow
def test_ctrl_p_shows_the_pages(reader: Reader, window: Window, qtbot: QtBot) -> None:
    reader.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier, at=reader.left)
    dialog = window.findChild(QPrintPreviewDialog)
    assert dialog is not None
    assert dialog.isVisible()
    shown = dialog.findChild(QPrintPreviewWidget)
    assert shown is not None
    qtbot.waitUntil(lambda: shown.pageCount() > 3)
    dialog.close()


def test_a_long_text_is_previewed_in_part(window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(print, "PREVIEWED", 2)
    dialog = print.preview(window.workspace, window)
    qtbot.waitUntil(lambda: "2 of" in dialog.windowTitle())
    dialog.close()


@pytest.mark.slow
def test_the_menu_writes_a_pdf(reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dialogs, "ask_save", lambda *_: tmp_path / "both.pdf")
    reader.choose("pdf")
    assert words_in(tmp_path / "both.pdf")[0] > 3


def test_each_page_is_headed_by_what_is_known_of_the_texts() -> None:
    first, second = memo().witnesses
    known = replace(first, title="The Memo", author="V. Molotov", date="1954", source="https://example.org/memo")
    assert sources((known, second)) == ["The Memo · V. Molotov · 1954 · https://example.org/memo", second.title]
