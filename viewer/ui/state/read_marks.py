"""Which variants the reader has read, kept in the dossier by their words, so that comparing again keeps the marks.

A mark names the variant's words with what stands about them on both sides, hashed; sides that are swapped make the
same name. Beside it stand the first letters of the words: with them the few candidates among 100,000 variants are
found before any is hashed.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

from PySide6.QtCore import QObject, Signal

from viewer.collation.model.model import Collation, Variant
from viewer.dossier.step import MARKED_LETTERS, Step
from viewer.dossier.tables.history import READ, marks_of
from viewer.text.witness import Span
from viewer.ui.state.history import History
from viewer.ui.state.notebook import Notebook

_ABOUT = 32  # characters on each side that distinguish this place from another with the same words
_LONG = 400  # characters of a side; of a longer one its two ends are compared


class ReadMarks(QObject):
    """The ids of the variants that are read. Every change is on the disk before ``changed`` is emitted."""

    changed = Signal()

    def __init__(self, notebook: Notebook, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notebook, self._history = notebook, history
        self._collation: Collation | None = None
        self._ids: set[int] = set()
        history.marks_changed.connect(self._find_again)

    @property
    def ids(self) -> set[int]:
        """The variants that are read. Not to be written to."""
        return self._ids

    def take(self, collation: Collation | None) -> None:
        """Find the variants of this collation that the dossier keeps as read."""
        self._collation, self._ids = collation, set()
        kept = self._kept()
        if collation is not None and kept:
            heads = set(kept.values())
            self._ids = {v.id for v in collation.variants if _head(v) in heads and _key(v, collation) in kept}

    def _find_again(self) -> None:
        self.take(self._collation)
        self.changed.emit()

    def mark(self, ids: Iterable[int], read: bool) -> bool:
        """Mark these ids as read, or as not read, as one step. Returns True once it is on the disk."""
        collation = self._collation
        if collation is None:
            return False
        which = [collation.variants[number - 1] for number in ids]
        marks = {_key(variant, collation): _head(variant) for variant in which}
        before, after = ({}, marks) if read else (marks, {})
        if not self._history.do(Step("read", before, after)):
            return False
        numbers = {variant.id for variant in which}
        self._ids = self._ids | numbers if read else self._ids - numbers
        self.changed.emit()
        return True

    def _kept(self) -> dict[str, str]:
        return marks_of(self._notebook.setting(READ))


def _head(variant: Variant) -> str:
    return "\n".join(sorted((variant.lemma[:MARKED_LETTERS], variant.text[:MARKED_LETTERS])))


def _key(variant: Variant, collation: Collation) -> str:
    sides = (
        _about(collation.witnesses[0].text, variant.base),
        _about(collation.witness(variant.witness).text, variant.reading),
    )
    return blake2b("\0".join(sorted(sides)).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _about(text: str, span: Span) -> str:
    words = span.of(text)
    if len(words) > _LONG:
        words = f"{words[: _LONG // 2]}\2{len(words)}\2{words[-_LONG // 2 :]}"
    return f"{text[max(0, span.start - _ABOUT) : span.start]}\1{words}\1{text[span.end : span.end + _ABOUT]}"
