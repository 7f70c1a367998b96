"""A text in an encoding that it does not name is read as it was written, or the guess has the right one beside it."""

import codecs
import tomllib
import unicodedata
from functools import cache
from pathlib import Path

import pytest

from viewer.text.choices import Choices
from viewer.text.reading.encodings import decode as reading
from viewer.text.reading.encodings.guess import likeliest
from viewer.text.reading.encodings.known import all_encodings
from viewer.text.reading.read import ReadError, read, read_bytes

SAMPLES = tomllib.loads(Path(__file__).with_name("samples.toml").read_text(encoding="utf-8"))
CASES = [(language, name) for language, one in SAMPLES.items() for name in one["encodings"].split()]
UNICODE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be")
# The bytes are the same as in the encoding that the guess names, or nearly all: the letters need not show which it was.
ALIKE = {
    ("ro", "iso-8859-16"),  # comma below for cedilla
    ("et", "iso-8859-13"),
}
_PLAINER = str.maketrans({**dict.fromkeys("’‘", "'"), **dict.fromkeys("“”„«»", '"'), "–": "-", "—": "-", "…": "...",
                          "£": "L", "œ": "oe", "·": ";", "，": ","})  # fmt: skip
_TONES = "\u0300\u0301\u0303\u0309\u0323"
decode = cache(reading.decode)  # several tests look at the same bytes


def written(language: str, encoding: str) -> bytes:
    """The text of a language in an encoding, with plainer signs for those that it does not have."""
    text = SAMPLES[language]["text"]
    if encoding == "windows-1258":  # has the tones apart
        text = "".join(map(_tone_apart, text))
    if language == "ro" and encoding == "iso-8859-16":
        text = text.translate(str.maketrans("şţ", "șț"))
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:
        return text.translate(_PLAINER).encode(encoding)


def _tone_apart(char: str) -> str:
    parts = unicodedata.normalize("NFD", char)
    base = unicodedata.normalize("NFC", "".join(part for part in parts if part not in _TONES))
    return base + "".join(part for part in parts if part in _TONES)


def test_there_are_many_texts():
    assert len(CASES) + len(SAMPLES) * len(UNICODE) > 400
    assert all(len(one["text"].encode()) >= 300 for one in SAMPLES.values())


@pytest.mark.parametrize(("language", "encoding"), CASES)
def test_a_text_is_read_as_it_was_written(language, encoding):
    data = written(language, encoding)
    found = decode(data)
    assert found.guessed or data.isascii()
    assert not found.misfits
    right = data.decode(encoding)
    if (language, encoding) in ALIKE:
        assert right in [data.decode(name) for name in (found.encoding, *found.alternatives)]
    else:
        assert found.text == right


@pytest.mark.parametrize("encoding", UNICODE)
@pytest.mark.parametrize("language", SAMPLES)
def test_unicode_is_read_with_and_without_a_mark(language, encoding):
    text = SAMPLES[language]["text"]
    found = decode(text.encode(encoding))
    assert found.text == text
    assert found.guessed == encoding.endswith(("-le", "-be"))


@pytest.mark.parametrize(("language", "encoding"), CASES)
def test_the_alternatives_are_other_texts_and_fit_all_bytes(language, encoding):
    data = written(language, encoding)
    found = decode(data)
    texts = [found.text, *(data.decode(name) for name in found.alternatives)]
    assert len(set(texts)) == len(texts) <= 7
    assert not any("\ufffd" in text for text in texts)


@pytest.mark.parametrize("size", [300, pytest.param(6_000, marks=pytest.mark.slow)])
@pytest.mark.parametrize(("language", "encoding"), [(a, b) for a, b in CASES if not b.startswith(("iso-2022", "hz"))])
def test_short_and_long_texts_alike(language, encoding, size):
    """Of a paragraph the first 300 bytes, which may cut a character; and the paragraph many times over."""
    data = (written(language, encoding) * 100)[:size]
    whole = data.decode(encoding, errors="ignore")
    data = whole.encode(encoding)
    found = decode(data)
    assert whole in [data.decode(name) for name in (found.encoding, *found.alternatives)]
    assert found.guessed or data.isascii()


def test_a_file_may_have_the_sign_of_what_cannot_be_read():
    found = decode("A sign: \ufffd. Пример.".encode())
    assert (found.misfits, found.warnings, found.guessed) == (0, (), False)


def test_random_bytes_are_no_text():
    import random

    noise = random.Random(1).choices([*range(0x20, 0x7F), *range(0x80, 0x100)], k=2000)
    assert likeliest(bytes(noise), bytes(noise)) == []
    with pytest.raises(ReadError):
        read_bytes("a.txt", bytes(noise))


def test_every_encoding_is_one_that_python_has():
    from viewer.text.reading.encodings import east_asian, single_byte

    for name in (*single_byte.ENCODINGS, *east_asian.ENCODINGS):
        assert codecs.lookup(name)


def test_what_does_not_fit_is_a_warning(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(written("ru", "utf-8") * 3 + b"\xff")
    found = read(path)
    assert found.text.count("\ufffd") == 1
    assert found.guessed
    assert any("\ufffd" in warning for warning in found.warnings)
    assert found.alternatives


def test_a_named_encoding_is_no_guess(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(written("ru", "koi8-r"))
    found = read(path, Choices(encoding="koi8-r"))
    assert (found.guessed, found.alternatives) == (False, ())


@pytest.mark.parametrize("encoding", ["iso-8859-8-visual", "cp862-visual"])
def test_hebrew_in_the_order_of_sight_is_read_in_that_of_reading(encoding):
    line = 'הספר (משנת 1948-1967) הוא של Jane Austen, עמוד 12.5 ולא "אין".\nPlain (line) 12.\r\n'
    text = SAMPLES["he"]["text"].translate(_PLAINER) + "\n" + line
    data = text.encode(encoding)
    assert data.decode(encoding.removesuffix("-visual")) != text
    found = decode(data)
    assert (found.text, found.encoding, found.guessed) == (text, encoding, True)
    assert data.decode(found.alternatives[0]).splitlines()[-1] == "Plain (line) 12."
    assert encoding in all_encodings()
    assert not decode(text.encode("iso-8859-8")).encoding.endswith("visual")


def test_utf_7_is_told_from_text_with_plus_signs():
    text = "Ára van: öt őr ült + három űr, és 1 + 2."
    assert decode(text.encode("utf-7")).text == text
    for plain in (b"C++ and a+b=c, +44 20 7946, +1", b"?q=a+bcd+efg+hij+klm", b"+ABC+DEF+GHI+", b"+more +than +this"):
        assert decode(plain).encoding == "utf-8"


def test_the_newline_of_mainframes_is_one():
    data = SAMPLES["de"]["text"].encode("cp273", "replace") + b"\x15" + "Zweite Zeile".encode("cp273")
    assert decode(data).text.endswith("\nZweite Zeile")
    assert reading.decode_as(data, "CP273").text.endswith("\nZweite Zeile")


def test_euc_tw_has_the_characters_of_both_planes_of_big5():
    assert "中文 A".encode("euc-tw") == b"\xc4\xe3\xc5\xc6 A"
    assert b"\x8e\xa1\xc4\xe3\x8e\xa2\xa1\xa1".decode("EUC-TW") == "中乂"
    every = [bytes((row, column)).decode("big5", "ignore") for row in range(0xA4, 0xFA) for column in range(0x40, 0xFF)]
    known = {char for char in every if "\u4e00" <= char <= "\u9fff"} - {"\u5f5d"}  # CNS has another form of it
    assert sum(char.encode("euc-tw").decode("euc-tw") == char for char in known) == len(known) == 13_050
    assert b"\xc4\xe3\x8e\xa4\xa1\xa1!\xff".decode("euc-tw", "replace") == "中�!�"
    for wrong in (b"\xc4", b"\x8e\xa3\xa1\xa1"):
        with pytest.raises(UnicodeDecodeError):
            wrong.decode("euc-tw")
    with pytest.raises(UnicodeEncodeError):
        "ж日\u4e02".encode("euc-tw")
