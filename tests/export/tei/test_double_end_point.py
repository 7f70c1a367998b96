"""The text of A with anchors, and the readings of B apart: both texts come back to the letter."""

from collections.abc import Iterator

from hypothesis import example, given
from lxml import etree

from tests.collation.strategies import pairs
from tests.export.hostile import hostile_report
from tests.export.reports import OPTIONS, WORK, report_on
from tests.export.tei.test_parallel_segmentation import ID, check_pointers, to_the_letter
from tests.export.test_edit_script import LONG, OTHER
from tests.export.tracked.test_docx import NOTES, A, B
from tests.tries import tries
from viewer.collation.model.model import Options
from viewer.export.report import Report, without_controls
from viewer.export.tei.double_end_point import document
from viewer.text.reading.xml import local, parse_xml


def events(element: etree._Element) -> Iterator[str | etree._Element]:
    """The words, breaks and anchors below an element, in their order."""
    name = local(element)
    if name == "anchor":
        yield element
    if name == "lb":
        yield "\n\n" if element.get("type") else "\n"
    if name != "body":
        yield element.text or ""
    for child in element:
        yield from events(child)
        yield child.tail or ""
    if name == "p":
        yield "\n\n"


def texts(root: etree._Element) -> tuple[str, str]:
    """A, and B: A with the reading of each entry between its anchors."""
    entries = {one.get("from").removeprefix("#"): one for one in root.iter("{*}app")}
    base, reading, until = [], [], ""
    for event in events(next(root.iter("{*}body"))):
        if isinstance(event, str):
            base.append(event)
            reading += [] if until else [event]
        elif event.get(ID) == until:
            until = ""
        elif (entry := entries.get(event.get(ID))) is not None:
            reading += [one for one in events(entry[0]) if isinstance(one, str)]
            until = entry.get("to").removeprefix("#")
    assert not until
    return "".join(base), "".join(reading)


def check(report: Report) -> None:
    data = document(report)
    check_pointers(data)
    for found, witness in zip(texts(parse_xml(data)), report.collation.witnesses, strict=True):
        assert found.removesuffix("\n\n") == without_controls(witness.text).replace("\r", "\ufffd").rstrip("\n")


@given(pairs(), OPTIONS)
@tries(50)
@example(("", ""), WORK)
@example((f"{LONG}", f"{LONG}\n\n{OTHER}"), WORK)
def test_both_texts_come_back(pair: tuple[str, str], chosen: Options) -> None:
    check(report_on(*pair, chosen))


def test_moves_and_notes():
    check(report_on(A, B, notes=NOTES))
    root = parse_xml(document(report_on(A, B, notes=NOTES)))
    assert len({one.get(ID) for one in root.iter("{*}seg") if one.get(ID)}) == 2
    assert len(list(root.iter("{*}note"))) == len(NOTES)


def test_an_entry():
    root = parse_xml(document(report_on(LONG, LONG.replace("March", "May"))))
    (entry,) = root.iter("{*}app")
    assert (entry.get("type"), entry.get("ana")) == ("substitution", "#wording")
    assert "".join(to_the_letter(entry, "B")) == "May"


def test_hostile_words_stay_words() -> None:
    check(hostile_report())
