"""No tidy set of witnesses: one alone, two alike, an empty one, a scrap, another language, many, changed files."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.reader import KEY, Reader
from tests.ui.witnesses.conftest import TEXTS
from viewer.collation.apparatus.edits import SplitUnit
from viewer.ui.app.window import Window
from viewer.ui.witnesses.screen import WitnessScreen

SPEECH = "the minister answered that his government had always wished for peace with all of its neighbors"


def opened(window: Window, folder: Path, texts: dict[str, str]) -> WitnessScreen:
    """The screen with these texts, read to the end of its units."""
    for name, words in texts.items():
        (folder / f"{name}.txt").parent.mkdir(exist_ok=True)
        (folder / f"{name}.txt").write_text(words, encoding="utf-8")
    window.witnesses.open([str(folder / f"{name}.txt") for name in texts])
    screen = window.witnesses.screen
    assert screen is not None
    assert len(screen.state.table.witnesses) == len(texts)
    for base in range(len(texts))[:4]:
        screen.state.choose_base(base)
        for _ in screen.state.shown[:3]:
            screen.state.step(1)
    screen.show_agreement(True)
    screen.show_agreement(False)
    return screen


def test_one_alone(tables_at_once: None, reader: Reader, window: Window, tmp_path: Path) -> None:
    screen = opened(window, tmp_path, {"A": TEXTS["A"]})
    assert len(screen.state.units) == 0
    assert not screen.state.columns


def test_two_alike_and_an_empty_one(tables_at_once: None, reader: Reader, window: Window, tmp_path: Path) -> None:
    screen = opened(window, tmp_path, {"A": TEXTS["A"], "B": TEXTS["A"], "empty": ""})
    assert len(screen.state.units) == 0
    assert screen.state.agreement.share(0, 1) is None, "no unit, no share"
    assert screen.state.table.lacunae[2].tolist() == [[0, screen.state.table.size]]


def test_a_scrap_and_another_language(tables_at_once: None, reader: Reader, window: Window, tmp_path: Path) -> None:
    scrap = " ".join(TEXTS["A"].split()[4:10])
    german = "Der Regen fiel auf die alte Stadt, und niemand ging durch die Straßen."
    screen = opened(window, tmp_path, {"A": TEXTS["A"], "B": TEXTS["B"], "C": TEXTS["C"], "S": scrap, "G": german})
    lost = screen.state.table.extant().mean(axis=1)
    assert lost[3] < 0.5
    assert (screen.state.units.readings[3] < 0).any()


@pytest.mark.slow
def test_sixty(tables_at_once: None, reader: Reader, window: Window, tmp_path: Path) -> None:
    texts = {f"w{number}": TEXTS["ABCD"[number % 4]].replace("river", f"river{number % 7}") for number in range(60)}
    screen = opened(window, tmp_path, texts)
    assert len(screen.columns.folded) + len(screen.columns.shown) == 60


def test_two_of_one_name(tables_at_once: None, reader: Reader, window: Window, tmp_path: Path) -> None:
    screen = opened(window, tmp_path, {"x/A": TEXTS["A"], "y/A": TEXTS["B"], "z/C": TEXTS["C"]})
    assert screen.state.table.sigla == ("A", "B", "C")


def test_one_that_changes_on_the_disk(reader: Reader, window: Window, screen: WitnessScreen, files: list[str]) -> None:
    state = screen.state
    state.edit(SplitUnit("A", 5), 0, 5)
    kept = state.edits
    Path(files[1]).write_text(TEXTS["B"].replace("letter", "long letter"), encoding="utf-8")
    window.witnesses.look_for_changes()
    assert screen.status.said.text() == "“B.txt” was changed on the disk. F5 reads it again."
    reader.press(KEY.Key_F5, at=screen.columns.base)
    assert "long letter" in state.table.witnesses[1].text
    assert state.edits == kept
    Path(files[0]).write_text(TEXTS["A"].split("Nobody")[1], encoding="utf-8")
    reader.press(KEY.Key_F5, at=screen.columns.base)
    assert not state.edits
    assert "kept for later" in screen.status.said.text()
    Path(files[0]).unlink()
    window.witnesses.read_again()
    assert len(state.table.witnesses) == 4, "a text whose file has gone stays"


def test_documents_that_share_a_passage(tables_at_once: None, reader: Reader, window: Window, tmp_path: Path) -> None:
    texts = {"A": "nothing of it here " * 9, "B": f"before {SPEECH}", "C": "else " * 20}
    screen = opened(window, tmp_path, {**texts, "D": SPEECH.replace("peace", "calm")})
    window.witnesses.open([str(tmp_path / f"{name}.txt") for name in "ACBD"])
    state = screen.state
    assert {state.table.sigla[one] for one in (state.base, state.columns[0])} == {"B", "D"}
    assert "share passages" in screen.status.said.text()
