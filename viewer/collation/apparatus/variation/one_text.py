"""The texts of all witnesses one behind the other, so that the differences of any two are judged in one go."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.text.witness import Part, Span, Tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from viewer.text.witness import Witness

    Numbers = NDArray[np.int64]

_BETWEEN = "\n\n"  # a new text begins a sentence and a line, as each did by itself


@dataclass(frozen=True, slots=True, eq=False)
class OneText:
    """``witness``: all of them as one. ``words`` and ``places``: the number of the first word of each, and the code
    point at which its text begins."""

    witness: Witness
    words: Numbers
    places: Numbers

    @classmethod
    def of(cls, witnesses: Sequence[Witness]) -> OneText:
        sizes = np.array([len(one.text) + len(_BETWEEN) for one in witnesses], dtype=np.int64)
        places = np.append(0, np.cumsum(sizes))[:-1]
        words = np.append(0, np.cumsum([one.words for one in witnesses]))[:-1].astype(np.int64)
        shifts = [(one, at) for one, at in zip(witnesses, places.tolist(), strict=True)]
        starts, ends = (
            np.concatenate([getattr(one.tokens, name) + np.int32(at) for one, at in shifts])
            for name in ("starts", "ends")
        )
        keys, forms = (np.concatenate([getattr(one.tokens, name) for one in witnesses]) for name in ("keys", "forms"))
        parts = tuple(
            Part(Span(part.span.start + at, part.span.end + at), *part[1:]) for one, at in shifts for part in one.parts
        )
        text = _BETWEEN.join(one.text for one in witnesses)
        whole = replace(witnesses[0], text=text, tokens=Tokens(starts, ends, keys, forms), parts=parts)
        return cls(whole, words, places)

    def spans(self, witnesses: Numbers, low: Numbers, high: Numbers) -> Numbers:
        """Where the words ``low`` to ``high`` of a witness stand, a row (start, end) an entry of the three arrays. No
        words stand at the end of the word before."""
        tokens, first = self.witness.tokens, self.words[witnesses]
        starts = np.append(tokens.starts, 0)[first + low]
        ends = np.where(high > 0, np.append(0, tokens.ends)[first + high], self.places[witnesses])
        return np.stack((np.where(low < high, starts, ends), ends), axis=1).astype(np.int64)
