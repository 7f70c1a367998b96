"""The form of a note: its heading is read whole, in a narrow window and in large letters too."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from viewer.ui.widgets.note_form import NoteForm


def test_the_heading_has_all_its_lines(qtbot: QtBot) -> None:
    form = NoteForm(None)
    qtbot.addWidget(form)
    form.resize(300, 150)
    form.say("saved", saved=True)
    form.show()
    with qtbot.waitSignal(form.measured):
        form.name("Note on variant 2: “an ellipsis of one character” in A, “three full stops” in B")
    qtbot.waitUntil(lambda: form.heading.height() >= form.heading.heightForWidth(form.heading.width()))
    assert form.heading.height() > 2 * form.heading.fontMetrics().height()
