"""The source of the program, for the tests that look through it: each module is read and parsed once."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "viewer"


@cache
def _texts() -> dict[str, str]:
    """The modules by their paths within the package."""
    return {path.relative_to(PACKAGE).as_posix(): path.read_text("utf-8") for path in sorted(PACKAGE.rglob("*.py"))}


@cache
def _nodes(file: str) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(ast.parse(_texts()[file])))


def modules_with(*words: str, within: tuple[str, ...] = ("",)) -> Iterator[tuple[str, tuple[ast.AST, ...]]]:
    """The path and the nodes of the syntax tree, outermost first, of each module that has one of the words anywhere:
    to parse the whole package takes seconds. ``within``: how the path begins."""
    for file, text in _texts().items():
        if file.startswith(within) and any(word in text for word in words):
            yield file, _nodes(file)
