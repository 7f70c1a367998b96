"""Set prose in which what was changed is marked, as a reader handles it: hover, click, wheel, keys, what is looked for.

The pane shows a ``Sheet`` and turns mouse and keys into a place, a selection, a hover or a current variant. What the
sheet is, and how its places are those of a witness, is told by the panes made of this one.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from viewer.collation.decisions.target import DECISION_NAMES, NOTHING, Target, offers
from viewer.collation.model.model import Collation
from viewer.phrasing.language import tr
from viewer.text.witness import Span
from viewer.ui.actions import COPIES
from viewer.ui.page.marks import Marking
from viewer.ui.page.paint import Brushes
from viewer.ui.page.sheet import Sheet
from viewer.ui.state.workspace import Workspace
from viewer.ui.textarea.marked_area import MarkedArea
from viewer.ui.textarea.sticky_heading import StickyHeading
from viewer.ui.textarea.tooltips import tip

_EYE = 1 / 3  # of the height: where a reader is reading


class ReaderArea(MarkedArea):
    """An area with text to read. Subclasses say what is shown, and where in a witness each place of it stands."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._noted: list[int] = []
        self.sticky = StickyHeading(self)
        self.scrolled.connect(self._stick)
        workspace.collation_changed.connect(self.open)
        workspace.levels_changed.connect(self._show_levels)
        for changed in (workspace.current_changed, workspace.hover_changed, workspace.theme_changed):
            changed.connect(self.viewport().update)
        workspace.notes_changed.connect(self.find_notes)
        for changed in (workspace.text_search.changed, workspace.text_search.moved, workspace.text_search.closed):
            changed.connect(self.viewport().update)
        self.selected.connect(self._tell_selection)
        for changed in (workspace.selection_changed, workspace.note_target.target_changed):
            changed.connect(self._drop_selection)

    # what the panes made of this one say

    def make_sheet(self, collation: Collation) -> Sheet:
        """The sheet that is shown of this collation."""
        raise NotImplementedError

    def open(self) -> None:
        """Show the workspace's collation; the eye stays where the text is the one shown, or goes on from it."""
        collation, before, eye = self.workspace.collation, self.sheet, self.viewport().height() * _EYE
        place = before.place_at_y(eye) if before and self.top > 0 else None
        self.take_up(self.make_sheet(collation) if collation else None)
        self.find_notes()
        self.fit()
        if before and self.sheet and place is not None and _goes_on(self.sheet.text, before.text):
            self.show_place(place, eye)

    def found(self, start: int, end: int) -> list[Span]:
        """The hits of the text search in this stretch."""
        raise NotImplementedError

    def note_places(self) -> list[int]:
        """The places where notes begin."""
        raise NotImplementedError

    def found_now(self) -> Span | None:
        """The current hit of the text search; None where there is none."""
        raise NotImplementedError

    def in_witness(self, span: Span) -> tuple[str, Span] | None:
        """The sigil of a witness, and the stretch of it that is shown here."""
        raise NotImplementedError

    def _show_levels(self) -> None:
        if self.sheet:
            self.sheet.show_levels(self.workspace.levels)
        self.viewport().update()

    def find_notes(self) -> None:
        """Find the places of notes again: the notes or the text have changed."""
        self._noted = self.note_places()
        self.viewport().update()

    @property
    def marking(self) -> Marking | None:
        """What is marked in the text."""
        return self.sheet.marking if self.sheet else None

    # painting

    def _brushes(self) -> Brushes:
        workspace, looking = self.workspace, bool(self.workspace.text_search.wanted)
        return Brushes(
            workspace.theme,
            self.face.zoom,
            self._current(),
            workspace.hover[1],
            self.found if looking else None,
            self.found_now() if looking else None,
            noted=self._noted,
        )

    def _stick(self) -> None:
        self.sticky.stick(self.sheet, self.viewport().width())

    # mouse

    def _hover(self, point: QPointF, variant: int | None) -> None:
        region = self.sheet.match_at(point) if self.sheet else None
        self.workspace.hover = (region.match if region else None, variant)

    def _select(self, variant: int) -> None:
        self.workspace.select(variant)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Copy and select all, then whatever actions the window has put on the pane, if they can do something here."""
        menu = QMenu(self)
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self._offer(menu, self.target(None if by_key else QPointF(event.pos())))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _offer(self, menu: QMenu, target: Target | None) -> None:
        alignment, collation = self.workspace.alignment, self.workspace.collation
        copy = menu.addAction(tr("Copy"), self.copy)
        copy.setEnabled(bool(self.selected_text))
        menu.addAction(tr("Select all"), self.select_all)
        offered = offers(target, collation) if target and collation else ()
        alignment.aim_at(target)
        copies = [one for one in self.actions() if one.objectName() in COPIES]
        menu.insertActions(menu.actions()[-1], copies)
        menu.addSeparator()
        menu.addActions(
            [
                one
                for one in self.actions()
                if one not in copies and (one.objectName() not in DECISION_NAMES or one.objectName() in offered)
            ]
        )
        # What was chosen is done when the menu has gone: only then is nothing pointed at any more.
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, alignment, lambda: alignment.aim_at(None)))
        self.workspace.collation_changed.connect(menu.close)  # what it is about stands there no more

    def target(self, point: QPointF | None = None) -> Target | None:
        """What the reader means: what is under a point, else what is selected, or where the caret is."""
        if not self.sheet or not self.selecting:
            return None
        place = self.sheet.place_at(point) if point else self.selecting.head
        span, current = self.selecting.span, self.workspace.current
        if point and not span.start <= place <= span.end:
            span = Span(place, place)
        where = self.in_witness(span or Span(place, place))
        if where is None:
            return None
        sigil, found = where
        gone_to = self.workspace.note_target.target
        if (
            not point
            and not span
            and not self.caret_used
            and gone_to
            and gone_to.variant is None
            and sigil in gone_to.places
        ):
            return Target(sigil, gone_to.places[sigil].start, gone_to.places[sigil])
        if point:
            mark = self.sheet.mark_at(point, self._current())
            variant = mark.variant if mark else None
        else:
            this = current.side(sigil) if current else None
            meant = this is not None and (not self.caret_used or this.start <= found.start <= this.end)
            variant = self._current() if meant else None
        return Target(sigil, found.start, found if span else NOTHING, variant)

    def leaveEvent(self, event: QEvent) -> None:
        self.workspace.hover = (None, None)

    def _current(self) -> int | None:
        return self.workspace.current.id if self.workspace.current else None

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.sheet:
            self._tell(event.pos(), event.globalPos())
            return True
        return super().viewportEvent(event)

    def _tell(self, point: QPoint, where: QPoint) -> None:
        assert self.sheet is not None
        assert self.workspace.collation is not None
        words = tip(self.workspace.collation, self.sheet, QPointF(point), self._current())
        QToolTip.showText(where, words, self.viewport())

    # keys

    def _choose_at_caret(self) -> None:
        assert self.sheet
        assert self.selecting
        head = self.selecting.head
        found = [m for m in self.sheet.marks_of(self.sheet.page.blocks.at(head)) if m.span.start <= head <= m.span.end]
        if found:
            self._select(found[0].variant)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.sheet and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._choose_at_caret()
        elif event.key() == Qt.Key.Key_Escape and self.workspace.text_search.wanted:
            self.workspace.text_search.close()
        else:
            super().keyPressEvent(event)

    def _tell_selection(self) -> None:
        span = self.selecting.span if self.selecting else None
        self.workspace.selection = self.in_witness(span) if span else None
        head = self.selecting.head if self.selecting else 0
        if self.caret_used and (where := self.in_witness(Span(head, head))):
            self.workspace.stand_at(where[0], where[1].start)

    def _drop_selection(self) -> None:
        """Clear the selection where it is neither selected words, the target of a note nor half of a link."""
        if self.selecting is None or not self.selecting.span:
            return
        here, workspace = self.in_witness(self.selecting.span), self.workspace
        if here is None or here in (workspace.selection, workspace.alignment.marked):
            return
        target = workspace.note_target.target
        if target is None or target.places.get(here[0]) != here[1]:
            self.selecting.put(self.selecting.head)
            self.viewport().update()


def _goes_on(text: str, before: str) -> bool:
    return text is before or text.startswith(before)
