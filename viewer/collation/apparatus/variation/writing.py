"""How each word is written, with the marks that adjoin it: numbers that are the same where the writing is."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.collation.model.sort import key_groups

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from viewer.text.witness import Tokens, Witness

    Numbers = NDArray[np.int64]


class Written(NamedTuple):
    """A word as it is written: the marks that adjoin it, without a space between, and itself."""

    before: str
    word: str
    behind: str

    def __str__(self) -> str:
        return f"{self.before}{self.word}{self.behind}"


@dataclass(frozen=True, slots=True, eq=False)
class Writings:
    """``numbers``: of each witness an int64 array with the number of the writing of each word. What white space stands
    between two words makes no difference."""

    numbers: tuple[Numbers, ...]
    _words: tuple[str, ...]
    _marks: tuple[str, ...]

    @classmethod
    def of(cls, witnesses: Sequence[Witness]) -> Writings:
        tokens = [witness.tokens for witness in witnesses]
        forms = np.concatenate([one.forms for one in tokens]) if tokens else np.zeros(0, dtype=np.uint64)
        first, which = key_groups(forms)
        words, marks = _Numbered(), _Numbered()
        starts = [0, *accumulate(map(len, tokens))]
        owners = np.array(starts).searchsorted(first, "right") - 1
        parts = []
        for place, owner in np.stack((first, owners), axis=1).tolist():
            word = place - starts[owner]
            before, behind = parted(_gap(witnesses[owner], word))
            written = tokens[owner].span(word, word + 1).of(witnesses[owner].text)
            parts.append((marks.number(behind), marks.number(before), words.number(written)))
        numbered = np.array(parts, dtype=np.int64).reshape(-1, 3)[which]
        last = np.zeros(len(forms), dtype=np.int64)
        last[:-1] = numbered[1:, 1]
        for owner, (witness, end) in enumerate(zip(witnesses, starts[1:], strict=True)):
            if len(tokens[owner]):
                last[end - 1] = marks.number(parted(witness.text[int(tokens[owner].ends[-1]) :] + " ")[0])
        size = len(marks.all)
        numbers = (numbered[:, 2] * size + numbered[:, 0]) * size + last
        return cls(tuple(np.split(numbers, starts[1:-1])), tuple(words.all), tuple(marks.all))

    def written(self, number: int) -> Written:
        """The word of this number."""
        rest, behind = divmod(number, len(self._marks))
        word, before = divmod(rest, len(self._marks))
        return Written(self._marks[before], self._words[word], self._marks[behind])


class _Numbered:
    """Strings, numbered as they come."""

    def __init__(self) -> None:
        self.all: dict[str, int] = {}

    def number(self, text: str) -> int:
        return self.all.setdefault(text, len(self.all))


def _gap(witness: Witness, word: int) -> str:
    tokens: Tokens = witness.tokens
    return tokens.gap_before(word).of(witness.text) if word else " " + witness.text[: int(tokens.starts[0])]


def parted(gap: str) -> tuple[str, str]:
    """What of a gap belongs to the word before, and what to the word behind it; marks that stand alone belong to the
    word before."""
    parts = gap.split()
    if not parts:
        return "", ""
    opens = (not gap[-1].isspace() and gap.lstrip() != gap) or (len(parts) > 1 and not gap[-1].isspace())
    behind = parts[-1] if opens else ""
    return " ".join(parts[:-1] if opens else parts), behind
