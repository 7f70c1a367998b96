"""The reader of pictures of pages (PNG, JPEG, TIFF), which have no text until it is recognized."""

from __future__ import annotations

from viewer.text.reading.extracted import Extracted
from viewer.text.reading.pdf.pdf import text_of_pages
from viewer.text.reading.pdf.recognized import recognized_image, recognized_warnings
from viewer.text.reading.scan.engine import NO_WORDS_FOUND, Recognition, no_text


def extract(data: bytes, recognition: Recognition | None = None) -> Extracted:
    """The text that is recognized in a picture.

    Raises ``NoTextError`` where that is not wanted, and ``ValueError`` with the reason.
    """
    if recognition is None:
        raise no_text()
    pages = recognized_image(data, recognition)
    if not any(page.lines for page in pages):
        raise ValueError(NO_WORDS_FOUND)
    text = text_of_pages(pages)
    return text._replace(warnings=(*recognized_warnings(pages, len(pages)), *text.warnings))
