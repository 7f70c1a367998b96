"""A Word document with tracked changes: accepted it is one text, rejected the other, to the letter."""

import io
import re
import zipfile
from dataclasses import replace

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.collation.strategies import pairs
from tests.export.hostile import hostile_report
from tests.export.reports import DAY, OPTIONS, paragraphs, report_on
from tests.export.test_edit_script import LAST, LONG, OTHER
from tests.tries import tries
from viewer.collation.model.model import Options
from viewer.export.report import ReportNote, without_controls
from viewer.export.tracked.docx import document
from viewer.text.choices import Choices
from viewer.text.reading.read import read_bytes
from viewer.text.reading.xml import attribute, local, parse_xml
from viewer.text.witness import Span

KEPT = {True: ("", "del", "moveFrom"), False: ("", "ins", "moveTo")}
A = f"{LONG}\n\n{OTHER}\n\n{LAST}\n\nOne line\nand one more.\n"
B = f"{LAST.replace('grain', 'corn')}\n\n{LONG.replace('March', 'May')} {OTHER}\n\nOne line\nand another one.\n"


def both(data: bytes) -> tuple[str, str]:
    """The two texts, as the program itself reads them."""
    first, second = (read_bytes("x.docx", data, Choices(rejected=rejected)).text for rejected in (True, False))
    return first, second


def to_the_letter(data: bytes, *, rejected: bool) -> str:
    """The text of a document that ``document`` made, with every break."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = parse_xml(archive.read("word/document.xml"))
    found = []
    for paragraph in root.iter("{*}p"):
        for one in paragraph.iter("{*}t", "{*}delText", "{*}br", "{*}tab"):
            change = local(one.getparent().getparent())
            if (change if change != "p" else "") in KEPT[rejected]:
                found.append({"br": "\n", "tab": "\t"}.get(local(one)) or one.text or "")
        marks = [local(mark) for mark in paragraph.findall("{*}pPr/{*}rPr/*")]
        if not marks or marks[0] in KEPT[rejected]:
            found.append("\n\n")
    return "".join(found).removesuffix("\n\n")


@given(pairs(), OPTIONS)
@tries(50)
def test_both_texts_come_back(pair: tuple[str, str], chosen: Options) -> None:
    made = report_on(*pair, chosen)
    data = document(made)
    texts = [witness.text for witness in made.collation.witnesses]
    assert both(data) == tuple(map(paragraphs, texts))
    for text, rejected in zip(texts, (True, False), strict=True):
        assert to_the_letter(data, rejected=rejected) == without_controls(text).rstrip("\n")


@given(st.text(), st.text())
@tries(25)
def test_any_text_at_all_comes_back(a: str, b: str) -> None:
    made = report_on(a, b)
    data = document(made)
    for witness, rejected in zip(made.collation.witnesses, (True, False), strict=True):
        assert to_the_letter(data, rejected=rejected) == without_controls(witness.text).rstrip("\n")


def test_what_moved_is_tracked_as_a_move():
    data = document(report_on(A, B))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = parse_xml(archive.read("word/document.xml"))
    names = [attribute(one, "name") for one in root.iter("{*}moveFromRangeStart", "{*}moveToRangeStart")]
    assert len(names) == 2
    assert len(set(names)) == 1
    for side in ("moveFrom", "moveTo"):
        ends = [[one.get(one.keys()[0]) for one in root.iter(f"{{*}}{side}Range{end}")] for end in ("Start", "End")]
        assert ends[0] == ends[1]
    moved = "".join("".join(one.itertext()) for one in root.iter("{*}moveTo"))
    assert moved == LAST.replace("grain", "")
    keys = [
        attribute(one, "id") for one in root.iter() if re.fullmatch("ins|del|move(From|To)(RangeStart)?", local(one))
    ]
    assert len(keys) == len(set(keys))
    dated = [one for one in root.iter() if local(one) in ("ins", "del", "moveFrom", "moveTo")]
    assert {attribute(one, "author") for one in dated} == {"Recension"}
    assert {attribute(one, "date") for one in dated} == {f"{DAY}T00:00:00Z", f"{DAY}T00:10:00Z"}


def test_the_ends_of_paragraphs_are_tracked():
    data = document(report_on(f"{LONG}\n\n{OTHER}", f"{LONG} {OTHER}"))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = parse_xml(archive.read("word/document.xml"))
    assert [local(mark) for mark in root.iterfind(".//{*}pPr/{*}rPr/*")] == ["del"]


NOTES = (("B", "the first of May", "*Why* <May>?\n\nAsk =1+1"), ("A", "March", "So it was."), ("B", LAST[:7], "Here"))


def test_notes_are_comments_on_their_words():
    data = document(report_on(A, B, notes=NOTES))
    opened = docx.Document(io.BytesIO(data))
    said = {comment.text: comment for comment in opened.comments}
    assert set(said) == {"Why <May>?\nAsk =1+1", "So it was.", "Here"}
    assert {comment.author for comment in said.values()} == {"Recension"}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = parse_xml(archive.read("word/document.xml"))
    words: dict[str, str] = {}
    open_: set[str] = set()
    for one in root.iter():
        match local(one):
            case "commentRangeStart":
                open_.add(attribute(one, "id"))
            case "commentRangeEnd":
                open_.remove(attribute(one, "id"))
            case "t" | "delText":
                for key in open_:
                    words[key] = words.get(key, "") + (one.text or "")
    on = {said_.text: words[str(said_.comment_id)] for said_ in said.values()}
    assert on["So it was."] == "March"
    assert on["Here"] == LAST[:7]
    assert on["Why <May>?\nAsk =1+1"].replace("March", "") == "the first of May"
    assert both(data) == (paragraphs(A), paragraphs(B))


def test_what_is_said_of_the_texts_is_in_neither():
    data = document(report_on(A, B + "\x01"))
    opened = docx.Document(io.BytesIO(data))
    header = "\n".join(paragraph.text for paragraph in opened.sections[0].first_page_header.paragraphs)
    assert "Comparison of “One & <two>” and “Другой “text””" in header
    assert "1 control character is shown as U+FFFD." in header
    assert header.count("SHA-256: ") == 2
    assert DAY in header
    assert "Comparison" not in both(data)[1]


def test_one_report_gives_one_file():
    assert document(report_on(A, B)) == document(report_on(A, B))


@pytest.mark.parametrize(("choice", "text"), [("accept", B), ("reject", A)])
def test_another_program_accepts_and_rejects(choice: str, text: str) -> None:
    pypandoc = pytest.importorskip("pypandoc")
    data = document(report_on(A, B, notes=NOTES))
    options = [f"--track-changes={choice}", "--wrap=none"]
    assert pypandoc.convert_text(data, "plain", format="docx", extra_args=options) == text


def test_another_program_sees_the_changes():
    pypandoc = pytest.importorskip("pypandoc")
    data = document(report_on(A, B, notes=NOTES))
    said = pypandoc.convert_text(data, "html", format="docx", extra_args=["--track-changes=all", "--wrap=none"])
    assert said.count('class="comment-start"') == len(NOTES)
    assert re.search(r'<span class="insertion"[^>]*>May</span>', said)
    assert re.search(r'<span class="deletion"[^>]*>March', said)


def test_a_note_on_a_place_without_words_is_a_comment_there():
    made = report_on(LONG, LONG.replace("heard ", ""))
    variant = made.collation.variants[0]
    note = ReportNote({"B": Span(variant.reading.start, variant.reading.start)}, "", "Gone", f"{DAY}T10:00:00Z", "")
    with zipfile.ZipFile(io.BytesIO(document(replace(made, notes=(note,))))) as archive:
        root = parse_xml(archive.read("word/document.xml"))
    start = next(root.iter("{*}commentRangeStart"))
    before = "".join("".join(one.itertext()) for one in start.itersiblings(preceding=True) if local(one) == "r")
    assert before == LONG[: variant.base.start]


def test_hostile_words_stay_words():
    made = hostile_report()
    data = document(made)
    assert both(data) == tuple(paragraphs(witness.text) for witness in made.collation.witnesses)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: parse_xml(archive.read(name)) for name in archive.namelist() if name != "mimetype"}
    for root in parts.values():
        for one in root.iter():
            assert local(one) not in ("hyperlink", "a", "instrText", "fldSimple", "object", "image", "script")
            assert attribute(one, "TargetMode") == attribute(one, "href") == ""
