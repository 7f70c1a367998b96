"""A dossier whose pages are of another time or in another's place, in every way there is.

``python -m tests.dossier.file.pages`` tries them all, the tests a few: the same code.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from msgspec import structs

from viewer.dossier.errors import DossierError
from viewer.dossier.note import Anchor, DecisionRecord, Draft, Note
from viewer.dossier.step import KeptStep, Step
from viewer.dossier.store import Dossier
from viewer.text.tokenize import tokenize
from viewer.text.witness import Span, Witness

PAGE = 4096
SEED = 9
Images = Iterator[tuple[str, bytes]]


@dataclass(frozen=True, slots=True)
class Held:
    """What a dossier says of itself."""

    notes: list[Note]
    deleted: list[Note]
    decisions: list[DecisionRecord]
    drafts: list[Draft]
    setting: object
    texts: list[str | None]
    steps: list[KeptStep] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class History:
    """A dossier as it was after some notes, then after more; the last is what must not be lost."""

    states: list[bytes]
    held: Held

    @property
    def last(self) -> bytes:
        return self.states[-1]

    @property
    def total(self) -> int:
        return len(self.held.notes) + len(self.held.deleted)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a damaged file opened (sound, rescued, refused), how many of its notes are there, and what was said."""

    how: str
    notes: int
    message: str = ""


def history(folder: Path, notes: int = 60, every: int = 6) -> History:
    """Write a dossier as a reader does: notes, changed and deleted ones, drafts, decisions, long texts."""
    path, chance, states = folder / "history.recension", random.Random(SEED), []
    for start in range(0, notes, every):
        with Dossier.open(path) as dossier:
            if not start:
                dossier.save_witnesses([_witness(chance, title) for title in "AB"])
            _write(dossier, chance, start, min(start + every, notes))
            held = held_by(dossier)
        states.append(path.read_bytes())
    path.unlink()
    return History(states, held)


def _witness(chance: random.Random, title: str) -> Witness:
    text = " ".join(str(chance.randrange(10**6)) for _ in range(3000))
    return Witness(text, tokenize(text), title, sha256=title * 64)


def _write(dossier: Dossier, chance: random.Random, start: int, end: int) -> None:
    for number in range(start, end):
        words = f"note {number} " + "words " * (chance.randrange(150) if number % 10 else 1500)
        dossier.save_draft(Draft(words[: chance.randrange(len(words))], id=f"key {number % 3}"))
        anchor = Anchor("A", "a" * 64, Span(number, number + 5), "quoted", "before", "after")
        note = Note(words, (anchor,), ("tag",), id=f"{chance.getrandbits(128):032x}")  # the same pages in every run
        dossier.save_note(note, draft=f"key {number % 3}" if number % 2 else None)
        dossier.save_setting("position", {"at": number})
        if number % 7 == 3:
            dossier.save_note(note.revised(words + "and more"))
        if number % 5 == 2:
            dossier.do(Step("note", dossier.notes()[-1], structs.replace(dossier.notes()[-1], changed=f"{number}")))
        if number % 10 == 7:
            dossier.move(dossier.steps()[-1:], forward=False)
        if number % 11 == 5:
            dossier.delete_note(note.id)
        if number % 9 == 4:
            record = DecisionRecord("unlink", number, note.anchors, id=f"{chance.getrandbits(128):032x}")
            dossier.replace_decisions([], [record])


def deleted_notes(dossier: Dossier) -> list[Note]:
    """The notes that are marked as deleted, the oldest first."""
    return [note for note, deleted in dossier._notes.states() if deleted]


def held_by(dossier: Dossier) -> Held:
    return Held(
        dossier.notes(),
        deleted_notes(dossier),
        dossier.decisions(),
        dossier.drafts(),
        dossier.setting("position"),
        [witness.text for witness in dossier.witnesses()],
        dossier.steps(),
    )


def stale(past: History) -> Images:
    """Every page as it was in every earlier state, put back."""
    seen = set()
    for when, state in enumerate(past.states[:-1]):
        for number in range(len(state) // PAGE):
            old = _page(state, number)
            if old != _page(past.last, number) and (number, old) not in seen:
                seen.add((number, old))
                yield f"stale: page {number + 1} of state {when}", _with(past.last, {number: old})


def exchanged(past: History) -> Images:
    """Every pair of pages, each in the other's place."""
    for one in range(_count(past)):
        for other in range(one + 1, _count(past)):
            pages = {one: _page(past.last, other), other: _page(past.last, one)}
            yield f"exchanged: pages {one + 1} and {other + 1}", _with(past.last, pages)


def duplicated(past: History) -> Images:
    """Every page in the place of every other as well."""
    for one in range(_count(past)):
        for other in range(_count(past)):
            if one != other:
                name = f"duplicated: page {one + 1} also as page {other + 1}"
                yield name, _with(past.last, {other: _page(past.last, one)})


def zeroed(past: History) -> Images:
    for number in range(_count(past)):
        yield f"zeroed: page {number + 1}", _with(past.last, {number: bytes(PAGE)})


def truncated(past: History) -> Images:
    """Cut at the end of every page, and in its middle."""
    for number in range(1, _count(past)):
        yield f"truncated: after page {number}", past.last[: number * PAGE]
        yield f"truncated: in page {number + 1}", past.last[: number * PAGE + PAGE // 2]


def recounted(past: History) -> Images:
    """Other numbers in the header: pages, free pages, change counter, schema cookie, tables' format, version."""
    for place in (24, 28, 32, 36, 40, 44, 56, 60, 92, 96):
        for change in (-3, -1, 1, 7, 1000):
            value = (int.from_bytes(past.last[place : place + 4], "big") + change) & 0xFFFFFFFF
            image = past.last[:place] + value.to_bytes(4, "big") + past.last[place + 4 :]
            yield f"recounted: header field {place} by {change}", image


BITS = 12  # that are flipped, one at a time, in each region of each page


def flipped(past: History) -> Images:
    """One bit the other way: in the header of the file, and in each page's head, its cell pointers and its cells."""
    chance = random.Random(SEED)
    regions = [("header", 0, 100)]
    for number in range(_count(past)):
        start = number * PAGE
        head = start + (100 if number == 0 else 0)
        regions += [("head", head, head + 12), ("pointers", head + 12, head + 80), ("cells", head + 80, start + PAGE)]
    for name, start, end in regions:
        for bit in sorted(chance.sample(range(start * 8, end * 8), BITS)):
            image = bytearray(past.last)
            image[bit // 8] ^= 1 << bit % 8
            yield f"flipped: {name}, bit {bit % 8} of byte {bit // 8}", bytes(image)


@dataclass(frozen=True, slots=True)
class Cut:
    """A file and its log as a crash leaves them, and what the reader had been told was saved."""

    file: bytes
    log: bytes
    held: Held


def cuts(folder: Path, name: str, notes: int = 24, every: int = 4, sessions: int = 3) -> list[Cut]:
    """A dossier that is open: its file and log after some notes, then after more, in each of some sessions."""
    path, chance, found = folder / f"{name}.recension", random.Random(name), []
    for session in range(sessions):
        with Dossier.open(path) as dossier:
            for start in range(0, notes, every):
                at = session * notes + start
                _write(dossier, chance, at, at + every)
                found.append(Cut(path.read_bytes(), _log(path).read_bytes(), held_by(dossier)))
    path.unlink()
    return found


def damaged_log(cut: Cut) -> Iterator[tuple[str, bytes]]:
    """A log with a page of it zeroed, or its head, or what the head says of the round."""
    frame = PAGE + 24
    yield "log: its head", bytes(32) + cut.log[32:]
    yield "log: its salt", cut.log[:16] + bytes(8) + cut.log[24:]
    for start in range(32, len(cut.log), frame):
        yield f"log: page {start // frame + 1}", cut.log[:start] + bytes(frame) + cut.log[start + frame :]


def _log(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


KINDS: dict[str, Callable[[History], Images]] = {
    "stale": stale,
    "exchanged": exchanged,
    "duplicated": duplicated,
    "zeroed": zeroed,
    "truncated": truncated,
    "recounted": recounted,
    "flipped": flipped,
}


def attempt(folder: Path, image: bytes, past: History, log: bytes | None = None) -> Outcome:
    """Open this image with the real code. Raises AssertionError where something is lost and not said."""
    path = folder / "notes.recension"
    beside = folder / "notes.recension-wal"
    path.write_bytes(image)
    if log is not None:
        beside.write_bytes(log)
    try:
        with Dossier.open(path) as dossier:
            held = held_by(dossier)
            how, message = ("sound" if dossier.path == path else "rescued"), dossier.message
    except DossierError as error:
        assert str(path) in str(error)
        how, held = "refused", None
    if how != "sound":
        assert path.read_bytes() == image, "a damaged file was written to"
        assert log is None or beside.read_bytes() == log, "the log of a damaged file was written to"
    if how == "sound":
        assert held == past.held, "opened as sound, with something else than what was saved"
    for file in folder.iterdir():
        file.unlink()
    if held is None:
        return Outcome(how, 0)
    count = len(held.notes) + len(held.deleted)
    assert how == "sound" or f"{count} note" in message, "the reader is told how many notes were read"
    if how == "rescued" and "check that nothing is missing" not in message:
        kept = (past.held.notes, past.held.deleted, past.held.decisions)
        assert (held.notes, held.deleted, held.decisions) == kept, "the reader is told that all is there"
        assert "history" in message or held.steps == past.held.steps, "the reader is told that all steps are there"
    known = {note.id for note in (*past.held.notes, *past.held.deleted)}
    return Outcome(how, len(known & {note.id for note in (*held.notes, *held.deleted)}), message or "")


def _count(past: History) -> int:
    return len(past.last) // PAGE


def _page(state: bytes, number: int) -> bytes:
    return state[number * PAGE : (number + 1) * PAGE]


def _with(state: bytes, pages: dict[int, bytes]) -> bytes:
    made = bytearray(state)
    for number, page in pages.items():
        made[number * PAGE : (number + 1) * PAGE] = page
    return bytes(made)


def main(words: Sequence[str]) -> int:
    """Try every image of every kind; 1 where something was lost and not said."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--notes", type=int, default=60)
    parser.add_argument("--kind", choices=KINDS, action="append")
    options = parser.parse_args(words)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        past = history(folder, options.notes)
        print(f"{past.total} notes on {_count(past)} pages")
        failures = [_tell(folder, kind, past) for kind in options.kind or KINDS]
    return 1 if any(failures) else 0


def _tell(folder: Path, kind: str, past: History) -> int:
    """Try all images of this kind, and print how they opened; returns how many lost something unsaid."""
    hows: Counter[str] = Counter()
    missing: list[int] = []
    failures = 0
    for number, (name, image) in enumerate(KINDS[kind](past)):
        place = folder / f"{kind} {number}"
        place.mkdir()
        try:
            outcome = attempt(place, image, past)
        except Exception as error:
            failures += 1
            print(f"{name}: {type(error).__name__}: {error}")
            continue
        place.rmdir()
        hows[outcome.how] += 1
        if outcome.how == "rescued":
            missing.append(past.total - outcome.notes)
    lost = f"at most {max(missing)} notes unreadable, {sum(missing) / len(missing):.2f} on average" if missing else ""
    print(f"{kind}: {sum(hows.values()) + failures} tried, {failures} lost unsaid, {dict(hows)}; rescued with {lost}")
    return failures


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
