"""The encoding of a text that names none: those in which its bytes are likeliest a text."""

from __future__ import annotations

from typing import Final

from viewer.text.reading.encodings import east_asian, single_byte

# Programs wrote characters beyond the standard that they named, and for some signs not the same ones: the standard
# comes first where all bytes fit it.
_NARROWER: Final = {
    "cp932": ("shift_jis", "cp932"),
    "big5hkscs": ("big5", "cp950", "big5hkscs"),
    "euc_jis_2004": ("euc-jp", "euc_jis_2004"),
    "cp949": ("euc-kr", "cp949"),
}
_MOST = 6  # encodings that are worth a choice
# By how much the logarithm of the likelihood may be less than the best one: for each byte beyond ASCII, and in all.
_LESS_EACH, _LESS = 3.5, 12.0
# Where more than one byte in so many is beyond ASCII: the logarithm of the likelihood for each of these. It is -8 at
# the least in texts, and -11 in random bytes.
_MANY, _NO_TEXT = 10, -9.5
_BEYOND_ASCII = bytes(range(0x80, 0x100))


def likeliest(data: bytes, whole: bytes) -> list[str]:
    """The names of the encodings in which the bytes are likely a text, likeliest first; empty where it is no text.

    ``data``: the part of the ``whole`` that is judged. Each gives another text, and all but the first decode the whole
    without an error.
    """
    found = single_byte.single_byte_likelihoods(data) | east_asian.east_asian_likelihoods(data)
    beyond = len(data) - len(data.translate(None, _BEYOND_ASCII))
    best = max(found.values())
    of_ascii = single_byte.ascii_likelihood(data.decode("latin-1"))
    if beyond * _MANY > len(data) and best - of_ascii < _NO_TEXT * beyond:
        return []
    least = best - max(_LESS_EACH * beyond, _LESS)
    used = bytes(byte for byte in range(256) if byte in whole)  # enough to tell a text of one byte a character
    texts: set[str | None] = set()
    names: list[str] = []
    for wide in sorted((name for name in found if found[name] >= least), key=found.__getitem__, reverse=True):
        for name in _NARROWER.get(wide, (wide,)):
            text = _decoded(used if name in single_byte.ENCODINGS else whole, name)
            if text not in texts and (text is not None or (name == wide and not names)):
                texts.add(text)
                names.append(name)
    return names[: _MOST + 1]


def _decoded(data: bytes, name: str) -> str | None:
    """The text in this encoding; None where some bytes do not fit."""
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        return None
