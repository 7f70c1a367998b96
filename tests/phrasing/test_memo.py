"""The memo of comparison: what it says is what the collation holds."""

import pytest

from viewer import Options, Same, collate, decide, from_text, read, resources
from viewer.phrasing.memo import memo


def of(first: str, second: str, **options) -> str:
    pair = [from_text(first, title="First"), from_text(second, title="Second")]
    return "\n".join(memo(collate(pair, Options("work", **options))))


def test_the_memo_of_the_corpus() -> None:
    paths = sorted(resources.corpus().glob("molotov-memo-*.txt"))
    shared, around = memo(collate([read(path) for path in paths]), lambda word: f"*{word}*")
    assert shared == (
        "Both carry one passage of 1,245 words, word for word; they differ in 23 places: 19 of typography, 4 of "
        "spacing. No word was changed. Silent omissions: none."
    )
    assert around.startswith("A introduces it in 384 words that speak of *embarrass*, *disrupt*, *reactionary*; B in")
    assert "After it, A adds 14 words and B 17." in around


TEXT = "The council met in March and read the letter aloud. Nobody spoke for a while. It then went home to rest."


@pytest.mark.parametrize(
    ("second", "said"),
    [
        (TEXT.replace("read the letter", "burnt the letter"), "1 difference touches the sense: 1 substitution."),
        (TEXT.replace(" aloud", ""), "Silent omissions: 1."),
        (TEXT.replace(" aloud", " […]"), "Omissions that are marked in the text: 1."),
        (TEXT.replace("a while", "a long while"), "1 difference touches the sense: 1 insertion in B."),
        (TEXT.replace("March and", "March, and"), "No word was changed."),
    ],
)
def test_one_change(second: str, said: str) -> None:
    assert said in of(TEXT, second)


def test_the_same_is_said_only_where_everything_was_compared() -> None:
    assert of(TEXT, TEXT.replace("letter", "Letter"), ignore=frozenset({"case"})).endswith(
        "Left out of the comparison: differences of case."
    )
    for words in ("the same", "word for word"):
        assert words not in of(TEXT, TEXT.replace("letter", "Letter"), ignore=frozenset({"case"}))
    assert "No word was changed" not in of(TEXT, f"{TEXT} At last.", ignore=frozenset({"wording"}))


def test_a_rule_of_the_reader_is_said() -> None:
    pair = [from_text(TEXT, title="First"), from_text(TEXT.replace("letter", "paper"), title="Second")]
    decided = decide(collate(pair, Options("work")), [Same("letter", "paper")]).collation
    (said, reserved) = memo(decided)
    assert "no difference is counted in it" in said
    assert "No word was changed" not in said
    assert reserved == "By a rule of the reader’s, 1 difference counts as the same."


def test_nothing_shared() -> None:
    assert of("", "one two three") == "“First” has no words, so there is nothing to compare."
    assert of(TEXT, TEXT) == "The two are the same, word for word."
    pair = [from_text("one two three", title="First"), from_text("four five six", title="Second")]
    assert memo(collate(pair))[0].startswith("The two share no passage")


def test_of_several_passages_the_memo_speaks_in_the_plural() -> None:
    first, second = (
        "The council met in March and read the letter aloud, and nobody in the hall spoke for a long while after it.",
        "A long winter followed in which the river froze twice, and the ferry could not cross until the end of April.",
    )
    between = " ".join(f"Remark {number} is the editor's own, made of {number * 7} words." for number in range(40))
    a = f"Our archive holds these two letters of the mayor.\n\n{first}\n\n{second}"
    b = f"From the press of the time we reprint this.\n\n{first}\n\n{between}\n\n{second}"
    said = "\n".join(memo(collate([from_text(a, title="First"), from_text(b, title="Second")])))
    assert said.startswith("Both carry 2 passages")
    assert "Neither introduces them in words of its own." in said
    assert "In the midst of them, B adds " in said
