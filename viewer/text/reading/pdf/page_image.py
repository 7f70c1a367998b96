"""Pages of a PDF as pictures, drawn by a child process that stays as long as they are wanted."""

from __future__ import annotations

import struct
import subprocess
import threading
from types import TracebackType
from typing import NamedTuple

from viewer.messages import Message
from viewer.text.reading.pdf import FROZEN_DRAWER
from viewer.text.reading.pdf.process import child_command

# As in draw.py, which is not imported here: it would bring PDFium into this process.
HEADER = 8
REQUEST, ANSWER = struct.Struct("!IId?"), struct.Struct("!IIIdd")
_DEADLINE = 60.0  # seconds for a page
_FAILED = Message("the page cannot be drawn; open the file in a PDF viewer and save it again")


class PageImage(NamedTuple):
    """A page as a picture. ``pixels``: rows from the top, a byte a pixel where it is gray, else four: blue first.

    ``across`` and ``down``: the page's size in points.
    """

    width: int
    height: int
    pixels: bytes
    across: float
    down: float

    def as_pnm(self) -> bytes:
        """The picture, which is gray, as a file of the simplest format that there is."""
        return b"P5 %d %d 255\n" % (self.width, self.height) + self.pixels


class PdfDrawer:
    """Draws pages of one PDF. It may be called from several threads; close it at the end.

    ``labels``: of the pages, in their order; none where the file cannot be read.
    """

    def __init__(self, data: bytes) -> None:
        command = child_command("draw.py", FROZEN_DRAWER)
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._lock = threading.Lock()
        self.labels: tuple[str, ...] = ()
        try:
            self._write(len(data).to_bytes(HEADER, "big") + data)
            labels = self._read(int.from_bytes(self._read(HEADER), "big"))
            self.labels = tuple(labels.decode("utf-8").split("\0")) if labels else ()
        except (OSError, ValueError):  # it ended over a damaged file
            self.close()

    def page(self, number: int, *, width: int = 0, scale: float = 1.0, gray: bool = False) -> PageImage:
        """A page, numbered from 0: so many pixels wide, else so many pixels to a point.

        A picture that would be too large is drawn smaller. Raises ``ValueError`` with the reason.
        """
        with self._lock:
            timer = threading.Timer(_DEADLINE, self._process.kill)
            timer.daemon = True
            timer.start()
            try:
                self._write(REQUEST.pack(number, width, scale, gray))
                wide, high, size, across, down = ANSWER.unpack(self._read(ANSWER.size))
                if not size:
                    raise ValueError(_FAILED)
                return PageImage(wide, high, self._read(wide * high * size), across, down)
            except (OSError, ValueError) as error:  # the process ended, or its pipes are closed
                raise ValueError(_FAILED) from error
            finally:
                timer.cancel()

    def close(self) -> None:
        """End the child process."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            try:
                if pipe is not None:
                    pipe.close()
            except OSError:  # what was still to be written
                continue

    def __enter__(self) -> PdfDrawer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _write(self, data: bytes) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(data)
        self._process.stdin.flush()

    def _read(self, count: int) -> bytes:
        assert self._process.stdout is not None
        found = self._process.stdout.read(count)
        if len(found) < count:
            raise OSError("the child process ended")
        return found
