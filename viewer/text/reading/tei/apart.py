"""Put the readings of a witness where they belong, of entries that stand apart from the text: TEI Guidelines 12.2.

With double end-points an entry says where its lemma begins and ends, by the identifiers of anchors or words; without an
end it stands behind the lemma itself. With location reference it names a line or paragraph, and the lemma stands in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from lxml import etree

from viewer.text.reading.extracted import collapsed
from viewer.text.reading.xml import local

_LONGEST = 10_000  # characters of a line or paragraph in which a lemma is looked for
_ID = "{http://www.w3.org/XML/1998/namespace}id"


def put_readings(root: etree._Element, readings: Iterable[tuple[etree._Element, etree._Element]]) -> int:
    """Put readings in the place of their lemmas, and return how many were put.

    ``readings``: entries that stand apart, each with the reading that is wanted. One whose place is not found, or is
    within that of another, is left as it is.
    """
    places = _Places(root)
    lemmas = []
    put = 0
    for entry, reading in readings:
        words = "".join(_texts(reading))
        if entry.get("from"):
            if lemma := places.lemma(entry):
                lemmas.append((lemma, words))
        else:
            put += _put_at_location(places, entry, words)
    covered = 0
    for lemma, words in sorted(lemmas, key=lambda one: (one[0].first, -one[0].stop)):
        if lemma.first >= covered:
            covered = lemma.stop
            places.replace(lemma, words)
            put += 1
    return put


class _Lemma(NamedTuple):
    """Where a lemma is: the first of its pieces of text, the one behind its last, and the element that begins it."""

    first: int
    stop: int
    begin: etree._Element


class _Places:
    """All pieces of text of a document in their order: of each element its text and, behind all in it, its tail."""

    def __init__(self, root: etree._Element) -> None:
        self.pieces: list[tuple[etree._Element, str]] = []
        self._text: dict[etree._Element, int] = {}
        self._tail: dict[etree._Element, int] = {}
        self._named: dict[str, etree._Element] = {}
        self.numbered: dict[str, list[etree._Element]] = {}
        stack = [(root, False)]
        while stack:  # no recursion, since elements may be nested deep
            element, is_end = stack.pop()
            (self._tail if is_end else self._text)[element] = len(self.pieces)
            self.pieces.append((element, "tail" if is_end else "text"))
            if not is_end:
                stack.append((element, True))
                stack.extend((child, False) for child in reversed(element))
                if isinstance(element.tag, str):
                    self._keep(element)

    def _keep(self, element: etree._Element) -> None:
        if name := element.get(_ID):
            self._named.setdefault(name, element)
        if number := element.get("n"):
            self.numbered.setdefault(number, []).append(element)

    def lemma(self, entry: etree._Element) -> _Lemma | None:
        """The lemma between the points that an entry names, or from the first of them to the entry itself."""
        begin, end = (self._named.get(entry.get(name, "").rpartition("#")[2]) for name in ("from", "to"))
        if begin is None or (entry.get("to") and end is None):
            return None
        stop = self._text[entry] if end is None else self._tail[end]
        return _Lemma(self._text[begin], stop, begin) if self._text[begin] < stop else None

    def within(self, element: etree._Element) -> list[tuple[etree._Element, str]]:
        """The pieces of the text of an element."""
        return self.pieces[self._text[element] : self._tail[element]]

    def replace(self, lemma: _Lemma, words: str) -> None:
        """Put words in the place of a lemma. The elements in it stay: pages may begin there."""
        behind = "" if lemma.begin.tail is None else lemma.begin.tail
        for element, which in self.pieces[lemma.first : lemma.stop]:
            if isinstance(element.tag, str):
                setattr(element, which, None)
            elif which == "tail" and (parent := element.getparent()) is not None:
                parent.remove(element)  # a name of a character
        if not _is_point(lemma.begin):
            lemma.begin.text = words
        elif self._tail[lemma.begin] < lemma.stop:
            lemma.begin.tail = words
        else:
            lemma.begin.tail = words + behind


def _is_point(element: etree._Element) -> bool:
    return local(element) in ("anchor", "milestone", "lb", "pb", "cb")


def _texts(element: etree._Element) -> Iterator[str]:
    """The text of a reading in pieces, without its notes."""
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str) and local(child) not in ("note", "wit", "witDetail"):
            yield from _texts(child)
        yield child.tail or ""


def _put_at_location(places: _Places, entry: etree._Element, words: str) -> bool:
    """Put words in the place of a lemma that stands once in the line that the entry names; whether it does."""
    lines = places.numbered.get(entry.get("loc", ""), [])
    lemma = next((collapsed("".join(_texts(one))) for one in entry if local(one) == "lem"), "")
    if len(lines) != 1 or not lemma:
        return False
    pattern = re.compile(rf"(?<!\w){re.escape(lemma)}(?!\w)")
    pieces = [(element, which) for element, which in places.within(lines[0]) if isinstance(element.tag, str)]
    texts = [getattr(element, which) or "" for element, which in pieces]
    if sum(map(len, texts)) > _LONGEST:
        return False
    found = [(*piece, place) for piece, text in zip(pieces, texts, strict=True) for place in pattern.finditer(text)]
    if len(found) != 1:
        return False
    element, which, place = found[0]
    text = getattr(element, which)
    setattr(element, which, text[: place.start()] + words + text[place.end() :])
    return True
