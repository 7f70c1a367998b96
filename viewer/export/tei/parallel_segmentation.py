"""A report -> a TEI document in which both texts stand as one, with an apparatus where they differ.

TEI P5 Guidelines, 13.2.3 (the parallel segmentation method). Paragraphs that both have are paragraphs; those of one
text stand within a reading; where one text has the end of a paragraph in the midst of another one, there is a line
break of the type "paragraph". Moves are segments that point at each other, notes stand apart and point at anchors.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from viewer.collation.model.model import LEVELS
from viewer.export.parallel.documents import AUTHOR, XML, about_document, comment_lines, document_title, escaped
from viewer.export.parallel.edit import paragraph_ends
from viewer.export.parallel.edit_script import edit_script
from viewer.export.parallel.note_places import NoteBoundary, NotePositions
from viewer.phrasing.language import tr

if TYPE_CHECKING:
    from viewer.export.report import Report

_READING = "B"
_END = "\n\n"
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")  # what xml:lang may say
_NUMBERS = re.compile(r"\d+(\.\d+){0,2}")  # what the version of an application may be


class _Atom(NamedTuple):
    """Words, a line break ("\\n"), the end of a paragraph ("\\n\\n"), or an anchor, which is XML.

    ``sides``: the sigla of the texts that have it; ``base`` and ``reading``: where it begins in them.
    """

    sides: str
    text: str
    base: int = -1
    reading: int = -1
    move: int = 0
    anchor: bool = False


class _Place(NamedTuple):
    """What the base alone has and what the witness alone has in one place, and what both have after it."""

    away: list[_Atom]
    here: list[_Atom]
    after: _Atom | None = None


def document(report: Report) -> bytes:
    """The document, in UTF-8."""
    language = report.collation.witness("A").language
    named = f' xml:lang="{language}"' if _LANGUAGE.fullmatch(language) else ""
    text = (
        f'{XML}<TEI xmlns="http://www.tei-c.org/ns/1.0">{_header(report)}{_notes(report)}'
        f'<text{named}><body xml:space="preserve">{"".join(_Body(report).blocks())}</body></text></TEI>\n'
    )
    return text.encode()


class _Body:
    """Writes the paragraphs of both texts."""

    def __init__(self, report: Report) -> None:
        collation = report.collation
        self._texts = collation.witness("A").text, collation.witness(_READING).text
        self._edits = edit_script(collation, _READING)
        self._notes = NotePositions(report.notes, _READING, self._texts)
        self._levels = {
            (variant.base.start, variant.reading.start): variant.level
            for variant in collation.variants
            if variant.witness == _READING and variant.kind != "transposition"
        }
        self._moved = {(edit.move, "A" if edit.base else _READING) for edit in self._edits if edit.move}
        self._segments: set[tuple[int, str]] = set()  # those of these that have begun

    def blocks(self) -> Iterator[str]:
        """The paragraphs, and the entries of those that one text alone has."""
        paragraph: list[str] = []
        for away, here, after in _places(self._atoms()):
            if not paragraph:
                whole, away = _whole(away)
                others, here = _whole(here)
                yield self._entry(whole, others, self._paragraphs)
            if away or here:
                paragraph.append(self._entry(away, here, self._inline))
            if after and after.text == _END:
                yield f"<p>{''.join(paragraph)}</p>"
                paragraph = []
            elif after:
                paragraph.append(self._inline([after]))

    def _atoms(self) -> Iterator[_Atom]:
        """All that stands in the texts, and an end of the last paragraph of both."""
        for edit in self._edits:
            sides = {"deleted": "A", "moved away": "A", "same": f"A{_READING}"}.get(edit.state, _READING)
            for part in self._notes.cut(edit):
                if isinstance(part, NoteBoundary):
                    yield _Atom(sides, _anchor(part), move=edit.move, anchor=True)
                    continue
                text = part.base.of(self._texts[0]) or part.reading.of(self._texts[1])
                base, reading = part.base.start, part.reading.start
                for piece in paragraph_ends(text):
                    yield _Atom(sides, piece, base, reading, edit.move)
                    base, reading = (
                        at + len(piece) if span else at for at, span in ((base, part.base), (reading, part.reading))
                    )
        yield from (_Atom(f"A{_READING}", _anchor(mark), anchor=True) for mark in self._notes.left())
        yield _Atom(f"A{_READING}", _END)

    def _entry(self, away: list[_Atom], here: list[_Atom], write: Callable[[Sequence[_Atom]], str]) -> str:
        if not away and not here:
            return ""
        kind = "substitution" if away and here else "omission" if away else "insertion"
        first = min((*away[:1], *here[:1]), key=lambda atom: (atom.base, atom.reading))
        level = self._levels.get((first.base, first.reading), "")
        named = f' ana="#{level}"' if level else ""
        lemma, reading = (
            f'<{name} wit="#{sigil}">{write(side)}</{name}>' if side else f'<{name} wit="#{sigil}"/>'
            for name, sigil, side in (("lem", "A", away), ("rdg", _READING, here))
        )
        return f'<app type="{kind}"{named}>{lemma}{reading}</app>'

    def _paragraphs(self, atoms: Sequence[_Atom]) -> str:
        written, first = [], 0
        for place, atom in enumerate(atoms):
            if atom.text == _END:
                written.append(f"<p>{self._inline(atoms[first:place])}</p>")
                first = place + 1
        return "".join(written)

    def _inline(self, atoms: Sequence[_Atom]) -> str:
        return "".join(
            self._segment(move, part[0].sides, "".join(map(_written, part)))
            for move, part in ((move, list(group)) for move, group in groupby(atoms, key=lambda atom: atom.move))
        )

    def _segment(self, move: int, side: str, content: str) -> str:
        """The content; of a move as a segment that points at the first one of the move in the other text."""
        if not move:
            return content
        key = "" if (move, side) in self._segments else f' xml:id="move{move}-{side}"'
        self._segments.add((move, side))
        other = _READING if side == "A" else "A"
        partner = f' corresp="#move{move}-{other}"' if (move, other) in self._moved else ""
        return f'<seg type="move"{key}{partner}>{content}</seg>'


def _places(atoms: Iterator[_Atom]) -> Iterator[_Place]:
    """The atoms, those of one text gathered before the next one of both."""
    away: list[_Atom] = []
    here: list[_Atom] = []
    ended, waiting = True, None  # whether a paragraph has ended before; the place before this one
    for atom in atoms:
        if len(atom.sides) == 1:
            (away if atom.sides == "A" else here).append(atom)
            continue
        if waiting:
            yield waiting
            ended = waiting.after is not None and waiting.after.text == _END
        waiting = _Place(away, here, atom)
        away, here = [], []
    if waiting:
        yield from _at_end(waiting, ended=ended)


def _at_end(place: _Place, *, ended: bool) -> Iterator[_Place]:
    """The last place; whole paragraphs that only one text has there with an end of their own.

    ``ended``: a paragraph has ended before it.
    """
    away, here, end = place
    sides = [side for side in (away, here) if side]
    if ended and any(atom.text == _END for side in sides for atom in side):
        away, here = ([*side, _Atom("", _END)] if side else [] for side in (away, here))
        yield _Place(away, here)
    elif sides and all(side[0].text == _END and not side[0].move for side in sides):
        yield _Place([], [], end)
        yield _Place([*away[1:], *away[:1]], [*here[1:], *here[:1]])
    else:
        yield place


def _whole(atoms: list[_Atom]) -> tuple[list[_Atom], list[_Atom]]:
    """The paragraphs that end, and the words after them."""
    end = max((place for place, atom in enumerate(atoms, 1) if atom.text == _END), default=0)
    return atoms[:end], atoms[end:]


def _written(atom: _Atom) -> str:
    if atom.anchor:
        return atom.text
    return {"\n": "<lb/>", _END: '<lb type="paragraph"/>'}.get(atom.text) or escaped(atom.text)


def _anchor(mark: NoteBoundary) -> str:
    return f'<anchor xml:id="note{mark.note}-{"start" if mark.begins else "end"}"/>'


def _notes(report: Report) -> str:
    """The notes, which stand apart from the text."""
    notes = "".join(
        f'<note xml:id="note{number}" type="reader" resp="#recension" target="#note{number}-start" '
        f'targetEnd="#note{number}-end">{_lines(comment_lines(note))}</note>'
        for number, note in enumerate(report.notes)
    )
    return f"<standOff><listAnnotation>{notes}</listAnnotation></standOff>" if notes else ""


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"<p>{escaped(line)}</p>" for line in lines)


def _header(report: Report) -> str:
    version, what = _NUMBERS.match(report.version), tr("Comparison")
    about = (*about_document(report), tr("Paragraphs that one text alone has stand within a reading."))
    levels = "".join(
        f'<category xml:id="{level}"><catDesc>{escaped(tr(level))}</catDesc></category>' for level in LEVELS
    )
    return (
        f"<teiHeader><fileDesc><titleStmt><title>{escaped(document_title(report))}</title>"
        f'<respStmt xml:id="recension"><resp>{escaped(what)}</resp><name>{AUTHOR}</name></respStmt>'
        f'</titleStmt><publicationStmt><p><date when="{escaped(report.made)}">{escaped(report.made)}</date></p>'
        f"</publicationStmt><sourceDesc><listWit>{_witness(report, 'A')}{_witness(report, _READING)}</listWit>"
        f'</sourceDesc></fileDesc><encodingDesc><appInfo><application ident="{AUTHOR}" '
        f'version="{version[0] if version else "0"}"><label>{AUTHOR}</label></application></appInfo>'
        f"<editorialDecl>{_lines(about)}</editorialDecl>"
        f'<classDecl><taxonomy xml:id="levels">{levels}</taxonomy></classDecl>'
        '<variantEncoding method="parallel-segmentation" location="internal"/></encodingDesc></teiHeader>'
    )


def _witness(report: Report, sigil: str) -> str:
    """A witness: what its file says of it, and the sum of its bytes."""
    witness = report.collation.witness(sigil)
    said = "".join(
        f"<{name}{more}>{escaped(words)}</{name}>"
        for name, more, words in (
            ("title", "", witness.title),
            ("author", "", witness.author),
            ("date", "", witness.date),
            ("idno", ' type="URI"', witness.source),
            ("idno", ' type="SHA-256"', witness.sha256),
        )
        if words
    )
    return f'<witness xml:id="{sigil}"><bibl>{said}</bibl></witness>'
