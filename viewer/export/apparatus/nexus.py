"""The readings as NEXUS, for phylogenetic programs: a taxon a witness, a character a unit; and their distances."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from viewer.collation.apparatus.agreement import agreement
from viewer.collation.apparatus.base_view import base_view
from viewer.collation.apparatus.entries import shown_span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.export.apparatus.edition import Edition

SYMBOLS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"  # NEXUS takes small letters for the same as capitals
_MISSING = "?"
_LONGEST = 40  # characters of a reading in the names of the states
_NO_COMMENT = str.maketrans("[]", "()")  # a comment would end there
_PLAIN = re.compile(r"[A-Za-z]\w*", re.ASCII)


def document(edition: Edition) -> bytes:
    """The NEXUS file. A unit with more readings than there are symbols keeps those that come first; the others count
    as missing."""
    return "\n".join(_lines(edition)).encode() + b"\n"


def _lines(edition: Edition) -> Iterator[str]:
    units, sigla = edition.units, edition.table.sigla
    places = units.at(edition.categories)
    yield "#NEXUS"
    yield from (f"[{line.translate(_NO_COMMENT)}]" for line in edition.about())
    yield from ("BEGIN TAXA;", f"  DIMENSIONS NTAX={len(sigla)};")
    yield f"  TAXLABELS {' '.join(map(label, sigla))};"
    yield "END;"
    yield "BEGIN CHARACTERS;"
    yield f"  DIMENSIONS NCHAR={len(places)};"
    used = SYMBOLS[: max(int(units.readings[:, places].max(initial=1)) + 1, 2)]
    yield f'  FORMAT DATATYPE=STANDARD MISSING={_MISSING} SYMBOLS="{used}";'
    yield "  CHARSTATELABELS"
    yield ",\n".join(_states(edition, places.tolist())) + ";"
    yield "  MATRIX"
    width = max(len(label(sigil)) for sigil in sigla)
    for sigil, codes in zip(sigla, units.readings[:, places].tolist(), strict=True):
        states = "".join(SYMBOLS[code] if 0 <= code < len(SYMBOLS) else _MISSING for code in codes)
        yield f"    {label(sigil):<{width}} {states}"
    yield "  ;\nEND;"
    yield from _distances(edition)


def _states(edition: Edition, places: list[int]) -> Iterator[str]:
    units = edition.units
    view = base_view(units, edition.base)
    for number, place in enumerate(places, 1):
        names = []
        codes = units.readings[:, place].tolist()
        for code in range(min(max(codes) + 1, len(SYMBOLS))):
            witness = codes.index(code)
            words = " ".join(shown_span(view, witness, place).of(edition.table.witnesses[witness].text).split())
            names.append(_quoted(words[:_LONGEST] or "om."))
        yield f"    {number} u{place + 1} / {' '.join(names)}"


def _distances(edition: Edition) -> Iterator[str]:
    found, sigla = agreement(edition.units, edition.categories, fragment=0.0), edition.table.sigla
    yield from ("BEGIN DISTANCES;", "  FORMAT TRIANGLE=LOWER DIAGONAL LABELS MISSING=?;", "  MATRIX")
    for one, sigil in enumerate(sigla):
        shares = (0.0 if one == other else found.share(one, other) for other in range(one + 1))
        cells = [
            "0.000000" if one == other else _MISSING if share is None else f"{1 - share:.6f}"
            for other, share in enumerate(shares)
        ]
        yield f"    {label(sigil)} {' '.join(cells)}"
    yield from ("  ;", "END;")


def label(sigil: str) -> str:
    """A siglum as NEXUS has it: as it is, where it is a plain word, else in quotes."""
    return sigil if _PLAIN.fullmatch(sigil) else _quoted(sigil)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
