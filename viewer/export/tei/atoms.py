"""What stands in two texts, as TEI writes it: words, breaks and anchors, each with the texts that have it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from viewer.export.parallel.documents import escaped
from viewer.export.parallel.edit import paragraph_ends
from viewer.export.parallel.edit_script import edit_script
from viewer.export.parallel.note_places import NoteBoundary, NotePositions

if TYPE_CHECKING:
    from viewer.export.report import Report

READING = "B"
BOTH = f"A{READING}"
END = "\n\n"  # of a paragraph


class Atom(NamedTuple):
    """Words, a line break ("\\n"), the end of a paragraph ("\\n\\n"), or an anchor, which is XML.

    ``sides``: the sigla of the texts that have it; ``base`` and ``reading``: where it begins in them.
    """

    sides: str
    text: str
    base: int = -1
    reading: int = -1
    move: int = 0
    anchor: bool = False


class Place(NamedTuple):
    """What the base alone has and what the witness alone has in one place, and what both have after it."""

    away: list[Atom]
    here: list[Atom]
    after: Atom | None = None


class Atoms:
    """The atoms of a report, and what is known of its variants and moves."""

    def __init__(self, report: Report) -> None:
        self._report = report
        collation = report.collation
        self._texts = collation.witness("A").text, collation.witness(READING).text
        self._edits = edit_script(collation, READING)
        self._notes = NotePositions(report.notes, READING, self._texts)
        self._levels = {
            (variant.base.start, variant.reading.start): variant.level
            for variant in collation.variants
            if variant.witness == READING and variant.kind != "transposition"
        }
        self.moved = {(edit.move, "A" if edit.base else READING) for edit in self._edits if edit.move}

    def __iter__(self) -> Iterator[Atom]:
        """All that stands in the texts, and an end of the last paragraph of both."""
        for edit in self._report.ticking(self._edits):
            sides = {"deleted": "A", "moved away": "A", "same": BOTH}.get(edit.state, READING)
            for part in self._notes.cut(edit):
                if isinstance(part, NoteBoundary):
                    yield Atom(sides, note_anchor(part), move=edit.move, anchor=True)
                    continue
                text = part.base.of(self._texts[0]) or part.reading.of(self._texts[1])
                base, reading = part.base.start, part.reading.start
                for piece in paragraph_ends(text):
                    yield Atom(sides, piece, base, reading, edit.move)
                    base, reading = (
                        at + len(piece) if span else at for at, span in ((base, part.base), (reading, part.reading))
                    )
        yield from (Atom(BOTH, note_anchor(mark), anchor=True) for mark in self._notes.left())
        yield Atom(BOTH, END)

    def places(self) -> Iterator[Place]:
        """The atoms, those of one text gathered before the next one of both."""
        away: list[Atom] = []
        here: list[Atom] = []
        for atom in self:
            if len(atom.sides) == 1:
                (away if atom.sides == "A" else here).append(atom)
            else:
                yield Place(away, here, atom)
                away, here = [], []

    def entry_attributes(self, away: list[Atom], here: list[Atom]) -> str:
        """The kind of an entry, and its level where it is that of one variant."""
        kind = "substitution" if away and here else "omission" if away else "insertion"
        first = min((*away[:1], *here[:1]), key=lambda atom: (atom.base, atom.reading))
        level = self._levels.get((first.base, first.reading), "")
        return f'type="{kind}"' + (f' ana="#{level}"' if level else "")


class MoveSegments:
    """Writes atoms; those of a move as segments, of which the first in each text points at that in the other."""

    def __init__(self, moved: Collection[tuple[int, str]]) -> None:
        self._moved = moved
        self._begun: set[tuple[int, str]] = set()

    def written(self, atoms: Iterable[Atom]) -> str:
        """The atoms as they stand within a paragraph."""
        return "".join(
            self._segment(move, part[0].sides, "".join(map(_written, part)))
            for move, part in ((move, list(group)) for move, group in groupby(atoms, key=lambda atom: atom.move))
        )

    def _segment(self, move: int, side: str, content: str) -> str:
        if not move:
            return content
        key = "" if (move, side) in self._begun else f' xml:id="move{move}-{side}"'
        self._begun.add((move, side))
        other = READING if side == "A" else "A"
        partner = f' corresp="#move{move}-{other}"' if (move, other) in self._moved else ""
        return f'<seg type="move"{key}{partner}>{content}</seg>'


def note_anchor(mark: NoteBoundary) -> str:
    """The anchor of a note's beginning or end."""
    return f'<anchor xml:id="note{mark.note}-{"start" if mark.begins else "end"}"/>'


def _written(atom: Atom) -> str:
    if atom.anchor:
        return atom.text
    return {"\n": "<lb/>", END: '<lb type="paragraph"/>'}.get(atom.text) or escaped(atom.text)
