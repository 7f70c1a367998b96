"""A note whose words are found no more: attached to other words, kept as it is, or deleted. Each can be undone."""

from __future__ import annotations

from msgspec.structs import replace

from viewer.collation.query.place_map import PlaceMap
from viewer.dossier.note import Anchor, Note, now
from viewer.phrasing.language import tr
from viewer.text.witness import Span
from viewer.ui.commands.changes import change_note, delete_note
from viewer.ui.commands.notes import open_note
from viewer.ui.state.workspace import Workspace

_SOURCE = "orphan"


def orphan(workspace: Workspace) -> Note | None:
    """The note that the reader went to, if it has lost words and they have not said what is to become of it.

    It stays that one while they select words for it, though the editor is about these then.
    """
    note = workspace.note_target.note_on(workspace.gone_to)
    return note if note is not None and workspace.notebook.orphaned(note) else None


def attach_orphan(workspace: Workspace) -> None:
    """Put the orphan on the selected words, in the text in which it has lost its own."""
    note, selection, collation = orphan(workspace), workspace.selection, workspace.collation
    if note is None or collation is None:
        return
    if selection is None or not selection[1]:
        sentence = tr("Select the words that the note is to be about, in the text where it has lost its own.")
        workspace.hint(sentence, _SOURCE)
        return
    sigil, span = selection
    attached = workspace.notebook.attached(note)
    lost = {one.sigil for one in attached if one.lost}
    if sigil not in lost and any(one.sigil == sigil for one in attached):
        sigils = ", ".join(sorted(lost - {""})) or tr("a text that is not open")
        sentence = tr("The note has its words in {sigil}: select some in {lost}.", sigil=sigil, lost=sigils)
        workspace.hint(sentence, _SOURCE)
        return
    places = {sigil: span}
    partner, other = ("B", "B") if sigil == "A" else (sigil, "A")
    if other in lost and (found := PlaceMap(collation, partner).span_in(other, span)) is not None:
        places[other] = found
    _write(workspace, note, replace(note, anchors=_anchors(workspace, note, places), changed=now()))


def _anchors(workspace: Workspace, note: Note, places: dict[str, Span]) -> tuple[Anchor, ...]:
    """The note's anchors with new ones at these places; those of no text that is compared go, for they lead nowhere."""
    new = {anchor.sigil: anchor for anchor in workspace.notebook.anchors(places)}
    kept = [one for one in workspace.notebook.attached(note) if one.sigil and one.sigil not in new]
    return tuple(sorted((*new.values(), *(replace(one.anchor, sigil=one.sigil) for one in kept)), key=_sigil))


def _sigil(anchor: Anchor) -> str:
    return anchor.sigil


def keep(workspace: Workspace) -> None:
    """Leave the orphan without the words that it has lost: it is no orphan any more."""
    note = orphan(workspace)
    if note is not None:
        texts = [workspace.notebook.text_of(one) for one in workspace.notebook.orphaned(note)]
        _write(workspace, note, replace(note, without=(*note.without, *dict.fromkeys(texts)), changed=now()))


def _write(workspace: Workspace, before: Note, after: Note) -> None:
    workspace.notice("", source=_SOURCE)
    change_note(workspace, before, after)
    note = next((note for note in workspace.notebook.notes if note.id == after.id), None)
    if note is not None:
        open_note(workspace, note)


def delete(workspace: Workspace, note: Note) -> None:
    """Take the note away."""
    delete_note(workspace, note)
