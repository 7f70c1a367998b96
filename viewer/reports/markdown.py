"""A collation and its notes -> Markdown: what was compared, and every note with what it is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from viewer.collation.model import SIGILS, Collation, Variant
from viewer.dossier.anchor import CONTEXT, Found, find
from viewer.dossier.note import Anchor, Note
from viewer.reports.escape import escape_line, paragraphs, quote

SET_OFF = "⟦ and ⟧ stand round the words that a note is on; ‸ is a place where the other text has more."
LOST = "These notes quote words that the documents do not have any more, or documents that are not open."


_LINE = 240  # code points; a longer quotation needs no words round it to be found
_SIGNS = str.maketrans({" ": "␣", "\u00a0": "⍽", "\t": "⇥"})
_PARAGRAPH, _BREAK = re.compile(r"[^\S\n]*\n[^\S\n]*\n\s*"), re.compile(r"[^\S\n]*\n[^\S\n]*")


@dataclass(frozen=True, slots=True)
class _Place:
    """An anchor, the sigil of the witness that it belongs to now, and where it stands there, if it does."""

    anchor: Anchor
    sigil: str
    found: Found | None


def notes_to_markdown(collation: Collation, notes: Sequence[Note]) -> str:
    """The documents and every note, in the order given. Notes whose words are gone stand in a part of their own.

    Text of documents and notes is escaped: it shows as it is and can't become anything else.
    """
    placed = [(note, [_place(collation, anchor) for anchor in note.anchors]) for note in notes]
    kept = [(note, places) for note, places in placed if all(place.found for place in places)]
    lost = [(note, places) for note, places in placed if not all(place.found for place in places)]
    parts = [_title(collation), *_documents(collation), f"## Notes ({len(kept)})", *([SET_OFF] if notes else [])]
    for number, (note, places) in enumerate(kept, 1):
        parts += _note(collation, number, note, places)
    if lost:
        parts += [f"## Notes without a place ({len(lost)})", LOST]
        for number, (note, places) in enumerate(lost, len(kept) + 1):
            parts += _note(collation, number, note, places)
    return "\n\n".join(parts) + "\n"


def _title(collation: Collation) -> str:
    titles = [f"“{escape_line(witness.title)}”" for witness in collation.witnesses]
    return f"# Notes on {' and '.join(titles)}"


def _documents(collation: Collation) -> list[str]:
    parts = ["## Documents"]
    for sigil, witness in zip(SIGILS, collation.witnesses, strict=False):
        name = PurePath(witness.path).name
        lines = [f"- **{sigil}**: {escape_line(witness.title)}"]
        lines += [f"  - File: {escape_line(name)}"] if name else []
        lines += [f"  - SHA-256: {escape_line(witness.sha256)}"] if witness.sha256 else []
        lines += [f"  - Words: {witness.words:,}"]
        shares = collation.coverage.get(sigil, {})
        lines += [f"  - Shared with {other}: {share:.0%}" for other, share in shares.items()]
        parts.append("\n".join(lines))
    if not collation.complete:
        parts.append(f"This comparison is a part of the truth: {escape_line(' '.join(collation.limits))}")
    return parts


def _note(collation: Collation, number: int, note: Note, places: Sequence[_Place]) -> list[str]:
    variant = _variant(collation, places)
    about = f"{variant.kind}, {variant.level}" if variant else "on selected words"
    parts = [f"### {number}. {about.capitalize()}"]
    for place in places:
        parts += [_heading(collation, place), _quoted(place.anchor)]
    parts.append(paragraphs(note.text))
    if note.tags:
        parts.append("Tags: " + ", ".join(escape_line(tag) for tag in note.tags))
    parts.append(f"*{_dates(note)}*")
    return parts


def _heading(collation: Collation, place: _Place) -> str:
    """Whose words these are, and what became of their place."""
    anchor, found = place.anchor, place.found
    name = f"**{escape_line(place.sigil or anchor.sigil)}**"
    if not place.sigil:
        return f"{name}, a document that is not open (SHA-256 {escape_line(anchor.sha256) or 'unknown'}):"
    if not found:
        return f"{name}, not found any more; it stood at characters {anchor.span.start:,} to {anchor.span.end:,}:"
    where = f"{name}, characters {found.span.start:,} to {found.span.end:,}"
    if found.how == "changed":
        return f"{where} (the text has changed since; the note quotes it as it was):"
    return f"{where}:"


def _quoted(anchor: Anchor) -> str:
    """The words in their line, set off: a mark or a break by itself would tell nobody where it stands."""
    words = anchor.quotation
    if len(words) > _LINE:
        return quote(words)
    if not words.strip():
        words = words.translate(_SIGNS)
    words = _BREAK.sub("↵", _PARAGRAPH.sub("¶", words)) or "‸"
    return quote(" ".join(f"{_before(anchor.prefix)}⟦{words}⟧{_after(anchor.suffix)}".split()))


def _before(text: str) -> str:
    """What stands before in the same paragraph, from the beginning of a word on."""
    found = _PARAGRAPH.split(text)[-1]
    if len(found) < CONTEXT:
        return found.lstrip()
    _, space, words = found.partition(" ")
    return f"…{words if space else found}"


def _after(text: str) -> str:
    found = _PARAGRAPH.split(text)[0]
    if len(found) < CONTEXT:
        return found.rstrip()
    words, space, _ = found.rpartition(" ")
    return f"{words if space else found}…"


def _dates(note: Note) -> str:
    written = f"Written {_instant(note.created)}"
    return written if note.changed == note.created else f"{written}, changed {_instant(note.changed)}"


def _instant(value: str) -> str:
    """An ISO instant to the minute, as a reader writes it."""
    return f"{escape_line(value[:10])} {escape_line(value[11:16])} UTC"


def _place(collation: Collation, anchor: Anchor) -> _Place:
    sigil = _owner(collation, anchor)
    return _Place(anchor, sigil, find(anchor, collation.witness(sigil).text) if sigil else None)


def _owner(collation: Collation, anchor: Anchor) -> str:
    """The sigil of an anchor's witness now: by its content, for the sides may have been swapped, else the old one."""
    sides = dict(zip(SIGILS, collation.witnesses, strict=False))
    same = [sigil for sigil, witness in sides.items() if anchor.sha256 and witness.sha256 == anchor.sha256]
    if anchor.sigil in same or (not same and anchor.sigil in sides):
        return anchor.sigil
    return same[0] if same else ""


def _variant(collation: Collation, places: Sequence[_Place]) -> Variant | None:
    """The variant that the note stands on, if its spans are those of one."""
    spans = {place.sigil: place.found.span for place in places if place.found}
    for variant in collation.variants:
        if spans.get("A") == variant.base and spans.get(variant.witness) == variant.reading:
            return variant
    return None
