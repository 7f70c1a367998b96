"""Where the dots of a network stand: documents that share much near each other, the same for the same links."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

_STEPS = 220
_SEED = 7
_PULL = 0.06  # to the middle, so that what hangs together by nothing does not drift away


def network_places(count: int, links: Sequence[tuple[int, int, int]]) -> NDArray[np.float64]:
    """Places (count, 2) within 0 to 1 for the dots 0 to ``count``; ``links``: (one, other, shared words).

    Fruchterman and Reingold, "Graph drawing by force-directed placement" (1991), with a fixed seed.
    """
    if count == 0:
        return np.zeros((0, 2))
    places = np.random.default_rng(_SEED).uniform(-1.0, 1.0, (count, 2))
    ends = np.array([(a, b) for a, b, _ in links], dtype=np.int64).reshape(-1, 2)
    weights = 0.5 + np.log1p(np.array([shared for _, _, shared in links], dtype=float)) / 6
    ideal = 1.3 / np.sqrt(count)
    for step in range(_STEPS):
        heat = 0.12 * (1 - step / _STEPS)
        apart = places[:, None, :] - places[None, :, :]
        distance = np.sqrt((apart**2).sum(axis=2)) + 1e-3
        moves = (apart / distance[..., None] * (ideal**2 / distance)[..., None]).sum(axis=1)
        if len(ends):
            along = places[ends[:, 0]] - places[ends[:, 1]]
            length = np.sqrt((along**2).sum(axis=1)) + 1e-3
            pull = along * (length / ideal * weights)[:, None]
            np.add.at(moves, ends[:, 0], -pull)
            np.add.at(moves, ends[:, 1], pull)
        moves -= places * _PULL
        size = np.sqrt((moves**2).sum(axis=1)) + 1e-9
        places += moves / size[:, None] * np.minimum(size, heat)[:, None]
    return _spread(places)


def _spread(places: NDArray[np.float64]) -> NDArray[np.float64]:
    """The places over the whole of 0 to 1. Mostly by rank: one that stands far off must not crowd the others."""
    ranks = places.argsort(axis=0).argsort(axis=0) / max(1, len(places) - 1)
    low, high = places.min(axis=0), places.max(axis=0)
    even = (places - low) / np.maximum(high - low, 1e-9)
    return np.asarray(0.35 * even + 0.65 * ranks if len(places) > 1 else np.full((1, 2), 0.5))


def neighbors_together(links: Sequence[tuple[int, int, int]], weights: Mapping[int, float]) -> list[int]:
    """The ends of the links, the heaviest first, each followed by those that it shares most with, and so on."""
    near: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for a, b, shared in links:
        near[a].append((-shared, b))
        near[b].append((-shared, a))
    order: dict[int, None] = {}
    for start in sorted(weights, key=lambda one: (-weights[one], one)):
        waiting = [start]
        while waiting:
            here = waiting.pop()
            if here not in order:
                order[here] = None
                waiting += [other for _, other in sorted(near[here], reverse=True) if other not in order]
    return list(order)
