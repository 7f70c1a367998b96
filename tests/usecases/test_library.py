"""What the window shows of a scanned folder, without the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.text.witness import Span
from viewer.usecases.library.contents import (
    ClusterFilter,
    LibraryContents,
    beginnings,
    clusters_with,
    load_contents,
    sorted_clusters,
    sorted_documents,
    year_of,
)
from viewer.usecases.library.elsewhere import shared_elsewhere
from viewer.usecases.library.kept import KeptLibrary, kept_libraries, library_of, scan_library
from viewer.usecases.library.marks import LibraryMarks
from viewer.usecases.library.readings import open_passage, passage_text

LONG = "the delegates agreed that no further guns shall stand upon the northern bank of the quiet river before harvest"
SHORT = "bread costs twice what it cost before the long winter came down upon our streets"


class Ticks:
    """Takes what a scan reports."""

    def show(self, part: object) -> None:
        pass


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a library of four documents."""
    made = tmp_path_factory.mktemp("home")
    texts = {
        "North/1948-05-02 Guns.txt": f"Guns\n\nIt rained all day. {LONG}. Nobody cheered.",
        "South/1948-06 Banks.txt": f"Banks\n\nA correspondent writes: {LONG.replace('quiet', 'silent')}. {SHORT}.",
        "South/Prices.txt": f"Prices\n\nWe hear from many houses that {SHORT}.",
        "South/1960 Half.txt": f"Half\n\nLater it was said that {LONG[: LONG.index(' of the quiet')]} anywhere at all.",
    }
    for name, text in texts.items():
        path = made / "Papers" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    scan_library(library_of([str(made / "Papers")], made), Ticks())
    return made


@pytest.fixture
def library(home: Path) -> KeptLibrary:
    """That library, as it was kept."""
    (kept,) = kept_libraries(home)
    return kept


@pytest.fixture
def contents(library: KeptLibrary) -> LibraryContents:
    """What is in it."""
    return load_contents(library.index)


def test_a_library_is_kept_by_its_folders(home: Path, library: KeptLibrary) -> None:
    assert library == library_of([str(home / "Papers"), str(home / "Papers")], home)
    assert library.name == "Papers"
    assert library_of([str(home)], home).index != library.index


def test_documents_are_sorted_and_unknown_dates_come_last(contents: LibraryContents) -> None:
    assert [one.title for one in sorted_documents(contents, "date")] == ["Guns", "Banks", "Half", "Prices"]
    assert [one.title for one in sorted_documents(contents, "title")] == ["Banks", "Guns", "Half", "Prices"]


def test_passages_are_filtered_by_source_year_size_and_words(contents: LibraryContents) -> None:
    def found(wanted: ClusterFilter) -> list[int]:
        return [one.size for one in sorted_clusters(contents, contents.passages, wanted, "size")]

    assert found(ClusterFilter()) == [3, 2]
    assert found(ClusterFilter(size=3)) == [3]
    assert found(ClusterFilter(source="North")) == [3]
    assert found(ClusterFilter(since=1960, until=1960)) == [3]
    assert found(ClusterFilter(since=1999)) == []
    assert found(ClusterFilter(numbers=clusters_with(contents, "Bread  costs"))) == [2]


def test_the_beginning_of_a_passage_stands_on_one_line(contents: LibraryContents) -> None:
    first = next(one for one in contents.passages if one.size == 3)
    assert beginnings(contents, [first.number, 999])[first.number].startswith("the delegates agreed")


def test_members_are_compared_with_the_base(contents: LibraryContents) -> None:
    cluster = next(one for one in contents.passages if one.size == 3)
    assert passage_text(contents, cluster, 0).readings == ()
    opened = open_passage(contents, cluster, 0)
    base, banks, half = opened.readings
    assert base.variants == ()
    assert [(one.lemma.strip(), one.text.strip()) for one in banks.variants] == [("quiet", "silent")]
    assert half.partial
    quiet = opened.text.index("quiet")
    assert [count for span, count, _ in opened.heat if span.overlap(Span(quiet, quiet + 5)) == 5] == [1]


@pytest.mark.parametrize(
    ("day", "year"), [("", None), ("1954", 1954.0), ("1954-07", 1954.49), ("1954-12-31", 1954.99), ("1954-02-30", 1954)]
)
def test_a_day_as_a_year(day: str, year: float | None) -> None:
    assert year_of(day) == (None if year is None else pytest.approx(year, abs=0.01))


def test_marks_and_notes_hold_for_any_member(library: KeptLibrary, contents: LibraryContents) -> None:
    cluster, other = contents.passages
    marks = LibraryMarks(library)
    marks.mark(contents, cluster, "the delegates", read=True)
    marks.write(contents, cluster, LONG, "Ask the archive")
    marks.close()
    again = LibraryMarks(library)
    assert again.is_read(contents, cluster)
    assert not again.is_read(contents, other)
    note = again.note(contents, cluster)
    assert note is not None
    assert note.text == "Ask the archive"
    assert again.note(contents, other) is None
    again.mark(contents, cluster, "", read=False)
    again.write(contents, cluster, LONG, "")
    assert not again.is_read(contents, cluster)
    assert again.note(contents, cluster) is None
    again.close()


def test_where_else_a_passage_stands(home: Path) -> None:
    north, south = home / "Papers" / "North", home / "Papers" / "South"
    found = shared_elsewhere([str(north / "1948-05-02 Guns.txt"), str(south / "1948-06 Banks.txt")], home)
    assert found is not None
    assert (found.document.title, [one.title for one in found.others]) == ("Guns", ["Half"])
    assert shared_elsewhere([str(home / "none.txt")], home) is None
    assert shared_elsewhere([str(south / "Prices.txt"), str(south / "1948-06 Banks.txt")], home / "empty") is None
