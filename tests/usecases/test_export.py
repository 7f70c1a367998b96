"""An export is a whole file or none, and one sentence says why."""

import errno
import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.export.hostile import hostile_report
from tests.export.reports import report_on
from viewer import files
from viewer.export.formats import ExportFormat
from viewer.files import NotWritten
from viewer.ui.pdf.formats import ALL_FORMATS
from viewer.usecases.export import NotExported, WouldOverwrite, write_report

# Those that need an extra take a process each, and have tests of their own.
EVERY = pytest.mark.parametrize("format", [one for one in ALL_FORMATS if not one.needs], ids=lambda one: one.key)
REPORT = report_on("One day in March.", "One day in May.", notes=(("A", "March", "A note."),))


@pytest.fixture(autouse=True)
def application(qtbot: QtBot) -> None:
    """The fonts of a PDF need one."""


def one_sentence(error: Exception) -> str:
    said = str(error)
    assert said.endswith(".")
    assert "\n" not in said
    assert "Traceback" not in said
    return said


@EVERY
def test_into_a_folder_that_has_vanished(format: ExportFormat, tmp_path: Path) -> None:
    with pytest.raises(NotWritten) as caught:
        write_report(REPORT, format, tmp_path / "gone" / f"x{format.suffixes[0]}")
    one_sentence(caught.value)
    assert not (tmp_path / "gone").exists()


@EVERY
def test_onto_a_full_disk(format: ExportFormat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / f"x{format.suffixes[0]}"
    path.write_bytes(b"old")

    def full(temporary: Path, data: bytes) -> None:
        temporary.write_bytes(data[:3])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(files, "_write", full)
    with pytest.raises(NotWritten) as caught:
        write_report(REPORT, format, path)
    assert "No space left" in one_sentence(caught.value)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@EVERY
def test_over_a_file_that_is_open(format: ExportFormat, tmp_path: Path) -> None:
    path = tmp_path / f"x{format.suffixes[0]}"
    path.write_bytes(b"old")
    with path.open("rb") as reader:
        write_report(REPORT, format, path)
        assert reader.read() == b"old"
    assert path.stat().st_size


@EVERY
def test_hostile_words_in_every_form(format: ExportFormat, tmp_path: Path) -> None:
    path = tmp_path / f"x{format.suffixes[0]}"
    write_report(hostile_report(), format, path)
    assert path.stat().st_size


def test_what_cannot_be_made_is_said(tmp_path: Path) -> None:
    missing = ExportFormat("Nothing", (".nothing",), "viewer.export.there_is_no_such_module")
    with pytest.raises(NotExported) as caught:
        write_report(REPORT, missing, tmp_path / "x.nothing")
    one_sentence(caught.value)
    assert not list(tmp_path.iterdir())


def test_never_over_a_source(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text("One day.")
    with pytest.raises(WouldOverwrite) as caught:
        write_report(REPORT, ALL_FORMATS[0], source, [source])
    one_sentence(caught.value)
    assert source.read_text() == "One day."
