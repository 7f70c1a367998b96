"""What the page on the method shows is what the program says."""

from collections.abc import Iterator

import pytest

from viewer import Collation, Options, Variant, collate, from_text
from viewer.resources import resources

SIGNS = {"substitution": "~", "insertion": "+", "omission": "−", "transposition": "↔"}


def examples(language: str = "") -> list[list[str]]:
    """The blocks that are set in, as lines without their indent."""
    page = (resources() / "help" / language / "method.md").read_text("utf-8")
    blocks = (block.splitlines() for block in page.split("\n\n"))
    return [[line.strip() for line in block] for block in blocks if block and block[0].startswith("    A: ")]


def shown(collation: Collation) -> Iterator[str]:
    """The lines below an example."""
    for framing in collation.framing:
        text = collation.witness(framing.witness).text
        yield f"framing of {framing.witness}: {text[framing.span.start : framing.span.end]}"
    for variant in collation.variants:
        if variant.move is None:
            yield line(variant)


def line(variant: Variant) -> str:
    sign = SIGNS[variant.kind]
    if variant.kind == "transposition":
        return f"{sign} {variant.lemma}"
    words = f"{variant.lemma} ] {variant.text}" if variant.lemma and variant.text else variant.lemma or variant.text
    return f"{sign} {words.strip()} — {', '.join([variant.level, *variant.flags])}"


@pytest.mark.parametrize("block", examples(), ids=lambda block: block[0][3:40])
def test_an_example_is_true(block: list[str]) -> None:
    first, second, *said = block
    scope = "passages" if said[0].startswith("framing") else "work"
    texts = [from_text(words[3:], title="") for words in (first, second)]
    assert list(shown(collate(texts, Options(scope=scope, words=5)))) == said


def test_the_page_has_the_same_examples_in_every_language() -> None:
    languages = [page.parent.name for page in (resources() / "help").glob("*/method.md")]
    assert languages
    for language in languages:
        assert examples(language) == examples()
