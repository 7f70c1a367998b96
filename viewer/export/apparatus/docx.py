"""An apparatus as a document for word processors (Office Open XML, ECMA-376): the entries by layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.export.apparatus.printed import printed_layers
from viewer.export.ooxml import PACKAGE, WORD_PART, R, W, relationships
from viewer.export.parallel.documents import XML, escaped, zipped
from viewer.phrasing.layers import layer_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.export.apparatus.edition import Edition
    from viewer.export.apparatus.printed import PrintedEntry

_TYPES = (
    f'{XML}<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{WORD_PART}.document.main+xml"/></Types>'
)
_BOLD, _ITALIC = "<w:b/>", "<w:i/>"


def document(edition: Edition) -> bytes:
    """The document, as an archive."""
    body = "".join(_paragraphs(edition))
    head = f'{XML}<w:document xmlns:w="{W}"><w:body>'
    text = f"{head}{body}<w:sectPr/></w:body></w:document>"
    relations = relationships([("r1", f"{R}/officeDocument", "word/document.xml")])
    return zipped({"[Content_Types].xml": _TYPES, "_rels/.rels": relations, "word/document.xml": text})


def _paragraphs(edition: Edition) -> Iterator[str]:
    yield _paragraph(_run(edition.title, f'{_BOLD}<w:sz w:val="32"/>'))
    for sigil, witness in zip(edition.table.sigla, edition.table.witnesses, strict=True):
        yield _paragraph(_run(sigil, _BOLD) + _run(f" {witness.title}"))
    for layer, found in printed_layers(edition):
        yield _paragraph(_run(f"{layer_name(layer)} ({len(found)})", f'{_BOLD}<w:sz w:val="26"/>'))
        yield from map(_entry, found)
    yield from (_paragraph(_run(line, '<w:sz w:val="18"/>')) for line in ("", *edition.about()))


def _entry(entry: PrintedEntry) -> str:
    runs = [_run(f"{entry.number} {entry.lemma}")]
    if entry.sigla:
        runs.append(_run(f" {entry.sigla}", _BOLD))
    for number, reading in enumerate(entry.readings):
        runs.append(_run(" : " if number else " ] "))
        if reading.said:
            runs.append(_run(f"{reading.said} ", _ITALIC))
        if reading.words:
            runs.append(_run(f"{reading.words} "))
        runs.append(_run(reading.sigla, _BOLD))
    notes = [_paragraph(_run(line, _ITALIC)) for line in entry.note.splitlines()]
    return _paragraph("".join(runs)) + "".join(notes)


def _paragraph(runs: str) -> str:
    return f"<w:p>{runs}</w:p>"


def _run(text: str, style: str = "") -> str:
    said = f"<w:rPr>{style}</w:rPr>" if style else ""
    return f'<w:r>{said}<w:t xml:space="preserve">{escaped(text)}</w:t></w:r>'
