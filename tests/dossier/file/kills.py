"""A program that saves notes is killed again and again, in the middle of whatever it does.

``python -m tests.dossier.file.kills --rounds 10000`` does it for an hour, the tests some 200 times: the same code.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from viewer.dossier.note import Note
from viewer.dossier.store import Dossier

ROOT = Path(__file__).parents[3]
ID = 32  # hexadecimal digits
SEED = 9
FRESH = 10  # rounds on one dossier: the first kill of each meets it while it is made
MOST = 16  # notes before a kill


@dataclass(frozen=True, slots=True)
class Tally:
    """How many kills, and how many notes had been acknowledged before them."""

    rounds: int
    notes: int


@contextmanager
def nursery() -> Iterator[subprocess.Popen[str]]:
    """A process with the program loaded, which splits off a writer for each line that it is given."""
    words = [sys.executable, "-c", "from tests.dossier.file import kills; kills.serve()"]
    path = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    with subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": path}
    ) as process:
        yield process
        process.stdin.close()


def serve() -> None:
    """The nursery's side: a line is a dossier's path; the writer tells its number, then each note it saved."""
    from tests.dossier.file.writer import write

    for line in sys.stdin:
        child = os.fork()
        if not child:
            tell(str(os.getpid()))
            write(Path(line.rstrip("\n")), 100_000, "round", tell)
            os._exit(0)
        os.waitpid(child, 0)
        tell("\nend")


def tell(line: str) -> None:
    os.write(1, f"{line}\n".encode())  # in one piece, or not at all


def kill(process: subprocess.Popen[str], path: Path, after: int, pause: float) -> set[str]:
    """Kill a writer after some of its notes, and a moment; returns the ids that it told as saved."""
    process.stdin.write(f"{path}\n")
    process.stdin.flush()
    writer = int(process.stdout.readline())
    told = [process.stdout.readline().strip() for _ in range(after)]
    time.sleep(pause)
    os.kill(writer, signal.SIGKILL)
    # What was still in the pipe was acknowledged, too.
    told += iter(lambda: process.stdout.readline().strip(), "end")
    return {line for line in told if len(line) == ID}


def rounds(folder: Path, count: int) -> Tally:
    """Kill so often, and look after each time. Raises AssertionError where an acknowledged note is missing."""
    chance, notes, told = random.Random(SEED), 0, set[str]()
    with nursery() as process:
        for number in range(count):
            path = folder / f"{number // FRESH}.recension"
            if number % FRESH == 0:
                notes, told = notes + len(told), set()
            after = chance.randrange(MOST) if number % FRESH else 0
            told |= kill(process, path, after, chance.random() / 100)
            with Dossier.open(path) as dossier:
                assert dossier.path == path, dossier.message
                assert dossier.message is None, dossier.message
                missing = told - {note.id for note in dossier.notes()}
                assert history_holds(dossier), (
                    f"round {number}: a step without its change, or a change without its step"
                )
            assert not missing, f"round {number}: {len(missing)} notes are missing"
            assert intact(path), f"round {number}"
            if number % FRESH == FRESH - 1:
                path.unlink()
    return Tally(count, notes + len(told))


def history_holds(dossier: Dossier) -> bool:
    """Whether each note stands as the steps on it say, and every state of it has its step."""
    said: dict[str, Note | None] = {}
    for kept in dossier.steps():
        step = kept.step
        said[step.id] = said[step.id] if kept.undone and step.id in said else step.before if kept.undone else step.after
    notes = {note.id: note for note in dossier.notes()}
    return all(notes.get(id) == note for id, note in said.items())


def intact(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as db:
        return db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def main(words: Sequence[str]) -> int:
    """Kill so often; ends with an error where a note is lost."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--rounds", type=int, default=10_000)
    with tempfile.TemporaryDirectory() as folder:
        tally = rounds(Path(folder), parser.parse_args(words).rounds)
    print(f"{tally.rounds} kills, {tally.notes} notes acknowledged before them, 0 lost")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
