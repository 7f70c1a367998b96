"""Files that nobody should be able to harm a reader with. ``python -m tests.text.reading.hostile FOLDER`` writes them."""

from __future__ import annotations

import io
import sys
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from tests.text.reading.pdf_file import paragraph, pdf

CANARY = "canary in a coal mine"
DEEP = 20_000
LARGE = 11 * 1024**2


def files(secret: Path) -> Iterator[tuple[str, bytes]]:
    """Names and bytes. ``secret``: a file with ``CANARY`` in it, which some of them try to read."""
    yield from _xml(secret)
    yield from _html(secret)
    yield from _archives(secret)
    yield from _pdf()
    yield from _plain()


def _entity(secret: Path) -> str:
    return f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}"><!ENTITY % p SYSTEM "{secret.as_uri()}"> %p;]>'


_LAUGHS = (
    "<!DOCTYPE x [<!ENTITY a0 'ha'>"
    + "".join(f"<!ENTITY a{one} '{f'&a{one - 1};' * 10}'>" for one in range(1, 12))
    + "]>"
)


def _xml(secret: Path) -> Iterator[tuple[str, bytes]]:
    tei = '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>{}</body></text></TEI>'
    include = f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{secret.as_uri()}" parse="text"/>'
    for name, text in (
        ("entity", _entity(secret) + tei.format("<p>one &e; two</p>")),
        ("include", tei.format(f"<p>one {include} two</p>")),
        ("stylesheet", f'<?xml-stylesheet href="{secret.as_uri()}"?>' + tei.format("<p>one</p>")),
        ("laughs", _LAUGHS + tei.format("<p>&a11;</p>")),
        ("deep", tei.format("<div>" * DEEP + "x" + "</div>" * DEEP)),
        ("large", tei.format(f"<p>{'word ' * (LARGE // 5)}</p>")),
        ("many", tei.format("<p><app><rdg/></app><note/><pb/></p>" * DEEP)),
        ("choices", tei.format("<choice>" + "<sic>a</sic>" * DEEP + "</choice>")),
        ("attributes", tei.format("<p " + " ".join(f"a{one}='x'" for one in range(DEEP)) + ">x</p>")),
        ("other", "<x>" + "<y>a</y>" * DEEP + "</x>"),
        ("open", tei.format("<p>")[:-30]),
    ):
        yield f"{name}.xml", text.encode()
    yield (
        "utf16.xml",
        ('<?xml version="1.0" encoding="utf-16"?>' + _entity(secret) + tei.format("&e;")).encode("utf-16"),
    )


def _html(secret: Path) -> Iterator[tuple[str, bytes]]:
    for name, text in (
        ("deep", "<blockquote>" * DEEP + "x" + "</blockquote>" * DEEP),
        ("open", "<span>" * 2 * DEEP + "x"),
        ("large", f"<p>{'word ' * (LARGE // 5)}</p>"),
        ("closers", "</p></div>" * DEEP),
        ("brackets", "<" * DEEP + "!--" * DEEP),
        ("attributes", "<p " + "a='" * DEEP + ">x"),
        ("entities", "&" * DEEP + "&#x110000;&#0;&#xD800;"),
        ("remote", f'<img src="{secret.as_uri()}"><iframe src="{secret.as_uri()}"></iframe><p>x</p><script>1</script>'),
        ("table", "<table><tr><td>" * 2_000 + "x"),
        ("entity", _entity(secret) + "<html><body><p>one &e; two</p></body></html>"),
        ("meta", '<meta charset="no such"><p>x</p>'),
        ("comment", "<!--" + "-" * DEEP),
        ("head", "<script type='application/ld+json'>" + "[" * DEEP + "</script><p>x</p>"),
    ):
        page = f"<!DOCTYPE html><html><head><title>x</title></head><body>{text}" if name != "entity" else text
        yield f"{name}.html", page.encode()
        yield f"{name}.md", f"# x\n\n{text}".encode()
        if name in ("deep", "open", "large"):
            continue  # what is dear is read once: the page in an archive is read as one by itself
        head = "MIME-Version: 1.0\r\nSnapshot-Content-Location: http://page.example/\r\nSubject: x\r\n"
        kind = 'Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\n'
        yield f"{name}.mhtml", f"{head}{kind}Content-Type: text/html\r\n\r\n{page}\r\n--b--\r\n".encode()


_MEMBERS = {
    "docx": {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship '
        'Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/document.xml": '{doctype}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        "<w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>",
    },
    "odt": {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": '{doctype}<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:body><o:text><t:p>{text}</t:p></o:text></o:body>'
        "</o:document-content>",
    },
    "epub": {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '{doctype}<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="{path}" media-type="application/oebps-package+xml"/></rootfiles></container>',
        "a.opf": '{doctype}<package xmlns="http://www.idpf.org/2007/opf"><metadata/><manifest><item id="a" href="{page}" '
        'media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
        "a.xhtml": '{doctype}<html xmlns="http://www.w3.org/1999/xhtml"><body><p>{text}</p></body></html>',
    },
}


def _archives(secret: Path) -> Iterator[tuple[str, bytes]]:
    away = "../" * 20 + str(secret).lstrip("/")
    for suffix, members in _MEMBERS.items():
        for name, changes in (
            ("good", {}),
            ("entity", {"doctype": _entity(secret), "text": "one &e; two"}),
            ("laughs", {"doctype": _LAUGHS, "text": "&a11;"}),
            ("deep", {"text": "<a>" * DEEP + "x" + "</a>" * DEEP}),
            ("large", {"text": "word " * (LARGE // 5)}),
            ("bomb", {"text": " " * 20 * 1024**2}),
            ("away", {"path": away, "page": away}),
            ("loop", {"page": "a.opf"}),
        ):
            told = {"doctype": "", "text": "One two.", "path": "a.opf", "page": "a.xhtml"} | changes
            filled = {member: "".join(_filled(content, told)) for member, content in members.items()}
            yield f"{name}.{suffix}", _zip(filled)
        good = _zip({member: "".join(_filled(content, {"text": "x"})) for member, content in members.items()})
        yield f"cut.{suffix}", good[: len(good) // 2]
        yield f"names.{suffix}", _zip({"../../x": "x", "C:\\x": "x", "/etc/passwd": "x", "a\0b": "x", **dict(members)})
        yield f"many.{suffix}", _zip({**members, **{f"x{one}": "" for one in range(10_001)}})
        yield f"locked.{suffix}", good.replace(b"PK\x01\x02\x14\x03\x14\0\0\0", b"PK\x01\x02\x14\x03\x14\0\1\0")
        lying = bytearray(good)
        for place in (at for at in range(len(good) - 4) if good[at : at + 4] == b"PK\x01\x02"):
            lying[place + 24 : place + 28] = (7).to_bytes(4, "little")  # the size when unpacked
        yield f"lying.{suffix}", bytes(lying)
        yield f"empty.{suffix}", _zip({})


def _filled(content: str, told: dict[str, str]) -> Iterator[str]:
    """The pieces of a template; ``str.format`` would stumble over braces in what is inserted only once."""
    defaults = {"doctype": "", "text": "x", "path": "a.opf", "page": "a.xhtml"}
    yield content.format(**(defaults | told))


def _zip(members: dict[str, str]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def _pdf() -> Iterator[tuple[str, bytes]]:
    good = pdf([paragraph("The committee met on the third of March and heard\nthe report of its secretary.", 300)])
    bomb = zlib.compress(b"BT /F 10 Tf 40 300 Td (x) Tj ET\n" + b" " * 100 * 1024**2, 1)
    whole = good.replace(b"endobj\n6 0 obj", b"endobj\n6 0 obj")
    yield "good.pdf", good
    yield "cut.pdf", good[: len(good) // 2]
    yield "loop.pdf", good.replace(b"/Kids [4 0 R]", b"/Kids [2 0 R]")
    yield "count.pdf", good.replace(b"/Count 1", b"/Count 2147483647")
    yield "deep.pdf", good.replace(b"<<  >>", b"<< /Title " + b"[" * DEEP + b"]" * DEEP + b" >>")
    yield "length.pdf", good.replace(b"/Length ", b"/Length -9")
    stream = f"<< /Length {len(bomb)} /Filter /FlateDecode >>\nstream\n".encode() + bomb + b"\nendstream"
    start, end = whole.index(b"5 0 obj"), whole.index(b"xref")
    yield "bomb.pdf", whole[:start] + b"5 0 obj\n" + stream + b"\nendobj\n" + whole[end:]
    yield (
        "script.pdf",
        good.replace(b"/Pages 2 0 R", b"/OpenAction << /S /JavaScript /JS (app.alert(1)) >> /Pages 2 0 R"),
    )


def _plain() -> Iterator[tuple[str, bytes]]:
    yield "deep.rtf", b"{\\rtf1 " + b"{" * DEEP + b"x" + b"}" * DEEP + b"}"
    yield "closers.rtf", b"{\\rtf1 " + b"}" * DEEP + b"x"
    yield "binary.rtf", b"{\\rtf1 one \\bin999999999999 x\\u-99999999999? \\'zz\\ansicpg99999 two}"
    yield "object.rtf", b"{\\rtf1{\\object{\\*\\objdata 00" + b"ff" * DEEP + b"}}x}"
    yield "controls.rtf", b"{\\rtf1" + b"\\a" * DEEP + b"x}"
    yield (
        "deep.eml",
        b"".join(
            f'Content-Type: multipart/mixed; boundary="b{one}"\r\n\r\n--b{one}\r\n'.encode() for one in range(2_000)
        ),
    )
    yield "header.eml", b"Subject: " + b"=?koi8-r?B?" * DEEP + b"\r\nFrom: " + b"(" * DEEP + b"\r\n\r\nx"
    yield "charset.eml", b"Content-Type: text/plain; charset=no-such\r\n\r\nOne \xff two."
    yield "base64.eml", b"Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n" + b"=A" * DEEP
    yield "quoted.eml", b"From: a@b.example\r\nSubject: x\r\n\r\n" + b">" * DEEP + b" x"
    yield "times.srt", b"1\n99:99:99,999 --> 00:00:00,000\nx\n\n" + b"1 --> 2 --> 3\n" * DEEP
    yield "tags.srt", b"1\n00:00:01,000 --> 00:00:02,000\n" + b"<i>" * DEEP + b"{\\an8}" * DEEP + b"x\n"
    yield "times.vtt", b"WEBVTT\n\n" + b"00:00.000 --> \n" * DEEP + b"<v " * DEEP
    yield "quotes.md", b">" * DEEP + b" x\n\n" + b"- " * DEEP + b"x\n"
    yield "brackets.md", b"[" * DEEP + b"](" * DEEP + b"`" * DEEP + b"*" * DEEP + b"_a" * DEEP
    yield "table.md", b"|a" * DEEP + b"\n" + b"|-" * DEEP + b"\n"
    yield "links.md", b"[a]: " * DEEP + b"\n![" * DEEP
    yield "deep.webarchive", b'<?xml version="1.0"?><plist version="1.0">' + b"<array>" * DEEP
    yield "binary.webarchive", b"bplist00" + b"\xff" * 100
    yield "deep.tex", b"{" * DEEP + b"x" + b"}" * DEEP
    yield "line.txt", b"word " * (LARGE // 5)


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    (folder / "secret").write_text(CANARY)
    for file, data in files(folder.resolve() / "secret"):
        (folder / file).write_bytes(data)
