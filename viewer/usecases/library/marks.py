"""What the reader has read in a library, and their notes on its passages, kept in a dossier beside the index. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from viewer.dossier.note import Anchor, Note, now
from viewer.dossier.store import Dossier
from viewer.dossier.tables.history import READ, marks_of
from viewer.usecases.library.kept import DOSSIER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.scan.model import LibraryDocument, Member, PassageCluster
    from viewer.text.witness import Span
    from viewer.usecases.library.contents import LibraryContents
    from viewer.usecases.library.kept import KeptLibrary

_HEAD = 12  # characters of a passage that stand beside its mark
_QUOTED = 400  # characters of a passage that a note quotes


class LibraryMarks:
    """The marks and notes of one library, for one thread. A passage is known by any of its members.

    So it keeps its mark when a scan finds an earlier document that has it. Every method raises ``DossierError`` where
    the file fails.
    """

    def __init__(self, library: KeptLibrary) -> None:
        """Open the dossier of a library; where there is none, make it."""
        self._dossier = Dossier.open_own(library.index.parent / DOSSIER)
        self._read = marks_of(self._dossier.setting(READ))
        self._notes = self._dossier.notes()

    def close(self) -> None:
        """Close the dossier."""
        self._dossier.close()

    def is_read(self, contents: LibraryContents, cluster: PassageCluster) -> bool:
        """Whether the reader has marked a passage as read."""
        return bool(self._read) and any(_key(*one) in self._read for one in _members(contents, cluster))

    def mark(self, contents: LibraryContents, cluster: PassageCluster, words: str, *, read: bool) -> None:
        """Mark a passage, which begins with these words, as read or as not read."""
        keys = [_key(*one) for one in _members(contents, cluster)]
        marks = {name: head for name, head in self._read.items() if name not in keys}
        if read:
            marks[keys[0]] = words[:_HEAD]
        self._dossier.save_setting(READ, marks)
        self._read = marks

    def note(self, contents: LibraryContents, cluster: PassageCluster) -> Note | None:
        """The note on a passage, if there is one."""
        if not self._notes:
            return None
        members = [(document.sha256, member.span) for document, member in _members(contents, cluster)]
        for note in self._notes:
            for anchor in note.anchors:
                if any(anchor.sha256 == sha and _alike(anchor.span, span) for sha, span in members):
                    return note
        return None

    def noted(self, contents: LibraryContents, id: str) -> PassageCluster | None:
        """The passage, or the echo, on which the note of this id is; None where there is none any more."""
        clusters = (*contents.clusters, *contents.echoes)
        found = ((self.note(contents, one), one) for one in clusters)
        return next((one for note, one in found if note is not None and note.id == id), None)

    def write(self, contents: LibraryContents, cluster: PassageCluster, words: str, text: str) -> None:
        """Save what the reader says of a passage, which has these words; "" deletes the note."""
        before = self.note(contents, cluster)
        if before is None and text:
            document, member = next(_members(contents, cluster))
            anchor = Anchor("A", document.sha256, member.span, words[:_QUOTED])
            self._dossier.save_note(Note(text, (anchor,)))
        elif before is not None and text and text != before.text:
            self._dossier.save_note(replace(before, text=text, changed=now()))
        elif before is not None and not text:
            self._dossier.delete_note(before.id)
        self._notes = self._dossier.notes()


def _alike(one: Span, other: Span) -> bool:
    """Whether two stretches are the same for the most part: another scan may have found other ends."""
    return 2 * one.overlap(other) > max(len(one), len(other))


def _members(contents: LibraryContents, cluster: PassageCluster) -> Iterator[tuple[LibraryDocument, Member]]:
    return ((contents.by_number[member.document], member) for member in cluster.members)


def _key(document: LibraryDocument, member: Member) -> str:
    return f"{document.sha256[:16]}:{member.span.start}-{member.span.end}"
