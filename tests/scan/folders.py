"""Folders of made documents that share passages, and what a scan found in them."""

import random

from viewer.scan.library import Library

SYLLABLES = "ba ko ri tun mel vos lar nit sem dor kip zun".split()
WORDS = [a + b for a in SYLLABLES for b in SYLLABLES]
PASSAGES = [" ".join(random.Random(n).choices(WORDS, k=12 + n)) for n in range(6)]


def document_text(seed, passages):
    """A text of random words with these passages in it."""
    dice = random.Random(seed)
    return "\n\n".join(" ".join(dice.choices(WORDS, k=20)) + "\n\n" + PASSAGES[one] for one in passages)


def folder_of_many(folder, count):
    """A folder of so many documents, each with some of the passages."""
    folder.mkdir()
    dice = random.Random(count)
    for number in range(count):
        text = document_text(number, dice.choices(range(6), k=dice.randrange(4)))
        (folder / f"d{number:04}.txt").write_text(text, encoding="utf-8")
    return folder


def found(index):
    """All that a library says, with the names of files for the numbers of documents."""
    with Library(index) as library:
        documents = library.documents()
        name = {one.number: one.path.rpartition("/")[2] for one in documents}
        return (
            [(name[one.number], one.words, one.shared, one.sha256) for one in documents],
            [(name[h.a], name[h.b], h.a_span, h.b_span, h.words, h.strength, h.cluster) for h in library.all_hits()],
            [
                [(name[one.document], one.span, one.similarity, name.get(one.nearest)) for one in cluster.members]
                for cluster in library.all_clusters()
            ],
        )
