"""What a library is asked for: documents in an order, clusters by their words, sizes, sources and dates."""

import pytest

from tests.scan.folders import PASSAGES, WORDS
from viewer.scan.library import Library, NoLibraryError
from viewer.scan.metadata import DocumentMetadata
from viewer.scan.model import ScanOptions
from viewer.scan.scan import scan

# Of each document its date, its source, and the passages in it.
DOCUMENTS = {
    "a": ("1954-03-31", "Agency", [5, 4]),
    "b": ("1 April 1954", "Ledger", [5]),
    "c": ("1961", "Ledger", [5, 4]),
    "d": ("", "Book", [4]),
}


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    folder = tmp_path_factory.mktemp("library")
    (folder / "texts").mkdir()
    known = {}
    for name, (date, source, passages) in DOCUMENTS.items():
        own = [" ".join(f"{word}{name}{'xyz'[n]}" for word in WORDS[:40]) for n in range(3)]
        text = "\n\n".join([own[0], *(f"{PASSAGES[one]}\n\n{own[n + 1]}" for n, one in enumerate(passages))])
        (folder / "texts" / f"{name}.txt").write_text(text)
        known[f"{name}.txt"] = DocumentMetadata(name.upper(), "", date, source)
    scan([folder / "texts"], ScanOptions(), folder / "index", metadata=known)
    with Library(folder / "index") as opened:
        yield opened


def titles(library, cluster):
    return "".join(library.document(member.document).title for member in cluster.members)


def test_documents(library):
    orders = {
        sort: "".join(one.title for one in library.documents(sort))
        for sort in ("path", "title", "date", "source", "share")
    }
    assert orders["path"] == orders["title"] == orders["date"] == "ABCD"
    assert orders["source"] == "ADBC"
    assert orders["share"][:2] == "AC"
    assert [one.day for one in library.documents()] == ["1954-03-31", "1954-04-01", "1961", ""]
    with pytest.raises(KeyError):
        library.document(4)


@pytest.mark.parametrize(
    ("asked", "members"),
    [
        ({}, ["ABC", "ACD"]),
        ({"sort": "words"}, ["ABC", "ACD"]),
        ({"sort": "strength", "limit": 1}, ["ABC"]),
        ({"limit": 1, "offset": 1}, ["ACD"]),
        ({"source": "Book"}, ["ACD"]),
        ({"document": 1}, ["ABC"]),
        ({"text": PASSAGES[4][5:20].upper()}, ["ACD"]),
        ({"words": 17}, ["ABC"]),
        ({"size": 4}, []),
        ({"strength": 100_000}, []),
        ({"furniture": True}, []),
        ({"since": "1962"}, []),
        ({"until": "1954-03"}, ["ABC", "ACD"]),
        ({"since": "1954-04-01", "until": "1954"}, ["ABC"]),
    ],
)
def test_clusters(library, asked, members):
    assert [titles(library, one) for one in library.clusters(**asked)] == members


def test_a_cluster(library):
    first = library.cluster(1)
    assert (first.size, first.words, first.sources, first.since, first.until) == (3, 17, 2, "1954-03-31", "1961")
    assert [one.nearest for one in first.members] == [None, 0, 0]
    assert first.text == PASSAGES[5]
    assert library.count() == 2


def test_pairs(library):
    assert library.links() == [(0, 1, 17), (0, 2, 33), (0, 3, 16), (1, 2, 17), (2, 3, 16)]
    assert [(hit.a, hit.b) for hit in library.hits(3)] == [(0, 3), (2, 3)]
    assert library.hits_between(2, 0) == library.hits_between(0, 2)


def test_no_library(tmp_path):
    with pytest.raises(NoLibraryError, match="There is no result of a scan in"):
        Library(tmp_path)
