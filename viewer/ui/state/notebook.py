"""The reader's notes on what is open, kept in a dossier. It says when they change, and when keeping them fails."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal

from viewer.collation.model.model import CATEGORIES, LEVELS, SIGILS, Category, Collation
from viewer.dossier.anchor import anchors_to
from viewer.dossier.attachment import Attachment, attach, spans, standing
from viewer.dossier.errors import DossierError
from viewer.dossier.note import Anchor, DecisionRecord, Note
from viewer.dossier.options import OPTIONS, options_value
from viewer.dossier.store import Dossier, find_for, home
from viewer.dossier.tags import COLORS_SETTING, TagColor, colors_of, count_tags
from viewer.gc_pause import no_gc
from viewer.phrasing.language import tr, translate
from viewer.text.witness import Span, Witness
from viewer.ui.state.text_saver import TextSaver
from viewer.usecases.drafts import Drafts
from viewer.usecases.reopen import Kept, NothingKept, reopen

_NOWHERE = Span(1 << 32, 1 << 32)  # after every place of a text


@dataclass(frozen=True, slots=True)
class Position:
    """Where the reader was: the current variant, the levels shown, the place in A."""

    current: int | None = None
    levels: frozenset[Category] = frozenset(CATEGORIES)
    place: int = 0


class Notebook(QObject):
    """The notes of the pair that is open. Nothing here raises: a failure is reported by ``troubled`` and by False."""

    changed = Signal()
    troubled = Signal(str)  # one sentence: a note could not be kept, or the dossier has something to say
    recovered = Signal()  # a note could be kept again
    closing = Signal()  # another pair or dossier is about to come: what is being written must be kept now
    opened = Signal()  # another dossier, or none
    decided = Signal()  # other decisions

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dossier: Dossier | None = None
        self._own = True  # the program's own dossier, not a file that the reader chose
        self._collation: Collation | None = None
        self._notes: list[Note] = []
        self._attached: dict[str, tuple[Attachment, ...]] = {}
        self._attached_to: Sequence[Witness] = ()
        self._places: dict[str, dict[str, Span]] = {}
        self._orphans: set[str] = set()
        self._decisions: list[DecisionRecord] = []
        self._tag_colors: dict[str, TagColor] = {}
        self._failing = False
        self._version = 0
        self.drafts = Drafts(self._tell)
        self._text_saver = TextSaver(self)
        self._text_saver.failed.connect(self._tell)

    @property
    def path(self) -> Path | None:
        return self._dossier.path if self._dossier else None

    @property
    def own(self) -> bool:
        """Whether this is the program's own dossier for the pair, not a file that the reader chose."""
        return self._own

    @property
    def name(self) -> str:
        """What the status line calls the dossier."""
        if self._dossier is None:
            return tr("no dossier")
        return tr("notes kept by Recension") if self._own else self._dossier.path.name

    @property
    def notes(self) -> list[Note]:
        """The live notes: first the orphans, then by their place in A; those kept without any place come last."""
        return self._notes

    @property
    def tags(self) -> Counter[str]:
        """How many notes have each tag."""
        return count_tags(self._notes)

    @property
    def tag_colors(self) -> dict[str, TagColor]:
        """The colors that the reader chose for tags, by the tag in small letters. Not to be written to."""
        return self._tag_colors

    def color_tag(self, tag: str, color: str) -> None:
        """Give a tag this color in all lists."""
        colors = self._tag_colors | {tag.casefold(): color}
        if self.save_setting(COLORS_SETTING, colors):
            self._tag_colors = colors_of(colors)
            self.changed.emit()

    def places(self, note: Note) -> dict[str, Span]:
        """The spans of the words of a note now, by sigil; empty where they are no longer found."""
        return self._places.get(note.id, {})

    def attached(self, note: Note) -> tuple[Attachment, ...]:
        """For each anchor of a note, whether and where its words were found."""
        if note.id not in self._attached and note.id in self._places:
            self._attached[note.id] = attach(note.anchors, self._attached_to)
        return self._attached.get(note.id, ())

    def orphaned(self, note: Note) -> tuple[Attachment, ...]:
        """The anchors of a note that find no place, where the reader has not said that it may be without."""
        return tuple(one for one in self.attached(note) if one.lost and self.text_of(one) not in note.without)

    def is_orphan(self, note: Note) -> bool:
        """Whether the note has an anchor without a place, of which the reader has not said that it may be without."""
        return note.id in self._orphans

    def text_of(self, attachment: Attachment) -> str:
        """The name (SHA-256) of the text that an anchor belongs to now, or did once if it is not compared."""
        if self._collation is None or not attachment.sigil:
            return attachment.anchor.sha256
        return self._collation.witness(attachment.sigil).sha256

    def note_at(self, places: dict[str, Span]) -> Note | None:
        """The note on exactly these spans (by sigil); None where there is none."""
        return next((note for note in self._notes if self.places(note) == places), None)

    def open_file(self, path: str) -> Kept | None:
        """Open the reader's own dossier; what it keeps is to be compared, then given to ``open_for``."""
        try:
            return reopen(Path(path))
        except (DossierError, NothingKept) as error:
            self.troubled.emit(translate(error))
            return None

    def open_for(self, collation: Collation, kept: Kept | None = None, keep: bool = False) -> None:
        """Find the places of the notes in a collation: those of the dossier in ``kept``, of the open one if ``keep``,
        or else of the one that the program keeps for these texts."""
        self.closing.emit()
        if kept is not None:
            self._take(kept.dossier, kept.own)
        elif not keep or self._dossier is None:
            shas = [witness.sha256 for witness in collation.witnesses]
            self._take(self._try(lambda: Dossier.open_own(find_for(shas, home()))), own=True)
        self._collation = collation
        if (dossier := self._dossier) is not None and not dossier.read_only:
            self._text_saver.keep(dossier, collation.witnesses)
            self._did(lambda: dossier.save_setting(OPTIONS, options_value(collation.options)))
        self.drafts.take(dossier, collation)
        self._read()

    def take(self, collation: Collation) -> None:
        """Take what is open with other words for what its texts are; these are on the disk."""
        self._collation = collation

    @property
    def read_only(self) -> bool:
        """Whether nothing can be kept: the dossier can only be read, or there is none."""
        return self._dossier is None or self._dossier.read_only

    def _take(self, dossier: Dossier | None, own: bool) -> None:
        self.close()
        self._dossier, self._own = dossier, own
        if dossier and dossier.message:
            self.troubled.emit(dossier.message)
        self.opened.emit()

    def close(self) -> None:
        """Close the dossier; everything in it is saved already."""
        if self._dossier is not None:
            self.closing.emit()
            self._text_saver.close()
            self._dossier.close()
        self._dossier, self._notes, self._attached, self._places, self._decisions = None, [], {}, {}, []
        self._orphans, self._attached_to = set(), ()
        self.drafts.take(None)

    @property
    def decisions(self) -> list[DecisionRecord]:
        """What the reader decided about the alignment, in the order in which it was decided. Not to be written to."""
        return self._decisions

    def is_about(self, collation: Collation) -> bool:
        """Whether the notes are those on the texts of this collation."""
        return collation is self._collation

    def write(self, change: Callable[[Dossier], object], draft: str | None = None, *, notes: bool = True) -> bool:
        """Change the dossier. Returns True once that is on the disk.

        ``draft``: the id of the draft that becomes a note. ``notes``: notes or decisions change, which are read again.
        """
        dossier = self._dossier
        if dossier is None and notes:
            self.troubled.emit(
                tr("There is no dossier to keep notes in: the words stay in the editor; save a copy of them.")
            )
        if dossier is None:
            return False
        if not self._did(lambda: change(dossier)):
            self._failing = True
            self.refresh()  # what another window has written is to be seen beside what could not be
            return False
        if self._failing:
            self._failing = False
            self.recovered.emit()
        if draft:
            self.drafts.became_note(draft)
        if notes:
            self._read()
        return True

    def save_copy(self, path: Path, sources: Sequence[bytes] = ()) -> bool:
        """Write a whole copy of the dossier to another file, with these files of its texts in it."""
        dossier = self._dossier
        self._text_saver.close()
        return dossier is not None and self._did(lambda: dossier.save_copy(path, sources))

    def ask(self, what: Callable[[Dossier], Any]) -> Any:
        """What the dossier answers; None where there is none, or where it fails, which is reported."""
        dossier = self._dossier
        return self._try(lambda: what(dossier)) if dossier else None

    def setting(self, name: str) -> Any:
        """The value that the dossier keeps under this name; None where there is none."""
        return self.ask(lambda dossier: dossier.setting(name))

    def save_setting(self, name: str, value: Any) -> bool:
        """Save a value under this name. Returns True once it is on the disk."""
        dossier = self._dossier
        return dossier is not None and self._did(lambda: dossier.save_setting(name, value))

    @property
    def position(self) -> Position:
        """Where the reader was when this pair was open the last time."""
        return position_of(self.setting("position"))

    @position.setter
    def position(self, position: Position) -> None:
        if self._dossier is not None and not self._dossier.read_only:
            levels = sorted(position.levels - {"moved"})
            value = {"current": position.current, "levels": levels, "place": position.place}
            value["moves"] = "moved" in position.levels
            self.save_setting("position", value)

    def anchors(self, places: dict[str, Span]) -> tuple[Anchor, ...]:
        """The anchors for these spans (by sigil), by which their words are found again."""
        assert self._collation is not None
        return anchors_to(self._collation, places)

    def refresh(self) -> None:
        """Read the notes again if another window has written in the dossier."""
        dossier = self._dossier
        if dossier is not None and self._try(lambda: dossier.data_version) not in (None, self._version):
            self._read()

    def _read(self) -> None:
        dossier = self._dossier
        self._version = self._try(lambda: dossier.data_version) or 0 if dossier else 0
        self._tag_colors = colors_of(self.setting(COLORS_SETTING))
        with no_gc():
            notes = (self._try(dossier.notes) or []) if dossier else []
            self._attach(notes)
            self._notes = _in_order(notes, self._places, self._orphans)
        self.changed.emit()
        before, self._decisions = self._decisions, (self._try(dossier.decisions) or []) if dossier else []
        if before != self._decisions:
            self.decided.emit()

    def _attach(self, notes: Sequence[Note]) -> None:
        """Find where the notes stand in the texts; a note that has not changed keeps the places that it had.

        How the words of a note have changed is found out for those whose words do not stand where they stood; for the
        others, of which there may be 100,000, only when it is asked for.
        """
        witnesses = self._collation.witnesses if self._collation else ()
        if witnesses != self._attached_to:
            self._places, self._attached, self._attached_to = {}, {}, witnesses
            self._notes = []
        texts = {sigil: (one.sha256, one.text) for sigil, one in zip(SIGILS, witnesses, strict=False)}
        before = {note.id: note for note in self._notes}
        changed = [note for note in notes if before.get(note.id) is not note]
        if self._attached:
            same = before.keys() & {note.id for note in notes} - {note.id for note in changed}
            self._attached = {id: there for id, there in self._attached.items() if id in same}
        for note in changed:
            there = standing(note.anchors, texts)
            if there is None:
                self._attached[note.id] = attach(note.anchors, witnesses)
                there = spans(self._attached[note.id])
            self._places[note.id] = there
        self._orphans = {note.id for note in notes if note.id in self._attached and self.orphaned(note)}

    def _tell(self, error: DossierError) -> None:
        self.troubled.emit(translate(error))

    def _try(self, what: Callable[[], Any]) -> Any:
        """The result of a call; None where the dossier failed, which is then reported to the reader."""
        try:
            return what()
        except DossierError as error:
            self._tell(error)
            return None

    def _did(self, what: Callable[[], object]) -> bool:
        """Whether a call succeeded; a failure is reported to the reader."""
        return self._try(lambda: (what(), True)) is not None


def position_of(value: Any) -> Position:
    """The position that was saved as this JSON value; what of it is damaged is left out. Whether there is a variant of
    that id is checked later, when the reader's decisions have made theirs."""
    if not isinstance(value, dict):
        return Position()
    current, levels, place = value.get("current"), value.get("levels"), value.get("place")
    return Position(
        current if isinstance(current, int) and current >= 1 else None,
        _categories(levels, moves=value.get("moves") is not False),
        place if isinstance(place, int) and place >= 0 else 0,
    )


def _categories(levels: Any, *, moves: bool) -> frozenset[Category]:
    """What was shown: these levels, all if they are no list, and the moves."""
    shown = frozenset(level for level in LEVELS if not isinstance(levels, list) or level in levels)
    return shown | {"moved"} if moves else shown


def _in_order(notes: Sequence[Note], places: Mapping[str, Mapping[str, Span]], orphans: Set[str]) -> list[Note]:
    """First the orphans, then by their place in A, or in B; those without any place last."""
    found = [places[note.id].get("A", _NOWHERE) for note in notes]
    bounds = np.fromiter(chain.from_iterable(found), np.int64, 2 * len(notes)).reshape(-1, 2)
    for number in np.flatnonzero(bounds[:, 0] == bounds[:, 1]).tolist():  # a place between two words, or none
        bounds[number] = tuple(places[notes[number].id].get("B", found[number]))
    ordered = [notes[number] for number in np.lexsort((bounds[:, 1], bounds[:, 0])).tolist()]
    return sorted(ordered, key=lambda note: note.id not in orphans) if orphans else ordered
