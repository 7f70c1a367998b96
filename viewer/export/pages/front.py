"""What the first page of a report says in words, whatever the page is made of: title, figures, legend, labels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from viewer.collation.model.model import CATEGORIES, Variant
from viewer.export.facts import note_marks
from viewer.export.report import cited_number
from viewer.phrasing.context import style_of
from viewer.phrasing.language import number, tr
from viewer.phrasing.sentences import (
    both,
    count_words,
    framing_sizes,
    heading,
    on_one_line,
    role,
    share,
    short,
    titles,
)

if TYPE_CHECKING:
    from viewer.export.pages.rows import Cell
    from viewer.export.report import Report, ReportNote

MarkStyle = Literal["accidental", "substitution", "insertion", "omission", "rewritten", "transposed"]
SignName = MarkStyle | Literal["caret", "number", "lemma", "framing", "moved", "note"]
_TITLE = 60  # characters of each in the heading; whole titles stand below
_QUOTED = 80


class Figure(NamedTuple):
    """A line of the table of figures: of A and of B; or of the pair, and then ``of_a`` is ""."""

    name: str
    of_a: str
    of_b: str


class SignMeaning(NamedTuple):
    """A line of the legend: a sign by its name, and what it means."""

    name: SignName
    meaning: str


def page_title(report: Report) -> str:
    """The titles of both texts, cut where they are long."""
    first, second = (_cut(on_one_line(title)) for title in titles(report.collation.witnesses)[:2])
    return both(first, second)


def _cut(title: str) -> str:
    """A title that is cut behind a word, where it has any."""
    shown = short(title, _TITLE)
    whole = title[len(shown) - 1 : len(shown)].isspace() or shown == title
    return shown if whole else f"{shown[:-1].rpartition(' ')[0] or shown[:-1]}…"


def figures(report: Report) -> list[Figure]:
    """How long the texts are, what they share, and how many differences of each sort there are."""
    collation = report.collation
    first, second = collation.witnesses[:2]
    sizes, shares = framing_sizes(collation), collation.coverage
    counts = collation.variants.category_counts()
    return [
        Figure(tr("Words"), number(first.words), number(second.words)),
        Figure(tr("shared"), share(shares.get("A", {}).get("B", 0.0)), share(shares.get("B", {}).get("A", 0.0))),
        Figure(tr("framing"), number(sizes["A"][0]), number(sizes["B"][0])),
        *(Figure(heading(tr(one)), "", number(counts[one])) for one in reversed(CATEGORIES) if counts[one]),
    ]


def mark_style(variant: Variant) -> MarkStyle:
    """How the words of a variant are marked."""
    if variant.kind == "transposition":
        return "transposed"
    if variant.rewritten:
        return "rewritten"
    style = style_of(variant)
    return "transposed" if style == "moved" else style  # type: ignore[return-value]


def report_legend(report: Report) -> list[SignMeaning]:
    """The signs that occur in a report."""
    found = {mark_style(variant) for variant in report.chosen}
    names: dict[MarkStyle, str] = {
        "accidental": tr("spelling, marks or spaces differ"),
        "substitution": tr("other words"),
        "insertion": tr("in B alone"),
        "omission": tr("in A alone"),
        "rewritten": tr("written anew"),
        "transposed": tr("moved"),
    }
    signs = [SignMeaning(style, meaning) for style, meaning in names.items() if style in found]
    if any(not variant.base or not variant.reading for variant in report.chosen):
        signs.append(SignMeaning("caret", tr("here the other text has more")))
    if found:
        signs += [
            SignMeaning("number", tr("number of the difference")),
            SignMeaning("lemma", tr("A’s words, then B’s")),
        ]
    if report.collation.framing:
        signs.append(SignMeaning("framing", tr("words of the publisher’s own")))
    if any(one.transposed for one in report.collation.matches):
        signs.append(SignMeaning("moved", tr("a passage that stands elsewhere in the other text")))
    if report.notes:
        signs.append(SignMeaning("note", tr("note in the margin")))
    return signs


def cell_label(report: Report, sigil: str, cell: Cell) -> tuple[str, str] | None:
    """What is said above a cell, and of its size; None of what is shared."""
    if cell.kind == "shared":
        return None
    if cell.kind == "moved":
        return tr("moved"), tr("passage {number}", number=number(cell.match or 0))
    low, high = report.collation.witness(sigil).words_in(cell.span)
    return role(cell.role) if cell.role else tr("in {sigil} alone", sigil=sigil), count_words(high - low)


def note_place(report: Report, note: ReportNote) -> str:
    """What a note is on, the day on which it was changed last, its tags and its status."""
    cited = cited_number(report.collation, note)
    words = short(on_one_line(note.quotation), _QUOTED)
    about = tr("on difference {number}", number=number(cited)) if cited else tr("on “{words}”", words=words)
    return "; ".join(filter(None, (f"{about}, {note.changed[:10]}", on_one_line(note_marks(note)))))
