"""How far a long work is, whether it may go on, and which of its limits it met.

Limits count work, and never time: the same two texts have the same collation on every machine, however busy it is.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from viewer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Tick = Callable[[float], None]

_T = TypeVar("_T")

_OFTEN = 16  # entries of a loop between two ticks: none takes more than a few milliseconds

# What a reader is told where a limit was met, a sentence for each limit.
NOT_EVERY_ALIGNMENT = Message(
    "The texts repeat so much that not every way to align them was tried; another may keep more words."
)
NOT_EVERY_PLACE = Message(
    "So many places of the texts are alike that not all of them were compared; there may be more shared passages."
)
NOT_EVERY_ECHO = Message(
    "So many sentences are alike that not all of them were compared; there may be more echoes, or nearer ones."
)
NOT_WORD_BY_WORD = Message(
    "A rewritten stretch is so long that its words were not paired with one another; it is told as one change."
)
NOT_MARK_BY_MARK = Message(
    "Two rows of marks are so long that they were not compared mark by mark; they are told as one change."
)
NOT_LETTER_BY_LETTER = Message(
    "Two words are so long that they were not compared letter by letter; they are told as two different words."
)
NOT_CHARACTER_BY_CHARACTER = Message(
    "A variant is so long that it was not compared character by character; its edits replace all of it."
)
NOT_EVERY_WORD = Message(
    "The texts share so many different words that some were left out where stretches were aligned word by word."
)


class Steps:
    """Reports of long work: calls ``tick`` with the share done, 0 to 1, which may raise ``Cancelled``."""

    def __init__(self, tick: Tick | None = None) -> None:
        self._tick = tick
        self._share = 0.0
        self._low, self._high = 0.0, 1.0
        self._limits: dict[str, None] = {}

    @property
    def limits(self) -> tuple[str, ...]:
        """The limits that were met, each once."""
        return tuple(self._limits)

    def part(self, low: float, high: float) -> None:
        """Report from now on the progress of a part of the work, from one share of the whole to another."""
        self._low, self._high = low, high
        self.at(0.0)

    @contextmanager
    def within(self, low: float, high: float) -> Iterator[None]:
        """Report inside a ``with`` block the progress from one share of the part that is under way to another."""
        part = self._low, self._high
        self.part(*(part[0] + (part[1] - part[0]) * share for share in (low, high)))
        yield
        self.at(1.0)
        self._low, self._high = part

    def at(self, share: float) -> None:
        """Report how much of the part is done, 0 to 1."""
        self._share = self._low + (self._high - self._low) * share
        self.tick()

    def tick(self) -> None:
        """Let the work be stopped here, without new progress."""
        if self._tick:
            self._tick(self._share)

    def over(self, entries: Iterable[_T]) -> Iterator[_T]:
        """The entries of a loop, with a tick before some of them."""
        return self._ticked(entries) if self._tick else iter(entries)

    def through(self, entries: Iterable[_T], count: int) -> Iterator[_T]:
        """The entries of a loop, ``count`` of them, which is all of the part: with a report before some of them."""
        for number, entry in enumerate(entries):
            if not number % _OFTEN:
                self.at(number / count)
            yield entry

    def _ticked(self, entries: Iterable[_T]) -> Iterator[_T]:
        for number, entry in enumerate(entries):
            if not number % _OFTEN:
                self.tick()
            yield entry

    def cut(self, limit: Message) -> None:
        """Record that a limit was met."""
        self._limits[limit] = None
