"""What every export says besides the texts: the facts of both witnesses, the options, what was hidden and what cut."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple

from viewer.collation.model.model import LEVELS
from viewer.export.memo import report_memo
from viewer.export.report import count_controls
from viewer.phrasing.characters import visible
from viewer.phrasing.language import counted, decimal, number, tr, translate
from viewer.phrasing.sentences import on_one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from viewer.collation.model.model import Collation
    from viewer.export.report import Report, ReportNote
    from viewer.text.witness import Witness


class Fact(NamedTuple):
    """A fact of A and of B; "" where it is not known."""

    name: str
    values: tuple[str, str]


def facts(collation: Collation) -> list[Fact]:
    """What is known of the two witnesses, each fact of both; those that neither file can have are left out."""
    first, second = map(facts_of, collation.witnesses[:2])
    usual = (tr("Author"), tr("Date"), tr("Address"))
    both = [Fact(name, (first[name], second[name])) for name in first]
    return [fact for fact in both if any(fact.values) or fact.name in usual]


def facts_of(witness: Witness) -> dict[str, str]:
    """What is known of a witness, by the name of each fact; "" where it is not known."""
    return {
        tr("Author"): _said(witness, "author"),
        tr("Date"): _said(witness, "date"),
        tr("Address"): _said(witness, "source"),
        tr("Language"): _said(witness, "language"),
        tr("Title in the file"): _written_over(witness),
        tr("File"): PurePath(witness.path).name,
        tr("Read"): _read(witness),
        "SHA-256": witness.sha256,
    }


def _said(witness: Witness, name: str) -> str:
    words: str = getattr(witness, name)
    return tr("{words} (the reader’s word)", words=words) if words and name in witness.edits else words


def _written_over(witness: Witness) -> str:
    return witness.said["title"] if "title" in witness.edits else ""


def _read(witness: Witness) -> str:
    return ", ".join(map(translate, witness.choices.said))


def warnings(witness: Witness) -> list[str]:
    """What was left out, mended or guessed when a witness was read, a sentence each."""
    guessed = [tr("The encoding was guessed: {encoding}", encoding=witness.encoding)] if witness.guessed else []
    return [*guessed, *(f"{translate(words)}" for words in witness.warnings)]


def completeness(report: Report) -> list[str]:
    """What was hidden and what was cut, the options, and the version of Recension, a sentence each."""
    said = shown_of(len(report.chosen), len(report.chosen) + report.hidden)
    if ruled := int(report.collation.variants.by_rule.sum()):
        said.append(
            counted(
                "By a rule of the reader’s, %n difference counts as the same.",
                "By rules of the reader’s, %n differences count as the same.",
                ruled,
            )
        )
    return [
        *said,
        cut(report.collation.limits),
        *controls_shown(report),
        options(report.collation),
        f"Recension {report.version}.",
    ]


def shown_of(shown: int, total: int) -> list[str]:
    """How many of the differences are in an export, in a sentence; nothing where there are none."""
    if not total:
        return []
    if shown < total:
        return [
            tr(
                "{shown} of {total} differences are in this export; {hidden} are hidden.",
                shown=number(shown),
                total=number(total),
                hidden=number(total - shown),
            )
        ]
    return [
        counted("%n difference is in this export, and none is hidden.", "All %n differences are in this export.", total)
    ]


def cut(limits: Iterable[str]) -> str:
    """What a comparison left out since a limit was met, in a sentence."""
    said = " ".join(map(translate, limits))
    return tr("The comparison is not complete: {limits}", limits=said) if said else tr("Nothing was cut.")


def controls_shown(report: Report) -> list[str]:
    """How many control characters are replaced, in a sentence; nothing where there are none."""
    if not (found := count_controls(report)):
        return []
    return [counted("%n control character is shown as U+FFFD.", "%n control characters are shown as U+FFFD.", found)]


def note_marks(note: ReportNote) -> str:
    """The tags and the status of a note; "" where it is open and has none."""
    said = [tr("tags: {tags}", tags=", ".join(note.tags))] if note.tags else []
    return "; ".join([*said, *([tr("settled")] if note.settled else [])])


def options(collation: Collation) -> str:
    """The options of a comparison in a sentence."""
    chosen = collation.options
    ignored = ", ".join(tr(level) for level in LEVELS if level in chosen.ignore) or tr("nothing")
    scope = tr("versions of one work") if chosen.scope == "work" else tr("passages that they share")
    return tr(
        "Options: {scope}; passages of at least {words} words, at most {gap} words between, similarity {similarity}; "
        "ignored: {ignored}; paraphrases: {echoes}.",
        scope=scope,
        words=number(chosen.words),
        gap=number(chosen.gap),
        similarity=decimal(chosen.similarity, 2),
        ignored=ignored,
        echoes=tr("looked for") if chosen.echoes else tr("not looked for"),
    )


def preamble(report: Report) -> list[str]:
    """The memo, the facts and what is not in an export, a line each, for formats that have room for lines alone.

    Formats that leave no difference out say nothing of hidden ones.
    """
    collation = report.collation
    lines = report_memo(report)
    for sigil, place in (("A", 0), ("B", 1)):
        witness = collation.witnesses[place]
        said = [f"{fact.name}: {fact.values[place]}" for fact in facts(collation) if fact.values[place]]
        lines += [f"{sigil}: {witness.title}", *(f"{sigil}: {one}" for one in said)]
    compared = tr("Compared on {date}", date=report.made)
    lines += [options(collation), f"{compared}, Recension {report.version}."]
    return [visible(on_one_line(line)) for line in lines]
