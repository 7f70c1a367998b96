"""A report in LaTeX: both texts to the letter, nothing that TeX obeys, and a document that it sets."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given

from tests.collation.strategies import pairs
from tests.export.hostile import hostile_report
from tests.export.reports import OPTIONS, report_on
from viewer.collation.model.model import Options
from viewer.export.pages.latex import document
from viewer.export.report import Report, without_controls

_COMMAND = re.compile(r"\\(?:([A-Za-z]+)|(.))")
_CHARACTERS = {"textbackslash": "\\", "textasciitilde": "~", "textasciicircum": "^", "tabspace": "\t"}
_CHARACTERS |= {"lineend": "\n", "wrapend": "\n", "leavevmode": ""}
# How many arguments, and which of them is of the text.
_ARGUMENTS = {"variant": (4, 0), "partner": (2, 0), "unseen": (1, 0), "readersnote": (2, None), "celllabel": (2, None)}


def argument(source: str, place: int) -> tuple[str, int]:
    """What stands in the braces here, and where it ends."""
    assert source[place] == "{", source[place : place + 30]
    depth, at = 0, place
    while True:
        if source[at] == "\\":
            at += 1
        else:
            depth += {"{": 1, "}": -1}.get(source[at], 0)
        at += 1
        if not depth:
            return source[place + 1 : at - 1], at


def words(source: str) -> str:
    """The text that a piece of the source sets."""
    found, place = [], 0
    while place < len(source):
        if source.startswith("%\n", place) or source.startswith("{}", place):
            place += 2
        elif command := _COMMAND.match(source, place):
            name, place = command[1] or command[2], command.end()
            if name == "dirmark":
                inside, place = argument(source, place)
                found.append(chr(int(inside, 16)))
            elif name in _ARGUMENTS:
                count, which = _ARGUMENTS[name]
                for number in range(count):
                    inside, place = argument(source, place)
                    found.append(words(inside) if number == which else "")
            else:
                found.append(_CHARACTERS.get(name, name))
        else:
            found.append({"~": "\u00a0"}.get(source[place], source[place]))
            place += 1
    return "".join(found)


def sides(source: str) -> list[str]:
    """The texts of both columns."""
    found = []
    for name in ("Leftside", "Rightside"):
        column = source.partition(f"\\begin{{{name}}}")[2].partition(f"\\end{{{name}}}")[0]
        cells = re.findall(r"\\pstart\n(.*?)\n\\pend\n", column, re.DOTALL)
        found.append("".join(map(words, cells)))
    return found


def texts(report: Report) -> list[str]:
    return [without_controls(one.text).replace("\r", "\ufffd") for one in report.collation.witnesses]


@given(pairs(), OPTIONS)
def test_both_texts_come_back(pair: tuple[str, str], options: Options) -> None:
    report = report_on(*pair, options)
    assert sides(document(report).decode()) == texts(report)


def test_hostile_words_come_back_as_words() -> None:
    report = hostile_report()
    assert sides(document(report).decode()) == texts(report)


def test_marks_that_tex_would_change() -> None:
    kept = "``They said'' -- so; <<he wrote>> --- ,,it'' was  so ?` and\u00a0 that "
    report = report_on(kept + "day.", kept + r"day \input{x} $x^2$ 50 % & #1_~.")
    source = document(report).decode()
    assert sides(source) == texts(report)
    assert "\\input" not in source
    assert not re.search(r"--|``|''|<<|,,", source.partition(r"\begin{pairs}")[2])


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("xelatex"), reason="TeX is not installed")
@pytest.mark.parametrize("which", ["plain", "hostile"])
def test_tex_sets_it(which: str, tmp_path: Path) -> None:
    kept = "The council met in March and sent the letter that nobody had asked it to send. "
    plain = report_on(
        kept * 3 + "One day.", kept * 3 + "Two “days”.", notes=(("A", "council", "A *note*: 100 % & more"),)
    )
    (tmp_path / "x.tex").write_bytes(document(plain if which == "plain" else hostile_report()))
    call = ["xelatex", "-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape", "x.tex"]
    done = subprocess.run(call, cwd=tmp_path, capture_output=True, timeout=200, check=False)
    if b"reledmac.sty' not found" in done.stdout:
        pytest.skip("reledmac is not installed")
    assert done.returncode == 0, done.stdout[-1500:].decode()
