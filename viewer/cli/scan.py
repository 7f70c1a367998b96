"""``recension scan``: which documents of a folder share passages."""

from __future__ import annotations

import tempfile
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from viewer import streams
from viewer.cli.arguments import CliError, at_least_one, whole

if TYPE_CHECKING:
    import argparse

    from viewer.scan.model import ScanOptions


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``scan`` takes."""
    parser.add_argument("paths", nargs="+", metavar="FOLDER|FILE", help="documents, and folders of documents")
    parser.add_argument("--json", action="store_true", help="write JSON Lines, not a summary")
    parser.add_argument("--index", metavar="DIR", help="a folder that keeps what was read, for the next scan")
    parser.add_argument("--words", type=at_least_one, default=8, metavar="N",
                        help="least words of a passage (%(default)s)")  # fmt: skip
    parser.add_argument("--min-strength", type=whole, default=0, metavar="BITS",
                        help="how many bits of information more than usual a passage has to have")  # fmt: skip
    parser.add_argument("--series", choices=("by-folder",), help="look for nothing between documents of one folder")
    parser.add_argument("--between", action="store_true", help="look only across the folders that are named")


def run(asked: argparse.Namespace) -> int:
    """Scan, and write the result."""
    from viewer.export.scan.lines import scan_to_lines
    from viewer.export.scan.summary import scan_to_text
    from viewer.jobs.executor import Inline
    from viewer.scan.library import Library
    from viewer.scan.scan import scan

    paths = [Path(path) for path in asked.paths]
    if missing := [path for path in paths if not path.exists()]:
        raise CliError(f"{missing[0]}: there is no such file or folder.")
    if asked.between and len(paths) < 2:
        asked.parser.error("--between goes with two folders or more")
    options = _options(asked)
    with nullcontext(asked.index) if asked.index else tempfile.TemporaryDirectory(prefix="recension-") as folder:
        scan(paths, options, Path(folder), Inline())
        with Library(Path(folder)) as library:
            streams.write(scan_to_lines(library, options) if asked.json else [scan_to_text(library)])
    return 0


def _options(asked: argparse.Namespace) -> ScanOptions:
    from viewer.scan.model import ScanOptions

    return ScanOptions(
        words=asked.words, strength=asked.min_strength, by_folder=asked.series == "by-folder", between=asked.between
    )
