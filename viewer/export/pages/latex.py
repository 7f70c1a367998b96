r"""A report in LaTeX, for XeLaTeX and LuaLaTeX: both texts in columns by reledpar, an apparatus under them by reledmac.

Every character that means something to TeX is escaped. The cells of ``\pstart … \pend``, put together, are the texts to
the letter: what is not set stands in ``\unseen``, a line break is ``\lineend``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from viewer.export.apparatus.lines import CARET, entry
from viewer.export.facts import completeness, facts, warnings
from viewer.export.memo import report_memo
from viewer.export.pages.front import cell_label, figures, note_place, page_title
from viewer.export.pages.rows import Cell, NoteNumber, Piece, ReportRow, report_rows, row_pieces
from viewer.export.report import without_controls
from viewer.export.tex import tex_escaper
from viewer.phrasing.language import tr
from viewer.phrasing.sentences import on_one_line, short
from viewer.text.direction import DIRECTIONAL_FORMATTING
from viewer.text.lines import is_wrap

if TYPE_CHECKING:
    from viewer.collation.model.model import Variant
    from viewer.export.report import Report, ReportNote

_escaped = tex_escaper(
    {
        "\u00a0": "~",
        "\t": r"\tabspace{}",
        "\n": r"\lineend{}",
        "\r": "\ufffd",
        **{char: f"\\dirmark{{{ord(char):04X}}}" for char in DIRECTIONAL_FORMATTING},
    }
)
# TeX takes several blanks for one, and these pairs of marks for another mark.
_BLANKS = re.compile(r"(?<= ) |(?<=\{\}) |^ | $")
_PAIRS = re.compile(r"([-`'!?<>,])(?=[-`'<>,])")
_PREAMBLE = r"""% xelatex or lualatex, three times
\documentclass[10pt,a4paper]{article}
\usepackage{iftex}
\ifPDFTeX\PackageError{recension}{Use xelatex or lualatex}{The texts are in Unicode.}\fi
\usepackage[margin=20mm]{geometry}
\usepackage{fontspec}
\defaultfontfeatures[\rmfamily,\sffamily]{}% no mark is made of two others
\IfFontExistsTF{Source Serif 4}{\setmainfont{Source Serif 4}}{%
\IfFontExistsTF{Noto Serif}{\setmainfont{Noto Serif}}{%
\IfFontExistsTF{Libertinus Serif}{\setmainfont{Libertinus Serif}}{%
\IfFontExistsTF{DejaVu Serif}{\setmainfont{DejaVu Serif}[Scale=0.9]}{}}}}
\usepackage{reledmac}
\usepackage{reledpar}
\setlength{\parindent}{0pt}
\setlength{\emergencystretch}{3em}
\Xarrangement[A]{paragraph}
\Xnotefontsize[A]{\footnotesize}
\firstlinenum{5}\linenumincrement{5}
\setlength{\Lcolwidth}{0.47\textwidth}
\setlength{\Rcolwidth}{0.47\textwidth}
% words, number, lemma, reading: a place where the two differ
\newcommand{\variant}[4]{\edtext{#1}{\lemma{#3}\Afootnote{#4}}\textsuperscript{#2}}
% the same place in B, which has no apparatus of its own
\newcommand{\partner}[2]{#1\textsuperscript{#2}}
\newcommand{\readersnote}[2]{\footnoteA{#2}}
\newcommand{\lineend}{\leavevmode\hfil\break\null}
\newcommand{\wrapend}{\ }% of a line that was only wrapped
\newcommand{\dirmark}[1]{[U+#1]}% would turn the rest of a line round
\newcommand{\tabspace}{\quad}
\newcommand{\unseen}[1]{}
\newcommand{\celllabel}[2]{\textbf{#1} \textit{#2}\hfil\break\null}
"""


def document(report: Report) -> bytes:
    """The document, in UTF-8."""
    return "".join(_parts(report)).encode()


def latex(text: str) -> str:
    """The text as TeX sets it to the letter, U+FFFD for control characters."""
    return _BLANKS.sub(r"\\ ", _PAIRS.sub(r"\1{}", _escaped(without_controls(text))))


def _parts(report: Report) -> Iterator[str]:
    found = report_rows(report.collation)
    yield f"{_PREAMBLE}\\maxchunks{{{len(found) + 10}}}\n\\begin{{document}}\n"
    yield f"{{\\LARGE {latex(page_title(report))}\\par}}\n\\bigskip\n"
    yield from (f"{latex(paragraph)}\\par\\medskip\n" for paragraph in report_memo(report))
    yield from _front(report)
    yield from _columns(report, found)
    yield from _lost(report)
    said = (tr("Compared on {date}", date=report.made) + ".", *completeness(report))
    yield f"\\bigskip{{\\footnotesize {latex(' '.join(said))}\\par}}\n\\end{{document}}\n"


def _front(report: Report) -> Iterator[str]:
    """The figures and the facts of both texts."""
    yield "\\bigskip\n{\\footnotesize\n"
    for one in figures(report):
        sides = f"A {latex(one.of_a)}, B {latex(one.of_b)}" if one.of_a else latex(one.of_b)
        yield f"{latex(one.name)}: {sides}\\par\n"
    known = facts(report.collation)
    for place, (sigil, witness) in enumerate(zip("AB", report.collation.witnesses, strict=False)):
        yield f"\\medskip\\textbf{{{sigil}}} {latex(on_one_line(witness.title))}\\par\n"
        for fact in known:
            words = on_one_line(fact.values[place]) or tr("not given")
            yield f"{latex(fact.name)}: {latex(words)}\\par\n"
        yield from (f"{latex(said)}\\par\n" for said in warnings(witness))
    yield "}\n\\bigskip\n"


def _columns(report: Report, found: Sequence[ReportRow]) -> Iterator[str]:
    yield "\\begin{pairs}\n"
    for sigil, name in (("A", "Leftside"), ("B", "Rightside")):
        each = row_pieces(report, sigil, found)
        yield f"\\begin{{{name}}}\n\\beginnumbering\n"
        begun = 0.1 if sigil == "A" else 0.55
        for row in report.ticking(found, begun, begun + 0.45):
            written = "".join(_cell(report, sigil, cell, next(each)) for cell in row.side(sigil))
            yield f"\\pstart\n{written or _NOTHING}\n\\pend\n"
        yield f"\\endnumbering\n\\end{{{name}}}\n"
    yield "\\end{pairs}\n\\Columns\n"


_NOTHING = r"\leavevmode"


def _cell(report: Report, sigil: str, cell: Cell, found: Sequence[Piece]) -> str:
    """A cell; of blank lines between two blocks nothing is seen."""
    label = cell_label(report, sigil, cell)
    said = "".join((r"\celllabel", *(f"{{{latex(words)}}}" for words in label))) if label else _NOTHING
    text, place, written = report.collation.witness(sigil).text, cell.span.start, []
    for piece in found:
        written.append(_piece(report, sigil, piece, _Source(text, place), last=piece is found[-1]))
        place += len(piece.text)
    if label and not any(piece.text.strip() or piece.closes for piece in found):
        return f"{_UNSEEN}{{{''.join(written)}}}"
    return f"{said}%\n{''.join(written)}"


class _Source(NamedTuple):
    """Where words of a text begin."""

    text: str
    start: int

    def latex(self, words: str) -> str:
        """These words of it; a line that was only wrapped does not end."""
        lines, place, written = words.split("\n"), self.start, []
        for line in lines[:-1]:
            place += len(line) + 1
            written += [latex(line), r"\wrapend{}" if is_wrap(self.text, place - 1) else r"\lineend{}"]
        return "".join((*written, latex(lines[-1])))


def _piece(report: Report, sigil: str, piece: Piece, source: _Source, *, last: bool) -> str:
    """The words of a piece, those that close in it round them; line breaks at the end of a cell are not seen."""
    kept = piece.text.rstrip() if last or piece.closes else piece.text
    breaks = piece.text[len(kept) :]
    written, words = "", source.latex(kept)
    for mark in piece.closes:
        if isinstance(mark, NoteNumber):
            written, words = written + words + _note(report, mark.number), ""
        else:
            written, words = written + _variant(report, sigil, mark, words), ""
    behind = _Source(source.text, source.start + len(kept)).latex(breaks)
    return f"{written}{words}{f'{_UNSEEN}{{{behind}}}' if last and breaks else behind}"


_UNSEEN = r"\unseen"


def _variant(report: Report, sigil: str, variant: Variant, words: str) -> str:
    shown = "" if variant.side(sigil) else CARET
    if sigil != "A":
        return f"\\partner{{{words}}}{{{shown}{variant.number}}}"
    texts = report.collation.witnesses[0].text, report.collation.witness(variant.witness).text
    one = entry(variant, *texts)
    said = f" \\textit{{{latex(one.said)}}}" if one.said else ""
    reading = f"{latex(one.reading)}{said} \\textit{{{variant.witness}}}"
    return f"\\variant{{{words}}}{{{shown}{variant.number}}}{{{latex(one.lemma)}}}{{{reading}}}"


def _note(report: Report, number: int) -> str:
    note = report.notes[number - 1]
    return f"\\readersnote{{{number}}}{{{_note_text(report, note)}}}"


def _note_text(report: Report, note: ReportNote) -> str:
    return f"{latex(note.text)} ({latex(short(note_place(report, note), 200))})"


def _lost(report: Report) -> Iterator[str]:
    lost = [note for note in report.notes if not note.places]
    if lost:
        yield f"\\bigskip\\textbf{{{latex(tr('Notes without a place'))}}}\\par\n"
    yield from (f"{_note_text(report, note)}\\par\\medskip\n" for note in lost)
