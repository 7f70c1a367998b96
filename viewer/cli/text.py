"""``recension text``: a document's text, as the spans of the JSON count it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer import streams
from viewer.cli.arguments import add_choices, choices_asked
from viewer.cli.documents import bytes_of, witness_in

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``text`` takes."""
    parser.add_argument("file", metavar="FILE", help="a document; - for standard input")
    parser.add_argument("--json", action="store_true", help="write JSON: also its parts, and what it says of itself")
    add_choices(parser.add_argument_group("how the document is read"))


def run(asked: argparse.Namespace) -> int:
    """Write the text, and to stderr what is to be known of it."""
    witness = witness_in(asked.file, bytes_of(asked.file), choices_asked(asked))
    if asked.json:
        from viewer.export.json import witness_to_json
        from viewer.text.reading.read import with_words

        streams.write([witness_to_json(with_words(witness))])
        return 0
    streams.write([witness.text])
    for warning in witness.warnings:
        streams.tell(f"recension: {witness.path}: {warning}.")
    if witness.guessed:
        others = ", ".join(witness.alternatives)
        streams.tell(
            f"recension: {witness.path}: The encoding was guessed: {witness.encoding}"
            f"{f' (or: {others}); --encoding names another' if others else ''}."
        )
    return 0
