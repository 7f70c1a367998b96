"""Several files as witnesses: their sigla, and the units of their table."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.collation.apparatus.edits import SameReading
from viewer.text.reading.read import ReadError
from viewer.usecases.compare import Source
from viewer.usecases.witnesses import sigla_for, units_of_texts


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


def test_files_become_units_with_what_the_reader_corrected(tmp_path: Path) -> None:
    for name, words in (("A", "one two three"), ("B", "one zwei three"), ("C", "one two drei")):
        (tmp_path / f"{name}.txt").write_text(words)
    sources = tuple(Source(str(tmp_path / f"{name}.txt")) for name in "ABC")
    done: list[float] = []
    assert len(units_of_texts(sources, ("A", "B", "C"), (), done.append)) == 2
    assert done[-1] == 1.0
    assert done == sorted(done)
    same = SameReading("B", (1, 2), "A", (1, 2))
    found = units_of_texts(sources, ("A", "B", "C"), (same,), done.append)
    assert [unit.kind for unit in found] == ["writing", "words"]
    with pytest.raises(ReadError):
        units_of_texts((*sources, Source(str(tmp_path / "none.txt"))), ("A", "B", "C", "D"), (), done.append)
