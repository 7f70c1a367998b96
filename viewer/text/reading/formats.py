"""The formats that can be read: each a name, what tells it, and its reader. A new format is a new row."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from viewer.messages import N_
from viewer.text.choices import USUAL, Choices
from viewer.text.reading.extracted import Extracted, PageTick, no_tick


class Format(NamedTuple):
    """A format of files.

    ``module``: the reader, a module of this package with ``extract(data: bytes) -> Extracted``, which raises
    ``ValueError`` with the reason where it cannot read the bytes; behind a colon what else it wants to know. It is
    imported when a file asks for it. ``magic``: first bytes that tell it; ``pattern``: what its first kilobyte, in
    small letters, matches from the start; ``inside``: in a ZIP archive, a member (or the MIME type that it begins with)
    that does. ``takes``: the names of ``Choices`` that mean something to it. ``decodes``: not the whole file is in one
    encoding, so that the reader itself takes the one that is chosen.
    """

    name: str
    media_type: str
    suffixes: tuple[str, ...]
    module: str
    magic: tuple[bytes, ...] = ()
    inside: tuple[bytes, ...] = ()
    pattern: bytes = b""
    takes: tuple[str, ...] = ()
    decodes: bool = False

    def extract(self, data: bytes, choices: Choices = USUAL, tick: PageTick = no_tick) -> Extracted:
        """The text of the bytes. ``tick``: called when a page was recognized. Raises ``ValueError`` with the reason."""
        module, _, kind = self.module.partition(":")
        extract = import_module(f"viewer.text.reading.{module}").extract
        known = {name: getattr(choices, name) for name in _BY_READER if name in self.takes}
        if self.decodes:
            known["encoding"] = choices.encoding
        if choices.ocr:
            known["tick"] = tick
            if "pages" in self.takes:  # recognizing the others would take minutes
                known["pages"] = choices.pages
        found: Extracted = extract(data, kind, **known) if kind else extract(data, **known)
        return found


_BY_READER = "rejected", "witness", "ocr"  # the choices that are keywords of ``extract``


PLAIN = Format(N_("Plain text"), "text/plain", (".txt", ".text", ".asc"), "plain", takes=("encoding",))
# In the order in which they are asked: by what the file begins with, then by its suffix.
FORMATS: tuple[Format, ...] = (
    PLAIN,
    Format(
        N_("Web page"), "text/html", (".html", ".htm", ".xhtml", ".xht"), "web.html",
        pattern=rb"(?:<\?xml[^>]*>\s*|<!--[^>]*-->\s*)*<(?:!doctype\s+html|html)[\s>]",
        takes=("encoding", "article", "notes"),
    ),
    Format(
        N_("Saved web page"), "multipart/related", (".mhtml", ".mht"), "web.mhtml",
        pattern=rb"from: [\"<]?saved by|(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*snapshot-content-location:",
        takes=("encoding", "article", "notes"), decodes=True,
    ),
    Format(
        N_("Safari web archive"), "application/x-webarchive", (".webarchive",), "web.webarchive",
        takes=("encoding", "article", "notes"), decodes=True,
    ),
    Format(
        N_("E-book"), "application/epub+zip", (".epub",), "web.epub", inside=(b"application/epub+zip",),
        takes=("notes",),
    ),
    Format(
        N_("Markdown"), "text/markdown", (".md", ".markdown", ".mdown", ".mkd"), "web.markdown",
        takes=("encoding", "notes"),
    ),
    Format(N_("PDF"), "application/pdf", (".pdf",), "pdf.pdf", (b"%PDF-",), takes=("notes", "pages", "ocr")),
    Format(N_("Scanned page (PNG)"), "image/png", (".png",), "pdf.image", (b"\x89PNG\r\n\x1a\n",), takes=("ocr",)),
    Format(N_("Scanned page (JPEG)"), "image/jpeg", (".jpg", ".jpeg"), "pdf.image", (b"\xff\xd8\xff",), takes=("ocr",)),
    Format(
        N_("Scanned pages (TIFF)"), "image/tiff", (".tif", ".tiff"), "pdf.image", (b"II*\0", b"MM\0*"),
        takes=("ocr",),
    ),
    Format(
        N_("TEI XML"), "application/tei+xml", (".xml", ".tei"), "tei.tei", (b"<TEI", b"<teiCorpus"),
        takes=("notes", "pages", "witness"),
    ),
    Format(
        N_("LaTeX"), "application/x-latex", (".tex", ".latex", ".ltx"), "pandoc:latex", takes=("encoding", "notes")
    ),
    Format(N_("DocBook"), "application/docbook+xml", (".docbook", ".dbk"), "pandoc:docbook", takes=("notes",)),
    Format(N_("Org"), "text/org", (".org",), "pandoc:org", takes=("encoding", "notes")),
    Format(N_("reStructuredText"), "text/x-rst", (".rst",), "pandoc:rst", takes=("encoding", "notes")),
    Format(
        N_("OpenDocument text"),
        "application/vnd.oasis.opendocument.text",
        (".odt", ".ott", ".fodt"),
        "office.odt",
        inside=(b"application/vnd.oasis.opendocument.text",),
        takes=("rejected", "notes"),
    ),
    Format(
        N_("Word document"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        (".docx", ".docm", ".dotx", ".dotm"),
        "office.docx",
        inside=(b"word/document",),
        takes=("rejected", "notes"),
    ),
    Format(
        N_("Rich text"), "application/rtf", (".rtf",), "office.rtf", magic=(b"{\\rtf",), takes=("rejected", "notes")
    ),
    Format(
        N_("E-mail"), "message/rfc822", (".eml",), "mail", takes=("encoding", "article", "notes"), decodes=True
    ),
    Format(N_("Subtitles"), "application/x-subrip", (".srt",), "subtitles", takes=("encoding",)),
    Format(N_("Web subtitles"), "text/vtt", (".vtt",), "subtitles", magic=(b"WEBVTT",), takes=("encoding",)),
)  # fmt: skip

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # the container of old office documents, and of encrypted new ones
_ZIP = b"PK\x03\x04"
_LOOK_INTO = 1 << 16  # bytes of an archive in which the name of its first members stands


def format_of(path: str | Path, data: bytes) -> Format:
    """The format of a file: told by its content, else by its suffix, else plain text."""
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    # Without the zeros and the mark of UTF-16.
    small = data[:1024].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").replace(b"\r\n", b"\n").lower()
    for one in FORMATS:
        if (one.magic and head.startswith(one.magic)) or (one.pattern and re.match(one.pattern, small)):
            return one
    if data.startswith(_ZIP):
        ends = data[:_LOOK_INTO] + data[-_LOOK_INTO:]
        for one in FORMATS:
            if any(name in ends for name in one.inside):
                return one
    suffix = Path(path).suffix.lower()
    return next((one for one in FORMATS if suffix in one.suffixes), PLAIN)


def documents_in(folder: str | Path) -> list[Path]:
    """The files in a folder itself that have a suffix of a format, by name; [] where they cannot be seen.

    Images are not counted: beside texts they are mostly illustrations of these.
    """
    suffixes = {suffix for one in FORMATS if not one.media_type.startswith("image/") for suffix in one.suffixes}
    try:
        files = sorted(Path(folder).iterdir())
        return [one for one in files if one.suffix.lower() in suffixes and one.is_file() and one.name[0] != "."]
    except OSError:
        return []
