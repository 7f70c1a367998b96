"""Notes, decisions and texts <-> their rows in a dossier.

Bodies are JSON: it holds every character of a note (NUL and lone surrogates too, which SQLite's own text does not), and
any tool reads it. The functions that read a body raise ``ValueError`` where it cannot be read.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from typing import Any, TypeVar, cast, get_args

import msgspec

from viewer.dossier.note import Anchor, DecisionRecord, Draft, KeptWitness, Note
from viewer.messages import Message, Plural
from viewer.text.choices import choices_of
from viewer.text.witness import ABOUT, Part, PartKind, Span, Witness

TEXT_LIMIT = 10_000_000  # code points; a longer text would hold up the window while it is compressed
BLOB_LIMIT = 4 * TEXT_LIMIT  # bytes, of a text or of the file of a source
COMPRESSION = 1  # level 6 halves no more than a tenth on prose and takes three times as long
_DEEPEST = 64  # of brackets in brackets; a note has four
T = TypeVar("T")
_BRACKETS_AND_STRINGS = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{}]', re.DOTALL)


def to_json(value: Any) -> str:
    """``value`` as JSON on one line, without escapes unless it has characters that UTF-8 cannot encode."""
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    try:
        body.encode()
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":"))
    return body


def from_json(body: object) -> Any:
    """The value of a JSON text. Raises ``ValueError`` where ``body`` is none, or is nested too deep."""
    if not isinstance(body, str):
        raise ValueError("no text where JSON belongs")
    if _depth(body) > _DEEPEST:
        raise ValueError("nested too deep")
    return json.loads(body)


def _depth(body: str) -> int:
    """An upper bound of the depth of a JSON text, the depth itself where it matters.

    Checked before parsing: a value that could just be parsed might overflow the stack when it is written again.
    """
    most = body.count("[") + body.count("{")
    if most <= _DEEPEST:
        return most
    depth = most = 0
    for found in _BRACKETS_AND_STRINGS.finditer(body):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(found.group(), 0)
        most = max(most, depth)
    return most


class _NoteBody(msgspec.Struct, gc=False):
    """What ``note_body`` writes."""

    text: str
    created: str
    changed: str
    tags: tuple[str, ...]
    anchors: tuple[Anchor, ...]
    without: tuple[str, ...] = ()
    settled: Any = False


class _PlainNoteBody(_NoteBody, forbid_unknown_fields=True, gc=False):
    """The same, without what a later version may have added, however deep."""


_decode_note = msgspec.json.Decoder(_PlainNoteBody).decode


def note_body(note: Note) -> str:
    """The body of a note's row."""
    value = {
        "text": note.text,
        "created": note.created,
        "changed": note.changed,
        "tags": list(note.tags),
        "anchors": [_anchor_value(anchor) for anchor in note.anchors],
    }
    more = {"without": list(note.without), "settled": note.settled}
    return to_json(value | {name: said for name, said in more.items() if said})


def note_of(id: str, body: object) -> Note:
    """The note of a row. Raises ``ValueError``."""
    try:
        value: _NoteBody = _decode_note(body)  # type: ignore[arg-type]
    except (msgspec.DecodeError, TypeError, RecursionError):
        # It has a lone surrogate or unknown fields, which only the slow way reads; or it is damaged.
        value = _converted(from_json(body), _NoteBody)
    return _note(id, value)


def notes_of(ids: Sequence[str], bodies: bytes) -> list[Note] | None:
    """The notes of many rows, whose bodies are a line of UTF-8 each; None where ``note_of`` must read them.

    Raises ``ValueError``.
    """
    lines = bodies.split(b"\n")
    if len(lines) != len(ids):  # a body has lines of its own
        return None
    try:
        values = [*map(_decode_note, lines)]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return [*map(_note, ids, values)]


def _note(id: str, value: _NoteBody) -> Note:
    """The note of a body. Raises ``ValueError``."""
    _check_spans(value.anchors)
    settled = value.settled is True
    return Note(value.text, value.anchors, value.tags, id, value.created, value.changed, value.without, settled)


def _converted(value: Any, kind: type[T]) -> T:
    """A value of JSON as one of this kind. Raises ``ValueError``."""
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        raise ValueError(str(error)) from error


def _check_spans(anchors: Sequence[Anchor]) -> None:
    for anchor in anchors:
        start, end = anchor.span
        if not 0 <= start <= end:
            raise ValueError("a span ends before it starts")


def decision_body(decision: DecisionRecord) -> str:
    """The body of a decision's row."""
    return to_json(
        {
            "kind": decision.kind,
            "value": decision.value,
            "created": decision.created,
            "anchors": [_anchor_value(anchor) for anchor in decision.anchors],
        }
    )


def decision_of(id: str, body: object) -> DecisionRecord:
    """The decision of a row. Raises ``ValueError``."""
    value = _fields(from_json(body), kind=str, created=str, anchors=list)
    anchors = tuple(_anchor_of(anchor) for anchor in value["anchors"])
    return DecisionRecord(value["kind"], value.get("value"), anchors, id, value["created"])


def draft_body(draft: Draft) -> str:
    """The body of a draft's row."""
    anchors = [_anchor_value(anchor) for anchor in draft.anchors]
    return to_json({"text": draft.text, "note": draft.note, "on": draft.on, "anchors": anchors})


def draft_of(id: str, window: str, body: object) -> Draft:
    """The draft of a row. Raises ``ValueError``."""
    value = _fields(from_json(body), text=str, note=str, anchors=list)
    on = value.get("on")
    if on is not None and not isinstance(on, str):
        raise ValueError("a draft is on no note")
    anchors = tuple(_anchor_of(anchor) for anchor in value["anchors"])
    return Draft(value["text"], window, anchors, value["note"], on, id)


def setting_of(_name: str, body: object) -> Any:
    """The value of a setting's row. Raises ``ValueError``."""
    return from_json(body)


def witness_body(witness: Witness) -> str:
    """The body of a witness's row, without its text. Its title is that of the file, whatever the reader wrote."""
    said = witness.said
    value = {
        "title": said.pop("title"),
        "path": witness.path,
        "sha256": witness.sha256,
        "encoding": witness.encoding,
    }
    more = {
        "about": {name: words for name, words in said.items() if words},
        "edits": witness.edits,
        "choices": witness.choices.chosen,
        "details": blob_name(details) if (details := details_of(witness)) else "",
    }
    return to_json(value | {name: known for name, known in more.items() if known})


def witness_of_row(_key: str, body: object) -> KeptWitness:
    """The witness of a row, without its text. Raises ``ValueError``."""
    value = _fields(from_json(body), title=str, path=str, sha256=str, encoding=str)
    return KeptWitness(
        value["title"],
        value["path"],
        value["sha256"],
        value["encoding"],
        None,
        _about_of(value.get("about")),
        _about_of(value.get("edits")),
        choices_of(value.get("choices")),
        _parts_of(value.get("parts")),
        details if isinstance(details := value.get("details"), str) else "",
    )


def details_of(witness: Witness) -> bytes:
    """What reading a file found besides its text, as JSON: it is kept apart, since it may be long. b"" for nothing."""
    value: dict[str, Any] = {
        "parts": [[*part.span, *part[1:]] for part in witness.parts],
        "guessed": witness.guessed,
        "alternatives": witness.alternatives,
        "media_type": witness.media_type if witness.media_type != "text/plain" else "",
        "warnings": [message_value(warning) for warning in witness.warnings],
    }
    known = {name: found for name, found in value.items() if found}
    return encoded(to_json(known)) if known else b""


def with_details(kept: KeptWitness, data: bytes) -> KeptWitness:
    """The witness with what ``details_of`` has kept, as far as it can be read."""
    try:
        value = from_json(data.decode("utf-8", "surrogatepass"))
    except ValueError:
        return kept
    known = value if isinstance(value, dict) else {}
    return replace(
        kept,
        parts=_parts_of(known.get("parts")),
        guessed=known.get("guessed") is True,
        alternatives=tuple(one for one in _list_of(known.get("alternatives")) if isinstance(one, str)),
        media_type=media if isinstance(media := known.get("media_type"), str) else "text/plain",
        warnings=tuple(message_of(one) for one in _list_of(known.get("warnings"))),
    )


def _list_of(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def message_value(said: object) -> Any:
    """A sentence as JSON, with its template, so that it can be translated later; anything else as it is."""
    if isinstance(said, Plural):
        return {"one": said.template, "many": said.plural, "number": said.number}
    if isinstance(said, Message):
        return {"template": said.template, "values": {name: message_value(one) for name, one in said.values.items()}}
    return said if isinstance(said, int) else str(said)


def message_of(value: Any) -> Any:
    """The sentence of a JSON value; where it is none, its words."""
    try:
        match value:
            case {"one": str(one), "many": str(many), "number": int(number)}:
                return Plural(one, many, number=number)
            case {"template": str(template), "values": dict(values)}:
                return Message(template, **{name: message_of(one) for name, one in values.items()})
    except (LookupError, ValueError, AttributeError):  # a template with other names than values
        return str(value)
    return value if isinstance(value, int) else str(value)


def _about_of(value: Any) -> dict[str, str]:
    """What is said of a text, as far as it can be read; a file of a version before had none of it."""
    known = value if isinstance(value, dict) else {}
    return {name: known[name] for name in ABOUT if isinstance(known.get(name), str)}


_KINDS = frozenset(get_args(PartKind))


def _parts_of(value: Any) -> tuple[Part, ...]:
    """The parts of a text, as far as they can be read."""
    parts = []
    for row in value if isinstance(value, list) else ():
        match row:
            case [int(start), int(end), str(kind), int(level), str(locator)] if 0 <= start < end and kind in _KINDS:
                parts.append(Part(Span(start, end), cast(PartKind, kind), level, locator))
    return tuple(parts)


def blob_name(data: bytes) -> str:
    """The name under which bytes are kept: their SHA-256."""
    return sha256(data).hexdigest()


def encoded(text: str) -> bytes:
    """A text as UTF-8, lone surrogates included."""
    return text.encode("utf-8", "surrogatepass")


def pack(data: bytes) -> bytes:
    """The bytes, compressed."""
    return zlib.compress(data, COMPRESSION)


def unpack(name: str, packed: object) -> bytes | None:
    """The bytes of this name, unpacked; None where they are damaged, or unpack to more than BLOB_LIMIT."""
    try:
        plain = zlib.decompressobj().decompress(packed, BLOB_LIMIT) if isinstance(packed, bytes) else b""
    except zlib.error:
        return None
    return plain if blob_name(plain) == name else None


def decoded(data: bytes) -> str | None:
    """The text of bytes as ``encoded`` makes them; None where they are none."""
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return None


def _anchor_value(anchor: Anchor) -> dict[str, Any]:
    return {
        "sigil": anchor.sigil,
        "sha256": anchor.sha256,
        "span": [anchor.span.start, anchor.span.end],
        "quotation": anchor.quotation,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
    }


def _anchor_of(value: Any) -> Anchor:
    anchor = _converted(value, Anchor)
    _check_spans([anchor])
    return anchor


def _fields(value: Any, **kinds: type) -> dict[str, Any]:
    """``value``, which must be an object with these fields of these types. Raises ``ValueError``."""
    if not isinstance(value, dict):
        raise ValueError("no object where one belongs")
    for name, kind in kinds.items():
        if not isinstance(value.get(name), kind):
            raise ValueError(f"“{name}” is missing or of another type")
    return value
