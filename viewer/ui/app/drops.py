"""Files that are dragged over the window and dropped on it: who will take them is said before they are let go."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from viewer.phrasing import sentences
from viewer.phrasing.language import counted, tr
from viewer.text.reading.formats import documents_in
from viewer.ui.app.witness_room import WitnessRoom
from viewer.ui.commands.open import Opener
from viewer.ui.state.workspace import Workspace
from viewer.ui.widgets.drop_cover import DropCover
from viewer.usecases.glance import Glance, glance
from viewer.usecases.reopen import is_dossier

_TITLE = 40  # characters
_LOOKED_INTO = 100  # files, for their titles: a full folder is not read before it is shown


class Drops(QObject):
    """``surface``: where the two texts are or would be, in two ``panes``; a file goes to the half that it is over, or
    where witnesses are shown beside them."""

    def __init__(
        self,
        workspace: Workspace,
        opening: Opener,
        witnesses: WitnessRoom,
        surface: QWidget,
        panes: tuple[QWidget, QWidget],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace, self._opening, self._surface, self._window = workspace, opening, surface, window
        self._witnesses, self._panes = witnesses, panes
        self.cover = DropCover(lambda: workspace.theme, window)
        opening.choice_wanted.connect(self.choose)

    def hover(self, event: QDropEvent) -> bool:
        """Show who would take what is dragged. Returns whether there is anything to take."""
        paths = dropped(event)
        if not paths:
            return False
        side = self.side_at(event.position().x())
        self.cover.show_over(self._place(paths, side), self.promise(paths, side))
        return True

    def leave(self) -> None:
        """Show nothing: what was dragged is gone."""
        self.cover.hide()

    def take(self, event: QDropEvent) -> None:
        """Open what was dropped; of several files ask first which are A and B."""
        self.leave()
        paths = dropped(event)
        if self._witnesses.shown:
            self._witnesses.add(paths)
        elif len(paths) > 1:
            self.choose(paths)
        else:
            self._opening.open(paths, self.side_at(event.position().x()))

    def choose(self, paths: Sequence[str]) -> None:
        """Ask which of these files are A and B, and compare them."""
        from viewer.ui.panels.dialogs.drop_sheet import DropSheet

        files = [glance(path) for path in paths[:_LOOKED_INTO]]
        files += [Glance(path, Path(path).name) for path in paths[_LOOKED_INTO:]]
        sheet = DropSheet(files, self._window)
        sheet.wanted.connect(self._opening.open)
        sheet.all_wanted.connect(self._witnesses.open)
        sheet.open()

    def side_at(self, x: float) -> int:
        """Whose half of the surface this is, in the window's pixels: 0 for A, 1 for B."""
        return int(x > self._surface_rect().center().x())

    def promise(self, paths: Sequence[str], side: int) -> str:
        """What will happen to these files on this side, in a sentence."""
        count, is_folder = len(paths), len(paths) == 1 and Path(paths[0]).is_dir()
        if self._witnesses.shown:
            return counted("Read %n text beside these", "Read %n texts beside these", count)
        if is_folder:
            count = len(documents_in(paths[0]))
        if count > 2:
            return counted("Open %n file together, or two of them", "Open %n files together, or two of them", count)
        if count == 2:
            return tr("Compare the two documents of this folder") if is_folder else tr("Compare these two")
        if count == 0:
            return tr("This folder has no document that can be read")
        if is_dossier(paths[0]):
            return tr("Open this dossier")
        sigil = "AB"[side]
        if self._opening.waiting:
            return tr("Make this {sigil}, and compare the two", sigil=sigil)
        if (collation := self._workspace.collation) is not None:
            title = sentences.short(collation.witnesses[side].title, _TITLE)
            return tr("Put this in the place of {sigil}: “{title}”", sigil=sigil, title=title)
        return tr("Make this the first text")

    def _place(self, paths: Sequence[str], side: int) -> QRect:
        """The part of the window that takes the files: a side, or all of the surface."""
        whole = self._surface_rect()
        sided = self._opening.waiting or self._workspace.collation is not None
        if self._witnesses.shown or len(paths) > 1 or not sided or is_dossier(paths[0]) or Path(paths[0]).is_dir():
            return whole
        if self._surface.isVisible():
            pane = self._panes[side]
            left = pane.mapTo(self._window, QPoint()).x()
            return QRect(left, whole.top(), pane.width(), whole.height())
        middle = whole.center().x()
        half = QRect(whole)
        if side:
            half.setLeft(middle + 1)
        else:
            half.setRight(middle)
        return half

    def _surface_rect(self) -> QRect:
        surface = self._surface
        if surface.isVisible():
            return QRect(surface.mapTo(self._window, QPoint()), surface.size())
        return self._window.rect()


def dropped(event: QDropEvent) -> list[str]:
    """The paths of the files that an event brings."""
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
