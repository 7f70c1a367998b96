"""What is pasted keeps its headings, lists, quotations and rows, and every word."""

import socket

import pytest

from viewer.text.reading.web.pasted import Pasted, pasted

PLAIN = (
    "The ferry\n\nThe ferry left at dawn.\n\n·\ta rope\no\tof hemp\n\nWe shall see her again.\n\n"
    "Year\tPrice\n1908\t£40\n"
)

# As Word 2019 puts it on the clipboard of Windows, with what comes before the page there.
WORD = """Version:1.0
StartHTML:0000000105
EndHTML:0000002000
StartFragment:0000000200
EndFragment:0000001900
<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="http://clip.example.org/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-unhide:no;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'>
<!--StartFragment-->
<p class=MsoTitle>The ferry<o:p></o:p></p>
<p class=MsoNormal>The ferry left at dawn<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"
title=""><span class=MsoFootnoteReference><![if !supportFootnotes]><span>[1]</span><![endif]></span></a>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>a rope<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span><![endif]>of hemp<o:p></o:p></p>
<p class=MsoQuote>We shall see her again.<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr style='mso-yfti-irow:0'><td><p class=MsoNormal>Year<o:p></o:p></p></td>
<td><p class=MsoNormal>Price<o:p></o:p></p></td></tr><tr><td><p class=MsoNormal>1908<o:p></o:p></p></td>
<td><p class=MsoNormal>£40<o:p></o:p></p></td></tr></table>
<p class=MsoNormal><img src="http://clip.example.org/image001.png"><o:p>&nbsp;</o:p></p>
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a
href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a> By the log.<o:p></o:p></p></div></div>
<!--EndFragment-->
</body></html>"""

WRITER = """<!DOCTYPE html>
<html><head><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
<style type="text/css">@page { size: 21cm 29.7cm } p { line-height: 115% }</style></head>
<body lang="en-GB" link="#000080" dir="ltr"><h1 class="western">The ferry</h1>
<p style="line-height: 100%">The ferry left
at dawn<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p>
<ul><li><p style="margin-bottom: 0cm">a rope</p></li><ul><li><p>of hemp</p></li></ul></ul>
<blockquote>We shall see her again.</blockquote>
<table width="100%" cellpadding="4"><col width="128*"/><tr valign="top"><td><p>Year</p></td><td><p>Price</p></td></tr>
<tr valign="top"><td><p>1908</p></td><td><p>£40</p></td></tr></table>
<p><img src="http://clip.example.org/image.png" name="Image1"/></p>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym"
href="#sdfootnote1anc">1</a>By the log.</p></div></body></html>"""

RTF = (
    rb"{\rtf1\ansi\ansicpg1252{\stylesheet{\s1\outlinelevel0 heading 1;}}"
    rb"{\pard\s1\outlinelevel0 The ferry\par}{\pard The ferry left at dawn.\par}}"
)


def kinds(found: Pasted) -> list[tuple[str, int, str]]:
    return [(part.kind, part.level, part.span.of(found.text)) for part in found.parts if part.kind != "paragraph"]


@pytest.fixture(autouse=True)
def no_connections(monkeypatch):
    def refuse(*_args):
        raise AssertionError("a connection was made")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.mark.parametrize(("html", "note"), [(WORD, "[1] By the log."), (WRITER, "1 By the log.")])
@pytest.mark.parametrize("text", [PLAIN, ""])
def test_what_word_and_writer_copy_keeps_its_parts(html, note, text):
    found = pasted(text, html)
    assert kinds(found) == [
        ("heading", 1, "The ferry"),
        ("list-item", 1, "a rope"),
        ("list-item", 2, "of hemp"),
        ("quotation", 0, "We shall see her again."),
        ("table-row", 0, "Year\tPrice"),
        ("table-row", 0, "1908\t£40"),
        ("note", 0, note),
    ]
    assert "The ferry left at dawn.\n" in found.text
    for foreign in ("·", "StartFragment", "Version", "mso", "MsoNormal", "[if", "@page"):
        assert foreign not in found.text


def test_the_article_of_a_page_is_what_was_selected():
    """Nothing that a reader copied is furniture, even a menu."""
    found = pasted("Home\nAbout us\nNews", "<nav><ul><li>Home<li>About us<li>News</ul></nav>")
    assert kinds(found) == [("list-item", 1, "Home"), ("list-item", 1, "About us"), ("list-item", 1, "News")]


@pytest.mark.parametrize(
    "html",
    [
        "<meta charset='utf-8'><div style='white-space: pre;'><div><span>if  a:</span></div><div>    b()</div></div>",
        "<p>if a: b()</p>",
        "<h1>if</h1>",  # words are missing
        "",
    ],
)
def test_where_there_is_nothing_more_the_plain_text_stays_to_the_character(html):
    assert pasted("if  a:\r\n    b()\n", html) == Pasted("if  a:\n    b()\n")


def test_rtf_is_read_where_there_is_no_html():
    found = pasted("The ferry\nThe ferry left at dawn.", rtf=RTF)
    assert kinds(found) == [("heading", 1, "The ferry")]
    assert pasted("Words.", rtf=b"{\\nonsense") == Pasted("Words.")
    assert pasted("", "<p>") == Pasted("")


_BROKEN = "<![if " * 1000 + "words", "<![iff x]>words<![]>", "\0<table><tr>"


@pytest.mark.parametrize("html", ["<h1>" * 5000 + "words", "<!--" * 1000, *_BROKEN])
def test_broken_pages_on_the_clipboard_are_no_traceback(html):
    found = pasted("words", html)
    assert "words" in found.text
