"""The pane of one witness, with real clicks and keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QMenu, QScrollBar
from pytestqt.qtbot import QtBot

from tests.tries import tries
from tests.ui.pixels import are
from tests.ui.samples import Maker, memo, plain, wheel
from viewer.collation.model.model import ACCIDENTALS, LEVELS, Collation, Variant, Variants
from viewer.text.witness import Span
from viewer.ui.page.paint import boxes_of
from viewer.ui.page.sheet import MARGIN
from viewer.ui.state.workspace import Workspace
from viewer.ui.textarea.tooltips import tip
from viewer.ui.theme.theme import load
from viewer.ui.views.pair.text_pane import TextPane

HIGH, WIDE = 420, 520
Open = Callable[..., TextPane]


@pytest.fixture
def open_pane(qtbot: QtBot) -> Open:
    def opened(collation: Collation, sigil: str = "A") -> TextPane:
        workspace = Workspace(load("light"))
        pane = TextPane(workspace, sigil)
        pane.smooth = False
        qtbot.addWidget(pane)
        workspace.setParent(pane)
        pane.resize(WIDE, HIGH)
        pane.show()
        workspace.collation = collation
        return pane

    return opened


def point_of(pane: TextPane, place: int) -> QPoint:
    """The middle of a character on screen."""
    assert pane.sheet
    block = pane.sheet.page.blocks.at(place)
    (rect,) = pane.sheet.page.set(block).rects(place, place + 1)
    return (rect.center() + pane.sheet._at(block)).toPoint()


def pixels(pane: TextPane) -> QImage:
    return pane.viewport().grab().toImage()


def has_color(image: QImage, color: QColor) -> bool:
    return bool(are(image, color).any())


def test_all_is_copied_as_the_witness_has_it(open_pane: Open, qtbot: QtBot) -> None:
    text = "One\u202e two\n\n\nthree\u00a0four 😀 e\u0301\n\n  five\u00ad six\n"
    pane = open_pane(plain(text))
    qtbot.keyClick(pane, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(pane, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == text


@tries(20, suppress=(HealthCheck.function_scoped_fixture,))
@given(st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\r\0"), min_size=1, max_size=80))
def test_law_8_read_shown_copied(open_pane: Open, text: str) -> None:
    pane = open_pane(plain(text))
    assert pane.selecting
    pixels(pane)
    pane.selecting.take(0, len(text))
    assert pane.selected_text == text
    pane.close()


def test_a_double_click_takes_a_word_and_says_so(open_pane: Open, qtbot: QtBot) -> None:
    pane = open_pane(plain("Some words to take here"))
    qtbot.mouseDClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point_of(pane, 6))
    assert pane.selected_text == "words"
    assert pane.workspace.selection == ("A", Span(5, 10))


def test_a_third_click_takes_the_paragraph(open_pane: Open, qtbot: QtBot) -> None:
    pane = open_pane(plain("Some words.\nMore words here"))
    qtbot.mouseDClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point_of(pane, 14))
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point_of(pane, 14))
    assert pane.selected_text == "More words here"


def test_a_drag_held_below_the_edge_goes_on_rolling(open_pane: Open, qtbot: QtBot) -> None:
    pane = open_pane(plain("words and words\n\n" * 200))
    view = pane.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=point_of(pane, 5))
    qtbot.mouseMove(view, QPoint(100, HIGH + 60))
    qtbot.waitUntil(lambda: pane.top > 120)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(100, HIGH + 60))
    stood = pane.top
    qtbot.wait(100)
    assert pane.top == stood
    assert len(pane.selected_text) > 250


def test_the_wheel_glides_and_pushes_add_up(open_pane: Open, qtbot: QtBot) -> None:
    pane = open_pane(plain("words and words\n\n" * 200))
    pane.smooth = True
    scrolled_by_hand: list[float] = []
    pane.scrolled_by_hand.connect(lambda: scrolled_by_hand.append(pane.top))
    wheel(pane.viewport(), -120)
    wheel(pane.viewport(), -120)
    qtbot.waitUntil(lambda: pane.top == 6 * pane.face.leading)
    assert scrolled_by_hand == sorted(scrolled_by_hand)


def test_a_drag_selects_and_shift_extends(open_pane: Open, qtbot: QtBot) -> None:
    pane = open_pane(plain("Some words to take here"))
    view = pane.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=point_of(pane, 5) - QPoint(4, 0))
    qtbot.mouseMove(view, point_of(pane, 12))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=point_of(pane, 12))
    assert pane.selected_text.startswith("words t")
    for _ in range(2):
        qtbot.keyClick(pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert pane.selected_text.startswith("words to")
    qtbot.keyClick(pane, Qt.Key.Key_Home)
    assert pane.workspace.selection is None
    qtbot.keyClick(pane, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert pane.selected_text == "Some words to take here"


def test_arrow_keys_walk_through_the_whole_text(open_pane: Open, qtbot: QtBot) -> None:
    pane = open_pane(plain("One two.\n\nThree four five.\nSix."))
    assert pane.selecting
    seen = [0]
    for _ in range(40):
        qtbot.keyClick(pane, Qt.Key.Key_Right)
        seen.append(pane.selecting.head)
    assert seen == sorted(seen)
    assert seen[-1] == 31
    for _ in range(12):
        qtbot.keyClick(pane, Qt.Key.Key_Up)
    assert pane.selecting.head <= 8


def test_page_keys_roll_and_the_caret_stays_in_view(open_pane: Open, qtbot: QtBot) -> None:
    pane = open_pane(plain("\n\n".join(f"Paragraph {n} has some words." for n in range(300))))
    qtbot.keyClick(pane, Qt.Key.Key_Right)
    for _ in range(5):
        qtbot.keyClick(pane, Qt.Key.Key_PageDown)
    assert pane.selecting
    assert pane.top > 3 * HIGH
    assert 0 <= pane.y_of(pane.selecting.head) < HIGH
    qtbot.keyClick(pane, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert pane.top == pytest.approx(pane.most, abs=60)
    qtbot.keyClick(pane, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert pane.top == 0


def test_a_caret_at_either_end_shows_the_page_up_to_its_edge(open_pane: Open, qtbot: QtBot) -> None:
    body = "\n\n".join(f"Paragraph {n} has some words." for n in range(100))
    pane = open_pane(Maker().frame("A", "One head\n\n", "headline").match(body).made())
    ctrl = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(pane, Qt.Key.Key_Right)
    qtbot.keyClick(pane, Qt.Key.Key_End, ctrl)
    assert pane.top == pytest.approx(pane.most, abs=1)
    qtbot.keyClick(pane, Qt.Key.Key_Home, ctrl)
    assert pane.top == 0
    pane.scroll_by(20)
    qtbot.keyClick(pane, Qt.Key.Key_Home, ctrl)
    assert pane.top == 0, "the name above the first line is not cut"


def test_until_a_caret_is_put_the_keys_roll(open_pane: Open, qtbot: QtBot) -> None:
    pane = open_pane(plain("\n\n".join(f"Paragraph {n} has some words." for n in range(300))))
    assert pane.selecting
    qtbot.keyClick(pane, Qt.Key.Key_Down)
    assert pane.top == 2 * pane.face.leading
    qtbot.keyClick(pane, Qt.Key.Key_PageDown)
    assert pane.top > HIGH * 0.8
    assert pane.selecting.head == 0
    qtbot.keyClick(pane, Qt.Key.Key_Right)
    assert 0 <= pane.y_of(pane.selecting.head) < 3 * pane.face.leading, "the caret begins where the eyes are"


def test_the_menu_copies(open_pane: Open, qtbot: QtBot) -> None:
    pane = open_pane(plain("words to copy"))
    pane.addAction(QAction("Note on the selection", pane))
    pane.select_all()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(50, 50), pane.mapToGlobal(QPoint(50, 50)))
    QApplication.sendEvent(pane.viewport(), event)
    (menu,) = pane.findChildren(QMenu)
    assert [action.text() for action in menu.actions()] == ["Copy", "Select all", "", "Note on the selection"]
    menu.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == "words to copy"
    menu.close()


def test_what_is_moved_on_screen_is_what_would_be_painted(open_pane: Open, qtbot: QtBot) -> None:
    pane = open_pane(memo())
    pane.workspace.select(2)
    for way in (40, 75, -30, 25, 100, -60):
        pane.scroll_by(way)
        QApplication.processEvents()
        screen = pane.screen().grabWindow(pane.winId()).toImage()
        painted = pane.grab().toImage()
        assert screen.convertToFormat(painted.format()) == painted


def test_a_click_makes_a_variant_current_and_a_drag_does_not(open_pane: Open, qtbot: QtBot) -> None:
    pane = open_pane(Maker().match("They said no to it.", "They said yes to it.").made())
    place = 10
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point_of(pane, 2))
    assert pane.workspace.current is None
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point_of(pane, place))
    assert pane.workspace.current
    assert pane.workspace.current.lemma == "no"
    theme = pane.workspace.theme
    assert has_color(pixels(pane), theme.current.paper)


def test_return_chooses_the_variant_at_the_caret(open_pane: Open, qtbot: QtBot) -> None:
    pane = open_pane(Maker().match("They said no to it.", "They said yes to it.").made())
    assert pane.selecting
    pane.selecting.put(11)
    qtbot.keyClick(pane, Qt.Key.Key_Return)
    assert pane.workspace.current
    assert pane.workspace.current.id == 1


def test_the_mouse_lights_a_variant_and_its_match(open_pane: Open, qtbot: QtBot) -> None:
    pane = open_pane(Maker().match("They said no to it.", "They said yes to it.").made())
    qtbot.mouseMove(pane.viewport(), point_of(pane, 1))
    assert pane.workspace.hover == (1, None)
    qtbot.mouseMove(pane.viewport(), point_of(pane, 10))
    assert pane.workspace.hover == (1, 1)


def test_what_a_level_hides_is_not_drawn_and_not_clicked(open_pane: Open) -> None:
    pane = open_pane(Maker().match("They said “no” to it.", 'They said "no" to it.').made())
    theme = pane.workspace.theme
    assert pane.sheet
    assert has_color(pixels(pane), theme.accidental.paper)
    pane.workspace.levels = frozenset(LEVELS) - ACCIDENTALS
    assert not has_color(pixels(pane), theme.accidental.paper)
    assert pane.sheet.mark_at(QPointF(point_of(pane, 10))) is None


@pytest.mark.parametrize(
    ("base", "reading", "role"),
    [
        ("it was gone and lost", "it was and lost", "omission"),
        ("it was and lost", "it was gone and lost", "insertion"),
        ("it was gone", "it was here", "substitution"),
    ],
)
def test_each_kind_is_drawn_on_both_sides(open_pane: Open, base: str, reading: str, role: str) -> None:
    collation = Maker().match(base, reading).made()
    assert [v.kind for v in collation.variants] == [role]
    for sigil in "AB":
        pane = open_pane(collation, sigil)
        tint = getattr(pane.workspace.theme, role)
        image = pixels(pane)
        assert has_color(image, tint.line) or has_color(image, tint.paper), sigil
        assert has_color(image, tint.ink), "the sign in the margin"


def test_missing_words_are_one_hover_away(open_pane: Open) -> None:
    collation = Maker().match("it was <b>gone</b> & lost", "it was & lost").made()
    pane = open_pane(collation, "B")
    assert pane.sheet
    mark = pane.sheet.marking.marks[0]
    assert not mark.span
    block = pane.sheet.page.blocks.at(mark.span.start)
    (box,) = boxes_of(pane.sheet.page.set(block), mark, 1.0)
    words = tip(collation, pane.sheet, box.center() + pane.sheet._at(block), None)
    assert "&lt;b&gt;gone" in words
    assert "nothing" in words
    assert "<b>gone" not in words


def test_a_newline_for_a_space_is_seen_on_both_sides(open_pane: Open) -> None:
    collation = Maker().match("the end.\n\nA new start", "the end. A new start").made()
    for sigil in "AB":
        pane = open_pane(collation, sigil)
        assert has_color(pixels(pane), pane.workspace.theme.accidental.paper), sigil
        pane.workspace.select(1)
        assert has_color(pixels(pane), pane.workspace.theme.current.paper), sigil


def test_a_hidden_character_has_a_box_with_its_name(open_pane: Open) -> None:
    pane = open_pane(plain("left\u202eright"))
    assert pane.sheet
    assert pane.sheet.unseen_at(QPointF(point_of(pane, 4))) == "U+202E right-to-left override"
    assert pane.sheet.unseen_at(QPointF(point_of(pane, 3))) is None


def test_framing_lies_on_its_own_paper(open_pane: Open) -> None:
    pane = open_pane(memo())
    theme = pane.workspace.theme
    image = pixels(pane)
    assert image.pixelColor(WIDE - 3, 8) == theme.framing.paper
    assert image.pixelColor(1, 8) == theme.framing.line
    assert has_color(image, theme.framing.ink)
    y = round(pane.y_of(memo().matches[0].base.start)) + 10
    assert image.pixelColor(WIDE - 3, y) == theme.paper


def test_a_moved_passage_has_a_side_bar(open_pane: Open) -> None:
    pane = open_pane(Maker().match("Before. ").moved("This was moved. ", "", "This stayed here. ").made())
    assert has_color(pixels(pane), pane.workspace.theme.moved.line)


def test_the_side_bar_of_a_moved_passage_is_clicked(open_pane: Open, qtbot: QtBot) -> None:
    made = Maker().match("Before.\n").moved("This was moved.\n", "", "This stayed here.\n").made()
    moved = made.matches[1]
    words = "This was moved.\n"
    variants = (
        Variant(1, 2, "B", "transposition", "wording", moved.base, moved.reading, words, words),
        Variant(2, 1, "B", "omission", "wording", moved.base, Span(8, 8), words, "", marked=False, move=1),
    )
    collation = replace(made, variants=Variants.of(variants, made.witnesses))
    pane = open_pane(collation)
    at = point_of(pane, moved.base.start)
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert pane.workspace.current is None
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(MARGIN) - 10, at.y()))
    assert pane.workspace.current
    assert pane.workspace.current.id == 1
    assert has_color(pixels(open_pane(collation, "B")), pane.workspace.theme.moved.ink), "a caret where it had stood"


def test_the_wheel_rolls_and_with_control_asks_for_zoom(open_pane: Open, qtbot: QtBot) -> None:
    pane = open_pane(plain("words and words\n\n" * 200))
    asked: list[int] = []
    pane.zoom_wanted.connect(asked.append)
    with qtbot.waitSignal(pane.scrolled_by_hand):
        wheel(pane.viewport(), -120)
    assert pane.top == pytest.approx(3 * pane.face.leading)
    wheel(pane.viewport(), 120, Qt.KeyboardModifier.ControlModifier)
    assert asked == [1]


def test_zoom_keeps_what_is_read_in_view(open_pane: Open) -> None:
    pane = open_pane(plain("\n\n".join(f"Paragraph {n} " + "has words " * (n % 40) for n in range(300))))
    pane.scroll_by(3000)
    place = pane.place_at_y(HIGH / 3)
    for steps in (3, 5, -2, 0):
        pane.zoom(steps)
        assert pane.y_of(place) == pytest.approx(HIGH / 3, abs=1.5)
    pane.zoom(30)
    assert pane.face.zoom == 3.0
    pixels(pane)


def test_assistive_tools_can_turn_the_bar(open_pane: Open) -> None:
    pane = open_pane(plain("words and words\n\n" * 200))
    bar: QScrollBar = pane.verticalScrollBar()
    assert bar.maximum() == round(pane.most)
    bar.setValue(777)
    assert pane.top == pytest.approx(777, abs=1)
    assert pane.accessibleName() == "Text A: A title"


def test_a_giant_line_opens_and_rolls_at_once(open_pane: Open) -> None:
    pane = open_pane(plain("a line of words without an end " * 160_000, "nothing"))
    assert pane.sheet
    assert len(pane.sheet.text) > 4_900_000
    for _ in range(5):
        pane.scroll_by(200_000)
        pixels(pane)
    laid_out = len(pane.sheet.page._set)
    assert laid_out < 60, "only what is seen is laid out"


@pytest.mark.parametrize("text", ["", "\n\n \n", "x", "\n", "שלום עולם"])
def test_small_and_empty_texts(open_pane: Open, qtbot: QtBot, text: str) -> None:
    pane = open_pane(plain(text))
    pixels(pane)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Left):
        qtbot.keyClick(pane, key)
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    assert pane.selected_text == ""


def test_without_a_collation_there_is_paper(qtbot: QtBot) -> None:
    workspace = Workspace(load("dark"))
    pane = TextPane(workspace, "A")
    qtbot.addWidget(pane)
    pane.resize(200, 200)
    pane.show()
    assert pixels(pane).pixelColor(100, 100) == load("dark").paper
    qtbot.keyClick(pane, Qt.Key.Key_Down)
    assert pane.seen() == Span(0, 0)


def test_framing_keeps_its_name_while_it_is_read(open_pane: Open) -> None:
    words = "\n\n".join(f"Framing of {n} lines and of some words more." for n in range(30))
    pane = open_pane(Maker().frame("A", words, "lead-in").match("\n\nThe text itself, and its words.\n\n" * 40).made())
    assert pane.sticky.isHidden(), "the name itself is seen"
    pane.scroll_by(300)
    assert pane.sticky.isVisible()
    assert pane.sticky.text() == "LEAD-IN"
    assert pane.sticky.geometry().top() == 0
    assert pane.sticky.width() == pane.viewport().width()
    pane.show_place(len(words) + 400, 40)
    assert pane.sticky.isHidden()
    pane.show_place(0, 40)
    assert pane.sticky.isHidden()
