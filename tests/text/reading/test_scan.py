"""Scans: pages that are pictures, and the text that is recognized in them."""

import os
import pickle
import subprocess
import sys
import time
import zlib
from pathlib import Path
from struct import pack

import pytest

from tests.text.reading.pdf_file import Set, pdf
from tests.text.reading.tesseract import calls, install, table
from viewer.text.choices import Choices
from viewer.text.reading.pdf import FROZEN_DRAWER, draw, page_image
from viewer.text.reading.pdf.page_image import PdfDrawer
from viewer.text.reading.read import ReadError, ScanError, read, read_text
from viewer.text.reading.scan import engine, kept
from viewer.text.reading.scan.tsv import recognized_pages

ENGLISH = Choices(ocr="eng")


def png(width: int = 4, height: int = 4) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return pack("!I", len(data)) + name + data + pack("!I", zlib.crc32(name + data))

    rows = zlib.compress((b"\0" + b"\xff" * width) * height)
    head = pack("!IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.fixture(autouse=True)
def own_cache(tmp_path, monkeypatch):
    """What is recognized is kept in the test's own folder."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def no_engine(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    monkeypatch.setattr(engine, "find_spec", lambda name: None)


PICTURES = {
    "page.png": png(),
    "page.bin": png(),
    "page.jpg": b"\xff\xd8\xff\xe0\0\x10JFIF\0",
    "page.tif": b"II*\0\x08\0\0\0",
    "big.tiff": b"MM\0*\0\0\0\x08",
    "scan.pdf": pdf([[], []]),
}


@pytest.mark.parametrize("name", PICTURES)
def test_a_scan_says_what_can_be_done(name, tmp_path, monkeypatch, no_engine):
    path = tmp_path / name
    path.write_bytes(PICTURES[name])
    with pytest.raises(ScanError, match=r"a scan or pictures, without text; install the program Tesseract"):
        read(path)
    install(tmp_path, monkeypatch)
    with pytest.raises(ScanError, match=r"have it recognized, with --ocr and one of deu, eng\.") as raised:
        read(path)
    assert raised.value.languages == ("deu", "eng")


def test_the_error_comes_back_from_another_process_as_it_is(tmp_path, no_engine):
    (tmp_path / "a.png").write_bytes(png())
    with pytest.raises(ScanError) as raised:
        read(tmp_path / "a.png")
    again = pickle.loads(pickle.dumps(raised.value))
    assert type(again) is ScanError
    assert (str(again), again.languages) == (str(raised.value), raised.value.languages)


def test_without_an_engine_or_its_language_nothing_is_recognized(tmp_path, monkeypatch, no_engine):
    (tmp_path / "a.png").write_bytes(png())
    with pytest.raises(ReadError, match="needs the program Tesseract, which was not found"):
        read(tmp_path / "a.png", ENGLISH)
    install(tmp_path, monkeypatch)
    with pytest.raises(ReadError, match=r"no data of the language “rus”; there are: deu, eng\."):
        read(tmp_path / "a.png", Choices(ocr="eng+rus"))
    install(tmp_path, monkeypatch, languages=("osd",))
    with pytest.raises(ReadError, match="and the data of a language"):
        read(tmp_path / "a.png", ENGLISH)


def test_a_picture_is_recognized_and_its_doubtful_words_are_marked(tmp_path, monkeypatch):
    (tmp_path / "a.png").write_bytes(png())
    lines = "It was a dark and stormy night when the old man of the sea went to the mar-", "ket of Konigsberg to sell."
    install(tmp_path, monkeypatch, table(*lines, doubtful=[("Konigsberg", 61.6), ("mar-", 40)]))
    found = read(tmp_path / "a.png", Choices(ocr="eng+deu"))
    assert found.text == (
        "It was a dark and stormy night when the old man of the sea went to the market of Konigsberg to sell.\n"
    )
    doubtful = [(part.span.of(found.text), part.locator) for part in found.parts if part.kind == "doubtful"]
    assert doubtful == [("mar", "40 %"), ("Konigsberg", "62 %")]
    assert found.warnings == (
        "the text of 1 page was recognized",
        "2 recognized words are doubtful and should be compared with the picture",
        "1 hyphen at the end of a line was taken out",
    )
    assert found.media_type == "image/png"
    (call,) = calls(tmp_path)
    assert call == repr((["stdin", "stdout", "-l", "eng+deu", "tsv"], b"\x89P"))


def test_the_pages_of_a_picture_file_are_pages_of_the_text(tmp_path, monkeypatch):
    (tmp_path / "a.tif").write_bytes(PICTURES["page.tif"])
    install(tmp_path, monkeypatch, table("The first page.") + table("The second page.", page=2))
    found = read(tmp_path / "a.tif", ENGLISH)
    assert [part.span.of(found.text) for part in found.parts if part.kind == "page"] == [
        "The first page.", "The second page."
    ]  # fmt: skip
    assert found.warnings[0] == "the text of 2 pages was recognized"


@pytest.mark.slow
def test_pages_without_text_are_recognized_and_the_others_stay(tmp_path, monkeypatch):
    pages = pdf([[Set(40, 300, "What the text layer has.")], [], [Set(40, 300, "And at the end.")]])
    (tmp_path / "a.pdf").write_bytes(pages)
    install(tmp_path, monkeypatch, table("Recognized in the picture."))
    heard = []
    found = read_text(tmp_path / "a.pdf", Choices(ocr="deu"), lambda done, of: heard.append((done, of)))
    assert found.text == "What the text layer has.\n\nRecognized in the picture.\n\nAnd at the end.\n"
    assert [part.locator for part in found.parts if part.kind == "page"] == ["p. 1", "p. 2", "p. 3"]
    assert heard == [(1, 1)]
    assert found.warnings == ("the text of 1 page was recognized",)
    (call,) = calls(tmp_path)
    assert call == repr((["stdin", "stdout", "-l", "deu", "--dpi", "300", "tsv"], b"P5"))
    assert found.offers.ocr
    assert read(tmp_path / "a.pdf").offers.ocr
    assert read(tmp_path / "a.pdf").warnings == ("1 page has no text; it may be empty, a picture or a scan",)


@pytest.mark.parametrize(
    ("tables", "status", "sentence"),
    [
        (("",), 1, "Tesseract cannot recognize it"),
        ((table(),), 0, "found no words in it"),
        (("level\tpage_num\n5\tone\t2\t3\t4\t5\t6\t7\t8\t9\t10\ttext\n",), 0, "cannot be read; update it"),
    ],
)
def test_a_failure_of_the_engine_is_said_in_one_sentence(tables, status, sentence, tmp_path, monkeypatch):
    (tmp_path / "a.png").write_bytes(png())
    install(tmp_path, monkeypatch, *tables, status=status)
    with pytest.raises(ReadError, match=sentence):
        read(tmp_path / "a.png", ENGLISH)


def test_an_engine_that_does_not_end_is_ended(tmp_path, monkeypatch):
    (tmp_path / "a.png").write_bytes(png())
    monkeypatch.setattr(engine, "_DEADLINE", 0.2)
    install(tmp_path, monkeypatch)
    program = tmp_path / "tesseract"
    text = program.read_text().replace("data = sys.stdin", "import time; time.sleep(60)\ndata = sys.stdin")
    program.write_text(text)
    with pytest.raises(ReadError, match="took more than"):
        read(tmp_path / "a.png", ENGLISH)


@pytest.mark.slow
def test_who_listens_may_cancel(tmp_path, monkeypatch):
    (tmp_path / "a.pdf").write_bytes(pdf([[]] * 3))
    install(tmp_path, monkeypatch, table("A page."))

    def stop(done: int, of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_text(tmp_path / "a.pdf", ENGLISH, stop)


def test_the_rows_of_the_table_are_those_that_tesseract_writes():
    (page,) = recognized_pages(
        "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
        "1\t1\t0\t0\t0\t0\t0\t0\t2480\t3509\t-1\t\n"
        "4\t1\t1\t1\t1\t0\t279\t391\t1292\t45\t-1\t\n"
        "5\t1\t1\t1\t1\t1\t279\t393\t71\t33\t93.157570\t##\n"
        "5\t1\t1\t1\t1\t2\t370\t392\t291\t35\t91.645180\tMOLOTOV'S\r\n"
        "5\t1\t2\t1\t1\t1\t370\t492\t291\t35\t95.000000\t \n"  # a picture
        "5\t1\t3\t1\t1\t1\t370\t592\t291\t35\t95\ta\tb\n"
    )
    assert (page.width, page.height) == (2480, 3509)
    assert [[word.text for word in line.words] for line in page.lines] == [["##", "MOLOTOV'S"], ["a b"]]
    assert page.lines[0].words[0][1:] == (279, 393, 350, 426, 93.15757)


def test_the_library_takes_the_place_of_the_program(tmp_path, monkeypatch):
    """Here with a library that is made up: it has the functions that are called of the real one."""
    (tmp_path / "tesserocr.py").write_text(
        f"TABLE = {table('From the library.').split(chr(10), 1)[1]!r}\n"
        "def get_languages(path): return path, ['eng', 'osd']\n"
        "class PyTessBaseAPI:\n"
        "    def __init__(self, path, lang): assert (path, lang) == (path, 'eng')\n"
        "    def __enter__(self): return self\n"
        "    def __exit__(self, *_): pass\n"
        "    def SetImage(self, image): assert image == 'gray'\n"
        "    def SetSourceResolution(self, dots): assert dots == 300\n"
        "    def GetTSVText(self, page): return TABLE\n"
    )
    (tmp_path / "PIL.py").write_text(
        "class Image:\n"
        "    open = staticmethod(lambda file: [Image()])\n"
        "    info = {}\n"
        "    def convert(self, mode): return 'gray'\n"
        "class ImageSequence:\n"
        "    Iterator = iter\n"
    )
    (tmp_path / "eng.traineddata").touch()
    (tmp_path / "a.png").write_bytes(png())
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    monkeypatch.setenv("TESSDATA_PREFIX", str(tmp_path))
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(engine, "find_spec", lambda name: object())
    assert read(tmp_path / "a.png", ENGLISH).text == "From the library.\n"


# pages as pictures


def test_the_two_ends_of_the_pipe_agree():
    assert (draw.HEADER, draw.REQUEST.format, draw.ANSWER.format) == (
        page_image.HEADER, page_image.REQUEST.format, page_image.ANSWER.format
    )  # fmt: skip


def test_a_page_is_drawn_as_wide_as_it_is_wanted():
    catalog = "/PageLabels << /Nums [0 << /S /r >> 1 << /S /D /St 7 >>] >>"
    with PdfDrawer(pdf([[Set(40, 300, "Black on white", 40)], []], catalog=catalog)) as drawer:
        assert drawer.labels == ("i", "7")
        first = drawer.page(0, width=601)
        assert (first.width, first.height, first.across, first.down) == (601, 801, 300, 400)
        assert len(first.pixels) == 4 * 601 * 801
        assert set(first.pixels) > {0, 255}
        second = drawer.page(1, scale=2, gray=True)
        assert second.as_pnm() == b"P5 600 800 255\n" + b"\xff" * 480_000
        huge = drawer.page(1, width=60_000, gray=True)
        assert huge.width * huge.height <= 40_100_000
        with pytest.raises(ValueError, match="cannot be drawn"):
            drawer.page(2)
        assert drawer.page(0, width=10).width == 10


def test_a_frozen_program_draws_with_itself(monkeypatch):
    command = [sys.executable, "-m", "viewer", FROZEN_DRAWER]
    monkeypatch.setattr(page_image, "child_command", lambda *_: command)
    with PdfDrawer(pdf([[]])) as drawer:
        assert drawer.page(0, width=30).height == 40


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\njunk"])
def test_what_is_no_pdf_has_no_pages(data):
    with PdfDrawer(data) as drawer:
        assert drawer.labels == ()
        with pytest.raises(ValueError, match="cannot be drawn"):
            drawer.page(0)


def test_the_child_ends_with_its_parent():
    code = (
        "import sys\nfrom viewer.text.reading.pdf.page_image import PdfDrawer\nd = PdfDrawer(sys.stdin.buffer.read())"
    )
    code += "\nprint(d._process.pid, d.labels)"
    done = subprocess.run([sys.executable, "-c", code], input=pdf([[]]), stdout=subprocess.PIPE, check=True)
    assert b"('1',)" in done.stdout


@pytest.mark.slow
def test_what_was_recognized_is_not_recognized_again(tmp_path, monkeypatch):
    (tmp_path / "a.pdf").write_bytes(pdf([[], []]))
    install(tmp_path, monkeypatch, table("The words of a page."))
    first = read(tmp_path / "a.pdf", ENGLISH)
    assert len(calls(tmp_path)) == 2
    again = read(tmp_path / "a.pdf", ENGLISH)
    assert (again.text, again.parts, again.warnings) == (first.text, first.parts, first.warnings)
    assert len(calls(tmp_path)) == 2
    read(tmp_path / "a.pdf", Choices(ocr="deu"))
    assert len(calls(tmp_path)) == 4
    for one in (tmp_path / "cache").rglob("*.z"):
        one.write_bytes(b"damaged")
    assert read(tmp_path / "a.pdf", ENGLISH).text == first.text
    assert len(calls(tmp_path)) == 6


def test_old_pages_make_room_for_new_ones(tmp_path, monkeypatch):
    monkeypatch.setattr(kept, "_MOST", 3)
    monkeypatch.setattr(kept, "_FEWER", 2)
    for number in range(8):
        assert kept.recognized_once((str(number),), lambda number=number: str(number)) == str(number)
    assert len(list((tmp_path / "cache").rglob("*.z"))) <= 3
    monkeypatch.setenv("XDG_CACHE_HOME", "/dev/null/nowhere")
    assert kept.recognized_once(("a",), lambda: "b") == "b"


def test_an_engine_ends_with_whoever_asked_for_it(tmp_path, monkeypatch):
    """Canceling kills the process that reads; the engine must not go on for minutes after that."""
    (tmp_path / "a.png").write_bytes(png())
    install(tmp_path, monkeypatch)
    program = tmp_path / "tesseract"
    slow = "data = sys.stdin.buffer.read(); (here / 'pid').write_text(str(os.getpid())); import time; time.sleep(60)\n"
    program.write_text(program.read_text().replace("data = sys.stdin.buffer.read()\n", slow))
    code = f"from viewer import Choices, read; read({str(tmp_path / 'a.png')!r}, Choices(ocr='eng'))"
    reader = subprocess.Popen([sys.executable, "-c", code])
    pid = tmp_path / "pid"
    until = time.monotonic() + 30
    while not (pid.exists() and pid.read_text()):
        assert time.monotonic() < until
        time.sleep(0.05)
    number = int(pid.read_text())
    reader.kill()
    reader.wait()
    while _runs(number):
        assert time.monotonic() < until, "the engine goes on"
        time.sleep(0.05)


def _runs(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{number}/stat")  # one that has ended, and that nobody has waited for, still has a number
    return not (state.exists() and state.read_text().rpartition(")")[2].split()[0] == "Z")


@pytest.mark.slow
def test_only_the_pages_that_were_chosen_are_recognized(tmp_path, monkeypatch):
    (tmp_path / "a.pdf").write_bytes(pdf([[]] * 5, catalog="/PageLabels << /Nums [0 << /S /r >> 2 << /S /D >>] >>"))
    install(tmp_path, monkeypatch, table("The words of a page."))
    found = read(tmp_path / "a.pdf", Choices(ocr="eng", pages="ii-1"))
    assert len(calls(tmp_path)) == 2
    assert [part.locator for part in found.parts if part.kind == "page"] == ["p. ii", "p. 1"]
    assert found.offers.pages == ("i", "ii", "1", "2", "3")
    with pytest.raises(ReadError, match="no pages “7”"):
        read(tmp_path / "a.pdf", Choices(ocr="eng", pages="7"))
