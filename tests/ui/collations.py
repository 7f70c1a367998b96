"""Each collation that tests of the window ask for, made once in a run: all its processes share them by a folder."""

from __future__ import annotations

import hashlib
import os
import pickle
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from viewer.collation.collate import collate
from viewer.collation.model.model import Collation, Options
from viewer.text.reading.read import with_words
from viewer.text.witness import Witness

_collated: dict[bytes, Collation] = {}
_folder: Path | None = None


def share(config: pytest.Config) -> None:
    """Keep the collations in a folder of this run; its workers have theirs side by side."""
    global _folder
    base = config._tmp_path_factory.getbasetemp()
    _folder = (base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base) / "collations"
    _folder.mkdir(exist_ok=True)


def collate_once(
    witnesses: tuple[Witness, ...], options: Options | None = None, tick: Callable[[float], None] | None = None
) -> Collation:
    """``collate``, which gives what it gave before where the same texts are compared again with the same options.

    A collation is an immutable value, so all tests of a run may share it. Most tests run in a process of their own,
    which ends with them: what is compared there, the others find in the folder.
    """
    # The words follow from the text, and where a file lies decides nothing.
    said = [replace(witness, tokens=None, path="") for witness in witnesses]  # type: ignore[arg-type]
    key = hashlib.sha256(pickle.dumps((options, said))).digest()
    if key not in _collated:
        _collated[key] = _kept(key) or _keep(key, collate(tuple(map(with_words, witnesses)), options, tick))
    found = _collated[key]
    if all(one.path == other.path for one, other in zip(found.witnesses, witnesses, strict=True)):
        return found
    as_given = (replace(one, path=other.path) for one, other in zip(found.witnesses, witnesses, strict=True))
    return replace(found, witnesses=tuple(as_given))


def _kept(key: bytes) -> Collation | None:
    try:
        return pickle.loads((_folder / key.hex()).read_bytes()) if _folder else None
    except FileNotFoundError:
        return None


def _keep(key: bytes, collation: Collation) -> Collation:
    if _folder:
        whole = _folder / f"{key.hex()}.{os.getpid()}"
        whole.write_bytes(pickle.dumps(collation))
        whole.replace(_folder / key.hex())  # nobody reads half of it
    return collation
