"""Texts, titles, names and notes that attack what shows them."""

from dataclasses import replace
from functools import cache

from viewer import collate, from_text
from viewer.dossier.anchor import anchor_to
from viewer.dossier.note import Note
from viewer.export.report import Report, report
from viewer.text.witness import Span

PAYLOADS = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</style><script src=//example.org/x.js></script>",
    "</title><svg/onload=alert(1)>",
    "<!-- --> ]]> <![CDATA[ &amp; &lt;script&gt; &#0; &nosuch;",
    "javascript:alert(1)",
    "[link](javascript:alert(1)) ![x](http://example.org/x.png)",
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1+1",
    "http://example.org/beacon",
    "NUL \0 bell \x07 escape \x1b[31m lone \ud800 last \ufffe",
    "turned \u202eround\u202c and \u2066isolated\u2069",
    "\x02<em>\x03 {braces} %s %n",
)


@cache
def hostile_report() -> Report:
    """A report in which every place that takes foreign words has all payloads."""
    kept = "The council met in March to day and sent the letter that nobody had asked it to send. "
    texts = (kept + " ".join(PAYLOADS) + ". " + kept, kept + " ".join(reversed(PAYLOADS)) + "; " + kept)
    every = " ".join(PAYLOADS)
    witnesses = [
        replace(
            from_text(text, title=every), author=every, date=every, source=every, path=f"/{every}", warnings=(every,)
        )
        for text in texts
    ]
    collation = collate(witnesses)
    notes = [Note(one, (anchor_to(witnesses[0], "A", Span(0, 9)),)) for one in PAYLOADS]
    return report(collation, [*notes, Note(every)])
