"""The tags of notes: their spelling, their colors, and which notes a reader asks for by tag and status."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, Literal, get_args
from zlib import crc32

from viewer.dossier.note import Note

TagColor = Literal["blue", "green", "red", "orange", "violet", "teal", "pink", "yellow"]
TAG_COLORS: tuple[TagColor, ...] = get_args(TagColor)
COLORS_SETTING = "tag_colors"  # {tag: color}, of the tags whose color the reader has chosen
LONGEST_TAG = 60  # code points


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """Which notes are asked for: with this tag, in any case of its letters, and of this status; None for all."""

    tag: str | None = None
    settled: bool | None = None

    def __bool__(self) -> bool:
        return self.tag is not None or self.settled is not None

    def keeps(self, note: Note) -> bool:
        """Whether the note is one of them."""
        return bool(self.among([note]))

    def among(self, notes: Sequence[Note]) -> Sequence[Note]:
        """Those of these notes."""
        if self.settled is not None:
            notes = [note for note in notes if note.settled == self.settled]
        if self.tag is None:
            return notes
        tag, used = self.tag.casefold(), {note.tags for note in notes}
        # Folded once each: of 100,000 notes few have other tags than all others.
        wanted = {tags for tags in used if any(one.casefold() == tag for one in tags)}
        return [note for note in notes if note.tags in wanted]


EVERY_NOTE = NoteFilter()


def parse_tags(words: str) -> tuple[str, ...]:
    """The tags in a line, parted by commas: "source, to check". Each once, in any case of its letters."""
    return clean_tags(words.split(","))


def clean_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """These tags, each once and on one line, without a comma, which would part it."""
    found: dict[str, str] = {}
    for tag in tags:
        name = " ".join(tag.replace(",", " ").split())[:LONGEST_TAG].strip()
        if name:
            found.setdefault(name.casefold(), name)
    return tuple(found.values())


def count_tags(notes: Iterable[Note]) -> Counter[str]:
    """How many notes have each tag, by its first spelling."""
    return spelled_once(Counter(chain.from_iterable(note.tags for note in notes)))


def spelled_once(counts: Mapping[str, int]) -> Counter[str]:
    """The counts of tags, those of all spellings under the first one."""
    names: dict[str, str] = {}
    found: Counter[str] = Counter()
    for tag, count in counts.items():
        found[names.setdefault(tag.casefold(), tag)] += count
    return found


def color_of(tag: str, chosen: Mapping[str, TagColor]) -> TagColor:
    """The color of a tag: the one that was chosen, else always the same one of all."""
    name = tag.casefold()
    return chosen.get(name) or TAG_COLORS[crc32(name.encode("utf-8", "surrogatepass")) % len(TAG_COLORS)]


def colors_of(value: Any) -> dict[str, TagColor]:
    """The chosen colors of a setting, by the tag in small letters, as far as they are some."""
    known = value if isinstance(value, dict) else {}
    return {tag.casefold(): color for tag, color in known.items() if color in TAG_COLORS}
