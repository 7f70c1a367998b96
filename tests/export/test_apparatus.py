"""The apparatus of several witnesses, in all forms."""

from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from lxml import etree

from tests.collation.apparatus.test_laws import versions
from viewer.collation.apparatus.columns.tabulate import tabulate
from viewer.collation.apparatus.edits import MoveWord, SetExtant, edited
from viewer.collation.apparatus.table import Table
from viewer.collation.apparatus.variation.units import units
from viewer.export.apparatus.alignment import table_to_csv, table_to_json
from viewer.export.apparatus.edition import Edition, edition
from viewer.export.apparatus.tei import document as tei
from viewer.export.formats import APPARATUS_FORMATS, format_named
from viewer.text.choices import Choices
from viewer.text.reading.read import from_text, read_bytes
from viewer.usecases.tei_table import table_of_tei

TEXTS = (
    "The quick, brown fox jumps over the lazy dog; and home it goes.\n\nNext day the cat & dog sat on the mat all day.",
    "The swift brown fox jumped over a very lazy dog, and home it goes.\n\nNext day the cat & dog sat on the mat.",
    "Next day the cat & dog sat on the mat, all day",
)
SIGLA = ("A", "Å a.c.", "1818")


def made(texts: tuple[str, ...] = TEXTS, sigla: tuple[str, ...] | None = SIGLA, base: int = 0) -> Edition:
    return edition(units(tabulate([from_text(text) for text in texts], sigla)), base, made="2026-11-28")


def told(table: Table) -> tuple[object, ...]:
    lists = (table.columns, table.moved, table.lacunae, table.keys)
    return table.size, table.sigla, *([one.tolist() for one in each] for each in lists)


@given(versions(least=2))
def test_tei_there_and_back_is_the_table(texts: list[str]) -> None:
    found = units(tabulate([from_text(text) for text in texts]))
    for base in range(len(texts)):
        one = edition(found, base, made="2026-11-28")
        assert told(table_of_tei(tei(one))) == told(one.table)


def test_tei_keeps_what_the_reader_corrected() -> None:
    table = made().table
    table, rejected = edited(table, (MoveWord("A", 1, 1), SetExtant("Å a.c.", "A", (20, 22), extant=True)))
    assert not rejected
    assert told(table_of_tei(tei(edition(units(table))))) == told(table)


def test_tei_opens_as_witnesses() -> None:
    data = tei(made())
    for name, text in zip(("A", "wÅ-a.c.", "w1818"), TEXTS, strict=True):
        assert read_bytes("x.xml", data, Choices(witness=name)).text.split() == text.split()


def test_tei_has_the_spelling_and_the_normal_form() -> None:
    root = etree.fromstring(tei(made()))
    lacunae = root.findall(".//{*}rdg[@type='lac']")
    assert lacunae
    assert all(one.text is None for one in lacunae)
    assert ("quick,", "quick") in {(one.text, one.get("n")) for one in root.iter("{*}rdg")}


@pytest.mark.parametrize("key", [one.key for one in APPARATUS_FORMATS])
@pytest.mark.parametrize(
    "texts", [("", ""), ("one word",), ("same text", "same text"), ("", "a b", "\u202ex\x00 y <&>\ud800")]
)
def test_every_form_takes_any_witnesses(key: str, texts: tuple[str, ...]) -> None:
    form = format_named(key, APPARATUS_FORMATS)
    assert form is not None
    assert form.write(made(texts, None))


def test_a_siglum_is_any_string() -> None:
    sigla = ("A", "<&>'\"", "Γ p.c.", "a b")
    for form in APPARATUS_FORMATS:
        data = form.write(made((*TEXTS, "cat"), sigla))
        if form.key in ("tei.xml", "graphml"):
            assert etree.fromstring(data) is not None
        if form.key == "tei.xml":
            assert table_of_tei(data).sigla == sigla


def test_nexus_has_a_taxon_a_witness_and_a_character_a_unit() -> None:
    one = made()
    lines = format_named("nex", APPARATUS_FORMATS).write(one).decode().splitlines()
    assert "  DIMENSIONS NTAX=3;" in lines
    assert f"  DIMENSIONS NCHAR={len(one.units)};" in lines
    rows = [line.rsplit(" ", 1)[1] for line in lines[lines.index("  MATRIX") + 1 :][:3]]
    assert {len(row) for row in rows} == {len(one.units)}
    assert "?" in rows[2]
    assert '  FORMAT DATATYPE=STANDARD MISSING=? SYMBOLS="012";' in lines, "as many as there are readings"


def test_the_graph_has_a_way_for_each_witness() -> None:
    root = etree.fromstring(format_named("graphml", APPARATUS_FORMATS).write(made()))
    words = {node.get("id"): node.findtext("{*}data[@key='text']") for node in root.iter("{*}node")}
    for sigil, text in zip("AX8", TEXTS, strict=True):
        name = {"A": "A", "X": "Å a.c.", "8": "1818"}[sigil]
        steps = {
            edge.get("source"): edge.get("target")
            for edge in root.iter("{*}edge")
            if re.search(rf"(^| ){re.escape(name)}( |$)", edge.findtext("{*}data") or "")
        }
        node, found = "n0", []
        while node in steps:
            node = steps[node]
            found.append(words[node])
        assert " ".join(filter(None, found)).split() == text.split()


def test_the_csv_of_the_apparatus_has_a_row_a_reading() -> None:
    data = format_named("csv", APPARATUS_FORMATS).write(made()).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(data)))
    assert rows[1][:2] + rows[1][4:7] == ["1", "quick", "A", "swift", "Å a.c."]


def test_the_table_as_csv_and_json() -> None:
    table = made().table
    rows = list(csv.reader(io.StringIO("".join(table_to_csv(table)))))
    assert tuple(rows[0]) == SIGLA
    assert len(rows) == table.size + 1
    assert " ".join(row[1] for row in rows[1:] if row[1] not in ("", "[lac.]")).split() == TEXTS[1].split()
    assert '"cells": [[0, 3], [0, 3], null]' in "".join(table_to_json(table))


def test_the_word_document_is_one() -> None:
    docx = pytest.importorskip("docx")
    data = format_named("docx", APPARATUS_FORMATS).write(made())
    said = [paragraph.text for paragraph in docx.Document(io.BytesIO(data)).paragraphs]
    assert any("quick ] swift Å a.c." in line for line in said)
    assert zipfile.ZipFile(io.BytesIO(data)).testzip() is None


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("pdflatex"), reason="needs LaTeX")
def test_the_latex_compiles(tmp_path: Path) -> None:
    if not subprocess.run(["kpsewhich", "reledmac.sty"], capture_output=True).stdout:
        pytest.skip("needs reledmac")
    texts = tuple(text.replace("Å", "A").replace("goes", "go_s $5 100% #1 {x} ~ ^ \\") for text in TEXTS)
    one = made(texts, ("A", "B", "C"))
    one = edition(one.units, made="2026-11-28", notes={1: "who is\n\n<quick> & 5 %?", 2: "{"})
    (tmp_path / "a.tex").write_bytes(format_named("tex", APPARATUS_FORMATS).write(one))
    call = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "a.tex"]
    done = subprocess.run(call, cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:]


def noted(**more: bool) -> Edition:
    one = made()
    return edition(one.units, made="2026-11-28", notes={1: "who is\n\n<quick> & 5 %?", len(one.units): "end"}, **more)


def csv_rows(one: Edition) -> list[dict[str, str]]:
    """The readings of an apparatus, without what is said below them."""
    data = format_named("csv", APPARATUS_FORMATS).write(one).decode("utf-8-sig")
    return [row for row in csv.DictReader(io.StringIO(data)) if row["Number"] != "#"]


def test_tei_has_the_notes_with_their_entries() -> None:
    one = noted(noted=True)
    root = etree.fromstring(tei(one))
    notes = root.findall("{*}standOff/{*}listAnnotation/{*}note")
    assert ["".join(note.itertext()) for note in notes] == ["who is<quick> & 5 %?", "end"]
    names = {entry.get("{http://www.w3.org/XML/1998/namespace}id"): entry for entry in root.iter("{*}app")}
    assert names[notes[0].get("target").removeprefix("#")].findtext("{*}rdg") == "quick,"
    assert told(table_of_tei(tei(one))) == told(one.table)


def test_the_csv_has_the_notes_and_only_the_noted_entries_if_wanted() -> None:
    rows = csv_rows(noted())
    assert rows[0]["Notes"] == "who is\n\n<quick> & 5 %?"
    assert any(not row["Notes"] for row in rows)
    assert {row["Notes"] for row in csv_rows(noted(noted=True))} == {rows[0]["Notes"], "end"}


def test_latex_has_the_notes_as_an_apparatus_of_their_own() -> None:
    text = format_named("tex", APPARATUS_FORMATS).write(noted(noted=True)).decode()
    assert r"\Cfootnote{who is\endgraf <quick> \& 5 \%?}" in text
    assert text.count("\\Afootnote") + text.count("\\Bfootnote") == 2
