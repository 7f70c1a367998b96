"""The corpus is what its catalogue says, byte for byte."""

import hashlib

import pytest

from viewer.resources import corpus
from viewer.text.reading.catalogue import catalogue
from viewer.text.reading.read import ReadError, read

ENTRIES = catalogue(corpus()).entries


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.file.stem)
def test_document(entry):
    assert hashlib.sha256(entry.file.read_bytes()).hexdigest() == entry.sha256
    witness = read(entry.file)
    assert witness.title == entry.title
    assert entry.date in witness.text
    assert not witness.guessed


def test_every_document_is_listed_once():
    assert sorted(entry.file for entry in ENTRIES) == sorted(corpus().glob("*.txt"))


def test_the_memo_is_one_pair_away():
    (pair,) = catalogue(corpus()).pairs
    for file in (pair.first, pair.second):
        assert "Presidium, CC CPSU" in file.read_text(encoding="utf-8")
        assert file in {entry.file for entry in ENTRIES}


@pytest.mark.parametrize("text", [None, "document = 1", "[[document]]\nfile = 'a'", "]", "\ud800"])
def test_a_broken_catalogue_is_named(tmp_path, text):
    if text is not None:
        (tmp_path / "catalogue.toml").write_text(text, encoding="utf-8", errors="surrogatepass")
    with pytest.raises(ReadError, match=r"catalogue\.toml"):
        catalogue(tmp_path)
