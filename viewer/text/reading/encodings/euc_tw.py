"""EUC-TW, the encoding of traditional Chinese on Unix before Unicode, which Python does not have.

Its two planes of CNS 11643 that are in use have the characters of Big5, in nearly the same order: so the few runs that
they have in common are enough. The rare characters of the further planes are not known here.
"""

from __future__ import annotations

import codecs
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

NAME: Final = "euc-tw"
_ROW = 94  # characters of a row of CNS 11643
_BIG5_ROW = 157
# Of each plane: the number of a character in it, that of the same one in Big5, and how many follow in the same order.
_RUNS: Final = (
    "0:0:5 6:6:8 15:15:6 21:23:2 24:22:1 29:29:44 73:74:1 74:73:1 75:75:22 98:98:1 100:100:27 127:128:1 "
    "128:127:1 129:129:19 148:149:1 149:148:1 150:150:4 155:21:1 156:156:2 160:160:1 162:162:1 165:165:69 "
    "282:234:29 312:264:1 314:266:142 470:6101:20 3290:471:17 3307:263:1 3308:489:86 3394:265:1 3395:576:1307 "
    "4702:1884:424 5126:1883:1 5127:2308:1876 7003:4571:1 7004:4184:387 7391:4572:525 7916:5286:1 7917:5097:105 "
    "8023:5203:83 8106:5287:84 8190:5517:1 8191:5371:54 8245:5426:1 8246:5425:1 8247:5427:90 8337:5518:354 ",
    "0:6280:10 10:6291:33 43:6372:1 44:6324:48 92:6373:46 138:6586:1 139:6419:167 306:6587:1840 2146:9074:1 "
    "2147:8428:108 2255:8537:537 2792:8427:1 2793:9075:100 2893:8536:1 2894:9175:399 3293:9575:1637 "
    "4930:11761:1 4931:11212:146 5077:11899:1 5078:11358:287 5365:12508:1 5366:11645:116 5482:11762:137 "
    "5619:11900:104 5723:12425:1 5724:12004:222 5946:12227:198 6144:12426:82 6226:12509:86 6312:12226:1 "
    "6313:12595:8 6321:12604:153 6474:12758:56 6530:13114:1 6531:12814:113 6644:12603:1 6645:12927:142 "
    "6787:12757:1 6788:13069:45 6833:13115:71 6904:13380:1 6905:13186:194 7099:13381:490 7589:13914:1 "
    "7590:13871:43 7633:13915:1 7634:13917:11 7645:13916:1 7646:13928:4 ",
)
# Those of the first plane that Python's Big5 has not.
_OTHERS: Final = (
    "5:・ 14:﹑ 23:︲ 154:‖ 158:∕ 159:﹨ 161:￥ 163:￠ 164:￡ 490:ⅰ 491:ⅱ "
    "492:ⅲ 493:ⅳ 494:ⅴ 495:ⅵ 496:ⅶ 497:ⅷ 498:ⅸ 499:ⅹ 571:亠 578:冫 583:勹 8022:彞"
)
_CHARACTER = re.compile(rb"[\x00-\x7f]+|[\xa1-\xfe]{2}|\x8e[\xa1-\xb0][\xa1-\xfe]{2}|[\s\S]")


@lru_cache(maxsize=1)
def _characters() -> dict[bytes, str]:
    """The character of each sequence of bytes."""
    found: dict[bytes, str] = {}
    for plane, runs in enumerate(_RUNS, 1):
        for run in runs.split():
            start, big5, length = map(int, run.split(":"))
            for number in range(length):
                found[_bytes(plane, start + number)] = _of_big5(big5 + number)
    for other in _OTHERS.split():
        place, char = other.split(":")
        found[_bytes(1, int(place))] = char
    found.update({b"\x8e\xa1" + key: char for key, char in found.items() if len(key) == 2})
    return found


def _bytes(plane: int, number: int) -> bytes:
    row, column = divmod(number, _ROW)
    prefix = b"" if plane == 1 else bytes((0x8E, 0xA0 + plane))
    return prefix + bytes((0xA1 + row, 0xA1 + column))


def _of_big5(number: int) -> str:
    row, column = divmod(number, _BIG5_ROW)
    return bytes((0xA1 + row, column + (0x40 if column < 0x3F else 0x62))).decode("big5")


@lru_cache(maxsize=1)
def _sequences() -> dict[str, bytes]:
    """The bytes of each character, the shorter ones first."""
    return {char: key for key, char in sorted(_characters().items(), key=lambda one: -len(one[0]))}


def _decode(data: ReadableBuffer, errors: str = "strict") -> tuple[str, int]:
    whole, characters = bytes(data), _characters()
    pieces = []
    for found in _CHARACTER.finditer(whole):
        key = found[0]
        if key.isascii():
            pieces.append(key.decode("ascii"))
        elif (char := characters.get(key)) is not None:
            pieces.append(char)
        else:
            error = UnicodeDecodeError(NAME, whole, found.start(), found.end(), "no character")
            pieces.append(str(codecs.lookup_error(errors)(error)[0]))
    return "".join(pieces), len(whole)


def _encode(text: str, errors: str = "strict") -> tuple[bytes, int]:
    sequences = _sequences()
    pieces = []
    for place, char in enumerate(text):
        if char.isascii():
            pieces.append(char.encode("ascii"))
        elif (key := sequences.get(char)) is not None:
            pieces.append(key)
        else:
            instead = codecs.lookup_error(errors)(UnicodeEncodeError(NAME, text, place, place + 1, "no character"))[0]
            pieces.append(instead.encode("ascii") if isinstance(instead, str) else instead)
    return b"".join(pieces), len(text)


def euc_tw(name: str) -> codecs.CodecInfo | None:
    """The codec, where it is asked for by one of its names; ``codecs.register`` takes it."""
    is_it = name in ("euc_tw", "euctw", "cns11643", "x_euc_tw")
    return codecs.CodecInfo(_encode, _decode, name=NAME) if is_it else None
