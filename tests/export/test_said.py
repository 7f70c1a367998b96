"""What every form says besides the texts: what was cut, the options, the day, the version, the files, the notes."""

import io
import re
import zipfile
from dataclasses import replace
from html import unescape

import pytest

from viewer import collate, from_text
from viewer.collation.apparatus.columns.tabulate import tabulate
from viewer.collation.apparatus.variation.units import units
from viewer.dossier.anchor import anchors_to
from viewer.dossier.note import Note
from viewer.export.apparatus.edition import Edition, edition
from viewer.export.formats import APPARATUS_FORMATS, FORMATS, ApparatusFormat, ExportFormat
from viewer.export.report import Report, report
from viewer.messages import Message

A = "The quick brown fox jumps over the lazy dog, and then it sleeps for a long while; nobody wakes it."
B = "The quick brown fox leaps over the lazy dog and then it sleeps for a very long while; nobody wakes it."
DAY = "2026-11-28"
LINES_ALONE = (".diff", ".wdiff")  # they have no room for notes
LEAVES_OUT = (".html", ".md", ".tex", ".csv", ".xlsx")  # variants that are not chosen; the others have all


def said(form: ExportFormat | ApparatusFormat, made: Report | Edition) -> str:
    """All that a file says, without its spaces, which line breaks take the place of."""
    data = form.write(made)  # type: ignore[arg-type]
    if data.startswith(b"PK"):
        archive = zipfile.ZipFile(io.BytesIO(data))
        data = b"".join(archive.read(name) for name in archive.namelist())
    words = data.decode("utf-8", "replace").replace("\\", "")
    return re.sub(r"\s+", "", words + unescape(re.sub(r"<[^>]*>", "", words)))


def a_report() -> Report:
    """Of a comparison that was cut, with a note, of which only what is noted is exported."""
    found = collate([from_text(A, title="A"), from_text(B, title="B")])
    found = replace(found, limits=(Message("Only the first {count} words were looked at.", count=7),))
    variant = found.variants[0]
    places = {"A": variant.base, "B": variant.reading}
    note = Note("Who?", anchors_to(found, places), ("source", "to check"), settled=True, created=f"{DAY}T10:00:00.000Z")
    return report(found, [note], "noted", made=DAY)


@pytest.mark.parametrize("form", [one for one in FORMATS if not one.needs], ids=lambda one: one.key)
def test_every_form_says_how_it_was_made(form: ExportFormat) -> None:
    made = a_report()
    found = said(form, made)
    facts = [witness.sha256 for witness in made.collation.witnesses]
    for words in (*facts, made.version, DAY, "Only the first 7 words were looked at."):
        assert words.replace(" ", "") in found, words
    if f".{form.key}" in LEAVES_OUT:
        assert f"{made.hidden}arehidden" in found
    if f".{form.key}" not in LINES_ALONE:
        assert "Who?" in found


@pytest.mark.parametrize("form", [one for one in FORMATS if not one.needs], ids=lambda one: one.key)
def test_a_note_has_its_tags_and_its_status(form: ExportFormat) -> None:
    if f".{form.key}" in (*LINES_ALONE, ".csv"):
        return  # a table of differences has the words of a note alone; there is one of notes
    found = said(form, a_report())
    assert "source" in found
    assert "tocheck" in found
    assert "settled" in found


@pytest.mark.parametrize("form", APPARATUS_FORMATS, ids=lambda one: one.key)
def test_every_form_of_an_apparatus_says_how_it_was_made(form: ApparatusFormat) -> None:
    witnesses = [from_text(text, title=f"Title {place}") for place, text in enumerate((A, B, f"{B} No."))]
    made = edition(units(tabulate(witnesses)), categories=("wording",), made=DAY)
    found = said(form, made)
    for words in (*(one.sha256 for one in witnesses), made.version, DAY, "Title 2", "are in this export", "hidden"):
        assert words.replace(" ", "") in found, words
