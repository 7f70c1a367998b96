"""What is chosen of a file: the rest is left out and counted, and each part stands where its words are."""

import random

import pytest

from tests.text.reading.pdf_file import Set, paragraph, pdf
from tests.text.reading.test_docx import CHANGED, document
from tests.text.reading.web.test_html import PAGE, SENTENCES
from viewer.text.choices import Choices, Offers
from viewer.text.reading.choose import choose, offered
from viewer.text.reading.extracted import Extracted, TextBuilder
from viewer.text.reading.formats import FORMATS
from viewer.text.reading.read import ReadError, fitting, read_bytes, read_text

EDITION = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>An ode</title></titleStmt>
<sourceDesc><listWit><witness xml:id="A"/><witness xml:id="Ba"/></listWit></sourceDesc></fileDesc></teiHeader>
<text><body><pb n="1"/><p>The <app><lem wit="#A">gray</lem><rdg wit="#Ba">grey</rdg></app> sea<note n="1">So
it was.</note> was calm.</p><pb n="2"/><p>The wind rose.<note n="2">At noon.</note></p></body></text></TEI>"""


def made() -> Extracted:
    builder = TextBuilder()
    builder.add("Start", "paragraph")
    builder.mark(0, "furniture")
    first = builder.add("One heading", "heading", 1)
    builder.add("The first.\nIts second line.")
    builder.add("1 A note.", "note", locator="note 1")
    builder.add("Its second paragraph.", "note", locator="note 1")
    builder.add("2 Another.", "note", locator="note 2")
    builder.add("The last.")
    builder.mark(first.start, "quotation")
    builder.add("Made with a press", "paragraph")
    builder.mark(builder.parts[-1].span.start, "furniture")
    return Extracted(builder.text(), parts=builder.sorted_parts())


def words(found: Extracted) -> list[tuple[str, str]]:
    return [(part.kind, part.span.of(found.text)) for part in found.parts]


def test_nothing_is_left_out_where_nothing_is_chosen():
    found = made()
    assert choose(found, Choices()) is found


def test_without_notes():
    found = choose(made(), Choices(notes=False))
    assert found.text == "Start\n\nOne heading\n\nThe first.\nIts second line.\n\nThe last.\n\nMade with a press\n"
    assert found.warnings == ("2 notes were left out",)
    assert not [part for part in found.parts if part.kind == "note"]
    assert ("quotation", "One heading\n\nThe first.\nIts second line.\n\nThe last.") in words(found)
    assert ("paragraph", "The last.") in words(found)


def test_the_article_alone():
    found = choose(made(), Choices(article=True))
    assert found.text.startswith("One heading\n\nThe first.")
    assert found.text.endswith("\n\nThe last.\n")
    assert found.warnings == ("5 words round the article were left out",)
    assert [kind for kind, _ in words(found)].count("paragraph") == 2


def test_each_part_keeps_its_words():
    before = set(words(made()))
    for choices in (Choices(notes=False), Choices(article=True), Choices(notes=False, article=True)):
        after = choose(made(), choices)
        kept = {pair for pair in before if pair[0] in ("heading", "paragraph")}
        assert all(pair in kept for pair in words(after) if pair[0] in ("heading", "paragraph"))
        assert all(part.span.of(after.text).strip() for part in after.parts)


def test_a_text_of_notes_alone_becomes_empty():
    builder = TextBuilder()
    builder.add("1 A note.", "note", locator="note 1")
    found = choose(Extracted(builder.text(), parts=builder.sorted_parts()), Choices(notes=False))
    assert (found.text, found.parts) == ("", ())


BOOK = pdf(
    [
        [*paragraph("The first page\nhas some words.", 380), Set(40, 30, "1 A note on the first.", 7)],
        paragraph("The second page\ngoes on", 380),
        [*paragraph("over its end.", 380), Set(40, 30, "2 A note on the third.", 7)],
    ]
)


def test_pages_of_a_pdf_with_their_notes_and_no_others():
    whole = read_bytes("a.pdf", BOOK)
    assert whole.offers == Offers(notes=True, pages=("1", "2", "3"))
    found = read_bytes("a.pdf", BOOK, Choices(pages="2-3"))
    assert found.text == "The second page goes on over its end.\n\n2 A note on the third.\n"
    assert found.warnings[-1] == "1 page was left out"
    assert found.title == whole.title
    assert found.offers == whole.offers
    assert read_bytes("a.pdf", BOOK, Choices(pages="1", notes=False)).text == "The first page has some words.\n"


def test_pages_that_a_pdf_does_not_have():
    with pytest.raises(ReadError, match=r"Cannot read a\.pdf: it has no pages “8-9”: they run from 1 to 3\."):
        read_bytes("a.pdf", BOOK, Choices(pages="8-9"))


def test_an_edition_has_the_text_of_each_witness():
    data = EDITION.encode()
    found = read_bytes("a.xml", data)
    assert found.offers == Offers(notes=True, pages=("1", "2"), witnesses=("A", "Ba"))
    assert found.text.startswith("The gray sea was calm.")
    assert read_bytes("a.xml", data, Choices(witness="Ba")).text.startswith("The grey sea was calm.")
    alone = read_bytes("a.xml", data, Choices(witness="Ba", pages="2"))
    assert alone.text == "The wind rose.\n\n2 At noon.\n"
    assert alone.choices == Choices(witness="Ba", pages="2")
    with pytest.raises(ReadError, match="there is no witness C in its apparatus; there are A, Ba"):
        read_bytes("a.xml", data, Choices(witness="C"))


def test_changes_of_a_document_accepted_or_rejected():
    data = document(CHANGED)
    accepted, rejected = read_bytes("a.docx", data), read_bytes("a.docx", data, Choices(rejected=True))
    assert (accepted.offers.changes, rejected.offers.changes) == (True, True)
    assert rejected.text.startswith("One old")
    assert accepted.text.startswith("One new")
    assert not read_bytes("b.docx", document("<w:p/>")).offers.changes


@pytest.mark.slow
def test_the_article_of_a_page():
    page = (PAGE % "".join(f"<p>{one}</p>" for one in SENTENCES)).encode()
    whole, article = read_bytes("a.html", page), read_bytes("a.html", page, Choices(article=True))
    assert whole.offers.article
    assert article.offers == whole.offers
    assert "Older pages" in whole.text
    assert "Older pages" not in article.text
    assert "press" not in article.text
    assert all(sentence in article.text for sentence in SENTENCES)
    assert article.warnings[-1].endswith("words round the article were left out")


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.srt", "a.html"])
def test_an_encoding_is_chosen_in_place_of_what_is_guessed(name):
    line = "1\n00:00:01,000 --> 00:00:02,000\nDéjà vu, œuvre" if name == "a.srt" else "<p>Déjà vu, œuvre"
    found = read_bytes(name, line.encode("cp1252"), Choices(encoding="cp1250"))
    assert "Déjŕ vu, śuvre" in found.text
    assert (found.encoding, found.guessed) == ("cp1250", False)


@pytest.mark.parametrize(
    ("choices", "said"),
    [
        (Choices(pages="3"), "the pages cannot be chosen in a file of this format (Plain text)"),
        (Choices(notes=False), "the text without notes cannot be chosen in a file of this format (Plain text)"),
        (Choices(rejected=True), "the text before tracked changes cannot be chosen in a file of this format"),
    ],
)
def test_what_means_nothing_to_a_format_is_refused(choices, said):
    with pytest.raises(ReadError) as refused:
        read_bytes("a.txt", b"Words.", choices)
    assert said in str(refused.value)
    assert fitting("a.txt", b"Words.", choices.chosen) == {}


def test_a_mail_with_a_page_in_it_offers_its_article():
    page = PAGE % "".join(f"<p>{one}</p>" for one in SENTENCES)
    mail = f"Subject: Tolls\nContent-Type: text/html; charset=utf-8\n\n{page}".encode()
    assert read_bytes("a.eml", mail).offers.article
    assert "Older pages" not in read_bytes("a.eml", mail, Choices(article=True)).text


def test_every_format_takes_only_choices_that_there_are():
    assert {name for one in FORMATS for name in one.takes} == set(Choices._fields)


def test_what_was_chosen_is_known_of_the_witness(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(BOOK)
    choices = Choices(pages="2-", notes=False)
    assert read_text(path, choices).choices == choices


def test_any_parts_fit_their_text():
    draw = random.Random(7)
    kinds = ("paragraph", "note", "heading", "list-item", "verse")
    for _ in range(300):
        builder = TextBuilder()
        for number in range(draw.randrange(8)):
            builder.add(draw.choice(["x", "y z", "a\nb", " "]) + str(number), draw.choice(kinds), locator=str(number))
            if draw.random() < 0.4:
                builder.mark(draw.randrange(builder.length), draw.choice(("furniture", "quotation", "page")), 0, "p. 1")
        found = Extracted(builder.text(), parts=builder.sorted_parts())
        kept = choose(found, Choices(article=draw.random() < 0.5, notes=draw.random() < 0.5))
        assert all(0 <= part.span.start < part.span.end <= len(kept.text) for part in kept.parts)
        assert list(kept.parts) == sorted(kept.parts, key=lambda part: (part.span.start, -part.span.end))
        assert not offered(kept, ("encoding",)).pages
