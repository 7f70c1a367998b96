"""OpenDocument: its text whatever the archive, the styles that hide words or tell what a paragraph is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from viewer.messages import Message
from viewer.text.reading.archive import Archive
from viewer.text.reading.extracted import collapsed
from viewer.text.reading.xml import attribute, local, parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

_CONTENT, _STYLES, _META, _MANIFEST = "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"
_ZIP = b"PK"


class Document(NamedTuple):
    """The XML of an OpenDocument text; in a flat one all is in the first."""

    content: _Element
    styles: _Element | None
    meta: _Element | None

    @classmethod
    def of(cls, data: bytes) -> Document:
        """Parse it. Raises ``ValueError`` with the reason where it is damaged or encrypted."""
        if not data.startswith(_ZIP):
            return cls(root := parse_xml(data), None, root)
        archive = Archive(data)
        if _MANIFEST in archive and b"encryption-data" in archive.read(_MANIFEST):
            raise ValueError(Message("it is encrypted; save it without a password"))
        if _CONTENT not in archive:
            raise ValueError(Message("there is no OpenDocument text in it; save it again in the program that made it"))
        roots = [parse_xml(archive.read(name)) if name in archive else None for name in (_STYLES, _META)]
        return cls(parse_xml(archive.read(_CONTENT)), *roots)

    def properties(self) -> tuple[str, str, str, str]:
        """Title, author, date and language as the document has them; who made it and when before who saved it."""
        meta = None if self.meta is None else next((one for one in self.meta.iter() if local(one) == "meta"), None)
        found = {} if meta is None else {local(one): collapsed(one.text or "") for one in reversed(meta)}
        author = found.get("initial-creator") or found.get("creator", "")
        date = found.get("creation-date") or found.get("date", "")
        return found.get("title", ""), author, date, found.get("language", "")


class OdfStyles:
    """The styles of a document by name, each with those that it is based on."""

    def __init__(self, document: Document) -> None:
        self._elements: dict[str, _Element] = {}
        for root in (document.styles, document.content):
            for group in () if root is None else root:
                if local(group) in ("styles", "automatic-styles"):
                    self._elements |= {attribute(one, "name"): one for one in group if local(one) == "style"}
        self._chains: dict[str, tuple[str, ...]] = {}

    def names(self, style: str) -> tuple[str, ...]:
        """The names of a style and of all that it is based on, spaces for the codes that stand for them."""
        if style not in self._chains:
            chain = []
            one = style
            while one and one not in chain:
                chain.append(one)
                one = attribute(self._elements[one], "parent-style-name") if one in self._elements else ""
            self._chains[style] = tuple(chain)
        return tuple(name.replace("_20_", " ") for name in self._chains[style])

    def hidden(self, style: str) -> bool:
        """Whether the words in a style are not shown."""
        self.names(style)
        for name in self._chains[style]:
            for one in self._elements.get(name, ()):
                if local(one) == "text-properties" and (display := attribute(one, "display")):
                    return display == "none"
        return False
