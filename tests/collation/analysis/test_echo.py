"""Echoes: what is known to say the same comes out, and first; what has nothing in common but chance does not.

Each file of ``paraphrases`` has sentences of a language: "= a || b" a sentence and its paraphrase, "< a" and "> b"
others of the base and of the reading.
"""

from pathlib import Path

import pytest
from hypothesis import given

from tests.collation.strategies import pairs
from viewer import resources
from viewer.collation.collate import collate
from viewer.collation.model.model import Echo, Options
from viewer.text.reading.read import from_text, read

TRIED = "how-the-ussr-tried-to-join-nato.txt"
STALIN = "did-stalin-want-to-join-nato.txt"
HAPPENED = "what-happened-to-the-soviet-proposal.txt"
SMILE = "molotov-memo-diplomacy-with-a-smile.txt"
PROPOSAL = "molotov-memo-proposal-that-the-ussr-join-nato.txt"
FILES = sorted((Path(__file__).parent / "paraphrases").iterdir())


def echoes(a: str, b: str) -> list[tuple[str, str, Echo]]:
    """The echoes of two documents, the best first, each with both sentences."""
    left, right = (read(resources.corpus() / name) for name in (a, b))
    found = sorted(collate([left, right]).echoes, key=lambda echo: -echo.score)
    return [(echo.base.of(left.text), echo.reading.of(right.text), echo) for echo in found]


def test_gromyko_of_1951_is_told_twice() -> None:
    base, reading, echo = echoes(STALIN, HAPPENED)[0]
    assert base.startswith("In 1951, Andrei Gromyko repeatedly stated")
    assert reading.startswith("In 1951, Soviet diplomat Andrei Gromyko expressed")
    assert {"1951", "Gromyko", "German"} <= set(echo.shared)


@pytest.mark.parametrize("memo", [SMILE, PROPOSAL])
def test_the_memo_is_quoted_in_another_translation(memo: str) -> None:
    base, reading, echo = echoes(TRIED, memo)[0]
    assert base.startswith("Such a statement would put the organizers of the North Atlantic bloc")
    assert reading.startswith("Raising this question would make things difficult for the organizers")
    assert {"difficult", "supposedly"} <= set(echo.shared)


def test_what_a_match_pairs_is_no_echo() -> None:
    collation = collate([read(resources.corpus() / name) for name in (SMILE, PROPOSAL)])
    (match,) = collation.matches
    for echo in collation.echoes:
        inside = match.base.start <= echo.base.start < match.base.end
        assert not (inside and match.reading.start <= echo.reading.start < match.reading.end)


def test_no_echoes_where_none_are_asked_for() -> None:
    left, right = (read(resources.corpus() / name) for name in (TRIED, SMILE))
    assert not collate([left, right], Options(echoes=False)).echoes


@given(pairs())
def test_each_sentence_has_one_echo_at_most(pair: tuple[str, str]) -> None:
    found = collate([from_text(text) for text in pair]).echoes
    assert len({echo.base for echo in found}) == len(found) == len({echo.reading for echo in found})
    assert all(0 < echo.score <= 1 and echo.shared for echo in found)


LETTER = "The captain's letter reached Paris on 3 May 1812 and told of the burning of the storehouses at Smolensk."
NEWS = "News that the storehouses of Smolensk had burned came to Paris in the captain's letter of 3 May 1812."


@pytest.mark.parametrize(
    ("before", "after"),
    [("", ""), ("Bread was dear in those days. ", " The mill stood still."), ("", " Cotton prices fell. Rain came.")],
)
def test_a_paraphrase_is_found_in_texts_of_few_sentences(before: str, after: str) -> None:
    (found,) = collate([from_text(before + LETTER), from_text(NEWS + after)]).echoes
    assert {"1812", "Smolensk", "storehouses"} <= set(found.shared)
    assert not {"of", "the", "in"} & set(found.shared)


def test_two_sentences_that_share_function_words_alone_are_no_echo() -> None:
    texts = (
        "It was the habit of the old man to walk to the river in the morning, and he was not to be spoken to.",
        "There was in the house a clock to which the boys had to run, and it was not to be heard of in the town.",
    )
    assert not collate([from_text(text) for text in texts]).echoes


def paraphrases(path: Path) -> tuple[list[tuple[str, str]], list[str], list[str]]:
    """The paraphrases of a file, and its other sentences of both sides."""
    lines = [(line[0], line[2:]) for line in path.read_text(encoding="utf-8").splitlines()]
    known = [(base, reading) for sign, line in lines if sign == "=" for base, reading in [line.split(" || ")]]
    return known, *([line for sign, line in lines if sign == side] for side in "<>")


def mixed(*parts: list[str]) -> list[str]:
    """The sentences of all parts in an order that has nothing to do with them."""
    return sorted((sentence for part in parts for sentence in part), key=lambda sentence: sentence[::-1])


def found(base: str, reading: str) -> list[tuple[str, str]]:
    collation = collate([from_text(base), from_text(reading)])
    return [(echo.base.of(base), echo.reading.of(reading)) for echo in collation.echoes]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_eight_of_ten_paraphrases_are_found_and_nothing_else(path: Path) -> None:
    known, left, right = paraphrases(path)
    texts = mixed([base for base, _ in known], left), mixed([reading for _, reading in known], right)
    echoes = found(*map(" ".join, texts))
    assert set(echoes) <= set(known)
    assert len(echoes) >= 0.8 * len(known)


def test_of_all_paraphrases_nine_of_ten_are_found() -> None:
    all_known, count = 0, 0
    for path in FILES:
        known, left, right = paraphrases(path)
        count += len(found(" ".join([*(a for a, _ in known), *left]), " ".join(mixed([b for _, b in known], right))))
        all_known += len(known)
    assert count >= 0.9 * all_known


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_different_sentences_on_one_subject_are_no_echoes(path: Path) -> None:
    known, left, right = paraphrases(path)
    half = len(known) // 2
    assert not found(
        " ".join(mixed([base for base, _ in known[:half]], left)),
        " ".join(mixed([reading for _, reading in known[half:]], right)),
    )


def test_paraphrases_are_found_in_long_texts_of_another_subject() -> None:
    known, _, _ = paraphrases(next(path for path in FILES if path.stem == "en"))
    base, reading = (
        "\n\n".join([read(resources.corpus() / name).text, *sentences])
        for name, sentences in ((TRIED, [a for a, _ in known]), (HAPPENED, mixed([b for _, b in known])))
    )
    echoes = set(found(base, reading))
    assert len(echoes & set(known)) >= 0.9 * len(known)
    assert not {(a, b) for a, b in echoes if (a in dict(known)) != (b in dict(known).values())}


@pytest.mark.parametrize("name", [TRIED, STALIN, HAPPENED, SMILE, PROPOSAL])
def test_texts_of_different_subjects_have_no_echoes(name: str) -> None:
    known, left, _ = paraphrases(next(path for path in FILES if path.stem == "en"))
    assert not found(" ".join(mixed([base for base, _ in known], left)), read(resources.corpus() / name).text)


SEALED = "the notary sealed the will of the glove maker before two canons and a dyer"
LONG = "It has often been asked, here and in other valleys, why, so many years before the lawsuit and so long before "
ALSO = "Two canons and a dyer saw the notary put his seal to the will that the glove maker had made."


@pytest.mark.parametrize(
    ("base", "reading"),
    [
        (
            f"Snow fell. T{SEALED[1:]}. Nobody slept.",
            f"{LONG}anyone had an interest in it, {SEALED}. It is cold there.",
        ),
        (f"“T{SEALED[1:]},” said the abbot.", f"A pedlar, who had it from his niece, writes: “T{SEALED[1:]}.”"),
        (f"Snow fell. T{SEALED[1:]}. Nobody slept.", f"T{SEALED[1:]}. Years went by. {ALSO}"),
        (f"{ALSO} Years went by. T{SEALED[1:]}.", f"Snow fell on the pass. T{SEALED[1:]}. Nobody slept."),
    ],
)
def test_what_a_match_covers_is_no_echo(base: str, reading: str) -> None:
    collation = collate([from_text(base), from_text(reading)])
    assert len(collation.matches) == 1
    assert not collation.echoes


BEFORE = "The guild of the bell founders met on the second Monday of Lent in the house of the widow Harrant."
AFTER = "From that year until the river had been bridged no bell was cast in the town, and the furnace fell in."
IN_PLACE = [
    (
        "They resolved that a founder should show his alloy to the elders before pouring, and pay in wax if it was "
        "short of tin.",
        "Henceforth, so it was settled, the elders had to see what metal anybody meant to use, and whoever was sparing "
        "with tin lost a quantity of wax.",
    ),
    (
        "The youngest of them objected, for clay had grown dear, and he asked to be let off the levy until harvest.",
        "A lad among these people protested against any levy before the corn was in, seeing that one paid so much for "
        "clay.",
    ),
    (
        "Harrant's parrot, which had been taught the oath of the guild, repeated it at every pause in the talk.",
        "Whenever there was silence a parrot recited the oath, for somebody had been at pains to have it "
        "learn the words.",
    ),
]


@pytest.mark.parametrize("pair", IN_PLACE)
def test_a_free_paraphrase_is_found_between_the_same_two_matches(pair: tuple[str, str]) -> None:
    """As an echo, or where they share enough words as a rewritten stretch of one passage."""
    base, reading = (f"{BEFORE} {middle} {AFTER}" for middle in pair)
    variants = collate([from_text(base), from_text(reading)]).variants
    anew = [(v.lemma, v.text) for v in variants if v.rewritten]
    assert found(base, reading) == [pair] or anew == [(pair[0].rstrip("."), pair[1].rstrip("."))]


@pytest.mark.parametrize("pair", IN_PLACE)
def test_so_free_a_paraphrase_is_not_looked_for_elsewhere(pair: tuple[str, str]) -> None:
    assert not found(f"{BEFORE} {pair[0]} {AFTER}", f"{BEFORE} {AFTER} {pair[1]}")


def test_sentences_of_nothing_in_common_are_no_echo_between_the_same_two_matches() -> None:
    sides = zip(*IN_PLACE, strict=True)
    base, reading = next(sides), next(sides)
    for one, other in ((0, 1), (1, 2), (2, 0)):
        assert not found(f"{BEFORE} {base[one]} {AFTER}", f"{BEFORE} {reading[other]} {AFTER}")


FERRY = (
    "The ferry was drawn across by a rope, and the rope was spun by a widow.",
    "A rope drew the ferry across, and it was a widow who spun it.",
)
OF_THE_FERRY = (
    "The widow had red hands. Nobody paid the ferry on a feast day. In frost the rope grew stiff as a mast. Twice the "
    "ferry went adrift with a wedding on board. The widow was deaf to all complaints.",
    "Goats crossed by the ferry free of charge. A rope lasts three summers. Children were afraid of the widow and of "
    "her geese. The ferry had no roof. After the widow came a chain.",
)


def test_words_that_a_short_text_is_about_count() -> None:
    base, reading = (f"{first} {rest}" for first, rest in zip(FERRY, OF_THE_FERRY, strict=True))
    assert found(base, reading) == [FERRY]


@pytest.mark.parametrize(
    ("base", "reading"),
    [
        (
            "The joiner said that he had once seen two of them in a year. In the evening he went to the town again.",
            "She sold two of her plates that year, and said nothing. There was once a good road to the town.",
        ),
        (
            "At first nobody believed the old man, and he went home in the evening. He had told them the same twice.",
            "The old house was dark in the evening. Nobody told the boy that he was to come home, and all went badly.",
        ),
        (
            "Der alte Mann kam am Abend nach Hause und sagte kein Wort. Das Jahr war gut gewesen.",
            "In jenem Jahr kam keiner am Abend zu Besuch. Die alte Uhr ging gut, und man sagte, sie gehe immer so.",
        ),
    ],
)
def test_commonplaces_are_no_echoes(base: str, reading: str) -> None:
    assert not found(base, reading)


def test_a_german_compound_is_the_words_that_it_is_made_of() -> None:
    base = "Der Hausbesitzer verweigerte die Kostenübernahme. Danach ging er spazieren und sah den Kindern zu."
    reading = "Vom Besitzer des Hauses wurden die Kosten nicht übernommen. Die Glocken der Kirche läuteten lange."
    assert found(base, reading) == [
        (
            "Der Hausbesitzer verweigerte die Kostenübernahme.",
            "Vom Besitzer des Hauses wurden die Kosten nicht übernommen.",
        )
    ]
