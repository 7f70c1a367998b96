"""What the menus of the texts lead to: another reading of a file, two texts of one, what a text is said to be."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from viewer.phrasing.language import tr
from viewer.ui import dialogs
from viewer.ui.commands.changes import describe
from viewer.ui.commands.open import Opener
from viewer.ui.panels.about_dialog import AboutDialog
from viewer.ui.state.workspace import Workspace
from viewer.ui.views.pane_title import PaneTitle


class TextMenus:
    """Joins the menus in the title bars to what is open."""

    def __init__(self, workspace: Workspace, opening: Opener, titles: Iterable[PaneTitle], window: QWidget) -> None:
        self._workspace, self._opening, self._window = workspace, opening, window
        for title in titles:
            menu = title.menu
            menu.chosen.connect(lambda choices, title=title: opening.read_as(title.sigil, choices))
            menu.pages_wanted.connect(lambda title=title: self._ask_pages(title.sigil))
            menu.both_wanted.connect(lambda title=title: opening.compare_both(title.sigil))
            menu.about_wanted.connect(lambda title=title: self._show_about(title.sigil))

    def _ask_pages(self, sigil: str) -> None:
        collation = self._workspace.collation
        if collation is None:
            return
        witness = collation.witness(sigil)
        title = tr("Read these pages")
        pages = dialogs.ask_pages(self._window, title, witness.offers.pages, witness.choices.pages)
        # another pair may have come under the dialog
        if pages is not None and self._workspace.collation is collation and pages != witness.choices.pages:
            self._opening.read_as(sigil, witness.choices._replace(pages=pages))

    def _show_about(self, sigil: str) -> None:
        collation = self._workspace.collation
        if collation is None:
            return
        sha256 = collation.witness(sigil).sha256

        def keep(edits: dict[str, str]) -> None:
            now = self._workspace.collation
            if now is not None and now.witness(sigil).sha256 == sha256:
                describe(self._workspace, sigil, edits)

        dialog = AboutDialog(sigil, collation.witness(sigil), self._window)
        dialog.wanted.connect(keep)
        dialog.open()
