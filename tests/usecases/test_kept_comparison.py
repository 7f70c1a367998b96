"""A dossier compared without its sources says what was said when it was saved."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.text.reading.test_docx import CHANGED, document
from tests.text.reading.web.test_html import PAGE
from viewer.collation.collate import collate
from viewer.collation.model.model import Collation, Options
from viewer.dossier.options import OPTIONS, options_value
from viewer.dossier.store import Dossier
from viewer.export.json import collation_to_json
from viewer.text.choices import Choices
from viewer.text.reading.read import read, with_words
from viewer.text.witness import Witness
from viewer.usecases.kept_comparison import compare_dossier

WORDS = "The pact was signed – “at last” – in the café of the town by both ministers and their men. "
FILES = {
    "page.html": PAGE.encode() if isinstance(PAGE, str) else PAGE,
    "tracked.docx": document(CHANGED),
    "latin.txt": WORDS.replace("“", '"').replace("”", '"').encode("cp1252") * 5,
    "plain.txt": WORDS.encode() * 5,
    "marked.md": f"# One\n\n{WORDS}\n\n## Two\n\n> {WORDS}\n".encode(),
}


def said(collation: Collation) -> Any:
    found = json.loads("".join(collation_to_json(collation, characters=True)))
    del found["summary"]["seconds"]
    return found


def kept(folder: Path, witnesses: list[Witness], options: Options, sources: bool) -> Path:
    path = folder / "kept.dossier"
    with Dossier.open(path) as dossier:
        dossier.save_witnesses(witnesses)
        dossier.save_setting(OPTIONS, options_value(options))
        found = [Path(witness.path).read_bytes() for witness in witnesses] if sources else []
        dossier.save_copy(folder / "copy.dossier", found)
    return folder / "copy.dossier"


@pytest.mark.parametrize("sources", [False, True])
@pytest.mark.parametrize("name", FILES)
def test_the_same_result_without_the_sources(name: str, sources: bool, tmp_path: Path) -> None:
    paths = [tmp_path / name, tmp_path / "plain.txt"]
    for path in paths:
        path.write_bytes(FILES[path.name])
    choices = Choices(rejected=True) if name.endswith("docx") else Choices()
    witnesses = [with_words(read(paths[0], choices)).with_edits({"author": "A. Reader"}), read(paths[1])]
    options = Options(words=3, scope="work")
    before = said(collate(witnesses, options))
    path = kept(tmp_path, witnesses, options, sources)
    for one in {*paths}:
        one.unlink()
    assert said(compare_dossier(path, {}).outcome.collation) == before


def test_what_reading_found_is_kept_with_its_words(tmp_path: Path) -> None:
    (tmp_path / "latin.txt").write_bytes(FILES["latin.txt"])
    witness = read(tmp_path / "latin.txt")
    with Dossier.open(kept(tmp_path, [witness, witness], Options(), sources=False)) as dossier:
        found = dossier.witnesses()[0]
    assert (found.guessed, found.alternatives, found.warnings) == (True, witness.alternatives, witness.warnings)
    assert [getattr(one, "template", "") for one in found.warnings] == [
        getattr(one, "template", "") for one in witness.warnings
    ]
    assert found.source is None


def test_a_source_is_kept_with_every_byte(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(FILES["page.html"])
    witness = read(tmp_path / "page.html")
    with Dossier.open(kept(tmp_path, [witness, witness], Options(), sources=True)) as dossier:
        assert [one.source for one in dossier.witnesses()] == [FILES["page.html"]] * 2
