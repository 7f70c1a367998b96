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
    """Open those of the three standard streams that are closed on the null device.

    Otherwise a file of ours would get their number, and with it all that a library writes there.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            opened = os.open(os.devnull, os.O_RDWR)  # the lowest number that is free, and so this one
            os.set_inheritable(opened, True)  # noqa: FBT003 - it takes no names


def write(pieces: Iterable[str]) -> None:
    """Write to standard output, in UTF-8 and with the newlines as they are, whatever the system's encoding.

    Only the name of a file may not fit in UTF-8. Raises BrokenPipeError where nobody reads on, else Unwritable.
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


def to_terminal() -> bool:
    """Whether standard output is a terminal."""
    return sys.stdout is not None and sys.stdout.isatty()


def read_input(most: int) -> bytes:
    """The bytes of standard input, at most so many; none where it is closed."""
    return sys.stdin.buffer.read(most) if sys.stdin is not None else b""


def tell(line: str) -> None:
    """Write one line to standard error; does nothing where that fails."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(line + "\n")
        sys.stderr.flush()
    except OSError:
        _give_up(sys.stderr)


def _give_up(stream: TextIO) -> None:
    """Redirect a stream to the null device: otherwise Python writes the rest at exit, and fails again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
