"""The reader of Markdown: the text as it stands, its headings, items, quotations and rows as parts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from viewer.text.reading import plain
from viewer.text.reading.extracted import Extracted
from viewer.text.witness import Part, PartKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]|$)")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)[ \t]*$")
_ITEM = re.compile(r"([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+\S")
_QUOTED = re.compile(r" {0,3}>")
_NOTE = re.compile(r" {0,3}\[\^([^\]\s]{1,80})\]:")
_RULE = re.compile(r" {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$")
_ENTRY = re.compile(r"(title|author|date|lang|language|source|url)\s*:\s*(\S.*)", re.IGNORECASE)
_PARAGRAPH: tuple[PartKind, int, str] = ("paragraph", 0, "")
_OF_ONE_LINE = ("heading", "table-row", "list-item", "note")  # or begins with its sign
_INDENT = 2  # columns of an item's level
_FRONT = 100  # lines in which a block of entries at the head ends


def extract(data: bytes) -> Extracted:
    """The text as it stands. Raises ``ValueError`` with the reason where the bytes are no text."""
    found = plain.extract(data)
    lines = _lines(found.text)
    front, about = _front_matter(found.text, lines)
    parts = tuple(_parts(found.text, lines[front:]))
    title = about.get("title", "") or next(
        (_bare(one.span.of(found.text)) for one in parts if one.kind == "heading"), ""
    )
    return found._replace(
        title=title,
        author=about.get("author", ""),
        date=about.get("date", ""),
        language=about.get("lang", "") or about.get("language", ""),
        source=about.get("source", "") or about.get("url", ""),
        parts=parts,
    )


def _lines(text: str) -> list[Span]:
    """The spans of the lines, without their newlines."""
    spans, start = [], 0
    for line in text.split("\n"):
        spans.append(Span(start, start + len(line)))
        start += len(line) + 1
    return spans


def _bare(heading: str) -> str:
    """The words of a heading, without its signs and its underline."""
    return heading.split("\n", maxsplit=1)[0].strip().strip("#").strip()


def _front_matter(text: str, lines: list[Span]) -> tuple[int, dict[str, str]]:
    """How many lines the block of entries between lines of --- at the head has, and the entries that are known."""
    if not text.startswith("---\n"):
        return 0, {}
    found: dict[str, str] = {}
    for number, span in enumerate(lines[1:_FRONT], 1):
        line = span.of(text)
        if line.rstrip() in ("---", "..."):
            return number + 1, found
        if entry := _ENTRY.match(line):
            found.setdefault(entry[1].lower(), entry[2].strip().strip("\"'"))
    return 0, {}


def _parts(text: str, lines: list[Span]) -> Iterator[Part]:
    """The parts, in order; a paragraph, a quotation and an item each with the lines that belong to it."""
    block: list[Span] = []
    kind = _PARAGRAPH
    for span in _without_code(text, lines):
        line = span.of(text)
        new = _kind(line)
        if len(block) == 1 and kind == _PARAGRAPH and _UNDERLINE.match(line):
            yield Part(Span(block[0].start, span.end), "heading", 1 if "=" in line else 2)
            block = []
            continue
        is_blank = not line.strip() or bool(_RULE.match(line))
        if block and (is_blank or _begins(new, kind)):
            yield Part(Span(block[0].start, block[-1].end), *kind)
            block = []
        if not is_blank:
            kind = kind if block else new
            block.append(span)
    if block:
        yield Part(Span(block[0].start, block[-1].end), *kind)


def _begins(new: tuple[PartKind, int, str], kind: tuple[PartKind, int, str]) -> bool:
    """Whether a line of this kind begins a part in the middle of one of the other kind, or ends that one."""
    if new[0] in _OF_ONE_LINE or kind[0] in ("heading", "table-row"):
        return True
    return (new[0] == "quotation") != (kind[0] == "quotation")


def _without_code(text: str, lines: list[Span]) -> Iterator[Span]:
    """The lines outside fenced code; for a block of it one blank line."""
    fence = ""
    for span in lines:
        found = _FENCE.match(text, span.start, span.end)
        if not found:
            if not fence:
                yield span
        elif not fence:
            fence = found[1]
            yield Span(span.start, span.start)
        elif found[1].startswith(fence):
            fence = ""


def _kind(line: str) -> tuple[PartKind, int, str]:
    """The kind, the level and the locator of the part that begins with this line."""
    if heading := _HEADING.match(line):
        return "heading", len(heading[1]), ""
    if item := _ITEM.match(line):
        return "list-item", 1 + len(item[1].expandtabs(4)) // _INDENT, ""
    if _QUOTED.match(line):
        return "quotation", 0, ""
    if note := _NOTE.match(line):
        return "note", 0, f"note {note[1]}"
    if line.lstrip().startswith("|"):
        return "table-row", 0, ""
    return "paragraph", 0, ""
