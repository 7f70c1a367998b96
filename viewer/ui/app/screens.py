"""Switches between start screen, texts and framings; the start screen shows nothing of the open pair."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from viewer.phrasing import sentences
from viewer.phrasing.language import tr
from viewer.ui.commands.bindings import Bindings
from viewer.ui.commands.open import Opener
from viewer.ui.panels.framing_comparison import FramingComparison
from viewer.ui.panels.start_screen import StartScreen
from viewer.ui.panels.status_bar import StatusBar
from viewer.ui.panels.toolbar import Toolbar
from viewer.ui.state.workspace import Workspace
from viewer.ui.views.reading import ReadingViews


class Screens(QObject):
    """Shows one of the screens of a window, and enables what can be done there."""

    def __init__(self, workspace: Workspace, opening: Opener, stack: QStackedWidget, bindings: Bindings) -> None:
        super().__init__(stack)
        self._workspace, self._opening, self._stack, self._bindings = workspace, opening, stack, bindings

    def join(
        self,
        start: StartScreen,
        framings: FramingComparison,
        views: ReadingViews,
        toolbar: Toolbar,
        status: StatusBar,
    ) -> None:
        """Connect the screens; the page of the stack that is not given here holds the texts."""
        self._start, self._framings, self._views = start, framings, views
        self._toolbar, self._status = toolbar, status
        self._desk = next(w for w in self._all() if w not in (start, framings))
        opening = self._opening
        opening.began.connect(lambda: self._stack.setCurrentWidget(self._desk))
        opening.ended.connect(self._show_something)
        opening.opened.connect(self._open)
        opening.waiting_changed.connect(self._wait)
        start.back.clicked.connect(self.leave)
        framings.left.connect(self.show_texts)
        self._stack.currentChanged.connect(self._update)
        self._workspace.collation_changed.connect(self._update)
        self._update()

    def _all(self) -> list[QWidget]:
        return [w for w in map(self._stack.widget, range(self._stack.count())) if w is not None]

    def show_start(self) -> None:
        """Show the start screen; a second call goes back to the texts."""
        if self._stack.currentWidget() is self._start and not self._opening.waiting:
            self.leave()
        else:
            self._stack.setCurrentWidget(self._start)
            self._start.take_focus()

    def show_framings(self) -> None:
        """Show both framings side by side; a second call goes back to the texts."""
        if self._stack.currentWidget() is self._framings:
            self.show_texts()
        elif sentence := self._no_framings():
            self._workspace.hint(sentence, "framings")
        else:
            self._stack.setCurrentWidget(self._framings)
            self._framings.chips["A"].setFocus()

    def _no_framings(self) -> str:
        """Why there are no framings to show; "" if there are."""
        collation = self._workspace.collation
        if collation is None or collation.framing or collation.echoes:
            return ""
        if collation.options.scope == "work":
            return tr("Versions of one work have no framing; compare passages for that.")
        return tr("No framing: every word belongs to a shared passage.")

    def show_texts(self) -> None:
        """Show the texts, with the keyboard in the text."""
        self._stack.setCurrentWidget(self._desk)
        self._views.focus()

    def leave(self) -> None:
        """Go back to the open pair, if there is one; a first text that waits for a second one is dropped."""
        self._opening.drop_first()
        if self._workspace.collation is not None:
            self.show_texts()

    def _open(self) -> None:
        self._start.set_waiting("")
        self.show_texts()

    def _wait(self) -> None:
        self._start.set_waiting(self._opening.waiting)
        if self._opening.waiting:
            self._stack.setCurrentWidget(self._start)

    def _show_something(self) -> None:
        """Show the start screen if there is nothing to read."""
        if self._workspace.collation is None and not self._views.previewed:
            self._stack.setCurrentWidget(self._start)

    def _update(self) -> None:
        collation = self._workspace.collation
        names = [sentences.short(title) for title in sentences.titles(collation.witnesses)] if collation else []
        away = self._stack.currentWidget() is self._start
        self._start.set_back(sentences.back_to(names))
        self._bindings.away = self._toolbar.away = away
        self._status.setVisible(not away)
        titled = names and not away
        self._stack.window().setWindowTitle(f"{' ↔ '.join(names)} – Recension" if titled else "Recension")
