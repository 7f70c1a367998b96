"""The steps of the history in words: what was changed, and how."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from viewer.dossier.memo import ReaderMemo
from viewer.dossier.note import DecisionRecord, KeptWitness, Note
from viewer.dossier.step import MARKED_LETTERS, Step
from viewer.phrasing import decisions, sentences
from viewer.phrasing.language import counted, tr, translate

_QUOTED = 60  # characters of the words that a step is about


@dataclass(frozen=True, slots=True)
class StepWords:
    """What a step is about, and what became of it."""

    what: str
    how: str

    @property
    def sentence(self) -> str:
        return tr("{what}: {how}", what=self.what, how=self.how)


def step_words(step: Step) -> StepWords:
    """The words for a step."""
    match step.kind:
        case "note":
            return _of_note(step.before, step.after)
        case "import":
            return StepWords(counted("%n note", "%n notes", len(step.after)), tr("imported"))
        case "decision":
            return _of_decisions(step.before, step.after)
        case "read":
            return _of_marks(step.before, step.after)
        case "memo":
            return _of_memo(step.before, step.after)
        case "about":
            return StepWords(_title(step.before.witness), _described(step.before.witness, step.after.witness))
    return StepWords(_title(step.after.witness), _reading(step.after.witness))


def _of_note(before: Note | None, after: Note | None) -> StepWords:
    note = after or before
    words = next((anchor.quotation for anchor in note.anchors if anchor.quotation.strip()), "") if note else ""
    what = tr("Note on “{words}”", words=_short(words)) if words else tr("Note on a place without words")
    if before is None:
        return StepWords(what, tr("written"))
    if after is None:
        return StepWords(what, tr("deleted"))
    if before.text != after.text:
        return StepWords(what, tr("changed"))
    return StepWords(what, _marked(before, after))


def _marked(before: Note, after: Note) -> str:
    """What became of a note whose words stayed."""
    if before.settled != after.settled:
        return tr("settled") if after.settled else tr("opened again")
    if before.tags != after.tags:
        return tr("tagged: {tags}", tags=", ".join(after.tags)) if after.tags else tr("without tags")
    return tr("attached to other words") if before.anchors != after.anchors else tr("kept as it is")


def _of_decisions(before: Sequence[DecisionRecord], after: Sequence[DecisionRecord]) -> StepWords:
    made = after or before
    quoted = (
        "  ↔  ".join(sentences.on_one_line(words) for words in decisions.quoted_decision(decision)) for decision in made
    )
    what, how = "; ".join(quoted), tr(decisions.decision_words(made[0]).history)
    return StepWords(what, how if after else tr("taken back – {decision}", decision=how))


def _of_marks(before: Mapping[str, str], after: Mapping[str, str]) -> StepWords:
    """``before``, ``after``: the first letters of both sides of each variant that was marked, by its mark."""
    marks = [*(before or after).values()]
    what = counted("%n variant", "%n variants", len(marks))
    if len(marks) == 1:
        sides = map(_first_letters, filter(None, marks[0].split("\n")))
        what = tr("Variant: {words}", words=" / ".join(sides) or sentences.on_one_line(marks[0]))
    return StepWords(what, tr("marked as read") if after else tr("marked as not read"))


def _first_letters(side: str) -> str:
    """What a mark keeps of one side of a variant; what was cut ends with …"""
    return sentences.on_one_line(side) + "…" * (len(side) == MARKED_LETTERS)


def _of_memo(before: ReaderMemo | None, after: ReaderMemo | None) -> StepWords:
    how = tr("put back to the program’s") if after is None else tr("changed") if before else tr("written")
    return StepWords(tr("Memo of comparison"), how)


def _described(before: KeptWitness, after: KeptWitness) -> str:
    names = {
        "title": tr("title"),
        "author": tr("author"),
        "date": tr("date"),
        "language": tr("language"),
        "source": tr("address"),
    }
    changed = [words for name, words in names.items() if before.edits.get(name) != after.edits.get(name)]
    return tr("described anew ({fields})", fields=", ".join(changed))


def _reading(after: KeptWitness) -> str:
    said = ", ".join(translate(words) for words in after.choices.said)
    return tr("read anew ({choices})", choices=said) if said else tr("read as usual")


def _title(witness: KeptWitness) -> str:
    return tr("“{words}”", words=_short(witness.edits.get("title", witness.title)))


def _short(words: str) -> str:
    return sentences.short(sentences.on_one_line(words[: 4 * _QUOTED]).strip(), _QUOTED)
