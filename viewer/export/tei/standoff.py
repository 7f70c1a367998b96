"""A report -> a TEI document with both texts whole, and apart from them the entries, the moves and the notes.

Each entry names a stretch of either text by its two anchors; whoever edits a text leaves the other one and the entries
as they are. Moves are links between segments.
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
    made = _Texts(report)
    texts = "".join(
        f'<text{language_attribute(report, sigil)} decls="#{sigil}"><body xml:space="preserve">{body}</body></text>'
        for sigil, body in made.bodies()
    )
    moves = "".join(f'<link target="#move{number}-A #move{number}-{READING}"/>' for number in made.moves)
    apart = f"<listApp>{''.join(made.entries)}</listApp>" if made.entries else ""
    apart += f'<linkGrp type="moves">{moves}</linkGrp>' if moves else ""
    about = [tr("Both texts are whole. An entry names a stretch of each by the anchors round it.")]
    text = f"<text><group>{texts}</group></text>"
    return tei(report, 'method="double-end-point" location="external"', text, apart, about)


class _Texts:
    """Writes both texts at once. ``entries``: their differences; ``moves``: the numbers of those with two places."""

    def __init__(self, report: Report) -> None:
        atoms = Atoms(report)
        self.entries: list[str] = []
        self.moves = sorted(move for move, sigil in atoms.moved if sigil == "A" and (move, READING) in atoms.moved)
        self._written = MoveSegments(atoms.moved).written
        self._parts: dict[str, list[str]] = {"A": ["<p>"], READING: ["<p>"]}
        for away, here, after in atoms.places():
            if away or here:
                key = f"entry{len(self.entries) + 1}"
                ranges = [self._range(key, sigil, side) for sigil, side in (("A", away), (READING, here))]
                self.entries.append(f"<app {atoms.entry_attributes(away, here)}>{''.join(ranges)}</app>")
            if after:
                for sigil in self._parts:
                    self._write(sigil, after)

    def bodies(self) -> list[tuple[str, str]]:
        """The paragraphs of each text, without the end that both have at last."""
        return [(sigil, f"{''.join(parts[:-1])}</p>") for sigil, parts in self._parts.items()]

    def _range(self, key: str, sigil: str, side: list[Atom]) -> str:
        """Write what this text alone has here, and return how its entry names it."""
        first, last = f"{key}-{sigil}-start", f"{key}-{sigil}-end"
        self._parts[sigil].append(f'<anchor xml:id="{first}"/>')
        for atom in side:
            self._write(sigil, atom)
        self._parts[sigil].append(f'<anchor xml:id="{last}"/>')
        name = "lem" if sigil == "A" else "rdg"
        return f'<{name} wit="#{sigil}"><ptr target="#{first} #{last}"/></{name}>'

    def _write(self, sigil: str, atom: Atom) -> None:
        if atom.anchor and len(atom.sides) > 1 and sigil != "A":  # an anchor stands in one place
            return
        self._parts[sigil].append("</p><p>" if atom.text == END else self._written([atom]))
