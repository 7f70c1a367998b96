"""Dates as people write them become days that sort."""

import pytest

from viewer.scan.dates import sorting_day


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
