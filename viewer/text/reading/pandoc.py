"""The reader of LaTeX and other markup of writers, by the program pandoc where it is installed."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterable
from itertools import dropwhile
from typing import Any

from viewer.messages import Message, Plural
from viewer.text.reading import plain
from viewer.text.reading.extracted import Extracted, TextBuilder, collapsed, nonzero
from viewer.text.witness import PartKind

_MARKUP = {"latex": "latex+raw_tex"}
_DEADLINE = 60  # seconds
_MEMORY = "-M1g"
_INCLUDED = re.compile(rb"^\[WARNING\] Could not (?:load|fetch)", re.MULTILINE)
# Raw commands of LaTeX: the words in their braces are kept, but for those of these, which print none.
_MACRO = re.compile(r"\\([a-zA-Z@]+)\*?\s*(?:\[[^\]]*\])?")
_NO_WORDS = frozenset(
    "vspace hspace setlength pagestyle thispagestyle bibliography bibliographystyle cite citep citet "
    "usepackage setcounter addtocounter label ref pageref index fontsize color".split()
)
_FILES = frozenset(("input", "include", "subfile", "import"))
_BEGINNING = "\\begin{document}"
_LINE_END = "\v"
_QUOTES = {"SingleQuote": "‘’", "DoubleQuote": "“”"}


def extract(data: bytes, kind: str) -> Extracted:
    """The text of markup of this kind ("latex"), as pandoc reads it; as it stands where there is no pandoc.

    Raises ``ValueError`` with the reason.
    """
    written = plain.extract(data)
    program = shutil.which("pandoc")
    if program is None:
        missing = Message("it is shown with its markup, since pandoc is not installed, which reads that")
        return written._replace(warnings=(*written.warnings, missing))
    answer, included = _run(program, kind, written.text)
    try:
        document = json.loads(answer)
        reader = _Reader()
        reader.head(document["meta"])
        reader.blocks(list(_printed(document["blocks"], written.text)))
        reader.finish()
        told = document["meta"]
        title, author, date = (reader.meta(told.get(name)) for name in ("title", "author", "date"))
    except (RecursionError, ValueError, KeyError, TypeError) as error:
        raise ValueError(Message("pandoc could not make sense of it; check its markup")) from error
    every = (
        Plural(
            "%n command was not understood; the words in its braces were kept",
            "%n commands were not understood; the words in their braces were kept",
            reader.unknown,
        ),
        Plural(
            "%n file that it includes was not read",
            "%n files that it includes were not read",
            reader.included + included,
        ),
    )
    return written._replace(
        text=reader.builder.text(),
        title=title,
        author=author,
        date=date,
        parts=reader.builder.sorted_parts(),
        warnings=(*written.warnings, *nonzero(*every)),
    )


def _run(program: str, kind: str, text: str) -> tuple[bytes, int]:
    """What pandoc makes of a text, as JSON, and how many files it would have to read for that: it may not."""
    command = [
        program,
        "+RTS",
        _MEMORY,
        "-RTS",
        "--sandbox",
        "--verbose",
        "--from",
        _MARKUP.get(kind, kind),
        "--to",
        "json",
    ]
    try:
        done = subprocess.run(command, input=text.encode(), capture_output=True, timeout=_DEADLINE, check=False)
    except subprocess.TimeoutExpired as error:
        raise ValueError(
            Message("pandoc took more than {seconds} seconds; split it into parts", seconds=_DEADLINE)
        ) from error
    except OSError as error:
        raise ValueError(Message("pandoc could not be started; install it again")) from error
    if done.returncode:
        reason = " ".join(done.stderr.decode("utf-8", "replace").split())[-200:]
        raise ValueError(Message("pandoc cannot read it ({reason}); check its markup", reason=reason))
    return done.stdout, sum(1 for _ in _INCLUDED.finditer(done.stderr))


def _printed(blocks: list[dict[str, Any]], text: str) -> Iterable[dict[str, Any]]:
    """The blocks without the unknown commands before the beginning of the document, which print nothing."""
    return dropwhile(lambda block: block["t"] == "RawBlock", blocks) if _BEGINNING in text else blocks


class _Reader:
    """Puts the blocks of pandoc's JSON together: each is ``{"t": its type, "c": its content}``."""

    def __init__(self) -> None:
        self.builder = TextBuilder()
        self.unknown = self.included = 0  # commands, and files
        self._notes: list[str] = []
        self._lists = self._quotations = 0  # how many of them we are in

    def blocks(self, blocks: list[dict[str, Any]], kind: PartKind = "paragraph") -> None:
        """Add blocks; those that are plain paragraphs as ``kind``."""
        for block in blocks:
            self._block(block["t"], block.get("c"), kind)

    def head(self, told: dict[str, Any]) -> None:
        """Add what is printed above the text."""
        self.builder.add(self.meta(told.get("title")), "heading", 1)
        for name in ("subtitle", "author", "date", "abstract"):
            self.builder.add(self.meta(told.get(name)))

    def finish(self) -> None:
        """Add the notes behind the text; notes may have notes."""
        for number, note in enumerate(self._notes, 1):
            self.builder.add(f"{number} {note}", "note", locator=f"note {number}")

    def meta(self, value: dict[str, Any] | None) -> str:
        """A value of the document's head as text: words, blocks, or a list of them."""
        match value and (value["t"], value["c"]):
            case "MetaInlines", inlines:
                return collapsed(self._text(inlines))
            case "MetaString", str(text):
                return text
            case "MetaList", list(values):
                return "; ".join(map(self.meta, values))
            case "MetaBlocks", blocks:
                return collapsed(self._plain(blocks))
        return ""

    def _block(self, name: str, content: Any, kind: PartKind) -> None:
        match name:
            case "Para" | "Plain":
                self._paragraph(content, kind)
            case "Header":
                self.builder.add(collapsed(self._text(content[2])), "heading", content[0])
            case "LineBlock":
                self._verse(map(self._text, content))
            case "CodeBlock":
                self.builder.add(content[1])
            case "RawBlock":
                self.builder.add(collapsed(self._raw(content[1])))
            case _:
                self._compound(name, content, kind)

    def _compound(self, name: str, content: Any, kind: PartKind) -> None:
        match name:
            case "BlockQuote":
                start = self.builder.length
                self._quotations += 1
                self.blocks(content)
                self._quotations -= 1
                self.builder.mark(start, "quotation")
            case "BulletList" | "OrderedList":
                self._list(content if name == "BulletList" else content[1])
            case "DefinitionList":
                for term, definitions in content:
                    self.builder.add(collapsed(self._text(term)))
                    self._list(definitions)
            case "Table":
                self._table(content)
            case "Figure":
                self.blocks(content[2])
                self.blocks(content[1][1], "caption")
            case "Div":
                self.blocks(content[1], kind)

    def _paragraph(self, inlines: list[dict[str, Any]], kind: PartKind) -> None:
        lines = [collapsed(line) for line in self._text(inlines).split(_LINE_END)]
        if self._quotations and len(lines) > 1:
            self._verse(lines)
        else:
            self.builder.add("\n".join(lines), kind, self._lists if kind == "list-item" else 0)

    def _verse(self, lines: Iterable[str]) -> None:
        self.builder.separate()
        for line in lines:
            self.builder.add(line.strip(" "), "verse")
        self.builder.separate()

    def _list(self, items: list[list[dict[str, Any]]]) -> None:
        self._lists += 1
        self.builder.separate()
        for item in items:
            self.blocks(item, "list-item")
        self.builder.separate()
        self._lists -= 1

    def _table(self, content: Any) -> None:
        _, caption, _, head, bodies, foot = content
        self.blocks(caption[1], "caption")
        rows = [*head[1], *(row for body in bodies for part in body[2:4] for row in part), *foot[1]]
        self.builder.separate()
        for row in rows:
            cells = (collapsed(self._plain(cell[4])) for cell in row[1])
            self.builder.add("\t".join(cells), "table-row")
        self.builder.separate()

    def _plain(self, blocks: list[dict[str, Any]]) -> str:
        """The words of blocks in a row of a table or in a note, which have no parts of their own."""
        outer, self.builder = self.builder, TextBuilder()
        self.blocks(blocks)
        text, self.builder = self.builder.text(), outer
        return text

    def _raw(self, written: str) -> str:
        """The words in the braces of commands that pandoc does not know."""
        names = set(_MACRO.findall(written))
        self.included += bool(names & _FILES)
        words = "" if names & (_NO_WORDS | _FILES) else _MACRO.sub("", written).replace("{", "").replace("}", "")
        self.unknown += bool(words.strip())
        return words

    def _text(self, inlines: list[dict[str, Any]]) -> str:
        return "".join(self._inline(inline["t"], inline.get("c")) for inline in inlines)

    def _inline(self, name: str, content: Any) -> str:
        match name:
            case "Str":
                return str(content)
            case "Space" | "SoftBreak":
                return " "
            case "LineBreak":
                return _LINE_END
            case "Quoted":
                marks = _QUOTES[content[0]["t"]]
                return f"{marks[0]}{self._text(content[1])}{marks[1]}"
            case "Code" | "Math":
                return str(content[1])
            case "Note":
                place = len(self._notes)
                self._notes.append("")  # its number, before those of the notes in it
                self._notes[place] = collapsed(self._plain(content))
                return ""
            case "RawInline":
                return self._raw(content[1])
            case "Cite" | "Link" | "Image" | "Span":
                return self._text(content[1])
        return self._text(content)  # emphasis and the like
