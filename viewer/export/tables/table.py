"""The differences, the framing and the notes of a report as rows of cells, for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from viewer.collation.query.moves import counted_id
from viewer.collation.query.place_map import variant_at
from viewer.export.facts import completeness, facts
from viewer.export.memo import report_memo
from viewer.export.report import without_controls
from viewer.phrasing.language import tr
from viewer.phrasing.sentences import flag, on_one_line

if TYPE_CHECKING:
    from viewer.export.report import Report

TableRow = tuple[str | int, ...]


def difference_rows(report: Report) -> Iterator[TableRow]:
    """A heading, and a row for each variant that is exported. The places are code points, as the JSON has them."""
    yield (
        *(tr("Number"), tr("Kind"), tr("Level"), "A", "B", tr("Passage"), tr("Rewritten"), tr("To be checked")),
        *(tr("Marked omission"), tr("Start in A"), tr("End in A"), tr("Start in B"), tr("End in B"), tr("Notes")),
    )
    notes = _notes_of_variants(report)
    passages = {match.id: match.passage for match in report.collation.matches}
    for variant in report.ticking(report.chosen):
        marked = "" if variant.marked is None else tr("yes") if variant.marked else tr("no")
        yield (
            *(variant.number, tr(variant.kind), tr(variant.level), variant.lemma, variant.text),
            *(passages.get(variant.match, 0), tr("yes") if variant.rewritten else ""),
            *(", ".join(map(flag, variant.flags)), marked, *variant.base, *variant.reading),
            "\n\n".join(notes.get(variant.id, [])),
        )


def framing_rows(report: Report) -> Iterator[TableRow]:
    """A heading, and a row for each stretch of framing."""
    yield tr("Witness"), tr("Role"), tr("Words"), tr("Text"), tr("Start"), tr("End")
    for one in report.collation.framing:
        text = one.span.of(report.collation.witness(one.witness).text)
        yield one.witness, tr(one.role), one.words, text, *one.span


def note_rows(report: Report) -> Iterator[TableRow]:
    """A heading, and a row for each note."""
    yield (
        *(tr("Number"), tr("Note"), tr("Quotation"), tr("Written"), tr("Changed")),
        *(tr("Tags"), tr("Status")),
        *(tr("Start in A"), tr("End in A"), tr("Start in B"), tr("End in B")),
    )
    for number, note in enumerate(report.notes, 1):
        places = [place for sigil in "AB" for place in (note.places.get(sigil) or ("", ""))]
        marks = ", ".join(note.tags), tr("settled") if note.settled else tr("open")
        yield number, note.text, note.quotation, note.created, note.changed, *marks, *places


def about_rows(report: Report) -> Iterator[TableRow]:
    """The memo, the facts of A and of B, and what was hidden or cut."""
    yield (tr("Memo of comparison"),)
    yield from ((paragraph,) for paragraph in report_memo(report))
    yield "", "A", "B"
    yield tr("Title"), *(on_one_line(witness.title) for witness in report.collation.witnesses[:2])
    for fact in facts(report.collation):
        yield fact.name, *(value or tr("not given") for value in fact.values)
    yield (tr("Compared on {date}", date=report.made),)
    yield from ((sentence,) for sentence in completeness(report))


def cell_text(words: str) -> str:
    """Text for a cell, which no spreadsheet takes for a formula: such a beginning gets an apostrophe before it."""
    safe = without_controls(words)
    return f"'{safe}" if safe.lstrip()[:1] in _FORMULA or safe[:1] in ("\t", "\r", "\n") else safe


_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def _notes_of_variants(report: Report) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for note in report.notes:
        if number := variant_at(report.collation, note.places):
            found.setdefault(counted_id(number, report.collation), []).append(note.text)
    return found
