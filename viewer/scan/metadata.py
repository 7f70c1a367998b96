"""What is known of documents beside their text: when and by whom they were published.

A CSV of the reader's comes first, then the catalogue.toml of a folder, then what a file says of itself, and of the date
at last the name of the file; but a whole day in the name comes before a later one in the file.
"""

from __future__ import annotations

import csv
import os
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from viewer.messages import Message
from viewer.scan.dates import sorting_day
from viewer.scan.files import catalogued
from viewer.text.reading.encodings.decode import decode
from viewer.text.reading.read import ReadError, file_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from viewer.scan.engine.index import ReadDocument

_FILE = "path", "file", "filename", "name"  # columns of a CSV that may name the document
_WHOLE_DAY = len("1954-03-31")
_LONGEST_SOURCE = 60  # code points: what is longer is a sentence


class DocumentMetadata(NamedTuple):
    """What is known of a document; "" is unknown. ``date``: as it was found. ``source``: who published it."""

    title: str = ""
    author: str = ""
    date: str = ""
    source: str = ""

    @property
    def day(self) -> str:
        """The date so that it sorts: "1954-03-31", "1954-03", "1954"."""
        return sorting_day(self.date)

    def over(self, other: DocumentMetadata) -> DocumentMetadata:
        """The same, and what the other one has where this one has nothing."""
        return DocumentMetadata(
            self.title or other.title,
            self.author or other.author,
            self.date if self.day else other.date,
            self.source or other.source,
        )


def read_metadata(path: Path) -> dict[str, DocumentMetadata]:
    """The metadata in a CSV with a column ``path`` (or ``file``), and ``title``, ``author``, ``date`` or ``source``.

    The keys are paths as the CSV has them, and as seen from its folder. Raises ``ReadError``.
    """
    lines = decode(file_bytes(path)).text.splitlines()
    dialect: type[csv.Dialect] | str = "excel"
    if lines and lines[0].count(";") > lines[0].count(","):
        dialect = _Semicolons
    rows = csv.DictReader(lines, dialect=dialect)
    names = {(name or "").strip().casefold(): name for name in rows.fieldnames or ()}
    column = next((names[name] for name in _FILE if name in names), None)
    if column is None:
        raise ReadError(path, Message("it has no column “path”; name each document in one"))
    found: dict[str, DocumentMetadata] = {}
    for row in rows:
        file = (row[column] or "").strip()
        values = {key: (row[names[key]] or "").strip() for key in DocumentMetadata._fields if key in names}
        found[file] = found[str(path.parent / file)] = DocumentMetadata(**values)
    return found


class _Semicolons(csv.excel):
    delimiter = ";"


def metadata_of(
    rows: Sequence[ReadDocument], given: Mapping[str, DocumentMetadata], roots: Iterable[Path]
) -> list[DocumentMetadata]:
    """What is known of each document. ``given``: by path or name of the file. ``roots``: the folders scanned."""
    known: dict[str, DocumentMetadata] = {}
    for root in roots:
        if entries := catalogued(root):
            known |= {str(one.file): DocumentMetadata(one.title, "", one.date, one.source) for one in entries}
    return [_of(row, given, known) for row in rows]


def _of(
    row: ReadDocument, given: Mapping[str, DocumentMetadata], known: Mapping[str, DocumentMetadata]
) -> DocumentMetadata:
    folder, _, name = row.path.rpartition(os.sep)  # a Path for each of a hundred thousand takes seconds
    stem = name.rpartition(".")[0] or name
    found = DocumentMetadata(row.title, row.author, _earlier(row.date, stem) if row.date else "", row.source)
    if row.path in known:
        found = known[row.path].over(found)
    if given and (chosen := given.get(row.path) or given.get(name)):
        found = chosen.over(found)
    date = found.date if found.date and found.day else stem
    day = date if sorting_day(date) else ""
    return DocumentMetadata(found.title, found.author, day, _publisher(found.source, folder))


def _earlier(date: str, name: str) -> str:
    """The date of a file, or its name where that has an earlier day: a file is often made long after its text."""
    day, named = sorting_day(date), sorting_day(name)
    return name if len(named) == _WHOLE_DAY and named < day else date


def _publisher(source: str, folder: str) -> str:
    """Who published a document: the site of an address; what is no name gives way to the name of the folder."""
    if "://" in source:
        return urlsplit(source).netloc.removeprefix("www.") or source
    return source if source and len(source) <= _LONGEST_SOURCE else _folder_name(folder)


@lru_cache(maxsize=1 << 12)
def _folder_name(folder: str) -> str:
    return Path(folder).absolute().name
