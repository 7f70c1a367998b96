"""Furniture: text of the web page and not of the author, recognized by its file's mark-up, its wording and its place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from viewer.text.lines import line_ends
from viewer.text.witness import Span, Witness

# What pages say to their visitors, and authors do not: invitations to act on the page. These patterns are not in the
# language files, since a page's buttons are often in another language than its text (mostly English), and since they are
# phrases of certain sites rather than words of a language.
_SAYINGS = re.compile(
    r"""\b(?:
      leave\ (?:a|your)\ (?:comment|reply|response) | (?:post|add|write|submit)\ (?:a\ |your\ )?(?:comment|reply)
    | \d+\ (?:comments?|replies|responses|shares|likes|thoughts?)\b | like\ loading | save\ my\ name | post\ comment
    | name\ \*\ | cancel\ reply | comments\ (?:are\ )?(?:closed|off) | reply\ to\ this
    | (?:log|sign)\ ?(?:in|out|up)\b.*(?:comment|account|method|password|continue|newsletter|/) | log\ out\b | register\ now
    | you\ are\ commenting | fill\ in\ your\ details | notify\ me\ of | your\ e-?mail\ address | required\ fields\ are
    | connecting\ to\ % | (?:twitter|facebook|google|wordpress)\ (?:picture|photo|account)
    | skip\ to\ (?:main|content)
    | (?:you\ may|you\ might)\ also\ like | recommended\ for\ you | related\ (?:posts?|articles?|stories|topics)
    | (?:previous|next|older|newer)\ (?:post|article|story|entries) | view\ all\ posts | back\ to\ top
    | all\ rights\ reserved | privacy\ policy | terms\ of\ (?:use|service) | (?:we|site)\ uses?\ cookies | cookie\ (?:policy|settings)
    | powered\ by\ \w+$ | sponsored\ content
    | оставить\ (?:комментарий|ответ) | добавить\ комментарий
    | все\ права\ защищены | политика\ конфиденциальности
    | kommentar\ (?:schreiben|hinterlassen|abgeben) | (?:jetzt|auf\ \w+)\ teilen
    | datenschutzerkl | alle\ rechte\ vorbehalten | mehr\ zum\ thema
    | laisser\ un\ commentaire | partager\ (?:sur|cet) | tous\ droits\ réservés
    | (?:deja|dejar)\ un\ comentario | todos\ los\ derechos\ reservados
    )""",
    re.IGNORECASE | re.VERBOSE,
)
# Phrases that prose has too: furniture only where a short line begins with one.
_BUTTON = re.compile(
    r"""^\W*(?:
      (?:print|e-?mail|like|tweet|rate|save)\ this(?:\ (?:page|article|post|story))?\W*$ | share\ (?:this|on|via|with)\b
    | follow\ us | subscribe\b | sign\ up\b | join\ our | newsletter\b | become\ a\ (?:member|patron|subscriber)
    | (?:read|see|learn|show|load)\ more\b | read\ next | continue\ reading | click\ (?:here|to) | more\ from\b
    | advertisement\b | register\ now | поделиться | подпи(?:саться|шитесь) | читать\ (?:далее|также) | войти\b
    | newsletter\ abonnieren | weiterlesen | lire\ (?:la\ suite|aussi) | s['’]abonner | compartir\ en | leer\ más
    | suscr[ií]b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_LABEL = re.compile(
    r"^\W*(?:related|see also|tags?|categor(?:y|ies)|filed under|share|topics|tagged)\W*(?::|$)", re.IGNORECASE
)
# A row of links, one of which at least is such a word; and single words that are one. A row without is one of a table.
# The groups are atomic: the spaces round a link can be divided in so many ways that a row of twenty would never end.
_ROW = re.compile(r"^\W*[\w’' ]{2,24}+(?>\s*[|·•»/]\s*[\w’' ]{2,24}+){2,}+\W*$")
_ALONE = frozenset(
    "menu home search share print email navigation comments reply replies like loading related login subscribe archives "
    "categories tags меню поиск главная поделиться комментарии ответить menü suche startseite teilen drucken rechercher "
    "partager imprimer accueil buscar compartir imprimir inicio".split()
)
_MENU = _ALONE | frozenset(
    "about contact news blog help faq imprint sitemap privacy rss facebook twitter пишите контакты новости impressum "
    "kontakt datenschutz contacto contactez accessibility terms careers cookies sport politics business opinion culture".split()
)
_BETWEEN_LINKS = re.compile(r"[|·•»/]")
_BUTTON_LINE = 80  # characters
_HEAD, _FOOT = 4000, 40_000  # characters, far more than any page's menus and forms
# Lines of a foot that says one of its phrases: the names of other articles, a comment. In a list of thousands of words
# stand "like", "print" and "search", too.
_FOOT_LINES = 60
_SHORT = 25  # words; what pages say is short
_PROSE = 12  # words; a paragraph of so many that ends as a sentence is an author's
_LONG = 30  # words; so many are an author's however they end
_ENDS = '.!?…。！？"”’)»'


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of a text that is not blank, and its words."""

    span: Span
    words: int
    text: str

    @property
    def prose(self) -> bool:
        """Whether these are an author's words, by their number and their end."""
        return self.words >= _LONG or (
            self.words >= _PROSE and self.text[-1] in _ENDS and not says_furniture(self.text)
        )


def paragraphs(witness: Witness, within: Span | None = None) -> list[Paragraph]:
    """The lines of a witness, or of a stretch of it, without blank ones and without white space at their ends; lines
    that were wrapped are one."""
    span = within or Span(0, len(witness.text))
    found: list[Paragraph] = []
    start = span.start
    for end in (*line_ends(witness.text, *span), span.end):
        line = witness.text[start:end]
        bare = line.strip()
        if bare:
            at = start + len(line) - len(line.lstrip())
            line_span = Span(at, at + len(bare))
            low, high = witness.words_in(line_span)
            found.append(Paragraph(line_span, high - low, bare))
        start = end + 1
    return found


@lru_cache(maxsize=1024)  # the same lines are asked about as foot of a page, as prose and as framing
def says_furniture(text: str) -> bool:
    """Whether a short text invites a visitor to act on the page."""
    if len(text) >= 400:
        return False
    if text.strip(" \t\u00a0.…:*|»«").casefold() in _ALONE or (len(text) < _BUTTON_LINE and _BUTTON.match(text)):
        return True
    return bool(_SAYINGS.search(text) or _LABEL.match(text) or _is_row_of_links(text))


def _is_row_of_links(text: str) -> bool:
    """Whether a line is a row of links, one of them at least a word of a menu."""
    if text.startswith("|") or not _ROW.match(text):
        return False
    return any(link.strip(" \t\u00a0").casefold() in _MENU for link in _BETWEEN_LINKS.split(text))


@lru_cache(maxsize=2)  # a collation asks for that of both witnesses of a pair several times
def furniture(witness: Witness) -> tuple[Span, ...]:
    """The spans of the furniture of a page, one for each line: what its file shows as such, its head and its foot."""
    shown = (part.span for part in witness.parts if part.kind == "furniture")
    lines = (*(line for span in shown for line in paragraphs(witness, span)), *_head(witness), *_foot(witness))
    return tuple(sorted({line.span for line in lines}))


def _head(witness: Witness) -> list[Paragraph]:
    """The menus and the like above the first paragraph of prose; a title among them is not furniture."""
    found = []
    for line in paragraphs(witness, Span(0, min(len(witness.text), _HEAD))):
        if line.prose:
            break
        if says_furniture(line.text):
            found.append(line)
    return found


def _foot(witness: Witness) -> list[Paragraph]:
    """The short lines at the end of a page, from its first phrase of furniture (and the label above it) on.

    These are links, buttons, names of other articles and comments of visitors. A long paragraph is not among them.
    """
    lines = _last_lines(witness)
    says = [says_furniture(line.text) for line in lines]
    first = _first_of_foot(lines, says)
    if first is None or 2 * sum(line.words for line in lines[first:]) > witness.words:
        return []
    if len(lines) - first > _FOOT_LINES * sum(says[first:]):
        return []
    while first and lines[first - 1].text.endswith(":"):
        first -= 1
    return [line for line in lines[first:] if line.words <= _SHORT]


def _first_of_foot(lines: list[Paragraph], says: list[bool]) -> int | None:
    """The index of the line with which the foot begins; None where there is no foot.

    It is the first phrase of furniture with no prose before the next one, and mostly short lines after it. Found from
    the last line up, so that a page with thousands of such phrases is gone through once.
    """
    first, no_prose_next, prose, rest = None, True, 0, 0
    for number in range(len(lines) - 1, -1, -1):
        line = lines[number]
        rest += line.words
        if says[number] and no_prose_next and 2 * prose <= rest:
            first = number
        if says[number] or line.prose:
            no_prose_next = says[number]
        prose += line.words if line.prose else 0
    return first


def _last_lines(witness: Witness) -> list[Paragraph]:
    """The lines of the second half of a text, at most its last 40,000 characters: no foot begins before them."""
    start = max(len(witness.text) // 2, len(witness.text) - _FOOT)
    return paragraphs(witness, Span(witness.text.find("\n", start) + 1 or len(witness.text), len(witness.text)))
