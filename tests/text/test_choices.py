"""What can be chosen of a file, as values."""

import pytest

from viewer.text.choices import Choices, Offers, choices_of, page_range


def test_only_what_is_not_usual_is_chosen():
    assert Choices().chosen == {}
    assert Choices(notes=False, pages="3-14").chosen == {"notes": False, "pages": "3-14"}


@pytest.mark.parametrize(
    "choices",
    [Choices(), Choices("cp1252", article=True, rejected=True, notes=False, pages="iv-", witness="Ba")],
)
def test_choices_come_back_from_what_is_kept(choices):
    assert choices_of(choices.chosen) == choices


@pytest.mark.parametrize("value", [None, 3, [], {"notes": "no", "pages": 3, "article": 1, "else": True}])
def test_what_is_no_choice_is_as_usual(value):
    assert choices_of(value) == Choices()


def test_a_file_with_changes_or_an_apparatus_has_several_texts():
    assert Offers(changes=True).texts == (Choices(rejected=True), Choices())
    assert Offers(witnesses=("A", "Ba")).texts == (Choices(witness="A"), Choices(witness="Ba"))
    assert Offers(notes=True, article=True, witnesses=("A",)).texts == ()


NUMBERED = [str(number) for number in range(1, 13)]
BOOK = ["i", "ii", "iii", "iv", "1", "2", "3", "5", "A-1", "A-2"]


@pytest.mark.parametrize(
    ("pages", "labels", "first", "last"),
    [
        ("3-5", NUMBERED, "3", "5"),
        ("3–5", NUMBERED, "3", "5"),
        (" 7 ", NUMBERED, "7", "7"),
        ("10-", NUMBERED, "10", "12"),
        ("-2", NUMBERED, "1", "2"),
        ("3-99", NUMBERED, "3", "12"),
        ("iii-2", BOOK, "iii", "2"),
        ("4-5", BOOK, "5", "5"),  # the fourth page is empty
        ("A-1", BOOK, "A-1", "A-1"),
        ("5-A-1", BOOK, "5", "A-1"),
        ("A-1-A-2", BOOK, "A-1", "A-2"),
        ("1-2", ["1", "2", "1", "2"], "1", "2"),
    ],
)
def test_pages_are_meant_by_their_labels(pages, labels, first, last):
    found = page_range(pages, labels)
    assert (labels[found[0]], labels[found[-1]]) == (first, last)


def test_labels_that_come_again_reach_as_far_as_they_can():
    assert page_range("1-2", ["1", "2", "1", "2"]) == range(4)


@pytest.mark.parametrize("pages", ["", "-", "13", "5-3", "iv", "3-x", "9" * 5000, "3,5"])
def test_pages_that_are_not_there_are_refused_in_a_sentence(pages):
    if pages == "-":
        assert page_range(pages, NUMBERED) == range(12)
        return
    with pytest.raises(ValueError, match="they run from 1 to 12"):
        page_range(pages, NUMBERED)


def test_a_text_without_pages_says_so():
    with pytest.raises(ValueError, match="no pages to choose from"):
        page_range("3", [])
