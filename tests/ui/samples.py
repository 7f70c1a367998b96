"""Collations made by hand, so that what is shown can be tested without what is found."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from viewer.collation.analysis.passages import passages
from viewer.collation.model.model import Collation, Framing, Kind, Level, Match, Options, Role, Variant, Variants
from viewer.text.tokenize import tokenize
from viewer.text.witness import Span, Witness


def witness(text: str, title: str = "A title") -> Witness:
    return Witness(text, tokenize(text), title)


def plain(text: str, other: str | None = None) -> Collation:
    """Two witnesses of which nothing is known."""
    return Collation((witness(text), witness(text if other is None else other)), Options())


class Maker:
    """Builds a collation piece by piece: framing of one side, matches of both."""

    def __init__(self) -> None:
        self.a, self.b = "", ""
        self.matches: list[Match] = []
        self.variants: list[Variant] = []
        self.framing: list[Framing] = []

    def frame(self, sigil: str, words: str, role: Role) -> Maker:
        start = len(self.a if sigil == "A" else self.b)
        if sigil == "A":
            self.a += words
        else:
            self.b += words
        self.framing.append(Framing(sigil, Span(start, start + len(words)), role, len(words.split())))
        return self

    def match(self, base: str, reading: str | None = None) -> Maker:
        """A match, and a variant for every run of words that differs."""
        reading = base if reading is None else reading
        here, there = len(self.a), len(self.b)
        self.a += base
        self.b += reading
        number = len(self.matches) + 1
        self.matches.append(
            Match(number, "B", Span(here, len(self.a)), Span(there, len(self.b)), len(base.split()), 0.9)
        )
        ones, others = (re.findall(r"\w+|\s+|[^\w\s]", text) for text in (base, reading))
        ones_at, others_at = _ends(ones, here), _ends(others, there)
        for i1, i2, j1, j2 in _differing(ones, others):
            self._variant(number, Span(ones_at[i1], ones_at[i2]), Span(others_at[j1], others_at[j2]))
        return self

    def moved(self, words: str, first: str, between: str) -> Maker:
        """``words`` stands before ``between`` in A and after it in B."""
        a, b = len(self.a), len(self.b)
        number = len(self.matches) + 1
        self.a += words + between
        self.b += between + words
        size, gap = len(words), len(between)
        self.matches += [
            Match(number, "B", Span(a, a + size), Span(b + gap, b + gap + size), len(words.split()), 1, True),
            Match(number + 1, "B", Span(a + size, a + size + gap), Span(b, b + gap), len(between.split()), 1),
        ]
        return self

    def _variant(self, match: int, base: Span, reading: Span) -> None:
        kind: Kind = "substitution" if base and reading else "omission" if base else "insertion"
        lemma, text = self.a[base.start : base.end], self.b[reading.start : reading.end]
        both = lemma + text
        level: Level = "spacing" if not both.strip() else "wording" if re.search(r"\w", both) else "typography"
        number = len(self.variants) + 1
        self.variants.append(Variant(number, match, "B", kind, level, base, reading, lemma, text))

    def made(self) -> Collation:
        coverage = {"A": {"B": 0.75}, "B": {"A": 0.92}}
        witnesses = witness(self.a, "The one"), witness(self.b, "The other")
        matches, found = passages(self.matches, witnesses)
        return Collation(
            witnesses,
            Options(),
            tuple(matches),
            Variants.of(self.variants, witnesses),
            tuple(self.framing),
            coverage=coverage,
            passages=tuple(found),
        )


def _differing(ones: list[str], others: list[str]) -> Iterator[tuple[int, int, int, int]]:
    """Where two sequences differ. How both begin and end needs no search, which takes seconds in a long text."""
    start = _alike(ones, others)
    end = _alike(ones[start:][::-1], others[start:][::-1])
    inner = (side[start : len(side) - end] for side in (ones, others))
    for tag, *places in difflib.SequenceMatcher(None, *inner, False).get_opcodes():
        if tag != "equal":
            i1, i2, j1, j2 = (start + place for place in places)
            yield i1, i2, j1, j2


def _alike(ones: list[str], others: list[str]) -> int:
    """How many pieces both begin with."""
    return next((n for n, (a, b) in enumerate(zip(ones, others, strict=False)) if a != b), min(len(ones), len(others)))


def _ends(pieces: list[str], start: int) -> list[int]:
    places = [start]
    for piece in pieces:
        places.append(places[-1] + len(piece))
    return places


def memo() -> Collation:
    """Framing round a memo that was retyped."""
    body = (
        "Presidium, CC CPSU\n\nTo: Comrade Malenkov\n\nAccording to reports, “the draft” has provoked… positive "
        "responses from quite broad public circles abroad. The note was sent on the same day. "
    )
    other = body.replace("“", '"').replace("”", '"').replace("…", "...").replace("sent on", "sent out on")
    other = other.replace("quite broad", "broad").replace("positive", "favorable").replace("CPSU\n\nTo", "CPSU To")
    return (
        Maker()
        .frame("A", "How to Disrupt NATO\n\n", "headline")
        .frame("A", "Here is a translation of a memorandum:\n\n", "lead-in")
        .frame("B", "A PROPOSAL\n\n", "headline")
        .frame("B", "This sheds important light on attempts to cooperate. " * 8 + "\n\n", "lead-in")
        .match(body * 3 + "\n\n" + body, other * 3 + "\n\n" + other)
        .frame("A", "\n\nMay be found online here:", "lead-out")
        .made()
    )


def wheel(widget: QWidget, turn: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Turn the wheel over the middle of a widget: 120 is a notch away from the reader."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
