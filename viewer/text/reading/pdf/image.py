"""The reader of pictures of pages (PNG, JPEG, TIFF), which have no text until it is recognized."""

from __future__ import annotations

from viewer.text.reading.extracted import Extracted, PageTick, no_tick
from viewer.text.reading.pdf.pdf import text_of_pages
from viewer.text.reading.pdf.recognized import recognized_image, recognized_warnings
from viewer.text.reading.scan.engine import NO_WORDS_FOUND, no_text


def extract(data: bytes, ocr: str = "", tick: PageTick = no_tick) -> Extracted:
    """The text that is recognized in a picture, in these languages.

    Raises ``NoTextError`` where that is not wanted, and ``ValueError`` with the reason.
    """
    if not ocr:
        raise no_text()
    pages = recognized_image(data, ocr, tick)
    if not any(page.lines for page in pages):
        raise ValueError(NO_WORDS_FOUND)
    text = text_of_pages(pages)
    return text._replace(scanned=len(pages), warnings=(*recognized_warnings(pages, len(pages)), *text.warnings))
