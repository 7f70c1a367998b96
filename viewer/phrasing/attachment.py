"""Short phrases on how the words of a note have changed. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.dossier.attachment import Attachment, rewording
from viewer.dossier.note import Anchor
from viewer.phrasing import sentences
from viewer.phrasing.characters import visible
from viewer.phrasing.language import tr

_SHORT = 24  # characters; a shorter quotation is shown with its context
_QUOTATION = 80  # characters of what a note is on, in a list
_LEAD = 16  # characters before the words at most: the words themselves are to be seen in a narrow list
_WORDS = 48  # characters of what was changed, a side


def quoted_anchor(anchors: Sequence[Anchor]) -> str:
    """The words that a note is on, on one line; a short quotation with the words round it."""
    anchor = next((anchor for anchor in anchors if anchor.quotation), anchors[0] if anchors else None)
    return _quoted(anchor, around=len(anchor.quotation) <= _SHORT) if anchor else ""


def _quoted(anchor: Anchor, around: bool) -> str:
    before, after = (_lead(anchor.prefix), anchor.suffix[:_SHORT]) if around else ("", "")
    words = anchor.quotation or "‸"
    return f"{anchor.sigil}  …{sentences.on_one_line(before + words + after)[:_QUOTATION].strip()}…"


def _lead(prefix: str) -> str:
    """The end of what stands before the words, from the start of a word if there is one."""
    lead = prefix[-_LEAD:]
    return lead.partition(" ")[2] or lead if lead != prefix else lead


def lost(attached: Sequence[Attachment]) -> str:
    """The quotations that are not found, with the words before them."""
    return "  ".join(_quoted(one.anchor, around=True) for one in attached if one.lost)


def changed(attached: Sequence[Attachment]) -> str:
    """How the quoted words of a note have changed; "" where they have not."""
    return "; ".join(part for part in map(_changed, attached) if part)


def attachment_words(attached: Sequence[Attachment]) -> str:
    """How the quoted words of a note have changed or where they are lost; "" where all stand as they did."""
    parts = [_lost(one) if one.lost else _changed(one) for one in attached]
    return "; ".join(part for part in parts if part)


def _lost(one: Attachment) -> str:
    words = sentences.short(sentences.on_one_line(one.anchor.quotation).strip() or "‸", _WORDS)
    if not one.sigil:
        return tr("“{words}” stood in a text that is not open", words=words)
    return tr("“{words}” is found no more in {sigil}", words=words, sigil=one.sigil)


def _changed(one: Attachment) -> str:
    if one.reworded:
        was, now = (sentences.short(_shown(words), _WORDS) for words in rewording(one.anchor.quotation, one.now))
        return tr("{sigil}: was “{was}”, now “{now}”", sigil=one.sigil, was=was, now=now)
    if one.among_others:
        return tr("{sigil}: the same words, but others about them", sigil=one.sigil)
    return ""


def _shown(words: str) -> str:
    return sentences.on_one_line(words) if words.strip() else visible(words)
