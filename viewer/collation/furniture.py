"""Furniture: text of the web page and not of the author, told by what it says and where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass

from viewer.text.witness import Span, Witness

# What pages say to their visitors in the languages of the web, and authors do not: an invitation to act on the page.
_SAYINGS = re.compile(
    r"""\b(?:
      leave\ (?:a|your)\ (?:comment|reply|response) | (?:post|add|write|submit)\ (?:a\ |your\ )?(?:comment|reply)
    | \d+\ (?:comments?|replies|responses|shares|likes)\b | comments\ (?:are\ )?(?:closed|off) | reply\ to\ this
    | (?:log|sign)\ ?(?:in|out|up)\b.*(?:comment|account|method|password|continue|newsletter|/) | log\ out\b | register\ now
    | you\ are\ commenting | fill\ in\ your\ details | notify\ me\ of | your\ e-?mail\ address | required\ fields\ are
    | connecting\ to\ % | (?:twitter|facebook|google|wordpress)\ (?:picture|photo|account)
    | share\ (?:this|on|via|with) | tweet\ this | like\ this | follow\ us | (?:print|email|e-mail)\ this
    | subscribe\ (?:to|now|for|today) | sign\ up\ for | join\ our | newsletter\b | become\ a\ (?:member|patron|subscriber)
    | (?:read|see|learn|show|load)\ more\b | read\ next | continue\ reading | click\ (?:here|to) | skip\ to\ (?:main|content)
    | (?:you\ may|you\ might)\ also\ like | more\ from\b | recommended\ for\ you | related\ (?:posts?|articles?|stories|topics)
    | (?:previous|next|older|newer)\ (?:post|article|story|entries) | view\ all\ posts | back\ to\ top
    | all\ rights\ reserved | privacy\ policy | terms\ of\ (?:use|service) | (?:we|site)\ uses?\ cookies | cookie\ (?:policy|settings)
    | powered\ by\b | advertisement\b | sponsored\ content
    | оставить\ (?:комментарий|ответ) | добавить\ комментарий | поделиться | подпи(?:саться|шитесь) | читать\ (?:далее|также)
    | войти\ (?:на|в|через)\b | зарегистрир | все\ права\ защищены | политика\ конфиденциальности
    | kommentar\ (?:schreiben|hinterlassen|abgeben) | (?:jetzt|auf\ \w+)\ teilen | newsletter\ abonnieren | weiterlesen
    | datenschutzerkl | alle\ rechte\ vorbehalten | mehr\ zum\ thema
    | laisser\ un\ commentaire | partager\ (?:sur|cet) | lire\ (?:la\ suite|aussi) | s['’]abonner | tous\ droits\ réservés
    | (?:deja|dejar)\ un\ comentario | compartir\ en | leer\ más | suscr[ií]b | todos\ los\ derechos\ reservados
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_LABEL = re.compile(
    r"^\W*(?:related|see also|tags?|categor(?:y|ies)|filed under|share|topics|tagged)\W*(?::|$)", re.IGNORECASE
)
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
        return self.words >= _LONG or (
            self.words >= _PROSE and self.text[-1] in _ENDS and not says_furniture(self.text)
        )


def paragraphs(witness: Witness, within: Span | None = None) -> list[Paragraph]:
    """The lines of a stretch of a witness, blank ones left out, white space at both ends too."""
    span = within or Span(0, len(witness.text))
    found: list[Paragraph] = []
    start = span.start
    for line in span.of(witness.text).split("\n"):
        bare = line.strip()
        if bare:
            at = start + len(line) - len(line.lstrip())
            line_span = Span(at, at + len(bare))
            low, high = witness.words_in(line_span)
            found.append(Paragraph(line_span, high - low, bare))
        start += len(line) + 1
    return found


def says_furniture(text: str) -> bool:
    """Whether a short text invites a visitor to act on the page."""
    return len(text) < 400 and bool(_SAYINGS.search(text) or _LABEL.match(text))


def furniture(witness: Witness) -> list[Span]:
    """The furniture at the foot of a page: from the first of its sayings after the last paragraph of prose, with the
    label above it. What is short and follows it belongs to it: links, buttons, names of other articles."""
    foot = _foot(witness)
    first = next((number for number, line in enumerate(foot) if says_furniture(line.text)), None)
    if first is None or 2 * sum(line.words for line in foot[first:]) > witness.words:
        return []
    while first and foot[first - 1].text.endswith(":"):
        first -= 1
    return [line.span for line in foot[first:] if line.words <= _SHORT]


def _foot(witness: Witness) -> list[Paragraph]:
    """The lines after the last paragraph of prose; read from the end, since all before it does not matter."""
    end, size = len(witness.text), 1 << 12
    while True:
        start = max(0, witness.text.rfind("\n", 0, max(0, end - size)) + 1) if size < end else 0
        lines = paragraphs(witness, Span(start, end))
        last = max((number for number, line in enumerate(lines) if line.prose), default=-1)
        if last >= 0 or start == 0:
            return lines[last + 1 :]
        size *= 4
