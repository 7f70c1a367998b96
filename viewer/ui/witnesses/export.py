"""The apparatus of the screen of witnesses, written to a file: what of it, in which form, and where."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from viewer.collation.model.model import SUBSTANTIVES
from viewer.export.apparatus.edition import edition
from viewer.export.formats import APPARATUS_FORMATS, ApparatusFormat, format_for
from viewer.files import NotWritten, display_path
from viewer.phrasing.language import tr, translate
from viewer.ui import export_dialog
from viewer.ui.witnesses.notes import UnitNotes
from viewer.ui.witnesses.state import WitnessState
from viewer.usecases.export import NotExported, WouldOverwrite, write_edition

if TYPE_CHECKING:
    from collections.abc import Mapping

    from viewer.collation.model.model import Category
    from viewer.export.report import Which
    from viewer.ui.export_dialog import ExportWish


class ApparatusExporter(QObject):
    """Writes the apparatus against the base, at the levels that are shown. ``positive``: whether who agrees is named,
    too."""

    said = Signal(str)  # a sentence: what was written, or why nothing was

    def __init__(self, state: WitnessState, notes: UnitNotes, positive: Callable[[], bool], parent: QWidget) -> None:
        super().__init__(parent)
        self.folder = ""  # where a file is offered first
        self._state, self._notes, self._positive, self._window = state, notes, positive, parent
        self._last: ExportWish | None = None

    def ask(self) -> None:
        """Ask what to export and where, and do it."""
        state = self._state
        source = state.table.witnesses[state.base].path
        stem = Path(source).stem if source else tr("apparatus")
        place = Path(self.folder or Path.home()) / stem
        wish = export_dialog.ask_export(
            self._window, APPARATUS_FORMATS, place, self._counts(), self._last, kind="apparatus"
        )
        if wish is not None:
            assert isinstance(wish.format, ApparatusFormat)
            self._last = wish
            self.write(wish.path, wish.which, wish.format)

    def write(self, path: Path, which: Which = "all", form: ApparatusFormat | None = None) -> None:
        """Write this file in this form, else in that of its name, and say so. ``which``: of what is shown."""
        state = self._state
        form = form or format_for(path.name, APPARATUS_FORMATS)
        if form is None:
            self.said.emit(tr("“{name}” has no suffix of a format that is known.", name=path.name))
            return
        notes = {unit + 1: self._notes.text(unit) for unit in self._notes.units}
        made = edition(
            state.units,
            state.base,
            self._categories(which),
            positive=self._positive(),
            notes=notes,
            noted=which == "noted",
        )
        try:
            write_edition(made, form, path)
        except (WouldOverwrite, NotExported, NotWritten) as error:
            self.said.emit(translate(error))
            return
        self.said.emit(tr("The apparatus is in “{path}”.", path=display_path(path)))

    def _categories(self, which: Which) -> tuple[Category, ...]:
        touching = {*SUBSTANTIVES, "moved"}
        return tuple(one for one in self._state.categories if which != "substantive" or one in touching)

    def _counts(self) -> Mapping[Which, int]:
        state = self._state
        noted = int(np.isin(state.shown, self._notes.units).sum())
        return {
            "all": len(state.shown),
            "substantive": len(state.view.at(self._categories("substantive"))),
            "noted": noted,
        }
