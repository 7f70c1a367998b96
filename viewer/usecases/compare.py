"""Comparisons as functions that run in the worker process: values in, values out. No Qt here."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import combinations
from pathlib import Path
from typing import Any, Protocol

from viewer.collation.analysis.coverage import shared_words
from viewer.collation.model.model import Collation, Options
from viewer.dossier.errors import DossierError
from viewer.dossier.location import find_for, home
from viewer.dossier.note import KeptWitness
from viewer.dossier.peek import kept_in, options_in
from viewer.messages import N_, Message
from viewer.text.choices import NO_OFFERS, USUAL, Choices
from viewer.text.reading.extracted import PageTick, no_tick
from viewer.text.reading.formats import PLAIN, format_of
from viewer.text.reading.read import (
    ReadError,
    ScanError,
    file_bytes,
    fitting,
    made_text,
    read,
    read_beginning,
    read_bytes,
    read_text,
    with_words,
)
from viewer.text.reading.web.pasted import Pasted
from viewer.text.witness import Witness

_RECOGNIZED = 0.9  # of the progress, when the pages of scans are recognized: beside that the rest takes no time
_READ, _CUT = 0.05, 0.1  # of the progress, when the texts are read and when they are cut into words
_LONG = 2_000_000  # bytes: shorter files are read in less time than an eye notices


class Tick(Protocol):
    """Reports progress: called with the share done, 0 to 1; ``show`` with texts, of long ones first the beginnings."""

    def __call__(self, done: float) -> None: ...

    def show(self, part: tuple[Witness, ...]) -> None: ...


@dataclass(frozen=True, slots=True)
class Source:
    """A file, how it is to be read, and what the reader has written over what it says of itself."""

    path: str
    choices: Choices = USUAL
    edits: Mapping[str, str] = field(default_factory=dict)

    def read(self, tick: PageTick = no_tick) -> Witness:
        """The witness, without its words. What means nothing to its format is not chosen. Raises ``ReadError``.

        ``tick``: called when a page was recognized.
        """
        data = file_bytes(self.path)
        choices = Choices(**fitting(self.path, data, self.choices.chosen))
        return read_bytes(self.path, data, choices, tick).with_edits(self.edits)


def compare_files(
    paths: tuple[str, ...], options: Options | None, choices: tuple[Choices, ...] | None, tick: Tick
) -> Collation:
    """Read files and compare them; without ``choices`` or ``options``, by those that the dossier for them keeps.

    Raises ``ReadError`` for a file that cannot be read.
    """
    if choices is None and any(map(_takes_long, paths)):
        with suppress(ReadError):  # reading the whole file raises the right error, or succeeds
            tick.show(tuple(map(read_beginning, paths)))
    try:
        witnesses = _texts(tuple(map(Source, paths, choices or (USUAL,) * len(paths))), tick)
    except ScanError:
        if choices is not None or not (kept := _kept_recognition(paths)):
            raise
        return compare_files(paths, options, kept, tick)
    dossier = _dossier([witness.sha256 for witness in witnesses])
    witnesses = _as_kept(witnesses, _kept_witnesses(dossier), read_again=choices is None)
    return compare(witnesses, options or _kept_options(dossier), tick)


def compare_one(path: str, tick: Tick) -> Collation:
    """Compare the two texts of one file: before its changes and after them, or those of its first two witnesses.

    Raises ``ReadError`` where it has one text only.
    """
    texts = read_text(path).offers.texts[:2]
    if not texts:
        said = N_("it has neither tracked changes nor an apparatus of several witnesses; open a second text beside it")
        raise ReadError(path, Message(said))
    return compare_files((path, path), None, texts, tick)


def _kept_recognition(paths: Sequence[str]) -> tuple[Choices, ...]:
    """How these files were read before, where the text of one was recognized then; else nothing."""
    sums = [hashlib.sha256(file_bytes(path)).hexdigest() for path in paths]
    kept = {one.sha256: one.choices for one in _kept_witnesses(_dossier(sums))}
    found = tuple(kept.get(one, USUAL) for one in sums)
    return found if any(one.ocr for one in found) else ()


def _takes_long(path: str) -> bool:
    try:
        return Path(path).stat().st_size > _LONG
    except (OSError, ValueError):
        return False


def _texts(sources: Sequence[Source | Witness], tick: Tick) -> tuple[Witness, ...]:
    """The witnesses of these files, and those that were read already, without words."""
    found = []
    for place, source in enumerate(sources):
        tick(_READ * place / len(sources))

        def page_tick(done: int, of: int, place: int = place) -> None:
            tick(_RECOGNIZED * (place + done / of) / len(sources))

        found.append(source.read(page_tick) if isinstance(source, Source) else source)
    return tuple(found)


def _as_kept(witnesses: tuple[Witness, ...], kept: list[KeptWitness], *, read_again: bool) -> tuple[Witness, ...]:
    """The witnesses with what the reader has written over them; ``read_again``: read as they were read before."""
    found = []
    for witness in witnesses:
        same = [one for one in kept if one.sha256 == witness.sha256]
        if not read_again:
            same.sort(key=lambda one: one.choices != witness.choices)
        for one in same[:1]:
            kept = [other for other in kept if other is not one]
            if read_again and one.choices != witness.choices:
                with suppress(ReadError):
                    witness = read_text(witness.path, one.choices)
            witness = witness.with_edits(one.edits)
        found.append(witness)
    return tuple(found)


def compare_texts(texts: tuple[str | Pasted, str | Pasted], untitled: str, tick: Tick) -> Collation:
    """Compare pasted texts. One without a title is called by its first line, or ``untitled`` where it has none."""
    both = (Pasted(text) if isinstance(text, str) else text for text in texts)
    witnesses = tuple(made_text(one.text, title=one.title, untitled=untitled, parts=one.parts) for one in both)
    dossier = _dossier([witness.sha256 for witness in witnesses])
    witnesses = _as_kept(witnesses, _kept_witnesses(dossier), read_again=False)
    return compare(witnesses, _kept_options(dossier), tick)


def compare_kept(kept: tuple[KeptWitness, ...], options: Options, tick: Tick) -> Collation:
    """Compare what a dossier keeps; a text too long to be kept is read from its file."""
    return compare(tuple(witness_of_kept(one) for one in kept), options, tick)


def compare_again(sources: tuple[Source | Witness, ...], options: Options, tick: Tick) -> Collation:
    """Compare files, which are read again, and texts whose file has gone, which stay as they are."""
    return compare(_texts(sources, tick), options, tick)


def compare_reread(
    witnesses: tuple[Witness, ...], place: int, kept: KeptWitness, options: Options, tick: Tick
) -> Collation:
    """Compare witnesses, in one place of them the text as a dossier keeps it from when it was read in another way."""
    again = witness_of_kept(kept)
    if again.offers == NO_OFFERS:  # its file has gone
        again = replace(again, offers=witnesses[place].offers)
    return compare((*witnesses[:place], again, *witnesses[place + 1 :]), options, tick)


def compare(witnesses: tuple[Witness, ...], options: Options, tick: Tick) -> Collation:
    """Compare texts that were read. They are shown before they are tokenized, which takes longer than reading."""
    tick.show(witnesses)
    done = []
    for place, witness in enumerate(witnesses):
        tick(_READ + (_CUT - _READ) * place / len(witnesses))
        done.append(with_words(witness))
    from viewer.collation.collate import collate  # here: the window only names these functions, and its worker compares

    return collate(tuple(done), options, lambda share: tick(_CUT + (1 - _CUT) * share))


def witness_of_kept(kept: KeptWitness) -> Witness:
    """The witness that a dossier keeps: from its file, where that says more than is kept and has not changed."""
    if kept.text is None and kept.source is None:
        return Source(kept.path, kept.choices, kept.edits).read()
    with suppress(ReadError):
        again = _read_again(kept)
        if again is not None and again.sha256 == kept.sha256 and kept.text in (None, again.text):
            return again.with_edits(kept.edits)
    return kept_witness(kept)


def _read_again(kept: KeptWitness) -> Witness | None:
    """The witness from the bytes that the dossier keeps, or from its file; None where that is a plain text.

    Raises ``ReadError``.
    """
    if kept.source is not None:
        return read_bytes(kept.path, kept.source, kept.choices)
    guessed = kept.encoding not in ("utf-8", "ascii")  # maybe, with alternatives
    if not kept.path or not (guessed or kept.choices.chosen or format_of(kept.path, b"") is not PLAIN):
        return None
    return Source(kept.path, kept.choices).read()


def kept_witness(kept: KeptWitness) -> Witness:
    """The witness as the dossier keeps it, without its words; without any text, if that was too long to be kept."""
    text = kept.text or ""
    parts = tuple(part for part in kept.parts if part.span.end <= len(text))
    found = made_text(text, title=kept.title, path=kept.path, parts=parts)
    about: dict[str, Any] = dict(kept.about)
    found = replace(
        found,
        sha256=kept.sha256,
        encoding=kept.encoding,
        guessed=kept.guessed,
        alternatives=kept.alternatives,
        media_type=kept.media_type,
        warnings=kept.warnings,
        choices=kept.choices,
        **about,
    )
    return found.with_edits(kept.edits)


def _dossier(sums: Sequence[str]) -> Path | None:
    """Where the program keeps its own dossier for texts, by their SHA-256, be it there or not; None if it cannot."""
    try:
        return find_for(sums, home())
    except DossierError:
        return None


def _kept_witnesses(dossier: Path | None) -> list[KeptWitness]:
    """The texts as they were when they were compared before."""
    return kept_in(dossier) if dossier else []


def _kept_options(dossier: Path | None) -> Options:
    """The options that the reader chose for these texts before, or the default."""
    return (options_in(dossier) if dossier else None) or Options()


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
    from viewer.collation.collate import collate

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
