"""Notes, drafts, decisions and their anchors, as values. Spans are in code points of a witness's text.

Notes and anchors are structs of msgspec: a dossier may have 100,000, and reading them as dataclasses takes five times
as long. ``msgspec.structs.replace`` changes one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from msgspec import Struct
from msgspec import field as struct_field
from msgspec.structs import force_setattr, replace

from viewer.text.choices import USUAL, Choices
from viewer.text.witness import Part, Span


def now() -> str:
    """The current time, as ``iso_utc`` writes it."""
    return iso_utc(datetime.now(UTC))


def iso_utc(moment: datetime) -> str:
    """A moment as UTC ISO 8601 with milliseconds: of fixed length, so that it sorts as text."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def new_id() -> str:
    """A unique id: 32 hexadecimal digits."""
    return uuid4().hex


class Anchor(Struct, frozen=True, gc=False):
    """A stretch of one witness, described in three ways so that it is found again when the text has changed.

    ``sha256`` is that of the witness's file. ``quotation`` is the exact text at ``span``; ``prefix`` and ``suffix``
    are the text before and after it. An empty quotation is a place between two characters.
    """

    sigil: str
    sha256: str
    span: Span
    quotation: str
    prefix: str = ""
    suffix: str = ""


class Note(Struct, frozen=True, gc=False):
    """A note of the reader on the words of its anchors, one a side. ``created`` and ``changed`` are UTC ISO 8601.

    ``without``: the SHA-256 of the texts in which the reader keeps the note although its words have no place there.
    ``settled``: what it asks is answered; else it is open.
    """

    text: str
    anchors: tuple[Anchor, ...] = ()
    tags: tuple[str, ...] = ()
    id: str = struct_field(default_factory=new_id)
    created: str = struct_field(default_factory=now)
    changed: str = ""
    without: tuple[str, ...] = ()
    settled: bool = False

    def __post_init__(self) -> None:
        if not self.changed:
            force_setattr(self, "changed", self.created)

    def revised(self, text: str) -> Note:
        """The same note with another text, changed now."""
        return replace(self, text=text, changed=now())

    def marked(self, tags: tuple[str, ...], settled: bool) -> Note:
        """The same note with other tags or another status, changed now."""
        return replace(self, tags=tags, settled=settled, changed=now())


@dataclass(frozen=True, slots=True)
class Draft:
    """A text that is being written in ``window`` (its id) on ``anchors``, and is not a note yet.

    ``note``: the id of the note that it changes or will become; "" where it is not known. ``on``: the ``changed`` of
    the state of the note from which it was begun; "" for a new note, None where it is not known.
    """

    text: str
    window: str = ""
    anchors: tuple[Anchor, ...] = ()
    note: str = ""
    on: str | None = None
    id: str = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class DecisionRecord:
    """A decision as a dossier keeps it. ``kind``: one of ``DECISION_KINDS``, or of an edit of a table; ``value``: its
    details, as JSON."""

    kind: str
    value: Any
    anchors: tuple[Anchor, ...] = ()
    id: str = field(default_factory=new_id)
    created: str = field(default_factory=now)

    @property
    def of_table(self) -> bool:
        """Whether it is about a table of witnesses, not about a comparison of two."""
        return self.kind.startswith("table-")


@dataclass(frozen=True, slots=True)
class Revision:
    """One saved state of a note. ``written``: when it was saved (UTC ISO 8601); ``deleted``: it was deleted then."""

    note: Note
    written: str
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class KeptWitness:
    """A witness as a dossier keeps it. ``text`` is None where it was too long to be kept, or damaged.

    ``about``: what its file says of itself besides its title; ``edits``: what the reader has written over that, both by
    the names in ``ABOUT``; ``choices``: how it was read. ``details``: the name under which the rest is kept, which
    reading found besides the text (``parts`` to ``warnings``, as in ``Witness``). ``source``: the bytes of its file,
    None where the dossier does not keep them.
    """

    title: str
    path: str
    sha256: str
    encoding: str
    text: str | None
    about: Mapping[str, str] = field(default_factory=dict)
    edits: Mapping[str, str] = field(default_factory=dict)
    choices: Choices = USUAL
    parts: tuple[Part, ...] = ()
    details: str = ""
    guessed: bool = False
    alternatives: tuple[str, ...] = ()
    media_type: str = "text/plain"
    warnings: tuple[str, ...] = ()
    source: bytes | None = None
