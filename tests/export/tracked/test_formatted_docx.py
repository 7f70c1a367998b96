"""B's own Word document with the differences tracked: accepted it is B, rejected it is A, and the formatting stays."""

import io
import random
import zipfile
from pathlib import Path

import docx
import pypandoc
import pytest
from docx.document import Document

from tests.export.reports import DAY, WORK
from viewer.collation.collate import collate
from viewer.dossier.anchor import anchor_to
from viewer.dossier.note import Note
from viewer.export.report import report
from viewer.export.tracked.docx import document
from viewer.export.tracked.formatted_docx import formatted_document
from viewer.text.choices import Choices
from viewer.text.reading.read import read, read_bytes
from viewer.text.reading.xml import local, parse_xml
from viewer.text.witness import Span

A = ["The council met in March and sent the letter that nobody had asked it to send.", "A second paragraph of A alone.",
     "It was read aloud twice, and then it was put away.", "The end of it all came late in the year."]  # fmt: skip
B = ["The council met in May and sent the long letter that nobody had asked it to send.",
     "It was read aloud, and then it was put away.", "Words that only B has, in bold.",
     "The end of it all came late in the year."]  # fmt: skip


def made(paragraphs: list[str]) -> Document:
    """A document in which every third word is bold."""
    written = docx.Document()
    for text in paragraphs:
        paragraph = written.add_paragraph(style="Quote")
        for number, word in enumerate(text.split(" ")):
            run = paragraph.add_run(word if not number else f" {word}")
            run.bold = number % 3 == 0
    return written


def exported(tmp_path: Path, a: Document, b: Document, notes: bool = False) -> tuple[bytes, str, str]:
    """The export, and the words of both."""
    witnesses = []
    for name, one in (("a.docx", a), ("b.docx", b)):
        one.save(tmp_path / name)
        witnesses.append(read(tmp_path / name))
    collation = collate(witnesses, WORK)
    kept = [Note("A note.", (anchor_to(witnesses[1], "B", Span(0, 3)),), created=f"{DAY}T10:00:00Z")] if notes else []
    data = document(report(collation, kept, made=DAY))
    return data, *(" ".join(witness.text.split()) for witness in witnesses)


def both(data: bytes) -> list[str]:
    """The words with the changes rejected, and accepted, as the program reads them."""
    texts = (read_bytes("x.docx", data, Choices(rejected=rejected)).text for rejected in (True, False))
    return [" ".join(text.split()) for text in texts]


def check(data: bytes, a: str, b: str, tmp_path: Path) -> None:
    assert both(data) == [a, b]
    assert docx.Document(io.BytesIO(data)).paragraphs[0].style.name == "Quote", "it is B's own document"
    (tmp_path / "out.docx").write_bytes(data)
    for how, text in (("reject", a), ("accept", b)):
        found = pypandoc.convert_file(
            str(tmp_path / "out.docx"), "plain", extra_args=[f"--track-changes={how}", "--wrap=none"]
        )
        assert "".join(found.split()) == "".join(text.split())


def test_accepted_it_is_b_and_rejected_a(tmp_path: Path) -> None:
    data, a, b = exported(tmp_path, made(A), made(B))
    check(data, a, b, tmp_path)
    opened = docx.Document(io.BytesIO(data))
    assert {paragraph.style.name for paragraph in opened.paragraphs} == {"Quote"}
    assert any(run.bold for run in opened.paragraphs[0].runs)


def test_deleted_words_look_like_those_beside_them(tmp_path: Path) -> None:
    data, *_ = exported(tmp_path, made(A), made(B))
    root = parse_xml(zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml"))
    gone = [one for one in root.iter("{*}del") if local(one[0] if len(one) else one) == "r"]
    assert gone
    assert all(one[0][0] is not None and local(one[0][0]) == "rPr" for one in gone)


@pytest.mark.slow
def test_notes_and_the_memo_are_comments(tmp_path: Path) -> None:
    data, a, b = exported(tmp_path, made(A), made(B), notes=True)
    check(data, a, b, tmp_path)
    comments = [comment.text for comment in docx.Document(io.BytesIO(data)).comments]
    assert "Both carry" in comments[0]
    assert "A note." in comments[1]


def test_comments_that_are_there_stay(tmp_path: Path) -> None:
    b = made(B)
    b.add_comment(b.paragraphs[0].runs[:2], text="Mine.", author="Me")
    data, *_ = exported(tmp_path, made(A), b, notes=True)
    comments = [comment.text for comment in docx.Document(io.BytesIO(data)).comments]
    assert (comments[0], len(comments)) == ("Mine.", 3)


def test_tables_tabs_breaks_and_empty_paragraphs(tmp_path: Path) -> None:
    documents = []
    for words in (A, B):
        one = made(words[:2])
        one.add_paragraph("")
        one.paragraphs[0].add_run("\tafter a tab\nafter a break")
        table = one.add_table(2, 2)
        for number, text in enumerate(("one", words[1], "three", words[2])):
            table.cell(number // 2, number % 2).text = text
        one.add_paragraph(words[3])
        documents.append(one)
    data, a, b = exported(tmp_path, *documents)
    assert both(data) == [a, b]
    assert docx.Document(io.BytesIO(data)).tables


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6))
def test_any_paragraphs(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    words = "the a council letter sent met was in May and of it day no".split()
    first = [" ".join(chance.choices(words, k=chance.randint(1, 30))) for _ in range(chance.randint(1, 12))]
    kept = [text.split() for text in first if chance.random() > 0.2] or [["y"]]
    second = [" ".join(word for word in text if chance.random() > 0.1) or "x" for text in kept]
    second.insert(chance.randint(0, len(second)), "An inserted paragraph that is new.")
    data, a, b = exported(tmp_path, made(first), made(second))
    check(data, a, b, tmp_path)


NOTED = "{}\n\nA word with a note.{} And one more.{}\n"
NOTES = {
    "changed": (("[^1]", "[^2]"), "[^1]: The note, all of it.\n\n[^2]: Gone and kept.\n", ("[^1]", "[^2]"),
                "[^1]: The note, most of it.\n\n    In two paragraphs.\n\n[^2]: Kept and come.\n"),
    "new": (("", "[^1]"), "[^1]: Of both.\n", ("[^1]", "[^2]"), "[^1]: Of B alone.\n\n[^2]: Of both.\n"),
    "first": (("", ""), "", ("[^1]", ""), "[^1]: Of B alone.\n"),
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("name", NOTES)
def test_changes_in_footnotes_are_tracked_there(name: str, tmp_path: Path) -> None:
    paths = [tmp_path / "a.docx", tmp_path / "b.docx"]
    for path, words, calls, notes in zip(paths, (A, B), NOTES[name][::2], NOTES[name][1::2], strict=True):
        source = NOTED.format("\n\n".join(words), *calls) + f"\n{notes}"
        pypandoc.convert_text(source, "docx", "markdown", outputfile=str(path))
    witnesses = [read(path) for path in paths]
    end = len(witnesses[1].text)
    kept = Note("A note on a note.", (anchor_to(witnesses[1], "B", Span(end - 6, end)),))
    data = formatted_document(report(collate(witnesses, WORK), [kept], made=DAY))
    assert data is not None
    assert both(data) == [" ".join(witness.text.split()) for witness in witnesses]
    notes = zipfile.ZipFile(io.BytesIO(data)).read("word/footnotes.xml")
    assert b"<w:ins " in notes
    assert b"commentReference" not in notes, "Word takes no comments there"
    (tmp_path / "out.docx").write_bytes(data)
    for path, how in zip(paths, ("reject", "accept"), strict=True):
        changes = [f"--track-changes={how}", "--wrap=none"]
        found = pypandoc.convert_file(str(tmp_path / "out.docx"), "markdown", extra_args=changes)
        assert found.split() == pypandoc.convert_file(str(path), "markdown", extra_args=["--wrap=none"]).split()


def test_a_file_that_has_changed_is_not_taken(tmp_path: Path) -> None:
    exported(tmp_path, made(A), made(B))
    witnesses = [read(tmp_path / name) for name in ("a.docx", "b.docx")]
    (tmp_path / "b.docx").write_bytes(b"something else")
    data = document(report(collate(witnesses, WORK), made=DAY))
    assert both(data) == [" ".join(witness.text.split()) for witness in witnesses]
