"""Keyness: the words that one framing uses far more than the other, by log-likelihood (G², Dunning 1993).

The frequencies of each word in the two framings are compared, its forms (Khrushchev, Khrushchev's) together. A framing
may be two lines long, so that most of its words occur once and have one G². Such ties are ordered by whether the shared
passages have the word too (then it is the subject and not the publisher's choice), by whether a headline takes it up,
and by its length, since longer words are rarer (Zipf 1949) and carry more information. Function words are left out.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viewer.text.distinct import is_among
from viewer.text.languages.detect import detect
from viewer.text.languages.load import lexicon
from viewer.text.normalize import fold
from viewer.text.witness import Span, Witness

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from viewer.collation.model.model import Collation

MOST_KEY_WORDS = 120  # words of a framing; a reader looks at some twenty of them
SURE = 3.84  # G² that chance alone reaches in one word of twenty (p = 0.05)
_CAPITALS = 4  # a name is seldom in lower case; another word is so at least in one of so many places
_LEAST = 3  # letters; shorter ones are initials, list numbers and the names of tags


@dataclass(frozen=True, slots=True)
class KeyWord:
    """A word of one framing in its commonest form there, in lower case if it occurs in lower case.

    ``witness``: the sigil of the framing that uses it more. ``counts``: how often it occurs, in any form, in the
    framing of the base and in that of the other witness. ``own``: the shared passages do not have it. ``headline``: a
    headline has it, and the text below in the same form. ``places``: where it stands in the framing that uses it more.
    ``forms``: as which it is written there, in lower case, the commonest first.
    """

    word: str
    witness: str
    counts: tuple[int, int]
    g2: float
    own: bool
    headline: bool
    places: tuple[Span, ...]
    forms: tuple[str, ...]

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

    @property
    def keys(self) -> NDArray[np.uint64]:
        return self.witness.tokens.keys[self.words]


@dataclass(frozen=True, slots=True)
class _Counted:
    """The words of both framings by their forms, one entry a word.

    ``numbers``: for each word of either framing, in order, the number of its entry. ``counts``: shape (2, n).
    ``shared``: whether the shared passages have a form of it.
    """

    numbers: tuple[NDArray[np.intp], NDArray[np.intp]]
    counts: NDArray[np.int64]
    shared: NDArray[np.bool_]


def keyness(collation: Collation, sigil: str = "B", most: int = MOST_KEY_WORDS) -> Keyness:
    """The key words of the base's framing and of that of ``sigil``, at most ``most`` each."""
    frames = _frame(collation, "A"), _frame(collation, sigil)
    sizes = len(frames[0].words), len(frames[1].words)
    counted = _counted(frames)
    here, there = counted.counts
    g2 = log_likelihood(here, there, *sizes)
    more = here * sizes[1] > there * sizes[0]
    fewer = here * sizes[1] < there * sizes[0]
    found = [
        _ranked(name, side, frames[side], counted, g2, chosen, most)
        for side, (name, chosen) in enumerate((("A", more), (sigil, fewer)))
    ]
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


def _counted(frames: tuple[_Frame, _Frame]) -> _Counted:
    """Count the words of the two framings, all forms of one word together."""
    from viewer.collation.words.forms import form_keys  # here: the panels that only show such words come sooner

    keys = np.concatenate([frame.keys for frame in frames])
    known, first, inverse = np.unique(keys, return_index=True, return_inverse=True)
    size = len(frames[0].words)
    words = [_folded(frames[place >= size], place - size * (place >= size)) for place in first.tolist()]
    forms = form_keys(words, detect(*(frame.witness for frame in frames)))
    entries = {form: number for number, form in enumerate(dict.fromkeys(forms))}
    entry = np.array([entries[form] for form in forms], dtype=np.intp)
    numbers = entry[inverse]
    parts = numbers[:size], numbers[size:]
    counts = np.stack([np.bincount(part, minlength=len(entries)) for part in parts])
    shared = np.zeros(len(entries), dtype=bool)
    shared[entry[is_among(known, np.sort(np.concatenate([frame.elsewhere for frame in frames])))]] = True
    return _Counted(parts, counts.astype(np.int64), shared)


def _folded(frame: _Frame, place: int) -> str:
    word = int(frame.words[place])
    return fold(frame.witness.word(word))


def _ranked(
    sigil: str,
    side: int,
    frame: _Frame,
    counted: _Counted,
    g2: NDArray[np.float64],
    chosen: NDArray[np.bool_],
    most: int,
) -> list[KeyWord]:
    """The content words among the chosen that this framing has alone or surely uses more, in their order.

    Sorted by all that the counts say, words are looked at in their text only as long as there are not ``most``: a novel
    has thousands.
    """
    stop = lexicon().function_words
    order, starts = _by_entry(counted.numbers[side], len(g2))
    found: list[KeyWord] = []
    for group in _groups(counted, g2, chosen):
        if len(found) >= most:
            break
        for number in group:
            words = frame.words[order[starts[number] : starts[number + 1]]]
            spans = [frame.witness.tokens.span(word, word + 1) for word in words.tolist()]
            at, word, forms = _written(spans, frame.witness.text)
            if _is_content_word(word, stop):
                headline = _is_taken_up(at, frame)
                here, there = counted.counts[:, number].tolist()
                own = not counted.shared[number]
                found.append(KeyWord(word, sigil, (here, there), float(g2[number]), own, headline, at, forms))
    return sorted(found, key=_order)[:most]


def _groups(counted: _Counted, g2: NDArray[np.float64], chosen: NDArray[np.bool_]) -> list[list[int]]:
    """The words that one framing has alone or surely uses more, grouped by what their counts say of their order."""
    by = np.stack((counted.shared, -g2))  # the last one first, as ``_order`` has them
    numbers = np.lexsort(by)
    alone = (counted.counts == 0).any(axis=0)
    numbers = numbers[(chosen & (alone | (g2 >= SURE)))[numbers]]
    cuts = np.flatnonzero((np.diff(by[:, numbers]) != 0).any(axis=0)) + 1
    return [group.tolist() for group in np.split(numbers, cuts)]


def _by_entry(numbers: NDArray[np.intp], entries: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The places of the words sorted by their entry, and where each entry begins among them."""
    counts = np.bincount(numbers, minlength=entries)
    return np.argsort(numbers, kind="stable"), np.concatenate(([0], np.cumsum(counts)))


def _written(spans: list[Span], text: str) -> tuple[tuple[Span, ...], str, tuple[str, ...]]:
    """The places of a word without the ’s of a possessive, its commonest form, and all forms in lower case.

    In lower case, unless it has a capital nearly everywhere: so has every word in a headline and before a sentence.
    """
    from viewer.collation.words.forms import bare

    written = [bare(span.of(text)) for span in spans]
    at = tuple(Span(span.start, span.start + len(word)) for span, word in zip(spans, written, strict=True))
    forms = Counter(map(str.lower, written))
    low = sum(form[:1].islower() for form in written) * _CAPITALS >= len(written)
    word = min(written, key=lambda one: (one[:1].islower() != low, _shouts(one), -forms[one.lower()]))
    return at, word, tuple(form for form, _ in forms.most_common())


def _shouts(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _is_taken_up(places: tuple[Span, ...], frame: _Frame) -> bool:
    """Whether a headline has the word and the text below has it in the same form: Disrupt and disrupt."""
    forms: tuple[set[str], set[str]] = (set(), set())
    for place in places:
        in_headline = any(head.start <= place.start < head.end for head in frame.headlines)
        forms[in_headline].add(fold(place.of(frame.witness.text)))
    return bool(forms[0] & forms[1])


def _is_content_word(word: str, stop: frozenset[str]) -> bool:
    """Whether a word is a content word. "US" is one, "us" is not."""
    if len(word) > 1 and word.isupper():
        return word.isalpha()
    folded = fold(word)
    return len(folded) >= _LEAST and folded not in stop and not folded.isdigit()


def _order(word: KeyWord) -> tuple[float | bool | int | Span, ...]:
    """The sort key: as the module says, the most characteristic first."""
    return (-word.g2, not word.own, not word.headline, -len(word.word), word.places[0])
