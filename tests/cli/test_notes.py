"""``recension notes``: notes listed, found, written, imported and exported; one sentence for each fault."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from viewer.cli import main
from viewer.dossier.store import Dossier
from viewer.text.reading.read import from_text

A = from_text("The pact was signed in the town by both ministers and by their men.", title="First \x1b[31m")
B = from_text("At last the pact was signed in the town by both ministers.", title="Second")


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    with Dossier.open(tmp_path / "one.dossier") as dossier:
        dossier.save_witnesses([A, B])
    return tmp_path / "one.dossier"


def told(capfdbinary: pytest.CaptureFixture[bytes], *words: object) -> tuple[int, str, str]:
    """Exit status, standard output and standard error."""
    try:
        status = main(["notes", *map(str, words)])
    except SystemExit as stop:
        status = int(stop.code or 0)
    out, err = capfdbinary.readouterr()
    return status, out.decode(), err.decode()


def test_written_listed_and_found(path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    note = "Did Vinogradov\x1b[2J agree?"
    status, id, err = told(capfdbinary, path, "--add", note, "--on", "both ministers", "--tag", "source", "--settled")
    assert (status, err) == (0, "")
    status, out, err = told(capfdbinary, path)
    assert (status, err) == (0, "")
    assert "B 43-57 “both ministers”  [source]  settled" in out
    assert "Did Vinogradov" in out
    assert "\x1b" not in out
    assert told(capfdbinary, path, "--open")[1] == ""
    assert told(capfdbinary, path.parent, "--find", "vinográdov SOURCE", "--tag", "Source")[1] == out
    (row,) = json.loads(told(capfdbinary, path, "--json")[1])
    assert (row["id"], row["text"], row["tags"], row["settled"]) == (id.strip(), note, ["source"], True)
    assert (row["dossier"], [anchor["sigil"] for anchor in row["anchors"]]) == (str(path), ["A", "B"])


@pytest.mark.parametrize("suffix", ["md", "jsonld", "csv"])
def test_exported(suffix: str, path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    told(capfdbinary, path, "--add", "=1+1", "--on", "the town", "--side", "B")
    told(capfdbinary, path, "--add", "Other", "--on", "the town", "--tag", "x")
    file = path.with_name(f"notes.{suffix}")
    assert told(capfdbinary, path, "--to", file, "--tag", "X") == (0, "", "")
    assert "Other" in file.read_text("utf-8-sig")
    assert "1+1" not in file.read_text("utf-8-sig")
    assert told(capfdbinary, path, "--to", file)[0] == 0
    assert ("'=1+1" if suffix == "csv" else "=1+1") in file.read_text("utf-8-sig")


def test_there_and_back(path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    told(capfdbinary, path, "--add", "Who?", "--on", "the town")
    file, other = path.with_name("notes.jsonld"), path.with_name("other.dossier")
    told(capfdbinary, path, "--to", file)
    with Dossier.open(other) as dossier:
        dossier.save_witnesses([A, B])
    assert told(capfdbinary, other, "--import", file) == (0, "1 note was imported.\n", "")
    assert told(capfdbinary, other, "--import", file)[1].endswith("1 note was there already.\n")
    assert json.loads(told(capfdbinary, other, "--json")[1])[0]["text"] == "Who?"


def test_what_has_no_place_is_said(path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    file = path.with_name("a.json")
    target = {"selector": {"exact": "the zebra crossings of a whole city"}}
    file.write_text(json.dumps([{"text": "Lost", "target": target}]))
    status, out, err = told(capfdbinary, path, "--import", file)
    assert status == 0
    assert "1 note finds no certain place" in out
    assert err == "recension: no place for “the zebra crossings of a whole city”: Lost\n"


FAULTS = {
    "nothing": ([], 2, "name a dossier, or what to --find"),
    "no dossier": (["gone.dossier"], 1, "gone.dossier: there is no such file or folder."),
    "words that are nowhere": (["D", "--add", "x", "--on", "zebra"], 1, "“zebra” stands in none of these texts"),
    "a note without words": (["D", "--add", " ", "--on", "town"], 1, "A note has words"),
    "nothing to be on": (["D", "--add", "x"], 2, "--add TEXT and --on WORDS go together"),
    "no such file": (["D", "--import", "gone.json"], 1, "Cannot read gone.json: there is no such file"),
    "no annotations": (["D", "--import", "D"], 1, "has no annotations that can be read"),
    "no such form": (["D", "--to", "notes.docx"], 2, "the forms are .md, .jsonld or .csv"),
    "over itself": (["D", "--to", "link.md"], 1, "is one of the files that are compared"),
    "two at once": (["D", "D", "--to", "x.md"], 2, "go with one dossier"),
    "add to none": (["gone.dossier", "--add", "x", "--on", "y"], 1, "There is no file “gone.dossier”"),
}


@pytest.mark.parametrize(("words", "status", "sentence"), list(FAULTS.values()), ids=list(FAULTS))
def test_one_sentence_for_each_fault(
    words: list[str],
    status: int,
    sentence: str,
    path: Path,
    capfdbinary: pytest.CaptureFixture[bytes],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(path.parent)
    path.with_name("link.md").symlink_to(path)
    before = path.read_bytes()
    found, out, err = told(capfdbinary, *(str(path) if word == "D" else word for word in words))
    assert (found, out) == (status, "")
    assert sentence in err
    assert err.count("\n") == 1
    assert path.read_bytes() == before
    assert not Path("gone.dossier").exists()


def test_another_program_s_file_is_named(path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    path.with_name("other.dossier").write_text("of another program")
    status, out, err = told(capfdbinary, path.parent, "--find", "x")
    assert (status, out) == (1, "")
    assert err.count("\n") == 1
    assert "other.dossier” is not a Recension dossier" in err
