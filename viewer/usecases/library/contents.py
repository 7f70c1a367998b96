"""All that a library shows, in memory: documents, passages and who shares with whom. No Qt here."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from viewer.scan.library import Library
from viewer.scan.model import Member, PassageCluster
from viewer.text.reading.read import ReadError, read_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from viewer.scan.library import ClusterOrder, DocumentOrder
    from viewer.scan.model import Hit, LibraryDocument, ScanSummary
    from viewer.text.witness import Span

_STRENGTHS = 45, 90, 180, 400  # bits from which a passage has two boxes of strength, three, four and five
_KEPT_TEXTS = 64
_BEGINNING = 240  # code points of a passage that a row may show


@dataclass(frozen=True)
class LibraryContents:
    """What a scan has found. ``clusters`` are without their texts; ``links``: (a, b, shared words) of two documents.

    ``echoes``: sentences of two documents that say the same in other words, as clusters whose numbers are below zero.
    Their ``words`` are the rare ones that both have, and their ``strength`` is the score in per cent.
    """

    index: Path
    summary: ScanSummary
    documents: tuple[LibraryDocument, ...]
    clusters: tuple[PassageCluster, ...]
    links: tuple[tuple[int, int, int], ...]
    echoes: tuple[PassageCluster, ...] = ()

    @cached_property
    def by_number(self) -> dict[int, LibraryDocument]:
        """The documents by their numbers."""
        return {one.number: one for one in self.documents}

    @cached_property
    def passages(self) -> tuple[PassageCluster, ...]:
        """The clusters that are not furniture."""
        return tuple(one for one in self.clusters if not one.furniture)

    @cached_property
    def furniture(self) -> tuple[PassageCluster, ...]:
        """The clusters that are the text of a site."""
        return tuple(one for one in self.clusters if one.furniture)

    @cached_property
    def sources(self) -> tuple[str, ...]:
        """Who published the documents, in the order of the alphabet."""
        return tuple(sorted({one.source for one in self.documents if one.source}, key=str.casefold))

    @cached_property
    def spans(self) -> dict[int, list[Span]]:
        """Where each document shares a passage with others."""
        found: dict[int, list[Span]] = defaultdict(list)
        for cluster in self.passages:
            for member in cluster.members:
                found[member.document].append(member.span)
        return found

    def days(self, cluster: PassageCluster) -> list[float]:
        """When each dated member of a passage appeared, as years: 1954.25 for 1 April 1954."""
        found = (self.by_number[member.document].day for member in cluster.members)
        return [year for day in found if (year := year_of(day)) is not None]


@dataclass(frozen=True, slots=True)
class ClusterFilter:
    """Which passages are listed: those in at least ``size`` documents, with a member of a ``source``, with a dated
    member from ``since`` to ``until``, and of these ``numbers`` (None: of all)."""

    size: int = 2
    source: str = ""
    since: int | None = None
    until: int | None = None
    numbers: frozenset[int] | None = None


def load_contents(index: Path) -> LibraryContents:
    """Read what a scan has found. Raises ``NoLibraryError``."""
    with Library(index) as library:
        documents = tuple(library.documents())
        echoes = tuple(_echo(-number, hit, documents) for number, hit in enumerate(library.echoes(), 1))
        clusters, links = tuple(library.all_clusters()), tuple(library.links())
        return LibraryContents(index, library.summary, documents, clusters, links, echoes)


def is_echo(cluster: PassageCluster) -> bool:
    """Whether this is an echo, and no passage."""
    return cluster.number < 0


def _echo(number: int, hit: Hit, documents: Sequence[LibraryDocument]) -> PassageCluster:
    pairs = ((documents[hit.a], hit.a_span), (documents[hit.b], hit.b_span))
    (one, one_span), (other, other_span) = sorted(pairs, key=lambda pair: (not pair[0].day, pair[0].day))
    members = (
        Member(one.number, one_span, hit.words, None, 1.0),
        Member(other.number, other_span, hit.words, one.number, hit.similarity),
    )
    days = [document.day for document in (one, other) if document.day]
    since, until = min(days, default=""), max(days, default="")
    sources = len({one.source, other.source})
    strength = round(100 * hit.similarity)
    return PassageCluster(number, members, 2, hit.words, strength, sources, since, until, furniture=False, text="")


def sorted_documents(contents: LibraryContents, order: DocumentOrder) -> list[LibraryDocument]:
    """The documents in this order; those without what they are sorted by come last."""
    keys = {
        "share": lambda one: (-one.share, one.number),
        "date": lambda one: (not one.day, one.day, one.number),
        "title": lambda one: (one.title.casefold(), one.number),
        "source": lambda one: (not one.source, one.source.casefold(), one.number),
        "path": lambda one: one.number,
    }
    return sorted(contents.documents, key=keys[order])


def sorted_clusters(
    contents: LibraryContents, clusters: Iterable[PassageCluster], wanted: ClusterFilter, order: ClusterOrder
) -> list[PassageCluster]:
    """The passages that the filter lets through, in this order."""
    keys = {
        "weight": lambda one: abs(one.number),
        "size": lambda one: (-one.size, abs(one.number)),
        "words": lambda one: (-one.words, abs(one.number)),
        "strength": lambda one: (-one.strength, abs(one.number)),
        "date": lambda one: (not one.since, one.since, abs(one.number)),
    }
    return sorted((one for one in clusters if _wanted(contents, one, wanted)), key=keys[order])


def _wanted(contents: LibraryContents, cluster: PassageCluster, wanted: ClusterFilter) -> bool:
    if cluster.size < wanted.size or (wanted.numbers is not None and cluster.number not in wanted.numbers):
        return False
    documents = [contents.by_number[member.document] for member in cluster.members]
    if wanted.source and all(one.source != wanted.source for one in documents):
        return False
    if wanted.since is None and wanted.until is None:
        return True
    years = [int(one.day[:4]) for one in documents if one.day]
    low, high = wanted.since or 0, wanted.until or 9999
    return any(low <= year <= high for year in years)


def shared_spans(contents: LibraryContents, one: int, other: int) -> tuple[Span, Span] | None:
    """Where two documents, by their numbers, have the first passage that both have; None where they share none."""
    for cluster in contents.passages:
        spans = {member.document: member.span for member in cluster.members}
        if one in spans and other in spans:
            return spans[one], spans[other]
    return None


def strength_boxes(cluster: PassageCluster) -> int:
    """How strong a passage is, 1 to 5; of an echo, how good its score is."""
    if is_echo(cluster):
        return min(5, 1 + cluster.strength // 20)
    return 1 + sum(cluster.strength >= least for least in _STRENGTHS)


def year_of(day: str) -> float | None:
    """A day as a year with its fraction; None for "". A month or a year stands for its first day."""
    if not day:
        return None
    year, month, number = (*map(int, day.split("-")), 1, 1)[:3]
    try:
        at = date(year, month, number)
    except ValueError:
        return float(year)
    return year + (at.toordinal() - date(year, 1, 1).toordinal()) / 366


@lru_cache(maxsize=_KEPT_TEXTS)
def _text(path: str, _sha256: str) -> str:
    try:
        return read_text(path).text
    except ReadError:
        return ""


def member_text(contents: LibraryContents, member: Member) -> str:
    """The words of a member, from its file; "" where it cannot be read any more."""
    document = contents.by_number[member.document]
    return member.span.of(_text(document.path, document.sha256))


def beginnings(contents: LibraryContents, numbers: Sequence[int]) -> dict[int, str]:
    """The first words of some clusters on one line, by their numbers."""
    wanted = set(numbers)
    found = (one for one in chain(contents.clusters, contents.echoes) if one.number in wanted)
    return {one.number: " ".join(member_text(contents, one.members[0])[:_BEGINNING].split()) for one in found}


def clusters_with(contents: LibraryContents, words: str) -> frozenset[int]:
    """The numbers of the clusters whose first member, and of the echoes of which any, has these words.

    In whatever letters and spaces.
    """
    wanted = " ".join(words.casefold().split())
    texts = ((one.number, member_text(contents, one.members[0])) for one in contents.clusters)
    heard = ((one.number, member_text(contents, member)) for one in contents.echoes for member in one.members)
    return frozenset(number for number, text in chain(texts, heard) if wanted in " ".join(text.casefold().split()))
