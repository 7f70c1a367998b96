"""The two columns on paper: framing tinted and named, variants under their signs, so that black and white is enough."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageLayout, QPaintEngine, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QProgressDialog, QWidget

from viewer.collation.model.model import SIGILS
from viewer.collation.query.place_map import PlaceMap
from viewer.phrasing import language, sentences
from viewer.phrasing.language import N_, counted, tr
from viewer.ui import dialogs
from viewer.ui.commands import export
from viewer.ui.page import margins
from viewer.ui.page.columns import ColumnPart, Leaf, leaves
from viewer.ui.page.marks import marking
from viewer.ui.page.paint import Brushes
from viewer.ui.page.sheet import Sheet
from viewer.ui.pdf.measures import PAPER
from viewer.ui.theme import fonts
from viewer.ui.theme.fonts import typeface
from viewer.ui.theme.theme import load

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from viewer.ui.state.workspace import Workspace

_UNIT = 2.0  # of these a point has: letters are set in units, so that none is rounded to a point
_ZOOM = 1.125  # of a face that is 16 units tall: 9 points
_EDGE = 15.0  # mm round the page
_HEAD, _FOOT = 44.0, 34.0  # units for the titles above and the number below
_SIGNS = 40.0  # units left of each column, for the signs
_BETWEEN = 22.0  # units between the columns
_BEYOND = 8.0  # units that framing paper reaches beyond the words at their right
_SMALL = 15  # units: titles and numbers
PREVIEWED = 60  # pages: more are printed, but not shown before
_DOTS = 600  # an inch
_FEW = 20  # pages that are painted before anybody could read how far it is
_PATIENCE = 400  # ms
_OF_WINDOW = 0.9  # the preview's share of the window's size
_SOURCE = "printing"


class Print:
    """A collation set in two columns for paper of one size."""

    def __init__(self, workspace: Workspace, paper: QSizeF, partner: str = "B") -> None:
        """``paper``: what of it can be printed on, in points."""
        collation = workspace.collation
        assert collation is not None
        self._collation, self._partner = collation, partner
        self.size = paper * _UNIT
        theme = replace(load("light"), paper=QColor(Qt.GlobalColor.white))
        self._brushes = Brushes(theme, _ZOOM)
        width = (self.size.width() - _BETWEEN) / 2 - _SIGNS
        self._sheets = [
            self._sheet(sigil, other, width, workspace) for sigil, other in (("A", partner), (partner, "A"))
        ]
        left, right = (sheet.page for sheet in self._sheets)
        height = self.size.height() - _HEAD - _FOOT
        self.leaves: Sequence[Leaf] = leaves(left, right, PlaceMap(collation, partner), height)

    def _sheet(self, sigil: str, other: str, width: float, workspace: Workspace) -> Sheet:
        face = replace(typeface(_ZOOM), exact=True)
        made = marking(self._collation, sigil, other)
        witness = self._collation.witness(sigil)
        sheet = Sheet(witness.text, made, face, witness.parts)
        sheet.show_levels(workspace.levels)
        sheet.page.lay_out(face, width)
        return sheet

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint one leaf, from 0, in units from its upper left corner."""
        leaf, half = self.leaves[number], (self.size.width() + _BETWEEN) / 2
        for sheet, parts, sigil, x in (
            (self._sheets[0], leaf.left, "A", 0.0),
            (self._sheets[1], leaf.right, self._partner, half),
        ):
            self._paint_title(painter, sigil, x)
            for part in parts:
                self._paint_part(painter, sheet, part, x)
        self._paint_number(painter, number)

    def _paint_part(self, painter: QPainter, sheet: Sheet, part: ColumnPart, x: float) -> None:
        """Lines of a block: the whole block is painted, and what is not of this leaf is cut away."""
        page, theme = sheet.page, self._brushes.theme
        there = page.set(part.block)
        above = page.tall(part.block) - there.height if part.first == 0 else 0.0
        first, last = there.lines[part.first], there.lines[part.last - 1]
        begin = 0.0 if part.first == 0 else first.top
        top, bottom = _HEAD + part.top + begin - above, _HEAD + part.top + last.top + last.height
        wide = _SIGNS + page.width + _BEYOND
        painter.save()
        painter.translate(x, 0)
        painter.setClipRect(QRectF(0, max(_HEAD - 2, top), wide, bottom - max(_HEAD - 2, top) + 2))
        sheet.left = _SIGNS
        at = QPointF(_SIGNS, _HEAD + part.top)
        up = page.text_top(part.block) - at.y()
        margins.paint_band(painter, page, part.block, up, wide, theme)
        if part.first == 0:
            margins.paint_label(painter, page, part.block, up, _SIGNS, theme)
        sheet.paint_block(painter, part.block, at, self._brushes)
        painter.restore()

    def _paint_title(self, painter: QPainter, sigil: str, x: float) -> None:
        theme, wide = self._brushes.theme, (self.size.width() - _BETWEEN) / 2
        source = sentences.sources(self._collation.witnesses)[SIGILS.index(sigil)]
        painter.setFont(fonts.chrome(_SMALL, bold=True))
        painter.setPen(theme.accent)
        painter.drawText(QRectF(x + _SIGNS, 0, 24, 24), Qt.AlignmentFlag.AlignVCenter, sigil)
        painter.setFont(fonts.chrome(_SMALL))
        painter.setPen(theme.ink)
        room = wide - _SIGNS - 24
        words = painter.fontMetrics().elidedText(" ".join(source.split()), Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(QRectF(x + _SIGNS + 24, 0, room, 24), Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(theme.hairline)
        painter.drawLine(QPointF(x + _SIGNS, 29), QPointF(x + wide, 29))

    def _paint_number(self, painter: QPainter, number: int) -> None:
        painter.setFont(fonts.chrome(_SMALL))
        painter.setPen(self._brushes.theme.dim)
        foot = QRectF(0, self.size.height() - 24, self.size.width(), 24)
        words = sentences.of(number + 1, len(self.leaves))
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, words)


def set_paper(device: QPagedPaintDevice) -> None:
    """The margins that the columns are made for; the size is the reader's own."""
    device.setPageMargins(QMarginsF(_EDGE, _EDGE, _EDGE, _EDGE), QPageLayout.Unit.Millimeter)


def print_columns(
    workspace: Workspace,
    device: QPagedPaintDevice,
    pages: tuple[int, int] = (0, 0),
    tick: Callable[[int, int], bool] = lambda _done, _count: True,
) -> tuple[int, int]:
    """Paint the two columns: how many pages were painted, of how many.

    ``pages`` are the first and the last, from 1, or 0 for all. ``tick`` hears how many are done, of how many, and says
    whether to go on. What is only looked at ends after some pages: who turns them would wait for all.
    """
    made = Print(workspace, device.pageLayout().paintRect(QPageLayout.Unit.Point).size())
    whole = len(made.leaves)
    first, last = max(1, pages[0]), min(whole, pages[1] or whole)
    painter = QPainter()
    if first > last or not painter.begin(device):
        return 0, whole
    if painter.paintEngine().type() == QPaintEngine.Type.Picture:
        last = min(last, first + PREVIEWED - 1)
    scale = painter.device().logicalDpiX() / 72 / _UNIT
    done = 0
    for number in range(first - 1, last):
        if not tick(done, last - first + 1):
            break
        if done:
            device.newPage()
        painter.save()
        painter.scale(scale, scale)
        made.paint(painter, number)
        painter.restore()
        done += 1
    painter.end()
    return done, whole


def preview(workspace: Workspace, parent: QWidget) -> QPrintPreviewDialog:
    """Show how the columns will look on paper; the dialog prints them."""
    dialog = QPrintPreviewDialog(parent)  # with a printer of its own: one of ours would be gone before the dialog is
    dialog.printer().setResolution(_DOTS)
    set_paper(dialog.printer())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Print the two columns"))
    dialog.resize(parent.window().size() * _OF_WINDOW)

    def paint(device: QPrinter) -> None:
        looked_at = device.paintEngine().type() == QPaintEngine.Type.Picture
        tick = _ticker(dialog, tr("Setting the pages…") if looked_at else tr("Printing…"))
        done, whole = print_columns(workspace, device, (device.fromPage(), device.toPage()), tick)
        if looked_at and done < whole:
            source = N_("Print the two columns: {done} of {count} pages are shown, all are printed")
            dialog.setWindowTitle(tr(source, done=language.number(done), count=language.number(whole)))

    dialog.paintRequested.connect(paint)
    dialog.open()
    return dialog


def ask_pdf(workspace: Workspace, folder: str, parent: QWidget) -> None:
    """Ask for a file, first in ``folder``, and write the two columns to it as PDF."""
    suggestion = export.suggestion(workspace, folder, ".pdf")
    path = dialogs.ask_save(parent, tr("Save the two columns as PDF"), suggestion, tr(dialogs.PDF))
    if path is not None:
        save_pdf(workspace, path, parent)


def save_pdf(workspace: Workspace, path: Path, parent: QWidget | None = None) -> None:
    """Write the two columns to a PDF file, and say so."""
    if (collation := workspace.collation) is None:
        return
    writer = QPdfWriter(str(path))
    writer.setPageSize(PAPER)
    writer.setTitle(" ↔ ".join(map(sentences.short, sentences.titles(collation.witnesses[:2]))))
    writer.setCreator("Recension")
    set_paper(writer)
    done, whole = print_columns(workspace, writer, tick=_ticker(parent, tr("Writing the pages…")))
    if done == whole:
        sentence = counted("%n page written to “{path}”.", "%n pages written to “{path}”.", done, path=path)
        workspace.notice(sentence, "good", _SOURCE)
    elif done:
        sentence = counted(
            "Stopped: “{path}” has {done} of %n page.",
            "Stopped: “{path}” has {done} of %n pages.",
            whole,
            path=path,
            done=language.number(done),
        )
        workspace.notice(sentence, "warning", _SOURCE)
    else:
        source = N_("“{path}” could not be written: is its folder there, and may you write in it?")
        workspace.notice(tr(source, path=path), "error", _SOURCE)


def _ticker(parent: QWidget | None, sentence: str) -> Callable[[int, int], bool]:
    """Shows how far it is where it takes long, and hears when the reader wants it to stop."""
    shown: list[QProgressDialog] = []

    def tick(done: int, count: int) -> bool:
        if count <= _FEW:
            return True
        if not shown:
            shown.append(QProgressDialog(sentence, tr("Stop"), 0, count, parent))
            shown[0].setWindowModality(Qt.WindowModality.WindowModal)
            shown[0].setMinimumDuration(_PATIENCE)
        shown[0].setValue(done + 1)
        if done + 1 == count:
            shown[0].deleteLater()
        return not shown[0].wasCanceled()

    return tick
