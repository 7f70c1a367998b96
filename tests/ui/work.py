"""Work for a child process; the child imports this module, and with it nothing that it has no need of."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

Tick = Callable[[float], None]


def double(number: int, tick: Tick) -> int:
    tick(0.5)
    return 2 * number


def who(tick: Tick) -> int:
    return os.getpid()


def forever(marker: str, tick: Tick) -> None:
    """Busy without ever asking whether it should stop, as a library in C may be."""
    Path(marker).touch()
    while True:
        time.sleep(0.01)


class Odd(Exception):
    """An error that pickle can't carry home: it wants two arguments and has one."""

    def __init__(self, one: str, other: str) -> None:
        super().__init__(f"{one} and {other}")


def odd(tick: Tick) -> None:
    raise Odd("this", "that")


class Stuck:
    """A result that goes out and can't come in."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return int, ("no number",)


def stuck(tick: Tick) -> Stuck:
    return Stuck()


def dies(tick: Tick) -> None:
    os.kill(os.getpid(), signal.SIGKILL)
