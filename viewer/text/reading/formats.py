"""The formats that can be read: each a name, what tells it, and its reader. A new format is a new row."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from viewer.messages import N_
from viewer.text.reading.extracted import Extracted

if TYPE_CHECKING:
    from viewer.text.reading.scan.engine import Recognition


class Format(NamedTuple):
    """A format of files.

    ``module``: the reader, a module of this package with ``extract(data: bytes) -> Extracted``, which raises
    ``ValueError`` with the reason where it cannot read the bytes; behind a colon what else it wants to know. It is
    imported when a file asks for it. ``magic``: first bytes that tell it; ``pattern``: what its first kilobyte, in
    small letters, matches from the start; ``inside``: in a ZIP archive, a member (or the MIME type that it begins with)
    that does. ``scanned``: it may have pictures of pages, whose text can be recognized.
    """

    name: str
    media_type: str
    suffixes: tuple[str, ...]
    module: str
    magic: tuple[bytes, ...] = ()
    inside: tuple[bytes, ...] = ()
    pattern: bytes = b""
    scanned: bool = False

    def extract(self, data: bytes, recognition: Recognition | None = None) -> Extracted:
        """The text of the bytes. ``recognition``: wanted for pages that are pictures.

        Raises ``ValueError`` with the reason.
        """
        module, _, kind = self.module.partition(":")
        extract = import_module(f"viewer.text.reading.{module}").extract
        more = (kind,) if kind else (recognition,) if self.scanned else ()
        found: Extracted = extract(data, *more)
        return found


PLAIN = Format(N_("Plain text"), "text/plain", (".txt", ".text", ".asc"), "plain")
# In the order in which they are asked: by what the file begins with, then by its suffix.
FORMATS: tuple[Format, ...] = (
    PLAIN,
    Format(
        N_("Web page"), "text/html", (".html", ".htm", ".xhtml", ".xht"), "web.html",
        pattern=rb"(?:<\?xml[^>]*>\s*|<!--[^>]*-->\s*)*<(?:!doctype\s+html|html)[\s>]",
    ),
    Format(
        N_("Saved web page"), "multipart/related", (".mhtml", ".mht"), "web.mhtml",
        pattern=rb"from: [\"<]?saved by|(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*snapshot-content-location:",
    ),
    Format(N_("Safari web archive"), "application/x-webarchive", (".webarchive",), "web.webarchive"),
    Format(
        N_("E-book"), "application/epub+zip", (".epub",), "web.epub", inside=(b"application/epub+zip",)
    ),
    Format(N_("Markdown"), "text/markdown", (".md", ".markdown", ".mdown", ".mkd"), "web.markdown"),
    Format(N_("PDF"), "application/pdf", (".pdf",), "pdf.pdf", (b"%PDF-",), scanned=True),
    Format(N_("Scanned page (PNG)"), "image/png", (".png",), "image", (b"\x89PNG\r\n\x1a\n",), scanned=True),
    Format(N_("Scanned page (JPEG)"), "image/jpeg", (".jpg", ".jpeg"), "image", (b"\xff\xd8\xff",), scanned=True),
    Format(N_("Scanned pages (TIFF)"), "image/tiff", (".tif", ".tiff"), "image", (b"II*\0", b"MM\0*"), scanned=True),
    Format(N_("TEI XML"), "application/tei+xml", (".xml", ".tei"), "tei.tei", (b"<TEI", b"<teiCorpus")),
    Format(N_("LaTeX"), "application/x-latex", (".tex", ".latex", ".ltx"), "pandoc:latex"),
    Format(N_("DocBook"), "application/docbook+xml", (".docbook", ".dbk"), "pandoc:docbook"),
    Format(N_("Org"), "text/org", (".org",), "pandoc:org"),
    Format(N_("reStructuredText"), "text/x-rst", (".rst",), "pandoc:rst"),
    Format(
        N_("OpenDocument text"),
        "application/vnd.oasis.opendocument.text",
        (".odt", ".ott", ".fodt"),
        "office.odt",
        inside=(b"application/vnd.oasis.opendocument.text",),
    ),
    Format(
        N_("Word document"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        (".docx", ".docm", ".dotx", ".dotm"),
        "office.docx",
        inside=(b"word/document",),
    ),
    Format(N_("Rich text"), "application/rtf", (".rtf",), "office.rtf", magic=(b"{\\rtf",)),
    Format(N_("E-mail"), "message/rfc822", (".eml",), "mail"),
    Format(N_("Subtitles"), "application/x-subrip", (".srt",), "subtitles"),
    Format(N_("Web subtitles"), "text/vtt", (".vtt",), "subtitles", magic=(b"WEBVTT",)),
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
