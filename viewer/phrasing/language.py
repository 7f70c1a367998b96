"""Sentences and numbers in the chosen language of the window. No Qt here: the application sets the language.

``lupdate`` finds the sources where ``tr``, ``counted``, ``N_``, ``Message`` and ``Plural`` are called with literals.
Each is a whole sentence with named places for its values, since languages differ in the order of words.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from viewer.messages import N_, Message, Plural

__all__ = [
    "ENGLISH",
    "N_",
    "Language",
    "counted",
    "decimal",
    "in_english",
    "language_code",
    "number",
    "set_language",
    "tr",
    "translate",
]


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the window.

    ``find(source, plural, count)``: the translation of a source, or "" for none; with a plural, the form for the count.
    """

    code: str
    find: Callable[[str, str, int], str]
    group: str  # between the thousands
    point: str  # of a decimal number


ENGLISH = Language("en", lambda _source, _plural, _count: "", ",", ".")
_now = ENGLISH


def set_language(language: Language) -> None:
    """Set the language of all sentences made from now on."""
    global _now
    _now = language


def in_english() -> bool:
    """Whether the language is English, so that the sources are shown as they are."""
    return _now is ENGLISH


def language_code() -> str:
    """The code of the language that holds, as HTML has it: "en", "ru"."""
    return _now.code


def tr(source: str, /, **values: Any) -> str:
    """The translation of a source, with these values in it."""
    found = _now.find(source, "", -1) or source
    return found.format(**values) if values else found


def counted(one: str, many: str, count: int, /, **values: Any) -> str:
    """The translated form for a count, which replaces %n: "%n word", "%n words"."""
    found = _now.find(one, many, count) or (one if count == 1 else many)
    return found.replace("%n", number(count)).format(**values)


def translate(sentence: object) -> str:
    """The translation of a Message, or of an error with one; any other object as its string."""
    said = str(sentence)
    if not isinstance(said, Message):
        return said
    if isinstance(said, Plural):
        return counted(said.template, said.plural, said.number)
    values = {
        name: number(value) if isinstance(value, int) else translate(value) for name, value in said.values.items()
    }
    return tr(said.template, **values)


def number(count: int) -> str:
    """A whole number as text: 1256 -> "1,256"."""
    return f"{count:,}".replace(",", _now.group)


def decimal(value: float, places: int) -> str:
    """A decimal number as text, with so many places: 0.431 -> "0.43"."""
    return f"{value:.{places}f}".replace(".", _now.point)
