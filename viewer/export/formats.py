"""The formats in which a report can be written, each by a module that is imported when it is asked for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from importlib import import_module
from importlib.util import find_spec
from pathlib import PurePath
from typing import TYPE_CHECKING, TypeVar, cast

from viewer.messages import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from viewer.export.apparatus.edition import Edition
    from viewer.export.report import Report


@dataclass(frozen=True, slots=True)
class _Format:
    """A format. ``name``: as a dialog lists it; ``suffixes``: of its files, the usual one first, each with its point.

    ``module``: where its function ``document`` is; ``needs``: a package of an extra, without which it is not offered.
    """

    name: str
    suffixes: tuple[str, ...]
    module: str
    needs: str = ""

    @property
    def key(self) -> str:
        """Its name on the command line: the usual suffix, without the point."""
        return self.suffixes[0].removeprefix(".")

    @property
    def available(self) -> bool:
        """Whether what it needs is installed."""
        return not self.needs or find_spec(self.needs) is not None

    def _document(self) -> Callable[..., bytes]:
        return cast("Callable[..., bytes]", import_module(self.module).document)


class ExportFormat(_Format):
    """A format of a report; its module has ``document(report: Report) -> bytes``, which calls the report's ``tick``."""

    __slots__ = ()

    def write(self, report: Report, tick: Callable[[float], None] = lambda _: None) -> bytes:
        """The whole file. ``tick`` is called with the share that is done, 0 to 1; it may raise, to end the work."""
        return self._document()(replace(report, tick=tick))


class ApparatusFormat(_Format):
    """A format of an apparatus of several witnesses; its module has ``document(edition: Edition) -> bytes``."""

    __slots__ = ()

    def write(self, edition: Edition) -> bytes:
        """The whole file."""
        return self._document()(edition)


# One line a format. PDF, whose pages Qt sets, is with the window. The longer of two suffixes that fit a name wins, so
# their order here does not matter.
FORMATS: tuple[ExportFormat, ...] = (
    ExportFormat(N_("Web page"), (".html", ".htm"), "viewer.export.pages.html"),
    ExportFormat(N_("PDF, set as an edition"), (".edition.pdf",), "viewer.export.pages.edition", needs="typst"),
    ExportFormat(N_("Word, tracked changes"), (".docx",), "viewer.export.tracked.docx"),
    ExportFormat(N_("OpenDocument, tracked changes"), (".odt",), "viewer.export.tracked.odt"),
    ExportFormat(N_("TEI, parallel segmentation"), (".tei.xml", ".tei"), "viewer.export.tei.parallel_segmentation"),
    ExportFormat(N_("TEI, double end-point"), (".endpoints.xml",), "viewer.export.tei.double_end_point"),
    ExportFormat(N_("TEI, stand-off"), (".standoff.xml",), "viewer.export.tei.standoff"),
    ExportFormat(N_("Notes as Web Annotations"), (".jsonld",), "viewer.export.notes.annotations"),
    ExportFormat(N_("Markdown"), (".md", ".markdown"), "viewer.export.pages.markdown_report"),
    ExportFormat(N_("LaTeX, parallel columns"), (".tex",), "viewer.export.pages.latex"),
    ExportFormat(N_("Table (CSV)"), (".csv",), "viewer.export.tables.csv"),
    ExportFormat(N_("Workbook (Excel)"), (".xlsx",), "viewer.export.tables.xlsx"),
    ExportFormat(N_("Differences of lines"), (".diff", ".patch"), "viewer.export.diffs.unified_diff"),
    ExportFormat(N_("Differences of words"), (".wdiff",), "viewer.export.diffs.word_diff"),
    ExportFormat(N_("JSON"), (".json",), "viewer.export.json"),
)

# Of an apparatus: of three witnesses or more, and in a form that a comparison of two has not.
APPARATUS_FORMATS: tuple[ApparatusFormat, ...] = (
    ApparatusFormat(N_("Web page"), (".html", ".htm"), "viewer.export.apparatus.html"),
    ApparatusFormat(N_("Word document"), (".docx",), "viewer.export.apparatus.docx"),
    ApparatusFormat(N_("TEI, parallel segmentation"), (".tei.xml", ".tei"), "viewer.export.apparatus.tei"),
    ApparatusFormat(N_("LaTeX, critical edition (reledmac)"), (".tex",), "viewer.export.apparatus.reledmac"),
    ApparatusFormat(N_("Table (CSV)"), (".csv",), "viewer.export.apparatus.rows"),
    ApparatusFormat(N_("Readings as characters (NEXUS)"), (".nex", ".nexus"), "viewer.export.apparatus.nexus"),
    ApparatusFormat(N_("Variant graph (GraphML)"), (".graphml",), "viewer.export.apparatus.graphml"),
)
_F = TypeVar("_F", bound=_Format)


def format_for(name: str, formats: Sequence[_F]) -> _F | None:
    """The format of a file of this name, by its suffix; None where there is none of it."""
    low = PurePath(name).name.casefold()
    fitting = [(len(suffix), one) for one in formats for suffix in one.suffixes if low.endswith(suffix)]
    return max(fitting, key=lambda found: found[0])[1] if fitting else None


def format_named(key: str, formats: Sequence[_F]) -> _F | None:
    """The format of this name on the command line: one of its suffixes, with or without the point."""
    return next((one for one in formats if f".{key.casefold().removeprefix('.')}" in one.suffixes), None)
