"""An apparatus as TEI: all witnesses as one text, with an entry where they differ.

TEI P5 Guidelines, 13.2.3 (the parallel segmentation method). Readings are spelled as in the witness, with the normal
forms of their words in @n; a witness that is not extant has an empty reading of the type "lac". Words that a witness
has elsewhere are a segment there, which names in @corresp the entries where the others have them. A milestone of the
unit "column" says where the next word stands in the table, if that is not the column after the word before it: so the
table can be read back. The reader's notes stand apart, each with the entry that it is on as its target. All entries are
there, whichever are told elsewhere: without them there would be no texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from viewer.collation.model.model import CATEGORIES
from viewer.export.apparatus.stretches import ColumnStretch, Cuts, WitnessWords, stretches
from viewer.export.parallel.documents import AUTHOR, XML, escaped
from viewer.export.tei.header import application, lines, publication
from viewer.phrasing.language import tr
from viewer.text.normalize import fold

if TYPE_CHECKING:
    from viewer.export.apparatus.edition import Edition

_NAME = re.compile(r"[^\W\d][\w.-]*")  # an XML name without a colon; of letters and figures of any script
_MADE = re.compile(r"(place|note)\d|moved-")  # so begin the names of entries, notes and segments
_PARAGRAPH = re.compile(r"\n\s*\n|\n\n")


def document(edition: Edition) -> bytes:
    """The TEI document."""
    body = _Body(edition)
    paragraphs = "\n".join(f"<p>{one}</p>" for one in body.paragraphs()) or "<p/>"
    text = (
        f'{XML}<TEI xmlns="http://www.tei-c.org/ns/1.0">{_header(edition, body.names)}{_notes(edition, body.noted)}'
        f"<text><body>\n{paragraphs}\n</body></text></TEI>\n"
    )
    return text.encode()


def names_of(sigla: Sequence[str]) -> tuple[str, ...]:
    """An xml:id for each siglum: itself where that is a name, else one made of it."""
    found: dict[str, None] = {}
    for number, sigil in enumerate(sigla, 1):
        own = _NAME.fullmatch(sigil) and not _MADE.match(sigil)
        name = sigil if own else "w" + re.sub(r"[^\w.-]+", "-", sigil)
        found[name if name not in found else f"{name}.{number}"] = None
    return tuple(found)


class _Body:
    def __init__(self, edition: Edition) -> None:
        self._units, self._table = edition.units, edition.table
        self._cuts = Cuts.between_words(edition.units)
        self._base = edition.base
        self._categories = edition.units.categories
        self.names = names_of(edition.table.sigla)
        self._column = 0  # of the next word, for whoever reads
        self._homes: dict[int, str] = {}  # of a column that somebody has elsewhere: the entry that has it
        firsts = edition.units.firsts
        self._notes = sorted((int(firsts[id - 1]), id) for id in edition.notes)  # with the column in which each begins
        self.noted: dict[int, str] = {}  # the name of the entry that has a note, by the id of its unit

    def paragraphs(self) -> Iterator[str]:
        every = list(stretches(self._units))
        for stretch in every:
            if stretch.away:
                self._homes.update(dict.fromkeys(range(stretch.first, stretch.end), f"place{stretch.first}"))
        paragraph: list[str] = []
        for stretch in every:
            for piece in self._written(stretch):
                if piece is None:
                    if any(one.strip() for one in paragraph):
                        yield "".join(paragraph).strip()
                    paragraph = []
                else:
                    paragraph.append(piece)
        if any(one.strip() for one in paragraph):
            yield "".join(paragraph).strip()

    def _written(self, stretch: ColumnStretch) -> Iterator[str | None]:
        """A stretch, in pieces; None where a paragraph ends."""
        if stretch.differs:
            yield from self._entry(stretch)
            return
        shown = self._base if stretch.parts[self._base] else 0
        yield self._milestone(stretch.first)
        parts = stretch.parts[shown] or ()
        pieces = [self._cuts.piece(self._units, shown, part) for part in parts]
        if pieces and not pieces[-1][-1:].isspace() and self._goes_on(stretch):
            pieces.append(" ")
        for number, paragraph in enumerate(_PARAGRAPH.split("".join(pieces))):
            if number:
                yield None
            yield _flat(paragraph)
        self._column = stretch.end

    def _goes_on(self, stretch: ColumnStretch) -> bool:
        """Whether a space stands behind this text in some witness."""
        last = [(witness, parts[-1]) for witness, parts in enumerate(stretch.parts) if parts]
        return any(self._cuts.piece(self._units, witness, part)[-1:].isspace() for witness, part in last)

    def _milestone(self, column: int) -> str:
        if column == self._column:
            return ""
        self._column = column
        return f'<milestone unit="column" n="{column}"/>'

    def _entry(self, stretch: ColumnStretch) -> Iterator[str | None]:
        yield self._milestone(stretch.first)
        readings: dict[tuple[str, str], list[int]] = {}
        pieces = [self._pieces(witness, stretch) for witness in range(len(stretch.parts))]
        every = [(witness, piece) for witness, piece in enumerate(pieces) if piece]
        apart = all(text[-1:].isspace() or self._is_last(witness, stretch) for witness, (_, text, _) in every)
        for witness, piece in enumerate(pieces):
            name = self.names[witness]
            if stretch.parts[witness] is None:
                readings.setdefault((' type="lac"', ""), []).append(witness)
            elif piece is None:
                away = ' type="transposed"' if witness in stretch.away else ""
                readings.setdefault((away, ""), []).append(witness)
            else:
                xml, _, normal = piece
                xml = xml.replace("\0", name)
                readings.setdefault((f' n="{escaped(normal)}"', xml.rstrip() if apart else xml), []).append(witness)
        kind = f' type="{self._kind(stretch)}"' + (f' n="{stretch.unit + 1}"' if stretch.unit >= 0 else "")
        noted = [id for column, id in self._notes if stretch.first <= column < stretch.end]
        if stretch.away or noted:
            kind += f' xml:id="place{stretch.first}"'
        self.noted.update(dict.fromkeys(noted, f"place{stretch.first}"))
        found = []
        for (attributes, xml), witnesses in sorted(
            readings.items(), key=lambda one: (one[0][0] == ' type="lac"', one[1])
        ):
            wit = " ".join(f"#{self.names[witness]}" for witness in witnesses)
            found.append(f'<rdg wit="{wit}"{attributes}>{xml}</rdg>')
        yield f"<app{kind}>{''.join(found)}</app>" + (" " if apart and every else "")
        self._column = self._reached(stretch)
        if self._ends_paragraph(stretch, self._base):
            yield None

    def _reached(self, stretch: ColumnStretch) -> int:
        """The column behind the last word in order: behind it, a stretch may have columns of moved words alone."""
        found = stretch.first
        for columns, parts in zip(self._table.columns, stretch.parts, strict=True):
            steady = [part.end for part in parts or () if not part.moved]
            found = max([found, *(int(columns[end - 1]) + 1 for end in steady[-1:])])
        return found

    def _is_last(self, witness: int, stretch: ColumnStretch) -> bool:
        parts = stretch.parts[witness]
        return parts is not None and bool(parts) and parts[-1].end == self._table.witnesses[witness].words

    def _kind(self, stretch: ColumnStretch) -> str:
        if stretch.unit < 0:
            return "moved" if stretch.away or stretch.first == stretch.end else "coverage"
        category: str = CATEGORIES[self._categories[stretch.unit]]
        return category

    def _ends_paragraph(self, stretch: ColumnStretch, witness: int) -> bool:
        parts = stretch.parts[witness]
        if not parts:
            return False
        text = self._cuts.piece(self._units, witness, parts[-1])
        return "\n\n" in text[len(text.rstrip()) :]

    def _pieces(self, witness: int, stretch: ColumnStretch) -> tuple[str, str, str] | None:
        """What a witness has in a stretch: as XML, as text, and the normal forms of its words; None for nothing."""
        xml, texts, normal = [], [], []
        column = stretch.first
        columns, tokens = self._table.columns[witness], self._table.witnesses[witness].tokens
        text = self._table.witnesses[witness].text
        for part in stretch.parts[witness] or ():
            inner = []
            for word in range(part.first, part.end):
                at = int(columns[word])
                if at != column:
                    inner.append(f'<milestone unit="column" n="{at}"/>')
                piece = self._cuts.piece(self._units, witness, WitnessWords(word, word + 1, moved=False))
                inner.append(_flat(piece))
                texts.append(piece)
                normal.append(fold(tokens.span(word, word + 1).of(text)))
                column = at + 1
            xml.append(
                self._moved(part, columns[part.first : part.end].tolist(), inner) if part.moved else "".join(inner)
            )
        return ("".join(xml), "".join(texts), " ".join(normal)) if texts else None

    def _moved(self, part: WitnessWords, columns: list[int], inner: list[str]) -> str:
        homes = dict.fromkeys(f"#{self._homes[column]}" for column in columns if column in self._homes)
        corresp = f' corresp="{" ".join(homes)}"' if homes else ""
        return f'<seg type="moved" xml:id="moved-\0-{part.first}"{corresp}>{"".join(inner)}</seg>'


def _flat(text: str) -> str:
    return escaped(re.sub(r"\s+", " ", text))


def _notes(edition: Edition, places: Mapping[int, str]) -> str:
    """The reader's notes, apart from the text. ``places``: the name of the entry of each."""
    notes = "".join(
        f'<note xml:id="note{id}" type="reader" target="#{place}">'
        f"{lines(filter(None, edition.notes[id].splitlines()))}</note>"
        for id, place in sorted(places.items())
    )
    return f"<standOff><listAnnotation>{notes}</listAnnotation></standOff>\n" if notes else ""


def _header(edition: Edition, names: Sequence[str]) -> str:
    witnesses = "".join(_witness(edition, number, name) for number, name in enumerate(names))
    base = tr("The base is {sigil}.", sigil=edition.table.sigla[edition.base])
    what = tr("Comparison")
    return (
        f"<teiHeader><fileDesc><titleStmt><title>{escaped(edition.title)}</title>"
        f"<respStmt><resp>{escaped(what)}</resp><name>{AUTHOR}</name></respStmt></titleStmt>"
        f"{publication(edition.made)}<sourceDesc><listWit>{witnesses}</listWit></sourceDesc></fileDesc>"
        f"<encodingDesc>{application(edition.version)}"
        f"<editorialDecl>{''.join(f'<p>{escaped(line)}</p>' for line in (base, *edition.about()))}</editorialDecl>"
        '<variantEncoding method="parallel-segmentation" location="internal"/></encodingDesc></teiHeader>\n'
    )


def _witness(edition: Edition, number: int, name: str) -> str:
    witness, sigil = edition.table.witnesses[number], edition.table.sigla[number]
    digest = f'<idno type="SHA-256">{escaped(witness.sha256)}</idno>' if witness.sha256 else ""
    return (
        f'<witness xml:id="{escaped(name)}" n="{escaped(sigil)}">'
        f"<bibl><title>{escaped(witness.title)}</title>{digest}</bibl></witness>"
    )
