"""``recension compare``: documents compared with the first, the base."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from viewer import streams
from viewer.cli.arguments import LETTERS, OF_ONE_FILE, CliError, add_comparison, options_asked
from viewer.cli.documents import kept_asked, witnesses_asked

if TYPE_CHECKING:
    import argparse

    from viewer.collation.apparatus.variation.units import Units
    from viewer.collation.model.model import Collation
    from viewer.dossier.memo import ReaderMemo
    from viewer.dossier.note import DecisionRecord, KeptWitness

EPILOG = OF_ONE_FILE


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``compare`` takes."""
    parser.add_argument("files", nargs="*", metavar="FILE", help="documents; - for standard input")
    parser.add_argument("--json", action="store_true", help="write JSON, not a summary")
    parser.add_argument("--memo", action="store_true", help="write a memo of the comparison of two documents")
    parser.add_argument("--word-diff", action="store_true", help="write the lines that differ, as git diff --word-diff")
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto",
                        help="of --word-diff: colors, not brackets (%(default)s: on a terminal)")  # fmt: skip
    parser.add_argument("--exit-code", action="store_true",
                        help="exit with 1 where the texts differ, with 2 where they cannot be compared")  # fmt: skip
    parser.add_argument("--characters", action="store_true", help="with --json: the edits inside each variant")
    honored = "compare what is kept there; with documents and --json: honor the decisions there"
    parser.add_argument("--dossier", metavar="DOSSIER", help=honored)
    add_comparison(parser)


def run(asked: argparse.Namespace) -> int:
    """Compare, and write the result."""
    from viewer.collation.collate import collate
    from viewer.collation.model.model import Options

    if len(asked.files) > len(LETTERS):
        asked.parser.error(f"compare takes 26 documents at most, not {len(asked.files)}")
    if asked.characters and not asked.json:
        asked.parser.error("--characters goes with --json")
    if asked.memo + asked.json + asked.word_diff > 1:
        asked.parser.error("--json, --memo and --word-diff are three forms; take one")
    if (asked.memo or asked.word_diff) and len(asked.files) > 2:
        asked.parser.error(f"{'--memo' if asked.memo else '--word-diff'} goes with two documents")
    if asked.dossier and not asked.files:
        kept = kept_asked(asked, asked.dossier)
        return _write(asked, kept.outcome.collation, kept.listed_decisions, kept.memo)
    if asked.dossier and not asked.json:
        asked.parser.error("--dossier goes with --json, or without documents")
    if not asked.files:
        asked.parser.error("name the documents, or a --dossier")
    decisions, witnesses = _kept(asked.dossier) if asked.dossier else (None, [])
    collation = collate(witnesses_asked(asked, witnesses), Options(**options_asked(asked)))
    if decisions is None:
        return _write(asked, collation, None)
    from viewer.dossier.decisions import apply_records, decisions_to_json

    outcome = apply_records(collation, decisions)
    return _write(asked, outcome.collation, decisions_to_json(decisions, outcome))


def _write(
    asked: argparse.Namespace,
    collation: Collation,
    decisions: list[dict[str, Any]] | None,
    memo: ReaderMemo | None = None,
) -> int:
    """Write the result in the form that is asked for. ``decisions`` and ``memo``: of a dossier; None without one."""
    if asked.memo:
        from viewer.export.memo import memo_paragraphs

        streams.write(["\n\n".join(memo_paragraphs(collation, memo)) + "\n"])
    elif asked.word_diff:
        from viewer.export.diffs.word_diff import changed_lines

        streams.write(changed_lines(collation, colored=_in_colors(asked.color)))
    elif asked.json:
        from viewer.export.json import collation_to_json

        more = _apparatus(collation)
        streams.write(collation_to_json(collation, characters=asked.characters, decisions=decisions, more=more))
    else:
        from viewer.export.summary import summary_text

        streams.write([summary_text(collation), *_agreement(collation)])
    return int(asked.exit_code and _differs(collation))


def _apparatus(collation: Collation) -> dict[str, Any]:
    """The fields that three witnesses or more have besides."""
    if len(collation.witnesses) < 3:
        return {}
    from viewer.export.apparatus.fields import apparatus_fields

    return apparatus_fields(collation, _units(collation))


def _agreement(collation: Collation) -> list[str]:
    """Who agrees with whom, of three witnesses or more."""
    if len(collation.witnesses) < 3:
        return []
    from viewer.collation.apparatus.agreement import agreement
    from viewer.export.apparatus.summary import agreement_text

    return [agreement_text(agreement(_units(collation)))]


def _units(collation: Collation) -> Units:
    from viewer.collation.apparatus.columns.tabulate import tabulate
    from viewer.collation.apparatus.variation.units import units

    return units(tabulate(collation.witnesses, None, collation.options))


def _in_colors(when: str) -> bool:
    """Whether to write colors. A terminal gets them, but for who asks for none in NO_COLOR (no-color.org)."""
    return when == "always" or (when == "auto" and streams.to_terminal() and not os.environ.get("NO_COLOR"))


def _differs(collation: Collation) -> bool:
    """Whether any text differs from the base in what is not ignored."""
    return bool(collation.variants.listed.any() or collation.framing)


def _kept(file: str) -> tuple[list[DecisionRecord], list[KeptWitness]]:
    """What a dossier keeps: the reader's decisions, and how the documents on which they were made were read."""
    from viewer.dossier.errors import DossierError
    from viewer.dossier.store import Dossier

    if not Path(file).is_file():  # opening would make one
        raise CliError(f"{file}: there is no such dossier.")
    try:
        with Dossier.open(Path(file)) as dossier:
            if dossier.message and dossier.path.absolute() != Path(file).expanduser().absolute():  # a rescued copy
                streams.tell(f"recension: {dossier.message}")
            return dossier.decisions(), dossier.witnesses()
    except DossierError as error:
        raise CliError(str(error)) from error
