"""The reader's memo in a dossier: kept, taken back, and never written over unseen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from viewer.collation.collate import collate
from viewer.collation.model.model import Options
from viewer.dossier.errors import ChangedElsewhere
from viewer.dossier.memo import MEMO, ReaderMemo, memo_of, memo_on
from viewer.dossier.step import Step
from viewer.dossier.store import Dossier
from viewer.phrasing.history import step_words
from viewer.text.reading.read import from_text

TEXTS = [from_text("It was a dark night."), from_text("It was a light night.")]
ONE = ReaderMemo("One.\n\nTwo \ud800\x00.", "a" * 64, "2026-11-28T10:00:00.000Z")
OTHER = replace(ONE, text="Other")


def test_it_is_a_step_of_the_history(tmp_path: Path) -> None:
    with Dossier.open(tmp_path / "a.dossier") as dossier:
        for before, after in ((None, ONE), (ONE, OTHER), (OTHER, None)):
            dossier.do(Step("memo", before, after))
            assert memo_of(dossier.setting(MEMO)) == after
        steps = dossier.steps()
        assert [step_words(kept.step).how for kept in steps] == ["written", "changed", "put back to the program’s"]
        assert dossier.move(steps[::-1], forward=False) == []
        assert dossier.setting(MEMO) is None
        dossier.move(dossier.steps()[:2], forward=True)
    with Dossier.open(tmp_path / "a.dossier") as dossier:
        assert memo_of(dossier.setting(MEMO)) == OTHER


def test_what_another_window_wrote_stays(tmp_path: Path) -> None:
    with Dossier.open(tmp_path / "a.dossier") as dossier:
        dossier.do(Step("memo", None, ONE))
        with pytest.raises(ChangedElsewhere):
            dossier.do(Step("memo", None, OTHER))
        assert memo_of(dossier.setting(MEMO)) == ONE


@pytest.mark.parametrize("value", [None, [], "words", {}, {"text": "a"}, {"text": " ", "collation": "", "written": ""}])
def test_what_is_no_memo(value: object) -> None:
    assert memo_of(value) is None


def test_it_fits_the_comparison_that_it_was_written_on() -> None:
    memo = memo_on(collate(TEXTS), "A word was changed.")
    assert memo.fits(collate(TEXTS))
    assert not memo.fits(collate(TEXTS, Options(scope="work")))
    assert not memo.fits(collate([TEXTS[0], from_text("It was a bright night.")]))
