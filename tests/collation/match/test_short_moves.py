"""Words that changed places, and numbers that did not."""

from __future__ import annotations

import pytest

from tests.collation.match.compared import changed, compare, moved

START = "Everyone who came ashore that year wrote of the place in much the same words, and few of them stayed."


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("tar and feathers", "feathers and tar"),
        ("the bishop and Earl Rolf of Ness", "Earl Rolf of Ness and the bishop"),
        ("Hanna Vik to Paul Sund", "Paul Sund to Hanna Vik"),
        ("red, white", "white, red"),
    ],
)
def test_what_is_exchanged_round_a_word_moves_and_the_word_stays(first: str, second: str) -> None:
    frame = "In the old ballad {} went over the sound before the ice came, and were not seen again."
    for scope in ("passages", "work"):
        found = compare(frame.format(first), frame.format(second), scope)
        assert len(moved(found)) in (1, 2)
        assert not [v for v in changed(found) if v.level not in ("case", "punctuation")]


def test_words_are_exchanged_in_a_second_passage_as_in_the_first() -> None:
    """The two witnesses differ in length before it."""
    apart = " ".join(f"nothing{n} of{n} this{n} is{n} shared{n}." for n in range(30))
    frame = "They agreed that a {} might in time turn into a decent {} if only he was fed."
    found = compare(
        f"{START}\n\n{apart}\n\n{frame.format('baker', 'sailor')}",
        f"{START}\n\nAt noon.\n\n{frame.format('sailor', 'baker')}",
    )
    assert len(found.passages) == 2
    assert moved(found) == {"baker", "sailor"}


TABLE = "Sold at Roe:\n\nOats | {} | 2s 9d | 4s 1d\nBeans | 1s 7d | {} | 3s 3d\nHops | 5s 2d | 5s 8d | {}\n"


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        (TABLE, ("1s 6d", "2s 8d", "6s 1d"), ("1s 8d", "2s 6d", "6s 1d")),  # pence of two cells
        (TABLE.replace(" | ", "\t"), ("140", "95", "60"), ("95", "140", "60")),
        ("In the spring {} ships lay in the roads, in the summer {} and at the end of the year {} of them.",
         ("14", "31", "9"), ("31", "14", "9")),
    ],
)  # fmt: skip
def test_numbers_that_stand_in_place_of_each_other_have_changed(text: str, old: list[str], new: list[str]) -> None:
    found = compare(text.format(*old), text.format(*new))
    assert not moved(found)
    assert [v.flags for v in changed(found)] == [("number",)] * 2


def test_a_day_or_a_column_that_changed_sides_has_moved() -> None:
    dates = "It was signed on {} and read out on {} to the whole town."
    found = compare(dates.format("9 March 1702", "the 3rd of June"), dates.format("March 9, 1702", "June 3rd"))
    assert not any(v.flags for v in changed(found))
    assert len(moved(found)) == 1  # with other joints a date is one variant
    rows = [("Boat", "Nets", "Master"), ("Guide Me", "14", "Reid"), ("Ellen", "9", "Main"), ("Provider", "31", "Bow")]
    turned = ["\t".join((name, master, nets)) for name, nets, master in rows]
    found = compare("\n".join(map("\t".join, rows)), "\n".join(turned))
    assert len(moved(found)) == 4
    assert not changed(found)


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        ("had never seen", "never had seen", {"never", "had"}),
        ("could only wait for", "only could wait for", {"only", "could"}),
        ("had not yet found", "had yet not found", {"not", "yet"}),
    ],
)
def test_two_words_without_a_meaning_of_their_own_change_places_beside_each_other(
    first: str, second: str, words: set[str]
) -> None:
    frame = "The pilots of that coast told of a man who {} the light on the skerry since his father was drowned there."
    found = compare(frame.format(first), frame.format(second))
    assert len(moved(found)) == 1
    assert moved(found) <= words
    assert not changed(found)


def test_a_word_without_a_meaning_of_its_own_does_not_move_far() -> None:
    frame = "The pilots of that coast {}told of an old man who had seen the light on the skerry {}since he was a boy."
    found = compare(frame.format("always ", ""), frame.format("", "always "))
    assert not moved(found)


@pytest.mark.parametrize("edge", ["first", "last", "both"])
def test_a_short_sentence_that_moves_to_the_edge_of_a_passage_belongs_to_it(edge: str) -> None:
    lines = ["Snow lay on the sound.", "Few had slept.", "The pilots came down early and looked for the boat.",
             "She had drifted in the night.",
             "Only at noon did a boy from the mill see her mast above the ice of the bay."]  # fmt: skip
    kept = lines[:1] + lines[2:3] + lines[4:]
    texts = {
        "first": [lines[1], *kept[:2], lines[3], kept[2]],
        "last": [kept[0], lines[1], *kept[1:], lines[3]],
        "both": [lines[1], *kept, lines[3]],
    }
    for frame in ("{}", "The editor has this from a letter.\n\n{}\n\nSo far the letter; it has no date."):
        found = compare(frame.format(" ".join(lines)), frame.format(" ".join(texts[edge])))
        assert len(found.passages) == 1
        assert moved(found)
        assert not changed(found)


def test_a_name_with_its_joint_moves_to_the_other_end_of_a_row() -> None:
    frame = "There were present at the table of the guild that night {}, who had come over the ice from the islands."
    found = compare(
        frame.format("Messrs. Hald, Bruun, Voss and Dr. Krag"),
        frame.format("Dr. Krag and Messrs. Hald, Bruun and Voss"),
    )
    assert moved(found) == {"Dr. Krag"}
    assert not any(v.flags for v in changed(found))
