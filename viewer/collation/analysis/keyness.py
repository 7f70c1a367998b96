"""Keyness: the words that one framing uses far more than the other, by log-likelihood (G², Dunning 1993).

The frequencies of each word in the two framings are compared. A framing may be two lines long, so that most of its
words occur once and G² says little about them. These are ordered by whether the shared passages have them too (then
they are the subject and not the publisher's choice), by their frequency, by whether a headline has them too, and by
their length, since longer words are rarer (Zipf 1949) and carry more information. Function words are left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viewer.text.languages.load import lexicon
from viewer.text.normalize import fold
from viewer.text.witness import Span, Witness

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from viewer.collation.model.model import Collation

MOST_KEY_WORDS = 120  # words of a framing; a reader looks at some twenty of them
SURE = 3.84  # G² that chance alone reaches in one word of twenty (p = 0.05); lower values do not order words
_LEAST = 3  # letters; shorter ones are initials, list numbers and the names of tags


@dataclass(frozen=True, slots=True)
class KeyWord:
    """A word of one framing, in lower case if it occurs in lower case there.

    ``witness``: the sigil of the framing that uses it more. ``counts``: how often it occurs in the framing of the base
    and in that of the other witness. ``own``: the shared passages do not have it. ``headline``: a headline has it.
    ``places``: where it stands in the framing that uses it more.
    """

    word: str
    witness: str
    counts: tuple[int, int]
    g2: float
    own: bool
    headline: bool
    places: tuple[Span, ...]

    @property
    def once(self) -> bool:
        """Whether it occurs a single time in all, so that its G² says next to nothing."""
        return sum(self.counts) == 1

    @property
    def exclusive(self) -> bool:
        """Whether the other framing does not have it at all."""
        return 0 in self.counts


@dataclass(frozen=True, slots=True)
class Keyness:
    """The key words of both framings, the most characteristic first; ``words``: the number of words of each framing."""

    words: tuple[int, int]
    base: tuple[KeyWord, ...]
    reading: tuple[KeyWord, ...]


@dataclass(frozen=True, slots=True)
class _Frame:
    """The words of one framing: their token numbers, the keys of the words outside it, and the spans of headlines."""

    witness: Witness
    words: NDArray[np.intp]
    elsewhere: NDArray[np.uint64]
    headlines: tuple[Span, ...]


def keyness(collation: Collation, sigil: str = "B", most: int = MOST_KEY_WORDS) -> Keyness:
    """The key words of the base's framing and of that of ``sigil``, at most ``most`` each."""
    frames = _frame(collation, "A"), _frame(collation, sigil)
    sizes = len(frames[0].words), len(frames[1].words)
    known, counts = _counts(frames)
    g2 = log_likelihood(counts[0], counts[1], *sizes)
    shared = np.isin(known, np.concatenate([frame.elsewhere for frame in frames]))
    more = counts[0].astype(np.float64) * sizes[1] > counts[1].astype(np.float64) * sizes[0]
    found = []
    for side, chosen in ((0, more), (1, ~more & (counts[1] * sizes[0] > counts[0] * sizes[1]))):
        name = "A" if side == 0 else sigil
        own = ~shared[chosen]
        found.append(_ranked(name, frames[side], known[chosen], counts[:, chosen], g2[chosen], own, most))
    return Keyness(sizes, tuple(found[0]), tuple(found[1]))


def log_likelihood(
    here: NDArray[np.int64], there: NDArray[np.int64], words_here: int, words_there: int
) -> NDArray[np.float64]:
    """G² of each word (Dunning 1993): twice the sum of O ln(O / E) over the cells (word or not) × (here or there)."""
    total = words_here + words_there
    both = here + there
    g2 = np.zeros(len(here), dtype=np.float64)
    for seen, size in ((here, words_here), (there, words_there)):
        for observed, margin in ((seen, both), (size - seen, total - both)):
            expected = margin * (size / total) if total else np.zeros(len(here))
            some = (observed > 0) & (expected > 0)
            g2[some] += observed[some] * np.log(observed[some] / expected[some])
    rounded: NDArray[np.float64] = np.maximum(np.round(2 * g2, 6), 0.0)
    return rounded


def _frame(collation: Collation, sigil: str) -> _Frame:
    """The framing of one witness, without its furniture."""
    witness = collation.witness(sigil)
    inside = np.zeros(witness.words, dtype=bool)
    furniture = np.zeros(witness.words, dtype=bool)
    for stretch in collation.framing:
        if stretch.witness == sigil:
            flags = furniture if stretch.role == "furniture" else inside
            flags[slice(*witness.words_in(stretch.span))] = True
    headlines = tuple(one.span for one in collation.framing if one.witness == sigil and one.role == "headline")
    return _Frame(witness, np.flatnonzero(inside), witness.tokens.keys[~inside & ~furniture], headlines)


def _counts(frames: tuple[_Frame, _Frame]) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    """The keys of all words of the two framings, each once, and their counts in each, shape (2, n)."""
    keys = [frame.witness.tokens.keys[frame.words] for frame in frames]
    known, inverse = np.unique(np.concatenate(keys), return_inverse=True)
    parts = inverse[: len(keys[0])], inverse[len(keys[0]) :]
    counts = np.stack([np.bincount(part, minlength=len(known)) for part in parts])
    return known, counts.astype(np.int64)


def _ranked(
    sigil: str,
    frame: _Frame,
    keys: NDArray[np.uint64],
    counts: NDArray[np.int64],
    g2: NDArray[np.float64],
    own: NDArray[np.bool_],
    most: int,
) -> list[KeyWord]:
    """The content words among these that this framing has alone or surely uses more, the most characteristic first.

    Sorted by all that the counts say, words are looked at in their text only as long as there are not ``most``: a novel
    has thousands.
    """
    places, stop = _places(frame, keys), lexicon().function_words
    found: list[KeyWord] = []
    for group in _groups(counts, g2, own):
        if len(found) >= most:
            break
        for number in group:
            at = tuple(frame.witness.tokens.span(word, word + 1) for word in places[number].tolist())
            word = _written(at, frame.witness.text)
            if _is_content_word(word, stop):
                headline = any(head.start <= place.start < head.end for head in frame.headlines for place in at)
                count = int(counts[0, number]), int(counts[1, number])
                found.append(KeyWord(word, sigil, count, float(g2[number]), bool(own[number]), headline, at))
    return sorted(found, key=_order)[:most]


def _groups(counts: NDArray[np.int64], g2: NDArray[np.float64], own: NDArray[np.bool_]) -> list[list[int]]:
    """The words that one framing has alone or surely uses more, grouped by what their counts say of their order."""
    alone, sure = (counts == 0).any(axis=0), np.where(g2 >= SURE, g2, 0.0)
    by = np.stack((-counts.sum(axis=0), ~alone, ~own, -sure))  # the last one first, as ``_order`` has them
    numbers = np.lexsort(by)
    numbers = numbers[alone[numbers] | (sure[numbers] > 0)]
    cuts = np.flatnonzero((np.diff(by[:, numbers]) != 0).any(axis=0)) + 1
    return [group.tolist() for group in np.split(numbers, cuts)]


def _written(places: tuple[Span, ...], text: str) -> str:
    """The word as it is written, in lower case if it ever is: a headline gives every word a capital."""
    forms = [place.of(text) for place in places]
    return next((form for form in forms if form[:1].islower()), forms[0])


def _places(frame: _Frame, keys: NDArray[np.uint64]) -> list[NDArray[np.intp]]:
    """The numbers of each of these words in the framing; ``keys`` are sorted, and the framing has each of them."""
    here = frame.witness.tokens.keys[frame.words]
    wanted = np.isin(here, keys)
    words, numbers = frame.words[wanted], np.searchsorted(keys, here[wanted])
    words = words[np.argsort(numbers, kind="stable")]
    return np.split(words, np.cumsum(np.bincount(numbers, minlength=len(keys)))[:-1])


def _is_content_word(word: str, stop: frozenset[str]) -> bool:
    """Whether a word is a content word. "US" is one, "us" is not."""
    if len(word) > 1 and word.isupper():
        return word.isalpha()
    folded = fold(word)
    return len(folded) >= _LEAST and folded not in stop and not folded.isdigit()


def _order(word: KeyWord) -> tuple[float | bool | int | Span, ...]:
    """The sort key: as the module says, the most characteristic first."""
    sure = word.g2 if word.g2 >= SURE else 0.0
    taken_up = word.headline and len(word.places) > 1
    return (-sure, not word.own, not word.exclusive, -sum(word.counts), not taken_up, -len(word.word), word.places[0])
