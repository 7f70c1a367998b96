"""The scan finds what documents share, and adding, removing and changing documents gives what a full scan gives."""

import random
import shutil

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from viewer.scan.library import Library
from viewer.scan.model import ScanOptions
from viewer.scan.scan import scan

WORDS = [a + b for a in ("ba", "ko", "ri", "tun", "mel", "vos") for b in ("lar", "nit", "sem", "dor", "kip", "zun")]
PASSAGES = [" ".join(random.Random(n).choices(WORDS, k=12 + n)) for n in range(6)]


def text(seed, passages):
    """A document of random words with these passages in it."""
    dice = random.Random(seed)
    return "\n\n".join(" ".join(dice.choices(WORDS, k=20)) + "\n\n" + PASSAGES[one] for one in passages)


def found(index):
    """All that a library says, without the numbers of documents."""
    with Library(index) as library:
        documents = library.documents()
        path = {one.number: one.path.rpartition("/")[2] for one in documents}
        return (
            [(path[one.number], one.words, one.shared, one.sha256) for one in documents],
            [(path[h.a], path[h.b], h.a_span, h.b_span, h.words, h.strength, h.cluster) for h in library.all_hits()],
            [[(path[m.document], m.span, m.nearest) for m in one.members] for one in library.all_clusters()],
        )


names = st.sampled_from([f"{letter}.txt" for letter in "abcdefghijklmnopqrstuvwxyz"])
contents = st.tuples(st.integers(0, 1), st.lists(st.integers(0, 5), max_size=3))
folders = st.dictionaries(names, contents, max_size=26)


@given(states=st.lists(folders, min_size=2, max_size=3))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
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
            new = text(*content)
            if not (folder / name).exists() or (folder / name).read_text() != new:
                (folder / name).write_text(new)
        scan([folder], ScanOptions(), index)
    scan([folder], ScanOptions(), fresh)
    assert found(index) == found(fresh)
