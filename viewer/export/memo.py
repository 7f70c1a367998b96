"""The memo of a report: the program's or, marked as such, the reader's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.phrasing.language import tr
from viewer.phrasing.memo import memo

if TYPE_CHECKING:
    from viewer.collation.model.model import Collation
    from viewer.dossier.memo import ReaderMemo
    from viewer.export.report import Report
    from viewer.phrasing.framing import Emphasis


def report_memo(report: Report, emphasis: Emphasis = str) -> list[str]:
    """The paragraphs of the memo on the first page. ``emphasis`` is as for ``memo``."""
    return memo_paragraphs(report.collation, report.memo, emphasis)


def memo_paragraphs(collation: Collation, own: ReaderMemo | None, emphasis: Emphasis = str) -> list[str]:
    """The program's memo, or the lines of the reader's ``own`` below a sentence that says whose words they are."""
    if own is None:
        return memo(collation, emphasis)
    said = [tr("In the reader’s words, of {date}:", date=own.written[:10])]
    if not own.fits(collation):
        said.append(tr("The comparison has changed since they were written."))
    return [" ".join(said), *own.lines]
