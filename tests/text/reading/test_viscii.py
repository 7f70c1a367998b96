"""VISCII: read where a page or the reader names it, and where the letters show it."""

from pathlib import Path

import pytest

from viewer.text.choices import Choices
from viewer.text.reading.encodings.decode import decode
from viewer.text.reading.encodings.known import all_encodings, canonical
from viewer.text.reading.read import ReadError, read
from viewer.text.reading.web.html import extract

TEXT = "Tất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và quyền."


def test_every_byte_is_a_character_of_its_own() -> None:
    every = bytes(range(256))
    assert len(set(every.decode("viscii"))) == 256
    assert every.decode("viscii").encode("viscii") == every
    assert b"Vi\xaet Nam".decode("VISCII") == "Việt Nam"
    assert "ẲẴẪỶỸỴ".encode("viscii") == b"\x02\x05\x06\x14\x19\x1e"


def test_a_text_is_read_in_it(tmp_path: Path) -> None:
    path = tmp_path / "rights.txt"
    path.write_bytes(TEXT.encode("viscii"))
    assert read(path, Choices(encoding="viscii")).text == TEXT
    path.write_text("日本", "utf-16")
    with pytest.raises(ReadError, match="encoding nosuch"):
        read(path, Choices(encoding="nosuch"))


def test_the_letters_show_it() -> None:
    found = decode(TEXT.encode("viscii"))
    assert (found.text, found.encoding, found.guessed) == (TEXT, "viscii", True)


def test_a_page_names_it() -> None:
    page = f'<html><head><meta charset="viscii"></head><body><p>{TEXT}</p></body></html>'.encode("viscii")
    found = extract(page)
    assert (found.text, found.encoding) == (TEXT + "\n", "viscii")


def test_it_is_offered() -> None:
    assert "viscii" in all_encodings()
    assert canonical("csVISCII") == "viscii"
