"""What leaves the program: a collation with the reader's decisions applied, notes, and which variants are exported."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Literal, TypeVar, get_args

import numpy as np
from msgspec.structs import replace

from viewer import __version__
from viewer.collation.model.model import SUBSTANTIVES, are_of
from viewer.collation.query.moves import counted_id
from viewer.collation.query.place_map import variant_at
from viewer.dossier.attachment import attach, fresh, spans

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from viewer.collation.model.model import Collation, Variants
    from viewer.dossier.memo import ReaderMemo
    from viewer.dossier.note import Note
    from viewer.text.witness import Span

Paper = Literal["a4", "letter"]
Which = Literal["all", "substantive", "noted", "selection"]
T = TypeVar("T")
_TICKS = 200  # of a loop: the share moves and a stop is seen, at no cost

WHICH: tuple[Which, ...] = get_args(Which)

# XML 1.0, 2.2: everything but these is a character. HTML shows them no better.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class ReportNote:
    """A note. ``places``: the span of each of its anchors that has one now, by sigil; ``quotation``: the words on
    which it was written; ``text`` is Markdown; ``created`` and ``changed`` are UTC ISO 8601. ``kept``: the note of the
    dossier, its anchors where their words stand now."""

    places: Mapping[str, Span]
    quotation: str
    text: str
    created: str
    changed: str
    kept: Note | None = None

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags of the note."""
        return self.kept.tags if self.kept else ()

    @property
    def settled(self) -> bool:
        """Whether what the note asks is answered."""
        return self.kept is not None and self.kept.settled


@dataclass(frozen=True, slots=True)
class Report:
    """What a format writes.

    ``collation``: with the reader's decisions applied. ``notes``: in the order of their places, those without one last.
    ``chosen``: the variants that are exported, without the ends of moves and what a rule makes the same; ``hidden``:
    how many others there are. ``made``: the day, ISO 8601; ``version``: Recension's. ``memo``: the reader's own; None
    where the program's stands. ``paper``: on which pages are set. ``tick``: called with the share of the work on a file
    that is done; it may raise.
    """

    collation: Collation
    notes: tuple[ReportNote, ...]
    chosen: Variants
    hidden: int
    made: str
    version: str
    memo: ReaderMemo | None = None
    paper: Paper = "a4"
    tick: Callable[[float], None] = field(default=lambda _: None, compare=False, repr=False)

    def ticking(self, items: Sequence[T], start: float = 0.0, end: float = 1.0) -> Iterator[T]:
        """The items one by one; the share that is done goes from ``start`` to ``end`` with them."""
        step = max(1, len(items) // _TICKS)
        for place, item in enumerate(items):
            if place % step == 0:
                self.tick(start + (end - start) * place / len(items))
            yield item


def report(
    collation: Collation,
    notes: Sequence[Note] = (),
    which: Which = "all",
    made: str = "",
    selected: tuple[str, Span] | None = None,
    memo: ReaderMemo | None = None,
    paper: Paper = "a4",
) -> Report:
    """The report of a collation. ``made``: today, where it is not given. ``selected``: words of a text, by its sigil,
    whose variants a "selection" has. ``memo``: in place of the program's; ``paper``: on which pages
    are set."""
    taken = tuple(sorted((_note(collation, note) for note in notes), key=_by_place))
    listed = collation.variants.take(collation.variants.listed)
    chosen = _chosen(collation, listed, taken, which, selected)
    day = made or date.today().isoformat()
    return Report(collation, taken, chosen, len(listed) - len(chosen), day, __version__, memo, paper)


def cited_number(collation: Collation, note: ReportNote) -> int:
    """The number of the variant that a note is on; 0 where it is on none."""
    variant = variant_at(collation, note.places)
    return collation.number_of(variant) if variant else 0


def without_controls(text: str) -> str:
    """The text with U+FFFD for each character that XML forbids: control characters, lone surrogates, U+FFFE, U+FFFF."""
    return _FORBIDDEN.sub("\ufffd", text)


def count_controls(report: Report) -> int:
    """How many characters of the witnesses and the notes ``without_controls`` replaces."""
    texts = (*(witness.text for witness in report.collation.witnesses), *(note.text for note in report.notes))
    return sum(len(_FORBIDDEN.findall(text)) for text in texts)


def _note(collation: Collation, note: Note) -> ReportNote:
    attached = attach(note.anchors, collation.witnesses)
    quotation = next((anchor.quotation for anchor in note.anchors if anchor.quotation), "")
    kept = replace(note, anchors=tuple(fresh(one, collation.witnesses) for one in attached))
    return ReportNote(spans(attached), quotation, note.text, note.created, note.changed, kept)


def _by_place(note: ReportNote) -> tuple[bool, Sequence[tuple[str, Span]]]:
    return not note.places, sorted(note.places.items())


def _chosen(
    collation: Collation,
    listed: Variants,
    notes: Sequence[ReportNote],
    which: Which,
    selected: tuple[str, Span] | None,
) -> Variants:
    if which == "substantive":
        return listed.take(are_of(listed.categories, (*SUBSTANTIVES, "moved")))
    if which == "noted":
        noted = [variant_at(collation, note.places) for note in notes]
        return listed.take(np.isin(listed.ids, [counted_id(one, collation) for one in noted if one is not None]))
    if which == "selection":
        return listed.take(_touching(listed, *selected) if selected else np.zeros(len(listed), np.bool_))
    return listed


def _touching(variants: Variants, sigil: str, span: Span) -> NDArray[np.bool_]:
    """Which variants have words of this span, or their place in it."""
    start, end = (variants.base if sigil == "A" else variants.reading).T
    of_text = np.ones(len(variants), np.bool_) if sigil == "A" else variants.of_witness(sigil)
    place_in = (start == end) & (start >= span.start) & (end <= span.end)
    found: NDArray[np.bool_] = of_text & (((start < span.end) & (end > span.start)) | place_in)
    return found
