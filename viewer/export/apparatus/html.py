"""An apparatus as a page of its own: the entries by layers, with their sigla."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.export.apparatus.printed import printed_layers
from viewer.export.parallel.documents import escaped
from viewer.phrasing.layers import layer_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.export.apparatus.edition import Edition
    from viewer.export.apparatus.printed import PrintedEntry

_STYLE = (
    "body{font:16px/1.5 Georgia,serif;max-width:46em;margin:2em auto;padding:0 1em;color:#1c1b19;background:#fffefb}"
    "h1{font-size:1.3em}h2{font-size:1.05em;margin-top:1.6em}p{margin:.25em 0}"
    "blockquote{margin:.2em 0 .6em 2em;padding-left:.7em;border-left:2px solid #b98a12}"
    "hr{border:0;border-top:1px solid #b9b5aa;margin-top:2em}"
    "b{font:600 .75em sans-serif;color:#2f5d8a}"
    "small{overflow-wrap:anywhere;color:#6b675f;font-variant-numeric:tabular-nums}"
    "@media(prefers-color-scheme:dark){body{color:#e8e6e1;background:#15171a}b{color:#9cc4ec}small{color:#9a968d}}"
)


def document(edition: Edition) -> bytes:
    """The page."""
    return "\n".join(_lines(edition)).encode()


def _lines(edition: Edition) -> Iterator[str]:
    yield (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{escaped(edition.title)}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head><body>'
    )
    yield f"<h1>{escaped(edition.title)}</h1>"
    for sigil, witness in zip(edition.table.sigla, edition.table.witnesses, strict=True):
        yield f"<p><b>{escaped(sigil)}</b> {escaped(witness.title)}</p>"
    for layer, found in printed_layers(edition):
        yield f"<h2>{escaped(layer_name(layer))} <small>{len(found)}</small></h2>"
        yield from map(_entry, found)
    yield "<hr>"
    yield from (f"<p><small>{escaped(line)}</small></p>" for line in edition.about())
    yield "</body></html>\n"


def _entry(entry: PrintedEntry) -> str:
    readings = " : ".join(
        " ".join(filter(None, (_italic(one.said), escaped(one.words), f"<b>{escaped(one.sigla)}</b>")))
        for one in entry.readings
    )
    sigla = f" <b>{escaped(entry.sigla)}</b>" if entry.sigla else ""
    line = f"<p><small>{entry.number}</small> {escaped(entry.lemma)}{sigla} ] {readings}</p>"
    note = escaped(entry.note).replace("\n", "<br>")
    return f"{line}<blockquote>{note}</blockquote>" if note else line


def _italic(said: str) -> str:
    return f"<i>{escaped(said)}</i>" if said else ""
