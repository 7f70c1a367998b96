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
