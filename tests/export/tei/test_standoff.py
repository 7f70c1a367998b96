"""Both texts whole, the entries apart from them: B is A with the stretches of B in place of those of A."""

from hypothesis import example, given
from lxml import etree

from tests.collation.strategies import pairs
from tests.export.hostile import hostile_report
from tests.export.reports import OPTIONS, WORK, report_on
from tests.export.tei.test_double_end_point import events
from tests.export.tei.test_parallel_segmentation import ID, check_pointers
from tests.export.test_edit_script import LONG, OTHER
from tests.export.tracked.test_docx import NOTES, A, B
from tests.tries import tries
from viewer.collation.model.model import Options
from viewer.export.report import Report, without_controls
from viewer.export.tei.standoff import document
from viewer.text.reading.xml import parse_xml


def read(root: etree._Element) -> tuple[list[str], dict[str, int]]:
    """The texts, and where in its text each anchor stands."""
    found, places = [], {}
    for body in root.iter("{*}body"):
        text = ""
        for event in events(body):
            if isinstance(event, str):
                text += event
            else:
                places[event.get(ID)] = len(text)
        found.append(text)
    return found, places


def check(report: Report) -> bytes:
    data = document(report)
    check_pointers(data)
    root = parse_xml(data)
    (base, reading), places = read(root)
    for found, witness in zip((base, reading), report.collation.witnesses, strict=True):
        assert found.removesuffix("\n\n") == without_controls(witness.text).replace("\r", "\ufffd").rstrip("\n")
    made, at = "", 0
    for entry in root.iter("{*}app"):
        (start, end), (first, last) = (
            [places[pointer.removeprefix("#")] for pointer in side[0].get("target").split()] for side in entry
        )
        made += base[at:start] + reading[first:last]
        at = end
    assert made + base[at:] == reading
    return data


@given(pairs(), OPTIONS)
@tries(50)
@example(("", ""), WORK)
@example((f"{LONG}", f"{LONG}\n\n{OTHER}"), WORK)
def test_the_entries_lead_from_one_text_to_the_other(pair: tuple[str, str], chosen: Options) -> None:
    check(report_on(*pair, chosen))


def test_moves_and_notes():
    root = parse_xml(check(report_on(A, B, notes=NOTES)))
    (link,) = root.iter("{*}link")
    assert len(link.get("target").split()) == 2
    assert len(list(root.iter("{*}note"))) == len(NOTES)


def test_hostile_words_stay_words() -> None:
    check(hostile_report())
