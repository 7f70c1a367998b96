"""The screen of a library: which documents of a folder share passages, and with whom."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu, QStackedWidget, QVBoxLayout, QWidget

from viewer.phrasing.language import tr, translate
from viewer.resources import corpus
from viewer.scan.model import PassageCluster
from viewer.ui import dialogs
from viewer.ui.background import Background, Thread
from viewer.ui.library.bar import LibraryBar, LibraryStatus, ProgressLine
from viewer.ui.library.choice import LibraryChoice
from viewer.ui.library.export import export_library
from viewer.ui.library.keys import bind_keys
from viewer.ui.library.marking import PassageMarking
from viewer.ui.library.panes import LibraryPanes
from viewer.ui.library.passage.member_list import MemberRow
from viewer.ui.library.scanner import Scanner
from viewer.ui.settings import Settings
from viewer.ui.state.workspace import Workspace
from viewer.usecases.library.contents import (
    LibraryContents,
    beginnings,
    clusters_with,
    is_echo,
    load_contents,
    shared_spans,
)
from viewer.usecases.library.kept import KeptLibrary, kept_libraries, library_of
from viewer.usecases.library.readings import OpenedPassage, open_passage, passage_text, passage_witnesses

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
        self._readers = {name: Background(Thread, self) for name in ("load", "rows", "passage", "words")}
        self._focused: QWidget | None = None
        self._wanted = ""  # the path of a document that is to be shown
        self._echoes = False  # they are listed, or will be as soon as they were looked for
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
        bar, clusters, passage, scanner = self.bar, self.clusters, self.passage, self.scanner
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
        clusters.chosen.connect(self._choose_passage)
        clusters.opened.connect(lambda _: self.panes.enter_passage())
        clusters.beginnings_wanted.connect(self._read_beginnings)
        clusters.words_wanted.connect(self._look_for)
        passage.base_wanted.connect(lambda base: self._open_passage(self.passage.cluster, base))
        passage.opened.connect(self._open_member)
        passage.witnesses_wanted.connect(self._open_witnesses)
        passage.hovered.connect(self.documents.light)
        self.marking.counted.connect(self.status.show_read)
        self.marking.failed.connect(lambda sentence: self.status.say("", sentence))
        passage.network.pair_wanted.connect(self._open_documents)
        passage.document_wanted.connect(self._show_document)
        passage.document.partner_wanted.connect(self._open_documents)
        passage.document.passage_wanted.connect(self._go_to_passage)
        self.documents.chosen.connect(lambda document: self._show_document(document.number))
        self.documents.opened.connect(lambda _: self.panes.enter_passage())
        scanner.advanced.connect(self._advance)
        scanner.done.connect(self._read)
        scanner.grown.connect(self._read)
        scanner.failed.connect(self._say_failed)
        scanner.stopped.connect(lambda: self._say_failed(tr("Stopped. The next scan goes on from there.")))
        self.status.stopped.connect(scanner.stop)
        self._workspace.theme_changed.connect(self._dress)

    @property
    def busy(self) -> bool:
        """Whether something is being scanned or read."""
        return self.scanner.busy or any(reader.busy for reader in self._readers.values())

    # which library

    def open_last(self) -> None:
        """Open the library that was scanned last; where there is none, offer to choose one."""
        if self.library is None and (known := kept_libraries()):
            self.open_library(known[0])

    def open_library(self, library: KeptLibrary) -> None:
        """Show a library; one that was never scanned is scanned."""
        self.scanner.stop()
        for reader in self._readers.values():
            reader.cancel()
        self.marking.close()
        self.library = library
        self._echoes = False
        self._show_name()
        if any(one.paths == library.paths for one in kept_libraries()):
            self._run("load", load_contents, library.index, done=self._show, failed=lambda _: self._scan(library))
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
        row = next((at for at, one in enumerate(self.documents.list.values) if one.path == path), None)
        if path and row is not None:
            self.documents.list.choose(row)
            self._show_document(self.documents.list.current.number)

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
        self._go_to_passage(cluster)
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
        if echoes and self.library is not None and not self.library.echoes:
            self.library = replace(self.library, echoes=True)
            self._show_kinds(self.contents)
            self._scan(self.library)
        else:
            self._show_kinds(self.contents)

    def _show_kinds(self, contents: LibraryContents | None) -> None:
        listened = self.library is not None and self.library.echoes and not self.scanner.busy
        self.bar.show_kinds(contents, echoes=self._echoes, listened=listened)
        if self.clusters.echoes != (self._echoes and listened):
            self.clusters.show_kind(echoes=self._echoes and listened)

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

    def _run(
        self,
        name: str,
        function: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Read something off the window's thread; what was asked before of this kind is not waited for."""
        self._readers[name].run(function, *args, failed=failed or self._read_failed, done=done)

    def _read(self, library: KeptLibrary) -> None:
        """Read what the scan of a library has found."""
        if library == self.library:
            self._run("load", load_contents, library.index, done=self._show)

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
        self.passage.show_contents(contents)
        self.documents.show_contents(contents)
        self.clusters.show_contents(contents)
        self._show_kinds(contents)
        self._show_name()
        self._fold()
        if not self.clusters.list.values:
            self._open_passage(None)
        self._show_wanted()
        self._show_noted()
        if numbers := self.clusters.furniture.numbers:
            self._run("words", beginnings, contents, numbers, done=self.clusters.show_beginnings)
        if self.isVisible() and QApplication.focusWidget() not in (self.clusters.words, self.passage.note):
            self.clusters.list.setFocus()  # but not away from where one is writing

    def _read_beginnings(self, numbers: list[int]) -> None:
        if self.contents is not None:
            self._run("rows", beginnings, self.contents, numbers, done=self.clusters.show_beginnings)

    def _look_for(self, words: str) -> None:
        if not words:
            self._readers["words"].cancel()
            self.clusters.show_found(None)
        elif self.contents is not None:
            self._run("words", clusters_with, self.contents, words, done=self.clusters.show_found)

    def _choose_passage(self, cluster: PassageCluster) -> None:
        """Open a passage from the list; where it is open already, against the base that was chosen for it."""
        opened = self.passage.cluster
        same = opened is not None and opened.members == cluster.members
        self._open_passage(cluster, self.passage.base if same else 0)

    def _open_passage(self, cluster: PassageCluster | None, base: int = 0) -> None:
        """Show a passage at once, and what its members have otherwise when that is known."""
        self.passage.note.save()
        self.passage.show_passage(cluster, base)
        self.marking.show_note(cluster)
        self.panes.pointer.place()
        self.documents.show_sigla([one.document for one in cluster.members] if cluster else [])
        if cluster is None or self.contents is None:
            return

        def compare(opened: OpenedPassage) -> None:
            self._show_words(opened)
            self._run("passage", open_passage, self.contents, cluster, base, done=self._show_words)

        self._run("passage", passage_text, self.contents, cluster, base, done=compare)

    def _show_words(self, opened: OpenedPassage) -> None:
        cluster = self.passage.cluster
        if cluster is not None and (cluster.number, self.passage.base) == (opened.number, opened.base):
            self.passage.show_words(opened)

    def _show_document(self, number: int) -> None:
        """Show where a document shares passages, and with whom."""
        if self.contents is not None:
            self.panes.pointer.hide()
            self.documents.show_sigla([])
            self.passage.show_document(self.contents.by_number[number])

    def _go_to_passage(self, cluster: PassageCluster) -> None:
        """Open a passage by its row; where the filters hide it, without."""
        row = next((at for at, one in enumerate(self.clusters.list.values) if one.number == cluster.number), None)
        if row is None or self.clusters.list.currentIndex().row() == row:
            self._open_passage(cluster)
        else:
            self.clusters.list.choose(row)

    # where it leads

    def _open_member(self, row: MemberRow) -> None:
        """Open a member beside the base; the base itself beside the first other member."""
        base, other = self.passage.beside(row)
        self._focused = self.passage.members.list
        self.pair_wanted.emit((base.document, base.member.span), (other.document, other.member.span))

    def _open_witnesses(self) -> None:
        """Have all members of the passage opened beside each other."""
        if self.passage.cluster is not None and self.contents is not None:
            asked = self.contents, self.passage.cluster, self.passage.base
            self._run("passage", passage_witnesses, *asked, done=self.witnesses_wanted.emit)

    def _open_documents(self, one: int, other: int) -> None:
        """Open two documents at the first passage that both have."""
        contents = self.contents
        if contents is None:
            return
        self._focused = self.passage.rows
        if spans := shared_spans(contents, one, other):
            self.pair_wanted.emit(*zip((contents.by_number[one], contents.by_number[other]), spans, strict=True))

    def _go_back(self) -> None:
        if self.contents is None or not self.panes.turn_back():
            self.left.emit()

    def _export(self, kind: str) -> None:
        if self.library is not None:
            svg = self.passage.network.svg if kind == "svg" else None
            export_library(self, self._workspace, self.library, kind, Path(self._settings.folder), svg)

    # how it looks

    def _advance(self, sentence: str, share: float) -> None:
        self.status.say(tr("Scanning"), sentence, busy=True)
        self.line.show_share(share)
        if self.contents is None:
            self.choice.say(sentence)

    def _say_failed(self, sentence: str) -> None:
        self.line.show_share(0.0)
        self.status.say("", sentence)
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
        goal = self._focused or (self.clusters.list if self.contents is not None else self.choice)
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
        for reader in self._readers.values():
            reader.close()
