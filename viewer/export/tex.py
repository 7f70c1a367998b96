"""The characters of a text that mean something to TeX, escaped."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

_ESCAPES = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{char: f"\\{char}" for char in "{}$&#%_"},
}


def tex_escaper(others: Mapping[str, str]) -> Callable[[str], str]:
    """Make a function that escapes text for TeX, and writes ``others`` for these characters as they are given."""
    escapes = {**_ESCAPES, **others}
    special = re.compile(f"[{re.escape(''.join(escapes))}]")
    return lambda text: special.sub(lambda found: escapes[found[0]], text)
