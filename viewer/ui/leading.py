"""The ways into the texts that are no variants: to an echo on both sides, to a word of the framing."""

from __future__ import annotations

from viewer.collation.model import Echo
from viewer.text.witness import Span
from viewer.ui.workspace import Workspace


def lead_to_echo(workspace: Workspace, echo: Echo) -> None:
    """Bring both sentences into view beside each other; a note can be written on them."""
    if workspace.collation is not None:
        workspace.pen.on_places({"A": echo.base, echo.witness: echo.reading}, workspace.collation)
        workspace.reveal.emit("A", echo.base)
        workspace.pointed.emit(echo.witness, echo.reading)
        workspace.pointed.emit("A", echo.base)


def lead_to_words(workspace: Workspace, sigil: str, span: Span) -> None:
    """Bring words of one witness into view, and select them there so that the eye finds them."""
    workspace.reveal.emit(sigil, span)
    workspace.pointed.emit(sigil, span)
