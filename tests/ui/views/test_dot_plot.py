"""Two witnesses laid across each other: what is seen, and where a click leads."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.ui.pixels import colors
from tests.ui.reader import Reader
from tests.ui.samples import Maker, memo, plain
from viewer.collation.model.model import LEVELS, Collation, Match, Options, Variant, Variants
from viewer.text.witness import Span
from viewer.ui.app.window import Window
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme.theme import load
from viewer.ui.views.dot_plot import DotPlot
from viewer.ui.views.plot_painting import Plot, legend_room, plot_legend

SIZE = 420
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def workspace() -> Workspace:
    return Workspace(load("light"))


@pytest.fixture
def shown(workspace: Workspace, qtbot: QtBot) -> DotPlot:
    made = DotPlot(workspace)
    qtbot.addWidget(made)
    made.resize(SIZE, SIZE)
    made.show()
    return made


def picture(shown: DotPlot) -> QImage:
    return shown.grab().toImage()


def plot_of(shown: DotPlot) -> Plot:
    assert shown.plot is not None
    return shown.plot


def moved() -> Collation:
    return Maker().match("at the head ").moved("what has moved ", "", "what stands between the two " * 3).made()


def test_places_and_points_are_each_others_way_back(shown: DotPlot, workspace: Workspace) -> None:
    workspace.collation = memo()
    plot = plot_of(shown)
    for base, reading in ((0, 0), (10, 300), plot.lengths):
        assert plot.places_at(plot.point_of(base, reading)) == (base, reading)
    assert plot.places_at(QPointF(-50, 9999)) == (0, plot.lengths[1])


def test_shared_moved_framing_and_variants_are_seen(shown: DotPlot, workspace: Workspace) -> None:
    theme = workspace.theme
    workspace.collation = memo()
    seen = colors(picture(shown))
    assert theme.framing.line.name() in seen
    assert shown.accessibleDescription() == "1 shared passage, 0 moved"

    def near(image: QImage, at: QPointF, color: QColor) -> bool:
        around = range(-3, 4)
        return any(image.pixelColor(round(at.x()) + x, round(at.y()) + y) == color for x in around for y in around)

    workspace.collation = moved()
    match = next(m for m in plot_of(shown).matches if m.transposed)
    assert near(picture(shown), plot_of(shown).point_of(match.base.start, match.reading.start), theme.moved.line)
    assert shown.accessibleDescription() == "3 shared passages, 1 moved"


def test_a_hidden_level_leaves_the_plot(shown: DotPlot, workspace: Workspace) -> None:
    workspace.collation = memo()
    every = picture(shown)
    workspace.levels = frozenset()
    assert picture(shown) != every


def test_a_click_goes_to_the_passage_or_the_place(shown: DotPlot, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.collation = moved()
    wanted: list[tuple[str, int]] = []
    shown.wanted.connect(lambda sigil, place: wanted.append((sigil, place)))
    plot = plot_of(shown)
    match = next(m for m in plot.matches if m.transposed)
    off = plot.point_of(match.base.start + 4, match.reading.start + 4) + QPointF(2, -2)
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=off.toPoint())
    assert wanted[-1][0] == "A"
    assert match.base.start <= wanted[-1][1] <= match.base.end
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(8, round(plot.box.center().y())))
    assert wanted[-1] == ("B", pytest.approx(plot.lengths[1] / 2, abs=1))


def test_the_mouse_tells_what_is_there(shown: DotPlot, workspace: Workspace) -> None:
    workspace.collation = moved()
    match = next(m for m in plot_of(shown).matches if m.transposed)
    at = plot_of(shown).point_of(match.base.start, match.reading.start).toPoint()
    QApplication.sendEvent(shown, QHelpEvent(QHelpEvent.Type.ToolTip, at, shown.mapToGlobal(at)))
    assert "moved" in QToolTip.text()
    QToolTip.hideText()


def test_where_the_reader_is_and_what_is_current(shown: DotPlot, workspace: Workspace) -> None:
    workspace.collation = memo()
    before = picture(shown)
    shown.show_here(100, 100)
    here = picture(shown)
    assert here != before
    workspace.select(2)
    assert picture(shown) != here


def test_nothing_and_nothing_shared_are_drawn_too(shown: DotPlot, workspace: Workspace) -> None:
    picture(shown)
    workspace.collation = plain("", "")
    picture(shown)
    workspace.collation = plain("one", "two " * 500)
    box = plot_of(shown).box
    assert box.height() / box.width() == pytest.approx(2.5, rel=0.02)


@pytest.mark.slow
def test_a_crowd_of_variants_is_drawn_once(shown: DotPlot, workspace: Workspace) -> None:
    count = 100_000
    text = "ab " * count
    variants = tuple(
        Variant(
            n + 1, 1, "B", "substitution", LEVELS[n % 7], Span(3 * n, 3 * n + 2), Span(3 * n, 3 * n + 2), "ab", "ac"
        )
        for n in range(count)
    )
    whole = Span(0, len(text))
    one, other = plain(text).witnesses
    workspace.collation = Collation(
        (one, other), Options(), (Match(1, "B", whole, whole, count, 0.9),), Variants.of(variants, (one, other))
    )
    drawn = picture(shown)
    assert plot_of(shown).crowded
    assert "words changed" in [name for name, *_ in plot_legend(plot_of(shown), workspace.theme)]
    kept = shown._picture
    shown.show_here(5, 5)
    picture(shown)
    assert shown._picture is kept
    assert drawn.width() == SIZE


def test_it_is_drawn_anew_on_a_screen_with_finer_pixels(shown: DotPlot) -> None:
    picture(shown)
    coarse = shown._picture
    assert coarse is not None
    coarse.setDevicePixelRatio(0.5)
    picture(shown)
    assert shown._picture is not coarse


def test_a_crowd_shows_where_most_was_changed(shown: DotPlot, workspace: Workspace) -> None:
    text = "ab " * 3_000
    places = [n for n in range(3_000) if n % 8 == 0 or 1_500 <= n < 1_800]  # the sixth tenth is all changed
    variants = tuple(
        Variant(number, 1, "B", "substitution", "wording", Span(3 * n, 3 * n + 2), Span(3 * n, 3 * n + 2), "ab", "ac")
        for number, n in enumerate(places, 1)
    )
    whole = Span(0, len(text))
    one, other = plain(text).witnesses
    workspace.collation = Collation(
        (one, other), Options(), (Match(1, "B", whole, whole, 3_000, 0.8),), Variants.of(variants, (one, other))
    )
    drawn, plot, paper = picture(shown), plot_of(shown), workspace.theme.paper
    assert plot.crowded

    def colored(share: float) -> int:
        """How many pixels of the diagonal across this place are not paper."""
        at = plot.point_of(share * len(text), share * len(text)).toPoint()
        return sum(drawn.pixelColor(at.x() + step, at.y() - step) != paper for step in range(4, 30))

    assert max(colored(0.55 + n / 500) for n in range(5)) > 2 * max(colored(0.3 + n / 500) for n in range(5)) > 0


def test_the_card_comes_goes_and_leads(reader: Reader, window: Window, qtbot: QtBot) -> None:
    window.reading.scroll_sync.smooth = False
    reader.press(Qt.Key.Key_F9, SHIFT, at=reader.left)
    card = window.views.plot
    assert card.isVisible()
    assert card.plot.hasFocus()
    plot = plot_of(card.plot)
    before = reader.left.seen()
    match = plot.matches[0]
    at = plot.point_of(match.base.end - 200, match.reading.end - 200).toPoint()
    qtbot.mouseClick(card.plot, Qt.MouseButton.LeftButton, pos=at)
    assert reader.left.seen().start > before.end
    where = card.pos()
    qtbot.mousePress(card, Qt.MouseButton.LeftButton, pos=QPoint(60, 14))
    qtbot.mouseMove(card, QPoint(20, 34))
    qtbot.mouseRelease(card, Qt.MouseButton.LeftButton, pos=QPoint(20, 34))
    assert card.pos().x() <= where.x()
    qtbot.keyClick(card.plot, Qt.Key.Key_Right)
    assert window.workspace.current is not None
    qtbot.keyClick(card.plot, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert reader.left.hasFocus()
    reader.choose("plot")
    reader.choose("plot")
    assert not card.isVisible()
    window.resize(800, 500)
    reader.choose("plot")
    assert window.views.rect().contains(card.geometry())


def test_the_legend_names_what_is_there_and_fits(reader: Reader, window: Window) -> None:
    window.resize(800, 500)
    reader.choose("plot")
    plot = plot_of(window.views.plot.plot)
    names = [name for name, *_ in plot_legend(plot, window.workspace.theme)]
    assert names == ["shared", "framing"], "nothing was moved, nothing is said twice"
    every = ["shared", "moved", "repeated", "framing"]
    for wide in (window.views.plot.plot.width() - 16, 500):
        assert legend_room(every, wide)[-1] <= wide
    assert legend_room(every, 500)[0] > legend_room(every, 250)[0]
