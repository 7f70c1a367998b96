"""A witness in a strip."""

from __future__ import annotations

import time
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.ui.pixels import are
from tests.ui.reader import Reader
from tests.ui.samples import Maker, memo, plain, wheel
from viewer.collation.model.model import ACCIDENTALS, LEVELS, Collation, Match, Options, Variant, Variants
from viewer.text.witness import Span
from viewer.ui.app.window import Window
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme.theme import load
from viewer.ui.views.pair.overview import OVERVIEW_WIDTH, Overview, density

HIGH = 500


@pytest.fixture
def workspace() -> Workspace:
    return Workspace(load("light"))


@pytest.fixture
def overview(workspace: Workspace, qtbot: QtBot) -> Overview:
    made = Overview(workspace, "A")
    qtbot.addWidget(made)
    made.resize(OVERVIEW_WIDTH, HIGH)
    made.show()
    return made


def picture(overview: Overview) -> QImage:
    return overview.grab().toImage()


def rows(image: QImage, color: QColor) -> int:
    return int(are(image, color)[:HIGH].any(axis=1).sum())


def test_matches_framing_and_variants_have_their_place(overview: Overview, workspace: Workspace) -> None:
    workspace.collation = memo()
    image, theme = picture(overview), workspace.theme
    assert rows(image, theme.framing.line) > 10
    assert rows(image, theme.shared.paper) > 100
    assert rows(image, theme.substitution.line) > 2
    (match,) = memo().matches
    y = round(overview.y_of((match.base.start + 3 * match.base.end) / 4))
    found = {image.pixelColor(image.width() // 2, y + n).name() for n in range(-8, 9)}
    assert theme.shared.paper.name() in found


@given(st.lists(st.tuples(st.integers(0, 300), st.integers(0, 40)), max_size=20), st.integers(1, 60))
def test_density_is_the_share_of_the_words_that_are_changed(places: list[tuple[int, int]], count: int) -> None:
    witness = plain("one two " * 40).witnesses[0]
    spans = [Span(min(start, 320), min(start + size, 320)) for start, size in places]
    starts, ends = (np.array([span[side] for span in spans], dtype=np.int64) for side in (0, 1))
    changed = set()
    for span in spans:
        low, high = (int(witness.tokens.starts.searchsorted(place)) for place in span)
        changed |= set(range(low, high if span else low + 1))
    edges = [number * 320 // count for number in range(count + 1)]
    for part, (low, high) in zip(density(witness, starts, ends, count).tolist(), pairwise(edges), strict=True):
        words = [number for number, start in enumerate(witness.tokens.starts.tolist()) if low <= start < high]
        assert part == pytest.approx(len(changed.intersection(words)) / max(1, len(words)))


def test_short_texts_have_slender_strips(overview: Overview, workspace: Workspace) -> None:
    workspace.collation = plain("x " * 1000)
    slender = overview.width()
    workspace.collation = plain("x " * 10_000)
    assert slender < overview.width() == OVERVIEW_WIDTH


def test_a_hidden_level_leaves_the_strip(overview: Overview, workspace: Workspace) -> None:
    workspace.collation = Maker().match("a “b” c", 'a "b" c').made()
    assert rows(picture(overview), workspace.theme.accidental.line) > 0
    workspace.levels = frozenset(LEVELS) - ACCIDENTALS
    assert rows(picture(overview), workspace.theme.accidental.line) == 0


def test_a_click_and_a_drag_point_at_places(overview: Overview, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.collation = plain("x" * 1000)
    wanted: list[float] = []
    overview.wanted.connect(wanted.append)
    qtbot.mousePress(overview, Qt.MouseButton.LeftButton, pos=QPoint(10, round(overview.y_of(500))))
    qtbot.mouseMove(overview, QPoint(10, HIGH + 50))
    qtbot.mouseRelease(overview, Qt.MouseButton.LeftButton, pos=QPoint(10, HIGH + 50))
    assert wanted[0] == pytest.approx(500, abs=3)
    assert wanted[-1] == 1000
    assert overview.place_at(0) == 0


def test_the_wheel_over_the_strip_rolls_the_text(overview: Overview, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.collation = plain("x" * 1000)
    with qtbot.waitSignal(overview.turned) as told:
        wheel(overview, -120)
    assert told.args == [120.0]


def test_you_are_here(overview: Overview, workspace: Workspace) -> None:
    workspace.collation = plain("x" * 1000)
    before = picture(overview)
    overview.show_here(Span(400, 500))
    assert picture(overview) != before
    assert overview.accessibleDescription() == "You are at 40 %"
    overview.show_here(Span(0, 0))
    picture(overview)


@pytest.mark.slow
def test_a_crowd_of_variants_is_drawn_in_a_moment(overview: Overview, workspace: Workspace) -> None:
    count = 100_000
    text = "ab " * count
    variants = tuple(
        Variant(n + 1, 1, "B", "substitution", LEVELS[n % 7], span, span, "ab", "ac")
        for n, span in ((n, Span(3 * n, 3 * n + 2)) for n in range(count))
    )
    whole = Span(0, len(text))
    one, other = plain(text).witnesses
    workspace.collation = Collation(
        (one, other), Options(), (Match(1, "B", whole, whole, count, 0.9),), Variants.of(variants, (one, other))
    )
    picture(overview)
    began = time.perf_counter()
    workspace.levels = frozenset(LEVELS[4:])
    picture(overview)
    assert time.perf_counter() - began < 0.25
    began = time.perf_counter()
    for n in range(20):
        overview.show_here(Span(n * 1000, n * 1000 + 2000))
        overview.repaint()
    assert (time.perf_counter() - began) / 20 < 0.01


def test_an_empty_witness_has_an_empty_strip(overview: Overview, workspace: Workspace) -> None:
    picture(overview)
    workspace.collation = plain("")
    picture(overview)
    assert overview.place_at(200) == 0


def test_a_note_is_a_dot_at_the_inner_edge(reader: Reader, window: Window, qtbot: QtBot) -> None:
    strip = window.reading.overviews[0]
    window.workspace.select(3)
    span = window.workspace.current.base if window.workspace.current else Span(0, 0)
    assert span
    qtbot.keyClick(reader.left, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    qtbot.keyClicks(window.editor.paper, "a note")
    reader.save()
    window.workspace.select(None)
    y, accent, dot = round(strip.y_of(span.start)), window.workspace.theme.accent, OVERVIEW_WIDTH - 5
    assert any(picture(strip).pixelColor(dot, y + n) == accent for n in (-1, 0, 1))
    window.workspace.select(3)
    window.editor.delete()
    window.workspace.select(None)
    assert not any(picture(strip).pixelColor(dot, y + n) == accent for n in (-1, 0, 1))
