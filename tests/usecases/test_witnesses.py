"""Several files as witnesses: their sigla, and the units of their table."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.text.reading.read import ReadError, made_text
from viewer.usecases.compare import Source
from viewer.usecases.witnesses import open_table, sigla_for


@pytest.mark.parametrize(
    ("names", "taken", "sigla"),
    [
        (("1818", "Å"), (), ("1818", "Å")),
        (("a/1818", "b/1818"), (), ("A", "B")),
        (("the-first-edition", "2"), (), ("A", "B")),
        (("C", "D"), ("A", "B"), ("C", "D")),
        (("B",), ("A", "B"), ("C",)),
        (("the-third-edition",), ("A", "C"), ("B",)),
    ],
)
def test_short_names_are_sigla_and_others_get_letters(
    names: tuple[str, ...], taken: tuple[str, ...], sigla: tuple[str, ...]
) -> None:
    assert sigla_for([f"{name}.txt" for name in names], taken) == sigla


def test_files_become_the_units_of_their_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    for name, words in (("A", "one two three"), ("B", "one zwei three"), ("C", "one two drei")):
        (tmp_path / f"{name}.txt").write_text(words)
    sources = tuple(Source(str(tmp_path / f"{name}.txt")) for name in "ABC")
    done: list[float] = []
    opened = open_table(sources, ("A", "B", "C"), (), None, done.append)
    assert len(opened.units) == 2
    assert (opened.edits, opened.aside, opened.said) == ((), (), ())
    assert done[-1] == 1.0
    assert done == sorted(done)
    with pytest.raises(ReadError):
        open_table((*sources, Source(str(tmp_path / "none.txt"))), ("A", "B", "C", "D"), (), None, done.append)


def test_documents_that_share_passages_are_read_against_the_nearest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    shared = "the minister answered that his government had always wished for peace with all its neighbors"
    texts = ("nothing of it here " * 9, f"before {shared} and something after", f"{shared}, he said", "else " * 20)
    opened = open_table(tuple(map(made_text, texts)), ("A", "B", "C", "D"), (), None, lambda _: None)
    assert opened.base in (1, 2)
    assert opened.said == ("Most of these texts share passages at most: what no passage covers is not compared.",)
    assert len(opened.before.lacunae[0]) == 1
