"""Tables: what is in their cells, and that no spreadsheet takes a text for a formula."""

import csv
import io
import zipfile

from lxml import etree

from tests.export.hostile import PAYLOADS, hostile_report
from viewer import Options, collate, from_text
from viewer.export.report import report, without_controls
from viewer.export.tables import csv as csv_export
from viewer.export.tables import xlsx

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
PAIR = collate(
    [from_text("The old council met in March. It went home.", title="A"),
     from_text("The new council met in March; it went home at last.", title="B")],
    Options("work"),
)  # fmt: skip


def csv_rows(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def sheets(data: bytes) -> list[list[list[str]]]:
    """The cells of each sheet; the parts of the package are well-formed XML, and none has a formula or a link."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: etree.fromstring(package.read(name)) for name in package.namelist()}
    assert not [one for tree in parts.values() for one in tree.iter(f"{_MAIN}f", f"{_MAIN}hyperlink")]
    assert not any("external" in name or "vba" in name for name in parts)
    found = []
    for name in sorted(name for name in parts if name.startswith("xl/worksheets/sheet")):
        rows = parts[name].iter(f"{_MAIN}row")
        found.append(
            [
                ["".join(t.text or "" for t in cell.iter(f"{_MAIN}t", f"{_MAIN}v")) for cell in row.iter(f"{_MAIN}c")]
                for row in rows
            ]
        )
    return found


def test_a_row_a_difference() -> None:
    made = report(PAIR)
    rows = csv_rows(csv_export.document(made))
    head, body = rows[0], [row for row in rows[1:] if row[0] != "#"]
    assert head[:5] == ["Number", "Kind", "Level", "A", "B"]
    assert [(int(row[0]), row[3], row[4]) for row in body] == [(v.number, v.lemma, v.text) for v in made.chosen]
    assert any(f"Recension {made.version}." in row for row in rows)


def test_the_workbook_has_the_same() -> None:
    made = report(PAIR)
    differences, framing, notes, memo = sheets(xlsx.document(made))
    assert [(row[0], row[3], row[4]) for row in differences[1:]] == [
        (str(v.number), v.lemma, v.text) for v in made.chosen
    ]
    assert len(framing) == 1 + len(PAIR.framing)
    assert len(notes) == 1
    assert [f"Recension {made.version}."] in memo


def test_no_formula() -> None:
    made = hostile_report()
    for row in csv_rows(csv_export.document(made)):
        assert not [cell for cell in row if cell.strip()[:1] in ("=", "+", "-", "@") or cell[:1] in ("\t", "\r")]
    _, _, notes, _ = sheets(xlsx.document(made))
    written = {row[1] for row in notes[1:]}
    assert {without_controls(payload) for payload in PAYLOADS} <= written


def test_a_text_longer_than_a_cell_is_cut_and_that_is_said() -> None:
    words = " ".join(f"word{number}" for number in range(6000))
    long = f"one two {words} three"
    pair = collate([from_text("one two three", title=""), from_text(long, title="")], Options("work"))
    assert ["1 text was longer than a cell can be; its end is missing."] in sheets(xlsx.document(report(pair)))[-1]
