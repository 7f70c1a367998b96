"""What a scan has found, read from its index folder."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING, Any, Literal, Self

import numpy as np

from viewer.messages import N_, Message
from viewer.scan.engine.layout import database_file
from viewer.scan.model import Hit, LibraryDocument, Member, PassageCluster, ScanSummary
from viewer.scan.store import HIT, KINDS, MEMBER_ROW, connect_reading, load_array, load_summary
from viewer.text.reading.read import ReadError, read_text
from viewer.text.witness import Span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from viewer.scan.engine.layout import Array

DocumentOrder = Literal["share", "date", "title", "source", "path"]
ClusterOrder = Literal["weight", "size", "words", "strength", "date"]

_DOCUMENT_ORDERS: dict[str, str] = {
    "share": "CAST(shared AS REAL) / MAX(words, 1) DESC, number",
    "date": "day = '', day, number",
    "title": "title COLLATE NOCASE, number",
    "source": "source COLLATE NOCASE, number",
    "path": "number",
}
_CLUSTER_ORDERS: dict[str, str] = {
    "weight": "number",
    "size": "size DESC, number",
    "words": "words DESC, number",
    "strength": "strength DESC, number",
    "date": "since = '', since, number",
}
_MOST_TEXT = 2000  # code points of a cluster's text
_DOCUMENTS_WITH = """SELECT number FROM documents WHERE (:source = '' OR source = :source)
  AND (:document IS NULL OR number = :document) AND (:since = '' OR day >= :since)
  AND (:until = '' OR day <> '' AND substr(day, 1, length(:until)) <= :until)"""
_CLUSTER = "number, size, words, strength, sources, since, until, furniture"


class NoLibraryError(Exception):
    """There is no result of a scan in a folder; ``str()`` is one sentence."""

    def __init__(self, folder: Path) -> None:
        super().__init__(Message(N_("There is no result of a scan in {folder}."), folder=str(folder)))


class Library:
    """The result of a scan, open for reading. It may be used in one thread, and closed by ``with``."""

    def __init__(self, folder: Path) -> None:
        """Open the index folder. Raises ``NoLibraryError``."""
        try:
            self._database = connect_reading(database_file(folder))
        except sqlite3.Error as error:
            raise NoLibraryError(folder) from error
        self._hits = load_array(self._database, "hits", HIT)
        self._members = load_array(self._database, "members", MEMBER_ROW)
        self._texts: dict[str, str] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the database."""
        self._database.close()

    @property
    def summary(self) -> ScanSummary:
        """What the scan came to."""
        return load_summary(self._database)

    def documents(self, sort: DocumentOrder = "path") -> list[LibraryDocument]:
        """All documents."""
        rows = self._database.execute(f"SELECT * FROM documents ORDER BY {_DOCUMENT_ORDERS[sort]}")
        return [LibraryDocument(*row) for row in rows]

    def document(self, number: int) -> LibraryDocument:
        """The document of a number. Raises ``KeyError``."""
        row = self._database.execute("SELECT * FROM documents WHERE number = ?", (number,)).fetchone()
        if row is None:
            raise KeyError(number)
        return LibraryDocument(*row)

    def document_at(self, path: str) -> LibraryDocument | None:
        """The document of a path; None where there is none."""
        row = self._database.execute("SELECT * FROM documents WHERE path = ?", (path,)).fetchone()
        return None if row is None else LibraryDocument(*row)

    def clusters(
        self,
        *,
        words: int = 0,
        size: int = 2,
        strength: int = 0,
        source: str = "",
        document: int | None = None,
        since: str = "",
        until: str = "",
        text: str = "",
        furniture: bool = False,
        sort: ClusterOrder = "weight",
        limit: int = 100,
        offset: int = 0,
    ) -> list[PassageCluster]:
        """Clusters, with their members and the text of the first.

        At least so many ``words`` long, in ``size`` documents, of such ``strength``; with a member of this ``source``,
        in this ``document``, with a dated member from the day ``since`` to the day ``until``; whose first member has
        this ``text`` in it. ``furniture``: only furniture, else none.
        """
        where = ["furniture = ?", "words >= ?", "size >= ?", "strength >= ?"]
        values: list[Any] = [furniture, words, size, strength]
        of_one = {"source": source, "document": document, "since": since, "until": until}
        if any(value not in ("", None) for value in of_one.values()):
            where.append("number IN (SELECT value FROM json_each(?))")
            values.append(json.dumps(self._clusters_with(of_one)))
        query = f"SELECT {_CLUSTER} FROM clusters WHERE {' AND '.join(where)} ORDER BY {_CLUSTER_ORDERS[sort]}"
        if not text:
            rows = self._database.execute(f"{query} LIMIT ? OFFSET ?", (*values, limit, offset)).fetchall()
            return [self._cluster(row) for row in rows]
        found: list[PassageCluster] = []
        for row in self._database.execute(query, values).fetchall():
            one = self._cluster(row)
            if text.casefold() in one.text.casefold():
                found.append(one)
                if len(found) == offset + limit:
                    break
        return found[offset:]

    def all_clusters(self) -> Iterator[PassageCluster]:
        """All clusters, furniture too, in the order of their numbers, without their text."""
        for row in self._database.execute(f"SELECT {_CLUSTER} FROM clusters ORDER BY number"):
            yield self._cluster(row, with_text=False)

    def count(self, *, furniture: bool = False) -> int:
        """How many clusters there are, furniture or else."""
        return int(self._one("SELECT count(*) FROM clusters WHERE furniture = ?", furniture))

    def cluster(self, number: int) -> PassageCluster:
        """The cluster of a number. Raises ``KeyError``."""
        row = self._database.execute(f"SELECT {_CLUSTER} FROM clusters WHERE number = ?", (number,)).fetchone()
        if row is None:
            raise KeyError(number)
        return self._cluster(row)

    def hits(self, document: int) -> list[Hit]:
        """The hits of a document, strongest first."""
        hits = self._hits[(self._hits["a"] == document) | (self._hits["b"] == document)]
        return _hits(hits[np.argsort(-hits["strength"], kind="stable")])

    def hits_between(self, one: int, other: int) -> list[Hit]:
        """The hits of two documents, in their order."""
        hits = self._hits[(self._hits["a"] == min(one, other)) & (self._hits["b"] == max(one, other))]
        return _hits(hits[np.lexsort((hits["b_start"], hits["a_start"]))])

    def all_hits(self) -> list[Hit]:
        """All hits, in the order of their documents."""
        return _hits(self._hits)

    def echoes(self) -> list[Hit]:
        """The echoes, those with the best score first."""
        echoes = self._hits[self._hits["kind"] == KINDS.index("echo")]
        return _hits(echoes[np.argsort(-echoes["similarity"], kind="stable")])

    def links(self, least: int = 1) -> list[tuple[int, int, int]]:
        """Pairs of documents with how many words they share, at least so many, furniture left out."""
        hits = self._hits[self._hits["kind"] == KINDS.index("shared")]
        count = int(hits["b"].max(initial=0)) + 1
        pairs, of_pair = np.unique(hits["a"] * count + hits["b"], return_inverse=True)
        shared = np.bincount(of_pair, hits["words"], len(pairs)).astype(np.int64)
        chosen = shared >= least
        columns = *np.divmod(pairs[chosen], count), shared[chosen]
        return list(zip(*(column.tolist() for column in columns), strict=True))

    def text(self, document: int) -> str:
        """The text of a document, read from its file again. Raises ``ReadError``, and ``KeyError``."""
        path = self.document(document).path
        if path not in self._texts:
            self._texts[path] = read_text(path).text
        return self._texts[path]

    def _clusters_with(self, one: dict[str, Any]) -> list[int]:
        """The clusters with a member whose document meets all that is asked of one."""
        rows = self._database.execute(_DOCUMENTS_WITH, one)
        documents = np.fromiter((number for (number,) in rows), np.int64)
        found: list[int] = np.unique(self._members["cluster"][np.isin(self._members["document"], documents)]).tolist()
        return found

    def _cluster(self, row: tuple[Any, ...], *, with_text: bool = True) -> PassageCluster:
        number, size, words, strength, sources, since, until, furniture = row
        low, high = np.searchsorted(self._members["cluster"], (number, number + 1)).tolist()
        members = tuple(
            Member(document, Span(start, end), count, None if nearest < 0 else nearest, similarity)
            for _, document, start, end, count, nearest, similarity in self._members[low:high].tolist()
        )
        text = self._passage(members[0]) if with_text else ""
        return PassageCluster(number, members, size, words, strength, sources, since, until, bool(furniture), text)

    def _passage(self, member: Member) -> str:
        """The text of a member; "" where its file cannot be read any more."""
        try:
            return member.span.of(self.text(member.document))[:_MOST_TEXT]
        except ReadError:
            return ""

    def _one(self, query: str, *values: object) -> Any:
        return self._database.execute(query, values).fetchone()[0]


def _hits(rows: Array) -> list[Hit]:
    return [
        Hit(a, b, Span(*spans[:2]), Span(*spans[2:]), words, similarity, strength, KINDS[kind], cluster)
        for a, b, *spans, words, similarity, strength, kind, cluster in rows.tolist()
    ]
