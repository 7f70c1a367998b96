"""E-books: the chapters in their order, and what the package says."""

import io
import random
import zipfile

import pytest

from viewer.messages import Message
from viewer.text.reading.formats import format_of
from viewer.text.reading.web.epub import extract

CONTAINER = (
    '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
PACKAGE = (
    '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
    "<dc:title>The Tolls</dc:title><dc:creator>Ada Quill</dc:creator><dc:creator>B. Ink</dc:creator>"
    "<dc:language>en</dc:language><dc:date>1951</dc:date></metadata><manifest>"
    '<item id="two" href="text/ch%202.xhtml" media-type="application/xhtml+xml"/>'
    '<item id="one" href="text/ch1.xhtml" media-type="application/xhtml+xml"/>'
    '<item id="css" href="a.css" media-type="text/css"/></manifest>'
    '<spine><itemref idref="one"/><itemref idref="two"/><itemref idref="css"/></spine></package>'
)
CHAPTER = '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body>{}</body></html>'
MEMBERS = {
    "mimetype": "application/epub+zip",
    "META-INF/container.xml": CONTAINER,
    "OEBPS/book.opf": PACKAGE,
    "OEBPS/text/ch 2.xhtml": CHAPTER.format("<h1>Two</h1><p>Lowered.</p>"),
    "OEBPS/text/ch1.xhtml": CHAPTER.format(
        '<h1>One</h1><p><img alt="T"/>he tolls<a epub:type="noteref" href="n.xhtml#n1">1</a>.</p>'
        '<aside epub:type="footnote" id="note1"><p>A note.</p></aside>'
    ),
}


def book(**changed: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, text in (MEMBERS | changed).items():
            archive.writestr(name, text)
    return made.getvalue()


def test_chapters_in_the_order_of_the_spine():
    found = extract(book())
    assert found.text == "One\n\nThe tolls.\n\nA note.\n\nTwo\n\nLowered.\n"
    assert found[1:6] == ("The Tolls", "Ada Quill; B. Ink", "1951", "en", "")
    assert [(part.kind, part.locator) for part in found.parts if part.kind == "note"] == [("note", "note 1")]
    assert format_of("book.zip", book()).media_type == "application/epub+zip"


def test_a_missing_chapter_is_said():
    package = PACKAGE.replace("ch1.xhtml", "../../gone.xhtml")
    assert extract(book(**{"OEBPS/book.opf": package})).warnings == ("1 chapter is missing in the file",)


@pytest.mark.parametrize(
    "changed",
    [
        {"META-INF/container.xml": CONTAINER.replace("OEBPS/book.opf", "../../etc/passwd")},
        {"META-INF/container.xml": "<container>"},
        {"META-INF/container.xml": '<!DOCTYPE c [<!ENTITY a SYSTEM "file:///etc/passwd">]><c>&a;</c>'},
        {"OEBPS/book.opf": "<package/>"},
        {"OEBPS/book.opf": "<a>" * 20_000},
        {"META-INF/encryption.xml": '<e><CipherReference URI="OEBPS/text/ch1.xhtml"/></e>'},
    ],
)
def test_a_hostile_or_damaged_book_is_refused(changed: dict[str, str]):
    with pytest.raises(ValueError, match=r"; |protected|document type"):
        extract(book(**changed))


def test_an_entity_brings_in_nothing():
    package = f'<!DOCTYPE p [<!ENTITY a SYSTEM "file:///etc/hostname">]>{PACKAGE.replace("The Tolls", "T&a;")}'
    assert extract(book(**{"OEBPS/book.opf": package})).title in ("T", "T&a;")


def test_random_damage_raises_nothing_but_value_errors():
    good = book()
    chance = random.Random(5)
    for _ in range(300):
        data = bytearray(good)
        for _ in range(chance.randrange(1, 6)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            extract(bytes(data))
        except ValueError as error:
            assert isinstance(error.args[0], Message)
