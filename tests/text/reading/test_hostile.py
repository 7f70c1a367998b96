"""Whatever a file holds: a witness that is whole, or one sentence. Nothing crashes, hangs, or reads another file."""

from __future__ import annotations

import json
import random
from itertools import pairwise
from pathlib import Path

import pytest

from tests.text.reading.hostile import CANARY, files
from viewer.messages import Message
from viewer.text.reading.formats import FORMATS
from viewer.text.reading.pdf import pdf, pdfium, process
from viewer.text.reading.read import ReadError, read_text
from viewer.text.witness import Witness

SUFFIXES = sorted({suffix for one in FORMATS for suffix in one.suffixes} | {".doc", ".zip", ""})
ONE = "One sentence. "


def settled(path: Path) -> Witness | None:
    """The witness in a file, with its parts in order and in the text; None where one sentence refuses it."""
    try:
        witness = read_text(path)
    except ReadError as error:
        assert "\n" not in str(error)
        assert str(error).endswith(".")
        assert path.name in str(error)
        assert isinstance(error.reason, Message), error.reason  # no mistake of ours that happens to be a ValueError
        return None
    assert CANARY not in witness.text
    assert all(0 <= part.span.start < part.span.end <= len(witness.text) for part in witness.parts)
    assert all(one.span.start <= two.span.start for one, two in pairwise(witness.parts))
    assert "\r" not in witness.text
    return witness


@pytest.fixture
def no_pandoc(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))


@pytest.fixture(scope="module")
def hostile_files(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, bytes]]:
    """The files, some of which ask for another that has the words of the canary."""
    secret = tmp_path_factory.mktemp("other") / "secret"
    secret.write_text(CANARY)
    return list(files(secret))


@pytest.mark.slow
@pytest.mark.usefixtures("no_pandoc")
def test_hostile_files_are_read_or_refused(tmp_path, hostile_files):
    read = [name for name, data in hostile_files if settled(_written(tmp_path / name, data)) is not None]
    assert {"good.pdf", "many.xml", "other.xml", "script.pdf", "remote.html"} <= set(read)


@pytest.mark.usefixtures("no_pandoc")
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_any_bytes_under_any_name_are_read_or_refused(tmp_path, suffix):
    chance = random.Random(11)
    for data in (b"", b"\0", b"\n", b"PK\x03\x04", b"PK\x05\x06" + bytes(18), b"{\\rtf", b"<", chance.randbytes(5_000)):
        settled(_written(tmp_path / f"file{suffix}", data))
    assert settled(_written(tmp_path / "file.txt", ONE.encode() * 20)) is not None


@pytest.mark.slow
@pytest.mark.usefixtures("no_pandoc")
def test_damaged_files_of_every_format_are_read_or_refused(tmp_path, monkeypatch, hostile_files):
    # In this process, since each child costs a tenth of a second.
    monkeypatch.setattr(pdf, "read_apart", lambda data: process.answered(json.dumps(pdfium.read_pdf(data)).encode()))
    good = [(name, data) for name, data in hostile_files if len(data) < 30_000]
    chance = random.Random(11)
    for number in range(800):
        name, whole = good[number % len(good)]
        data = bytearray(whole)
        for _ in range(chance.choice((1, 3, 20))):
            place = chance.randrange(len(data) + 1)
            match chance.randrange(3):
                case 0:
                    data[place : place + 1] = chance.randbytes(1)
                case 1:
                    del data[place : place + chance.randrange(100)]
                case _:
                    data[place:place] = whole[chance.randrange(len(whole)) :][: chance.randrange(100)]
        settled(_written(tmp_path / name, bytes(data)))


def _written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path
