"""Witnesses and options -> a collation: their passages, the variants in these, and the framing round them."""

from __future__ import annotations

import time
import unicodedata
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.align.align import align
from viewer.collation.align.moved_ends import wholly_moved
from viewer.collation.align.variants import variants
from viewer.collation.analysis.coverage import coverage, words_in
from viewer.collation.analysis.echo import echo
from viewer.collation.analysis.framing import framing
from viewer.collation.analysis.furniture import furniture
from viewer.collation.analysis.passages import passages
from viewer.collation.match.clusters import Landmarks
from viewer.collation.match.extend import AlignedPassage
from viewer.collation.match.limits import complete_sentences, grow
from viewer.collation.match.match import match
from viewer.collation.match.moves.edges import with_moved_edges
from viewer.collation.match.moves.moved import MovedWords, without_moved
from viewer.collation.match.moves.sentence_cuts import with_sentence_cuts
from viewer.collation.match.moves.short_moves import with_short_moves
from viewer.collation.match.parts import Borders, Notes, Quotations, without_lead_in
from viewer.collation.match.rewritten import with_rewritten
from viewer.collation.match.trim import trim
from viewer.collation.match.vocabulary import FIRST_SHARED, LAST, WordPair, without_flagged, word_pair
from viewer.collation.model.changes import NO_CHANGES, PLACES, Changes, merged_changes
from viewer.collation.model.model import SIGILS, Collation, Echo, Framing, Match, Options, Variants
from viewer.collation.model.sides import Sides
from viewer.collation.model.steps import NOT_EVERY_WORD, NOT_LETTER_BY_LETTER, NOT_MARK_BY_MARK, Steps
from viewer.collation.words.forms import LONGEST
from viewer.collation.words.judge import judge
from viewer.collation.words.marks import differences, omission_mark_starts, too_many
from viewer.gc_pause import no_gc
from viewer.text.normalize import APOSTROPHES, QUOTES
from viewer.text.two_scripts import in_one_script
from viewer.text.witness import Span, Witness

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    Tick = Callable[[float], None]

# Progress, as shares of 1, as they are in long texts. Of the comparison of one pair: after the words are numbered, the
# passages found, their ends and moves found.
_NUMBERED, _MATCHED, _LIMITED = 0.05, 0.3, 0.45
_ALIGNED = 0.25  # of the work on some passages: after they are aligned; what changed is then judged
_COMPARED = 0.85  # of the whole work: after all pairs are compared
_VARIANTS = 0.25  # of the work after that: when the variants are made
_BATCH = 1 << 16  # runs that are aligned between two reports of progress


def collate(witnesses: Sequence[Witness], options: Options | None = None, tick: Tick | None = None) -> Collation:
    """Compare each witness with the first, the base, and return the collation.

    ``tick`` is called with the share of the work that is done, 0 to 1, and may raise ``Cancelled`` to stop it. Raises
    ``ValueError`` where there are not 2 to 26 witnesses.
    """
    if not 2 <= len(witnesses) <= len(SIGILS):
        raise ValueError(f"A collation takes 2 to {len(SIGILS)} witnesses, not {len(witnesses)}.")
    with no_gc():
        return _collated(witnesses, options or Options(), tick)


@dataclass(frozen=True, slots=True, eq=False)
class PairAlignment:
    """Where two witnesses differ, without how much it means.

    ``passages`` (passages, 4): from and to in both texts, in code points; ``transposed`` of each as in ``Match``.
    ``places`` (differences, 4): likewise; ``of``: the passage of each. ``limits``: those that were met.
    """

    passages: NDArray[np.int64]
    transposed: NDArray[np.bool_]
    places: NDArray[np.int64]
    of: NDArray[np.int64]
    limits: tuple[str, ...]


def align_pair(base: Witness, reading: Witness, options: Options | None = None) -> PairAlignment:
    """Align two witnesses as ``collate`` does, but for repeats: each word has one partner at most.

    To judge what each difference means as well would take twice the time.
    """
    steps = Steps(None)
    with no_gc():
        found = _compare(base, reading, options or Options(), steps, judged=False)
    spans = [(*one.base, *one.reading) for one in found.passages]
    return PairAlignment(
        np.array(spans, dtype=np.int64).reshape(-1, 4),
        np.array([one.transposed for one in found.passages], dtype=bool),
        found.changes.rows[:, PLACES],
        found.changes.of,
        steps.limits,
    )


def _collated(witnesses: Sequence[Witness], chosen: Options, tick: Tick | None) -> Collation:
    began = time.perf_counter()
    steps, comparisons = Steps(tick), []
    for number, witness in enumerate(witnesses[1:]):
        steps.part(*(_COMPARED * share / (len(witnesses) - 1) for share in (number, number + 1)))
        comparisons.append(_compare(witnesses[0], witness, chosen, steps))
    steps.part(_COMPARED, 1.0)
    matches, found = _numbered(witnesses, comparisons, chosen)
    steps.at(_VARIANTS)
    echoes = tuple(_echoes(witnesses, matches, steps)) if chosen.echoes else ()
    steps.at(1.0)
    matches, found_passages = passages(matches, witnesses)
    return Collation(
        witnesses=tuple(witnesses),
        options=chosen,
        matches=tuple(matches),
        passages=tuple(found_passages),
        variants=found,
        framing=tuple(_framing(witnesses, matches, chosen)),
        echoes=echoes,
        coverage=coverage(witnesses, matches, found),
        limits=steps.limits,
        seconds=round(time.perf_counter() - began, 4),
    )


@dataclass(frozen=True, slots=True)
class _Passage:
    """A match that has no number yet. ``words``: how many the base and the reading have in it."""

    base: Span
    reading: Span
    words: tuple[int, int]
    similarity: float
    transposed: bool = False
    repeat: bool = False

    def flipped(self) -> _Passage:
        return _Passage(self.reading, self.base, self.words[::-1], self.similarity, self.transposed, self.repeat)


@dataclass(frozen=True, slots=True, eq=False)
class _Comparison:
    """The passages of a pair, and what changed in them."""

    passages: tuple[_Passage, ...]
    changes: Changes = NO_CHANGES

    def flipped(self) -> _Comparison:
        passages = tuple(passage.flipped() for passage in self.passages)
        return replace(self, passages=passages, changes=self.changes.flipped())


def _compare(base: Witness, reading: Witness, options: Options, steps: Steps, *, judged: bool = True) -> _Comparison:
    """The comparison of two witnesses. With the two exchanged, it is the same with its sides exchanged.

    rapidfuzz breaks ties by the order of its arguments, so the two are first put in an order that only depends on their
    texts.
    """
    if (len(base.text), base.text) > (len(reading.text), reading.text):
        return _compare(reading, base, options, steps, judged=judged).flipped()
    if base.text == reading.text:
        whole = Span(0, len(base.text))
        same = _Passage(whole, whole, (base.words, base.words), 1.0)
        return _Comparison((same,) if base.text.strip() else ())
    base, reading = in_one_script(base, reading)
    words = word_pair(base.tokens, reading.tokens)
    _note_word_limits(words, base, reading, steps)
    quotations, borders = Quotations.of(base, reading), None
    if options.scope == "passages":
        of_the_page = words_in(furniture(base), base), words_in(furniture(reading), reading)
        words, borders = without_flagged(words, *of_the_page), Borders(quotations, of_the_page)
    steps.at(_NUMBERED)
    omissions = _words_after_marks(base), _words_after_marks(reading)
    marks = Landmarks(base, reading, words, omissions, quotations, Notes.of(base, reading))
    with steps.within(_NUMBERED, _MATCHED):
        shared = match(words, options, marks, steps, repeats=judged)
    shared = [one if _is_definite(one, options) else trim(one, base, reading, options) for one in steps.over(shared)]
    shared = grow(shared, words, base, reading, steps)
    shared = complete_sentences(shared, words, base, reading, borders, steps)
    if borders:
        shared = [without_lead_in(one, base, reading) for one in shared]
    shared = [with_sentence_cuts(one, words, base, reading) for one in without_moved(shared, words)]
    shared = with_rewritten(shared, words, base, reading, steps)
    shared = with_moved_edges(shared, words, base, reading, steps)
    shared = with_short_moves(shared, words, base, reading, steps)
    limits = [_limits(one, base, reading, steps) for one in steps.over(shared)]
    with steps.within(_LIMITED, 1.0):
        sides = Sides.of(base, reading, words.in_both, steps)
        changes = _changes_of(shared, limits, sides, words, judged=judged)
    found = (_passage(one, *spans) for one, spans in zip(shared, limits, strict=True))
    return _Comparison(tuple(found), changes)


def _is_definite(passage: AlignedPassage, options: Options) -> bool:
    """Whether the ends of a passage are not to be trimmed."""
    return passage.whole or passage.table > 0 or (options.scope == "work" and not passage.transposed)


def _note_word_limits(words: WordPair, base: Witness, reading: Witness, steps: Steps) -> None:
    """Note the limits of the comparison that some words reach: very long words, and too many different ones."""
    sides = (words.a, base.tokens), (words.b, reading.tokens)
    if all(((numbers < FIRST_SHARED) & (other.ends - other.starts > LONGEST)).any() for numbers, other in sides):
        steps.cut(NOT_LETTER_BY_LETTER)
    if words.a.max(initial=0) > LAST:
        steps.cut(NOT_EVERY_WORD)


def _words_after_marks(witness: Witness) -> frozenset[int]:
    """The numbers of the words before which a mark says that words are omitted."""
    return frozenset(
        witness.tokens.starts.searchsorted(np.array(omission_mark_starts(witness.text), dtype=np.int32)).tolist()
    )


def _changes_of(
    shared: Sequence[AlignedPassage],
    limits: Sequence[tuple[Span, Span]],
    sides: Sides,
    words: WordPair,
    *,
    judged: bool,
) -> Changes:
    """The changes of all passages, aligned in batches, so that progress can be reported between them."""
    batch = np.cumsum([len(one.runs) for one in shared]) // _BATCH
    moved = MovedWords.of(shared, words)
    away = [places for one, places in zip(shared, limits, strict=True) if one.transposed]
    cuts = [0, *(np.flatnonzero(np.diff(batch)) + 1).tolist(), len(shared)]
    parts = [NO_CHANGES]
    for low, high in pairwise(cuts):
        if low < high:
            with sides.steps.within(low / len(shared), high / len(shared)):
                here = moved.among(low, high)
                more = align(shared[low:high], limits[low:high], sides, words, here)
                if judged:
                    with sides.steps.within(_ALIGNED, 1.0):
                        more = judge(more, sides, away, ends=wholly_moved(more, sides, here))
            parts.append(Changes(more.rows, more.of + low))
    return merged_changes(parts)


def _passage(shared: AlignedPassage, base: Span, reading: Span) -> _Passage:
    sizes = shared.base[1] - shared.base[0], shared.reading[1] - shared.reading[0]
    return _Passage(base, reading, sizes, shared.kept / max(*sizes, 1), shared.transposed, shared.repeat)


def _limits(shared: AlignedPassage, base: Witness, reading: Witness, steps: Steps) -> tuple[Span, Span]:
    """The spans of a passage in both texts: from its first word to its last, with the marks that adjoin them.

    Marks are included where both sides have them alike; at the beginning and end of both texts, everything is.
    """
    left, right = _words_span(shared.base, base), _words_span(shared.reading, reading)
    before, after = (0, 0), (0, 0)
    alone = _stands_alone(left, base.text) and _stands_alone(right, reading.text)  # as a row of a table
    wide = (left, right) if alone else (_with_marks(left, base.text), _with_marks(right, reading.text))
    if wide != (left, right):
        fronts = [s.text[w.start : n.start] for s, w, n in zip((base, reading), wide, (left, right), strict=True)]
        backs = [s.text[n.end : w.end] for s, w, n in zip((base, reading), wide, (left, right), strict=True)]
        before, after = _common_marks(fronts[0][::-1], fronts[1][::-1], steps), _common_marks(backs[0], backs[1], steps)
    starts, ends = (left.start - before[0], right.start - before[1]), (left.end + after[0], right.end + after[1])
    if shared.base[0] == shared.reading[0] == 0:
        starts = 0, 0
    if (shared.base[1], shared.reading[1]) == (base.words, reading.words):
        ends = len(base.text), len(reading.text)
    return Span(starts[0], ends[0]), Span(starts[1], ends[1])


def _words_span(words: tuple[int, int], witness: Witness) -> Span:
    """The span from the first of these words to the last; without any word, the whole text."""
    if words[0] == words[1]:
        return Span(0, len(witness.text))
    return witness.tokens.span(*words)


def _stands_alone(span: Span, text: str) -> bool:
    """Whether white space, and not the end of the text, stands on both sides of a span."""
    start, end = span
    return start > 0 and end < len(text) and text[start - 1].isspace() and text[end].isspace()


def _common_marks(left: str, right: str, steps: Steps) -> tuple[int, int]:
    """How many of the marks, from the words outward, both sides have alike: all, or as many as are the same."""
    if too_many(left, right):
        steps.cut(NOT_MARK_BY_MARK)
    if left == right:  # nearly always
        return len(left), len(left)
    if all(difference.level == "typography" for difference in differences(left, right)):
        return len(left), len(right)
    size = 0
    for a, b in zip(left, right, strict=False):
        if a != b and not (_quotes(a) and _quotes(b)):
            break
        size += 1
    return size, size


def _with_marks(span: Span, text: str) -> Span:
    """The span with the marks that adjoin it without a space: opening ones before it, others after it."""
    start, end = span.start, span.end
    while start > 0 and not text[start - 1].isspace() and _opens(text[start - 1]):
        start -= 1
    if start > 0 and not text[start - 1].isspace():
        start = span.start
    while end < len(text) and not (text[end].isspace() or text[end].isalnum() or _begins(text[end])):
        end += 1
    return Span(start, end)


def _begins(character: str) -> bool:
    return unicodedata.category(character) in ("Ps", "Pi")


def _opens(character: str) -> bool:
    return _begins(character) or _quotes(character)


def _quotes(character: str) -> bool:
    return character in QUOTES or character in APOSTROPHES


def _numbered(
    witnesses: Sequence[Witness], comparisons: Sequence[_Comparison], options: Options
) -> tuple[list[Match], Variants]:
    """The matches, numbered in the order of the base, and the variants of all of them."""
    passages = [(p, n, index) for n, c in enumerate(comparisons) for index, p in enumerate(c.passages)]
    passages.sort(key=lambda entry: (entry[0].base, entry[1], entry[0].reading))
    matches: list[Match] = []
    places = [np.zeros(len(c.passages), dtype=np.int64) for c in comparisons]
    for number, (p, n, index) in enumerate(passages, 1):
        similarity = round(p.similarity, 4)
        matches.append(Match(number, SIGILS[n + 1], p.base, p.reading, p.words[0], similarity, p.transposed, p.repeat))
        places[n][index] = number - 1
    changes = [Changes(c.changes.rows, of[c.changes.of]) for c, of in zip(comparisons, places, strict=True)]
    return matches, variants(witnesses, matches, changes, options.ignore)


def _framing(witnesses: Sequence[Witness], matches: Sequence[Match], options: Options) -> list[Framing]:
    if options.scope == "work":
        return []
    found: list[Framing] = []
    for number, witness in enumerate(witnesses):
        sigil = SIGILS[number]
        found += framing(witness, sigil, [m for m in matches if sigil in ("A", m.witness)])
    return found


def _echoes(witnesses: Sequence[Witness], matches: Sequence[Match], steps: Steps) -> list[Echo]:
    found: list[Echo] = []
    for number, witness in enumerate(witnesses[1:], 1):
        other = [m for m in matches if m.witness == SIGILS[number]]
        found += echo(witnesses[0], witness, SIGILS[number], other, steps)
    return sorted(found, key=lambda one: (one.base, one.witness))
