"""The documents that a command names, read as its arguments choose."""

from __future__ import annotations

import sys
from functools import partial
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Any

from viewer import streams
from viewer.cli.arguments import LETTERS, OPTION_OF, CliError, choices_asked, options_changed

if TYPE_CHECKING:
    import argparse

    from viewer.dossier.note import KeptWitness
    from viewer.text.witness import Witness
    from viewer.usecases.kept_comparison import KeptComparison


def kept_asked(asked: argparse.Namespace, dossier: str) -> KeptComparison:
    """What a dossier keeps, compared as it was when it was saved, but for the options that are given now."""
    from viewer.dossier.errors import DossierError
    from viewer.text.reading.read import ReadError
    from viewer.usecases.kept_comparison import compare_dossier
    from viewer.usecases.reopen import NothingKept

    try:
        kept = compare_dossier(Path(dossier), options_changed(asked))
    except (DossierError, NothingKept, ReadError) as error:
        raise CliError(str(error)) from error
    for sentence in kept.said:
        streams.tell(f"recension: {sentence}")
    return kept


def witnesses_asked(asked: argparse.Namespace, kept: list[KeptWitness]) -> list[Witness]:
    """The witnesses to compare, with their words; ``kept`` are those of a dossier that is honored."""
    if asked.files.count("-") > 1:
        asked.parser.error("standard input can be one document only")
    return _witnesses(asked, kept) if len(asked.files) > 1 else _texts_of_one(asked)


def _witnesses(asked: argparse.Namespace, kept: list[KeptWitness]) -> list[Witness]:
    """The documents, each by what is chosen for it. What is chosen for all holds where it means something.

    ``kept``: those of a dossier, which are read as they were, but for what is chosen now.
    """
    from hashlib import sha256

    from viewer.text.reading.read import fitting, with_words

    if len(getattr(asked, "witness", ())) > 1:
        asked.parser.error("several witnesses are those of one document; name them with --witness-a, --witness-b")
    of_all, found = choices_asked(asked), []
    unused = set(of_all)
    for letter, file in zip_longest(LETTERS[: len(asked.files)], asked.files, fillvalue=""):
        data = bytes_of(file)
        fit = fitting(file, data, of_all)
        unused -= set(fit)
        digest = sha256(data).hexdigest() if kept else ""
        same = next((one for one in kept if one.sha256 == digest), None)
        kept = [one for one in kept if one is not same]
        before = same.choices.chosen if same else {}
        own = choices_asked(asked, letter) if letter else {}
        found.append(with_words(witness_in(file, data, before | fit | own)))
    if unused:
        raise CliError(f"None of these documents is of a format in which {OPTION_OF[min(unused)]} means anything.")
    return found


def _texts_of_one(asked: argparse.Namespace) -> list[Witness]:
    """The texts that one document has: before its changes and after them, or those of witnesses that are named."""
    from viewer.text.reading.read import with_words

    (file,) = asked.files
    data, of_all, sigla = bytes_of(file), choices_asked(asked), getattr(asked, "witness", [])
    if "rejected" in of_all:
        asked.parser.error("--changes goes with two documents; one alone is compared before and after its changes")
    of_all.pop("witness", None)
    whole = witness_in(file, data, of_all)
    texts = [{"witness": siglum} for siglum in sigla] or [one.chosen for one in whole.offers.texts]
    if not sigla and whole.offers.witnesses:
        known = ", ".join(whole.offers.witnesses)
        asked.parser.error(f"it is an edition with the witnesses {known}; name two or more of them with --witness")
    if len(texts) < 2:
        asked.parser.error("it takes two documents or more, or one with tracked changes or with two --witness")
    return [
        with_words(witness_in(file, data, of_all | one | choices_asked(asked, letter)))
        for letter, one in zip(LETTERS, texts, strict=False)
    ]


def bytes_of(file: str) -> bytes:
    """What a file, or standard input for ``-``, holds."""
    from viewer.text.reading.read import LARGEST, ReadError, file_bytes

    try:
        return streams.read_input(LARGEST + 1) if file == "-" else file_bytes(file)
    except ReadError as error:
        raise CliError(str(error)) from error


def _tell_pages(file: str, done: int, of: int) -> None:
    """Say on a terminal how many pages are recognized."""
    if sys.stderr is not None and sys.stderr.isatty():
        streams.tell(f"recension: {file}: {done} of {of} pages recognized")


def witness_in(file: str, data: bytes, chosen: dict[str, Any]) -> Witness:
    """The witness in a file, without its words."""
    from viewer.text.choices import Choices
    from viewer.text.reading.read import ReadError, read_bytes

    try:
        return read_bytes(file, data, Choices(**chosen), partial(_tell_pages, file))
    except ReadError as error:
        raise CliError(str(error)) from error
