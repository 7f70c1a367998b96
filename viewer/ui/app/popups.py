"""What opens over the window, and is imported and made when it is first asked for: a start has no use for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from viewer.ui.commands.open import Opener
from viewer.ui.settings import Settings
from viewer.ui.state.workspace import Workspace

if TYPE_CHECKING:
    from viewer.ui.commands.notes_exchange import NoteVisit
    from viewer.ui.panels.dialogs.legend import Legend
    from viewer.ui.panels.dialogs.note_search import NoteSearch
    from viewer.ui.panels.dialogs.options import OptionsPanel


class Popups:
    """The options, the legend, the search in notes and the windows of the help.

    ``open_in_library`` shows a note of a dossier in the library that keeps it, or says that none does.
    """

    def __init__(
        self,
        workspace: Workspace,
        opening: Opener,
        settings: Settings,
        open_in_library: Callable[[Path, str], bool],
        window: QWidget,
    ) -> None:
        self._workspace, self._opening, self._settings = workspace, opening, settings
        self._open_in_library, self._window = open_in_library, window

    @cached_property
    def options(self) -> OptionsPanel:
        from viewer.ui.app.tips import explain_options
        from viewer.ui.panels.dialogs.options import OptionsPanel

        workspace = self._workspace
        made = OptionsPanel(workspace, self._window)
        made.wanted.connect(self._opening.compare_with)
        workspace.collation_changed.connect(lambda: explain_options(made, workspace.collation))
        explain_options(made, workspace.collation)
        return made

    @cached_property
    def legend(self) -> Legend:
        from viewer.ui.panels.dialogs.legend import Legend

        return Legend(self._workspace, self._window)

    @cached_property
    def note_search(self) -> NoteSearch:
        from viewer.ui.commands.notes_exchange import places_to_search
        from viewer.ui.panels.dialogs.note_search import NoteSearch

        made = NoteSearch(self._workspace, lambda: places_to_search(self._settings), self._window)
        made.wanted.connect(self._go_to_note)
        return made

    @cached_property
    def note_visit(self) -> NoteVisit:
        from viewer.ui.commands.notes_exchange import NoteVisit

        return NoteVisit(self._workspace, self._opening)

    def slots(self, options: QWidget, signs: QWidget) -> Mapping[str, Callable[[], object]]:
        """What the actions of these parts do; the two widgets are those beside which options and legend open."""
        return {
            "options": lambda: self.options.open_below(options),
            "legend": lambda: self.legend.open_above(signs),
            "find_notes": lambda: self.note_search.open(),
            "help": self._show_help,
            "shortcuts": self._show_shortcuts,
            "pdf": self._ask_pdf,
        }

    def close(self) -> None:
        """Wait until nothing of these runs."""
        if "note_search" in self.__dict__:
            self.note_search.close_search()

    def _go_to_note(self, path: Path, note: str) -> None:
        if not self._open_in_library(path, note):
            self.note_visit.go(path, note)

    def _show_help(self) -> None:
        from viewer.ui.panels.dialogs.help_window import HelpWindow

        HelpWindow(self._window).show()

    def _show_shortcuts(self) -> None:
        from viewer.ui.panels.dialogs.shortcuts_window import ShortcutsWindow

        ShortcutsWindow(self._window).show()

    def _ask_pdf(self) -> None:
        from viewer.ui.views.print import ask_pdf

        ask_pdf(self._workspace, self._settings.folder, self._window)
