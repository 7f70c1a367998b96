"""``recension export``: a comparison, or a dossier, written to a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from viewer import streams
from viewer.cli.arguments import OF_ONE_FILE, CliError, Parser, add_comparison, options_asked, options_changed
from viewer.cli.documents import texts

if TYPE_CHECKING:
    import argparse

    from viewer.collation.model.model import Collation
    from viewer.dossier.note import Note

EPILOG = OF_ONE_FILE
_WHICH = ("all", "substantive", "noted")  # nothing is selected where there is no window


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``export`` takes."""
    from viewer.ui.pdf.formats import ALL_FORMATS

    parser.add_argument("files", nargs="+", metavar="FILE", help="two documents, or a dossier")
    parser.add_argument("--to", metavar="FILE", required=True, help="the file to write; its suffix says in which form")
    parser.add_argument("--format", metavar="FORM", help=f"the form: {', '.join(one.key for one in ALL_FORMATS)}")
    parser.add_argument("--which", choices=_WHICH, default="all", help="which variants (%(default)s)")
    add_comparison(parser)


def run(asked: argparse.Namespace) -> int:
    """Write the file, and return 0."""
    from viewer.export.formats import format_for, format_named
    from viewer.export.report import report
    from viewer.files import NotWritten
    from viewer.ui.pdf.formats import ALL_FORMATS
    from viewer.usecases.export import NotExported, WouldOverwrite, refuse_source, write_report

    parser: Parser = asked.parser
    form = format_named(asked.format, ALL_FORMATS) if asked.format else format_for(asked.to, ALL_FORMATS)
    if form is None:
        known = ", ".join(one.key for one in ALL_FORMATS)
        wanted = f"--format {asked.format}" if asked.format else f"the suffix of {asked.to}"
        parser.error(f"{wanted} is no form of an export; the forms are {known}")
    if len(asked.files) > 2:
        parser.error(f"export takes two documents or a dossier, not {len(asked.files)}")
    path = Path(asked.to)
    try:
        refuse_source(path, asked.files)  # before the work, not after it
        collation, notes = _collation(asked)
        write_report(report(collation, notes, asked.which), form, path, asked.files)
    except (NotWritten, NotExported, WouldOverwrite) as error:
        raise CliError(str(error)) from error
    return 0


def _collation(asked: argparse.Namespace) -> tuple[Collation, list[Note]]:
    """What is exported: the comparison of documents; or that of a dossier with its decisions, and its notes."""
    from viewer.collation.collate import collate
    from viewer.collation.model.model import Options
    from viewer.usecases.reopen import is_dossier

    if len(asked.files) > 1 or not is_dossier(asked.files[0]):
        return collate(texts(asked, []), Options(**options_asked(asked))), []
    from viewer.dossier.errors import DossierError
    from viewer.text.reading.read import ReadError
    from viewer.usecases.export import collation_kept
    from viewer.usecases.reopen import NothingKept

    try:
        collation, notes, said = collation_kept(Path(asked.files[0]), options_changed(asked))
    except (DossierError, NothingKept, ReadError) as error:
        raise CliError(str(error)) from error
    for sentence in said:
        streams.tell(f"recension: {sentence}")
    return collation, notes
