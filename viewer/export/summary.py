"""A collation -> a summary of a few lines for the terminal."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from viewer.collation.analysis.coverage import percent, shared_words
from viewer.collation.model.model import ACCIDENTALS, LEVELS, ROLES, SIGILS, Collation

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHOWN = 12  # substantive variants; the JSON has all of them
_ECHOES = 5
_WIDTH = 48  # characters of a lemma or a reading


def summary_text(collation: Collation) -> str:
    """The summary: witnesses, shared passages, framing, variants by level, the first substantive ones, and echoes."""
    lines = [
        *_witnesses(collation),
        "",
        *_matches(collation),
        *_framing(collation),
        *_variants(collation),
        *_echoes(collation),
    ]
    lines += [f"Not complete: {limit}" for limit in collation.limits]
    return "\n".join(lines) + "\n"


def _witnesses(collation: Collation) -> Iterable[str]:
    for sigil, witness in zip(SIGILS, collation.witnesses, strict=False):
        shares = "".join(
            f", {percent(share)}% shared with {other}" for other, share in collation.coverage.get(sigil, {}).items()
        )
        guess = f", {witness.encoding} (guessed)" if witness.guessed else ""
        chosen = "".join(f", {words}" for words in witness.choices.said)
        yield f"{sigil}  {_plain(witness.title, 70)} ({_words(witness.words)}{chosen}{shares}{guess})"
        yield from (f"   {warning}" for warning in witness.warnings)


def _matches(collation: Collation) -> Iterable[str]:
    count = len(collation.passages)
    empty = [sigil for sigil, witness in zip(SIGILS, collation.witnesses, strict=False) if not witness.words]
    if empty and not count:
        yield f"{' and '.join(empty)} {'has' if len(empty) == 1 else 'have'} no words, so there is nothing to compare."
    elif not count:
        yield "No shared passage."
    else:
        words = shared_words(collation)
        moved = collation.variants.move_count
        moves = f", {moved} move{'s' * (moved != 1)}" if moved else ""
        yield f"{count} shared passage{'s' * (count != 1)}, {_words(words)}{moves}"


def _framing(collation: Collation) -> Iterable[str]:
    for number in range(len(collation.witnesses)):
        words: Counter[str] = Counter()
        for framing in collation.framing:
            if framing.witness == SIGILS[number]:
                words[framing.role] += framing.words
        if words:
            parts = ", ".join(f"{role} {words[role]:,}" for role in ROLES if words[role])
            yield f"Framing of {SIGILS[number]}: {_words(sum(words.values()))}" + (f" ({parts})" if parts else "")


def _variants(collation: Collation) -> Iterable[str]:
    counts = collation.variants.counts()
    if not collation.variants:
        if collation.matches:
            yield "No variants: what they share is the same to the letter."
        return
    accidental = sum(counts[level] for level in ACCIDENTALS)
    parts = ", ".join(f"{level} {counts[level]:,}" for level in reversed(LEVELS) if counts[level])
    counted = f"{collation.variants.substantive:,} substantive variants, {accidental:,} accidental"
    yield f"{counted} ({parts})" if parts else counted
    substantive = [variant for variant in collation.variants if variant.substantive]
    for variant in substantive[:_SHOWN]:
        sides = [f"“{_plain(side, _WIDTH)}”" if side else "nothing" for side in (variant.lemma, variant.text)]
        yield f"  {variant.number:>4}  {variant.kind}, {variant.level}: {sides[0]} → {sides[1]}"
    if len(substantive) > _SHOWN:
        yield f"  … and {len(substantive) - _SHOWN:,} more; all of them with --json"


def _echoes(collation: Collation) -> Iterable[str]:
    count = len(collation.echoes)
    if count:
        yield f"{count} echo{'es' * (count != 1)}: sentences that say the same in other words"
    for echo in sorted(collation.echoes, key=lambda one: -one.score)[:_ECHOES]:
        text, other = collation.witness("A").text, collation.witness(echo.witness).text
        sides = _plain(echo.base.of(text), _WIDTH), _plain(echo.reading.of(other), _WIDTH)
        yield f"  {echo.score:.2f}  A “{sides[0]}” ~ {echo.witness} “{sides[1]}”"


def _words(count: int) -> str:
    return f"{count:,} word{'s' * (count != 1)}"


def _plain(text: str, width: int) -> str:
    """One line, shortened, without what could drive a terminal."""
    flat = " ".join("".join(c if unicodedata.category(c)[0] != "C" or c.isspace() else "\ufffd" for c in text).split())
    return flat if len(flat) <= width else flat[: width - 1] + "…"
