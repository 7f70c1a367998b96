"""What a scan finds: documents, the passages that two of them share, and clusters of these. Values only.

Spans are code points of a document's text as ``recension text`` prints it. Documents are numbered in the order of their
paths, so a number holds for one state of an index folder only; a path holds for all.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from viewer.text.witness import Span

HitKind = Literal["shared", "echo", "furniture"]
Stage = Literal["read", "index", "join", "find", "echoes", "cluster"]
STAGES: tuple[Stage, ...] = ("read", "index", "join", "find", "echoes", "cluster")


@dataclass(frozen=True, slots=True)
class ScanOptions:
    """What a scan looks for.

    ``words``: the least words of a passage. ``strength``: the least bits of a hit beside those that the size of the
    corpus asks for. ``by_folder``: the documents of one folder are a series, within which nothing is looked for.
    ``between``: only across the folders that are scanned. ``echoes``: also sentences that say the same in other words.
    """

    words: int = 7
    strength: int = 0
    by_folder: bool = False
    between: bool = False
    echoes: bool = False


@dataclass(frozen=True, slots=True)
class LibraryDocument:
    """One document of a scan.

    ``date`` is as it was found, and ``day`` the same so that it sorts: "1954-03-31", "1954-03", "1954"; both are ""
    where nothing says it. ``source``: who published it: what the metadata say, else its folder. ``shared``: how many of
    its ``words`` also stand in other documents, furniture left out.
    """

    number: int
    path: str
    title: str
    author: str
    date: str
    day: str
    source: str
    words: int
    characters: int
    sha256: str
    shared: int

    @property
    def share(self) -> float:
        """The share of the words that stand elsewhere, 0 to 1."""
        return self.shared / self.words if self.words else 0.0


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that two documents share, ``a`` before ``b`` in the order of their paths; or an echo.

    ``words``: how many words of ``a`` it has in ``b``. ``similarity``: the share of words kept, 0 to 1. ``strength``:
    the bits of information of the words kept, less what was changed. ``cluster``: its number. Of an echo ``words`` are
    the rare ones that both sentences have, ``similarity`` is its score, and the others are 0.
    """

    a: int
    b: int
    a_span: Span
    b_span: Span
    words: int
    similarity: float
    strength: int
    kind: HitKind
    cluster: int


@dataclass(frozen=True, slots=True)
class Member:
    """A document's part of a cluster.

    ``nearest``: the document with an earlier member that this one is nearest to, and ``similarity`` to that member;
    None and 1 for the first. Nearest does not say copied.
    """

    document: int
    span: Span
    words: int
    nearest: int | None
    similarity: float


@dataclass(frozen=True, slots=True)
class PassageCluster:
    """One passage in several documents. ``members``: by date, undated ones last; the first is the first appearance.

    ``size``: how many documents have it. ``words`` and ``text``: of the first member (the text at most 2,000 code
    points). ``strength``: of its strongest hit, in bits. ``sources``: how many. ``since`` and ``until``: the days of
    its dated members, "" where none is. ``furniture``: so many documents of a source, or of all,
    have it that it is the text of a site and not of an author.
    """

    number: int
    members: tuple[Member, ...]
    size: int
    words: int
    strength: int
    sources: int
    since: str
    until: str
    furniture: bool
    text: str

    @property
    def first(self) -> int:
        """The number of the document in which the passage first appears."""
        return self.members[0].document


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that could not be read; ``reason`` is a sentence."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class ScanSummary:
    """What a scan came to. ``limits``: a sentence for each limit that was met; then the result is not ``complete``.

    ``pairs``: how many pairs of documents were looked at. ``passages``: how many hits there are. ``fresh``: how many of
    the ``documents`` were read, and not known from an earlier scan. ``notices``: what else is to be said of it.
    """

    documents: int
    words: int
    pairs: int
    passages: int
    clusters: int
    fresh: int
    skipped: tuple[Skipped, ...]
    notices: tuple[str, ...]
    limits: tuple[str, ...]
    seconds: float

    @property
    def complete(self) -> bool:
        """Whether all that is there was found."""
        return not self.limits


@dataclass(frozen=True, slots=True)
class ScanStep:
    """How far a scan is: ``done`` of ``of`` units of a stage (documents, or tasks); ``seconds`` since it began."""

    stage: Stage
    done: int
    of: int
    seconds: float
