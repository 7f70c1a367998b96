"""Documents of the corpus as Word, OpenDocument and RTF: every word of the plain text, in its order, and no other."""

import re
from importlib import import_module

import pytest

from viewer.resources import corpus
from viewer.text.reading.catalogue import catalogue
from viewer.text.reading.read import read

pandoc = pytest.importorskip("pypandoc")
MARKDOWN = """# One

Said twice.

Said twice.

> A quotation.
>
> Its second paragraph.

- first
    - within

| a | b |
|---|---|
| c |   |

Before the call.[^1]

[^1]: A note.
"""


def converted(text: str, to: str, path, source: str = "markdown") -> bytes:
    pandoc.convert_text(text, to, source, outputfile=str(path), extra_args=["--standalone"])
    return path.read_bytes()


@pytest.mark.parametrize("suffix", ["docx", "odt", "rtf"])
@pytest.mark.parametrize("entry", catalogue(corpus()).entries, ids=lambda entry: entry.file.stem)
def test_a_document_keeps_its_words(tmp_path, entry, suffix):
    plain = entry.file.read_text(encoding="utf-8")
    paragraphs = "".join(f"<p>{escaped(one)}</p>" for one in re.split(r"\n\s*\n", plain))
    path = tmp_path / f"document.{suffix}"
    converted(paragraphs, suffix, path, "html")
    assert read(path).text.split() == plain.split()


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


@pytest.mark.parametrize("suffix", ["docx", "odt"])
def test_the_parts_of_a_document(tmp_path, suffix):
    found = import_module(f"viewer.text.reading.office.{suffix}").extract(
        converted(MARKDOWN, suffix, tmp_path / f"a.{suffix}")
    )
    assert found.text == (
        "One\n\nSaid twice.\n\nSaid twice.\n\nA quotation.\n\nIts second paragraph.\n\nfirst\nwithin\n\n"
        "a\tb\nc\t\n\nBefore the call.\n\nA note.\n"
    )
    parts = [(part.kind, part.level, part.span.of(found.text)) for part in found.parts]
    assert ("heading", 1, "One") in parts
    assert ("quotation", 0, "A quotation.\n\nIts second paragraph.") in parts
    assert ("list-item", 2, "within") in parts
    assert ("table-row", 0, "c\t") in parts
    assert [part.locator for part in found.parts if part.kind == "note"] == ["note 1"]
