"""A report as a PDF: what a reader of PDF finds in it, and what must not be in it."""

import re
from dataclasses import replace

import pypdfium2
import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from tests.export.hostile import hostile_report
from tests.export.reports import WORK, report_on
from viewer.collation.model.model import Cancelled, Options
from viewer.export.pages.plain_text import settable
from viewer.export.report import Report
from viewer.ui.pdf import measures
from viewer.ui.pdf.document import document
from viewer.ui.pdf.flow import report_pages
from viewer.ui.pdf.paper import paper_in

KEPT = "The council met in March and sent the letter that nobody had asked it to send. "
NOTES = (("A", "council", "Which council?"), ("A", "letter", "It is *lost*. " * 9))


@pytest.fixture(autouse=True)
def application(qtbot: QtBot) -> None:
    """Fonts need one."""


def words_of(data: bytes) -> str:
    """All words of a PDF, page by page, with a space for each run of them."""
    with pypdfium2.PdfDocument(data) as pdf:
        return " ".join(" ".join(page_words(page).split()) for page in pdf)


def page_words(page: pypdfium2.PdfPage) -> str:
    """The words of a page, without what keeps a number with its word."""
    return page.get_textpage().get_text_bounded().replace("\u2060", "").replace("\ufeff", "")


def tight(words: str) -> str:
    """The words without spaces, which a reader of PDF guesses round raised numbers."""
    return "".join(words.split())


def long_report(notes: tuple[tuple[str, str, str], ...] = (), options: Options = WORK) -> Report:
    first = "\n\n".join(f"{KEPT}Paragraph {number} ends here." for number in range(60))
    return report_on(first, first.replace("letter", "note").replace("March", "May", 9), options, notes)


def test_both_texts_and_all_that_is_said_of_them() -> None:
    made = report_on(KEPT, KEPT.replace("March", "May"), notes=NOTES)
    found = words_of(document(made))
    for words in (
        "Memo of comparison",
        "met in March1 and sent",
        "met in May1 and",
        "Which council?",
        "1 March ] May B",
    ):
        assert tight(words) in tight(found), words
    for words in ("1 of 1", "in this export", "SHA-256"):
        assert words in found, words
    for witness in made.collation.witnesses:
        assert witness.sha256 in tight(found.replace("SHA-256", "")), "whole, on as many lines as it takes"


def test_a_line_stands_on_one_page_and_none_runs_into_the_foot() -> None:
    found = report_pages(long_report(NOTES), lambda _: None)
    assert len(found) > 2
    for page in found:
        assert all(line.y + line.block.leading <= measures.HEIGHT - measures.BOTTOM + 1 for line in page.lines)
    placed = [(id(line.block), line.x, line.line.top) for page in found for line in page.lines]
    assert len(placed) == len(set(placed))


@pytest.mark.slow
def test_each_entry_stands_once_on_the_page_of_its_words() -> None:
    report = long_report()
    with pypdfium2.PdfDocument(document(report)) as pdf:
        texts = [" ".join(page_words(page).split()) for page in pdf]
    for variant in report.chosen:
        entry = re.compile(rf"(?<!\d){variant.number}{variant.lemma}]{variant.text}B")
        where = [number for number, text in enumerate(texts) if entry.search(tight(text))]
        assert len(where) == 1, variant
        assert f"{variant.lemma}{variant.number}" in tight(texts[where[0]])


@pytest.mark.slow
def test_a_note_longer_than_a_page_goes_on() -> None:
    note = " ".join(f"word{number}" for number in range(3000))
    report = report_on(KEPT, KEPT, notes=(("A", "council", note),))
    found = words_of(document(report))
    assert all(f"word{number}" in found for number in range(0, 3000, 50))


def test_more_entries_in_a_line_than_a_page_has_room_for() -> None:
    a = KEPT + " ".join(f"{number}" for number in range(400)) + " " + KEPT
    b = KEPT + "".join(f"{number}." for number in range(400)) + " " + KEPT
    assert words_of(document(report_on(a, b)))


@pytest.mark.parametrize(
    "texts", [("", ""), ("a", ""), ("", "a"), ("שלום לכולם " * 9, "שלום לכולן " * 9), ("𝔘" * 99, "x")]
)
def test_any_text(texts: tuple[str, str]) -> None:
    assert words_of(document(report_on(*texts)))


def test_hostile_words_are_words() -> None:
    data = document(hostile_report())
    assert "alert(1)" in words_of(data)
    for action in (b"/URI", b"/JavaScript", b"/JS", b"/Launch", b"/OpenAction", b"/EmbeddedFile", b"/GoToR"):
        assert action not in data
    with pypdfium2.PdfDocument(data) as pdf:
        assert not any(pypdfium2.raw.FPDFPage_GetAnnotCount(page) for page in pdf)


def test_it_says_how_far_it_is_and_can_be_ended() -> None:
    shares: list[float] = []
    document(replace(long_report(), tick=shares.append))
    assert shares == sorted(shares)
    assert shares[-1] == 1

    def end(done: float) -> None:
        if done > 0.7:
            raise Cancelled

    with pytest.raises(Cancelled):
        document(replace(long_report(), tick=end))


@pytest.mark.parametrize(
    ("locale", "paper", "points"), [("en_US", "Letter", (612, 792)), ("fr_CA", "Letter", (612, 792)),
                                    ("en_GB", "A4", (595, 842)), ("ru_RU", "A4", (595, 842)), ("C", "A4", (595, 842))]
)  # fmt: skip
def test_the_paper_is_that_of_the_country(locale: str, paper: str, points: tuple[int, int]) -> None:
    found = measures.paper_size(paper_in(QLocale(locale)))
    assert found.name().startswith(paper)
    assert tuple(round(one / measures.UNITS) for one in measures.paper_units(found)) == points


def test_a_word_longer_than_any_line_is_broken() -> None:
    """Qt looks for the next place to break from each line to the end of the word: a megabyte took minutes."""
    assert max(map(len, settable("x" * 3000).split("\u200b"))) == 500
    assert settable("слово " * 500) == "слово " * 500
    assert settable("議" * 3000) == "議" * 3000
