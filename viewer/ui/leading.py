"""The ways into the texts that lead to no variant: to a passage, to an echo, to a word of the framing."""

from __future__ import annotations

from viewer.collation.model import Echo, Match
from viewer.text.witness import Span
from viewer.ui import passing
from viewer.ui.language import tr
from viewer.ui.workspace import Workspace


def lead_to_echo(workspace: Workspace, echo: Echo) -> None:
    """Bring both sentences into view beside each other; a note can be written on them."""
    if workspace.collation is not None:
        workspace.pen.on_places({"A": echo.base, echo.witness: echo.reading}, workspace.collation)
        workspace.reveal.emit("A", echo.base)
        workspace.pointed.emit(echo.witness, echo.reading)
        workspace.pointed.emit("A", echo.base)


def lead_to_passage(workspace: Workspace, match: Match, sigil: str = "A") -> None:
    """Bring both sides of a passage into view, and select its words in the text of the sigil."""
    if workspace.collation is not None:
        places = {"A": match.base, match.witness: match.reading}
        workspace.pen.on_places(places, workspace.collation)
        workspace.reveal.emit(sigil, places[sigil])
        workspace.pointed.emit(sigil, places[sigil])


def passage_led_to(workspace: Workspace) -> Match | None:
    """The passage that the reader was led to and has not left since, as a whole."""
    target, collation = workspace.pen.target, workspace.collation
    if target is None or target.variant is not None or collation is None:
        return None
    whole = ({"A": match.base, match.witness: match.reading} == target.places for match in collation.matches)
    return next((match for match, is_it in zip(collation.matches, whole, strict=True) if is_it), None)


def lead_to_words(workspace: Workspace, sigil: str, span: Span) -> None:
    """Bring words of one witness into view, and select them there so that the eye finds them."""
    workspace.reveal.emit(sigil, span)
    workspace.pointed.emit(sigil, span)


def step_passage(workspace: Workspace, by: int) -> None:
    """Bring the next passage (``by`` 1) or the one before (-1) into view, with its first variant that is shown."""
    collation = workspace.collation
    if collation is None or not collation.matches:
        return
    stop = passing.beside(collation, workspace.variants, _here(workspace), by)
    if stop is None:
        workspace.show_current()
        sentence = tr("No passage stands further on.") if by > 0 else tr("No passage stands further back.")
        workspace.hint(sentence, "passage")
    elif stop.variant:
        workspace.select(stop.variant)
    else:
        lead_to_passage(workspace, workspace.match(stop.match))


def _here(workspace: Workspace) -> passing.Stop | None:
    """Where the reader is: at the passage that they were led to, else at the current variant."""
    if (match := passage_led_to(workspace)) is not None:
        return passing.stop_at(match, None)
    current = workspace.current
    return passing.stop_at(workspace.match(current.match), current) if current else None
