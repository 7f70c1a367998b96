"""One file that opens anywhere: a copy of a dossier, with the files from which its texts were read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from viewer.collation.model.model import SIGILS
from viewer.dossier.rows import BLOB_LIMIT
from viewer.text.reading.read import ReadError, file_bytes
from viewer.text.witness import Witness


@dataclass(frozen=True, slots=True)
class SourceFiles:
    """The bytes of the files of witnesses, and the sigils of those whose file is gone, too large or has changed."""

    files: tuple[bytes, ...] = ()
    missing: tuple[str, ...] = ()


NO_SOURCES = SourceFiles()


def read_sources(witnesses: Sequence[Witness]) -> SourceFiles:
    """Read the files of these witnesses; a text that was pasted has none, and is whole without."""
    files, missing = [], []
    for sigil, witness in zip(SIGILS, witnesses, strict=False):
        if not witness.path:
            continue
        try:
            data = file_bytes(witness.path)
        except ReadError:
            data = b""
        if len(data) <= BLOB_LIMIT and sha256(data).hexdigest() == witness.sha256:
            files.append(data)
        else:
            missing.append(sigil)
    return SourceFiles(tuple(files), tuple(missing))
