"""``recension scan``, from its arguments to what it writes."""

import errno
import json

import pytest

from tests.scan.folders import folder_of_many
from viewer.cli import main
from viewer.resources import corpus


@pytest.fixture
def folder(tmp_path):
    return folder_of_many(tmp_path / "texts", 12)


def lines_of(capsys):
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_the_corpus(capsys):
    assert main(["scan", str(corpus())]) == 0
    said = capsys.readouterr()
    assert "\n1,245 words in 2 documents, word for word the same\n  “Presidium, CC CPSU" in said.out
    assert said.out.startswith("5 documents, 5,592 words")
    assert said.err == ""


def test_json_lines(folder, tmp_path, capsys):
    assert main(["scan", str(folder), "--json", "--index", str(tmp_path / "index")]) == 0
    header, *hits, clusters, end = lines_of(capsys)
    assert (header["format"], header["version"], header["documents"]) == ("recension/scan", 1, 12)
    assert header["options"]["words"] == 7
    numbers = {one["id"] for one in clusters["clusters"]}
    for hit in hits:
        assert hit["kind"] == "shared"
        assert hit["cluster"] in numbers
        assert hit["a"] < hit["b"]
    for one in clusters["clusters"]:
        assert one["first"] == one["members"][0][0]
    assert (end["documents"], end["passages"], end["clusters"]) == (12, len(hits), len(numbers))
    assert (end["complete"], end["skipped"]) == (True, [])
    assert main(["scan", str(folder), "--json", "--index", str(tmp_path / "index")]) == 0
    again = lines_of(capsys)
    assert again[:-1] == [header, *hits, clusters]


def test_dates_and_sources_of_a_table(folder, tmp_path, capsys):
    table = tmp_path / "dates.csv"
    rows = "".join(f"texts/d{number:04}.txt;{30 - number}. März 1954;Blatt {number % 2}\n" for number in range(12))
    table.write_text(f"Path;Date;Source\n{rows}", encoding="utf-8")
    assert main(["scan", str(folder), "--metadata", str(table), "--csv", str(tmp_path / "tables")]) == 0
    capsys.readouterr()
    documents, members = (
        [line.split(",") for line in (tmp_path / "tables" / name).read_text("utf-8-sig").splitlines()[1:]]
        for name in ("documents.csv", "members.csv")
    )
    assert documents[0][3:6] == ["30. März 1954", "1954-03-30", "Blatt 0"]
    days = [row[4] for row in members if row[0] == "1"]
    assert days == sorted(days)
    assert members[0][9] == ""  # the first is nearest to none


@pytest.mark.parametrize(("name", "tag"), [("net.graphml", "graphml"), ("net.gexf", "gexf")])
def test_the_network(folder, tmp_path, name, tag):
    assert main(["scan", str(folder), "--graph", str(tmp_path / name)]) == 0
    written = (tmp_path / name).read_text(encoding="utf-8")
    assert f"<{tag} " in written
    assert written.count("<node ") == 12
    assert written.count("<edge ") > 0


def test_passim_out_and_in(folder, tmp_path, capsys):
    assert main(["scan", str(folder), "--passim", str(tmp_path / "out.json"), "--json"]) == 0
    *_, clusters, _ = lines_of(capsys)
    assert main(["scan", "--from-passim", str(tmp_path / "out.json"), "--json"]) == 0
    *_, taken, end = lines_of(capsys)
    members = [sorted(map(str, one["members"])) for one in clusters["clusters"]]
    assert sorted(sorted(map(str, one["members"])) for one in taken["clusters"]) == sorted(members)
    assert end["clusters"] == len(members)


@pytest.mark.parametrize(
    ("arguments", "sentence", "status"),
    [
        (["scan", "nowhere"], "nowhere: there is no such file or folder.", 1),
        (["scan"], "scan takes documents or folders, or --from-passim", 2),
        (["scan", ".", "--between"], "--between goes with two folders or more", 2),
        (["scan", ".", "--graph", "net.png"], "--graph writes .graphml or .gexf, not net.png", 2),
        (["scan", ".", "--cluster", "tcp://127.0.0.1:1"], "--cluster goes with --index", 2),
        (["scan", ".", "--metadata", "nowhere.csv"], "Cannot read nowhere.csv", 1),
        (["scan", "--from-passim", __file__], "it is not the output of passim", 1),
    ],
)
def test_wrong_calls(arguments, sentence, status, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    try:
        assert main(arguments) == status
    except SystemExit as end:
        assert end.code == status
    said = capsys.readouterr()
    assert sentence in said.err
    assert said.out == ""


def test_a_full_disk_is_one_sentence(folder, tmp_path, capsys, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("viewer.scan.engine.layout.temporary_beside", full)
    assert main(["scan", str(folder), "--index", str(tmp_path / "index")]) == 1
    assert capsys.readouterr().err.endswith(
        "the disk is full. What is done stays, and the next scan goes on from there.\n"
    )
