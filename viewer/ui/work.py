"""The plain functions that jobs run in the child process. Values in, values out; no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from viewer.collation.collate import collate
from viewer.collation.model import Collation, Options
from viewer.dossier.note import KeptWitness
from viewer.text.read import from_text, read
from viewer.text.witness import Witness

Tick = Callable[[float], None]

_READ = 0.1  # reading's share of the progress; the rest is comparing


def compare_files(paths: tuple[str, ...], options: Options, tick: Tick) -> Collation:
    """Read the files and compare them. Raises ``ReadError`` for one that cannot be read."""
    witnesses = []
    for place, path in enumerate(paths):
        tick(_READ * place / len(paths))
        witnesses.append(read(path))
    return compare(tuple(witnesses), options, tick)


def compare_kept(kept: tuple[KeptWitness, ...], options: Options, tick: Tick) -> Collation:
    """Compare what a dossier keeps; a text too long to be kept is read from its file."""
    return compare(tuple(_witness(one) for one in kept), options, tick)


def compare(witnesses: tuple[Witness, ...], options: Options, tick: Tick) -> Collation:
    """Compare texts that are read."""
    return collate(witnesses, options, lambda done: tick(_READ + (1 - _READ) * done))


def _witness(kept: KeptWitness) -> Witness:
    if kept.text is None:
        return read(kept.path)
    found = from_text(kept.text, title=kept.title, path=kept.path)
    return replace(found, sha256=kept.sha256, encoding=kept.encoding)
