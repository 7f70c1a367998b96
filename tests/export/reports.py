"""Reports on two texts, for the tests of what is exported."""

from __future__ import annotations

from functools import lru_cache

from hypothesis import strategies as st

from tests.collation.strategies import options
from viewer.collation.collate import collate
from viewer.collation.model.model import Collation, Options
from viewer.dossier.anchor import anchor_to
from viewer.dossier.note import Note
from viewer.export.report import Report, report, without_controls
from viewer.text.reading.extracted import with_newlines
from viewer.text.reading.read import from_text
from viewer.text.witness import Span

WORK = Options(scope="work")
OPTIONS = st.one_of(options(), st.sampled_from([Options(), WORK, Options(words=2)]))
DAY = "2026-11-28"


@lru_cache(32)
def _collated(a: str, b: str, options: Options) -> Collation:
    return collate([from_text(a, title="One & <two>"), from_text(b, title="Другой “text”")], options)


def report_on(a: str, b: str, options: Options = WORK, notes: tuple[tuple[str, str, str], ...] = ()) -> Report:
    """A report. ``notes``: the sigil, the words, the text."""
    collation = _collated(a, b, options)
    kept = []
    for number, (sigil, words, text) in enumerate(notes, 1):
        witness = collation.witness(sigil)
        start = witness.text.index(words)
        anchor = anchor_to(witness, sigil, Span(start, start + len(words)))
        kept.append(Note(text, (anchor,), id=f"{number:032x}", created=f"{DAY}T10:00:00.000Z"))
    return report(collation, kept, made=DAY)


def paragraphs(text: str) -> str:
    """A text as a reader of office documents gives it back: without what stands at the ends of paragraphs."""
    blocks = (block.strip(" \t\n") for block in without_controls(text).rstrip("\n").split("\n\n"))
    kept = [with_newlines(block).strip("\n") for block in blocks]
    kept = [block for block in kept if block.strip()]
    return "\n\n".join(kept) + "\n" if kept else ""
