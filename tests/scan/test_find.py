"""A passage is found whole, although words of it were changed, dropped or added."""

import random

import pytest

from tests.scan.folders import WORDS
from viewer.scan.library import Library
from viewer.scan.model import ScanOptions
from viewer.scan.scan import scan
from viewer.text.tokenize import tokenize


def hit_of(folder, a, b):
    """The only hit of two texts, and what it has of each."""
    (folder / "a.txt").write_text(a, encoding="utf-8")
    (folder / "b.txt").write_text(b, encoding="utf-8")
    scan([folder / "a.txt", folder / "b.txt"], ScanOptions(), folder / "index")
    with Library(folder / "index") as library:
        (hit,) = library.hits_between(0, 1)
    return hit, hit.a_span.of(a), hit.b_span.of(b)


def others(seed, count):
    return " ".join(f"{random.Random(seed + n).choice(WORDS)}{chr(97 + seed)}{chr(97 + n % 26)}" for n in range(count))


@pytest.mark.parametrize("changed", [{}, {9: "x"}, {9: ""}, {4: "", 15: "one more"}, {4: "", 9: "", 14: "", 19: ""}])
def test_a_passage_with_changes_is_one_hit(tmp_path, changed):
    passage = random.Random(3).choices(WORDS, k=30)
    copy = [changed.get(n, word) for n, word in enumerate(passage)]
    a, b = " ".join(passage), " ".join(filter(None, copy))
    hit, in_a, in_b = hit_of(tmp_path, f"{others(1, 40)} {a} {others(2, 40)}", f"{others(3, 9)} {b} {others(4, 60)}")
    assert (in_a, in_b) == (a, b)
    assert hit.words == 30 - len(changed)


def test_words_at_the_ends_of_the_documents(tmp_path):
    passage = " ".join(random.Random(4).choices(WORDS, k=9))
    hit, in_a, in_b = hit_of(tmp_path, passage, passage)
    assert (hit.words, hit.similarity, in_a, in_b) == (9, 1, passage, passage)


def test_a_whole_book_is_one_hit(tmp_path):
    book = random.Random(5).choices(WORDS, k=9000)
    other = [word for n, word in enumerate(book) if n % 400]
    hit, in_a, _ = hit_of(tmp_path, " ".join(book), " ".join(other))
    assert hit.words == len(other)
    assert len(tokenize(in_a)) >= 8999


def test_the_next_paragraph_is_not_part_of_the_passage(tmp_path):
    passage = " ".join(random.Random(6).choices(WORDS, k=40))
    a, b = f"{passage}\nThis document {others(1, 20)}", f"{passage}\n\nThis document {others(2, 20)}"
    _, in_a, in_b = hit_of(tmp_path, a, b)
    assert in_a == in_b == passage


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "press and release the Shift key to latch the Shift modifier, then press and release another one",
            "first press and release the escape key, then press and release what follows it",
        ),
        (
            "Here is a simple Hello, world example web app for Tornado: code-block:: python import asyncio",
            "Here is a simple example: code-block:: python import xlsxwriter",
        ),
    ],
)
def test_phrases_that_any_two_manuals_have_are_no_passages(tmp_path, a, b):
    (tmp_path / "a.txt").write_text(a)
    (tmp_path / "b.txt").write_text(b)
    assert scan([tmp_path / "a.txt", tmp_path / "b.txt"], ScanOptions(), tmp_path / "index").passages == 0


PHRASE = "is a list of the names of the"


@pytest.mark.parametrize(
    ("parts", "found"),
    [
        (["is a list of", "a list of the", "of the names of", "the names of the"], False),
        (["is a list of"], True),
        ([PHRASE], True),
    ],
)
def test_a_phrase_whose_parts_stand_in_many_texts_is_no_passage(tmp_path, parts, found):
    shared = [f"{others(n, 9)} {PHRASE} {others(n + 2, 9)}" for n in (1, 2)]
    rest = [f"{others(5 + n, 9)} {part}" for n, part in enumerate(parts * 3)]
    for number, text in enumerate(shared + rest):
        (tmp_path / f"{number:02}.txt").write_text(text)
    scan([tmp_path], ScanOptions(), tmp_path / "index")
    for _ in range(2):
        with Library(tmp_path / "index") as library:
            assert bool(library.all_hits()) == found
        (tmp_path / "one more.txt").write_text(others(18, 30))  # and the next scan takes up what this one left
        scan([tmp_path], ScanOptions(), tmp_path / "index")
    for file in tmp_path.glob("*.txt"):
        if file.stem not in ("00", "01"):
            file.unlink()
    assert scan([tmp_path], ScanOptions(), tmp_path / "index").passages == 1
