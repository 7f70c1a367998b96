"""Notes leave the house with everything that they are about, and nothing in a document can bend the report."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.collation.model.model import Collation, Options, Variant, Variants
from viewer.dossier.anchor import anchor_to
from viewer.dossier.note import Anchor, Note
from viewer.export.notes.markdown import escape_line, notes_to_markdown, quote, quote_paragraphs
from viewer.text.choices import Choices
from viewer.text.tokenize import tokenize
from viewer.text.witness import Span, Witness

A = "The organizers of the bloc will find themselves in a difficult position before the public."
B = "The organizers of the alliance will find themselves in a difficult position before the public."
PAYLOADS = [
    "# a heading",
    "===",
    "---",
    "- a list",
    "+ a list",
    "12. a list",
    "1) a list",
    "> a quotation",
    "    code",
    "\tcode",
    "```",
    "~~~",
    "`code`",
    "<script>alert(1)</script>",
    "<!-- gone -->",
    "&lt;b&gt; &amp; &#35;",
    "[a link](javascript:alert(1))",
    "![a picture](file:///etc/passwd)",
    "[a name]: http://example.org",
    "http://example.org www.example.org someone@example.org",
    "| a | table |",
    "*a* _b_ ~~c~~ ^d^ $e$",
    "[^1]: a footnote",
    "a line that ends in a backslash\\",
    "\\# escaped before",
    ":--- | ---:",
]


def witness(text: str, title: str, sha256: str, path: str = "") -> Witness:
    return Witness(text, tokenize(text), title, path, sha256)


def collation(a: str = A, b: str = B, **fields) -> Collation:
    one, other = a.index("bloc") if "bloc" in a else 0, b.index("alliance") if "alliance" in b else 0
    variant = Variant(
        1, 1, "B", "substitution", "wording", Span(one, one + 4), Span(other, other + 8), "bloc", "alliance"
    )
    witnesses = (witness(a, "One title", "aa", "/home/me/one.txt"), witness(b, "Other title", "bb"))
    coverage = {"A": {"B": 0.734}, "B": {"A": 0.891}}
    return Collation(witnesses, Options(), variants=Variants.of([variant], witnesses), coverage=coverage, **fields)


def note_on(found: Collation, words_a: str, words_b: str, text: str = "Why this word?") -> Note:
    anchors = []
    for sigil, words in (("A", words_a), ("B", words_b)):
        side = found.witness(sigil)
        start = side.text.index(words)
        anchors.append(anchor_to(side, sigil, Span(start, start + len(words))))
    return Note(text, tuple(anchors), created="2024-03-01T10:15:00.000Z", changed="2024-03-02T11:16:00.000Z")


def test_everything_stands_in_it():
    found = collation()
    report = notes_to_markdown(found, [note_on(found, "bloc", "alliance")])
    for words in (
        "# Notes on “One title” and “Other title”",
        "- **A**: One title",
        "File: one.txt",
        "SHA-256: aa",
        "Words: 15",
        "Shared with B: 73%",
        "Shared with A: 89%",
        "### 1. Substitution, wording",
        "> The organizers of the ⟦bloc⟧ will find themselves in a difficult position…",
        "> The organizers of the ⟦alliance⟧ will find themselves in a difficult position…",
        "⟦ and ⟧ stand round the words that a note is on",
        "Why this word?",
        "*Written 2024-03-01 10:15 UTC, changed 2024-03-02 11:16 UTC*",
    ):
        assert words in report
    assert "/home/me" not in report, "where a file lies is the reader's own affair"
    assert "part of the truth" not in report


def test_a_note_on_selected_words_says_so():
    found = collation()
    report = notes_to_markdown(found, [note_on(found, "difficult position", "difficult position")])
    assert "### 1. On selected words" in report
    assert "substitution" not in report.lower()


def test_marks_are_set_off_in_their_line():
    """A mark or a break alone tells nobody where it stands."""
    sides = witness("He said so.\n\nThen “the draft”  went\nout.\n\nAn end.", "One", "aa"), witness("x", "Other", "bb")
    found, text = Collation(sides, Options()), sides[0].text
    for words, line in (
        ("“", "> Then ⟦“⟧the draft”  went out."),
        ("  ", "> Then “the draft”⟦␣␣⟧went out."),
        ("\n\nThen", "> He said so.⟦¶Then⟧ “the draft” went out."),
        ("\nout", "> Then “the draft” went⟦↵out⟧."),
    ):
        start = text.index(words)
        note = Note("here", (anchor_to(sides[0], "A", Span(start, start + len(words))),))
        assert line.replace("  ", " ") in notes_to_markdown(found, [note]).split("\n"), words


def test_a_long_quotation_is_a_block_of_its_own():
    sides = witness("one two three " * 40, "One", "aa"), witness("x", "Other", "bb")
    note = Note("all", (anchor_to(sides[0], "A", Span(0, 400)),))
    report = notes_to_markdown(Collation(sides, Options()), [note])
    assert "> one two three one two" in report
    assert "> ⟦" not in report


def test_a_caret_shows_what_stands_around_it():
    found = collation()
    anchors = (anchor_to(found.witness("A"), "A", Span(26, 26)),)
    report = notes_to_markdown(found, [Note("Nothing here", anchors)])
    assert "> The organizers of the bloc⟦‸⟧ will find themselves" in report


def test_swapped_sides_are_told_by_their_content():
    found = collation()
    note = note_on(found, "bloc", "alliance")
    swapped = Collation((found.witness("B"), found.witness("A")), Options())
    report = notes_to_markdown(swapped, [note])
    assert "## Notes (1)" in report
    assert re.search(r"\*\*B\*\*, characters 22 to 26:\n\n> The organizers of the ⟦bloc⟧", report)


def test_a_note_without_a_place_is_listed_with_its_quotation():
    found = collation()
    lost = note_on(found, "difficult position", "difficult position", "Still mine")
    kept = note_on(found, "bloc", "alliance")
    elsewhere = Note("Of another", (Anchor("D", "dd", Span(3, 8), "words of another"),))
    changed = collation(a="A bloc.", b="Nothing of it is left but an alliance.")
    report = notes_to_markdown(changed, [lost, elsewhere])
    assert "## Notes (0)" in report
    assert "## Notes without a place (2)" in report
    assert "not found any more" in report
    assert "⟦difficult position⟧" in report
    assert "Still mine" in report
    assert "a document that is not open" in report
    assert "> ⟦words of another⟧" in report
    assert "## Notes (1)" in notes_to_markdown(found, [kept])


def test_a_changed_place_is_said_to_be_changed():
    found = collation()
    note = note_on(found, "difficult position", "difficult position")
    report = notes_to_markdown(collation(a=A.replace("difficult position", "hard position")), [note])
    assert "was “difficult”, now “hard”" in report
    assert "⟦difficult position⟧" in report


def test_an_incomplete_comparison_says_so():
    report = notes_to_markdown(collation(limits=("Gaps beyond 1,000 words were not searched.",)), [])
    assert "part of the truth: Gaps beyond 1,000 words were not searched." in report


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_document_bends_the_report(payload):
    """Headings and lists are those of the report itself, whatever stands in texts, titles, names, notes and tags."""
    harmless, harmful = (report_on("harmless", "harmless"), report_on(payload, payload))
    assert skeleton(harmful) == skeleton(harmless)
    assert not re.search(r"(?<!\\)[<`\[]", harmful), "an opening mark that is not escaped"
    assert "://" not in harmful
    assert "www." not in harmful


def report_on(text: str, title: str) -> str:
    side = witness(text, title, "aa", "a/" + title.replace("/", ""))
    note = Note(text, (anchor_to(side, "A", Span(0, len(text))),), tags=(text,), created=text)
    return notes_to_markdown(Collation((side,), Options(), limits=(text,)), [note])


def skeleton(report: str) -> list[str]:
    """The first mark of every line."""
    marks = re.compile(r"\s*(#{1,6} |[-+*] |\d+[.)] |> ?|```|~~~|===|---|\||\*\*|\* )?")
    return [marks.match(line).group() for line in report.split("\n")]


@given(st.text(st.characters(exclude_categories=()), max_size=60))
def test_every_text_is_text_that_can_be_saved(text):
    for shown in (quote(text), quote_paragraphs(text), escape_line(text)):
        shown.encode()
        assert not any(character in shown for character in "\0\r\x1b\u202e\u2066")
    assert len(quote(text).split("\n")) == len(text.split("\n")), "a line stays a line"
    assert all(line.startswith(">") for line in quote(text).split("\n"))
    assert "\n" not in escape_line(text)


@given(st.text("abc éж“”’—…,;!?", max_size=60))
def test_prose_stays_as_readable_as_it_was(text):
    assert quote(text.strip()).removeprefix(">").lstrip(" ") == text.strip()


def test_lines_stay_lines():
    assert quote("one\ntwo\n\n  three") == "> one\\\n> two\n>\n> &nbsp;&nbsp;three"
    assert quote_paragraphs("one\ntwo\n\nthree") == "one\\\ntwo\n\nthree"


def test_marks_that_turn_a_line_are_shown():
    assert escape_line("abc\u202edef") == "abc‹U+202E›def"


def test_what_the_reader_wrote_over_a_file_is_marked():
    found = collation()
    first = replace(found.witnesses[0], author="N. N.", choices=Choices(pages="3-14"))
    first = first.with_edits({"title": "*Mine*", "date": "1951"})
    report = notes_to_markdown(replace(found, witnesses=(first, found.witnesses[1])), [])
    assert "- **A**: \\*Mine\\*\n  - Title in the file: One title\n  - Author: N. N.\n" in report
    assert "  - Date: 1951 (the reader’s word)\n  - Read: pages 3-14\n  - File: one.txt" in report
    assert "“\\*Mine\\*” and “Other title”" in report
