"""Furniture: a row of links by its words, and no row of a table because of its bars."""

import pytest

from viewer.collation.analysis.furniture import furniture, says_furniture
from viewer.text.reading.read import from_text


@pytest.mark.parametrize(
    "line",
    ["Home | Wool | Salt | Contact", "News » Sport » Rowing", "Start · Hilfe · Impressum", "Sitemap | Privacy | RSS"],
)
def test_a_row_of_links_is_furniture(line: str) -> None:
    assert says_furniture(line)


@pytest.mark.parametrize(
    "line",
    ["| Parish | Houses | Souls |", "Ansel | cooper | 14", "40 · 31 · 22", "Zander · Barsch · Hecht", "4 / 12 / 1871"],
)
def test_a_row_of_a_table_is_none(line: str) -> None:
    assert not says_furniture(line)


def test_a_list_of_words_has_no_foot_though_one_of_them_is_a_word_of_pages() -> None:
    words = [f"{first}{last}" for first in ("bram", "skel", "tol", "quar") for last in ("by", "den", "ford", "ig")]
    items = [f"{one} {other}" for one in words for other in words]
    assert not furniture(from_text("\n".join([*items, "like", *items[:100]])))
