"""An edit script whose changes begin and end, as far as they can, where paragraphs do."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable, Iterator, Sequence

from viewer.export.parallel.edit import Edit, unlike
from viewer.text.witness import Span


def arrange(edits: Iterable[Edit], text: str, other: str) -> Iterator[Edit]:
    """The edits, those between two stretches that are the same put so that ends of paragraphs do not stray."""
    yield from _placed(_arranged(edits, text, other))


def _arranged(edits: Iterable[Edit], text: str, other: str) -> Iterator[Edit]:
    before: Edit | None = None
    between: list[Edit] = []
    for edit in edits:
        if edit.state != "same":
            between.append(edit)
            continue
        if before and between:
            before, between, edit = _with_own_end(before, between, edit, text, other)
            before, between, edit = _with_whole_words(before, between, edit, text, other)
        if before:
            yield before
        yield from _between(between, before, text, other)
        before, between = edit, []
    if before:
        yield before
    yield from _between(between, before, text, other)


def _with_own_end(
    before: Edit, between: list[Edit], after: Edit, text: str, other: str
) -> tuple[Edit, list[Edit], Edit]:
    """The edits, paragraphs that one text alone has with their own ends, and not with that of the one before them."""
    one_sided = len({bool(one.base) for one in between}) == 1 and not any(one.move for one in between)
    words = between[0].base.of(text) or between[0].reading.of(other)
    if not (one_sided and words.startswith("\n\n") and after.base.of(text).startswith("\n\n")):
        return before, between, after
    return _stretched(before, 0, _END), [_stretched(one, _END, _END) for one in between], _stretched(after, _END, 0)


def _with_whole_words(
    before: Edit, between: list[Edit], after: Edit, text: str, other: str
) -> tuple[Edit, list[Edit], Edit]:
    """The edits, where words meet that an end of a paragraph parts in the other text the whole word with them.

    A program that takes out the end of a paragraph may put a space there, which must not fall into a word.
    """
    away = "".join(one.base.of(text) for one in between)
    here = "".join(one.reading.of(other) for one in between)
    first, second = (here, away) if _here_first(away, here) else (away, here)
    words, next_words = before.base.of(text), after.base.of(text)
    if "\n\n" in first and _meet(words, second or next_words):
        start = len(words) - len(found[0]) if (found := _LAST_WORD.search(words[-_LONGEST:])) else len(words)
        whole = Span(before.base.start + start, before.base.end), Span(before.reading.start + start, before.reading.end)
        return _stretched(before, 0, start - len(words)), [*unlike(*whole), *between], after
    if "\n\n" in second and _meet(first or words, next_words):
        size = len(found[0]) if (found := _FIRST_WORD.match(next_words)) else 0
        whole = Span(after.base.start, after.base.start + size), Span(after.reading.start, after.reading.start + size)
        return before, [*between, *unlike(*whole)], _stretched(after, size, 0)
    return before, between, after


def _meet(words: str, others: str) -> bool:
    """Whether no space stands between these words when they come one after the other."""
    return not (words[-1:].isspace() or others[:1].isspace())


def _here_first(away: str, here: str) -> bool:
    """Whether what the witness alone has comes before what the base alone has."""
    return "\n\n" in here and "\n\n" not in away


_LONGEST = 41  # code points of a word and the space before it
# Languages that put no spaces between words have no such words, but whole sentences.
_LAST_WORD, _FIRST_WORD = re.compile(r"(?<!\S)\S{1,40}\Z"), re.compile(r"\A\S{1,40}(?!\S)")
_END = 2  # code points of the end of a paragraph


def _stretched(edit: Edit, start: int, end: int) -> Edit:
    """The edit with its ends so many code points later, on each side that it has."""
    base, reading = (Span(span.start + start, span.end + end) if span else span for span in (edit.base, edit.reading))
    return edit._replace(base=base, reading=reading)


def _between(edits: Sequence[Edit], before: Edit | None, text: str, other: str) -> Iterator[Edit]:
    """What stands between two stretches that are the same: what each text has alone, in one piece.

    Where both end a paragraph, it is one end, that in which these edits begin as well as that in which they end.
    """
    away, here = [edit for edit in edits if edit.base], [edit for edit in edits if edit.reading]
    if before and not before.base.of(text).endswith("\n\n"):
        base, reading = _end(away, text, last=False), _end(here, other, last=False)
        if base and reading:
            away, here = yield from _as_one(away, here, base, reading)
    base, reading = _end(away, text, last=True), _end(here, other, last=True)
    if base and reading:
        away, here = yield from _as_one(away, here, base, reading)
    words = "".join(one.base.of(text) for one in away), "".join(one.reading.of(other) for one in here)
    yield from (*here, *away) if _here_first(*words) else (*away, *here)


def _as_one(
    away: Sequence[Edit], here: Sequence[Edit], base: Span, reading: Span
) -> Generator[Edit, None, tuple[list[Edit], list[Edit]]]:
    """Yield the edits up to this end of a paragraph of each text, and the two as one; return the edits after it."""
    yield from _split(away, base.start)[0]
    yield from _split(here, reading.start)[0]
    yield Edit("same", base, reading)
    return _split(away, base.end)[1], _split(here, reading.end)[1]


def _end(edits: Sequence[Edit], whole: str, *, last: bool) -> Span | None:
    """The first or last end of a paragraph in these edits of one text; None without one, or if it was moved.

    A last one is none either where no words follow it.
    """
    for edit in reversed(edits) if last else edits:
        span = edit.base or edit.reading
        place = _end_in(span.of(whole), last=last)
        if place is not None:
            found = Span(span.start + place, span.start + place + _END)
            closing = last and edit is edits[-1] and found.end == span.end
            return None if edit.move or closing else found
    return None


def _end_in(words: str, *, last: bool) -> int | None:
    """Where the first or last end of a paragraph begins. Of newlines in a row, each two from the first are one."""
    if not last:
        return place if (place := words.find("\n\n")) >= 0 else None
    if (place := words.rfind("\n\n")) < 0:
        return None
    run = place + _END - len(words[: place + _END].rstrip("\n"))
    return place - run % 2


def _split(edits: Sequence[Edit], place: int) -> tuple[list[Edit], list[Edit]]:
    """Edits of one text before and after a place in it."""
    first, second = [], []
    for edit in edits:
        start, end = edit.base or edit.reading
        if start < place:
            first.append(_on(edit, Span(start, min(end, place))))
        if end > place:
            second.append(_on(edit, Span(max(start, place), end)))
    return first, second


def _on(edit: Edit, span: Span) -> Edit:
    """The edit of one text on another stretch of it."""
    return edit._replace(base=span) if edit.base else edit._replace(reading=span)


def _placed(edits: Iterable[Edit]) -> Iterator[Edit]:
    """The edits, an empty span of each at its place."""
    base = reading = 0
    for edit in edits:
        if edit.base or edit.reading:
            span, other = (one if one else Span(at, at) for one, at in ((edit.base, base), (edit.reading, reading)))
            base, reading = span.end, other.end
            yield edit._replace(base=span, reading=other)
