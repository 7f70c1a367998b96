"""The window: makes the panels, sets them beside each other, joins signals; it decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
)
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from viewer.collation.decisions.target import DECISION_NAMES
from viewer.phrasing.language import tr
from viewer.ui import actions
from viewer.ui.app import language_choice
from viewer.ui.app.drops import Drops
from viewer.ui.app.layout import DetailHeight, LayoutMemory, PagePlace, first_size, share_out, splitter
from viewer.ui.app.libraries import LibraryController
from viewer.ui.app.popups import Popups
from viewer.ui.app.screens import Screens
from viewer.ui.app.text_menus import TextMenus
from viewer.ui.app.text_style import TextStyles
from viewer.ui.app.theme_choice import ThemeChoice
from viewer.ui.app.tips import Explained, explain
from viewer.ui.app.trail import Trail
from viewer.ui.app.witness_room import WitnessRoom
from viewer.ui.commands import align
from viewer.ui.commands.bindings import Bindings
from viewer.ui.commands.file_watcher import FileWatcher
from viewer.ui.commands.notes import offer_draft
from viewer.ui.commands.open import Opener, first_of_corpus
from viewer.ui.panels.bars.framing_bar import FramingBar
from viewer.ui.panels.bars.hint_line import HintLine
from viewer.ui.panels.bars.message_bar import MessageBar
from viewer.ui.panels.bars.status_bar import StatusBar
from viewer.ui.panels.bars.toolbar import Toolbar
from viewer.ui.panels.body.framing_comparison import FramingComparison
from viewer.ui.panels.body.note_editor import NoteEditor
from viewer.ui.panels.body.start_screen import StartScreen
from viewer.ui.panels.body.variant_detail import VariantDetail
from viewer.ui.panels.lists.decision_list import DecisionList
from viewer.ui.panels.lists.framing_list import FramingList
from viewer.ui.panels.lists.history_list import HistoryList
from viewer.ui.panels.lists.note_list import NoteList
from viewer.ui.panels.lists.passage_list import PassageList
from viewer.ui.panels.lists.variant_list import VariantList
from viewer.ui.settings import Settings
from viewer.ui.state.position_saver import PositionSaver
from viewer.ui.state.workspace import Workspace
from viewer.ui.views.page_image import PagePanel
from viewer.ui.views.preview import Preview
from viewer.ui.views.reading import ReadingViews
from viewer.ui.views.side_tabs import SideTabs
from viewer.ui.views.start import StartController

if TYPE_CHECKING:
    from viewer.ui.app.tour import Tour

_LEAST = (640, 420)  # pixels
_USUAL = (1280, 800)
_BARS = 74  # pixels of toolbar and status line
_SIDE, _DETAIL = 326, 168  # pixels, of the lists at the right and of the detail below
_IN_TEXTS = ("find", "find_next", "find_previous", "inline", "plot")  # actions that the framings have no place for


class Window(QMainWindow):
    """The main window, with one pair of texts."""

    language_chosen = Signal()

    def __init__(self, settings: Settings, appearance: ThemeChoice) -> None:
        super().__init__()
        self.setWindowTitle("Recension")
        self.setMinimumSize(*_LEAST)
        self.setAcceptDrops(True)
        self.settings, self.appearance = settings, appearance
        self.text_styles = TextStyles(settings, self)
        self.workspace = Workspace(appearance.theme(), self)
        self.opening = Opener(self.workspace, self)
        self.position_saver = PositionSaver(self.workspace, self)
        self.watching = FileWatcher(self.workspace, self)
        self.bindings = Bindings(self.workspace, self.opening, settings, self)
        self._warned = False
        self._make_panels()
        self.reopening = StartController(self.workspace, self.opening, settings, self.start, self)
        self.preview = Preview(self.workspace, self.opening, self.views.ways, self)
        self.witnesses = WitnessRoom(self.workspace, settings, self.trail, self)
        panes = self.reading.left, self.reading.right
        self.drops = Drops(self.workspace, self.opening, self.witnesses, self.reading, panes, self)
        self._lay_out()
        self.layout_memory = self._remember()
        self.detail_height = DetailHeight(self.settings, self.desk)
        for part in (self.detail, self.editor):
            part.measured.connect(self.detail_height.fit)
        self.page_place = PagePlace(self.page_image, self.texts, self.side, self.bindings.actions)
        self._make_menu()
        self._join()
        self.resize(first_size(self))
        self.layout_memory.restore(self)
        appearance.dress(self.workspace)

    def _make_panels(self) -> None:
        """Make all parts, each within the one that it stands in: Qt would set the style of a part anew, and of all in
        it, whenever it came into another."""
        workspace = self.workspace
        rooms = QStackedWidget(self)
        self.setCentralWidget(rooms)
        self.body = body = QWidget(rooms)
        self.trail = Trail(rooms, body)
        self.toolbar = Toolbar(workspace, self.bindings.actions, body)
        self.framing_bar = FramingBar(workspace, self.bindings.actions, body)
        self.message_bar = MessageBar(workspace, body)
        self.stack = QStackedWidget(body)
        self.status = StatusBar(workspace, body)
        self.start = StartScreen(self.stack)
        self.desk = splitter(self.stack, Qt.Orientation.Vertical)
        self.texts, self.below = (splitter(self.desk, Qt.Orientation.Horizontal) for _ in range(2))
        self.pages = QStackedWidget(self.texts)  # the texts, or their framings
        self.views = ReadingViews(workspace, self.pages)
        self.reading = self.views.reading
        self.framings = FramingComparison(workspace, self.pages)
        self.page_image = PagePanel(workspace, self.views.place_of, self.texts)
        self.side = SideTabs(self.texts)
        self.variants = VariantList(workspace, self.settings, self.side)
        self.passages = PassageList(workspace, self.side)
        self.framing = FramingList(workspace, self.side)
        self.notes = NoteList(workspace, self.side)
        self.decisions = DecisionList(workspace, self.side)
        self.history = HistoryList(workspace, self.side)
        self.detail = VariantDetail(workspace, self.below)
        self.editor = NoteEditor(workspace, self.below)
        self.hint_line = HintLine(workspace, body)
        self.popups = Popups(
            workspace, self.opening, self.settings, lambda path, note: self.libraries.open_note(path, note), self
        )

    def _lay_out(self) -> None:
        self.side.fill(self.variants, self.passages, self.framing, self.notes, self.decisions, self.history)
        self.pages.addWidget(self.views)
        self.pages.addWidget(self.framings)
        self.below.setObjectName("below")
        for one in (self.texts, self.below):
            share_out(one)
        share_out(self.desk, others=0)  # the detail is as high as what it shows, and the texts take the rest
        self.texts.setSizes([_USUAL[0] - _SIDE, 0, _SIDE])
        self.below.setSizes([_USUAL[0] - _SIDE, _SIDE])
        self.desk.setSizes([_USUAL[1] - _BARS - _DETAIL, _DETAIL])
        self.stack.addWidget(self.start)
        self.stack.addWidget(self.desk)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        widgets = self.toolbar, self.framing_bar, self.message_bar, self.stack, self.status, self.hint_line
        for widget in widgets:
            column.addWidget(widget, 1 if widget is self.stack else 0)
        self._order_focus()

    def _order_focus(self) -> None:
        """As the eye goes: the bar, the texts, the lists, the detail. Qt would put the tabs after what they lead to."""
        variants, framing = self.variants, self.framing
        side_tabs = (
            *(self.side, variants.words, variants.arrange, variants.more, variants.slider, variants.list),
            variants.bring_back,
            self.passages.list,
            *(framing.words["A"], framing.words["B"], framing.echoes, framing.list, framing.wide, self.notes.list),
            self.history.list,
        )
        first, second = (title.menu for title in self.reading.titles)
        reading = self.reading
        texts = (self.toolbar.buttons["menu"], first, reading.left, reading.padlock, second, reading.right)
        marks = self.editor.marks
        below = self.detail.sides, self.detail.facts, self.editor.paper, marks.line, marks.box, self.status.signs
        for one, following in pairwise((*texts, *side_tabs, *below)):
            self.setTabOrder(one, following)

    def _remember(self) -> LayoutMemory:
        splitters = {"columns": self.texts, "below": self.below, "desk": self.desk}
        parts = {"overview": self.views.show_overviews, "side": self.side.setVisible, "detail": self.below.setVisible}
        return LayoutMemory(self.settings, self.bindings.actions, splitters, parts)

    def _make_menu(self) -> None:
        menu = QMenu(self)
        submenus = {
            **self.text_styles.menus(menu),
            actions.THEMES: self.appearance.menu(menu),
            actions.LANGUAGES: language_choice.menu(self.settings, self._choose_language, menu),
        }
        for title, ids in actions.MENUS:
            submenu = menu.addMenu(tr(title))
            submenu.setToolTipsVisible(True)
            actions.fill(submenu, ids, self.bindings.actions, submenus)
            if set(ids) & set(DECISION_NAMES):
                submenu.aboutToShow.connect(self._weigh_decisions)
                submenu.aboutToHide.connect(self.bindings.enable)
        self.toolbar.set_menu(menu)
        self.framing_bar.set_menu(menu)
        self.menu = menu

    def _weigh_decisions(self) -> None:
        """Offer only the decisions that can be made where the reader is; the others say what they lack."""
        target = self.workspace.alignment.targeted or self.reading.target()
        self.bindings.refuse(align.refusals(self.workspace, target))

    def _choose_language(self, code: str) -> None:
        self.settings.put("language", code)
        if self.editor.safe() and self.reopening.can_reopen:
            self.language_chosen.emit()
        else:
            self.workspace.notice(tr("Recension speaks the language that you chose when it starts again."))

    def _join(self) -> None:
        self.screens = Screens(self.workspace, self.opening, self.stack, self.bindings, self.trail)
        self.bindings.join(self._view_slots())
        self.screens.join_framings(self.framings, self.framing_bar, self.pages, self.texts, self.below)
        self.screens.join(self.start, self.views, self.side, self.toolbar, self.status)
        self.libraries = LibraryController(
            self.workspace, self.opening, self.settings, self.trail, self.screens, self.witnesses, self.menu, self
        )
        self.start.library_wanted.connect(self.libraries.show)
        opening, workspace = self.opening, self.workspace
        self.text_menus = TextMenus(workspace, opening, self.views.titles, self.status, self.settings, self)
        self.framings.about_wanted.connect(self.text_menus.show_about)
        opening.witnesses_wanted.connect(self.witnesses.open)
        for work in (opening, self.witnesses):
            work.began.connect(self.message_bar.begin)
            work.progress.connect(self.message_bar.advance)
            work.ended.connect(self.message_bar.end)
            self.message_bar.stopped.connect(work.stop)
        self.editor.paper.done.connect(self.screens.focus)
        opening.opened.connect(lambda: offer_draft(workspace))
        self.message_bar.wanted.connect(lambda name: self.bindings.actions[name].trigger())
        self.reading.zoomed.connect(self.text_styles.zoom)
        self.hint_line.shown.connect(lambda shown: self.status.setVisible(not shown and not self.bindings.away))
        self.status.signs.clicked.connect(self.bindings.actions["legend"].trigger)
        self.start.wanted.connect(opening.open)
        self.start.first_wanted.connect(lambda: self.bindings.ask_text(0))
        self.start.both_wanted.connect(opening.compare_waiting)
        self.start.second_wanted.connect(lambda: self.bindings.ask_text(1))
        self.page_image.closed.connect(self.views.focus)
        self.framing.wide_wanted.connect(self.screens.show_framings)
        workspace.pointed.connect(lambda sigil, span: self.reading.pane(sigil).select(span))
        self.side.name_decisions(len(workspace.alignment.decisions))
        lists = self.variants, self.passages, self.framing, self.notes
        explained = Explained(self.side, *lists, self.views, self.status)
        workspace.collation_changed.connect(lambda: explain(explained, workspace.collation))
        explain(explained, None)
        self._offer_actions()
        workspace.note_target.wanted.connect(lambda: self.layout_memory.show("detail", True))

    def _offer_actions(self) -> None:
        """Fill the context menus of the texts, and let Space mark as read where one reads.

        On a button Space presses, and in a field it is a space.
        """
        made, panes = self.bindings.actions, (self.reading.left, self.reading.right)
        for pane in panes:
            pane.addActions([made[name] for name in ("note", "align", *DECISION_NAMES)])
        for widget in (*panes, self.views.inline.pane, self.framings):
            widget.addActions([made[name] for name in actions.COPIES])
        made["read"].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        for reading in (*panes, self.variants.list, self.passages.list):
            reading.addAction(made["read"])

    def _stop(self) -> None:
        """Esc drops what was begun last: the first half of a link, else the work that is under way."""
        if not align.drop(self.workspace):
            self.opening.stop()

    @cached_property
    def tour(self) -> Tour:
        """The tour through this window, made when it is first asked for."""
        from viewer.ui.app.tour import Tour, Toured, tour_stops

        toured = Toured(self.reading, self.reading.left, self.toolbar, self.side, self.editor)
        made = Tour(lambda: tour_stops(self.workspace, toured), lambda: self.workspace.theme, self.settings, self)
        made.ended.connect(self.views.focus)
        return made

    def show_tour(self) -> None:
        """Show the tour on what is open, else on the first pair of the corpus."""
        if self.workspace.collation is not None:
            self.screens.show_texts()
            self.tour.begin()
        elif pair := first_of_corpus():
            self.opening.opened.connect(lambda: self.tour.begin(), Qt.ConnectionType.SingleShotConnection)
            self.opening.open(pair)

    def _show_list(self, panel: PassageList | HistoryList) -> None:
        """Bring a list to the front at the side, ready for the arrow keys."""
        self.screens.leave()
        self.layout_memory.show("side", True)
        if panel is self.history:
            self.side.show_history()
        else:
            self.side.setCurrentWidget(panel)
        panel.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _view_slots(self) -> Mapping[str, Callable[[], object]]:
        slots = self.views.slots()
        return {
            **slots,
            **{name: self.screens.in_texts(slots[name]) for name in _IN_TEXTS},
            **self.popups.slots(self.toolbar.buttons["options"], self.status.signs),
            **align.slots(self.workspace, self.reading.target),
            "stop": self._stop,
            "start": self.screens.show_start,
            "back": self.trail.go_back,
            "library": lambda: self.libraries.show(),
            "framings": self.screens.show_framings,
            "passage_list": lambda: self._show_list(self.passages),
            "paste": self.reopening.paste,
            "open_witnesses": self.witnesses.ask,
            "add_text": self.witnesses.ask_one_more,
            "quit": self.close,
            "delete_note": self.editor.delete,
            "other_pane": self.reading.focus_other,
            "overview": lambda: self.layout_memory.show("overview"),
            "side": lambda: self.layout_memory.show("side"),
            "page_image": self.page_place.toggle,
            "recognize": lambda: self.text_menus.recognize(),
            "detail": lambda: self.layout_memory.show("detail"),
            "tour": self.show_tour,
            "history": lambda: self._show_list(self.history),
            "menu": self.toolbar.buttons["menu"].showMenu,
        }

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, where nothing that has the focus wants it; and the key of an action that cannot be done now."""
        if event.key() == Qt.Key.Key_Escape and not self.trail.away:
            self.screens.leave()
        elif not self.bindings.say_why_not(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.workspace.notebook.refresh()
            self.watching.look()
            self.witnesses.look_for_changes()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.drops.hover(event):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self.drops.hover(event):
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drops.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.drops.take(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.editor.safe() and not self._warned:
            self._warned = True
            QGuiApplication.clipboard().setText("\n\n".join(self.editor.unsaved()))
            sentence = tr("A note could not be saved. Its words are on the clipboard; close again to leave without it.")
            self.workspace.notice(sentence, "error", "close")
            event.ignore()
            return
        self.keep_all()
        event.accept()

    def keep_all(self) -> None:
        """Save what there is and end what runs: nothing is left to do when this returns."""
        self.editor.save()
        self.position_saver.keep()
        self.layout_memory.keep(self)
        self.opening.close()
        self.witnesses.close()
        self.preview.close()
        self.page_image.end()
        self.reopening.sharing.close()
        self.libraries.close()
        self.popups.close()
        self.bindings.close()
        self.workspace.alignment.close()
        self.workspace.key_words.close()
        self.workspace.notebook.close()
