"""Lists without labels, verse and tables of contents, of which some lines changed places."""

from __future__ import annotations

import pytest

from tests.collation.match.compared import changed, compare, moved

ERRANDS = ("Fetch the lamp oil", "Grease the pump", "Ask Ruth for the ladder", "Seed potatoes", "Twine")
VERSES = (
    "The miller's cat went out to sea,",
    "The weather it was wet and grey,",
    "She met a herring on the quay,",
    "And neither found a word to say.",
)
BURDEN = ("Haul, lads, haul,", "Sing ho for the rope and the tar.")


def lines(order: list[int], of: tuple[str, ...]) -> str:
    return "\n".join(of[number] for number in order) + "\n"


@pytest.mark.parametrize(
    ("of", "order", "wanted"),
    [
        (ERRANDS, [4, 0, 1, 3, 2], {"Twine", "Seed potatoes"}),
        (ERRANDS, [1, 2, 3, 4, 0], {"Fetch the lamp oil"}),
        (VERSES, [1, 0, 3, 2], None),
        (VERSES, [2, 3, 0, 1], None),  # two lines together are one move
    ],
)
def test_lines_of_a_list_and_of_verse_move_whole(
    of: tuple[str, ...], order: list[int], wanted: set[str] | None
) -> None:
    found = compare(lines(list(range(len(of))), of), lines(order, of))
    assert len(found.passages) == 1
    assert not found.framing
    assert not changed(found)
    if wanted:
        assert moved(found) == wanted
    elif order[0] == 2:
        assert len(moved(found)) == 1


def test_a_burden_that_comes_again_does_not_move() -> None:
    stanzas = [("\n".join((*VERSES[low : low + 2], *BURDEN))) for low in (0, 2)]
    stanzas.append("\n".join(("A gull came by and had no news,", "And all of them were late for tea,", *BURDEN)))
    lines_turned = [stanzas[0], stanzas[1].replace("\n".join(VERSES[2:]), "\n".join(VERSES[:1:-1])), stanzas[2]]
    found = compare("\n\n".join(stanzas), "\n\n".join(lines_turned))
    assert len(moved(found)) == 1
    assert not changed(found)
    added = compare("\n\n".join(stanzas[1:]), "\n\n".join(stanzas), "work")
    assert not moved(added)


def test_prose_in_short_lines_has_no_rows() -> None:
    a = "The ferry ran twice\nA day in summer, and\nOnce when ice was on\nThe sound, if at all.\n"
    found = compare(a, a.replace("twice", "three times").replace("ice", "fog"))
    assert not moved(found)


@pytest.mark.parametrize("leader", [" ........ ", " . . . . . ", "\t"])
def test_a_table_of_contents_has_rows(leader: str) -> None:
    heads = ("Preface", "The Salt Road", "How the Bell Was Lost", "Of Herring", "Index")
    a = "\n".join(f"{head}{leader}{page}" for head, page in zip(heads, (7, 11, 42, 68, 190), strict=True))
    turned = ("Preface", "Of Herring", "The Salt Road", "How the Bell Was Lost", "Index")
    b = "\n".join(f"{head}{leader}{page}" for head, page in zip(turned, (9, 13, 33, 64, 205), strict=True))
    found = compare(a, b)
    assert not found.framing
    assert len(moved(found)) == 1
    assert {(v.lemma, v.text) for v in changed(found)} == {
        ("7", "9"), ("11", "33"), ("42", "64"), ("68", "13"), ("190", "205"),
    }  # fmt: skip


def test_items_that_come_again_have_not_moved_where_one_of_them_is_left_out() -> None:
    def page(items: list[str]) -> str:
        return "".join(f"- {item}\n" for item in items)

    items = ["Rope", "Tar", "Oakum from Ness", "Rope", "Nails", "Rope", "Pitch from Roe", "Tar", "Lamp glass", "Rope"]
    found = compare(page(items), page(items[1:]), "work")
    assert not moved(found)
    assert [(v.kind, v.lemma.strip("- \n")) for v in changed(found)] == [("omission", "Rope")]


@pytest.mark.slow
@pytest.mark.parametrize("capital", [True, False])
def test_the_items_of_a_long_list_are_found_in_any_order(capital: bool) -> None:
    parts = [
        f"{first}{last}" for first in ("bram", "skel", "tol", "wen", "quar", "dun") for last in ("by", "den", "ford")
    ]
    items = [f"{one} {other}" for one in parts for other in parts if one != other][:306]
    items = [item.capitalize() for item in items] if capital else items
    turned = [items[(number * 95) % len(items)] for number in range(len(items))]
    found = compare("\n".join(items), "\n".join(turned))
    assert len(found.passages) == 1
    assert not found.framing
    assert not changed(found)


@pytest.mark.slow
def test_a_long_list_is_one_though_some_lines_are_no_items_of_it() -> None:
    """An initial looks like the letter of an item, and a line may be too long for one."""
    words = [
        f"{first}{last}" for first in ("bram", "skel", "tol", "wen", "quar") for last in ("by", "den", "ford", "ig")
    ]
    items = [f"{one} of {other}".capitalize() for one in words for other in words if one != other][:330]
    items[40], items[41], items[120] = "M. Ravn", "J. Moor", f"{'Donaudampfschiffe ' * 10}long"
    turned = [items[(number * 97) % len(items)] for number in range(len(items))]
    found = compare("\n".join(items), "\n".join(turned))
    assert len(found.passages) == 1
    assert not found.framing
    assert len(moved(found)) > 300
