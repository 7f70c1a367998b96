"""Texts for the laws: made of few words, so that they share much, and of every sort of mark between them."""

from collections.abc import Sequence
from functools import cache

from hypothesis import strategies as st

from viewer.collation.model.model import LEVELS, SCOPES, Options

WORDS = (
    "the a of council met March 1954 26 honour honor Joxe Jox état etat e\u0301tat don’t don't ﬁne fine U S USSR "
    "to day today coali tion [T]he reject[ed] 3,500 3500 18th A4 o1d old þe XIV [sic] & R&D &c "
    "[Gaston] не дом 北 京 大 שלום שָׁלוֹם a\u00adb 𝄞 😀 ſee see UPPER upper"
).split()
SIGNED = [*WORDS[:16], *["&"] * 12]  # "&" is the word without a letter
MARKS = [", ", ". ", ".\n", "\n\n", " “", "” ", ' "', "—", " - ", "… ", " […] ", " *** ", "\u00a0", "\u200b", "",
         " [", "] ", " (", ") ", " . . . ", "? ", "'", "-\n", "-\n\n35\n\n"]  # fmt: skip
GAPS = [*[" "] * 12, *MARKS]
_FIRST = 0xE000  # of the characters that stand for the items of a list: nobody uses them


@cache
def _rows(kinds: int, least: int, most: int) -> st.SearchStrategy[str]:
    return st.text("".join(map(chr, range(_FIRST, _FIRST + kinds))), min_size=least, max_size=most)


def row(draw: st.DrawFn, items: Sequence[str], most: int, least: int = 0) -> list[str]:
    """Draw what ``lists(sampled_from(items))`` does, as a single choice: that takes a small part of the time.

    At most 256 items: of more, Hypothesis draws the first more often.
    """
    return [items[ord(character) - _FIRST] for character in draw(_rows(len(items), least, most))]


@st.composite
def texts(draw: st.DrawFn, most: int = 60, words: Sequence[str] = WORDS) -> str:
    drawn = row(draw, words, most)
    first, *gaps = row(draw, GAPS, most + 1, most + 1)  # always as many: a failure gets short more easily
    return first + "".join(word + gap for word, gap in zip(drawn, gaps, strict=False))


def _vocabulary(draw: st.DrawFn) -> Sequence[str]:
    """Which words a pair has: all of them, or so few that most stand in several places; or none but signs."""
    which = draw(st.sampled_from(["all", "few", "signed", "signs"]))
    if which == "few":
        return list(dict.fromkeys(row(draw, WORDS, 8, 1)))
    return {"all": WORDS, "signed": SIGNED, "signs": ["", "!", "…", "[]", "😀"]}[which]


@st.composite
def pairs(draw: st.DrawFn) -> tuple[str, str]:
    """Two texts of which the second is the first after cutting, moving and putting in: what editors do."""
    first, *others = draw(versions(2))
    return first, others[0]


@st.composite
def replaced(draw: st.DrawFn) -> tuple[str, str]:
    """Two texts of which one has a passage in another place, and a word or two where that stood."""
    pieces = draw(st.lists(st.lists(st.sampled_from(SIGNED), min_size=1, max_size=8), min_size=2, max_size=6))
    other = list(pieces)
    place = draw(st.integers(0, len(other) - 1))
    moved, other[place] = other[place], draw(st.lists(st.sampled_from(SIGNED), min_size=1, max_size=2))
    other.insert(draw(st.integers(0, len(other))), moved)
    ends = draw(st.sampled_from([" ", ", ", ". "]))
    base, reading = (ends.join(map(" ".join, side)) for side in (pieces, other))
    return base, reading


@st.composite
def versions(draw: st.DrawFn, count: int) -> list[str]:
    """So many texts of which the first is the source of the others."""
    words = _vocabulary(draw)
    most = draw(st.sampled_from([1, 3, 8, 25]))
    pieces = draw(st.lists(texts(most, words), min_size=1, max_size=6))
    return ["".join(pieces), *("".join(draw(edited(pieces, words))) for _ in range(count - 1))]


@st.composite
def edited(draw: st.DrawFn, pieces: list[str], words: Sequence[str]) -> list[str]:
    other = list(pieces)
    for act in row(draw, ["cut", "put in", "move", "move for another", "repeat"], 5):
        place = draw(st.integers(0, len(other)))
        if act == "put in":
            other.insert(place, draw(texts(draw(st.sampled_from([1, 8])), words)))
        elif act == "move for another" and place < len(other):
            moved, other[place] = other[place], draw(texts(draw(st.sampled_from([1, 8])), words))
            other.insert(draw(st.integers(0, len(other))), moved)
        elif act == "cut" and place < len(other):
            del other[place]
        elif act == "move" and place < len(other):
            other.insert(draw(st.integers(0, len(other) - 1)), other.pop(place))
        elif act == "repeat" and place < len(other):
            other.append(other[place])
    return other


def options() -> st.SearchStrategy[Options]:
    """All that a reader can set, the usual as often as everything else."""
    usual = st.sampled_from([Options(), Options(scope="work"), Options(words=2, gap=3, similarity=0.2)])
    any_of_them = st.builds(
        Options,
        scope=st.sampled_from(SCOPES),
        words=st.one_of(st.integers(1, 4), st.integers(1, 60)),
        gap=st.one_of(st.integers(0, 4), st.integers(0, 1000)),
        similarity=st.one_of(st.sampled_from([0.0, 0.2, 1.0]), st.floats(0, 1)),
        ignore=st.one_of(st.just(frozenset()), st.frozensets(st.sampled_from(LEVELS), max_size=2)),
        echoes=st.booleans(),
    )
    return st.one_of(usual, any_of_them)
