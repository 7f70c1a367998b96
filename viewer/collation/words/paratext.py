"""Paratext: what stands among the author's words without being one of them. Labels of clauses, numbers of notes, verses
and pages, running heads, the cues of subtitles, what a stenographer notes of the audience, and the lines below a title
that say who published it when."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from viewer.collation.words.values.dates import is_month
from viewer.collation.words.values.numbers import number_of
from viewer.text.boundaries import is_short_form
from viewer.text.languages.load import lexicon
from viewer.text.normalize import fold
from viewer.text.units import CUE, begins_label, is_label

_AROUND = " \t\n\u00a0,;:.—?!"  # goes with a label that one side lacks
_LONGEST = 200  # characters of a running head with its number
_LONGEST_LABEL = 60  # those of a cue
_NEAR = 16  # characters
_CLAUSE = 600  # characters of the longest clause of a list that runs on in a sentence

_BARE = re.compile(r"(?:§+\s?)?\d{1,3}(?:\.\d{1,2}){0,3}|[ivxlc]{1,6}|[IVXLC]{1,8}|[^\W\d_]")
_LEADERS = re.compile(r"(?:\. ?){3,}\Z|…[ …]*\Z")  # of a table of contents, before the number of a page
_PAGE_OF_CONTENTS = re.compile(r"(?:(?:\. ?){3,}|…[ …]*)(\d{1,4}|[ivxlc]{1,7})[ \t]*(?=\n|\Z)")
_OPENED = re.compile(r"\[[\d,;\s^–-]*\Z")  # [2,
_CLOSED = re.compile(r"[\d,;\s–-]*\]")
_NUMBERED = re.compile(r"(?:\A|\n)[>\s]*(\w+|§+)\s\Z")  # Article 3, § 4
_OWN_LABEL = re.compile(
    r"(?:\A|(?<=\n))\s*(?:§+\s?\d{1,3}[a-z]?\.?|(?:[A-ZÀ-ÞА-Я][^\W\d_]{1,11}\s)?\d{1,3}[a-z]?[.:)])(?=\s)"
)
_BETWEEN = ",;\t"  # cells
_NOTE_OF_LETTERS = 3  # a raised figure behind fewer letters is an exponent (m², km²)

# What follows a number at the head of a line or behind a stop, where it may be that of a verse.
_VERSE = re.compile(r"(?:(?<![^\n])[>\t ]*|(?<=[.!?;:,”’\"])\s+)(\d{1,3})(?=[ \t]*([^\W\d_]+))")
_CHAPTER_AND_VERSE = re.compile(r"(?:(?<![^\n])|(?<=[.!?;:,”’\"]\s))\d{1,3}:\d{1,3}(?=\s+[\"“‘«]?[^\W\d_])")
_VERSE_BACK = 4  # characters: a colon, and the figures of a verse
_STEPS = (1, 5, 10)  # verses are numbered one by one, lines also by the five and the ten

_PAGE = re.compile(
    r"[\W_]*(?:(?:page|p|pp|seite|s|стр|с|pág|pag)\.?\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|/|von|из|de|sur)\s*\d{1,4})?[\W_]*",
    re.IGNORECASE,
)
_HEAD_AND_PAGE = re.compile(r"\W*\d{1,4}[\s.|—–-]+(?P<behind>\D+)|(?P<before>\D+?)[\s.|—–-]+\d{1,4}\W*")
_RULES = " \t-–—|"  # round the number of a page
_HEAD_WORDS = 12
_NO_HEAD = re.compile(r"[\d\W_]+")

_ADVERTISEMENT = re.compile(r"\W*(?:advertisement|anzeige|werbung|publicité|publicidad|реклама)\b", re.IGNORECASE)
_CAPTION = re.compile(
    r"[\W_]*(?:fig(?:ure|\.)?|plates?|pl\.|tab(?:le|elle|\.)?|abb(?:ildung|\.)?|taf(?:el|\.)|bild|photo|map|karte|chart|"
    r"planche|tableau|рис(?:унок|\.)?|табл(?:ица|\.)?)\s*(?:\d{1,3}|[IVXLC]{1,6})[a-z]?\s*[.:—–-]",
    re.IGNORECASE,
)
_SOUND = re.compile(r"[♪♫#]+[^♪♫#\n]+[♪♫#]+|[(\[][^()\[\]\n]{2,60}[)\]]")  # ♪ music ♪, [door creaks]
_ENDS_SOUND = ")]♪♫#"
_AUDIENCE = re.compile(
    r"[(\[]\s*(?:[\w,’'-]+\s+){0,4}?(?:applau\w+|laugh\w*|cheer\w*|hear,? hear|ovation|boo(?:s|ing)|crosstalk|"
    r"inaudible|interruption|silence|pause|music|beifall|heiterkeit|gelächter|lachen|zurufe?|unruhe|rires?|applaudissements?|"
    r"aplausos|risas|аплодисменты|смех|шум|оживление)\b[^()\[\]]{0,60}[)\]]",
    re.IGNORECASE,
)

_HEAD_OF_TEXT = 600  # characters, in which a title and what is said of it stand
_TITLE_WORDS = 30  # of a line that may be a title, or a part of one
_BYLINE = re.compile(r"(?i:by|von|par|por|door|автор:?)\s+(?=[^\W\d_a-zа-я])[^.!?\n]{2,80}")
_PUBLISHED = frozenset(
    "published published: updated updated: posted modified read veröffentlicht aktualisiert publié modifié publicado "
    "actualizado опубликовано обновлено".split()
)
_OF_A_DATE = _PUBLISHED | frozenset(
    "last on at am pm min minute minutes gmt utc est edt cet stand um uhr den mis à jour le el del de г года".split()
)


def is_paratext(text: str, start: int, end: int) -> bool:
    """Whether a stretch of a text that the other side lacks is no wording: a label, a number of a note, a line of the
    page, a cue, or a remark on the audience."""
    if end - start > _LONGEST:
        return False
    stretch = text[start:end]
    bare = stretch.strip()
    if not bare:
        return False
    at = start + len(stretch) - len(stretch.lstrip())
    if is_label_at(text, start, end) or _AUDIENCE.fullmatch(bare.rstrip(".,;: ")):
        return True
    if not _stands_alone(text, at, at + len(bare)):
        return False
    if (_CAPTION.match(bare) and not bare.count("\n")) or (
        "-->" in bare and _SOUND.fullmatch(without_cues(bare).strip())
    ):
        return True
    return _is_byline(text, at, bare) or is_sound(text, at, at + len(bare)) or _is_of_the_page(text, at, at + len(bare))


def is_same_paratext(left: str, lemma: tuple[int, int], right: str, text: tuple[int, int]) -> bool:
    """Whether stretches of two texts (from, to) are both labels, or both what is heard."""
    if is_label_at(left, *lemma) and is_label_at(right, *text):
        return True
    places = (left, lemma), (right, text)
    if not all(side[end - 1 : end + 2].strip()[-1:] in _ENDS_SOUND for side, (_, end) in places):  # as nearly always
        return False
    return all(is_sound(side, *place) for side, place in places)


def is_sound(text: str, start: int, end: int) -> bool:
    """Whether a stretch of subtitles is a line in brackets or between notes that says what is heard: [door creaks]."""
    line, after = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    whole = text[line : after if after >= 0 else len(text)].strip()
    return bool(_SOUND.fullmatch(whole)) and bool(CUE.search(text[max(0, line - _LONGEST_LABEL) : line]))


def _is_byline(text: str, start: int, lines: str) -> bool:
    """Whether whole lines, below a title and above the first paragraph, say by whom a text is and of which day."""
    above = [line for line in text[:start].split("\n") if line.strip()] if start <= _HEAD_OF_TEXT else []
    if not above or any(len(line.split()) > _TITLE_WORDS or line.rstrip()[-1] in ".," for line in above):
        return False
    found = [line.strip() for line in lines.split("\n") if line.strip()]
    says = [bool(_BYLINE.fullmatch(line)) for line in found]
    # A mere date may be that of a letter.
    published = any(says) or any(not _PUBLISHED.isdisjoint(map(fold, line.split())) for line in found)
    return published and all(is_name or _is_date(line) for is_name, line in zip(says, found, strict=True))


def _is_date(line: str) -> bool:
    """Whether a line says a day or a time and nothing else."""
    words = list(map(fold, re.findall(r"\w+", line)))
    known = lexicon().dates | {fold(month) for month in lexicon().month_names} | _OF_A_DATE
    figures = sum(map(str.isdigit, words))
    named = any(word in known for word in words)
    return figures > (0 if named else 2) and all(word[0].isdigit() or word in known for word in words)


def is_page(line: str) -> bool:
    """Whether a line is nothing but the number of a page."""
    return bool(_PAGE.fullmatch(line))


def without_cues(text: str) -> str:
    """The words of subtitles without the cues among them, whose figures say when they are shown."""
    return CUE.sub(" ", text) if "-->" in text else text


def begins_line(text: str, place: int) -> bool:
    """Whether nothing but white space stands before a place on its line, or behind it up to the next."""
    return place == 0 or text[place - 1] == "\n" or text[place] == "\n"


def without_labels(text: str) -> str:
    """Lines without the number that each begins with: what one side has more is not new for having one."""
    return _OWN_LABEL.sub(" ", text) if any(map(str.isdigit, text)) else text


def is_label_at(text: str, start: int, end: int) -> bool:
    """Whether a stretch of a text is a label of a clause or verse, the number of a note, or a cue, and no wording."""
    if end - start > _LONGEST_LABEL:
        return False
    stretch = text[start:end]
    bare = stretch.strip(_AROUND)
    if " " in bare and bare[0].isalpha() and bare[-1].isalpha():  # several words
        return False
    at = start + len(stretch) - len(stretch.lstrip(_AROUND))
    ends = at + len(bare)
    if is_label(bare) or is_label(text[at : ends + 1]):
        if (
            ":" in bare or len(bare) > _NEAR or begins_label(text, at, clause=bare[0] == "(")
        ):  # a cue stands where it may only
            return True
        if _counts_on(text, at, bare):
            return True
    if _cited(text, at, ends) or (bare.isalpha() and _is_counted(text, at, ends)):
        return True
    if not _BARE.fullmatch(bare):
        return False
    if _LEADERS.search(text, max(0, at - _NEAR), at) and at in _pages_of_contents(text):
        return True
    is_number = bare.isdigit() and (
        _is_of_verse(text, at, ends) or _marks_note(text, at, ends) or at in _verse_numbers(text)
    )
    return is_number or _in_a_list(text, at, ends)


def _is_of_verse(text: str, start: int, end: int) -> bool:
    """Whether this is the number of a chapter before that of a verse, or of the verse behind it: 1:2 And the earth."""
    for back in (0, text.rfind(":", max(0, start - _VERSE_BACK), start) - start):
        low = start + min(back, 0)
        while low > 0 and text[low - 1].isdigit():
            low -= 1
        match = _CHAPTER_AND_VERSE.match(text, low)
        if match and end <= match.end():
            return not _is_time_of_day(match[0]) or _has_next_verse(text, match[0])
    return False


def _is_time_of_day(numbers: str) -> bool:
    """Whether these may be hours, and minutes by the five: 10:15 Opening address."""
    hour, _, minute = numbers.partition(":")
    return len(minute) == 2 and int(hour) <= 24 and int(minute) < 60 and int(minute) % 5 == 0


def _has_next_verse(text: str, numbers: str) -> bool:
    chapter, _, verse = numbers.partition(":")
    return any(re.search(rf"(?<!\d){chapter}:{int(verse) + step}(?!\d)", text) for step in (-1, 1))


def _counts_on(text: str, start: int, label: str) -> bool:
    """Whether this is a number in brackets and the next one, or the one before, stands near: that (1) ..., (2) ..."""
    number = label.strip("().")
    if not (label[0] == "(" and number.isdigit() and text[start - 1 : start].isspace()):
        return False
    after, before = text[start : start + _CLAUSE], text[max(0, start - _CLAUSE) : start]
    return f"({int(number) + 1})" in after or f"({int(number) - 1})" in before


def _cited(text: str, start: int, end: int) -> bool:
    """Whether these are numbers in square brackets: of a note, or of an entry of the bibliography."""
    inner = text[start:end].strip("[]^")
    if not inner or len(inner) > _NEAR or not all(c.isdigit() or c in ",;–- ^" for c in inner) or _is_year(inner):
        return False
    opened = text[start] == "[" or _OPENED.search(text, max(0, start - _NEAR), start)
    return bool(opened) and bool(text[end - 1] == "]" or _CLOSED.match(text, end, end + _NEAR))


def _is_year(figures: str) -> bool:
    return any(len(part) > 3 for part in re.split(r"\D+", figures))


def _in_a_list(text: str, start: int, end: int) -> bool:
    """Whether a number or letter with a stop or a bracket begins a line, with or without a word such as "Article"."""
    mark = text[end : end + 1]
    before = text[max(0, start - _NEAR) : start]
    numbered = _NUMBERED.search(before)
    word = numbered.group(1) if numbered else ""
    if word and (text[start:end].isdigit() or fold(word) in lexicon().divisions):  # Chapter 3, CHAPTER XIV
        return (word[0].isupper() and mark in (".", ":", ")", "\n", "")) or word[0] == "§"
    if before.endswith("(") and mark == ")":
        return begins_label(text, start - 1, clause=True)
    if mark == ")" or (mark == "." and text[end + 1 : end + 2].isspace()) or "." in text[start:end]:
        heads_line = not before.rstrip(" \t") or before.rstrip(" \t").endswith("\n")
        return heads_line and begins_label(text, start, clause=False)
    return False


def _is_counted(text: str, start: int, end: int) -> bool:
    """Whether a number word and the name of a part of a work before it head a line: Rule one. No dogs."""
    if text[end : end + 1] not in (".", ":", "\n", "") or number_of(fold(text[start:end])) is None:
        return False
    numbered = _NUMBERED.search(text, max(0, start - _NEAR), start)
    return numbered is not None and fold(numbered[1]) in lexicon().divisions


def _marks_note(text: str, start: int, end: int) -> bool:
    """Whether a number stands close behind a word or a stop: "twice.2", "reason1"."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if not before or before.isspace() or after.isalnum() or end - start > 3:
        return False
    if before in _BETWEEN and after in _BETWEEN and text[end + 1 : end + 2].isalnum():
        return False  # a cell of a row: 1903,9,2700
    if not text[start:end].isascii():  # raised figures
        return text[max(0, start - _NOTE_OF_LETTERS) : start].isalpha() or not before.isalnum()
    if before.isalpha():
        word = re.split(r"\W+", text[max(0, start - _NEAR) : start])[-1]
        return len(word) > _NOTE_OF_LETTERS and word.islower()
    if before not in ".,;:!?…”’\"')]»" or start < 2 or text[start - 2].isspace() or text[start] == "0":
        return False
    if before in ".,:" and text[start - 2].isdigit() and not text[max(0, start - 5) : start - 1].isdigit():
        return False  # part of a figure, unless that is a year
    return not (before == "." and is_short_form(text, start - 1))


@lru_cache(maxsize=2)
def _pages_of_contents(text: str) -> frozenset[int]:
    """Where the numbers of pages stand in a table of contents, each behind a row of dots. Prices are no such numbers:
    they do not grow from line to line."""
    found = list(_PAGE_OF_CONTENTS.finditer(text))
    pages = [int(match[1]) for match in found if match[1].isdigit()]
    return frozenset(match.start(1) for match in found) if pages == sorted(pages) and len(pages) > 1 else frozenset()


@lru_cache(maxsize=2)
def _verse_numbers(text: str) -> frozenset[int]:
    """Where the numbers of verses or lines stand in a text: where lines or sentences begin, one after the other."""
    found = [(match.start(1), int(match.group(1))) for match in _VERSE.finditer(text) if not is_month(fold(match[2]))]
    kept: list[int] = []
    for (place, number), (next_place, after) in zip(found, found[1:], strict=False):
        if after - number in _STEPS:
            kept += place, next_place
    return frozenset(kept)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a stretch is whole lines."""
    before, after = text[max(0, start - _LONGEST) : start].rstrip(_RULES), text[end : end + _LONGEST].lstrip(_RULES)
    return before[-1:] in ("", "\n", "\f") and after[:1] in ("", "\n", "\f")


def _is_of_the_page(text: str, start: int, end: int) -> bool:
    """Whether whole lines are a running head, the number of a page, or both."""
    lines = [line.strip() for line in text[start:end].splitlines() if line.strip()]
    before, after = text[max(0, start - _NEAR) : start].rstrip(_RULES), text[end : end + _NEAR].lstrip(_RULES)
    said, says = before.rstrip(), after.lstrip()
    blank_before = not said or before[len(said) :].count("\n") > 1 or "\f" in before[len(said) :]
    apart = blank_before and (not says or after[: len(after) - len(says)].count("\n") > 1)
    named = len(lines) == 1 and is_page(lines[0]) and lines[0][0].isalpha()  # page 9
    breaks_in = _breaks_in(said, says) or (named and said[-1:].islower() and says[:1].isalnum())
    if lines and _ADVERTISEMENT.match(lines[0]):
        return True
    if apart and breaks_in and len(lines) == 1 and len(lines[0].split()) <= _HEAD_WORDS:
        return True
    if not (apart or breaks_in):
        return all(_recurs(line, text) for line in lines)
    return all(_PAGE.fullmatch(line) or _is_head(line) or _recurs(line, text) for line in lines)


def _breaks_in(before: str, after: str) -> bool:
    """Whether a sentence stands before and goes on after."""
    return bool(before and after) and (before[-1].isalnum() or before[-1] in ",-") and after[0].islower()


def _is_head(line: str) -> bool:
    """Whether a line is a head in capitals and the number of a page."""
    match = _HEAD_AND_PAGE.fullmatch(line)
    head = (match.group("behind") or match.group("before")) if match else ""
    return head.isupper() and len(head.split()) <= _HEAD_WORDS


def _recurs(line: str, text: str) -> bool:
    """Whether a short line with the number of a page comes again, with another number."""
    heads = _heads(text)
    if not heads or not any(map(str.isdigit, line)) or len(line.split()) > _HEAD_WORDS:
        return False
    return _NO_HEAD.sub(" ", line).strip() in heads


@lru_cache(maxsize=2)
def _heads(text: str) -> frozenset[str]:
    """What short lines that begin or end with a number say besides, where more than one says it, each a page apart."""
    found: Counter[str] = Counter()
    last: dict[str, int] = {}
    place = 0
    for line in text.split("\n"):
        bare = line.strip()
        if bare and len(bare) <= _LONGEST and (bare[0].isdigit() or bare[-1].isdigit()):
            head = _NO_HEAD.sub(" ", bare).strip()
            if head and place - last.get(head, -_PAGE_LEAST) >= _PAGE_LEAST:
                found[head] += 1
                last[head] = place
        place += len(line) + 1
    return frozenset(head for head, times in found.items() if times > 1)


_PAGE_LEAST = 400  # characters; heads nearer to each other are rows of a table
