"""``recension export``: a comparison, or a dossier, written to a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from viewer.cli.arguments import OF_ONE_FILE, CliError, add_comparison, options_asked
from viewer.cli.documents import kept_asked, witnesses_asked
from viewer.cli.witnesses import add_witnesses, units_of
from viewer.export.formats import APPARATUS_FORMATS, ApparatusFormat, format_for, format_named

if TYPE_CHECKING:
    import argparse

    from viewer.cli.arguments import Parser
    from viewer.export.apparatus.edition import Edition
    from viewer.export.formats import ExportFormat
    from viewer.export.report import Report

EPILOG = OF_ONE_FILE
_WHICH = ("all", "substantive", "noted")  # nothing is selected where there is no window


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``export`` takes."""
    from viewer.ui.pdf.formats import ALL_FORMATS

    forms = dict.fromkeys([*(one.key for one in ALL_FORMATS), *(one.key for one in APPARATUS_FORMATS)])
    parser.add_argument("files", nargs="+", metavar="FILE", help="documents, or a dossier")
    parser.add_argument("--to", metavar="FILE", required=True, help="the file to write; its suffix says in which form")
    parser.add_argument("--format", metavar="FORM", help=f"the form: {', '.join(forms)}")
    parser.add_argument("--which", choices=_WHICH, default="all", help="which variants (%(default)s)")
    parser.add_argument("--positive", action="store_true", help="of three documents or more: name also who agrees")
    add_witnesses(parser)
    add_comparison(parser)


def run(asked: argparse.Namespace) -> int:
    """Write the file, and return 0."""
    from viewer.files import NotWritten
    from viewer.usecases.export import NotExported, WouldOverwrite, refuse_source, write_edition, write_report

    form = _form(asked)
    path = Path(asked.to)
    try:
        refuse_source(path, asked.files)  # before the work, not after it
        if isinstance(form, ApparatusFormat):
            write_edition(_edition(asked), form, path, asked.files)
        else:
            write_report(_report(asked), form, path, asked.files)
    except (NotWritten, NotExported, WouldOverwrite) as error:
        raise CliError(str(error)) from error
    return 0


def _form(asked: argparse.Namespace) -> ExportFormat | ApparatusFormat:
    """The form that is asked for: of a comparison of two, or, for more documents and where that has none, of an
    apparatus."""
    from viewer.ui.pdf.formats import ALL_FORMATS

    several = len(asked.files) > 2
    parser: Parser = asked.parser
    of_two = format_named(asked.format, ALL_FORMATS) if asked.format else format_for(asked.to, ALL_FORMATS)
    if of_two is not None and not several:
        if asked.sigla or asked.base or asked.positive:
            parser.error("--sigla, --base and --positive go with three documents or more, or with a form of these")
        return of_two
    form = format_named(asked.format, APPARATUS_FORMATS) if asked.format else format_for(asked.to, APPARATUS_FORMATS)
    if form is not None:
        return form
    keys = [*(() if several else (one.key for one in ALL_FORMATS)), *(one.key for one in APPARATUS_FORMATS)]
    known = ", ".join(dict.fromkeys(keys))
    wanted = f"--format {asked.format}" if asked.format else f"the suffix of {asked.to}"
    parser.error(f"{wanted} is no form of an export{' of several documents' * several}; the forms are {known}")


def _edition(asked: argparse.Namespace) -> Edition:
    """The apparatus of documents."""
    from viewer.collation.model.model import CATEGORIES, SUBSTANTIVES
    from viewer.export.apparatus.edition import edition

    if asked.which == "noted":
        asked.parser.error("--which noted goes with a dossier")
    chosen = [one for one in CATEGORIES if one not in asked.ignore]
    if asked.which == "substantive":
        chosen = [one for one in chosen if one in SUBSTANTIVES or one == "moved"]
    units, base = units_of(asked, witnesses_asked(asked, []))
    return edition(units, base, chosen, positive=asked.positive)


def _report(asked: argparse.Namespace) -> Report:
    """What is exported: the comparison of documents; or that of a dossier with its decisions, notes and memo."""
    from viewer.collation.collate import collate
    from viewer.collation.model.model import Options
    from viewer.export.report import report
    from viewer.ui.pdf.paper import system_paper
    from viewer.usecases.reopen import is_dossier

    paper = system_paper()

    if len(asked.files) > 1 or not is_dossier(asked.files[0]):
        found = collate(witnesses_asked(asked, []), Options(**options_asked(asked)))
        return report(found, [], asked.which, paper=paper)
    kept = kept_asked(asked, asked.files[0])
    return report(kept.outcome.collation, kept.notes, asked.which, memo=kept.memo, paper=paper)
