"""A report as a PDF: a memo and the facts, both texts side by side with their marks, notes, an apparatus.

Qt writes no structure for assistive programs into a PDF (as of 6.11); the page in HTML has one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPainter, QPdfWriter

from viewer.export.pages.front import page_title
from viewer.export.report import Report, without_controls
from viewer.ui.pdf import measures
from viewer.ui.pdf.flow import put_numbers, report_pages
from viewer.ui.pdf.page import PaperPage

_POINTS = 72  # an inch
_SET = 0.5  # of the work is done when all is set, and not yet painted


def document(report: Report) -> bytes:
    """The file."""
    application = _application()  # kept while there is work for its fonts
    found = report_pages(report, lambda done: report.tick(done * _SET))
    put_numbers(found, report)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_POINTS * measures.UNITS)
    writer.setPageLayout(QPageLayout(measures.PAPER, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    writer.setTitle(without_controls(page_title(report)))
    writer.setCreator(f"Recension {report.version}")
    painter = QPainter(writer)
    try:
        _paint(painter, writer, found, lambda done: report.tick(_SET + done * (1 - _SET)))
    finally:  # while the writer and its buffer are there
        painter.end()
        buffer.close()
    del application
    return bytes(data.data())


def _paint(painter: QPainter, writer: QPdfWriter, found: Sequence[PaperPage], tick: Callable[[float], None]) -> None:
    ink = measures.theme().ink
    for place, page in enumerate(found):
        if place:
            writer.newPage()
        page.paint(painter, ink)
        tick((place + 1) / len(found))


def _application() -> QCoreApplication:
    """What the fonts need: the one that runs, or one without a screen."""
    return QGuiApplication.instance() or QGuiApplication(["recension", "-platform", "offscreen"])
