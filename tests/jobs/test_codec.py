"""What goes between the window and its child process comes out as it went in, and a witness goes once."""

from __future__ import annotations

import gc

import pytest

from viewer.collation.collate import collate
from viewer.collation.model.model import Collation
from viewer.jobs.codec import Codec
from viewer.text.reading.read import from_text, made_text, with_words

FIRST = "The quick brown fox jumps over the lazy dog, and then it goes home to its den in the dark wood. " * 3
SECOND = FIRST.replace("quick", "slow").replace("dog,", "cat –").replace("then ", "")


@pytest.fixture
def collation() -> Collation:
    return collate((from_text("A headline of one.\n\n" + FIRST), from_text(SECOND)))


def test_a_collation_comes_out_as_it_went_in(collation: Collation) -> None:
    here, there = Codec(), Codec()
    found = there.unpacked(bytes(here.packed(("done", collation))))[1]
    assert collation.variants
    assert found.variants == collation.variants
    assert type(found.variants[0].base) is type(collation.variants[0].base)
    assert (found.matches, found.framing, found.coverage) == (collation.matches, collation.framing, collation.coverage)
    for this, theirs in zip(found.witnesses, collation.witnesses, strict=True):
        assert (this.text, this.title, this.sha256) == (theirs.text, theirs.title, theirs.sha256)
        assert this.tokens.keys.tolist() == theirs.tokens.keys.tolist()


def test_a_witness_goes_once_either_way(collation: Collation) -> None:
    here, there = Codec(), Codec()
    whole = bytes(here.packed(collation.witnesses))
    came = there.unpacked(whole)
    again = bytes(here.packed(collation))
    assert len(again) < len(whole)
    assert there.unpacked(again).witnesses == came
    back = bytes(there.packed(came[::-1]))
    assert here.unpacked(back) == collation.witnesses[::-1]
    assert len(back) < 200


def test_witnesses_of_long_ago_are_let_go_at_both_ends(collation: Collation) -> None:
    here, there = Codec(), Codec()
    first = bytes(here.packed(collation.witnesses))
    there.unpacked(first)
    for number in range(6):
        there.unpacked(bytes(here.packed(from_text(f"another, number {number}"))))
    again = bytes(here.packed(collation.witnesses))
    assert len(again) == len(first)
    assert [w.text for w in there.unpacked(again)] == [w.text for w in collation.witnesses]


def test_what_cannot_be_packed_leaves_both_ends_alike(collation: Collation) -> None:
    here, there = Codec(), Codec()
    with pytest.raises((AttributeError, TypeError)):
        here.packed((collation.witnesses, lambda: None))
    came = there.unpacked(bytes(here.packed(collation.witnesses)))
    assert [w.text for w in came] == [w.text for w in collation.witnesses]


def test_the_collector_works_on_after_a_parcel_that_is_damaged() -> None:
    with pytest.raises(Exception, match=r".+"):
        Codec().unpacked(b"\x80\x05nonsense")
    assert gc.isenabled()


def test_a_text_goes_ahead_of_its_words_and_once() -> None:
    here, there = Codec(), Codec()
    bare = made_text("Grüße, 北 and 👩. " + FIRST * 9000)  # of several pieces
    came = there.unpacked(bytes(here.packed(("part", (bare,)))))[1][0]
    assert came.text == bare.text
    assert not came.words
    done = with_words(bare)
    parcel = bytes(here.packed(("done", done)))
    tokens = done.tokens
    columns = sum(column.nbytes for column in (tokens.starts, tokens.ends, tokens.keys, tokens.forms))
    assert len(parcel) < columns + 1000
    found = there.unpacked(parcel)[1]
    assert found.text is came.text
    assert found.tokens.keys.tolist() == done.tokens.keys.tolist()
    assert found.sha256 == done.sha256
    assert len(bytes(there.packed(found))) < 200  # known from then on by both
    assert here.unpacked(bytes(there.packed(found))) is done


def test_more_witnesses_than_are_kept_come_back_with_their_words() -> None:
    here, there = Codec(), Codec()
    many = [made_text(f"{FIRST} {number}") for number in range(9)]
    came = there.unpacked(bytes(here.packed(many)))
    back = here.unpacked(bytes(there.packed([with_words(one) for one in came])))
    assert [one.text for one in back] == [one.text for one in many]
    assert all(len(one.tokens) for one in back)
    assert there.unpacked(bytes(here.packed(back)))[0].text == many[0].text
