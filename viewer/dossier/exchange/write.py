"""A note -> a Web Annotation (W3C 2017), from which ``parse`` makes the same note again.

What the standard has no word for (the sigil of a text, the status) stands under names of our own, which other programs
pass over.
"""

from __future__ import annotations

import re
from base64 import urlsafe_b64encode
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

from viewer.dossier.note import Anchor, Note

NAMES = "urn:x-recension:"  # of our own properties
OUR_NOTE = f"{NAMES}note:"  # before the id of a note that is no UUID
SIGIL, SHA256, STATUS, WITHOUT = (f"{NAMES}{name}" for name in ("sigil", "sha256", "status", "without"))
SETTLED = "settled"
_HEX = re.compile("[0-9a-f]{32}")
_PARTS = (8, 12, 16, 20)  # where a UUID has its hyphens


def annotation_of(note: Note, address: Callable[[Anchor], str]) -> dict[str, Any]:
    """The annotation as a JSON object, without its context. ``address``: of the text of an anchor, an IRI."""
    bodies = [{"type": "TextualBody", "purpose": "commenting", "format": "text/markdown", "value": note.text}]
    bodies += [{"type": "TextualBody", "purpose": "tagging", "value": tag} for tag in note.tags]
    found: dict[str, Any] = {
        "id": _iri(note.id),
        "type": "Annotation",
        "motivation": "commenting",
        "created": note.created,
        "modified": note.changed,
        "body": bodies if note.tags else bodies[0],
        "target": [_target(anchor, address(anchor)) for anchor in note.anchors],
    }
    if note.settled:
        found[STATUS] = SETTLED
    if note.without:
        found[WITHOUT] = list(note.without)
    return found


def name_of_contents(sha256: str) -> str:
    """The IRI of a text without an address: the sum of its bytes (RFC 6920). "" is that of no sum."""
    try:
        digest = bytes.fromhex(sha256)
    except ValueError:  # not the sum of a file
        digest = b""
    return f"ni:///sha-256;{urlsafe_b64encode(digest).decode().rstrip('=')}"


def _iri(id: str) -> str:
    if _HEX.fullmatch(id):
        return "urn:uuid:" + "-".join(id[start:end] for start, end in zip((0, *_PARTS), (*_PARTS, 32), strict=True))
    return OUR_NOTE + quote(id, safe="")


def _target(anchor: Anchor, address: str) -> dict[str, Any]:
    return {
        "type": "SpecificResource",
        "source": address,
        "selector": [
            {"type": "TextQuoteSelector", "exact": anchor.quotation, "prefix": anchor.prefix, "suffix": anchor.suffix},
            {"type": "TextPositionSelector", "start": anchor.span.start, "end": anchor.span.end},
        ],
        SIGIL: anchor.sigil,
        SHA256: anchor.sha256,
    }
