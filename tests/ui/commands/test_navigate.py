"""A move is one thing to a reader, though three variants tell it; and a repeat is named though none does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.reader import Reader
from viewer.collation.query import moves
from viewer.phrasing import sentences
from viewer.phrasing.context import in_detail
from viewer.ui.app.window import Window
from viewer.ui.state.scene import first_scene
from viewer.ui.widgets.lists.list_rows import ROW

KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier

ENVOY = "Nobody expected the Danish envoy to speak before the French had finished their protest. "
MARSHAL = "They show that the marshal did not intend to sign the treaty under any circumstances. "
GALLERY = "The ministers gathered at noon in the long gallery overlooking the frozen river. "
MEMO = "In his memorandum of 4 May 1951 Gromyko proposed a conference of twelve powers at Vienna. "
TREASURY = "The treasury had already spent nineteen million roubles upon the northern railway. "
CLERK = "A clerk named Abramov copied every letter twice and hid the second copy under the stove. "
ARCHIVE = "When the archive was opened in 1993 the hidden copies came to light one after another. "
WIDOW = "His widow remembered the quarrel differently and wrote so in her unpublished diary."

FIRST = GALLERY + ENVOY + MEMO + TREASURY + CLERK + ARCHIVE + MARSHAL + WIDOW
SECOND = GALLERY + MEMO + ENVOY + TREASURY.replace("nineteen", "ninety") + MARSHAL + CLERK + ARCHIVE + WIDOW


@pytest.fixture
def window(at_once: None, new_window: object) -> Window:
    made: Window = new_window()  # type: ignore[operator]
    made.opening.paste(FIRST, SECOND)
    return made


def labels(window: Window) -> list[str]:
    rows = window.variants.rows
    made = [rows.index(n).data(ROW) for n in range(rows.rowCount())]
    return [row.words if row.header else row.label for row in made]


def test_a_move_is_one_variant_of_the_list_and_of_every_count(window: Window) -> None:
    workspace = window.workspace
    assert workspace.collation is not None
    assert len(workspace.collation.variants) == 7, "each of the two has a place from which it came, and one to which"
    heading, *rows = labels(window)
    assert heading.startswith("Passage 1 · "), "and there is no other heading between them"
    assert sorted(rows) == ["moved", "moved", "wording"]
    assert len(workspace.variants) == workspace.shown.total == 3
    assert sum(toggle.count for toggle in window.toolbar.pills.values()) == 3
    assert window.toolbar.pills["moved"].count == 2


def test_a_move_is_one_number_wherever_variants_are_named(
    window: Window, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace, asked = window.workspace, list[tuple[str, int, int]]()
    every = list(workspace.variants)
    assert [variant.id for variant in every] != [1, 2, 3], "the ends of a move have ids as well"

    def answer(_parent: object, _title: str, words: str, value: int, most: int) -> int:
        asked.append((words, value, most))
        return number

    monkeypatch.setattr("viewer.ui.dialogs.ask_number", answer)
    for number, variant in reversed([*enumerate(every, 1)]):
        reader.choose("go_to")
        assert workspace.current == variant
        assert window.status.place.text() == window.toolbar.place.accessibleName() == f"Variant {number} of 3"
        assert reader.detail_heading.startswith(f"Variant {number} · ")
    assert asked[0] == ("Number of the variant, 1 to 3:", asked[0][1], 3)
    assert [value for _, value, _ in asked[1:]] == [3, 2], "the number of the variant that is the current one"
    rows = window.variants.rows
    assert [rows.index(n).data(ROW).number for n in range(1, rows.rowCount())] == ["1", "2", "3"]


def test_moves_are_hidden_and_shown_by_their_own_toggle(window: Window) -> None:
    window.toolbar.pills["wording"].click()
    assert [variant.kind for variant in window.workspace.variants] == ["transposition"] * 2
    window.toolbar.pills["moved"].click()
    assert not window.workspace.variants
    assert window.variants.bring_back.text() == "3 hidden by level · show all"
    window.variants.bring_back.click()
    assert len(window.workspace.variants) == 3


@pytest.mark.parametrize("gone", [True, False])
def test_both_places_of_a_move_lead_to_it(window: Window, gone: bool) -> None:
    collation = window.workspace.collation
    assert collation is not None
    end = next(v for v in collation.variants if moves.is_end(v) and bool(v.base) == gone)
    window.workspace.select(end.id)
    assert window.workspace.current is not None
    assert window.workspace.current.id == end.move
    assert window.workspace.place is not None
    after = first_scene(collation, end.id).current  # where a decision leaves the reader at such a place
    assert after is not None
    assert after.id == end.move


def test_what_was_only_moved_is_the_same(window: Window) -> None:
    heading = labels(window)[0]
    assert "99 % unchanged" in heading, "one word of all was changed"
    collation = window.workspace.collation
    assert collation is not None
    assert collation.matches[0].similarity < 0.8


def test_the_moved_words_are_marked_in_the_detail(window: Window) -> None:
    collation = window.workspace.collation
    assert collation is not None
    whole = next(v for v in collation.variants if v.kind == "transposition" and not moves.is_end(v))
    for sigil, words in (("A", whole.lemma), ("B", whole.text)):
        marked = [piece.text for piece in in_detail(whole, collation, sigil) if piece.style == "moved"]
        assert marked == [words.strip()]


@pytest.mark.slow
def test_passages_are_gone_through_in_the_order_of_the_text(
    reader: Reader,
) -> None:
    """Parts that were moved within a passage are no stops; they are among its variants."""
    between = "Here the paper's correspondent says at length what he himself has thought of all this since. " * 8
    one, two = GALLERY + ENVOY + MEMO + TREASURY, CLERK + MARSHAL + ARCHIVE + WIDOW
    other = (
        GALLERY + MEMO + ENVOY + TREASURY.replace("nineteen", "ninety"),
        CLERK + ARCHIVE + MARSHAL + WIDOW[:-1] + "!",
    )
    reader.window.opening.paste(f"{one}\n\n{two}", f"{other[0]}\n\n{between}\n\n{other[1]}")
    workspace = reader.window.workspace
    collation = workspace.collation
    assert collation is not None
    assert len(collation.passages) == 2 < len(collation.matches)
    met = []
    for _ in range(2):
        reader.press(KEY.Key_PageDown, ALT)
        assert workspace.current is not None
        met.append(reader.current)
    assert [collation.matches[collation.variants[n - 1].match - 1].passage for n in met] == [1, 2]
    reader.press(KEY.Key_PageDown, ALT)
    assert reader.message == "No passage stands further on."
    reader.press(KEY.Key_PageUp, ALT)
    assert reader.current == met[0]


@pytest.mark.slow
def test_a_repeat_without_variants_has_a_row_and_is_gone_to(reader: Reader, window: Window, qtbot: QtBot) -> None:
    window.opening.paste(GALLERY + MEMO + TREASURY + CLERK, MEMO + "\n\nBy a staff writer, for all who read.\n\n"
                         + GALLERY + MEMO + TREASURY.replace("nineteen", "ninety") + CLERK)  # fmt: skip
    workspace, rows = window.workspace, window.variants.rows
    repeat = next(match for match in workspace.collation.matches if match.repeat)  # type: ignore[union-attr]
    assert labels(window)[-2] == "Repeated to the letter"
    row = window.variants.list.visualRect(rows.index(rows.rowCount() - 1))
    qtbot.mouseClick(window.variants.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert workspace.selection == ("A", repeat.base)
    assert reader.detail_heading == sentences.passage(repeat, workspace.collation)  # type: ignore[arg-type]
    assert "repeated" in reader.detail_heading
    workspace.select(1)
    reader.press(KEY.Key_PageUp, ALT)
    assert workspace.selection == ("A", repeat.base)
    reader.press(KEY.Key_PageDown, ALT)
    assert workspace.current is not None
    assert workspace.current.match != repeat.id
    assert reader.detail_heading.startswith("Variant 1 ")
