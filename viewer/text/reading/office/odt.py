"""The reader of OpenDocument texts (.odt, and flat .fodt): their text with tracked changes accepted, or rejected."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from viewer.messages import Message
from viewer.text.reading.extracted import Extracted
from viewer.text.reading.office.odf import Document, OdfStyles
from viewer.text.reading.office.story import Story, StoryNote, Tally, laid_out
from viewer.text.reading.office.styles import is_quotation, kind_of_style
from viewer.text.reading.xml import attribute, local

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

    from viewer.text.witness import PartKind

_SPACES = re.compile(r"[ \t\r\n]+")
_MOST_SPACES = 1000  # of one element: a number in a file could ask for any
_NO_TEXT = (
    "title desc script scripts forms note-citation sequence-decls variable-decls user-field-decls dde-connection-decls "
    "settings binary-data annotation-end soft-page-break table-template event-listeners"
).split()
_SHAPES = "text-box custom-shape rect ellipse circle line connector polygon polyline path caption".split()
_PICTURES = ("image", "object", "object-ole", "plugin")


def extract(data: bytes, *, rejected: bool = False) -> Extracted:
    """The text of a document, then its notes. ``rejected``: as it was before the tracked changes.

    Raises ``ValueError`` with the reason where it is damaged, encrypted or no OpenDocument text.
    """
    document = Document.of(data)
    body = next((one for one in document.content.iter() if local(one) == "body"), None)
    text = None if body is None else next((one for one in body if local(one) == "text"), None)
    if text is None:
        raise ValueError(Message("there is no OpenDocument text in it; save it again in the program that made it"))
    reader = _Reader(OdfStyles(document), text, rejected=rejected)
    story, parts = laid_out(reader.body(text), reader.notes())
    reader.tally.margins = _margins(document)
    warnings = reader.tally.warnings(rejected=rejected)
    return Extracted(story, *document.properties(), parts=parts, warnings=warnings, changes=reader.tally.changes)


class _Reader:
    """Walks through the elements of a text. lxml reads 256 levels at most, so the walk may be recursive."""

    def __init__(self, styles: OdfStyles, text: _Element, *, rejected: bool) -> None:
        self._styles = styles
        self._rejected = rejected
        self._regions = _regions(text)
        self._inside: set[str] = set()  # the insertions that are open
        self._pending: list[_Element] = []  # notes
        self._cells: list[Story] = []  # of the row that is open
        self._level = 0  # of the list
        self._hidden = 0  # how many hidden spans and sections are open
        self._space = True  # whether a space that comes next adds nothing
        self._seen: dict[str, int] = {}
        self.tally = Tally(changes=len(self._regions))
        self._readers: dict[str, Callable[[_Element, Story], None]] = {
            **dict.fromkeys(_NO_TEXT, self._skip),
            **dict.fromkeys(_SHAPES, self._box),
            **dict.fromkeys(_PICTURES, self._picture),
            "p": self._paragraph,
            "h": self._paragraph,
            "list": self._list,
            "section": self._section,
            "span": self._span,
            "s": self._blanks,
            "tab": self._sign,
            "line-break": self._sign,
            "note": self._note,
            "annotation": self._comment,
            "ruby-text": self._gloss,
            "hidden-text": self._hidden_text,
            "table-row": self._row,
            "table-cell": self._cell,
            "tracked-changes": self._skip,
            "change-start": self._change_start,
            "change-end": self._change_end,
            "change": self._change,
        }

    def body(self, text: _Element) -> Story:
        """The running text."""
        story = Story()
        self._walk(text, story)
        return story

    def notes(self) -> list[StoryNote]:
        """The notes that were met, in their order; a note in a note comes last."""
        found = []
        for note in self._pending:
            locator = "endnote" if attribute(note, "note-class") == "endnote" else "note"
            self._seen[locator] = self._seen.get(locator, 0) + 1
            story = Story()
            self._inside, self._space, self._level = set(), True, 0
            self._walk(note, story)
            found.append(StoryNote(f"{locator} {self._seen[locator]}", story))
        return found

    def _walk(self, element: _Element, story: Story) -> None:
        """All within an element. White space between paragraphs goes away, since a paragraph begins without."""
        if element.text:
            self._write(element.text, story)
        for one in element:
            name = local(one)
            if not name.endswith("-source"):  # the pattern of an index
                self._readers.get(name, self._walk)(one, story)
            if one.tail:
                self._write(one.tail, story)

    def _write(self, text: str, story: Story, *, as_it_is: bool = False) -> None:
        if not as_it_is:
            text = _SPACES.sub(" ", text)
            if self._space and text.startswith(" "):
                text = text[1:]
            if not text:
                return
            self._space = text.endswith(" ")
        if self._rejected and self._inside:
            return
        if self._hidden:
            if text.strip():
                self.tally.hide()
            return
        self.tally.plain()
        story.write(text)

    def _paragraph(self, paragraph: _Element, story: Story) -> None:
        style = attribute(paragraph, "style-name")
        self._space = not story.open
        hidden = self._styles.hidden(style)
        self._hidden += hidden
        self._walk(paragraph, story)
        self._hidden -= hidden
        self._end(paragraph, style, story)

    def _end(self, paragraph: _Element, style: str, story: Story) -> None:
        self._space = True
        if self._rejected and self._inside:
            return  # the end of the paragraph was inserted
        names = self._styles.names(style)
        kind, level = next((found for name in names if (found := kind_of_style(name))[0] != "paragraph"), _PARAGRAPH)
        if local(paragraph) == "h":
            outline = attribute(paragraph, "outline-level")
            kind, level = "heading", int(outline) if outline.isascii() and outline.isdigit() and len(outline) < 3 else 1
        elif self._level and kind == "paragraph":
            kind, level = "list-item", self._level
        story.end(kind, level, quoted=any(map(is_quotation, names)))

    def _list(self, element: _Element, story: Story) -> None:
        self._level += 1
        self._walk(element, story)
        self._level -= 1

    def _section(self, element: _Element, story: Story) -> None:
        hidden = attribute(element, "display") == "none"
        self._hidden += hidden
        self._walk(element, story)
        self._hidden -= hidden

    def _span(self, element: _Element, story: Story) -> None:
        hidden = self._styles.hidden(attribute(element, "style-name"))
        self._hidden += hidden
        self._walk(element, story)
        self._hidden -= hidden

    def _blanks(self, element: _Element, story: Story) -> None:
        count = attribute(element, "c")
        many = int(count) if count.isascii() and count.isdigit() and len(count) < 9 else 1
        self._write(" " * min(many, _MOST_SPACES), story, as_it_is=True)
        self._space = False

    def _sign(self, element: _Element, story: Story) -> None:
        self._write("\t" if local(element) == "tab" else "\n", story, as_it_is=True)
        self._space = True

    def _note(self, element: _Element, _: Story) -> None:
        if not self._hidden and not (self._rejected and self._inside):
            self._pending.append(element)

    def _box(self, element: _Element, story: Story) -> None:
        outer, self._space, self._level = (self._space, self._level), True, 0
        box = Story()
        self._walk(element, box)
        story.anchor(box)
        self._space, self._level = outer

    def _row(self, element: _Element, story: Story) -> None:
        outer, self._cells = (self._cells, self._level), []
        self._level = 0
        story.end()  # words whose paragraph has not ended stand before the table
        self._walk(element, story)
        story.row(self._cells)
        self._cells, self._level = outer

    def _cell(self, element: _Element, _: Story) -> None:
        self._cells.append(cell := Story())
        self._space = True
        self._walk(element, cell)

    def _hidden_text(self, element: _Element, story: Story) -> None:
        if attribute(element, "is-hidden") == "true":
            self.tally.hide()
        else:
            self._walk(element, story)

    def _change_start(self, element: _Element, _: Story) -> None:
        if (key := attribute(element, "change-id")) in self._regions and self._regions[key] is None:
            self._inside.add(key)

    def _change_end(self, element: _Element, _: Story) -> None:
        self._inside.discard(attribute(element, "change-id"))

    def _change(self, element: _Element, story: Story) -> None:
        """Put back what was deleted here, where the changes are rejected."""
        deleted = self._regions.get(attribute(element, "change-id"))
        if not self._rejected or deleted is None or self._inside:
            return
        blocks = [one for one in deleted if local(one) not in ("change-info", "")]
        for place, block in enumerate(blocks, 1):
            if local(block) not in ("p", "h"):
                self._readers.get(local(block), self._walk)(block, story)
                continue
            self._walk(block, story)
            if place < len(blocks):
                self._end(block, attribute(block, "style-name"), story)

    def _picture(self, *_: object) -> None:
        self.tally.pictures += 1

    def _comment(self, *_: object) -> None:
        self.tally.comments += 1

    def _gloss(self, *_: object) -> None:
        self.tally.glosses += 1

    def _skip(self, *_: object) -> None:
        """Pass over an element whose content is never shown as text."""


_PARAGRAPH: tuple[PartKind, int] = ("paragraph", 0)


def _regions(text: _Element) -> dict[str, _Element | None]:
    """The tracked insertions and deletions by their ids; of a deletion, the element with what was deleted."""
    found: dict[str, _Element | None] = {}
    for tracked in text:
        if local(tracked) == "tracked-changes":
            for region in tracked:
                for one in region:
                    if local(one) in ("insertion", "deletion"):
                        found[attribute(region, "id")] = one if local(one) == "deletion" else None
    return found


def _margins(document: Document) -> int:
    """How many headers and footers have words."""
    root = document.content if document.styles is None else document.styles
    return sum(
        any(map(str.isalpha, "".join(one.itertext())))
        for master in root.iter()
        if local(master) == "master-page"
        for one in master
    )
