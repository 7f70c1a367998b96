"""The running texts of an office document (its body, its notes, its text boxes) while they are read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from viewer.messages import Plural
from viewer.text.reading.extracted import TextBuilder, nonzero
from viewer.text.witness import Part, PartKind


class StoryBlock(NamedTuple):
    """A paragraph or a row of a table. ``quoted``: it belongs to a block quotation."""

    text: str
    kind: PartKind = "paragraph"
    level: int = 0
    quoted: bool = False


@dataclass(slots=True)
class Story:
    """One running text: words are written, then their paragraph ends.

    Where the end of a paragraph was deleted nobody calls ``end``, so that its words stand before those of the next.
    """

    blocks: list[StoryBlock] = field(default_factory=list)
    _words: list[str] = field(default_factory=list)
    _boxes: list[Story] = field(default_factory=list)

    @property
    def open(self) -> bool:
        """Whether words stand in the paragraph that has not ended yet."""
        return bool(self._words)

    def write(self, text: str) -> None:
        """Append to the paragraph."""
        if text:
            self._words.append(text)

    def anchor(self, box: Story) -> None:
        """Let a text box follow the paragraph that it is anchored in."""
        self._boxes.append(box)

    def end(self, kind: PartKind = "paragraph", level: int = 0, *, quoted: bool = False) -> None:
        """End the paragraph; one without words is left out."""
        if text := "".join(self._words).strip(" \t\n"):
            self.blocks.append(StoryBlock(text, kind, level, quoted))
        boxes, self._words, self._boxes = self._boxes, [], []
        for box in boxes:
            self.blocks.extend(box.closed())

    def row(self, cells: list[Story]) -> None:
        """Append a row of a table, its cells joined by tabs.

        A row that only sets text side by side or in a frame, with a table in it or a single cell, gives its paragraphs.
        """
        self.end()
        filled = [blocks for cell in cells if (blocks := cell.closed())]
        if len(cells) == 1 or any(block.kind == "table-row" for blocks in filled for block in blocks):
            for blocks in filled:
                self.blocks.extend(blocks)
        elif filled:
            text = "\t".join(" ".join(_on_one_line(block.text) for block in cell.blocks) for cell in cells)
            self.blocks.append(StoryBlock(text, "table-row"))

    def closed(self) -> list[StoryBlock]:
        """All blocks, after the last paragraph has ended if nothing ended it."""
        self.end()
        return self.blocks


def _on_one_line(text: str) -> str:
    return " ".join(text.replace("\t", " ").split("\n"))


class StoryNote(NamedTuple):
    """A footnote or an endnote; ``locator`` is its kind and number."""

    locator: str
    story: Story


def laid_out(body: Story, notes: list[StoryNote]) -> tuple[str, tuple[Part, ...]]:
    """The text of a document and its parts: the body with its quotations, then the notes."""
    builder = TextBuilder()
    quotation = None
    for block in body.closed():
        if not block.quoted and quotation is not None:
            builder.mark(quotation, "quotation")
        quotation = (builder.length if quotation is None else quotation) if block.quoted else None
        builder.add(block.text, block.kind, block.level)
    if quotation is not None:
        builder.mark(quotation, "quotation")
    for note in notes:
        for block in note.story.closed():
            builder.add(block.text, "note", 0, note.locator)
    return builder.text(), builder.sorted_parts()


@dataclass(slots=True)
class Tally:
    """How often something was left out or settled. What stands side by side, of one kind and author, is one time."""

    changes: int = 0
    hidden: int = 0
    comments: int = 0
    pictures: int = 0
    glosses: int = 0
    margins: int = 0
    embedded: int = 0
    signs: int = 0
    _last: tuple[str, ...] = ()

    def change(self, *kind: str) -> None:
        """Count a tracked change unless it goes on."""
        self.changes += self._last != kind
        self._last = kind

    def hide(self) -> None:
        """Count a hidden passage unless it goes on."""
        self.hidden += self._last != ("hidden",)
        self._last = ("hidden",)

    def plain(self) -> None:
        """Words were written that are neither changed nor hidden."""
        self._last = ()

    def warnings(self, *, rejected: bool = False) -> tuple[str, ...]:
        """A sentence for each thing that was counted."""
        changes = (
            Plural("%n tracked change was rejected", "%n tracked changes were rejected", self.changes)
            if rejected
            else Plural("%n tracked change was accepted", "%n tracked changes were accepted", self.changes)
        )
        said = (
            changes,
            Plural("%n hidden passage was left out", "%n hidden passages were left out", self.hidden),
            Plural("%n comment was left out", "%n comments were left out", self.comments),
            Plural("%n picture or chart was left out", "%n pictures or charts were left out", self.pictures),
            Plural("%n gloss above the line was left out", "%n glosses above the line were left out", self.glosses),
            Plural("%n page header or footer was left out", "%n page headers or footers were left out", self.margins),
            Plural("%n embedded document was left out", "%n embedded documents were left out", self.embedded),
            Plural(
                "%n sign of a special font has no character of its own",
                "%n signs of a special font have no character of their own",
                self.signs,
            ),
        )
        return nonzero(*said)
