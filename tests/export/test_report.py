"""The report: which variants are exported, what is counted as hidden, and the registry of its formats."""

import re

import pytest

from tests.export.reports import report_on
from viewer import collate, from_text
from viewer.collation.model.model import Cancelled, Options
from viewer.dossier.anchor import anchor_to
from viewer.dossier.note import Note
from viewer.export.formats import FORMATS, format_for, format_named
from viewer.export.pages import html, markdown_report
from viewer.export.report import count_controls, report, without_controls
from viewer.export.tables.table import difference_rows
from viewer.text.witness import Span

A = "The quick brown fox jumps over the lazy dog, and then it sleeps for a long while; nobody wakes it."
B = "The quick brown fox leaps over the lazy dog and then it sleeps for a very long while; nobody wakes it."
PAIR = collate([from_text(A, title="A"), from_text(B, title="B")])


def test_all_variants_and_none_hidden() -> None:
    made = report(PAIR, made="2026-01-02")
    assert [variant.text for variant in made.chosen] == [variant.text for variant in PAIR.variants]
    assert (made.hidden, made.made) == (0, "2026-01-02")


def test_the_substantive_alone() -> None:
    made = report(PAIR, which="substantive")
    assert {variant.level for variant in made.chosen} == {"wording"}
    assert made.hidden == len(PAIR.variants) - len(made.chosen) > 0


def test_the_noted_alone_and_the_notes_in_the_order_of_their_places() -> None:
    first = PAIR.variants[0]
    sides = zip("AB", PAIR.witnesses, (first.base, first.reading), strict=True)
    on_variant = Note("on it", tuple(anchor_to(witness, sigil, span) for sigil, witness, span in sides))
    before = Note("before it", (anchor_to(PAIR.witnesses[0], "A", Span(0, 3)),))
    made = report(PAIR, [on_variant, before], "noted")
    assert [note.text for note in made.notes] == ["before it", "on it"]
    assert made.notes[1].places == {"A": first.base, "B": first.reading}
    assert [variant.id for variant in made.chosen] == [first.id]
    assert made.hidden == len(PAIR.variants) - 1


def test_a_move_is_one_number_in_every_report() -> None:
    gallery, envoy = "The ministers met in the gallery. ", "Nobody expected the Danish envoy to speak so early. "
    memo, cost = "Gromyko proposed a conference of twelve powers. ", "The treasury had spent nineteen million. "
    texts = gallery + envoy + memo + cost, gallery + memo + envoy + cost.replace("nineteen", "ninety")
    collation = collate([from_text(text) for text in texts], Options("work"))
    changed = collation.variants[-1]
    assert (changed.lemma, changed.number) == ("nineteen", 2)
    assert changed.id > changed.number, "the ends of a move have ids as well"
    sides = zip("AB", collation.witnesses, (changed.base, changed.reading), strict=True)
    made = report(
        collation, [Note("How many?", tuple(anchor_to(witness, sigil, span) for sigil, witness, span in sides))]
    )
    markdown, page = markdown_report.document(made).decode(), html.document(made).decode()
    assert re.findall(r"^- \*\*(\d+)\*\*", markdown, re.MULTILINE) == ["1", "2"]
    ends = [one for one in collation.variants if one.move is not None]
    for end in ends:
        places = zip("AB", collation.witnesses, (end.base, end.reading), strict=True)
        note = Note("Why here?", tuple(anchor_to(witness, sigil, span) for sigil, witness, span in places))
        noted = report(collation, [note], "noted")
        assert [one.id for one in noted.chosen] == [end.move], "a note on an end of a move is one on the move"
        assert [row[-1] for row in difference_rows(noted)][1:] == ["Why here?"]
    assert len(ends) == 2
    assert "### n1 on difference 2\n" in markdown
    assert re.findall(r'class="entry" id="v(\d+)"', page) == ["1", "2"]
    assert set(re.findall(r'href="#(\w+)"', page)) - {"n1"} == {"a1", "a2", "v1", "v2"}
    assert set(re.findall(r'<sup id="(\w+)">', page)) == {"a1", "a2", "b1", "b2"}
    assert [row[0] for row in difference_rows(made)] == ["Number", 1, 2]


def test_what_xml_forbids_is_replaced_and_counted() -> None:
    assert without_controls("a\0b\x1bc\ud800d\uffffe\tf\n") == "a\ufffdb\ufffdc\ufffdd\ufffde\tf\n"
    made = report(collate([from_text("one\0 two", title="A"), from_text("one two", title="B")]), [Note("\x07")])
    assert count_controls(made) == 2


_EACH = [pytest.param(one, id=one.key, marks=[pytest.mark.slow] * bool(one.needs)) for one in FORMATS]


@pytest.mark.parametrize("one", _EACH)
def test_every_format_writes_something_and_is_found_by_its_suffixes(one) -> None:
    assert one.write(report(PAIR))
    for suffix in one.suffixes:
        assert format_for(f"Some.Name{suffix.upper()}", FORMATS) is one
        assert format_named(suffix, FORMATS) is format_named(suffix.removeprefix("."), FORMATS) is one


def test_no_format() -> None:
    assert format_for("name.unknown", FORMATS) is format_for("json", FORMATS) is None
    assert format_named("unknown", FORMATS) is None


def test_the_variants_of_a_selection_alone() -> None:
    kept = "the council met and sent the letter that nobody had asked it to send"
    a, b = f"March {kept} one day {kept} here", f"May {kept} one long day {kept} there"
    collation = collate([from_text(a), from_text(b)], Options(scope="work"))

    def chosen(sigil: str, span: Span) -> list[str]:
        return [one.text for one in report(collation, which="selection", selected=(sigil, span)).chosen]

    assert chosen("A", Span(0, 3)) == ["May"]
    assert chosen("B", Span(b.index("one "), b.index("day"))) == ["long "]
    assert chosen("A", Span(a.index("one "), a.index("day"))) == ["long "], "an empty place within the selection"
    assert chosen("A", Span(10, 20)) == []
    whole = report(collation, which="selection", selected=("A", Span(0, len(a))))
    assert (len(whole.chosen), whole.hidden) == (3, 0)
    assert not len(report(collation, which="selection").chosen)


@pytest.mark.parametrize("form", [one for one in FORMATS if not one.needs], ids=lambda one: one.key)
def test_every_form_says_how_far_it_is_and_can_be_stopped(form):
    made = report_on("It was a dark night. " * 20, "It was a light night. " * 20, notes=(("A", "dark", "Was it?"),))
    shares = []
    form.write(made, shares.append)
    assert shares
    assert 0.0 <= min(shares) <= max(shares) <= 1.0

    def stop(_done):
        raise Cancelled

    with pytest.raises(Cancelled):
        form.write(made, stop)
