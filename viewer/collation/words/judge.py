"""How much each difference means: its level, and what in it should be checked."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.model.changes import FLAGS_SET, LEVEL, MARKED, OMISSION_MARK, PLACES, REWRITTEN, Changes
from viewer.collation.model.model import FLAG_BITS, FLAGS, LEVEL_NUMBERS
from viewer.collation.model.steps import NOT_MARK_BY_MARK
from viewer.collation.words.equal_values import are_years, joined_values
from viewer.collation.words.flags import counts, denies, flags, is_name, is_watched, other_measure
from viewer.collation.words.level import completes_word, form_level, is_editorial, same_writing, words_level
from viewer.collation.words.marks import marks_level, too_many
from viewer.collation.words.markup import is_link, is_markup, joined_pairs
from viewer.collation.words.moved_values import without_moved_values
from viewer.collation.words.names import Names
from viewer.collation.words.orthography.kana import same_kana
from viewer.collation.words.paratext import begins_line, is_paratext, is_same_paratext, without_cues, without_labels
from viewer.collation.words.speakers import renames_speaker
from viewer.collation.words.spelling import one_by_rule, one_word, spelling_form
from viewer.collation.words.values.dates import is_month
from viewer.collation.words.values.measures import same_clock
from viewer.collation.words.values.values import VALUE_SIGNS, is_ordinal_ending, is_short, same_values, value_signs
from viewer.text.boundaries import begins_sentence
from viewer.text.languages.load import lexicon
from viewer.text.normalize import APOSTROPHES, QUOTES, fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from viewer.collation.model.changes import Rows
    from viewer.collation.model.model import Flag, Level
    from viewer.collation.model.sides import Sides
    from viewer.text.witness import Span, Witness

    Numbers = NDArray[np.int64]
    Truths = NDArray[np.bool_]
    Judgment = tuple[Level, tuple[Flag, ...]]

# What one word changes in a sentence that is kept, and in a sentence that was written anew no more than the others.
_OF_ONE_WORD = frozenset(("negation", "modal"))
_PLAIN: Judgment = "wording", ()
_CUT_OFF = 3  # letters at least are left of a word that is cut off
_OPENING = re.compile(rf"(?<!\w)[{APOSTROPHES}]")  # of a quotation
_SENTENCE = 300  # characters: as far back a quotation may begin


def judge(
    changes: Changes,
    sides: Sides,
    moved: Sequence[tuple[Span, Span]] = (),
    in_both: Truths | None = None,
    ends: Truths | None = None,
) -> Changes:
    """The differences with their levels and flags, judged by their places and marks alone; ``moved`` are the places of
    transposed passages in both texts, whose ends stay differences of their own. ``in_both``: of each difference of one
    word for one whether both words stand in both texts, where ``sides`` do not say so. ``ends``: which differences are
    what a move leaves; they are of the move's level, and it is told there what to check.

    What has no word is judged by its marks, words that one side lacks by what they are, words for words by how far
    apart they are. Most of these are single plain words, for which there are short ways that give the same answer.
    """
    rows = changes.rows.copy()
    rows[:, LEVEL], rows[:, FLAGS_SET] = LEVEL_NUMBERS["wording"], 0
    left, right = sides.base.text, sides.reading.text
    words, one, same = _words(rows, sides)
    in_both = _in_both(words, one, sides) if in_both is None else in_both & one
    places = zip(rows[:, PLACES].tolist(), (in_both & ~same).tolist(), strict=True)
    some = np.array([
        not _is_plain_wording(left[start:end], right[other:other_end], two_words)
        for (start, end, other, other_end), two_words in sides.steps.over(places)
    ], dtype=bool)  # fmt: skip
    if ends is not None:
        some &= ~ends
    rows[some] = _judged(rows[some], words[some], one[some], same[some], in_both[some], sides)
    joined = joined_values(joined_pairs(Changes(rows, changes.of), left, right), left, right, moved, sides.steps)
    return without_moved_values(joined, left, right)


def _is_plain_wording(lemma: str, text: str, two_words: bool) -> bool:
    """Whether these are two small words that both witnesses have and that are not alike, or one that one side lacks:
    most differences of a long text, of which there is nothing else to say. ``two_words``: where they are one for one,
    of two normal forms, and both witnesses have both."""
    if not (lemma and text):
        return _is_small((lemma or text).rstrip(" "))
    return two_words and lemma[0] != text[0] and lemma[-1] != text[-1] and _is_small(lemma) and _is_small(text)


def _judged(rows: Rows, words: Numbers, one: Truths, same: Truths, in_both: Truths, sides: Sides) -> Rows:
    """The rows with their levels and flags, one by one."""
    judge_pair = _Judge(sides)
    left, right = sides.base.text, sides.reading.text
    levels: list[int] = []
    found: tuple[Flag, ...]
    flags_set: list[int] = []
    places = zip(
        rows[:, : MARKED + 1].tolist(), words.tolist(), one.tolist(), same.tolist(), in_both.tolist(), strict=True
    )
    for place, (i, i_end, j, j_end), is_one, is_same, use_both in sides.steps.through(places, len(rows)):
        start, end, other_start, other_end, _ = place
        lemma, text = left[start:end], right[other_start:other_end]
        if is_same:
            level, found = judge_pair.same(place, lemma, text), ()
        elif ":" in lemma + text and same_clock(left, (start, end), right, (other_start, other_end)):
            level, found = "spelling", ()
        elif is_one and is_plain(lemma) and is_plain(text):
            level, found = judge_pair.plain(lemma, text, i, j, use_both)
        elif i == i_end and j == j_end and not any(map(str.isalnum, lemma + text)):
            level, found = judge_pair.marks(place, lemma, text)
        elif not text:
            level, found = judge_pair.alone(lemma, i, sides.base, start)
        elif not lemma:
            level, found = judge_pair.alone(text, j, sides.reading, other_start)
        elif is_same_paratext(left, (start, end), right, (other_start, other_end)):
            level, found = "editorial", ()
        else:
            level, found = judge_pair.words(lemma, text, i, j, use_both)
        if (
            level == "wording"
            and lemma
            and text
            and renames_speaker(left, (start, end), right, (other_start, other_end))
        ):
            level, found = "editorial", ()
        if place[MARKED] == REWRITTEN:
            found = tuple(flag for flag in found if flag not in _OF_ONE_WORD)
        levels.append(LEVEL_NUMBERS[level])
        flags_set.append(sum(map(FLAG_BITS.__getitem__, found)) if found else 0)
    rows[:, LEVEL], rows[:, FLAGS_SET] = levels, flags_set
    return rows


def _words(rows: Rows, sides: Sides) -> tuple[Numbers, Truths, Truths]:
    """For each row the words that begin in it (from, to in the base; from, to in the reading); whether they are one
    word for one; and whether these have one normal form."""
    a, b = sides.base.tokens, sides.reading.tokens
    places = rows[:, PLACES].astype(np.int32)
    words = np.hstack((a.starts.searchsorted(places[:, :2]), b.starts.searchsorted(places[:, 2:])))
    single = np.flatnonzero((words[:, 1] - words[:, 0] == 1) & (words[:, 3] - words[:, 2] == 1))
    i, j = words[single, 0], words[single, 2]
    one, same = np.zeros(len(rows), dtype=bool), np.zeros(len(rows), dtype=bool)
    one[single], same[single] = True, a.keys[i] == b.keys[j]
    return words, one, same


def _in_both(words: Numbers, one: Truths, sides: Sides) -> Truths:
    """Whether both words of each row that has ``one`` for one stand in both witnesses."""
    found = np.zeros(len(one), dtype=bool)
    found[one] = sides.shared_base[words[one, 0]] & sides.shared_reading[words[one, 2]]
    return found


class _Judge:
    """Judges one difference at a time. ``word`` and ``other_word`` are the numbers of its first words."""

    def __init__(self, sides: Sides) -> None:
        self._sides = sides

    def marks(self, place: list[int], lemma: str, text: str) -> Judgment:
        """What has no word; ``place`` has what of a row is known."""
        start, end, other_start, other_end, marked = place
        if marked == OMISSION_MARK:  # it stands for words
            return "editorial" if "[" in lemma + text else "punctuation", ()
        left, right = self._sides.base.text, self._sides.reading.text
        if is_markup(left, start, end) and is_markup(right, other_start, other_end):
            return "typography", ()
        signs = not VALUE_SIGNS.isdisjoint(lemma + text)
        if signs and value_signs(left, start, end) != value_signs(right, other_start, other_end):
            return "wording", ("number",)
        if too_many(lemma, text):
            self._sides.steps.cut(NOT_MARK_BY_MARK)
        return marks_level(lemma, text), ()

    def same(self, place: list[int], lemma: str, text: str) -> Level:
        """Two forms of one word."""
        level = form_level(lemma, text)
        if level != "editorial":
            return level
        start, end, other_start, other_end, _ = place
        left, right = self._sides.base.text, self._sides.reading.text
        bare = [side.strip("[]") for side in (lemma, text)]
        links = is_link(left, start, end) or is_link(right, other_start, other_end)
        return "typography" if links and bare[0] == bare[1] else level

    def alone(self, lemma: str, word: int, witness: Witness, start: int) -> Judgment:
        """What the other side lacks; ``word`` is the first of it, ``start`` its place."""
        bare = lemma.rstrip(" ")
        if bare.islower() and is_plain(bare):
            return _PLAIN
        if is_markup(witness.text, start, start + len(lemma)):
            return "typography", ()
        if (
            is_editorial(lemma)
            or completes_word(witness.text, start, start + len(lemma))
            or is_paratext(witness.text, start, start + len(lemma))
        ):
            return "editorial", ()
        if is_ordinal_ending(witness.text, start, start + len(lemma)):
            return "spelling", ()
        said = without_labels(without_cues(lemma)) if begins_line(witness.text, start) else without_cues(lemma)
        language = self._sides.language
        names = self._sides.names and not (lemma.isupper() and _is_in_capitals(witness, word))
        return "wording", flags(said, "", lambda: (self._begins(witness, word), True), names=names, language=language)

    def words(self, lemma: str, text: str, word: int, other_word: int, in_both: bool) -> Judgment:
        """Words for words."""
        if fold(lemma) == fold(text):
            return form_level(lemma, text), ()
        level = words_level(lemma, text, both_use_both=in_both)
        if level == "wording" and lemma.isdigit() and text.isdigit() and self._are_years(word, other_word):
            return "spelling", ()
        if level == "wording" and not lemma.isascii() and self._are_kana(lemma, text, word, other_word):
            return "spelling", ()
        if level not in ("wording", "spelling") or (level == "spelling" and _is_known(lemma, text)):
            return level, ()
        found = self._flags(lemma, text, word, other_word, level)
        # Of two spellings only those of a name may be more than that.
        return level, found if level == "wording" else tuple(flag for flag in found if flag == "name")

    def _are_kana(self, lemma: str, text: str, word: int, other_word: int) -> bool:
        """Whether two stretches of Japanese syllables are one with the next syllable of each: さう, そう."""
        sides = (self._sides.base, word, lemma), (self._sides.reading, other_word, text)
        after = [side.text[start + len(said) : start + len(said) + 1]
                 for side, number, said in sides for start in (int(side.tokens.starts[number]),)]  # fmt: skip
        return all(after) and same_kana(lemma + after[0], text + after[1])

    def _are_years(self, word: int, other_word: int) -> bool:
        """Whether two figures end the same two years: 1914–18, 1914–1918."""
        base, reading = self._sides.base, self._sides.reading
        places = base.tokens.span(word, word + 1), reading.tokens.span(other_word, other_word + 1)
        return are_years(base.text, places[0], reading.text, places[1])

    def plain(self, lemma: str, text: str, word: int, other_word: int, in_both: bool) -> Judgment:
        """One plain word for another of another normal form: what ``words`` says, at a fifth of the cost."""
        left, right = fold(lemma), fold(text)
        one = (
            (not in_both and one_word(left, right))
            or same_writing(lemma, text)
            or self._cut_off(lemma, text, word, other_word)
        )
        level: Level = "spelling" if one else "wording"
        if level == "wording" and denies(left, right):
            return level, self._flags(lemma, text, word, other_word, level)
        if not self._sides.names or not (is_name(lemma) or is_name(text)):
            return level, ()
        if one and not (is_name(lemma) and is_name(text)):  # Kingdome, kingdom
            return level, ()
        if one and (one_by_rule(left, right) or is_month(spelling_form(left)) or is_month(spelling_form(right))):
            return level, ()
        before, other_before = self._begin(word, other_word, level)
        named = is_name(lemma) and not before, is_name(text) and not other_before
        return level, ("name",) if any(named) and not (all(named) and lemma.casefold() == text.casefold()) else ()

    def _cut_off(self, lemma: str, text: str, word: int, other_word: int) -> bool:
        """Whether one word is the beginning of the other, with an apostrophe for the rest: solid', solidos."""
        if lemma[:_CUT_OFF] != text[:_CUT_OFF]:
            return False
        if lemma.startswith(text):
            return _is_cut_off(text, self._sides.reading, other_word) and not _is_quoted(self._sides.base, word)
        if text.startswith(lemma):
            return _is_cut_off(lemma, self._sides.base, word) and not _is_quoted(self._sides.reading, other_word)
        return False

    def _flags(self, lemma: str, text: str, word: int, other_word: int, level: Level) -> tuple[Flag, ...]:
        names, language = self._sides.names, self._sides.language
        found = flags(lemma, text, lambda: self._begin(word, other_word, level), names=names, language=language)
        if "modal" in found and lemma.isalpha() and text.isalpha() and self._are_nouns(word, other_word):
            found = tuple(flag for flag in found if flag != "modal")
        if "number" in found or level != "wording" or not other_measure(lemma, text):
            return found
        counted = self._is_counted(self._sides.base, word) and self._is_counted(self._sides.reading, other_word)
        return tuple(flag for flag in FLAGS if flag in found or flag == "number") if counted else found

    def _are_nouns(self, word: int, other_word: int) -> bool:
        """Whether an article stands before a word on both sides: the will, the can."""
        sides = (self._sides.base, word), (self._sides.reading, other_word)
        return all(number and fold(side.word(number - 1)) in lexicon().articles for side, number in sides)

    def _is_counted(self, witness: Witness, word: int) -> bool:
        """Whether a word is a number, or stands behind one."""
        return any(counts(witness.word(number)) for number in (word - 1, word) if 0 <= number < witness.words)

    def _begin(self, word: int, other_word: int, level: Level) -> tuple[bool, bool]:
        """Whether sentences begin with two words, so that a capital tells of no name."""
        base, reading = self._sides.base, self._sides.reading
        begin = self._begins(base, word), self._begins(reading, other_word)
        capitals = _is_in_capitals(base, word), _is_in_capitals(reading, other_word)
        if capitals[0] != capitals[1]:  # MY DEAREST friend; of names in capitals both sides have one
            begin = begin[0] or capitals[0], begin[1] or capitals[1]
        names = level == "wording" and all(begin) and self._names.are_alike(base, word, reading, other_word)
        return (False, False) if names else begin

    def _begins(self, witness: Witness, word: int) -> bool:
        return _may_begin(witness, word) and not self._names.has(witness, word)

    @cached_property
    def _names(self) -> Names:
        return Names.of(self._sides)


def _may_begin(witness: Witness, word: int) -> bool:
    """Whether a word may have its capital from where it stands: at the beginning of a sentence, behind the number of a
    verse there, or behind a colon or the name of who speaks."""
    if begins_sentence(witness, word):
        return True
    if word >= witness.words:
        return False
    gap = witness.tokens.gap_before(word).of(witness.text)
    if ":" in gap or (len(gap) > 1 and gap[-1] in QUOTES):
        return True
    before = witness.word(word - 1)
    return before.isdigit() and begins_sentence(witness, word - 1)


def _is_in_capitals(witness: Witness, word: int) -> bool:
    """Whether this word and one beside it are written in capitals, as a chapter begins."""
    if word >= witness.words or not witness.word(word).isupper():
        return False
    near = (number for number in (word - 1, word + 1) if 0 <= number < witness.words)
    return any(witness.word(number).isupper() for number in near)


def _is_known(lemma: str, text: str) -> bool:
    """Whether two spellings are one by a rule, word by word, or by what they say: names in them are the same then."""
    left, right = fold(lemma).split(), fold(text).split()
    if len(left) == len(right) and all(map(one_by_rule, left, right)):
        return True
    return is_short(lemma, text) and same_values(lemma, text)


def _is_cut_off(word: str, witness: Witness, number: int) -> bool:
    """Whether an apostrophe stands behind a word that ends neither a quotation nor a possessive."""
    if len(word) < _CUT_OFF or word.endswith("s") or not _is_quoted(witness, number):
        return False
    start = int(witness.tokens.starts[number])
    return not _OPENING.search(witness.text, max(0, start - _SENTENCE), start)


def _is_quoted(witness: Witness, number: int) -> bool:
    """Whether an apostrophe, or a quotation mark, stands behind a word."""
    end = int(witness.tokens.ends[number])
    return end < len(witness.text) and witness.text[end] in APOSTROPHES + QUOTES


@lru_cache(maxsize=65536)
def is_plain(word: str) -> bool:
    """Whether this is one word, in small letters or with a capital, that has no flag of its own: so are most."""
    if not (word.isalpha() and (word.islower() or word[0].isupper())):
        return False
    return not (is_watched(word) or is_watched(fold(word)))


@lru_cache(maxsize=65536)
def _is_small(word: str) -> bool:
    """Whether this is a plain word in small letters, of the 26."""
    return word.isascii() and word.islower() and is_plain(word)
