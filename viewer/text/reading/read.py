"""A file -> a witness: choose the reader by content and suffix, normalize the newlines, find a title."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from viewer.messages import N_, Message
from viewer.text.choices import USUAL, Choices, Offers
from viewer.text.reading.choose import choose, offered
from viewer.text.reading.encodings.decode import decode_as
from viewer.text.reading.extracted import Extracted, NoTextError, PageTick, no_tick, with_newlines
from viewer.text.reading.formats import OLD_OFFICE, PLAIN, Format, format_of
from viewer.text.witness import NO_WORDS, Part, Witness

LARGEST = 256 * 1024 * 1024  # bytes; a text of this size takes several times as much memory when it is compared
FIRST_PAGES = 1 << 18  # bytes, a whole number of characters of UTF-16 and UTF-32
WHOLE_ONLY = Message("only the whole of it can be read")
NO_SUCH_FILE = Message("there is no such file; check its name and folder")
_TITLE = 200  # code points, about two lines of a title bar

# Formats that cannot be read, by their first bytes or suffixes: their text would be noise, or mostly tags.
_FOREIGN: tuple[tuple[str, tuple[bytes, ...], tuple[str, ...]], ...] = (
    (N_("a Word document"), (), (".doc",)),
    (N_("an e-book"), (), (".mobi", ".azw3")),
    (N_("a ZIP archive or an office document"), (b"PK\x03\x04", b"PK\x05\x06"), (".zip",)),
    (N_("an old office document"), (OLD_OFFICE,), ()),
)


class ReadError(Exception):
    """A file that cannot be read. ``str`` is one sentence that names it and says what to do."""

    def __init__(self, path: str | Path, reason: str) -> None:
        self.path = str(path)
        self.reason = reason
        super().__init__(self.path, reason)

    def __str__(self) -> str:
        # A name may hold bytes that are no text, or line breaks; the sentence has to fit on a line and on a screen.
        name = " ".join(self.path.encode("utf-8", "replace").decode("utf-8").split())
        return Message(
            "Cannot read {name}: {reason}.", name=name or Message("a file without a name"), reason=self.reason
        )


class ScanError(ReadError):
    """Pictures of pages in place of text. ``languages``: those in which it can be recognized; () where it cannot."""

    def __init__(self, path: str | Path, reason: str, languages: tuple[str, ...] = ()) -> None:
        super().__init__(path, reason)
        self.languages = languages


def read(path: str | Path, choices: Choices = USUAL) -> Witness:
    """Read the witness in a file. The file is read once; ``sha256`` is that of the bytes read.

    An empty file gives a witness without words. Raises ``ReadError`` where there is no such file, where it may not be
    read, where it is no text, or where its format does not leave that to choose.
    """
    return with_words(read_text(path, choices))


def read_text(path: str | Path, choices: Choices = USUAL, tick: PageTick = no_tick) -> Witness:
    """Read a witness without its words: it can be shown, but not compared. Raises ``ReadError`` as ``read`` does.

    ``tick``: called when a page was recognized.
    """
    return read_bytes(path, file_bytes(path), choices, tick)


def read_bytes(path: str | Path, data: bytes, choices: Choices = USUAL, tick: PageTick = no_tick) -> Witness:
    """The witness, without its words, that these bytes are, which came from ``path``. Raises ``ReadError``."""
    if len(data) > LARGEST:
        raise ReadError(path, _too_large())
    kind = _format(path, data)
    if others := [name for name in choices.chosen if name not in kind.takes]:
        said = N_("{choice} cannot be chosen in a file of this format ({format})")
        raise ReadError(path, Message(said, choice=Message(_CHOICES[others[0]]), format=Message(kind.name)))
    found, offers = _extracted(path, data, kind, choices, tick)
    if choices.ocr and not offers.ocr:  # there was nothing to recognize
        choices = choices._replace(ocr="")
    return _witness(path, found, hashlib.sha256(data).hexdigest(), kind, choices, offers)


_CHOICES = {
    "encoding": N_("the encoding"),
    "article": N_("the article alone"),
    "rejected": N_("the text before tracked changes"),
    "notes": N_("the text without notes"),
    "pages": N_("the pages"),
    "witness": N_("the witness"),
    "ocr": N_("text recognition"),
}


def fitting(path: str | Path, data: bytes, chosen: Mapping[str, Any]) -> dict[str, Any]:
    """Of these ``Choices``, by their names, those that mean something to the format of a file."""
    takes = format_of(path, data).takes
    return {name: value for name, value in chosen.items() if name in takes}


def _extracted(
    path: str | Path, data: bytes, kind: Format, choices: Choices, tick: PageTick = no_tick
) -> tuple[Extracted, Offers]:
    """What was chosen of what the reader of a format makes of a file, and what there was to choose."""
    encoding = choices.encoding
    try:
        if encoding and not kind.decodes:
            decoded = decode_as(data, encoding)
            if kind is PLAIN:
                found = Extracted(with_newlines(decoded.text))
            else:
                found = kind.extract(decoded.text.encode("utf-8-sig", "surrogatepass"), choices)
            found = found._replace(encoding=decoded.encoding, guessed=False, alternatives=())
        else:
            found = kind.extract(data, choices, tick)
        offers = offered(found, kind.takes)
        found = found._replace(title=found.title or _title(found.text))  # that of the whole, whatever pages are chosen
        return choose(found, choices), offers
    except NoTextError as error:
        raise ScanError(path, str(error), error.languages) from error
    except ValueError as error:
        raise ReadError(path, str(error)) from error


def with_words(witness: Witness) -> Witness:
    """The witness with its words: the same one where it has them already."""
    from viewer.text.tokenize import tokenize  # it takes longer to load than a text to read

    return witness if len(witness.tokens) else replace(witness, tokens=tokenize(witness.text))


def read_beginning(path: str | Path) -> Witness:
    """Read the first pages of a witness, without words, to be shown at once however long the whole is.

    Raises ``ReadError`` as ``read`` does, and where the first bytes by themselves are no text.
    """
    data = file_bytes(path, FIRST_PAGES)
    if format_of(path, data) is not PLAIN:
        raise ReadError(path, WHOLE_ONLY)
    found, offers = _extracted(path, data, PLAIN, USUAL)
    if len(data) == FIRST_PAGES:  # the last line, or a character, was cut through
        text = found.text.rstrip("\ufffd")
        found = found._replace(text=text[: text.rfind("\n") + 1] or text)
    return _witness(path, found, hashlib.sha256(data).hexdigest(), PLAIN, USUAL, offers)


def _witness(
    path: str | Path, found: Extracted, sha256: str, kind: Format, choices: Choices, offers: Offers
) -> Witness:
    return Witness(
        text=found.text,
        tokens=NO_WORDS,
        title=found.title or Path(path).name,
        path=str(path),
        sha256=sha256,
        encoding=found.encoding,
        guessed=found.guessed,
        alternatives=found.alternatives,
        media_type=kind.media_type,
        author=found.author,
        date=found.date,
        language=found.language,
        source=found.source,
        warnings=found.warnings,
        parts=found.parts,
        choices=choices,
        offers=offers,
    )


def from_text(text: str, *, title: str = "", path: str = "", untitled: str = "Pasted text") -> Witness:
    """The witness of a text that was pasted or made; ``sha256`` is that of its UTF-8, newlines normalized."""
    return with_words(made_text(text, title=title, path=path, untitled=untitled))


def made_text(
    text: str, *, title: str = "", path: str = "", untitled: str = "Pasted text", parts: tuple[Part, ...] = ()
) -> Witness:
    """The witness of a text that was pasted or made, without its words: it can be shown, but not compared.

    A text with ``parts`` has newlines of one character.
    """
    try:
        text.encode()
    except UnicodeEncodeError:  # a text from the clipboard may be cut within a surrogate pair
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    text = with_newlines(text)
    return Witness(
        text=text,
        tokens=NO_WORDS,
        title=title or _title(text) or untitled,
        path=path,
        sha256=hashlib.sha256(text.encode("utf-8")).hexdigest(),
        parts=parts,
    )


def file_bytes(path: str | Path, most: int = LARGEST + 1) -> bytes:
    """The bytes of a file, at most ``most``. Raises ``ReadError``."""
    if str(path) == os.devnull:  # git's name for the state of a file before it was added, or after it was deleted
        return b""
    # Without O_NONBLOCK, opening a FIFO waits for ever. The open file is checked, not the name, which may have changed.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(path, flags)
        try:
            _check(path, os.fstat(descriptor))
            with os.fdopen(descriptor, "rb", closefd=False) as file:
                data = file.read(most)  # the size that fstat gives is stale for a file that still grows
            if data is None:  # some files of the kernel are regular files, yet wait for data
                raise OSError("nothing to read at once")
        finally:
            os.close(descriptor)
    except (OSError, ValueError) as error:
        raise ReadError(path, _reason(path, error)) from error
    return data


def _check(path: str | Path, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise ReadError(path, Message("it is a folder; choose a file in it"))
    if not stat.S_ISREG(status.st_mode):
        raise ReadError(path, Message("it is a device or a pipe, not a file; save its contents to a file first"))
    if status.st_size > LARGEST:
        raise ReadError(path, _too_large())


def _too_large() -> str:
    return Message("it is larger than {megabytes} MB; split it into parts", megabytes=LARGEST // 1024**2)


def _reason(path: str | Path, error: OSError | ValueError) -> str:
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return NO_SUCH_FILE
        case IsADirectoryError():
            return Message("it is a folder; choose a file in it")
        case PermissionError() if Path(path).is_dir():
            return Message("it is a folder; choose a file in it")
        case PermissionError():
            return Message("permission was denied; ask its owner for leave to read it")
        case OSError():
            reason = (error.strerror or str(error)).lower()
            return Message("{reason}; check the file and the disk it is on", reason=reason)
        case _:
            return Message("this is no name of a file; check it")


def _format(path: str | Path, data: bytes) -> Format:
    """The format of a file. Raises ``ReadError`` for one that cannot be read."""
    kind = format_of(path, data)
    if kind is PLAIN:
        suffix = Path(path).suffix.lower()
        for name, beginnings, suffixes in _FOREIGN:
            if data.startswith(beginnings) or (data and suffix in suffixes):
                advice = N_("it is {name}, which cannot be read; open it and save it as .docx or as plain text (.txt)")
                raise ReadError(path, Message(advice, name=Message(name)))
    return kind


def _title(text: str) -> str:
    """The first line with visible characters, without Markdown's marks; "" where there is none."""
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        # Of a giant line only the beginning is taken, with room for the marks and blanks that are removed.
        line = " ".join(text[start : min(end, start + 4 * _TITLE)].strip().strip("#").split())
        if line := "".join(char for char in line if char.isprintable() or char in "\u200c\u200d"):
            return line if len(line) <= _TITLE else line[: _TITLE - 1].rstrip() + "…"
        start = end + 1
    return ""
