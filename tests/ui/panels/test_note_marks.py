"""Tags and status of notes in the window; notes sought in all dossiers, and imported."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.reader import Reader
from viewer.dossier.note import Note
from viewer.dossier.store import Dossier
from viewer.dossier.tags import NoteFilter
from viewer.phrasing.history import step_words
from viewer.ui.app.window import Window
from viewer.ui.commands.notes_exchange import import_notes
from viewer.ui.widgets.lists.list_rows import ROW


def write(reader: Reader, window: Window, number: int, words: str) -> None:
    window.workspace.select(number)
    reader.write(words)
    window.editor.save()


def mark(window: Window, tags: str, settled: bool = False) -> None:
    window.editor.marks.line.setText(tags)
    window.editor.marks.box.setChecked(settled)
    window.editor.marks.changed.emit()


def listed(window: Window) -> list[str]:
    rows = window.notes.rows
    return [rows.index(number).data(ROW).words for number in range(rows.rowCount())]


def notes_of(window: Window) -> list[Note]:
    with Dossier.open(window.workspace.notebook.path) as dossier:
        return dossier.notes()


def test_a_note_is_tagged_settled_and_undone(reader: Reader, window: Window) -> None:
    write(reader, window, 3, "Who says so?")
    mark(window, "source, to check")
    mark(window, "source, to check", settled=True)
    (note,) = notes_of(window)
    assert (note.tags, note.settled) == (("source", "to check"), True)
    history = window.workspace.history
    assert [step_words(kept.step).how for kept in history.done] == ["written", "tagged: source, to check", "settled"]
    history.undo()
    assert not window.editor.marks.box.isChecked()
    history.undo()
    assert window.editor.marks.tags == ()
    history.redo()
    assert notes_of(window)[0].tags == window.editor.marks.tags == ("source", "to check")


def test_a_new_note_takes_its_tags_with_its_words(reader: Reader, window: Window) -> None:
    window.workspace.select(3)
    mark(window, "archive", settled=True)
    assert notes_of(window) == []
    reader.write("Moscow")
    window.editor.save()
    (note,) = notes_of(window)
    assert (note.text, note.tags, note.settled) == ("Moscow", ("archive",), True)
    window.workspace.select(4)
    assert (window.editor.marks.tags, window.editor.marks.settled) == ((), False)


def test_tags_that_are_being_typed_are_kept_when_the_reader_goes_on(reader: Reader, window: Window) -> None:
    write(reader, window, 3, "Who says so?")
    window.editor.marks.line.setText("source")
    window.workspace.select(4)
    assert notes_of(window)[0].tags == ("source",)
    assert window.editor.marks.tags == ()


def test_notes_are_listed_by_tag_and_status(reader: Reader, window: Window) -> None:
    assert not window.notes.strip.isVisibleTo(window.notes)
    for number, tags, settled in ((3, "Source", False), (4, "source, style", True), (5, "", False)):
        write(reader, window, number, f"note {number}")
        mark(window, tags, settled)
    assert window.notes.strip.isVisibleTo(window.notes)
    strip = window.notes.strip
    assert [strip.tag.itemText(n) for n in range(strip.tag.count())] == ["Every tag · 3", "Source · 2", "style · 1"]
    strip.tag.setCurrentIndex(1)
    strip.tag.activated.emit(1)
    assert listed(window) == ["note 3", "note 4"]
    strip.status.setCurrentIndex(2)
    strip.status.activated.emit(2)
    assert (window.notes.filter, listed(window)) == (NoteFilter("Source", settled=True), ["note 4"])
    row = window.notes.rows.index(0).data(ROW)
    assert row.faded
    assert [name for name, _ in row.tags] == ["source", "style"]
    assert row.spoken.endswith("tags: source, style. settled")
    strip.color.menu().actions()[0].trigger()
    assert window.workspace.notebook.tag_colors == {"source": "blue"}
    window.notes.filter = NoteFilter("Source", settled=None)
    assert len(listed(window)) == 2


def test_annotations_are_imported_as_one_step(window: Window, tmp_path: Path) -> None:
    quote = {"type": "TextQuoteSelector", "exact": window.workspace.collation.witnesses[0].text[5000:5060]}
    rows = [{"id": str(n), "text": f"imported {n}", "target": {"selector": quote}} for n in range(3)]
    lost = {"id": "x", "text": "nowhere", "target": {"selector": {"exact": "zebra crossings of the whole city"}}}
    (tmp_path / "a.json").write_text(json.dumps([*rows, lost]))
    sentences: list[str] = []
    window.workspace.noticed.connect(lambda notice: sentences.append(notice.sentence))
    import_notes(window.workspace, str(tmp_path / "a.json"))
    assert sentences[-1].startswith("4 notes were imported. 1 note finds no certain place")
    assert listed(window)[:2] == ["Their words are found no more", "nowhere"]
    window.workspace.history.undo()
    assert window.workspace.notebook.notes == []
    (tmp_path / "b.json").write_text("[" * 100_000)
    import_notes(window.workspace, str(tmp_path / "b.json"))
    assert sentences[-1].endswith("it is not sound JSON.")


@pytest.mark.slow
def test_a_note_in_another_dossier_is_found_and_gone_to(
    reader: Reader, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    write(reader, window, 3, "Did Vinogradov agree?")
    own, copy = window.workspace.notebook.path, tmp_path / "copy.dossier"
    assert window.workspace.notebook.save_copy(copy)
    search = window.popups.note_search
    window.bindings.actions["find_notes"].trigger()
    search.field.setText("vinográdov")
    search._search()
    qtbot.waitUntil(lambda: search.state.text() == "1 note in 1 dossier", timeout=10_000)
    assert search.list.rows.rowCount() == 2
    qtbot.keyClick(search.field, "\r")
    assert window.workspace.current is not None
    assert window.workspace.current.id == 3
    assert not search.isVisible()
    window.workspace.select(1)
    window.popups.note_visit.go(copy, notes_of(window)[0].id)
    qtbot.waitUntil(lambda: window.workspace.notebook.path == copy, timeout=20_000)
    assert window.editor.paper.words() == "Did Vinogradov agree?"
    assert own != copy
