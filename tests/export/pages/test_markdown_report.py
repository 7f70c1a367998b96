"""The report as Markdown: what is in it, and that no foreign text becomes markup."""

import pypandoc
import pytest

from tests.export.hostile import hostile_report
from viewer import Options, collate, from_text
from viewer.export.pages.markdown_report import document
from viewer.export.report import report


def test_memo_and_differences() -> None:
    pair = [from_text("The old council met in March. It went home.", title="First"),
            from_text("The new council met in March; it went home at last.", title="Second")]  # fmt: skip
    made = document(report(collate(pair, Options("work")), made="2026-01-02")).decode()
    assert made.startswith("# First and Second\n\n")
    assert "- **1** old \\] new B (wording)\n" in made
    assert "Compared on 2026-01-02. All " in made


@pytest.mark.slow
def test_no_foreign_text_becomes_markup() -> None:
    for form in ("commonmark", "gfm"):
        page = pypandoc.convert_text(document(hostile_report()).decode(), "html", form)
        for forbidden in ("<script", "<img", "<svg", "<a ", "onerror=alert(1)>"):
            assert forbidden not in page, (form, forbidden)
