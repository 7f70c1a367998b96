"""A report -> pages: both texts in two columns, row by row, the notes beside them, the apparatus at the foot."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt

from viewer.collation.model.model import Variant
from viewer.export.apparatus.lines import entry
from viewer.export.facts import completeness
from viewer.export.pages.front import cell_label, note_place, page_title
from viewer.export.pages.plain_text import settable
from viewer.export.pages.rows import Cell, CellKind, NoteNumber, Piece, notes_of_rows, report_rows, row_pieces
from viewer.phrasing.language import number, tr
from viewer.phrasing.sentences import on_one_line, short
from viewer.ui.pdf import measures
from viewer.ui.pdf.block import Block, SetLine, Words, text_style
from viewer.ui.pdf.foot import Foot
from viewer.ui.pdf.measures import EDGE, HEIGHT, TEXT_LEADING, TINY, TINY_LEADING, WIDTH
from viewer.ui.pdf.page import Fill, PaperPage
from viewer.ui.pdf.title_page import put_title_page
from viewer.ui.pdf.words import Styles, cell_words, entry_words, note_words

if TYPE_CHECKING:
    from viewer.export.report import Report, ReportNote
    from viewer.ui.theme.theme import Tint

_HEADED, _TITLE = 30, 45  # characters of a title over its column, beside notes and without them
_AIR = 70.0  # between two rows
_PAD = 55.0  # within a box, above and below
_INSET = 90.0  # of the words within a box
_NEAR = 7  # fills among which the one above is found
_LATEST = 0.75  # of the page: if the head of the first page ends below, the texts begin on the next
_MOST_FOOT = 0.6  # of the room of a page for entries that no line could be put on it with


class Strip(NamedTuple):
    """A piece of a column that is not divided: a line, or air in a box. ``more``: what must fit below it."""

    height: float
    kind: CellKind
    block: Block | None = None
    line: SetLine | None = None
    more: float = 0.0


def report_pages(report: Report, tick: Callable[[float], None]) -> list[PaperPage]:
    """The pages, without their numbers. ``tick`` gets the share of the rows that are placed."""
    return _Flow(report).run(tick)


class _Flow:
    """Fills one page after the other."""

    def __init__(self, report: Report) -> None:
        self._report, self._styles = report, Styles(measures.theme())
        self._columns = measures.columns(notes=bool(report.notes))
        self._texts = tuple(witness.text for witness in report.collation.witnesses[:2])
        self._noted: set[int] = set()  # variants that stand in an apparatus already
        self._late: deque[Variant] = deque()  # those for which the foot had no room left
        self._beside: deque[tuple[float, Block]] = deque()  # notes not placed yet, and from where on down they stand
        self._pages: list[PaperPage] = []
        self._open_page()

    def run(self, tick: Callable[[float], None]) -> list[PaperPage]:
        """Fill all pages."""
        report = self._report
        found = report_rows(report.collation)
        notes = notes_of_rows(report, found)
        left, right = (row_pieces(report, sigil, found) for sigil in "AB")
        for place, row in enumerate(found):
            self._waiting = dict(notes.get(place, []))
            sides = [list(self._strips("A", row.base, left)), list(self._strips("B", row.reading, right))]
            self._put_row(sides)
            self._put_notes(list(self._waiting))
            tick((place + 1) / len(found))
        self._put_lost(notes)
        self._end_page()
        while self._late or self._beside:
            self._open_page()
            self._end_page()
        return self._pages

    # --- pages

    def _new_page(self) -> None:
        self._end_page()
        self._open_page()

    def _open_page(self) -> None:
        self._page, self._foot = PaperPage(), Foot()
        self._pages.append(self._page)
        self._bottom = HEIGHT - measures.BOTTOM - TINY_LEADING - 90.0
        self._y = float(measures.TOP)
        if len(self._pages) == 1:
            self._begin()
        else:
            self._y = self._put_heads(self._y)
        self._empty = True
        self._note_bottom = self._y
        while self._late and self._add_entries([self._late[0]], _MOST_FOOT):
            self._late.popleft()

    def _begin(self) -> None:
        """Place the head of the first page, and what is said of the whole at its foot."""
        said = Block(
            [Words(settable(" ".join(completeness(self._report))), text_style(self._styles.theme.dim))],
            measures.sans_face(TINY),
            WIDTH - 2 * EDGE - 400,
            TINY_LEADING,
        )
        self._bottom -= said.height - TINY_LEADING
        self._said = said, self._bottom + 90
        self._y = put_title_page(self._page, self._report, self._styles)
        if self._y > HEIGHT * _LATEST:
            self._new_page()
        else:
            self._y = self._put_heads(self._y)

    def _put_heads(self, y: float) -> float:
        """The sigla and titles over the columns."""
        theme, place = self._styles.theme, self._columns
        for sigil, x, witness in zip("AB", (place.left, place.right), self._report.collation.witnesses, strict=False):
            self._page.fills.append(Fill(x, y - 8, 140, TINY_LEADING + 16, theme.accent))
            name = Block(
                [Words(sigil, text_style(theme.accent_ink))],
                measures.sans_face(TINY, bold=True),
                140,
                TINY_LEADING,
                align=Qt.AlignmentFlag.AlignHCenter,
            )
            self._page.put(name, x, y)
            title = settable(short(on_one_line(witness.title), _HEADED if self._report.notes else _TITLE))
            self._page.put(self._small(title, place.width - 190), x + 190, y)
        if self._report.notes:
            self._page.put(self._small(tr("Notes"), measures.NOTES_WIDTH), place.notes, y)
        return y + TINY_LEADING + 90

    def _small(self, words: str, width: float) -> Block:
        return Block([Words(words, text_style(self._styles.theme.dim))], measures.sans_face(TINY), width, TINY_LEADING)

    def _end_page(self) -> None:
        bottom = self._bottom - self._foot.height
        while self._beside:
            y, block = self._beside[0]
            y = max(y, self._note_bottom)
            fitting = [line for line in block.lines if y + line.top + block.leading <= bottom]
            if len(fitting) < len(block.lines):
                self._cut_note(y, block, len(fitting))
                break
            self._note_bottom = self._page.put(block, self._columns.notes, y) + _AIR
            self._beside.popleft()
        self._beside = deque((0.0, block) for _, block in self._beside)
        self._foot.put(self._page, self._bottom, self._styles.theme)
        if len(self._pages) == 1:
            block, y = self._said
            self._page.put(block, EDGE, y)

    def _cut_note(self, y: float, block: Block, count: int) -> None:
        """Place the first lines of a note, and keep the rest for the next page."""
        first, rest = block.cut(count)
        self._page.put(first, self._columns.notes, y)
        self._beside[0] = (0.0, rest)

    # --- rows

    def _strips(self, sigil: str, cells: Sequence[Cell], found: Iterator[list[Piece]]) -> Iterator[Strip]:
        text = self._texts["AB".index(sigil)]
        for cell in cells:
            words = cell_words(text, sigil, cell, next(found), self._styles)
            if cell.kind == "shared":
                yield from _lines(
                    Block(words, measures.serif_face(measures.TEXT), self._columns.width, TEXT_LEADING), cell
                )
            elif any(one.text.strip() for one in words):
                yield from self._box(sigil, cell, words)

    def _box(self, sigil: str, cell: Cell, words: Sequence[Words]) -> Iterator[Strip]:
        width = self._columns.width - 2 * _INSET
        tint, (name, size) = self._tint(cell.kind), cell_label(self._report, sigil, cell) or ("", "")
        styles = text_style(tint.ink, font=measures.capitals()), text_style(self._styles.theme.dim)
        label = Block(
            [Words(settable(name).upper(), styles[0]), Words(f"  {settable(size)}", styles[1])],
            measures.sans_face(TINY),
            width,
            TINY_LEADING + 20,
        )
        yield Strip(_PAD, cell.kind, more=label.height + TEXT_LEADING)
        for line in label.lines:
            yield Strip(label.leading, cell.kind, label, line, TEXT_LEADING)
        yield from _lines(Block(words, measures.serif_face(measures.TEXT), width, TEXT_LEADING), cell)
        yield Strip(_PAD, cell.kind)
        yield Strip(_AIR, "shared")

    def _tint(self, kind: CellKind) -> Tint:
        theme = self._styles.theme
        return theme.framing if kind == "framing" else theme.moved

    def _put_row(self, sides: Sequence[Sequence[Strip]]) -> None:
        """Place the strips of both columns, each down to the foot, and go on with both on the next page."""
        waiting = [deque(side) for side in sides]
        while any(waiting):
            reached = [self._y, self._y]
            open_sides = {side for side in (0, 1) if waiting[side]}
            while open_sides:
                side = min(open_sides, key=lambda one: reached[one])
                strip = waiting[side][0]
                if not self._fits(strip, reached[side]):
                    open_sides.discard(side)
                    continue
                self._place(strip, side, reached[side])
                reached[side] += waiting[side].popleft().height
                if not waiting[side]:
                    open_sides.discard(side)
            self._y = max(reached) + (0.0 if any(waiting) else _AIR)
            if any(waiting):
                self._new_page()
                for rest in waiting:
                    while rest and rest[0].line is None and not rest[0].more:  # air that would begin the page
                        rest.popleft()

    def _fits(self, strip: Strip, y: float) -> bool:
        """Whether a strip has room here with its entries, which are then in the foot."""
        need = y + strip.height + strip.more
        entries = [mark for mark in _marks(strip) if isinstance(mark, Variant) and mark.id not in self._noted]
        if need + self._foot.height <= self._bottom and self._add_entries(entries, (self._bottom - need)):
            return True
        if not self._empty:
            return False
        for one in entries:  # nothing stands on the page: it will fit on none
            if self._late or not self._add_entries([one], _MOST_FOOT):
                self._late.append(one)
                self._noted.add(one.id)
        return True

    def _add_entries(self, variants: Sequence[Variant], most: float) -> bool:
        """Add entries to the foot. ``most``: its height, up to 1 a share of the page."""
        height = most if most > 1 else most * HEIGHT
        words = [entry_words(entry(one, self._texts[0], self._texts[1]), self._styles) for one in variants]
        if not self._foot.add(words, height):
            return False
        self._noted.update(one.id for one in variants)
        return True

    def _place(self, strip: Strip, side: int, y: float) -> None:
        x = (self._columns.left, self._columns.right)[side]
        self._empty = False
        if strip.kind != "shared":
            tint = self._tint(strip.kind)
            self._fill(Fill(x, y, self._columns.width, strip.height, tint.paper))
            self._fill(Fill(x, y, measures.BAR, strip.height, tint.line))
        if strip.block is not None and strip.line is not None:
            inset = 0.0 if strip.kind == "shared" else _INSET
            self._page.put_line(strip.block, strip.line, x + inset, y)
        for mark in _marks(strip):
            if isinstance(mark, NoteNumber):
                self._put_notes([mark.number], y)

    def _fill(self, fill: Fill) -> None:
        """Add a fill, or make one longer that ends right above it, since a seam between the two would be seen."""
        fills = self._page.fills
        for place in range(len(fills) - 1, max(-1, len(fills) - _NEAR), -1):
            one = fills[place]
            same = (one.x, one.width, one.color) == (fill.x, fill.width, fill.color)
            if same and abs(one.y + one.height - fill.y) < 1:
                fills[place] = one._replace(height=one.height + fill.height)
                return
        fills.append(fill)

    # --- notes

    def _put_notes(self, numbers: Sequence[int], y: float | None = None) -> None:
        """Let notes that wait stand beside this line, or where the last row ended."""
        for one in numbers:
            if (note := self._waiting.pop(one, None)) is not None:
                self._beside.append((self._y if y is None else y, self._note(one, note, measures.NOTES_WIDTH)))

    def _note(self, place: int, note: ReportNote, width: float) -> Block:
        theme = self._styles.theme
        name = text_style(theme.accent, font=measures.sans_face(TINY, bold=True))
        about = text_style(theme.dim, font=measures.sans_face(TINY))
        words = [
            Words(f"n{place}\u2002", name),
            *note_words(note),
            Words(f"\n{settable(note_place(self._report, note))}", about),
        ]
        return Block(words, measures.serif_face(measures.SMALL, italic=True), width, measures.SMALL_LEADING)

    def _put_lost(self, notes: Mapping[int, list[tuple[int, ReportNote]]]) -> None:
        """Place the notes that have no place in the texts."""
        lost = notes.get(-1, [])
        if not lost:
            return
        width = WIDTH - 2 * EDGE
        style = text_style(self._styles.theme.framing.ink)
        heading = Block([Words(tr("Notes without a place"), style)], measures.capitals(), width, TEXT_LEADING)
        for block in (heading, *(self._note(place, note, width) for place, note in lost)):
            for line in block.lines:
                if not self._fits(Strip(block.leading, "shared"), self._y):
                    self._new_page()
                self._page.put_line(block, line, EDGE, self._y)
                self._empty = False
                self._y += block.leading
            self._y += _AIR


def _lines(block: Block, cell: Cell) -> Iterator[Strip]:
    for line in block.lines:
        yield Strip(block.leading, cell.kind, block, line)


def _marks(strip: Strip) -> tuple[object, ...]:
    return strip.line.marks if strip.line is not None else ()


def put_numbers(found: Sequence[PaperPage], report: Report) -> None:
    """Place the number of each page and, behind the first, the titles at its foot."""
    styles = Styles(measures.theme())
    y = HEIGHT - measures.BOTTOM - TINY_LEADING
    dim, title = text_style(styles.theme.dim), settable(page_title(report))
    for place, page in enumerate(found, 1):
        words = tr("{number} of {total}", number=number(place), total=number(len(found)))
        font, right = measures.sans_face(TINY), Qt.AlignmentFlag.AlignRight
        page.put(Block([Words(words, dim)], font, WIDTH - 2 * EDGE, TINY_LEADING, align=right), EDGE, y)
        if place > 1:
            page.put(Block([Words(title, dim)], font, WIDTH - 2 * EDGE - 400, TINY_LEADING), EDGE, y)
