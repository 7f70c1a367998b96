"""What the reader opens in a library: a passage, a document, the pair or the witnesses that it leads to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from viewer.scan.model import PassageCluster
from viewer.ui.background import Background, Thread
from viewer.ui.library.marking import PassageMarking
from viewer.ui.library.panes import LibraryPanes
from viewer.ui.library.passage.member_list import MemberRow
from viewer.usecases.library.contents import LibraryContents, beginnings, clusters_with, shared_spans
from viewer.usecases.library.readings import OpenedPassage, open_passage, passage_text, passage_witnesses


class PassageOpener(QObject):
    """Shows in the panes of a library what is chosen there; what has to be read from files is read off the thread."""

    witnesses_wanted = Signal(tuple)  # of Witness: one passage, as each of its documents has it
    pair_wanted = Signal(object, object)  # two LibraryDocument with the Span of the passage in each, as pairs
    failed = Signal(object)  # an Exception: something could not be read

    def __init__(self, panes: LibraryPanes, marking: PassageMarking, parent: QObject) -> None:
        super().__init__(parent)
        self._panes, self._marking = panes, marking
        self._documents, self._clusters, self._passage = panes.documents, panes.clusters, panes.passage
        self._contents: LibraryContents | None = None
        self._readers = {name: Background(Thread, self) for name in ("rows", "passage", "words")}
        self.left: QWidget | None = None  # the list from where the reader went on to a pair
        clusters, passage = self._clusters, self._passage
        clusters.chosen.connect(self._choose_passage)
        clusters.beginnings_wanted.connect(self._read_beginnings)
        clusters.words_wanted.connect(self._look_for)
        passage.base_wanted.connect(lambda base: self.open_passage(passage.cluster, base))
        passage.opened.connect(self._open_member)
        passage.witnesses_wanted.connect(self._open_witnesses)
        passage.hovered.connect(self._documents.light)
        passage.network.pair_wanted.connect(self._open_documents)
        passage.document_wanted.connect(self.show_document)
        passage.document.partner_wanted.connect(self._open_documents)
        passage.document.passage_wanted.connect(self.go_to_passage)
        self._documents.chosen.connect(lambda document: self.show_document(document.number))

    @property
    def busy(self) -> bool:
        """Whether something is being read."""
        return any(reader.busy for reader in self._readers.values())

    def cancel(self) -> None:
        """Wait no longer for what was asked of another library."""
        for reader in self._readers.values():
            reader.cancel()

    def close(self) -> None:
        """Stop what runs, and wait until nothing does."""
        for reader in self._readers.values():
            reader.close()

    def show_contents(self, contents: LibraryContents) -> None:
        """List the documents and passages of a library, of which things are opened from now on."""
        self._contents = contents
        for pane in (self._passage, self._documents, self._clusters):
            pane.show_contents(contents)
        if numbers := self._clusters.furniture.numbers:
            self._run("words", beginnings, contents, numbers, done=self._clusters.show_beginnings)

    def open_passage(self, cluster: PassageCluster | None, base: int = 0) -> None:
        """Show a passage at once, and what its members have otherwise when that is known."""
        self._passage.note.save()
        self._passage.show_passage(cluster, base)
        self._marking.show_note(cluster)
        self._panes.pointer.place()
        self._documents.show_sigla([one.document for one in cluster.members] if cluster else [])
        if cluster is None or self._contents is None:
            return

        def compare(opened: OpenedPassage) -> None:
            self._show_words(opened)
            self._run("passage", open_passage, self._contents, cluster, base, done=self._show_words)

        self._run("passage", passage_text, self._contents, cluster, base, done=compare)

    def show_document(self, number: int) -> None:
        """Show where a document shares passages, and with whom."""
        if self._contents is not None:
            self._panes.pointer.hide()
            self._documents.show_sigla([])
            self._passage.show_document(self._contents.by_number[number])

    def show_path(self, path: str) -> None:
        """Show the document of a path, and choose its row, where there is one."""
        row = next((at for at, one in enumerate(self._documents.list.values) if one.path == path), None)
        if row is not None:
            self._documents.list.choose(row)
            self.show_document(self._documents.list.current.number)

    def go_to_passage(self, cluster: PassageCluster) -> None:
        """Open a passage by its row; where the filters hide it, without."""
        row = next((at for at, one in enumerate(self._clusters.list.values) if one.number == cluster.number), None)
        if row is None or self._clusters.list.currentIndex().row() == row:
            self.open_passage(cluster)
        else:
            self._clusters.list.choose(row)

    def _run(self, name: str, function: Callable[..., Any], *args: Any, done: Callable[[Any], object]) -> None:
        """Read something off the window's thread; what was asked before of this kind is not waited for."""
        self._readers[name].run(function, *args, failed=self.failed.emit, done=done)

    def _read_beginnings(self, numbers: list[int]) -> None:
        if self._contents is not None:
            self._run("rows", beginnings, self._contents, numbers, done=self._clusters.show_beginnings)

    def _look_for(self, words: str) -> None:
        if not words:
            self._readers["words"].cancel()
            self._clusters.show_found(None)
        elif self._contents is not None:
            self._run("words", clusters_with, self._contents, words, done=self._clusters.show_found)

    def _choose_passage(self, cluster: PassageCluster) -> None:
        """Open a passage from the list; where it is open already, against the base that was chosen for it."""
        opened = self._passage.cluster
        same = opened is not None and opened.members == cluster.members
        self.open_passage(cluster, self._passage.base if same else 0)

    def _show_words(self, opened: OpenedPassage) -> None:
        cluster = self._passage.cluster
        if cluster is not None and (cluster.number, self._passage.base) == (opened.number, opened.base):
            self._passage.show_words(opened)

    def _open_member(self, row: MemberRow) -> None:
        """Open a member beside the base; the base itself beside the first other member."""
        base, other = self._passage.beside(row)
        self.left = self._passage.members.list
        self.pair_wanted.emit((base.document, base.member.span), (other.document, other.member.span))

    def _open_witnesses(self) -> None:
        """Have all members of the passage opened beside each other."""
        if self._passage.cluster is not None and self._contents is not None:
            asked = self._contents, self._passage.cluster, self._passage.base
            self._run("passage", passage_witnesses, *asked, done=self.witnesses_wanted.emit)

    def _open_documents(self, one: int, other: int) -> None:
        """Open two documents at the first passage that both have."""
        contents = self._contents
        if contents is None:
            return
        self.left = self._passage.rows
        if spans := shared_spans(contents, one, other):
            self.pair_wanted.emit(*zip((contents.by_number[one], contents.by_number[other]), spans, strict=True))
