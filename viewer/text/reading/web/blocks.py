"""The blocks of a page of HTML, in reading order: one pass of the parser of the standard library.

lxml is not used for it, since it loses text in silence: all that is nested below 256 levels, and texts of over 10 MB.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import NamedTuple

from viewer.text.reading.extracted import collapsed
from viewer.text.reading.web import elements
from viewer.text.reading.web.inline import RunningText, line_groups
from viewer.text.witness import PartKind

_VERSE = 75  # characters; longer lines are no verse, whatever breaks them
_CELL = 100  # words; a row with a longer cell only sets the page, and so does one with many blocks in a cell
_CELL_BLOCKS = 3
_DEEP = 8  # levels that are kept, of quotations as parts and of the texts of articles
_BOX = 12, 80  # blocks and words, at most, of a box with a form in it
_RESTARTS = 50  # each costs a pass over the rest of the page
_TAG = re.compile(r"<!--|<!\[?|</?[A-Za-z][^<>]*>?|<\?")
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")


class WebBlock(NamedTuple):
    """A paragraph, heading, row … of a page.

    ``linked``: how many of its characters are in links. ``around``: it stands in a menu, a form and the like.
    ``parent``: the number of the element it stands in. ``apart``: a blank line comes before it in any case.
    ``offer``: it stands in an offer, of a newsletter for one. ``beside``: in comments and the like, by their names.
    ``texts``: the numbers of the elements around it that are named the text of an article, the outer ones first.
    """

    text: str
    kind: PartKind = "paragraph"
    level: int = 0
    locator: str = ""
    linked: int = 0
    around: bool = False
    parent: int = 0
    apart: bool = False
    offer: bool = False
    beside: bool = False
    texts: tuple[int, ...] = ()


@dataclass(slots=True)
class WebPage:
    """What a page of HTML has: its blocks, and what it says of itself as it stands there.

    ``quotations``: for each, the numbers of its first block and of the one behind its last. ``metas``: names and
    contents. ``hidden``: how many words are not shown, hence left out. ``calls``: how many marks of notes are left out.
    """

    blocks: list[WebBlock] = field(default_factory=list)
    quotations: list[tuple[int, int]] = field(default_factory=list)
    title: str = ""
    language: str = ""
    canonical: str = ""
    metas: list[tuple[str, str]] = field(default_factory=list)
    linked_data: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    hidden: int = 0
    calls: int = 0
    broken: bool = False

    @property
    def words(self) -> int:
        """How many words are in the blocks, counted by spaces."""
        return sum(len(block.text.split()) for block in self.blocks)


def parse_page(text: str, *, hidden: bool = False) -> WebPage:
    """The page of this HTML. ``hidden``: take in what is not shown."""
    walk = _Walk(hidden=hidden)
    walk.feed(text)
    for left in range(_RESTARTS, -1, -1):
        rest, walk.rawdata = walk.rawdata, ""
        if walk.cdata_elem:  # a script that does not end: a browser shows nothing of the rest either
            walk.page.broken = True
            break
        if not rest:
            break
        # A tag, comment or quotation mark that is never closed. The parser's own way to the end of such a page takes
        # time that grows with the square of its length.
        walk.page.broken = walk.page.broken or rest.startswith("<")
        if not left:
            walk.handle_data(html.unescape(_TAG.sub(" ", rest)))
            break
        tag = _TAG.match(rest)
        behind = tag.end() if tag else 1
        if not tag:
            behind = len(rest) if (at := rest.find("<", 1)) < 0 else at
            walk.handle_data(html.unescape(rest[:behind]))
        walk.feed(rest[behind:])
    walk.end()
    return walk.page


class _Open(NamedTuple):
    """An open element, and what holds in it. ``first``: the number of the first block in it."""

    tag: str = ""
    number: int = 0
    first: int = 0
    kind: PartKind = "paragraph"
    level: int = 0
    note: str | None = None
    around: bool = False
    offer: bool = False
    beside: bool = False
    texts: tuple[int, ...] = ()
    preformatted: bool = False
    verse: bool = False
    lists: int = 0
    quotes: int = 0
    quoted: bool = False  # it is a quotation itself
    within: frozenset[str] = frozenset()  # of an item, a cell and a row: those that a new one would end

    def block(self, text: str, kind: PartKind, linked: int, parent: int) -> WebBlock:
        """A block that stands where the element does."""
        share = min(linked, len(text))
        return WebBlock(
            text, kind, 0, "", share, self.around, parent, offer=self.offer, beside=self.beside, texts=self.texts
        )


class _Row(NamedTuple):
    cells: list[int]  # for each cell, the number of its first block
    sets_page: list[bool]  # whether the row only sets the page: appended to when something in it shows that


_ROOT = _Open()


class _Walk(HTMLParser):
    """Goes through a page once. Time is linear: an element is opened and closed once, however the tags are nested."""

    def __init__(self, *, hidden: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.page = WebPage()
        self._shows_hidden = hidden
        self._stack: list[_Open] = [_ROOT]
        self._open: dict[str, int] = {}
        self._elements = 0
        self._with_form: set[int] = set()  # the numbers of elements that have a form in them, at once
        self._rows: list[_Row] = []
        self._text = RunningText()
        self._hidden = ("", 0)  # the element that is hidden, and how many of its name are open in it
        self._counts_hidden = True
        self._code = ""  # the type of the script that is open
        self._collecting_title: list[str] | None = None

    # What the parser calls.

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in reversed(attrs)}
        if self._hidden[1] and not (self._hidden[0] == "p" and tag in elements.BLOCKS):
            if tag == self._hidden[0] and tag not in elements.VOID:
                self._hidden = (tag, self._hidden[1] + 1)
            return
        self._hidden = ("", 0)
        if tag in elements.BLOCKS:
            self._end_title()  # one that is never closed does not take in the page
        if tag in elements.CODE:
            self._code = attributes.get("type", "").lower() or tag
        elif tag in ("meta", "link", "title"):
            self._of_head(tag, attributes)
        elif (elements.is_hidden(tag, attributes) and not self._shows_hidden) or elements.is_list_sign(attributes):
            self._hidden = (tag, 1)
            self._counts_hidden = not elements.is_list_sign(attributes)
        elif tag in elements.BLOCKS:
            if tag == "html" and not self.page.language:
                self.page.language = attributes.get("lang", "") or attributes.get("xml:lang", "")
            self._begin(tag, attributes)
        elif tag == "time" and "datetime" in attributes and "pubdate" in attributes:
            self.page.metas.append(("pubdate", attributes["datetime"]))
        else:
            self._text.begin(tag, attributes, in_note=self._stack[-1].note is not None)

    def handle_endtag(self, tag: str) -> None:
        if tag in elements.CODE:
            self._code = ""
        elif self._hidden[1]:
            if tag == self._hidden[0]:
                self._hidden = (tag, self._hidden[1] - 1)
        elif tag == "title":
            self._end_title()
        elif tag in elements.BLOCKS:
            self._end(tag)
        else:
            self._text.end(tag, in_note=self._stack[-1].note is not None)

    def handle_data(self, data: str) -> None:
        if self._code:
            if "ld+json" in self._code:
                self.page.linked_data.append(data)
        elif self._collecting_title is not None:
            self._collecting_title.append(data)
        elif self._hidden[1]:
            self.page.hidden += len(data.split()) if self._counts_hidden else 0
        else:
            self._text.add(data)

    def handle_comment(self, data: str) -> None:
        if len(self.page.comments) < 20:
            self.page.comments.append(data[:2000])

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """The place behind ``<![…]>``. One with a damaged name is an error to the parser; a browser shows nothing."""
        try:
            return super().parse_marked_section(i, report)
        except AssertionError:
            return self.parse_bogus_comment(i, report)

    def unknown_decl(self, data: str) -> None:
        if data.startswith("CDATA["):  # in XHTML, text
            self.handle_data(data[6:])

    def end(self) -> None:
        """Close what is open at the end of the page."""
        self._end_title()
        while len(self._stack) > 1:
            self._pop()
        self._flush()
        self.page.calls = self._text.calls

    # The head.

    def _of_head(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "title":
            self._collecting_title = []
        elif tag == "link" and "canonical" in attributes.get("rel", "").lower().split():
            self.page.canonical = self.page.canonical or attributes.get("href", "")
        elif tag == "meta":
            name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
            if name and attributes.get("content"):
                self.page.metas.append((name.lower(), attributes["content"]))

    def _end_title(self) -> None:
        """Keep the first title; others are those of drawings."""
        if self._collecting_title is not None:
            self.page.title = self.page.title or collapsed("".join(self._collecting_title))
            self._collecting_title = None

    # Blocks.

    def _begin(self, tag: str, attributes: dict[str, str]) -> None:
        self._flush()
        top = self._stack[-1]
        if top.tag == "p":
            self._pop()
            top = self._stack[-1]
        if tag in elements.HEADINGS and top.kind == "heading":
            self._pop_to(frozenset(elements.HEADINGS))
        elif tag in elements.ITEMS and "item" in top.within:
            self._pop_to(elements.ITEMS)
        elif tag in elements.CELLS and "cell" in top.within:
            self._pop_to(elements.CELLS)
        elif tag in ("tr", "tbody", "tfoot", "thead") and "row" in top.within:
            self._pop_to(frozenset(("tr",)))
        if tag in elements.VOID:
            return
        if tag in elements.CELLS and "row" not in self._stack[-1].within and self._open.get("table"):
            self._push("tr", {})
        self._push(tag, attributes)

    def _push(self, tag: str, attributes: dict[str, str]) -> None:
        self._elements += 1
        new = self._stack[-1]._replace(tag=tag, number=self._elements, first=len(self.page.blocks), quoted=False)
        if (number := elements.note_number(attributes)) is not None and tag != "body":
            new = new._replace(note=number, kind="note")
        if tag in elements.BOILERPLATE:
            new = new._replace(around=True)
        if any(named := elements.named(tag, attributes)):
            texts = (*new.texts, self._elements) if named.text and len(new.texts) < _DEEP else new.texts
            # What stands round the text of an article may be named for its sidebar.
            beside = named.beside or (new.beside and not named.text)
            new = new._replace(offer=new.offer or named.offer, beside=beside, texts=texts)
        if tag == "form":
            self._with_form.add(self._stack[-1].number)
        if elements.is_verse(attributes):
            new = new._replace(verse=True)
        new = self._of_tag(tag, new)
        self._stack.append(_of_word(attributes, new) if tag == "p" and new.note is None else new)
        self._open[tag] = self._open.get(tag, 0) + 1
        if tag == "tr":
            self._rows.append(_Row([], []))
        elif tag in elements.CELLS and self._rows:
            self._rows[-1].cells.append(len(self.page.blocks))

    def _of_tag(self, tag: str, new: _Open) -> _Open:
        """The element with what its name says."""
        kind: PartKind = "note" if new.note is not None else "paragraph"
        if tag in elements.HEADINGS:
            self._set_page()
            return new._replace(kind="heading", level=elements.HEADINGS[tag])
        if tag in elements.LISTS:
            self._set_page()
            return new._replace(lists=new.lists + 1, within=frozenset())
        if tag in elements.ITEMS:
            item: PartKind = "note" if new.note is not None else "list-item"
            return new._replace(kind=item, level=max(1, new.lists), within=frozenset(("item",)))
        if tag in elements.CAPTIONS:
            return new._replace(kind="caption")
        if tag == "blockquote":
            self._set_page()
            return new._replace(kind=kind, level=0, quotes=new.quotes + 1, quoted=True)
        if tag in elements.PREFORMATTED:
            self._set_page()
            return new._replace(preformatted=True)
        if tag in elements.CELLS:
            return new._replace(kind=kind, level=0, within=frozenset(("cell", "row")))
        if tag == "tr":
            return new._replace(within=frozenset(("row",)))
        if tag == "table":
            return new._replace(kind=kind, level=0, within=frozenset())
        return new

    def _set_page(self) -> None:
        """What stands in the row that is open is more than a cell of a table has: the row only sets the page."""
        if self._rows and not self._rows[-1].sets_page:
            self._rows[-1].sets_page.append(True)

    def _end(self, tag: str) -> None:
        self._flush()
        if self._open.get(tag):
            self._pop_to(frozenset((tag,)))

    def _pop_to(self, tags: frozenset[str]) -> None:
        while len(self._stack) > 1:
            if self._pop().tag in tags:
                return

    def _pop(self) -> _Open:
        self._flush()
        gone = self._stack.pop()
        self._open[gone.tag] -= 1
        if gone.number in self._with_form and gone.tag in elements.BOXES:
            self._mark_offer(gone.first)
        if gone.tag == "tr" and self._rows:
            self._end_row(self._rows.pop(), gone)
        elif gone.quoted and gone.quotes <= _DEEP and gone.first < len(self.page.blocks):
            self.page.quotations.append((gone.first, len(self.page.blocks)))
        return gone

    def _mark_offer(self, first: int) -> None:
        """A box with a form and few words, such as "Sign up", is an offer as a whole."""
        inside = self.page.blocks[first : first + _BOX[0] + 1]
        if len(inside) <= _BOX[0] and sum(len(block.text.split()) for block in inside) <= _BOX[1]:
            self.page.blocks[first:] = [block._replace(offer=True) for block in inside]

    def _end_row(self, row: _Row, element: _Open) -> None:
        """Join the cells of a row with tabs, unless they only set the page."""
        blocks = self.page.blocks
        ends = [*row.cells[1:], len(blocks)]
        cells = [blocks[first:end] for first, end in zip(row.cells, ends, strict=False)] if not row.sets_page else []
        self._set_page()  # the row that this one may stand in
        if not any(cells) or any(len(cell) > _CELL_BLOCKS for cell in cells):
            return
        texts = [" ".join(collapsed(block.text) for block in cell) for cell in cells]
        if any(len(text.split()) > _CELL for text in texts) or sum(map(bool, texts)) < min(2, len(texts)):
            return
        if len(texts) == 1 or row.cells[0] != element.first:
            return
        linked = sum(block.linked for cell in cells for block in cell)
        del blocks[element.first :]
        blocks.append(element.block("\t".join(texts).rstrip("\t"), "table-row", linked, element.number))

    def _flush(self) -> None:
        """Make blocks of the text since the last one."""
        lines, linked = self._text.take()
        if not lines:
            return
        context = self._stack[-1]
        if context.preformatted:
            text = "\n".join(lines).replace("\r\n", "\n").replace("\r", "\n")
            groups = [[group.strip("\n").rstrip()] for group in _BLANK_LINES.split(text)]
        else:
            groups = line_groups([collapsed(line) for line in lines])
        for group in groups:
            self._add(group, context, linked)

    def _add(self, lines: list[str], context: _Open, linked: int) -> None:
        """Add a block of these lines, or one for each where they are verse."""
        parent = self._stack[-2].number if context.tag == "p" else context.number
        verse = context.verse or (len(lines) > 1 and max(map(len, lines)) <= _VERSE)
        if context.kind == "paragraph" and verse and not (self._rows and "cell" in context.within):
            for number, line in enumerate(lines):
                self._put(context.block(line, "verse", linked, parent)._replace(apart=not number))
            return
        text = (" " if context.kind == "heading" else "\n").join(lines)
        locator = f"note {context.note}" if context.kind == "note" and context.note else ""
        new = context.block(text, context.kind, linked, parent)
        self._put(new._replace(level=context.level, locator=locator))

    def _put(self, block: WebBlock) -> None:
        if block.text.strip():
            self.page.blocks.append(block)


def _of_word(attributes: dict[str, str], new: _Open) -> _Open:
    """The paragraph with what its style says where Word wrote it."""
    kind, level = elements.word_kind(attributes)
    if kind == "quotation":
        return new._replace(quotes=new.quotes + 1, quoted=True)
    return new._replace(kind=kind, level=level) if kind else new
