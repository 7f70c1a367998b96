"""``recension completion``: what a shell needs to complete a command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer import streams
from viewer.cli.arguments import every_command

if TYPE_CHECKING:
    import argparse

SHELLS = "bash", "zsh", "fish"
EPILOG = """For example: recension completion bash > ~/.local/share/bash-completion/completions/recension"""
_FILES = "FILE", "DOSSIER", "FOLDER", "DIR"  # what stands for files in the help


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``completion`` takes."""
    parser.add_argument("shell", choices=SHELLS, help="the shell that completes")


def run(asked: argparse.Namespace) -> int:
    """Write the script."""
    streams.write([script(asked.shell)])
    return 0


def script(shell: str) -> str:
    """The script by which a shell knows all commands and their options, and where a file may stand."""
    import shtab

    parser, commands = every_command()
    for command in commands.values():
        for action in command._actions:
            if action.metavar in _FILES:
                action.complete = shtab.FILE  # type: ignore[attr-defined]
    return str(shtab.complete(parser, shell))
