"""The sentences of the window on variants, passages, framing and counts. No Qt here."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import PurePath

from viewer.collation.analysis.coverage import kept_words_of, percent, shared_words
from viewer.collation.model.model import LEVELS, SIGILS, Category, Collation, Flag, Match, Role, Variant
from viewer.collation.query import moves
from viewer.phrasing.characters import difference, letter, sign, visible
from viewer.phrasing.language import N_, counted, number, tr, translate
from viewer.text.witness import Witness

_BREAKS = re.compile(r"[ \t]*\n[ \t\n]*")


_TABLES = (  # terms that are values in the code: here lupdate finds them
    *(N_("insertion"), N_("omission"), N_("substitution"), N_("transposition"), N_("moved")),
    *(N_("spacing"), N_("typography"), N_("case"), N_("punctuation"), N_("spelling"), N_("editorial"), N_("wording")),
    *(N_("headline"), N_("lead-in"), N_("interjection"), N_("lead-out"), N_("between"), N_("furniture")),
    *(N_("negation"), N_("number"), N_("date"), N_("name"), N_("modal"), N_("modal verb")),
)


def count_words(count: int) -> str:
    """ "1 word", "1,256 words"."""
    return counted("%n word", "%n words", count)


def count_variants(count: int) -> str:
    """How many variants."""
    return counted("%n variant", "%n variants", count)


def count_warnings(count: int) -> str:
    """How many warnings a file was read with."""
    return counted("%n warning", "%n warnings", count)


def about_witness(witness: Witness) -> list[str]:
    """What is known of a witness, a line each: title, author, date, address (marked if the reader's own), path."""
    edits = witness.edits
    said = {name: getattr(witness, name) for name in ("title", "author", "date", "source")}
    lines = [tr("{words} (yours)", words=words) if name in edits else words for name, words in said.items() if words]
    return [*lines, *filter(None, [witness.path])]


def titles(witnesses: Sequence[Witness]) -> list[str]:
    """The titles of texts; where two have one title, each with what was chosen of its file."""
    found = [witness.title for witness in witnesses]
    if len(set(found)) == len(found):
        return found
    return [", ".join((w.title, *map(translate, w.choices.said))) for w in witnesses]


def sources(witnesses: Sequence[Witness]) -> list[str]:
    """What is known of each text on one line: title, author, date, address."""
    facts = [(title, w.author, w.date, w.source) for title, w in zip(titles(witnesses), witnesses, strict=True)]
    return [" · ".join(filter(None, each)) for each in facts]


def count_passages(count: int) -> str:
    """How many passages."""
    return counted("%n passage", "%n passages", count)


def count_shared_passages(count: int) -> str:
    """How many passages that the two share."""
    return counted("%n shared passage", "%n shared passages", count)


def count_moved(count: int) -> str:
    """How many of them were moved."""
    return counted("%n moved", "%n moved", count)


def both(first: str, second: str) -> str:
    """The two joined by "and"."""
    return tr("{first} and {second}", first=first, second=second)


def heading(name: str) -> str:
    """A word with a capital, as a button or a heading has it."""
    return name[:1].upper() + name[1:]


def short(title: str, length: int = 38) -> str:
    """A title, cut to ``length`` characters."""
    return title if len(title) <= length else title[: length - 1].rstrip() + "…"


def missing_files(paths: Sequence[str]) -> str:
    """The clause that says which files are no longer where they were."""
    first, *others = (PurePath(path) for path in paths)
    if not others:
        return tr("“{name}” is no longer in “{folder}”", name=first.name, folder=first.parent)
    source = N_("“{first}” and “{second}” are no longer where they were")
    if first.parent == others[0].parent:
        source = N_("“{first}” and “{second}” are no longer in “{folder}”")
    return tr(source, first=first.name, second=others[0].name, folder=first.parent)


def back_to(titles: Sequence[str]) -> str:
    """The label of the way back to the open pair; "" where none is open."""
    if not titles:
        return ""
    first, second = (short(title, 28) for title in titles[:2])
    return tr("Back to “{first}” and “{second}”", first=first, second=second)


def texts_kept(paths: Sequence[str]) -> str:
    """The sentence that says that files are missing, and that their texts stay on the screen."""
    source = N_("{gone}; their texts stand here as read last, and the notes are kept.")
    if len(paths) == 1:
        source = N_("{gone}; its text stands here as read last, and the notes are kept.")
    return tr(source, gone=missing_files(paths))


def share(part: float) -> str:
    """A share as a percentage: 0.748 -> "75 %"."""
    return tr("{number} %", number=percent(part))


def on_one_line(text: str) -> str:
    """Quoted words on one line, with a ¶ for each line break."""
    if text.isprintable():
        return text
    return "".join(c if c == "\u00a0" else sign(c) for c in _BREAKS.sub("¶", text).replace("\t", " "))


def variant_heading(variant: Variant) -> str:
    """The headline of the detail pane."""
    name = _name(variant)
    if variant.category == "moved":
        return f"{name} · {nature(variant)}"  # it has a level of its own in no count and no list
    parts = [name, tr(variant.kind), tr(variant.level), difference(variant)]
    if variant.flags:
        parts.append(tr("check: {flags}", flags=", ".join(map(tr, variant.flags))))
    if variant.kind == "omission" and variant.substantive:
        parts.append(tr("marked in the text") if variant.marked else tr("silent"))
    return " · ".join(part for part in parts if part)


def _name(variant: Variant) -> str:
    """By what a reader cites a variant: those have no number that a rule makes the same."""
    return tr("Variant {number}", number=number(variant.number)) if variant.number else tr("The same by your rule")


def rewritten(variant: Variant, base: int, reading: int, kept: int, heading: str = "") -> str:
    """The headline of a stretch written anew: "Variant 30 · rewritten stretch in Letter II · 33 words became 128, 5 of
    them kept"."""
    name = _name(variant)
    stretch = tr("rewritten stretch in {heading}", heading=heading) if heading else tr("rewritten stretch")
    became = counted("%n word became {reading}", "%n words became {reading}", base, reading=number(reading))
    kept_words = counted("%n of them kept", "%n of them kept", kept) if kept else tr("none of them kept")
    parts = [name, stretch, f"{became}, {kept_words}"]
    if variant.flags:
        parts.append(tr("check: {flags}", flags=", ".join(map(tr, variant.flags))))
    return " · ".join(parts)


def short_nature(variant: Variant) -> str:
    """What a variant is, in the one word that a list has room for."""
    if variant.category == "moved":
        return tr("moved")
    if variant.rewritten:
        return tr("rewritten")
    return tr(variant.level if variant.level != "wording" or variant.kind == "substitution" else variant.kind)


def size_of(base: int, reading: int) -> str:
    """How many words became how many: "6 words", "33 → 128 words"; "" where no word is in the variant."""
    if not base or not reading or base == reading:
        return count_words(max(base, reading)) if base or reading else ""
    return counted("{base} → %n word", "{base} → %n words", reading, base=number(base))


def group(shown: int, total: int, counts: Mapping[Category, int]) -> str:
    """What a group of the list holds: "20 of 22 shown · 10 wording, 1 moved"."""
    parts = [
        count_variants(total)
        if shown == total
        else tr("{shown} of {total} shown", shown=number(shown), total=number(total))
    ]
    heavy = [f"{number(counts[one])} {tr(one)}" for one in ("wording", "moved", "editorial") if counts.get(one)]
    return " · ".join((*parts, ", ".join(heavy) if heavy else tr("all small")))


def look_alike_letters(letters: Sequence[tuple[str, str]]) -> str:
    """The names of look-alike letters: "Cyrillic small letter a → Latin small letter a"."""
    one, other = (letter(char) for char in letters[0])
    found = f"{one} → {other}"
    if len(letters) == 1:
        return found
    return counted("{found}, and %n more letter", "{found}, and %n more letters", len(letters) - 1, found=found)


def nature(variant: Variant) -> str:
    """What a variant is, in a word or two: its level, or what was moved."""
    if moves.is_end(variant):
        return tr("moved away") if variant.base else tr("moved here")
    return tr("moved") if variant.kind == "transposition" else tr(variant.level)


def where(variant: int, place: int | None, shown: int) -> str:
    """ "Variant 3 of 17"; where some are hidden its number and its place are two: "Variant 19, 2 of 4 shown"."""
    values = {"number": number(variant), "place": number(place or 0), "count": number(shown)}
    if place is None:
        return tr("Variant {number}, hidden", **values)
    if place == variant:
        return tr("Variant {place} of {count}", **values)
    return tr("Variant {number}, {place} of {count} shown", **values)


def announce(variant: Variant, place: int | None, shown: int) -> str:
    """What a screen reader says: "Variant 3 of 17, typography: curly … in A, straight … in B"."""
    return f"{where(variant.number, place, shown)}, {nature(variant)}: {_both_readings(variant)}"


def row_for_screen_reader(variant: Variant) -> str:
    """What a screen reader says of a row in the list."""
    name = _name(variant)
    return f"{name}, {nature(variant)}, {_both_readings(variant)}"


def _both_readings(variant: Variant) -> str:
    lemma, text = visible(variant.lemma), visible(variant.text)
    quoted = tr("“{lemma}” in A, “{text}” in {sigil}", lemma=lemma, text=text, sigil=variant.witness)
    return difference(variant) or quoted


def of(place: int | str, count: int) -> str:
    """One of so many: "3 of 17"."""
    return tr("{place} of {count}", place=number(place) if isinstance(place, int) else place, count=number(count))


def of_shown(place: int, count: int) -> str:
    """One of so many that are shown, while others are hidden: "5 of 1,807 shown"."""
    return tr("{place} of {count} shown", place=number(place), count=number(count))


def place_in_words(variant: int, place: int, shown: int) -> str:
    """The sentence that says which variant is the current one; where some are hidden, what its two numbers mean."""
    if place == variant:
        return tr("You are at variant {place} of {count}.", place=number(place), count=number(shown))
    source = N_("You are at variant {number} of the pair: number {place} of the {count} that are shown.")
    return tr(source, number=number(variant), place=number(place), count=number(shown))


def passage(match: Match, collation: Collation) -> str:
    """The header of a passage in the list, or of a part that was moved within one."""
    return " · ".join(passage_facts(match, collation))


def passage_facts(match: Match, collation: Collation) -> list[str]:
    """The name of a passage, how long it is, how much of it is the same, and whether it is moved or repeated."""
    same = tr("{share} unchanged", share=share(moves.same_share(match, collation)))
    inner = moves.is_inner(match, collation)
    name = tr("Moved within passage {number}") if inner else tr("Passage {number}")
    parts = [name.format(number=match.passage), count_words(match.words), same]
    moved = match.transposed and not inner
    return [*parts, *([tr("moved")] * moved), *([tr("repeated")] * match.repeat)]


def status_counts(collation: Collation) -> list[str]:
    """The counts of the status line, a part each."""
    if not collation.matches:
        return [tr("No shared passage"), _framing(collation)]
    variants = collation.variants
    accidental, hidden = sum(variants.counts().values()) - variants.substantive, int(variants.by_rule.sum())
    moved = [count_moved(variants.move_count)] if variants.move_count else []
    ruled = [by_rule(hidden)] if hidden else []
    counts = [substantives(variants.substantive), *moved, accidentals(accidental), *ruled]
    if is_one_work(collation):
        return [how_much_is_kept(collation), ", ".join(counts), ""]  # versions have no framing
    base, other = shared_words(collation), shared_words(collation, collation.matches[0].witness)
    words = count_words(base) if base == other else tr("{words} of A", words=count_words(base))
    shared = f"{count_shared_passages(len(collation.passages))}, {words}"
    return [shared, ", ".join(counts), _framing(collation)]


def is_one_work(collation: Collation) -> bool:
    """Whether two versions of one work are compared: all words are in one passage, and tell nothing by being there."""
    return collation.options.scope == "work" and len(collation.witnesses) == 2


def how_much_is_kept(collation: Collation) -> str:
    """How much of a work its other version keeps: "67,320 of 72,852 words kept in B"."""
    same, words = kept_words_of(collation, "A", "B"), collation.witnesses[0].words
    return counted(
        "{same} of %n word kept in {sigil}", "{same} of %n words kept in {sigil}", words, same=number(same), sigil="B"
    )


def substantives(count: int) -> str:
    """How many substantive variants."""
    if not count:
        return tr("no substantive variant")
    return counted("%n substantive variant", "%n substantive variants", count)


def accidentals(count: int) -> str:
    """How many accidental variants, after the substantive ones."""
    return counted("%n accidental", "%n accidental", count)


def by_rule(count: int) -> str:
    """How many variants a rule makes the same, after the others."""
    return counted("%n by rule", "%n by rule", count)


def _framing(collation: Collation) -> str:
    sizes = {sigil: size for sigil, (size, _) in framing_sizes(collation).items() if size}
    if not sizes:
        return tr("no framing")
    first, *others = sorted(sizes.items())
    parts = [f"{first[0]} {count_words(first[1])}", *(f"{sigil} {number(count)}" for sigil, count in others)]
    return tr("framing: {parts}", parts=", ".join(parts))


def verdict(collation: Collation) -> str:
    """One sentence where the comparison as a whole needs one; "" otherwise."""
    first, second = collation.witnesses[0], collation.witnesses[1]
    empty = [w for w in (first, second) if not w.words]
    if empty:
        if len(empty) == 1:
            return tr("“{title}” has no words, so there is nothing to compare.", title=empty[0].title)
        source = N_("“{first}” and “{second}” have no words, so there is nothing to compare.")
        return tr(source, first=first.title, second=second.title)
    if first.text == second.text:
        return tr("The two are the same, word for word.")
    if not collation.matches:
        return tr("The two share no passage long enough to be more than chance; nothing is aligned.")
    if not collation.variants and not collation.framing:
        return tr("The two are the same, word for word; only marks that are not words differ.")
    return ""


def role(name: Role) -> str:
    """The name of a role as a heading."""
    return heading(tr(name))


def to_check(variant: Variant) -> str:
    """The sentence that names what to check of a variant."""
    return tr("To be checked: {flags}", flags=", ".join(map(tr, variant.flags)))


def flag(name: Flag) -> str:
    """The name of a flag."""
    return tr("modal verb" if name == "modal" else name)


def role_of(name: Role, sigil: str) -> str:
    """A role in one text, as a heading: "Lead-in of A"."""
    return tr("{role} of {sigil}", role=role(name), sigil=sigil)


def framing_sizes(collation: Collation) -> dict[str, tuple[int, int]]:
    """By sigil, the number of words of its framing and of its furniture, which does not count as framing."""
    sizes = {SIGILS[number]: [0, 0] for number in range(len(collation.witnesses))}
    for framing in collation.framing:
        sizes[framing.witness][framing.role == "furniture"] += framing.words
    return {sigil: (framing, furniture) for sigil, (framing, furniture) in sizes.items()}


def framing_words(count: int) -> str:
    """How much framing: "391 words of framing"."""
    return counted("%n word of framing", "%n words of framing", count)


def framing_of(sigil: str, collation: Collation) -> str:
    """How much of a text is framing, and how much furniture: "B · 391 words of framing · 12 words of furniture"."""
    framing, furniture = framing_sizes(collation)[sigil]
    sizes = [framing_words(framing)] if framing or not furniture else []
    if furniture:
        sizes.append(counted("%n word of furniture", "%n words of furniture", furniture))
    return " · ".join((sigil, *sizes))


def level_name(level: str) -> str:
    """The name of a level as a button has it."""
    return heading(tr(level))


def hidden(count: int, total: int) -> str:
    """Why a list is empty or short."""
    if count and count == total:
        return counted("No variant is shown: %n is hidden.", "No variant is shown: %n are hidden.", count)
    return counted("%n hidden", "%n hidden", count)


def no_changed_words(words: str) -> str:
    """Why a list is empty that is filtered by words alone, and where else to look for them."""
    return tr(
        "No variant of the chosen levels has “{words}” among its changed words. Ctrl+F looks through both texts.",
        words=short(words),
    )


def hidden_by(hidden: int, by_levels: int) -> str:
    """The label for variants that are not listed: how many, why, and that a click shows them."""
    if hidden == by_levels:
        return counted("%n hidden by level · show all", "%n hidden by level · show all", hidden)
    if not by_levels:
        return counted("%n hidden by the filter · show all", "%n hidden by the filter · show all", hidden)
    return counted("%n hidden by level and filter · show all", "%n hidden by level and filter · show all", hidden)


def among_hits(place: int | None, places: int, hits: Mapping[str, int]) -> str:
    """Which of the places where words were found, and how often each text has them: "3 of 29 · A 14, B 15".

    Where both have them side by side that is one place, and so the figures are not each other's sum.
    """
    if not places:
        return tr("In neither text")
    texts = ", ".join(f"{sigil} {number(count)}" for sigil, count in hits.items())
    if not place:
        return texts
    which = of(place, places)
    if sum(hits.values()) > places:
        which = tr("{place} of {count} places", place=number(place), count=number(places))
    return f"{which} · {texts}"


def not_moved(collation: Collation, match: Match | None) -> str:
    """The sentence that says why there is no moved passage to go to."""
    moved = sum(match.transposed for match in collation.matches)
    if not moved:
        return tr("No passage was moved: whatever the two share stands in the same order in both.")
    if match is None:
        return counted(
            "Choose a variant of a moved passage first: %n passage was moved.",
            "Choose a variant of a moved passage first: %n passages were moved.",
            moved,
        )
    return tr("Passage {number} was not moved: it stands in its order in both.", number=match.passage)


def in_passages(sigil: str, partner: str, count: int, part: str) -> str:
    """The sentence on the share of a text where passages are compared."""
    return counted(
        "{share} of the %n word of {sigil} stand in passages that {partner} shares",
        "{share} of the %n words of {sigil} stand in passages that {partner} shares",
        count,
        share=part,
        sigil=sigil,
        partner=partner,
    )


def same_words(sigil: str, partner: str, same: int, count: int) -> str:
    """The sentence on the share of a text where two versions of one work are compared."""
    return counted(
        "{same} of the %n word of {sigil} stand unchanged in {partner}, whatever their marks",
        "{same} of the %n words of {sigil} stand unchanged in {partner}, whatever their marks",
        count,
        same=number(same),
        sigil=sigil,
        partner=partner,
    )


def progress(read: int, total: int) -> str:
    """How far the reader is: "12 of 38 read"."""
    return tr("{read} of {total} read", read=number(read), total=number(total))


# The most meaningful first, as a reader asks for them, with the moves behind what was said in other words.
PILLS: tuple[Category, ...] = ("wording", "moved", *reversed(LEVELS[:-1]))
