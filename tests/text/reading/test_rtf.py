"""Rich Text Format: deleted text and notes where they belong, letters of every code page."""

import pytest

from tests.text.reading.mutations import only_refusals
from viewer.text.reading.office.rtf import extract

FONTS = r"{\fonttbl{\f0\fcharset204 Times;}{\f1\fnil\fcharset2 Symbol;}{\f2\fcharset128 Mincho;}}"
SAMPLE = (
    r"{\rtf1\ansi\ansicpg1252" + FONTS + r"{\stylesheet{\s1 heading 1;}{\s2 Quote;}}"
    r"{\info{\title A \'e9 title}{\author Ann}{\creatim\yr2026\mo11\dy7\hr9\min5}}"
    r"{\*\generator Some;}{\mmathPr\mwrapIndent1}"
    r"{\header\pard Running head\par}\pard\s1 Head\par\pard\s2 quoted\par\pard "
    r"One {\deleted gone }{\revised new }{\v hid}kept{\footnote\pard {\super\chftn} noted\par} end"
    r"{\deleted \par}joined\par"
    r"\trowd\pard\intbl a\cell b\cell\row\pard\intbl c\cell d\par e\cell\row\pard "
    r"{\field{\*\fldinst PAGE}{\fldrslt 7}}{\*\unknown not shown}{\pict 00ff}{\listtext 1.\tab}\par "
    r"be{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt\pard boxed\par}}{\shprslt boxed}}fore\par}"
)


def text(body: str) -> str:
    return extract(("{\\rtf1\\ansi" + FONTS + body + "}").encode("latin-1")).text


def test_every_word_that_is_shown_and_no_other():
    accepted, rejected = extract(SAMPLE.encode()), extract(SAMPLE.encode(), rejected=True)
    rest = "a\tb\nc\td e\n\n7\n\nbefore\n\nboxed\n\nnoted\n"
    assert accepted.text == "Head\n\nquoted\n\nOne new kept endjoined\n\n" + rest
    assert rejected.text == "Head\n\nquoted\n\nOne gone kept end\n\njoined\n\n" + rest
    assert accepted[1:4] == ("A é title", "Ann", "2026-11-07T09:05")
    kinds = [(part.kind, part.level, part.locator) for part in accepted.parts]
    assert kinds[:3] == [("heading", 1, ""), ("paragraph", 0, ""), ("quotation", 0, "")]
    assert kinds[-1] == ("note", 0, "note 1")
    assert accepted.warnings == (
        "3 tracked changes were accepted",
        "1 hidden passage was left out",
        "1 picture or chart was left out",
        "1 page header or footer was left out",
    )


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (r"\f0\'cf\'f0\'e8", "При"),
        (r"\f2\'93\'fa\'96\'7b", "日本"),
        (r"\f1 a\'b7", "α•"),
        (r"\u1055?\u1088\'3f", "Пр"),
        (r"\u-10179?\u-8704?", "😀"),
        (r"\uc2\u1055\'cf\'cfx", "Пx"),
        (r"\uc0\u1055 x", "Пx"),
        (r"{\upr{An old one}{\*\ud{a new \u1055?}}}", "a new П"),
        (r"a\~b\_c\-d\emdash e\line f\tab g\{\}\\", "a\u00a0b\u2011c\u00add—e\nf\tg{}\\"),
        ("a\r\nb\\\nc", "ab\n\nc"),
        (r"a{\bin4 }}}}b}", "ab"),
    ],
)
def test_letters_and_signs(body, found):
    assert text(body) == found + "\n"


def test_a_table_in_a_table_gives_its_rows():
    nested = r"\pard\intbl\itap2 b\nestcell c\nestcell{\*\nesttableprops\nestrow}\pard\intbl d\cell\row"
    assert text(r"\pard\intbl a\cell" + nested) in ("a\n\nb\tc\n\nd\n", "a\n\nb\tc\nd\n")


@pytest.mark.slow
@pytest.mark.parametrize("group", [r"{a", r"{\footnote a", r"{\shptxt a", r"{\b a"])
def test_groups_may_be_nested_as_deep_as_they_are(group):
    assert text(group * 20_000 + "}" * 20_000).count("a") == 20_000


def test_what_is_no_rtf_is_refused():
    with pytest.raises(ValueError, match="no RTF"):
        extract(b"plain")


@pytest.mark.slow
def test_damaged_files_are_read_or_refused():
    assert only_refusals(extract, SAMPLE.encode())
