"""A scan finds what documents share; adding, removing and changing documents gives what a full scan gives."""

import errno
import os
import random
import shutil
import subprocess
import sys
import time
from concurrent.futures import Executor, Future
from pathlib import Path
from unittest import mock

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.scan.folders import PASSAGES, WORDS, document_text, folder_of_many, found
from viewer.resources import corpus
from viewer.scan import files
from viewer.scan import scan as module
from viewer.scan.engine import find
from viewer.scan.engine.layout import ARRAYS, VERSION
from viewer.scan.library import Library
from viewer.scan.lock import IndexInUseError, locked
from viewer.scan.model import ScanOptions
from viewer.scan.scan import scan
from viewer.scan.state import Index
from viewer.scan.tasks import WorkerAccessError
from viewer.text.reading.read import NO_SUCH_FILE, ReadError

names = st.sampled_from([f"{letter}.txt" for letter in "abcdefghijklmnopqrstuvwxyz"])
contents = st.tuples(st.integers(0, 1), st.lists(st.integers(0, 5), max_size=3))
folders = st.dictionaries(names, contents, max_size=26)


class Stop(Exception):
    """Ends a scan."""


@pytest.mark.slow
@given(states=st.lists(folders, min_size=2, max_size=3))
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_adding_removing_and_changing_gives_what_a_full_scan_gives(tmp_path, states):
    folder, index, fresh = (tmp_path / name for name in ("texts", "index", "fresh"))
    for path in (folder, index, fresh):
        shutil.rmtree(path, ignore_errors=True)
    for state in states:
        folder.mkdir(exist_ok=True)
        for old in folder.iterdir():
            if old.name not in state:
                old.unlink()
        for name, content in state.items():
            new = document_text(*content)
            if not (folder / name).exists() or (folder / name).read_text() != new:
                (folder / name).write_text(new)
        scan([folder], ScanOptions(), index)
    scan([folder], ScanOptions(), fresh)
    assert found(index) == found(fresh)


@pytest.mark.slow
@pytest.mark.parametrize("most", [500, 6], ids=["all hits", "the strongest hits"])
@pytest.mark.parametrize("options", [ScanOptions(), ScanOptions(by_folder=True)], ids=["all", "by folder"])
def test_hits_that_are_kept_after_a_small_change(tmp_path, monkeypatch, options, most):
    monkeypatch.setattr(module, "_SMALL_CHANGE", 0)  # any change is a small one
    monkeypatch.setattr(find, "_MOST", most)
    dice = random.Random(most)
    words = WORDS[:14]
    phrases = [" ".join(dice.choices(words, k=dice.randint(5, 25))) for _ in range(8)]
    paths = [tmp_path / "texts" / folder / f"{number:03}.txt" for folder in "pqr" for number in range(40)]
    for folder in "pqr":
        (tmp_path / "texts" / folder).mkdir(parents=True)

    def write(path):  # phrases in more places than make all pairs, with chance words between
        lines = (" ".join([*dice.choices(words, k=dice.randint(0, 12)), dice.choice(phrases)]) for _ in range(4))
        path.write_text("\n".join(lines))

    def stop(step):
        if step.stage == "find":
            raise Stop

    for path in dice.sample(paths, 50):
        write(path)
    scan([tmp_path / "texts"], options, tmp_path / "index")
    for path in dice.sample(paths, 6):
        write(path)
    for path in dice.sample([path for path in paths if path.exists()], 4):
        path.unlink()
    with pytest.raises(Stop):
        scan([tmp_path / "texts"], options, tmp_path / "index", progress=stop)
    scan([tmp_path / "texts"], options, tmp_path / "index")
    scan([tmp_path / "texts"], options, tmp_path / "fresh")
    assert found(tmp_path / "index") == found(tmp_path / "fresh")
    assert not list((tmp_path / "index").rglob("change-*"))


@pytest.fixture(scope="module")
def of_corpus(tmp_path_factory):
    index = tmp_path_factory.mktemp("corpus")
    scan([corpus()], ScanOptions(echoes=True), index)
    with Library(index) as library:
        yield library


def test_the_memo_is_one_passage_in_two_documents(of_corpus):
    first = of_corpus.clusters(limit=1)[0]
    assert (first.size, first.words, first.furniture) == (2, 1245, False)
    assert [member.similarity for member in first.members] == [1, 1]
    assert of_corpus.document(first.first).day == "2024-02-01"  # the other has no date
    for member in first.members:
        text = member.span.of(of_corpus.text(member.document))
        assert text.startswith("Presidium, CC CPSU")
        assert text.endswith("26 March 1954")
    assert of_corpus.links(1000) == [(2, 3, 1245)]


@pytest.mark.parametrize(
    "words",
    ["In 1951, Andrei Gromyko", "Joxe", "Such a statement", "sent a note to the governments", "consider jointly",
     "On March 31, 1954, the USSR"],
)  # fmt: skip
def test_echoes_between_documents(of_corpus, words):
    echoes = [hit for hit in of_corpus.all_hits() if hit.kind == "echo"]
    assert any(words in hit.a_span.of(of_corpus.text(hit.a)) for hit in echoes)


def test_a_cluster_has_all_members_however_many(tmp_path):
    (tmp_path / "texts").mkdir()
    for number in range(40):
        (tmp_path / "texts" / f"{number:02}.txt").write_text(document_text(number, [3]))
    summary = scan([tmp_path / "texts"], ScanOptions(), tmp_path / "index")
    with Library(tmp_path / "index") as library:
        (cluster,) = [one for one in library.clusters() + library.clusters(furniture=True) if PASSAGES[3] in one.text]
    assert cluster.size == 40
    assert cluster.furniture
    assert summary.clusters >= 1
    assert all(member.similarity == 1 for member in cluster.members)


def test_spans_are_those_of_the_text_in_any_script(tmp_path):
    passage = "国務大臣は北大西洋条約機構への加盟を提案した覚書を送付した"
    (tmp_path / "a.txt").write_text("\U0001f600 前文です。" + passage + "以上。", encoding="utf-8")
    (tmp_path / "b.txt").write_text("別の記事。" + passage, encoding="utf-8")
    scan([tmp_path / "a.txt", tmp_path / "b.txt"], ScanOptions(), tmp_path / "index")
    with Library(tmp_path / "index") as library:
        (hit,) = library.hits_between(0, 1)
        assert hit.a_span.of(library.text(0)) == hit.b_span.of(library.text(1)) == passage


def test_only_across_folders_and_series(tmp_path):
    for name in ("a/1", "a/2", "b/1"):
        path = tmp_path / f"{name}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(document_text(hash(name), [2]))
    folders = [tmp_path / "a", tmp_path / "b"]
    index = tmp_path / "index"
    pairs = {}
    for options in (ScanOptions(), ScanOptions(between=True), ScanOptions(by_folder=True), ScanOptions()):
        scan(folders, options, index)
        with Library(index) as library:
            pairs.setdefault(options, {(hit.a, hit.b) for hit in library.all_hits()})
            assert pairs[options] == {(hit.a, hit.b) for hit in library.all_hits()}
    assert pairs[ScanOptions()] == {(0, 1), (0, 2), (1, 2)}
    assert pairs[ScanOptions(between=True)] == pairs[ScanOptions(by_folder=True)] == {(0, 2), (1, 2)}


def test_of_two_states_the_one_that_is_named_first_comes_first(tmp_path):
    for name in ("new/a", "old/b"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / f"{name}.txt").write_text(PASSAGES[2])
    for folders in (["old", "new"], ["new", "old"]):
        scan([tmp_path / name for name in folders], ScanOptions(between=True), tmp_path / "index")
        with Library(tmp_path / "index") as library:
            (cluster,) = library.all_clusters()
            assert [Path(library.document(one.document).path).parent.name for one in cluster.members] == folders


@pytest.mark.parametrize("stage", ["read", "index", "join", "find"])
def test_a_scan_that_was_stopped_goes_on(tmp_path, stage):
    folder = folder_of_many(tmp_path / "texts", 30)

    def stop(step):
        if step.stage == stage:
            raise Stop

    with pytest.raises(Stop):
        scan([folder], ScanOptions(), tmp_path / "index", progress=stop)
    stages = []
    scan([folder], ScanOptions(), tmp_path / "index", progress=lambda step: stages.append(step.stage))
    assert "read" not in stages
    scan([folder], ScanOptions(), tmp_path / "fresh")
    assert found(tmp_path / "index") == found(tmp_path / "fresh")


def test_a_first_scan_shows_early_what_it_has(tmp_path, monkeypatch):
    folder = folder_of_many(tmp_path / "texts", 30)
    monkeypatch.setattr(files, "_FIRST", 10)
    seen = []

    def look():
        with Library(tmp_path / "index") as library:
            summary = library.summary
            seen.append((summary.documents, summary.complete, [one.size for one in library.clusters()]))

    scan([folder], ScanOptions(), tmp_path / "index", early=look)
    ((documents, complete, sizes),) = seen
    assert (documents, complete) == (10, False)
    assert sizes
    assert scan([folder], ScanOptions(), tmp_path / "index", early=look).complete
    (folder / "new.txt").write_text(PASSAGES[4])
    scan([folder], ScanOptions(), tmp_path / "index", early=look)
    assert len(seen) == 1  # a whole result never gives way to a part of one


@pytest.mark.slow
def test_a_scan_that_was_killed_goes_on(tmp_path):
    folder = folder_of_many(tmp_path / "texts", 200)
    code = (
        "import sys; from pathlib import Path; from viewer.scan.model import ScanOptions; from viewer.scan.scan import "
        "scan; scan([Path(sys.argv[1])], ScanOptions(), Path(sys.argv[2]))"
    )
    for wait in (0.5, 0.7, 0.8, 0.9):
        with subprocess.Popen([sys.executable, "-c", code, str(folder), str(tmp_path / "index")]) as process:
            time.sleep(wait)
            process.kill()
    assert scan([folder], ScanOptions(), tmp_path / "index").notices == ()
    scan([folder], ScanOptions(), tmp_path / "fresh")
    assert found(tmp_path / "index") == found(tmp_path / "fresh")
    with locked(tmp_path / "index"):  # the killed ones have left none
        pass


def test_two_scans_on_one_index(tmp_path):
    with locked(tmp_path), pytest.raises(IndexInUseError, match="Another scan is running on"):
        scan([corpus()], ScanOptions(), tmp_path)


@pytest.mark.parametrize("damage", ["version", "short", "rows", "keys", "no json"])
def test_an_index_that_cannot_be_used_is_made_again(tmp_path, damage):
    folder = folder_of_many(tmp_path / "texts", 9)
    index = tmp_path / "index"
    scan([folder], ScanOptions(), index)
    before = found(index)
    arrays = next(index.glob("generation-*"))
    state = index / "state.json"
    match damage:
        case "version":
            state.write_text(state.read_text().replace(f'"version": {VERSION}', '"version": 0'))
        case "short":
            os.truncate(arrays / "words.bin", 40)
        case "rows":
            (arrays / "documents.jsonl").write_text("{}")
        case "keys":
            next(arrays.glob("keys-*")).unlink()
        case _:
            state.write_text("{")
    assert scan([folder], ScanOptions(), index).notices == (
        "The index was of another version, or damaged, and was made again.",
    )
    assert found(index) == before


def test_what_cannot_be_read_is_listed(tmp_path):
    folder = folder_of_many(tmp_path / "texts", 5)
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4)
    (folder / "gone.txt").symlink_to(folder / "nowhere")
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    os.mkfifo(folder / "pipe.txt")
    summary = scan([folder], ScanOptions(), tmp_path / "index")
    assert summary.documents == 5
    assert sorted(one.path.rpartition("/")[2] for one in summary.skipped) == ["gone.txt", "picture.png", "pipe.txt"]
    assert all(one.reason for one in summary.skipped)


class Blind(Executor):
    """Runs tasks at once, as a machine would that does not see these files."""

    def __init__(self, hidden):
        self._hidden = hidden

    def submit(self, function, /, *args):
        future = Future()
        try:
            with mock.patch("viewer.scan.engine.index.file_bytes", self._bytes):
                future.set_result(function(*args))
        except OSError as error:
            future.set_exception(error)
        return future

    def _bytes(self, path):
        if self._hidden == "texts":
            raise ReadError(path, NO_SUCH_FILE)
        raise FileNotFoundError(errno.ENOENT, "No such file", str(Path(path).parent / "part.bin"))


@pytest.mark.parametrize("hidden", ["texts", "index"])
def test_a_worker_that_does_not_see_the_folder_is_named(tmp_path, monkeypatch, hidden):
    monkeypatch.setattr(module, "_SMALL", 0)
    folder = folder_of_many(tmp_path / "texts", 3)
    with pytest.raises(WorkerAccessError, match=r"A worker cannot see .*texts"):
        scan([folder], ScanOptions(), tmp_path / "index", Blind(hidden))
    assert scan([folder], ScanOptions(), tmp_path / "index").documents == 3


def test_many_versions_of_one_text_are_capped_and_said(tmp_path, monkeypatch):
    monkeypatch.setattr(find, "_MOST", 20)
    dice = random.Random(7)
    words = dice.choices(WORDS, k=60)
    (tmp_path / "texts").mkdir()
    for number in range(40):
        words[dice.randrange(60)] = dice.choice(WORDS)
        (tmp_path / "texts" / f"{number:02}.txt").write_text(" ".join(words))
    summary = scan([tmp_path / "texts"], ScanOptions(), tmp_path / "index")
    assert not summary.complete
    assert summary.limits == ("Some documents share so much with others that only their strongest passages were kept.",)


def test_empty_files_and_equal_ones(tmp_path):
    folder = tmp_path / "texts"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number}.txt").touch()
    (folder / "same1.txt").write_text(PASSAGES[5])
    (folder / "same2.txt").write_text(PASSAGES[5])
    summary = scan([folder], ScanOptions(), tmp_path / "index")
    assert (summary.documents, summary.passages, summary.clusters) == (302, 1, 1)
    with Library(tmp_path / "index") as library:
        assert [one.share for one in library.documents("share")[:3]] == [1, 1, 0]


def test_nothing_at_all(tmp_path):
    (tmp_path / "texts").mkdir()
    summary = scan([tmp_path / "texts"], ScanOptions(), tmp_path / "index")
    assert (summary.documents, summary.clusters, summary.complete) == (0, 0, True)
    with Library(tmp_path / "index") as library:
        assert library.clusters() == []
        assert library.links() == []


@pytest.mark.parametrize("writes", [1, 4, 6, 9, 12])
def test_a_full_disk_leaves_the_index_usable(tmp_path, monkeypatch, writes):
    folder, index = folder_of_many(tmp_path / "texts", 20), tmp_path / "index"
    scan([folder], ScanOptions(), tmp_path / "fresh")
    left = [writes]

    def replace(*_):
        left[0] -= 1
        if left[0] < 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        return rename(*_)

    rename = Path.replace
    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(OSError, match="No space left on device"):
        scan([folder], ScanOptions(), index)
    monkeypatch.setattr(Path, "replace", rename)
    assert scan([folder], ScanOptions(), index).notices == ()
    assert found(index) == found(tmp_path / "fresh")
    assert not list(index.rglob("*.tmp"))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_a_full_disk_is_said_when_arrays_are_written(tmp_path):
    index = Index(tmp_path)
    index.arrays.mkdir()
    for kind in ARRAYS:
        (index.arrays / f"{kind}.bin").symlink_to("/dev/full")
    with pytest.raises(OSError, match="No space left on device"):
        index.add([], {kind: [np.zeros(1 << 16, dtype=dtype)] for kind, dtype in ARRAYS.items()})
