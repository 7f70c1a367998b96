"""What a dossier's decisions do to the JSON that the command writes."""

import json
from pathlib import Path

import pytest

from tests.text.reading.test_choose import EDITION
from viewer.cli import main
from viewer.collation.collate import collate
from viewer.collation.decisions.decision import AsFraming, Same
from viewer.dossier.decisions import record_of
from viewer.dossier.note import DecisionRecord
from viewer.dossier.store import Dossier
from viewer.text.choices import Choices
from viewer.text.reading.read import read


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    (tmp_path / "a.txt").write_text("The council met in March and heard the report of the minister on the talks.")
    (tmp_path / "b.txt").write_text("The council met in April and heard, so they say, the report of the minister.")
    return [str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]


@pytest.fixture
def dossier(files: list[str], tmp_path: Path) -> str:
    found = collate([read(file) for file in files])
    put_in = next(v for v in found.variants if "so they say" in v.text)
    with Dossier.open(tmp_path / "mine.recension") as kept:
        choices = Same("March", "April"), AsFraming("B", put_in.reading)
        records = [record_of(choice, found.witnesses) for choice in choices]
        kept.replace_decisions([], [*records, DecisionRecord("weigh", 3)])
    return str(tmp_path / "mine.recension")


def test_decisions_are_honored_and_told(
    files: list[str], dossier: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["compare", *files, "--json", "--dossier", dossier]) == 0
    told = json.loads(capfdbinary.readouterr().out)
    assert [(one["kind"], one["met"]) for one in told["decisions"]] == [
        ("same", True),
        ("framing", True),
        ("weigh", False),
    ]
    assert told["summary"]["ruled"] == 1
    assert [v["lemma"] for v in told["variants"] if v["ruled"]] == ["March"]
    assert [f["own"] for f in told["framing"] if f["role"] == "interjection"] == [True]
    assert told["decisions"][1]["spans"]["B"] == next(f["span"] for f in told["framing"] if f["own"])


def test_without_a_dossier_nothing_is_the_readers_own(
    files: list[str], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["compare", *files, "--json"]) == 0
    told = json.loads(capfdbinary.readouterr().out)
    assert "decisions" not in told
    assert told["summary"]["ruled"] == 0
    assert not any(one["own"] for one in (*told["matches"], *told["variants"], *told["framing"]))


def test_a_dossier_that_is_not_there_is_no_new_one(
    files: list[str], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path / "none.recension"
    assert main(["compare", *files, "--json", "--dossier", str(missing)]) == 1
    assert not missing.exists()
    assert "no such dossier" in capfd.readouterr().err


def test_documents_are_read_as_the_dossier_keeps_it(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    file, kept = tmp_path / "a.xml", str(tmp_path / "mine.recension")
    file.write_text(EDITION, "utf-8")
    texts = [read(file, Choices(witness=siglum)) for siglum in ("Ba", "A")]
    with Dossier.open(Path(kept)) as dossier:
        dossier.save_witnesses(texts)
    words = ["compare", str(file), str(file), "--json", "--dossier", kept]
    assert main(words) == 0
    found = json.loads(capfdbinary.readouterr().out)
    assert [one.get("choices") for one in found["witnesses"]] == [{"witness": "Ba"}, {"witness": "A"}]
    assert main([*words, "--witness-b", "Ba", "--no-notes"]) == 0
    found = json.loads(capfdbinary.readouterr().out)
    assert [one["choices"] for one in found["witnesses"]] == [{"notes": False, "witness": "Ba"}] * 2
