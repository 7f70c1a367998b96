"""The source of the program, parsed once for all tests that look through it."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "viewer"


@cache
def nodes() -> dict[str, tuple[ast.AST, ...]]:
    """The nodes of the syntax tree of each module, outermost first, by its path within the package."""
    return {
        path.relative_to(PACKAGE).as_posix(): tuple(ast.walk(ast.parse(path.read_text("utf-8"))))
        for path in sorted(PACKAGE.rglob("*.py"))
    }
