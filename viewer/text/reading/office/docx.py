"""The reader of Word documents (.docx): the text with its tracked changes accepted, or rejected."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from viewer.messages import Message
from viewer.text.reading.archive import Archive
from viewer.text.reading.extracted import Extracted
from viewer.text.reading.formats import OLD_OFFICE
from viewer.text.reading.office.package import Package
from viewer.text.reading.office.story import Story, StoryNote, Tally, laid_out
from viewer.text.reading.office.symbols import symbol
from viewer.text.reading.office.wordml import WordStyles, child, formula_signs
from viewer.text.reading.xml import attribute, local

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

# Tracked changes: of words, of the mark that ends a paragraph, of a row, of a cell.
_INSERTED = frozenset(("ins", "moveTo", "cellIns"))
_DELETED = frozenset(("del", "moveFrom", "cellDel"))
_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_NO_TEXT = "pPr rPr tblPr tblPrEx tblGrid trPr tcPr sdtPr sdtEndPr sectPr instrText delInstrText fldData".split()
_PICTURES = ("blip", "imagedata", "chart", "relIds")
_NOTES = {"footnote": "note", "endnote": "endnote"}  # what a locator calls them
_OWN_SIGNS = re.compile("[\uf000-\uf0ff]")  # where Word puts the signs of fonts such as Symbol
_BREAKS = re.compile("[\r\n]+")


def extract(data: bytes, *, rejected: bool = False) -> Extracted:
    """The text of a document, then its footnotes and endnotes. ``rejected``: as it was before the tracked changes.

    Raises ``ValueError`` with the reason where it is damaged, encrypted or no Word document.
    """
    if data.startswith(OLD_OFFICE):
        raise ValueError(
            Message("it is an old Word document, or protected by a password; save it as .docx without a password")
        )
    package = Package(Archive(data))
    reader = _Reader(package, rejected=rejected)
    text, parts = laid_out(reader.body(), reader.notes())
    warnings = reader.tally.warnings(rejected=rejected)
    return Extracted(text, *package.properties(), parts=parts, warnings=warnings, changes=reader.tally.changes)


class _Reader:
    """Walks through the elements of a document. lxml reads 256 levels at most, so the walk may be recursive."""

    def __init__(self, package: Package, *, rejected: bool) -> None:
        self._package = package
        self._kept, self._gone = (_DELETED, _INSERTED) if rejected else (_INSERTED, _DELETED)
        self._styles = WordStyles(package.related("styles"))
        self._cells: list[Story] = []  # of the row that is open
        self._fields: list[bool] = []  # of each field that is open, whether its code still goes on
        self._changed = 0  # how many tracked changes are open
        self._hidden = self._hidden_paragraph = False
        self._font = ""
        self._references: dict[str, list[str]] = {kind: [] for kind in _NOTES}
        self.tally = Tally()
        self._readers = self._table_of_readers(rejected=rejected)

    def _table_of_readers(self, *, rejected: bool) -> dict[str, Callable[[_Element, Story], None]]:
        """What reads an element of each name; elements of other names are only walked through."""
        return {
            **dict.fromkeys(_NO_TEXT, _skip),
            **dict.fromkeys(_SIGNS, self._sign),
            **dict.fromkeys(_PICTURES, self._picture),
            **dict.fromkeys(self._kept, self._tracked),
            **dict.fromkeys(self._gone, self._left_out),
            **dict.fromkeys(("f", "d", "nary", "rad"), self._formula),
            **dict.fromkeys(("footnoteReference", "endnoteReference"), self._note_reference),
            **dict.fromkeys(("altChunk", "subDoc"), self._embedded),
            "p": self._paragraph,
            "r": self._run,
            "t": self._text,
            "delText": self._text if rejected else _skip,
            "sym": self._symbol,
            "fldChar": self._field,
            "rt": self._gloss,
            "tr": self._row,
            "tc": self._cell,
            "AlternateContent": self._alternative,
            "txbxContent": self._text_box,
            "textpath": self._word_art,
            "commentReference": self._comment,
        }

    def body(self) -> Story:
        """The running text."""
        story = Story()
        self._walk(self._package.document(), story)
        if self._cells:  # they stand in no row
            story.row(self._cells)
        self.tally.margins = sum(_has_words(part) for part in self._package.all_related("header", "footer"))
        return story

    def notes(self) -> list[StoryNote]:
        """The footnotes and the endnotes that the text calls, in the order of their calls."""
        found = []
        for kind, locator in _NOTES.items():
            root = self._package.related(f"{kind}s")
            elements = {} if root is None else {attribute(one, "id"): one for one in root if local(one) == kind}
            seen: set[str] = set()
            for key in self._references[kind]:  # a note may call another one, which then stands at the end of the list
                if key in elements and key not in seen:
                    seen.add(key)
                    story = Story()
                    self._walk(elements[key], story)
                    found.append(StoryNote(f"{locator} {len(seen)}", story))
        return found

    def _walk(self, element: _Element, story: Story) -> None:
        readers = self._readers
        for one in element:
            readers.get(local(one), self._walk)(one, story)

    def _paragraph(self, paragraph: _Element, story: Story) -> None:
        properties = child(paragraph, "pPr")
        style = self._styles.of(properties)
        outer, self._hidden_paragraph = self._hidden_paragraph, style.hidden
        self._walk(paragraph, story)
        self._hidden_paragraph = outer
        self._fields = [False] * len(self._fields)  # the code of a field does not go on in the next paragraph
        frame = child(properties, "framePr")
        joined = self._is_gone(child(properties, "rPr")) or attribute(frame, "dropCap") in ("drop", "margin")
        if not joined:
            story.end(style.kind, style.level, quoted=style.quoted)

    def _run(self, run: _Element, story: Story) -> None:
        properties = child(run, "rPr")
        hidden = None if properties is None else self._styles.hidden(properties)
        outer = self._hidden, self._font
        self._hidden = self._hidden_paragraph if hidden is None else hidden
        self._font = "" if properties is None else attribute(child(properties, "rFonts"), "ascii")
        self._walk(run, story)
        self._hidden, self._font = outer

    def _write(self, text: str, story: Story) -> None:
        if any(self._fields):
            return  # the code of a field, and what is computed in it
        if self._hidden:
            if text.strip():
                self.tally.hide()
            return
        if not self._changed:
            self.tally.plain()
        story.write(text)

    def _text(self, element: _Element, story: Story) -> None:
        text = _BREAKS.sub(" ", element.text or "")
        if _OWN_SIGNS.search(text):
            text = _OWN_SIGNS.sub(lambda found: self._own_sign(ord(found[0]), self._font), text)
        self._write(text, story)

    def _symbol(self, element: _Element, story: Story) -> None:
        try:
            code = int(attribute(element, "char"), 16)
        except ValueError:
            return
        if 0 <= code <= 0xFFFF:
            self._write(self._own_sign(code, attribute(element, "font")), story)

    def _own_sign(self, code: int, font: str) -> str:
        if (sign := symbol(code, font)) is not None:
            return sign
        self.tally.signs += 1
        return chr(code) if 0xE000 <= code <= 0xF8FF else "\ufffd"

    def _sign(self, element: _Element, story: Story) -> None:
        self._write(_SIGNS[local(element)], story)

    def _field(self, element: _Element, _: Story) -> None:
        match attribute(element, "fldCharType"):
            case "begin":
                self._fields.append(True)
            case "separate" if self._fields:
                self._fields[-1] = False
            case "end" if self._fields:
                self._fields.pop()

    def _tracked(self, element: _Element, story: Story) -> None:
        self._count(element)
        self._changed += 1
        self._walk(element, story)
        self._changed -= 1

    def _left_out(self, element: _Element, _: Story) -> None:
        self._count(element)

    def _count(self, change: _Element) -> None:
        if (name := local(change)) != "moveFrom":  # a move is counted where it went
            self.tally.change(name, attribute(change, "author"))

    def _is_gone(self, properties: _Element | None) -> bool:
        """Whether a change in the properties of a paragraph's mark, a row or a cell takes it away; it is counted."""
        for one in () if properties is None else properties:
            name = local(one)
            if name in self._gone or name in self._kept:
                self._count(one)
                return name in self._gone
        return False

    def _row(self, row: _Element, story: Story) -> None:
        if self._is_gone(child(row, "trPr")):
            return
        outer, self._cells = self._cells, []
        story.end()  # words whose paragraph has not ended stand before the table
        self._walk(row, story)
        story.row(self._cells)
        self._cells = outer

    def _cell(self, cell: _Element, _: Story) -> None:
        if not self._is_gone(child(cell, "tcPr")):
            self._cells.append(Story())
            self._walk(cell, self._cells[-1])

    def _alternative(self, element: _Element, story: Story) -> None:
        """Of the same thing in several forms, the first."""
        chosen = child(element, "Choice")
        chosen = child(element, "Fallback") if chosen is None else chosen
        if chosen is not None:
            self._walk(chosen, story)

    def _text_box(self, element: _Element, story: Story) -> None:
        outer = self._fields, self._hidden_paragraph, self._hidden
        self._fields, self._hidden_paragraph, self._hidden = [], False, False
        box = Story()
        self._walk(element, box)
        story.anchor(box)
        self._fields, self._hidden_paragraph, self._hidden = outer

    def _word_art(self, element: _Element, story: Story) -> None:
        box = Story()
        box.write(attribute(element, "string"))
        story.anchor(box)

    def _formula(self, element: _Element, story: Story) -> None:
        before, between, after = formula_signs(element, local(element))
        operands = [one for one in element if not local(one).endswith("Pr")]
        self._write(before, story)
        for place, one in enumerate(operands):
            self._write(between if place else "", story)
            self._walk(one, story)
        self._write(after, story)

    def _note_reference(self, element: _Element, _: Story) -> None:
        if not self._hidden:
            self._references[local(element).removesuffix("Reference")].append(attribute(element, "id"))

    def _picture(self, element: _Element, story: Story) -> None:
        self.tally.pictures += 1
        self._walk(element, story)

    def _embedded(self, *_: object) -> None:
        self.tally.embedded += 1

    def _gloss(self, *_: object) -> None:
        self.tally.glosses += 1

    def _comment(self, *_: object) -> None:
        self.tally.comments += 1


def _skip(*_: object) -> None:
    """Properties and codes of fields have no words."""


def _has_words(part: _Element) -> bool:
    return any(local(one) == "t" and any(map(str.isalpha, one.text or "")) for one in part.iter())
