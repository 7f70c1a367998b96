"""Text of documents -> Markdown that shows exactly this text: nothing in it becomes a heading, a link or HTML."""

from __future__ import annotations

import re
import unicodedata

# Marks that mean something anywhere in a line; "@" and "/" for the links that some readers make by themselves.
_ANYWHERE = re.compile(r"[\\`*_\[\]<>&|~^$@]|(?<=:)/(?=/)|(?<=www)\.", re.IGNORECASE)
BLANK = " \t"  # what Markdown takes for no text; other spaces are text
# Marks that mean something where a line starts: headings, lists, rules, tables.
_STARTS = re.compile(r"[#+=:\-]|\d{1,9}[.)]")
# Characters that turn the running order of a whole line: shown by their names, for a report must not lie.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def escape_line(text: str) -> str:
    """``text`` on one line: every run of newlines and tabs is a space."""
    return _escape(" ".join(text.split()))


def quote(text: str) -> str:
    """``text`` as a block quotation, line for line; the result has no newline at its end."""
    lines = text.split("\n")
    return "\n".join(f"> {_escape(line)}{_break(lines, place)}".rstrip(BLANK) for place, line in enumerate(lines))


def paragraphs(text: str) -> str:
    """``text`` as plain paragraphs, line for line."""
    lines = text.split("\n")
    return "\n".join(f"{_escape(line)}{_break(lines, place)}".rstrip(BLANK) for place, line in enumerate(lines))


def _break(lines: list[str], place: int) -> str:
    """A backslash where the next line goes on, so that it stays a line of its own."""
    goes_on = place + 1 < len(lines) and lines[place].strip(BLANK) and lines[place + 1].strip(BLANK)
    return "\\" if goes_on else ""


def _escape(line: str) -> str:
    plain = "".join(_visible(character) for character in line.strip(BLANK))
    if not plain:
        return ""
    start = _STARTS.match(plain)
    cut = start.end() - 1 if start else 0
    escaped = plain[:cut] + ("\\" if start else "") + _ANYWHERE.sub(r"\\\g<0>", plain[cut:])
    # Spaces before a line, as spaces that do not make it a block of code.
    indent = line[: len(line) - len(line.lstrip(BLANK))].expandtabs(4)
    return "&nbsp;" * len(indent) + escaped


def _visible(character: str) -> str:
    """Control characters, lone surrogates and turning marks by their code; all others as they are."""
    if character in _TURNING or unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp"):
        return f"‹U+{ord(character):04X}›" if character != "\t" else " "
    return character
