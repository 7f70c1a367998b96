"""What stands above the framings: titles that are longer than their column."""

from pytestqt.qtbot import QtBot

from viewer.ui.theme.theme import load
from viewer.ui.widgets.framing.framing_heads import WitnessHead


def test_a_title_of_one_long_word_breaks_and_is_not_cut_off(qtbot: QtBot) -> None:
    word = "Donaudampfschifffahrtsgesellschaft" * 10
    heads = [WitnessHead("A", title, ["No date"], "Add", load("light")) for title in (word, "A title")]
    for head in heads:
        qtbot.addWidget(head)
        head.resize(400, 300)
        head.show()
    long, short = (head.title for head in heads)
    assert long.text().replace("\u200b", "") == word
    assert long.heightForWidth(360) > 4 * short.heightForWidth(360)
    assert long.minimumSizeHint().width() < 360
    assert short.text() == "A title"
