"""A PDF set by Typst: words that are words, tags, an end when it is asked for."""

import re
import time
from dataclasses import replace

import pypdfium2
import pytest

from tests.export.hostile import hostile_report
from tests.export.reports import report_on
from viewer.collation.model.model import Cancelled
from viewer.export.formats import FORMATS, format_for
from viewer.export.pages.edition import document

pytestmark = [pytest.mark.slow]  # a process for each
KEPT = "The council met in March and sent the letter that nobody had asked it to send. "


@pytest.fixture(autouse=True)
def typst() -> None:
    pytest.importorskip("typst")


def words_of(data: bytes) -> str:
    with pypdfium2.PdfDocument(data) as pdf:
        return "".join("".join(page.get_textpage().get_text_bounded().split()) for page in pdf)


def test_both_texts_with_an_apparatus_and_tags() -> None:
    note = ("A", "council", "Which council?")
    data = document(report_on(KEPT, KEPT.replace("March", "May"), notes=(note,)))
    found = words_of(data)
    for words in ("met in March1 and sent", "met in May1 and sent", "March ] May B", "Which council?", "SHA-256"):
        assert "".join(words.split()) in found, words
    assert b"/StructTreeRoot" in data or re.search(rb"/Marked\s+true", data)


def test_hostile_words_are_words() -> None:
    data = document(hostile_report())
    assert "alert(1)" in words_of(data)
    for action in (b"/JavaScript", b"/Launch", b"/OpenAction", b"/EmbeddedFile", b"/URI"):
        assert action not in data


def test_it_can_be_ended() -> None:
    def end(done: float) -> None:
        raise Cancelled

    began = time.monotonic()
    with pytest.raises(Cancelled):
        document(replace(report_on(KEPT * 50, KEPT * 50), tick=end))
    assert time.monotonic() - began < 60, "it did not wait for the end of the work"


def test_its_name() -> None:
    assert format_for("x.edition.pdf", FORMATS).module == "viewer.export.pages.edition"  # type: ignore[union-attr]
