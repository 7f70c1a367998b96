"""What is known of a variant stands beside its words where there is room, and below them where there is none."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from tests.ui.reader import Reader
from viewer.ui.app.window import Window


def test_the_reasons_stand_beside_the_words_in_a_wide_window(reader: Reader, window: Window) -> None:
    window.workspace.select(2)
    detail = window.detail
    assert "Aligned because" in reader.detail
    assert not detail.facts.isVisible()
    window.resize(1700, 900)
    QApplication.processEvents()
    assert detail.facts.isVisible()
    assert detail.facts.toPlainText().startswith("Aligned because")
    assert [line[:2] for line in reader.detail.split("\n")] == ["A\t", "B\t"]
    window.workspace.select(3)
    assert detail.facts.toPlainText().count("Aligned because") == 1
    window.resize(1280, 800)
    QApplication.processEvents()
    assert "Aligned because" in reader.detail


def test_what_is_to_be_checked_is_named_in_bold_and_explained_in_plain_letters(window: Window) -> None:
    sentence = "The committee met on the third of June, 1954, to hear the report of the harbour master, who was ill."
    window.opening.paste(sentence, sentence.replace("1954", "1955"))
    window.workspace.select(1)
    block = window.detail.sides.document().findBlock(window.detail.sides.toPlainText().index("Check: "))
    runs = [run.fragment() for run in block]
    assert [run.text() for run in runs if run.charFormat().fontWeight() > 500] == ["Check: date. "]
    assert runs[0].text() == "Check: date. "
    assert len(runs) == 2


def test_a_high_pane_has_more_of_the_text_about_a_small_change(reader: Reader, window: Window) -> None:
    window.resize(1700, 1000)
    window.workspace.select(5)
    QApplication.processEvents()
    few = len(reader.detail)
    window.desk.setSizes([500, 300])
    QApplication.processEvents()
    assert len(reader.detail) > 2 * few
    sides = window.detail.sides
    assert sides.verticalScrollBar().maximum() == 0, "all of it is in sight"
