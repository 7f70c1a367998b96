"""A report as a workbook: the memo, the differences, the framing, the notes. No cell is a formula or a link."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from itertools import islice
from typing import TYPE_CHECKING, Any

from viewer.collation.align.characters import character_edits
from viewer.export.report import without_controls
from viewer.export.tables.table import about_rows, difference_rows, framing_rows, note_rows
from viewer.phrasing.language import counted, number, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.export.report import Report
    from viewer.export.tables.table import TableRow

_MOST_ROWS = 1_048_575  # of a sheet, below its heading
_MOST_CHARACTERS = 32_767  # of a cell
_SHOWN = 400  # characters of a side in which the change is colored: more would be a sea of colors
_WIDTHS = {0: 9, 3: 60, 4: 60}
_LEMMA, _READING = 3, 4  # columns of the differences


def document(report: Report) -> bytes:
    """The workbook. Raises OSError where its temporary files cannot be written."""
    import xlsxwriter

    buffer = BytesIO()
    options = {
        "constant_memory": True,  # a row in memory at a time, the others in files of its own
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    try:
        with xlsxwriter.Workbook(buffer, options) as book:
            day = datetime.fromisoformat(report.made)
            book.set_properties({"comments": f"Recension {report.version}", "created": day})
            _Sheets(book, report).write()
    except xlsxwriter.exceptions.FileCreateError as error:
        raise OSError(str(error)) from error
    return buffer.getvalue()


def _fitting(words: str) -> str:
    """As much of a text as a cell takes, which counts in UTF-16."""
    if 2 * len(words) <= _MOST_CHARACTERS:
        return words
    units = words.encode("utf-16-le")
    if len(units) <= 2 * _MOST_CHARACTERS:
        return words
    return units[: 2 * (_MOST_CHARACTERS - 1)].decode("utf-16-le", "ignore")


class _Sheets:
    """Writes the sheets of a workbook, and counts what does not fit into one."""

    def __init__(self, book: Any, report: Report) -> None:
        self._book, self._report = book, report
        self._plain = book.add_format({"text_wrap": True, "valign": "top"})
        self._bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        self._gone = book.add_format({"bold": True, "color": "#B23A33", "font_strikeout": True})
        self._new = book.add_format({"bold": True, "color": "#2E7D46", "underline": 1})
        self._cut = self._left = 0

    def write(self) -> None:
        report = self._report
        colored = [(variant.lemma, variant.text) for variant in islice(report.chosen, _MOST_ROWS)]
        self._sheet(tr("Differences"), difference_rows(report), colored)
        self._sheet(tr("Framing"), framing_rows(report))
        self._sheet(tr("Notes"), note_rows(report))
        self._sheet(tr("Memo"), self._about())

    def _about(self) -> Iterator[TableRow]:
        yield from about_rows(self._report)
        if self._left:
            yield (tr("{count} rows did not fit into a sheet.", count=number(self._left)),)
        if self._cut:
            said = counted(
                "%n text was longer than a cell can be; its end is missing.",
                "%n texts were longer than a cell can be; their ends are missing.",
                self._cut,
            )
            yield (said,)

    def _sheet(self, name: str, rows: Iterator[TableRow], sides: list[tuple[str, str]] | None = None) -> None:
        sheet = self._book.add_worksheet(name[:31])
        sheet.freeze_panes(1, 0)
        for column in range(14):
            sheet.set_column(column, column, _WIDTHS.get(column, 14) if sides is not None else 30)
        for place, row in enumerate(rows):
            if place > _MOST_ROWS:
                self._left += 1
                continue
            for column, cell in enumerate(row):
                self._cell(sheet, place, column, cell, sides)

    def _cell(self, sheet: Any, row: int, column: int, cell: str | int, sides: list[tuple[str, str]] | None) -> None:
        if isinstance(cell, int):
            sheet.write_number(row, column, cell, self._plain)
            return
        if sides is not None and row and column in (_LEMMA, _READING):
            parts = self._colored(*sides[row - 1], column)
            if len(parts) > 3 and sheet.write_rich_string(row, column, *parts, self._plain) == 0:
                return
        words = without_controls(cell)
        if (kept := _fitting(words)) != words:
            words = f"{kept}…"
            self._cut += 1
        sheet.write_string(row, column, words, self._bold if not row else self._plain)

    def _colored(self, lemma: str, text: str, column: int) -> list[Any]:
        """The parts of a side for ``write_rich_string``, each changed one behind its format."""
        if max(len(lemma), len(text)) > _SHOWN:
            return []
        sign, style = ("-", self._gone) if column == _LEMMA else ("+", self._new)
        parts: list[Any] = []
        for op, characters in character_edits(lemma, text):
            if characters and op in ("=", sign):
                parts += [*([style] if op == sign else []), without_controls(characters)]
        return parts
