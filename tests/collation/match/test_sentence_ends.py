"""Sentences at the ends of a passage, into which one side has put more words."""

from __future__ import annotations

import pytest

from tests.collation.match.compared import changed, compare

BODY = "the sluice had been left open all that night and that the lower meadows stood under water until the harvest"
MORE = "after hearing two millers, a pilot and the widow of the man who used to keep the gate in the old days"


@pytest.mark.parametrize(
    ("short", "long"),
    [
        (f"The jury found that {BODY}.", f"The jury, {MORE}, found that {BODY}."),
        (f"We think that {BODY}, and nobody paid.", f"We think that {BODY}, {MORE}, and nobody paid."),
    ],
)
def test_the_beginning_and_the_end_of_a_sentence_that_both_have_are_no_framing(short: str, long: str) -> None:
    found = compare(short, long)
    assert not found.framing
    assert [v.kind for v in changed(found) if v.level == "wording"] == ["insertion"]
    assert "widow" in changed(found)[0].text


def test_the_words_of_two_publishers_stay_framing() -> None:
    found = compare(
        f"He told the whole town on Monday that had come to hear a better piece of news than this one: {BODY}.",
        f"He told me this: {BODY}.",
    )
    assert found.framing
