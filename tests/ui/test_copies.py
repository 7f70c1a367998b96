"""Every test of the window has one that nobody has touched: what one does to its copy is not in the next."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.reader import Reader


@pytest.mark.parametrize("time", ["first", "second"])
def test_nothing_is_left_of_what_a_test_has_done(reader: Reader, own_home: Path, time: str) -> None:
    window, spoiled = reader.window, own_home / "spoiled"
    settings = window.settings
    assert not spoiled.exists()
    assert reader.notes == reader.notes_on_disk == []
    assert window.appearance.choice == settings.text("theme", "system") == "system"
    assert (reader.current, reader.paper, reader.message) == (None, "", "")
    assert all(pill.isChecked() for pill in window.toolbar.pills.values())
    assert not window.workspace.alignment.decisions
    reader.step()
    reader.write("a note")
    reader.leave()
    reader.toggle("wording")
    window.appearance.choose("dark")
    settings.put("theme", "dark")
    spoiled.touch()
    assert reader.notes_on_disk == ["a note"]
    assert reader.current
    assert settings.text("theme", "system") == "dark"
