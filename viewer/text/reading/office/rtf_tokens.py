"""RTF as tokens, and what its words mean: destinations, signs, code pages of fonts."""

from __future__ import annotations

import codecs
import re

# A control word with its number, a hexadecimal byte, a control sign, a brace, a line end, text. Words have capitals
# too: with [a-z] alone the tables of the header would be read as text.
TOKEN = re.compile(
    r"\\([a-zA-Z]{1,40})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n\0]+|([^\\{}\r\n\0]+)", re.DOTALL
)
# Characters of Unicode in a row, each followed by one character for programs that know none.
UNICODE = re.compile(r"(?:\\u-?\d{1,5} ?(?:\\'[0-9a-fA-F]{2}|\?))+")
UNICODE_NUMBER = re.compile(r"\\u(-?\d+)")
SIGNS = {
    "tab": "\t", "line": "\n", "lbr": "\n", "page": "\n", "column": "\n", "emdash": "—", "endash": "–", "lquote": "‘",
    "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": "\u2003", "enspace": "\u2002",
    "qmspace": "\u2005", "zwj": "\u200d", "zwnj": "\u200c", "zwbo": "\u200b", "ltrmark": "\u200e", "rtlmark": "\u200f",
    "~": "\u00a0", "-": "\u00ad", "_": "\u2011", "{": "{", "}": "}", "\\": "\\",
}  # fmt: skip
# Groups without words of the text.
SKIPPED = frozenset(
    "colortbl pict objdata fldinst datafield listtable listoverridetable revtbl rsidtbl generator xmlnstbl themedata "
    "colorschememapping datastore latentstyles nonesttables pntext listtext pntxta pntxtb bkmkstart bkmkend tc xe rxe "
    "atnid atnauthor atnref atndate atntime atnparent atnicn atrfstart atrfend shprslt nonshppict ftnsep ftnsepc ftncn "
    "aftnsep aftnsepc aftncn filetbl sp sn sv txe upr template passwordhash userprops docvar keycode wgrffmtfilter "
    "mtype falt panose background".split()
)
MARGINS = frozenset("header headerl headerr headerf footer footerl footerr footerf".split())
# Groups that a star lets older programs skip, though they hold words of the text.
STARRED = frozenset(
    "shpinst shptxt footnote moMath moMathPara mmath ud shppict do dptxbxtext annotation nesttableprops".split()
)
_CHARSETS = {
    0: "cp1252", 77: "mac_roman", 78: "shift_jis", 128: "cp932", 129: "cp949", 130: "johab", 134: "gbk", 136: "cp950",
    161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251",
    222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
SYMBOLS = 2  # the character set of fonts with signs of their own


def charset(number: int) -> str:
    """The encoding of a font with this character set; "" where it is that of the document."""
    return _CHARSETS.get(number, "")


def code_page(number: int) -> str:
    """The encoding of a code page; "" where Python has none."""
    name = {10000: "mac_roman", 10007: "mac_cyrillic", 936: "gbk", 65001: "utf-8"}.get(number, f"cp{number}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return ""
