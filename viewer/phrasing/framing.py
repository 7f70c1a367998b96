"""The sentences on the framings of a pair: what is shared, how each side introduces it, what is around it. No Qt."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import numpy as np

from viewer.collation.analysis.coverage import shared_words
from viewer.collation.analysis.keyness import Keyness, KeyWord
from viewer.collation.model.model import LEVELS, Collation, Echo, Framing, Level, Passage, Variants
from viewer.phrasing.language import N_, counted, number, tr
from viewer.phrasing.sentences import count_words, framing_sizes, on_one_line, short
from viewer.text.witness import Span, Witness

KEY_WORDS_SHOWN = 8  # of each framing
_SPOKEN_OF = 3  # key words in the sentence that sums up a framing
_OPENING = 34  # characters by which one of several passages is known
_BYLINE = 14  # words of a line under the title, which says who wrote it and when

_DATE = re.compile(r"(?<![\w.])(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2})(?!\w)")

Emphasis = Callable[[str], str]


def what_is_shared(collation: Collation) -> str:
    """The sentence on what both carry, and in how many places they differ in it."""
    passages, words = collation.passages, shared_words(collation)
    if not passages:
        return tr("The two share no passage.")
    if len(passages) == 1:
        carried = counted("Both carry one passage of %n word", "Both carry one passage of %n words", words)
    else:
        total = count_words(words)
        carried = counted(
            "Both carry %n passage, {words}", "Both carry %n passages, {words} in all", len(passages), words=total
        )
    counts, moves = collation.variants.counts(), collation.variants.move_count
    differing = sum(counts.values()) + moves
    if not differing:
        return tr("{carried}, the same to the letter.", carried=carried)
    places = counted("%n place", "%n places", differing)
    kinds = _listed(_kinds(counts, moves))
    if not collation.variants.substantive and not moves:
        return tr(
            "{carried}, word for word; they differ in {places}: {kinds}.", carried=carried, places=places, kinds=kinds
        )
    return tr("{carried}, and differ in {places}: {kinds}.", carried=carried, places=places, kinds=kinds)


def how_it_is_introduced(collation: Collation, found: Keyness, emphasis: Emphasis) -> str:
    """The sentence on how each side leads in to what is shared, with the words that distinguish its framing.

    ``emphasis`` sets words of the texts apart from the sentence.
    """
    sizes = {sigil: _lead_in(collation, sigil) for sigil in "AB"}
    spoken = {
        sigil: _listed([emphasis(word.word) for word in _most_telling(words)])
        for sigil, words in (("A", found.base), ("B", found.reading))
    }
    if not collation.passages:
        said = [tr("{sigil} speaks of {spoken}", sigil=sigil, spoken=words) for sigil, words in spoken.items() if words]
        return f"{'; '.join(said)}." if said else ""
    introducing = [sigil for sigil in "AB" if sizes[sigil]]
    if not introducing:
        return tr("Neither introduces it in words of its own.")
    parts = [_introduction(sigil, sizes[sigil], spoken[sigil], place) for place, sigil in enumerate(introducing)]
    if len(parts) == 1:
        parts.append(tr("{sigil} does not introduce it", sigil="B" if introducing == ["A"] else "A"))
    return f"{'; '.join(parts)}."


def _introduction(sigil: str, words: int, spoken: str, place: int) -> str:
    if place and spoken:
        return tr("{sigil} in {number} that speak of {spoken}", sigil=sigil, number=number(words), spoken=spoken)
    count = count_words(words)
    if spoken:
        return tr("{sigil} introduces it in {words} that speak of {spoken}", sigil=sigil, words=count, spoken=spoken)
    return tr("{sigil} introduces it in {words}", sigil=sigil, words=count)


def _lead_in(collation: Collation, sigil: str) -> int:
    return sum(one.words for one in collation.framing if one.witness == sigil and one.role == "lead-in")


def _most_telling(words: Sequence[KeyWord]) -> Sequence[KeyWord]:
    """The first key words that neither the other framing nor the shared passages have; where there are none, the first
    of all."""
    own = [word for word in words if word.own and word.exclusive]
    return (own or words)[:_SPOKEN_OF]


def _kinds(counts: dict[Level, int], moves: int) -> list[str]:
    """How many differences there are of each level, the most meaningful first: "19 of typography"."""
    found = [
        tr("{count} of {level}", count=number(counts[level]), level=tr(level))
        for level in reversed(LEVELS)
        if counts[level]
    ]
    return [*([counted("%n moved", "%n moved", moves)] if moves else []), *found]


def _listed(parts: Sequence[str]) -> str:
    return ", ".join(parts)


def about_passage(passage: Passage, collation: Collation) -> list[str]:
    """The name of a passage, how long it is, and in how many places the two differ in it."""
    variants = collation.variants
    inside: Variants = variants.take(np.isin(variants.matches, passage.matches))
    counts, moves = inside.counts(), inside.move_count
    words = count_words(passage.words)
    same = not inside.substantive and not moves
    long = tr("{words} in both, the same", words=words) if same else tr("{words} in A", words=words)
    return [_passage_name(passage, collation), long, _differences(counts, moves)]


def _passage_name(passage: Passage, collation: Collation) -> str:
    """What a passage is called: by its number and its first words where there are several."""
    if len(collation.passages) == 1:
        return tr("The shared passage")
    words = short(on_one_line(passage.base.of(collation.witness("A").text)[: 4 * _OPENING].strip()), _OPENING)
    return tr("Passage {number}: “{words}”", number=number(passage.id), words=words)


def _differences(counts: dict[Level, int], moves: int) -> str:
    kinds = _kinds(counts, moves)
    if not kinds:
        return tr("no difference")
    total = counted("%n difference", "%n differences", sum(counts.values()) + moves)
    return tr("{differences}: {kinds}", differences=total, kinds=_listed(kinds))


def about_passages(passages: Sequence[Passage]) -> list[str]:
    """The same of the passages that have no line of their own."""
    words = count_words(sum(one.words for one in passages))
    return [counted("%n shared passage more", "%n shared passages more", len(passages)), words]


def framing_facts(witness: Witness, framing: Sequence[Framing]) -> list[str]:
    """What a text says of itself beside its title: author, date, and address, a line each.

    Where the file names neither author nor date, its byline says so in its own words, if it has one.
    """
    who_and_when = [part for part in (witness.date, witness.author) if part]
    byline = "" if who_and_when else _byline(witness, framing)
    first = ", ".join(who_and_when) or byline or tr("No date in the text")
    return [first, *([witness.source] if witness.source else [])]


def offer_to_edit(witness: Witness, framing: Sequence[Framing]) -> str:
    """The link behind these facts: to what the text does not say, else to what it does."""
    said = witness.date or witness.author or witness.source or _byline(witness, framing)
    return tr("Edit") if said else tr("Add date or address")


def status(collation: Collation) -> list[str]:
    """The counts of the status line while the framings are read, a part each."""
    sizes = [f"{sigil} {count_words(size)}" for sigil, (size, _) in framing_sizes(collation).items()]
    passages, words = len(collation.passages), count_words(shared_words(collation))
    shared = counted("%n shared passage of {words}", "%n shared passages, {words} in all", passages, words=words)
    unchanged = passages and not collation.variants.substantive and not collation.variants.move_count
    said = tr("{passages}, no word of it changed", passages=shared) if unchanged else shared
    echoes = counted("%n echo", "%n echoes", len(collation.echoes)) if collation.echoes else ""
    return [tr("Framing: {parts}", parts=", ".join(sizes)), said if passages else tr("No shared passage"), echoes]


def _byline(witness: Witness, framing: Sequence[Framing]) -> str:
    """The line under the title that has a year in it: "Posted on February 1, 2024 by …"; else a date in the title."""
    for one in framing:
        if one.role == "headline":
            lines = [line.strip() for line in one.span.of(witness.text).split("\n") if line.strip()]
            for line in lines[1:]:
                if len(line.split()) <= _BYLINE and any(_is_year(word) for word in line.replace(",", " ").split()):
                    return line
            if date := _DATE.search(lines[0]):
                return date.group()
    return ""


def _is_year(word: str) -> bool:
    bare = word.strip(".,;:()[]")
    return any(len(part) == 4 and part.isdecimal() and part[0] in "12" for part in bare.replace("/", ".").split("."))


def counts_of(word: KeyWord) -> tuple[str, str]:
    """How often a key word is said in its framing, and in the other one: "5 in A", "none in B"."""
    here, there = word.counts if word.witness == "A" else word.counts[::-1]
    other = _other(word.witness)
    first = tr("{count} in {sigil}", count=number(here), sigil=word.witness)
    if there:
        return first, tr("{count} in {sigil}", count=number(there), sigil=other)
    return first, tr("none in {sigil}", sigil=other)


def ranks(words: Sequence[KeyWord]) -> list[str]:
    """What stands before each word of a ranked list: its rank, or "=" where it is said as often as the one before."""
    found: list[str] = []
    for place, word in enumerate(words):
        tied = place > 0 and words[place - 1].counts == word.counts
        found.append("=" if tied else number(place + 1))
    return found


def about_word(word: KeyWord, tied: bool) -> str:
    """All that is known of a key word, for the hover and for a screen reader: counts, forms, the order of ties."""
    said = [f"{word.word}: {', '.join(counts_of(word))}."]
    if len(word.forms) > 1:
        said.append(tr("Counted together: {forms}.", forms=", ".join(word.forms)))
    if not word.own:
        said.append(tr("The shared passage has it too."))
    if tied:
        said.append(
            tr(
                "Words said equally often are ordered: first those that the shared passage lacks, then those that a "
                "headline takes up, then by their length."
            )
        )
    return " ".join(said)


def heading_of_words(sigil: str) -> str:
    """What stands over the key words of a framing."""
    return tr("says more often than {sigil}", sigil=_other(sigil))


def about_bars(found: Keyness) -> str:
    """What the bars beside key words mean, and how much one word weighs where one framing is much the longer."""
    said = [tr("Full bar: its own side; open bar: the other.")]
    first, second = found.words
    less, more = sorted((first, second))
    if less and (times := round(more / less)) > 1:
        shorter = "A" if first < second else "B"
        said.append(
            counted(
                "{shorter}’s framing is the shorter one: one word in it weighs as much as %n in {longer}’s.",
                "{shorter}’s framing is the shorter one: one word in it weighs as much as %n in {longer}’s.",
                times,
                shorter=shorter,
                longer=_other(shorter),
            )
        )
    return " ".join(said)


def strength_of(echo: Echo) -> str:
    """How sure an echo is, in a word."""
    return tr("close") if echo.strength == "close" else tr("likely")


def echo_places(echo: Echo, collation: Collation) -> str:
    """Between which parts of the two texts there is an echo: "lead-in and headline"."""
    first, second = _part(collation, "A", echo.base), _part(collation, echo.witness, echo.reading)
    return tr("{first} and {second}", first=first, second=second)


def _part(collation: Collation, sigil: str, span: Span) -> str:
    for stretch in collation.framing:
        if stretch.witness == sigil and stretch.span.start <= span.start < stretch.span.end:
            return tr(stretch.role)
    return tr("shared passage")


def about_echo(echo: Echo, collation: Collation) -> str:
    """An echo as a screen reader says it: how sure, where, and both sentences."""
    first, second = (quoted_echo(echo, sigil, collation) for sigil in ("A", echo.witness))
    source = N_("Echo, {strength}, {places}: {first}; {second}. Both have: {words}")
    return tr(
        source,
        strength=strength_of(echo),
        places=echo_places(echo, collation),
        first=first,
        second=second,
        words=", ".join(echo.shared),
    )


def quoted_echo(echo: Echo, sigil: str, collation: Collation) -> str:
    """The sentence of one side of an echo, on one line."""
    return on_one_line(echo.places[sigil].of(collation.witness(sigil).text)).strip().strip("#* ")


def unfold(words: int) -> str:
    """The link that shows the rest of a folded text."""
    return counted("Show the other %n word", "Show the other %n words", words)


def count_paragraphs(count: int) -> str:
    """How many paragraphs."""
    return counted("%n paragraph", "%n paragraphs", count)


def count_notes(count: int) -> str:
    """How many notes."""
    return counted("%n note", "%n notes", count)


def _other(sigil: str) -> str:
    return "B" if sigil == "A" else "A"
