"""``recension open``: the window, with the files that are named or with what was open last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.cli.arguments import CliError
from viewer.gc_pause import no_gc

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``open`` takes."""
    parser.add_argument("files", nargs="*", metavar="FILE", help="two documents, or a dossier")


def run(asked: argparse.Namespace) -> int:
    """Open the window, and return its exit status."""
    from viewer.ui.preflight import problem

    if sentence := problem():
        raise CliError(sentence)
    with no_gc():
        from viewer.ui.app.app import run

    return run(asked.files)
