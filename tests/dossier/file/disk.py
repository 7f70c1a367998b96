"""What a program asks of a disk, as it asks, and the disks that a power cut could leave behind.

SQLite is recorded below by its own means, a VFS; what Python does itself, by the functions of ``os``. A disk keeps what
was synced. Of what was not, it may keep anything: each write, or some sectors of it, or nothing; of the changes in a
folder the first ones, since file systems write those in their order.
"""

from __future__ import annotations

import os
import random
import sqlite3
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

import apsw

SECTOR = 512
IN_ORDER_WITH_FOLDER = apsw.SQLITE_OPEN_WAL | apsw.SQLITE_OPEN_MAIN_JOURNAL | apsw.SQLITE_OPEN_SUPER_JOURNAL


@dataclass(frozen=True, slots=True)
class Make:
    """A new file, empty, or a new folder."""

    path: Path
    folder: bool = False


@dataclass(frozen=True, slots=True)
class Write:
    path: Path
    at: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    path: Path
    size: int


@dataclass(frozen=True, slots=True)
class Rename:
    path: Path
    to: Path


@dataclass(frozen=True, slots=True)
class Remove:
    path: Path


@dataclass(frozen=True, slots=True)
class Sync:
    """Of a file, or of the names in a folder."""

    path: Path


@dataclass(frozen=True, slots=True)
class Told:
    """No act on the disk: here the program said that this is saved."""

    what: Any


Act = Make | Write | Cut | Rename | Remove | Sync | Told


class Recorder:
    """The acts on the files below a folder, in their order, and what those files hold now."""

    def __init__(self, root: Path) -> None:
        self.root, self.acts = root, list[Act]()
        self.base = {path.relative_to(root): path.read_bytes() for path in root.rglob("*") if path.is_file()}
        self._now = {path: bytearray(data) for path, data in self.base.items()}

    def told(self, what: Any) -> None:
        self.acts.append(Told(what))

    def add(self, act: Act) -> None:
        """Note an act, and do it to what is known of the files."""
        self.acts.append(act)
        match act:
            case Make(path, folder) if not folder:
                self._now[path] = bytearray()
            case Write(path, at, data):
                _write(self._now[path], at, data)
            case Cut(path, size):
                _cut(self._now[path], size)
            case Rename(path, to) if path in self._now:
                self._now[to] = self._now.pop(path)
            case Remove(path):
                self._now.pop(path, None)

    def below(self, name: str | os.PathLike[str]) -> Path | None:
        """The path from the root; None for one that is elsewhere."""
        path = Path(name).absolute()
        return path.relative_to(self.root) if path.is_relative_to(self.root) else None

    def look(self, path: Path) -> None:
        """Note what was written into a file past SQLite, by any way."""
        data = (self.root / path).read_bytes()
        if path not in self._now:
            self.add(Make(path))
        if self._now[path] != data:
            if len(data) < len(self._now[path]):
                self.add(Cut(path, len(data)))
            self.add(Write(path, 0, data))

    @contextmanager
    def on(self) -> Iterator[None]:
        """Record what is done meanwhile."""
        vfs = _Vfs(self)
        with patch.multiple(os, **self._patches()), patch.object(sqlite3, "connect", vfs.connect):
            try:
                yield
            finally:
                vfs.unregister()

    def _patches(self) -> dict[str, Callable[..., Any]]:
        fsync, mkdir, unlink, replace = os.fsync, os.mkdir, os.unlink, os.replace

        def synced(handle: int) -> None:
            fsync(handle)
            path = self._path_of(handle)
            if path is not None:
                if not stat.S_ISDIR(os.fstat(handle).st_mode):
                    self.look(path)
                self.add(Sync(path))

        def made(name: Any, *rest: Any, **more: Any) -> None:
            mkdir(name, *rest, **more)
            if (path := self.below(name)) is not None:
                self.add(Make(path, folder=True))

        def removed(name: Any, *rest: Any, **more: Any) -> None:
            unlink(name, *rest, **more)
            if (path := self.below(name)) is not None:
                self.add(Remove(path))

        def renamed(name: Any, to: Any, *rest: Any, **more: Any) -> None:
            path, other = self.below(name), self.below(to)
            if path is not None and other is not None:
                self.look(path)
                self.add(Rename(path, other))
            replace(name, to, *rest, **more)

        return {"fsync": synced, "mkdir": made, "unlink": removed, "replace": renamed, "rename": renamed}

    def _path_of(self, handle: int) -> Path | None:
        this = os.fstat(handle)
        for path in (self.root, *self.root.rglob("*")):
            if os.path.samestat(this, path.stat()):
                return path.relative_to(self.root)
        return None


class _Vfs(apsw.VFS):
    """SQLite's own way to the disk, with a note of what it writes."""

    def __init__(self, recorder: Recorder) -> None:
        self.recorder = recorder
        super().__init__("recorder", "")

    def connect(self, name: Any, timeout: float = 5.0, uri: bool = False, **_: Any) -> _Connection:
        flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | (apsw.SQLITE_OPEN_URI if uri else 0)
        return _Connection(os.fspath(name), timeout, flags)

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:
        path = self.recorder.below(name if isinstance(name, str) else name.filename()) if name else None
        return _File(self.recorder, path, name, flags) if path else apsw.VFSFile("", name, flags)

    def xDelete(self, name: str, sync_folder: bool) -> None:
        super().xDelete(name, sync_folder)
        if (path := self.recorder.below(name)) is not None:
            self.recorder.add(Remove(path))
            if sync_folder:
                self.recorder.add(Sync(path.parent))


class _Connection:
    """What the dossier's code asks of ``sqlite3.Connection``, by the library that can be recorded."""

    def __init__(self, name: str, timeout: float, flags: int) -> None:
        self._db = apsw.Connection(name, flags=flags, vfs="recorder")
        self._db.set_busy_timeout(int(timeout * 1000))
        self.execute, self.executemany, self.close = self._db.execute, self._db.executemany, self._db.close
        self.interrupt = self._db.interrupt

    @property
    def in_transaction(self) -> bool:
        return bool(self._db.in_transaction)


class _File(apsw.VFSFile):
    def __init__(self, recorder: Recorder, path: Path, name: Any, flags: list[int]) -> None:
        new = not (recorder.root / path).exists()
        super().__init__("", name, flags)
        self._recorder, self._path = recorder, path
        # SQLite on Unix syncs the folder of a log with the first sync of a log that it made (os_unix.c, unixSync).
        self._folder_too = bool(flags[0] & IN_ORDER_WITH_FOLDER and flags[0] & apsw.SQLITE_OPEN_CREATE)
        if new and (recorder.root / path).exists():
            recorder.add(Make(path))

    def xWrite(self, data: bytes, offset: int) -> None:
        super().xWrite(data, offset)
        self._recorder.add(Write(self._path, offset, bytes(data)))

    def xTruncate(self, size: int) -> None:
        super().xTruncate(size)
        self._recorder.add(Cut(self._path, size))

    def xSync(self, flags: int) -> None:
        super().xSync(flags)
        self._recorder.add(Sync(self._path))
        if self._folder_too:
            self._recorder.add(Sync(self._path.parent))
            self._folder_too = False


@dataclass(slots=True)
class _Node:
    """A file: what is on the disk for certain, and what was asked since."""

    kept: bytes = b""
    asked: list[Write | Cut] = field(default_factory=list)


@dataclass(slots=True)
class _Folder:
    """The names in a folder: those on the disk for certain, and the changes since."""

    kept: dict[str, int | None] = field(default_factory=dict)  # None: a folder
    asked: list[dict[str, int | str | None]] = field(default_factory=list)


GONE = "gone"


class Disk:
    """What may be on a disk after the acts so far."""

    def __init__(self, base: dict[Path, bytes]) -> None:
        self._nodes: dict[int, _Node] = {}
        self._folders: dict[Path, _Folder] = {Path(): _Folder()}
        self._names: dict[Path, int] = {}  # as the running program sees them
        for path, data in base.items():
            self._names[path] = self._new(data)
            self._folders[path.parent].kept[path.name] = self._names[path]

    def do(self, act: Act) -> None:
        match act:
            case Make(path, folder):
                made = None if folder else self._new()
                if folder:
                    self._folders[path] = _Folder()
                else:
                    self._names[path] = made
                self._folders[path.parent].asked.append({path.name: made})
            case Write(path) | Cut(path):
                self._nodes[self._names[path]].asked.append(act)
            case Rename(path, to):
                self._names[to] = node = self._names.pop(path)
                assert path.parent == to.parent, "a rename between folders is two changes"
                self._folders[path.parent].asked.append({path.name: GONE, to.name: node})
            case Remove(path):
                if self._names.pop(path, None) is not None:
                    self._folders[path.parent].asked.append({path.name: GONE})
            case Sync(path) if path in self._names:
                node = self._nodes[self._names[path]]
                node.kept, node.asked = _done(node.kept, node.asked), []
            case Sync(path):
                folder = self._folders[path]
                folder.kept, folder.asked = _renamed(folder.kept, folder.asked), []

    def bare(self) -> dict[Path, bytes]:
        """Nothing is there but what was synced."""
        return self._image(lambda node: [], lambda changes: 0)

    def names_only(self) -> dict[Path, bytes]:
        """Every name is there, but of the contents only what was synced."""
        return self._image(lambda node: [], len)

    def whole(self) -> dict[Path, bytes]:
        """Everything is there, as if all had been synced."""
        return self._image(lambda node: node.asked, len)

    def one_by_one(self) -> Iterator[dict[Path, bytes]]:
        """Every name is there, and of one file everything: the system writes files back in what order it likes."""
        for one in [node for node in self._nodes.values() if node.asked]:
            yield self._image(lambda node, one=one: node.asked if node is one else [], len)

    def torn(self, chance: random.Random) -> dict[Path, bytes]:
        """Some of what was not synced is there."""

        def some(node: _Node) -> list[Write | Cut]:
            return [part for write in node.asked if chance.random() < 0.7 for part in _parts(write, chance)]

        return self._image(some, lambda changes: chance.randint(0, len(changes)))

    def _new(self, data: bytes = b"") -> int:
        self._nodes[len(self._nodes)] = _Node(data)
        return len(self._nodes) - 1

    def _image(self, some: Callable[[_Node], list[Any]], first: Callable[[list[Any]], int]) -> dict[Path, bytes]:
        found: dict[Path, bytes] = {}
        waiting = [Path()]
        while waiting:
            place = waiting.pop()
            folder = self._folders[place]
            for name, node in _renamed(folder.kept, folder.asked[: first(folder.asked)]).items():
                if node is None:
                    waiting.append(place / name)
                else:
                    found[place / name] = _done(self._nodes[node].kept, some(self._nodes[node]))
        return found


def _parts(write: Write | Cut, chance: random.Random) -> Iterator[Write | Cut]:
    """The write, or some of its sectors."""
    if isinstance(write, Cut) or chance.random() < 0.5:
        yield write
        return
    ends = [*range(SECTOR - write.at % SECTOR, len(write.data), SECTOR), len(write.data)]
    for start, end in zip([0, *ends[:-1]], ends, strict=True):
        if chance.random() < 0.5:
            yield Write(write.path, write.at + start, write.data[start:end])


def _renamed(kept: dict[str, Any], changes: Iterable[dict[str, Any]]) -> dict[str, Any]:
    names = dict(kept)
    for change in changes:
        names |= change
    return {name: node for name, node in names.items() if node != GONE}


def _done(kept: bytes, writes: Iterable[Write | Cut]) -> bytes:
    data = bytearray(kept)
    for write in writes:
        if isinstance(write, Write):
            _write(data, write.at, write.data)
        else:
            _cut(data, write.size)
    return bytes(data)


def _write(data: bytearray, at: int, new: bytes) -> None:
    if len(data) < at:
        data.extend(bytes(at - len(data)))
    data[at : at + len(new)] = new


def _cut(data: bytearray, size: int) -> None:
    del data[size:]
    data.extend(bytes(size - len(data)))
