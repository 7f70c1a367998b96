"""What became of the words that a note is on: found, changed and how, or gone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.collation.strategies import pairs
from tests.tries import tries
from viewer.dossier.anchor import anchor_to
from viewer.dossier.attachment import Attachment, attach, rewording, spans, standing
from viewer.dossier.note import Anchor
from viewer.text.reading.read import from_text
from viewer.text.tokenize import tokenize
from viewer.text.witness import Span, Witness

LINES = [
    "The conference was opened by the chairman, who read the agenda aloud and asked for remarks from the delegations.",
    "On the 14 of March the envoys signed the treaty in the great hall, before a crowd that had waited since dawn.",
    "Afterwards they dined together, and it was remarked that nobody had mentioned the islands even in passing.",
    "The treaty was never ratified, since the government that had sent the envoys fell before the summer of that year.",
]
TEXT = "\n\n".join(LINES)


def witness(text: str, sha256: str = "old") -> Witness:
    return Witness(text, tokenize(""), "A title", sha256=sha256)


def attached(words: str, later: str) -> Attachment:
    start = TEXT.index(words)
    anchor = anchor_to(witness(TEXT), "A", Span(start, start + len(words)))
    return attach([anchor], [witness(later, "new")])[0]


@pytest.mark.parametrize("words", ["14", "the envoys", "treaty in the great hall", LINES[1], "March"])
def test_words_whose_paragraph_is_gone_are_lost(words: str) -> None:
    one = attached(words, "\n\n".join([LINES[0], *LINES[2:]]))
    assert one.lost
    assert not one.reworded
    assert not one.among_others


@pytest.mark.parametrize(
    ("words", "new", "told"),
    [
        ("14", "24", ("14", "24")),
        ("the 14 of March", "the 24 of March", ("14", "24")),
        ("signed the treaty", "refused the treaty", ("signed", "refused")),
        ("great hall", "hall", ("great hall", "hall")),
        ("great hall", "great old hall", ("great", "great old")),
    ],
)
def test_other_words_in_the_same_place_are_told(words: str, new: str, told: tuple[str, str]) -> None:
    one = attached(words, TEXT.replace(words, new))
    assert one.now == new
    assert one.reworded
    assert not one.lost
    assert rewording(words, one.now) == told


def test_words_that_only_moved_are_as_they_were() -> None:
    one = attached("signed the treaty", "A new beginning.\n\n" + TEXT)
    assert one.now == "signed the treaty"
    assert not (one.lost)
    assert not (one.reworded)
    assert not (one.among_others)


def test_a_line_that_is_broken_elsewhere_is_no_other_word() -> None:
    one = attached("before a crowd that had waited", TEXT.replace("crowd that", "crowd\nthat"))
    assert one.now == "before a crowd\nthat had waited"
    assert not one.reworded


def test_blanks_that_are_themselves_quoted_are() -> None:
    text = "In the beginning  there were two blanks, and nobody knew of what use the second of them could have been."
    anchor = anchor_to(witness(text), "A", Span(16, 18))
    (one,) = attach([anchor], [witness(text.replace("  ", " "), "new")])
    assert one.now == " "
    assert one.reworded
    assert rewording("  ", " ") == ("  ", " ")


def test_the_same_words_among_others_are_told() -> None:
    phrase = "nobody had mentioned the islands even in passing"
    other = f"In another book altogether {phrase}; and so it remained for as long as anyone kept count of such things."
    one = attached(phrase, other)
    assert one.now == phrase
    assert one.among_others
    assert not one.reworded


def test_a_copy_far_off_is_passed_over_for_the_changed_place() -> None:
    """An epigraph that stands before each volume: where one letter of the first was changed, that is its place."""
    epigraph = "Did I ask thee, Maker, from my clay to mould me man? Did I solicit thee from darkness to promote me?"
    volumes = [f"Volume {n}. " + " ".join(f"word{n}x{i}" for i in range(3_000)) for n in range(3)]
    text = "\n\n".join(f"{epigraph}\n\n{volume}" for volume in volumes)
    words = "from my clay to mould me man"
    start = text.index(words, len(volumes[0]))
    anchor = anchor_to(witness(text), "A", Span(start, start + len(words)))
    later = text[:start] + text[start:].replace("clay", "dust", 1)
    (one,) = attach([anchor], [witness(later, "new")])
    assert one.found
    assert one.found.span == anchor.span
    assert rewording(words, one.now) == ("clay", "dust")


@pytest.mark.slow
@tries(60)
@given(pairs(), st.lists(st.tuples(st.sampled_from("ABC"), st.integers(0, 30), st.integers(0, 30)), max_size=3))
def test_what_stands_where_it_stood_is_found_as_elsewhere(
    pair: tuple[str, str], drawn: list[tuple[str, int, int]]
) -> None:
    witnesses = [from_text(text) for text in pair]
    anchors = []
    for sigil, one, other in drawn:
        witness = witnesses[sigil == "B"]
        span = Span(min(one, other), max(one, other))
        anchors.append(Anchor(sigil, witness.sha256, span, span.of(witness.text)))
    found = attach(anchors, witnesses)
    texts = {sigil: (one.sha256, one.text) for sigil, one in zip("AB", witnesses, strict=True)}
    at_home = all(one.found and one.found.how == "exact" and one.sigil == one.anchor.sigil for one in found)
    quick = standing(anchors, texts)
    assert (quick is not None) == (at_home and len({anchor.sigil for anchor in anchors}) == len(anchors))
    if quick is not None:
        assert quick == spans(found)
        assert [one.now for one in found] == [anchor.quotation for anchor in anchors]
