"""The words that tell the framings apart come at once where texts are short, and a moment later where they are long."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.reader import Reader
from viewer.collation.analysis.keyness import keyness
from viewer.collation.collate import collate
from viewer.collation.model.model import Collation
from viewer.text.reading.read import from_text
from viewer.ui.app.window import Window
from viewer.ui.state.key_words import KeyWords

SHARED = " ".join(f"word{number} and" for number in range(400))


def pair(filling: str = "") -> Collation:
    first = from_text(f"Disruption, disruption and disruption.\n\n{SHARED}\n\n{filling}")
    return collate((first, from_text(f"An embarrassment to the embassy.\n\n{SHARED}\n\n{filling[::-1]}")))


@pytest.fixture(scope="module")
def long() -> Collation:
    """Long by what nobody has to compare."""
    return pair("." * 300_000)


@pytest.fixture
def key_words(qtbot: QtBot) -> Iterator[KeyWords]:
    made = KeyWords()
    yield made
    made.close()


def test_words_of_short_texts_are_there_when_they_are_asked_for(key_words: KeyWords) -> None:
    collation = pair()
    key_words.take(collation)
    assert key_words.words == keyness(collation)
    assert key_words.words.base[0].word == "disruption"
    key_words.take(None)
    assert key_words.words is None


@pytest.mark.slow
def test_words_of_long_texts_come_a_moment_later(key_words: KeyWords, qtbot: QtBot, long: Collation) -> None:
    key_words.take(long)
    with qtbot.waitSignal(key_words.changed, timeout=20_000):
        assert key_words.words is None
    assert key_words.words == keyness(long)


@pytest.mark.slow
def test_words_of_a_pair_that_is_no_longer_open_are_dropped(key_words: KeyWords, qtbot: QtBot, long: Collation) -> None:
    key_words.take(long)
    assert key_words.words is None
    key_words.take(collate((from_text(SHARED), from_text(SHARED))))
    with qtbot.assertNotEmitted(key_words.changed, wait=200):
        assert key_words.words.words == (0, 0)


@pytest.mark.slow
def test_the_first_glance_tells_them_when_they_are_there(
    reader: Reader, window: Window, qtbot: QtBot, long: Collation
) -> None:
    window.workspace.collation = long
    qtbot.waitUntil(lambda: "disruption" in reader.detail, timeout=20_000)
    reader.turn_to("framing")
    assert window.framing.words["A"].rows.rowCount()
