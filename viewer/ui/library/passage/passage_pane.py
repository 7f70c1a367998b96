"""The open passage: its text with what members have otherwise, its timeline, its members, and the network."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from viewer.phrasing import sentences
from viewer.phrasing.language import N_, tr
from viewer.phrasing.scan import count_documents
from viewer.scan.model import LibraryDocument, PassageCluster
from viewer.ui.library.head import MenuButton, PaneHead
from viewer.ui.library.painting import about_size, date_words, siglum
from viewer.ui.library.passage.base_text import LINE, BaseText
from viewer.ui.library.passage.document_page import DocumentPage
from viewer.ui.library.passage.member_list import MemberPane, MemberRow, member_rows
from viewer.ui.library.passage.network import Network
from viewer.ui.library.passage.note_field import NoteField
from viewer.ui.library.passage.timeline import Timeline
from viewer.ui.library.rows import ValueList
from viewer.ui.state.workspace import Workspace
from viewer.ui.widgets.lists.list_panel import stack
from viewer.usecases.library.contents import LibraryContents, is_echo
from viewer.usecases.library.readings import MOST_WITNESSES, OpenedPassage

_MARGIN = 24  # px
_LOW = 680  # px: in less the network gives way
_MOST_TEXT = 0.25  # of the height
_SHARES = 590, 210  # px of passage and network, in a window of the usual height


class PassagePane(QWidget):
    """Shows one passage. What its members have otherwise comes later, from their files."""

    witnesses_wanted = Signal()  # all members are to be read beside each other
    base_wanted = Signal(object)  # the place of the member that is to be the base
    opened = Signal(object)  # a MemberRow that is to be read beside the base
    document_wanted = Signal(int)  # the number of a document that was clicked and has no part in the passage
    hovered = Signal(object)  # the number of a document under the mouse, or None

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._contents: LibraryContents | None = None
        self.cluster: PassageCluster | None = None
        self.base = 0
        self.setObjectName("passagePane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.note_button = QToolButton(self)
        self.note_button.setText(tr("Note"))
        self.note_button.setToolTip(tr("Write a note on this passage (Ctrl+Alt+M)"))
        self.note_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.note_button.setProperty("framed", True)
        self.witnesses_button = QToolButton(self)
        self.witnesses_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.witnesses_button.setProperty("framed", True)
        self.head = PaneHead(tr("One passage"), self, self.witnesses_button, self.note_button)
        self.parts = QSplitter(Qt.Orientation.Vertical, self)
        self.parts.setHandleWidth(1)
        self.parts.setChildrenCollapsible(False)
        self.pages = QStackedWidget(self.parts)
        self.page = QWidget(self.pages)
        self.document = DocumentPage(workspace, self.pages)
        self.text = BaseText(workspace, self.page)
        self.note = NoteField(self.page)
        self.base_menu = MenuButton(tr("Base"), self.page)
        self.timeline = Timeline(workspace, self.page)
        self.members = MemberPane(workspace, self.page)
        self.network = Network(workspace, self.parts)
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        base = QHBoxLayout()
        base.setSpacing(6)
        label = QLabel(tr("Base"), self.page)
        label.setProperty("dim", True)
        base.addWidget(label)
        base.addWidget(self.base_menu)
        base.addStretch(1)
        upper = QVBoxLayout()
        upper.setContentsMargins(_MARGIN, 12, _MARGIN, 0)
        upper.setSpacing(2)
        upper.addWidget(self.text)
        upper.addLayout(base)
        upper.addWidget(self.note)
        upper.addWidget(self.timeline)
        column = QVBoxLayout(self.page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(upper)
        column.addWidget(self.members, 1)
        self.pages.addWidget(self.page)
        self.pages.addWidget(self.document)
        stack(self, self.head, self.parts)
        self.parts.setStretchFactor(0, 3)
        self.parts.setStretchFactor(1, 1)
        self.parts.setSizes(list(_SHARES))

    def _join(self) -> None:
        self.base_menu.chosen.connect(self.base_wanted)
        self.note_button.clicked.connect(self.note.begin)
        self.witnesses_button.clicked.connect(lambda: self.witnesses_wanted.emit())
        self.note.left.connect(lambda: self.members.list.setFocus())
        self.members.opened.connect(self.opened)
        self.members.hovered.connect(self._hover)
        self.timeline.wanted.connect(self.go_to)
        self.network.wanted.connect(self._go_to_document)

    def show_contents(self, contents: LibraryContents) -> None:
        """Show the network of a library."""
        self._contents = contents
        self.network.show_contents(contents)

    def _offer_witnesses(self, members: int) -> None:
        """Offer to open a passage with so many members as witnesses, and say where these are not all."""
        words, tip = tr("Open as witnesses"), tr("Read the passage as all its documents have it, beside each other")
        if members > MOST_WITNESSES:
            words = tr("Open {count} as witnesses", count=MOST_WITNESSES)
            tip = tr("Read the passage as the base and the earliest of its documents have it, beside each other")
        self.witnesses_button.setText(words)
        self.witnesses_button.setToolTip(tip)
        self.witnesses_button.setVisible(members > 2)

    def show_passage(self, cluster: PassageCluster | None, base: int = 0) -> None:
        """Show what is known of a passage at once; its words come with ``show_words``."""
        contents = self._contents
        self.pages.setCurrentWidget(self.page)
        another = cluster is None or self.cluster is None or cluster.members != self.cluster.members
        self.cluster, self.base = cluster, base
        self.page.setVisible(cluster is not None)
        self.note_button.setVisible(cluster is not None)
        self._offer_witnesses(len(cluster.members) if cluster is not None else 0)
        if cluster is None or contents is None:
            self.head.name.setText(tr("No passage"))
            self.head.count.set_words("")
            self.network.show_members(())
            return
        rows = member_rows(contents, cluster)
        name = N_("One echo, {documents}") if is_echo(cluster) else N_("One passage, {documents}")
        self.head.name.setText(tr(name, documents=count_documents(cluster.size)))
        self.head.count.set_words(self._facts(cluster))
        if another:
            self.text.show_passage(None)
        names = (sentences.short(row.name, 40) for row in rows)
        choices = [(f"{siglum(row.place)}  {name}", row.place) for row, name in zip(rows, names, strict=True)]
        self.base_menu.offer(choices, base)
        self.timeline.show_days([row.document.day for row in rows], base)
        self.members.show_members(contents, rows, base)
        self.network.show_members([row.document.number for row in rows])

    def show_document(self, document: LibraryDocument) -> None:
        """Show a document in the place of the passage: where it shares, and with whom."""
        if self._contents is None:
            return
        self.note.save()
        self.note_button.hide()
        self.witnesses_button.hide()
        self.head.name.setText(tr("One document"))
        self.head.count.set_words("")
        self.document.show_document(self._contents, document)
        self.pages.setCurrentWidget(self.document)
        self.network.show_document(document.number)

    @property
    def rows(self) -> ValueList:
        """The list that is shown: members of the passage, or documents that one shares with."""
        return self.document.list if self.pages.currentWidget() is self.document else self.members.list

    def beside(self, row: MemberRow) -> tuple[MemberRow, MemberRow]:
        """The base and this member; in the place of the base itself the first other member."""
        rows: list[MemberRow] = list(self.members.list.values)
        base = rows[self.base]
        other = next((one for one in rows if one.document != base.document), row)
        return base, row if row.place != base.place else other

    def show_words(self, opened: OpenedPassage) -> None:
        """Show the words of the base, and what the members have otherwise."""
        self.text.show_passage(opened)
        self._limit_text()
        if opened.readings:
            self.members.show_readings(opened)

    def go_to(self, place: int) -> None:
        """Make the member at this place the current one."""
        self.members.list.choose(place)
        self.members.list.setFocus()

    def _go_to_document(self, document: int) -> None:
        row = next((one for one in self.members.list.values if one.document.number == document), None)
        if row is not None and self.pages.currentWidget() is self.page:
            self.go_to(row.place)
        else:
            self.document_wanted.emit(document)

    def _facts(self, cluster: PassageCluster) -> str:
        words = about_size(cluster)
        if not cluster.since:
            return " · ".join((words, tr("undated")))
        if cluster.since == cluster.until:
            return f"{words} · {date_words(cluster.since)}"
        since, until = date_words(cluster.since), date_words(cluster.until)
        return tr("{words} · {since} to {until}", words=words, since=since, until=until)

    def _hover(self, row: MemberRow | None) -> None:
        place = row.place if row else None
        self.timeline.light(place)
        self.members.light(place)
        self.network.drawing.light(row.document.number if row else None)
        self.hovered.emit(row.document.number if row else None)

    def _limit_text(self) -> None:
        """Give the text what it needs, up to a share of the pane; the rest scrolls."""
        lines = max(3, int(self.height() * _MOST_TEXT) // LINE)
        self.text.setFixedHeight(min(lines * LINE, self.text.sizeHint().height()) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.network.setVisible(self.height() >= _LOW)
        self._limit_text()

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 240)
