"""Power cuts: what the dossier's code asks of the disk is recorded, and each disk that may be left then is opened.

``python -m tests.dossier.file.power --torn 20`` tries as many as one has time for, the tests some hundreds: the same
code.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.dossier.file.disk import Act, Disk, Recorder, Told
from tests.dossier.file.pages import PAGE, Held, held_by
from viewer.dossier.file import schema
from viewer.dossier.location import home
from viewer.dossier.note import DecisionRecord, Draft, Note
from viewer.dossier.step import Step
from viewer.dossier.store import Dossier
from viewer.files import write_atomic
from viewer.text.tokenize import tokenize
from viewer.text.witness import Witness

SEED = 9
EMPTY = Held([], [], [], {}, None, [])
Told_ = Callable[[Any], None]
Image = dict[Path, bytes]


@dataclass(frozen=True, slots=True)
class Story:
    """Something a reader does. ``tell`` is called with what they may rely on from then on; ``read`` finds it again."""

    prepare: Callable[[Path], None]
    act: Callable[[Path, Told_], None]
    read: Callable[[Path], Any]
    nothing: Any


@dataclass(frozen=True, slots=True)
class Record:
    """A story as the disk saw it."""

    story: Story
    base: Image
    acts: list[Act]


@dataclass(frozen=True, slots=True)
class Loss:
    """A disk on which something is missing, or damaged, that the reader may rely on."""

    at: int
    what: str


def _nothing(root: Path) -> None:
    """There is only an empty folder."""


def _write_notes(path: Path, tell: Told_, sessions: int = 2) -> None:
    for session in range(sessions):
        with Dossier.open(path) as dossier:
            tell(held_by(dossier))
            for number in range(3):
                note = Note(f"note {session}.{number} " + "words " * 40 * number)
                for save in (
                    lambda note=note: dossier.save_draft(Draft(note.text[:9], id="key")),
                    lambda note=note: dossier.save_note(note, draft="key"),
                    lambda note=note: dossier.delete_note(note.id),
                    lambda note=note: dossier.save_note(note.revised("other words")),
                    lambda: dossier.do(Step("note", dossier.notes()[-1], dossier.notes()[-1].revised("a step"))),
                    lambda: dossier.move(dossier.steps()[-1:], forward=False),
                ):
                    save()
                    tell(held_by(dossier))
            dossier.replace_decisions([], [DecisionRecord("unlink", session)])
            tell(held_by(dossier))
            dossier.save_witnesses([Witness("long " * 3000 + str(session), tokenize(""), "A", sha256="a" * 64)])
            tell(held_by(dossier))
            dossier.save_setting("position", session)
            tell(held_by(dossier))


def _own(root: Path) -> Path:
    return root / "share" / "kept" / "notes.recension"


def _in_own_folder(root: Path, tell: Told_) -> None:
    _write_notes(home(_own(root).parent) / _own(root).name, tell)


def _read_notes(path: Path) -> Held:
    if not path.exists():
        return EMPTY
    with Dossier.open(path) as dossier:
        assert dossier.path == path, dossier.message
        assert dossier.message is None or "brought to this version" in dossier.message
        return held_by(dossier)


def _of_first_version(root: Path) -> None:
    """A dossier as the first version of the program left it, with its log gone into the file."""
    with closing(sqlite3.connect(root / "old.recension", isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        schema.migrate(db, root / "old.recension", schema.MIGRATIONS[:1])
        for number in range(5):
            body = '{"text":"old","created":"","changed":"2","tags":[],"anchors":[]}'
            add = "INSERT INTO revision (form, id, written, deleted, body) VALUES ('note', ?, '', 0, ?)"
            db.execute(add, (f"{number:032}", body))


def _migrate(root: Path, tell: Told_) -> None:
    _write_notes(root / "old.recension", tell, sessions=1)


def _damaged(root: Path) -> None:
    path = root / "broken.recension"
    with Dossier.open(path) as dossier:
        for number in range(20):
            dossier.save_note(Note(f"note {number} " + "words " * 100))
    data = bytearray(path.read_bytes())
    data[12 * PAGE : 13 * PAGE] = b"\xaa" * PAGE
    path.write_bytes(data)


def _rescue(root: Path, tell: Told_) -> None:
    with Dossier.open(root / "broken.recension") as dossier:
        tell(held_by(dossier))
        for number in range(3):
            dossier.save_note(Note(f"after the rescue {number}"))
            tell(held_by(dossier))


def _read_rescued(root: Path) -> Held:
    path = root / "broken.recension"
    damaged = path.read_bytes()
    with Dossier.open(path) as dossier:
        assert dossier.path != path
        assert "left as it is" in (dossier.message or "")
        assert path.read_bytes() == damaged
        return held_by(dossier)


def _copy(root: Path, tell: Told_) -> None:
    with Dossier.open(root / "notes.recension") as dossier:
        for number in range(3):
            dossier.save_note(Note(f"note {number} " + "words " * 400))
            dossier.save_copy(root / "copy.recension")
            tell(held_by(dossier))


def _report(root: Path, tell: Told_) -> None:
    for number in range(4):
        data = f"report {number}\n".encode() * 300
        write_atomic(root / "report.md", data)
        tell(data)


def _read_report(root: Path) -> bytes | None:
    path = root / "report.md"
    return path.read_bytes() if path.exists() else None


STORIES = {
    "notes": Story(_nothing, _in_own_folder, lambda root: _read_notes(_own(root)), EMPTY),
    "migration": Story(_of_first_version, _migrate, lambda root: _read_notes(root / "old.recension"), EMPTY),
    "rescue": Story(_damaged, _rescue, _read_rescued, EMPTY),
    "copy": Story(_nothing, _copy, lambda root: _read_notes(root / "copy.recension"), EMPTY),
    "report": Story(_nothing, _report, _read_report, None),
}


def record(story: Story, folder: Path) -> Record:
    """Act it out in this empty folder, with the real code on a real disk."""
    story.prepare(folder)
    recorder = Recorder(folder)
    with recorder.on():
        story.act(folder, recorder.told)
    return Record(story, recorder.base, recorder.acts)


def images(taken: Record, torn: int) -> Iterator[tuple[int, Image]]:
    """The disks that a cut after each act could leave, with that act's place; ``torn`` of them at random."""
    chance, disk = random.Random(SEED), Disk(taken.base)
    for at, act in enumerate(taken.acts):
        disk.do(act)
        seen: list[Image] = []
        plain = (disk.bare(), disk.names_only(), disk.whole(), *disk.one_by_one())
        for image in (*plain, *(disk.torn(chance) for _ in range(torn))):
            if image not in seen:
                seen.append(image)
                yield at, image


def check(taken: Record, at: int, image: Image, folder: Path) -> Loss | None:
    """Open this disk with the real code: what was told before the cut is there, or already what was being saved."""
    told = [act.what for act in taken.acts[: at + 1] if isinstance(act, Told)]
    following = [act.what for act in taken.acts[at + 1 :] if isinstance(act, Told)]
    allowed = [told[-1] if told else taken.story.nothing, *following[:1]]
    _lay_out(image, folder)
    try:
        found = taken.story.read(folder)
    except Exception as error:
        return Loss(at, f"{type(error).__name__}: {error}")
    return None if found in allowed else Loss(at, "something else than what was saved")


def losses(taken: Record, folder: Path, torn: int = 0, each: int = 1) -> Iterator[Loss | None]:
    """The outcome for each disk, or for each ``each``-th of them."""
    for number, (at, image) in enumerate(images(taken, torn)):
        if number % each == 0:
            place = folder / str(number)
            yield check(taken, at, image, place)
            _clear(place)


def without(taken: Record, dropped: Callable[[Act], bool]) -> Record:
    """The record of a program that does not ask for these."""
    return Record(taken.story, taken.base, [act for act in taken.acts if not dropped(act)])


def _lay_out(image: Mapping[Path, bytes], folder: Path) -> None:
    folder.mkdir()
    for path, data in image.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)


def _clear(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    folder.rmdir()


def main(words: Sequence[str]) -> int:
    """Try the disks of every story; 1 where something was lost or damaged."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--torn", type=int, default=5, help="disks at random after each act")
    parser.add_argument("--story", choices=STORIES, action="append")
    options = parser.parse_args(words)
    lost = 0
    for name in options.story or STORIES:
        with tempfile.TemporaryDirectory() as folder:
            acted, tried = Path(folder, "acted"), Path(folder, "tried")
            acted.mkdir()
            tried.mkdir()
            taken = record(STORIES[name], acted)
            outcomes = list(losses(taken, tried, options.torn))
        found = [loss for loss in outcomes if loss]
        lost += len(found)
        print(f"{name}: {len(taken.acts)} acts, {len(outcomes)} disks, {len(found)} with a loss")
        for loss in found[:5]:
            print(f"    after {taken.acts[loss.at]!r:.100}: {loss.what}")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
