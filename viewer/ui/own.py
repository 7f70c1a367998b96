"""What the window says of the reader's own decisions, in whole sentences, with their sign. No Qt here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from viewer.collation.model import Match, Variant
from viewer.dossier.note import Decision

PEN = "✎"
_HALF, _WHOLE, _ABOUT = 18, 60, 8  # characters of a quotation in a list


@dataclass(frozen=True, slots=True)
class Words:
    """How a kind of decision is called: in a list, in the history, and as the reason of what it made."""

    name: str
    history: str


WORDS: Mapping[str, Words] = {
    "link": Words("Aligned with each other", "aligning two passages"),
    "unlink": Words("Not the same passage", "unlinking a passage"),
    "split": Words("Split in two", "splitting a variant"),
    "join": Words("Joined into one", "joining two variants"),
    "framing": Words("Framing", "calling words framing"),
    "variant": Words("A variant, no framing", "calling framing a variant"),
    "same": Words("The same everywhere", "a rule"),
}
UNKNOWN = Words("A decision of another version", "a decision")


def words_of(decision: Decision) -> Words:
    """How a decision is called."""
    return WORDS.get(decision.kind, UNKNOWN)


def why(variant: Variant, match: Match) -> list[str]:
    """What of a variant is the reader's own; nothing where nothing is."""
    found = []
    if match.own:
        found.append(f"{PEN} Your alignment: you set these two passages beside each other.")
    if variant.own and variant.kind != "transposition":
        found.append(f"{PEN} Your variant: you decided where it begins and ends.")
    if variant.ruled:
        found.append(f"{PEN} By your rule these two count as the same everywhere.")
    return found


def is_own(variant: Variant, match: Match) -> bool:
    """Whether a variant stands as it does by the reader's decision."""
    return variant.own or match.own or variant.ruled


def signed(words: str, is_own: bool) -> str:
    """The words with the reader's sign, where what they name is the reader's own."""
    return f"{PEN} {words}" if is_own else words


def ruled(count: int) -> str:
    """How many variants a rule hides; "" for none."""
    return f"{count:,} the same by your rule" if count else ""


def hint(sigil: str, words: str) -> str:
    """What to do after the first press of Alt+S."""
    other = "B" if sigil == "A" else "A"
    return f"{PEN} “{words}” in {sigil} is marked. Select its partner in {other} and press Alt+S again; Esc drops it."


def quoted(decision: Decision) -> Sequence[str]:
    """The words that a decision is about, a side each, on one line. Two sides must share the room of one."""
    if decision.kind == "same" and isinstance(decision.value, dict):
        return [_short(str(decision.value.get(side, "")) or "nothing", _HALF) for side in ("lemma", "text")]
    room = _WHOLE if len(decision.anchors) == 1 else _HALF
    return [
        _short(anchor.quotation or f"{anchor.prefix[-_ABOUT:]}‸{anchor.suffix[:_ABOUT]}", room)
        for anchor in decision.anchors
    ]


def _short(text: str, length: int) -> str:
    words = " ".join(text.split())
    return words if len(words) <= length else words[: length - 1].rsplit(" ", 1)[0].rstrip() + "…"
