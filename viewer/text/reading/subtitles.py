"""The reader of subtitles (.srt, .vtt): each cue a paragraph, its start the locator."""

from __future__ import annotations

import html
import re

from viewer.messages import Message
from viewer.text.reading.extracted import Extracted, TextBuilder, with_newlines
from viewer.text.reading.plain import decode_plain

_TIME = r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,]\d{1,3}"
_TIMES = re.compile(rf"[ \t]*{_TIME}[ \t]*-->[ \t]*{_TIME}[^\n]*")
_TAG = re.compile(r"</?[a-zA-Z](?:[^<>\n]{0,500})>|<\d[\d:.]{0,20}>|\{\\[^{}\n]{0,200}\}")


def extract(data: bytes) -> Extracted:
    """The words of the cues in their order; numbers, times and tags are left out. Raises ``ValueError``."""
    decoded = decode_plain(data)
    lines = with_newlines(decoded.text).split("\n")
    starts = [(place, found) for place, line in enumerate(lines) if (found := _TIMES.fullmatch(line))]
    if not starts:
        raise ValueError(Message("there are no times of subtitles in it; give it the suffix .txt to read it as text"))
    web = lines[0].lstrip("\ufeff").startswith("WEBVTT")
    builder = TextBuilder()
    for number, (place, found) in enumerate(starts):
        last = number + 1 == len(starts)
        cue = _lines(lines[place + 1 : len(lines) if last else starts[number + 1][0]], web=web, last=last)
        hours, minutes, seconds = (int(one or 0) for one in found.groups()[:3])
        text = _TAG.sub("", "\n".join(cue))
        builder.add(html.unescape(text) if web else text, locator=f"{hours:02}:{minutes:02}:{seconds:02}")
    return Extracted(builder.text(), parts=builder.sorted_parts()).in_encoding(decoded)


def _lines(block: list[str], *, web: bool, last: bool) -> list[str]:
    """The lines of a cue out of those up to the next times, without the number or the name of the next cue."""
    if web:  # a cue ends at a blank line; what follows is a name, a note or a style
        first = next((place for place, line in enumerate(block) if line.strip()), len(block))
        end = next((place for place in range(first, len(block)) if not block[place].strip()), len(block))
        return block[first:end]
    kept = list(block)
    if not last and kept and kept[-1].strip().isdigit():
        kept.pop()
    return [line.strip() for line in kept if line.strip()]
