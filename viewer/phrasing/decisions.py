"""The sentences on the reader's decisions, with the sign of a pen. No Qt here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from viewer.collation.model.model import Match, Variant
from viewer.dossier.note import DecisionRecord
from viewer.phrasing.language import N_, tr

PEN = "✎"
_HALF, _WHOLE, _ABOUT = 18, 60, 8  # characters of a quotation in a list


@dataclass(frozen=True, slots=True)
class DecisionWords:
    """The names of a kind of decision: in a list, and in the history of what was changed."""

    name: str
    history: str


DECISION_WORDS: Mapping[str, DecisionWords] = {
    "link": DecisionWords(N_("Aligned with each other"), N_("decision: these two are aligned")),
    "unlink": DecisionWords(N_("Not the same passage"), N_("decision: not the same passage")),
    "split": DecisionWords(N_("Split in two"), N_("decision: split in two")),
    "join": DecisionWords(N_("Joined into one"), N_("decision: joined into one")),
    "framing": DecisionWords(N_("Framing"), N_("decision: this is framing")),
    "variant": DecisionWords(N_("A variant, no framing"), N_("decision: a variant, no framing")),
    "role": DecisionWords(N_("Role in the framing"), N_("decision: another role in the framing")),
    "same": DecisionWords(N_("The same everywhere"), N_("rule: the same everywhere")),
}
UNKNOWN = DecisionWords(N_("A decision of another version"), N_("a decision of another version"))


def decision_words(decision: DecisionRecord) -> DecisionWords:
    """The names of a decision."""
    if decision.kind == "role" and isinstance(decision.value, dict):
        named = tr("Framing called “{role}”", role=tr(str(decision.value.get("role", ""))))
        return DecisionWords(named, DECISION_WORDS["role"].history)
    return DECISION_WORDS.get(decision.kind, UNKNOWN)


def why(variant: Variant, match: Match) -> list[str]:
    """The sentences that say which parts of a variant the reader decided; none where none."""
    found = []
    if match.by_reader:
        found.append(signed(tr("Your alignment: you set these two passages beside each other."), by_reader=True))
    if variant.by_reader and variant.kind != "transposition" and variant.move is None:
        found.append(signed(tr("Your variant: you decided where it begins and ends."), by_reader=True))
    if variant.by_rule:
        lemma, text = (_short(words, _HALF) or tr("nothing") for words in (variant.lemma, variant.text))
        rule = tr("By your rule “{lemma}” = “{text}” these two count as the same everywhere.", lemma=lemma, text=text)
        found.append(signed(rule, by_reader=True))
    return found


def is_by_reader(variant: Variant, match: Match) -> bool:
    """Whether a decision of the reader made or changed a variant."""
    return variant.by_reader or match.by_reader or variant.by_rule


def signed(words: str, by_reader: bool) -> str:
    """The words, with the sign of a pen where ``by_reader``."""
    return f"{PEN} {words}" if by_reader else words


def hint(sigil: str, words: str) -> str:
    """The instruction after the first press of Alt+S."""
    other = "B" if sigil == "A" else "A"
    sentence = tr(
        "“{words}” in {sigil} is marked. Select its partner in {other} and press Alt+S again; Esc drops it.",
        words=words,
        sigil=sigil,
        other=other,
    )
    return signed(sentence, by_reader=True)


def quoted_decision(decision: DecisionRecord) -> Sequence[str]:
    """The words of a decision, one line a side; two sides share the room of one."""
    if decision.kind == "same" and isinstance(decision.value, dict):
        return [_short(str(decision.value.get(side, "")) or tr("nothing"), _HALF) for side in ("lemma", "text")]
    room = _WHOLE if len(decision.anchors) == 1 else _HALF
    return [
        _short(anchor.quotation or f"{anchor.prefix[-_ABOUT:]}‸{anchor.suffix[:_ABOUT]}", room)
        for anchor in decision.anchors
    ]


def _short(text: str, length: int) -> str:
    words = " ".join(text.split())
    return words if len(words) <= length else words[: length - 1].rsplit(" ", 1)[0].rstrip() + "…"
