"""What was recognized stays in the reader's cache: a page takes seconds, and is the same the next time."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import platformdirs

from viewer.files import NotWritten, write_atomic

_MOST = 4000  # pages, of some 6 KB each
_FEWER = 3000  # that stay when there are more


def recognized_once(key: tuple[str, ...], recognize: Callable[[], str]) -> str:
    """What ``recognize`` returns, from the cache where it was called for this key before."""
    path = _folder() / f"{hashlib.sha256(repr(key).encode('utf-8', 'replace')).hexdigest()}.tsv.z"
    with suppress(OSError, zlib.error, UnicodeDecodeError):
        return zlib.decompress(path.read_bytes()).decode("utf-8")
    table = recognize()
    with suppress(OSError, NotWritten):  # a full disk, or no home
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_atomic(path, zlib.compress(table.encode("utf-8")))
        _forget_oldest(path.parent)
    return table


def _folder() -> Path:
    return platformdirs.user_cache_path("recension", appauthor=False) / "recognized"


def _forget_oldest(folder: Path) -> None:
    kept = list(folder.iterdir())
    if len(kept) > _MOST:
        for path in sorted(kept, key=lambda path: path.stat().st_mtime)[:-_FEWER]:
            path.unlink(missing_ok=True)
