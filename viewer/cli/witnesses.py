"""Several witnesses of one text, as commands name them: their sigla, the base, and the table of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from viewer.cli.arguments import Parser
    from viewer.collation.apparatus.table import Table
    from viewer.collation.apparatus.variation.units import Units
    from viewer.text.witness import Witness


def add_witnesses(to: argparse.ArgumentParser) -> None:
    """Add how witnesses are called, and which of them is the base."""
    to.add_argument("--sigla", metavar="SIGLUM,…", help="of the documents in their order (A,B,C…)")
    to.add_argument("--base", metavar="SIGLUM", help="against which the others are read (the first document)")


def table_of(asked: argparse.Namespace, witnesses: Sequence[Witness]) -> Table:
    """The table of these witnesses."""
    from viewer.cli.arguments import options_asked
    from viewer.collation.apparatus.columns.tabulate import tabulate
    from viewer.collation.model.model import Options

    sigla = sigla_asked(asked, len(witnesses))
    base_asked(asked, sigla)  # before the work, not after it
    return tabulate(witnesses, sigla, Options(**options_asked(asked)))


def units_of(asked: argparse.Namespace, witnesses: Sequence[Witness]) -> tuple[Units, int]:
    """The variation units of these witnesses, and the number of the base."""
    from viewer.collation.apparatus.variation.units import units

    table = table_of(asked, witnesses)
    return units(table), base_asked(asked, table.sigla)


def sigla_asked(asked: argparse.Namespace, count: int) -> tuple[str, ...]:
    """The sigla that are asked for, or letters."""
    from viewer.collation.apparatus.table import checked_sigla

    parser: Parser = asked.parser
    try:
        return checked_sigla([one.strip() for one in asked.sigla.split(",")] if asked.sigla else None, count)
    except ValueError as error:
        parser.error(f"{str(error)[0].lower()}{str(error)[1:].rstrip('.')}")


def base_asked(asked: argparse.Namespace, sigla: Sequence[str]) -> int:
    """The number of the base."""
    if asked.base is None:
        return 0
    if asked.base not in sigla:
        asked.parser.error(f"there is no witness {asked.base}; there are {', '.join(sigla)}")
    return sigla.index(asked.base)
