"""The names of all encodings in which a text can be read."""

from __future__ import annotations

import codecs
import encodings
import re
from functools import lru_cache
from pkgutil import iter_modules

from viewer.text.reading.encodings.euc_tw import NAME as EUC_TW
from viewer.text.reading.encodings.viscii import NAME as VISCII
from viewer.text.reading.encodings.visual_hebrew import NAMES

# What codecs calls an encoding of text, and no document is in.
_NO_DOCUMENTS = frozenset(
    ("charmap", "idna", "latin-1", "mbcs", "oem", "punycode", "raw-unicode-escape", "undefined", "unicode-escape")
)


@lru_cache(maxsize=1)
def all_encodings() -> tuple[str, ...]:
    """The names of the encodings that can be decoded, as documents have them, in the order of the alphabet."""
    names = {_usual(module.name) for module in iter_modules(encodings.__path__)} - _NO_DOCUMENTS | {
        EUC_TW,
        VISCII,
        *NAMES,
    }
    return tuple(sorted(filter(_is_known, names), key=_order))


def _usual(module: str) -> str:
    """The name that documents have for the encoding of a module: iso8859_1 is iso-8859-1."""
    name = re.sub("^(iso)(?=[0-9])", r"\1-", module.replace("_", "-"))
    return re.sub("^cp(?=125[0-8]$)", "windows-", name)


def _order(name: str) -> list[tuple[str, int]]:
    """As people sort: iso-8859-2 before iso-8859-15."""
    return [(letters, int(digits or 0)) for letters, digits in re.findall("([^0-9]*)([0-9]*)", name)]


def canonical(name: str) -> str:
    """The name that ``all_encodings`` has for this encoding; an unknown name is returned unchanged."""
    try:
        found = codecs.lookup(name).name
    except LookupError:
        return name
    return next((one for one in all_encodings() if codecs.lookup(one).name == found), name)


def _is_known(name: str) -> bool:
    try:
        return isinstance(b"    ".decode(name, "replace"), str)
    except (LookupError, AssertionError, UnicodeError):  # from bytes to bytes, or not there on this system
        return False
