"""E-mail: headers, the body in whatever encoding, quoted lines, and attachments that are left out."""

from email.message import EmailMessage

import pytest

from tests.text.reading.mutations import only_refusals
from viewer.text.reading.mail import extract


def mail(body: str) -> EmailMessage:
    made = EmailMessage()
    made["Subject"], made["From"], made["Date"] = "Привет", "Änne <a@b.example>", "Tue, 12 May 2020 09:14:00 +0200"
    made.set_content(body)
    return made


def test_headers_quotations_and_attachments():
    made = mail("Thanks!\n\nOn Monday Ann wrote:\n> one\n> two\n>\n> three\nend\n")
    made.add_alternative("<p>Thanks!</p>", subtype="html")
    made.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="a.pdf")
    found = extract(bytes(made))
    assert found.text == "Thanks!\n\nOn Monday Ann wrote:\n\n> one\n> two\n\n> three\n\nend\n"
    assert found[1:4] == ("Привет", "Änne <a@b.example>", "Tue, 12 May 2020 09:14:00 +0200")
    assert [part.kind for part in found.parts] == ["paragraph", "paragraph", "quotation", "quotation", "paragraph"]
    assert found.warnings == ("1 attachment was left out",)


def test_a_mail_that_is_attached_is_a_quotation():
    inner = mail("Forwarded.\n\nMore.\n")
    inner.add_attachment(b"x", maintype="text", subtype="plain", filename="a.txt")
    for cover in ("See below.", ""):
        made = mail(cover)
        made.add_attachment(inner)
        found = extract(bytes(made))
        assert found.text == f"{cover}\n\nForwarded.\n\nMore.\n".lstrip("\n")
        quoted = [part.span.of(found.text) for part in found.parts if part.kind == "quotation"]
        assert quoted == ["Forwarded.\n\nMore."]
        assert found.warnings == ("1 attachment was left out",)


def test_flowed_lines_are_unwrapped():
    body = b"Content-Type: text/plain; format=flowed\n\none \ntwo\n> three \n> four\n>> five\n-- \nAnn"
    assert extract(body).text == "one two\n\n> three four\n>> five\n\n--\nAnn\n"
    assert extract(body.replace(b"flowed", b"flowed; delsp=yes")).text.startswith("onetwo\n")


@pytest.mark.parametrize("charset", ["nosuch", "us-ascii", "utf-8", "koi8-r"])
def test_an_encoding_that_is_unknown_or_wrong_is_guessed(charset):
    text = "Комитет собрался третьего марта и заслушал доклад своего секретаря. Решено опубликовать его."
    found = extract(f"Content-Type: text/plain; charset={charset}\n\n".encode() + text.encode("koi8-r"))
    assert found.text == text + "\n"
    assert found.guessed == (charset != "koi8-r")


def test_the_encoding_that_the_reader_names_is_that_of_what_was_guessed():
    text = "Комитет собрался третьего марта и заслушал доклад своего секретаря."
    parts = (b"utf-8", "Äußerst".encode()), (b"nosuch", text.encode("koi8-r"))
    body = b"".join(b"--b\nContent-Type: text/plain; charset=%b\n\n%b\n" % part for part in parts)
    found = extract(b"Content-Type: multipart/mixed; boundary=b\n\n" + body + b"--b--\n", "koi8-r")
    assert found.text == f"Äußerst\n\n{text}\n"
    assert (found.encoding, found.guessed) == ("koi8-r", False)


def test_the_encoding_that_the_reader_names_corrects_a_mail_that_names_another():
    mail = b"Content-Type: text/plain; charset=iso-8859-1\n\n" + "Комитет".encode("koi8-r")
    assert extract(mail).text != "Комитет\n"
    assert extract(mail, "koi8-r").text == "Комитет\n"
    with pytest.raises(ValueError, match="it is not in utf-8"):
        extract(mail, "utf-8")


@pytest.mark.parametrize("subject", [b"=?utf-8?b?a?=", b"=?nosuch?q?a?=", b"=?utf-8?q?=FF?=", "é".encode()])
def test_a_broken_header_is_no_reason_to_refuse(subject):
    assert extract(b"Subject: " + subject + b"\n\ntext").text == "text\n"


@pytest.mark.parametrize(
    "data",
    [
        b"Content-Type: image/png\n\nabc",
        b"Content-Type: message/rfc822\n\n" * 5000,
        b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(5000)),
    ],
)
def test_a_mail_without_text_is_refused(data):
    with pytest.raises(ValueError, match="text"):
        extract(data)


@pytest.mark.slow
def test_damaged_files_are_read_or_refused():
    assert only_refusals(extract, bytes(mail("Hello\n\n> quoted wörds\n")))
