"""The head of the first page: the memo, the figures, the facts of both texts, the legend."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from viewer.export.apparatus.lines import CARET
from viewer.export.facts import facts, warnings
from viewer.export.pages.front import Figure, SignMeaning, figures, page_title, report_legend
from viewer.export.pages.plain_text import memo_parts, settable
from viewer.phrasing.language import tr
from viewer.phrasing.sentences import on_one_line, short
from viewer.ui.pdf import measures
from viewer.ui.pdf.block import Block, Words, text_style
from viewer.ui.pdf.measures import EDGE, TINY, TINY_LEADING, WIDTH
from viewer.ui.pdf.page import Fill, PaperPage
from viewer.ui.pdf.words import Styles

if TYPE_CHECKING:
    from viewer.export.report import Report

_SIDE = measures.NOTES_WIDTH  # of the figures and the legend
_SIDE_LEFT = WIDTH - EDGE - _SIDE
_MEMO_WIDTH = _SIDE_LEFT - EDGE - 240
_NAMES = 480  # of the facts
_SIGNS = 210
_NUMBER = 300
_FACT = 160  # characters that are shown of a fact
_TITLE = 300  # and of a title
_ROW = 132  # of the table of figures


def put_title_page(page: PaperPage, report: Report, styles: Styles) -> float:
    """Place it all, and return where it ends."""
    theme = styles.theme
    y = _head(page, report, styles)
    y = page.put(
        _serif(settable(page_title(report)), measures.TITLE, measures.TITLE_LEADING, WIDTH - 2 * EDGE), EDGE, y
    )
    y += 120
    end = y
    italic = text_style(font=measures.serif_face(measures.MEMO, italic=True))
    for parts in memo_parts(report):
        words = [Words(settable(said), italic if apart else None) for said, apart in parts]
        block = Block(words, measures.serif_face(measures.MEMO), _MEMO_WIDTH, measures.MEMO_LEADING)
        end = page.put(block, EDGE, end) + 60
    y = max(end, _figures(page, figures(report), y + 20, styles)) + 40
    page.rule(EDGE, y, WIDTH - 2 * EDGE, theme.hairline)
    y += 100
    y = max(_sources(page, report, y, styles), _legend(page, report_legend(report), y, styles)) + 70
    page.rule(EDGE, y, WIDTH - 2 * EDGE, theme.ink)
    return y + 70


def _head(page: PaperPage, report: Report, styles: Styles) -> float:
    """What the page is, and the day."""
    theme, y = styles.theme, float(measures.TOP)
    name = Block([Words(tr("Memo of comparison"))], measures.sans_face(TINY, bold=True), WIDTH - 2 * EDGE, TINY_LEADING)
    page.put(name, EDGE, y)
    made = tr("Compared on {date}", date=report.made)
    end = _sans(made, WIDTH - 2 * EDGE, styles, dim=True, align=Qt.AlignmentFlag.AlignRight)
    y = page.put(end, EDGE, y) + 24
    page.rule(EDGE, y, WIDTH - 2 * EDGE, theme.hairline)
    return y + 150


def _figures(page: PaperPage, found: Sequence[Figure], y: float, styles: Styles) -> float:
    theme, right = styles.theme, Qt.AlignmentFlag.AlignRight
    y = _heading(page, tr("Figures"), _SIDE_LEFT, y, styles)
    first, second = WIDTH - EDGE - 2 * _NUMBER, WIDTH - EDGE - _NUMBER
    bold = measures.sans_face(TINY, bold=True)
    for sigil, x in (("A", first), ("B", second)):
        page.put(Block([Words(sigil, text_style(theme.accent))], bold, _NUMBER, _ROW, align=right), x, y)
    y += _ROW
    page.rule(_SIDE_LEFT, y, _SIDE, theme.ink)
    for one in found:
        name = Block([Words(one.name)], measures.sans_face(TINY), _SIDE - (1 + bool(one.of_a)) * _NUMBER, _ROW)
        page.put(name, _SIDE_LEFT, y)
        for words, x in ((one.of_a, first), (one.of_b, second)):
            page.put(Block([Words(words)], measures.sans_face(TINY), _NUMBER, _ROW, align=right), x, y)
        y += name.height
        page.rule(_SIDE_LEFT, y, _SIDE, theme.hairline)
    return y + 60


def _sources(page: PaperPage, report: Report, y: float, styles: Styles) -> float:
    """The facts of A and B, those of one kind level with each other."""
    place = measures.columns(notes=True)
    xs = (place.left, place.right)
    witnesses = report.collation.witnesses[:2]
    y = max(_heading(page, tr("Witness {sigil}", sigil=sigil), x, y, styles) for sigil, x in zip("AB", xs, strict=True))
    titles = [
        Block(
            [Words(settable(short(on_one_line(one.title), _TITLE)))],
            measures.serif_face(92, bold=True),
            place.width,
            116,
        )
        for one in witnesses
    ]
    y = _level(page, titles, xs, y) + 40
    for fact in facts(report.collation):
        name = _sans(fact.name, _NAMES, styles, dim=True)
        values = [
            _sans(settable(_middle(words)) or tr("not given"), place.width - _NAMES, styles, dim=not words)
            for words in (on_one_line(value) for value in fact.values)
        ]
        for x in xs:
            page.put(name, x, y)
        y = max(y + name.height, _level(page, values, [x + _NAMES for x in xs], y))
    said = [_sans(settable(short(" ".join(warnings(one)), _TITLE)), place.width, styles) for one in witnesses]
    return _level(page, said, xs, y + 20) if any(map(warnings, witnesses)) else y


def _middle(words: str) -> str:
    """The words without their middle where they are long."""
    return words if len(words) <= _FACT else f"{words[: _FACT // 2]}…{words[-_FACT // 2 :]}"


def _level(page: PaperPage, blocks: Iterable[Block], xs: Iterable[float], y: float) -> float:
    """Place blocks side by side, and return where the longest ends."""
    return max(page.put(block, x, y) for block, x in zip(blocks, xs, strict=True))


def _legend(page: PaperPage, found: Sequence[SignMeaning], y: float, styles: Styles) -> float:
    y = _heading(page, tr("Signs"), _SIDE_LEFT, y, styles)
    for one in found:
        meaning = _sans(one.meaning, _SIDE - _SIGNS, styles)
        _sign(page, one, y, styles)
        y = page.put(meaning, _SIDE_LEFT + _SIGNS, y) + 12
    return y


def _sign(page: PaperPage, one: SignMeaning, y: float, styles: Styles) -> None:
    """Place a sign of the legend."""
    theme = styles.theme
    match one.name:
        case "framing" | "moved":
            tint = theme.framing if one.name == "framing" else theme.moved
            page.fills.append(Fill(_SIDE_LEFT, y + 10, 120, TINY_LEADING - 20, tint.paper))
            page.fills.append(Fill(_SIDE_LEFT, y + 10, measures.BAR, TINY_LEADING - 20, tint.line))
            return
        case "caret":
            words = Words(CARET, styles.caret)
        case "number":
            words = Words("3", styles.small_number)
        case "note":
            words = Words("n1", styles.small_number)
        case "lemma":
            words = Words("… ]")
        case _:
            words = styles.marked("abc", one.name)
    page.put(Block([words], measures.serif_face(TINY + 8), _SIGNS, TINY_LEADING), _SIDE_LEFT, y)


def _heading(page: PaperPage, words: str, x: float, y: float, styles: Styles) -> float:
    words_of = Words(words, text_style(styles.theme.framing.ink))
    return page.put(Block([words_of], measures.capitals(), _SIDE * 2, TINY_LEADING), x, y) + 24


def _serif(words: str, size: int, leading: int, width: float) -> Block:
    return Block([Words(words)], measures.serif_face(size), width, leading)


def _sans(
    words: str,
    width: float,
    styles: Styles,
    *,
    dim: bool = False,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> Block:
    style = text_style(styles.theme.dim) if dim else None
    return Block([Words(words, style)], measures.sans_face(TINY), width, TINY_LEADING, align=align)
