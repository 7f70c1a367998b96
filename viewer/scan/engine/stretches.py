"""Pairs of stretches of two documents: columns of one length, an entry a pair."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.scan.engine.layout import Array, mapped, save

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class Stretches(NamedTuple):
    """Runs or hits. ``a`` and ``b`` are documents, ``a`` the earlier one; ``from`` and ``to`` are places of words.

    ``kept``: how many words both have. ``strength``: their bits, less what was changed. All are int64.
    """

    a: Array
    b: Array
    a_from: Array
    a_to: Array
    b_from: Array
    b_to: Array
    kept: Array
    strength: Array

    def take(self, chosen: Array | slice) -> Stretches:
        """The entries of these numbers, or for which it is true."""
        return Stretches(*(column[chosen] for column in self))

    @property
    def pairs(self) -> int:
        """How many pairs there are."""
        return len(self.a)

    @property
    def longer(self) -> Array:
        """The words of the longer stretch of each pair."""
        words: Array = np.maximum(self.a_to - self.a_from, self.b_to - self.b_from)
        return words

    @property
    def similarity(self) -> Array:
        """The share of words kept, 0 to 1."""
        share: Array = self.kept / np.maximum(self.longer, 1)
        return share

    def in_order(self) -> Stretches:
        """The same, in the order of documents and places."""
        return self.take(np.lexsort((self.a_from, self.b_from, self.a, self.b)))


def no_stretches() -> Stretches:
    """None at all."""
    return Stretches(*(np.zeros(0, dtype=np.int64) for _ in Stretches._fields))


def joined(parts: Sequence[Stretches]) -> Stretches:
    """All of these, one after the other."""
    return Stretches(*(np.concatenate(columns) for columns in zip(no_stretches(), *parts, strict=True)))


def save_stretches(path: Path, values: Stretches) -> None:
    """Write them to a file."""
    save(path, np.concatenate(values))


def load_stretches(path: Path) -> Stretches:
    """Those in a file."""
    return Stretches(*mapped(path, np.int64).reshape(len(Stretches._fields), -1))
