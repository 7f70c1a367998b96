"""LibreOffice accepts, and rejects, all changes of a tracked document: what is left is one text, or the other."""

import io
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pypandoc
import pytest
from lxml import etree

from tests.export.hostile import hostile_report
from tests.export.reports import DAY, WORK, report_on
from tests.export.tracked import test_docx
from tests.export.tracked.test_formatted_docx import A, B
from viewer.collation.collate import collate
from viewer.export.report import Report, report, without_controls
from viewer.export.tracked.docx import document as docx
from viewer.export.tracked.odt import document as odt
from viewer.resources import corpus
from viewer.text.reading.read import read, read_bytes
from viewer.text.reading.xml import parse_xml

DRIVER = Path(__file__).with_name("office_driver.py")
COMMENTS = [f"{{*}}{name}" for name in ("commentRangeStart", "commentRangeEnd", "commentReference", "annotation",
            "annotation-end")]  # fmt: skip
SIDES = ("rejected", "accepted")
WRITERS = {".docx": docx, ".odt": odt}
RICH = """# A heading

{}

## Another heading{}

{} And *words* in **bold**.

| one | two |
|-----|-----|
| {}  | 4   |

- an item
- {}
"""
FOOTNOTE = "\nA word with a note.[^1]\n\n[^1]: The note, {} of it.\n"
RICH_A = RICH.format(A[0], " of A", A[1], "cell", "one that was kept")
RICH_B = RICH.format(B[0], "", B[2], "another cell", "one that was changed")
SOURCES = {
    "rich": (RICH_A, RICH_B),
    "rich_beside_an_end": (f"{A[0]}\n\n{A[2]}\n\n{A[3]}\n", f"{A[0]} *New* words.\n\nNew too: {A[2]}\n\n{A[3]}\n"),
    "rich_beside_an_end_away": (f"{A[0]} Old words.\n\nOld: {A[2]}\n\n{A[3]}\n", f"{A[0]}\n\n*{A[2]}*\n\n{A[3]}\n"),
    "with_footnotes": (RICH_A + FOOTNOTE.format("all"), RICH_B + FOOTNOTE.format("most")),
}


def office_python() -> str | None:
    """A Python that can drive LibreOffice; None where there is none."""
    if shutil.which("soffice") is None:
        return None
    for name in ("/usr/bin/python3", "/usr/lib/libreoffice/program/python", "/opt/libreoffice/program/python"):
        found = shutil.which(name)
        if found and not subprocess.run([found, "-c", "import uno"], capture_output=True, check=False).returncode:
            return found
    return None


def memo() -> Report:
    return report(collate([read(path) for path in sorted(corpus().glob("molotov-memo-*.txt"))]), made=DAY)


def moved() -> Report:
    return report_on(test_docx.A, test_docx.B)


def every_sentence_elsewhere() -> Report:
    return report_on("\n\n".join(A), "\n\n".join(reversed(A)))


def beside_an_end() -> Report:
    """Both sides of the end of a paragraph are new, but not the end."""
    return report_on(f"{A[0]}\n\n{A[2]}\n\n{A[3]}", f"{A[0]} New words.\n\nNew too: {A[2]}\n\n{A[3]}")


def beside_an_end_away() -> Report:
    return report_on(f"{A[0]} Old words.\n\nOld too: {A[2]}\n\n{A[3]}", f"{A[0]}\n\n{A[2]}\n\n{A[3]}")


def other_scripts() -> Report:
    a = "Совет собрался в марте и отправил письмо.\n\nהמועצה נפגשה במרץ ושלחה את המכתב.\n\n議会は三月に開かれた。"
    return report_on(a, a.replace("марте", "мае").replace("במרץ", "במאי").replace("三月", "五月"))


PAIRS: dict[str, Callable[[], Report]] = {
    one.__name__: one
    for one in (memo, moved, every_sentence_elsewhere, beside_an_end, beside_an_end_away, other_scripts, hostile_report)
}
CASES = [*((name, suffix) for name in (*PAIRS, *SOURCES) for suffix in WRITERS)]


def formatted(folder: Path, name: str, suffix: str) -> Report:
    """Two formatted documents."""
    paths = [folder / f"{name}-{side}{suffix}" for side in "ab"]
    for path, words in zip(paths, SOURCES[name], strict=True):
        pypandoc.convert_text(words, suffix[1:], "markdown", outputfile=str(path))
    return report(collate([read(path) for path in paths], WORK), made=DAY)


def without_comments(data: bytes) -> bytes:
    """A document without its comments: LibreOffice without a window system crashes where it would show them."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(file, "w") as written:
        for part in archive.infolist():
            content = archive.read(part)
            if part.filename in ("word/document.xml", "content.xml"):
                root = parse_xml(content)
                etree.strip_elements(root, *COMMENTS, with_tail=False)
                content = etree.tostring(root)
            written.writestr(part, content)
    return file.getvalue()


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[tuple[str, str], Report]]:
    """The folder in which LibreOffice has left the texts, and the reports of which the documents were made."""
    python = office_python()
    if python is None:
        pytest.skip("LibreOffice with UNO is not installed")
    folder = tmp_path_factory.mktemp("office")
    made = {case: PAIRS[case[0]]() if case[0] in PAIRS else formatted(folder, *case) for case in CASES}
    for (name, suffix), one in made.items():
        (folder / f"{name}{suffix}").write_bytes(without_comments(WRITERS[suffix](one)))
    files = [str(folder / f"{name}{suffix}") for name, suffix in CASES]
    subprocess.run([python, str(DRIVER), str(folder), *files], check=True, timeout=240)
    return folder, made


@pytest.mark.slow
@pytest.mark.parametrize(("name", "suffix"), CASES)
def test_what_is_left_is_one_text_or_the_other(
    name: str, suffix: str, changed: tuple[Path, dict[tuple[str, str], Report]]
) -> None:
    folder, made = changed
    for side, witness in zip(SIDES, made[name, suffix].collation.witnesses, strict=True):
        left = folder / f"{name}{suffix}.{side}{suffix}"
        words = without_controls(witness.text).split()
        assert read_bytes(left.name, left.read_bytes()).text.split() == words
        if name in PAIRS:  # as plain text it has no notes, and marks before the items of lists
            assert Path(f"{left.with_suffix('.txt')}").read_text("utf-8-sig").split() == words
