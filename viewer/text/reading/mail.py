"""The reader of e-mail (.eml): its body as plain text, or as HTML where there is no other."""

from __future__ import annotations

import re
from dataclasses import replace
from email import message_from_bytes, policy
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message as Mail

from viewer.messages import Message, Plural
from viewer.text.reading.encodings.decode import Decoded, decode, decode_as
from viewer.text.reading.extracted import Extracted, TextBuilder, collapsed, with_newlines
from viewer.text.reading.formats import FORMATS
from viewer.text.witness import Span

_LONGEST = 20_000  # characters of a header: the standard library takes the square of its length
_MOST = 200  # parts within parts; the parser of the standard library fails at some 300
_FORWARDED = "message/rfc822"  # a mail in a mail
_BOUNDARY = re.compile(rb"boundary\s*=", re.IGNORECASE)


def extract(data: bytes, encoding: str = "") -> Extracted:
    """The text of a mail; quoted lines keep their marks and are quotations.

    ``encoding``: what the reader names in place of a guess; where nothing was guessed, of what the mail says. Raises
    ``ValueError`` with the reason.
    """
    if len(_BOUNDARY.findall(data)) > _MOST:
        raise ValueError(Message("it has more parts within parts than a mail has; save its text as plain text"))
    try:
        mail = message_from_bytes(data.lstrip(b"\xef\xbb\xbf\r\n"), policy=policy.compat32)
        bodies, left_out = _bodies(mail)
        forwarded = _forwarded(mail)
        headers = _header(mail, "Subject"), _header(mail, "From"), _header(mail, "Date")
    except RecursionError as error:
        raise ValueError(Message("it is nested too deeply; save its text as plain text")) from error
    if not bodies:
        raise ValueError(Message("there is no text in this mail; open what is attached to it"))
    builder = TextBuilder()
    decoded = [_text(body) for body in bodies]
    if encoding:
        guessed = any(one.guessed for one in decoded)
        decoded = [
            decode_as(_bytes(body), encoding) if one.guessed or not guessed else one
            for body, one in zip(bodies, decoded, strict=True)
        ]
    for body, one in zip(bodies, decoded, strict=True):
        start = builder.length
        if body.get_content_type() == "text/html":
            _add_html(builder, one.text)
        else:
            _add(builder, _unwrapped(one.text, body) if _is_flowed(body) else one.text)
        if body in forwarded:
            builder.mark(start, "quotation")
    warnings = (Plural("%n attachment was left out", "%n attachments were left out", left_out),) if left_out else ()
    found = Extracted(builder.text(), *headers, parts=builder.sorted_parts(), warnings=warnings)
    return found.in_encoding(
        replace(decoded[-1], guessed=any(one.guessed for one in decoded), misfits=sum(one.misfits for one in decoded))
    )


def _bodies(mail: Mail) -> tuple[list[Mail], int]:
    """The parts that are shown as the text, those of forwarded mails among them, and how many others there are."""
    if mail.get_content_disposition() == "attachment" and mail.get_content_type() != _FORWARDED:
        return [], 1
    if not mail.is_multipart():
        shown = mail.get_content_type() in ("text/plain", "text/html")
        return ([mail], 0) if shown else ([], 1)
    found = [_bodies(part) for part in mail.get_payload() if isinstance(part, Mail)]
    if mail.get_content_type() == "multipart/alternative":  # the same text in several forms
        plain = [one for one in found if one[0] and one[0][0].get_content_type() == "text/plain"]
        best = next(iter(plain or [one for one in found if one[0]]), ([], 0))
        return best
    return [body for bodies, _ in found for body in bodies], sum(left_out for _, left_out in found)


def _forwarded(mail: Mail) -> list[Mail]:
    """The parts of the mails that are attached to this one."""
    return [part for one in mail.walk() if one.get_content_type() == _FORWARDED for part in one.walk()]


def _header(mail: Mail, name: str) -> str:
    """A header as people read it; "" where there is none, and as it stands where its code is broken."""
    raw = mail.get(name)
    if raw is None:
        return ""
    try:
        if isinstance(raw, str):
            text = str(make_header(decode_header(raw[:_LONGEST])))
        else:  # bytes beyond ASCII without a code, which the standard library wraps
            text = decode(b"".join(one for one, _ in decode_header(raw) if isinstance(one, bytes))).text
    except (ValueError, LookupError, MessageError):  # broken Base64, an unknown encoding
        text = str(raw)[:_LONGEST]
    return collapsed(text.encode("utf-8", "replace").decode("utf-8"))


def _bytes(body: Mail) -> bytes:
    """What a part holds, without the code that brings it through the post."""
    try:
        payload = body.get_payload(decode=True)
    except (ValueError, LookupError):
        payload = str(body.get_payload()).encode("utf-8", "replace")
    return payload if isinstance(payload, bytes) else b""


def _text(body: Mail) -> Decoded:
    """The text of a part."""
    data = _bytes(body)
    try:
        name = body.get_content_charset() or ""
        return Decoded(data.decode("utf-8" if name == "us-ascii" else name), name)
    except (ValueError, LookupError):  # none is named, it is unknown, or it is not that
        pass
    try:
        found = decode(data)
    except UnicodeError as error:
        raise ValueError(Message("the encoding of its text is not known; save it as UTF-8")) from error
    return replace(found, guessed=found.guessed or name != "")


def _is_flowed(body: Mail) -> bool:
    return str(body.get_param("format") or "").lower() == "flowed"


def _unwrapped(text: str, body: Mail) -> str:
    """The lines of format=flowed (RFC 3676) as one where a space at the end says that they go on."""
    closing = "" if str(body.get_param("delsp") or "").lower() == "yes" else " "
    lines: list[list[str]] = []
    before = -1  # how often the line that goes on is quoted
    for line in with_newlines(text).split("\n"):
        marks = len(line) - len(line.lstrip(">"))
        words = line[marks:].removeprefix(" ")
        goes_on = words.endswith(" ") and words != "-- "
        words = words[:-1] + closing if goes_on else words
        if marks == before and words != "-- ":
            lines[-1].append(words)
        else:
            lines.append([">" * marks + " " * bool(marks) + words])
        before = marks if goes_on else -1
    return "\n".join("".join(line).rstrip(" ") for line in lines)


def _add(builder: TextBuilder, text: str) -> None:
    """The paragraphs of a plain text; those that are quoted are quotations."""
    block: list[str] = []
    quoted = False
    for line in [*with_newlines(text).split("\n"), ""]:
        blank, marked = not line.strip("> \t"), line.startswith(">")
        if block and (blank or marked != quoted):
            builder.add("\n".join(block), "quotation" if quoted else "paragraph")
            block = []
        if not blank:
            block.append(line.rstrip())
            quoted = marked


def _add_html(builder: TextBuilder, text: str) -> None:
    """The text of a page and its parts, by the reader of HTML."""
    reader = next((one for one in FORMATS if one.media_type == "text/html"), None)
    if reader is None:
        raise ValueError(Message("its text is HTML only; save it as a web page"))
    found = reader.extract(text.encode("utf-8"))
    if start := builder.add(found.text):
        builder.parts.pop()
        builder.parts += [
            part._replace(span=Span(part.span.start + start.start, part.span.end + start.start)) for part in found.parts
        ]
