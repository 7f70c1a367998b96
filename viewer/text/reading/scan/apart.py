"""Runs a program on the bytes that it is given, and ends it when whoever asked for that is gone.

A file that is run by itself and imports nothing of this program. Work that is given up is killed from outside, and then
nothing else would end what it has started.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from typing import BinaryIO

HEADER = 8  # bytes that say how many follow


def main(command: list[str]) -> int:
    """Run the command on the bytes of standard input, and return its exit status."""
    data_in = sys.stdin.buffer
    data = data_in.read(int.from_bytes(data_in.read(HEADER), "big"))
    program = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
    signal.signal(signal.SIGTERM, lambda *_: _end(program))
    threading.Thread(target=_end_with, args=(data_in, program), daemon=True).start()
    program.communicate(data)
    return program.returncode


def _end_with(asker: BinaryIO, program: subprocess.Popen[bytes]) -> None:
    """End with whoever asked: the pipe from there stays open as long as it waits."""
    asker.read(1)
    _end(program)


def _end(program: subprocess.Popen[bytes]) -> None:
    program.kill()
    os._exit(1)


if __name__ == "__main__":
    sys.stdout.flush()
    os._exit(min(1, abs(main(sys.argv[1:]))))  # the thread waits for the pipe for ever
