"""The variant graph as GraphML: a node a reading, and for each witness a way from the start to the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.export.apparatus.stretches import Cuts, stretches
from viewer.export.parallel.documents import XML, escaped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.export.apparatus.edition import Edition

_KEYS = {
    "text": ("node", "string"),
    "witnesses": ("node", "string"),
    "rank": ("node", "int"),
    "unit": ("node", "int"),
    "moved": ("node", "boolean"),
    "read_by": ("edge", "string"),
}


def document(edition: Edition) -> bytes:
    """The graph. Words that a witness has moved are nodes in its own order."""
    return "".join(_lines(edition)).encode()


def _lines(edition: Edition) -> Iterator[str]:
    yield f'{XML}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
    about = "\n".join(edition.about())
    yield f"<desc>{escaped(about)}</desc>\n"
    for name, (of, kind) in _KEYS.items():
        yield f'<key id="{name}" for="{of}" attr.name="{name}" attr.type="{kind}"/>\n'
    yield '<graph id="variants" edgedefault="directed">\n'
    nodes, edges = _graph(edition)
    for number, fields in enumerate(nodes):
        yield f'<node id="n{number}">{_data(fields)}</node>\n'
    for (one, other), witnesses in edges.items():
        yield f'<edge source="n{one}" target="n{other}">{_data({"read_by": edition.sigla(witnesses)})}</edge>\n'
    yield "</graph></graphml>\n"


def _data(fields: dict[str, str | int]) -> str:
    return "".join(f'<data key="{name}">{escaped(str(value))}</data>' for name, value in fields.items())


def _graph(edition: Edition) -> tuple[list[dict[str, str | int]], dict[tuple[int, int], list[int]]]:
    """The nodes, the first of which is the start and the last the end, and who goes from one to the other."""
    units, cuts = edition.units, Cuts.between_words(edition.units)
    everybody = range(len(edition.table.sigla))
    nodes: list[dict[str, str | int]] = [{"text": "", "witnesses": edition.sigla(everybody), "rank": -1}]
    edges: dict[tuple[int, int], list[int]] = {}
    last = [0 for _ in everybody]

    def go(witness: int, node: int) -> None:
        edges.setdefault((last[witness], node), []).append(witness)
        last[witness] = node

    for stretch in stretches(units):
        here: dict[tuple[int, str, bool], list[int]] = {}
        for witness, parts in enumerate(stretch.parts):
            for order, part in enumerate(parts or ()):
                words = " ".join(cuts.piece(units, witness, part).split())
                here.setdefault((order, words, part.moved), []).append(witness)
        for (_, words, moved), witnesses in sorted(here.items(), key=lambda one: one[0][0]):
            fields: dict[str, str | int] = {"text": words, "witnesses": edition.sigla(witnesses)}
            fields |= {"rank": stretch.first} | ({"unit": stretch.unit + 1} if stretch.unit >= 0 else {})
            nodes.append(fields | ({"moved": "true"} if moved else {}))
            for witness in witnesses:
                go(witness, len(nodes) - 1)
    nodes.append({"text": "", "witnesses": edition.sigla(everybody), "rank": edition.table.size})
    for witness in everybody:
        go(witness, len(nodes) - 1)
    return nodes, edges
