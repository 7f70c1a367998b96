"""Reading pages without SQLite finds what SQLite finds, in a file that is whole; noise it passes over."""

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.dossier.file import carve
from viewer.dossier.file.carve import CarvedColumn

SHAPES = {
    "thing": (
        CarvedColumn("number", int, optional=False, number=True),
        CarvedColumn("text", str, optional=False, number=False),
        CarvedColumn("real", float, optional=True, number=False),
        CarvedColumn("whole", int, optional=False, number=False),
        CarvedColumn("data", bytes, optional=True, number=False),
    )
}
WHOLE = st.one_of(st.integers(-(2**63), 2**63 - 1), st.integers(-3, 300))
ROW = st.tuples(
    st.integers(-(2**63), 2**63 - 1),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30),
    st.none() | st.just(0.5) | st.just(-1e300),
    WHOLE,
    st.none() | st.binary(max_size=8),
)
LONG = st.sampled_from([0, 1, 440, 470, 500, 900, 3900, 4060, 4061, 4062, 4096, 8200, 70_000])


def carved(file: bytes, log: bytes = b"") -> list[set[tuple[object, ...]]]:
    return [{found.row for found in carve.carved_rows(pages, SHAPES, {})} for pages in carve.states(file, log)]


def made(path: Path, rows: list[tuple[object, ...]], size: int) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute(f"PRAGMA page_size = {size}")
        db.execute("PRAGMA synchronous = OFF")
        db.execute("BEGIN")
        declared = "number INTEGER PRIMARY KEY, text TEXT NOT NULL, real REAL, whole INTEGER NOT NULL, data BLOB"
        db.execute(f"CREATE TABLE thing ({declared})")
        db.executemany("INSERT OR REPLACE INTO thing VALUES (?, ?, ?, ?, ?)", rows)
        db.execute("COMMIT")


@given(st.lists(st.tuples(ROW, LONG), max_size=12), st.sampled_from([512, 4096, 65536]))
def test_it_finds_what_sqlite_finds(rows, size):
    longer = [(number, text + "x" * more, *rest) for (number, text, *rest), more in rows]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "file")
        made(path, longer, size)
        with closing(sqlite3.connect(path)) as db:
            expected = set(db.execute("SELECT * FROM thing"))
        assert carved(path.read_bytes()) == [expected]


def test_it_reads_the_log_over_the_file_and_then_the_file(tmp_path):
    path = tmp_path / "file"
    made(path, [(1, "in the file", None, 1, None)], 4096)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("INSERT INTO thing VALUES (2, 'in the log', NULL, 1, NULL)")
        found = carved(path.read_bytes(), path.with_name("file-wal").read_bytes())
    assert [sorted(row[0] for row in state) for state in found] == [[1, 2], [1]]


@pytest.mark.slow
@given(st.data())
def test_noise_is_passed_over(data):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "file")
        made(path, [(number, "x" * number * 9, None, number, b"y") for number in range(200)], 4096)
        content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 30))):
        place = data.draw(st.integers(0, len(content) - 1))
        noise = data.draw(st.binary(min_size=1, max_size=200))
        content[place : place + len(noise)] = noise
    for rows in carved(bytes(content), bytes(content[: data.draw(st.integers(0, 9000))])):
        assert all(len(row) == 5 for row in rows)
