"""How a file is read where that can be chosen, and what a file leaves to choose. Values only."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from viewer.messages import N_, Message

_DASH = re.compile("[-–—]")
_LONGEST = 9  # digits of a page number that is taken for one


class Choices(NamedTuple):
    """How a file is read. As they stand here, nothing is left out and tracked changes are accepted.

    ``encoding``: of a text, in place of what is told by its bytes. ``article``: of a web page the article alone.
    ``rejected``: as it was before the tracked changes. ``pages``: "3-14", "5", "iv-", as ``page_range`` takes it; ""
    for all. ``witness``: of an edition the text of the witness of this siglum; "" for that of the editor. ``ocr``: the
    languages in which the text of scanned pages is recognized ("eng+deu"); "" where it is not.
    """

    encoding: str = ""
    article: bool = False
    rejected: bool = False
    notes: bool = True
    pages: str = ""
    witness: str = ""
    ocr: str = ""

    @property
    def chosen(self) -> dict[str, Any]:
        """The choices that differ from the defaults, by name."""
        return {name: value for name, value in self._asdict().items() if value != self._field_defaults[name]}

    @property
    def said(self) -> tuple[Message, ...]:
        """The same in words."""
        every = (
            (self.witness, Message("witness {siglum}", siglum=self.witness)),
            (self.rejected, Message("changes rejected")),
            (self.article, Message("the article alone")),
            (self.pages, Message("pages {pages}", pages=self.pages)),
            (not self.notes, Message("without notes")),
            (self.encoding, Message("read as {encoding}", encoding=self.encoding)),
            (self.ocr, Message("text recognized ({languages})", languages=self.ocr)),
        )
        return tuple(words for chosen, words in every if chosen)


class Offers(NamedTuple):
    """What can be chosen when a file is read: names of what it has.

    ``pages``: the labels of all its pages, in their order. ``witnesses``: the sigla of those of its apparatus.
    ``ocr``: it has pages that are pictures.
    """

    encoding: bool = False
    article: bool = False
    changes: bool = False
    notes: bool = False
    pages: tuple[str, ...] = ()
    witnesses: tuple[str, ...] = ()
    ocr: bool = False

    @property
    def texts(self) -> tuple[Choices, ...]:
        """The texts that this one file has: before and after its changes, or those of its witnesses; () for one."""
        if self.changes:
            return Choices(rejected=True), Choices()
        return tuple(Choices(witness=siglum) for siglum in self.witnesses) if len(self.witnesses) > 1 else ()


USUAL = Choices()
NO_OFFERS = Offers()


def choices_of(value: Any) -> Choices:
    """The choices of a JSON object such as ``Choices.chosen``; a field of another type is as it is by default."""
    given = value if isinstance(value, dict) else {}
    return Choices(*(given[n] if type(given.get(n)) is type(usual) else usual for n, usual in USUAL._asdict().items()))


def page_range(pages: str, labels: Sequence[str]) -> range:
    """The places in ``labels`` of these pages: "3-14", "5", "-14", "iv-". Raises ``ValueError`` if there are none."""
    pages = pages.strip()
    for first, last in [(pages, pages), *((pages[: at.start()], pages[at.end() :]) for at in _DASH.finditer(pages))]:
        start = _place(first.strip(), labels, 1) if first.strip() else 0
        end = _place(last.strip(), labels, -1) if last.strip() else len(labels) - 1
        if pages and start is not None and end is not None and start <= end:
            return range(start, end + 1)
    if not labels:
        raise ValueError(Message("it has no pages to choose from"))
    said = N_("it has no pages “{pages}”: they run from {first} to {last}")
    raise ValueError(Message(said, pages=pages, first=labels[0], last=labels[-1]))


def _place(label: str, labels: Sequence[str], way: int) -> int | None:
    """The place of a label; of a number without a page, that of the next one that way (1 or -1). None without one."""
    places = range(len(labels))[::way]
    exact = next((place for place in places if labels[place] == label), None)
    if exact is not None or not _is_number(label):
        return exact
    numbered = (place for place in places if _is_number(labels[place]))
    return next((place for place in numbered if way * (int(labels[place]) - int(label)) > 0), None)


def _is_number(label: str) -> bool:
    return label.isdecimal() and len(label) <= _LONGEST
