"""VISCII, the encoding of Vietnamese before Unicode, which Python does not have.

Source: RFC 1456.
"""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

_CONTROLS = {0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"}  # six capitals found no other place
_UPPER = (
    "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
    "ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
    "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư"
    "àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"
)
_CHARACTERS = "".join(_CONTROLS.get(byte, chr(byte)) for byte in range(128)) + _UPPER
_BYTES = codecs.charmap_build(_CHARACTERS)
NAME = "viscii"


def _encode(text: str, errors: str = "strict") -> tuple[bytes, int]:
    return codecs.charmap_encode(text, errors, _BYTES)


def _decode(data: ReadableBuffer, errors: str = "strict") -> tuple[str, int]:
    return codecs.charmap_decode(data, errors, _CHARACTERS)


def viscii(name: str) -> codecs.CodecInfo | None:
    """The codec, where it is asked for by this name; ``codecs.register`` takes it."""
    return codecs.CodecInfo(_encode, _decode, name=NAME) if name in (NAME, "csviscii") else None
