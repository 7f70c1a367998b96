"""What the reader chose of a file, and wrote over what it says of itself, is there again when it is opened again."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.text.reading.test_choose import BOOK, EDITION
from tests.text.reading.test_docx import CHANGED, document, paragraph, run
from viewer.collation.model.model import Collation, Options
from viewer.dossier.location import find_for, home
from viewer.dossier.store import Dossier
from viewer.text.choices import USUAL, Choices
from viewer.text.reading.read import ReadError, read
from viewer.text.witness import NO_WORDS, Witness
from viewer.usecases.compare import Source, compare_again, compare_files, compare_kept, compare_one, compare_texts

PAGES, BEFORE = Choices(pages="2-", notes=False), Choices(rejected=True)


class NoTick:
    def __call__(self, done: float) -> None: ...

    def show(self, part: tuple[Witness, ...]) -> None: ...


@pytest.fixture
def pair(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    """A PDF and a Word document, and a home for dossiers."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    files = tmp_path / "book.pdf", tmp_path / "letter.docx"
    files[0].write_bytes(BOOK)
    files[1].write_bytes(document(CHANGED + paragraph(run("The second page goes on over its end."))))
    return str(files[0]), str(files[1])


def opened(paths: tuple[str, ...], choices: tuple[Choices, ...] | None = None) -> Collation:
    return compare_files(paths, None, choices, NoTick())


def keep(collation: Collation) -> None:
    """As the window does: in the program's own dossier."""
    with Dossier.open(find_for([witness.sha256 for witness in collation.witnesses], home())) as dossier:
        dossier.save_witnesses(collation.witnesses)


def known(collation: Collation) -> list[tuple[str, Choices, str, dict[str, str]]]:
    return [(w.text, w.choices, w.title, w.edits) for w in collation.witnesses]


@pytest.mark.slow
def test_files_are_read_as_their_dossier_keeps_it(pair: tuple[str, str]) -> None:
    assert [w.choices for w in opened(pair).witnesses] == [USUAL, USUAL]
    first = opened(pair, (PAGES, BEFORE))
    first = replace(
        first, witnesses=(first.witnesses[0].with_edits({"title": "A book", "author": "Quill"}), first.witnesses[1])
    )
    keep(first)
    again = opened(pair)
    assert known(again) == known(first)
    assert again.witnesses[0].said["author"] == ""
    assert known(opened(pair[::-1])) == known(first)[::-1]
    assert [w.choices for w in opened(pair, (USUAL, USUAL)).witnesses] == [USUAL, USUAL]


def test_two_texts_of_one_file_keep_their_sides(pair: tuple[str, str]) -> None:
    both = compare_one(pair[1], NoTick())
    assert [w.choices for w in both.witnesses] == [BEFORE, USUAL]
    assert both.witnesses[0].text.startswith("One old")
    keep(replace(both, witnesses=(both.witnesses[0].with_edits({"title": "The draft"}), both.witnesses[1])))
    again = opened((pair[1], pair[1]))
    assert [(w.choices, w.title) for w in again.witnesses] == [(BEFORE, "The draft"), (USUAL, both.witnesses[1].title)]
    anew = compare_one(pair[1], NoTick())
    assert [w.title for w in anew.witnesses] == [w.title for w in again.witnesses]


def test_an_apparatus_opens_as_its_witnesses(pair: tuple[str, str], tmp_path: Path) -> None:
    edition = tmp_path / "ode.xml"
    edition.write_text(EDITION, "utf-8")
    found = compare_one(str(edition), NoTick())
    assert [w.choices.witness for w in found.witnesses] == ["A", "Ba"]
    assert [(v.lemma, v.text) for v in found.variants] == [("gray", "grey")]


def test_a_file_of_one_text_says_so(pair: tuple[str, str]) -> None:
    with pytest.raises(ReadError, match="neither tracked changes nor an apparatus"):
        compare_one(pair[0], NoTick())


@pytest.mark.slow
def test_a_dossier_gives_the_same_reading_with_its_files_and_without(pair: tuple[str, str], tmp_path: Path) -> None:
    first = opened(pair, (PAGES, BEFORE))
    edited = tuple(w.with_edits({"title": "New", "date": "1951"}) for w in first.witnesses)
    path = tmp_path / "own.dossier"
    with Dossier.open(path) as dossier:
        dossier.save_witnesses(edited)
        kept = tuple(dossier.witnesses())
    again = compare_kept(kept, Options(), NoTick())
    assert known(again) == known(replace(first, witnesses=edited))
    assert [w.parts for w in again.witnesses] == [w.parts for w in first.witnesses]
    for file in pair:
        Path(file).unlink()
    without = compare_kept(kept, Options(), NoTick())
    assert known(without) == known(again)
    assert [w.said for w in without.witnesses] == [w.said for w in first.witnesses]
    assert not any(w.offers.pages or w.offers.changes for w in without.witnesses)


def test_a_changed_file_is_read_as_before_and_one_of_another_format_as_it_can_be(pair: tuple[str, str]) -> None:
    source = Source(pair[0], PAGES, {"title": "A book"})
    other = read(pair[1])
    assert compare_again((source, other), Options(), NoTick()).witnesses[0].choices == PAGES
    Path(pair[0]).write_bytes(rb"{\rtf1 Plain words now.}")
    found = compare_again((source, other), Options(), NoTick()).witnesses[0]
    assert (found.text, found.choices, found.title) == ("Plain words now.\n", Choices(notes=False), "A book")


def test_a_pasted_text_keeps_the_title_that_the_reader_gave(pair: tuple[str, str]) -> None:
    texts = "Some words that were pasted here.", "Some words that were put here."
    first = compare_texts(texts, "Pasted", NoTick())
    keep(replace(first, witnesses=(first.witnesses[0].with_edits({"title": "Mine"}), first.witnesses[1])))
    assert [w.title for w in compare_texts(texts, "Pasted", NoTick()).witnesses] == [
        "Mine",
        first.witnesses[1].title,
    ]


def test_edits_are_over_what_the_file_says() -> None:
    text = Witness("Words", NO_WORDS, "Its title", author="Quill")
    edited = text.with_edits({"title": "Another", "author": "Quill", "date": "1951"})
    assert (edited.title, edited.author, edited.date) == ("Another", "Quill", "1951")
    assert edited.edits == {"title": "Another", "date": "1951"}
    assert edited.said == text.said
    assert edited.with_edits({"author": ""}).edits == {"author": ""}
    assert edited.with_edits({}).edits == {}
    assert edited.with_edits({}).title == "Its title"
