"""Texts come into their dossier whatever their length, and what fails is told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from viewer.dossier.store import Dossier
from viewer.text.reading.read import from_text
from viewer.text.witness import Witness
from viewer.ui.state.text_saver import TextSaver

SHORT, LONG = "A few words.", "Many words that go on. " * 10_000


@pytest.fixture
def text_saver(qtbot: QtBot) -> Iterator[TextSaver]:
    made = TextSaver()
    yield made
    made.close()


def texts(text: str) -> tuple[Witness, Witness]:
    return from_text(text + "One.", title="one"), from_text(text + "Two.", title="two")


@pytest.mark.parametrize("text", [SHORT, LONG])
def test_texts_are_kept_when_closing_has_waited_for_them(text_saver: TextSaver, tmp_path: Path, text: str) -> None:
    with Dossier.open(tmp_path / "a.dossier") as dossier:
        text_saver.keep(dossier, texts(text))
        text_saver.close()
        assert [(kept.title, kept.text) for kept in dossier.witnesses()] == [
            ("one", text + "One."),
            ("two", text + "Two."),
        ]


@pytest.mark.parametrize("text", [SHORT, LONG])
def test_a_dossier_that_cannot_be_written_is_told(
    text_saver: TextSaver, qtbot: QtBot, tmp_path: Path, text: str
) -> None:
    folder = tmp_path / "there"
    folder.mkdir()
    with Dossier.open(folder / "a.dossier") as dossier:
        for file in folder.iterdir():
            file.unlink()
        folder.rmdir()
        with qtbot.waitSignal(text_saver.failed, timeout=20_000) as heard:
            text_saver.keep(dossier, texts(text))
    assert "a.dossier" in str(heard.args[0]) or "there" in str(heard.args[0])


@pytest.mark.parametrize("text", [SHORT, LONG])
def test_texts_that_are_kept_are_not_kept_again(
    text_saver: TextSaver, tmp_path: Path, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Dossier.open(tmp_path / "a.dossier") as dossier:
        dossier.save_witnesses(texts(text))
        failed: list[object] = []
        text_saver.failed.connect(failed.append)
        # Opening it checks all of it, which takes a second where it has 100,000 notes.
        monkeypatch.setattr(Dossier, "open", None)
        text_saver.keep(dossier, texts(text))
        text_saver.close()
        assert not failed
        assert [kept.text for kept in dossier.witnesses()] == [one.text for one in texts(text)]
