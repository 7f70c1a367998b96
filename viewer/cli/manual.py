"""``recension manual``: the manual page, made from the arguments of all commands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from viewer import __version__, streams
from viewer.cli.arguments import every_command

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

EPILOG = "To read it: recension manual | man -l -"
_STATUS = """0 where all went well; 1 where a file cannot be read or the result not written; 2 where the arguments
are wrong. With compare --exit-code: 0 where the texts are the same, 1 where they differ, 2 where they cannot be
compared."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add nothing."""


def run(asked: argparse.Namespace) -> int:  # noqa: ARG001 - every command gets its arguments
    """Write the page."""
    streams.write(f"{line}\n" for line in manual_page())
    return 0


def manual_page() -> Iterator[str]:
    """The lines of the page, in the language of man(7)."""
    parser, commands = every_command()
    yield f'.TH RECENSION 1 "" "Recension {__version__}" "User Commands"'
    yield ".SH NAME"
    yield "recension \\- shows what was changed between two versions of a text, and by whom"
    yield ".SH SYNOPSIS"
    yield from (f".br\n{_usage(command)}" for command in commands.values())
    yield ".SH DESCRIPTION"
    yield _plain(parser.epilog or "")
    for name, command in commands.items():
        yield f".SH {_plain(f'recension {name}'.upper())}"
        yield _plain(command.description or "")
        yield from _arguments(command)
        if command.epilog:
            yield f".PP\n{_plain(command.epilog)}"
    yield ".SH EXIT STATUS"
    yield _plain(_STATUS)


def _usage(command: argparse.ArgumentParser) -> str:
    return _plain(" ".join(command.format_usage().removeprefix("usage: ").split()))


def _arguments(command: argparse.ArgumentParser) -> Iterator[str]:
    formatter = command._get_formatter()
    for group in command._action_groups:
        listed = [action for action in group._group_actions if action.help != "==SUPPRESS=="]
        if listed and group.title not in ("options", "positional arguments"):
            yield f".SS {_plain(group.title or '')}"
            yield _plain(group.description or "")
        for action in listed:
            yield ".TP"
            yield f"\\fB{_plain(formatter._format_action_invocation(action))}\\fR"
            yield _plain(formatter._expand_help(action) if action.help else "")


def _plain(words: str) -> str:
    """The words as man(7) shows them: no hyphen becomes a dash, and no line a request."""
    escaped = words.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^(?=[.'])", r"\\&", escaped, flags=re.MULTILINE)
