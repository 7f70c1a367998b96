"""JSON that is nested beyond reason is told of in words, wherever it is read."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from viewer.collation.collate import collate
from viewer.collation.decisions.decision import AsVariant
from viewer.dossier.decisions import apply_records, record_of
from viewer.dossier.note import DecisionRecord, Note
from viewer.dossier.rows import from_json, note_of
from viewer.dossier.store import Dossier
from viewer.resources import corpus
from viewer.text.reading.read import from_text
from viewer.text.witness import Span

# At some of these it can be read, but has no room on the stack when it is handed on.
DEPTHS = [200_000, 5000, 1000, 950, 900, 500, 100]
DEEP = [
    *("[" * depth + "]" * depth for depth in DEPTHS),
    *('{"a":' * depth + "1" + "}" * depth for depth in DEPTHS),
    "[" * 200_000,
]
BODIES = {
    "decision": '{"kind": "same", "created": "", "anchors": [], "value": %s}',
    "note": '{"text": "", "created": "", "changed": "", "tags": [], "anchors": [], "more": %s}',
}


@pytest.mark.parametrize(
    "body", [pytest.param(body, marks=[pytest.mark.slow] * (len(body) >= 200_000), id=str(len(body))) for body in DEEP]
)
def test_what_is_nested_too_deep_is_no_value(body: str) -> None:
    with pytest.raises(ValueError, match="nested too deep"):
        from_json(body)
    with pytest.raises(ValueError, match="nested too deep"):
        from_json(BODIES["decision"] % body)


def test_brackets_that_nest_nothing_are_no_depth() -> None:
    for value in ("[{" * 100_000, '\\"[' * 1000, [[i] for i in range(1000)], [{}] * 1000, {"\\[[": ["{" * 1000] * 100}):
        assert from_json(json.dumps(value)) == value


def put(path: Path, body: str, form: str) -> None:
    """Write a body into the newest row of a dossier as a program gone wrong might."""
    with closing(sqlite3.connect(path)) as db, db:
        columns = "form, id, written, deleted"
        db.execute(
            f"INSERT INTO revision ({columns}, body) SELECT {columns}, ? FROM revision WHERE form = ?", (body, form)
        )


@pytest.mark.parametrize("form", BODIES)
@pytest.mark.parametrize("depth", [pytest.param(DEPTHS[0], marks=pytest.mark.slow), *DEPTHS[1:]])
def test_a_dossier_with_a_deep_value_says_so_and_keeps_the_rest(path: Path, form: str, depth: int) -> None:
    with Dossier.open(path) as dossier:
        dossier.save_note(Note("kept"))
        dossier.replace_decisions([], [DecisionRecord("same", {"lemma": "a", "text": "b"})])
    put(path, BODIES[form] % ("[" * depth + "]" * depth), form)
    before = path.read_bytes()
    with Dossier.open(path) as dossier:
        assert dossier.message
        assert "is damaged and was left as it is" in dossier.message
        assert [note.text for note in dossier.notes()] == ["kept"]
        assert [decision.value for decision in dossier.decisions()] == [{"lemma": "a", "text": "b"}]
    assert path.read_bytes() == before


@pytest.mark.slow
def test_the_command_says_so_in_one_line(path: Path) -> None:
    with Dossier.open(path) as dossier:
        dossier.replace_decisions([], [DecisionRecord("same", {"lemma": "a", "text": "b"})])
    put(path, BODIES["decision"] % ("[" * 200_000 + "]" * 200_000), "decision")
    memo = [str(found) for found in sorted(corpus().glob("molotov-memo-*.txt"))]
    command = [sys.executable, "-m", "viewer", "compare", *memo, "--json", "--dossier", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert len(json.loads(done.stdout)["decisions"]) == 1
    assert done.stderr.count("\n") == 1
    assert "is damaged and was left as it is" in done.stderr


@pytest.mark.parametrize("value", [{"partner": []}, {"partner": {}}, {"partner": 1}, ["partner"], None])
def test_a_value_of_another_shape_is_a_decision_all_the_same(value: object) -> None:
    collation = collate([from_text(text) for text in ("one two three four five six seven eight nine ten", "one two")])
    decision = replace(record_of(AsVariant("A", Span(0, 3), "B"), collation.witnesses), value=value)
    assert apply_records(collation, [decision]).collation.witnesses == collation.witnesses


def test_what_a_later_version_adds_to_a_note_is_passed_over() -> None:
    note = note_of("id", BODIES["note"] % '[[1], {"a": "\\ud800"}]')
    assert (note.text, note.tags, note.anchors) == ("", (), ())


@pytest.mark.parametrize("span", ["[5, 3]", "[-1, 2]", "[1]", '["1", 2]', "null"])
def test_an_anchor_has_a_span(span: str) -> None:
    anchor = f'{{"sigil": "A", "sha256": "", "span": {span}, "quotation": "", "prefix": "", "suffix": ""}}'
    for body in ('{"text": "", "created": "", "changed": "", "tags": [], "anchors": [%s]}', '{"text": "", "later": 1, '
                 '"created": "", "changed": "", "tags": [], "anchors": [%s]}'):  # fmt: skip
        with pytest.raises(ValueError, match=r"span|Expected"):
            note_of("id", body % anchor)
