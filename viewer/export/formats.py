"""The formats in which a report can be written, each by a module that is imported when it is asked for."""

from __future__ import annotations

from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple, TypeVar, cast

from viewer.messages import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from viewer.export.apparatus.edition import Edition
    from viewer.export.report import Report


class ExportFormat(NamedTuple):
    """A format. ``name``: as a dialog lists it; ``suffixes``: of its files, the usual one first, each with its point;
    ``module``: below ``viewer.export``, with ``document(report: Report) -> bytes``."""

    name: str
    suffixes: tuple[str, ...]
    module: str

    @property
    def key(self) -> str:
        """Its name on the command line: the usual suffix, without the point."""
        return self.suffixes[0].removeprefix(".")

    def write(self, report: Report) -> bytes:
        """The whole file."""
        document = cast("Callable[[Report], bytes]", import_module(f"viewer.export.{self.module}").document)
        return document(report)


class ApparatusFormat(NamedTuple):
    """A format of an apparatus of several witnesses; its module has ``document(edition: Edition) -> bytes``."""

    name: str
    suffixes: tuple[str, ...]
    module: str

    @property
    def key(self) -> str:
        """Its name on the command line: the usual suffix, without the point."""
        return self.suffixes[0].removeprefix(".")

    def write(self, edition: Edition) -> bytes:
        """The whole file."""
        document = cast("Callable[[Edition], bytes]", import_module(f"viewer.export.{self.module}").document)
        return document(edition)


# One line a format; the longer of two suffixes that fit a name wins, so their order here does not matter.
FORMATS: tuple[ExportFormat, ...] = (
    ExportFormat(N_("Web page"), (".html", ".htm"), "html"),
    ExportFormat(N_("Word, tracked changes"), (".docx",), "docx"),
    ExportFormat(N_("OpenDocument, tracked changes"), (".odt",), "odt"),
    ExportFormat(N_("TEI, parallel segmentation"), (".tei.xml", ".tei"), "tei"),
    ExportFormat(N_("Notes as Web Annotations"), (".jsonld",), "annotations"),
    ExportFormat(N_("Markdown"), (".md", ".markdown"), "markdown_report"),
    ExportFormat(N_("Table (CSV)"), (".csv",), "tables.csv"),
    ExportFormat(N_("Workbook (Excel)"), (".xlsx",), "tables.xlsx"),
    ExportFormat(N_("Differences of lines"), (".diff", ".patch"), "diffs.unified_diff"),
    ExportFormat(N_("Differences of words"), (".wdiff",), "diffs.word_diff"),
    ExportFormat(N_("JSON"), (".json",), "json"),
)

# Of an apparatus: of three witnesses or more, and in a form that a comparison of two has not.
APPARATUS_FORMATS: tuple[ApparatusFormat, ...] = (
    ApparatusFormat(N_("Web page"), (".html", ".htm"), "apparatus.html"),
    ApparatusFormat(N_("Word document"), (".docx",), "apparatus.docx"),
    ApparatusFormat(N_("TEI, parallel segmentation"), (".tei.xml", ".tei"), "apparatus.tei"),
    ApparatusFormat(N_("LaTeX, critical edition (reledmac)"), (".tex",), "apparatus.reledmac"),
    ApparatusFormat(N_("Table (CSV)"), (".csv",), "apparatus.rows"),
    ApparatusFormat(N_("Readings as characters (NEXUS)"), (".nex", ".nexus"), "apparatus.nexus"),
    ApparatusFormat(N_("Variant graph (GraphML)"), (".graphml",), "apparatus.graphml"),
)
_F = TypeVar("_F", ExportFormat, ApparatusFormat)


def format_for(name: str) -> ExportFormat | None:
    """The format of a file of this name, by its suffix; None where there is none of it."""
    return _by_name(name, FORMATS)


def format_named(key: str) -> ExportFormat | None:
    """The format of this name on the command line: one of its suffixes, with or without the point."""
    return _by_key(key, FORMATS)


def apparatus_format_for(name: str) -> ApparatusFormat | None:
    """The format of an apparatus in a file of this name."""
    return _by_name(name, APPARATUS_FORMATS)


def apparatus_format_named(key: str) -> ApparatusFormat | None:
    """The format of an apparatus of this name on the command line."""
    return _by_key(key, APPARATUS_FORMATS)


def _by_name(name: str, among: Sequence[_F]) -> _F | None:
    low = PurePath(name).name.casefold()
    fitting = [
        (len(suffix), number) for number, one in enumerate(among) for suffix in one.suffixes if low.endswith(suffix)
    ]
    return among[max(fitting)[1]] if fitting else None


def _by_key(key: str, among: Sequence[_F]) -> _F | None:
    return next((one for one in among if f".{key.casefold().removeprefix('.')}" in one.suffixes), None)
