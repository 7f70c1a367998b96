"""Lines: which newlines are only the end of a wrapped line."""

import textwrap

import pytest

from viewer.text.boundaries import sentences
from viewer.text.lines import is_wrap, line_ends

LETTER = (
    "The harbour master wrote to the council that the mole could not stand another winter, and that the money for it "
    "had been spent on lamps. Nobody answered him. In the spring the sea took the lamps, the mole and the house of the "
    "pilot, who was away at the fair and never knew how near it had been."
)
VERSE = """The rope is wet, the sail is torn,
the gulls have all gone in,
and he that was at midnight born
will not forgive our sin."""
LISTS = "salt\nflour\nyeast", "Mend the gate\nPay the miller\nWrite to Tom"


@pytest.mark.parametrize("width", [20, 38, 72, 85])
@pytest.mark.parametrize("quoted", ["", "> "])
def test_sentences_run_on_over_wrapped_lines(width: int, quoted: str) -> None:
    text = "\n".join(quoted + line for line in textwrap.wrap(LETTER, width))
    assert len(sentences(text)) == 3
    assert list(line_ends(text, 0, len(text))) == []


def test_the_last_line_of_a_wrapped_paragraph_ends() -> None:
    text = "\n\n".join("\n".join(textwrap.wrap(LETTER, 40)) for _ in range(90))
    ends = list(line_ends(text, 0, len(text)))
    assert len(ends) == 2 * 89
    assert all("\n\n" in text[end - 1 : end + 2] for end in ends)


@pytest.mark.parametrize("text", [VERSE, VERSE.title(), *LISTS])
def test_lines_of_verse_and_of_lists_are_not_wrapped(text: str) -> None:
    assert not any(is_wrap(text, place) for place, mark in enumerate(text) if mark == "\n")
    assert len(sentences(text)) == text.count("\n") + 1
