"""The command line with many witnesses."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from viewer.cli import main

TEXTS = {
    "a": "The quick brown fox jumps over the lazy dog, and home it goes again to rest.",
    "b": "The quick brown fox leaps over the lazy dog; and home it goes again to rest.",
    "c": "The swift brown fox leaps over the lazy dog, and home it goes again to rest.",
    "d": "The swift brown fox leaps over a very lazy dog, and home it goes again to rest.",
}


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    for name, text in TEXTS.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    return [str(tmp_path / f"{name}.txt") for name in TEXTS]


def test_a_table_has_a_column_a_witness(files: list[str], capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["table", *files, "--sigla", "1818,Å,Γ p.c.,D", "--base", "Å"]) == 0
    lines = capfdbinary.readouterr().out.decode().splitlines()
    assert lines[0] == "1818,Å,Γ p.c.,D"
    assert "quick,quick,swift,swift" in lines
    assert ",,,very" in lines


def test_three_witnesses_have_an_apparatus(files: list[str], capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["compare", *files, "--json", "--scope", "work"]) == 0
    said = json.loads(capfdbinary.readouterr().out)
    first = said["apparatus"][0]
    assert (first["text"], first["agree"], first["absent"]) == ("quick", ["B"], [])
    assert [(one["witnesses"], one["text"], one["kind"], one["level"]) for one in first["readings"]] == [
        (["C", "D"], "swift", "substitution", "wording")
    ]
    by_id = {variant["id"]: variant for variant in said["variants"]}
    assert {by_id[number]["witness"] for number in first["readings"][0]["variants"]} == {"C", "D"}
    assert set(said["agreement"]["A"]) == {"B", "C", "D"}
    assert said["agreement"]["A"]["C"] == said["agreement"]["C"]["A"]


def test_the_summary_says_who_agrees(files: list[str], capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["compare", *files, "--scope", "work"]) == 0
    assert "C D alone share a reading in 1 unit" in capfdbinary.readouterr().out.decode()


def test_an_edition_gives_its_table_again(
    files: list[str], tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    made = str(tmp_path / "o.tei.xml")
    assert main(["export", *files, "--scope", "work", "--to", made]) == 0
    assert main(["table", *files]) == 0
    table = capfdbinary.readouterr().out
    assert main(["table", made]) == 0
    assert capfdbinary.readouterr().out == table


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--sigla", "A,B"], b"4 witnesses and 2 sigla"),
        (["--sigla", "A,B,C,A"], b"two witnesses have the siglum A"),
        (["--base", "Q"], b"no witness Q"),
    ],
)
def test_wrong_sigla_are_refused(
    files: list[str], more: list[str], said: bytes, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    with pytest.raises(SystemExit):
        main(["table", *files, *more])
    assert said in capfdbinary.readouterr().err


def test_forms_of_two_refuse_more(files: list[str], tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    with pytest.raises(SystemExit):
        main(["export", *files, "--to", str(tmp_path / "o.pdf")])
    assert b"of several documents" in capfdbinary.readouterr().err
