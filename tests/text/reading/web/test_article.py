"""The article of a page of news: all of it, and nothing of what stands round it."""

import pytest

from tests.text.reading.web.news import PAGES, marked, page
from tests.text.reading.web.themes import THEMES
from viewer.text.choices import Choices
from viewer.text.reading.read import read_bytes
from viewer.text.reading.web import article
from viewer.text.reading.web.blocks import WebBlock


def words(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("name", PAGES | THEMES)
def test_the_article_is_whole_and_alone(name: str) -> None:
    page_of_it = (PAGES | THEMES)[name]
    data, (inside, outside) = page(page_of_it), marked(page_of_it)
    whole, alone = read_bytes("page.html", data), read_bytes("page.html", data, Choices(article=True))
    assert [said for said in (*inside, *outside) if said not in words(whole.text)] == []
    assert [said for said in inside if said not in words(alone.text)] == []
    assert [said for said in outside if said in words(alone.text)] == []
    assert alone.text.count("\n") > 3


def test_what_is_named_an_offer_stays_where_it_is_most_of_the_article() -> None:
    """A class that is named for newsletters may also be that of a letter that is read on the web."""
    text = "The ferryman kept a ledger of every cow that crossed the water, by the light of the landing."
    blocks = [WebBlock(text, offer=True), WebBlock(text.replace("cow", "horse"), offer=True), WebBlock(text)]
    assert not any(block.offer for block in article._with_true_offers(blocks, [True] * 3))
    assert article._with_true_offers(blocks, [False, False, True]) is blocks
