"""The anchors of a note -> where each of them stands in what is compared now, and what became of its words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from viewer.collation.model.model import SIGILS
from viewer.dossier.anchor import AnchorPlace, find, owners
from viewer.dossier.note import Anchor
from viewer.text.witness import Span, Witness

_WORD = re.compile(r"\S+\s*")


@dataclass(frozen=True, slots=True)
class Attachment:
    """An anchor, the sigil of the witness that it belongs to now ("": of none), and where it stands there, if it does.

    ``now`` is what stands there; "" where there is no such place.
    """

    anchor: Anchor
    sigil: str
    found: AnchorPlace | None
    now: str = ""

    @property
    def lost(self) -> bool:
        """Whether the words are found no more, or their text is not compared."""
        return self.found is None

    @property
    def reworded(self) -> bool:
        """Whether other words stand there than the note quotes. Where a line is broken is no matter of words."""
        was = self.anchor.quotation
        if self.found is None or self.now == was:
            return False
        return not was.strip() or self.now.split() != was.split()

    @property
    def among_others(self) -> bool:
        """Whether the words stand where nothing about them is as it was."""
        return self.found is not None and self.found.how == "changed" and not self.reworded and bool(self.now)


def attach(anchors: Sequence[Anchor], witnesses: Sequence[Witness]) -> tuple[Attachment, ...]:
    """Where these anchors, all of one note, stand now."""
    return tuple(_attach(*one, witnesses) for one in zip(anchors, owners(anchors, witnesses), strict=True))


def _attach(anchor: Anchor, sigil: str, witnesses: Sequence[Witness]) -> Attachment:
    text = witnesses[SIGILS.index(sigil)].text if sigil else ""
    found = find(anchor, text) if sigil else None
    return Attachment(anchor, sigil, found, found.span.of(text) if found else "")


def spans(attachments: Sequence[Attachment]) -> dict[str, Span]:
    """The places of those that stand somewhere, by sigil."""
    return {one.sigil: one.found.span for one in attachments if one.found}


def rewording(was: str, now: str) -> tuple[str, str]:
    """What of a quotation was changed, in whole words: the same first and last words are left out.

    One word that is the same stays where nothing would be left of a side.
    """
    old, new = _WORD.findall(was), _WORD.findall(now)
    head = _alike(old, new)
    tail = _alike(old[head:][::-1], new[head:][::-1])
    if min(len(old), len(new)) == head + tail:
        head, tail = (head - 1, tail) if head else (0, max(0, tail - 1))
    parts = ("".join(words[head : len(words) - tail]).strip() for words in (old, new))
    before, after = parts
    return (before, after) if before or after else (was, now)


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """With how many of the same words both begin."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0].strip() == pair[1].strip(), pairs))
