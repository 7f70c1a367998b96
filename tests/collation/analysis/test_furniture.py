"""Furniture: a row of links by its words, and no row of a table because of its bars."""

import pytest

from viewer.collation.analysis.furniture import says_furniture


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
