"""The reader of TEI XML: the text as it is printed, or as one witness of its apparatus has it."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from viewer.messages import Message, Plural
from viewer.text.reading.extracted import Extracted, TextBuilder, collapsed, nonzero
from viewer.text.reading.tei.body import Body, apparatus_readings, sigla
from viewer.text.reading.xml import local, parse_xml

_ROOTS = frozenset(("TEI", "TEI.2", "teiCorpus", "text"))
# Of a date: that of the text itself before those of what it was taken from and of the file.
_DATES = ("profileDesc/creation", "fileDesc/sourceDesc", "fileDesc/publicationStmt")

_ID = "{http://www.w3.org/XML/1998/namespace}id"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def extract(data: bytes, witness: str = "") -> Extracted:
    """The text of a TEI document, with notes at its end. ``witness``: a siglum of ``witnesses``.

    Of other XML: the text of all its elements, and a warning. Raises ``ValueError`` with the reason.
    """
    root = parse_xml(data, doctype=True)
    if local(root) not in _ROOTS:
        return _other(root)
    known = _witnesses(root)
    if witness and witness not in known:
        raise ValueError(_no_witness(witness, known))
    body = Body(witness)
    body.put_apart(root)
    body.read(root)
    body.finish()
    header = next(_found(root, "teiHeader"), root)
    return Extracted(
        body.builder.text(),
        title=_first(header, "fileDesc/titleStmt/title[@type='main']", "fileDesc/titleStmt/title"),
        author="; ".join(dict.fromkeys(filter(None, map(_text, _found(header, "fileDesc/titleStmt/author"))))),
        date=_date(header),
        language=_language(root, header),
        source=next((text for text in map(_text, _found(header, ".//idno")) if text.startswith("http")), ""),
        parts=body.builder.sorted_parts(),
        warnings=_warnings(body),
        witnesses=tuple(known),
    )


def _no_witness(siglum: str, known: list[str]) -> Message:
    if not known:
        return Message("it has no apparatus, so there are no witnesses to choose from")
    listed = ", ".join(known)
    return Message("there is no witness {siglum} in its apparatus; there are {known}", siglum=siglum, known=listed)


def witnesses(data: bytes) -> list[str]:
    """The sigla of the witnesses of a TEI document's apparatus, in the order of its list. Raises ``ValueError``."""
    return _witnesses(parse_xml(data, doctype=True))


def _witnesses(root: etree._Element) -> list[str]:
    listed = [one.get(_ID) or one.get("n") or "" for one in _found(root, ".//listWit//witness")]
    used = [siglum for entry in _found(root, ".//app") for one in apparatus_readings(entry) for siglum in sigla(one)]
    return [siglum for siglum in dict.fromkeys([*listed, *used]) if siglum]


def _found(element: etree._Element, path: str) -> Iterator[etree._Element]:
    """The elements of a path in any namespace."""
    steps = "/".join(step if step in ("", ".") or step.startswith("{") else f"{{*}}{step}" for step in path.split("/"))
    yield from element.iterfind(steps)


def _text(element: etree._Element) -> str:
    return collapsed("".join(element.itertext(etree.Element)))


def _first(header: etree._Element, *paths: str) -> str:
    return next((text for path in paths for text in map(_text, _found(header, path)) if text), "")


def _date(header: etree._Element) -> str:
    for path in _DATES:
        for place in _found(header, path):
            for date in place.iter("{*}date", "{*}origDate"):
                if found := date.get("when") or _text(date):
                    return found
    return ""


def _language(root: etree._Element, header: etree._Element) -> str:
    text = next(_found(root, "text"), root)
    named = next((one.get("ident", "") for one in _found(header, "profileDesc/langUsage/language")), "")
    return text.get(_LANGUAGE) or named or root.get(_LANGUAGE) or ""


def _warnings(body: Body) -> tuple[str, ...]:
    """A sentence for each kind of thing that was chosen or left out."""
    counted = body.counted
    apparatus = (
        Plural(
            "the reading of the witness was taken in %n entry of the apparatus",
            "the readings of the witness were taken in %n entries of the apparatus",
            counted["entry"],
        )
        if body.witness
        else Plural(
            "the lemma was taken in %n entry of the apparatus",
            "the lemmas were taken in %n entries of the apparatus",
            counted["entry"],
        )
    )
    every = (
        apparatus,
        Plural(
            "%n entry of an apparatus that stands apart was left out",
            "%n entries of an apparatus that stands apart were left out",
            counted["apart"],
        ),
        Plural(
            "%n correction, regularization or expansion by the editor was left out",
            "%n corrections, regularizations or expansions by the editor were left out",
            counted["choice"],
        ),
        Plural("%n deletion was left out", "%n deletions were left out", counted["deletion"]),
        Plural("%n addition was kept", "%n additions were kept", counted["addition"]),
        Plural(
            "%n running head or page number was left out",
            "%n running heads and page numbers were left out",
            counted["furniture"],
        ),
        Plural("%n gap in the source is not marked", "%n gaps in the source are not marked", counted["gap"]),
        Plural(
            "%n hyphen at the end of a line was taken out",
            "%n hyphens at the ends of lines were taken out",
            counted["hyphen"],
        ),
        Plural(
            "%n name of a character is unknown and stands as it is written",
            "%n names of characters are unknown and stand as they are written",
            counted["entity"],
        ),
    )
    return nonzero(*every)


def _other(root: etree._Element) -> Extracted:
    """The text of all elements, those with words of their own as paragraphs."""
    builder = TextBuilder()
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if _has_words(element):
            builder.add(collapsed("".join(element.itertext())))
        else:
            waiting.extend(reversed(element))
    name = local(root)
    return Extracted(
        builder.text(),
        parts=builder.sorted_parts(),
        warnings=(Message("it is XML of another kind ({name}): the text of all its elements is shown", name=name),),
    )


def _has_words(element: etree._Element) -> bool:
    """Whether text stands in an element beside or instead of other elements."""
    return not isinstance(element.tag, str) or any(
        text and not text.isspace() for text in (element.text, *(child.tail for child in element))
    )
