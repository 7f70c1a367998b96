"""The toolbar: what gives way where it has no room for everything."""

from __future__ import annotations

from viewer.collation.model.model import CATEGORIES
from viewer.ui.app.window import Window


def test_names_of_levels_keep_as_many_letters_as_have_room(copied_window: Window) -> None:
    window = copied_window
    bar, cut = window.toolbar, []
    bar._counts = dict.fromkeys(CATEGORIES, 100)
    for wide in range(1400, 640, -20):
        bar.setFixedWidth(wide)
        bar._fit()
        cut.append(bar.pills["typography"]._words)
    cut = list(dict.fromkeys(cut))
    assert (cut[0], cut[-1]) == ("Typography", "Typ.")
    assert len(cut) > 3
    assert [len(words) for words in cut] == sorted((len(words) for words in cut), reverse=True)
