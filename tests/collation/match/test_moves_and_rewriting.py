"""One passage and not crumbs: what changed places within it, what was written anew in it, and what is another's."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.collation.match.compared import changed, compare, moved

if TYPE_CHECKING:
    from viewer.collation.model.model import Scope

S = (
    "The ferryman kept a ledger of every cow that crossed the water in his time.",
    "On the far bank stood a chapel whose bell had been sold to pay for its roof.",
    "Nobody in the parish remembered when the last wolf was driven from the hills.",
    "A schoolmaster from the coast wrote down their songs and lost the book at sea.",
    "In dry summers the old road showed through the grass like a seam in a coat.",
    "The miller's widow married the man who had come to mend the sluice.",
)


@pytest.mark.slow
@given(st.permutations(S))
def test_sentences_in_another_order_are_one_passage_with_moves_alone(order: list[str]) -> None:
    found = compare(" ".join(S), " ".join(order))
    assert len(found.passages) == 1
    assert not found.framing
    assert not any(found.variants.counts().values())
    assert bool(found.variants.move_count) == (list(order) != list(S))


def test_a_block_of_shuffled_sentences_in_other_words_is_one_passage() -> None:
    order = [S[3], S[0], S[5], S[2], S[4], S[1]]
    head = "Letters to the editor are printed as they come, and nobody here has checked a word of them. "
    other = "What follows was found in a drawer of the town hall, between two receipts for lamp oil. "
    found = compare(head + " ".join(S), other + " ".join(order))
    assert [(p.base.of(head + " ".join(S)), p.transposed) for p in found.passages] == [(" ".join(S), False)]
    assert {f.role for f in found.framing} <= {"lead-in", "headline"}


def test_chapters_in_another_order_are_passages_of_their_own() -> None:
    chance = random.Random(5)
    words = [f"{chance.choice('bcdfgklm')}{chance.choice('aeiou')}{n}" for n in range(1500)]
    parts = [" ".join(words[low : low + 500]) + "." for low in (0, 500, 1000)]
    found = compare(" ".join(parts), " ".join((parts[1], parts[2], parts[0])))
    assert len(found.passages) == 2


def test_a_move_within_a_move_is_a_move_of_its_own() -> None:
    a = " ".join((S[0], S[1], S[2], S[3], S[4], S[5]))
    b = " ".join((S[4], S[1], S[5], S[0], S[2], S[3]))
    found = compare(a, b)
    assert not changed(found)
    assert found.variants.move_count == 2


@pytest.mark.parametrize(
    ("a", "b", "wanted"),
    [
        # Two words exchanged.
        (
            "They agreed that a baker might in time turn into a decent sailor if he was fed.",
            "They agreed that a sailor might in time turn into a decent baker if he was fed.",
            {"baker", "sailor"},
        ),
        ("The toast was to the king and the queen of that small island.", None, {"king", "queen"}),
        # A phrase and a short sentence.
        (
            "Snow lay deep. The carters slept late that morning. Nobody missed them. At noon, with hardly a sound, the "
            "new governor rode in from the north.",
            "Nobody missed them. Snow lay deep. The carters slept late that morning. At noon the new governor rode in, "
            "with hardly a sound, from the north.",
            {"Nobody missed them", "with hardly a sound"},
        ),
    ],
)
def test_words_and_phrases_that_changed_places(a: str, b: str | None, wanted: set[str]) -> None:
    found = compare(a, b or a.replace("king and the queen", "queen and the king"), "work")
    assert moved(found) == wanted
    assert not [v for v in changed(found) if v.level == "wording"]


def test_a_word_far_from_its_place_did_not_move() -> None:
    a = f"{S[0]} A lantern hung there. {S[1]} {S[2]} {S[3]} {S[4]} {S[5]}"
    b = f"{S[0]} {S[1]} {S[2]} {S[3]} {S[4]} A heavy lantern stood about. {S[5]}"
    assert not moved(compare(a, b, "work"))


def test_items_of_a_list_change_places_whole() -> None:
    a = (
        "Most read this week:\n\n1. The Lamp Carrier, read 40 times\n2. An Orchard in Winter, read 31 times\n"
        "3. Seven Keys, read 30 times\n4. The Dredger, read 12 times"
    )
    b = (
        "Most read this week:\n\n1. The Lamp Carrier, read 41 times\n2. Seven Keys, read 40 times\n"
        "3. An Orchard in Winter, read 31 times\n4. The Dredger, read 12 times"
    )
    found = compare(a, b)
    assert len(found.passages) == 1
    assert not found.framing
    assert found.variants.move_count == 1
    numbers = {(v.lemma, v.text) for v in changed(found)}
    assert {("40", "41"), ("30", "40")} <= numbers
    assert not any("31" in pair for pair in numbers)


HAULS = [("Ellen", "12", "403"), ("Two Brothers", "9", "288"), ("Provider", "31", "77"), ("Guide Me", "14", "590")]
TABLES = {  # a row, and what stands between the head and the others
    "tabs": ("{}\t{}\t{}", ""),
    "bars": ("| {} | {} | {} |", "|---|---|---|\n"),
    "columns": ("{:<16}{:<6}{}", ""),
    "items": ("- {}: {} nets, {} crans", ""),
}


@pytest.mark.parametrize("kind", TABLES)
@pytest.mark.parametrize("text", [S[0], " ".join(S)])
@pytest.mark.parametrize("scope", ["passages", "work"])
def test_rows_that_stay_within_a_text_have_not_moved(kind: str, text: str, scope: Scope) -> None:
    row, rule = TABLES[kind]

    def page(hauls: list[tuple[str, ...]]) -> str:
        lines = [row.format(*cells) for cells in [("Boat", "Nets", "Crans"), *hauls]]
        return f"Landed in the week\n\n{lines[0]}\n{rule}" + "\n".join(lines[1:]) + f"\n\n{text}\n"

    figures = [*HAULS[:1], ("Two Brothers", "9", "282"), HAULS[2], ("Guide Me", "41", "590")]
    c = compare(page(HAULS), page(figures), scope)
    assert len(c.passages) == 1
    assert not moved(c)
    assert [(v.lemma, v.text) for v in changed(c)] == [("288", "282"), ("14", "41")]
    turned = compare(page(HAULS), page([HAULS[1], HAULS[0], *HAULS[2:]]), scope)
    assert len(moved(turned)) == 1
    assert not changed(turned)


def test_rows_of_a_table_sorted_otherwise_are_moves_alone() -> None:
    chance = random.Random(9)
    goods = ("Hides", "Tallow", "Linen", "Tar", "Copper wire", "Cork")
    rows = [f"{chance.choice(goods)}, lot {n}\t{chance.randrange(90)}\t{chance.randrange(900) / 10}" for n in range(60)]
    found = compare(
        *("\n".join((*order, "End of the sale.")) for order in (rows, sorted(rows, key=lambda row: row.split("\t")[2])))
    )
    assert len(found.passages) == 1
    assert not any(found.variants.counts().values())


REWRITTEN = (
    "The lock house stood at the bend of the canal, and no path led to it but the towing road.\n\n",
    "My aunt had the keeping of it for twenty years. She was a woman of few words, and it was her custom to sit in "
    "the doorway at dusk and to watch the barges go by. I came to her in the spring of my tenth year, and I could not "
    "be of the least use to her.\n\n",
    "For the better part of her life my mother's sister lived there. Nobody could say that he had heard her talk at "
    "length, and of an evening she would settle by the open door, to see the boats. To that place I was sent as a "
    "child, when the thaw had come, and had nothing to do that was of any help.\n\n",
    "When the railway came the house was sold to a dentist, who painted the door.",
)


@pytest.mark.parametrize("scope", ["work", "passages"])
def test_a_rewritten_paragraph_is_told_sentence_for_sentence(scope: Scope) -> None:
    first, old, new, last = REWRITTEN
    found = compare(first + old + last, first + new + last, scope)
    assert len(found.passages) == 1
    assert [v.rewritten for v in changed(found)] == [True] * 3
    assert [v.lemma.split()[0] for v in changed(found)] == ["My", "She", "I"]
    assert [v.text.split()[0] for v in changed(found)] == ["For", "Nobody", "To"]


def test_a_stretch_that_grew_to_four_times_its_length_is_rewritten() -> None:
    before = "The master is a person of an excellent disposition, and is remarkable in the ship for his gentleness. "
    old = (
        "He is, indeed, of so amiable a nature, that he will not hunt (a favourite, and almost the only amusement "
        "here), because he cannot endure to spill blood. He is, moreover, heroically generous. "
    )
    new = (
        "This circumstance, added to his well known integrity and dauntless courage, made me very desirous to engage "
        "him. A youth passed in solitude, my best years spent under your gentle and feminine fosterage, has so refined "
        "the groundwork of my character, that I cannot overcome an intense distaste to the usual brutality exercised "
        "on board ship: I have never believed it to be necessary; and when I heard of a mariner equally noted for his "
        "kindliness of heart, and the respect and obedience paid to him by his crew, I felt myself peculiarly "
        "fortunate in being able to secure his services. I heard of him first in rather a romantic manner, from a lady "
        "who owes to him the happiness of her life. This, briefly, is his story. "
    )
    after = "Some years ago he loved a young Russian lady, of moderate fortune; and having amassed a considerable sum."
    found = compare(before + old + after, before + new + after, "work")
    assert all(v.rewritten for v in changed(found))
    assert len(changed(found)) <= 2, "one block, with its last sentence at most for itself"


def test_one_word_for_another_beside_what_was_written_anew_is_another_wording() -> None:
    first = "He was gentle with the crew, and they liked him for it, though not one of them would have said so. "
    old = "You will exclaim that he has passed all his life on a ship, and he has scarcely an idea beyond the rope. "
    new = (
        "You will exclaim that he is wholly uneducated: silent as a Turk, a kind of ignorant carelessness attends him, "
        "which detracts from the interest he would command. "
    )
    last = "do not suppose, because I complain a little, that I am wavering in my resolutions of the spring."
    found = compare(first + old + "But " + last, first + new + "Yet " + last, "work")
    assert {v.rewritten for v in changed(found) if len(v.lemma.split()) > 3} == {True}
    (other,) = [v for v in changed(found) if v.lemma == "But"]
    assert other.text == "Yet"
    assert not other.rewritten


def test_a_close_revision_is_not_rewritten() -> None:
    a = "He was often seen by the old harbor in those days, and he never spoke to the men who mended their nets there."
    b = "He was often met by the new harbor in those years, and he seldom spoke to the men who dried their nets there."
    found = compare(a, b, "work")
    assert not any(v.rewritten for v in found.variants)
    assert len(changed(found)) == 5


def test_a_caption_that_repeats_a_sentence_moves_nothing() -> None:
    sentence = "The evening of his departure came at last."
    a = f"{S[0]} {S[1]}\n\n{sentence} He had taken leave of everyone but the cook. {S[2]} {S[3]}"
    b = f"{sentence} Page 12.\n\n{S[0]} {S[1]}\n\n{sentence} Only the cook was still awake. {S[2]} {S[3]}"
    assert not moved(compare(a, b, "work"))


def test_a_paragraph_of_another_author_s_is_not_shared() -> None:
    borrowed = (f"{S[0]} {S[1]}", f"{S[2]} {S[3]}")
    own = "My sister and I measured the pond with a rope. It took us until supper, and we fell in twice.\n\n"
    a = f"Of the parish.\n\n{borrowed[0]}\n\n{borrowed[1]}\n\nSo far the chronicle."
    b = f"{own * 2}{borrowed[0]}\n\nThe pond is deeper than it looks from the path.\n\n{borrowed[1]}\n\n{own}"
    found = compare(a, b)
    assert [p.base.of(a) for p in found.passages] == list(borrowed)
    assert "interjection" in {f.role for f in found.framing if f.witness == "B"}


def test_of_two_places_an_omission_keeps_the_longer_run_whole() -> None:
    found = compare("These very quiet very quiet brown moths", "Those very quiet brown beetles", "work", words=2)
    kept = "very quiet brown"
    assert all(kept not in v.lemma for v in found.variants)
    text = found.witnesses[0].text
    assert not any(v.base.start <= text.rindex("very") < v.base.end for v in found.variants)


def test_short_items_that_stay_among_moved_ones_are_not_rewritten() -> None:
    chance = random.Random(4)
    goods, places = ("Hides", "Tallow", "Linen", "Tar", "Wire", "Cork"), ("Ness", "Roe", "Skarv", "Holm", "Vik")
    items = [f"- {good} of {place}" for good in goods for place in places]
    found = compare("\n".join(items), "\n".join(chance.sample(items, len(items))))
    assert not any(v.rewritten for v in found.variants)
    assert not [v for v in changed(found) if v.level == "wording"]
