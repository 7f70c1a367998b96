"""One parser of XML that loads nothing, expands nothing and loses nothing."""

import pytest

from viewer.text.reading.xml import parse_xml

DOCTYPE = b"<!DOCTYPE a [<!ENTITY e 'secret'>]>"


@pytest.mark.parametrize(
    "data",
    [
        DOCTYPE + b"<a>one &e; two</a>",
        b"<!--" + b"x" * 10_000 + b"-->" + DOCTYPE + b"<a>one &e; two</a>",
        (DOCTYPE + b"<a>one &e; two</a>").decode().encode("utf-16"),
        b"<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
    ],
)
def test_a_document_type_is_refused_wherever_it_stands(data):
    with pytest.raises(ValueError, match="document type"):
        parse_xml(data)


def test_a_document_type_may_be_allowed_and_is_never_loaded():
    assert parse_xml(b"<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a>one</a>", doctype=True).text == "one"


@pytest.mark.parametrize("data", [b"<a>" * 300 + b"</a>" * 300, b"<a>" + b"x " * (6 << 20) + b"</a>", b"", b"<a>"])
def test_what_lxml_would_lose_is_refused(data):
    with pytest.raises(ValueError, match="cannot be read"):
        parse_xml(data)
