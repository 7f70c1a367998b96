"""The Markdown of notes as styled words, and as each form sets it."""

from __future__ import annotations

import io
import re
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree, html

from tests.export.hostile import PAYLOADS
from tests.export.reports import report_on
from tests.tries import tries
from viewer.export.formats import FORMATS, format_for
from viewer.export.notes.styled import MOST, Run, styled_note
from viewer.export.report import Report

NOTE = (
    "Is *it* so? **Yes**, says `code`, ~~no~~ [here](https://example.org/a?b=1&c=2).\n\n"
    "# Sources\n\n- one\n- two\n\n> said"
)


def shown(text: str) -> list[str]:
    return ["".join(run.text for run in one.runs) for one in styled_note(text)]


def written(report: Report, suffix: str) -> bytes:
    form = format_for(f"x.{suffix}", FORMATS)
    assert form is not None
    return form.write(report)


def test_what_is_set() -> None:
    assert shown(NOTE) == ["Is it so? Yes, says code, no here.", "Sources", "• one", "• two", "│ said"]
    runs = [run for one in styled_note(NOTE) for run in one.runs if any(run[1:])]
    assert runs == [
        Run("it", emphasis=True),
        Run("Yes", strong=True),
        Run("code", code=True),
        Run("no", struck=True),
        Run("here", address="https://example.org/a?b=1&c=2"),
        Run("Sources", strong=True),
    ]
    assert [one.close for one in styled_note(NOTE)] == [False, False, False, True, False]


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("one\ntwo\n\nthree", ["one\ntwo", "three"]),
        ("3) three\n4) four", ["3. three", "4. four"]),
        ("- a\n  - b\n", ["• a", "\u2003• b"]),
        ("# **all** of it", ["all of it"]),
        ("[it]: http://example.org", ["[it]: http://example.org"]),
        (
            "[x](javascript:alert(1)) [y](file:///etc) [z](//a.b)",
            ["[x](javascript:alert(1)) [y](file:///etc) [z](//a.b)"],
        ),
        ("![x](data:image/png;base64,AA==)", ["![x](data:image/png;base64,AA==)"]),
        ("<b onclick=x>&lt;", ["<b onclick=x><"]),
        ("    if so:\n        stop", ["if so:\n    stop"]),
        ("a | b\n--|--\n1 | 2", ["a | b\n--|--\n1 | 2"]),
        ("", [""]),
        ("NUL \0 lone \ud800", ["NUL \ufffd lone \ufffd"]),
        ("*a* " * MOST, [("*a* " * MOST).strip()]),
    ],
)
def test_cases(text: str, paragraphs: list[str]) -> None:
    assert shown(text) == paragraphs


@tries(30)
@given(st.text(st.sampled_from("ab *_`~[]()<>!#-1.>\n\t\\:/"), max_size=40))
def test_no_letter_is_lost(text: str) -> None:
    assert re.findall("[ab]", "".join(shown(text))) == re.findall("[ab]", text)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_notes_on_a_page(payload: str) -> None:
    made = report_on(
        "It was a dark night.\n",
        "It was a light night.\n",
        notes=(("A", "dark", f"*{payload}* [{payload}](https://a.b)"),),
    )
    page = html.fromstring(written(made, "html"))
    note = page.xpath("//div[@class='note']")[0]
    assert not page.xpath("//script | //img | //svg | //*[@src] | //@*[starts-with(name(), 'on')]")
    assert {one.tag for one in note.iter()} <= {"div", "b", "span", "em", "strong", "s", "code", "a", "i"}
    assert all(one.get("href").startswith(("https://", "http://", "#")) for one in page.xpath("//a"))


@pytest.mark.parametrize("suffix", ["docx", "odt"])
def test_comments_are_styled(suffix: str) -> None:
    made = report_on("It was a dark night.\n", "It was a light night.\n", notes=(("B", "light", NOTE),))
    with zipfile.ZipFile(io.BytesIO(written(made, suffix))) as archive:
        root = etree.fromstring(archive.read("word/comments.xml" if suffix == "docx" else "content.xml"))
    words = "".join(root.itertext())
    assert "*" not in words
    assert "here (https://example.org/a?b=1&c=2)" in words
    if suffix == "docx":
        assert [one.getparent().getparent()[-1].text for one in root.iter("{*}b")] == ["Yes", "Sources"]
    else:
        strong = root.xpath("//*[@*[local-name() = 'style-name'] = 'NoteStrong']")
        assert [one.text for one in strong] == ["Yes", "Sources"]
