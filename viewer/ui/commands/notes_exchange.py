"""Notes from elsewhere: taken over from a file, or gone to in another dossier."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from viewer.dossier.errors import DossierError
from viewer.dossier.location import home
from viewer.phrasing.language import tr, translate
from viewer.text.reading.read import ReadError
from viewer.ui.commands.notes import open_note
from viewer.ui.commands.open import Opener
from viewer.ui.settings import Settings
from viewer.ui.state.workspace import Workspace
from viewer.usecases.reopen import is_dossier

_SOURCE = "import"


def import_notes(workspace: Workspace, path: str) -> None:
    """Take the annotations of a file over as notes, as one step, and say what became of them."""
    # Here: these bring formats and exports along, without which the window comes sooner.
    from viewer.dossier.exchange.parse import NoAnnotations
    from viewer.usecases.notes import read_annotations, sort_out

    if workspace.collation is None:
        return
    try:
        found = sort_out(read_annotations(path), workspace.collation.witnesses, workspace.notebook.notes)
    except (ReadError, NoAnnotations) as error:
        workspace.notice(translate(error), "error", _SOURCE)
        return
    if (found.new or found.revised) and not workspace.history.import_notes(found.new, found.revised):
        return
    workspace.notice(" ".join(found.said), "warning" if found.lost else "good", _SOURCE)


def places_to_search(settings: Settings) -> Sequence[Path]:
    """Where notes are sought: the program's own folder, and the dossiers that the reader opened of late."""
    try:
        own = [home()]
    except DossierError:
        own = []
    recent = (path for one in settings.recent if len(one.paths) == 1 for path in one.paths)
    return [*own, *(Path(path) for path in recent if path and is_dossier(path) and Path(path).is_file())]


class NoteVisit(QObject):
    """Leads to a note in any dossier, which is opened first where it is another one."""

    def __init__(self, workspace: Workspace, opening: Opener) -> None:
        super().__init__(workspace)
        self._workspace, self._opening = workspace, opening
        self._sought: tuple[Path, str] | None = None
        opening.began.connect(self._forget)
        opening.opened.connect(self._arrive)

    def go(self, path: Path, note: str) -> None:
        """Go to the note of this id in the dossier at this path."""
        if self._workspace.notebook.path != path:
            self._opening.open_dossier(str(path))
        if self._opening.busy:
            self._sought = path, note
        elif self._workspace.notebook.path == path:
            self._show(note)

    def _forget(self) -> None:
        """Something else is being opened: no later dossier is the one that was meant."""
        self._sought = None

    def _arrive(self) -> None:
        sought, self._sought = self._sought, None
        if sought is not None and self._workspace.notebook.path == sought[0]:
            self._show(sought[1])

    def _show(self, id: str) -> None:
        note = next((note for note in self._workspace.notebook.notes if note.id == id), None)
        if note is None:
            self._workspace.notice(tr("The note was deleted meanwhile."), "plain", _SOURCE)
        else:
            open_note(self._workspace, note)
