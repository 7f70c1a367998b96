"""Markdown stays as it stands; its parts are found by their signs."""

import random

from viewer.text.reading.formats import format_of
from viewer.text.reading.web.markdown import extract

TEXT = """---
title: "The Tolls"
author: Ada Quill
---

# One *and* two #

A paragraph
of two lines.
- item
    - deeper
      goes on
1. first

> quoted
goes on not
Second
------

```
# no heading
```
| a | b |
|---|---|
[^1]: A note.
"""


def test_parts_of_markdown():
    found = extract(TEXT.encode())
    assert found.text == TEXT
    assert (found.title, found.author) == ("The Tolls", "Ada Quill")
    assert [(part.kind, part.level, part.span.of(TEXT)) for part in found.parts] == [
        ("heading", 1, "# One *and* two #"),
        ("paragraph", 0, "A paragraph\nof two lines."),
        ("list-item", 1, "- item"),
        ("list-item", 3, "    - deeper\n      goes on"),
        ("list-item", 1, "1. first"),
        ("quotation", 0, "> quoted"),
        ("paragraph", 0, "goes on not\nSecond"),
        ("table-row", 0, "| a | b |"),
        ("table-row", 0, "|---|---|"),
        ("note", 0, "[^1]: A note."),
    ]
    assert format_of("a.md", TEXT.encode()).media_type == "text/markdown"


def test_the_title_is_the_first_heading_or_none():
    assert extract(b"Words.\n\nA title\n=======\n").title == "A title"
    assert extract(b"Words.\n").title == ""


def test_random_text_is_kept():
    chance = random.Random(1)
    for _ in range(300):
        text = "".join(chance.choice("#>-|*` \n\n12.a[^]:=~\t") for _ in range(300))
        found = extract(text.encode())
        assert found.text == text
        assert all(0 <= part.span.start < part.span.end <= len(text) for part in found.parts)
