"""What holds at a place of an RTF document: within a group, in a paragraph, and of the tables that are open."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from viewer.text.reading.office.story import Story


@dataclass(slots=True)
class RtfFlow:
    """A running text with the tables that are open in it: of each level, the cells of its row and the last cell."""

    story: Story = field(default_factory=Story)
    rows: list[list[Story]] = field(default_factory=list)
    cells: list[Story] = field(default_factory=list)

    def at(self, level: int) -> Story:
        """The story in which a paragraph of a cell at this level of tables stands; 0 is outside of tables."""
        while len(self.cells) < level:
            self.rows.append([])
            self.cells.append(Story())
        return self.cells[level - 1] if level else self.story

    def end_cell(self, level: int) -> None:
        self.rows[level - 1].append(self.at(level))
        self.cells[level - 1] = Story()

    def end_row(self, level: int) -> None:
        """End the row at this level, and those in it that nothing ended."""
        while len(self.rows) >= level:
            row, last = self.rows.pop(), self.cells.pop()
            if last.closed():
                row.append(last)
            if row:
                self.at(len(self.rows)).row(row)


class RtfParagraph(NamedTuple):
    """Properties of the paragraph, which hold until they are reset or their group ends."""

    style: int = 0
    outline: int = -1
    level: int = 0  # of tables
    item: int = 0  # the level of the list, from 1


PLAIN_PARAGRAPH = RtfParagraph()


@dataclass(slots=True)
class RtfState:
    """What holds within a group."""

    flow: RtfFlow
    paragraph: RtfParagraph = PLAIN_PARAGRAPH
    target: str = "text"  # "text", "skip", "fonttbl", "stylesheet", or what of the information it is
    font: int = 0
    uc: int = 1  # how many characters stand after one of Unicode for programs that know none
    hidden: bool = False
    change: str = ""
    outer: RtfFlow | None = None  # where a text box is anchored
    upr: str = ""

    def copy(self) -> RtfState:
        """The state with which a group within this one begins."""
        return RtfState(
            self.flow, self.paragraph, self.target, self.font, self.uc, self.hidden, self.change, self.outer, self.upr
        )
