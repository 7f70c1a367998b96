"""Dates as people write them become days that sort."""

import pytest

from viewer.scan.dates import sorting_day
from viewer.scan.engine.index import ReadDocument
from viewer.scan.metadata import metadata_of


@pytest.mark.parametrize(
    ("date", "day"),
    [
        ("1954-03-31", "1954-03-31"),
        ("2024-02-01T10:00:00Z", "2024-02-01"),
        ("19540331", "1954-03-31"),
        ("press-1954_03_31-final", "1954-03-31"),
        ("1999-12", "1999-12"),
        ("18.5.2022", "2022-05-18"),
        ("4/25/2001", "2001-04-25"),
        ("March 31, 1954", "1954-03-31"),
        ("Mon, 3 Feb 2003 10:12:00", "2003-02-03"),
        ("31. März 1954", "1954-03-31"),
        ("1er février 1954", "1954-02-01"),
        ("31 марта 1954 г.", "1954-03-31"),
        ("May 1954", "1954-05"),
        ("© 1954", "1954"),
        ("d001954", ""),
        ("undated", ""),
        ("", ""),
    ],
)
def test_sorting_day(date, day):
    assert sorting_day(date) == day


@pytest.mark.parametrize(
    ("date", "name", "day"),
    [
        ("2013-12-23", "1954-03-31 memo.docx", "1954-03-31"),  # the file was made then, not its text
        ("1954-03-31", "2024-01-05 memo.html", "1954-03-31"),
        ("1930", "1066 and all that.epub", "1930"),
        ("", "1961 memo.txt", "1961"),
        ("soon", "memo 31.3.1954.txt", "1954-03-31"),
        ("", "memo.txt", ""),
    ],
)
def test_the_day_of_a_document(date, name, day):
    (one,) = metadata_of([ReadDocument(f"/texts/{name}", "0", date=date)], {}, [])
    assert one.day == day
