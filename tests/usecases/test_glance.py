"""What is said of a file before it is opened."""

import zipfile
from pathlib import Path

from viewer.text.reading.archive import DAMAGED
from viewer.usecases.glance import glance


def test_a_text_has_its_title_and_what_is_none_says_so(tmp_path: Path) -> None:
    text, other, there = tmp_path / "letter.txt", tmp_path / "data.bin", tmp_path / "whole.docx"
    text.write_text("A Letter\n\nDear friend, the ship came in.\n")
    other.write_bytes(bytes(range(256)) * 40)
    with zipfile.ZipFile(there, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    assert (glance(str(text)).title, glance(str(text)).problem) == ("A Letter", "")
    assert "NUL" in glance(str(other)).problem
    assert "no such file" in glance(str(tmp_path / "gone.txt")).problem
    assert glance(str(there)).problem == "", "whatever is in it: only the whole file tells"
    there.write_bytes(there.read_bytes()[:-30])
    assert glance(str(there)).problem == DAMAGED
