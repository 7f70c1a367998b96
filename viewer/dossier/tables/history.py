"""The history: a table of the reader's steps, the oldest first; those that were taken back stand at its end.

A step is written in the transaction that changes what it is about. It is applied only where the dossier holds what the
step expects: what another window has written since is not written over.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from viewer.dossier.errors import ChangedElsewhere, HistoryMoved
from viewer.dossier.file.connection import DossierFile
from viewer.dossier.memo import MEMO, ReaderMemo, memo_value
from viewer.dossier.note import DecisionRecord, Note, now
from viewer.dossier.rows import decision_body, from_json, note_body, to_json
from viewer.dossier.step import KeptStep, Step, step_body, step_of
from viewer.dossier.tables.revisions import append, latest_body, parsed
from viewer.dossier.tables.settings import put_setting, setting_body
from viewer.dossier.tables.texts import Gathering, gather

READ = "read"  # the setting that holds the marks of what is read, {name: first letters}
MOST_STEPS = 1_000  # kept; their effect stays when they are dropped
# Code points of all steps: each new one hashes them all, which takes some 10 ms for so many.
MOST_CHARACTERS = 2_000_000

_ALL = "SELECT seq, written, undone, body FROM step ORDER BY seq"
_DONE = "SELECT seq, body FROM step WHERE undone = 0 ORDER BY seq DESC LIMIT ?"
_UNDONE = "SELECT seq, body FROM step WHERE undone = 1 ORDER BY seq LIMIT ?"
_ADD = "INSERT INTO step (undone, written, body) VALUES (0, ?, ?)"


def kept_steps(file: DossierFile) -> list[KeptStep]:
    """All steps, the oldest first."""
    return [KeptStep(number, written, bool(undone), body) for number, written, undone, body in file.read(_ALL)]


def add_step(
    db: sqlite3.Connection, file: DossierFile, step: Step, texts: Gathering | None = None, merge: int | None = None
) -> None:
    """Apply a new step and append it; those that were taken back are dropped.

    ``merge``: the number of the last step, which becomes one with this one, unless another came after it. Raises
    ChangedElsewhere where another window wrote what the step would write over; call it in a transaction.
    """
    if not apply_step(db, step, forward=True, texts=texts):
        raise ChangedElsewhere(file.path)
    db.execute("DELETE FROM step WHERE undone = 1")
    last = db.execute(_DONE, (1,)).fetchone()
    if last is not None and last[0] == merge:
        merged = replace(parsed(file, step_of, "", last[1]), after=step.after)
        db.execute("UPDATE step SET written = ?, body = ? WHERE seq = ?", (now(), step_body(merged), merge))
    else:
        db.execute(_ADD, (now(), step_body(step)))
    _drop_old(db)


def move_along(
    db: sqlite3.Connection, file: DossierFile, steps: Sequence[KeptStep], forward: bool, texts: Gathering | None = None
) -> list[KeptStep]:
    """Take these steps back or, ``forward``, again, in this order; returns those that did not fit and changed nothing.

    Raises HistoryMoved where they are not the next ones any more; call it in a transaction.
    """
    query = _UNDONE if forward else _DONE
    if db.execute(query, (len(steps),)).fetchall() != [(kept.number, kept.body) for kept in steps]:
        raise HistoryMoved(file.path)
    unfit = [kept for kept in steps if not apply_step(db, parsed(file, step_of, "", kept.body), forward, texts)]
    db.executemany("UPDATE step SET undone = ? WHERE seq = ?", [(not forward, kept.number) for kept in steps])
    return unfit


def add_import(
    db: sqlite3.Connection, file: DossierFile, new: Sequence[Note], revised: Sequence[tuple[Note, Note]]
) -> None:
    """Save notes that came from elsewhere, ``new`` ones as one step, and each ``revised`` one as a step of its own.

    Call it in a transaction. Raises ChangedElsewhere as ``add_step`` does.
    """
    for note in new:
        append(db, "note", note.id, note_body(note))
    if new:
        add_step(db, file, Step("import", (), tuple(note.id for note in new)))
    for before, after in revised:
        add_step(db, file, Step("note", before, after))


def apply_step(db: sqlite3.Connection, step: Step, forward: bool, texts: Gathering | None = None) -> bool:
    """Change what the step is about, in this direction. False, and no change, where something else stands there now.

    ``texts``: for a step of a text, all texts as they are then; without them it does not fit.
    """
    was, will = step.way(forward)
    if step.kind == "read":
        _mark(db, was, will)
        return True
    if step.kind == "memo":
        return _write_memo(db, was, will)
    if step.of_text:
        return texts is not None and gather(db, texts)
    if step.kind == "decision":
        return _decide(db, was, will)
    if step.kind == "import":
        return _import(db, was, will)
    last, deleted = latest_body(db, "note", step.id) or (None, True)
    if (None if deleted else last) != (note_body(was) if was else None):
        return False
    append(db, "note", step.id, note_body(will) if will else last or "", deleted=will is None)
    return True


def _decide(db: sqlite3.Connection, was: Sequence[DecisionRecord], will: Sequence[DecisionRecord]) -> bool:
    """Delete the decisions that were there, and save those that will be; False, and no change, unless all fit."""
    stand = {one.id: latest_body(db, "decision", one.id) for one in (*was, *will)}
    there = all(stand[one.id] == (decision_body(one), False) for one in was)
    free = all((stand[one.id] or ("", True))[1] for one in will)
    if not there or not free:
        return False
    for one in (*was, *will):
        append(db, "decision", one.id, decision_body(one), deleted=one in was)
    return True


def _import(db: sqlite3.Connection, was: Sequence[str], will: Sequence[str]) -> bool:
    """Delete the notes that came with an import, as they stand now, or bring them back; False where one is unknown."""
    stand = {id: latest_body(db, "note", id) for id in (*was, *will)}
    if not all(stand.values()):
        return False
    for id, state in stand.items():
        append(db, "note", id, state[0] if state else "", deleted=id in was)
    return True


def _mark(db: sqlite3.Connection, was: Mapping[str, str], will: Mapping[str, str]) -> None:
    """Remove the marks that were there, and set those that will be; the others stay."""
    body = setting_body(db, READ)
    found = marks_of(from_json(body)) if body is not None else {}
    marks = {name: head for name, head in found.items() if name not in was} | dict(will)
    put_setting(db, READ, marks)


def _write_memo(db: sqlite3.Connection, was: ReaderMemo | None, will: ReaderMemo | None) -> bool:
    """Put one memo in the place of another; False, and no change, where another one stands there."""
    if setting_body(db, MEMO) != (to_json(memo_value(was)) if was else None):
        return False
    if will is None:
        db.execute("DELETE FROM setting WHERE name = ?", (MEMO,))
    else:
        put_setting(db, MEMO, memo_value(will))
    return True


def marks_of(value: Any) -> dict[str, str]:
    """The marks of a setting, as far as they are some."""
    known = value if isinstance(value, dict) else {}
    return {name: head for name, head in known.items() if isinstance(head, str)}


def _drop_old(db: sqlite3.Connection) -> None:
    """Drop the oldest steps, where there are too many or they are too long; the last one stays."""
    room = MOST_CHARACTERS
    for newer, (seq, length) in enumerate(db.execute("SELECT seq, length(body) FROM step ORDER BY seq DESC")):
        room -= length
        if newer and (room < 0 or newer == MOST_STEPS):
            db.execute("DELETE FROM step WHERE seq <= ?", (seq,))
            return
