"""What the reader writes, and where it stands. Values only; spans are code points of a witness's text."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from viewer.text.witness import Span


def now() -> str:
    """This instant in UTC as ISO 8601 with milliseconds: of one length, so that text order is the order of time."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def new_id() -> str:
    """An id that no other process makes: 32 hexadecimal digits."""
    return uuid4().hex


@dataclass(frozen=True, slots=True)
class Anchor:
    """A stretch of one witness, told in three ways so that it is found again when the text has changed.

    ``sha256`` is that of the witness's file. ``quotation`` is the exact text at ``span``; ``prefix`` and ``suffix``
    are what stood before and after it. An empty quotation is a place between two characters.
    """

    sigil: str
    sha256: str
    span: Span
    quotation: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A note of the reader on what its anchors quote, one a side. ``created`` and ``changed`` are UTC ISO 8601.

    ``without`` names the texts, by their SHA-256, in which the reader keeps it though its words have no place there.
    """

    text: str
    anchors: tuple[Anchor, ...] = ()
    tags: tuple[str, ...] = ()
    id: str = field(default_factory=new_id)
    created: str = field(default_factory=now)
    changed: str = ""
    without: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.changed:
            object.__setattr__(self, "changed", self.created)

    def revised(self, text: str) -> Note:
        """The same note with other words, changed now."""
        return replace(self, text=text, changed=now())


@dataclass(frozen=True, slots=True)
class Draft:
    """What is being written in ``window`` (its id) and is no note yet. ``anchors`` say on what.

    ``note`` is the id of the note that it changes, or is to become, where that is known; ``on`` is the ``changed`` of
    the state that it was begun on, "" for none. None: nobody knows.
    """

    text: str
    window: str = ""
    anchors: tuple[Anchor, ...] = ()
    note: str = ""
    on: str | None = None
    id: str = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class DecisionRecord:
    """What the reader settled about a place: ``kind`` names the question, ``value`` (JSON) is the answer."""

    kind: str
    value: Any
    anchors: tuple[Anchor, ...] = ()
    id: str = field(default_factory=new_id)
    created: str = field(default_factory=now)


@dataclass(frozen=True, slots=True)
class Revision:
    """One state that a note has had. ``written`` is when it was saved (UTC ISO 8601); ``deleted``: taken away then."""

    note: Note
    written: str
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class KeptWitness:
    """A witness as a dossier keeps it. ``text`` is None where it was too long to be kept, or damaged."""

    title: str
    path: str
    sha256: str
    encoding: str
    text: str | None
