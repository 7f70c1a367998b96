"""The screen of a library: which documents of a folder share passages, and with whom."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu, QStackedWidget, QVBoxLayout, QWidget

from viewer.phrasing.language import tr, translate
from viewer.resources import corpus
from viewer.ui import dialogs
from viewer.ui.background import Background, Thread
from viewer.ui.library.bar import LibraryBar, LibraryStatus, ProgressLine
from viewer.ui.library.choice import LibraryChoice
from viewer.ui.library.export import export_library
from viewer.ui.library.keys import bind_keys
from viewer.ui.library.marking import PassageMarking
from viewer.ui.library.opening import PassageOpener
from viewer.ui.library.panes import LibraryPanes
from viewer.ui.library.scanner import Scanner
from viewer.ui.settings import Settings
from viewer.ui.state.workspace import Workspace
from viewer.usecases.library.contents import LibraryContents, is_echo, load_contents
from viewer.usecases.library.kept import KeptLibrary, kept_libraries, library_of

log = logging.getLogger(__name__)


class LibraryScreen(QWidget):
    """Three panes: documents, passages, the open passage with the network."""

    left = Signal()
    witnesses_wanted = Signal(tuple)  # of Witness: one passage, as each of its documents has it
    pair_wanted = Signal(object, object)  # two LibraryDocument with the Span of the passage in each, as pairs

    def __init__(self, workspace: Workspace, settings: Settings, menu: QMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._settings = workspace, settings
        self.library: KeptLibrary | None = None
        self.contents: LibraryContents | None = None
        self._reader = Background(Thread, self)
        self._wanted = ""  # the path of a document that is to be shown
        self._echoes = False  # they are listed, or will be as soon as they were looked for
        self._listened = False  # what is shown is of a scan that has looked for echoes
        self._note = ""  # the id of a note that is to be shown
        self.scanner = Scanner(self)
        self.bar = LibraryBar(workspace, menu, self)
        self.line = ProgressLine(workspace, self)
        self.stack = QStackedWidget(self)
        self.choice = LibraryChoice(self.stack)
        self.panes = LibraryPanes(workspace, self.stack)
        self.documents, self.clusters, self.passage = self.panes.documents, self.panes.clusters, self.panes.passage
        self.status = LibraryStatus(self)
        self.marking = PassageMarking(self.clusters, self.passage, self)
        self.opener = PassageOpener(self.panes, self.marking, self)
        self._lay_out()
        self._join()
        bind_keys(self, self.panes, self.scan_again, self.marking.toggle_read)
        self._show_name()

    def _lay_out(self) -> None:
        self.stack.addWidget(self.choice)
        self.stack.addWidget(self.panes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.bar, self.line, self.stack, self.status):
            column.addWidget(part, 1 if part is self.stack else 0)

    def _join(self) -> None:
        bar, scanner, opener = self.bar, self.scanner, self.opener
        bar.back_wanted.connect(self._go_back)
        bar.library_wanted.connect(self.open_library)
        bar.more_wanted.connect(self._add_folder)
        bar.again_wanted.connect(self.scan_again)
        bar.find_wanted.connect(self.panes.find_words)
        bar.export_wanted.connect(self._export)
        bar.kind_wanted.connect(self._choose_kind)
        bar.documents_wanted.connect(self._fold)
        for giver in (bar, self.choice):
            giver.folder_wanted.connect(self._ask_folder)
            giver.corpus_wanted.connect(self._open_corpus)
        self.choice.library_wanted.connect(self.open_library)
        for rows in (self.clusters, self.documents):
            rows.opened.connect(lambda _: self.panes.enter_passage())
        opener.pair_wanted.connect(self.pair_wanted)
        opener.witnesses_wanted.connect(self.witnesses_wanted)
        opener.failed.connect(self._read_failed)
        self.marking.counted.connect(self.status.show_read)
        self.marking.failed.connect(lambda sentence: self.status.say("", sentence))
        scanner.advanced.connect(self._advance)
        scanner.done.connect(self._finish)
        scanner.grown.connect(self._read)
        scanner.failed.connect(self._say_failed)
        scanner.stopped.connect(lambda: self._say_failed(tr("Stopped. The next scan goes on from there.")))
        self.status.stopped.connect(scanner.stop)
        self._workspace.theme_changed.connect(self._dress)

    @property
    def busy(self) -> bool:
        """Whether something is being scanned or read."""
        return self.scanner.busy or self._reader.busy or self.opener.busy

    # which library

    def open_last(self) -> None:
        """Open the library that was scanned last; where there is none, offer to choose one."""
        if self.library is None and (known := kept_libraries()):
            self.open_library(known[0])

    def open_library(self, library: KeptLibrary) -> None:
        """Show a library; one that was never scanned is scanned."""
        self.scanner.stop()
        self._reader.cancel()
        self.opener.cancel()
        self.marking.close()
        self.library = library
        self._echoes, self._listened = False, library.echoes
        self._show_name()
        if any(one.paths == library.paths for one in kept_libraries()):
            self._load(library, lambda _: self._scan(library))
        else:
            self.contents = None
            self.bar.show_contents(None)
            self._show_kinds(None)
            self._scan(library)

    def open_document(self, library: KeptLibrary, path: str) -> None:
        """Show a document of a library, as soon as the library is there."""
        self._wanted = path
        if self.library is not None and self.library.paths == library.paths and self.contents is not None:
            self._show_wanted()
        elif self.library is None or self.library.paths != library.paths:
            self.open_library(library)

    def _show_wanted(self) -> None:
        """Show the document that was asked for before the library was there."""
        path, self._wanted = self._wanted, ""
        if path:
            self.opener.show_path(path)

    def open_note(self, library: KeptLibrary, note: str) -> None:
        """Show the passage of a library on which the note of this id is, as soon as the library is there."""
        self._note = note
        if self.library is None or self.library.paths != library.paths:
            self.open_library(library)
        elif self.contents is not None:
            self._show_noted()

    def _show_noted(self) -> None:
        """Show the passage of the note that was asked for before the library was there."""
        note, self._note = self._note, ""
        if not note:
            return
        cluster = self.marking.noted(note)
        if cluster is None:
            self.status.say("", tr("The note was deleted meanwhile, or its passage is not there any more."))
            return
        self._choose_kind(is_echo(cluster))
        self.opener.go_to_passage(cluster)
        self.panes.begin_note()

    def scan_again(self) -> None:
        """Scan the open library again: what is new is read, what is gone is left out."""
        if self.library is not None and not self.scanner.busy:
            self._scan(self.library)

    def _scan(self, library: KeptLibrary) -> None:
        """Scan a library, unless a folder of it is gone: then what was found in it would be lost."""
        if gone := [path for path in library.paths if not Path(path).exists()]:
            self._say_failed(tr("“{path}” is not there. What was found before stays.", path=gone[0]))
        else:
            self.scanner.scan(library)

    def _choose_kind(self, echoes: bool) -> None:
        """List echoes, or passages; echoes are looked for first where that was never done."""
        self._echoes = echoes
        if (
            echoes
            and self.library is not None
            and not self._listened
            and not (self.scanner.busy and self.library.echoes)
        ):
            self.library = replace(self.library, echoes=True)
            self._scan(self.library)
        self._show_kinds(self.contents)

    def _show_kinds(self, contents: LibraryContents | None) -> None:
        self.bar.show_kinds(contents, echoes=self._echoes, listened=self._listened)
        if self.clusters.echoes != (self._echoes and self._listened):
            self.clusters.show_kind(echoes=self._echoes and self._listened)

    def _ask_folder(self) -> None:
        if folder := dialogs.ask_folder(self, tr("A folder of documents"), self._settings.folder):
            self._settings.put("folder", folder)
            self.open_library(library_of([folder]))

    def _add_folder(self) -> None:
        folder = dialogs.ask_folder(self, tr("Another folder of documents"), self._settings.folder)
        if folder and self.library is not None:
            self.open_library(library_of([*self.library.paths, folder]))

    def _open_corpus(self) -> None:
        try:
            self.open_library(library_of([str(corpus())]))
        except FileNotFoundError as error:
            self._say_failed(str(error))

    def _show_name(self) -> None:
        self.setWindowTitle(self.library.name if self.library else tr("Library"))
        known = kept_libraries()
        self.bar.show_library(self.library, known)
        self.choice.show_libraries(known)

    # what it has

    def _load(self, library: KeptLibrary, failed: Callable[[Exception], object]) -> None:
        self._reader.run(load_contents, library.index, failed=failed, done=self._show)

    def _finish(self, library: KeptLibrary) -> None:
        if library == self.library:
            self._listened = library.echoes
        self._read(library)

    def _read(self, library: KeptLibrary) -> None:
        """Read what the scan of a library has found."""
        if library == self.library:
            self._load(library, self._read_failed)

    def _show(self, contents: LibraryContents) -> None:
        """Show this; the chosen row stays the chosen one."""
        self.contents = contents
        if self.library is not None:
            self.marking.open(self.library, contents)
        self.stack.setCurrentWidget(self.panes)
        self.bar.show_contents(contents)
        if not self.scanner.busy:  # else these are the first passages of many, and the scan says how far it is
            self.line.show_share(0.0)
            self.status.show_contents(contents)
        self.opener.show_contents(contents)
        self._show_kinds(contents)
        self._show_name()
        self._fold()
        if not self.clusters.list.values:
            self.opener.open_passage(None)
        self._show_wanted()
        self._show_noted()
        if self.isVisible() and QApplication.focusWidget() not in (self.clusters.filters.words, self.passage.note):
            self.clusters.list.setFocus()  # but not away from where one is writing

    # where it leads

    def _go_back(self) -> None:
        if self.contents is None or not self.panes.turn_back():
            self.left.emit()

    def _export(self, kind: str) -> None:
        if self.library is not None:
            svg = self.passage.network.svg if kind == "svg" else None
            if said := export_library(self, self.library, kind, Path(self._settings.folder), svg):
                self.status.say(self.status.found.text(), said, busy=self.scanner.busy)

    # how it looks

    def _advance(self, sentence: str, share: float) -> None:
        self.status.say(tr("Scanning"), sentence, busy=True)
        self.line.show_share(share)
        if self.contents is None:
            self.choice.say(sentence)

    def _say_failed(self, sentence: str) -> None:
        self.line.show_share(0.0)
        self.status.say("", sentence)
        if self._echoes and not self._listened:
            self._echoes = False
            self._show_kinds(self.contents)
        if self.contents is None:
            self.stack.setCurrentWidget(self.choice)
            self.choice.say(sentence)

    def _read_failed(self, error: Exception) -> None:
        log.info("the library could not be read: %s", error)
        self._say_failed(translate(error) or type(error).__name__)

    def _dress(self) -> None:
        self.passage.text.repaint_heat()
        self.update()

    def _fold(self) -> None:
        """In a narrow window the documents are behind a button of the bar."""
        folded = self.panes.fold(self.width(), documents=self.bar.documents.isChecked())
        self.bar.documents.setVisible(folded and self.contents is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the keyboard to the row from where the reader left."""
        super().focusInEvent(event)
        goal = self.opener.left or (self.clusters.list if self.contents is not None else self.choice)
        goal.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.scanner.busy:
            self.scanner.stop()
        else:
            super().keyPressEvent(event)

    def close_work(self) -> None:
        """Stop what runs, and wait until nothing does."""
        self.scanner.close()
        self.marking.close()
        self._reader.close()
        self.opener.close()
