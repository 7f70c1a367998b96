"""Rows of older dossiers -> the values of this version."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Mapping

from viewer.collation.model.model import SIGILS
from viewer.dossier.anchor import anchor_in
from viewer.dossier.note import Anchor, Draft
from viewer.dossier.rows import decoded, from_json, unpack, witness_of_row
from viewer.text.witness import Span

_NOTE = "note:"
_PART = re.compile(r"([0-9a-f]+):(\d+)-(\d+)", re.ASCII)  # the first digits of a SHA-256, a span


def old_texts(db: sqlite3.Connection) -> dict[str, str]:
    """The texts that a dossier keeps, by the SHA-256 of their files, as far as they can be read."""
    found: dict[str, str] = {}
    for body, name, packed in db.execute("SELECT body, name, packed FROM witness JOIN text ON text = name"):
        try:
            sha256 = witness_of_row("", body).sha256
        except ValueError:
            continue
        if (data := unpack(name, packed)) is not None and (text := decoded(data)) is not None:
            found[sha256] = text
    return found


def draft_of_key(key: str, body: object, kept: Mapping[str, str]) -> Draft:
    """The draft of a row of version 1, whose key named its note, or its places by the contents of the files.

    Its text is kept in any case: where its place is not known any more, it is a draft without anchors.
    """
    try:
        text = from_json(body)
    except ValueError:
        text = body
    words = text if isinstance(text, str) else str(text)
    if key.startswith(_NOTE):
        return Draft(words, note=key.removeprefix(_NOTE))
    parts = [part for part in map(_PART.fullmatch, key.split("|")) if part]
    anchors = (_anchor(sigil, part, kept) for sigil, part in zip(SIGILS, parts, strict=False))
    return Draft(words, anchors=tuple(anchor for anchor in anchors if anchor))


def _anchor(sigil: str, part: re.Match[str], kept: Mapping[str, str]) -> Anchor | None:
    """The anchor of one place of a key; None where its text is not kept, or has changed."""
    head, span = part[1], Span(int(part[2]), int(part[3]))
    for sha256, text in kept.items():
        if sha256.startswith(head) and span.start <= span.end <= len(text):
            return anchor_in(text, sha256, sigil, span)
    return None
