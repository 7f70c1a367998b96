"""A disk that is full at every step of what a reader does: saving in each way, a copy, and each form of export.

``python -m tests.dossier.file.full`` tries every amount of room, a page at a time, the tests a few: the same code. It
needs the right to mount a small file system. It also gives the command each form to write on a full disk and where
nothing can be written.
"""

from __future__ import annotations

import argparse
import io
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, redirect_stderr
from pathlib import Path

from tests.dossier.file.pages import PAGE, Held, held_by
from viewer import cli
from viewer.collation.collate import collate
from viewer.dossier.errors import DossierError
from viewer.dossier.note import DecisionRecord, Draft, Note
from viewer.dossier.step import Step
from viewer.dossier.store import Dossier
from viewer.export.formats import APPARATUS_FORMATS, FORMATS
from viewer.export.report import report
from viewer.files import NotWritten, write_atomic
from viewer.resources import corpus
from viewer.text.reading.read import from_text
from viewer.ui.pdf.formats import ALL_FORMATS

DISK = 2 << 20  # bytes
MOST_ROOM = 96  # pages: more than any of these acts needs at once
OLD = b"what stood there before"
TEXTS = [from_text(f"The pact was signed by {who} in the town. " * 40, title=who) for who in ("both", "all of them")]

Act = Callable[[Dossier, Path], object]
ACTS: Mapping[str, Act] = {
    "note": lambda dossier, disk: dossier.save_note(Note("words " * 900)),
    "draft": lambda dossier, disk: dossier.save_draft(Draft("words " * 900)),
    "step": lambda dossier, disk: dossier.do(Step("note", None, Note("words " * 900))),
    "undo": lambda dossier, disk: dossier.move(dossier.steps()[-1:], forward=False),
    "import": lambda dossier, disk: dossier.import_notes([Note("words " * 300) for _ in range(9)]),
    "decision": lambda dossier, disk: dossier.replace_decisions([], [DecisionRecord("unlink", "x" * 6000)]),
    "texts": lambda dossier, disk: dossier.save_witnesses([from_text(os.urandom(9000).hex()), TEXTS[1]]),
    "setting": lambda dossier, disk: dossier.save_setting("position", "x" * 6000),
    "copy": lambda dossier, disk: dossier.save_copy(disk / "copy.dossier", [os.urandom(9000)]),
}


@contextmanager
def small_disk() -> Iterator[Path]:
    """A file system of its own. Raises OSError where the system does not let us have one."""
    with tempfile.TemporaryDirectory() as folder:
        words = ["mount", "-t", "tmpfs", "-o", f"size={DISK}", "recension", folder]
        if subprocess.run(words, check=False, capture_output=True).returncode:
            raise OSError("no right to mount a file system")
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", folder], check=False, capture_output=True)


@contextmanager
def left(disk: Path, room: int) -> Iterator[None]:
    """Only so many bytes are free on the disk."""
    free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
    ballast = disk / "ballast"
    ballast.write_bytes(bytes(max(0, free - room)))
    try:
        yield
    finally:
        ballast.unlink()


def save(disk: Path, act: Act, room: int) -> str:
    """Do this with so much room; "done" or "refused". Raises AssertionError where anything else happens."""
    path = disk / "notes.recension"
    with Dossier.open(path) as dossier:
        dossier.save_witnesses(TEXTS)
        for number in range(3):
            dossier.do(Step("note", None, Note(f"note {number}")))
    with Dossier.open(path) as dossier:  # anew: a log that was long once would have room in it
        before, outcome = held_by(dossier), "done"
        with left(disk, room):
            try:
                act(dossier, disk)
            except DossierError as error:
                outcome = "refused"
                assert str(disk) in str(error), "the sentence names the file"
                assert held_by(dossier) == before, "what was refused changed something"
        after = held_by(dossier)
    _look(path, before if outcome == "refused" else after)
    _clear(disk)
    return outcome


def _look(path: Path, held: Held) -> None:
    """Open the dossier again: it is sound, and holds this. Nothing half written lies beside it."""
    with Dossier.open(path) as dossier:
        assert (dossier.path, dossier.message) == (path, None), dossier.message
        assert held_by(dossier) == held
    beside = {file.name for file in path.parent.iterdir()} - {path.name, "copy.dossier"}
    assert not beside, f"left behind: {beside}"
    if (copy := path.with_name("copy.dossier")).exists():
        with Dossier.open(copy) as dossier:
            assert dossier.message is None
            assert dossier.notes() == held.notes


def export(disk: Path, name: str, data: bytes, room: int) -> str:
    """Write an export over an old file with so much room, as ``save`` does."""
    path, outcome = disk / name, "done"
    path.write_bytes(OLD)
    with left(disk, room):
        try:
            write_atomic(path, data)
        except NotWritten:
            outcome = "refused"
    assert path.read_bytes() == (data if outcome == "done" else OLD)
    assert [file.name for file in disk.iterdir()] == [name]
    _clear(disk)
    return outcome


def exports() -> dict[str, bytes]:
    """A small report in each form, by the name of its file."""
    made = report(collate(TEXTS), [Note("Why?")])
    return {f"report{one.suffixes[0]}": one.write(made) for one in FORMATS}


def commands() -> dict[str, list[str]]:
    """The documents of which the command makes each form, by the name of its file."""
    memo = [str(path) for path in sorted(corpus().glob("molotov-memo-*.txt"))]
    third = str(corpus() / "did-stalin-want-to-join-nato.txt")
    of_two = {f"report{one.suffixes[0]}": memo for one in ALL_FORMATS if one.available}
    return of_two | {f"apparatus{one.suffixes[0]}": [*memo, third] for one in APPARATUS_FORMATS}


def command(disk: Path, name: str, files: Sequence[str]) -> None:
    """Let the command write this form on a full disk, and where no file can be; raises as ``save`` does."""
    path = disk / name
    for room in (0, PAGE):
        path.write_bytes(OLD)
        with left(disk, room):
            code, said = _told("export", *files, "--to", str(path))
        assert (path.read_bytes() == OLD) == (code == 1), said
        assert code == 0 or (code == 1 and said.count("\n") == 1 and str(path) in said), said
        assert [file.name for file in disk.iterdir()] == [name]
    os.mkfifo(disk / "fifo")
    (disk / "folder").mkdir()
    for odd in (disk / "gone" / name, path / name, disk / ("n" * 300 + name), disk / "fifo", disk / "folder"):
        code, said = _told("export", *files, "--to", str(odd), "--format", name.partition(".")[2])
        assert (code, said.count("\n")) == (1, 1), said
    (disk / "folder").rmdir()
    _clear(disk)


def _told(*words: str) -> tuple[int, str]:
    """What the command returns, and what it says of an error."""
    said = io.StringIO()
    with redirect_stderr(said):
        code = cli.main([*words])
    return code, said.getvalue()


def outcomes(disk: Path, rooms: Sequence[int]) -> Iterator[tuple[str, str]]:
    """What was done and how it ended, for each act and form with each of these amounts of room."""
    files = exports()
    for room in rooms:
        yield from ((name, save(disk, act, room)) for name, act in ACTS.items())
        yield from ((name, export(disk, name, data, room)) for name, data in files.items())


def _clear(disk: Path) -> None:
    for file in disk.iterdir():
        file.unlink()


def main(words: Sequence[str]) -> int:
    """Try every amount of room; ends with an error where something is lost, half written or not said."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--pages", type=int, default=MOST_ROOM)
    rooms = range(0, parser.parse_args(words).pages * PAGE, PAGE)
    with small_disk() as disk:
        found = Counter(outcomes(disk, rooms))
        for name, files in commands().items():
            command(disk, name, files)
            print(f"{name}: by the command, 0 lost")
    for name in dict.fromkeys(name for name, _ in found):
        print(f"{name}: {found[name, 'done']} done, {found[name, 'refused']} refused, 0 lost")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
