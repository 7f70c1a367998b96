"""A report as Markdown: the memo, the facts of both texts, every difference, the framing, the notes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from viewer.export.apparatus.lines import entries
from viewer.export.facts import completeness, facts, note_marks, warnings
from viewer.export.memo import report_memo
from viewer.export.notes.markdown import escape_line, quote, quote_paragraphs
from viewer.export.report import cited_number, without_controls
from viewer.phrasing.language import number, tr
from viewer.phrasing.sentences import both, count_words, role_of, titles

if TYPE_CHECKING:
    from viewer.export.report import Report, ReportNote


def document(report: Report) -> bytes:
    """The document, in UTF-8."""
    return without_controls("\n\n".join(_parts(report)) + "\n").encode()


def _parts(report: Report) -> Iterator[str]:
    collation = report.collation
    first, second = (escape_line(title) for title in titles(collation.witnesses)[:2])
    yield f"# {both(first, second)}"
    yield from (escape_line(paragraph) for paragraph in report_memo(report))
    yield _heading(tr("Documents"))
    yield _table(report)
    for sigil, witness in zip("AB", collation.witnesses, strict=False):
        yield from (f"- **{sigil}**: {escape_line(said)}" for said in warnings(witness))
    if len(report.chosen):
        yield _heading(tr("Differences ({count})", count=number(len(report.chosen))))
        yield "\n".join(_differences(report))
    if collation.framing:
        yield _heading(tr("Framing"))
        for one in collation.framing:
            yield f"**{role_of(one.role, one.witness)}**, {count_words(one.words)}:"
            yield quote(one.span.of(collation.witness(one.witness).text).strip("\n"))
    if report.notes:
        yield _heading(tr("Notes"))
        for place, note in enumerate(report.notes, 1):
            yield from _note(report, place, note)
    yield f"*{escape_line(' '.join([tr('Compared on {date}', date=report.made) + '.', *completeness(report)]))}*"


def _heading(words: str) -> str:
    return f"## {words}"


def _table(report: Report) -> str:
    rows: list[tuple[str, ...]] = [("", "A", "B"), ("---", "---", "---")]
    rows += [(tr("Title"), *(escape_line(witness.title) for witness in report.collation.witnesses[:2]))]
    rows += [(tr("Words"), *(number(witness.words) for witness in report.collation.witnesses[:2]))]
    for fact in facts(report.collation):
        here, there = (escape_line(value) or tr("not given") for value in fact.values)
        rows.append((fact.name, here, there))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _differences(report: Report) -> Iterator[str]:
    for one in entries(report):
        said = f" *{escape_line(one.said)}*" if one.said else ""
        level = tr(one.variant.level) if one.variant.kind != "transposition" else ""
        kind = f" ({level})" if level else ""
        sides = f"{escape_line(one.lemma)} \\] {escape_line(one.reading)}".rstrip()
        yield f"- **{one.variant.number}** {sides} {one.variant.witness}{said}{kind}"


def _note(report: Report, place: int, note: ReportNote) -> Iterator[str]:
    cited = cited_number(report.collation, note)
    about = tr("on difference {number}", number=number(cited)) if cited else tr("on selected words")
    about = about if note.places else tr("without a place")
    yield f"### n{place} {about}"
    if note.quotation.strip():
        yield quote(note.quotation)
    yield quote_paragraphs(note.text)
    yield f"*{escape_line('; '.join(filter(None, (note.changed[:10], note_marks(note)))))}*"
