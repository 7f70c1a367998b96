"""A TEI document with both texts in it: each comes back, every pointer has its target."""

from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

from tests.collation.strategies import pairs
from tests.export.hostile import hostile_report
from tests.export.reports import DAY, OPTIONS, WORK, report_on
from tests.export.test_edit_script import LAST, LONG, OTHER
from tests.export.tracked.test_docx import NOTES, A, B
from tests.tries import tries
from viewer.collation.model.model import Options
from viewer.export.report import without_controls
from viewer.export.tei.parallel_segmentation import document
from viewer.text.choices import Choices
from viewer.text.reading.read import read_bytes
from viewer.text.reading.xml import local, parse_xml

ID = "{http://www.w3.org/XML/1998/namespace}id"


def words(text: str) -> str:
    """The text with a space for each run of them: readers of XML keep one, and no paragraph of spaces alone."""
    return " ".join(text.split())


def read_back(data: bytes, sigil: str) -> str:
    """A text, as the program itself reads it."""
    return read_bytes("x.tei.xml", data, Choices(witness=sigil)).text


def to_the_letter(element: etree._Element, sigil: str) -> Iterator[str]:
    """The text of one witness below an element of ``document``, with every break."""
    name = local(element)
    if name in ("lem", "rdg") and element.get("wit") != f"#{sigil}":
        return
    if name == "lb":
        yield "\n\n" if element.get("type") else "\n"
    if name not in ("app", "body"):
        yield element.text or ""
    for child in element:
        yield from to_the_letter(child, sigil)
        yield child.tail or ""
    if name == "p":
        yield "\n\n"


def check(a: str, b: str, chosen: Options = WORK) -> bytes:
    made = report_on(a, b, chosen)
    data = document(made)
    body = next(parse_xml(data).iter("{*}body"))
    for sigil, witness in zip("AB", made.collation.witnesses, strict=True):
        text = without_controls(witness.text)
        assert "".join(to_the_letter(body, sigil)).removesuffix("\n\n") == text.rstrip("\n")
        assert words(read_back(data, sigil)) == words(text)
    return data


def check_pointers(data: bytes) -> None:
    root = parse_xml(data)
    ids = [one.get(ID) for one in root.iter() if one.get(ID)]
    assert len(ids) == len(set(ids))
    for one in root.iter():
        for name in ("wit", "corresp", "target", "targetEnd", "resp", "ana", "from", "to", "decls"):
            for pointer in one.get(name, "").split():
                assert pointer.removeprefix("#") in ids


@given(pairs(), OPTIONS)
@tries(50)
@example(("", ""), WORK)
@example((f"{LONG}", f"{LONG}\n\n{OTHER}"), WORK)
def test_both_texts_come_back(pair: tuple[str, str], chosen: Options) -> None:
    check_pointers(check(*pair, chosen))


@given(st.text(), st.text())
@tries(25)
def test_any_text_at_all_comes_back(a: str, b: str) -> None:
    check_pointers(check(a, b))


@pytest.mark.parametrize("sigil", ["A", "B"])
def test_the_program_reads_the_paragraphs(sigil: str) -> None:
    a, b = (
        f"One says so.\n\nTwice.\n\n{LONG}\n\n{LAST}\n",
        f"{LONG.replace('March', 'May')}\n\n{OTHER}\n\n{LAST}\n\nEnd.\n",
    )
    assert read_back(check(a, b), sigil) == {"A": a, "B": b}[sigil]


def test_what_moved_points_at_its_other_place():
    root = parse_xml(document(report_on(A, B)))
    found = {one.get(ID): one for one in root.iter("{*}seg") if one.get(ID)}
    assert len(found) == 2
    for key, one in found.items():
        assert found[one.get("corresp").removeprefix("#")].get("corresp") == f"#{key}"
    assert {"".join(one.itertext()) for one in found.values()} == {LAST, LAST.replace("grain", "corn")}


def test_an_entry_names_the_level_and_the_kind():
    root = parse_xml(document(report_on(LONG, LONG.replace("March", "May"))))
    (entry,) = root.iter("{*}app")
    assert (entry.get("type"), entry.get("ana")) == ("substitution", "#wording")
    assert [(local(one), one.get("wit"), one.text) for one in entry] == [("lem", "#A", "March"), ("rdg", "#B", "May")]


def test_notes_point_at_their_words():
    data = document(report_on(A, B, notes=NOTES))
    check_pointers(data)
    root = parse_xml(data)
    notes = next(root.iter("{*}listAnnotation"))
    assert {"\n".join(p.text or "" for p in note) for note in notes} == {text for _, _, text in NOTES}
    for sigil, text in (("A", A), ("B", B)):
        assert words(read_back(data, sigil)) == words(text)


def test_the_header_has_the_sources():
    data = document(report_on(A, B + "\x01"))
    read = read_bytes("x.tei.xml", data, Choices(witness="B"))
    assert read.title == "Comparison of “One & <two>” and “Другой “text””"
    assert read.offers.witnesses == ("A", "B")
    header = "".join(next(parse_xml(data).iter("{*}teiHeader")).itertext())
    assert header.count("SHA-256: ") == 2
    assert DAY in header
    assert "1 control character is shown as U+FFFD." in header


def test_hostile_words_stay_words():
    made = hostile_report()
    data = document(made)
    check_pointers(data)
    body = next(parse_xml(data).iter("{*}body"))
    for sigil, witness in zip("AB", made.collation.witnesses, strict=True):
        text = "".join(to_the_letter(body, sigil)).removesuffix("\n\n")
        assert text == without_controls(witness.text).rstrip("\n")
    assert {one.tag.rpartition("}")[0] for one in parse_xml(data).iter()} == {"{http://www.tei-c.org/ns/1.0"}
