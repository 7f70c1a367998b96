"""The memo of a report: the program's, or the reader's own in every form."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import pytest

from tests.export.reports import report_on
from viewer.dossier.memo import memo_on
from viewer.export.formats import FORMATS, ExportFormat
from viewer.export.memo import report_memo
from viewer.export.report import Report
from viewer.phrasing.memo import memo

WORDS = "Nothing but the night was changed"


def own(text: str) -> Report:
    made = report_on("It was a dark night.\n", "It was a light night.\n")
    return replace(made, memo=memo_on(made.collation, text))


def written(form: ExportFormat, report: Report) -> str:
    data = form.write(report)
    if not data.startswith(b"PK"):
        return data.decode()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "".join(archive.read(name).decode() for name in archive.namelist())


def test_the_program_s_without_one() -> None:
    made = report_on("It was a dark night.\n", "It was a light night.\n")
    assert report_memo(made) == memo(made.collation)


def test_the_reader_s_words_are_marked() -> None:
    first, *lines = report_memo(own("One.\n\n Two.\r\nThree."))
    assert first.startswith("In the reader’s words, of 20")
    assert lines == ["One.", "Two.", "Three."]


def test_that_the_comparison_has_changed_is_said() -> None:
    other = report_on("It was a dark night.\n", "It was a bright night.\n").collation
    assert (
        "The comparison has changed since they were written." in report_memo(replace(own("One."), collation=other))[0]
    )


@pytest.mark.parametrize("form", [one for one in FORMATS if not one.needs], ids=lambda one: one.key)
def test_every_form_has_the_reader_s_words(form: ExportFormat) -> None:
    report = own(f"{WORDS}.\n\n<script>alert(1)</script>\x00 =1+1 \u202e \\input{{x}}")
    found = written(form, report)
    assert WORDS in found
    assert "<script>alert" not in found or form.key in ("jsonld", "json", "csv", "diff", "wdiff", "tex")
