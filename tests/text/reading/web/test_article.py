"""The article of a page of news: all of it, and nothing of what stands round it."""

import pytest

from tests.text.reading.web.news import PAGES, marked, page, prose
from tests.text.reading.web.themes import THEMES
from viewer.text.choices import Choices
from viewer.text.reading.read import read_bytes
from viewer.text.reading.web import article
from viewer.text.reading.web.blocks import WebBlock, parse_page
from viewer.text.reading.web.shown import shown_votes


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
    assert not any(block.offer for block in article._with_true_names(blocks, [True] * 3))
    assert article._with_true_names(blocks, [False, False, True]) is blocks


def _shown(html: str) -> list[bool] | None:
    return shown_votes(parse_page(page(html).decode("utf-8")))


def test_most_pages_show_their_article_themselves() -> None:
    """So trafilatura, which takes half a second to load, is only asked where there is doubt."""
    doubtful = {name for name, html in (PAGES | THEMES).items() if _shown(html) is None}
    assert doubtful == {"nyt", "table and list", "old tables", "forum", "government", "bare divs"}


LONG = f"<p>{prose(0)}</p><p>{prose(3)}</p><p>{prose(6)}</p>"
BEHIND = "<p>She has written about boats for nine years, and about those who sink them.</p>"


@pytest.mark.parametrize(
    "html",
    [
        f"<article>{LONG}</article><article>{LONG}</article>",
        f"<article>{LONG}</article><div>{LONG}</div>",
        f"<article><div class='entry-content'>{LONG}</div>{BEHIND}</article>",
        f"<article>{LONG}<div class='comments'>{LONG}</div></article>",
        f"<article><p>{prose(0)}</p></article>",
        f"<div class='promo'>{LONG}</div>",
    ],
)
def test_a_page_that_may_mean_something_else_shows_no_article(html: str) -> None:
    assert _shown(html) is None


@pytest.mark.parametrize("html", ["<div class='has-sidebar'><article class='post tag-ads'>{}</article></div>",
                                  "<div class='sidebar-left'><div class='entry-content'>{}</div></div>"])  # fmt: skip
def test_a_page_with_a_sidebar_is_not_one(html: str) -> None:
    assert _shown(html.format(LONG)) == [True, True, True]
    assert _shown(html.format(LONG) + f"<article class='comment-body'>{LONG}</article>") == [True] * 3 + [False] * 3


def test_what_is_beside_by_its_name_stays_where_it_is_most_of_the_article() -> None:
    blocks = [WebBlock(prose(0), beside=True), WebBlock(prose(3), beside=True), WebBlock(prose(6))]
    assert not any(block.beside for block in article._with_true_names(blocks, [True] * 3))
    assert article._with_true_names(blocks, [False, False, True]) is blocks


def test_a_text_that_is_only_the_beginning_is_no_article() -> None:
    for ending in (" …", " and then", ""):
        said = " ".join((prose(0), prose(3), prose(6))) + ending
        data = f'<script type="application/ld+json">{{"articleBody": "{said}"}}</script>'
        assert (_shown(f"{data}<div>{LONG}</div>") is None) == bool(ending)
        assert _shown(f"{data}<div>{LONG}</div><div><p>{prose(9)}</p><p>{prose(12)}</p></div>") is None
