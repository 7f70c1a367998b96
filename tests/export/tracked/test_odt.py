"""An OpenDocument text with tracked changes: accepted it is one text, rejected the other."""

import io
import re
import zipfile

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

from tests.collation.strategies import pairs
from tests.export.hostile import hostile_report
from tests.export.reports import DAY, OPTIONS, WORK, paragraphs, report_on
from tests.export.tracked.test_docx import NOTES, A, B
from tests.tries import tries
from viewer.collation.model.model import Options
from viewer.export.tracked.odt import document
from viewer.text.choices import Choices
from viewer.text.reading.read import read_bytes
from viewer.text.reading.xml import attribute, local, parse_xml


def both(data: bytes) -> tuple[str, str]:
    """The two texts, as the program itself reads them."""
    first, second = (read_bytes("x.odt", data, Choices(rejected=rejected)).text for rejected in (True, False))
    return first, second


def part(data: bytes, name: str = "content.xml") -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return parse_xml(archive.read(name))


@pytest.mark.slow
@given(pairs(), OPTIONS)
@tries(50)
@example(("a  b\t c\n d", "a b\t\tc \n\n d"), WORK)
@example(("a" + " " * 3000 + "b", "a"), WORK)
def test_both_texts_come_back(pair: tuple[str, str], chosen: Options) -> None:
    made = report_on(*pair, chosen)
    assert both(document(made)) == tuple(paragraphs(witness.text) for witness in made.collation.witnesses)


@pytest.mark.slow
@given(st.text(), st.text())
@tries(25)
def test_any_text_at_all_comes_back(a: str, b: str) -> None:
    made = report_on(a, b)
    assert both(document(made)) == tuple(paragraphs(witness.text) for witness in made.collation.witnesses)


def test_every_change_is_in_the_list():
    root = part(document(report_on(A, B)))
    keys = [attribute(one, "id") for one in root.iter("{*}changed-region")]
    used = [attribute(one, "change-id") for one in root.iter("{*}change", "{*}change-start")]
    assert len(keys) == len(set(keys))
    assert sorted(keys) == sorted(used)
    starts, ends = (
        [attribute(one, "change-id") for one in root.iter(f"{{*}}change-{end}")] for end in ("start", "end")
    )
    assert starts == ends
    moves = [one.getparent() for one in root.iter("{*}p") if (one.text or "").startswith("Move ")]
    assert {local(one) for one in moves} == {"change-info"}
    assert {local(one.getparent()) for one in moves} == {"insertion", "deletion"}


def test_notes_are_comments_on_their_words():
    data = document(report_on(A, B, notes=NOTES))
    root = part(data)
    names, ends = ([attribute(one, "name") for one in root.iter(f"{{*}}annotation{end}")] for end in ("", "-end"))
    assert sorted(names) == sorted(ends) == ["note0", "note1", "note2"]
    for one in root.iter("{*}s"):
        one.text = " "
    said = {"\n".join("".join(p.itertext()) for p in one.iterfind("{*}p")) for one in root.iter("{*}annotation")}
    assert said == {"Why <May>?\nAsk =1+1", "So it was.", "Here"}
    assert both(data) == (paragraphs(A), paragraphs(B))


def test_what_is_said_of_the_texts_is_in_neither():
    data = document(report_on(A, B))
    first, second = part(data, "styles.xml").iter("{*}master-page")
    assert attribute(first, "next-style-name") == attribute(second, "name")
    header = "\n".join(first.itertext())
    assert "Comparison of “One & <two>” and “Другой “text””" in header
    assert header.count("SHA-256: ") == 2
    assert DAY in header
    assert "Comparison" not in both(data)[1]


def test_the_archive_says_what_it_is():
    with zipfile.ZipFile(io.BytesIO(document(report_on(A, B)))) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        listed = {attribute(one, "full-path") for one in parse_xml(archive.read("META-INF/manifest.xml"))}
        assert listed == {"/", *archive.namelist()} - {"mimetype", "META-INF/manifest.xml"}


def test_another_program_reads_the_changed_text():
    pypandoc = pytest.importorskip("pypandoc")
    data = document(report_on(A, B))
    said = pypandoc.convert_text(data, "plain", format="odt", extra_args=["--wrap=none"])
    assert re.sub(r"\s+", " ", said) == re.sub(r"\s+", " ", B)


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
