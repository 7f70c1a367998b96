"""Parts of an OpenDocument text with tracked changes: its paragraphs, changes, comments, and the styles of notes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from viewer.export.parallel.documents import AUTHOR, change_instant, escaped, instant
from viewer.export.parallel.edit import paragraph_ends
from viewer.phrasing.language import number, tr

if TYPE_CHECKING:
    from viewer.export.report import Report
    from viewer.export.styled_note import Run

OASIS = "urn:oasis:names:tc:opendocument:xmlns"
SPACES = " ".join(
    (
        *(f'xmlns:{name}="{OASIS}:{name}:1.0"' for name in ("office", "style", "text", "meta")),
        f'xmlns:fo="{OASIS}:xsl-fo-compatible:1.0"',
        'xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"',
    )
)
_BLANKS = re.compile("^ +| +$| {2,}")
_MOST_BLANKS = 1000  # of one element
_RUN_STYLES = {
    "NoteStrong": 'fo:font-weight="bold"',
    "NoteEmphasis": 'fo:font-style="italic"',
    "NoteStruck": 'style:text-line-through-style="solid"',
}


def change_region(report: Report, key: int, kind: str, words: str = "", move: int = 0) -> str:
    """An entry of the list of changes, named by its key. ``words``: paragraphs that were deleted."""
    said = plain_paragraphs([tr("Move {number}", number=number(report.collation.number_of(move)))]) if move else ""
    return (
        f'<text:changed-region xml:id="change{key}" text:id="change{key}"><text:{kind}><office:change-info>'
        f"<dc:creator>{AUTHOR}</dc:creator><dc:date>{change_instant(report.made, key)}</dc:date>{said}"
        f"</office:change-info>{words}</text:{kind}></text:changed-region>"
    )


def annotation(created: str, said: Iterable[tuple[Run, ...]], attributes: str = "") -> str:
    """A comment; ``said``: its paragraphs; ``attributes``: those of its element, a space before each."""
    words = "".join(f'<text:p text:style-name="Standard">{"".join(map(_styled, runs))}</text:p>' for runs in said)
    return (
        f"<office:annotation{attributes}><dc:creator>{AUTHOR}</dc:creator>"
        f"<dc:date>{instant(created)}</dc:date>{words}</office:annotation>"
    )


def deleted_paragraphs(text: str, style: str, span: str) -> str:
    """Words as paragraphs in a style, "" for none, and in spans of one."""
    of_paragraph, of_span = (f' text:style-name="{escaped(name)}"' if name else "" for name in (style, span))
    found = "".join(
        f"</text:p><text:p{of_paragraph}>"
        if piece == "\n\n"
        else f"<text:span{of_span}>{''.join(paragraph_content(piece))}</text:span>"
        for piece in paragraph_ends(text)
    )
    return f"<text:p{of_paragraph}>{found}</text:p>"


def _styled(run: Run) -> str:
    names = [name for name, styled in zip(_RUN_STYLES, (run.strong, run.emphasis, run.struck), strict=True) if styled]
    words = "<text:line-break/>".join("".join(paragraph_content(line)) for line in run.shown.split("\n"))
    for name in names:
        words = f'<text:span text:style-name="{name}">{words}</text:span>'
    return words


def paragraph_content(text: str) -> Iterator[str]:
    """What stands within a paragraph and, where others begin in the text, between their tags."""
    for piece in paragraph_ends(text):
        if piece == "\n\n":
            yield '</text:p><text:p text:style-name="Standard">'
        else:
            yield "<text:line-break/>" if piece == "\n" else "<text:tab/>".join(map(_words, piece.split("\t")))


def _words(text: str) -> str:
    """Words with all their spaces, of which XML readers keep one between two other characters only."""
    return _BLANKS.sub(_blanks, escaped(text))


def _blanks(found: re.Match[str]) -> str:
    full, rest = divmod(len(found[0]), _MOST_BLANKS)
    return "".join(f'<text:s text:c="{count}"/>' for count in (*[_MOST_BLANKS] * full, rest) if count)


def plain_paragraphs(lines: Iterable[str], style: str = "Standard") -> str:
    """A paragraph a line, in a style."""
    return "".join(f'<text:p text:style-name="{style}">{"".join(paragraph_content(line))}</text:p>' for line in lines)


def run_styles() -> str:
    """The styles of the words of notes."""
    return "".join(
        f'<style:style style:name="{name}" style:family="text"><style:text-properties {how}/></style:style>'
        for name, how in _RUN_STYLES.items()
    )
