"""A report as a word diff, in the form of ``git diff --word-diff`` and of wdiff: [-words of A-]{+words of B+}.

The whole text is one hunk. All differences are in it; where the texts have such brackets of their own, that is said.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from viewer.export.diffs.edits import same_stretches
from viewer.export.facts import preamble
from viewer.phrasing.language import tr

if TYPE_CHECKING:
    from viewer.collation.model.model import Collation
    from viewer.export.report import Report

BRACKETS = "[-", "-]", "{+", "+}"
_CONTEXT = 3  # lines round a difference
_PLAIN, _HEAD = "\x1b[m", "\x1b[36m"
_COLORS = {"-": "\x1b[31m", "+": "\x1b[32m"}


def document(report: Report) -> bytes:
    """The word diff, in UTF-8."""
    return "".join(_diff(report)).encode("utf-8", "replace")


def _diff(report: Report) -> Iterator[str]:
    left, right = (witness.text for witness in report.collation.witnesses[:2])
    yield from (f"# {line}\n" for line in preamble(report))
    if any(bracket in text for bracket in BRACKETS for text in (left, right)):
        warning = tr("The texts have such brackets of their own.")
        yield f"# {warning}\n"
    yield f"--- A\n+++ B\n@@ -1,{left.count(chr(10)) + 1} +1,{right.count(chr(10)) + 1} @@\n"
    for sign, words in report.ticking(list(word_stretches(report.collation))):
        yield _bracketed(sign, words)


def word_stretches(collation: Collation) -> Iterator[tuple[str, str]]:
    """Both texts in stretches: with "-" what A alone has in its place, with "+" what B alone has, with " " the same."""
    left, right = (witness.text for witness in collation.witnesses[:2])
    here = there = 0
    for same in same_stretches(collation):
        if same.base > here:
            yield "-", left[here : same.base]
        if same.reading > there:
            yield "+", right[there : same.reading]
        if same.length:
            yield " ", left[same.base : same.base + same.length]
        here, there = same.base + same.length, same.reading + same.length


def _bracketed(sign: str, words: str) -> str:
    return {"-": f"[-{words}-]", "+": f"{{+{words}+}}"}.get(sign, words) if words else ""


def changed_lines(collation: Collation, *, colored: bool) -> Iterator[str]:
    """For a terminal: the lines with a difference and three round them, each with its newline, hunk by hunk.

    A hunk begins with its first line in each text. ``colored``: in the colors of ``git diff``, not in brackets.
    """
    mark = _colored if colored else _bracketed
    lines = list(_lines(collation))
    changed = [number for number, line in enumerate(lines) if line.changed]
    shown = sorted({near for number in changed for near in range(number - _CONTEXT, number + _CONTEXT + 1)})
    before = -2
    for number in shown:
        if not 0 <= number < len(lines):
            continue
        line = lines[number]
        if number != before + 1:
            head = f"@@ -{line.old} +{line.new} @@"
            yield f"{_HEAD}{head}{_PLAIN}\n" if colored else f"{head}\n"
        yield "".join(mark(sign, words) for sign, words in line.pieces) + "\n"
        before = number


class _Line(NamedTuple):
    """A line of both texts; ``old`` and ``new``: the numbers of the lines of A and of B on which it begins."""

    old: int
    new: int
    pieces: list[tuple[str, str]]

    @property
    def changed(self) -> bool:
        return any(sign != " " for sign, _ in self.pieces)


def _lines(collation: Collation) -> Iterator[_Line]:
    """What both texts have, cut at each newline, which is a difference where one text alone has it."""
    line = _Line(1, 1, [])
    old = new = 1
    for sign, words in word_stretches(collation):
        *ended, rest = words.split("\n")
        for content in ended:
            line.pieces.append((sign, content))
            old, new = old + (sign != "+"), new + (sign != "-")
            yield line
            line = _Line(old, new, [])
        if rest:
            line.pieces.append((sign, rest))
    if line.pieces:
        yield line


def _colored(sign: str, words: str) -> str:
    return f"{_COLORS[sign]}{words}{_PLAIN}" if sign in _COLORS and words else words
