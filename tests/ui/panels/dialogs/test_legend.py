"""The legend has the signs of the open pair, and no others."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.reader import KEY, Reader
from tests.ui.samples import Maker, memo
from viewer.phrasing.help.legend import legend_signs
from viewer.ui.app.window import Window


def test_only_what_occurs_is_in_the_legend():
    pair = memo()
    found = {sign.name: sign for sign in legend_signs(pair)}
    assert {"insertion", "omission", "substitution", "framing", "shared", "current"} >= set(found) - {"accidental"}
    assert "moved" not in found
    assert "echo" not in found
    assert "note" not in found, "the reader has written none"
    assert all(sign.sample and sign.meaning for sign in found.values())
    assert legend_signs(pair, notes=2)[-1].count == 2


def test_a_pair_without_variants_has_no_sign_of_them():
    found = [sign.name for sign in legend_signs(Maker().match("the same words in both").made())]
    assert found == ["shared"]


def test_the_samples_are_words_of_the_pair():
    pair = memo()
    accidental = next(sign for sign in legend_signs(pair) if sign.name == "substitution")
    assert any(one.lemma.startswith(accidental.sample.rstrip("…")) for one in pair.variants)
    assert accidental.count == np.count_nonzero(
        [one.kind == "substitution" and one.substantive for one in pair.variants]
    )


def test_a_key_and_a_click_open_it(reader: Reader, window: Window) -> None:
    reader.press(KEY.Key_Question, at=reader.left)
    assert window.popups.legend.isVisible()
    shown = {label.text() for label in window.popups.legend.findChildren(QLabel)}
    assert "spelt or printed otherwise" in shown
    reader.press(KEY.Key_Escape, at=window.popups.legend)
    assert not window.popups.legend.isVisible()
    reader.click(window.status.signs, window.status.signs.rect().center())
    QApplication.processEvents()
    assert window.popups.legend.isVisible()
    window.popups.legend.hide()
