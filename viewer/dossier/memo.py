"""The memo of comparison in the reader's own words, and which comparison they were written on."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from viewer.dossier.note import now
from viewer.dossier.options import options_value
from viewer.dossier.rows import to_json

if TYPE_CHECKING:
    from viewer.collation.model.model import Collation

MEMO = "memo"  # the name of the setting


@dataclass(frozen=True, slots=True)
class ReaderMemo:
    """What the reader wrote in place of the program's memo.

    ``collation``: the ``collation_hash`` of the comparison that it was written on; ``written``: UTC ISO 8601.
    """

    text: str
    collation: str
    written: str

    @property
    def lines(self) -> list[str]:
        """The lines of the text that are not blank."""
        return [line.strip() for line in self.text.splitlines() if line.strip()]

    def fits(self, collation: Collation) -> bool:
        """Whether the comparison is still the one that it was written on."""
        return self.collation == collation_hash(collation)


def memo_on(collation: Collation, text: str) -> ReaderMemo:
    """A memo that the reader writes now."""
    return ReaderMemo(text, collation_hash(collation), now())


def collation_hash(collation: Collation) -> str:
    """The SHA-256 of the texts, the options, the variants and the framing of a collation."""
    variants = collation.variants
    framing = [(one.witness, one.role, one.span.start, one.span.end) for one in collation.framing]
    found = sha256(to_json([options_value(collation.options), framing]).encode())
    for witness in collation.witnesses:
        found.update(sha256(witness.text.encode("utf-8", "surrogatepass")).digest())
    for column in (variants.base, variants.reading, variants.kinds, variants.levels, variants.by_rule):
        found.update(column.tobytes())
    return found.hexdigest()


def memo_value(memo: ReaderMemo) -> dict[str, str]:
    """The memo as the JSON value of a setting."""
    return asdict(memo)


def memo_of(value: Any) -> ReaderMemo | None:
    """The memo of a JSON value; None where it is none, or has no words."""
    match value:
        case {"text": str(text), "collation": str(collation), "written": str(written)} if text.strip():
            return ReaderMemo(text, collation, written)
    return None
