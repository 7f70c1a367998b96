"""A collation -> the JSON that other programs read: a contract, so fields are added and never renamed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from viewer.collation.align.characters import character_edits, too_long
from viewer.collation.model.model import LEVELS, SIGILS, Collation, Echo, Framing, Match, Passage, Variant
from viewer.collation.model.steps import NOT_CHARACTER_BY_CHARACTER

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from viewer.export.report import Report, ReportNote
    from viewer.text.witness import Part, Span, Witness


def document(report: Report) -> bytes:
    """The collation as JSON: the variants chosen, and what every export says besides."""
    fields = _collation(report.collation, characters=False) | {
        "variants": (_variant(variant, characters=False) for variant in report.ticking(report.chosen)),
        "notes": map(_note, report.notes),
        "report": {"made": report.made, "version": report.version, "hidden": report.hidden, **_memo(report)},
    }
    return "".join(_object(fields)).encode("utf-8", "backslashreplace")


def _memo(report: Report) -> dict[str, Any]:
    """The memo in the reader's words, where there is one."""
    if report.memo is None:
        return {}
    memo = report.memo
    return {"memo": {"text": memo.text, "written": memo.written, "fits": memo.fits(report.collation)}}


def collation_to_json(
    collation: Collation,
    *,
    characters: bool = False,
    decisions: Sequence[Mapping[str, Any]] | None = None,
    more: Mapping[str, Any] | None = None,
) -> Iterator[str]:
    """Yield the collation as one JSON object, in parts, one entry a line, so that it is never in memory as a whole.

    ``characters`` adds the edits inside each variant. ``decisions``: those of a dossier, by ``decisions_to_json``;
    None: without that field. ``more``: further fields, lists as iterators.
    """
    fields = _collation(collation, characters)
    fields.update(more or {})
    if decisions is not None:
        fields["decisions"] = map(dict, decisions)
    yield from _object(fields)


def _object(fields: Mapping[str, Any]) -> Iterator[str]:
    before = "{\n"
    for name, value in fields.items():
        yield f"{before} {_encoded(name)}: "
        yield from _entries(value) if isinstance(value, Iterator) else (_encoded(value),)
        before = ",\n"
    yield "\n}\n"


def witness_to_json(witness: Witness) -> str:
    """One witness as a JSON object: as a collation has it, without a sigil, and with its text."""
    fields = witness_fields("", witness) | {"text": witness.text}
    del fields["sigil"]
    return json.dumps(fields, ensure_ascii=False, indent=1) + "\n"


# Without indentation, for which json uses its encoder in Python: the one in C is ten times as fast.
_SAID = "author", "date", "source", "language"  # what only some files say of themselves
_encoded = json.JSONEncoder(ensure_ascii=False).encode


def _entries(values: Iterator[Any]) -> Iterator[str]:
    before = "[\n  "
    for value in values:
        yield before + _encoded(value)
        before = ",\n  "
    yield "[]" if before[0] == "[" else "\n ]"


def _collation(collation: Collation, characters: bool) -> dict[str, Any]:
    """The fields of the JSON object, lists as iterators."""
    counts = collation.variants.counts()
    limits = collation.limits
    if characters and any(too_long(variant.lemma, variant.text) for variant in collation.variants):
        limits = (*limits, NOT_CHARACTER_BY_CHARACTER)
    return {
        "format": "recension/collation",
        "version": 2,
        "witnesses": map(witness_fields, SIGILS, collation.witnesses),
        "options": _options(collation),
        "complete": not limits,
        "limits": iter(limits),
        "passages": map(_passage, collation.passages),
        "matches": map(_match, collation.matches),
        "variants": (_variant(variant, characters) for variant in collation.variants),
        "framing": map(_framing, collation.framing),
        "echoes": map(_echo, collation.echoes),
        "summary": {
            "coverage": collation.coverage,
            "variants": counts,
            "moves": collation.variants.move_count,
            "substantive": collation.variants.substantive,
            "ruled": int(collation.variants.by_rule.sum()),
            "seconds": collation.seconds,
        },
    }


def _note(note: ReportNote) -> dict[str, Any]:
    places = {sigil: _span(span) for sigil, span in note.places.items()}
    said: dict[str, Any] = {"text": note.text, "created": note.created, "changed": note.changed}
    marks = {"tags": list(note.tags), "settled": note.settled}
    said |= {name: value for name, value in marks.items() if value}
    return {"places": places, "quotation": note.quotation, **said}


def _echo(echo: Echo) -> dict[str, Any]:
    return {
        "witness": echo.witness,
        "base": _span(echo.base),
        "reading": _span(echo.reading),
        "score": echo.score,
        "shared": list(echo.shared),
    }


def _span(span: Span) -> list[int]:
    return [span.start, span.end]


def witness_fields(sigil: str, witness: Witness) -> dict[str, Any]:
    """What is said of a witness."""
    return {
        "sigil": sigil,
        "path": witness.path,
        "title": witness.title,
        "sha256": witness.sha256,
        "encoding": witness.encoding,
        "guessed": witness.guessed,
        **({"alternatives": list(witness.alternatives)} if witness.alternatives else {}),
        "characters": len(witness.text),
        "words": witness.words,
        "media_type": witness.media_type,
        **{name: said for name in _SAID if (said := getattr(witness, name))},
        **({"edited": dict(witness.edited)} if witness.edited else {}),
        **({"choices": chosen} if (chosen := witness.choices.chosen) else {}),
        "warnings": list(witness.warnings),
        "parts": [_part(part) for part in witness.parts],
    }


def _part(part: Part) -> dict[str, Any]:
    said = {"level": part.level, "locator": part.locator}
    return {"span": _span(part.span), "kind": part.kind} | {name: value for name, value in said.items() if value}


def _options(collation: Collation) -> dict[str, Any]:
    chosen = collation.options
    return {
        "scope": chosen.scope,
        "words": chosen.words,
        "gap": chosen.gap,
        "similarity": chosen.similarity,
        "ignore": [level for level in LEVELS if level in chosen.ignore],
        "echoes": chosen.echoes,
    }


def _passage(passage: Passage) -> dict[str, Any]:
    return {
        "id": passage.id,
        "witness": passage.witness,
        "base": _span(passage.base),
        "reading": _span(passage.reading),
        "words": passage.words,
        "similarity": passage.similarity,
        "matches": list(passage.matches),
        "transposed": passage.transposed,
        "repeat": passage.repeat,
    }


def _match(match: Match) -> dict[str, Any]:
    return {
        "id": match.id,
        "witness": match.witness,
        "passage": match.passage,
        "base": _span(match.base),
        "reading": _span(match.reading),
        "words": match.words,
        "similarity": match.similarity,
        "transposed": match.transposed,
        "repeat": match.repeat,
        "own": match.by_reader,
    }


def _variant(variant: Variant, characters: bool) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "id": variant.id,
        "match": variant.match,
        "witness": variant.witness,
        "kind": variant.kind,
        "level": variant.level,
        "base": _span(variant.base),
        "reading": _span(variant.reading),
        "lemma": variant.lemma,
        "text": variant.text,
        "move": variant.move,
        "rewritten": variant.rewritten,
        "flags": list(variant.flags),
        "own": variant.by_reader,
        "ruled": variant.by_rule,
    }
    if variant.marked is not None:
        fields["marked"] = variant.marked
    if characters:
        fields["edits"] = [list(edit) for edit in character_edits(variant.lemma, variant.text)]
    return fields


def _framing(framing: Framing) -> dict[str, Any]:
    return {
        "witness": framing.witness,
        "span": _span(framing.span),
        "role": framing.role,
        "words": framing.words,
        "own": framing.by_reader,
    }
