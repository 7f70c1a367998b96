"""What a reader chose of a file -> its text with only that, and a warning that counts what was left out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence

from viewer.messages import Plural
from viewer.text.choices import Choices, Offers, page_range
from viewer.text.reading.extracted import Extracted
from viewer.text.witness import Part, PartKind, Span

_PAGE = "p. "  # what the locator of a page begins with


def offered(found: Extracted, takes: Collection[str]) -> Offers:
    """What can be chosen of a text that was read whole. ``takes``: what its format leaves to choose."""
    kinds = {part.kind for part in found.parts}
    pages, _ = _pages(found.parts)
    return Offers(
        encoding="encoding" in takes,
        article="article" in takes and "furniture" in kinds,
        changes="rejected" in takes and found.changes > 0,
        notes="notes" in takes and "note" in kinds,
        pages=(found.labels or tuple(map(_label, pages))) if "pages" in takes else (),
        witnesses=found.witnesses if "witness" in takes else (),
        ocr="ocr" in takes and found.scanned > 0,
    )


def choose(found: Extracted, choices: Choices) -> Extracted:
    """The text with only the pages that were chosen, or without notes, or without what stands round the article.

    Raises ``ValueError`` with the reason where there are no such pages.
    """
    if choices.pages:
        found = _chosen_pages(found, choices.pages)
    if not choices.notes:
        notes = [part for part in found.parts if part.kind == "note"]
        count = len({part.locator or part.span for part in notes})
        found = _without(found, "note", Plural("%n note was left out", "%n notes were left out", count))
    if choices.article:
        words = sum(len(part.span.of(found.text).split()) for part in found.parts if part.kind == "furniture")
        said = Plural("%n word round the article was left out", "%n words round the article were left out", words)
        found = _without(found, "furniture", said)
    return found


def _chosen_pages(found: Extracted, pages: str) -> Extracted:
    body, of_notes = _pages(found.parts)
    wanted = page_range(pages, [_label(part) for part in body])
    chosen = [body[place] for place in wanted]
    labels = {part.locator for part in chosen}
    spans = [Span(chosen[0].span.start, chosen[-1].span.end)]
    spans += [part.span for part in of_notes if part.locator in labels]
    left_out = len(body) - len(chosen)
    return _kept(found, spans, Plural("%n page was left out", "%n pages were left out", left_out))


def _pages(parts: Sequence[Part]) -> tuple[list[Part], list[Part]]:
    """The pages of the text, and those of the notes, which stand behind it."""
    pages = [part for part in parts if part.kind == "page"]
    notes = min((part.span.start for part in parts if part.kind == "note"), default=None)
    body = [part for part in pages if notes is None or part.span.start < notes]
    return body, pages[len(body) :]


def _label(page: Part) -> str:
    return page.locator.removeprefix(_PAGE)


def _without(found: Extracted, kind: PartKind, said: Plural) -> Extracted:
    """The text without its parts of this kind."""
    spans, start = [], 0
    for part in found.parts:
        if part.kind == kind and part.span.end > start:
            spans.append(Span(start, max(start, part.span.start)))
            start = part.span.end
    return _kept(found, [*spans, Span(start, len(found.text))], said)


def _kept(found: Extracted, spans: Iterable[Span], said: Plural) -> Extracted:
    """These stretches of the text, in their order, with the parts in them. ``said``: how much is left out."""
    if not said.number:
        return found
    old = [trimmed for span in spans if (trimmed := _trimmed(span, found.text))]
    new, length = [], 0
    for span in old:
        new.append(length)
        length += len(span) + len(_BREAK)
    starts, ends = [span.start for span in old], [span.end for span in old]

    def moved(part: Part) -> Part | None:
        first, last = bisect_right(ends, part.span.start), bisect_left(starts, part.span.end) - 1
        if first > last:
            return None
        start = new[first] + max(0, part.span.start - starts[first])
        return part._replace(span=Span(start, new[last] + min(part.span.end, ends[last]) - starts[last]))

    text = _BREAK.join(span.of(found.text) for span in old)
    parts = tuple(part for part in map(moved, found.parts) if part is not None)
    return found._replace(text=text + "\n" if text else "", parts=parts, warnings=(*found.warnings, said))


_BREAK = "\n\n"  # between two stretches


def _trimmed(span: Span, text: str) -> Span:
    """The span without newlines at its ends."""
    start, end = span
    while start < end and text[start] == "\n":
        start += 1
    while end > start and text[end - 1] == "\n":
        end -= 1
    return Span(start, end)
