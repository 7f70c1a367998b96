"""Pages that browsers saved with their files: MHTML and Safari's web archives."""

import plistlib
import random
from base64 import b64encode
from pathlib import Path

import pytest

from viewer.text.choices import Choices
from viewer.text.reading.formats import format_of
from viewer.text.reading.read import read
from viewer.text.reading.web import mhtml, webarchive

HTML = "<html><head><title>Tolls</title></head><body><p>Die Zölle — “lowered”.</p></body></html>"
MHTML = (
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/tolls\r\n"
    "Subject: =?utf-8?Q?Z=C3=B6lle?=\r\n"
    "Date: Sat, 3 Mar 2018 10:11:12 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
    '\ttype="text/html";\r\n\tboundary="--B--"\r\n\r\n\r\n----B--\r\nContent-Type: text/html\r\n'
    "Content-ID: <frame-1>\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://example.org/tolls\r\n\r\n"
    + b64encode(HTML.encode()).decode()
    + "\r\n----B--\r\nContent-Type: text/html\r\n\r\n<p>A frame</p>\r\n----B--\r\nContent-Type: image/png\r\n"
    "Content-Transfer-Encoding: base64\r\n\r\nAAAA\r\n----B----\r\n"
).encode()


def archive(**main: object) -> bytes:
    made = {"WebResourceData": HTML.encode(), "WebResourceURL": "https://example.org/tolls",
            "WebResourceMIMEType": "text/html", "WebResourceTextEncodingName": "UTF-8"}  # fmt: skip
    return plistlib.dumps({"WebMainResource": {**made, **main}}, fmt=plistlib.FMT_BINARY)


def test_mhtml_gives_the_page_its_address_and_its_day():
    found = mhtml.extract(MHTML)
    assert found.text == "Die Zölle — “lowered”.\n"
    assert found[1:6] == ("Tolls", "", "2018-03-03T10:11:12", "", "https://example.org/tolls")
    assert mhtml.extract(MHTML.replace(b64encode(HTML.encode()), b64encode(b"<p>x"))).title == "Zölle"
    assert format_of("page", MHTML).media_type == "multipart/related"


def test_the_page_that_the_header_names_is_taken():
    named = MHTML.replace(b'type="text/html"', b'type="text/html"; start="<f2>"', 1)
    begin = b"Content-Type: text/html\r\n"
    named = named.replace(begin + b"\r\n<p>A", begin + b"Content-ID: <f2>\r\n\r\n<p>A")
    assert mhtml.extract(named).text == "A frame\n"


@pytest.mark.parametrize("newline", [b"\r\n", b"\n"])
def test_the_files_of_a_page_make_no_difference(newline: bytes):
    """Wherever they stand, and where the page itself is a part of a part."""
    style = b"Content-ID: <s>\r\ncontent-type: text/css\r\n\r\n<p>Content-Type: text/html\r\n\r\n----B--x\r\n"
    inner = b'Content-Type: multipart/alternative; boundary="I"\r\n\r\n--I\r\nContent-Type: text/css\r\n\r\n--I\r\n'
    plain = b"Content-Type: text/html\r\nContent-ID: <frame-1>"
    among = MHTML.replace(plain, style + b"----B--  \r\n" + inner + plain, 1).replace(
        b"----B--\r\n", b"--I--\r\n----B--\r\n"
    )
    for data in (among, MHTML):
        assert mhtml.extract(data.replace(b"\r\n", newline)).text == "Die Zölle — “lowered”.\n"
        assert mhtml.extract(data.replace(b"\r\n", newline))[1:6] == mhtml.extract(MHTML)[1:6]


@pytest.mark.parametrize(
    "data", [b"", b"Subject: x\r\n\r\nbody", b"Content-Type: multipart/related\r\n\r\n", b"\xff" * 99]
)
def test_mhtml_without_a_page_is_refused(data: bytes):
    with pytest.raises(ValueError, match="no web page"):
        mhtml.extract(data)


def test_web_archive():
    found = webarchive.extract(archive())
    assert found.text == "Die Zölle — “lowered”.\n"
    assert (found.title, found.source) == ("Tolls", "https://example.org/tolls")
    assert format_of("x.webarchive", archive()).module == "web.webarchive"


@pytest.mark.parametrize(
    "data",
    [b"", b"bplist00", b"bplist00" + b"\xff" * 60, archive(WebResourceMIMEType="image/png"), archive(WebResourceData=1),
     plistlib.dumps([1]), plistlib.dumps({"WebMainResource": "x"}),
     b'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "b">]><plist><string>&a;</string></plist>',
     b"<plist>" + b"<array>" * 20_000],
)  # fmt: skip
def test_what_is_no_web_archive_is_refused(data: bytes):
    with pytest.raises(ValueError, match=r"save the page again|binary"):
        webarchive.extract(data)


def test_the_encoding_that_the_reader_names_is_that_of_the_page_within(tmp_path: Path):
    page = "<p>Решено опубликовать доклад.</p>".encode("koi8-r")
    saved = tmp_path / "page.mhtml"
    saved.write_bytes(MHTML.replace(b64encode(HTML.encode()), b64encode(page)))
    made = tmp_path / "page.webarchive"
    made.write_bytes(archive(WebResourceData=page, WebResourceTextEncodingName="windows-1251"))
    for path in (saved, made):
        witness = read(path, Choices(encoding="koi8-r"))
        assert witness.text == "Решено опубликовать доклад.\n"
        assert (witness.encoding, witness.guessed, witness.offers.encoding) == ("koi8-r", False, True)


@pytest.mark.slow
@pytest.mark.parametrize(("reader", "good"), [(mhtml, MHTML), (webarchive, archive())])
def test_random_damage_raises_nothing_but_value_errors(reader, good):
    chance = random.Random(3)
    for _ in range(150):
        data = bytearray(good)
        for _ in range(chance.randrange(1, 8)):
            at = chance.randrange(len(data))
            data[at : at + chance.randrange(3)] = bytes([chance.randrange(256)])
        try:
            reader.extract(bytes(data))
        except ValueError:
            continue
