"""The command ``recension``: which commands it has, and its exit status. Each command is a module of this room."""

from __future__ import annotations

import argparse
import importlib
import sys
from typing import TYPE_CHECKING, Any, NoReturn

from viewer import __version__, streams
from viewer.cli.arguments import CliError, Parser

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

COMMANDS = {
    "open": "open the window (also without a command)",
    "compare": "compare documents with the first, the base",
    "table": "set any number of witnesses side by side, word by word",
    "export": "write a comparison to a file",
    "notes": "list, find, write, import and export the notes of dossiers",
    "scan": "find the passages that the documents of a folder share",
    "text": "print a document's text, as the spans of the JSON count it",
    "git-setup": "let git show differences by Recension",
    "completion": "write what a shell needs to complete a command",
    "manual": "write the manual page",
}  # a module of its name, with _ for -, has add_arguments(parser), run(asked) and, for the end of its help, EPILOG
DESCRIPTION = "What was changed between two texts."
_EPILOG = """Without a command, recension opens the window: with the files that are named, or with what was open last.
Every command takes --help."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status.

    0: done; 1: a file cannot be read or the result not written; 2: wrong arguments (raised as SystemExit). A command
    that answers by its exit status, as ``compare --exit-code`` does, has 2 for both.
    """
    streams.hold_places()
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or (words[0] not in COMMANDS and not words[0].startswith("-")):
        words.insert(0, "open")
    failed = 1
    try:
        asked = parser_of(words[:1]).parse_args(words)
        failed = 2 if getattr(asked, "exit_code", False) else 1
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
    return failed


_DESKTOP = {
    "--install-desktop": "put Recension into the menu, for this account, with its manual page and completion; and end",
    "--uninstall-desktop": "take that away again, and end",
}


class _Desktop(argparse.Action):
    """Puts the program into the menu of the desktop, or takes it away, and ends."""

    def __call__(self, _: object, __: object, ___: object, option: str | None = None) -> NoReturn:
        from viewer.cli.desktop import install_desktop, uninstall

        streams.write([install_desktop() if option == "--install-desktop" else uninstall()])
        raise SystemExit


class _Version(argparse.Action):
    """Writes which version this is, and ends."""

    def __call__(self, *_: Any) -> NoReturn:
        streams.write([f"recension {__version__}\n"])
        raise SystemExit


def parser_of(wanted: Container[str]) -> argparse.ArgumentParser:
    """The parser, with the arguments of the commands that are wanted. The modules of the others are not imported."""
    parser = Parser("recension", description=DESCRIPTION, epilog=_EPILOG)
    parser.add_argument("--version", action=_Version, nargs=0, help="say which version this is, and end")
    for option, words in _DESKTOP.items():
        parser.add_argument(option, action=_Desktop, nargs=0, help=words)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, words in COMMANDS.items():
        one = commands.add_parser(name, help=words, description=f"{words[0].upper()}{words[1:]}.")
        if name in wanted:
            module = importlib.import_module(f"viewer.cli.{name.replace('-', '_')}")
            one.epilog = getattr(module, "EPILOG", None)
            module.add_arguments(one)
            one.set_defaults(run=module.run, parser=one)
    return parser
