"""WordprocessingML: its properties, the styles of paragraphs, the signs of formulas."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from viewer.text.reading.office.styles import is_quotation, kind_of_style
from viewer.text.reading.xml import attribute, local

if TYPE_CHECKING:
    from lxml.etree import _Element

    from viewer.text.witness import PartKind

_OFF = frozenset(("0", "false", "off", "none"))
_LIST = re.compile(r"list (?:bullet|number) ?([2-9])?$")
_BODY_TEXT = 9  # the outline level of what is no heading
_MATH = "/math}"  # the end of the namespace of formulas, transitional and strict


def child(element: _Element | None, name: str) -> _Element | None:
    """The first child of this name."""
    return None if element is None else next((one for one in element if local(one) == name), None)


def switched(properties: _Element | None, name: str) -> bool | None:
    """Whether a property is switched on or off; None where nothing is said of it."""
    found = child(properties, name)
    return None if found is None else attribute(found, "val").lower() not in _OFF


def small_number(text: str, default: int = 0) -> int:
    """A small number that stands in an attribute."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else default


class ParagraphStyle(NamedTuple):
    """What a paragraph is. ``hidden``: its words are, unless they say otherwise."""

    kind: PartKind = "paragraph"
    level: int = 0
    quoted: bool = False
    hidden: bool = False


class WordStyles:
    """The styles of a document, with what each takes over from the style that it is based on."""

    def __init__(self, root: _Element | None) -> None:
        styles = [] if root is None else [one for one in root if local(one) == "style"]
        self._elements = {attribute(one, "styleId"): one for one in styles}
        self._known: dict[str, ParagraphStyle] = {}

    def of(self, properties: _Element | None) -> ParagraphStyle:
        """What a paragraph with these properties (``pPr``) is."""
        base = self._style(attribute(child(properties, "pStyle"), "val"))
        return base if properties is None else _changed(base, properties)

    def hidden(self, run: _Element | None) -> bool | None:
        """Whether words with these properties (``rPr``) are hidden; None where nothing is said of it."""
        direct = switched(run, "vanish")
        if direct is None and (style := child(run, "rStyle")) is not None:
            return self._style(attribute(style, "val")).hidden or None
        return direct

    def _style(self, key: str) -> ParagraphStyle:
        if key not in self._known:
            chain: list[str] = []  # of ids, up to a style that is known, is based on none, or on one of these
            one = key
            while one not in self._known and one not in chain and one in self._elements:
                chain.append(one)
                one = attribute(child(self._elements[one], "basedOn"), "val")
            found = self._known.get(one, ParagraphStyle())
            for one in reversed(chain):
                found = self._known[one] = _of_style(found, self._elements[one])
            self._known.setdefault(key, found)
        return self._known[key]


def _of_style(base: ParagraphStyle, style: _Element) -> ParagraphStyle:
    """The properties of a style: those of the style that it is based on, with its own changes."""
    name = attribute(child(style, "name"), "val").lower()
    kind, level = kind_of_style(name)
    if kind != "paragraph":
        base = base._replace(kind=kind, level=level)
    elif found := _LIST.match(name):
        base = base._replace(kind="list-item", level=small_number(found[1] or "", 1))
    if is_quotation(name):
        base = base._replace(quoted=True)
    hidden = switched(child(style, "rPr"), "vanish")
    base = base if hidden is None else base._replace(hidden=hidden)
    properties = child(style, "pPr")
    return base if properties is None else _changed(base, properties)


def _changed(base: ParagraphStyle, properties: _Element) -> ParagraphStyle:
    """A style with the properties of a paragraph: its outline level, or its list unless it is a heading."""
    outline, listed = child(properties, "outlineLvl"), child(properties, "numPr")
    if outline is not None and (level := small_number(attribute(outline, "val"), _BODY_TEXT)) < _BODY_TEXT:
        return base._replace(kind="heading", level=level + 1)
    if listed is None or base.kind == "heading":
        return base
    if attribute(child(listed, "numId"), "val") == "0":
        return base._replace(kind="paragraph", level=0) if base.kind == "list-item" else base
    level = small_number(attribute(child(listed, "ilvl"), "val")) + 1
    return base._replace(kind="list-item", level=max(level, base.level))


def formula_signs(element: _Element, name: str) -> tuple[str, str, str]:
    """The signs before, between and after the parts of a formula, which stand in its properties and not in its text."""
    if _MATH not in element.tag:
        return "", "", ""
    properties = child(element, f"{name}Pr")

    def sign(kind: str, usual: str) -> str:
        found = child(properties, kind)
        return usual if found is None else attribute(found, "val")

    match name:
        case "f":
            return "", "/", ""
        case "d":
            return sign("begChr", "("), sign("sepChr", "|"), sign("endChr", ")")
        case "nary":
            return sign("chr", "∫"), "", ""
        case "rad":
            return "√", "", ""
    return "", "", ""
