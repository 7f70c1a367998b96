"""A collation -> the JSON that other programs read: a contract, so fields are added and never renamed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from viewer.collation.edits import edits
from viewer.collation.model import LEVELS, SIGILS, Collation, Framing, Match, Variant

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from viewer.text.witness import Span, Witness


def collation_to_json(
    collation: Collation, *, characters: bool = False, decisions: Sequence[Mapping[str, Any]] | None = None
) -> str:
    """The collation as one JSON object; ``characters`` adds the edits inside each variant.

    ``decisions`` are those of a dossier, and whether each was met, where one was asked for.
    """
    fields = _collation(collation, characters)
    if decisions is not None:
        fields["decisions"] = [dict(decision) for decision in decisions]
    return json.dumps(fields, ensure_ascii=False, indent=1) + "\n"


def _collation(collation: Collation, characters: bool) -> dict[str, Any]:
    counts = collation.counts()
    return {
        "format": "recension/collation",
        "version": 1,
        "witnesses": [_witness(SIGILS[n], witness) for n, witness in enumerate(collation.witnesses)],
        "options": _options(collation),
        "complete": collation.complete,
        "limits": list(collation.limits),
        "matches": [_match(match) for match in collation.matches],
        "variants": [_variant(variant, characters) for variant in collation.variants],
        "framing": [_framing(framing) for framing in collation.framing],
        "echoes": [
            {"witness": e.witness, "base": _span(e.base), "reading": _span(e.reading), "score": e.score,
             "shared": list(e.shared)}
            for e in collation.echoes
        ],
        "summary": {
            "coverage": collation.coverage,
            "variants": counts,
            "substantive": sum(variant.substantive for variant in collation.variants),
            "ruled": collation.ruled(),
            "seconds": collation.seconds,
        },
    }  # fmt: skip


def _span(span: Span) -> list[int]:
    return [span.start, span.end]


def _witness(sigil: str, witness: Witness) -> dict[str, Any]:
    return {
        "sigil": sigil,
        "path": witness.path,
        "title": witness.title,
        "sha256": witness.sha256,
        "encoding": witness.encoding,
        "guessed": witness.guessed,
        "characters": len(witness.text),
        "words": witness.words,
    }


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


def _match(match: Match) -> dict[str, Any]:
    return {
        "id": match.id,
        "witness": match.witness,
        "base": _span(match.base),
        "reading": _span(match.reading),
        "words": match.words,
        "similarity": match.similarity,
        "transposed": match.transposed,
        "repeat": match.repeat,
        "own": match.own,
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
        "flags": list(variant.flags),
        "own": variant.own,
        "ruled": variant.ruled,
    }
    if variant.marked is not None:
        fields["marked"] = variant.marked
    if characters:
        fields["edits"] = [list(edit) for edit in edits(variant.lemma, variant.text)]
    return fields


def _framing(framing: Framing) -> dict[str, Any]:
    return {
        "witness": framing.witness,
        "span": _span(framing.span),
        "role": framing.role,
        "words": framing.words,
        "own": framing.own,
    }
