"""Where a line of a text really ends, and where it was only wrapped: mail, and e-texts of a fixed width."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_FULL = 0.8  # of the lines of a wrapped paragraph: some were cut short by an editor's hand, or by a second wrapping
_WIDTHS = range(12, 200)  # characters; a paragraph of shorter lines is a list of words, and nothing is wrapped at more
_WIDE = 60  # characters; lines of verse are seldom so long, those of prose that somebody broke by hand are
_QUOTED = "> \t"  # before a line that is quoted in a mail
_REACH = 2000  # characters; so many of a long paragraph before and behind a line show how it was set


def line_ends(text: str, start: int, end: int) -> Iterator[int]:
    """The newlines from ``start`` to ``end`` at which a line ends, without those where it was wrapped."""
    newline = text.find("\n", start, end)
    while newline >= 0:
        if not is_wrap(text, newline):
            yield newline
        newline = text.find("\n", newline + 1, end)


def is_wrap(text: str, newline: int) -> bool:
    """Whether a sentence may run on over this newline, since the line before it was wrapped there."""
    start = max(0, newline // _REACH - 1) * _REACH
    return newline - start in _wraps(text, start)


@lru_cache(maxsize=4)  # of both witnesses the place that is being read; a text has its hash once
def _wraps(text: str, start: int) -> frozenset[int]:
    """The places in a stretch of a text where a line was wrapped, from the start of the stretch."""
    stretch = text[start : start + 3 * _REACH]
    found: list[int] = []
    ends: list[int] = []
    lines: list[str] = []
    place = 0
    for line in [*stretch.split("\n"), ""]:
        place += len(line) + 1
        if bare := line.strip(_QUOTED).strip():
            lines.append(bare)
            ends.append(place - 1)
            continue
        if len(lines) > 1 and _is_wrapped(lines):
            found += ends[:-1]
        lines, ends = [], []
    return frozenset(found)


def _is_wrapped(lines: list[str]) -> bool:
    """Whether the lines of a paragraph were wrapped at one width: on hardly any the first word of the next had room.

    In verse and in lists it has on most. There every line may also begin with a capital, which in a wrapped paragraph
    of prose can be so by chance only.
    """
    sizes = list(map(len, lines))
    width = max(sizes)
    if width not in _WIDTHS:
        return False
    pairs = list(zip(lines, lines[1:], strict=False))
    if min(sizes[:-1]) < _WIDE:
        most = sum(size + 1 + after > width for size, after in zip(sizes, sizes[1:], strict=False))
        if most < _FULL * len(pairs):  # as in a list: not even for whole lines, so not for their first words
            return False
        full = sum(len(line) + 1 + len(after.split(None, 1)[0]) > width for line, after in pairs)
        if full < _FULL * len(pairs):
            return False
    return any(_runs_on(line, after) for line, after in pairs)


def _runs_on(line: str, after: str) -> bool:
    """Whether a line ends and the next begins as in the middle of a sentence."""
    return line[-1] not in ".!?:;|" and (after[0].islower() or (after[0].isalpha() and not after[0].isupper()))
