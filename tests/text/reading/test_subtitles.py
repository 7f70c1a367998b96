"""Subtitles: the words of each cue, its start as the locator."""

import pytest

from tests.text.reading.mutations import only_refusals
from viewer.text.reading.subtitles import extract

SRT = b"""1
00:00:01,000 --> 00:00:02,000
<i>Hello</i> there
you

2
00:01:12.500 --> 00:01:13,000
1984

3
01:00:00,0 --> 01:00:01,0
end & all
"""
VTT = b"""WEBVTT - A title

NOTE
not shown

name
00:01.000 --> 00:02.000 align:left
<v Roger>one &amp; <c.red>two</c>

01:00:01.000 --> 01:00:02.000
three
"""


@pytest.mark.parametrize(
    ("data", "text", "locators"),
    [
        (SRT, "Hello there\nyou\n\n1984\n\nend & all\n", ["00:00:01", "00:01:12", "01:00:00"]),
        (SRT.replace(b"\n", b"\r\n"), "Hello there\nyou\n\n1984\n\nend & all\n", ["00:00:01", "00:01:12", "01:00:00"]),
        (VTT, "one & two\n\nthree\n", ["00:00:01", "01:00:01"]),
    ],
)
def test_cues(data, text, locators):
    found = extract(data)
    assert found.text == text
    assert [part.locator for part in found.parts] == locators


def test_a_file_without_times_is_refused():
    with pytest.raises(ValueError, match="times"):
        extract(b"a\nb\n")


@pytest.mark.slow
@pytest.mark.parametrize("data", [SRT, VTT])
def test_damaged_files_are_read_or_refused(data):
    assert only_refusals(extract, data)
