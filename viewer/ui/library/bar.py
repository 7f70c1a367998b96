"""The bar over a library and the line under it: which library, what can be done, and how far a scan is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from viewer.phrasing import sentences
from viewer.phrasing.language import counted, decimal, number, tr, translate
from viewer.phrasing.scan import count_documents
from viewer.ui.plain import plain
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme.fonts import chrome
from viewer.ui.theme.icons import icon
from viewer.ui.widgets.bar_parts import BAR_ICON, add_bar_line
from viewer.usecases.library.contents import LibraryContents
from viewer.usecases.library.kept import KeptLibrary

_HIGH, _STATUS = 44, 30  # px


class LibraryBar(QWidget):
    """What does not fit gives way, the words about the library first."""

    back_wanted = Signal()
    library_wanted = Signal(object)  # a KeptLibrary
    folder_wanted = Signal()
    corpus_wanted = Signal()
    more_wanted = Signal()  # another folder, scanned with those that are there
    again_wanted = Signal()
    documents_wanted = Signal()
    kind_wanted = Signal(bool)  # echoes are to be listed, or passages
    find_wanted = Signal()
    export_wanted = Signal(str)  # "csv", "graphml" or "svg"

    def __init__(self, workspace: Workspace, menu: QMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setObjectName("toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(_HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.back = self._button(
            f"←  {tr('Back')}", tr("Back to the screen before this one (Alt+Left)"), self.back_wanted.emit
        )
        self.name = self._button("", tr("Other libraries"))
        self.name.setObjectName("libraryName")
        self.name.setFont(chrome(13, bold=True))
        self.name.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.name.setMenu(QMenu(self))
        self.facts = QLabel(self)
        self.facts.setProperty("dim", True)
        self.documents = self._button(
            tr("Documents"), tr("The documents in a list, with what they share"), self.documents_wanted.emit
        )
        self.documents.setCheckable(True)
        self.more = self._button(
            tr("Add folder…"), tr("Scan another folder with those that are here"), self.more_wanted.emit
        )
        self.again = self._button(tr("Scan again"), tr("Read what is new or was changed (F5)"), self.again_wanted.emit)
        self.passages = self._chip(echoes=False)
        self.echoes = self._chip(echoes=True)
        self.search = self._button(
            tr("Find in all"), tr("List only passages with these words (Ctrl+F)"), self.find_wanted.emit
        )
        self.export = self._button(tr("Export…"), tr("Write tables or the network to files"))
        self.export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.export.setMenu(self._export_menu())
        self.menu = self._button("", tr("Every action"))
        self.menu.setAccessibleName(tr("Menu"))
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu.setMenu(menu)
        for button in (self.search, self.export):
            button.setProperty("framed", True)
        self._compose()
        self.show_kinds(None, echoes=False, listened=False)
        workspace.theme_changed.connect(self._dress)
        self._dress()

    def _button(self, words: str, tip: str, act: Callable[[], object] | None = None) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIconSize(QSize(BAR_ICON, BAR_ICON))
        if act is not None:
            button.clicked.connect(lambda: act())
        return button

    def _chip(self, *, echoes: bool) -> QToolButton:
        chip = self._button("", "")
        chip.setCheckable(True)
        chip.setProperty("chip", True)
        chip.setProperty("kind", True)
        chip.clicked.connect(lambda: self.kind_wanted.emit(echoes))
        return chip

    def show_kinds(self, contents: LibraryContents | None, *, echoes: bool, listened: bool) -> None:
        """Say how many passages and echoes there are, and which are listed.

        ``listened``: the library was scanned for echoes.
        """
        count = f" {number(len(contents.echoes))}" if contents is not None and listened else ""
        self.echoes.setText(tr("Echoes") + count)
        self.echoes.setToolTip(
            tr("Sentences of two documents that say the same in other words")
            if listened
            else tr("Look for sentences that say the same in other words: the folder is scanned for them")
        )
        self.passages.setText(f"{tr('Passages')} {number(len(contents.passages))}" if contents is not None else "")
        self.passages.setToolTip(tr("What stands in several documents word for word, or nearly"))
        for chip, chosen in ((self.passages, not echoes), (self.echoes, echoes)):
            chip.setVisible(contents is not None)
            chip.setChecked(chosen)

    def _compose(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(6)
        row.addWidget(self.back)
        add_bar_line(row)
        for widget in (self.name, self.facts):
            row.addWidget(widget)
        add_bar_line(row)
        for widget in (self.documents, self.more, self.again):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self.passages, self.echoes):
            row.addWidget(widget)
        row.addSpacing(6)
        for widget in (self.search, self.export, self.menu):
            row.addWidget(widget)

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        kinds = {
            "csv": tr("Tables of documents, pairs and members (CSV)…"),
            "graphml": tr("Network (GraphML)…"),
            "svg": tr("Network as it is drawn (SVG)…"),
        }
        for kind, words in kinds.items():
            menu.addAction(words).triggered.connect(lambda _=False, kind=kind: self.export_wanted.emit(kind))
        return menu

    def _dress(self) -> None:
        theme = self._workspace.theme
        self.search.setIcon(icon("find", theme))
        self.search.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.menu.setIcon(icon("menu", theme))

    def show_library(self, library: KeptLibrary | None, others: Sequence[KeptLibrary]) -> None:
        """Name the library that is open, and offer the others."""
        name = sentences.short(library.name, 40) if library else tr("Library")
        self.name.setText(f"{name} ▾".replace("&", "&&"))
        self.name.setToolTip(plain("\n".join(library.paths)) if library else tr("Other libraries"))
        menu = self.name.menu()
        menu.clear()
        for one in others:
            action = menu.addAction(one.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(library is not None and one.paths == library.paths)
            action.triggered.connect(lambda _=False, one=one: self.library_wanted.emit(one))
        menu.addSeparator()
        menu.addAction(tr("Choose a folder…")).triggered.connect(lambda: self.folder_wanted.emit())
        menu.addAction(tr("The corpus that comes with Recension")).triggered.connect(lambda: self.corpus_wanted.emit())
        for button in (self.more, self.again, self.search, self.export):
            button.setEnabled(library is not None)

    def show_contents(self, contents: LibraryContents | None) -> None:
        """Say how large the library is."""
        words = ""
        if contents is not None:
            words = f"{count_documents(len(contents.documents))} · {sentences.count_words(contents.summary.words)}"
        self.facts.setText(words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        parts = (self.facts, self.more, self.again)
        for part in parts:
            part.setVisible(True)
        for part in parts:
            if layout is not None and layout.minimumSize().width() > self.width():
                part.setVisible(False)


class ProgressLine(QWidget):
    """A line 2 px high that grows with the work."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._share = 0.0
        self.setFixedHeight(2)

    def show_share(self, share: float) -> None:
        """Show this share of the work as done, 0 to 1."""
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._workspace.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.chrome)
        painter.fillRect(0, 0, round(self.width() * self._share), 2, theme.accent)


class LibraryStatus(QWidget):
    """What a scan has found, or how far it is."""

    stopped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(_STATUS)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.found, self.facts = QLabel(self), QLabel(self)
        self.found.setProperty("strong", True)
        self.facts.setProperty("dim", True)
        self.facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for label in (self.found, self.facts):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.read = QLabel(self)
        self.read.setProperty("dim", True)
        self.stop = QToolButton(self)
        self.stop.setText(tr("Stop"))
        self.stop.setToolTip(tr("Stop the scan; what is done stays done (Esc)"))
        self.stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.stop.clicked.connect(self.stopped)
        self.stop.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(20)
        row.addWidget(self.found)
        row.addWidget(self.facts, 1)
        row.addWidget(self.read)
        row.addWidget(self.stop)

    def show_contents(self, contents: LibraryContents) -> None:
        """Say what was found."""
        summary = contents.summary
        with_none = sum(not one.shared for one in contents.documents)
        passages = sentences.count_passages(len(contents.passages))
        sharing = number(len(contents.documents) - with_none)
        whole = count_documents(len(contents.documents))
        facts = [tr("in {count} of {documents}", count=sharing, documents=whole)]
        if contents.furniture:
            facts.append(tr("{count} furniture, folded", count=number(len(contents.furniture))))
        if summary.skipped:
            facts.append(counted("%n file could not be read", "%n files could not be read", len(summary.skipped)))
        facts += [translate(one) for one in (*summary.limits, *summary.notices)]
        facts.append(tr("scanned in {seconds} s", seconds=decimal(summary.seconds, 1)))
        facts.append(tr("complete") if summary.complete else tr("not complete"))
        self.say(passages, "    ".join(facts))
        skipped = "\n".join(f"{one.path}: {one.reason}" for one in summary.skipped[:20])
        self.facts.setToolTip(plain(skipped))

    def show_read(self, read: int, total: int) -> None:
        """Say how many passages are marked as read."""
        self.read.setText(sentences.progress(read, total) if read else "")

    def say(self, strong: str, words: str, *, busy: bool = False) -> None:
        """Say this; while a scan is under way it can be stopped."""
        self.found.setText(strong)
        self.facts.setText(words)
        self.stop.setVisible(busy)
