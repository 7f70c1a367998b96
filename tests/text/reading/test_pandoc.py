"""LaTeX, DocBook, Org and reStructuredText by pandoc, and as they stand where there is none."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from viewer.text.reading.pandoc import extract
from viewer.text.reading.read import read_text

LATEX = rb"""\documentclass{article}
\PassOptionsToPackage{unicode}{hyperref}
\title{A Tale}\author{N. N.\and M. M.}\date{1999}
\begin{document}\maketitle
\section{One}
It was caf\'e ``quoted''\footnote{A note with \emph{words}.}   and \unknown{some} end.\label{x}
\begin{quote}Quoted text.

More.\end{quote}
\begin{verse}Line one\\ line two\end{verse}
\begin{itemize}\item a \item b\begin{itemize}\item c\end{itemize}\end{itemize}
\begin{tabular}{ll}a & b\\ c & d\end{tabular}
\end{document}
"""
READ = """A Tale

N. N.; M. M.

1999

One

It was café “quoted” and some end.

Quoted text.

More.

Line one
line two

a
b

c

a\tb
c\td

1 A note with words.
"""


@pytest.fixture
def pandoc(monkeypatch: pytest.MonkeyPatch) -> None:
    program = Path(pytest.importorskip("pypandoc").get_pandoc_path())
    monkeypatch.setenv("PATH", str(program.parent), prepend=os.pathsep)


def test_latex_is_read_with_its_parts(pandoc):
    found = extract(LATEX, "latex")
    assert found.text == READ
    assert (found.title, found.author, found.date) == ("A Tale", "N. N.; M. M.", "1999")
    assert found.warnings == ("1 command was not understood; the words in its braces were kept",)
    parts = [(part.kind, part.level, part.span.of(found.text)) for part in found.parts]
    assert parts[:2] == [("heading", 1, "A Tale"), ("paragraph", 0, "N. N.; M. M.")]
    assert [text for kind, _, text in parts if kind == "quotation"] == ["Quoted text.\n\nMore.", "Line one\nline two"]
    assert [(level, text) for kind, level, text in parts if kind == "list-item"] == [(1, "a"), (1, "b"), (2, "c")]
    assert [text for kind, _, text in parts if kind == "table-row"] == ["a\tb", "c\td"]
    assert found.parts[-1].locator == "note 1"


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("docbook", "<article><title>A Tale</title><para>One <emphasis>two</emphasis>.</para></article>"),
        ("org", "#+TITLE: A Tale\n\nOne /two/.\n"),
        ("rst", "======\nA Tale\n======\n\nOne *two*.\n"),
    ],
)
def test_other_markup_is_read(pandoc, kind, text):
    found = extract(text.encode(), kind)
    assert found.text == "A Tale\n\nOne two.\n"
    assert found.warnings == ()


def test_no_other_file_is_read(pandoc, tmp_path, monkeypatch):
    (tmp_path / "secret.tex").write_text("canary")
    monkeypatch.chdir(tmp_path)
    found = extract(rb"One \input{secret} two.", "latex")
    assert "canary" not in found.text
    assert found.warnings == ("1 file that it includes was not read",)
    entity = f'<!DOCTYPE article [<!ENTITY x SYSTEM "{(tmp_path / "secret.tex").as_uri()}">]>'
    try:
        assert "canary" not in extract(f"{entity}<article><para>One &x; two.</para></article>".encode(), "docbook").text
    except ValueError as error:
        assert "pandoc" in str(error)


def test_without_pandoc_the_markup_is_shown_and_told(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    path = tmp_path / "tale.tex"
    path.write_bytes(LATEX)
    witness = read_text(path)
    assert witness.text == LATEX.decode()
    assert witness.warnings == ("it is shown with its markup, since pandoc is not installed, which reads that",)


@pytest.mark.parametrize(
    "data",
    [b"\\begin{document} {", b"<article><para>", b"{" * 20_000 + b"x" + b"}" * 20_000],
    ids=["open", "xml", "deep"],
)
def test_what_it_cannot_read_is_one_sentence(pandoc, data):
    for kind in ("latex", "docbook"):
        try:
            extract(data, kind)
        except ValueError as error:
            assert "; " in str(error)
            assert "\n" not in str(error)


@pytest.mark.slow
def test_damaged_files_are_read_or_refused(pandoc):
    chance = random.Random(11)
    for _ in range(20):  # each costs a process
        data = bytearray(LATEX)
        for _ in range(5):
            place = chance.randrange(len(data))
            del data[place : place + chance.randrange(20)]
        try:
            extract(bytes(data), "latex")
        except ValueError as error:
            assert "; " in str(error)
