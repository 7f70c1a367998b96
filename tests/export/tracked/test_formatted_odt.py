"""B's own OpenDocument text with the differences tracked: accepted it is B, rejected A, and the formatting stays."""

import io
import random
import zipfile
from pathlib import Path

import pypandoc
import pytest

from tests.export.reports import DAY, WORK
from tests.export.tracked.test_formatted_docx import A, B
from viewer.collation.collate import collate
from viewer.dossier.anchor import anchor_to
from viewer.dossier.note import Note
from viewer.export.report import report
from viewer.export.tracked.formatted_odt import formatted_odt
from viewer.export.tracked.odt import document
from viewer.text.choices import Choices
from viewer.text.reading.read import read, read_bytes
from viewer.text.reading.xml import attribute, parse_xml
from viewer.text.witness import Span

OASIS = "urn:oasis:names:tc:opendocument:xmlns"
HEAD = (
    '<office:document-content xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" '
    + " ".join(f'xmlns:{name}="{OASIS}:{name}:1.0"' for name in ("office", "style", "text", "table"))
    + f' xmlns:fo="{OASIS}:xsl-fo-compatible:1.0"><office:automatic-styles><style:style style:name="Bold" '
    'style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="Mine" '
    'style:family="paragraph"/></office:automatic-styles><office:body><office:text>'
)
TAIL = "</office:text></office:body></office:document-content>"
STYLES = f'<office:document-styles xmlns:office="{OASIS}:office:1.0" office:version="1.3"/>'
MANIFEST = (
    f'<manifest:manifest xmlns:manifest="{OASIS}:manifest:1.0" manifest:version="1.3">'
    '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
)


def paragraph(text: str) -> str:
    """A paragraph in which every third word is bold."""
    words = [word if n % 3 else f'<text:span text:style-name="Bold">{word}</text:span>'
             for n, word in enumerate(text.split(" "))]  # fmt: skip
    return f'<text:p text:style-name="Mine">{" ".join(words)}</text:p>'


def odt(body: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", HEAD + body + TAIL)
        archive.writestr("styles.xml", STYLES)
        archive.writestr("META-INF/manifest.xml", MANIFEST)
        archive.writestr("Pictures/mine.png", b"\x89PNG")
    return file.getvalue()


def exported(tmp_path: Path, a: str, b: str, *, notes: bool = False, own: bool = True) -> tuple[bytes, list[str]]:
    """The export of these bodies, and the words of both; ``own``: it must be B's own file."""
    witnesses = []
    for name, body in (("a.odt", a), ("b.odt", b)):
        (tmp_path / name).write_bytes(odt(body))
        witnesses.append(read(tmp_path / name))
    collation = collate(witnesses, WORK)
    kept = [Note("A *note*.", (anchor_to(witnesses[1], "B", Span(0, 3)),))] if notes else []
    made = report(collation, kept, made=DAY)
    assert (formatted_odt(made) is not None) == own
    return document(made), [" ".join(witness.text.split()) for witness in witnesses]


def both(data: bytes) -> list[str]:
    texts = (read_bytes("x.odt", data, Choices(rejected=rejected)).text for rejected in (True, False))
    return [" ".join(text.split()) for text in texts]


def content(data: bytes):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.namelist()[0] == "mimetype"
        assert archive.getinfo("mimetype").compress_type == zipfile.ZIP_STORED
        return parse_xml(archive.read("content.xml"))


def body(paragraphs: list[str]) -> str:
    return "".join(map(paragraph, paragraphs))


def test_accepted_it_is_b_and_rejected_a(tmp_path: Path) -> None:
    data, texts = exported(tmp_path, body(A), body(B), notes=True)
    assert both(data) == texts
    root = content(data)
    assert {attribute(one, "style-name") for one in root.find(".//{*}body/{*}text").iterfind("{*}p")} == {"Mine"}
    gone = [span for one in root.iter("{*}deletion") for span in one.iter("{*}span")]
    assert {attribute(one, "style-name") for one in gone} <= {"Bold", ""}
    for one in root.iter("{*}s"):
        one.text = " "
    said = ["".join(one.itertext()) for one in root.iter("{*}annotation")]
    assert "Both carry" in said[0]
    assert "A note." in said[1]
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.read("Pictures/mine.png") == b"\x89PNG"


def test_pandoc_reads_it_as_b(tmp_path: Path) -> None:
    data, texts = exported(tmp_path, body(A), body(B))
    (tmp_path / "out.odt").write_bytes(data)
    found = pypandoc.convert_file(str(tmp_path / "out.odt"), "plain", extra_args=["--wrap=none"])
    assert "".join(found.split()) == "".join(texts[1].split())


NOTED = "<text:p>x<text:note><text:note-body><text:p>n</text:p></text:note-body></text:note></text:p>"
BLANKS = (
    '<text:p>  one<text:s text:c="3"/>two<text:tab/>three\n <text:span> four</text:span><text:line-break/>{}</text:p>'
)


@pytest.mark.parametrize(
    ("a", "b", "own"),
    [
        (BLANKS.format("five"), BLANKS.format("six").replace('c="3"', 'c="2"'), True),
        ("<text:h>Head of it</text:h>" + body(A[:1]), "<text:h>Head of all</text:h>" + body(B[:1]), True),
        ("<text:list><text:list-item>" + body(A[:1]) + "</text:list-item></text:list>",
         "<text:list><text:list-item>" + body(B[:1]) + "</text:list-item><text:list-item>" + body(["new words"])
         + "</text:list-item></text:list>", True),
        (body(A), body(B) + "<text:p/>" + body(["x"]), True),
        (body(A), "<text:p/>" + body(B[1:]), True),
        (body(A), body(B) + NOTED, False),
    ],
)  # fmt: skip
def test_what_paragraphs_hold(tmp_path: Path, a: str, b: str, own: bool) -> None:
    data, texts = exported(tmp_path, a, b, own=own)
    assert both(data)[1] == texts[1]
    assert both(data)[0].split() == texts[0].split()


@pytest.mark.parametrize("seed", range(6))
def test_any_paragraphs(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    words = "the a council letter sent met was in May and of it day no".split()
    first = [" ".join(chance.choices(words, k=chance.randint(1, 30))) for _ in range(chance.randint(1, 12))]
    kept = [text.split() for text in first if chance.random() > 0.2] or [["y"]]
    second = [" ".join(word for word in text if chance.random() > 0.1) or "x" for text in kept]
    second.insert(chance.randint(0, len(second)), "An inserted paragraph that is new.")
    data, texts = exported(tmp_path, body(first), body(second))
    assert both(data) == texts


def test_a_file_that_has_changed_is_not_taken(tmp_path: Path) -> None:
    exported(tmp_path, body(A), body(B))
    witnesses = [read(tmp_path / name) for name in ("a.odt", "b.odt")]
    (tmp_path / "b.odt").write_bytes(b"something else")
    data = document(report(collate(witnesses, WORK), made=DAY))
    assert both(data) == [" ".join(witness.text.split()) for witness in witnesses]
