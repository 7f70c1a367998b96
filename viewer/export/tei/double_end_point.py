"""A report -> a TEI document with the text of A, in which anchors say where each reading of B begins and ends.

The method "double end-point" of the TEI Guidelines, 12.2.2: the text stays whole, and variants may overlap anything.
What is between the two anchors of an entry is the lemma. Moves are segments that point at each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.export.tei.atoms import END, READING, Atom, Atoms, MoveSegments
from viewer.export.tei.header import language_attribute, tei
from viewer.phrasing.language import tr

if TYPE_CHECKING:
    from viewer.export.report import Report


def document(report: Report) -> bytes:
    """The document, in UTF-8."""
    body, entries = _texts(report)
    text = f'<text{language_attribute(report, "A")}><body xml:space="preserve">{body}</body></text>'
    about = [tr("The text is that of A. Between the two anchors of an entry B has its reading instead.")]
    apart = f"<listApp>{entries}</listApp>" if entries else ""
    return tei(report, 'method="double-end-point" location="external"', text, apart, about)


def _texts(report: Report) -> tuple[str, str]:
    """The paragraphs of A, and the entries with the readings of B."""
    atoms = Atoms(report)
    written = MoveSegments(atoms.moved).written
    entries: list[str] = []
    body: list[str] = ["<p>"]

    def write(found: list[Atom]) -> None:
        body.extend("</p><p>" if atom.text == END else written([atom]) for atom in found)

    for away, here, after in atoms.places():
        if away or here:
            key = f"entry{len(entries) + 1}"
            body.append(f'<anchor xml:id="{key}-start"/>')
            write(away)
            body.append(f'<anchor xml:id="{key}-end"/>')
            reading = f'<rdg wit="#{READING}">{written(here)}</rdg>' if here else f'<rdg wit="#{READING}"/>'
            attributes = atoms.entry_attributes(away, here)
            entries.append(f'<app {attributes} from="#{key}-start" to="#{key}-end">{reading}</app>')
        write([after] if after else [])
    if body[-1] == "</p><p>":  # the end that both texts have at last
        body.pop()
    return f"{''.join(body)}</p>", "".join(entries)
