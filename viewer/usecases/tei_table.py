"""A TEI apparatus -> the table of its witnesses, with the columns that it has."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.apparatus.columns.extant import as_lacunae
from viewer.collation.apparatus.table import Table
from viewer.text.reading.extracted import collapsed
from viewer.text.reading.read import from_text
from viewer.text.reading.tei.body import apparatus_readings, sigla
from viewer.text.reading.xml import local, parse_xml

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml import etree

_ID = "{http://www.w3.org/XML/1998/namespace}id"


def table_of_tei(data: bytes) -> Table:
    """The table of a document in parallel segmentation: every word outside of the apparatus is a column that all
    witnesses have, and in an entry the words of each reading take its columns one by one, but where a milestone of
    the unit "column" says which.

    Raises ``ValueError`` where it is no XML, or has no witnesses.
    """
    root = parse_xml(data, doctype=True)
    names = {one.get(_ID) or "": one for one in root.iterfind(".//{*}listWit//{*}witness")}
    if not names:
        raise ValueError("it lists no witnesses")
    walk = _Walk(tuple(names))
    for body in root.iterfind("{*}text/{*}body"):
        walk.read(body)
    return walk.table(
        tuple(one.get("n") or name for name, one in names.items()), [_title(one) for one in names.values()]
    )


def _title(witness: etree._Element) -> str:
    title = next(witness.iterfind("{*}bibl/{*}title"), None)
    return collapsed("".join(title.itertext())) if title is not None else ""


@dataclass
class _Text:
    """The text of a witness as it grows: its pieces, and of each the column of its first word and whether it is
    moved."""

    pieces: list[str] = field(default_factory=list)
    columns: list[int] = field(default_factory=list)
    moved: list[bool] = field(default_factory=list)


class _Walk:
    """Goes through the body, with the column of the next word of all."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self._names = names
        self._texts = {name: _Text() for name in names}
        self._absent: dict[str, list[tuple[int, int]]] = {name: [] for name in names}
        self._column = 0

    def read(self, element: etree._Element) -> None:
        """What all witnesses have in an element, and the entries in it."""
        self._common(element.text)
        for child in element:
            name = local(child) if isinstance(child.tag, str) else ""
            if name == "app":
                self._entry(child)
            elif name == "milestone" and child.get("unit") == "column":
                self._go_to(int(child.get("n", "0")))
            elif name not in ("note", "fw"):
                self.read(child)
                if name in ("p", "head", "l", "ab"):
                    self._common("\n\n")
            self._common(child.tail)

    def _go_to(self, column: int) -> None:
        """Columns that only moved words have belong to the entry before."""
        for absent in self._absent.values():
            if absent and absent[-1][1] == self._column:
                absent.append((self._column, column))
        self._column = column

    def _common(self, text: str | None) -> None:
        if text:
            for one in self._texts.values():
                _add(one, text, self._column, moved=False)
            self._column += _words(text)

    def _entry(self, entry: etree._Element) -> None:
        first, end = self._column, self._column
        here: set[str] = set()
        for reading in apparatus_readings(entry):
            for name in sigla(reading):
                if name not in self._texts:
                    continue
                if reading.get("type") != "lac":
                    here.add(name)
                end = max(end, _Reading(self._texts[name], first).read(reading))
        for name in self._names:
            if name not in here:
                self._absent[name].append((first, end))
        self._column = end

    def table(self, sigla: tuple[str, ...], titles: Sequence[str]) -> Table:
        """The table of what was read."""
        witnesses, columns, moved = [], [], []
        for text, title in zip(self._texts.values(), titles, strict=True):
            witness = from_text(_joined(text), title=title)
            starts = np.cumsum([0, *map(len, text.pieces)])[: len(text.pieces)]
            piece = starts.searchsorted(witness.tokens.starts, "right") - 1
            rank = np.arange(witness.words) - np.searchsorted(piece, piece)
            columns.append((np.array(text.columns, dtype=np.int32)[piece] + rank).astype(np.int32))
            moved.append(np.array(text.moved, dtype=bool)[piece])
            witnesses.append(witness)
        size = max([self._column, *(int(one.max()) + 1 for one in columns if len(one))])
        absent = [as_lacunae(self._absent[name], size) for name in self._names]
        keys = tuple(witness.tokens.keys for witness in witnesses)
        return Table(tuple(witnesses), sigla, tuple(columns), tuple(moved), size, tuple(absent), keys)


def _joined(text: _Text) -> str:
    return "".join(text.pieces)


class _Reading:
    """Adds a reading to the text of a witness."""

    def __init__(self, text: _Text, column: int) -> None:
        self._text, self._column = text, column

    def read(self, element: etree._Element, *, moved: bool = False) -> int:
        """The column after the last word that is in its order."""
        moved = moved or (local(element) == "seg" and element.get("type") == "moved")
        self._add(element.text, moved=moved)
        for child in element:
            before = self._column
            if isinstance(child.tag, str) and local(child) == "milestone" and child.get("unit") == "column":
                self._column = int(child.get("n", "0"))
            elif isinstance(child.tag, str):
                self.read(child, moved=moved)
                if child.get("type") == "moved":
                    self._column = before
            self._add(child.tail, moved=moved)
        return self._column

    def _add(self, text: str | None, *, moved: bool) -> None:
        if text:
            _add(self._text, text, self._column, moved=moved)
            self._column += _words(text)


def _add(to: _Text, text: str, column: int, *, moved: bool) -> None:
    to.pieces.append(text if text == "\n\n" else " ".join(f".{text}.".split())[1:-1])
    to.columns.append(column)
    to.moved.append(moved)


def _words(text: str) -> int:
    return from_text(text).words
