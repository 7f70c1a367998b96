"""The fourth stage of a scan: hits -> clusters of passages, and their members by date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viewer.scan.engine.components import components
from viewer.scan.engine.layout import PAIR_BITS
from viewer.scan.engine.stretches import Stretches

if TYPE_CHECKING:
    from viewer.scan.engine.layout import Array

_AHEAD = 4  # passages of a document that each is compared with
# Furniture stands in so many documents, and in such a share of all or of one source, and is short.
_FURNITURE_DOCUMENTS, _FURNITURE_SHARE = 20, 0.1
_SOURCE_DOCUMENTS, _SOURCE_SHARE = 10, 0.9
_FURNITURE_WORDS = 200

_NUMBERS = "cluster", "document", "begin", "end", "nearest"
MEMBER = np.dtype([*((name, np.int64) for name in _NUMBERS), ("similarity", np.float64)])


@dataclass(frozen=True, slots=True)
class Clusters:
    """Clusters, numbered from 1 by how much their members say. ``of_hit``: the number of the cluster of each hit.

    ``members`` (dtype ``MEMBER``; places among all words) are in the order of their clusters, and in one by date.
    ``furniture``: by the number of the cluster, from 1.
    """

    of_hit: Array
    members: Array
    furniture: Array


def cluster(hits: Stretches, rank: Array, sources: Array) -> Clusters:
    """The clusters of ``hits``. ``rank``: of each document by date; ``sources``: a number for each."""
    count = hits.pairs
    if not count:
        return Clusters(np.zeros(0, dtype=np.int64), np.zeros(0, dtype=MEMBER), np.zeros(1, dtype=bool))
    sides = np.concatenate((hits.a_from, hits.b_from)), np.concatenate((hits.a_to, hits.b_to))
    first, passage = _distinct_passages(*sides)
    begin, end = (side[first] for side in sides)
    document = np.concatenate((hits.a, hits.b))[first]
    left, right = _same_passages(begin, end)
    labels = components(len(first), np.append(left, passage[:count]), np.append(right, passage[count:]))
    member_of, document, begin, end, label = _members(labels, document, begin, end)
    of_side = member_of[passage]
    nearest, similarity = _nearest(hits, of_side[:count], of_side[count:], rank, document, begin)
    weight = np.bincount(label, weights=end - begin)
    earliest = np.full(len(weight), 2 * count)
    np.minimum.at(earliest, label[of_side], np.arange(2 * count))
    by_weight = np.lexsort((earliest, -weight))
    number = np.empty(len(weight), dtype=np.int64)
    number[by_weight] = np.arange(1, len(weight) + 1)
    order = np.lexsort((begin, rank[document], number[label]))
    members = np.zeros(len(order), dtype=MEMBER)
    members["cluster"] = number[label[order]]
    members["document"], members["begin"], members["end"] = document[order], begin[order], end[order]
    members["nearest"], members["similarity"] = nearest[order], similarity[order]
    return Clusters(number[label[of_side[:count]]], members, _furniture(members, sources))


def _distinct_passages(begin: Array, end: Array) -> tuple[Array, Array]:
    """Of each passage the number of a stretch that is it, by its places; and the passage of each stretch."""
    places = (begin << PAIR_BITS) | end
    order = np.argsort(places)
    rising = places[order]
    fresh = np.append(True, rising[1:] != rising[:-1])
    passage = np.empty(len(order), dtype=np.int64)
    passage[order] = np.cumsum(fresh) - 1
    return order[fresh], passage


def _same_passages(begin: Array, end: Array) -> tuple[Array, Array]:
    """Pairs of passages of one document, of which each has at least half of the longer one in common.

    They come in the order of their beginnings, and then of their ends.
    """
    left, right = [], []
    for order in (np.arange(len(begin)), np.argsort((end << PAIR_BITS) | begin)):
        for ahead in range(1, _AHEAD + 1):
            one, other = order[:-ahead], order[ahead:]
            common = np.minimum(end[one], end[other]) - np.maximum(begin[one], begin[other])
            longer = np.maximum(end[one] - begin[one], end[other] - begin[other])
            same = 2 * common >= longer
            left.append(one[same])
            right.append(other[same])
    return np.concatenate(left), np.concatenate(right)


def _members(labels: Array, document: Array, begin: Array, end: Array) -> tuple[Array, Array, Array, Array, Array]:
    """Passages of one cluster that touch in a document are one member.

    Returns the member of each passage; and of each member its document, begin, end and the index of its cluster.
    """
    label = np.unique(labels, return_inverse=True)[1].reshape(-1)
    order = np.lexsort((end, begin, label))
    # The ends so far within a cluster: those of the cluster before are made smaller than all places of this one.
    span = int(end.max()) + 1
    reach = np.maximum.accumulate(end[order] + label[order] * span)
    starts = np.append(True, begin[order][1:] + label[order][1:] * span >= reach[:-1])
    starts[1:] |= document[order][1:] != document[order][:-1]
    first = np.flatnonzero(starts)
    member_of = np.empty(len(order), dtype=np.int64)
    member_of[order] = np.cumsum(starts) - 1
    last = np.append(first[1:], len(order)) - 1
    return (
        member_of,
        document[order][first],
        begin[order][first],
        reach[last] - label[order][first] * span,
        label[order][first],
    )


def _nearest(hits: Stretches, a: Array, b: Array, rank: Array, document: Array, begin: Array) -> tuple[Array, Array]:
    """For each member the document of the earlier one with the best hit, -1 where there is none, and how good it is."""
    quality = hits.similarity
    a_first = rank[hits.a] <= rank[hits.b]
    early, late = np.where(a_first, a, b), np.where(a_first, b, a)
    order = np.lexsort((begin[early], rank[document[early]], -hits.kept, -quality, late))
    late, early, quality = late[order], early[order], quality[order]
    first = np.flatnonzero(np.append(True, late[1:] != late[:-1]))
    nearest, similarity = np.full(len(document), -1, dtype=np.int64), np.ones(len(document))
    nearest[late[first]] = document[early[first]]
    similarity[late[first]] = quality[first]
    return nearest, similarity


def _furniture(members: Array, sources: Array) -> Array:
    """Whether each cluster, by its number, is furniture."""
    count = int(members["cluster"].max()) + 1
    pairs = np.unique(members["cluster"] * len(sources) + members["document"])
    number, document = np.divmod(pairs, len(sources))
    size = np.bincount(number, minlength=count)
    longest = np.zeros(count, dtype=np.int64)
    np.maximum.at(longest, members["cluster"], members["end"] - members["begin"])
    many = (size >= _FURNITURE_DOCUMENTS) & (size >= _FURNITURE_SHARE * len(sources))
    of_source = np.bincount(sources)
    kinds = len(of_source)
    pairs, in_source = np.unique(number * kinds + sources[document], return_counts=True)
    number, source = np.divmod(pairs, kinds)
    whole = (of_source[source] >= _SOURCE_DOCUMENTS) & (in_source >= _SOURCE_SHARE * of_source[source])
    many[number[whole]] = True
    return many & (longest <= _FURNITURE_WORDS)
