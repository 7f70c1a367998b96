"""Bands between two panes, drawn as the panes stand."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.samples import Maker
from viewer.collation.model.model import Collation
from viewer.text.witness import Span
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme.theme import load
from viewer.ui.views.pair.bands import BANDS_WIDTH, Bands, Padlock

HIGH = 300


@dataclass
class Ruler:
    """A pane in which a code point is a pixel."""

    top: float = 0.0

    def y_of(self, place: float) -> float:
        return place - self.top

    def line_middle(self, place: int) -> float:
        return place - self.top

    def seen(self) -> Span:
        return Span(int(self.top), int(self.top) + HIGH)


@pytest.fixture
def workspace() -> Workspace:
    return Workspace(load("light"))


@pytest.fixture
def bands(workspace: Workspace, qtbot: QtBot) -> Bands:
    made = Bands(workspace, Ruler(), Ruler())
    qtbot.addWidget(made)
    made.resize(BANDS_WIDTH, HIGH)
    made.show()
    return made


def framed(before: str, body: str, other: str | None = None) -> Collation:
    return Maker().frame("B", before, "lead-in").match(body, other).made()


def picture(bands: Bands) -> QImage:
    return bands.grab().toImage()


def test_a_band_goes_from_the_one_passage_to_the_other(bands: Bands, workspace: Workspace) -> None:
    workspace.collation = framed("x" * 100, "y" * 80)
    image = picture(bands)
    shared = workspace.theme.shared.paper
    assert image.pixelColor(2, 40) == shared
    assert image.pixelColor(BANDS_WIDTH - 4, 140) == shared
    assert image.pixelColor(BANDS_WIDTH - 4, 40) == workspace.theme.chrome
    assert image.pixelColor(2, 140) == workspace.theme.chrome


def test_bands_follow_the_rolling(bands: Bands, workspace: Workspace) -> None:
    workspace.collation = framed("x" * 100, "y" * 80)
    bands.right.top = 100.0  # type: ignore[attr-defined]
    image = picture(bands)
    for x in (2, BANDS_WIDTH // 2, BANDS_WIDTH - 4):
        assert image.pixelColor(x, 40) == workspace.theme.shared.paper
    bands.left.top = bands.right.top = 5000.0  # type: ignore[attr-defined]
    image = picture(bands)
    assert image.pixelColor(BANDS_WIDTH // 2, 40) == workspace.theme.chrome


def test_a_moved_passage_crosses_in_its_own_hue(bands: Bands, workspace: Workspace) -> None:
    workspace.collation = Maker().moved("m" * 60, "", "s" * 120).made()
    image = picture(bands)
    moved = workspace.theme.moved.paper
    near = image.pixelColor(2, 30)
    assert abs(near.red() - moved.red()) < 12
    assert abs(near.blue() - moved.blue()) < 12
    assert image.pixelColor(2, 120) == workspace.theme.shared.paper
    assert "1 moved" in bands.accessibleDescription()


def test_the_current_pair_is_joined(bands: Bands, workspace: Workspace) -> None:
    workspace.collation = Maker().match("word " * 20 + "one", "word " * 20 + "two").made()
    line = workspace.theme.current.line
    assert picture(bands).pixelColor(BANDS_WIDTH // 2, 100) != line
    workspace.select(1)
    image = picture(bands)
    assert any(image.pixelColor(BANDS_WIDTH // 2, y) == line for y in range(96, 105))


def test_hover_lights_the_band_and_a_click_goes_there(bands: Bands, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.collation = framed("x" * 100, "y" * 80)
    picture(bands)
    qtbot.mouseMove(bands, QPoint(4, 40))
    assert workspace.hover == (1, None)
    assert picture(bands).pixelColor(2, 40) != workspace.theme.shared.paper
    with qtbot.waitSignal(workspace.reveal) as told:
        qtbot.mouseClick(bands, Qt.MouseButton.LeftButton, pos=QPoint(4, 40))
    assert told.args == ["A", Span(0, 0)]
    qtbot.mouseMove(bands, QPoint(4, 280))
    assert workspace.hover == (None, None)


def test_ten_thousand_passages_are_painted_by_what_is_seen(bands: Bands, workspace: Workspace) -> None:
    maker = Maker()
    for n in range(3000):
        maker.match(f"p{n} ")
    workspace.collation = maker.made()
    bands.left.top = bands.right.top = 8000.0  # type: ignore[attr-defined]
    assert 0 < len(bands._seen()) < 120


def test_the_padlock_says_what_it_does(workspace: Workspace, qtbot: QtBot) -> None:
    padlock = Padlock(workspace)
    qtbot.addWidget(padlock)
    padlock.show()
    assert padlock.isChecked()
    assert "locked" in padlock.accessibleName()
    with qtbot.waitSignal(padlock.locked) as told:
        qtbot.mouseClick(padlock, Qt.MouseButton.LeftButton)
    assert told.args == [False]
    assert "unlocked" in padlock.accessibleName()
    assert padlock.toolTip().startswith("Lock")
    shut = padlock.grab().toImage()
    qtbot.keyClick(padlock, Qt.Key.Key_Space)
    assert padlock.isChecked()
    assert padlock.grab().toImage() != shut
