"""What is open and where the reader is in it, as one value, which is replaced as a whole.

Spans and variants of one collation mean nothing in another. As long as each was kept by itself there was a moment,
while another pair came, at which some were those of the old one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from viewer.collation.model.model import Collation, Variant
from viewer.text.witness import Span
from viewer.ui.state.note_target import NotePlaces, on_variant, on_words


@dataclass(frozen=True, slots=True)
class Scene:
    """A collation with positions in it. ``gone_to`` is where the reader went; ``words`` were selected after that.

    ``here``: where the reader put the caret, or was led by the text search, after the current variant was chosen.
    """

    collation: Collation | None = None
    current: Variant | None = None
    gone_to: NotePlaces | None = None
    selection: tuple[str, Span] | None = None
    words: NotePlaces | None = None
    here: tuple[str, int] | None = None
    hover: tuple[int | None, int | None] = (None, None)

    @property
    def target(self) -> NotePlaces | None:
        """What a note would be on: the selected words, else the place that the reader went to."""
        return self.words or self.gone_to

    def at(self, current: Variant | None) -> Scene:
        """The scene after the reader went to this variant, or away from all: with nothing selected.

        An end of a move is a part of it, so that the move becomes the current one.
        """
        current = variant_of(self.collation, current.move) if current and current.move else current
        gone_to = on_variant(current, self.collation) if current and self.collation else None
        return replace(self, current=current, gone_to=gone_to, selection=None, words=None, here=None)

    def standing_at(self, sigil: str, place: int) -> Scene:
        """The scene after the reader put the caret at a place of a witness, from which they go on."""
        span = self.current.places.get(sigil) if self.current else None
        at_current = span is not None and span.start <= place <= span.end
        return replace(self, here=None if at_current else (sigil, place))

    def gone_to_target(self, target: NotePlaces | None) -> Scene:
        """The scene after the reader went to words. The current variant stays, as the one to go on from."""
        return replace(self, gone_to=target, selection=None, words=None)

    def with_selection(self, selection: tuple[str, Span] | None) -> Scene:
        """The scene with these words selected. If the reader was led to just these, ``gone_to`` stays the target."""
        words = None
        if self.collation and selection and selection[1]:
            sigil, span = selection
            if self.gone_to is None or self.gone_to.places.get(sigil) != span:
                words = on_words(sigil, span, self.collation)
        return replace(self, selection=selection, words=words)


def first_scene(collation: Collation | None, current: int | None = None) -> Scene:
    """The scene with a new collation, in which the variant of this id is the current one."""
    scene = Scene(collation)
    return scene.at(variant_of(collation, current))


def variant_of(collation: Collation | None, number: int | None) -> Variant | None:
    """The variant of this id (ids run from 1 in the order of the list); None where there is none."""
    if collation is None or number is None or not 1 <= number <= len(collation.variants):
        return None  # a number from before the last decision may be higher than any
    return collation.variants[number - 1]
