"""The words and the numbers of the window in the language that was chosen. No Qt here: the application sets it.

``lupdate`` finds the sources where ``tr``, ``counted``, ``N_``, ``Message`` and ``Plural`` are called with literals.
Each is a whole sentence with named places for its values, since the order of words is another in each language.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from viewer.messages import N_, Message, Plural

__all__ = ["ENGLISH", "N_", "Language", "counted", "decimal", "in_english", "number", "set_language", "tr", "translate"]


@dataclass(frozen=True, slots=True)
class Language:
    """``find`` gives the translation of a source, or "" for none; with its plural and a count, the form for that."""

    code: str
    find: Callable[[str, str, int], str]
    group: str  # between the thousands
    point: str  # of a decimal number


ENGLISH = Language("en", lambda _source, _plural, _count: "", ",", ".")
_now = ENGLISH


def set_language(language: Language) -> None:
    """From now on the window speaks this language; what it has said stays as it is."""
    global _now
    _now = language


def in_english() -> bool:
    """Whether the sources are shown as they are."""
    return _now is ENGLISH


def tr(source: str, /, **values: Any) -> str:
    """The source in the language that was chosen, with these values in it."""
    found = _now.find(source, "", -1) or source
    return found.format(**values) if values else found


def counted(one: str, many: str, count: int, /, **values: Any) -> str:
    """The form that agrees with a count, which stands where %n is: "%n word", "%n words"."""
    found = _now.find(one, many, count) or (one if count == 1 else many)
    return found.replace("%n", number(count)).format(**values)


def translate(sentence: object) -> str:
    """What a part of the program that knows no window has to say, or an error of it."""
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
    """1256 -> "1,256"."""
    return f"{count:,}".replace(",", _now.group)


def decimal(value: float, places: int) -> str:
    """0.431 -> "0.43"."""
    return f"{value:.{places}f}".replace(".", _now.point)
