"""What no eye sees is a difference that is counted: each format character of Unicode, wherever it stands."""

import unicodedata
from itertools import chain

import pytest

from tests.collation.laws import check
from viewer.collation.collate import collate
from viewer.collation.model.model import Collation, Options
from viewer.export.summary import summary_text
from viewer.text.reading.read import from_text

_PLANES = chain(range(0x20000), range(0xE0000, 0xE1000))  # the others have none, and to look takes half a second
UNSEEN = [c for c in map(chr, _PLANES) if unicodedata.category(c) == "Cf"]
NOUNS = "mill weir flood winter carter news town sunday bells ships roads castle wind lamp keeper journal oars".split()
SENTENCES = [
    f"The {NOUNS[i % 17]} stood by the {NOUNS[(i * 7 + 3) % 17]} in the year of {NOUNS[i // 17]}, and 3,500 don’t "
    f"“know” the re-\nmains of [T]he U.S. number {i + 1} here."
    for i in range(len(UNSEEN))
]
# Where in a sentence: | stands for the character.
PLACES = [
    "|The ", "T|he", " |stood", "st|ood", "stood| ", "by| the", "by |the", "|, and", ",| and", "3|,500", "3,|500",
    "|“know", "“|know", "don|’t", "don’|t", "re|-\n", "re-|\n", "-\n|mains", "|[T]he", "[|T]he", "[T|]he", "[T]|he",
    "U|.S", "U.|S", " here|.", " here.|",
]  # fmt: skip


def collated(base: str, reading: str, scope: str = "passages") -> Collation:
    collation = collate([from_text(base), from_text(reading)], Options(scope=scope))  # type: ignore[arg-type]
    check(collation)
    return collation


def unseen_in(collation: Collation) -> list[str]:
    """The format characters of all variants; each of these is in the counts."""
    assert sum(collation.variants.counts().values()) == len(collation.variants)
    return [c for v in collation.variants for c in v.lemma + v.text if unicodedata.category(c) == "Cf"]


@pytest.mark.parametrize("scope", ["passages", pytest.param("work", marks=pytest.mark.slow)])
@pytest.mark.parametrize(
    "place", [pytest.param(one, marks=[pytest.mark.slow] * (n % 6 > 0)) for n, one in enumerate(PLACES)]
)
def test_each_is_counted_within_a_text(place: str, scope: str) -> None:
    with_it = [
        s.replace(place.replace("|", ""), place.replace("|", c), 1) for s, c in zip(SENTENCES, UNSEEN, strict=True)
    ]
    for texts in ((SENTENCES, with_it), (with_it, SENTENCES)):
        collation = collated(*map(" ".join, texts), scope=scope)
        assert unseen_in(collation) == UNSEEN
        assert len(collation.variants) >= len(UNSEEN)


@pytest.mark.slow
@pytest.mark.parametrize("place", ["start", "end"])
def test_each_is_counted_at_the_edges_of_a_text(place: str) -> None:
    """Every other one at the start, the rest at the end; within a text all are tried everywhere."""
    these = slice(place == "end", None, 2)
    for c, sentence in zip(UNSEEN[these], SENTENCES[these], strict=True):
        collation = collated(sentence, c + sentence if place == "start" else sentence + c)
        assert unseen_in(collation) == [c]
        assert "1 accidental" in summary_text(collation)


def test_one_for_another_is_counted() -> None:
    base, reading = (
        " ".join(s.replace("stood", f"st{c}ood") for s, c in zip(SENTENCES, these, strict=True))
        for these in (UNSEEN, [*UNSEEN[1:], UNSEEN[0]])
    )
    assert len(collated(base, reading).variants) == len(UNSEEN)
