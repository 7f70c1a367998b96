"""A file becomes a witness, or one sentence says why it cannot."""

import hashlib
import os
import pickle
import re
import signal
import stat
import zipfile
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.text.reading import read as module
from viewer.text.reading.encodings import east_asian
from viewer.text.reading.read import ReadError, from_text, read, read_beginning, read_text, with_words

# What people type: no control characters but tab and newlines, and no halves of surrogate pairs.
TYPED = st.text(st.one_of(st.sampled_from("\n\r\t \u2028\u2029\ufeff"), st.characters(exclude_categories=["Cc", "Cs"])))

SAMPLES = {
    "windows-1251": "Комитет собрался третьего марта и заслушал доклад своего секретаря. Решено опубликовать его.",
    "koi8-r": "Комитет собрался третьего марта и заслушал доклад своего секретаря. Решено опубликовать его.",
    "cp866": "Комитет собрался третьего марта и заслушал доклад своего секретаря. Решено опубликовать его.",
    "iso-8859-1": "Le comité s'est réuni le trois mars et a entendu le rapport de son secrétaire, à l'exception d'un.",
    "windows-1252": "The committee heard the report – it “resolved” to publish it in full… It’s done, and cost £5.",
    "iso-8859-2": "Výbor se sešel třetího března a vyslechl zprávu svého tajemníka. Rozhodl se zprávu zveřejnit.",
    "iso-8859-7": "Η επιτροπή συνήλθε στις τρεις Μαρτίου και άκουσε την έκθεση του γραμματέα της. Αποφάσισε πολλά.",
    "windows-1255": "הוועדה התכנסה בשלישי במרץ ושמעה את דוח המזכיר שלה. היא החליטה לפרסם את הדוח במלואו.",
    "windows-1256": "اجتمعت اللجنة في الثالث من مارس واستمعت إلى تقرير سكرتيرها. وقررت نشر التقرير كاملا.",
    "shift_jis": "委員会は三月三日に開かれ、書記の報告を聞いた。報告の全文を公表し、関係各国政府に送付する。",
    "euc-jp": "委員会は三月三日に開かれ、書記の報告を聞いた。報告の全文を公表し、関係各国政府に送付することを決定した。"
    "ソ連政府の提案についても検討された。",  # shorter, it looks like GB 18030 too
    "iso-2022-jp": "委員会は三月三日に開かれ、書記の報告を聞いた。報告の全文を公表し、関係各国政府に送付する。",
    "gb18030": "北大西洋公约组织不应成为封闭的军事集团，苏联政府准备与有关各国政府共同审议这个问题。",
    "big5": "北大西洋公約組織不應成為封閉的軍事集團，蘇聯政府準備與有關各國政府共同審議這個問題。",
    "euc-kr": "위원회는 삼월 삼일에 모여 서기의 보고를 들었다. 보고서 전문을 공개하기로 결정하였다.",
}


def settled(text: str) -> str:
    return re.sub("\r\n|\r|\u2028|\u2029", "\n", text)


def write(folder: Path, data: bytes, name: str = "witness.txt") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def refusal(path: str | Path) -> str:
    """The sentence with which this path is refused; it must be one line, name the file and end as sentences do."""
    with pytest.raises(ReadError) as caught:
        read(path)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    assert (Path(path).name or "name") in sentence
    return sentence


@given(text=TYPED, encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]))
def test_unicode_reads_back_with_newlines_settled(tmp_path_factory, text, encoding):
    # Without a mark of its own, a text that begins with U+FEFF has one.
    expected = settled(text.removeprefix("\ufeff") if encoding == "utf-8" else text)
    data = text.encode(encoding)
    witness = read(write(tmp_path_factory.getbasetemp(), data))
    assert witness.text == expected
    assert witness.sha256 == hashlib.sha256(data).hexdigest()
    assert not witness.guessed
    assert witness.encoding.startswith(encoding.removesuffix("-sig"))


@given(TYPED)
def test_pasted_text_is_settled_like_a_file(text):
    witness = from_text(text)
    assert witness.text == settled(text)
    assert witness.sha256 == hashlib.sha256(witness.text.encode()).hexdigest()


@pytest.mark.parametrize("encoding", SAMPLES)
def test_older_encodings_are_guessed_and_the_guess_is_told(tmp_path, encoding):
    text = SAMPLES[encoding]
    witness = read(write(tmp_path, text.encode(encoding)))
    assert witness.text == text
    assert witness.guessed
    assert text.encode(witness.encoding).decode(encoding) == text


GERMAN = (
    "Die Größe der Übung läßt sich nur schätzen, wenn man die Äpfel zählt. Es war ein schöner Tag, und die Vögel "
    "sangen über den Dächern. Für die Bürger der Städte hieß das: Öfen heizen, Türen schließen, und früh zu Bett.\n"
)
FRENCH = "Les élèves français étaient très fatigués après la journée passée à l'école, et ça va être l'été.\n"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        *((encoding, text) for encoding in ("cp850", "cp437", "mac_roman") for text in (GERMAN, FRENCH)),
        ("cp850", "Er ging nach Hause und redete lange über alles, was war.\n"),
    ],
)
def test_texts_of_dos_and_of_the_old_macintosh_are_guessed(tmp_path, encoding, text):
    witness = read(write(tmp_path, text.encode(encoding) * 5))
    assert witness.text == text * 5
    assert witness.guessed


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("windows-1252", "The mare was sold for £35 at the fair."),
        ("windows-1252", "She waited – nobody came."),
        ("windows-1252", "Zij zweeg… Daarna ging ze weg."),
        ("windows-1252", "© 1904 by the author"),
        ("windows-1252", "Een reünie in ’s-Gravenhage."),
        ("euc-jp", "山の上に古い寺がある。"),
        ("euc-jp", "カタカナのテスト"),
        ("gb18030", "山上有一座古老的寺庙。"),
        ("big5", "山上有一座古老的寺廟。"),
        *product(
            ("utf-16-le", "utf-16-be"),
            ("The well is dry.", "Колодец высох.", "הבאר יבשה.", "井戸は涸れた。\n雨は降らない。\n", "— “no” —"),
        ),
    ],
)
def test_short_texts_are_guessed_by_what_their_bytes_can_be(tmp_path, encoding, text):
    witness = read(write(tmp_path, text.encode(encoding)))
    assert (witness.text, witness.encoding, witness.guessed) == (text, encoding, True)


@pytest.mark.parametrize("encoding", ["koi8-r", "cp866", "gb18030"])
def test_a_table_in_another_script_is_no_reason_to_guess_again(tmp_path, encoding):
    text = SAMPLES["gb18030" if encoding == "gb18030" else "koi8-r"] * 3 + "\na─b │c\n"
    witness = read(write(tmp_path, text.encode(encoding)))
    assert witness.text == text


def test_utf_8_with_a_cut_end_is_still_utf_8(tmp_path):
    text = SAMPLES["koi8-r"]
    witness = read(write(tmp_path, text[:-2].encode() + "й".encode()[:1]))
    assert witness.text == text[:-2] + "\ufffd"
    assert (witness.encoding, witness.guessed) == ("utf-8", True)


@pytest.mark.parametrize("encoding", ["windows-1255", "gb18030", "utf-16"])
def test_a_byte_that_does_not_fit_is_shown_and_told(tmp_path, encoding):
    text = SAMPLES["gb18030" if encoding == "utf-16" else encoding] * 3
    broken = {"windows-1255": b"\xff", "gb18030": b"\xff", "utf-16": b"x"}[encoding]
    witness = read(write(tmp_path, text.encode(encoding) + broken))
    assert witness.text == text + "\ufffd"
    assert witness.guessed


def test_half_a_surrogate_pair_is_shown_as_what_cannot_be_read():
    assert from_text("a\ud83d b").text == "a\ufffd b"


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(tmp_path_factory, data):
    path = write(tmp_path_factory.getbasetemp(), data)
    try:
        witness = read(path)
    except ReadError as error:
        assert str(path) in str(error)
    else:
        assert "\r" not in witness.text
        witness.text.encode("utf-8")


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)) * 40,
        bytes(range(1, 256)) * 40,
        b"GIF89a\x01\0\x01\0\x80\0\0",
        b"\xff\xfe\0\xd8",
        b"text\0text",
        b"\x01\x02\x03\x04text",
    ],
    ids=["all bytes", "all but NUL", "picture", "half a pair", "NUL", "control characters"],
)
def test_what_is_no_text_is_refused(tmp_path, data):
    assert "UTF-8" in refusal(write(tmp_path, data)) or "binary" in refusal(write(tmp_path, data))


@pytest.mark.parametrize("name", ["a.docx", "a.odt"])
def test_an_archive_that_is_not_what_its_suffix_says_is_refused(tmp_path, name):
    with zipfile.ZipFile(tmp_path / name, "w") as archive:
        archive.writestr("mimetype", "anything")
    assert "save it again" in refusal(tmp_path / name)


@pytest.mark.parametrize("name", ["a.mobi", "archive"])
def test_archives_are_refused_by_content_or_suffix(tmp_path, name):
    with zipfile.ZipFile(tmp_path / name, "w") as archive:
        archive.writestr("mimetype", "anything")
    assert "plain text (.txt)" in refusal(tmp_path / name)


def test_a_damaged_pdf_is_refused_and_html_is_read_without_its_tags(tmp_path):
    assert "a damaged PDF" in refusal(write(tmp_path, b"%PDF-1.7 ...", "renamed.txt"))
    assert read(write(tmp_path, b"<p>One &amp; two</p>", "page.html")).text == "One & two\n"


def test_what_is_no_file_is_refused_at_once(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    signal.alarm(5)  # a reader that waits for the other end of the pipe is ended
    try:
        assert "pipe" in refusal(tmp_path / "pipe")
        assert "device" in refusal("/dev/zero")
    finally:
        signal.alarm(0)
    assert "folder" in refusal(tmp_path)
    assert "no such file" in refusal(tmp_path / "missing.txt")
    assert "no such file" in refusal(tmp_path / "missing" / "missing.txt")
    assert "no name of a file" in refusal("nul\0byte")
    assert "check" in refusal(tmp_path / ("long" * 200))
    assert "no such file" in refusal("")


def test_a_refused_folder_leaves_no_descriptor_open(tmp_path):
    before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208
    for _ in range(3):
        refusal(tmp_path)
    assert len(os.listdir("/proc/self/fd")) == before  # noqa: PTH208


def test_permission(tmp_path, monkeypatch):
    def denied(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    path = write(tmp_path, b"secret")
    monkeypatch.setattr(module.os, "open", denied)  # the mode of the file would not stop root
    assert "permission was denied" in refusal(path)


def test_too_large_by_its_size_and_by_what_it_gives(tmp_path, monkeypatch):
    path = write(tmp_path, b"x" * 2 * 1024**2)
    monkeypatch.setattr(module, "LARGEST", 1024**2)
    assert "larger than 1 MB" in refusal(path)
    monkeypatch.setattr(module.os, "fstat", lambda _: os.stat_result((stat.S_IFREG, *[0] * 9)))
    assert "larger than 1 MB" in refusal(path)


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_an_empty_file_is_a_witness_without_words(tmp_path, data):
    witness = read(write(tmp_path, data, "empty.txt"))
    assert (witness.text, witness.words, witness.title) == ("", 0, "empty.txt")


def test_newlines_of_every_system(tmp_path):
    assert read(write(tmp_path, b"a\r\nb\rc\nd\r\r\n")).text == "a\nb\nc\nd\n\n"


@pytest.mark.slow
def test_one_line_of_5_mb(tmp_path):
    line = "Nobody objected to this plan. " * 175_000
    witness = read(write(tmp_path, line.encode()))
    assert witness.text == line
    assert len(witness.title) <= 200


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("\n \n## A  Title ##\n\nText", "A Title"),
        ("####\n\nText", "Text"),
        ("Did it\u00a0happen?\nText", "Did it happen?"),
        ("\u202eevil\u202c\n", "evil"),
        ("C# and more", "C# and more"),
        (" \n\t\n", "witness.txt"),
        ("word " * 100, ("word " * 100)[:199] + "…"),
    ],
)
def test_title(tmp_path, text, title):
    assert read(write(tmp_path, text.encode())).title == title


def test_a_name_that_is_no_text_fits_in_a_sentence():
    assert "\n" not in str(ReadError("two\nlines\udcff", "why"))
    str(ReadError("two\nlines\udcff", "why")).encode()


def test_a_refusal_comes_home_from_a_child_process():
    error = pickle.loads(pickle.dumps(ReadError("a.txt", "why")))
    assert (error.path, error.reason) == ("a.txt", "why")


@pytest.mark.slow
def test_an_encoding_is_guessed_from_a_part_that_tells_it(tmp_path, monkeypatch):
    """A guess takes a second for each megabyte; a long text needs no more than its first lines."""
    shown = []
    likely = east_asian.east_asian_likelihoods
    monkeypatch.setattr(east_asian, "east_asian_likelihoods", lambda data: shown.append(len(data)) or likely(data))
    text = "plain English\n" * 100_000 + SAMPLES["koi8-r"] * 5000
    witness = read(write(tmp_path, text.encode("koi8-r")))
    assert sum(shown) <= 1 << 18 < len(text)
    assert text.encode(witness.encoding).decode("koi8-r") == text


@pytest.mark.slow
def test_where_the_part_does_not_tell_it_the_whole_is_asked(tmp_path):
    first, then = "Übung mit Größe und Maß.\n" * 20_000, SAMPLES["gb18030"] * 20_000
    data = first.encode("cp1252") + then.encode("gb18030")
    assert len(read(write(tmp_path, data)).text) > 100_000


@pytest.mark.slow
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32", "koi8-r"])
def test_a_long_text_begins_as_it_will_be(tmp_path, encoding):
    text = SAMPLES["koi8-r"].replace("\n", " ") * 20_000
    path = write(tmp_path, text.encode(encoding))
    first, whole = read_beginning(path), read_text(path)
    assert 1000 < len(first.text) < len(whole.text)
    assert whole.text.startswith(first.text)
    assert first.title == whole.title
    assert not first.words
    assert not whole.words
    done = with_words(whole)
    assert done.text is whole.text
    assert done.words == read(path).words > 0
    assert with_words(done) is done


def test_a_short_text_is_its_own_beginning(tmp_path):
    path = write(tmp_path, b"A line.\nAnother without an end")
    assert read_beginning(path).text == read_text(path).text == "A line.\nAnother without an end"
