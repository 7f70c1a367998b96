"""A small program that stands in for Tesseract: it lists languages, and writes its table of words for any picture."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

_PROGRAM = """#!{python}
import os, pathlib, sys
here = pathlib.Path(__file__).parent
if sys.argv[1:] == ["--list-langs"]:
    print('List of available languages in "/nowhere/" (3):', *{languages!r}, sep="\\n")
    sys.exit()
data = sys.stdin.buffer.read()
calls = here / "calls"
calls.mkdir(exist_ok=True)
call = calls / str(os.getpid())
call.write_bytes(repr((sys.argv[1:], data[:2])).encode())
tables = {tables!r}
sys.stdout.buffer.write(tables[len(list(calls.iterdir())) - 1 if len(tables) > 1 else 0].encode())
sys.exit({status})
"""
_HEAD = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"


def table(*lines: str, page: int = 1, doubtful: Sequence[tuple[str, float]] = ()) -> str:
    """What Tesseract writes for a picture of 1250 by 1667 pixels with these lines, of 40 pixels' type."""
    rows = [(1, page, 0, 0, 0, 0, 0, 0, 1250, 1667, "-1", "")]
    rows += [(2, page, 1, 0, 0, 0, 100, 100, 1000, 900, "-1", ""), (3, page, 1, 1, 0, 0, 100, 100, 1000, 900, "-1", "")]
    sure = dict(doubtful)
    for number, line in enumerate(lines, 1):
        top = 50 + 60 * number
        rows.append((4, page, 1, 1, number, 0, 100, top, 1000, 37, "-1", ""))
        left = 100
        for place, word in enumerate(line.split(), 1):
            width = 18 * len(word)
            rows.append((5, page, 1, 1, number, place, left, top, width, 37, f"{sure.get(word, 96.5):.6f}", word))
            left += width + 18
    return _HEAD * (page == 1) + "".join("\t".join(map(str, row)) + "\n" for row in rows)


def install(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    *tables: str,
    languages: Sequence[str] = ("deu", "eng", "osd"),
    status: int = 0,
) -> Path:
    """Put a program tesseract alone on the path, which writes these tables one after the other. Returns its folder."""
    program = folder / "tesseract"
    program.write_text(
        _PROGRAM.format(python=sys.executable, languages=list(languages), tables=list(tables or ("",)), status=status)
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    return folder


def calls(folder: Path) -> list[str]:
    """With which arguments the program was called for pictures, and how those began."""
    return sorted(one.read_text() for one in (folder / "calls").iterdir())
