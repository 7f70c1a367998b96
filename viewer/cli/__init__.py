"""The command ``recension``: which commands it has, and its exit status. Each command is a module of this room."""

from __future__ import annotations

import argparse
import importlib
import sys
from typing import TYPE_CHECKING, Any, NoReturn

from viewer import __version__, streams
from viewer.cli.arguments import CliError, Parser

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = {
    "open": "open the window (also without a command)",
    "compare": "compare documents with the first, the base",
    "export": "write a comparison to a file",
    "scan": "find the passages that the documents of a folder share",
    "text": "print a document's text, as the spans of the JSON count it",
}  # a module of its name has add_arguments(parser), run(asked) and, for the end of its help, EPILOG
_EPILOG = """Without a command, recension opens the window: with the files that are named, or with what was open last.
Every command takes --help."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status.

    0: done; 1: a file cannot be read or the result not written; 2: wrong arguments (raised as SystemExit).
    """
    streams.hold_places()
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or (words[0] not in COMMANDS and not words[0].startswith("-")):
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


class _Version(argparse.Action):
    """Writes which version this is, and ends."""

    def __call__(self, *_: Any) -> NoReturn:
        streams.write([f"recension {__version__}\n"])
        raise SystemExit


def _parser(command: str) -> argparse.ArgumentParser:
    """The parser. Only the module of the command that is asked for is imported."""
    parser = Parser("recension", description="What was changed between two texts.", epilog=_EPILOG)
    parser.add_argument("--version", action=_Version, nargs=0, help="say which version this is, and end")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, words in COMMANDS.items():
        one = commands.add_parser(name, help=words)
        if name == command:
            module = importlib.import_module(f"viewer.cli.{name}")
            one.epilog = getattr(module, "EPILOG", None)
            module.add_arguments(one)
            one.set_defaults(run=module.run, parser=one)
    return parser
