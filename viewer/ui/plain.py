"""Words of a document, a title or a path where Qt would take what looks like markup for markup."""

from __future__ import annotations

import textwrap
from html import escape

from PySide6.QtGui import Qt

_LINE = 60  # characters


def plain(words: str) -> str:
    """The words for a tooltip or a message box, to be shown as they are.

    Qt has no plain format there: what looks like markup it sets as such, and fetches the pictures that are named.
    """
    return f"<qt>{escape(words).replace(chr(10), '<br>')}</qt>" if Qt.mightBeRichText(words) else words


def in_lines(words: str) -> str:
    """The words for a tooltip, broken into lines of a width that is easily read: Qt sets plain ones in one line."""
    return plain("\n".join(textwrap.wrap(words, _LINE)))
