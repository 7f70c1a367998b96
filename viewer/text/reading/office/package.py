"""The parts of a Word document in its archive, by their relationships, and what the document says of itself."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, NamedTuple

from viewer.messages import Message
from viewer.text.reading.extracted import collapsed
from viewer.text.reading.xml import local, parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

    from viewer.text.reading.archive import Archive

_USUAL = "word/document.xml"


class _Relation(NamedTuple):
    kind: str  # the last word of its type, which is the same in the transitional and in the strict form
    target: str


class Package:
    """Finds and parses parts. Raises ``ValueError`` with the reason where there is no document or a part is damaged."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        top = self._relations("")
        self._properties = next((one.target for one in top if one.kind == "core-properties"), "docProps/core.xml")
        self._document = next((one.target for one in top if one.kind == "officeDocument"), _USUAL)
        if self._document not in archive:
            self._document = _USUAL
        self._related = self._relations(self._document)

    @property
    def main(self) -> str:
        """The name of the main part."""
        return self._document

    def part_of(self, kind: str) -> str | None:
        """The name of the first part of this kind; None where there is none."""
        return next((one.target for one in self._related if one.kind == kind and one.target in self._archive), None)

    def document(self) -> _Element:
        """The root of the main part."""
        root = self._part(self._document)
        if root is None or local(root) != "document":
            raise ValueError(Message("there is no Word document in it; save it again in the program that made it"))
        return root

    def related(self, kind: str) -> _Element | None:
        """The root of the first part of this kind ("styles", "footnotes"); None where there is none."""
        return next(iter(self.all_related(kind)), None)

    def all_related(self, *kinds: str) -> list[_Element]:
        """The roots of all parts of these kinds."""
        targets = dict.fromkeys(one.target for one in self._related if one.kind in kinds)
        return [root for target in targets if (root := self._part(target)) is not None]

    def properties(self) -> tuple[str, str, str, str]:
        """Title, author, date (of making, else of saving) and language, as the core properties have them."""
        root = self._part(self._properties)
        found = {} if root is None else {local(one): collapsed(one.text or "") for one in reversed(root)}
        date = found.get("created") or found.get("modified", "")
        return found.get("title", ""), found.get("creator", ""), date, found.get("language", "")

    def _part(self, name: str) -> _Element | None:
        return parse_xml(self._archive.read(name)) if name in self._archive else None

    def _relations(self, source: str) -> list[_Relation]:
        folder, name = posixpath.split(source)
        root = self._part(posixpath.join(folder, "_rels", f"{name}.rels"))
        return [
            _Relation(
                one.get("Type", "").rpartition("/")[2],
                posixpath.normpath(posixpath.join("/", folder, one.get("Target", ""))).lstrip("/"),
            )
            for one in ([] if root is None else root)
            if one.get("TargetMode") != "External"
        ]
