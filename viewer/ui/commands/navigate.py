"""Go to places that are no variants: a passage, an echo, a word of the framing, the words of a decision."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from viewer.collation.analysis.keyness import KeyWord
from viewer.collation.model.model import Collation, Echo, Framing, Match, Variant
from viewer.phrasing.language import tr
from viewer.text.witness import Span
from viewer.ui.state.note_target import NotePlaces, on_places
from viewer.ui.state.workspace import Workspace


def go_to_echo(workspace: Workspace, echo: Echo) -> None:
    """Bring both sentences of an echo into view side by side, as the target of a note."""
    _lead(workspace, echo.places, "A", (echo.witness, "A"))


def go_to_passage(workspace: Workspace, match: Match, sigil: str = "A") -> None:
    """Bring both sides of a passage into view, and select the words of this witness."""
    _lead(workspace, match.places, sigil, (sigil,))


def go_to_words(workspace: Workspace, sigil: str, span: Span) -> None:
    """Bring words of one witness into view and select them."""
    _lead(workspace, {sigil: span}, sigil, (sigil,))


class WordSteps:
    """Goes to a key word of the framing: asked for the same word again, to its next place."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._word: KeyWord | None = None
        self._step = 0

    def go(self, word: KeyWord) -> Span:
        """Bring a place of the word into view; the place."""
        self._step = (self._step + 1) % len(word.places) if word == self._word else 0
        self._word = word
        place = word.places[self._step]
        go_to_words(self._workspace, word.witness, place)
        return place


def lead_to_framing(workspace: Workspace, framing: Framing) -> None:
    """Bring a stretch of framing into view; its background shows which it is, so that it is not selected."""
    _lead(workspace, {framing.witness: framing.span}, framing.witness, ())


def lead_to_decided(workspace: Workspace, places: Mapping[str, Span]) -> None:
    """Bring the words of a decision into view and select them on both sides."""
    if places:
        _lead(workspace, places, min(places), sorted(places, reverse=True))


def _lead(workspace: Workspace, places: Mapping[str, Span], sigil: str, pointed: Iterable[str]) -> None:
    """Go to these places, seen from the text of this sigil; select the words in the ``pointed`` texts."""
    if workspace.collation is not None:
        workspace.go_to(sigil, places[sigil], on_places(places, workspace.collation))
        for one in pointed:
            workspace.pointed.emit(one, places[one])


def passage_at(target: NotePlaces | None, collation: Collation | None) -> Match | None:
    """The passage whose places are exactly those of the target."""
    if target is None or target.variant is not None or collation is None:
        return None
    whole = (match.places == target.places for match in collation.matches)
    return next((match for match, is_it in zip(collation.matches, whole, strict=True) if is_it), None)


def step_passage(workspace: Workspace, by: int) -> None:
    """Bring the next passage (``by`` 1) or the one before (-1) into view, with its first variant that is shown."""
    collation = workspace.collation
    if collation is None or not collation.matches:
        return
    stop = stop_beside(collation, workspace.variants, _here(workspace), by)
    if stop is None:
        workspace.show_current()
        sentence = tr("No passage stands further on.") if by > 0 else tr("No passage stands further back.")
        workspace.hint(sentence, "passage")
    elif stop.variant:
        workspace.select(stop.variant)
    else:
        go_to_passage(workspace, workspace.match(stop.match))


def _here(workspace: Workspace) -> Stop | None:
    """Where the reader is: the passage gone to last, else the current variant."""
    if (match := passage_at(workspace.gone_to, workspace.collation)) is not None:
        return stop_at(match, None)
    current = workspace.current
    return stop_at(workspace.match(current.match), current) if current else None


class Stop(NamedTuple):
    """Where stepping stops in a passage: the id of the first shown variant (0: none), and the place in A."""

    place: int
    variant: int
    match: int
    passage: int


def stop_at(match: Match, variant: Variant | None) -> Stop:
    """The stop at a variant of a passage, or at the head of the passage."""
    place, number = (variant.base.start, variant.id) if variant else (match.base.start, 0)
    return Stop(place, number, match.id, match.passage)


def stop_beside(collation: Collation, shown: Sequence[Variant], here: Stop | None, by: int) -> Stop | None:
    """The stop of the next passage (``by`` 1) or of the one before (-1), in the order of the text; None at the end."""
    passage_of = {match.id: match.passage for match in collation.matches}
    first = {passage_of[variant.match]: variant for variant in reversed(shown)}
    heads = (collation.matches[passage.matches[0] - 1] for passage in collation.passages)
    stops = [stop_at(match, first.get(match.passage)) for match in heads]
    if here is not None:
        stops = [s for s in stops if s.passage != here.passage and (s > here if by > 0 else s < here)]
    return (min if by > 0 else max)(stops, default=None)
