"""The arguments that several commands take, and what is made of them."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any, NoReturn

from viewer import streams

if TYPE_CHECKING:
    from collections.abc import Mapping

LETTERS = "abcdefghijklmnopqrstuvwxyz"  # of the documents that are compared
OF_ONE_FILE = """One document alone is compared with itself: as it was before its tracked changes and after them; or,
with --witness A --witness B, the texts of two witnesses of an edition."""
OPTION_OF = {
    "encoding": "--encoding",
    "article": "--article",
    "rejected": "--changes",
    "notes": "--no-notes",
    "pages": "--pages",
    "witness": "--witness",
    "ocr": "--ocr",
}  # the option that chooses each field of ``Choices``
_OF_ONE = "With a letter behind it a choice is of one document: --pages-b 3-14 of the second, --article-a of the first."


class CliError(Exception):
    """A command cannot be carried out; ``str`` is one sentence for the reader."""


class Parser(argparse.ArgumentParser):
    """Says in one line what is wrong with a call; argparse would print the usage above it."""

    def error(self, message: str) -> NoReturn:
        streams.tell(f"{self.prog}: {message}; see {self.prog} --help")
        raise SystemExit(2)

    def print_help(self, file: object = None) -> None:  # noqa: ARG002 - as argparse has it
        streams.write([self.format_help()])


def add_comparison(to: argparse.ArgumentParser) -> None:
    """Add how documents are compared, and how they are read."""
    _add_options(to)
    add_choices(to.add_argument_group("how the documents are read", _OF_ONE))
    for letter in LETTERS:
        add_choices(to, letter)


def add_choices(to: argparse._ActionsContainer, letter: str = "") -> None:
    """Add the options that become ``Choices``; with a letter those of one document, which the help does not list."""

    def add(option: str, name: str, words: str, **more: Any) -> None:
        tail = f"-{letter}" if letter else ""
        said = argparse.SUPPRESS if letter else words
        to.add_argument(option + tail, dest=name + tail, default=argparse.SUPPRESS, help=said, **more)

    add("--encoding", "encoding", "of texts, if what is guessed is wrong", metavar="NAME")
    add("--article", "article", "of a web page the article alone", action="store_const", const=True)
    add("--whole-page", "article", "of a web page everything (as usual)", action="store_const", const=False)
    add("--changes", "changes", "tracked changes", choices=("accepted", "rejected"))
    add("--no-notes", "notes", "without footnotes and endnotes", action="store_const", const=False)
    add("--pages", "pages", "of a PDF or an edition: 3-14, 5, iv-", metavar="PAGES")
    add("--ocr", "ocr", "recognize the text of scanned pages in this language: eng, eng+deu", metavar="LANG")
    add("--witness", "witness", "of an edition (TEI) the text of this witness", metavar="SIGLUM", action="append")


def choices_asked(asked: argparse.Namespace, letter: str = "") -> dict[str, Any]:
    """What is chosen for all documents, or for the one of a letter over that."""
    from viewer.text.choices import Choices

    given = {n.removesuffix(f"-{letter}"): v for n, v in vars(asked).items() if not letter or n.endswith(f"-{letter}")}
    if "changes" in given:
        given["rejected"] = given["changes"] == "rejected"
    if "witness" in given:
        given["witness"] = given["witness"][-1]
    return {name: given[name] for name in Choices._fields if name in given}


def _add_options(parser: argparse.ArgumentParser) -> None:
    from viewer.collation.model.model import LEVELS, Options

    usual = Options()
    parser.add_argument("--scope", choices=("passages", "work"), default=usual.scope,
                        help="passages that two documents share (%(default)s), or versions of one work")  # fmt: skip
    parser.add_argument("--words", type=at_least_one, default=usual.words, metavar="N",
                        help="least words of a passage (%(default)s)")  # fmt: skip
    parser.add_argument("--gap", type=whole, default=usual.gap, metavar="N",
                        help="most words that one side may lack inside a passage (%(default)s)")  # fmt: skip
    parser.add_argument("--similarity", type=_share, default=usual.similarity, metavar="S",
                        help="least share of words kept in a passage, 0 to 1 (%(default)s)")  # fmt: skip
    parser.add_argument("--ignore", type=_levels, default=usual.ignore, metavar="LEVEL,…",
                        help=f"levels to leave out: {', '.join(LEVELS)}")  # fmt: skip
    parser.add_argument("--no-echoes", dest="echoes", action="store_false", help="do not look for paraphrases")


def options_changed(asked: argparse.Namespace) -> dict[str, Any]:
    """Those fields of the ``Options`` that are not as they are by default: for what keeps options of its own.

    Ends with an error for an option of reading: what is kept was read already.
    """
    from viewer.collation.model.model import Options

    if chosen := sorted(name for name in vars(asked) if name.partition("-")[0] in OPTION_OF):
        option = OPTION_OF[chosen[0].partition("-")[0]]
        asked.parser.error(f"{option} goes with documents; a dossier keeps how its texts were read")
    return {name: value for name, value in options_asked(asked).items() if value != getattr(Options(), name)}


def options_asked(asked: argparse.Namespace) -> dict[str, Any]:
    """The fields of the ``Options`` of a comparison, by name."""
    return {name: getattr(asked, name) for name in ("scope", "words", "gap", "similarity", "ignore", "echoes")}


def whole(word: str) -> int:
    """The whole number that a word is. Raises ``ArgumentTypeError``."""
    if not word.isdecimal() or int(word) > 1_000_000:
        raise argparse.ArgumentTypeError(f"{word!r} is not a whole number from 0 to 1,000,000")
    return int(word)


def at_least_one(word: str) -> int:
    """The whole number from 1 up that a word is. Raises ``ArgumentTypeError``."""
    if not whole(word):
        raise argparse.ArgumentTypeError("a passage has at least one word")
    return int(word)


def _share(word: str) -> float:
    try:
        share = float(word)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(f"{word!r} is not a number from 0 to 1")
    return share


def _levels(word: str) -> frozenset[str]:
    levels = frozenset(level.strip() for level in word.split(",") if level.strip())
    from viewer.collation.model.model import LEVELS

    if unknown := sorted(levels - set(LEVELS)):
        raise argparse.ArgumentTypeError(f"there is no level {unknown[0]!r}; the levels are {', '.join(LEVELS)}")
    return levels


def every_command() -> tuple[argparse.ArgumentParser, Mapping[str, argparse.ArgumentParser]]:
    """The parser of all arguments, and that of each command by its name."""
    from viewer.cli import COMMANDS, parser_of

    parser = parser_of(COMMANDS)
    (commands,) = (action.choices for action in parser._actions if isinstance(action, argparse._SubParsersAction))
    return parser, commands
