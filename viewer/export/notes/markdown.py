"""A collation and its notes -> Markdown: the documents, and every note with the words that it is on."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import reduce
from pathlib import PurePath

from viewer.collation.analysis.coverage import percent
from viewer.collation.model.model import SIGILS, Collation, Variant
from viewer.collation.query.place_map import variant_at
from viewer.dossier.anchor import CONTEXT
from viewer.dossier.attachment import Attachment, attach, rewording, spans
from viewer.dossier.note import Anchor, Note
from viewer.messages import N_, Message
from viewer.text.direction import DIRECTIONAL_FORMATTING
from viewer.text.witness import Witness

Translate = Callable[[Message], str]  # the sentence in the reader's language

SET_OFF = Message("⟦ and ⟧ stand round the words that a note is on; ‸ is a place where the other text has more.")
LOST = Message("These notes quote words that the documents do not have any more, or documents that are not open.")

_ABOUT = {
    "author": N_("Author: {words}"),
    "date": N_("Date: {words}"),
    "language": N_("Language: {words}"),
    "source": N_("Address: {words}"),
}
_LINE = 240  # code points; a longer quotation needs no words round it to be found
_SIGNS = str.maketrans({" ": "␣", "\u00a0": "⍽", "\t": "⇥"})
_PARAGRAPH, _BREAK = re.compile(r"[^\S\n]*\n[^\S\n]*\n\s*"), re.compile(r"[^\S\n]*\n[^\S\n]*")


def notes_to_markdown(collation: Collation, notes: Sequence[Note], tell: Translate = str) -> str:
    """The documents and all notes, in this order, as Markdown. Notes whose words are lost form a part of their own.

    ``tell`` translates a sentence. Text of documents and notes is escaped, so that it never becomes markup.
    """
    placed = [(note, attach(note.anchors, collation.witnesses)) for note in notes]
    kept = [(note, places) for note, places in placed if all(place.found for place in places)]
    lost = [(note, places) for note, places in placed if not all(place.found for place in places)]
    heading = tell(Message("Notes ({count})", count=len(kept)))
    parts = [_title(collation, tell), *_documents(collation, tell), f"## {heading}"]
    parts += [tell(SET_OFF)] if notes else []
    for number, (note, places) in enumerate(kept, 1):
        parts += _note(collation, number, note, places, tell)
    if lost:
        heading = tell(Message("Notes without a place ({count})", count=len(lost)))
        parts += [f"## {heading}", tell(LOST)]
        for number, (note, places) in enumerate(lost, len(kept) + 1):
            parts += _note(collation, number, note, places, tell)
    return "\n\n".join(parts) + "\n"


def _title(collation: Collation, tell: Translate) -> str:
    titles = [Message("“{words}”", words=escape_line(witness.title)) for witness in collation.witnesses]
    together = reduce(lambda first, second: Message("{first} and {second}", first=first, second=second), titles)
    title = tell(Message("Notes on {titles}", titles=together))
    return f"# {title}"


def _about(witness: Witness, tell: Translate) -> list[str]:
    """What a document is said to be, and how it was read; what the reader wrote over what the file says is marked."""
    edits, said = witness.edits, witness.said
    lines = [Message("Title in the file: {words}", words=escape_line(said["title"]))] if "title" in edits else []
    for name, sentence in _ABOUT.items():
        words = escape_line(getattr(witness, name))
        mine = Message("{words} (the reader’s word)", words=words) if name in edits else words
        lines += [Message(sentence, words=mine)] if words else []
    lines += [Message("Read: {words}", words=escape_line(tell(chosen))) for chosen in witness.choices.said]
    return [_item(tell(line)) for line in lines]


def _documents(collation: Collation, tell: Translate) -> list[str]:
    title = tell(Message("Documents"))
    parts = [f"## {title}"]
    for sigil, witness in zip(SIGILS, collation.witnesses, strict=False):
        name = PurePath(witness.path).name
        lines = [f"- **{sigil}**: {escape_line(witness.title)}"]
        lines += _about(witness, tell)
        lines += [_item(tell(Message("File: {name}", name=escape_line(name))))] if name else []
        lines += [f"  - SHA-256: {escape_line(witness.sha256)}"] if witness.sha256 else []
        lines += [_item(tell(Message("Words: {count}", count=witness.words)))]
        shares = collation.coverage.get(sigil, {})
        for other, share in shares.items():
            lines += [_item(tell(Message("Shared with {sigil}: {percent}%", sigil=other, percent=percent(share))))]
        parts.append("\n".join(lines))
    if not collation.complete:
        limits = " ".join(tell(limit) if isinstance(limit, Message) else limit for limit in collation.limits)
        parts.append(tell(Message("This comparison is a part of the truth: {limits}", limits=escape_line(limits))))
    return parts


def _item(words: str) -> str:
    return f"  - {words}"


def _note(collation: Collation, number: int, note: Note, places: Sequence[Attachment], tell: Translate) -> list[str]:
    variant = _variant(collation, places)
    about = tell(Message("on selected words"))
    if variant:
        about = f"{tell(Message(variant.kind))}, {tell(Message(variant.level))}"
    parts = [f"### {number}. {about.capitalize()}"]
    for place in places:
        parts += [_heading(place, tell), _quoted(place.anchor)]
    parts.append(quote_paragraphs(note.text))
    if note.tags:
        parts.append(tell(Message("Tags: {tags}", tags=", ".join(escape_line(tag) for tag in note.tags))))
    parts.append(f"*{_dates(note, tell)}*")
    return parts


def _heading(place: Attachment, tell: Translate) -> str:
    """The line above a quotation: the sigil, the place, and what has changed there."""
    anchor, found = place.anchor, place.found
    name = f"**{escape_line(place.sigil or anchor.sigil)}**"
    if not place.sigil:
        sha = escape_line(anchor.sha256) or Message("unknown")
        return tell(Message("{name}, a document that is not open (SHA-256 {sha}):", name=name, sha=sha))
    start, end = found.span if found else anchor.span
    if place.reworded:
        was, now = (escape_line(_shown(words)) for words in rewording(anchor.quotation, place.now))
        template = N_("{name}, characters {start} to {end} (changed since: was “{was}”, now “{now}”):")
        return tell(Message(template, name=name, start=start, end=end, was=was, now=now))
    template = N_("{name}, characters {start} to {end}:")
    if not found:
        template = N_("{name}, not found any more; it stood at characters {start} to {end}:")
    elif place.among_others:
        template = N_("{name}, characters {start} to {end} (the words about it are others than when it was written):")
    return tell(Message(template, name=name, start=start, end=end))


def _shown(words: str) -> str:
    """Words on one line; blanks and breaks by their signs, where there is nothing else."""
    words = words if words.strip() else words.translate(_SIGNS)
    words = " ".join(_BREAK.sub(" ", words).split()) if words.strip() else words.replace("\n", "↵")
    return words if len(words) <= _LINE else f"{words[: _LINE - 1].rstrip()}…"


def _quoted(anchor: Anchor) -> str:
    """The quotation, marked off within its context: a single mark or break by itself would not show its place."""
    words = anchor.quotation
    if len(words) > _LINE:
        return quote(words)
    if not words.strip():
        words = words.translate(_SIGNS)
    words = _BREAK.sub("↵", _PARAGRAPH.sub("¶", words)) or "‸"
    return quote(" ".join(f"{_before(anchor.prefix)}⟦{words}⟧{_after(anchor.suffix)}".split()))


def _before(text: str) -> str:
    """The context before, in the same paragraph, from the beginning of a word on."""
    found = _PARAGRAPH.split(text)[-1]
    if len(found) < CONTEXT:
        return found.lstrip()
    _, space, words = found.partition(" ")
    return f"…{words if space else found}"


def _after(text: str) -> str:
    found = _PARAGRAPH.split(text)[0]
    if len(found) < CONTEXT:
        return found.rstrip()
    words, space, _ = found.rpartition(" ")
    return f"{words if space else found}…"


def _dates(note: Note, tell: Translate) -> str:
    written, changed = _instant(note.created), _instant(note.changed)
    said = tell(Message("Written {date}", date=written))
    if note.changed != note.created:
        said = tell(Message("Written {date}, changed {later}", date=written, later=changed))
    return tell(Message("{dates}; settled", dates=said)) if note.settled else said


def _instant(value: str) -> str:
    """An ISO instant to the minute, as a reader writes it."""
    return f"{escape_line(value[:10])} {escape_line(value[11:16])} UTC"


def _variant(collation: Collation, places: Sequence[Attachment]) -> Variant | None:
    """The variant that the note stands on, if its spans are those of one."""
    number = variant_at(collation, spans(places))
    return None if number is None else collation.variants[number - 1]


# Marks that mean something anywhere in a line; "@" and "/" for the links that some readers make by themselves.
_ANYWHERE = re.compile(r"[\\`*_\[\]<>&|~^$@]|(?<=:)/(?=/)|(?<=www)\.", re.IGNORECASE)
BLANK = " \t"  # what Markdown takes for no text; other spaces are text
# Marks that mean something where a line starts: headings, lists, rules, tables.
_STARTS = re.compile(r"[#+=:\-]|\d{1,9}[.)]")


def escape_line(text: str) -> str:
    """``text`` on one line: every run of newlines and tabs is a space."""
    return _escape(" ".join(text.split()))


def quote(text: str) -> str:
    """``text`` as a block quotation, line for line; the result has no newline at its end."""
    lines = text.split("\n")
    return "\n".join(f"> {_escape(line)}{_break(lines, place)}".rstrip(BLANK) for place, line in enumerate(lines))


def quote_paragraphs(text: str) -> str:
    """``text`` as plain paragraphs, line for line."""
    lines = text.split("\n")
    return "\n".join(f"{_escape(line)}{_break(lines, place)}".rstrip(BLANK) for place, line in enumerate(lines))


def _break(lines: list[str], place: int) -> str:
    """A backslash where text follows on the next line, so that the line break is kept."""
    goes_on = place + 1 < len(lines) and lines[place].strip(BLANK) and lines[place + 1].strip(BLANK)
    return "\\" if goes_on else ""


def _escape(line: str) -> str:
    plain = "".join(_visible(character) for character in line.strip(BLANK))
    if not plain:
        return ""
    start = _STARTS.match(plain)
    cut = start.end() - 1 if start else 0
    escaped = plain[:cut] + ("\\" if start else "") + _ANYWHERE.sub(r"\\\g<0>", plain[cut:])
    # Spaces before a line, as spaces that do not make it a block of code.
    indent = line[: len(line) - len(line.lstrip(BLANK))].expandtabs(4)
    return "&nbsp;" * len(indent) + escaped


def _visible(character: str) -> str:
    """The character; its code where it is a control character, a lone surrogate, or would turn the line round, so that
    the report is not misread."""
    if character in DIRECTIONAL_FORMATTING or unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp"):
        return f"‹U+{ord(character):04X}›" if character != "\t" else " "
    return character
