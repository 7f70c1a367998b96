"""The command: one line for each fault, and the JSON that other programs read."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.text.reading import tesseract
from tests.text.reading.test_choose import BOOK, EDITION
from tests.text.reading.test_docx import CHANGED, document
from tests.text.reading.web.test_html import PAGE, SENTENCES
from viewer import resources
from viewer.cli import main

MEMO = [str(path) for path in sorted(resources.corpus().glob("molotov-memo-*.txt"))]


def told(capfdbinary: pytest.CaptureFixture[bytes], *words: str) -> tuple[int, str, str]:
    """Exit status, standard output and standard error."""
    try:
        status = main(words)
    except SystemExit as stop:
        status = int(stop.code or 0)
    out, err = capfdbinary.readouterr()
    return status, out.decode(), err.decode()


def test_the_memo_as_json(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    status, out, err = told(capfdbinary, "compare", *MEMO, "--json", "--characters")
    found = json.loads(out)
    assert (status, err) == (0, "")
    assert (found["format"], found["version"], found["complete"]) == ("recension/collation", 2, True)
    assert [witness["sigil"] for witness in found["witnesses"]] == ["A", "B"]
    texts = {sigil: told(capfdbinary, "text", path)[1] for sigil, path in zip("AB", MEMO, strict=True)}
    (match,) = found["matches"]
    for sigil, side in (("A", "base"), ("B", "reading")):
        passage = texts[sigil][slice(*match[side])]
        assert passage.startswith("Presidium, CC CPSU")
        assert passage.endswith("26 March 1954")
    assert found["summary"]["substantive"] == 0
    assert found["summary"]["variants"]["typography"] == 19
    assert found["summary"]["variants"]["spacing"] == 4
    for variant in found["variants"]:
        assert texts["A"][slice(*variant["base"])] == variant["lemma"]
        assert "".join(part for sign, part in variant["edits"] if sign != "-") == variant["text"]
    roles = {(f["witness"], f["role"]) for f in found["framing"]}
    assert roles == {(sigil, role) for sigil in "AB" for role in ("headline", "lead-in", "lead-out")}


@pytest.mark.parametrize("other", sorted(resources.corpus().glob("*.txt")), ids=lambda path: path.stem)
def test_the_other_pairs_share_no_passage(other: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    for one in sorted(resources.corpus().glob("*.txt")):
        if one < other and {str(one), str(other)} != set(MEMO):
            assert not json.loads(told(capfdbinary, "compare", str(one), str(other), "--json")[1])["matches"]


def test_page_forms_are_furniture(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    tried = str(resources.corpus() / "how-the-ussr-tried-to-join-nato.txt")
    found = json.loads(told(capfdbinary, "compare", tried, MEMO[0], "--json")[1])
    text = told(capfdbinary, "text", tried)[1]
    furniture = [text[slice(*f["span"])] for f in found["framing"] if f["witness"] == "A" and f["role"] == "furniture"]
    assert len(furniture) == 1
    assert furniture[0].startswith("Russian Language Articles:")
    assert furniture[0].endswith("Connecting to %s")


def test_a_summary_a_person_can_read(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    status, out, _ = told(capfdbinary, "compare", *MEMO)
    assert status == 0
    assert "1 shared passage, 1,245 words" in out
    assert "0 substantive variants, 23 accidental" in out


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["compare"], 2),
        (["compare", "one"], 1),
        (["compare", MEMO[0]], 2),
        (["compare", *MEMO, "--pages", "3-14"], 1),
        (["compare", *MEMO, "--pages-b", "3-14"], 1),
        (["compare", *MEMO, "--changes", "some"], 2),
        (["compare", *MEMO, "--witness", "A", "--witness", "B"], 2),
        (["text", MEMO[0], "--no-notes"], 1),
        (["compare", "one", "two", "--scope", "everything"], 2),
        (["compare", "one", "two", "--words", "0"], 2),
        (["compare", "one", "two", "--similarity", "2"], 2),
        (["compare", "one", "two", "--ignore", "colour"], 2),
        (["compare", "one", "two", "--characters"], 2),
        (["compare", "no such file", "nor this"], 1),
        (["text", "."], 1),
    ],
)
def test_a_fault_is_one_line(words: list[str], status: int, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    found, out, err = told(capfdbinary, *words)
    assert (found, out) == (status, "")
    assert err.startswith("recension")
    assert err.count("\n") == 1


def test_levels_can_be_left_out(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    found = json.loads(told(capfdbinary, "compare", *MEMO, "--json", "--ignore", "typography")[1])
    assert {variant["level"] for variant in found["variants"]} == {"spacing"}
    assert found["options"]["ignore"] == ["typography"]


def test_an_empty_text_is_told(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    status, out, _ = told(capfdbinary, "compare", str(empty), MEMO[0])
    assert status == 0
    assert "A has no words, so there is nothing to compare." in out


@pytest.mark.slow
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_one_line() -> None:
    command = [sys.executable, "-m", "viewer", "compare", *MEMO, "--json"]
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1
    assert b"Traceback" not in done.stderr


@pytest.mark.slow
def test_who_reads_may_stop_reading() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "viewer", "compare", *MEMO, "--json"]
    done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, check=False)
    os.close(writer)
    assert done.returncode == 0
    assert not done.stderr


def test_a_text_as_json_says_what_its_file_says(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    file = tmp_path / "letter.txt"
    file.write_bytes("Gr\xfc\xdfe aus K\xf6ln\r\nund Bonn\r\n".encode("latin-1"))
    status, out, _ = told(capfdbinary, "text", str(file), "--json")
    found = json.loads(out)
    assert status == 0
    assert (found["text"], found["title"]) == ("Grüße aus Köln\nund Bonn\n", "Grüße aus Köln")
    assert (found["media_type"], found["words"], found["guessed"]) == ("text/plain", 5, True)
    assert (found["warnings"], found["parts"]) == ([], [])


def test_a_guess_has_its_alternatives(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    file = tmp_path / "letter.txt"
    file.write_bytes("Паром вышел из гавани на рассвете, и рыбаки пели.".encode("koi8-r"))
    _, out, _ = told(capfdbinary, "text", str(file), "--json")
    found = json.loads(out)
    assert (found["encoding"], found["guessed"]) == ("koi8-r", True)
    assert "windows-1251" in found["alternatives"]
    _, out, err = told(capfdbinary, "text", str(file))
    assert "гавани" in out
    assert "The encoding was guessed: koi8-r (or: " in err
    file.write_text("Паром вышел из гавани.", "utf-8")
    status, out, err = told(capfdbinary, "text", str(file), "--json")
    assert "alternatives" not in json.loads(out)
    assert (status, err) == (0, "")


def test_an_encoding_can_be_named(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    file = tmp_path / "greek.txt"
    file.write_bytes("λόγος".encode("iso-8859-7"))
    assert told(capfdbinary, "text", str(file), "--encoding", "iso-8859-7")[1] == "λόγος"
    status, _, wrong = told(capfdbinary, "text", str(file), "--encoding", "utf-8")
    assert status == 1
    assert "it is not in utf-8; try another encoding" in wrong
    status, _, unknown = told(capfdbinary, "text", str(file), "--encoding", "martian")
    assert status == 1
    assert "there is no encoding martian" in unknown


def test_standard_input_is_a_document(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    text = Path(MEMO[0]).read_bytes()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text)))
    assert told(capfdbinary, "text", "-")[1].encode() == text.replace(b"\r\n", b"\n")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text)))
    status, out, _ = told(capfdbinary, "compare", "-", MEMO[1], "--json")
    assert status == 0
    assert json.loads(out)["passages"]
    assert told(capfdbinary, "compare", "-", "-")[0] == 2


def file(folder: Path, name: str, data: bytes) -> str:
    (folder / name).write_bytes(data)
    return str(folder / name)


def compared(capfdbinary: pytest.CaptureFixture[bytes], *words: str) -> list[dict[str, object]]:
    """The witnesses of a comparison."""
    status, out, err = told(capfdbinary, "compare", "--json", *words)
    assert (status, err) == (0, "")
    return list(json.loads(out)["witnesses"])


def test_one_document_is_compared_before_and_after_its_changes(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    letter = file(tmp_path, "letter.docx", document(CHANGED))
    before, after = compared(capfdbinary, letter)
    assert (before["choices"], after.get("choices")) == ({"rejected": True}, None)
    assert compared(capfdbinary, letter, letter, "--changes-a", "rejected") == [before, after]
    _, out, _ = told(capfdbinary, "compare", letter)
    assert "words, changes rejected" in out
    assert told(capfdbinary, "text", letter, "--changes", "rejected")[1].startswith("One old")
    assert told(capfdbinary, "compare", letter, "--changes", "rejected")[0] == 2


def test_an_edition_is_compared_witness_by_witness(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    edition = file(tmp_path, "ode.xml", EDITION.encode())
    first, second = compared(capfdbinary, edition, "--witness", "A", "--witness", "Ba", "--no-notes")
    assert first["choices"] == {"notes": False, "witness": "A"}
    assert second["choices"] == {"notes": False, "witness": "Ba"}
    assert compared(capfdbinary, edition, edition, "--witness-a", "A", "--witness-b", "Ba", "--no-notes") == [
        first,
        second,
    ]
    status, _, err = told(capfdbinary, "compare", edition)
    assert status == 2
    assert "the witnesses A, Ba; name two or more of them with --witness" in err
    assert told(capfdbinary, "compare", edition, "--witness", "A")[0] == 2
    status, _, err = told(capfdbinary, "compare", edition, "--witness", "A", "--witness", "C")
    assert (status, "there is no witness C in its apparatus" in err) == (1, True)


@pytest.mark.slow
def test_what_is_chosen_for_all_holds_where_it_means_something(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    book = file(tmp_path, "a.pdf", BOOK)
    page = file(tmp_path, "b.html", (PAGE % "".join(f"<p>{one}</p>" for one in SENTENCES)).encode())
    one, other = compared(capfdbinary, book, page, "--pages", "2-", "--article", "--no-notes")
    assert one["choices"] == {"notes": False, "pages": "2-"}
    assert other["choices"] == {"article": True, "notes": False}
    one, other = compared(capfdbinary, page, page, "--article", "--whole-page-b")
    assert (one["choices"], "choices" in other) == ({"article": True}, False)
    status, _, err = told(capfdbinary, "compare", book, page, "--changes", "rejected")
    assert status == 1
    assert err == "recension: None of these documents is of a format in which --changes means anything.\n"
    status, _, err = told(capfdbinary, "compare", book, page, "--article-a")
    assert status == 1
    assert "the article alone cannot be chosen in a file of this format (PDF)" in err


@pytest.mark.slow
def test_the_text_of_a_scan_is_recognized_where_that_is_wanted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    scan = tmp_path / "scan.png"
    scan.write_bytes(b"\x89PNG\r\n\x1a\n")
    tesseract.install(tmp_path, monkeypatch, tesseract.table("The words of a scan.", doubtful=[("scan.", 41.7)]))
    status, out, err = told(capfdbinary, "text", str(scan))
    assert (status, out) == (1, "")
    assert "have it recognized, with --ocr and one of deu, eng." in err
    status, out, err = told(capfdbinary, "text", str(scan), "--ocr", "eng")
    assert (status, out) == (0, "The words of a scan.\n")
    assert "the text of 1 page was recognized." in err
    found = json.loads(told(capfdbinary, "text", str(scan), "--ocr", "deu+eng", "--json")[1])
    assert {"span": [15, 20], "kind": "doubtful", "locator": "42 %"} in found["parts"]
    status, _, err = told(capfdbinary, "text", MEMO[0], "--ocr", "eng")
    assert (status, "text recognition cannot be chosen in a file of this format" in err) == (1, True)
    status, out, _ = told(capfdbinary, "compare", str(scan), MEMO[0], "--ocr", "eng")
    assert (status, "The words of a scan." in out) == (0, True)


@pytest.mark.parametrize("suffix", ["html", "md", "csv", "xlsx", "json", "diff", "wdiff"])
def test_export_by_the_suffix(suffix: str, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    path = tmp_path / f"report.{suffix}"
    assert told(capfdbinary, "export", *MEMO, "--to", str(path)) == (0, "", "")
    assert path.stat().st_size > 1000
    named = tmp_path / "named"
    assert told(capfdbinary, "export", *MEMO, "--to", str(named), "--format", suffix) == (0, "", "")
    assert named.stat().st_size > 1000


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        ((*MEMO, "--to", "x.nothing"), 2, "the suffix of x.nothing is no form of an export; the forms are html"),
        ((*MEMO, "--to", "x.html", "--format", "nothing"), 2, "--format nothing is no form of an export"),
        ((*MEMO, *MEMO, "--to", "x.pdf"), 2, "x.pdf is no form of an export of several documents; the forms are html"),
        ((*MEMO, "--to", "/nowhere/x.html"), 1, "could not be written (No such file or directory)"),
        ((*MEMO, "--to", MEMO[0], "--format", "html"), 1, "is one of the files that are compared"),
        (("nothing.dossier", "--to", "x.html"), 1, "There is no file “nothing.dossier”"),
        (("nothing.dossier", "--to", "x.html", "--pages", "3"), 2, "--pages goes with documents"),
        ((*MEMO,), 2, "the following arguments are required: --to"),
    ],
)
def test_export_says_in_a_sentence_why_not(
    words: tuple[str, ...], status: int, said: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    found, out, err = told(capfdbinary, "export", *words)
    assert (found, out) == (status, "")
    assert said in err
    assert err.count("\n") == 1
    assert not Path("x.html").exists()


def test_a_dossier_is_exported_with_its_notes_and_decisions(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    from viewer import Same, collate, read
    from viewer.dossier.anchor import anchor_to
    from viewer.dossier.decisions import record_of
    from viewer.dossier.memo import ReaderMemo
    from viewer.dossier.note import Note
    from viewer.dossier.step import Step
    from viewer.dossier.store import Dossier

    witnesses = [read(path) for path in MEMO]
    path = tmp_path / "kept.dossier"
    variant = collate(witnesses).variants[1]
    with Dossier.open(path) as dossier:
        dossier.save_witnesses(witnesses)
        dossier.do(Step("memo", None, ReaderMemo("My own memo.", "0" * 64, "2026-11-28T10:00:00.000Z")))
        dossier.save_note(Note("a note of mine", (anchor_to(witnesses[0], "A", variant.base),)))
        dossier.replace_decisions([], [record_of(Same(variant.lemma, variant.text), witnesses)])
    out = tmp_path / "out.json"
    assert told(capfdbinary, "export", str(path), "--to", str(out)) == (0, "", "")
    found = json.loads(out.read_text("utf-8"))
    assert [note["text"] for note in found["notes"]] == ["a note of mine"]
    assert (found["report"]["memo"]["text"], found["report"]["memo"]["fits"]) == ("My own memo.", False)
    assert found["summary"]["ruled"] > 0
    assert len(found["variants"]) + found["summary"]["ruled"] == 23
    status, _, err = told(capfdbinary, "export", str(path), "--to", str(path), "--format", "json")
    assert status == 1
    assert "is one of the files that are compared" in err


def test_a_full_disk_leaves_no_half_export(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.html"
    path.write_text("what stood there")
    from viewer import files

    def full(_path: Path, _data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "_write", full)
    status, _, err = told(capfdbinary, "export", *MEMO, "--to", str(path))
    assert status == 1
    assert "No space left on device" in err
    assert path.read_text() == "what stood there"
    assert list(tmp_path.iterdir()) == [path]


def test_a_memo_of_two_documents(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    status, out, err = told(capfdbinary, "compare", *MEMO, "--memo")
    assert (status, err) == (0, "")
    assert out.startswith("Both carry one passage of 1,245 words, word for word")
    assert told(capfdbinary, "compare", *MEMO, "--memo", "--json")[0] == 2
    assert told(capfdbinary, "compare", *MEMO, MEMO[0], "--memo")[0] == 2


def test_the_exit_status_answers_as_that_of_diff(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_text("The cat sat on the mat and looked about.")
    other.write_text("The dog sat on the mat and looked about.")
    for words, status in (((one, one), 0), ((one, other), 1), ((one, tmp_path / "none"), 2)):
        assert told(capfdbinary, "compare", *map(str, words), "--exit-code")[0] == status
    assert told(capfdbinary, "compare", str(one), str(other))[0] == 0
    assert told(capfdbinary, "compare", str(one), str(other), "--exit-code", "--words", "x")[0] == 2


def test_the_words_that_differ_stand_in_brackets_or_in_colors(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = [str(tmp_path / name) for name in ("one", "other")]
    for path, animal in zip(texts, ("cat", "dog"), strict=True):
        Path(path).write_text(f"The {animal} sat on the mat and looked about.")
    plain = told(capfdbinary, "compare", *texts, "--word-diff")[1]
    assert plain == "@@ -1 +1 @@\nThe [-cat-]{+dog+} sat on the mat and looked about.\n"
    assert "\x1b[31mcat\x1b[m" in told(capfdbinary, "compare", *texts, "--word-diff", "--color", "always")[1]
    monkeypatch.setattr("viewer.streams.to_terminal", lambda: True)
    monkeypatch.setenv("NO_COLOR", "1")
    assert told(capfdbinary, "compare", *texts, "--word-diff")[1] == plain
    monkeypatch.delenv("NO_COLOR")
    assert "\x1b[31mcat" in told(capfdbinary, "compare", *texts, "--word-diff")[1]


def test_a_state_that_git_does_not_have_is_empty(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    (tmp_path / "new").write_text("A file that was added.")
    status, out, err = told(capfdbinary, "compare", os.devnull, str(tmp_path / "new"))
    assert (status, err) == (0, "")
    assert "0 words" in out
