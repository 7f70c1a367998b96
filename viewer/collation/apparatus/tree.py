"""A suggestion of how the witnesses hang together: a tree by neighbor joining, with the evidence on each edge.

Saitou and Nei, "The neighbor-joining method" (1987). It is no stemma: it has no root, and a witness with two parents
has no place in it. So each edge says how many units speak for it, and how many against.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.collation.apparatus.variation.units import NOT_EXTANT

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from viewer.collation.apparatus.agreement import Agreement


class Edge(NamedTuple):
    """A line between two nodes of the tree. Nodes below the number of witnesses are these; others are inner ones.

    ``group``: the witnesses on one side of it, the smaller one; ``supporting``: the places of the units in which they,
    and nobody else, share a reading; ``opposing``: of those that part the group and in which each part goes with one of
    the other side.
    """

    one: int
    other: int
    group: tuple[int, ...]
    supporting: tuple[int, ...]
    opposing: tuple[int, ...]

    @property
    def weak(self) -> bool:
        """Whether no more speaks for it than against it."""
        return len(self.supporting) <= len(self.opposing)


class AlsoAgrees(NamedTuple):
    """Two witnesses that the tree puts far apart, and that share readings against their own neighbors all the same."""

    one: int
    other: int
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SuggestedTree:
    """The edges between ``nodes`` nodes, and who agrees across them; never to be drawn without their counts."""

    nodes: int
    edges: tuple[Edge, ...]
    also: tuple[AlsoAgrees, ...]


def suggested_tree(agreement: Agreement) -> SuggestedTree:
    """The tree of neighbor joining for the members of an agreement, with the units for and against each edge."""
    members = agreement.members
    links, nodes = _joined(_distances(agreement), members, len(agreement.units.table.witnesses))
    edges = tuple(_edge(agreement, links, one, other) for one, other in links)
    groups = {edge.group for edge in edges}
    also = tuple(
        AlsoAgrees(group.witnesses[0], group.witnesses[1], group.places)
        for group in agreement.groups
        if len(group.witnesses) == 2 and group.witnesses not in groups and group.count > 1
    )
    return SuggestedTree(nodes, edges, also)


def _distances(agreement: Agreement) -> NDArray[np.float64]:
    members = list(agreement.members)
    both = agreement.both[np.ix_(members, members)]
    alike = agreement.alike[np.ix_(members, members)]
    shares = np.where(both > 0, 1 - alike / np.maximum(both, 1), 1.0)
    np.fill_diagonal(shares, 0.0)
    return shares


def _joined(distances: NDArray[np.float64], members: tuple[int, ...], first: int) -> tuple[list[tuple[int, int]], int]:
    """The edges of the tree, and how many nodes there are; inner nodes are numbered from ``first``."""
    nodes, links, new = list(members), [], first
    while len(nodes) > 2:
        size = len(nodes)
        sums = distances.sum(axis=0)
        scores = (size - 2) * distances - sums[:, None] - sums[None, :]
        np.fill_diagonal(scores, np.inf)
        i, j = divmod(int(np.round(scores, 12).argmin()), size)
        i, j = min(i, j), max(i, j)
        if size == 3:
            links += [(node, new) for node in nodes]
            return links, new + 1
        links += [(nodes[i], new), (nodes[j], new)]
        to_new = (distances[i] + distances[j] - distances[i, j]) / 2
        keep = [number for number in range(size) if number not in (i, j)]
        distances = np.block(
            [[distances[np.ix_(keep, keep)], to_new[keep, None]], [to_new[None, keep], np.zeros((1, 1))]]
        )
        nodes = [nodes[number] for number in keep] + [new]
        new += 1
    return ([(nodes[0], nodes[1])] if len(nodes) == 2 else []), new


def _edge(agreement: Agreement, links: list[tuple[int, int]], one: int, other: int) -> Edge:
    members = set(agreement.members)
    side = _reached(links, one, other) & members
    rest = members - side
    _, mine = min((len(those), sorted(those)) for those in (side, rest))
    group = tuple(mine)
    readings = agreement.units.readings[:, agreement.places]
    supporting, opposing = _evidence(readings, group, tuple(sorted(members - set(group))))
    places = agreement.places
    return Edge(one, other, group, tuple(places[supporting].tolist()), tuple(places[opposing].tolist()))


def _reached(links: list[tuple[int, int]], start: int, without: int) -> set[int]:
    """The nodes on one side of an edge."""
    found, todo = {start}, [start]
    while todo:
        node = todo.pop()
        for link in links:
            if node in link and set(link) != {start, without}:
                other = link[0] if link[1] == node else link[1]
                if other not in found:
                    found.add(other)
                    todo.append(other)
    return found


def _evidence(
    readings: NDArray[np.int16], group: tuple[int, ...], rest: tuple[int, ...]
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Which units part these witnesses from the rest, and in which two parts of the group go with two of the rest."""
    ours, theirs = readings[list(group)], readings[list(rest)]
    size = int(readings.max(initial=0)) + 1
    here, there = (np.stack([(side == code).any(axis=0) for code in range(size)]) for side in (ours, theirs))
    across = (here & there).sum(axis=0)
    extant = (theirs != NOT_EXTANT).any(axis=0)
    together = here.sum(axis=0) == 1
    many = (ours != NOT_EXTANT).sum(axis=0) >= min(2, len(group))
    return (across == 0) & together & extant & many, across > 1
