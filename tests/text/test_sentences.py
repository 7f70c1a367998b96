"""Sentences: where they end, and that none of the text is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.text.boundaries import sentences


def told(text: str) -> list[str]:
    return [span.of(text) for span in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("He met Mr. Jox at 5 p.m. today. They left.", ["He met Mr. Jox at 5 p.m. today.", "They left."]),
        ("V.M. Molotov wrote it. It was sent.", ["V.M. Molotov wrote it.", "It was sent."]),
        (
            "Rt. Hon. Ames of the KGB. He said no. See no. 7.",
            ["Rt. Hon. Ames of the KGB.", "He said no.", "See no. 7."],
        ),
        ("“So it is.” He left…", ["“So it is.”", "He left…"]),
        ("A title\nThe first line.\n\nA new one", ["A title", "The first line.", "A new one"]),
        ("你好。再见！", ["你好。", "再见！"]),
        ("", []),
    ],
)
def test_where_sentences_end(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@given(st.text(alphabet="aA. !?…\n“”。1"))
def test_nothing_but_white_space_is_left_out(text: str) -> None:
    assert "".join("".join(told(text)).split()) == "".join(text.split())
