"""The tour: four cards, none over what it speaks of, shown once by itself and again when it is asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication

from tests.ui.reader import KEY, Reader
from viewer.ui.app import app
from viewer.ui.app.tour import card_place
from viewer.ui.app.window import Window
from viewer.ui.settings import TOUR_SEEN


def covered(window: Window) -> QRect:
    tour = window.tour
    return tour.card.geometry() & tour.outline.geometry()


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (900, 640)])
def test_four_cards_beside_what_they_speak_of(window: Window, reader: Reader, size: tuple[int, int]) -> None:
    window.resize(*size)
    reader.choose("tour")
    said = []
    for number in range(1, 5):
        assert window.tour.running
        said.append(window.tour.card.heading.text())
        assert window.tour.card.count.text() == f"{number} of 4"
        assert covered(window).isEmpty()
        assert window.rect().contains(window.tour.card.geometry())
        reader.click(window.tour.card.further, window.tour.card.further.rect().center())
    assert len(set(said)) == 4
    assert not window.tour.running
    assert window.tour.outline.isHidden()


def test_esc_ends_it(window: Window, reader: Reader) -> None:
    reader.choose("tour")
    reader.press(KEY.Key_Escape, at=window.tour.card.further)
    assert not window.tour.running
    assert window.settings.flag(TOUR_SEEN, False)
    assert reader.left.hasFocus(), "one reads on"


def test_it_goes_along_with_the_window(window: Window, reader: Reader) -> None:
    reader.choose("tour")
    window.resize(1000, 700)
    QApplication.processEvents()
    assert window.rect().contains(window.tour.card.geometry())
    window.tour.end()


@pytest.mark.slow
def test_only_the_first_start_of_all_shows_it(at_once: None, new_window, memo: list[str]) -> None:
    first = new_window()
    app.greet(first, ())
    app.open_first(first, ())
    assert first.tour.running
    first.tour.end()
    first.close()
    second = new_window()
    app.greet(second, ())
    app.open_first(second, ())
    assert not second.tour.running
    app.greet(second, memo)
    assert not second.tour.running


def test_where_nothing_is_free_it_covers_the_least() -> None:
    room, size = QRect(0, 0, 600, 400), QSize(200, 100)
    for target in (QRect(0, 0, 600, 250), QRect(400, 0, 200, 400), QRect(0, 250, 600, 150)):
        assert (QRect(card_place(target, size, room), size) & target).isEmpty()
    assert room.contains(QRect(card_place(room, size, room), size))
    assert card_place(QRect(0, 0, 600, 250), size, room) == QPoint(199, 259)
