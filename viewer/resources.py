"""The folders of the files that are installed with the program: its resources and its corpus."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """The folder with the themes, icons and style sheets. Raises ``FileNotFoundError`` where it is gone."""
    return _place("resources")


def corpus() -> Path:
    """The folder with the documents and their catalogue. Raises ``FileNotFoundError`` where it is gone."""
    return _place("corpus")


def _place(name: str) -> Path:
    # A wheel carries the folders inside the package, where no other package can own the same name. A checkout, and an
    # editable install that points at it, have them beside the package.
    for folder in (_PACKAGE / "data" / name, _PACKAGE.parent / name):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"The folder {name!r} of Recension is missing beside {_PACKAGE}: install it again.")
