"""A report as one HTML page: no script, nothing loaded, all foreign text escaped; for screen and paper."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from viewer.collation.model.model import CATEGORIES, Variant
from viewer.collation.query.place_map import variant_at
from viewer.export.apparatus.lines import CARET, entries
from viewer.export.facts import completeness, facts, warnings
from viewer.export.report import without_controls
from viewer.export.rows import Cell, NoteNumber, Piece, notes_of_rows, pieces, rows
from viewer.phrasing.characters import sign
from viewer.phrasing.context import style_of
from viewer.phrasing.language import language_code, number, tr
from viewer.phrasing.memo import memo
from viewer.phrasing.sentences import both, count_words, framing_sizes, heading, on_one_line, share, short, titles
from viewer.phrasing.sentences import role as role_name
from viewer.resources import resources

if TYPE_CHECKING:
    from viewer.export.report import Report, ReportNote

_FIRST, _LAST = "\x02", "\x03"  # round words of the texts in a sentence, until it is escaped
_SET_APART = re.compile(f"{_FIRST}([^{_FIRST}{_LAST}]*){_LAST}")
# They would turn the rest of a line round: shown by their names, and kept where they do nothing.
_DIRECTION_MARKS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_BLANK = re.compile(r"[\s\u00ad\u200b-\u200f\u2060\ufeff]+")
_TITLE = 60  # characters of each in the heading; whole titles stand below
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def document(report: Report) -> bytes:
    """The page, in UTF-8."""
    return "".join(_page(report)).encode()


def _page(report: Report) -> Iterator[str]:
    first, second = (short(on_one_line(title), _TITLE) for title in titles(report.collation.witnesses)[:2])
    named = both(first, second)
    style = (resources() / "report.css").read_text("utf-8")
    yield (
        f'<!DOCTYPE html>\n<html lang="{language_code()}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_text(named)}</title>\n<style>\n{style}</style>\n</head>\n<body{'' if report.notes else BARE}>\n"
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


BARE = ' class="bare"'


def _text(words: str) -> str:
    """Text of whatever origin as text of HTML, and of a quoted attribute."""
    return _DIRECTION_MARKS.sub(_direction, escape(without_controls(words)))


def _heading(words: str) -> str:
    return f"<h2>{_text(words)}</h2>"


def _direction(found: re.Match[str]) -> str:
    return f'<i data-s="{escape(sign(found[0]))}"><span hidden>{found[0]}</span></i>'


def _memo(report: Report) -> str:
    paragraphs = memo(report.collation, lambda word: f"{_FIRST}{word}{_LAST}")
    parts = []
    for paragraph in paragraphs:
        pieces = _SET_APART.split(paragraph)  # the odd ones are words of the texts
        parts.append("".join(f"<em>{_text(one)}</em>" if place % 2 else _text(one) for place, one in enumerate(pieces)))
    return "".join(f"<p>{one}</p>" for one in parts)


def _figures(report: Report) -> str:
    collation = report.collation
    first, second = collation.witnesses[:2]
    sizes, shares = framing_sizes(collation), collation.coverage
    of_both = [
        (tr("Words"), number(first.words), number(second.words)),
        (tr("shared"), share(shares.get("A", {}).get("B", 0.0)), share(shares.get("B", {}).get("A", 0.0))),
        (tr("framing"), number(sizes["A"][0]), number(sizes["B"][0])),
    ]
    counts = collation.variants.category_counts()
    of_pair = [(heading(tr(one)), number(counts[one])) for one in reversed(CATEGORIES) if counts[one]]
    rows = "".join(
        f'<tr><td>{_text(name)}</td><td class="n">{_text(here)}</td><td class="n">{_text(there)}</td></tr>'
        for name, here, there in of_both
    )
    rows += "".join(
        f'<tr><td colspan="2">{_text(name)}</td><td class="n">{_text(count)}</td></tr>' for name, count in of_pair
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
    found = {_style(variant) for variant in report.chosen}
    names = {
        "accidental": tr("spelling, marks or spaces differ"),
        "substitution": tr("other words"),
        "insertion": tr("in B alone"),
        "omission": tr("in A alone"),
        "rewritten": tr("written anew"),
        "transposed": tr("moved"),
    }
    for css, name in names.items():
        if css in found:
            yield _sign(f'<mark class="{css}">abc</mark>', name)
    if found:
        if any(not variant.base or not variant.reading for variant in report.chosen):
            yield _sign(f'<i class="caret">{CARET}</i>', tr("here the other text has more"))
        yield _sign("<sup>3</sup>", tr("number of the difference"))
        yield _sign("… ]", tr("A’s words, then B’s"))
    if report.collation.framing:
        yield _sign('<span class="framing swatch">&#8203;</span>', tr("words of the publisher’s own"))
    if any(one.transposed for one in report.collation.matches):
        elsewhere = tr("a passage that stands elsewhere in the other text")
        yield _sign('<span class="moved swatch">&#8203;</span>', elsewhere)
    if report.notes:
        yield _sign("<sup>n1</sup>", tr("note in the margin"))


def _sign(shown: str, meaning: str) -> str:
    return f"<div><span>{shown}</span><span>{_text(meaning)}</span></div>"


def _style(variant: Variant) -> str:
    """The class of the marks of a variant."""
    if variant.kind == "transposition":
        return "transposed"
    return "rewritten" if variant.rewritten else style_of(variant)


def _texts(report: Report) -> Iterator[str]:
    """Both texts, row by row, with the notes beside them."""
    found = rows(report.collation)
    beside = notes_of_rows(report, found)
    left = pieces(report, "A", [cell for row in found for cell in row.base])
    right = pieces(report, "B", [cell for row in found for cell in row.reading])
    yield '<main>\n<div class="grid">'
    for sigil, witness in zip("AB", report.collation.witnesses, strict=False):
        yield f'<div class="head"><b>{sigil}</b><bdi>{_text(short(on_one_line(witness.title)))}</bdi></div>'
    name = _text(tr("Notes"))
    yield f'<div class="head">{name}</div></div>\n' if report.notes else "</div>\n"
    for place, row in enumerate(found):
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
    if cell.kind == "shared":
        return block
    if cell.kind == "moved":
        name, size = tr("moved"), tr("passage {number}", number=number(cell.match or 0))
    else:
        low, high = report.collation.witness(sigil).words_in(cell.span)
        name = role_name(cell.role) if cell.role else tr("in {sigil} alone", sigil=sigil)
        size = count_words(high - low)
    label = f'<div class="label"><b>{_text(name)}</b> <span class="dim">{_text(size)}</span></div>'
    return f'<div class="{cell.kind}">{label}{block}</div>'


def _piece(sigil: str, piece: Piece, after: Sequence[Piece]) -> str:
    """The words in the marks that they are in, what closes behind them, and then their line breaks: else the numbers
    would stand on the next line. Breaks at the end of a cell would be seen as blank lines, and are not shown."""
    kept = piece.text.rstrip() if "\n" in piece.text[len(piece.text.rstrip()) :] or not after else piece.text
    breaks = piece.text[len(kept) :]
    shown = ""
    if piece.inside and _BLANK.fullmatch(piece.text):
        shown = f' data-s="{escape("".join(map(sign, piece.text)))}"'
    words = _text(kept)
    for variant in reversed(piece.inside):
        words, shown = f'<mark class="{_style(variant)}"{shown}>{words}</mark>', ""
    closed = "".join(_close(sigil, mark) for mark in piece.closes)
    return f"{words}{closed}{_breaks(breaks, last=not after)}"


def _breaks(breaks: str, *, last: bool) -> str:
    return f"<span hidden>{_text(breaks)}</span>" if last and breaks else _text(breaks)


def _close(sigil: str, mark: Variant | NoteNumber) -> str:
    if isinstance(mark, NoteNumber):
        return f'<sup><a href="#n{mark.number}">n{mark.number}</a></sup>'
    caret = "" if mark.side(sigil) else f'<i class="caret">{CARET}</i>'
    return f'{caret}<sup id="{sigil.lower()}{mark.id}"><a href="#v{mark.id}">{mark.id}</a></sup>'


def _note(report: Report, found: tuple[int, ReportNote]) -> str:
    place, note = found
    variant = variant_at(report.collation, note.places)
    words = short(on_one_line(note.quotation), 80)
    about = tr("on difference {number}", number=number(variant)) if variant else tr("on “{words}”", words=words)
    about += f", {note.changed[:10]}"
    return (
        f'<div class="note" id="n{place}"><b>n{place}</b><span dir="auto">{_text(note.text)}</span>'
        f'<span class="on">{_text(about)}</span></div>'
    )


def _apparatus(report: Report) -> Iterator[str]:
    if not len(report.chosen):
        return
    name = _heading(tr("Differences"))
    yield f'<section class="apparatus">{name}\n'
    for one in entries(report):
        said = f" <i>{_text(one.said)}</i>" if one.said else ""
        number = one.variant.id
        yield (
            f'<span class="entry" id="v{number}"><sup><a href="#a{number}">{number}</a></sup>&nbsp;'
            f"<bdi>{_text(one.lemma)}</bdi> ] <bdi>{_text(one.reading)}</bdi>{said} "
            f"<i>{one.variant.witness}</i></span>\n"
        )
    yield "</section>\n"
