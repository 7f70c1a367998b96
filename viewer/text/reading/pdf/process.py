"""Starts the child process that reads a PDF, feeds it, and ends it when it takes too long."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from viewer.messages import N_, Message
from viewer.text.reading.pdf import FROZEN_CHILD

_HEADER = 8  # bytes that say how many follow
_DEADLINE = 180.0  # seconds by the clock; the child limits the time that it works
_DAMAGED = N_("it is a damaged PDF; open it in a PDF viewer and save it again")
_ERRORS = {
    "damaged": _DAMAGED,
    "password": N_("it is encrypted; save it without a password"),
    "limit": N_("its text is too large; split it into parts"),
}


def read_apart(data: bytes, deadline: float = _DEADLINE) -> dict[str, Any]:
    """What ``pdfium.read_pdf`` finds in a PDF, read in a process of its own.

    Raises ``ValueError`` with the reason: a password, damage, or a process that crashed or took too long.
    """
    # multiprocessing is of no use here: the window's worker may start no process with it, being a daemon, and a script
    # that calls ``read`` would be run a second time in the new process.
    command = child_command("pdfium.py", FROZEN_CHILD)
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    late = threading.Event()
    timer = threading.Timer(deadline, _end, (process, late))
    timer.daemon = True
    timer.start()
    try:
        answer = _talk(process, data)
    finally:
        timer.cancel()
        process.kill()
        process.wait()
    if late.is_set():
        raise ValueError(
            Message("reading it took more than {seconds} seconds; print it to a new PDF first", seconds=int(deadline))
        )
    return answered(answer)


def child_command(file: str, frozen: str) -> list[str]:
    """The command that starts a child: a file by itself, so that nothing else of this program is imported.

    ``frozen``: the word by which a frozen program starts itself for that.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, frozen]
    # -P: the folder that the person is in may hold anything, also a file with the name of a module.
    return [sys.executable, "-P", str(Path(__file__).with_name(file))]


def _talk(process: subprocess.Popen[bytes], data: bytes) -> bytes:
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        # The pipe to it stays open while it works: where that closes, since this process was ended, the child ends too.
        with process.stdin as to, process.stdout as back:
            to.write(len(data).to_bytes(_HEADER, "big") + data)
            to.flush()
            return back.read()
    except OSError:  # it ended before it had read everything
        return b""


def _end(process: subprocess.Popen[bytes], late: threading.Event) -> None:
    late.set()
    process.kill()


def answered(answer: bytes) -> dict[str, Any]:
    """What the child has written. Raises ``ValueError`` with the reason where it is an error, or broken off."""
    try:
        found: dict[str, Any] = json.loads(answer)
    except ValueError as error:
        raise ValueError(
            Message("the PDF reader crashed or needed too much memory; print it to a new PDF first")
        ) from error
    if reason := found.get("error"):
        raise ValueError(Message(_ERRORS.get(reason, _DAMAGED)))
    return found
