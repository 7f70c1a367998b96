"""The reading surface as a whole: two panes in step by the text."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.samples import Maker, memo, plain, wheel
from viewer.collation.model.model import Collation
from viewer.text.witness import Span
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme.theme import load, theme_names
from viewer.ui.views.pair.scroll_sync import reading_line
from viewer.ui.views.pair.side_by_side import SideBySide

WORDS = "The committee met again in the evening and heard the report of the minister in full. "


@cache
def long_pair() -> Collation:
    """A long framing before A, a short one before B, and a body with an insertion of some screens in B."""
    body = "\n\n".join(f"{n}. {WORDS * 3}" for n in range(60))
    half = body.index("30. ")
    added = "\n\n".join("Added. " + WORDS * 3 for _ in range(12)) + "\n\n"
    return (
        Maker()
        .frame("A", (WORDS * 5 + "\n\n") * 12, "lead-in")
        .frame("B", WORDS + "\n\n", "lead-in")
        .match(body, body[:half] + added + body[half:])
        .frame("B", "\n\n" + (WORDS * 4 + "\n\n") * 8, "lead-out")
        .made()
    )


@pytest.fixture
def reading(qtbot: QtBot) -> SideBySide:
    workspace = Workspace(load("light"))
    made = SideBySide(workspace)
    made.scroll_sync.smooth = False
    workspace.setParent(made)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


def beside(reading: SideBySide) -> tuple[float, float]:
    """What is read on the left, and what stands beside it as the concord has it."""
    assert reading.scroll_sync.places
    line = reading_line(reading.scroll_sync.leader)
    return reading.scroll_sync.places.place_in("B", reading.left.place_at_y(line)), reading.right.place_at_y(line)


def test_rolling_one_keeps_the_other_beside_it(reading: SideBySide) -> None:
    reading.workspace.collation = memo()
    reading.resize(1100, 260)
    for _ in range(12):
        reading.left.scroll_by(40)
        if 0 < reading.right.top < reading.right.most:
            wanted, there = beside(reading)
            assert there == pytest.approx(wanted, abs=2)


@pytest.mark.slow
def test_a_long_way_through_framing_and_an_insertion(reading: SideBySide) -> None:
    reading.workspace.collation = long_pair()
    for _ in range(150):
        wheel(reading.left.viewport(), -120)
        wanted, there = beside(reading)
        if 1 < reading.right.top < reading.right.most - 1:
            assert there == pytest.approx(wanted, abs=12)
    tops = []
    for _ in range(400):
        wheel(reading.right.viewport(), 120)
        tops.append(reading.left.top)
    assert tops == sorted(tops, reverse=True), "the follower never turns back"
    assert reading.left.top == 0 == reading.right.top


def test_heads_stand_beside_heads_and_feet_beside_feet(reading: SideBySide) -> None:
    reading.workspace.collation = long_pair()
    assert reading.left.top == reading.right.top == 0
    reading.left.scroll_by(1e9)
    assert reading.left.top == pytest.approx(reading.left.most)
    assert reading.right.top == pytest.approx(reading.right.most, abs=2)
    reading.right.scroll_by(-1e9)
    assert reading.left.top == reading.right.top == 0


def test_smooth_following_arrives(reading: SideBySide, qtbot: QtBot) -> None:
    reading.workspace.collation = long_pair()
    reading.scroll_sync.smooth = True
    reading.left.scroll_by(6000)

    def arrived() -> None:
        wanted, there = beside(reading)
        assert there == pytest.approx(wanted, abs=3)

    qtbot.waitUntil(arrived, timeout=3000)


def test_the_padlock_parts_them_and_joins_them_where_the_reader_is(reading: SideBySide, qtbot: QtBot) -> None:
    reading.workspace.collation = long_pair()
    reading.left.scroll_by(2500)
    qtbot.mouseClick(reading.padlock, Qt.MouseButton.LeftButton)
    stood = reading.left.top
    reading.right.scroll_by(1500)
    assert reading.left.top == stood
    here = reading.right.top
    qtbot.mouseClick(reading.padlock, Qt.MouseButton.LeftButton)
    assert reading.right.top == pytest.approx(here, abs=0.5)
    assert reading.left.top != stood
    wanted, there = beside(reading)
    assert there == pytest.approx(wanted, abs=5)


def test_a_step_brings_both_sides_into_view(reading: SideBySide) -> None:
    reading.workspace.collation = memo()
    reading.resize(1100, 240)
    for variant in reading.workspace.variants:
        reading.workspace.select(variant.id)
        for pane, span in ((reading.left, variant.base), (reading.right, variant.reading)):
            assert 0 <= pane.y_of(span.start) < pane.viewport().height() - 10


def test_what_is_seen_well_does_not_move(reading: SideBySide) -> None:
    reading.workspace.collation = memo()
    reading.workspace.select(1)
    tops = reading.left.top, reading.right.top
    reading.workspace.select(2)
    assert (reading.left.top, reading.right.top) == tops


def test_the_side_that_is_seen_well_stays(reading: SideBySide, qtbot: QtBot) -> None:
    reading.workspace.collation = memo()
    reading.resize(1100, 260)
    reading.padlock.click()
    reading.left.scroll_by(-1e9)
    last = reading.workspace.variants[-3]
    reading.right.show_place(last.reading.start, 90)
    stood = reading.right.top
    reading.workspace.select(last.id)
    assert reading.right.top == stood
    assert reading.left.y_of(last.base.start) == pytest.approx(reading.right.y_of(last.reading.start), abs=2)


def test_a_moved_passage_is_shown_on_both_sides(reading: SideBySide) -> None:
    between = "\n\n".join(WORDS * 4 for _ in range(40)) + "\n\n"
    reading.workspace.collation = Maker().match(WORDS + "\n\n").moved("It was moved. " * 5 + "\n\n", "", between).made()
    moved = reading.workspace.match(2)
    reading.workspace.reveal.emit("A", moved.base)
    assert 0 <= reading.left.y_of(moved.base.start) < 600
    assert 0 <= reading.right.y_of(moved.reading.start) < 600
    reading.workspace.reveal.emit("B", Span(0, 0))
    assert reading.right.top == 0


def test_the_overview_goes_where_it_is_clicked(reading: SideBySide, qtbot: QtBot) -> None:
    reading.workspace.collation = long_pair()
    strip = reading.overviews[1]
    behind_insertion = len(long_pair().witness("B").text) * 0.65
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(10, round(strip.y_of(behind_insertion))))
    assert reading.right.place_at_y(reading.right.viewport().height() / 3) == pytest.approx(behind_insertion, rel=0.02)
    wanted, there = beside(reading)
    assert there == pytest.approx(wanted, abs=12)


def test_zoom_goes_to_both(reading: SideBySide, qtbot: QtBot) -> None:
    reading.workspace.collation = memo()
    reading.left.setFocus()
    wheel(reading.left.viewport(), 120, Qt.KeyboardModifier.ControlModifier)
    assert reading.left.face == reading.right.face
    assert reading.left.face.zoom > 1
    reading.zoom(0)
    assert reading.right.face.zoom == 1
    reading.zoom(99)
    reading.resize(800, 500)
    assert reading.left.face.zoom == 3
    reading.grab()


def test_a_title_goes_before_the_count_of_words(reading: SideBySide) -> None:
    first, second = memo().witnesses
    title = reading.titles[0]
    long = "A Letter to the Secretary of the Harbor Board"
    for said, width, figures in (
        ({"title": "A letter", "date": "1818"}, 900, f"1818 · {first.words} words · 75 % shared with B"),
        ({"title": long, "date": ""}, 420, "75 % shared with B"),
    ):
        reading.workspace.collation = replace(memo(), witnesses=(replace(first, **said), second))
        title.resize(width, title.height())
        assert title._figures.text() == figures


def test_titles_say_words_and_share(reading: SideBySide) -> None:
    reading.workspace.collation = memo()
    words = memo().witness("A").words
    assert reading.titles[0].accessibleName() == f"A: The one, {words} words · 75 % shared with B"
    assert reading.titles[1].accessibleName().endswith("92 % shared with A")


def test_the_place_is_told_when_the_reader_rests(reading: SideBySide, qtbot: QtBot) -> None:
    reading.workspace.collation = long_pair()
    with qtbot.waitSignal(reading.workspace.place_changed, timeout=2000):
        reading.left.scroll_by(3000)
    with qtbot.waitSignal(reading.workspace.place_changed, timeout=2000) as told:
        reading.right.scroll_by(500)
    assert told.args[0] == "B"
    assert told.args[1] > 0


def test_a_place_asked_for_before_there_is_a_window(qtbot: QtBot) -> None:
    workspace = Workspace(load("light"))
    reading = SideBySide(workspace)
    reading.scroll_sync.smooth = False
    workspace.setParent(reading)
    qtbot.addWidget(reading)
    workspace.collation = long_pair()
    place = len(long_pair().witness("A").text) // 2
    workspace.reveal.emit("A", Span(place, place))
    reading.resize(1100, 700)
    reading.show()
    qtbot.waitUntil(lambda: 0 < reading.left.y_of(place) < 500)


def test_another_collation_starts_at_its_head(reading: SideBySide) -> None:
    reading.workspace.collation = long_pair()
    reading.left.scroll_by(3000)
    reading.workspace.collation = memo()
    assert reading.left.top == reading.right.top == 0
    reading.workspace.collation = None
    reading.grab()
    reading.workspace.collation = plain("", "")
    reading.left.scroll_by(50)
    reading.grab()


def test_a_third_witness_takes_the_right_pane(reading: SideBySide) -> None:
    one, other = memo().witnesses
    reading.workspace.collation = Collation((one, other, plain("A third text.").witness("A")), memo().options)
    reading.workspace.reveal.emit("C", Span(2, 7))
    assert reading.right.sigil == "C"
    assert reading.titles[1].accessibleName().startswith("C:")
    reading.workspace.collation = memo()
    assert reading.right.sigil == "B"


@pytest.mark.parametrize("name", theme_names())
def test_every_theme_is_painted(reading: SideBySide, name: str) -> None:
    reading.workspace.collation = memo()
    reading.workspace.select(1)
    reading.workspace.theme = load(name)
    image = reading.left.viewport().grab().toImage()
    assert image.pixelColor(image.width() - 2, image.height() - 2) in (load(name).paper, load(name).framing.paper)


def test_every_control_has_a_name(reading: SideBySide) -> None:
    reading.workspace.collation = memo()
    for part in (reading, reading.left, reading.right, reading.bands, reading.padlock, *reading.overviews):
        assert isinstance(part, QWidget)
        assert part.accessibleName()


def test_f6_goes_to_the_other_pane(reading: SideBySide, qtbot: QtBot) -> None:
    reading.workspace.collation = memo()
    reading.activateWindow()
    reading.left.setFocus()
    reading.focus_other()
    qtbot.waitUntil(lambda: reading.right.hasFocus())
    reading.focus_other()
    qtbot.waitUntil(lambda: reading.left.hasFocus())


def test_of_versions_of_one_work_the_titles_tell_the_words_kept(reading: SideBySide) -> None:
    words = "one two three four five six seven eight nine ten"
    made = Maker().match(words, "one 2 three four five six seven eight nine").made()
    both = {"A": {"B": 1.0}, "B": {"A": 1.0}}
    reading.workspace.collation = replace(made, options=replace(made.options, scope="work"), coverage=both)
    assert reading.titles[0].accessibleName().endswith("10 words · 80 % kept in B")
    assert reading.titles[1].accessibleName().endswith("9 words · 89 % kept in A")
    assert reading.titles[0]._figures.toolTip().startswith("8 of the 10 words of A stand unchanged in B")
    reading.workspace.collation = replace(made, coverage=both)
    assert reading.titles[0].accessibleName().endswith("10 words · 100 % shared with B")
    assert "passages that B shares" in reading.titles[0]._figures.toolTip()


def off_level(reading: SideBySide) -> float:
    """How far the line that is read on the left stands from its partner, px."""
    scroll_sync = reading.scroll_sync
    assert scroll_sync.places
    place = reading.left.line_start(round(reading.left.place_at_y(reading_line(reading.left))))
    partner = round(scroll_sync.places.place_in("B", place))
    return abs(reading.left.line_middle(place) - reading.right.line_middle(partner))


@pytest.mark.parametrize("share", [0.31, 0.437, 0.5, 0.62, 0.713, 0.85])
def test_led_to_a_place_the_two_lines_stand_level(reading: SideBySide, share: float) -> None:
    reading.workspace.collation = long_pair()
    place = round(len(long_pair().witness("A").text) * share)
    reading.workspace.reveal.emit("A", Span(place, place))
    assert off_level(reading) < 1
    reading.resize(1000, 640)
    assert off_level(reading) < 1
    again = replace(long_pair(), seconds=1.0)
    reading.workspace.collation = again
    assert off_level(reading) < 1, "compared again, as in another scope"


@pytest.mark.slow
def test_led_to_a_variant_its_two_lines_stand_level(reading: SideBySide) -> None:
    body = "\n\n".join(f"{n}. {WORDS * 3}" for n in range(60))
    other = body
    for number in (30, 37, 41, 46):
        other = other.replace(f"{number}. The committee met", f"{number}. In {1900 + number} the whole committee sat")
    reading.workspace.collation = made = Maker().match(body, other).made()
    assert len(made.variants) >= 4
    for variant in made.variants:
        reading.go_to("A", 0)
        reading.workspace.select(variant.id)
        left, right = reading.left.line_middle(variant.base.start), reading.right.line_middle(variant.reading.start)
        assert abs(left - right) < 1


def test_the_sigil_stands_on_the_edge_of_the_text(reading: SideBySide) -> None:
    reading.workspace.collation = memo()
    reading.resize(1000, 600)
    QApplication.processEvents()
    pane, title = reading.left, reading.titles[0]
    assert pane.sheet
    edge = pane.mapTo(reading, pane.viewport().pos()).x() + round(pane.sheet.left)
    assert abs(title._sigil.mapTo(reading, QPoint()).x() - edge) <= 2
