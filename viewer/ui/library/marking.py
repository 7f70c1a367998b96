"""What the reader marks as read in a library, and writes on its passages: between the panes and the dossier."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal

from viewer.dossier.errors import DossierError
from viewer.phrasing.language import translate
from viewer.scan.model import PassageCluster
from viewer.ui.library.cluster_list import ClusterPane
from viewer.ui.library.passage.passage_pane import PassagePane
from viewer.usecases.library.contents import LibraryContents
from viewer.usecases.library.kept import KeptLibrary
from viewer.usecases.library.marks import LibraryMarks


class PassageMarking(QObject):
    """Keeps the marks and notes of the library that is open."""

    counted = Signal(int, int)  # passages that are read, and all
    failed = Signal(str)  # a sentence: something could not be saved

    def __init__(self, clusters: ClusterPane, passage: PassagePane, parent: QObject) -> None:
        super().__init__(parent)
        self._clusters, self._passage = clusters, passage
        self._marks: LibraryMarks | None = None
        self._contents: LibraryContents | None = None
        self._noted: tuple[LibraryContents, PassageCluster] | None = None  # what the note in the field is on
        clusters.is_read, clusters.is_noted = self.is_read, self._is_noted
        passage.note.saved.connect(self._save_note)

    def open(self, library: KeptLibrary, contents: LibraryContents) -> None:
        """Take the marks of a library, or those of the same one with what another scan has found."""
        self._passage.note.save()
        self._contents = contents
        if self._marks is None:
            with self._reported():
                self._marks = LibraryMarks(library)
        self._count()

    def close(self) -> None:
        """Save the note that is being written, and close the dossier."""
        self._passage.note.save()
        self._noted = self._contents = None
        if self._marks is not None:
            self._marks.close()
            self._marks = None

    def is_read(self, cluster: PassageCluster) -> bool:
        """Whether a passage is marked as read."""
        return bool(self._marks and self._contents and self._marks.is_read(self._contents, cluster))

    def toggle_read(self) -> None:
        """Mark the current passage of the list as read, or as not read."""
        cluster = self._clusters.list.current
        if cluster is not None and self._marks is not None and self._contents is not None:
            words = self._clusters.words_of(cluster)
            with self._reported():
                self._marks.mark(self._contents, cluster, words, read=not self.is_read(cluster))
            self._count()
            self._clusters.list.viewport().update()

    def show_note(self, cluster: PassageCluster | None) -> None:
        """Show the note on a passage in the field, if there is one."""
        note = self._noted = None
        if cluster is not None and self._contents is not None and self._marks is not None:
            self._noted = self._contents, cluster
            note = self._marks.note(self._contents, cluster)
        self._passage.note.show_note(note.text if note else "")

    def noted(self, id: str) -> PassageCluster | None:
        """The passage on which the note of this id is."""
        return self._marks.noted(self._contents, id) if self._marks and self._contents else None

    def _is_noted(self, cluster: PassageCluster) -> bool:
        return bool(self._marks and self._contents and self._marks.note(self._contents, cluster))

    def _save_note(self, text: str) -> None:
        if self._noted is not None and self._marks is not None:
            contents, cluster = self._noted
            with self._reported():
                self._marks.write(contents, cluster, self._passage.text.words, text)
            self._clusters.list.viewport().update()

    def _count(self) -> None:
        passages = self._contents.passages if self._contents else ()
        self.counted.emit(sum(map(self.is_read, passages)), len(passages))

    @contextmanager
    def _reported(self) -> Iterator[None]:
        """Say why something could not be saved."""
        try:
            yield
        except DossierError as error:
            self.failed.emit(translate(error))
