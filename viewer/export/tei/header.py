"""What all TEI documents of a report have in common: the header, and the notes of the reader, which stand apart."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from viewer.collation.model.model import LEVELS
from viewer.export.parallel.documents import AUTHOR, XML, about_document, comment_lines, document_title, escaped
from viewer.export.tei.atoms import READING
from viewer.phrasing.language import tr

if TYPE_CHECKING:
    from viewer.export.report import Report

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")  # what xml:lang may say
_NUMBERS = re.compile(r"\d+(\.\d+){0,2}")  # what the version of an application may be


def tei(report: Report, encoding: str, text: str, apart: str = "", about: Iterable[str] = ()) -> bytes:
    """A document, in UTF-8.

    ``encoding``: the attributes of ``variantEncoding``; ``text``: the element of this name; ``apart``: what stands off
    besides the notes; ``about``: what else is to be said of the encoding, a line each.
    """
    off = _notes(report) + apart
    off = f"<standOff>{off}</standOff>" if off else ""
    head = f'{XML}<TEI xmlns="http://www.tei-c.org/ns/1.0">{_header(report, encoding, about)}'
    return f"{head}{off}{text}</TEI>\n".encode()


def language_attribute(report: Report, sigil: str) -> str:
    """The attribute that names the language of a text; "" where it is not known."""
    language = report.collation.witness(sigil).language
    return f' xml:lang="{language}"' if _LANGUAGE.fullmatch(language) else ""


def lines(words: Iterable[str]) -> str:
    """A paragraph for each line."""
    return "".join(f"<p>{escaped(line)}</p>" for line in words)


def publication(day: str) -> str:
    """The element that says when a document was made."""
    return f'<publicationStmt><p><date when="{escaped(day)}">{escaped(day)}</date></p></publicationStmt>'


def application(version: str) -> str:
    """The element that says which version of Recension made a document."""
    found = _NUMBERS.match(version)
    return (
        f'<appInfo><application ident="{AUTHOR}" version="{found[0] if found else "0"}">'
        f"<label>{AUTHOR}</label></application></appInfo>"
    )


def _notes(report: Report) -> str:
    notes = "".join(
        f'<note xml:id="note{number}" type="reader" resp="#recension" target="#note{number}-start" '
        f'targetEnd="#note{number}-end">{lines(comment_lines(note))}</note>'
        for number, note in enumerate(report.notes)
    )
    return f"<listAnnotation>{notes}</listAnnotation>" if notes else ""


def _header(report: Report, encoding: str, about: Iterable[str]) -> str:
    what = tr("Comparison")
    levels = "".join(
        f'<category xml:id="{level}"><catDesc>{escaped(tr(level))}</catDesc></category>' for level in LEVELS
    )
    return (
        f"<teiHeader><fileDesc><titleStmt><title>{escaped(document_title(report))}</title>"
        f'<respStmt xml:id="recension"><resp>{escaped(what)}</resp><name>{AUTHOR}</name></respStmt>'
        f"</titleStmt>{publication(report.made)}"
        f"<sourceDesc><listWit>{_witness(report, 'A')}{_witness(report, READING)}</listWit></sourceDesc>"
        f"</fileDesc><encodingDesc>{application(report.version)}"
        f"<editorialDecl>{lines((*about_document(report), *about))}</editorialDecl>"
        f'<classDecl><taxonomy xml:id="levels">{levels}</taxonomy></classDecl>'
        f"<variantEncoding {encoding}/></encodingDesc></teiHeader>"
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
