"""TEI XML: the text as printed or as one witness has it, its parts, and what its header says."""

from __future__ import annotations

import random

import pytest

from tests.export.reports import report_on
from viewer.export.tei.double_end_point import document
from viewer.text.reading.tei.tei import extract, witnesses

HEADER = """<teiHeader><fileDesc><titleStmt><title>A <hi>Tale</hi></title><author>N.  N.</author></titleStmt>
<publicationStmt><date when="1999"/><idno>https://text.example/1</idno></publicationStmt>
<sourceDesc><listWit><witness xml:id="A"/><witness xml:id="B"/></listWit></sourceDesc></fileDesc></teiHeader>"""


def tei(body: str, *, before: str = "", header: str = HEADER) -> bytes:
    return (
        f'{before}<TEI xmlns="http://www.tei-c.org/ns/1.0">{header}<text xml:lang="en"><body>{body}</body></text></TEI>'
    ).encode()


def text(body: str, witness: str = "") -> str:
    return extract(tei(body), witness).text


def of_kind(kind: str, body: str) -> list[tuple[str, int, str]]:
    found = extract(tei(body))
    return [(part.span.of(found.text), part.level, part.locator) for part in found.parts if part.kind == kind]


def test_the_header_says_what_it_is():
    found = extract(tei("<p>One.</p>"))
    assert (found.title, found.author, found.date) == ("A Tale", "N. N.", "1999")
    assert (found.language, found.source) == ("en", "https://text.example/1")
    assert found.warnings == ()
    bare = extract(tei("<p>One.</p>", header="").replace(b' xml:lang="en"', b""))
    assert (bare.text, bare.title, bare.author, bare.date, bare.language, bare.source) == ("One.\n", "", "", "", "", "")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>One\n   <hi>two</hi>  three<lb/>four.</p><p>One\ttwo.</p>", "One two three four.\n\nOne two.\n"),
        ("<p>One.</p><p>One.</p>", "One.\n\nOne.\n"),
        ("<p>exam-<lb break='no'/>ple</p>", "example\n"),
        ("<p>exam <pb break='no'/> ple</p>", "example\n"),
        ("<p>a\u00a0 b\u00ad</p>", "a\u00a0 b\u00ad\n"),
        ("<lg><l>One</l><l>two</l></lg><lg><l>three</l></lg>", "One\ntwo\n\nthree\n"),
        ("<p>Before <list><item>one</item><item><p>two</p></item></list> after.</p>", "Before\n\none\ntwo\n\nafter.\n"),
        (
            "<table><row><cell>a</cell><cell/><cell><p>b</p> c</cell></row><row><cell>d</cell></row></table>",
            "a\t\tb c\nd\n",
        ),
        ("<sp><speaker>HAMLET</speaker><l>To be <stage>aside</stage></l></sp>", "HAMLET\n\nTo be aside\n"),
        ("<p>a <choice><sic>teh</sic><corr>the</corr></choice> b</p>", "a teh b\n"),
        ("<p>a <choice><abbr>Dr</abbr><expan>Doctor</expan></choice> b</p>", "a Dr b\n"),
        ("<p>a <corr>b</corr> <supplied>c</supplied></p>", "a b c\n"),
        ("<p>a <subst><del>b</del><add>c</add></subst></p>", "a c\n"),
        ("<p>a<fw>HEAD</fw> b</p>", "a b\n"),
        ("loose <p>kept</p> words", "loose\n\nkept\n\nwords\n"),
    ],
)
def test_text_is_kept_as_printed(body, expected):
    assert text(body) == expected


def test_notes_stand_at_the_end_with_their_numbers():
    notes = "<note n='7'><p>A note,</p><p>of two.</p></note>", "<note>Another <hi>note</hi>.</note>"
    body = f"<p>One{notes[0]}, two{notes[1]}.</p><p>Three.</p>"
    assert text(body) == "One, two.\n\nThree.\n\n7 A note, of two.\n\n2 Another note.\n"
    assert of_kind("note", body) == [("7 A note, of two.", 0, "note 7"), ("2 Another note.", 0, "note 2")]


def test_parts_are_what_the_elements_say():
    body = (
        "<pb n='1'/><div><head>One</head><div><head>Two</head><p>three <pb n='2'/>four</p>"
        "<quote><p>five</p><p>six <q>seven</q></p></quote></div></div>"
    )
    assert of_kind("heading", body) == [("One", 1, ""), ("Two", 2, "")]
    assert of_kind("quotation", body) == [("five\n\nsix seven", 0, "")]
    assert of_kind("page", body) == [("One\n\nTwo\n\nthree", 0, "p. 1"), ("four\n\nfive\n\nsix seven", 0, "p. 2")]
    assert of_kind("list-item", "<list><item>a<list><item>b</item></list></item></list>") == [
        ("a", 1, ""),
        ("b", 2, ""),
    ]


def test_what_was_decided_is_told_with_its_number():
    body = (
        "<p><choice><sic>a</sic><corr>b</corr></choice><del>c</del><add>d</add><fw>e</fw><gap/>f-<lb break='no'/>g</p>"
        * 2
    )
    assert extract(tei(body)).warnings == (
        "2 corrections, regularizations or expansions by the editor were left out",
        "2 deletions were left out",
        "2 additions were kept",
        "2 running heads and page numbers were left out",
        "2 gaps in the source are not marked",
        "2 hyphens at the ends of lines were taken out",
    )


ENTRIES = (
    "<p>a <app><lem wit='#A'>red</lem><rdg wit='#B #C'>blue</rdg></app> b "
    "<app><rdgGrp><rdg wit='#B'>no</rdg></rdgGrp><rdg wit='#A'>yes</rdg></app> c"
    "<app><lem> only <app><lem>within</lem><rdg wit='#C'>inside</rdg></app></lem><rdg wit='#B'/></app></p>"
)


@pytest.mark.parametrize(
    ("witness", "expected"),
    [
        ("", "a red b no c only within\n"),
        ("A", "a red b yes c only within\n"),
        ("B", "a blue b no c\n"),
        ("C", "a blue b c only inside\n"),
    ],
)
def test_an_apparatus_gives_the_lemmas_or_one_witness(witness, expected):
    assert text(ENTRIES, witness) == expected
    assert witnesses(tei(ENTRIES)) == ["A", "B", "C"]
    (warning,) = extract(tei(ENTRIES), witness).warnings
    assert warning.startswith("the readings of the witness were taken" if witness else "the lemmas were taken")


def test_an_apparatus_that_stands_apart_is_not_text():
    assert text("<p>a</p><app from='#x'><lem>b</lem></app>") == "a\n"


_FROM = (
    "<app from='#s' {}><lem wit='#A'>old <hi>words</hi></lem><rdg wit='#B'>new <hi>ones</hi><note>n</note></rdg></app>"
)
_AT = "<app loc='2'><lem wit='#A'>one</lem><rdg wit='#B'>two</rdg></app>"


@pytest.mark.parametrize(
    ("body", "expected", "put"),
    [
        ("<p>a <anchor xml:id='s'/>old <hi>words</hi>" + _FROM.format("") + " z</p>", "a new ones z\n", True),
        (
            "<p>a <anchor xml:id='s'/>old <hi>words</hi><anchor xml:id='e'/> z</p>" + _FROM.format("to='#e'"),
            "a new ones z\n",
            True,
        ),
        ("<p>a <w xml:id='s'>old</w> <w xml:id='e'>words</w> z</p>" + _FROM.format("to='#e'"), "a new ones z\n", True),
        ("<p>a <w xml:id='s'>old</w> z</p>" + _FROM.format("to='#s'"), "a new ones z\n", True),
        ("<p>a <anchor xml:id='s'/> z</p>" + _FROM.format("to='#s'"), "a new ones z\n", True),
        (
            "<p>a <anchor xml:id='s'/>b</p><p>c<anchor xml:id='e'/> z</p>" + _FROM.format("to='#e'"),
            "a new ones\n\nz\n",
            True,
        ),
        ("<p>a <anchor xml:id='s'/>z</p>" + _FROM.format("to='#none'"), "a z\n", False),
        ("<l n='1'>one</l><l n='2'>no one.</l>" + _AT, "one\nno two.\n", True),
        ("<l n='2'>one on one</l>" + _AT, "one on one\n", False),
        ("<l n='2'>none</l>" + _AT, "none\n", False),
    ],
)
def test_the_readings_of_a_witness_that_stand_apart_are_put_in_their_places(body, expected, put):
    found = extract(tei(body), "B")
    assert found.text == expected
    left_out = "1 entry of an apparatus that stands apart was left out"
    taken = "the reading of the witness was taken in 1 entry of the apparatus"
    assert found.warnings == ((taken if put else left_out),)


def test_what_was_exported_with_anchors_is_read_back():
    a, b = "One two three.\n\nFour five <six> seven.", "One 2 three four.\n\nFive five seven of <these>."
    found = document(report_on(a, b))
    assert [extract(found, siglum).text.split() for siglum in ("", "B")] == [a.split(), b.split()]


def test_entities_are_characters_and_read_no_file(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("canary")
    before = f'<!DOCTYPE TEI [<!ENTITY eacute "x"><!ENTITY other SYSTEM "{secret.as_uri()}">]>'
    found = extract(tei("<p>caf&eacute; &other; end</p>", before=before))
    assert found.text == "café &other; end\n"
    assert found.warnings == ("1 name of a character is unknown and stands as it is written",)


def test_other_xml_is_shown_whole_with_a_warning():
    found = extract(b"<memo><to>All <b>of</b> you</to><list><item>one</item><item/><item>two</item></list></memo>")
    assert found.text == "All of you\n\none\n\ntwo\n"
    assert found.warnings == ("it is XML of another kind (memo): the text of all its elements is shown",)


@pytest.mark.parametrize(
    "data",
    [
        b"<TEI><text><body><p>One",
        tei("<p>" + "<hi>" * 20_000 + "x" + "</hi>" * 20_000 + "</p>"),
        tei(f"<p>{'word ' * 2_200_000}</p>"),
        b"",
        b"\0" * 100,
    ],
    ids=["broken off", "deep", "large", "empty", "binary"],
)
def test_what_cannot_be_read_whole_is_refused(data):
    with pytest.raises(ValueError, match="; save it again"):
        extract(data)


def test_damaged_files_are_read_or_refused():
    good = tei(
        ENTRIES + "<pb n='1'/><quote><p>a<note n='1'>b</note></p></quote><table><row><cell>c</cell></row></table>"
    )
    chance = random.Random(11)
    tags = [
        b"<p>",
        b"</p>",
        b"<app>",
        b"</app>",
        b"<note>",
        b"</note>",
        b"<row/>",
        b"<cell/>",
        b"<lem/>",
        b"<rdgGrp/>",
        b"&amp;",
    ]
    for _ in range(300):
        data = bytearray(good)
        for _ in range(chance.choice((1, 2, 10))):
            place = chance.randrange(len(data))
            match chance.randrange(3):
                case 0:
                    data[place] = chance.randrange(256)
                case 1:
                    place = data.find(b"<", place)
                    data[place:place] = chance.choice(tags)
                case _:
                    del data[place : place + chance.randrange(50)]
        try:
            found = extract(bytes(data))
        except ValueError as error:
            assert "; " in str(error)
        else:
            assert all(0 <= part.span.start < part.span.end <= len(found.text) for part in found.parts)
