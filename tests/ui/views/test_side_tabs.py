"""The names of the lists: all of them are read whole, in languages with long words too."""

from __future__ import annotations

from viewer.ui.app.window import Window

FRENCH = ("Variantes", "Passages", "Encadrement", "Notes")


def test_long_names_are_set_closer_together_and_not_cut(window: Window) -> None:
    side, bar = window.side, window.side.tabBar()
    for place, name in enumerate(FRENCH):
        side.setTabText(place, name)
    side.resize(326, side.height())
    assert not bar.property("tight")
    window.notes.counted.emit(3)
    side.setTabText(3, "Notes 12")
    side.name_decisions(1)
    side.show_history()
    side.resize(326, side.height())
    assert bar.property("tight")
    shown = [place for place in range(side.count()) if side.isTabVisible(place)]
    for place in shown:
        assert bar.tabRect(place).width() >= bar.fontMetrics().horizontalAdvance(side.tabText(place))
    assert bar.tabRect(shown[-1]).right() <= side.width()
    side.resize(520, side.height())
    assert not bar.property("tight")
    assert [side.tabText(place) for place in shown[-2:]] == ["Decisions 1", "History"], "where there is room"
