"""An echo as a row of a list: its sentence in A, and how sure it is."""

from __future__ import annotations

from viewer.collation.model.model import Collation, Echo
from viewer.phrasing import framing
from viewer.phrasing.context import TextRun
from viewer.phrasing.language import tr
from viewer.ui.widgets.lists.list_rows import Row

_LENGTH = 240  # characters of a sentence that a row can show


def echo_row(echo: Echo, collation: Collation) -> Row:
    """One echo. A screen reader hears both sentences."""
    words = framing.quoted_echo(echo, "A", collation)[:_LENGTH]
    tip = tr("Both have: {words}", words=", ".join(echo.shared))
    spoken = framing.about_echo(echo, collation)
    return Row(echo, "≈", (TextRun(words),), framing.strength_of(echo), spoken=spoken, tip=tip)
