"""XML of a file that nobody vouches for: one parser that loads nothing, expands nothing and loses nothing."""

from __future__ import annotations

from lxml import etree

from viewer.messages import Message


def parse_xml(data: bytes, *, doctype: bool = False) -> etree._Element:
    """The root element. ``doctype``: a document type may be declared, as in XHTML and TEI; it is never loaded.

    Raises ``ValueError`` with the reason: no well-formed XML, nested deeper than lxml reads (256 levels), or a text of
    more than 10 MB in one element, which lxml would lose.
    """
    # no_network and resolve_entities: nothing of the machine or of the network comes in. Without huge_tree libxml2
    # keeps its limits against bombs, and it raises where it meets them.
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        reason = " ".join((error.msg or "no XML").split())
        raise ValueError(Message("its XML cannot be read ({reason}); save it again", reason=reason)) from error
    # Asked of the parser: in the bytes it may stand after a comment of any length, or in another encoding.
    if not doctype and root.getroottree().docinfo.internalDTD is not None:
        raise ValueError(
            Message("it declares a document type, which no such file needs and which could read other files")
        )
    return root


def local(element: etree._Element) -> str:
    """The name of an element without its namespace; "" for what is no element, such as an entity."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def attribute(element: etree._Element | None, name: str) -> str:
    """The attribute of this name, whatever its namespace; "" where there is none, or no element."""
    if element is not None:
        for key, value in element.items():
            if key.rpartition("}")[2] == name:
                return str(value)
    return ""
