"""The notes of a report -> Web Annotations in JSON-LD, which stand apart from the texts and quote their words.

W3C Web Annotation Data Model (2017): a TextQuoteSelector and a TextPositionSelector on each side; positions are in code
points of the text as Recension reads it. A text without an address is named by the sum of its bytes (RFC 6920).
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

from viewer.collation.model.model import SIGILS
from viewer.dossier.anchor import anchor_in
from viewer.export.parallel.documents import AUTHOR, about_document, document_title

if TYPE_CHECKING:
    from viewer.export.report import Report, ReportNote
    from viewer.text.witness import Span, Witness

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_ADDRESS = "http://", "https://"


def document(report: Report) -> bytes:
    """The annotations as a collection of one page, in UTF-8."""
    items = [_annotation(report, note, number) for number, note in enumerate(report.notes)]
    collection = {
        "@context": _CONTEXT,
        "id": _name(report, "notes"),
        "type": "AnnotationCollection",
        "label": document_title(report),
        "generator": {"id": _name(report, "software"), "type": "Software", "name": f"{AUTHOR} {report.version}"},
        "dcterms:created": report.made,
        "dcterms:description": about_document(report),
        "dcterms:source": [_source(report, sigil) for sigil in SIGILS[: len(report.collation.witnesses)]],
        "total": len(items),
        "first": {"id": _name(report, "page"), "type": "AnnotationPage", "startIndex": 0, "items": items},
    }
    whole = json.dumps(collection, ensure_ascii=False, indent=1)
    return f"{whole}\n".encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()


def _annotation(report: Report, note: ReportNote, number: int) -> dict[str, Any]:
    body = {"type": "TextualBody", "purpose": "commenting", "format": "text/markdown", "value": note.text}
    return {
        "id": _name(report, f"{number} {note.created} {note.text}"),
        "type": "Annotation",
        "motivation": "commenting",
        "created": note.created,
        "modified": note.changed or note.created,
        "body": body,
        "target": list(_targets(report, note)),
    }


def _targets(report: Report, note: ReportNote) -> Iterator[Any]:
    """The words on each side; of a note without a place those that it was on, else the base as a whole."""
    for sigil, span in note.places.items():
        witness = report.collation.witness(sigil)
        yield {"type": "SpecificResource", "source": _address(witness), "selector": _selectors(witness, sigil, span)}
    if not note.places:
        base = _address(report.collation.witness("A"))
        quotation = {"type": "TextQuoteSelector", "exact": note.quotation}
        yield {"type": "SpecificResource", "source": base, "selector": quotation} if note.quotation else base


def _selectors(witness: Witness, sigil: str, span: Span) -> list[dict[str, Any]]:
    anchor = anchor_in(witness.text, witness.sha256, sigil, span)
    quotation = {"exact": anchor.quotation, "prefix": anchor.prefix, "suffix": anchor.suffix}
    return [
        {"type": "TextQuoteSelector", **quotation},
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
    ]


def _source(report: Report, sigil: str) -> dict[str, str]:
    """What is known of a text, by the names of Dublin Core."""
    witness = report.collation.witness(sigil)
    known = {
        "dcterms:title": witness.title,
        "dcterms:creator": witness.author,
        "dcterms:date": witness.date,
        "dcterms:language": witness.language,
        "dcterms:identifier": f"sha256:{witness.sha256}" if witness.sha256 else "",
    }
    return {"id": _address(witness), **{name: words for name, words in known.items() if words}}


def _address(witness: Witness) -> str:
    if witness.source.startswith(_ADDRESS) and not any(map(str.isspace, witness.source)):
        return witness.source
    try:
        digest = bytes.fromhex(witness.sha256)
    except ValueError:  # not the sum of a file
        digest = b""
    return f"ni:///sha-256;{urlsafe_b64encode(digest).decode().rstrip('=')}"


def _name(report: Report, part: str) -> str:
    """A name for a part of this report: the same one each time that it is exported."""
    texts = " ".join(witness.sha256 for witness in report.collation.witnesses)
    named = f"{texts} {part}".encode("utf-8", "backslashreplace").decode()
    return f"urn:uuid:{uuid5(NAMESPACE_URL, named)}"
