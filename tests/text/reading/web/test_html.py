"""A web page is read word for word; what stands round the article is furniture."""

import random
import re
import socket
import time
from html.parser import HTMLParser
from pathlib import Path

import pytest

from viewer.collation.collate import collate
from viewer.text.reading.extracted import Extracted
from viewer.text.reading.formats import format_of
from viewer.text.reading.read import from_text, read
from viewer.text.reading.web.html import extract

PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>The harbour &amp; its tolls</title>
<meta name="author" content="Ada Quill"><meta property="article:published_time" content="1951-03-03">
<link rel="canonical" href="https://example.org/harbour"></head><body>
<nav><ul><li><a href="/">Start</a><li><a href="/old">Older pages</a></ul></nav>
<article><h1>The harbour and its tolls</h1>
%s
</article>
<aside><h3>Most read</h3><ul><li><a href="/m">The mill by the weir</a></li></ul></aside>
<footer>Made with a press</footer></body></html>
"""
SENTENCES = [
    "The committee met on the third of March and heard the report of its secretary, which was long and careful.",
    "It was resolved that the tolls of the harbour be lowered by a third before the herring fleet came home.",
    "Nobody spoke for the merchants, although four of them had been asked to come and had promised to do so.",
    "The old wall was to be mended with stone from the quarry behind the chapel, at the cost of the parish.",
    "When the clerk had read the minutes of the year before, the chairman thanked him and closed the meeting.",
    "A copy of these resolutions was nailed to the door of the customs house, where it hung until the autumn.",
    "Of the eleven boats that sailed in April nine came back, and the tolls they paid were the new ones.",
    "The secretary noted in his diary that he had never seen so many people so pleased with so small a thing.",
]


def kinds(found: Extracted, kind: str) -> list[str]:
    return [part.span.of(found.text) for part in found.parts if part.kind == kind]


def body(html: str) -> Extracted:
    return extract(f"<html><body>{html}</body></html>".encode())


def news(paragraphs: list[str]) -> bytes:
    return (PAGE % "\n".join(f"<p>{text}</p>" for text in paragraphs)).encode()


def test_parts_of_a_page():
    found = body(
        "<h2>A <b>heading</b></h2><p>One\n two&nbsp;three<p>Four<ul><li>five<ul><li>six</ul><li>seven</ul>"
        "<blockquote><p>Eight.<p>Nine.</blockquote><table><tr><th>ten<th>eleven<tr><td>12<td><p>13</table>"
        "<figure><img src=x><figcaption>A picture</figcaption></figure>"
    )
    assert found.text == (
        "A heading\n\nOne two\u00a0three\n\nFour\n\nfive\nsix\nseven\n\nEight.\n\nNine.\n\n"
        "ten\televen\n12\t13\n\nA picture\n"
    )
    assert [(part.level, part.span.of(found.text)) for part in found.parts if part.kind == "list-item"] == [
        (1, "five"),
        (2, "six"),
        (1, "seven"),
    ]
    assert kinds(found, "heading") == ["A heading"]
    assert kinds(found, "quotation") == ["Eight.\n\nNine."]
    assert kinds(found, "table-row") == ["ten\televen", "12\t13"]
    assert kinds(found, "caption") == ["A picture"]


def test_lines_of_verse_and_of_preformatted_text():
    found = body(
        "<p>Tiger, tiger<br>burning bright<br><br>In the forests<br>of the night</p><pre>\n  a  b\n c\n\n\nd</pre>"
    )
    assert found.text == "Tiger, tiger\nburning bright\n\nIn the forests\nof the night\n\n  a  b\n c\n\nd\n"
    assert kinds(found, "verse") == ["Tiger, tiger", "burning bright", "In the forests", "of the night"]


def test_a_table_that_sets_the_page_is_no_row():
    found = body(
        f"<table><tr><td>Menu</td><td><p>{SENTENCES[0]}</p><h2>More</h2><p>{SENTENCES[1]}</p></td></tr></table>"
    )
    assert found.text == f"Menu\n\n{SENTENCES[0]}\n\nMore\n\n{SENTENCES[1]}\n"
    assert not kinds(found, "table-row")


def test_notes_and_their_marks():
    found = body(
        '<p>Said<sup><a href="#fn1" id="fnref1">1</a></sup> he, 10<sup>6</sup> times, the 1<sup>st</sup>.</p>'
        '<ol><li id="fn1"><p>A note. <a href="#fnref1">↩</a></p></li></ol>'
    )
    assert found.text == "Said he, 10⁶ times, the 1st.\n\nA note. ↩\n"
    (note,) = (part for part in found.parts if part.kind == "note")
    assert note.locator == "note 1"
    assert found.warnings == ("1 mark of a note was left out of the text",)


def test_what_is_not_shown_is_left_out_and_counted():
    found = body(
        "<p>Seen<script>var x = '<p>code</p>'</script><style>p {}</style><template>t</template>"
        '<span style="display: none">two <span>words</span></span> too</p><p hidden>three<p>Last'
    )
    assert found.text == "Seen too\n\nLast\n"
    assert found.warnings == ("4 hidden words were left out",)


def test_a_page_that_is_hidden_until_a_script_has_run_is_read():
    found = body(f'<div style="visibility:hidden"><p>{SENTENCES[0]}</p></div><p>Wait.</p>')
    assert SENTENCES[0] in found.text
    assert any("hidden" in warning for warning in found.warnings)


def test_what_the_page_says_of_itself():
    found = extract(news(SENTENCES))
    assert found[1:6] == ("The harbour & its tolls", "Ada Quill", "1951-03-03", "en", "https://example.org/harbour")
    found = extract(
        b'<html><head><script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Tolls",'
        b' "datePublished": "1951-03-03", "author": [{"name": "Ada Quill"}, {"name": "B. Ink"}]}]}</script></head>'
        b"<body><!-- saved from url=(0026)https://example.org/tolls --><p>Text</p></body></html>"
    )
    assert found[1:6] == ("Tolls", "Ada Quill; B. Ink", "1951-03-03", "", "https://example.org/tolls")
    assert body("<p>Text</p>")[1:6] == ("", "", "", "", "")


def test_the_article_is_told_from_the_page_and_no_word_is_lost():
    found = extract(news(SENTENCES))
    assert kinds(found, "furniture") == ["Start\nOlder pages", "Most read\n\nThe mill by the weir\n\nMade with a press"]
    plain = "The harbour and its tolls\n\n" + "\n\n".join(SENTENCES)
    assert found.text == f"Start\nOlder pages\n\n{plain}\n\nMost read\n\nThe mill by the weir\n\nMade with a press\n"


def test_a_repeated_paragraph_is_no_furniture():
    found = extract(news([*SENTENCES, SENTENCES[2], SENTENCES[0]]))
    furniture = " ".join(kinds(found, "furniture"))
    assert found.text.count(SENTENCES[2]) == found.text.count(SENTENCES[0]) == 2
    assert SENTENCES[0] not in furniture
    assert SENTENCES[2] not in furniture


def test_furniture_of_the_mark_up_is_furniture_of_the_collation(tmp_path: Path):
    path = tmp_path / "page.html"
    path.write_bytes(news(SENTENCES))
    page = read(path)
    found = collate([from_text("The harbour and its tolls\n\n" + "\n\n".join(SENTENCES)), page])
    assert [(framing.role, framing.span.of(page.text)) for framing in found.framing] == [
        ("furniture", "Start\nOlder pages"),
        ("furniture", "Most read\n\nThe mill by the weir\n\nMade with a press"),
    ]
    assert len({match.passage for match in found.matches}) == 1
    assert not len(found.variants)


def test_a_small_page_is_all_text():
    found = extract(news(SENTENCES[:1]))
    assert not kinds(found, "furniture")
    assert "Older pages" in found.text


def test_where_the_article_cannot_be_told_the_page_is_read_whole():
    links = "".join(f'<li><a href="/{word}">{word}</a></li>' for word in " ".join(SENTENCES).split())
    found = body(f"<nav><ul>{links}</ul></nav>")
    assert found.text.split() == " ".join(SENTENCES).split()
    assert not kinds(found, "furniture")
    assert any("whole page" in warning for warning in found.warnings)


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch):
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    tags = '<img src="http://example.org/a.png"><iframe src="file:///a"></iframe><link rel=stylesheet href="http://example.org/a.css">'
    assert SENTENCES[0] in extract(news([tags, *SENTENCES])).text


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ('<html><meta charset="windows-1251"><p>Комитет</p>'.encode("cp1251"), "windows-1251"),
        ('<html><meta http-equiv=a content="text/html; charset=koi8-r"><p>Комитет</p>'.encode("koi8-r"), "koi8-r"),
        ('<?xml version="1.0" encoding="shift_jis"?><html><p>委員会</p></html>'.encode("cp932"), "cp932"),
        ("<html><p>Комитет</p>".encode("utf-16"), "utf-16-le"),
        ('<html><meta charset="iso-8859-1"><p>“It’s”</p>'.encode("cp1252"), "windows-1252"),
        ('<html><meta charset="iso-8859-1"><p>“It’s”</p>'.encode(), "utf-8"),
    ],
)  # fmt: skip
def test_the_encoding_is_the_one_that_is_named(data: bytes, encoding: str):
    found = extract(data)
    assert found.encoding == encoding
    assert found.text.strip() in ("Комитет", "委員会", "“It’s”")
    assert format_of("anything", data).media_type == "text/html"


@pytest.mark.parametrize(
    ("head", "media_type"),
    [
        (b"<!DOCTYPE HTML PUBLIC>", "text/html"),
        (b"\xef\xbb\xbf\r\n<HTML lang=en>", "text/html"),
        (b'<?xml version="1.0"?>\n<!DOCTYPE html>', "text/html"),
        (b"<p>One", "text/plain"),
        (b"<htmlx>", "text/plain"),
        (b"From: <Saved by Blink>\r\nSnapshot-Content-Location: x", "multipart/related"),
    ],
)
def test_a_page_is_told_by_its_content(head: bytes, media_type: str):
    assert format_of("page.txt", head).media_type == media_type


DEEP = 20_000
NESTED = 5_000  # five times what Python's stack holds


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit",
    ["<div>w ", "<blockquote>w ", "<iframe>w ", "<table><tr><td>w ", "<ul><li>w ", "<span>w ",
     "<a href=x>w ", "<table><tr><td>w<td>", "<p>w ", "w</div></p></td></li> ",
     "<sup>w", "<q>w ", "<pre>w\n", "w<br>", "<h1>w "],
)  # fmt: skip
def test_every_word_is_read_however_deep_it_lies(unit: str):
    assert body(unit * NESTED).text.count("w") == NESTED


@pytest.mark.parametrize(
    "unit", ["<", "<a ", "<a", '<a b="', "<a b=", "<!--", "<!", "</a", "<?", "<![CDATA[", "&", "<title>"]
)
def test_a_tag_that_does_not_end_takes_no_word_and_no_time(unit: str):
    began = time.process_time()
    found = body(f"<p>First words.</p>{unit * DEEP} <p>Last words.</p>")
    assert "First words." in found.text
    assert time.process_time() - began < 60  # the parser's own way to the end takes hours


def test_words_after_a_quotation_mark_that_does_not_end_are_read():
    found = body('<p>One <a href="x>two</a> three</p><p>four</p>')
    assert all(word in found.text for word in ("One", "two", "three", "four"))
    assert found.warnings


@pytest.mark.slow
def test_ten_megabytes_in_one_paragraph():
    assert len(body("<p>" + "word " * 2_500_000).text.split()) == 2_500_000


class Words(HTMLParser):
    """All letters of a page without a script, whatever its tags are."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        self.found += data.split()


@pytest.mark.slow
def test_no_word_is_lost_or_moved_by_any_nesting():
    tags = "p div b i ul li table tr td th blockquote h2 span a pre br nav header em dl dt dd q center form".split()
    chance = random.Random(2)
    for _ in range(300):
        made = [chance.choice([f"w{n}x ", f"<{chance.choice(tags)}>", f"</{chance.choice(tags)}>"]) for n in range(60)]
        words = Words()
        words.feed("".join(made))
        assert re.findall(r"w\d+x", body("".join(made)).text) == words.found


@pytest.mark.slow
def test_random_damage_raises_nothing_but_value_errors():
    good = news([*SENTENCES, "<table><tr><td>a<td>b</table><ul><li>x</ul><blockquote><p>q</blockquote>"])
    chance = random.Random(7)
    for _ in range(100):
        data = bytearray(good)
        for _ in range(chance.randrange(1, 12)):
            at = chance.randrange(len(data))
            data[at : at + chance.randrange(4)] = chance.choice(
                [b"<", b">", b'"', b"&#", b"</", b"<!--", b"\0", b"\xff"]
            )
        try:
            found = extract(bytes(data))
        except ValueError:
            continue
        assert all(0 <= part.span.start < part.span.end <= len(found.text) for part in found.parts)
