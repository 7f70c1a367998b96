"""The engine of text recognition: Tesseract, as a program or as the library tesserocr, run in a process of its own.

Nothing is fetched: it knows the languages whose data are installed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from viewer.messages import N_, Message
from viewer.text.reading.extracted import NoTextError

_DEADLINE = 300.0  # seconds for a page; a dense one takes about five
_LIST_DEADLINE = 30.0  # seconds
_NO_LANGUAGES = frozenset(("osd", "equ", "snum"))  # data that tell the direction of a page, formulas and figures
# Where packages put the data of languages, for the library, which looks only beside itself.
_DATA = (
    *("/usr/share/tesseract-ocr/5/tessdata", "/usr/share/tesseract-ocr/4.00/tessdata", "/usr/share/tessdata"),
    *("/usr/local/share/tessdata", "/opt/homebrew/share/tessdata", r"C:\Program Files\Tesseract-OCR\tessdata"),
)
_APART = str(Path(__file__).with_name("apart.py"))
_HEADER = 8  # bytes that say how many follow, as in that file
NO_ENGINE = Message(
    "text recognition needs the program Tesseract, which was not found; install tesseract or recension[ocr], and the "
    "data of a language"
)
NO_WORDS_FOUND = Message("text recognition found no words in it; check whether a picture viewer shows it upright")


class Engine(NamedTuple):
    """How Tesseract is started: a command that takes the program's arguments."""

    command: tuple[str, ...]
    data: str = ""  # the folder with the data of languages; "" where the program knows it

    def languages(self) -> tuple[str, ...]:
        """The codes of the languages that are installed, sorted."""
        try:
            listed = self._run(["--list-langs"], b"", _LIST_DEADLINE)
        except ValueError:
            return ()
        # The first line is a heading; a language in a folder has its name before it ("script/Latin").
        names = (line.strip() for line in listed.splitlines()[1:])
        return tuple(sorted(name for name in names if name and name not in _NO_LANGUAGES))

    def recognize(self, image: bytes, languages: str, dots: int = 0) -> str:
        """The words of a picture (PNM, PNG, JPEG or TIFF) as a table: Tesseract's TSV.

        ``dots``: of the picture to an inch, 0 where it says so itself. Raises ``ValueError`` with the reason.
        """
        resolution = ["--dpi", str(dots)] if dots else []
        return self._run(["stdin", "stdout", "-l", languages, *resolution, "tsv"], image, _DEADLINE)

    @property
    def version(self) -> str:
        """Which engine it is: another gives other words."""
        with suppress(OSError):
            return f"{self.command[-1]} {Path(self.command[-1]).stat().st_mtime_ns} {self.data}"
        return repr(self)

    def _run(self, arguments: list[str], data: bytes, deadline: float) -> str:
        # Several pages are read at once, so each is read by one thread.
        environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
        if self.data:
            environment["TESSDATA_PREFIX"] = self.data
        try:
            # A frozen program has no Python that could run a file.
            apart = () if getattr(sys, "frozen", False) else (sys.executable, "-P", _APART)
            process = subprocess.Popen(
                [*apart, *self.command, *arguments],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment,
            )
        except OSError as error:
            raise ValueError(NO_ENGINE) from error
        late = threading.Event()
        timer = threading.Timer(deadline, _give_up, (process, late))
        timer.daemon = True
        timer.start()
        try:
            written = _talk(process, data, apart=bool(apart))
        finally:
            timer.cancel()
            status = process.wait()
        if late.is_set():
            raise ValueError(
                Message("recognizing a page took more than {seconds} seconds; try without it", seconds=int(deadline))
            )
        if status != 0:
            raise ValueError(Message("Tesseract cannot recognize it; check whether a picture viewer shows it"))
        return written.decode("utf-8", "replace")


def _talk(process: subprocess.Popen[bytes], data: bytes, *, apart: bool) -> bytes:
    """What the process writes of this data.

    ``apart``: it is ``apart.py``, to which the pipe stays open while it works: when that closes, it ends.
    """
    assert process.stdin is not None
    assert process.stdout is not None
    with process.stdout as back:
        try:
            if apart:
                process.stdin.write(len(data).to_bytes(_HEADER, "big") + data)
                process.stdin.flush()
            else:
                process.stdin.write(data)
                process.stdin.close()
            return back.read()
        except (OSError, ValueError):  # it ended before it had read everything, or was given up meanwhile
            return b""
        finally:
            with suppress(OSError, ValueError):
                process.stdin.close()


def _give_up(process: subprocess.Popen[bytes], late: threading.Event) -> None:
    late.set()
    process.terminate()


def find_engine() -> Engine | None:
    """The engine of this machine; None where there is none. ``languages`` may be empty all the same."""
    # The program knows where its data are. A frozen program has no Python that could run the library apart.
    if program := shutil.which("tesseract"):
        return Engine((program,))
    if getattr(sys, "frozen", False) or find_spec("tesserocr") is None:
        return None
    folders = (os.environ.get("TESSDATA_PREFIX", ""), *_DATA)
    data = next((folder for folder in folders if folder and any(Path(folder).glob("*.traineddata"))), "")
    return Engine((sys.executable, "-P", str(Path(__file__).with_name("tesserocr_program.py"))), data)


def engine_for(languages: str) -> Engine:
    """The engine, which has the data of these languages: codes of Tesseract, joined by + ("eng+deu").

    Raises ``ValueError`` with the reason where there is none.
    """
    engine = find_engine()
    installed = engine.languages() if engine else ()
    if engine is None or not installed:
        raise ValueError(NO_ENGINE)
    for name in languages.split("+"):
        if name not in installed:
            advice = N_("text recognition has no data of the language “{name}”; there are: {installed}")
            raise ValueError(Message(advice, name=name, installed=", ".join(installed)))
    return engine


def no_text() -> NoTextError:
    """The error for pictures of pages, with what can be done about them on this machine."""
    engine = find_engine()
    if engine is not None and (installed := engine.languages()):
        advice = N_("it is a scan or pictures, without text; have it recognized, with --ocr and one of {installed}")
        return NoTextError(Message(advice, installed=", ".join(installed)), installed)
    return NoTextError(
        Message("it is a scan or pictures, without text; install the program Tesseract to have it recognized")
    )
