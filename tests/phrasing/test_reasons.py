"""What the window says of words that are left out: by a mark or in silence, also beside a passage that moved."""

import json

import pytest

from viewer.collation.collate import collate
from viewer.collation.model.model import Options
from viewer.export.json import collation_to_json
from viewer.phrasing.context import in_detail
from viewer.phrasing.reasons import pair_in_a_sentence, reasons
from viewer.phrasing.sentences import status_counts, variant_heading
from viewer.text.reading.read import from_text

BEFORE = "It resolved to publish the report in full, with a covering letter from the aged chairman."
LOST = "Nobody objected to this plan, though the treasurer doubted that money could be found."
AFTER = "The mill stood by the weir until the flood of that winter carried the wheel away."
MOVED = "Six ships lay in the roads below the castle and waited there for an easterly wind."
SILENT, MARKED = "leaves the words out in silence", "says by a mark that words are left out here"


@pytest.mark.parametrize(
    ("reading", "told", "not_told"),
    [
        ([BEFORE, "[...]", MOVED, AFTER], MARKED, SILENT),
        ([BEFORE, MOVED, "[...]", AFTER], MARKED, SILENT),
        ([BEFORE, MOVED, AFTER], SILENT, MARKED),
    ],
)
def test_words_left_out_beside_a_moved_passage(reading: list[str], told: str, not_told: str) -> None:
    base = [BEFORE, LOST, AFTER, MOVED]
    collation = collate([from_text(" ".join(side)) for side in (base, reading)])
    (gone,) = [v for v in collation.variants if v.kind == "omission" and LOST[:-1] in v.lemma]
    match = next(m for m in collation.matches if m.id == gone.match)
    said = " ".join(reasons(gone, match, collation))
    assert told in said
    assert not_told not in said
    exported = json.loads("".join(collation_to_json(collation)))["variants"][gone.id - 1]
    assert exported["marked"] == (told == MARKED)


def test_of_two_versions_it_is_said_how_much_is_kept() -> None:
    sides = f"{BEFORE} {LOST}", f"{BEFORE} {LOST.replace('treasurer', 'sexton')}"
    collation = collate(list(map(from_text, sides)), Options(scope="work"))
    assert status_counts(collation) == ["29 of 30 words kept in B", "1 substantive variant, 0 accidental", ""]
    assert pair_in_a_sentence(collation) == "B keeps 29 of A’s 30 words, with 1 substantive variant."


def test_the_counts_of_the_status_line_are_all_that_there_are() -> None:
    sides = f"{BEFORE} {LOST} {MOVED} {AFTER}", f"{BEFORE} {MOVED} {LOST.replace('treasurer', 'sexton')} {AFTER}"
    collation = collate(list(map(from_text, sides)), Options(scope="work"))
    assert status_counts(collation)[1] == "1 substantive variant, 1 moved, 0 accidental"
    assert int(collation.variants.listed.sum()) == 2
    headings = {variant_heading(variant) for variant in collation.variants if variant.category == "moved"}
    assert {one.partition(" · ")[2] for one in headings} == {"moved", "moved away", "moved here"}


def test_it_is_said_whose_words_are_counted_where_the_two_have_not_as_many() -> None:
    sides = f"{BEFORE} {LOST}", f"{BEFORE} {LOST.replace('doubted', 'doubted very much')}"
    found = [status_counts(collate(list(map(from_text, pair))))[0] for pair in (sides, sides[::-1], (BEFORE, BEFORE))]
    assert found == ["1 shared passage, 30 words of A", "1 shared passage, 32 words of A", "1 shared passage, 16 words"]


def test_a_long_change_is_not_one_box_of_color_but_stands_in_dim_context() -> None:
    long = " ".join((LOST, MOVED, LOST))
    collation = collate([from_text(f"{BEFORE} {AFTER}"), from_text(f"{BEFORE} {long} {AFTER}")], Options(scope="work"))
    (added,) = collation.variants
    assert [run.style for run in in_detail(added, collation, "B")] == ["dim", "", "dim"]
