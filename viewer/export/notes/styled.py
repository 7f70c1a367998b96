"""The Markdown of a note -> paragraphs of styled words, which each form sets as it can.

HTML in a note is shown as written, images are links, and a link leads nowhere but to http, https and mailto; what is
none of that stays as the reader wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from markdown_it import MarkdownIt

from viewer.export.report import without_controls

if TYPE_CHECKING:
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

MOST = 20_000  # code points of a note that are parsed: the parser is not linear on hostile ones; a longer one is plain
_LINK = re.compile(r"\[([^\[\]\n]{1,500})\]\(((?:https?://|mailto:)[^\s()<>\"]{1,2000})\)", re.IGNORECASE)
_ADDRESS = re.compile(r"<((?:https?://|mailto:)[^\s<>\"]{1,2000})>", re.IGNORECASE)
_DEEPEST = 6  # levels of lists and quotations that are seen


class Run(NamedTuple):
    """Words in one style; ``address``: where they link to, "" for nowhere."""

    text: str
    strong: bool = False
    emphasis: bool = False
    struck: bool = False
    code: bool = False
    address: str = ""

    @property
    def shown(self) -> str:
        """The words, and behind a link its address, for forms in which nothing can be followed."""
        return f"{self.text} ({self.address})" if self.address and self.address != self.text else self.text


class StyledParagraph(NamedTuple):
    """A paragraph, its sign (of an item or a quotation) in its first run. ``close``: it follows without a space."""

    runs: tuple[Run, ...]
    close: bool = False


def styled_note(text: str) -> list[StyledParagraph]:
    """The paragraphs of a note, its control characters replaced."""
    shown = without_controls(text).replace("\r\n", "\n").replace("\r", "\ufffd").rstrip().strip("\n")
    if not shown or len(shown) > MOST:
        return [StyledParagraph((Run(part),)) for part in shown.split("\n\n")]
    return list(_paragraphs(_parser().parse(shown))) or [StyledParagraph((Run(shown),))]


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    parser = MarkdownIt("js-default", {"html": False})
    parser.disable(["table", "reference", "image", "link", "autolink"])
    parser.inline.ruler.push("web_link", _web_link)
    return parser


def _web_link(state: StateInline, silent: bool) -> bool:
    """A rule of the parser: a link in one line to an address of the web, found in linear time."""
    found = _LINK.match(state.src, state.pos) or _ADDRESS.match(state.src, state.pos)
    if found is None:
        return False
    if not silent:
        token = state.push("web_link", "a", 0)
        token.content, token.meta = found[1], {"address": found[found.lastindex or 1]}
    state.pos = found.end()
    return True


def _paragraphs(tokens: list[Token]) -> Iterator[StyledParagraph]:
    signs: list[str] = []  # of the lists and quotations that are open: what is before their words
    numbers: list[int] = []  # of the lists that are open: the next number, 0 for none
    item, close, heading = "", False, False
    for token in tokens:
        match token.type:
            case "heading_open" | "heading_close":
                heading = token.nesting > 0
            case "blockquote_open":
                signs.append("│ ")
            case "bullet_list_open" | "ordered_list_open":
                signs.append("\u2003")
                numbers.append(int(token.attrs.get("start", 1)) if token.type.startswith("o") else 0)
            case "list_item_open":
                item = f"{numbers[-1]}. " if token.markup in (".", ")") else "• "
                numbers[-1] += 1
            case "blockquote_close" | "bullet_list_close" | "ordered_list_close":
                signs.pop()
                if token.type != "blockquote_close":
                    numbers.pop()
                close = bool(numbers)
            case "inline" | "fence" | "code_block" | "hr":
                before = "".join(signs[-_DEEPEST:]).removesuffix("\u2003") + item
                runs = (*([Run(before)] if before else []), *_runs(token, strong=heading))
                yield StyledParagraph(runs, close and bool(numbers))
                item, close = "", True
        if not numbers:
            close = False


def _runs(token: Token, *, strong: bool) -> Iterator[Run]:
    if token.type == "hr":
        yield Run(token.markup)
        return
    if token.type != "inline":
        yield Run("\n".join(filter(None, (token.info.strip(), token.content.rstrip("\n")))), code=True)
        return
    style = Run("", strong=strong)
    for one in token.children or ():
        begins = one.nesting > 0
        if one.tag == "strong":
            style = style._replace(strong=begins or strong)
        elif one.tag == "em":
            style = style._replace(emphasis=begins)
        elif one.tag == "s":
            style = style._replace(struck=begins)
        elif one.type in ("softbreak", "hardbreak"):
            yield style._replace(text="\n")
        elif one.type == "web_link":
            yield style._replace(text=one.content, address=str(one.meta["address"]))
        elif one.content:
            yield style._replace(text=one.content, code=one.type == "code_inline")
