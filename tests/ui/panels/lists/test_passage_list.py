"""The list of passages: what each row says, and where it leads."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.reader import CTRL, KEY, Reader
from viewer.ui.app.window import Window
from viewer.ui.widgets.lists.list_rows import ROW

ONE = (
    "The committee met on the third of June to consider the report of the harbour master, and nobody present was "
    "willing to defend the figures which he had laid before them in the spring of that year."
)
TWO = (
    "Rain fell again during the night and the lower bridge was carried away before morning, as it had been in the "
    "winter of the great flood, when the clerk read the telegram from the capital aloud to the members."
)
BETWEEN = "What stands here is of another hand, and says at length what its writer thought of all this since. " * 6


def compare(window: Window) -> None:
    window.opening.paste(
        f"CHAPTER I.\n\n{ONE}\n\nCHAPTER II.\n\n{TWO}",
        f"{ONE.replace('harbour', 'haven')}\n\n{BETWEEN}\n\n{TWO}",
    )


def test_each_passage_says_how_long_it_is_and_where_it_stands(reader: Reader, window: Window) -> None:
    compare(window)
    rows = [window.passages.rows.index(n).data(ROW) for n in range(window.passages.rows.rowCount())]
    assert [row.number for row in rows] == ["1", "2"]
    assert [row.below for row in rows] == [
        "37 words · 97 % unchanged · 1 variant",
        "39 words · 100 % unchanged · 0 variants",
    ]
    assert [row.label for row in rows] == ["CHAPTER I.", "CHAPTER II."]
    assert rows[0].words.startswith("The committee met")


def test_a_key_brings_the_list_and_return_leads_to_the_words(reader: Reader, window: Window) -> None:
    compare(window)
    reader.press(KEY.Key_J, CTRL, at=reader.left)
    assert window.side.currentWidget() is window.passages
    assert window.passages.list.hasFocus()
    reader.click_row("passages", 1)
    passage = window.workspace.match(2)
    assert window.workspace.selection == ("A", passage.base)
    assert window.workspace.note_target.target is not None
    assert window.workspace.note_target.target.places == passage.places, "a note would be on the passage"


def test_the_passage_of_the_current_variant_is_marked(reader: Reader, window: Window) -> None:
    compare(window)
    window.workspace.select(1)
    assert window.passages.list.currentIndex().row() == 0
    window.workspace.select(None)
    assert not window.passages.list.currentIndex().isValid()


def test_texts_that_share_nothing_say_so(reader: Reader, window: Window) -> None:
    window.opening.paste("One two three.", "Uno dos tres.")
    reader.turn_to("passages")
    assert window.passages.empty.isVisible()
    assert window.passages.rows.data(window.passages.rows.index(0), Qt.ItemDataRole.DisplayRole) is None


def test_who_goes_on_from_the_list_marks_variants_as_read_there(reader: Reader, window: Window) -> None:
    compare(window)
    reader.press(KEY.Key_J, CTRL, at=reader.left)
    window.workspace.step(1)
    reader.press(KEY.Key_Space, at=window.passages.list)
    assert window.workspace.read.ids == {1}
