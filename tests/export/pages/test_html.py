"""The page: both texts come back to the letter, and nothing in it runs, loads or sends anything."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.collation.strategies import pairs
from tests.export.hostile import PAYLOADS, hostile_report
from tests.tries import tries
from viewer import Options, collate, from_text
from viewer.export.pages.html import document
from viewer.export.report import report, without_controls

_VOID = {"meta", "br"}
_ALLOWED = {
    *("html", "head", "meta", "title", "style", "body", "header", "h1", "h2", "div", "p", "em", "b", "i", "span"),
    *("table", "thead", "tbody", "tr", "th", "td", "dl", "dt", "dd", "bdi", "main", "mark", "sup", "a", "section"),
    "footer",
}


class _Page(HTMLParser):
    """The elements of a page, and the texts of its witnesses."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[tuple[str, dict[str, str | None]]] = []
        self.texts = {"A": "", "B": ""}
        self.feed(data.decode())
        self.close()

    def handle_starttag(self, tag, attrs) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in _VOID:
            self.open.append((tag, dict(attrs)))

    def handle_endtag(self, tag) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data) -> None:
        sigil = next((of["data-witness"] for _, of in self.open if "data-witness" in of), None)
        of_ours = any(tag == "sup" or of.get("class") in ("label", "caret") for tag, of in self.open)
        if sigil and not of_ours:
            self.texts[sigil] += data


@tries(100)
@given(pairs(), st.sampled_from(["work", "passages"]))
def test_both_texts_come_back(pair, scope) -> None:
    collation = collate([from_text(text, title="") for text in pair], Options(scope, words=4))
    page = _Page(document(report(collation)))
    assert not page.open
    assert page.texts == {sigil: collation.witness(sigil).text for sigil in "AB"}


def test_nothing_of_others_becomes_markup() -> None:
    made = hostile_report()
    data = document(made)
    page = _Page(data)
    assert not page.open
    assert {tag for tag, _ in page.seen} <= {*_ALLOWED, "code", "strong", "s"}
    names = {name for _, of in page.seen for name in of}
    allowed = {
        "lang",
        "charset",
        "http-equiv",
        "content",
        "name",
        "class",
        "dir",
        "style",
        "colspan",
        "id",
        "href",
        "rel",
    }
    assert names <= allowed | {"data-s", "data-witness", "hidden"}
    outside = {of["href"] for _, of in page.seen if "href" in of and not of["href"].startswith("#")}
    assert outside == {"http://example.org/x.png"}, "a link of a note, which loads nothing"
    assert len([tag for tag, _ in page.seen if tag == "style"]) == 1
    assert "url(" not in data.decode()
    assert "@import" not in data.decode()
    for sigil in "AB":
        assert page.texts[sigil] == without_controls(made.collation.witness(sigil).text)
    for payload in PAYLOADS:
        assert without_controls(payload) in page.texts["A"]


def test_the_policy_allows_nothing_but_its_own_style() -> None:
    page = _Page(document(hostile_report()))
    policies = [of["content"] for _, of in page.seen if of.get("http-equiv") == "Content-Security-Policy"]
    assert policies == ["default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"]


def test_what_is_hidden_is_said() -> None:
    pair = [from_text("The old council met in March. It went home.", title="A"),
            from_text("The new council met in March; it went home.", title="B")]  # fmt: skip
    made = report(collate(pair, Options("work")), which="substantive", made="2026-01-02")
    page = document(made).decode()
    assert f"{len(made.chosen)} of {len(made.chosen) + made.hidden} differences are in this export" in page
    assert "Compared on 2026-01-02" in page
    assert made.version in page


@pytest.mark.parametrize("which", ["all", "substantive", "noted"])
def test_links_lead_somewhere(which) -> None:
    pair = [from_text("The old council met in March. It went home.", title="A"),
            from_text("The new council met in March; it went home.", title="B")]  # fmt: skip
    page = _Page(document(report(collate(pair, Options("work")), which=which)))
    ids = [of["id"] for _, of in page.seen if "id" in of]
    assert len(ids) == len(set(ids))
    assert {of["href"][1:] for _, of in page.seen if "href" in of} <= set(ids)
