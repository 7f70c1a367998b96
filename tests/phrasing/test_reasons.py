"""What the window says of words that are left out: by a mark or in silence, also beside a passage that moved."""

import json

import pytest

from viewer.collation.collate import collate
from viewer.export.json import collation_to_json
from viewer.phrasing.reasons import reasons
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
