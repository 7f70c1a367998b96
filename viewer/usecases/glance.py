"""What a file seems to be before it is opened: its title, or why it cannot be read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from viewer.text.reading.archive import DAMAGED, is_broken_archive
from viewer.text.reading.read import WHOLE_ONLY, ReadError, read_beginning


@dataclass(frozen=True, slots=True)
class Glance:
    """A file, what to call it, and the reason why it cannot be read; "" where nothing is known against it."""

    path: str
    title: str
    problem: str = ""


def glance(path: str) -> Glance:
    """Look at the beginning of a file. Of one that only a whole file tells more, the name alone is known."""
    name = Path(path).name or path
    try:
        beginning = read_beginning(path)
    except ReadError as error:
        if error.reason != WHOLE_ONLY:
            return Glance(path, name, error.reason)
        return Glance(path, name, DAMAGED if is_broken_archive(path) else "")
    return Glance(path, beginning.title if beginning.text.strip() else name)
