"""How the window was laid out the last time: its size, the parts that are shown, where the reader dragged the edges."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QWidget

from viewer.ui.settings import Settings
from viewer.ui.views.page_image import PagePanel

_DRAGGED = "window/dragged"  # the setting that remembers that the reader has set the height of the detail
_USUAL = QSize(1440, 900)
_ROOM_FOR_ALL = 1600  # px: texts, a picture and lists beside each other
_DETAIL_MOST = 0.3  # of the height that it shares with the texts
_MIDDLE = 0.34  # of the window's width
_FRAME = QSize(8, 40)  # pixels that a window manager's frame is supposed to take, until its real size is known


def first_size(window: QWidget) -> QSize:
    """What a window is as long as the reader has not sized it: whole on the screen, with its frame."""
    return _USUAL.boundedTo(window.screen().availableSize() - _FRAME).expandedTo(window.minimumSize())


def bring_onto_screen(window: QWidget) -> None:
    """Where the window with its frame is larger than the screen, make it smaller; where it stands off it, move it."""
    if window.isMaximized() or window.isFullScreen():
        return
    free, frame = window.screen().availableGeometry(), window.frameGeometry()
    over = frame.size() - frame.size().boundedTo(free.size())
    if not over.isNull():
        window.resize(window.size() - over)
    frame.setSize(frame.size() - over)
    x = max(free.left(), min(frame.left(), free.right() + 1 - frame.width()))
    y = max(free.top(), min(frame.top(), free.bottom() + 1 - frame.height()))
    if (x, y) != (frame.x(), frame.y()):
        window.move(x, y)


def splitter(parent: QWidget, orientation: Qt.Orientation) -> QSplitter:
    """An empty splitter with a hairline between its parts, which are made within it."""
    made = QSplitter(orientation, parent)
    made.setHandleWidth(1)
    made.setChildrenCollapsible(False)
    return made


def share_out(parts: QSplitter, others: int = 1) -> None:
    """Let the first part take most of what the window gains, five times as much as each of the ``others``, or all."""
    for place in range(parts.count()):
        parts.setStretchFactor(place, others if place else 5)


class DetailHeight:
    """Gives the detail below the texts the height that it needs, up to a share of the window. It does not shrink again,
    since the texts would jump at every step; and where the reader dragged the edge, it stays."""

    def __init__(self, settings: Settings, desk: QSplitter) -> None:
        self._settings, self._desk = settings, desk
        desk.splitterMoved.connect(lambda: settings.put(_DRAGGED, True))

    def fit(self, wanted: int) -> None:
        """Make the detail this many pixels high, if it is lower."""
        texts, below = self._desk.sizes()
        high = min(wanted, round((texts + below) * _DETAIL_MOST))
        if 0 < below < high and not self._settings.flag(_DRAGGED, False):
            self._desk.setSizes([texts + below - high, high])


class PagePlace:
    """Shows and hides the picture of a page, beside the texts: in a narrow window it takes the place of the lists."""

    def __init__(self, page: PagePanel, parts: QSplitter, side: QWidget, actions: Mapping[str, QAction]) -> None:
        self._page, self._parts, self._side, self._actions = page, parts, side, actions
        page.closed.connect(self._make_room)

    def toggle(self) -> None:
        """Show the picture, or hide it."""
        if self._page.isVisible():
            self._page.shut()
        else:
            self._page.show()
            self._make_room()
            self._page.open()

    def _make_room(self) -> None:
        self._actions["page_image"].setChecked(self._page.isVisible())
        parts, side = self._parts, self._side
        total, has_room = parts.width(), parts.width() >= _ROOM_FOR_ALL
        shown = self._page.isVisibleTo(parts)
        side.setVisible(self._actions["side"].isChecked() and (has_room or not shown))
        at_side = parts.sizes()[2] or side.sizeHint().width() if side.isVisibleTo(parts) else 0
        wide = round(total * _MIDDLE) if shown else 0
        parts.setSizes([total - wide - at_side, wide, at_side])


class LayoutMemory:
    """``parts`` show or hide what the action of their name is checked for."""

    def __init__(
        self,
        settings: Settings,
        actions: Mapping[str, QAction],
        splitters: Mapping[str, QSplitter],
        parts: Mapping[str, Callable[[bool], None]],
    ) -> None:
        self._settings, self._actions, self._splitters, self._parts = settings, actions, splitters, parts

    def show(self, name: str, shown: bool | None = None) -> None:
        """Show or hide a part: as the caller says, or else as its action is checked."""
        action = self._actions[name]
        if shown is not None:
            action.setChecked(shown)
        self._parts[name](action.isChecked())
        self._settings.put(f"show/{name}", action.isChecked())

    def restore(self, window: QWidget) -> None:
        """Lay the window out as it was when it closed."""
        window.restoreGeometry(self._settings.blob("window/geometry"))
        for name, splitter in self._splitters.items():
            if name != "desk" or self._settings.flag(_DRAGGED, False):  # else the height was for one variant only
                splitter.restoreState(self._settings.blob(f"window/{name}"))
        for name in self._parts:
            self.show(name, self._settings.flag(f"show/{name}", True))

    def keep(self, window: QWidget) -> None:
        """Save the layout for the next time."""
        self._settings.put("window/geometry", window.saveGeometry())
        for name, splitter in self._splitters.items():
            self._settings.put(f"window/{name}", splitter.saveState())
        self._settings.store.sync()
