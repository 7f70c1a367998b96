"""What the members of a passage have otherwise than a base among them. No Qt here."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from viewer.collation.collate import collate
from viewer.collation.model.model import SIGILS, Options, Variant
from viewer.text.reading.read import made_text, with_words
from viewer.usecases.library.contents import is_echo, member_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.scan.model import Member, PassageCluster
    from viewer.text.witness import Span, Witness
    from viewer.usecases.library.contents import LibraryContents

MOST_WITNESSES = len(SIGILS)  # members that are opened beside each other
_MOST_MEMBERS = 40  # members that are compared word by word
_MOST_WORDS = 3000  # of a member: a longer one is compared as a pair
_PART = 0.8  # of the words of the base: a member with fewer is said to be a part
_EDGE = 4  # words that a member lacks at an end of the base: more is no variant but the end of what it quotes
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class MemberReadings:
    """How a member differs from the base: its ``variants``; ``words`` of the ``of`` words of the base stand in it.

    ``compared`` is False where it was not compared word by word. ``echo``: what the member of an echo says.
    """

    words: int
    of: int
    variants: tuple[Variant, ...] = ()
    compared: bool = True
    echo: str = ""

    @property
    def partial(self) -> bool:
        """Whether it has a part of the base only."""
        return self.words < _PART * self.of


@dataclass(frozen=True, slots=True)
class OpenedPassage:
    """A passage as it is shown: the text of its ``base`` (a place among its members), and the readings of each member.

    ``heat``: stretches of the base with how many members have them otherwise, and whether only in accidentals. Of an
    echo, ``other`` is what the other member says.
    """

    number: int
    base: int
    text: str
    readings: tuple[MemberReadings, ...]
    heat: tuple[tuple[Span, int, bool], ...]
    other: str = ""


def passage_text(contents: LibraryContents, cluster: PassageCluster, base: int) -> OpenedPassage:
    """The text of a member of a passage, from its file, before the others are compared with it."""
    other = member_text(contents, cluster.members[1 - base]) if is_echo(cluster) else ""
    return OpenedPassage(cluster.number, base, member_text(contents, cluster.members[base]), (), (), other)


def passage_witnesses(contents: LibraryContents, cluster: PassageCluster, base: int) -> tuple[Witness, ...]:
    """The passage as its members have it, the base first, as witnesses that can be read beside each other.

    At most ``MOST_WITNESSES``. A member whose file cannot be read any more is left out.
    """
    places = sorted(range(len(cluster.members)), key=lambda place: place != base)
    found = []
    for place in places[:MOST_WITNESSES]:
        document = contents.by_number[cluster.members[place].document]
        if text := member_text(contents, cluster.members[place]):
            made = made_text(text, title=document.title, path=document.path)
            found.append(replace(made, author=document.author, date=document.date))
    return tuple(found)


def open_passage(contents: LibraryContents, cluster: PassageCluster, base: int) -> OpenedPassage:
    """Compare the members of a passage with one of them. It reads their files."""
    text = member_text(contents, cluster.members[base])
    if is_echo(cluster):
        said = [member_text(contents, member) for member in cluster.members]
        heard = tuple(MemberReadings(0, 0, compared=False, echo=" ".join(one.split())) for one in said)
        return OpenedPassage(cluster.number, base, text, heard, (), said[1 - base])
    readings = tuple(
        _readings(text, contents, member, place, base=place == base) for place, member in enumerate(cluster.members)
    )
    return OpenedPassage(cluster.number, base, text, readings, _heat(readings))


def _readings(text: str, contents: LibraryContents, member: Member, place: int, *, base: bool) -> MemberReadings:
    count = len(_WORD.findall(text))
    if base:
        return MemberReadings(count, count)
    other = member_text(contents, member)
    if place >= _MOST_MEMBERS or max(count, member.words) > _MOST_WORDS or not text or not other:
        return MemberReadings(min(count, member.words), count, compared=False)
    witnesses = [with_words(made_text(one, title=" ")) for one in (text, other)]
    found = [one for one in collate(witnesses, Options(scope="work", echoes=False)).variants if one.move is None]
    inner = tuple(one for one in found if not _beyond(one, text, other))
    lacking = sum(len(_WORD.findall(one.lemma)) for one in found if one.kind == "omission")
    return MemberReadings(count - lacking, count, inner)


def _beyond(variant: Variant, text: str, other: str) -> bool:
    """Whether a variant is what one of the two has before the other begins, or after it ends."""
    at_start = not text[: variant.base.start].strip() and not other[: variant.reading.start].strip()
    at_end = not text[variant.base.end :].strip() and not other[variant.reading.end :].strip()
    if not (at_start or at_end):
        return False
    return variant.kind == "insertion" or (variant.kind == "omission" and len(_WORD.findall(variant.lemma)) > _EDGE)


def _heat(readings: Sequence[MemberReadings]) -> tuple[tuple[Span, int, bool], ...]:
    """The stretches of the base that some member has otherwise; those of one span are counted together."""
    found: dict[Span, list[bool]] = {}
    for one in readings:
        for variant in one.variants:
            found.setdefault(variant.base, []).append(not variant.substantive)
    return tuple((span, len(kinds), all(kinds)) for span, kinds in sorted(found.items()))
