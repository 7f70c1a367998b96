"""The reader of Rich Text Format (.rtf): the text with its tracked changes accepted, or rejected."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from viewer.messages import Message
from viewer.text.reading.extracted import Extracted, collapsed
from viewer.text.reading.office.rtf_state import PLAIN_PARAGRAPH, RtfFlow, RtfState
from viewer.text.reading.office.rtf_tokens import (
    MARGINS,
    SIGNS,
    SKIPPED,
    STARRED,
    SYMBOLS,
    TOKEN,
    UNICODE,
    UNICODE_NUMBER,
    charset,
    code_page,
)
from viewer.text.reading.office.story import StoryNote, Tally, laid_out
from viewer.text.reading.office.styles import is_quotation, kind_of_style
from viewer.text.reading.office.symbols import symbol

if TYPE_CHECKING:
    from viewer.text.witness import PartKind

_INFO = ("title", "author", "creatim", "revtim")
_TIMES = ("yr", "mo", "dy", "hr", "min")
_DELETED, _INSERTED = ("deleted", "mvf"), ("revised", "mvt")
_LEVELS = 9
_LONGEST_NAME = 100  # of a font
_DEEPEST = 100  # groups in which a text box is one of its own


def extract(data: bytes, *, rejected: bool = False) -> Extracted:
    """The text of a document, then its notes. ``rejected``: as it was before the tracked changes.

    Raises ``ValueError`` with the reason where it is no RTF.
    """
    if not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{\\rtf"):
        raise ValueError(Message("it is no RTF document; save it again in the program that made it"))
    reader = _Reader(rejected=rejected)
    reader.read(data.decode("latin-1"))
    text, parts = laid_out(reader.body.story, reader.notes)
    about = {name: collapsed("".join(words)) for name, words in reader.info.items()}
    date = reader.dates.get("creatim") or reader.dates.get("revtim", {})
    return Extracted(
        text, about.get("title", ""), about.get("author", ""), _date(date), parts=parts,
        warnings=reader.tally.warnings(rejected=rejected), changes=reader.tally.changes,
    )  # fmt: skip


def _date(numbers: dict[str, int]) -> str:
    if not numbers.get("yr"):
        return ""
    year, month, day, hour, minute = (numbers.get(name, 0) for name in _TIMES)
    return f"{year:04}-{month:02}-{day:02}" + (f"T{hour:02}:{minute:02}" if hour or minute else "")


class _Reader:
    """Goes through the tokens once; groups are kept on a stack, so that they may be nested as deep as they are."""

    def __init__(self, *, rejected: bool) -> None:
        self._gone = _INSERTED if rejected else _DELETED
        self.body = RtfFlow()
        self.notes: list[StoryNote] = []
        self.info: dict[str, list[str]] = {}
        self.dates: dict[str, dict[str, int]] = {}
        self.tally = Tally()
        self._state = RtfState(self.body)
        self._stack: list[RtfState] = []
        self._page = "cp1252"
        self._fonts: dict[int, tuple[str, bool]] = {}  # encoding, and whether it has signs of its own
        self._font_names: dict[int, str] = {}
        self._styles: dict[int, list[str]] = {}
        self._style = 0
        self._bytes = bytearray()
        self._high = 0  # the first half of a character beyond 16 bits
        self._skip = 0  # characters that stand in place of the last one of Unicode
        self._starred = self._first = False
        self._counts: dict[str, int] = {}

    def read(self, text: str) -> None:
        """Read all of it; what stands after the end of the document is no text."""
        place, length = text.find("{"), len(text)
        match = TOKEN.match
        while place < length:
            if (found := match(text, place)) is None:
                place += 1
                continue
            place = found.end()
            word, number, byte, sign, brace, plain = found.groups()
            if plain is not None:
                self._plain(plain)
            elif word is not None:
                place = self._control(word, number, text, found)
            elif byte is not None:
                self._plain(chr(int(byte, 16)))
            elif sign is not None:
                self._sign(sign)
            elif brace == "{":
                self._open()
            elif brace == "}":
                self._close()
                if not self._stack:
                    break
        while self._stack:
            self._close()
        self._flush()
        self.body.end_row(1)

    def _control(self, word: str, number: str | None, text: str, found: re.Match[str]) -> int:
        """Read a control word; where the next token begins."""
        if word == "bin":  # bytes of a picture
            return found.end() + max(0, int(number or 0))
        if word == "u" and self._state.uc == 1 and not self._skip and (run := UNICODE.match(text, found.start())):
            self._first = self._starred = False
            self._unicodes(run[0])
            return run.end()
        self._word(word, None if number is None else int(number))
        return found.end()

    def _open(self) -> None:
        self._flush()
        self._skip = 0
        self._stack.append(self._state)
        self._state = self._state.copy()
        self._first, self._starred = True, False

    def _close(self) -> None:
        self._flush()
        self._skip = 0
        if not self._stack:
            return
        ended, self._state = self._state, self._stack.pop()
        self._first = self._starred = False
        if ended.flow is not self._state.flow:  # a note or a text box
            ended.flow.end_row(1)
            if ended.outer is not None:
                ended.outer.at(self._state.paragraph.level).anchor(ended.flow.story)

    def _plain(self, text: str) -> None:
        self._first = False
        if self._skip:
            skipped = min(self._skip, len(text))
            self._skip -= skipped
            text = text[skipped:]
        if self._state.target != "skip":
            self._bytes += text.encode("latin-1")

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self._starred = True
        elif self._skip:
            self._skip -= 1
        elif sign in "\r\n":
            self._end_paragraph()
        elif sign in SIGNS:
            self._flush()
            self._write(SIGNS[sign])

    def _flush(self) -> None:
        """Write the bytes that were collected, in the encoding of their font."""
        if not self._bytes:
            return
        data, self._bytes = bytes(self._bytes), bytearray()
        # What the file says of itself has no font, and is in the encoding of the document.
        in_text = self._state.target == "text"
        encoding, own_signs = self._fonts.get(self._state.font, ("", False)) if in_text else ("", False)
        if own_signs:
            self._write("".join(self._own_sign(code) for code in data))
        else:
            self._write(data.decode(encoding or self._page, "replace"))

    def _own_sign(self, code: int) -> str:
        if sign := symbol(code, self._font_names.get(self._state.font, "")):
            return sign
        self.tally.signs += 1
        return chr(code) if code >= 0x20 else ""

    def _write(self, text: str) -> None:
        state = self._state
        if self._high:
            self._high, text = 0, "\ufffd" + text
        if state.target == "text":
            if state.change:
                self.tally.change(state.change)
                if state.change in self._gone:
                    return
            if state.hidden:
                if text.strip():
                    self.tally.hide()
                return
            if not state.change:
                self.tally.plain()
            state.flow.at(state.paragraph.level).write(text)
        elif state.target == "fonttbl":
            name = self._font_names.get(state.font, "")
            if len(name) < _LONGEST_NAME:
                self._font_names[state.font] = (name + text).strip().rstrip(";")
        elif state.target == "stylesheet":
            self._styles.setdefault(self._style, []).append(text)
        elif state.target in ("title", "author"):
            self.info.setdefault(state.target, []).append(text)

    def _unicodes(self, run: str) -> None:
        """Write characters of Unicode that follow each other, each with one in its place for older programs."""
        self._flush()
        codes = [int(one) & 0xFFFF for one in UNICODE_NUMBER.findall(run)]
        if self._high or any(0xF000 <= code <= 0xF0FF for code in codes):
            for code in codes:
                self._unicode(code)
            self._skip = 0
        else:
            data = b"".join(code.to_bytes(2, "little") for code in codes)
            if 0xD800 <= codes[-1] < 0xDC00:
                self._write(data[:-2].decode("utf-16-le", "replace"))
                self._high = codes[-1]
            else:
                self._write(data.decode("utf-16-le", "replace"))

    def _unicode(self, number: int) -> None:
        self._flush()
        code = number & 0xFFFF
        if 0xD800 <= code < 0xDC00:
            self._high = code
        elif 0xDC00 <= code < 0xE000:
            high, self._high = self._high, 0
            self._write(chr(0x10000 + (high - 0xD800 << 10) + code - 0xDC00) if high else "\ufffd")
        elif 0xF000 <= code <= 0xF0FF:
            self._write(symbol(code, self._font_names.get(self._state.font, "")) or chr(code))
        else:
            self._write(chr(code))
        self._skip = self._state.uc

    def _word(self, word: str, number: int | None) -> None:
        first, starred = self._first, self._starred
        self._first = self._starred = False
        if self._skip and word != "u":
            self._skip -= 1
            return
        if word == "u":
            self._unicode(number or 0)
            return
        self._flush()
        if self._state.target == "skip" and word != "ud":
            return
        if (first or starred) and self._destination(word, starred=starred):
            return
        if word in SIGNS:
            self._write(SIGNS[word])
        else:
            self._property(word, number)

    def _destination(self, word: str, *, starred: bool) -> bool:
        """Begin a group that is known by its first word; whether it is one."""
        state = self._state
        if word in MARGINS:
            self.tally.margins += 1
            state.target = "skip"
        elif word in ("shptxt", "dptxbxtext"):
            if len(self._stack) > _DEEPEST:
                return True  # the words stay in the text round it
            state.outer, state.flow, state.paragraph = state.flow, RtfFlow(), PLAIN_PARAGRAPH
        elif word == "footnote":
            state.flow, state.paragraph = RtfFlow(), PLAIN_PARAGRAPH
            self.notes.append(StoryNote(self._locator("note"), state.flow.story))
        elif word == "annotation":
            self.tally.comments += 1
            state.target = "skip"
        elif word == "ud":
            state.target = state.upr or state.target
        elif word in SKIPPED or (starred and word not in STARRED) or word.endswith("Pr"):
            self.tally.pictures += word == "pict" and state.target == "text"
            state.target, state.upr = "skip", state.target if word == "upr" else state.upr
        elif word in ("fonttbl", "stylesheet", *_INFO):
            state.target = word
        elif word == "info":
            state.target = "info"
        else:
            return word in STARRED
        return True

    def _locator(self, kind: str) -> str:
        self._counts[kind] = self._counts.get(kind, 0) + 1
        return f"{kind} {self._counts[kind]}"

    def _property(self, word: str, number: int | None) -> None:  # noqa: C901 - a table of words in the form of a match
        state, paragraph = self._state, self._state.paragraph
        on = number != 0
        match word:
            case "par" | "sect":
                self._end_paragraph()
            case "cell" | "nestcell" if state.target == "text":
                level = max(paragraph.level, 2) if word == "nestcell" else 1
                self._end_cell(level)
            case "row" | "nestrow" if state.target == "text":
                state.flow.end_row(max(paragraph.level, 2) if word == "nestrow" else 1)
            case "f":
                state.font = number or 0
            case "fcharset" if state.target == "fonttbl":
                self._fonts[state.font] = charset(number or 0), number == SYMBOLS
            case "ansicpg" | "cpg":
                page = code_page(number or 0)
                if state.target == "fonttbl":
                    self._fonts[state.font] = page, False
                else:
                    self._page = page or self._page
            case "mac":
                self._page = "mac_roman"
            case "pc":
                self._page = "cp437"
            case "pca":
                self._page = "cp850"
            case "uc":
                state.uc = min(max(number or 0, 0), 8) if number is not None else 1
            case "v":
                state.hidden = on
            case "deleted" | "revised" | "mvf" | "mvt":
                state.change = word if on else ""
            case "plain":
                state.hidden, state.change = False, ""
            case "s" if state.target == "stylesheet":
                self._style = number or 0
            case "ftnalt" if self.notes and self.notes[-1].locator.startswith("note"):
                self._counts["note"] -= 1
                self.notes[-1] = self.notes[-1]._replace(locator=self._locator("endnote"))
            case _ if state.target in ("creatim", "revtim") and word in _TIMES:
                self.dates.setdefault(state.target, {})[word] = number or 0
            case _ if state.target == "text":
                self._paragraph_property(word, number)

    def _paragraph_property(self, word: str, number: int | None) -> None:
        state, value = self._state, number or 0
        paragraph = state.paragraph
        match word:
            case "pard":
                state.paragraph = PLAIN_PARAGRAPH
            case "s":
                state.paragraph = paragraph._replace(style=value)
            case "outlinelevel":
                state.paragraph = paragraph._replace(outline=-1 if number is None else number)
            case "intbl":
                state.paragraph = paragraph._replace(level=max(paragraph.level, 1))
            case "itap":
                state.paragraph = paragraph._replace(level=min(max(value, 0), _LEVELS))
            case "ls":
                state.paragraph = paragraph._replace(item=max(paragraph.item, 1))
            case "ilvl":
                state.paragraph = paragraph._replace(item=min(max(value, 0), _LEVELS) + 1)

    def _end_cell(self, level: int) -> None:
        flow = self._state.flow
        flow.end_row(level + 1)  # tables in it
        story = flow.at(level)
        story.end(*self._kind())
        flow.end_cell(level)

    def _end_paragraph(self) -> None:
        self._flush()
        if self._state.target != "text":
            return
        if self._state.change:
            self.tally.change(self._state.change)
            if self._state.change in self._gone:
                return  # the end of the paragraph is gone too
        flow, level = self._state.flow, self._state.paragraph.level
        flow.end_row(level + 1)  # rows that nothing ended
        flow.at(level).end(*self._kind(), quoted=is_quotation(self._style_name()))

    def _style_name(self) -> str:
        return "".join(self._styles.get(self._state.paragraph.style, ())).strip(" ;")

    def _kind(self) -> tuple[PartKind, int]:
        if 0 <= self._state.paragraph.outline < _LEVELS:
            return "heading", self._state.paragraph.outline + 1
        kind, level = kind_of_style(self._style_name())
        return (
            ("list-item", self._state.paragraph.item)
            if kind == "paragraph" and self._state.paragraph.item
            else (kind, level)
        )
