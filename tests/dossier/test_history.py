"""The history: steps back and forth, over closing and opening, with another window, a damaged file, an older one."""

from __future__ import annotations

import tempfile
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from tests.tries import tries
from viewer.dossier.errors import ChangedElsewhere, HistoryMoved, ReadOnlyDossier
from viewer.dossier.file import schema
from viewer.dossier.note import Anchor, DecisionRecord, Draft, Note
from viewer.dossier.step import KeptStep, Step, WitnessRow, step_body, step_of
from viewer.dossier.store import Dossier
from viewer.dossier.tables import history
from viewer.dossier.tables.texts import witness_row
from viewer.text.choices import Choices
from viewer.text.tokenize import tokenize
from viewer.text.witness import Span, Witness

FIRST = Witness("The council met in March.", tokenize(""), "A title", sha256="a" * 64)
SECOND = Witness("The council met in April.", tokenize(""), "B title", sha256="b" * 64)


def state(dossier: Dossier) -> tuple[object, ...]:
    """Everything that steps change."""
    texts = [(one.title, one.edits, one.choices, one.text) for one in dossier.witnesses()]
    notes = sorted((note.id, note.text) for note in dossier.notes())
    decisions = sorted(decision.id for decision in dossier.decisions())
    return notes, decisions, dossier.setting(history.READ, {}), texts


def back(dossier: Dossier, count: int = 1) -> list[KeptStep]:
    done = [kept for kept in dossier.steps() if not kept.undone]
    return move(dossier, list(reversed(done))[:count], forward=False)


def again(dossier: Dossier, count: int = 1) -> list[KeptStep]:
    return move(dossier, [kept for kept in dossier.steps() if kept.undone][:count], forward=True)


def move(dossier: Dossier, steps: list[KeptStep], *, forward: bool) -> list[KeptStep]:
    """As the window does it: what changes a text comes with the texts as they are then."""
    unfit = []
    for kept in steps:
        witnesses: tuple[Witness, ...] = ()
        if kept.step.of_text:
            was, will = kept.step.way(forward)
            now = {witness_row(one): one for one in TEXTS}
            rows = [WitnessRow(*row) for row in dossier._file.read(LATEST)]
            witnesses = tuple(now[will if row == was else row] for row in rows)
        unfit += dossier.move([kept], forward, witnesses)
    return unfit


LATEST = "SELECT body, text FROM witness WHERE gathering = (SELECT max(gathering) FROM witness) ORDER BY seq"
TEXTS = [
    *(one.with_edits(edits) for one in (FIRST, SECOND) for edits in ({}, {"title": "Mine"}, {"author": "A clerk"})),
    *(replace(FIRST, choices=Choices(encoding="cp1251"), text="Other words").with_edits({"title": "Mine"}),),
]


@dataclass
class Model:
    """What a dossier should hold: the states after each step, and where among them it stands."""

    states: list[tuple[object, ...]]
    at: int = 0
    notes: dict[str, Note] = field(default_factory=dict)

    def did(self, now: tuple[object, ...]) -> None:
        del self.states[self.at + 1 :]
        self.states.append(now)
        self.at += 1


def some_step(dossier: Dossier, kind: str, number: int) -> tuple[Step, tuple[Witness, ...]]:
    """A step of this kind that fits what the dossier holds."""
    notes, decisions = dossier.notes(), dossier.decisions()
    if kind == "note" and notes:
        note = notes[number % len(notes)]
        return Step("note", note, note.revised(f"{note.text} {number}")), ()
    if kind == "delete" and notes:
        return Step("note", notes[number % len(notes)], None), ()
    if kind == "decision":
        return Step(
            "decision", (), (DecisionRecord("same", {"lemma": str(number)}), DecisionRecord("role", number))
        ), ()
    if kind == "withdraw" and decisions:
        return Step("decision", (decisions[number % len(decisions)],), ()), ()
    if kind == "read":
        marks = {f"{number % 5}": "head"}
        known = dossier.setting(history.READ, {})
        return (Step("read", marks, {}) if f"{number % 5}" in known else Step("read", {}, marks)), ()
    if kind == "text":
        rows = [WitnessRow(*row) for row in dossier._file.read(LATEST)]
        witnesses = [next(one for one in TEXTS if witness_row(one) == row) for row in rows]
        place = number % 2
        others = [one for one in TEXTS if one.sha256 == witnesses[place].sha256 and one is not witnesses[place]]
        was, will = witnesses[place], others[number % len(others)]
        witnesses[place] = will
        name = "about" if was.choices == will.choices else "reading"
        return Step(name, witness_row(was), witness_row(will)), tuple(witnesses)
    return Step("note", None, Note(f"new {number}")), ()


KINDS = ("note", "note", "delete", "decision", "withdraw", "read", "text", "new")
acts = st.lists(st.tuples(st.sampled_from((*KINDS, "undo", "undo", "redo", "close")), st.integers(0, 30)), max_size=25)


@pytest.mark.slow
@tries(60)
@given(acts)
def test_walks(acts: list[tuple[str, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "notes.recension")
        dossier = Dossier.open(path)
        dossier.save_witnesses([FIRST, SECOND])
        model = Model([state(dossier)])
        for act, number in acts:
            if act == "undo":
                count = min(number % 3 + 1, model.at)
                assert back(dossier, count) == []
                model.at -= count
            elif act == "redo":
                count = min(number % 3 + 1, len(model.states) - 1 - model.at)
                assert again(dossier, count) == []
                model.at += count
            elif act == "close":
                dossier.close()
                dossier = Dossier.open(path)
                assert dossier.message is None
            else:
                step, witnesses = some_step(dossier, act, number)
                dossier.do(step, witnesses=witnesses)
                model.did(state(dossier))
            assert state(dossier) == model.states[model.at]
            assert [kept.undone for kept in dossier.steps()] == [n >= model.at for n in range(len(model.states) - 1)]
        dossier.close()


anchors = st.builds(Anchor, st.text(), st.text(), st.just(Span(2, 5)), st.text(), st.text(), st.text())
notes = st.none() | st.builds(Note, st.text(), st.tuples(anchors), id=st.just("0123"))
decision = st.builds(DecisionRecord, st.text(), st.none() | st.text(), st.tuples(anchors))
decisions = st.lists(decision, max_size=2).map(tuple)
marks = st.dictionaries(st.text(), st.text())
rows = st.sampled_from([witness_row(one) for one in TEXTS])


@given(
    st.one_of(
        *(
            st.builds(Step, st.just(kind), side, side)
            for kind, side in (("note", notes), ("decision", decisions), ("read", marks), ("reading", rows))
        )
    ).filter(lambda step: step.before or step.after)
)
def test_a_step_is_read_as_it_was_written(step: Step) -> None:
    assert step_of("", step_body(step)) == step


NO_STEPS = (
    *("", "{", "[]", "{}", '{"kind":"note"}', '{"kind":"later"}'),
    '{"kind":"note","id":"1","before":null,"after":null}',
    '{"kind":"note","id":"1","before":null,"after":"{}"}',
    '{"kind":"read","before":[],"after":{}}',
    '{"kind":"decision","before":null,"after":[]}',
    '{"kind":"decision","before":[],"after":[["1"]]}',
    '{"kind":"decision","before":[],"after":[["1",3]]}',
    '{"kind":"about","before":["{}",null],"after":["{}",null]}',
    '{"kind":"about","before":3,"after":3}',
)


@pytest.mark.parametrize("body", NO_STEPS)
def test_what_is_no_step_says_so(body: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        step_of("", body)


def test_a_new_step_drops_those_that_were_taken_back(dossier: Dossier) -> None:
    note = Note("one")
    dossier.do(Step("note", None, note))
    dossier.do(Step("note", note, note.revised("two")))
    back(dossier, 2)
    dossier.do(Step("note", None, Note("three")))
    assert [kept.undone for kept in dossier.steps()] == [False]
    assert [one.text for one in dossier.notes()] == ["three"]
    assert [kept.number for kept in dossier.steps()] == [1], "the numbers have no gaps"


def test_what_is_typed_in_one_go_is_one_step(dossier: Dossier) -> None:
    first = Note("o")
    dossier.do(Step("note", None, first))
    (kept,) = dossier.steps()
    second, third = first.revised("on"), first.revised("one")
    dossier.do(Step("note", first, second), merge=kept.number)
    dossier.do(Step("note", second, third), merge=kept.number)
    assert [kept.step for kept in dossier.steps()] == [Step("note", None, third)]
    dossier.do(Step("decision", (), (DecisionRecord("same", None),)))
    dossier.do(Step("note", third, third.revised("one more")), merge=kept.number)
    assert len(dossier.steps()) == 3, "another step came between"


def test_a_draft_becomes_a_note_in_the_step(dossier: Dossier) -> None:
    draft = Draft("half a thought")
    dossier.save_draft(draft)
    dossier.do(Step("note", None, Note("half a thought, whole")), draft=draft.id)
    assert dossier.drafts() == []


def test_what_stands_already_is_kept_before_it(dossier: Dossier) -> None:
    theirs = Note("theirs")
    dossier.save_note(theirs)
    mine = theirs.revised("mine")
    dossier.do(Step("note", mine, theirs), through=True)
    assert [one.note.text for one in dossier.history(theirs.id)] == ["theirs", "mine", "theirs"]
    back(dossier)
    assert dossier.notes() == [mine]
    with pytest.raises(ChangedElsewhere):
        dossier.do(Step("note", Note("x"), theirs), through=True)


def test_another_window_is_not_written_over(path: Path) -> None:
    with Dossier.open(path) as one, Dossier.open(path) as other:
        note = Note("first", changed="1")
        one.do(Step("note", None, note))
        assert other.steps() == one.steps(), "they share the history"
        theirs = structs.replace(note, text="theirs", changed="2")
        other.save_note(theirs)  # without a step
        with pytest.raises(ChangedElsewhere):
            one.do(Step("note", note, note.revised("mine")))
        assert len(one.steps()) == 1, "nothing of the transaction is left"
        (kept,) = one.steps()
        assert [passed.number for passed in back(one)] == [kept.number], "it is passed over"
        assert one.notes() == [theirs]
        assert [passed.number for passed in again(one)] == [kept.number]
        assert one.notes() == [theirs]


def test_a_step_that_is_not_the_next_any_more_is_not_taken(path: Path) -> None:
    with Dossier.open(path) as one, Dossier.open(path) as other:
        one.do(Step("note", None, Note("first")))
        seen = one.steps()
        other.do(Step("note", None, Note("second")))
        with pytest.raises(HistoryMoved, match=r"Another window.*notes\.recension"):
            one.move(seen, forward=False)
        assert len(one.notes()) == 2
        back(other, 2)
        other.do(Step("note", None, Note("third")))
        with pytest.raises(HistoryMoved):
            one.move(seen, forward=False)  # the number is that of another step now
        assert [note.text for note in one.notes()] == ["third"]


def test_it_has_a_bound(dossier: Dossier, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "MOST_STEPS", 5)
    for number in range(8):
        dossier.do(Step("note", None, Note(str(number))))
    assert [kept.number for kept in dossier.steps()] == [4, 5, 6, 7, 8]
    back(dossier, 9)
    assert [note.text for note in dossier.notes()] == ["0", "1", "2"], "the effect of older ones stays"


def test_long_steps_are_fewer_and_the_last_stays(dossier: Dossier, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "MOST_CHARACTERS", 5_000)
    for _ in range(4):
        dossier.do(Step("note", None, Note("words " * 300)))
    assert len(dossier.steps()) == 2
    dossier.do(Step("note", None, Note("words " * 3000)))
    assert len(dossier.steps()) == 1


def test_what_can_only_be_read_shows_its_steps(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Dossier.open(path) as dossier:
        dossier.do(Step("note", None, Note("first")))
    monkeypatch.setattr("viewer.dossier.file.open._can_write", lambda _path: False)
    with Dossier.open(path) as dossier:
        assert len(dossier.steps()) == 1
        with pytest.raises(ReadOnlyDossier):
            back(dossier)


def test_a_dossier_from_before_has_no_history_yet(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    note = Note("old")
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:3])
        with Dossier.open(path) as dossier:
            dossier.save_note(note)
    with Dossier.open(path) as dossier:
        assert "notes-version-3.recension" in str(dossier.message)
        assert dossier.steps() == []
        dossier.do(Step("note", note, note.revised("new")))
        back(dossier)
        assert dossier.notes() == [note]


def filled(path: Path) -> list[KeptStep]:
    with Dossier.open(path) as dossier:
        for number in range(60):
            dossier.do(Step("note", None, Note(f"note {number} " + "words " * 100, id=f"{number:032}")))
        return dossier.steps()


def damage(path: Path, name: str, number: int) -> None:
    """Overwrite a leaf of a table or an index with noise."""
    with closing(apsw.Connection(str(path))) as db:
        query = "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path"
        page = [page for (page,) in db.execute(query, (name,))][number] - 1
    data = bytearray(path.read_bytes())
    data[page * 4096 : (page + 1) * 4096] = b"\xaa" * 4096
    path.write_bytes(data)


@pytest.mark.slow
def test_a_damaged_history_opens_with_what_is_left(path: Path) -> None:
    steps = filled(path)
    damage(path, "step", 4)
    with Dossier.open(path) as dossier:
        assert "not all of its history: some steps can't be undone" in str(dossier.message)
        assert len(dossier.notes()) == 60
        left = dossier.steps()
        assert 0 < len(left) < 60
        assert set(left) < set(steps)
        assert back(dossier, len(left)) == []
        assert len(dossier.notes()) == 60 - len(left)
        assert again(dossier, len(left)) == []
    with Dossier.open(path) as dossier:
        assert len(dossier.steps()) == len(left)


def test_a_damaged_file_with_its_whole_history_says_nothing_of_it(path: Path) -> None:
    steps = filled(path)
    damage(path, "revision_of", 0)
    with Dossier.open(path) as dossier:
        assert "all that was noted in it" in str(dossier.message)
        assert "history" not in str(dossier.message)
        assert dossier.steps() == steps


def test_a_file_cut_short_keeps_the_steps_that_are_there(path: Path) -> None:
    steps = filled(path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])
    with Dossier.open(path) as dossier:
        assert dossier.message
        assert set(dossier.steps()) < set(steps)
        back(dossier, 60)  # whatever fits
