"""Members of a ZIP archive that nobody vouches for: names are keys, nothing goes to disk, bombs are refused."""

from __future__ import annotations

import io
import zipfile
import zlib
from pathlib import Path
from typing import IO

from viewer.messages import Message

DAMAGED = Message("it is a damaged archive; save it again in the program that made it")
_BEGINNING = b"PK\x03\x04"
_ENTRIES = 10_000
_MEMBER, _ALL = 100 * 1024**2, 256 * 1024**2  # bytes
_RATIO, _SMALL = 200, 1024**2  # how many times a member may grow, beyond so many bytes
_PIECE = 1 << 16


class Archive:
    """Reads members of an archive, all of them together up to a limit.

    Raises ``ValueError`` with the reason where it is damaged, encrypted or too large when unpacked.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._file = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise ValueError(DAMAGED) from error
        entries = self._file.infolist()
        if len(entries) > _ENTRIES:
            raise ValueError(Message("it has more than {count} members; it is no document", count=_ENTRIES))
        self._entries = {entry.filename.replace("\\", "/").lstrip("/"): entry for entry in entries}
        self._left = _ALL

    @property
    def names(self) -> list[str]:
        """The names of the members, in their order."""
        return list(self._entries)

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def read(self, name: str) -> bytes:
        """The bytes of a member, counted as they come, for headers may lie. Raises ``KeyError`` where there is none."""
        entry = self._entries[name]
        if entry.flag_bits & 1:
            raise ValueError(Message("it is encrypted; save it without a password"))
        pieces, size = [], 0
        try:
            with self._open(entry) as member:
                while piece := member.read(_PIECE):
                    size += len(piece)
                    self._left -= len(piece)
                    if size > _MEMBER or self._left < 0 or size > max(_SMALL, _RATIO * entry.compress_size):
                        raise ValueError(
                            Message("it grows too large when it is unpacked; save it again, without images")
                        )
                    pieces.append(piece)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError) as error:
            raise ValueError(DAMAGED) from error
        return b"".join(pieces)

    def _open(self, entry: zipfile.ZipInfo) -> IO[bytes]:
        """The member, to be read. Raises ``BadZipFile`` where its header says that it begins before the file does."""
        try:
            return self._file.open(entry)
        except ValueError as error:
            raise zipfile.BadZipFile("a member before the beginning") from error


def is_broken_archive(path: str) -> bool:
    """Whether a file begins as an archive and does not end as one: neither takes reading it all."""
    with Path(path).open("rb") as file:
        return file.read(len(_BEGINNING)) == _BEGINNING and not zipfile.is_zipfile(file)
