"""What each action does: joins the table of actions to the workspace, and asks the reader where it must."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from viewer.collation.query.filter import Filter
from viewer.collation.query.place_map import variant_of_number
from viewer.phrasing import language, sentences
from viewer.phrasing.help import needs
from viewer.phrasing.language import tr
from viewer.ui import actions, dialogs
from viewer.ui.commands import copy, navigate, notes, orphans
from viewer.ui.commands.changes import mark_read, mark_shown_read
from viewer.ui.commands.open import Opener
from viewer.ui.page.pictures import has_pictures
from viewer.ui.settings import Settings
from viewer.ui.state.workspace import Workspace

if TYPE_CHECKING:
    from viewer.ui.commands.export import Exporter


class Bindings(QObject):
    """The actions of a window, enabled where they can do something."""

    def __init__(self, workspace: Workspace, opening: Opener, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._opening, self._settings, self._window = workspace, opening, settings, window
        self._away = False
        self.way_back = False  # whether there is a screen to go back to
        self.actions = actions.make(window)
        self._tips = {name: action.toolTip() for name, action in self.actions.items()}
        for signal in (
            *(workspace.collation_changed, workspace.current_changed, workspace.shown_changed),
            *(workspace.notes_changed, workspace.selection_changed, workspace.note_target.target_changed),
            *(opening.began, opening.ended, workspace.history.changed, workspace.alignment.marked_changed),
            workspace.alignment.targeted_changed,
        ):
            signal.connect(self.enable)

    @cached_property
    def exporter(self) -> Exporter:
        """What exports, made when it is first asked for: the window comes sooner without it."""
        from viewer.ui.commands.export import Exporter

        return Exporter(self._workspace, self._window)

    def close(self) -> None:
        """Wait until nothing is exported any more."""
        if "exporter" in self.__dict__:
            self.exporter.close()

    def join(self, more: Mapping[str, Callable[[], object]]) -> None:
        """Connect every action; ``more`` are those that only the window can do."""
        workspace, opening = self._workspace, self._opening
        slots: dict[str, Callable[[], object]] = {
            "open": lambda: self.ask_text(0),
            "open_second": lambda: self.ask_text(1),
            "open_folder": self._ask_folder,
            "open_dossier": self._ask_dossier,
            "swap": opening.swap,
            "compare": opening.again,
            "as_work": opening.as_work,
            "stop": opening.stop,
            "save_copy": lambda: self._save_copy(sources=False),
            "save_bundle": lambda: self._save_copy(sources=True),
            "import_notes": self._import_notes,
            "export": lambda: self.exporter.ask(self._settings.folder),
            "previous": lambda: workspace.step(-1),
            "next": lambda: workspace.step(1),
            "first": lambda: workspace.step_to_end(False),
            "last": lambda: workspace.step_to_end(True),
            "next_passage": lambda: navigate.step_passage(workspace, 1),
            "previous_passage": lambda: navigate.step_passage(workspace, -1),
            "reveal": workspace.show_current,
            "go_to": self._go_to,
            "partner": self._go_to_partner,
            "note": lambda: notes.begin_note(workspace),
            "next_note": lambda: notes.step_note(workspace, 1),
            "previous_note": lambda: notes.step_note(workspace, -1),
            "attach_note": lambda: orphans.attach_orphan(workspace),
            "keep_note": lambda: orphans.keep(workspace),
            "copy_quotation": lambda: copy.copy_quotation(workspace),
            "copy_variant": lambda: copy.copy_variant(workspace),
            "undo": workspace.history.undo,
            "redo": workspace.history.redo,
            "show_all": workspace.show_everything,
            "read": lambda: mark_read(workspace),
            "read_shown": lambda: mark_shown_read(workspace),
        }
        actions.connect(self.actions, {**slots, **more})
        self.enable()

    def enable(self) -> None:
        """Enable each action that can do something now; the others say in their tooltips what they lack."""
        found = self._met()
        for act in actions.ACTIONS:
            if act.needs:
                self._offer(act.id, "" if found[act.needs] else self._missing(act.needs))

    def refuse(self, reasons: Mapping[str, str]) -> None:
        """Offer these actions by their ids, or say why not where there is a reason."""
        for name, reason in reasons.items():
            self._offer(name, reason)

    def _offer(self, name: str, reason: str) -> None:
        action = self.actions[name]
        action.setEnabled(not reason)
        action.setToolTip("\n".join(filter(None, (self._tips[name], reason))))

    def _missing(self, need: str) -> str:
        return needs.missing(need, self._workspace.collation is not None, self._away)

    def say_why_not(self, event: QKeyEvent) -> bool:
        """Where the key is that of an action that cannot be done now, say why. Returns whether it is."""
        keys = QKeySequence(event.keyCombination())
        for act in actions.ACTIONS:
            action = self.actions[act.id]
            if act.needs and not action.isEnabled() and keys in action.shortcuts():
                self._workspace.hint(self._missing(act.needs), "needs")
                return True
        return False

    def _met(self) -> dict[actions.Need, bool]:
        """Which needs of the actions are met."""
        workspace, opening = self._workspace, self._opening
        pair, target = workspace.collation is not None, workspace.note_target
        found: dict[actions.Need, bool] = {
            "pair": pair,
            "repeatable": opening.repeatable,
            "scan": opening.scan is not None or _any_scanned(workspace),
            "pictures": any(map(has_pictures, workspace.collation.witnesses)) if workspace.collation else False,
            "passages": pair and opening.options.scope != "work",
            "stoppable": opening.busy or workspace.alignment.marked is not None,
            "variants": bool(workspace.collation and workspace.collation.variants),
            "shown": bool(workspace.variants),
            "hidden": bool(workspace.hidden),
            "current": workspace.current is not None,
            "target": pair and target.target is not None,
            "note": target.note is not None,
            "notes": bool(workspace.notebook.notes),
            "orphan": orphans.orphan(workspace) is not None,
            "undo": workspace.history.can_undo,
            "redo": workspace.history.can_redo,
            "words": workspace.selection is not None,
            "meant": copy.meant(workspace) is not None,
            "back": self.way_back,
        }
        if self._away:
            repeatable = found["repeatable"] and not pair
            return dict.fromkeys(found, False) | {
                "stoppable": found["stoppable"],
                "back": self.way_back,
                "repeatable": repeatable,
                "scan": opening.scan is not None,
            }
        return found

    @property
    def away(self) -> bool:
        """Whether the reader is on the start screen, where the open pair is not seen: nothing may be done to it."""
        return self._away

    @away.setter
    def away(self, away: bool) -> None:
        self._away = away
        self.enable()

    def ask_text(self, side: int) -> None:
        """Choose a text for a side; two chosen together are the pair."""
        title = tr("Open the second text") if side else tr("Open the first text")
        if paths := dialogs.ask_open(self._window, title, self._settings.folder, dialogs.text_filters()):
            self._opening.open(paths, side)

    def _ask_folder(self) -> None:
        if folder := dialogs.ask_folder(self._window, tr("Open a folder"), self._settings.folder):
            self._opening.open([folder])

    def _ask_dossier(self) -> None:
        folder = self._settings.folder
        if paths := dialogs.ask_open(self._window, tr("Open a dossier"), folder, tr(dialogs.DOSSIERS)):
            self._opening.open_dossier(paths[0])

    def _import_notes(self) -> None:
        from viewer.ui.commands.notes_exchange import import_notes

        folder = self._settings.folder
        for path in dialogs.ask_open(self._window, tr("Import notes"), folder, tr(dialogs.ANNOTATIONS)):
            import_notes(self._workspace, path)

    def _save_copy(self, sources: bool) -> None:
        from viewer.ui.commands import export

        suggestion = export.suggestion(self._workspace, self._settings.folder, ".dossier")
        path = dialogs.ask_save(self._window, tr("Save a copy of the dossier"), suggestion, tr(dialogs.DOSSIERS))
        if path is not None:
            export.save_copy(self._workspace, path, sources=sources)

    def _go_to(self) -> None:
        collation, current = self._workspace.collation, self._workspace.current
        if collation is None or not collation.variants:
            return
        most = collation.variants.last_number
        words = tr("Number of the variant, 1 to {most}:", most=language.number(most))
        number = dialogs.ask_number(self._window, tr("Go to"), words, current.number if current else 1, most)
        collation = self._workspace.collation  # another pair may have come under the dialog
        found = variant_of_number(collation, number) if collation is not None and number is not None else None
        if found is not None:
            self._show_level_of(found)
            self._workspace.select(found)

    def _go_to_partner(self) -> None:
        collation, current = self._workspace.collation, self._workspace.current
        match = self._workspace.match(current.match) if current else None
        if match is not None and match.transposed:
            self._workspace.show_partner()
        elif collation is not None:
            self._workspace.hint(sentences.not_moved(collation, match), "partner")

    def _show_level_of(self, number: int) -> None:
        """Who asks for a variant by its number wants to see it, also where its level or the filter hides it."""
        variant = self._workspace.variant(number)
        if variant is not None and variant not in self._workspace.variants:
            self._workspace.shown.filter = Filter()
            self._workspace.levels = self._workspace.levels | {variant.category}


def _any_scanned(workspace: Workspace) -> bool:
    return workspace.collation is not None and any(one.offers.ocr for one in workspace.collation.witnesses)
