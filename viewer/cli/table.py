"""``recension table``: any number of witnesses side by side, a row a place and a column a witness."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer import streams
from viewer.cli.arguments import OF_ONE_FILE, add_comparison
from viewer.cli.documents import witnesses_asked
from viewer.cli.witnesses import add_witnesses, units_of

if TYPE_CHECKING:
    import argparse

EPILOG = OF_ONE_FILE


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

    found, base = units_of(asked, witnesses_asked(asked, []))
    streams.write(table_to_json(found.table, base) if asked.json else table_to_csv(found.table, base))
    return 0
