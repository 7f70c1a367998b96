"""``recension scan``: which documents of a folder share passages."""

from __future__ import annotations

import errno
import sys
import tempfile
from contextlib import nullcontext
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from viewer import streams
from viewer.cli.arguments import CliError, at_least_one, whole

if TYPE_CHECKING:
    import argparse

    from viewer.scan.library import Library
    from viewer.scan.model import ScanOptions, ScanStep

_QUIET = 2.0  # seconds in which nothing is said: most scans are done by then
_EVERY = 10.0  # seconds between two lines, where there is no terminal
_REDRAW = 0.2  # seconds between two states of the line on a terminal

EPILOG = """Progress goes to standard error. With --index, a scan that was stopped goes on where it ended, and the
next one reads only what is new. A cluster of machines needs Dask (pip install 'recension[cluster]') and an --index that
all of them see; give it a tls:// address unless it is this machine."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``scan`` takes."""
    parser.add_argument("paths", nargs="*", metavar="FOLDER|FILE", help="documents, and folders of documents")
    parser.add_argument("--json", action="store_true", help="write JSON Lines, not a summary")
    parser.add_argument("--csv", metavar="DIR", help="write the tables documents.csv, pairs.csv and members.csv there")
    parser.add_argument("--graph", metavar="FILE", help="write the network of documents (.graphml or .gexf)")
    parser.add_argument("--passim", metavar="FILE", help="write the clusters in the form of passim (JSON Lines)")
    parser.add_argument("--from-passim", metavar="FILE|DIR",
                        help="in place of a scan, take the clusters that passim has found")  # fmt: skip
    how = parser.add_argument_group("what is looked for")
    how.add_argument("--words", type=at_least_one, default=7, metavar="N",
                     help="least words of a passage (%(default)s)")  # fmt: skip
    how.add_argument("--min-strength", type=whole, default=0, metavar="BITS",
                     help="how many bits of information more than usual a passage has to have")  # fmt: skip
    how.add_argument("--series", choices=("by-folder",), help="look for nothing between documents of one folder")
    how.add_argument("--between", action="store_true",
                     help="look only across the folders that are named, the older state first")  # fmt: skip
    how.add_argument("--echoes", action="store_true", help="look for sentences that say the same in other words")
    how.add_argument("--metadata", metavar="CSV", help="a table of the documents: path, date, source, title, author")
    where = parser.add_argument_group("where it runs")
    where.add_argument("--index", metavar="DIR", help="a folder that keeps what was read and found")
    where.add_argument("--workers", type=at_least_one, default=0, metavar="N", help="processes (as many as cores)")
    where.add_argument("--cluster", default="", metavar="ADDRESS", help="a Dask scheduler, tcp://host:8786")


def run(asked: argparse.Namespace) -> int:
    """Scan, and write the result."""
    from viewer.scan.library import Library

    _check(asked)
    with nullcontext(asked.index) if asked.index else tempfile.TemporaryDirectory(prefix="recension-") as folder:
        _scan(asked, Path(folder))
        with Library(Path(folder)) as library:
            _write_files(asked, library)
            _write(asked, library)
    return 0


def _check(asked: argparse.Namespace) -> None:
    if bool(asked.paths) == bool(asked.from_passim):
        asked.parser.error("scan takes documents or folders, or --from-passim")
    if asked.between and len(asked.paths) < 2:
        asked.parser.error("--between goes with two folders or more")
    if asked.cluster and not asked.index:
        asked.parser.error("--cluster goes with --index, a folder that all workers see")
    if asked.graph and Path(asked.graph).suffix.lower() not in (".graphml", ".gexf"):
        asked.parser.error(f"--graph writes .graphml or .gexf, not {asked.graph}")
    if missing := [path for path in asked.paths if not Path(path).exists()]:
        raise CliError(f"{missing[0]}: there is no such file or folder.")


def _scan(asked: argparse.Namespace, folder: Path) -> None:
    from viewer.jobs.executor import NoClusterError, executor_for
    from viewer.scan.lock import IndexInUseError
    from viewer.scan.metadata import read_metadata
    from viewer.scan.passim import import_passim
    from viewer.scan.scan import scan
    from viewer.scan.tasks import WorkerAccessError
    from viewer.text.reading.read import ReadError

    said = _Progress()
    try:
        if asked.from_passim:
            import_passim(Path(asked.from_passim), folder)
            return
        metadata = read_metadata(Path(asked.metadata)) if asked.metadata else {}
        paths = [Path(path) for path in asked.paths]
        with executor_for(asked.workers, asked.cluster) as executor:
            scan(paths, _options(asked), folder, executor, said, metadata=metadata)
    except (NoClusterError, IndexInUseError, WorkerAccessError, ReadError) as error:
        raise CliError(str(error)) from error
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        raise CliError(
            f"{folder}: the disk is full. What is done stays, and the next scan goes on from there."
        ) from error
    finally:
        said.end()


def _options(asked: argparse.Namespace) -> ScanOptions:
    from viewer.scan.model import ScanOptions

    return ScanOptions(
        words=asked.words,
        strength=asked.min_strength,
        by_folder=asked.series == "by-folder",
        between=asked.between,
        echoes=asked.echoes,
    )


def _write_files(asked: argparse.Namespace, library: Library) -> None:
    from viewer.export.scan.csv import scan_tables
    from viewer.export.scan.graph import scan_to_gexf, scan_to_graphml
    from viewer.export.scan.passim import scan_to_passim
    from viewer.files import NotWritten, write_atomic

    try:
        if asked.csv:
            Path(asked.csv).mkdir(parents=True, exist_ok=True)
            for name, data in scan_tables(library).items():
                write_atomic(Path(asked.csv) / name, data)
        if asked.graph:
            to_bytes = scan_to_gexf if asked.graph.lower().endswith(".gexf") else scan_to_graphml
            write_atomic(Path(asked.graph), to_bytes(library))
        if asked.passim:
            write_atomic(Path(asked.passim), "".join(scan_to_passim(library)).encode("utf-8", "replace"))
    except NotWritten as error:
        raise CliError(str(error)) from error


def _write(asked: argparse.Namespace, library: Library) -> None:
    from viewer.export.scan.lines import scan_to_lines
    from viewer.export.scan.summary import scan_to_text

    streams.write(scan_to_lines(library, _options(asked)) if asked.json else [scan_to_text(library)])


class _Progress:
    """Says on standard error how far a scan is: in one line on a terminal, else in a line from time to time."""

    def __init__(self) -> None:
        self._terminal = sys.stderr is not None and sys.stderr.isatty()
        self._said = monotonic() + _QUIET
        self._stage, self._began, self._first = "", 0.0, 0
        self._width = 0

    def __call__(self, step: ScanStep) -> None:
        from viewer.phrasing.scan import about_step

        if step.stage != self._stage:
            self._stage, self._began, self._first = step.stage, step.seconds, step.done
        if monotonic() < self._said:
            return
        self._said = monotonic() + (_REDRAW if self._terminal else _EVERY)
        done, used = step.done - self._first, step.seconds - self._began
        line = about_step(step, done / used if done > 0 and used > 0 else 0.0)
        if self._terminal:
            sys.stderr.write("\r" + line.ljust(self._width))
            sys.stderr.flush()
            self._width = len(line)
        else:
            streams.tell(f"recension: {line}")

    def end(self) -> None:
        """Clear the line on a terminal."""
        if self._width:
            sys.stderr.write("\r" + " " * self._width + "\r")
            sys.stderr.flush()
