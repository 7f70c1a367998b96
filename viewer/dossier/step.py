"""Steps of the reader's history as values: what stood before a change, and what stands after it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, get_args

from viewer.dossier.memo import ReaderMemo, memo_of, memo_value
from viewer.dossier.note import KeptWitness, Note
from viewer.dossier.rows import (
    decision_body,
    decision_of,
    from_json,
    note_body,
    note_of,
    to_json,
    witness_of_row,
)

MARKED_LETTERS = 12  # of each side of a variant, which the mark that it was read keeps

StepKind = Literal["note", "import", "decision", "read", "about", "reading", "memo"]


class WitnessRow(NamedTuple):
    """A witness as its row in a dossier: ``body`` is JSON, ``text`` the name of its text (its hash), if it is kept."""

    body: str
    text: str | None

    @property
    def witness(self) -> KeptWitness:
        """The witness, without its text."""
        return witness_of_row("", self.body)


@dataclass(frozen=True, slots=True)
class Step:
    """One change, which can be applied in either direction.

    ``before`` and ``after`` by ``kind``: "note": the Note, None where there is none; "import": before, none; after, the
    ids of the notes that came; "decision": the DecisionRecords that go, and those that come; "read": of the marks that
    change, those that are set, as {name: first letters}; "about" and "reading": the WitnessRow of a text that is
    described, or read, in another way; "memo": the reader's memo, None where there is none.
    """

    kind: StepKind
    before: Any
    after: Any

    @property
    def id(self) -> str:
        """The id of the note that changes; "" for other steps."""
        value = self.before or self.after
        return value.id if isinstance(value, Note) else ""

    @property
    def of_text(self) -> bool:
        """Whether the step changes a text that is open, and not only what is kept on it."""
        return self.kind in ("about", "reading")

    def way(self, forward: bool) -> tuple[Any, Any]:
        """What must stand before the step is applied in this direction, and what stands then."""
        return (self.before, self.after) if forward else (self.after, self.before)


@dataclass(frozen=True, slots=True)
class KeptStep:
    """A step as a dossier keeps it. ``written``: when it was made (UTC ISO 8601); ``undone``: it was taken back."""

    number: int
    written: str
    undone: bool
    body: str

    @property
    def step(self) -> Step:
        """The step of this row. Raises ``ValueError`` where it cannot be read."""
        return step_of("", self.body)


def step_body(step: Step) -> str:
    """The body of a step's row."""
    value = {"kind": step.kind, "id": step.id, "before": _written(step.before), "after": _written(step.after)}
    return to_json(value)


def _written(side: Any) -> Any:
    if isinstance(side, Note):
        return note_body(side)
    if isinstance(side, ReaderMemo):
        return memo_value(side)
    if isinstance(side, tuple) and not isinstance(side, WitnessRow) and not all(isinstance(one, str) for one in side):
        return [(decision.id, decision_body(decision)) for decision in side]
    return side


def step_of(_key: str, body: object) -> Step:
    """The step of a row. Raises ``ValueError``."""
    value = from_json(body)
    if not isinstance(value, dict) or value.get("kind") not in get_args(StepKind):
        raise ValueError("no step of a kind that is known")
    kind, id = value["kind"], value.get("id")
    before, after = (_side(kind, id, value.get(name)) for name in ("before", "after"))
    if not before and not after:
        raise ValueError("a step that changes nothing")
    return Step(kind, before, after)


def _side(kind: StepKind, id: object, side: Any) -> Any:
    """What stands on one side of a step. Raises ``ValueError``."""
    if kind == "note":
        if not isinstance(id, str):
            raise ValueError("a step names no note")
        return None if side is None else note_of(id, side)
    if kind == "memo":
        return memo_of(side)
    if kind == "import":
        return _ids(side)
    if kind == "decision":
        return tuple(decision_of(id, body) for id, body in _decisions(side))
    if kind == "read":
        return _marks(side)
    match side:
        case [str(text), None | str() as name]:
            witness_of_row("", text)
            return WitnessRow(text, name)
    raise ValueError("a step names no text")


def _ids(side: Any) -> tuple[str, ...]:
    if not isinstance(side, list) or not all(isinstance(id, str) for id in side):
        raise ValueError("a step names no notes")
    return tuple(side)


def _decisions(side: Any) -> list[tuple[str, str]]:
    pairs: list[Any] = side if isinstance(side, list) else [None]
    if not all(isinstance(pair, list) and len(pair) == 2 and isinstance(pair[0], str) for pair in pairs):
        raise ValueError("decisions that are none")
    return [(id, body) for id, body in pairs]


def _marks(side: Any) -> Mapping[str, str]:
    if not isinstance(side, dict) or not all(isinstance(head, str) for head in side.values()):
        raise ValueError("marks that are none")
    return side
