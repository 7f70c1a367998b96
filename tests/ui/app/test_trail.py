"""From one screen to another, and back."""

import pytest
from PySide6.QtWidgets import QLabel

from tests.ui.reader import ALT, KEY, Reader


@pytest.fixture
def other(reader: Reader) -> QLabel:
    """Another screen than that of the pair."""
    screen = QLabel("other")
    screen.setWindowTitle("Another screen")
    reader.window.trail.show_screen(screen)
    return screen


def test_alt_left_leads_back_to_the_pair_as_it_was_left(reader: Reader, other: QLabel) -> None:
    window = reader.window
    assert other.isVisibleTo(window)
    assert window.windowTitle() == "Another screen – Recension"
    assert not reader.may("next")
    reader.press(KEY.Key_Left, ALT)
    assert not other.isVisibleTo(window)
    assert "Another" not in window.windowTitle()
    assert reader.may("next")
    assert not reader.may("back")


def test_opening_texts_shows_the_pair_and_back_leads_to_the_screen_before(
    reader: Reader, other: QLabel, memo: list[str]
) -> None:
    reader.open(memo)
    assert not reader.window.trail.away
    reader.choose("back")
    assert other.isVisibleTo(reader.window)


def test_the_start_screen_is_reached_from_another_screen(reader: Reader, other: QLabel) -> None:
    reader.choose("start")
    assert not reader.window.trail.away
    assert reader.window.start.isVisibleTo(reader.window)
