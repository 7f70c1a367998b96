"""Standard output and standard error, of which either may be closed, full, or read by nobody any more."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterable


class Unwritable(Exception):
    """Standard output takes nothing; ``str`` says why."""


def hold_places() -> None:
    """Open what is closed of the three standard streams on nothing: else a file of ours would get its number, and all
    that some library says there."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            opened = os.open(os.devnull, os.O_RDWR)  # the lowest number that is free, and so this one
            os.set_inheritable(opened, True)  # noqa: FBT003 - it takes no names


def write(pieces: Iterable[str]) -> None:
    """Write to standard output, in UTF-8 and with the newlines as they are, whatever the terminal's own.

    Only the name of a file may not fit in UTF-8. BrokenPipeError where nobody reads on, Unwritable where it cannot be.
    """
    if sys.stdout is None:
        raise Unwritable("standard output is closed")
    try:
        sys.stdout.flush()
        for piece in pieces:
            sys.stdout.buffer.write(piece.encode("utf-8", errors="replace"))
        sys.stdout.buffer.flush()
    except OSError as error:
        _give_up(sys.stdout)
        if isinstance(error, BrokenPipeError):
            raise
        raise Unwritable(error.strerror or str(error)) from error


def tell(line: str) -> None:
    """Write one line to standard error; where that cannot be, nothing can be said."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(line + "\n")
        sys.stderr.flush()
    except OSError:
        _give_up(sys.stderr)


def _give_up(stream: TextIO) -> None:
    """Lead a stream into nothing: else Python writes what is left again at exit, and fails again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
