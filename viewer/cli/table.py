"""``recension table``: any number of witnesses side by side, a row a place and a column a witness."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer import streams
from viewer.cli.arguments import OF_ONE_FILE, add_comparison
from viewer.cli.documents import bytes_of, witnesses_asked
from viewer.cli.witnesses import add_witnesses, base_asked, table_of

if TYPE_CHECKING:
    import argparse

    from viewer.collation.apparatus.table import Table

EPILOG = f"""{OF_ONE_FILE} Of an edition in TEI (parallel segmentation) that is named alone, the table is
that of its apparatus."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``table`` takes."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="documents; - for standard input")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="write JSON: of each word where it stands")
    form.add_argument("--csv", action="store_true", help="write CSV (as usual)")
    add_witnesses(parser)
    add_comparison(parser)
    parser.set_defaults(scope="work")


def run(asked: argparse.Namespace) -> int:
    """Write the table."""
    from viewer.export.apparatus.alignment import table_to_csv, table_to_json

    table = _kept_table(asked) or table_of(asked, witnesses_asked(asked, []))
    base = base_asked(asked, table.sigla)
    streams.write(table_to_json(table, base) if asked.json else table_to_csv(table, base))
    return 0


def _kept_table(asked: argparse.Namespace) -> Table | None:
    """The table that one document has in its apparatus; None for other documents."""
    if len(asked.files) > 1 or getattr(asked, "witness", None):
        return None
    from viewer.usecases.tei_table import table_of_tei

    try:
        return table_of_tei(bytes_of(asked.files[0]))
    except ValueError:
        return None
