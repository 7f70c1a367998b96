"""What a paragraph is by the name of its style, as Word and LibreOffice name them in their files."""

from __future__ import annotations

import re

from viewer.text.witness import PartKind

_HEADING = re.compile(r"heading ?([1-9])$")
_KINDS: dict[str, tuple[PartKind, int]] = {
    "title": ("heading", 1),
    "subtitle": ("heading", 2),
    "caption": ("caption", 0),
    "figure": ("caption", 0),
    "illustration": ("caption", 0),
    "image caption": ("caption", 0),
    "table caption": ("caption", 0),
}
_QUOTATIONS = frozenset(
    ("quote", "intense quote", "block text", "block quote", "blockquote", "quotation", "quotations")
)


def kind_of_style(name: str) -> tuple[PartKind, int]:
    """The kind of the paragraphs of a style, and the level of a heading; an unknown style is for paragraphs."""
    name = name.strip().lower()
    if found := _HEADING.match(name):
        return "heading", int(found[1])
    return _KINDS.get(name, ("paragraph", 0))


def is_quotation(name: str) -> bool:
    """Whether a style is for block quotations."""
    return name.strip().lower() in _QUOTATIONS
