"""The picture of the page that is being read: which page, how large, and what it says where there is none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.text.reading import tesseract
from tests.text.reading.pdf_file import Set, pdf
from tests.ui.reader import KEY, Reader
from viewer.text.choices import Choices
from viewer.text.reading.read import read
from viewer.text.witness import Part, Span
from viewer.ui.app.window import Window
from viewer.ui.page.pictures import Pictures, Wanted, page_numbers

WORDS = (
    "The ferryman kept a ledger of every cow",
    "that crossed the water in his time, and",
    "whoever crosses after dark shall pay for",
    "the lamp that hangs from the landing and",
)


def book(pages: int) -> bytes:
    """Pages of 25 lines, all of other words, the first two of them with Roman numbers."""
    made = []
    for page in range(pages):
        lines = [f"Line {page * 25 + n} of it: {WORDS[n % 4]}" for n in range(25)]
        made.append([Set(40, 370 - 14 * n, line) for n, line in enumerate(lines)])
    return pdf(made, catalog="/PageLabels << /Nums [0 << /S /r >> 2 << /S /D >>] >>")


@pytest.fixture
def reader(at_once: None, new_window: Callable[[], Window], qtbot: QtBot, tmp_path: Path) -> Reader:
    """A person at the window on a text and a PDF of five pages with the same words."""
    path = tmp_path / "book.pdf"
    path.write_bytes(book(5))
    (tmp_path / "book.txt").write_text(read(path).text.replace("ledger", "book"), "utf-8")
    made = Reader(new_window(), qtbot)
    made.open([tmp_path / "book.txt", path])
    return made


def title(reader: Reader, qtbot: QtBot) -> str:
    """What stands over the page, when it has come."""
    page = reader.window.page_image
    qtbot.waitUntil(lambda: not page._jobs.busy and not page._again.isActive())
    assert page._shown is not None
    return f"{page.sign.text()}: {page.title.text()}, {page.figures.text()}"


def drawn(reader: Reader) -> QImage:
    image = reader.window.page_image.canvas._image
    assert image is not None
    return image


@pytest.mark.slow
def test_one_key_shows_the_page_that_is_read_and_takes_it_away(reader: Reader, qtbot: QtBot) -> None:
    assert not reader.window.page_image.isVisible()
    reader.press(KEY.Key_F12)
    assert reader.window.page_image.isVisible()
    assert title(reader, qtbot) == "B: Page i, 1 of 5"
    assert not reader.window.side.isVisible()  # there is no room for both
    assert reader.window.bindings.actions["page_image"].isChecked()
    image = drawn(reader)
    assert image.deviceIndependentSize().width() == reader.window.page_image.canvas.room - 28
    tones = {QColor(image.pixel(x, y)).lightness() for x in range(image.width()) for y in range(image.height())}
    assert min(tones) < 100
    assert max(tones) == 255
    reader.press(KEY.Key_F12)
    assert not reader.window.page_image.isVisible()
    assert reader.window.side.isVisible()
    assert not reader.window.bindings.actions["page_image"].isChecked()
    assert reader.left.hasFocus()
    reader.press(KEY.Key_F12)
    reader.press(KEY.Key_Escape, at=reader.window.page_image.canvas)
    assert not reader.window.page_image.isVisible()


@pytest.mark.slow
def test_it_follows_the_text_and_the_text_follows_it(reader: Reader, qtbot: QtBot) -> None:
    reader.press(KEY.Key_F12)
    text = reader.window.workspace.collation.witness("B").text
    reader.window.workspace.go_to("B", Span(text.index("Line 60"), text.index("Line 60") + 7))
    qtbot.waitUntil(lambda: title(reader, qtbot) == "B: Page 1, 3 of 5")
    reader.click(reader.window.page_image.behind)
    qtbot.waitUntil(lambda: title(reader, qtbot) == "B: Page 2, 4 of 5")
    qtbot.wait(400)  # until the text reports where it is read now
    assert title(reader, qtbot) == "B: Page 2, 4 of 5"
    seen = reader.right.seen()
    assert seen.start < text.index("Line 76") < seen.end
    for _ in range(3):
        reader.click(reader.window.page_image.before)
        title(reader, qtbot)
    qtbot.wait(400)
    assert title(reader, qtbot) == "B: Page i, 1 of 5"
    assert not reader.window.page_image.before.isEnabled()


@pytest.mark.slow
def test_keys_scroll_the_page_and_go_on_to_the_next(reader: Reader, qtbot: QtBot) -> None:
    reader.press(KEY.Key_F12)
    title(reader, qtbot)
    canvas = reader.window.page_image.canvas
    canvas.verticalScrollBar().setValue(0)
    reader.press(KEY.Key_End, at=canvas)
    assert canvas.verticalScrollBar().value() == canvas.verticalScrollBar().maximum()
    reader.press(KEY.Key_PageDown, at=canvas)
    qtbot.waitUntil(lambda: title(reader, qtbot) == "B: Page ii, 2 of 5")


@pytest.mark.slow
def test_a_page_is_as_wide_as_the_panel_or_as_large_as_on_paper(reader: Reader, qtbot: QtBot) -> None:
    reader.press(KEY.Key_F12)
    title(reader, qtbot)
    page = reader.window.page_image
    reader.click(page.size_button)
    title(reader, qtbot)
    assert drawn(reader).deviceIndependentSize().width() == round(300 * page.logicalDpiX() / 72)
    reader.click(page.size_button)
    title(reader, qtbot)
    reader.window.resize(1700, 900)
    reader.window.texts.setSizes([800, 600, 300])
    qtbot.waitUntil(lambda: drawn(reader).deviceIndependentSize().width() == page.canvas.room - 28)


@pytest.mark.slow
def test_the_mouse_moves_the_page(reader: Reader, qtbot: QtBot) -> None:
    reader.press(KEY.Key_F12)
    title(reader, qtbot)
    canvas = reader.window.page_image.canvas
    canvas.verticalScrollBar().setValue(0)
    qtbot.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 200))
    qtbot.mouseMove(canvas.viewport(), QPoint(100, 190))
    qtbot.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 190))
    assert canvas.verticalScrollBar().value() == min(10, canvas.verticalScrollBar().maximum())


@pytest.mark.slow
def test_a_file_that_has_changed_shows_no_page(reader: Reader, qtbot: QtBot) -> None:
    path = Path(reader.window.workspace.collation.witness("B").path)
    path.write_bytes(book(2))
    reader.press(KEY.Key_F12)
    canvas = reader.window.page_image.canvas
    qtbot.waitUntil(lambda: "has changed since it was read; F5" in canvas.accessibleName())
    path.unlink()
    reader.press(KEY.Key_F12)
    reader.press(KEY.Key_F12)
    qtbot.waitUntil(lambda: "there is no such file" in canvas.accessibleName())


@pytest.mark.slow
def test_texts_without_pages_have_no_picture(reader: Reader, memo: list[str]) -> None:
    assert reader.may("page_image")
    reader.press(KEY.Key_F12)
    reader.open(memo)
    assert not reader.may("page_image")
    assert not reader.window.page_image.isVisible()
    assert reader.window.side.isVisible()


@pytest.mark.slow
def test_a_wide_window_has_room_for_the_lists_too(reader: Reader) -> None:
    reader.window.resize(1920, 1000)
    reader.press(KEY.Key_F12)
    assert reader.window.side.isVisible()
    assert reader.window.page_image.width() > 500


@pytest.mark.slow
def test_it_shows_in_the_inline_view_as_well(reader: Reader, qtbot: QtBot) -> None:
    reader.press(KEY.Key_F7)
    reader.press(KEY.Key_F12)
    assert title(reader, qtbot) == "B: Page i, 1 of 5"


@pytest.mark.slow
def test_a_scan_is_shown_beside_what_was_recognized(
    at_once: None, new_window: Callable[[], Window], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    image = QImage(90, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    path = tmp_path / "scan.png"
    assert image.save(str(path))
    tesseract.install(tmp_path, monkeypatch, tesseract.table("A word or two."))
    pictures = Pictures(read(path, Choices(ocr="eng")))
    found = pictures.draw(Wanted(3, None, 45, 1.0))
    assert (found.image.width(), found.image.height(), found.page, found.pages) == (45, 60, 0, 1)
    assert QColor(found.image.pixel(20, 20)) == QColor("red")
    assert pictures.draw(Wanted(3, None, 0, 1.0)).image.width() == 90
    pictures.close()


def test_pages_are_found_by_their_labels() -> None:
    def part(label: str) -> Part:
        return Part(Span(0, 1), "page", locator=f"p. {label}")

    labels = ["i", "ii", "1", "2", "1", "2", "3"]
    of_text = [part(label) for label in ("ii", "1", "2", "1", "3")]
    of_notes = [part("1"), part("2")]
    assert page_numbers([*of_text, *of_notes], labels) == [1, 2, 3, 4, 6, 2, 3]
    assert page_numbers([part("x")], labels) == [0]
