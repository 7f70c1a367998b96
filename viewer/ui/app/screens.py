"""Switches between start screen, texts and framings; the start screen shows nothing of the open pair."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from viewer.phrasing import sentences
from viewer.phrasing.language import tr
from viewer.ui.app.trail import Trail
from viewer.ui.commands.bindings import Bindings
from viewer.ui.commands.open import Opener
from viewer.ui.panels.bars.framing_bar import FramingBar
from viewer.ui.panels.bars.status_bar import StatusBar
from viewer.ui.panels.bars.toolbar import Toolbar
from viewer.ui.panels.body.framing_comparison import FramingComparison
from viewer.ui.panels.body.start_screen import StartScreen
from viewer.ui.state.workspace import Workspace
from viewer.ui.views.reading import ReadingViews
from viewer.ui.views.side_tabs import SideTabs

_SIDE = 336  # pixels for the lists beside the framings: the two columns need the room


class Screens(QObject):
    """Shows one of the screens of a window, and enables what can be done there."""

    def __init__(
        self, workspace: Workspace, opening: Opener, stack: QStackedWidget, bindings: Bindings, trail: Trail
    ) -> None:
        super().__init__(stack)
        self._workspace, self._opening, self._stack, self._bindings = workspace, opening, stack, bindings
        self._trail = trail

    def join(
        self,
        start: StartScreen,
        views: ReadingViews,
        side: SideTabs,
        toolbar: Toolbar,
        status: StatusBar,
    ) -> None:
        """Connect the screens; the page of the stack that is not given here holds the texts."""
        self._start, self._views, self._side = start, views, side
        self._toolbar, self._status = toolbar, status
        self._desk = next(w for w in self._all() if w is not start)
        opening = self._opening
        opening.began.connect(lambda: self._stack.setCurrentWidget(self._desk))
        opening.began.connect(self._trail.show_pair)
        self._trail.changed.connect(self._update)
        opening.ended.connect(self._show_something)
        opening.opened.connect(self._open)
        opening.waiting_changed.connect(self._wait)
        start.back.clicked.connect(self.leave)
        self._stack.currentChanged.connect(self._update)
        self._workspace.collation_changed.connect(self._update)
        self._update()

    def join_framings(
        self, framings: FramingComparison, bar: FramingBar, pages: QStackedWidget, splitter: QSplitter, below: QWidget
    ) -> None:
        """Connect what is seen while the framings are read: they take the place of the texts, beside the lists."""
        self._framings, self._bar, self._pages, self._splitter, self._below = framings, bar, pages, splitter, below
        self._tab: QWidget | None = None  # the list that was in front before
        framings.left.connect(self.show_texts)
        bar.left.connect(self.show_texts)

    def _all(self) -> list[QWidget]:
        return [w for w in map(self._stack.widget, range(self._stack.count())) if w is not None]

    def show_start(self) -> None:
        """Show the start screen; a second call goes back to the texts."""
        seen = self._stack.currentWidget() is self._start and not self._trail.away
        if seen and not self._opening.waiting:
            self.leave()
        else:
            self._trail.show_pair()
            self._stack.setCurrentWidget(self._start)
            self._start.take_focus()

    def show_framings(self) -> None:
        """Show both framings side by side; a second call goes back to the texts."""
        if self._framing:
            self.show_texts()
        elif sentence := self._no_framings():
            self._workspace.hint(sentence, "framings")
        elif self._workspace.collation is not None:
            self._stack.setCurrentWidget(self._desk)
            self._turn(True)
            self._framings.setFocus()

    def in_texts(self, act: Callable[[], object]) -> Callable[[], object]:
        """What is done in the texts: whoever reads their framings is led to them first."""

        def go_and_act() -> None:
            if self._framing:
                self.show_texts()
            act()

        return go_and_act

    @property
    def _framing(self) -> bool:
        """Whether the framings are read."""
        return self._stack.currentWidget() is self._desk and self._pages.currentWidget() is self._framings

    def _turn(self, framing: bool) -> None:
        """Put the framings in the place of the texts, with what distinguishes them in front at the side; or back."""
        if framing == (self._pages.currentWidget() is self._framings):
            return
        panel = self._side.framing
        panel.beside = framing
        self._status.show_framings(framing)
        if framing:
            self._tab, self._below_was = self._side.currentWidget(), self._below.isVisibleTo(self._desk)
            self._sizes = self._splitter.sizes()
            whole = sum(self._sizes)
            names = self._side.tabBar().sizeHint().width()  # in some languages they need more
            side = min(self._sizes[-1], max(names, min(_SIDE, whole // 4)))
            between = self._sizes[1:-1]  # the picture of a page
            self._splitter.setSizes([whole - sum(between) - side, *between, side])
            self._side.setCurrentWidget(panel)
            self._below.setVisible(False)
        else:
            self._splitter.setSizes(self._sizes)
            if self._side.currentWidget() is panel and self._tab is not None:
                self._side.setCurrentWidget(self._tab)
            self._below.setVisible(self._below.isVisibleTo(self._desk) or self._below_was)
        self._pages.setCurrentWidget(self._framings if framing else self._views)  # last: it is laid out once
        self._update()

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
        self._turn(False)
        self._views.focus()

    def focus(self) -> None:
        """Give the keyboard to what is read: the texts, or their framings."""
        if self._framing:
            self._framings.setFocus()
        else:
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
        elsewhere = self._trail.away
        self._start.set_back(sentences.back_to(names))
        self._toolbar.away = away
        self._bindings.way_back = self._trail.can_go_back
        self._bindings.away = away or elsewhere
        self._status.setVisible(not away)
        self._toolbar.setVisible(not self._framing)
        self._bar.setVisible(self._framing)
        title = self._trail.title if elsewhere else " ↔ ".join(names) if not away else ""
        self._stack.window().setWindowTitle(f"{title} – Recension" if title else "Recension")
