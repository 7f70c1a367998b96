"""The network of a scan: documents, and how many words each two share, as GraphML or GEXF 1.3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lxml import etree

from viewer.export.report import without_controls

if TYPE_CHECKING:
    from viewer.scan.library import Library

_FIELDS = (("path", "string"), ("title", "string"), ("day", "string"), ("source", "string"), ("words", "int"))
_GRAPHML = "http://graphml.graphdrawing.org/xmlns"
_GEXF = "http://gexf.net/1.3"


def scan_to_graphml(library: Library) -> bytes:
    """The network as GraphML, which yEd, Gephi, Cytoscape and networkx read."""
    root = etree.Element(f"{{{_GRAPHML}}}graphml", nsmap={None: _GRAPHML})
    for name, kind in _FIELDS:
        _under(root, "key", id=name, **{"for": "node", "attr.name": name, "attr.type": kind})
    _under(root, "key", id="weight", **{"for": "edge", "attr.name": "weight", "attr.type": "int"})
    graph = _under(root, "graph", id="G", edgedefault="undirected")
    for document in library.documents():
        node = _under(graph, "node", id=f"n{document.number}")
        for name, _ in _FIELDS:
            _under(node, "data", key=name).text = without_controls(str(getattr(document, name)))
    for number, (a, b, words) in enumerate(library.links()):
        edge = _under(graph, "edge", id=f"e{number}", source=f"n{a}", target=f"n{b}")
        _under(edge, "data", key="weight").text = str(words)
    return _written(root)


def scan_to_gexf(library: Library) -> bytes:
    """The network as GEXF 1.3, which Gephi reads."""
    root = etree.Element(f"{{{_GEXF}}}gexf", nsmap={None: _GEXF}, version="1.3")
    graph = _under(root, "graph", defaultedgetype="undirected")
    attributes = _under(graph, "attributes", **{"class": "node"})
    for name, kind in _FIELDS:
        _under(attributes, "attribute", id=name, title=name, type="integer" if kind == "int" else kind)
    nodes, edges = _under(graph, "nodes"), _under(graph, "edges")
    for document in library.documents():
        node = _under(nodes, "node", id=str(document.number), label=without_controls(document.title or document.path))
        values = _under(node, "attvalues")
        for name, _ in _FIELDS:
            _under(values, "attvalue", **{"for": name, "value": without_controls(str(getattr(document, name)))})
    for number, (a, b, words) in enumerate(library.links()):
        _under(edges, "edge", id=str(number), source=str(a), target=str(b), weight=str(words))
    return _written(root)


def _under(parent: etree._Element, name: str, **attributes: str) -> Any:
    return etree.SubElement(parent, f"{{{etree.QName(parent).namespace}}}{name}", attributes)


def _written(root: etree._Element) -> bytes:
    return bytes(etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True))
