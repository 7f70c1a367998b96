"""OpenDocument texts: changes by their ids, notes at the end, and what was left out is said."""

import io
import zipfile

import pytest

from tests.text.reading.mutations import only_refusals
from viewer.text.reading.office.odt import extract

SPACES = " ".join(f'xmlns:{name}="urn:{name}"' for name in ("office", "text", "style", "table", "draw", "dc", "meta"))
MIME = "application/vnd.oasis.opendocument.text"


def content(body: str, styles: str = "") -> str:
    automatic = f"<office:automatic-styles>{styles}</office:automatic-styles>"
    inner = f"{automatic}<office:body><office:text>{body}</office:text></office:body>"
    return f"<office:document-content {SPACES}>{inner}</office:document-content>"


def zipped(xml: str | bytes, **members: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", MIME, zipfile.ZIP_STORED)
        archive.writestr("content.xml", xml)
        for name, data in members.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), data)
    return file.getvalue()


CHANGED = """
<text:tracked-changes>
 <text:changed-region text:id="i"><text:insertion/></text:changed-region>
 <text:changed-region text:id="d"><text:deletion><office:change-info><dc:creator>Ann</dc:creator></office:change-info>
  <text:p>old</text:p><text:p>er </text:p></text:deletion></text:changed-region>
</text:tracked-changes>
<text:p>One <text:change-start text:change-id="i"/>new</text:p>
<text:p>er <text:change-end text:change-id="i"/>word</text:p>
<text:p>two <text:change text:change-id="d"/>three</text:p>"""


def test_changes_are_accepted_or_rejected():
    data = zipped(content(CHANGED))
    accepted, rejected = extract(data), extract(data, rejected=True)
    assert accepted.text == "One new\n\ner word\n\ntwo three\n"
    assert rejected.text == "One word\n\ntwo old\n\ner three\n"
    assert accepted.warnings == ("2 tracked changes were accepted",)
    assert rejected.warnings == ("2 tracked changes were rejected",)


def test_spaces_are_as_the_format_means_them():
    body = '<text:p>\n  a <text:span> b</text:span>  c<text:s text:c="2"/>d<text:tab/>e<text:line-break/> f </text:p>'
    assert extract(zipped(content(body))).text == "a b c  d\te\nf\n"


def test_notes_boxes_and_what_is_left_out():
    body = (
        "<text:p>a<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>noted</text:p></text:note-body></text:note>b<office:annotation><text:p>said</text:p></office:annotation>"
        "<draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame>"
        "<draw:frame><draw:image/></draw:frame><text:span text:style-name='H'>hidden</text:span>c</text:p>"
    )
    style = "<style:style style:name='H'><style:text-properties text:display='none'/></style:style>"
    found = extract(zipped(content(body, style)))
    assert found.text == "abc\n\nboxed\n\nnoted\n"
    assert found.parts[-1].locator == "note 1"
    assert found.warnings == (
        "1 hidden passage was left out",
        "1 comment was left out",
        "1 picture or chart was left out",
    )


def test_styles_are_known_by_what_they_are_based_on():
    style = "<style:style style:name='P1' style:parent-style-name='Quotations'/>"
    body = (
        "<text:h text:outline-level='2'>Head</text:h><text:p text:style-name='P1'>quoted</text:p><text:p>after</text:p>"
    )
    kinds = [(part.kind, part.level) for part in extract(zipped(content(body, style))).parts]
    assert kinds == [("heading", 2), ("paragraph", 0), ("quotation", 0), ("paragraph", 0)]


def test_what_the_file_says_of_itself():
    meta = (
        f"<office:document-meta {SPACES}><office:meta><dc:creator>Last</dc:creator><dc:title>A title</dc:title>"
        "<meta:initial-creator>First</meta:initial-creator><dc:language>de</dc:language><dc:date>2021-02-03</dc:date>"
        "</office:meta></office:document-meta>"
    )
    assert extract(zipped(content("<text:p>a</text:p>"), meta_xml=meta))[1:5] == (
        "A title",
        "First",
        "2021-02-03",
        "de",
    )


def test_a_flat_document_is_read():
    assert extract(content("<text:p>flat</text:p>").encode()).text == "flat\n"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"PK no archive", "damaged"),
        (b"no XML", "cannot be read"),
        (zipped(f"<office:document-content {SPACES}/>"), "no OpenDocument text"),
        (zipped("x", **{"META-INF__manifest_xml": "<a><encryption-data/></a>"}), "encrypted"),
        (zipped(content("<text:list>" * 20_000 + "</text:list>" * 20_000)), "cannot be read"),
        (zipped(content(f"<text:p>{'x' * 11_000_000}</text:p>")), "too large|cannot be read"),
        (zipped("<!DOCTYPE a [<!ENTITY e 'secret'>]><a>&e;</a>"), "document type"),
    ],
)
def test_what_cannot_be_read_is_refused(data, reason):
    with pytest.raises(ValueError, match=reason):
        extract(data)


@pytest.mark.slow
def test_damaged_files_are_read_or_refused():
    assert only_refusals(lambda data: extract(zipped(data)), content(CHANGED).encode())
    only_refusals(extract, zipped(content(CHANGED)))
