"""The command ``recension``: its arguments and exit status."""

from __future__ import annotations

import argparse
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from viewer import __version__, streams

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.collation.model.model import Collation
    from viewer.dossier.note import DecisionRecord, KeptWitness, Note
    from viewer.text.witness import Witness

_COMMANDS = ("compare", "export", "text", "open")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"  # of the documents that are compared
_EPILOG = """Without a command, recension opens the window: with the files that are named, or with what was open last.
Every command takes --help."""


class CliError(Exception):
    """A command cannot be carried out; ``str`` is one sentence for the reader."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status.

    0: done; 1: a file cannot be read or the result not written; 2: wrong arguments (raised as SystemExit).
    """
    streams.hold_places()
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or (words[0] not in _COMMANDS and not words[0].startswith("-")):
        words.insert(0, "open")
    try:
        asked = _parser(words[0]).parse_args(words)
        return int(asked.run(asked))
    except CliError as error:
        streams.tell(f"recension: {error}")
    except BrokenPipeError:  # whoever read the output has seen enough
        return 0
    except streams.Unwritable as error:
        streams.tell(f"recension: Cannot write the result: {error}.")
    except OSError as error:
        streams.tell(f"recension: {error.filename or 'The system'}: {error.strerror or error}.")
    except KeyboardInterrupt:
        return 130
    return 1


class _Parser(argparse.ArgumentParser):
    """Says in one line what is wrong with a call; argparse would print the usage above it."""

    def error(self, message: str) -> NoReturn:
        streams.tell(f"{self.prog}: {message}; see {self.prog} --help")
        raise SystemExit(2)

    def print_help(self, file: object = None) -> None:  # noqa: ARG002 - as argparse has it
        streams.write([self.format_help()])


class _Version(argparse.Action):
    """Writes which version this is, and ends."""

    def __call__(self, *_: Any) -> NoReturn:
        streams.write([f"recension {__version__}\n"])
        raise SystemExit


def _parser(command: str) -> argparse.ArgumentParser:
    """The parser. Only the command that is asked for gets the options for which much has to be loaded."""
    parser = _Parser("recension", description="What was changed between two texts.", epilog=_EPILOG)
    parser.add_argument("--version", action=_Version, nargs=0, help="say which version this is, and end")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    window = commands.add_parser("open", help="open the window (also without a command)")
    window.add_argument("files", nargs="*", metavar="FILE", help="two documents, or a dossier")
    window.set_defaults(run=_open)
    compare = commands.add_parser("compare", help="compare documents with the first, the base", epilog=_ONE_FILE)
    compare.add_argument("files", nargs="+", metavar="FILE", help="documents; - for standard input")
    compare.add_argument("--json", action="store_true", help="write JSON, not a summary")
    compare.add_argument("--memo", action="store_true", help="write a memo of the comparison of two documents")
    compare.add_argument("--characters", action="store_true", help="with --json: the edits inside each variant")
    compare.add_argument("--dossier", metavar="DOSSIER", help="with --json: honor the reader's decisions kept there")
    if command == "compare":
        _add_comparison(compare)
    compare.set_defaults(run=_compare, parser=compare)
    export = commands.add_parser("export", help="write a comparison to a file", epilog=_ONE_FILE)
    export.add_argument("files", nargs="+", metavar="FILE", help="two documents, or a dossier")
    export.add_argument("--to", metavar="FILE", required=True, help="the file to write; its suffix says in which form")
    if command == "export":
        _add_export(export)
        _add_comparison(export)
    export.set_defaults(run=_export, parser=export)
    text = commands.add_parser("text", help="print a document's text, as the spans of the JSON count it")
    text.add_argument("file", metavar="FILE", help="a document; - for standard input")
    text.add_argument("--json", action="store_true", help="write JSON: also its parts, and what it says of itself")
    _add_choices(text.add_argument_group("how the document is read"))
    text.set_defaults(run=_text)
    return parser


_ONE_FILE = """One document alone is compared with itself: as it was before its tracked changes and after them; or, with
--witness A --witness B, the texts of two witnesses of an edition."""
_OF_ONE = "With a letter behind it a choice is of one document: --pages-b 3-14 of the second, --article-a of the first."


def _add_comparison(to: argparse.ArgumentParser) -> None:
    """How documents are compared, and how they are read."""
    _add_options(to)
    _add_choices(to.add_argument_group("how the documents are read", _OF_ONE))
    for letter in _LETTERS:
        _add_choices(to, letter)


def _add_export(to: argparse.ArgumentParser) -> None:
    from viewer.export.formats import FORMATS
    from viewer.export.report import WHICH

    to.add_argument("--format", metavar="FORM", help=f"the form: {', '.join(one.key for one in FORMATS)}")
    to.add_argument("--which", choices=WHICH, default="all", help="which variants (%(default)s)")


def _add_choices(to: argparse._ActionsContainer, letter: str = "") -> None:
    """The options that become ``Choices``; with a letter those of one document, which the help does not list."""

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


def _choices(asked: argparse.Namespace, letter: str = "") -> dict[str, Any]:
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
    parser.add_argument("--words", type=_at_least_one, default=usual.words, metavar="N",
                        help="least words of a passage (%(default)s)")  # fmt: skip
    parser.add_argument("--gap", type=_whole, default=usual.gap, metavar="N",
                        help="most words that one side may lack inside a passage (%(default)s)")  # fmt: skip
    parser.add_argument("--similarity", type=_share, default=usual.similarity, metavar="S",
                        help="least share of words kept in a passage, 0 to 1 (%(default)s)")  # fmt: skip
    parser.add_argument("--ignore", type=_levels, default=usual.ignore, metavar="LEVEL,…",
                        help=f"levels to leave out: {', '.join(LEVELS)}")  # fmt: skip
    parser.add_argument("--no-echoes", dest="echoes", action="store_false", help="do not look for paraphrases")


def _whole(word: str) -> int:
    if not word.isdecimal() or int(word) > 1_000_000:
        raise argparse.ArgumentTypeError(f"{word!r} is not a whole number from 0 to 1,000,000")
    return int(word)


def _at_least_one(word: str) -> int:
    if not _whole(word):
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


def _open(asked: argparse.Namespace) -> int:
    from viewer.ui.preflight import problem

    if sentence := problem():
        raise CliError(sentence)
    from viewer.ui.app.app import run

    return run(asked.files)


def _compare(asked: argparse.Namespace) -> int:
    from viewer.collation.collate import collate
    from viewer.collation.model.model import Options
    from viewer.export.json import collation_to_json
    from viewer.export.summary import summary_text

    if len(asked.files) > len(_LETTERS):
        asked.parser.error(f"compare takes 26 documents at most, not {len(asked.files)}")
    if asked.characters and not asked.json:
        asked.parser.error("--characters goes with --json")
    options = Options(**_options(asked))
    if asked.dossier and not asked.json:
        asked.parser.error("--dossier goes with --json")
    decisions, kept = _kept(asked.dossier) if asked.dossier else (None, [])
    if asked.memo and (asked.json or len(asked.files) > 2):
        asked.parser.error("--memo goes with two documents and without --json")
    collation = collate(_texts(asked, kept), options)
    if asked.memo:
        from viewer.phrasing.memo import memo

        streams.write(["\n\n".join(memo(collation)) + "\n"])
    elif not asked.json:
        streams.write([summary_text(collation)])
    elif decisions is None:
        streams.write(collation_to_json(collation, characters=asked.characters))
    else:
        from viewer.dossier.decisions import apply_records, decisions_to_json

        outcome = apply_records(collation, decisions)
        listed = decisions_to_json(decisions, outcome)
        streams.write(collation_to_json(outcome.collation, characters=asked.characters, decisions=listed))
    return 0


def _texts(asked: argparse.Namespace, kept: list[KeptWitness]) -> list[Witness]:
    if asked.files.count("-") > 1:
        asked.parser.error("standard input can be one document only")
    return _witnesses(asked, kept) if len(asked.files) > 1 else _texts_of_one(asked)


def _options(asked: argparse.Namespace) -> dict[str, Any]:
    return {name: getattr(asked, name) for name in ("scope", "words", "gap", "similarity", "ignore", "echoes")}


def _export(asked: argparse.Namespace) -> int:
    from viewer.export.formats import FORMATS, format_for, format_named
    from viewer.export.report import report
    from viewer.files import NotWritten
    from viewer.usecases.export import NotExported, WouldOverwrite, refuse_source, write_report

    parser: _Parser = asked.parser
    form = format_named(asked.format) if asked.format else format_for(asked.to)
    if form is None:
        known = ", ".join(one.key for one in FORMATS)
        wanted = f"--format {asked.format}" if asked.format else f"the suffix of {asked.to}"
        parser.error(f"{wanted} is no form of an export; the forms are {known}")
    if len(asked.files) > 2:
        parser.error(f"export takes two documents or a dossier, not {len(asked.files)}")
    path = Path(asked.to)
    try:
        refuse_source(path, asked.files)  # before the work, not after it
        collation, notes = _collation(asked)
        write_report(report(collation, notes, asked.which), form, path, asked.files)
    except (NotWritten, NotExported, WouldOverwrite) as error:
        raise CliError(str(error)) from error
    return 0


def _collation(asked: argparse.Namespace) -> tuple[Collation, list[Note]]:
    """What is exported: the comparison of documents; or that of a dossier with its decisions, and its notes."""
    from viewer.collation.collate import collate
    from viewer.collation.model.model import Options
    from viewer.usecases.reopen import is_dossier

    if len(asked.files) > 1 or not is_dossier(asked.files[0]):
        return collate(_texts(asked, []), Options(**_options(asked))), []
    from viewer.dossier.errors import DossierError
    from viewer.text.reading.read import ReadError
    from viewer.usecases.export import collation_kept
    from viewer.usecases.reopen import NothingKept

    if chosen := sorted(name for name in vars(asked) if name.partition("-")[0] in _OPTIONS):
        option = _OPTIONS[chosen[0].partition("-")[0]]
        asked.parser.error(f"{option} goes with documents; a dossier keeps how its texts were read")
    change = {name: value for name, value in _options(asked).items() if value != getattr(Options(), name)}
    try:
        collation, notes, said = collation_kept(Path(asked.files[0]), change)
    except (DossierError, NothingKept, ReadError) as error:
        raise CliError(str(error)) from error
    for sentence in said:
        streams.tell(f"recension: {sentence}")
    return collation, notes


def _kept(file: str) -> tuple[list[DecisionRecord], list[KeptWitness]]:
    """What a dossier keeps: the reader's decisions, and how the documents on which they were made were read."""
    from viewer.dossier.errors import DossierError
    from viewer.dossier.store import Dossier

    if not Path(file).is_file():  # opening would make one
        raise CliError(f"{file}: there is no such dossier.")
    try:
        with Dossier.open(Path(file)) as dossier:
            if dossier.message and dossier.path.absolute() != Path(file).expanduser().absolute():  # a rescued copy
                streams.tell(f"recension: {dossier.message}")
            return dossier.decisions(), dossier.witnesses()
    except DossierError as error:
        raise CliError(str(error)) from error


def _text(asked: argparse.Namespace) -> int:
    witness = _read(asked.file, _bytes(asked.file), _choices(asked))
    if asked.json:
        from viewer.export.json import witness_to_json
        from viewer.text.reading.read import with_words

        streams.write([witness_to_json(with_words(witness))])
        return 0
    streams.write([witness.text])
    for warning in witness.warnings:
        streams.tell(f"recension: {witness.path}: {warning}.")
    if witness.guessed:
        others = ", ".join(witness.alternatives)
        streams.tell(
            f"recension: {witness.path}: The encoding was guessed: {witness.encoding}"
            f"{f' (or: {others}); --encoding names another' if others else ''}."
        )
    return 0


def _witnesses(asked: argparse.Namespace, kept: list[KeptWitness]) -> list[Witness]:
    """The documents, each by what is chosen for it. What is chosen for all holds where it means something.

    ``kept``: those of a dossier, which are read as they were, but for what is chosen now.
    """
    from hashlib import sha256

    from viewer.text.reading.read import fitting, with_words

    if len(getattr(asked, "witness", ())) > 1:
        asked.parser.error("several witnesses are those of one document; name them with --witness-a, --witness-b")
    of_all, found = _choices(asked), []
    unused = set(of_all)
    for letter, file in zip(_LETTERS, asked.files, strict=False):
        data = _bytes(file)
        fit = fitting(file, data, of_all)
        unused -= set(fit)
        digest = sha256(data).hexdigest() if kept else ""
        same = next((one for one in kept if one.sha256 == digest), None)
        kept = [one for one in kept if one is not same]
        before = same.choices.chosen if same else {}
        found.append(with_words(_read(file, data, before | fit | _choices(asked, letter))))
    if unused:
        raise CliError(f"None of these documents is of a format in which {_OPTIONS[min(unused)]} means anything.")
    return found


_OPTIONS = {
    "encoding": "--encoding",
    "article": "--article",
    "rejected": "--changes",
    "notes": "--no-notes",
    "pages": "--pages",
    "witness": "--witness",
    "ocr": "--ocr",
}


def _texts_of_one(asked: argparse.Namespace) -> list[Witness]:
    """The texts that one document has: before its changes and after them, or those of witnesses that are named."""
    from viewer.text.reading.read import with_words

    (file,) = asked.files
    data, of_all, sigla = _bytes(file), _choices(asked), getattr(asked, "witness", [])
    if "rejected" in of_all:
        asked.parser.error("--changes goes with two documents; one alone is compared before and after its changes")
    of_all.pop("witness", None)
    whole = _read(file, data, of_all)
    texts = [{"witness": siglum} for siglum in sigla] or [one.chosen for one in whole.offers.texts]
    if not sigla and whole.offers.witnesses:
        known = ", ".join(whole.offers.witnesses)
        asked.parser.error(f"it is an edition with the witnesses {known}; name two or more of them with --witness")
    if len(texts) < 2:
        asked.parser.error("compare takes 2 to 26 documents, or one with tracked changes or with two --witness")
    return [
        with_words(_read(file, data, of_all | one | _choices(asked, letter)))
        for letter, one in zip(_LETTERS, texts, strict=False)
    ]


def _bytes(file: str) -> bytes:
    from viewer.text.reading.read import LARGEST, ReadError, file_bytes

    try:
        return streams.read_input(LARGEST + 1) if file == "-" else file_bytes(file)
    except ReadError as error:
        raise CliError(str(error)) from error


def _tell_pages(file: str, done: int, of: int) -> None:
    """Say on a terminal how many pages are recognized."""
    if sys.stderr is not None and sys.stderr.isatty():
        streams.tell(f"recension: {file}: {done} of {of} pages recognized")


def _read(file: str, data: bytes, chosen: dict[str, Any]) -> Witness:
    """The witness in a file, without its words."""
    from viewer.text.choices import Choices
    from viewer.text.reading.read import ReadError, read_bytes

    try:
        return read_bytes(file, data, Choices(**chosen), partial(_tell_pages, file))
    except ReadError as error:
        raise CliError(str(error)) from error
