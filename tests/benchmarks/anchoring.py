"""Notes on a text of which a share of the words was changed: how many are found at their place, and what is said.

    python tests/benchmarks/anchoring.py TEXT [SHARE]

Of the words changed three fifths are replaced, the others left out or put in beside; always the same. 1,000 anchors of
3 to 40 words stand anywhere. A place is right where it holds more than half of what became of the quotation. "Unsaid"
is a wrong place as if nothing had happened, or words that are not the quotation's own as if they were.
Then 1,000 places of 1 to 12 words each in a paragraph that is taken out: any that is found is wrong.
"""

from __future__ import annotations

import random
import re
import sys
import time
from collections import Counter
from pathlib import Path

from viewer.dossier.anchor import anchor_to
from viewer.dossier.attachment import Attachment, attach
from viewer.text.reading.read import from_text
from viewer.text.witness import Span, Witness

SEED, ANCHORS = 20, 1_000


def changed(text: str, words: list[tuple[int, int]], share: float, chance: random.Random) -> tuple[str, list[Span]]:
    """The text with this share of its words changed, and where each word is in it now."""
    parts, places, last, place = [], [], 0, 0
    for start, end in words:
        word = text[start:end]
        if chance.random() < share:
            act, other = chance.random(), text[slice(*chance.choice(words))]
            word = other if act < 0.6 else "" if act < 0.8 else f"{word} {other}"
        gap = text[last:start]
        parts += [gap, word]
        places.append(Span(place + len(gap), place + len(gap) + len(word)))
        place, last = places[-1].end, end
    return "".join([*parts, text[last:]]), places


def attached(witness: Witness, span: Span, text: str) -> Attachment:
    """Where a note on this stretch stands when its file has this text."""
    return attach([anchor_to(witness, "A", span)], [from_text(text)])[0]


def is_told(attachment: Attachment) -> bool:
    """Whether the reader sees that something became of the words."""
    return attachment.lost or attachment.reworded or attachment.among_others


def found_again(witness: Witness, share: float) -> Counter[str]:
    """What became of the anchors where words were changed."""
    chance, text = random.Random(SEED), witness.text
    words = [match.span() for match in re.finditer(r"\w+", text)]
    later, places = changed(text, words, share, chance)
    target, outcome = from_text(later), Counter[str]()
    for _ in range(ANCHORS):
        count = chance.randint(3, 40)
        first = chance.randrange(len(words) - count)
        anchor = anchor_to(witness, "A", Span(words[first][0], words[first + count - 1][1]))
        (one,) = attach([anchor], [target])
        true = Span(places[first].start, places[first + count - 1].end)
        span = one.found.span if one.found else Span(0, 0)
        right = 2 * (min(span.end, true.end) - max(span.start, true.start)) > max(len(span), len(true))
        outcome["right" if right else "lost" if one.lost else "wrong"] += 1
        outcome["unsaid"] += not is_told(one) and (not right or one.now != anchor.quotation)
    return outcome


def taken_out(witness: Witness) -> Counter[str]:
    """What became of anchors whose paragraph is gone."""
    chance, text, outcome = random.Random(SEED), witness.text, Counter[str]()
    paragraphs = [match for match in re.finditer(r"(?:.+\n?)+", text) if len(match.group()) > 200]
    for _ in range(ANCHORS):
        paragraph = chance.choice(paragraphs)
        words = [match.span() for match in re.finditer(r"\w+", paragraph.group())]
        count = chance.randint(1, 12)
        first = chance.randrange(len(words) - count)
        span = Span(paragraph.start() + words[first][0], paragraph.start() + words[first + count - 1][1])
        one = attached(witness, span, text[: paragraph.start()] + text[paragraph.end() :])
        outcome["lost" if one.lost else "wrong"] += 1
        outcome["unsaid"] += not is_told(one)
    return outcome


def main() -> None:
    witness = from_text(Path(sys.argv[1]).read_text("utf-8"))
    share = float(sys.argv[2]) if len(sys.argv) > 2 else 0.05
    for name, measure in ((f"{share:.0%} of the words changed", lambda: found_again(witness, share)),
                          ("paragraph taken out", lambda: taken_out(witness))):  # fmt: skip
        before = time.process_time()
        outcome = measure()
        spent = (time.process_time() - before) / ANCHORS
        told = ", ".join(f"{what} {outcome[what]}" for what in ("right", "lost", "wrong", "unsaid"))
        print(f"{name}: {told} of {ANCHORS}; {1000 * spent:.1f} ms each")


if __name__ == "__main__":
    main()
