"""What the menus of the texts lead to: another reading of a file, two texts of one, what a text is said to be."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from viewer.collation.model.model import SIGILS
from viewer.phrasing.language import tr, translate
from viewer.ui import dialogs
from viewer.ui.commands.changes import edit_about
from viewer.ui.commands.open import Opener
from viewer.ui.panels.bars.status_bar import StatusBar
from viewer.ui.settings import Settings
from viewer.ui.state.workspace import Workspace
from viewer.ui.views.pair.pane_title import PaneTitle


class TextMenus:
    """Joins the menus in the title bars and in the status line to what is open."""

    def __init__(
        self,
        workspace: Workspace,
        opening: Opener,
        titles: Iterable[PaneTitle],
        status: StatusBar,
        settings: Settings,
        window: QWidget,
    ) -> None:
        self._workspace, self._opening, self._settings, self._window = workspace, opening, settings, window
        for title in titles:
            menu = title.menu
            menu.chosen.connect(lambda choices, title=title: opening.read_as(title.sigil, choices))
            menu.pages_wanted.connect(lambda title=title: self._ask_pages(title.sigil))
            menu.both_wanted.connect(lambda title=title: opening.compare_both(title.sigil))
            menu.recognition_wanted.connect(lambda title=title: self._ask_languages(title.sigil))
            menu.about_wanted.connect(lambda title=title: self.show_about(title.sigil))
            menu.encoding_wanted.connect(lambda title=title: self._ask_encoding(title.sigil))
        status.encoding_chosen.connect(self._read_in)
        status.encoding_wanted.connect(self._ask_encoding)

    def _ask_pages(self, sigil: str) -> None:
        collation = self._workspace.collation
        if collation is None:
            return
        witness = collation.witness(sigil)
        title = tr("Read these pages")
        pages = dialogs.ask_pages(self._window, title, witness.offers.pages, witness.choices.pages)
        # another pair may have come under the dialog
        if pages is not None and self._workspace.collation is collation and pages != witness.choices.pages:
            self._opening.read_as(sigil, witness.choices._replace(pages=pages))

    def recognize(self) -> None:
        """Ask in which languages text is recognized: of the scan that could not be read, or of what is open."""
        if scan := self._opening.scan:
            sentence = tr("“{name}” is a scan: its pages are pictures without text.", name=Path(scan.path).name)
            self._ask(sentence, scan.languages, self._opening.recognize)
            return
        every = self._workspace.collation.witnesses if self._workspace.collation else ()
        for sigil in [sigil for sigil, one in zip(SIGILS, every, strict=False) if one.offers.ocr][:1]:
            self._ask_languages(sigil)

    def _ask_languages(self, sigil: str) -> None:
        from viewer.text.reading.scan.engine import NO_ENGINE, find_engine

        collation = self._workspace.collation
        if collation is None:
            return
        witness = collation.witness(sigil)
        engine = find_engine()
        if engine is None or not (languages := engine.languages()):
            self._workspace.notice(tr("No recognition: {reason}.", reason=translate(NO_ENGINE)), "error", "recognize")
            return
        sentence = tr("Pages of “{name}” are pictures without text.", name=Path(witness.path).name)

        def read(chosen: str) -> None:
            now = self._workspace.collation
            if now is not None and now.witness(sigil).sha256 == witness.sha256:
                self._opening.read_as(sigil, now.witness(sigil).choices._replace(ocr=chosen))

        self._ask(sentence, languages, read)

    def _ask(self, sentence: str, languages: Sequence[str], then: Callable[[str], None]) -> None:
        from viewer.ui.panels.dialogs.recognition_dialog import RecognitionDialog, usual_languages

        chosen = usual_languages(languages, self._settings.text("recognition"))
        dialog = RecognitionDialog(sentence, languages, chosen, self._window)
        dialog.wanted.connect(lambda names: self._settings.put("recognition", names))
        dialog.wanted.connect(then)
        dialog.open()

    def _ask_encoding(self, sigil: str) -> None:
        from viewer.text.reading.encodings.known import all_encodings, canonical

        collation = self._workspace.collation
        if collation is None:
            return
        now = canonical(collation.witness(sigil).encoding)
        name = dialogs.ask_encoding(self._window, tr("Read again"), all_encodings(), now)
        if name is not None and self._workspace.collation is collation and name != now:
            self._read_in(sigil, name)

    def _read_in(self, sigil: str, encoding: str) -> None:
        if (collation := self._workspace.collation) is not None:
            self._opening.read_as(sigil, collation.witness(sigil).choices._replace(encoding=encoding))

    def show_about(self, sigil: str) -> None:
        """Open the dialog in which a text's title, author, date and address are read and written."""
        from viewer.ui.panels.dialogs.about_dialog import AboutDialog

        collation = self._workspace.collation
        if collation is None:
            return
        sha256 = collation.witness(sigil).sha256

        def keep(edits: dict[str, str]) -> None:
            now = self._workspace.collation
            if now is not None and now.witness(sigil).sha256 == sha256:
                edit_about(self._workspace, sigil, edits)

        dialog = AboutDialog(sigil, collation.witness(sigil), self._window)
        dialog.wanted.connect(keep)
        dialog.open()
