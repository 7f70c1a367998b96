"""Comparisons as functions that run in the worker process: values in, values out. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path
from typing import Protocol

from viewer.collation.analysis.coverage import shared_words
from viewer.collation.collate import collate
from viewer.collation.model.model import Collation, Options
from viewer.dossier.errors import DossierError
from viewer.dossier.location import find_for, home
from viewer.dossier.note import KeptWitness
from viewer.dossier.options import options_in
from viewer.text.reading.formats import PLAIN, format_of
from viewer.text.reading.read import ReadError, made_text, read, read_beginning, read_text, with_words
from viewer.text.witness import Witness

_READ, _CUT = 0.05, 0.1  # of the progress, when the texts are read and when they are cut into words
_LONG = 2_000_000  # bytes: shorter files are read in less time than an eye notices


class Tick(Protocol):
    """Reports progress: called with the share done, 0 to 1; ``show`` with texts, of long ones first the beginnings."""

    def __call__(self, done: float) -> None: ...

    def show(self, part: tuple[Witness, ...]) -> None: ...


def compare_files(paths: tuple[str, ...], options: Options | None, tick: Tick) -> Collation:
    """Read files and compare them; without ``options``, with those that the dossier for these texts keeps.

    Raises ``ReadError`` for a file that cannot be read.
    """
    if any(map(_takes_long, paths)):
        with suppress(ReadError):  # reading the whole file raises the right error, or succeeds
            tick.show(tuple(map(read_beginning, paths)))
    witnesses = _texts(paths, tick)
    return compare(witnesses, options or _kept_options(witnesses), tick)


def _takes_long(path: str) -> bool:
    try:
        return Path(path).stat().st_size > _LONG
    except (OSError, ValueError):
        return False


def _texts(sources: Sequence[str | Witness], tick: Tick) -> tuple[Witness, ...]:
    """The witnesses of these files (paths), and those that were read already, without words."""
    found = []
    for place, source in enumerate(sources):
        tick(_READ * place / len(sources))
        found.append(read_text(source) if isinstance(source, str) else source)
    return tuple(found)


def compare_texts(texts: tuple[str, str], titles: tuple[str, str], untitled: str, tick: Tick) -> Collation:
    """Compare pasted texts. One without a title is called by its first line, or ``untitled`` where it has none."""
    named = zip(texts, titles, strict=True)
    witnesses = tuple(made_text(text, title=title, untitled=untitled) for text, title in named)
    return compare(witnesses, _kept_options(witnesses), tick)


def compare_kept(kept: tuple[KeptWitness, ...], options: Options, tick: Tick) -> Collation:
    """Compare what a dossier keeps; a text too long to be kept is read from its file."""
    return compare(tuple(_witness(one) for one in kept), options, tick)


def compare_again(sources: tuple[str | Witness, ...], options: Options, tick: Tick) -> Collation:
    """Compare files, which are read again, and texts whose file has gone, which stay as they are."""
    return compare(_texts(sources, tick), options, tick)


def compare(witnesses: tuple[Witness, ...], options: Options, tick: Tick) -> Collation:
    """Compare texts that were read. They are shown before they are tokenized, which takes longer than reading."""
    tick.show(witnesses)
    done = []
    for place, witness in enumerate(witnesses):
        tick(_READ + (_CUT - _READ) * place / len(witnesses))
        done.append(with_words(witness))
    return collate(tuple(done), options, lambda share: tick(_CUT + (1 - _CUT) * share))


def _witness(kept: KeptWitness) -> Witness:
    if kept.text is None:
        return read_text(kept.path)
    if kept.path and format_of(kept.path, b"") is not PLAIN:  # its file says more than the text that is kept
        with suppress(ReadError):
            again = read_text(kept.path)
            if (again.sha256, again.text) == (kept.sha256, kept.text):
                return again
    found = made_text(kept.text, title=kept.title, path=kept.path)
    return replace(found, sha256=kept.sha256, encoding=kept.encoding)


def _kept_options(witnesses: Sequence[Witness]) -> Options:
    """The options that the reader chose for these texts before, or the default."""
    try:
        return options_in(find_for([witness.sha256 for witness in witnesses], home())) or Options()
    except DossierError:
        return Options()


@dataclass(frozen=True, slots=True)
class Share:
    """What two documents (paths) share. ``parts``: of each, the share of its words in shared passages, 0 to 1."""

    first: str
    second: str
    parts: tuple[float, float]
    words: int
    echoes: int


def compare_each(paths: tuple[str, ...], tick: Tick) -> tuple[Share, ...]:
    """Compare every two of these files. Raises ``ReadError`` for one that cannot be read."""
    witnesses = {path: read(path) for path in paths}
    pairs = list(combinations(paths, 2))
    found = []
    for number, (first, second) in enumerate(pairs):
        tick(number / len(pairs))
        collation = collate((witnesses[first], witnesses[second]))
        parts = collation.coverage["A"]["B"], collation.coverage["B"]["A"]
        words = shared_words(collation)
        found.append(Share(first, second, parts, words, len(collation.echoes)))
    return tuple(found)
