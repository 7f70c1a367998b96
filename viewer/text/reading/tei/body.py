"""The text of a TEI document: its elements one after the other, as blocks, notes and pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from html.entities import html5
from itertools import pairwise

from lxml import etree

from viewer.text.reading.extracted import SPACES, TextBuilder
from viewer.text.reading.tei.apart import put_readings
from viewer.text.reading.xml import local
from viewer.text.witness import Part, PartKind, Span

# What is a block wherever it stands.
_BLOCKS: dict[str, PartKind] = {
    "head": "heading", "p": "paragraph", "ab": "paragraph", "l": "verse", "item": "list-item", "row": "table-row",
    "figDesc": "caption",
}  # fmt: skip
# What is a block where it stands by itself, and otherwise a few words in another one.
_PARAGRAPHS = frozenset(
    "titlePart docAuthor byline docDate docImprint docEdition imprimatur argument salute signed dateline trailer "
    "speaker stage castItem label u bibl".split()
)
# Their parts are blocks; what stands in them directly is a paragraph.
_CONTAINERS = frozenset(
    "text body front back group div div1 div2 div3 div4 div5 div6 div7 lg list table titlePage docTitle epigraph "
    "castList castGroup figure listBibl floatingText cit opener closer postscript sp entry entryFree".split()
)
_CLOSED = frozenset(("lg", "list", "table"))  # a blank line stands round them
_DIVISIONS = frozenset(("div", *(f"div{level}" for level in range(1, 8))))
_QUOTATIONS = frozenset(("quote", "q", "cit", "epigraph"))
_NOT_TEXT = frozenset("teiHeader facsimile standOff sourceDoc linkGrp interpGrp spanGrp wit witDetail".split())
_COUNTED = {"del": "deletion", "fw": "furniture"}  # is left out, and told
_TOLD = {"add": "addition", "gap": "gap"}
_BREAKS = frozenset(("lb", "pb", "cb", "gb", "milestone"))
_CHOICES = frozenset(("choice", "app", "rdgGrp"))
_PRINTED = frozenset(("sic", "orig", "abbr"))  # of a choice: what stands in the source
_HYPHEN = re.compile("[-\u00ad\u2010\u2e17\u00ac]$")


class _Line:
    """The text of a block as it comes, its runs of spaces as one, and where pages begin in it."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self.length = 0
        self.turns: list[tuple[int, str]] = []
        self._bound = False  # the next piece follows without a space

    def add(self, text: str) -> None:
        text = SPACES.sub(" ", text)
        if self._bound or not self._pieces or self._pieces[-1].endswith((" ", "\t")):
            text = text.lstrip(" ")
        if text:
            self._pieces.append(text)
            self.length += len(text)
            self._bound = False

    def tab(self) -> None:
        """End a cell."""
        self._pieces.append("\t")
        self.length += 1

    def bind(self) -> bool:
        """Let the next piece follow without a space, and return whether a hyphen was taken out here."""
        hyphen = False
        if self._pieces:
            last = self._pieces.pop()
            kept = last.rstrip(" ")
            hyphen = bool(_HYPHEN.search(kept))
            kept = kept[:-1] if hyphen else kept
            self.length += len(kept) - len(last)
            if kept:
                self._pieces.append(kept)
            self._bound = True
        return hyphen

    def text(self) -> str:
        return "".join(self._pieces).rstrip(" ")


@dataclass(slots=True)
class TeiNote:
    """A note: its number or sign, "" where it has none, its text, and the label of the page that it is on, or ""."""

    number: str
    text: str
    page: str = ""


@dataclass(slots=True)
class Body:
    """Puts the text of a document together. ``witness``: the siglum of the one whose readings are taken.

    ``counted``: how many elements of each kind were decided on or left out.
    """

    witness: str = ""
    builder: TextBuilder = field(default_factory=TextBuilder)
    notes: list[TeiNote] = field(default_factory=list)
    counted: Counter[str] = field(default_factory=Counter)
    _lines: list[_Line] = field(default_factory=lambda: [_Line()])  # that of the text, and those of the notes we are in
    _kinds: list[tuple[PartKind, int]] = field(default_factory=list)  # the blocks that we are in, with their levels
    _quotations: list[int] = field(default_factory=list)  # how long the text was where those began that we are in
    _depths: Counter[str] = field(default_factory=Counter)  # how many divisions and lists we are in
    _cells: int = 0  # of the present row, so far
    _chosen: set[etree._Element] = field(default_factory=set)
    _pages: list[tuple[int, str]] = field(default_factory=list)
    _page: str = ""  # the label of the one that we are on

    def put_apart(self, root: etree._Element) -> None:
        """Put the readings of the witness in the text, of entries that stand apart from it."""
        entries = [one for one in root.iter("{*}app") if _is_apart(one)]
        readings = [(one, reading) for one in entries if (reading := self._own_reading(one)) is not None]
        self.counted["entry"] = put_readings(root, readings) if readings else 0
        self.counted["apart"] = len(entries) - self.counted["entry"]

    def read(self, root: etree._Element) -> None:
        """Add the text of an element and of all in it."""
        ends = self._begin(root)
        if ends is None:
            return
        self._add(root.text)
        stack = [(root, iter(root), ends)]
        while stack:  # no recursion, since elements may be nested deep
            element, children, ends = stack[-1]
            child = next(children, None)
            if child is None:
                stack.pop()
                ends()
                if stack:
                    self._add(element.tail)
                continue
            if not isinstance(child.tag, str):
                self._add(self._entity(child))
            elif begun := self._begin(child):
                self._add(child.text)
                stack.append((child, iter(child), begun))
                continue
            self._add(child.tail)

    def finish(self) -> None:
        """Add the notes behind the text, and make parts of the pages."""
        self._flush()
        end = self.builder.length
        for note in self.notes:
            span = self.builder.add(f"{note.number} {note.text}", "note", locator=f"note {note.number}")
            if note.page:
                self.builder.parts.append(Part(span, "page", locator=f"p. {note.page}"))
        text = self.builder.text()
        for (start, label), (stop, _) in pairwise([*self._pages, (end, "")]):
            if label and (span := Span(start, stop).stripped(text)):
                self.builder.parts.append(Part(span, "page", locator=f"p. {label}"))

    def _add(self, text: str | None) -> None:
        if text:
            self._lines[-1].add(text)

    def _entity(self, entity: etree._Element) -> str:
        """The character of an entity that HTML has, too; another stands as it is written."""
        written = entity.text or ""
        found = html5.get(written.removeprefix("&"), "")
        self.counted["entity"] += not found
        return found or written

    def _begin(self, element: etree._Element) -> Callable[[], None] | None:
        """Enter an element, and return what is to be done at its end; None where it is not part of the text."""
        name = local(element)
        if self._is_left_out(name, element):
            return None
        self.counted[_TOLD.get(name, "")] += 1
        if name in _CHOICES:
            self._choose(name, element)
        elif name in _BREAKS:
            self._break(name, element)
        elif name == "note":
            self._lines.append(_Line())
            return partial(self._end_note, element.get("n", ""))
        elif len(self._lines) > 1:  # in a note, blocks are only kept apart
            if name in _BLOCKS or name in _CONTAINERS or name == "cell":
                self._add(" ")
                return partial(self._add, " ")
        elif name == "cell":
            self._begin_cell()
        else:
            return self._begin_block(name)
        return _nothing

    def _begin_block(self, name: str) -> Callable[[], None]:
        kind, level = self._kinds[-1] if self._kinds else ("paragraph", 0)
        if name in _QUOTATIONS and not self._kinds:
            self._flush()
            self._quotations.append(self.builder.length)
            return self._end_quotation
        if name in _CONTAINERS:
            self._flush()
            self._depths[_depth(name)] += 1
            if name in _CLOSED:
                self.builder.separate()
            return partial(self._end_container, name)
        if name in ("p", "ab") and kind == "table-row":
            self._add(" ")
            return partial(self._add, " ")
        if name in _BLOCKS or (name in _PARAGRAPHS and not self._kinds):
            self._flush()
            if not (name in ("p", "ab") and kind == "list-item"):
                kind, level = _BLOCKS.get(name, "paragraph"), self._level(name)
            self._kinds.append((kind, level))
            self._cells = 0
            return self._end_block
        return _nothing

    def _level(self, name: str) -> int:
        """The level of a heading or an item: how many divisions or lists it is in."""
        if name == "head":
            return max(1, self._depths["division"])
        return max(1, self._depths["list"]) if name == "item" else 0

    def _begin_cell(self) -> None:
        self._cells += 1
        if self._cells > 1:
            self._lines[-1].tab()

    def _end_block(self) -> None:
        self._flush()
        self._kinds.pop()

    def _end_container(self, name: str) -> None:
        self._flush()
        self._depths[_depth(name)] -= 1
        if name in _CLOSED:
            self.builder.separate()

    def _end_quotation(self) -> None:
        self._flush()
        start = self._quotations.pop()
        if not self._quotations:
            self.builder.mark(start, "quotation")

    def _end_note(self, number: str) -> None:
        text = self._lines.pop().text()
        if text:
            self.notes.append(TeiNote(number or str(len(self.notes) + 1), text, self._page))

    def _flush(self) -> None:
        """Add what has been gathered as a block of the kind that we are in."""
        line, self._lines[0] = self._lines[0], _Line()
        kind, level = self._kinds[-1] if self._kinds else ("paragraph", 0)
        span = self.builder.add(line.text(), kind, level)
        self._pages += [(span.start + place, label) for place, label in line.turns]

    def _break(self, name: str, element: etree._Element) -> None:
        """A line, column or page ends; with break="no" within a word."""
        if element.get("break") == "no":
            self.counted["hyphen"] += self._lines[-1].bind()
        elif name != "milestone":
            self._add(" ")
        if name == "pb":
            self._page = element.get("n", "")
            self._lines[0].turns.append((self._lines[0].length, self._page))

    def _is_left_out(self, name: str, element: etree._Element) -> bool:
        if name in _COUNTED:
            self.counted[_COUNTED[name]] += 1
            return True
        if name == "app" and _is_apart(element):  # see put_apart
            return True
        parent = element.getparent()
        within = parent is not None and local(parent) in _CHOICES
        return name in _NOT_TEXT or (within and name != "note" and element not in self._chosen)

    def _choose(self, name: str, element: etree._Element) -> None:
        """Choose one of the readings, or of the forms of a word."""
        children = [child for child in element if isinstance(child.tag, str)]
        if name == "choice":
            self.counted["choice"] += 1
            printed = [child for child in children if local(child) in _PRINTED]
            self._chosen.update(printed or children[:1])
        elif name == "app":
            self.counted["entry"] += 1
            if (reading := self._reading(element)) is not None:
                self._chosen.add(reading)
                self._chosen.update(reading.iterancestors("{*}rdgGrp"))

    def _own_reading(self, entry: etree._Element) -> etree._Element | None:
        """The reading that names the witness."""
        return next((one for one in apparatus_readings(entry) if self.witness in sigla(one)), None)

    def _reading(self, entry: etree._Element) -> etree._Element | None:
        """The reading of the witness; without one the lemma, or the first reading."""
        every = list(apparatus_readings(entry))
        lemma = next((one for one in every if local(one) == "lem"), None)
        if not self.witness:
            return lemma if lemma is not None else next(iter(every), None)
        if (own := self._own_reading(entry)) is not None:
            return own
        return lemma if lemma is not None and not sigla(lemma) else None


def _is_apart(entry: etree._Element) -> bool:
    """Whether an entry of an apparatus stands elsewhere than the text that it is about."""
    return bool(entry.get("from") or entry.get("loc"))


def apparatus_readings(entry: etree._Element) -> Iterator[etree._Element]:
    """The lemma and the readings of an entry of an apparatus, also those in groups, but not those of entries in it."""
    for child in entry:
        if local(child) in ("lem", "rdg"):
            yield child
        elif local(child) == "rdgGrp":
            yield from apparatus_readings(child)


def sigla(reading: etree._Element) -> list[str]:
    """The sigla of the witnesses that have a reading."""
    return [one.rpartition("#")[2] for one in reading.get("wit", "").split()]


def _depth(container: str) -> str:
    return "division" if container in _DIVISIONS else container


def _nothing() -> None:
    """Nothing is to be done at the end of an element."""
