"""The words and rules of each language: one TOML file a language in this folder, ``common`` for those of none.

A new language is a new file. Words stand in strings, separated by spaces, and not in arrays: both people and tomllib
read these faster (literal strings, in single quotes, far faster than others).
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from viewer.text.languages.compiled import compiled
from viewer.text.normalize import fold

FOLDER = Path(__file__).resolve().parent
_COMMON: Final = "common"
_AS_WRITTEN: Final = ("abbreviations", "month_names", "fractions")  # all other words are kept in their normal form
_PAIRS: Final = (
    "cardinals",
    "doubtful_cardinals",
    "ordinals",
    "short_forms",
    "contractions",
    "denied_joints",
    "months",
    "fractions",
    "hours",
)  # a first word with each that follows it


@dataclass(frozen=True, slots=True)
class LanguageData:
    """The words and rules of a language. Each field but ``code`` is a key of its file, and may be left out.

    ``code``: the name of the file, after ISO 639. ``stemmer``: the name of a Snowball stemmer. ``capitalized_nouns``:
    all nouns have a capital, so that a capital does not show a name.

    ``function_words`` make the grammar of a sentence and not its subject; by them the language of a text is guessed.
    ``neighbors`` (orthographic neighbors) are different words that differ only as two spellings of one word may.

    Words that are flagged where the wording changed: ``negations``, ``modals``, ``numbers``, ``dates`` (months, days of
    the week). ``doubtful_negations`` are other words in other languages, and deny in texts of this language alone: nu.
    Behind ``articles`` a modal is a noun: the will.
    Of the dates, ``ambiguous_dates`` have another sense too, and are no dates unless they are written as one of the
    ``month_names``, where capitals count. ``denying_prefixes`` turn a word into its opposite, but for the stems
    ``not_denying`` (y as i), which only begin with the same letters.

    ``abbreviations`` end in a full stop (which is left out here, though not those inside: "z.B") that seldom ends a
    sentence; those that are ``abbreviations_before_figures`` only there.

    ``cardinals`` and ``ordinals`` are number words with their values, "20/twenty/score", flagged or not; one
    that may be written as two words has a plus there: "15/on+beş". ``doubtful_cardinals`` are other words too, in this
    language or another, and numbers only where the other side has the figure: "10/on".
    ``number_joints`` stand between the parts of one number: and, und; ``range_joints`` between the first figure of a
    range and the last: 12 to 15. ``measures`` stand behind a number, and make another value of it: km, miles, weeks.
    ``short_forms`` have what they may stand for, without their last stop: "dr/doctor", and "z.b/zum-beispiel" for two
    words. ``contractions`` are the ends of words with another word in them, "n't/not". ``date_joints`` stand in a date,
    and need not: the 4th of May, May 4th.

    ``months`` are the names of the months with their numbers, "1/january/jan"; ``hours`` those of times of the day,
    "12/noon". ``fractions`` are what may stand behind a number, or alone, with their values: "0.5/and-a-half/half-a".

    ``divisions`` are the names of the parts of a work, which stand in headings before a number: chapter, letter, act.

    ``denied_joints`` are two words that mean the same, of which the second stands behind a negation: or, nor.

    ``ampersand``: words for which "&" stands. ``ordinal_endings`` follow a figure: 3rd. ``same_words``: two spellings
    of one word that no rule makes one, "gaol/jail". ``spellings``: such rules, a regular expression and what replaces
    it; the rules of ``common`` come last. ``endings`` and ``prefixes`` make another word of a word, and not another
    spelling. ``inflections`` make another form of the same word: "s" and "ed", but not "er". ``compound_joints``, the
    longest first, may stand between the parts of a compound: Schiff-s-junge.
    """

    code: str
    stemmer: str = ""
    capitalized_nouns: bool = False
    function_words: frozenset[str] = frozenset()
    neighbors: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    doubtful_negations: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    dates: frozenset[str] = frozenset()
    ambiguous_dates: frozenset[str] = frozenset()
    month_names: frozenset[str] = frozenset()
    denying_prefixes: frozenset[str] = frozenset()
    not_denying: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    abbreviations_before_figures: frozenset[str] = frozenset()
    cardinals: frozenset[tuple[str, str]] = frozenset()
    doubtful_cardinals: frozenset[tuple[str, str]] = frozenset()
    ordinals: frozenset[tuple[str, str]] = frozenset()
    number_joints: frozenset[str] = frozenset()
    range_joints: frozenset[str] = frozenset()
    measures: frozenset[str] = frozenset()
    short_forms: frozenset[tuple[str, str]] = frozenset()
    contractions: frozenset[tuple[str, str]] = frozenset()
    date_joints: frozenset[str] = frozenset()
    months: frozenset[tuple[str, str]] = frozenset()
    fractions: frozenset[tuple[str, str]] = frozenset()
    hours: frozenset[tuple[str, str]] = frozenset()
    divisions: frozenset[str] = frozenset()
    denied_joints: frozenset[tuple[str, str]] = frozenset()
    ampersand: frozenset[str] = frozenset()
    ordinal_endings: frozenset[str] = frozenset()
    endings: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()
    inflections: frozenset[str] = frozenset()
    compound_joints: tuple[str, ...] = ()
    same_words: frozenset[frozenset[str]] = frozenset()
    spellings: tuple[tuple[str, str], ...] = ()


_KEYS: Final = frozenset(field.name for field in fields(LanguageData)) - {"code"}


@lru_cache(maxsize=1)
def languages() -> tuple[LanguageData, ...]:
    """All languages, sorted by their codes; ``common`` is the last.

    To parse the files and fold their words takes 40 ms, a fifteenth of the time of a whole comparison of two novels.
    """
    paths = sorted(FOLDER.glob("*.toml"), key=lambda path: (path.stem == _COMMON, path.stem))
    code = Path(__file__).resolve().parents[1].glob("*.py")  # that says what a word is folded to
    name = FOLDER / f"{_COMMON}.toml"
    tables = compiled(name, [*paths, *sorted(code)], lambda: [(path.stem, _table(path)) for path in paths])
    return tuple(LanguageData(name, **table) for name, table in tables)


@lru_cache(maxsize=1)
def lexicon() -> LanguageData:
    """The words and rules of all languages together: the language of a text is seldom certain, and it may have two."""
    known = languages()
    words: dict[str, Any] = {
        key: frozenset().union(*(getattr(language, key) for language in known))
        for key in _KEYS - {"stemmer", "capitalized_nouns", "spellings", "compound_joints"}
    }
    return LanguageData("", spellings=tuple(rule for language in known for rule in language.spellings), **words)


def load_language(path: Path) -> LanguageData:
    """Read the language of one file. Raises ``ValueError``, naming the file, where it is no TOML or has other keys."""
    return LanguageData(path.stem, **_table(path))


def _table(path: Path) -> dict[str, Any]:
    """The fields of the language of one file."""
    import tomllib  # here: once the tables are made, nobody needs it

    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error
    if unknown := table.keys() - _KEYS:
        raise ValueError(f"{path}: unknown keys: {', '.join(sorted(unknown))}")
    return {key: _value(key, value) for key, value in table.items()}


def _value(key: str, value: Any) -> Any:
    """The value of a key of the file as the value of the field."""
    if key in ("stemmer", "capitalized_nouns"):
        return value
    if key == "spellings":
        return tuple((old, new) for old, new in value)
    words = value.split() if key in _AS_WRITTEN else _folded(value)
    if key == "compound_joints":
        return tuple(words)
    if key in _PAIRS:
        groups = (word.split("/") for word in words)
        return frozenset((first, other) for first, *others in groups for other in others)
    return frozenset(frozenset(word.split("/")) for word in words) if key == "same_words" else frozenset(words)


def _folded(value: str) -> list[str]:
    """The words folded: as two strings, those in ASCII for themselves, and not word by word, which takes several times
    as long."""
    words = value.split()
    if value.isascii():
        return fold(" ".join(words)).split()
    parts = [[word for word in words if word.isascii() is plain] for plain in (True, False)]
    return [word for part in parts if part for word in fold(" ".join(part)).split()]
