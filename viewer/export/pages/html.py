"""A report as one HTML page: no script, nothing loaded, all foreign text escaped; for screen and paper."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from viewer.collation.model.model import Variant
from viewer.export.apparatus.lines import CARET, entries
from viewer.export.facts import completeness, facts, warnings
from viewer.export.pages.front import SignName, cell_label, figures, mark_style, note_place, page_title, report_legend
from viewer.export.pages.plain_text import DIRECTION_MARKS, is_blank, memo_parts
from viewer.export.pages.rows import Cell, NoteNumber, Piece, notes_of_rows, report_rows, row_pieces
from viewer.export.parallel.documents import PAGE_POLICY
from viewer.export.report import without_controls
from viewer.export.styled_note import Run, styled_note
from viewer.phrasing.characters import sign
from viewer.phrasing.language import language_code, tr
from viewer.phrasing.sentences import on_one_line, short
from viewer.resources import resources

if TYPE_CHECKING:
    from viewer.export.report import Report, ReportNote


def document(report: Report) -> bytes:
    """The page, in UTF-8."""
    return "".join(_page(report)).encode()


def _page(report: Report) -> Iterator[str]:
    named = page_title(report)
    style = (resources() / "report.css").read_text("utf-8")
    yield (
        f'<!DOCTYPE html>\n<html lang="{language_code()}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{PAGE_POLICY}">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_text(named)}</title>\n<style>\n{style}</style>\n</head>\n<body{'' if report.notes else _BARE}>\n"
    )
    made = tr("Compared on {date}", date=report.made)
    name = tr("Memo of comparison")
    yield f'<header class="line"><b>{_text(name)}</b>'
    yield f'<span class="dim">{_text(made)}</span></header>\n'
    yield f"<h1>{_text(named)}</h1>\n"
    yield f'<div class="grid top">\n<div class="memo">{_memo(report)}</div>\n{_figures(report)}</div>\n'
    yield from _sources(report)
    yield from _texts(report)
    yield from _apparatus(report)
    yield f"<footer>{_text(' '.join(completeness(report)))}</footer>\n</body>\n</html>\n"


_BARE = ' class="bare"'


def _text(words: str) -> str:
    """Text of whatever origin as text of HTML, and of a quoted attribute."""
    return DIRECTION_MARKS.sub(_direction, escape(without_controls(words)))


def _heading(words: str) -> str:
    return f"<h2>{_text(words)}</h2>"


def _direction(found: re.Match[str]) -> str:
    return f'<i data-s="{escape(sign(found[0]))}"><span hidden>{found[0]}</span></i>'


def _memo(report: Report) -> str:
    paragraphs = (
        "".join(f"<em>{_text(words)}</em>" if apart else _text(words) for words, apart in parts)
        for parts in memo_parts(report)
    )
    return "".join(f"<p>{one}</p>" for one in paragraphs)


def _figures(report: Report) -> str:
    rows = "".join(
        f'<tr><td>{_text(one.name)}</td><td class="n">{_text(one.of_a)}</td><td class="n">{_text(one.of_b)}</td></tr>'
        if one.of_a
        else f'<tr><td colspan="2">{_text(one.name)}</td><td class="n">{_text(one.of_b)}</td></tr>'
        for one in figures(report)
    )
    head, name = '<tr><th>&#8203;</th><th class="n">A</th><th class="n">B</th></tr>', _heading(tr("Figures"))
    return f'<div class="figures">{name}<table><thead>{head}</thead><tbody>{rows}</tbody></table></div>\n'


def _sources(report: Report) -> Iterator[str]:
    """Facts of A and B in the same rows, and the legend."""
    witnesses = report.collation.witnesses[:2]
    yield '<div class="sources grid top">\n'
    for sigil in "AB":
        yield _heading(tr("Witness {sigil}", sigil=sigil))
    for witness in witnesses:
        yield f'<div class="title" dir="auto">{_text(on_one_line(witness.title))}</div>'
    unknown = tr("not given")
    for fact in facts(report.collation):
        for words in fact.values:
            css = "sha" if fact.name == "SHA-256" else "said" if words else "missing"
            said = f'<bdi class="{css}">{_text(on_one_line(words) or unknown)}</bdi>'
            yield f'<dl class="facts" style="margin:0"><dt>{_text(fact.name)}</dt><dd>{said}</dd></dl>'
    if any(map(warnings, witnesses)):
        for witness in witnesses:
            yield f'<div class="facts" style="display:block">{_text(" ".join(warnings(witness)))}</div>'
    name = _heading(tr("Signs"))
    yield f'<div class="legend">{name}{"".join(_legend(report))}</div>\n</div>\n'


def _legend(report: Report) -> Iterator[str]:
    """The signs that occur, each with what it means."""
    for one in report_legend(report):
        yield f"<div><span>{_sign(one.name)}</span><span>{_text(one.meaning)}</span></div>"


def _sign(name: SignName) -> str:
    others: dict[SignName, str] = {
        "caret": f'<i class="caret">{CARET}</i>',
        "number": "<sup>3</sup>",
        "lemma": "… ]",
        "framing": '<span class="framing swatch">&#8203;</span>',
        "moved": '<span class="moved swatch">&#8203;</span>',
        "note": "<sup>n1</sup>",
    }
    return others.get(name) or f'<mark class="{name}">abc</mark>'


def _texts(report: Report) -> Iterator[str]:
    """Both texts, row by row, with the notes beside them."""
    found = report_rows(report.collation)
    beside = notes_of_rows(report, found)
    left, right = (row_pieces(report, sigil, found) for sigil in "AB")
    yield '<main>\n<div class="grid">'
    for sigil, witness in zip("AB", report.collation.witnesses, strict=False):
        yield f'<div class="head"><b>{sigil}</b><bdi>{_text(short(on_one_line(witness.title)))}</bdi></div>'
    name = _text(tr("Notes"))
    yield f'<div class="head">{name}</div></div>\n' if report.notes else "</div>\n"
    for place, row in enumerate(report.ticking(found, 0.1, 0.8)):
        yield '<div class="grid">'
        for sigil, cells, each in (("A", row.base, left), ("B", row.reading, right)):
            yield f'<div data-witness="{sigil}">'
            for cell in cells:
                yield _cell(report, sigil, cell, next(each))
            yield "</div>"
        if report.notes:
            yield f'<div class="notes">{"".join(map(partial(_note, report), beside.get(place, [])))}</div>'
        yield "</div>\n"
    if lost := beside.get(-1):
        name = _heading(tr("Notes without a place"))
        yield f'<section class="lost">{name}{"".join(map(partial(_note, report), lost))}</section>\n'
    yield "</main>\n"


def _cell(report: Report, sigil: str, cell: Cell, found: Sequence[Piece]) -> str:
    text = "".join(_piece(sigil, piece, found[place + 1 :][:1]) for place, piece in enumerate(found))
    if cell.kind == "framing" and not any(piece.text.strip() or piece.closes for piece in found):
        return f"<span hidden>{text}</span>"  # blank lines between two blocks
    block = f'<div class="text" dir="auto">{text}</div>'
    label = cell_label(report, sigil, cell)
    if label is None:
        return block
    name, size = map(_text, label)
    said = f'<div class="label"><b>{name}</b> <span class="dim">{size}</span></div>'
    return f'<div class="{cell.kind}">{said}{block}</div>'


def _piece(sigil: str, piece: Piece, after: Sequence[Piece]) -> str:
    """The words in the marks that they are in, what closes behind them, and then their line breaks: else the numbers
    would stand on the next line. Breaks at the end of a cell would be seen as blank lines, and are not shown."""
    kept = piece.text.rstrip() if "\n" in piece.text[len(piece.text.rstrip()) :] or not after else piece.text
    breaks = piece.text[len(kept) :]
    shown = ""
    if piece.inside and is_blank(piece.text):
        shown = f' data-s="{escape("".join(map(sign, piece.text)))}"'
    words = _text(kept)
    for variant in reversed(piece.inside):
        words, shown = f'<mark class="{mark_style(variant)}"{shown}>{words}</mark>', ""
    closed = "".join(_close(sigil, mark) for mark in piece.closes)
    return f"{words}{closed}{_breaks(breaks, last=not after)}"


def _breaks(breaks: str, *, last: bool) -> str:
    return f"<span hidden>{_text(breaks)}</span>" if last and breaks else _text(breaks)


def _close(sigil: str, mark: Variant | NoteNumber) -> str:
    if isinstance(mark, NoteNumber):
        return f'<sup><a href="#n{mark.number}">n{mark.number}</a></sup>'
    caret = "" if mark.side(sigil) else f'<i class="caret">{CARET}</i>'
    return f'{caret}<sup id="{sigil.lower()}{mark.number}"><a href="#v{mark.number}">{mark.number}</a></sup>'


def _note(report: Report, found: tuple[int, ReportNote]) -> str:
    place, note = found
    return (
        f'<div class="note" id="n{place}"><b>n{place}</b>{_words_of(note)}'
        f'<span class="on">{_text(note_place(report, note))}</span></div>'
    )


def _words_of(note: ReportNote) -> str:
    """The paragraphs of a note; the page keeps line breaks."""
    said = []
    for place, paragraph in enumerate(styled_note(note.text)):
        between = ("\n" if paragraph.close else "\n\n") if place else ""
        said.append(f'{between}<span dir="auto">{"".join(map(_run, paragraph.runs))}</span>')
    return "".join(said)


def _run(run: Run) -> str:
    words = _text(run.text)
    for name, styled in (("code", run.code), ("s", run.struck), ("em", run.emphasis), ("strong", run.strong)):
        words = f"<{name}>{words}</{name}>" if styled else words
    return f'<a href="{escape(run.address)}" rel="noreferrer">{words}</a>' if run.address else words


def _apparatus(report: Report) -> Iterator[str]:
    if not len(report.chosen):
        return
    name = _heading(tr("Differences"))
    yield f'<section class="apparatus">{name}\n'
    for one in entries(report):
        said = f" <i>{_text(one.said)}</i>" if one.said else ""
        number = one.variant.number
        yield (
            f'<span class="entry" id="v{number}"><sup><a href="#a{number}">{number}</a></sup>&nbsp;'
            f"<bdi>{_text(one.lemma)}</bdi> ] <bdi>{_text(one.reading)}</bdi>{said} "
            f"<i>{one.variant.witness}</i></span>\n"
        )
    yield "</section>\n"
