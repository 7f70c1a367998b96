"""A report, written to a file in one step, or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.export.report import Paper, Report, Which, report
from viewer.files import display_path, write_atomic
from viewer.messages import N_, Message

if TYPE_CHECKING:
    from viewer.collation.model.model import Collation
    from viewer.dossier.memo import ReaderMemo
    from viewer.dossier.note import Note
    from viewer.export.apparatus.edition import Edition
    from viewer.export.formats import ApparatusFormat, ExportFormat
    from viewer.text.witness import Span


class WouldOverwrite(Exception):
    """An export was to be written over one of the files that it is made from. ``str()`` is one sentence."""

    def __init__(self, path: Path) -> None:
        said = N_("“{path}” is one of the files that are compared; choose another name for the export.")
        super().__init__(Message(said, path=display_path(path)))


class NotExported(Exception):
    """The file could not be made. ``str()`` is one sentence."""

    def __init__(self, path: Path, why: Exception) -> None:
        said = N_("“{path}” was not written: the export could not be made ({reason}).")
        super().__init__(Message(said, path=display_path(path), reason=f"{type(why).__name__}: {why}"))


def write_report(report: Report, format: ExportFormat, path: Path, sources: Iterable[str | Path] = ()) -> None:
    """Write a report to this file. ``sources``: other files, besides those of the witnesses, that must stay.

    Raises ``WouldOverwrite``, ``NotExported`` or ``NotWritten``; what stood there is then as it was.
    """
    refuse_source(path, [*sources, *(witness.path for witness in report.collation.witnesses)])
    _write(partial(format.write, report), path)


def write_edition(edition: Edition, format: ApparatusFormat, path: Path, sources: Iterable[str | Path] = ()) -> None:
    """Write an apparatus to this file, as ``write_report`` does with a report."""
    refuse_source(path, [*sources, *(witness.path for witness in edition.table.witnesses)])
    _write(partial(format.write, edition), path)


def _write(make: Callable[[], bytes], path: Path) -> None:
    try:
        data = make()
    except (MemoryError, OSError, ImportError) as error:  # temporary files of a workbook; a system without fonts
        raise NotExported(path, error) from error
    write_atomic(path, data)


def made(
    format: ExportFormat,
    collation: Collation,
    notes: Sequence[Note],
    which: Which,
    selected: tuple[str, Span] | None,
    memo: ReaderMemo | None,
    paper: Paper,
    tick: Callable[[float], None],
) -> bytes:
    """The file of a collation in a format, not written yet. ``tick``: as for ``ExportFormat.write``."""
    tick(0.0)
    return format.write(report(collation, notes, which, selected=selected, memo=memo, paper=paper), tick)


def refuse_source(path: Path, sources: Iterable[str | Path]) -> None:
    """Raise ``WouldOverwrite`` where the path is that of one of these files, by whatever name."""
    for source in sources:
        with suppress(OSError, ValueError):
            if source and Path(source).samefile(path.expanduser()):
                raise WouldOverwrite(path)
