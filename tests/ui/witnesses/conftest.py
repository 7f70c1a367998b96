"""Four small versions of one text on the screen of witnesses."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.conftest import AtOnce
from tests.ui.reader import Reader
from viewer.ui.app.window import Window
from viewer.ui.witnesses.screen import WitnessScreen

TEXTS = {
    "A": "The rain fell on the old town. Nobody walked in the streets, and the lamps were lit early.\n\n"
    "She wrote a letter to her brother, who lived across the river.",
    "B": "The rain fell on the new town. Nobody walked in the streets, and all the lamps were lit early.\n\n"
    "She wrote a letter to her brother, who lived across the river.",
    "C": "The rain fell on the new town. Nobody walked in the streets and the lamps were lit early.\n\n"
    "She wrote a note to her brother, who lived across the river.",
    "D": "The rain fell on the old town. Nobody ran in the streets, and the lamps were lit.\n\n"
    "She wrote a letter to her brother, who lived across the river.",
}


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    """The files of the four versions."""
    paths = [tmp_path / f"{name}.txt" for name in TEXTS]
    for path in paths:
        path.write_text(TEXTS[path.stem], encoding="utf-8")
    return list(map(str, paths))


@pytest.fixture
def tables_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A table is there before ``open`` returns."""
    monkeypatch.setattr("viewer.ui.witnesses.opener.Background", AtOnce)


@pytest.fixture
def screen(tables_at_once: None, reader: Reader, window: Window, files: list[str]) -> WitnessScreen:
    """The screen with the four versions, A as the base."""
    reader.open(files)
    assert window.witnesses.screen is not None
    return window.witnesses.screen
