"""A PDF with a text layer: every word once, in reading order, joined over lines, columns and pages."""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
from multiprocessing import get_context

import pytest

from tests.text.reading.pdf_file import Set, paragraph, pdf
from viewer.text.reading.pdf import FROZEN_CHILD, pdfium, process
from viewer.text.reading.pdf import pdf as module
from viewer.text.reading.pdf.pdf import extract
from viewer.text.reading.pdf.two_directions import in_reading_order
from viewer.text.reading.read import ReadError, read

ONE = (
    "The committee met on the third of March and heard\n"
    "the report of its secretary on the nego-\n"
    "tiations with the western powers in full."
)
ONE_READ = (
    "The committee met on the third of March and heard the report of its secretary on the negotiations with the "
    "western powers in full."
)
TWO = "It was resolved to publish the report and to send it\nto the members of the council without delay."
TWO_READ = TWO.replace("\n", " ")


def of_kind(kind: str, data: bytes) -> list[tuple[str, int, str]]:
    found = extract(data)
    return [(part.span.of(found.text), part.level, part.locator) for part in found.parts if part.kind == kind]


def test_lines_become_paragraphs_and_a_hyphen_at_the_end_of_a_line_is_taken_out_and_told():
    found = extract(pdf([[*paragraph(ONE, 300), *paragraph(TWO, 240)]]))
    assert found.text == f"{ONE_READ}\n\n{TWO_READ}\n"
    assert found.warnings == ("1 hyphen at the end of a line was taken out",)
    assert [part.kind for part in found.parts] == ["page", "paragraph", "paragraph"]


def test_paragraphs_are_told_by_their_first_lines_where_no_space_is_between():
    lines = [*paragraph(ONE, 300, indent=12), *paragraph(TWO, 264, indent=12), *paragraph(ONE, 240, indent=12)]
    assert extract(pdf([lines])).text == f"{ONE_READ}\n\n{TWO_READ}\n\n{ONE_READ}\n"


@pytest.mark.parametrize(("elsewhere", "read_as"), [("a well-known man", "well-known"), ("a man of note", "wellknown")])
def test_a_hyphen_of_a_word_stays_where_the_word_has_it_elsewhere(elsewhere, read_as):
    lines = f"The secretary who reported to them was well-\nknown in the whole of the country, {elsewhere} indeed."
    assert f"was {read_as} in" in extract(pdf([paragraph(lines, 300)])).text


def test_a_paragraph_goes_on_over_pages_and_each_page_is_a_part():
    first, second = ONE.split("\n", 1)
    data = pdf([paragraph(first, 100), [*paragraph(second, 360), *paragraph(TWO, 300)]])
    assert extract(data).text == f"{ONE_READ}\n\n{TWO_READ}\n"
    heard = ONE_READ.index("heard") + len("heard")
    assert of_kind("page", data) == [
        (ONE_READ[:heard], 0, "p. 1"),
        (f"{ONE_READ[heard + 1 :]}\n\n{TWO_READ}", 0, "p. 2"),
    ]


def test_pages_have_the_labels_of_the_file():
    labels = "/PageLabels << /Nums [0 << /S /r >> 1 << /S /D /St 14 >>] >>"
    data = pdf([paragraph(TWO, 300), paragraph(ONE, 300)], catalog=labels)
    assert [locator for _, _, locator in of_kind("page", data)] == ["p. i", "p. 14"]


def test_columns_are_read_one_after_the_other():
    left, right = (
        "The committee met on the\nthird of March and heard",
        "the report of its secretary\non the western powers.",
    )
    data = pdf([[*paragraph(left, 300, x=20, size=8), *paragraph(right, 300, x=160, size=8)]])
    assert extract(data).text == f"{left} {right}\n".replace("\n", " ").rstrip() + "\n"


LEFT = "The committee met on\nthe third of March and\nheard the report of its\nsecretary on the talks".split("\n")
RIGHT = "that the ministers had\nbegun in the spring of\nthe year before with the\nwestern powers in Bonn".split("\n")


def test_columns_that_were_written_row_by_row_are_read_one_after_the_other():
    rows = list(enumerate(zip(LEFT * 3, RIGHT * 3, strict=True)))
    both = [Set(x, 340 - 12 * row, text, 9) for row, pair in rows for x, text in zip((20, 160), pair, strict=True)]
    found = extract(pdf([[Set(20, 370, "A Report of the Committee on the Talks", 9), *both]]))
    assert " ".join(found.text.split()) == " ".join(["A Report of the Committee on the Talks", *LEFT * 3, *RIGHT * 3])


def test_a_table_is_read_row_by_row():
    rows = [("Spring", "11"), ("Summer", "1,200"), ("Autumn", "7"), ("Winter in the north", "14")] * 3
    cells = [
        Set(x, 340 - 12 * row, text, 9)
        for row, pair in enumerate(rows)
        for x, text in zip((20, 220), pair, strict=True)
    ]
    assert extract(pdf([cells])).text.split() == " ".join(" ".join(row) for row in rows).split()


def heads(number: int) -> list[Set]:
    return [Set(40, 380, "THE REPORT" if number % 2 else "A history"), Set(140, 20, str(number + 7))]


def test_running_heads_and_page_numbers_are_left_out_and_told():
    data = pdf([[*heads(number), *paragraph(TWO, 300 - number)] for number in range(6)])
    found = extract(data)
    assert found.text == "\n\n".join([TWO_READ] * 6) + "\n"
    assert found.warnings == ("12 running heads and page numbers were left out",)


def test_a_short_document_may_have_other_running_heads_on_the_left():
    data = pdf([[*heads(number)[:1], *paragraph(TWO, 300 - number)] for number in range(4)])
    assert extract(data).text == "\n\n".join([TWO_READ] * 4) + "\n"


@pytest.mark.parametrize(
    ("to_the_left", "read", "seen"),
    [
        (False, "He wrote שלום לכם חברים to us.", "He wrote חברים לכם שלום to us."),
        (False, "Since 1948 א 1949 ב 1950 .", "Since 1948 ב 1949 א 1950 ."),
        (True, "הספר של Jane Austen משנת 12 18 הוא", "הוא 18 12 משנת Jane Austen של הספר"),
        (False, "هذا كتاب", "كتاب هذا"),
        (False, "Only one way", "Only one way"),
    ],
)
def test_words_of_two_directions_are_put_in_the_order_of_reading(to_the_left, read, seen):
    """Whatever order PDFium has them in: where they stand, from the left, decides."""
    words = seen.split()
    for text in (seen, read, " ".join(sorted(words))):
        places = {word: 10.0 * place for place, word in enumerate(words)}
        calls = tuple((found.start(), found.end()) for found in re.finditer("1948", text))
        found, moved = in_reading_order(text, calls, [places[word] for word in text.split()], to_the_left=to_the_left)
        assert found == read
        assert [found[start:end] for start, end in moved] == ["1948"] * len(calls)


def test_a_chapters_heading_at_the_top_of_a_page_stays():
    numbers = ["1", "2", "7", "9", "15"]
    data = pdf([[Set(40, 360, f"Chapter {number}"), *paragraph(TWO, 300)] for number in numbers])
    assert extract(data).text == "".join(f"Chapter {number}\n\n{TWO_READ}\n\n" for number in numbers).rstrip() + "\n"


def test_a_page_of_page_numbers_alone_is_empty():
    assert extract(pdf([[Set(140, 20, "1")], [Set(140, 20, "2")]])).text == ""


def test_headings_have_levels_by_their_sizes():
    lines = [Set(40, 370, "A History", 20), Set(40, 330, "The first part", 14), *paragraph(ONE, 300)]
    assert of_kind("heading", pdf([lines])) == [("A History", 1, ""), ("The first part", 2, "")]


def test_notes_whose_numbers_go_on_with_the_pages_are_no_page_numbers():
    said = ("According to the minutes.", "The clerk says otherwise.", "So the second edition.", "Not in the draft.")
    pages = [[*paragraph(ONE, 300), *paragraph(f"{n} {words}", 60, size=7)] for n, words in enumerate(said, 1)]
    data = pdf(pages)
    assert [text for text, *_ in of_kind("note", data)] == [f"{n} {words}" for n, words in enumerate(said, 1)]


def test_notes_stand_at_the_end_and_their_calls_are_no_words():
    called = [
        Set(40, 300, "The committee met on the third of March"),
        Set(224, 304, "1", 5),
        Set(40, 288, "and heard its report."),
    ]
    data = pdf([[*called, *paragraph("1 According to the minutes.", 60, size=7)], paragraph(TWO, 300)])
    found = extract(data)
    assert found.text == (
        f"The committee met on the third of March and heard its report.\n\n{TWO_READ}\n\n1 According to the minutes.\n"
    )
    assert of_kind("note", data) == [("1 According to the minutes.", 0, "note 1")]
    assert "1 call of a note was taken out of the text" in found.warnings


def test_what_the_file_says_of_itself():
    info = "/Title (A History) /Author (N. N.) /CreationDate (D:20240131120000+01'00')"
    found = extract(pdf([paragraph(ONE, 300)], info=info, catalog="/Lang (en-GB)"))
    assert (found.title, found.author, found.date, found.language) == ("A History", "N. N.", "2024-01-31", "en-GB")
    nothing = extract(pdf([paragraph(ONE, 300)]))
    assert (nothing.title, nothing.author, nothing.date, nothing.language) == ("", "", "", "")


def test_a_page_without_text_is_told():
    found = extract(pdf([paragraph(TWO, 300), []]))
    assert found.warnings == ("1 page has no text; it may be empty, a picture or a scan",)


def test_what_lies_beyond_the_page_is_left_out_and_told():
    found = extract(pdf([[*paragraph(TWO, 300), Set(40, 450, "Not seen by anyone.")]]))
    assert found.text == f"{TWO_READ}\n"
    assert found.warnings == ("1 line beyond the edges of its page was left out",)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_text_that_runs_up_or_down_a_page_is_read_as_any_other(turn):
    every = [*paragraph(ONE, 250), *paragraph(TWO, 190)]
    matrix = {90: "0 1 -1 0 300 0", 180: "-1 0 0 -1 300 400", 270: "0 -1 1 0 0 400"}.get(turn, "1 0 0 1 0 0")
    for data in (pdf([every], turn=turn), pdf([every], matrix=matrix)):
        assert extract(data).text == f"{ONE_READ}\n\n{TWO_READ}\n"


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_turned_page_is_read_as_it_is_shown(turn):
    # The page is turned back by its own matrix, as a landscape table in a book is.
    matrix = {0: "1 0 0 1 0 0", 90: "0 1 -1 0 300 0", 180: "-1 0 0 -1 300 400", 270: "0 -1 1 0 0 400"}[turn]
    data = pdf([[*paragraph(ONE, 250), *paragraph(TWO, 190)]], turn=turn, matrix=matrix)
    assert extract(data).text == f"{ONE_READ}\n\n{TWO_READ}\n"


def test_a_line_that_pdfium_does_not_break_is_broken_where_it_goes_down():
    rows = ONE.replace("nego-\ntiations", "talks\nheld").split("\n")
    data = pdf([[Set(40, 300 - 12 * number, f"{row} ") for number, row in enumerate(rows)] + paragraph(TWO, 240)])
    assert extract(data).text == f"{' '.join(rows)}\n\n{TWO_READ}\n"


LOCK = f"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{'41' * 32}> /U <{'42' * 32}> >> /ID [<00> <00>]"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (pdf([[], []]), "scan"),
        (pdf([paragraph(ONE, 300)], trailer=LOCK), "password"),
        (b"%PDF-1.7\n" + bytes(1000), "damaged"),
        (b"%PDF-", "damaged"),
    ],
)
def test_what_cannot_be_read_is_one_sentence(tmp_path, data, reason):
    path = tmp_path / "file.pdf"
    path.write_bytes(data)
    with pytest.raises(ReadError, match=reason) as caught:
        read(path)
    assert "\n" not in str(caught.value)


def test_a_reader_that_crashes_or_hangs_is_one_sentence(monkeypatch):
    crash = "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)"
    for code, reason in ((crash, "crashed"), ("import time; time.sleep(60)", "seconds"), ("print('{')", "crashed")):
        monkeypatch.setattr(process, "child_command", lambda *_, code=code: [sys.executable, "-c", code])
        with pytest.raises(ValueError, match=reason):
            process.read_apart(b"%PDF-" + bytes(1 << 20), deadline=1.0)


def test_the_reader_ends_when_nobody_waits_for_it():
    child = subprocess.Popen(
        process.child_command("pdfium.py", FROZEN_CHILD), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write((1 << 40).to_bytes(8, "big"))
    child.stdin.close()
    child.stdout.close()
    assert child.wait(30) is not None


def test_a_file_in_the_present_folder_is_not_run(tmp_path, monkeypatch):
    (tmp_path / "json.py").write_text("raise SystemExit('run')\n")
    monkeypatch.chdir(tmp_path)
    assert extract(pdf([paragraph(ONE, 300)])).text == f"{ONE_READ}\n"


def test_a_frozen_program_starts_itself(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert process.child_command("pdfium.py", FROZEN_CHILD) == [sys.executable, FROZEN_CHILD]
    monkeypatch.setattr(process, "child_command", lambda *_: [sys.executable, "-m", "viewer", FROZEN_CHILD])
    assert extract(pdf([paragraph(ONE, 300)])).text == f"{ONE_READ}\n"


def _read_into(pipe, data: bytes) -> None:
    pipe.send(extract(data).text)


@pytest.mark.slow
def test_a_daemon_reads_it_as_the_windows_worker_is_one():
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    worker = context.Process(target=_read_into, args=(theirs, pdf([paragraph(ONE, 300)])), daemon=True)
    worker.start()
    theirs.close()
    assert ours.recv() == f"{ONE_READ}\n"
    worker.join()
    ours.close()


@pytest.mark.slow
def test_damaged_files_are_read_or_refused(monkeypatch):
    monkeypatch.setattr(module, "read_apart", lambda data: process.answered(json.dumps(pdfium.read_pdf(data)).encode()))
    good = pdf([[*heads(number), *paragraph(ONE, 300), *paragraph("1 A note.", 60, size=7)] for number in range(4)])
    chance = random.Random(11)
    read_well = 0
    for _ in range(150):
        data = bytearray(good)
        for _ in range(chance.choice((1, 3, 20))):
            place = chance.randrange(len(data))
            match chance.randrange(3):
                case 0:
                    data[place] = chance.randrange(256)
                case 1:
                    del data[place : place + chance.randrange(200)]
                case _:
                    data[place:place] = good[chance.randrange(len(good)) :][: chance.randrange(200)]
        try:
            found = extract(bytes(data))
        except ValueError as error:
            assert "; " in str(error)
        else:
            read_well += 1
            assert all(0 <= part.span.start < part.span.end <= len(found.text) for part in found.parts)
    assert read_well > 50
