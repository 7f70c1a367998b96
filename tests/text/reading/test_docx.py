"""Word documents: every word once, changes accepted or rejected, and what was left out is said."""

import io
import zipfile

import docx
import pytest

from tests.text.reading.mutations import only_refusals
from viewer.text.reading.office.docx import extract

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

TOP = f'<Relationship Type="{TYPE}/officeDocument" Target="word/document.xml"/>'


def zipped(**members: str | bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "/"), data)
    return file.getvalue()


def document(body: str, *, ns: str = W, **parts: str) -> bytes:
    """A document with this body, and with parts such as footnotes beside it."""
    spaces = f'xmlns:w="{ns}" xmlns:mc="urn:mc" xmlns:m="urn:x/math"'
    rels = "".join(f'<Relationship Type="{TYPE}/{name}" Target="{name}.xml"/>' for name in parts)
    members = {f"word/{name}.xml": f"<w:{name} {spaces}>{data}</w:{name}>" for name, data in parts.items()}
    return zipped(
        **{
            "_rels/.rels": f'<R xmlns="{RELS}">{TOP}</R>',
            "word/document.xml": f"<w:document {spaces}><w:body>{body}</w:body></w:document>",
            "word/_rels/document.xml.rels": f'<R xmlns="{RELS}">{rels}</R>',
            **members,
        }
    )


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*content: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(content)}</w:p>"


def text(body: str, **others: str) -> str:
    return extract(document(body, **others)).text


DELETED = '<w:del w:author="A"><w:r><w:delText>old</w:delText></w:r></w:del>'
CHANGED = (
    paragraph(run("One "), f'<w:ins w:author="A">{run("new ")}</w:ins>', DELETED)
    + paragraph(run("two"), properties='<w:rPr><w:del w:author="A"/></w:rPr>')
    + paragraph(run("three"))
    + paragraph(run("four"), properties='<w:rPr><w:ins w:author="A"/></w:rPr>')
    + paragraph(f"<w:moveFrom>{run('five')}</w:moveFrom>", run("six"), f"<w:moveTo>{run('five')}</w:moveTo>")
)


def test_changes_are_accepted_or_rejected():
    data = document(CHANGED)
    accepted, rejected = extract(data), extract(data, rejected=True)
    assert accepted.text == "One new\n\ntwothree\n\nfour\n\nsixfive\n"
    assert rejected.text == "One old\n\ntwo\n\nthree\n\nfourfivesix\n"
    assert accepted.warnings == ("5 tracked changes were accepted",)
    assert rejected.warnings == ("5 tracked changes were rejected",)


def test_a_document_of_a_library_is_read_in_its_parts():
    made = docx.Document()
    made.core_properties.title, made.core_properties.author = "A title", "Ann Lee"
    made.core_properties.language = "en-GB"
    made.add_heading("One", 1)
    made.add_paragraph("Said twice.")
    made.add_paragraph("Said twice.")
    made.add_paragraph("an item", style="List Bullet 2")
    made.add_paragraph("quoted", style="Quote")
    table = made.add_table(2, 2)
    table.cell(0, 0).text, table.cell(1, 1).text = "a", "d"
    file = io.BytesIO()
    made.save(file)
    found = extract(file.getvalue())
    assert found.text == "One\n\nSaid twice.\n\nSaid twice.\n\nan item\n\nquoted\n\na\t\n\td\n"
    assert (found.title, found.author, found.language) == ("A title", "Ann Lee", "en-GB")
    assert found.date.startswith("20")
    kinds = [(part.kind, part.level) for part in found.parts]
    assert kinds[:4] == [("heading", 1), ("paragraph", 0), ("paragraph", 0), ("list-item", 2)]
    assert ("quotation", 0) in kinds
    assert kinds.count(("table-row", 0)) == 2
    assert not found.warnings


def test_pictures_are_counted():
    found = extract(document(paragraph(run("a"), "<w:r><w:drawing><w:blip/></w:drawing></w:r>")))
    assert (found.text, found.warnings) == ("a\n", ("1 picture or chart was left out",))


def test_notes_stand_at_the_end_with_their_numbers():
    call = '<w:r><w:footnoteReference w:id="7"/></w:r>'
    end = '<w:r><w:endnoteReference w:id="2"/></w:r>'
    found = extract(
        document(
            paragraph(run("a"), call, end, run("b")),
            footnotes=f'<w:footnote w:id="7">{paragraph(run("first"), call)}</w:footnote>',
            endnotes=f'<w:endnote w:id="2">{paragraph(run("last"))}{paragraph(run("more"))}</w:endnote>',
        )
    )
    assert found.text == "ab\n\nfirst\n\nlast\n\nmore\n"
    assert [(p.kind, p.locator) for p in found.parts][1:] == [
        ("note", "note 1"),
        ("note", "endnote 1"),
        ("note", "endnote 1"),
    ]


def test_a_text_box_stands_once_after_its_paragraph():
    box = f"<w:txbxContent>{paragraph(run('boxed'))}</w:txbxContent>"
    both = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    assert text(paragraph(run("be"), f"<w:r>{both}</w:r>", run("fore"))) == "before\n\nboxed\n"


HIDDEN = "<w:vanish/>"


def test_hidden_words_comments_and_headers_are_left_out_and_told():
    found = extract(
        document(
            paragraph(run("shown "), run("not", HIDDEN), run("too", HIDDEN), run("x", '<w:vanish w:val="0"/>'))
            + paragraph(run("styled"), properties='<w:pStyle w:val="H"/>')
            + paragraph('<w:r><w:commentReference w:id="1"/></w:r>'),
            styles='<w:style w:styleId="H"><w:name w:val="h"/><w:rPr><w:vanish/></w:rPr></w:style>',
            header=paragraph(run("Running head")),
        )
    )  # fmt: skip
    assert found.text == "shown x\n"
    assert found.warnings == (
        "2 hidden passages were left out",
        "1 comment was left out",
        "1 page header or footer was left out",
    )


def test_codes_of_fields_are_no_text_but_their_results_are():
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    code = "<w:r><w:instrText>PAGE</w:instrText></w:r>"
    field = (mark("begin"), run("code"), code, mark("separate"), run("7"), mark("end"))
    unended = paragraph(mark("begin")) + paragraph(run("safe"))
    assert text(paragraph(run("p. "), *field, run(".")) + unended) == "p. 7.\n\nsafe\n"


def test_signs_drop_caps_and_formulas():
    assert (
        text(
            paragraph(run("T"), properties='<w:framePr w:dropCap="drop"/>')
            + paragraph(
                run("he"),
                "<w:r><w:tab/><w:noBreakHyphen/><w:softHyphen/><w:br/></w:r>",
                '<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>',
                "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>",
            )
        )
        == "The\t\u2011\u00ad\nα1/2\n"
    )


def test_tables_in_tables_give_their_rows_once():
    inner = f"<w:tbl><w:tr><w:tc>{paragraph(run('c'))}</w:tc><w:tc>{paragraph(run('d'))}</w:tc></w:tr></w:tbl>"
    outer = f"<w:tbl><w:tr><w:tc>{paragraph(run('a'))}</w:tc><w:tc>{inner}{paragraph(run('b'))}</w:tc></w:tr></w:tbl>"
    assert text(outer) == "a\n\nc\td\n\nb\n"


@pytest.mark.slow
def test_the_strict_form_is_read():
    assert extract(document(CHANGED, ns=STRICT)).text == extract(document(CHANGED)).text


ENTITY = '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>'


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "password"),
        (b"no archive", "damaged"),
        (zipped(word__other="x"), "no Word document"),
        (zipped(word__document="x"), "no Word document"),
        (document("<w:p>" * 20_000 + "</w:p>" * 20_000), "cannot be read"),
        (document(paragraph(run("x" * 11_000_000))), "cannot be read|too large"),
        (zipped(**{"word/document.xml": ENTITY}), "document type"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused(data, reason):
    with pytest.raises(ValueError, match=reason):
        extract(data)


def test_deep_nesting_is_read_up_to_what_the_parser_reads():
    assert text("<w:sdt>" * 240 + paragraph(run("deep")) + "</w:sdt>" * 240) == "deep\n"


def test_notes_that_call_notes_without_end_are_read():
    def note(number: int) -> str:
        call = f'<w:r><w:footnoteReference w:id="{number + 1}"/></w:r>'
        return f'<w:footnote w:id="{number}">{paragraph(run("n"), call)}</w:footnote>'

    notes = "".join(map(note, range(3000)))
    found = extract(document(paragraph('<w:r><w:footnoteReference w:id="0"/></w:r>'), footnotes=notes))
    assert found.text.count("n") == 3000


def test_damaged_files_are_read_or_refused():
    assert only_refusals(lambda data: extract(zipped(**{"word/document.xml": data})), zip_text())
    only_refusals(extract, document(CHANGED))


def zip_text() -> bytes:
    with zipfile.ZipFile(io.BytesIO(document(CHANGED))) as archive:
        return archive.read("word/document.xml")
