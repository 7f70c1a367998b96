"""A report as a word diff, in the form of ``git diff --word-diff`` and of wdiff: [-words of A-]{+words of B+}.

The whole text is one hunk. All differences are in it; where the texts have such brackets of their own, that is said.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from viewer.export.diffs.edits import same_stretches
from viewer.export.facts import preamble
from viewer.phrasing.language import tr

if TYPE_CHECKING:
    from viewer.export.report import Report

BRACKETS = "[-", "-]", "{+", "+}"


def document(report: Report) -> bytes:
    """The word diff, in UTF-8."""
    return "".join(_diff(report)).encode("utf-8", "replace")


def _diff(report: Report) -> Iterator[str]:
    left, right = (witness.text for witness in report.collation.witnesses[:2])
    yield from (f"# {line}\n" for line in preamble(report))
    if any(bracket in text for bracket in BRACKETS for text in (left, right)):
        warning = tr("The texts have such brackets of their own.")
        yield f"# {warning}\n"
    yield f"--- A\n+++ B\n@@ -1,{left.count(chr(10)) + 1} +1,{right.count(chr(10)) + 1} @@\n"
    here = there = 0
    for same in same_stretches(report.collation):
        if same.base > here:
            yield f"[-{left[here : same.base]}-]"
        if same.reading > there:
            yield f"{{+{right[there : same.reading]}+}}"
        yield left[same.base : same.base + same.length]
        here, there = same.base + same.length, same.reading + same.length
