"""An echo as a row of a list: its sentence in A, what stands on the other side, and what the two share."""

from __future__ import annotations

from viewer.collation.model.model import Collation, Echo
from viewer.phrasing.context import TextRun
from viewer.phrasing.language import decimal, tr
from viewer.phrasing.sentences import on_one_line
from viewer.text.witness import Span
from viewer.ui.widgets.list_rows import Row

_LENGTH = 240  # characters of a sentence that a row can show
_SHARED = 6  # shared words that are shown, the most informative first


def echo_row(echo: Echo, collation: Collation) -> Row:
    """One echo. A screen reader hears both sentences."""
    words, other = _quoted(collation, "A", echo.base), _quoted(collation, echo.witness, echo.reading)
    shared = ", ".join(echo.shared[:_SHARED])
    below = f"{echo.witness}: {other}"
    both, score = tr("Both have: {words}", words=shared), decimal(echo.score, 2)
    spoken = tr(
        "Echo, likeness {score}, {place} and {other_place}: {words}; {other}.",
        score=score,
        place=_place(collation, "A", echo.base),
        other_place=_place(collation, echo.witness, echo.reading),
        words=words,
        other=other,
    )
    return Row(echo, "≈", (TextRun(words),), score, spoken=f"{spoken} {both}", below=below, tip=both)


def _quoted(collation: Collation, sigil: str, span: Span) -> str:
    return on_one_line(span.of(collation.witness(sigil).text)[:_LENGTH].strip())


def _place(collation: Collation, sigil: str, span: Span) -> str:
    for stretch in collation.framing:
        if stretch.witness == sigil and stretch.span.start <= span.start < stretch.span.end:
            return tr("framing of {sigil}", sigil=sigil)
    return tr("shared passage in {sigil}", sigil=sigil)
