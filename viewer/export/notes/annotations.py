"""The notes of a report -> Web Annotations in JSON-LD, which stand apart from the texts and quote their words.

W3C Web Annotation Data Model (2017): a TextQuoteSelector and a TextPositionSelector on each side; positions are in code
points of the text as Recension reads it. A text without an address is named by the sum of its bytes (RFC 6920).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

from viewer.collation.model.model import SIGILS
from viewer.dossier.exchange.write import annotation_of, name_of_contents
from viewer.export.parallel.documents import AUTHOR, about_document, document_title

if TYPE_CHECKING:
    from viewer.dossier.note import Anchor
    from viewer.export.report import Report
    from viewer.text.witness import Witness

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_ADDRESS = "http://", "https://"


def document(report: Report) -> bytes:
    """The annotations as a collection of one page, in UTF-8."""

    def address(anchor: Anchor) -> str:
        return _address_of(report, anchor)

    items = [annotation_of(note.kept, address) for note in report.ticking(report.notes) if note.kept]
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


def _address_of(report: Report, anchor: Anchor) -> str:
    """The address of the text of an anchor: of one that is compared, or of the file on which the note was written."""
    sides = dict(zip(SIGILS, report.collation.witnesses, strict=False))
    side = sides.get(anchor.sigil)
    return _address(side) if side and side.sha256 == anchor.sha256 else name_of_contents(anchor.sha256)


def _address(witness: Witness) -> str:
    if witness.source.startswith(_ADDRESS) and not any(map(str.isspace, witness.source)):
        return witness.source
    return name_of_contents(witness.sha256)


def _name(report: Report, part: str) -> str:
    """A name for a part of this report: the same one each time that it is exported."""
    texts = " ".join(witness.sha256 for witness in report.collation.witnesses)
    named = f"{texts} {part}".encode("utf-8", "backslashreplace").decode()
    return f"urn:uuid:{uuid5(NAMESPACE_URL, named)}"
