"""Rows of tables and items of lists: paired with one another before any words are, in whatever order they stand.

A list that is sorted otherwise has its numbers and its common words in the same places as before, so that words alone
would pair the number of one item with that of another. Short lines without a label, a list of names or verse, are rows
where some of them changed places.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from rapidfuzz.distance import Indel
from rapidfuzz.process import cdist

from viewer.collation.match.extend import AlignedPassage
from viewer.collation.match.runs import common_runs, ranges
from viewer.collation.match.vocabulary import FIRST_SHARED
from viewer.collation.words.spelling import one_word
from viewer.text.distinct import distinct
from viewer.text.languages.load import lexicon
from viewer.text.normalize import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from viewer.collation.match.clusters import Landmarks
    from viewer.collation.match.vocabulary import WordPair
    from viewer.collation.model.steps import Steps
    from viewer.text.witness import Witness

    Numbers = NDArray[np.int64]

# A bullet, a number or a letter as a label; or columns, parted by tabs, bars or several spaces.
_LABEL = r"(?:[-*•–—+]|\(?[0-9]{1,4}[.)]|\(?[A-Za-z][.)]|\[[0-9]{1,3}\])"
_ITEM = re.compile(rf"\n[ ]*+{_LABEL}[ \t]++\S")
_COLUMNS = "\t", "|", "   "
# A line of a file of comma-separated values, or of one with semicolons; looked for where such lines begin the text.
_VALUES = re.compile(
    r"\n(?:\"[^\"\n]*\"|[^\n\";,]*+)(?:(?:;(?!\s)(?:\"[^\"\n]*\"|[^\n\";]*+)){2,}+|(?:,(?!\s)(?:\"[^\"\n]*\"|[^\n\",]*+)){2,}+)(?=\n|\Z)"
)
_HEAD_OF_VALUES = re.compile(rf"(?:{_VALUES.pattern}){{3}}")
# ....... 17, in a table of contents; looked for where a row of dots begins.
_LEADERS = re.compile(r"\.(?<![.]\.)(?<!\. \.)(?:[ ]?\.){2,200}[ ]?[0-9ivxlc]{1,6}[ \t]*+(?=\n|\Z)")
_NUMBER_OF_TITLE = re.compile(r"[ \t]*(?:[^\W\d_]+[ ])?(?:\d{1,3}|[IVXLC]{1,7}|[ivxlc]{1,7}|[A-Z])[.):]?[ \t]+")
# Lines that may be a list without labels, or a register, each with a figure at its beginning, or a letter that may be a
# capital.
_LINE, _ENTRY = r"[^\Wa-z_][^\n\t|]{1,70}+", r"[^\Wa-z_][^\n\t|]{1,160}+"
_ITEM_OF_MANY = r"[^\s|][^\n\t|]{0,60}+"  # with a small letter too, or a quotation mark, where there are hundreds
_SHORT_LINES = re.compile(rf"\n{_LINE}(?:\n+{_LINE}){{2,}}(?=\n|\Z)")
# The same of a text that is hardly anything else.
_ENTRIES = re.compile(
    rf"\n(?:{_ENTRY}(?:\n{_ENTRY}){{2,}}|{_LINE}(?:\n+{_LINE}){{2,}}|{_ITEM_OF_MANY}(?:\n{_ITEM_OF_MANY}){{300,}})(?=\n|\Z)"
)
_ENTRY_LENGTH = 160  # characters: where lines are longer than this on the average, they are paragraphs
_SHORT = 24  # words of such a line: an entry of a register of baptisms
_FEW_LINES = 300  # of such a list; a longer one may be a poem, of which a stanza that moved is found by its words
_FOLLOWED = 0.5  # of the lines of a list that was shuffled hardly any, of a poem nearly all
_EDGES = " \t|"  # what may stand before the first column and after the last
_BETWEEN = 12  # words of such a list that are no rows, between two that are
_LEAST = 3  # rows of a table or a list, on both sides
_LONG = 60  # words: a longer item is a paragraph
_SHARED_ROWS = 0.5  # of the rows of the shorter table, that have a partner in the other for both to be one
_ALIKE = 0.5  # of the weight of the words of both rows, that both have
_SPELT_LIKE = 0.5  # below it two words are hardly looked at as two spellings of one
_MOSTLY_ROWS = 0.5  # of the words of a text, for it to be a register; a list in a book has its own words in both
_FEW_ROWS = 300  # on either side; of more, all words with all would take too long
_RARE = 32  # pairs of rows that a word may point to; a word that points to more tells nothing of them


class _Rows(NamedTuple):
    """The rows of a witness: the first word of each and the word after its last, the number of its table, whether it is
    a mere short line, and of its words those by which it is known: a chapter by its title, not by its number or page.
    """

    words: Numbers
    tables: Numbers
    plain: NDArray[np.bool_]
    known_by: Numbers

    def only(self, chosen: NDArray[np.bool_]) -> _Rows:
        return _Rows(self.words[chosen], self.tables[chosen], self.plain[chosen], self.known_by[chosen])


def row_passages(pair: WordPair, marks: Landmarks, steps: Steps) -> list[AlignedPassage]:
    """The rows that two witnesses share, a passage each; ``table`` is the number of its pair of tables."""
    left, right = _unlike(_rows(marks.base), _rows(marks.reading), pair)
    if len(left.words) < _LEAST or len(right.words) < _LEAST:
        return []
    pairs = _partners(left, right, *_respelt(left, right, pair, marks))
    tables = left.tables[pairs[:, 0]] * (len(right.words) + 1) + right.tables[pairs[:, 1]]
    found: list[AlignedPassage] = []
    for number, table in enumerate(distinct(tables).tolist(), 1):
        those = pairs[tables == table]
        sizes = [int((rows.tables == rows.tables[those[0, side]]).sum()) for side, rows in enumerate((left, right))]
        if len(those) < _LEAST or len(those) < _SHARED_ROWS * min(sizes):
            continue
        if left.plain[those[:, 0]].any() and _is_no_list(those, max(sizes)):
            continue
        found += _passages(left.words[those[:, 0]], right.words[those[:, 1]], number, pair, steps)
    return found


def _passages(left: Numbers, right: Numbers, table: int, pair: WordPair, steps: Steps) -> Iterator[AlignedPassage]:
    """A passage for each row of a table, but one for rows in a row that are the same in both."""
    order = np.argsort(left[:, 0])
    left, right = left[order], right[order]
    last: AlignedPassage | None = None  # of rows that are the same
    whole = np.column_stack((left[:, 0], right[:, 0], left[:, 1] - left[:, 0]))  # a row that is the same is one run
    rows = zip(left.tolist(), right.tolist(), _are_same(left, right, pair).tolist(), strict=True)
    for number, ((i, i_end), (j, j_end), same) in enumerate(steps.over(rows)):
        if not same:
            runs, _ = common_runs(pair, i, i_end, j, j_end, steps)
            yield AlignedPassage(runs, (i, i_end), (j, j_end), table=table)
            continue
        run = whole[number : number + 1]
        if last and (last.base[1], last.reading[1]) == (i, j):
            i, j = last.base[0], last.reading[0]
            run = np.array([(i, j, i_end - i)], dtype=np.int64)
        elif last:
            yield last
        last = AlignedPassage(run, (i, i_end), (j, j_end), table=table)
    if last:
        yield last


def _are_same(left: Numbers, right: Numbers, pair: WordPair) -> NDArray[np.bool_]:
    """Which rows of the base have the same words as those of the reading that they are paired with."""
    sizes = left[:, 1] - left[:, 0]
    same: NDArray[np.bool_] = sizes == right[:, 1] - right[:, 0]
    some = np.flatnonzero(same)
    rows, inside = np.repeat(some, sizes[some]), ranges(sizes[some])
    same[rows[pair.a[left[rows, 0] + inside] != pair.b[right[rows, 0] + inside]]] = False
    return same


def _is_no_list(pairs: Numbers, size: int) -> bool:
    """Whether short lines are no list that was sorted otherwise: they stand in one order; or are many, and most of
    them are followed by the same line as before, as in a poem of which stanzas moved."""
    steps = np.diff(pairs[np.argsort(pairs[:, 0]), 1])
    return bool((steps > 0).all() or (size > _FEW_LINES and (steps == 1).mean() > _FOLLOWED))


def _rows(witness: Witness) -> _Rows:
    spans = _lines(witness.text)
    if len(spans) < _LEAST:
        return _Rows(
            np.zeros((0, 2), dtype=np.int64),
            np.zeros(0, dtype=np.int64),
            np.zeros(0, dtype=bool),
            np.zeros((0, 2), dtype=np.int64),
        )
    places = np.array(spans, dtype=np.int32)
    words, known_by = (
        np.stack([witness.tokens.starts.searchsorted(places[:, edge]) for edge in edges], axis=1).astype(np.int64)
        for edges in ((0, 1), (3, 4))
    )
    plain = _smoothed(places[:, 2] > 0)
    # In a list without labels a line may be too long for one, or none: a letter over the names that begin with it.
    most = np.where(plain[1:], _BETWEEN, 0)
    apart = np.append(True, (words[1:, 0] - words[:-1, 1] > most) | (plain[1:] != plain[:-1]))
    sizes = words[:, 1] - words[:, 0]
    keep = (sizes > 0) & (sizes <= np.where(plain, _SHORT, _LONG))
    known_by = np.where(known_by[:, :1] < known_by[:, 1:], known_by, words)
    return _Rows(words, np.cumsum(apart), plain, known_by).only(keep)


def _smoothed(plain: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which rows are mere short lines, or stand among such alone: J. Moss in a list of names."""
    near = np.pad(plain, 2)
    before, behind = near[1:-3] | near[:-4], near[3:-1] | near[4:]
    return plain | (before & behind)


def _unlike(left: _Rows, right: _Rows, pair: WordPair) -> tuple[_Rows, _Rows]:
    """The rows without those of which one side has more that are the same word for word: nobody can say which of them
    is the new one. Without short lines that come again too: a refrain, or the name of a speaker."""
    sides = ((left, pair.a), (right, pair.b))
    lines = [[numbers[start:end].tobytes() for start, end in rows.words.tolist()] for rows, numbers in sides]
    times, other_times = map(Counter, lines)
    found = []
    for rows, its_lines in zip((left, right), lines, strict=True):
        once = [times[line] <= 1 and other_times[line] <= 1 for line in its_lines]
        even = [not times[line] or not other_times[line] or times[line] == other_times[line] for line in its_lines]
        keep = np.where(rows.plain, once, even).astype(bool)
        found.append(rows.only(keep))
    return found[0], found[1]


def _lines(text: str) -> list[tuple[int, int, bool, int, int]]:
    """The lines of a text that are rows or items, from and to; whether each is a mere short line; and from where to
    where stands what it is known by."""
    found: dict[int, int] = {}
    for match in _ITEM.finditer("\n" + text):  # a pattern that begins with a letter is looked for much faster
        found[match.start()] = _line_end(text, match.end() - 1)
    for mark in _COLUMNS:
        column = text.find(mark)
        while column >= 0:
            start, end = text.rfind("\n", 0, column) + 1, _line_end(text, column)
            if mark in text[start:end].strip(_EDGES):
                found[start] = end
            column = text.find(mark, end)
    if _HEAD_OF_VALUES.match("\n" + text):
        found |= {match.start(): match.end() - 1 for match in _VALUES.finditer("\n" + text)}
    titles: dict[int, tuple[int, int]] = {}
    for match in _LEADERS.finditer(text):
        start = text.rfind("\n", 0, match.start()) + 1
        found[start] = match.end()
        number = _NUMBER_OF_TITLE.match(text, start)
        titles[start] = number.end() if number else start, match.start()
    short = dict(_short_lines(text))
    rows = [(*row, False, *titles.get(row[0], row)) for row in found.items()]
    return sorted(rows + [(*row, True, *row) for row in short.items() if row[0] not in found])


def _short_lines(text: str) -> Iterator[tuple[int, int]]:
    """The lines, from and to, of which several in a row are short and begin with a capital."""
    pattern = _ENTRIES if len(text) < _ENTRY_LENGTH * text.count("\n") else _SHORT_LINES
    for match in pattern.finditer("\n" + text):
        start, many = match.start(), match[0][1].islower() or match[0].count("\n") > _FEW_LINES
        for line in match.group()[1:].split("\n"):
            if line and (many or not line[0].islower()):
                yield start, start + len(line)
            start += len(line) + 1


def _line_end(text: str, place: int) -> int:
    end = text.find("\n", place)
    return end if end >= 0 else len(text)


def _respelt(left: _Rows, right: _Rows, pair: WordPair, marks: Landmarks) -> tuple[Numbers, Numbers]:
    """The words of both witnesses as numbers, where a word of a row that only one of them has may have the number of
    one that the other has in its rows: sonne, son; Wm., William. The lines of a register often have few other words."""
    a, b = pair.a.copy(), pair.b.copy()
    mostly = all(np.diff(rows.words).sum() > _MOSTLY_ROWS * len(words) for rows, words in ((left, a), (right, b)))
    if not mostly or max(len(left.words), len(right.words)) > _FEW_ROWS:
        return a, b
    sides = _written(left, marks.base), _written(right, marks.reading)
    number = int(max(a.max(initial=0), b.max(initial=0))) + 1
    for word, other in _spelt_otherwise(*sides):
        own, others = sides[0][word], sides[1][other]
        known = max(int(a[own[0]]), int(b[others[0]]))
        if known < FIRST_SHARED:
            known, number = number, number + 1
        a[own], b[others] = known, known
    return a, b


def _written(rows: _Rows, witness: Witness) -> dict[str, Numbers]:
    """The words of the rows in their normal form, each with its places."""
    sizes = rows.words[:, 1] - rows.words[:, 0]
    places = np.repeat(rows.words[:, 0], sizes) + ranges(sizes)
    found: dict[str, list[int]] = {}
    for place in places.tolist():
        found.setdefault(fold(witness.word(place)), []).append(place)
    return {word: np.array(those) for word, those in found.items()}


def _spelt_otherwise(left: dict[str, Numbers], right: dict[str, Numbers]) -> Iterator[tuple[str, str]]:
    """Pairs of words, of which one side at least lacks the word of the other, that are one in two spellings: the most
    alike first, and each word once."""
    words, others = list(left), list(right)
    table = cdist(words, others, scorer=Indel.normalized_similarity, dtype=np.float32, score_cutoff=_SPELT_LIKE)
    near = {
        (words[i], others[j]): float(table[i, j])
        for i, j in zip(*map(np.ndarray.tolist, np.nonzero(table)), strict=True)
    }
    near |= dict.fromkeys(((a, b) for a, b in lexicon().short_forms if a in left and b in right), _SPELT_LIKE)
    near |= dict.fromkeys(((b, a) for a, b in lexicon().short_forms if b in left and a in right), _SPELT_LIKE)
    used: set[str] = {word for word in left if word in right}
    for word, other in sorted(near, key=lambda pair: (-near[pair], pair)):
        if used.isdisjoint((word, other)) and one_word(word, other):
            used.update((word, other))
            yield word, other


def _partners(left: _Rows, right: _Rows, a: Numbers, b: Numbers) -> Numbers:
    """Rows that are each other's nearest, as pairs of their numbers, by the words that they share.

    Rare words weigh more. Of rows that are the same it is the first with the first.
    """
    (at_a, word_a), (at_b, word_b) = _words(left, a), _words(right, b)
    size = int(max(word_a.max(initial=0), word_b.max(initial=0))) + 1
    often_a, often_b = np.bincount(word_a, minlength=size), np.bincount(word_b, minlength=size)
    weights = np.log2((len(left.words) + len(right.words) + 1) / np.maximum(often_a + often_b, 1)) + 0.1
    totals = (
        np.bincount(at, weights[words], minlength=len(rows.words))
        for at, words, rows in ((at_a, word_a, left), (at_b, word_b, right))
    )
    total_a, total_b = totals
    rare = (often_a > 0) & (often_b > 0) & (often_a * often_b <= _RARE) & (np.arange(size) >= FIRST_SHARED)
    # Rows that are the same, word for word, are paired in their order: they may have no rare word.
    same = _same_rows(left, right, a, b)
    some_a, some_b = rare[word_a], rare[word_b]
    i, j, weight = _meetings(at_a[some_a], word_a[some_a], at_b[some_b], word_b[some_b], weights, size)
    packed, inverse = np.unique(i * (len(right.words) + 1) + j, return_inverse=True)
    scores = np.bincount(inverse, weight, minlength=len(packed)) if len(packed) else np.zeros(0)
    rows, others = packed // (len(right.words) + 1), packed % (len(right.words) + 1)
    paired = np.zeros(len(left.words), dtype=bool), np.zeros(len(right.words), dtype=bool)
    paired[0][same[:, 0]] = paired[1][same[:, 1]] = True
    free = ~(paired[0][rows] | paired[1][others])
    alike = scores >= _ALIKE * np.minimum(total_a[rows], total_b[others])
    rows, others, scores = rows[free & alike], others[free & alike], scores[free & alike]
    scores = scores / (total_a[rows] + total_b[others])  # of two with as much in common the shorter one is nearer
    nearest = _nearest(rows, others, scores) & _nearest(others, rows, scores)
    return np.concatenate((same, np.stack((rows[nearest], others[nearest]), axis=1)))


def _words(rows: _Rows, numbers: Numbers) -> tuple[Numbers, Numbers]:
    """The words by which all rows are known: the number of the row of each, and the word; each once in a row."""
    sizes = rows.known_by[:, 1] - rows.known_by[:, 0]
    at = np.repeat(np.arange(len(sizes)), sizes)
    words = numbers[np.repeat(rows.known_by[:, 0], sizes) + ranges(sizes)]
    size = int(words.max(initial=0)) + 1
    return np.divmod(distinct(at * size + words), size)


def _meetings(
    at_a: Numbers, word_a: Numbers, at_b: Numbers, word_b: Numbers, weights: NDArray[np.float64], size: int
) -> tuple[Numbers, Numbers, NDArray[np.float64]]:
    """The pairs of rows that a word stands in, with the weight of the word."""
    order_a, order_b = np.argsort(word_a, kind="stable"), np.argsort(word_b, kind="stable")
    bounds = np.arange(size + 1)
    low_a, low_b = word_a[order_a].searchsorted(bounds), word_b[order_b].searchsorted(bounds)
    in_a, in_b = np.diff(low_a), np.diff(low_b)
    counts = in_a * in_b
    group, within = np.repeat(np.arange(size), counts), ranges(counts)
    i = at_a[order_a[low_a[group] + within // np.maximum(in_b[group], 1)]]
    j = at_b[order_b[low_b[group] + within % np.maximum(in_b[group], 1)]]
    return i, j, weights[group]


def _same_rows(left: _Rows, right: _Rows, a: Numbers, b: Numbers) -> Numbers:
    """The rows that are the same in both, word for word, the first with the first, as pairs of their numbers."""
    places: dict[bytes, list[int]] = {}
    for number, (start, end) in enumerate(right.words.tolist()):
        places.setdefault(b[start:end].tobytes(), []).append(number)
    found = []
    for number, (start, end) in reversed(list(enumerate(left.words.tolist()))):
        those = places.get(a[start:end].tobytes())
        if those:
            found.append((number, those.pop()))
    return np.array(found[::-1], dtype=np.int64).reshape(-1, 2)


def _nearest(rows: Numbers, others: Numbers, scores: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which pairs are the best of their row; of equals, that with the other row that comes first."""
    order = np.lexsort((others, -scores, rows))
    first = np.append(True, np.diff(rows[order]) != 0)[: len(order)]
    found = np.zeros(len(rows), dtype=bool)
    found[order[first]] = True
    return found
