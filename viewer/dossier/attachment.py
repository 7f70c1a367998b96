"""The anchors of a note -> where each stands in the witnesses compared now, and how its words have changed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from viewer.collation.model.model import SIGILS
from viewer.dossier.anchor import AnchorPlace, anchor_to, find, owners
from viewer.dossier.note import Anchor
from viewer.text.witness import Span, Witness

_NO_TEXT = ("", "")
_WORD = re.compile(r"\S+\s*")


class Attachment(NamedTuple):
    """An anchor and its place now; a tuple, as that is.

    ``sigil``: of the witness to which it belongs; "" for none. ``found``: its place there, None if there is none.
    ``now``: the text at that place; "" without one.
    """

    anchor: Anchor
    sigil: str
    found: AnchorPlace | None
    now: str = ""

    @property
    def lost(self) -> bool:
        """Whether the anchor has no place: its words are not found, or their text is not compared."""
        return self.found is None

    @property
    def reworded(self) -> bool:
        """Whether other words stand there than the note quotes. Line breaks do not matter."""
        was = self.anchor.quotation
        if self.found is None or self.now == was:
            return False
        return not was.strip() or self.now.split() != was.split()

    @property
    def among_others(self) -> bool:
        """Whether the same words stand there, but in another context."""
        return self.found is not None and self.found.how == "changed" and not self.reworded and bool(self.now)


def attach(anchors: Sequence[Anchor], witnesses: Sequence[Witness]) -> tuple[Attachment, ...]:
    """The places of these anchors, all of one note, in these witnesses."""
    return tuple(_attach(*one, witnesses) for one in zip(anchors, owners(anchors, witnesses), strict=True))


def standing(anchors: Sequence[Anchor], texts: Mapping[str, tuple[str, str]]) -> dict[str, Span] | None:
    """The spans by sigil of anchors that all stand where they stood in the texts that they were made on; else None.

    ``texts``: by sigil the SHA-256 and the text of each witness. The result is that of ``spans(attach(…))``, in a
    fifteenth of the time, for it is written out here: a dossier may have 100,000 notes.
    """
    found = {}
    for anchor in anchors:
        sigil, prefix, quotation = anchor.sigil, anchor.prefix, anchor.quotation
        sha256, text = texts.get(sigil, _NO_TEXT)
        start, end = span = anchor.span
        first = start - len(prefix)
        if (
            not sha256
            or sha256 != anchor.sha256
            or first < 0
            or end - start != len(quotation)
            or not text.startswith(f"{prefix}{quotation}{anchor.suffix}", first)
        ):
            return None
        found[sigil] = span
    return found if len(found) == len(anchors) else None


def _attach(anchor: Anchor, sigil: str, witnesses: Sequence[Witness]) -> Attachment:
    text = witnesses[SIGILS.index(sigil)].text if sigil else ""
    found = find(anchor, text) if sigil else None
    return Attachment(anchor, sigil, found, found.span.of(text) if found else "")


def spans(attachments: Sequence[Attachment]) -> dict[str, Span]:
    """The spans of the anchors that have a place, by sigil."""
    return {one.sigil: one.found.span for one in attachments if one.found}


def fresh(attachment: Attachment, witnesses: Sequence[Witness]) -> Anchor:
    """The anchor on the place where its words stand now; as it is, where other words stand there or it has no place."""
    if attachment.found is None or attachment.now != attachment.anchor.quotation:
        return attachment.anchor
    return anchor_to(witnesses[SIGILS.index(attachment.sigil)], attachment.sigil, attachment.found.span)


def rewording(was: str, now: str) -> tuple[str, str]:
    """The changed part of a quotation, before and now, in whole words, without the same first and last words.

    One same word is kept where a side would otherwise be empty.
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
    """How many words are the same at the beginning of both."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0].strip() == pair[1].strip(), pairs))
