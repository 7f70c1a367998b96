"""JSON of other programs -> the annotations in it: Web Annotations (W3C), our own among them, and those of Hypothes.is.

Whatever is missing or of another type is passed over; only a file without any annotation is an error.
"""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import unquote
from uuid import NAMESPACE_URL, UUID, uuid5

from viewer.dossier.anchor import CONTEXT
from viewer.dossier.exchange.write import OUR_NOTE, SETTLED, SHA256, SIGIL, STATUS, WITHOUT
from viewer.dossier.note import iso_utc, now
from viewer.dossier.rows import from_json, to_json
from viewer.dossier.tags import clean_tags
from viewer.messages import N_, Message
from viewer.text.witness import Span

LARGEST_FILE = 64 * 1024 * 1024  # bytes
MOST_NOTES = 100_000
_LISTS = ("items", "annotations", "rows", "@graph")  # under which the programs list their annotations
_NI = re.compile(r"ni:///sha-256;([\w-]{43})")
_OUR_SUM = re.compile("[0-9a-f]{64}")
_FRAGMENT = re.compile(r"char=(\d{1,12}),(\d{1,12})")  # RFC 5147
_SCHEME = re.compile("^https?://(www[.])?", re.IGNORECASE)


class NoAnnotations(Exception):
    """A file has no annotations that can be read; ``str()`` is one sentence."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(Message(why, name=name))


@dataclass(frozen=True, slots=True)
class ForeignTarget:
    """What an annotation is on, as far as it says so: ``source`` is the address of a text, ``sha256`` the sum of its
    file, ``sigil`` what it was called; ``span`` and ``quotation`` are the place, None and "" where nothing is said."""

    source: str = ""
    sha256: str = ""
    sigil: str = ""
    span: Span | None = None
    quotation: str | None = None
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class ForeignNote:
    """An annotation. ``created`` and ``changed`` are UTC ISO 8601; ``id`` is the same each time that it is read."""

    id: str
    text: str
    tags: tuple[str, ...] = ()
    created: str = ""
    changed: str = ""
    settled: bool = False
    without: tuple[str, ...] = ()
    targets: tuple[ForeignTarget, ...] = field(default_factory=tuple)


def parse_annotations(data: bytes, name: str) -> list[ForeignNote]:
    """The annotations in a file of this name. Raises NoAnnotations."""
    if len(data) > LARGEST_FILE:
        raise NoAnnotations(name, N_("“{name}” is too large: annotations may take 64 MB."))
    try:
        value = from_json(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise NoAnnotations(name, N_("“{name}” has no annotations that can be read: it is not sound JSON.")) from error
    found = [note for item in _items(value) if (note := _note(item)) is not None]
    if not found:
        raise NoAnnotations(name, N_("“{name}” has no annotations: it is JSON of another kind."))
    if len(found) > MOST_NOTES:
        raise NoAnnotations(name, N_("“{name}” has too many annotations: 100,000 can be taken at once."))
    return found


def plain_address(address: str) -> str:
    """An address in the form in which two are compared: without scheme, fragment and last slash, in lower case."""
    return _SCHEME.sub("", address.partition("#")[0]).rstrip("/").casefold()


def _items(value: Any) -> list[Any]:
    """The annotations of a collection, a page, an answer of Hypothes.is, or a list; or the one that this is."""
    if isinstance(value, list):
        return value
    if not isinstance(value, dict):
        return []
    for name in _LISTS:
        if isinstance(value.get(name), list):
            return list(value[name])
    if isinstance(value.get("first"), dict):
        return _items(value["first"])
    return [value] if "target" in value else []


def _note(item: Any) -> ForeignNote | None:
    """The note of an annotation; None for anything else, and for a highlight without a word or a place."""
    if not isinstance(item, dict) or not ("target" in item or "body" in item or "text" in item):
        return None
    text, tags = _words(item)
    targets = tuple(_target(one) for one in _listed(item.get("target")))
    if not text.strip() and not tags and not any(target.quotation for target in targets):
        return None
    created = _instant(item.get("created"))
    changed = _instant(item.get("modified") or item.get("updated"))
    without = [one for one in _listed(item.get(WITHOUT)) if isinstance(one, str)]
    return ForeignNote(
        _id(item),
        text,
        tags,
        created or changed or now(),
        changed or created,
        item.get(STATUS) == SETTLED,
        tuple(without),
        targets,
    )


def _words(item: dict[str, Any]) -> tuple[str, tuple[str, ...]]:
    """The text and the tags of an annotation."""
    texts = [words for name in ("text", "bodyValue") if isinstance(words := item.get(name), str)]
    tags = [tag for tag in _listed(item.get("tags")) if isinstance(tag, str)]
    for body in _listed(item.get("body")):
        words = body.get("value") if isinstance(body, dict) else None
        if isinstance(words, str):
            (tags if "tagging" in _listed(body.get("purpose")) else texts).append(words)
    ours = isinstance(item.get("id"), str) and item["id"].startswith(("urn:uuid:", OUR_NOTE))
    return "\n\n".join(texts), tuple(tags) if ours else clean_tags(tags)


def _id(item: dict[str, Any]) -> str:
    """The id of a note: that of ours; for others one that is made of theirs, or of all that they say."""
    iri = item.get("id")
    if isinstance(iri, str) and iri.startswith(OUR_NOTE):
        return unquote(iri.removeprefix(OUR_NOTE))
    if isinstance(iri, str) and iri.startswith("urn:uuid:"):
        try:
            return UUID(iri).hex
        except ValueError:
            pass
    named = iri if isinstance(iri, str) and iri else to_json(item)
    return uuid5(NAMESPACE_URL, named.encode("utf-8", "backslashreplace").decode()).hex


def _target(value: Any) -> ForeignTarget:
    if isinstance(value, str):
        return ForeignTarget(source=value, sha256=_sum(value))
    if not isinstance(value, dict):
        return ForeignTarget()
    source = value.get("source") or value.get("id")
    source = source.get("id") if isinstance(source, dict) else source
    address = source if isinstance(source, str) else ""
    span: Span | None = None
    quotation: str | None = None
    prefix = suffix = ""
    for one in _selectors(value.get("selector")):
        if span is None:
            span = _position(one)
        if quotation is None and isinstance(one.get("exact"), str):
            quotation = one["exact"]
            prefix, suffix = (words if isinstance(words := one.get(at), str) else "" for at in ("prefix", "suffix"))
    ours, sigil = value.get(SHA256), value.get(SIGIL)
    digest = ours if isinstance(ours, str) else _sum(address)
    name = sigil if isinstance(sigil, str) else ""
    return ForeignTarget(address, digest, name, span, quotation, prefix[-CONTEXT:], suffix[:CONTEXT])


def _selectors(value: Any) -> Iterator[dict[str, Any]]:
    """The selectors of a target, and those by which they are refined."""
    for one in _listed(value):
        if isinstance(one, dict):
            yield one
            yield from _selectors(one.get("refinedBy"))


def _position(selector: dict[str, Any]) -> Span | None:
    """The place that a selector says in numbers: a TextPositionSelector, or a fragment of a plain text."""
    match selector:
        case {"start": int(start), "end": int(end)} if 0 <= start <= end and type(start) is type(end) is int:
            return Span(start, end)
        case {"value": str(words)} if found := _FRAGMENT.search(words):
            start, end = int(found[1]), int(found[2])
            return Span(start, end) if start <= end else None
    return None


def _sum(address: str) -> str:
    """The sum of a file that an address names; "" where it names none."""
    if found := _NI.fullmatch(address):
        return urlsafe_b64decode(found[1] + "=").hex()
    digest = address.removeprefix("sha256:")
    return digest if _OUR_SUM.fullmatch(digest) else ""


def _instant(value: Any) -> str:
    """An instant of ISO 8601 as the dossier has it; "" where it is none."""
    if not isinstance(value, str):
        return ""
    try:
        moment = datetime.fromisoformat(value)
        return iso_utc(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        return ""


def _listed(value: Any) -> list[Any]:
    """What JSON-LD says once or in a list, as a list."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
