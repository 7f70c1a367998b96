"""A critical edition in LaTeX, for the package reledmac: the base's text, and the apparatus under it.

What differs in words or writing is the first apparatus, what stands elsewhere the second, what the reader wrote the
third. An entry ends with its paragraph, since reledmac takes none across.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from viewer.export.apparatus.lines import CARET
from viewer.export.apparatus.printed import printed_entry
from viewer.export.report import without_controls
from viewer.export.tex import tex_escaper
from viewer.text.direction import DIRECTIONAL_FORMATTING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.export.apparatus.edition import Edition
    from viewer.export.apparatus.printed import PrintedEntry, PrintedReading

_HEAD = r"""\documentclass[12pt]{article}
\usepackage{iftex}
\ifpdftex\usepackage[utf8]{inputenc}\usepackage[T1]{fontenc}\else
\usepackage{fontspec}
\IfFontExistsTF{Libertinus Serif}{\setmainfont{Libertinus Serif}}
  {\IfFontExistsTF{DejaVu Serif}{\setmainfont{DejaVu Serif}}{}}
\fi
\usepackage[series={A,B,C},noend,noeledsec,nofamiliar,noledgroup]{reledmac}
\linenummargin{outer}
\begin{document}
"""
_escaped = tex_escaper({CARET: " ", **dict.fromkeys(f"\xad{DIRECTIONAL_FORMATTING}", "")})
_PARAGRAPH = re.compile(r"\n\s*\n")


def document(edition: Edition) -> bytes:
    """The LaTeX file, in UTF-8; for XeLaTeX and LuaLaTeX, and for pdfLaTeX where its fonts have the letters."""
    parts = [_HEAD, f"\\section*{{{_latex(edition.title)}}}\n\\beginnumbering\n"]
    parts += [f"\\pstart\n{paragraph}\n\\pend\n" for paragraph in _paragraphs(edition)]
    about = "".join(f"\\noindent {_latex(line)}\\par\n" for line in edition.about())
    end = f"\\endnumbering\n\\bigskip\n{{\\footnotesize\\raggedright\n{about}}}\n\\end{{document}}\n"
    return "".join([*parts, end]).encode()


def _latex(text: str) -> str:
    """The text on one line, as TeX takes it."""
    return _escaped(" ".join(without_controls(text).split()))


class _Note(NamedTuple):
    """An entry under the text from ``first`` to the word before ``end``. ``lemma``: "" where the text is its own;
    ``remark``: the reader's note on it, or ""."""

    first: int
    end: int
    series: str
    lemma: str
    text: str
    remark: str = ""


def _paragraphs(edition: Edition) -> Iterator[str]:
    text, tokens = edition.witness.text, edition.witness.tokens
    if not len(tokens):
        return
    gaps = zip(tokens.ends[:-1].tolist(), tokens.starts[1:].tolist(), strict=True)
    breaks = [word for word, (end, start) in enumerate(gaps, 1) if _PARAGRAPH.search(text, end, start)]
    notes = sorted(_notes(edition), key=lambda note: (note.first, -note.end))
    at = 0
    for low, high in zip([0, *breaks], [*breaks, len(tokens)], strict=True):
        mine = []
        while at < len(notes) and notes[at].first < high:
            mine.append(notes[at]._replace(end=min(notes[at].end, high)))
            at += 1
        yield _paragraph(edition, low, high, mine)


def _paragraph(edition: Edition, low: int, high: int, notes: list[_Note]) -> str:
    text, tokens = edition.witness.text, edition.witness.tokens
    opened: dict[int, list[_Note]] = defaultdict(list)
    closed: dict[int, list[_Note]] = defaultdict(list)
    for note in notes:
        opened[note.first].append(note)
        closed[note.end].insert(0, note)
    parts = [_latex(text[: int(tokens.starts[0])])] if low == 0 else []
    for word in range(low, high):
        parts += ["\\edtext{" for _ in opened[word]]
        parts.append(_latex(tokens.span(word, word + 1).of(text)))
        for note in closed[word + 1]:
            lemma = f"\\lemma{{{note.lemma}}}" if note.lemma else ""
            remark = f"\\Cfootnote{{{note.remark}}}" if note.remark else ""
            parts.append(f"}}{{{lemma}\\{note.series}footnote{{{note.text}}}{remark}}}")
        end = int(tokens.starts[word + 1]) if word + 1 < len(tokens) else len(text)
        gap = text[int(tokens.ends[word]) : end]
        parts.append(_gap(gap if word + 1 < high else gap.rstrip()))
    return "".join(parts).strip()


def _gap(gap: str) -> str:
    before = " " if gap[:1].isspace() else ""
    after = " " if gap[-1:].isspace() and gap.strip() else ""
    return before + _latex(gap) + after


def _notes(edition: Edition) -> Iterator[_Note]:
    """The notes, none of which crosses another: each within one before it, or behind it."""
    inner = -1  # the word after the last unit of words
    words = edition.units.words[edition.base]
    for entry in edition.entries():
        first, end = words[entry.id - 1].tolist()
        shown = printed_entry(edition, entry)
        text = " : ".join(map(_reading, shown.readings))
        lemma, remark = _lemma(shown), _remark(shown.note)
        if entry.kind == "move":  # it may cross anything, so that one word stands for it
            yield _Note(first, first + 1, "B", lemma, text, remark)
        elif first == end:
            word = max(first - 1, 0)
            yield _Note(word, word + 1, "A", lemma if first else "", text, remark)
        elif first >= inner or end <= inner:
            yield _Note(first, end, "A", lemma, text, remark)
            inner = max(inner, end)
        else:
            yield _Note(first, first + 1, "A", lemma, text, remark)


def _lemma(shown: PrintedEntry) -> str:
    sigla = f" \\textbf{{\\footnotesize {_latex(shown.sigla)}}}" if shown.sigla else ""
    return f"{_latex(shown.lemma)}{sigla}"


def _remark(note: str) -> str:
    """A note of the reader; its paragraphs begin on lines of their own."""
    return "\\endgraf ".join(filter(None, map(_latex, note.splitlines())))


def _reading(reading: PrintedReading) -> str:
    said = f"\\textit{{{_latex(reading.said)}}} " if reading.said else ""
    words = f"{_latex(reading.words)} " if reading.words else ""
    return f"{said}{words}\\textbf{{\\footnotesize {_latex(reading.sigla)}}}"
