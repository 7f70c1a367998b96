"""A report as a PDF set by Typst: two justified columns, the apparatus under the page or, where it is long, under
each row; tagged for assistive programs.

The words go in as data of a template that is fixed; none is ever taken for source. Typst works in a process of its own,
which can be ended: it takes long, and would not look up from its work.
"""

from __future__ import annotations

import json
import multiprocessing
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from viewer.export.apparatus.lines import CARET, entry
from viewer.export.facts import completeness, facts, warnings
from viewer.export.pages.front import cell_label, figures, mark_style, note_place, page_title
from viewer.export.pages.plain_text import is_blank, memo_parts, settable, unwrapped
from viewer.export.pages.rows import Cell, NoteNumber, Piece, report_rows, row_pieces
from viewer.export.styled_note import Run, styled_note
from viewer.messages import Message
from viewer.phrasing.characters import sign
from viewer.phrasing.language import language_code, tr
from viewer.phrasing.sentences import on_one_line
from viewer.resources import resources

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from viewer.collation.model.model import Variant
    from viewer.export.report import Report, ReportNote

_UNDER_PAGE = 300  # entries that Typst sets as footnotes in some seconds; 1,700 took it two minutes
_LOOK = 0.1  # seconds between two looks at whether the work is to be ended
_LANGUAGE = re.compile(r"[a-z]{2,3}")


def document(report: Report) -> bytes:
    """The file. Raises ``ImportError`` where Typst is not installed."""
    words = json.dumps(_shown(_data(report)), ensure_ascii=False)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_compile, args=(theirs,), name="recension-edition", daemon=True)
    process.start()
    theirs.close()
    try:
        ours.send(((resources() / "edition.typ").read_bytes(), words))
        while not ours.poll(_LOOK):
            report.tick(0.5)
        result = ours.recv()
    except EOFError as error:
        raise MemoryError from error
    finally:
        process.kill()
        process.join()
        ours.close()
    if isinstance(result, Exception):
        raise result
    report.tick(1.0)
    return bytes(result)


def _compile(connection: Connection) -> None:
    """Set a template with its words, both from the pipe, and send back the file or an exception."""
    source, words = connection.recv()
    try:
        import typst
    except ImportError:
        connection.send(ImportError(Message("it needs Typst: install recension[edition]")))
        return
    try:
        connection.send(typst.compile(source, format="pdf", sys_inputs={"data": words}))
    except Exception as error:
        connection.send(OSError(str(error)))


def _shown(value: Any) -> Any:
    """The value with words that can be set: nothing in them acts on the page."""
    if isinstance(value, str):
        return settable(value)
    if isinstance(value, dict):
        return {name: _shown(one) for name, one in value.items()}
    return [_shown(one) for one in value] if isinstance(value, list | tuple) else value


def _data(report: Report) -> dict[str, Any]:
    """All that the template shows."""
    collation = report.collation
    found = report_rows(collation)
    left, right = (row_pieces(report, sigil, found) for sigil in "AB")
    lines = []
    for row in report.ticking(found, 0.0, 0.4):
        cells = [_cell(report, "A", cell, next(left)) for cell in row.base]
        lines.append({"a": cells, "b": [_cell(report, "B", cell, next(right)) for cell in row.reading]})
    return {
        "title": page_title(report),
        "paper": "us-letter" if report.paper == "letter" else report.paper,
        "lang": language_code(),
        "langs": [_language(witness.language) for witness in collation.witnesses[:2]],
        "what": tr("Memo of comparison"),
        "made": tr("Compared on {date}", date=report.made),
        "of-pages": tr("{number} of {total}"),
        "under-page": len(report.chosen) <= _UNDER_PAGE,
        "memo": memo_parts(report),
        "figures-name": tr("Figures"),
        "figures": [list(one) for one in figures(report)],
        "witnesses": [_witness(report, place) for place in (0, 1)],
        "rows": lines,
        "notes-name": tr("Notes"),
        "notes": [
            {"name": f"n{number}", "runs": _note_runs(note), "place": note_place(report, note)}
            for number, note in enumerate(report.notes, 1)
        ],
        "said": " ".join(completeness(report)),
    }


def _note_runs(note: ReportNote) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for place, paragraph in enumerate(styled_note(note.text)):
        if place:
            found.append(Run("\n" if paragraph.close else "\n\n")._asdict())
        found += [run._asdict() | {"text": run.shown} for run in paragraph.runs]
    return found


def _language(code: str) -> str:
    found = _LANGUAGE.match(code.lower())
    return found[0] if found else "en"


def _witness(report: Report, place: int) -> dict[str, Any]:
    witness = report.collation.witnesses[place]
    known = [(fact.name, on_one_line(fact.values[place]) or tr("not given")) for fact in facts(report.collation)]
    return {
        "name": tr("Witness {sigil}", sigil="AB"[place]),
        "title": on_one_line(witness.title),
        "facts": [*known, *(("", said) for said in warnings(witness))],
    }


def _cell(report: Report, sigil: str, cell: Cell, found: Sequence[Piece]) -> dict[str, Any]:
    text, place, written = report.collation.witness(sigil).text, cell.span.start, []
    for piece in found:
        written.append(_piece(report, sigil, piece, text, place))
        place += len(piece.text)
    if written:  # breaks at the end of a cell would be seen as blank lines
        written[-1]["breaks"] = ""
    seen = cell.kind == "shared" or any(piece.text.strip() or piece.closes for piece in found)
    label = cell_label(report, sigil, cell) or ("", "")
    return {"kind": cell.kind if seen else "shared", "label": label, "pieces": written if seen else []}


def _piece(report: Report, sigil: str, piece: Piece, text: str, place: int) -> dict[str, Any]:
    kept = piece.text.rstrip("\n")
    breaks = piece.text[len(kept) :]
    style = mark_style(piece.inside[-1]) if piece.inside else ""
    if style and is_blank(piece.text):
        kept, breaks = "".join(map(sign, piece.text)), "\n" * min(2, piece.text.count("\n"))
    else:
        kept = unwrapped(text, place, kept)
    notes = [f"n{mark.number}" for mark in piece.closes if isinstance(mark, NoteNumber)]
    variants = [mark for mark in piece.closes if not isinstance(mark, NoteNumber)]
    carets = [CARET for mark in variants if not mark.side(sigil)][:1]
    numbers = [] if sigil == "A" else [str(mark.number) for mark in variants]
    entries = [_entry(report, mark) for mark in variants] if sigil == "A" else []
    return {
        "text": kept, "style": style, "numbers": [*carets, *numbers, *notes], "entries": entries, "breaks": breaks[:2]
    }  # fmt: skip


def _entry(report: Report, variant: Variant) -> dict[str, str]:
    texts = report.collation.witnesses[0].text, report.collation.witness(variant.witness).text
    one = entry(variant, *texts)
    said = f"{one.said} {variant.witness}".strip()
    return {"id": str(variant.number), "lemma": one.lemma, "reading": one.reading, "said": said}
