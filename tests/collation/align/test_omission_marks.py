"""An omission that the other text marks is told as marked, also where words were moved to the mark or away from it."""

import pytest

from tests.collation.laws import check, told
from viewer.collation.collate import collate
from viewer.collation.model.model import Collation, Options
from viewer.text.reading.read import from_text

A, B, C, D, E, F = (
    "The committee met on the third of March and heard the report of its secretary about the harvest.",
    "It resolved to publish the report in full, with a covering letter from the aged chairman.",
    "The mill stood by the weir until the flood of that winter carried the wheel away.",
    "A carter brought the news to the town on a Sunday, before the bells had rung.",
    "Six ships lay in the roads below the castle and waited there for an easterly wind.",
    "The keeper of the lighthouse wrote in his journal that the lamp had gone out twice.",
)
LOST = "Nobody objected to this plan, though the treasurer doubted that money could be found."
MARK = object()
MORE_MARKS = ("[…]", "***", ". . .")
# What the base has, and the reading, with the mark in the place of what is lost.
PLACES = {
    "moved to behind the mark": ([A, B, LOST, C, D, E], [A, B, MARK, E, C, D]),
    "moved to before the mark": ([A, B, LOST, C, D, E], [A, B, E, MARK, C, D]),
    "moved to both sides of it": ([A, B, LOST, C, F, D, E], [A, B, E, MARK, F, C, D]),
    "moved away from before it": ([A, B, E, LOST, C, D], [A, B, MARK, C, D, E]),
    "moved away from behind it": ([A, B, LOST, E, C, D], [A, B, MARK, C, D, E]),
    "moved away from both sides": ([A, B, E, LOST, F, C, D], [A, B, MARK, C, F, D, E]),
    "one moved to it, one away": ([A, B, E, LOST, C, D, F], [A, B, MARK, F, C, E, D]),
    "within a moved passage": ([A, B, C, D, LOST, E], [D, MARK, E, A, B, C]),
}
AT_EDGES = {
    "at the beginning, before it": ([LOST, B, C, D, E], [E, MARK, B, C, D]),
    "at the beginning, behind it": ([LOST, B, C, D, E], [MARK, E, B, C, D]),
    "at the end, before it": ([E, A, B, C, LOST], [A, B, C, E, MARK]),
    "at the end, behind it": ([E, A, B, C, LOST], [A, B, C, MARK, E]),
}
WHOLE = [(name, "work") for name in (*PLACES, *AT_EDGES)]


def collated(base: list[object], reading: list[object], mark: str, between: str, scope: str) -> Collation:
    sides = (between.join(mark if part is MARK else str(part) for part in side) for side in (base, reading))
    collation = collate([from_text(side) for side in sides], Options(scope=scope))  # type: ignore[arg-type]
    check(collation)
    turned = collate(collation.witnesses[::-1], collation.options)
    assert told(turned) == told(collation, exchanged=True)
    return collation


@pytest.mark.parametrize("between", [" ", "\n\n"], ids=["line", "paragraphs"])
@pytest.mark.parametrize("mark", ["[...]", "…", *(pytest.param(one, marks=pytest.mark.slow) for one in MORE_MARKS)])
@pytest.mark.parametrize(("name", "scope"), [*((name, "passages") for name in PLACES), *WHOLE])
def test_the_mark_beside_moved_words_is_found(name: str, scope: str, mark: str, between: str) -> None:
    collation = collated(*(PLACES | AT_EDGES)[name], mark, between, scope)
    gone = [v for v in collation.variants if v.kind == "omission" and v.level == "wording" and v.move is None]
    assert [(v.lemma.strip(), v.marked) for v in gone] == [(LOST, True)]
    put_in = [v for v in collation.variants if v.kind == "insertion" and v.level != "spacing" and v.move is None]
    assert [v.text.strip()[-len(mark) :] for v in put_in] == [mark]  # a full stop may stand before the dots
    if name != "within a moved passage":  # there it moved, too
        assert not any(mark in v.text for v in collation.variants if v.kind == "transposition" or v.move)


@pytest.mark.parametrize("name", PLACES)
def test_without_a_mark_it_is_gone_in_silence(name: str) -> None:
    base, reading = PLACES[name]
    collation = collated(base, [part for part in reading if part is not MARK], "", " ", "passages")
    assert not any(v.marked for v in collation.variants)


def test_the_dots_of_a_moved_sentence_mark_nothing() -> None:
    trailing = "Six ships lay in the roads below the castle and waited there for an easterly wind…"
    collation = collated([A, B, LOST, C, D, trailing], [A, B, trailing, C, D], "", " ", "passages")
    assert [v.marked for v in collation.variants if v.kind == "omission" and LOST[:-1] in v.lemma] == [False]
