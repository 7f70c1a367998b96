"""How often the letters of each language stand in its texts."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from math import log
from pathlib import Path
from typing import Any, NamedTuple

_FILE = Path(__file__).with_name("letters.toml")
_COUNTED = 100_000  # letters, to which the numbers of the file refer


class Letters(NamedTuple):
    """The letters of a language, each with the logarithm of its probability."""

    latin: bool
    likelihood: dict[str, float]


@lru_cache(maxsize=1)
def letters_of_languages() -> tuple[Letters, ...]:
    """The letters of every language that is not written in Chinese characters, kana or hangul."""
    return tuple(
        Letters(script == "latin", {entry[0]: log(int(entry[1:]) / _COUNTED) for entry in text.split()})
        for script in ("latin", "other")
        for text in _data()[script].values()
    )


@lru_cache(maxsize=8)
def frequent(writing: str) -> frozenset[str]:
    """The most frequent characters of Chinese (simplified or traditional), Japanese or Korean."""
    return frozenset("".join(_data()["frequent"][writing].split()))


@lru_cache(maxsize=1)
def _data() -> dict[str, dict[str, Any]]:
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))
