"""The options of a comparison <-> the JSON value that a dossier keeps."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from viewer.collation.model.model import LEVELS, Options
from viewer.dossier.rows import from_json

OPTIONS = "options"  # the name of the setting


def options_value(options: Options) -> dict[str, Any]:
    """The options as a JSON value."""
    return asdict(options) | {"ignore": sorted(options.ignore)}


def options_of(value: Any) -> Options:
    """The options of a JSON value; a field that is missing or of another type takes its default."""
    standard = Options()
    if not isinstance(value, dict):
        return standard
    known: dict[str, Any] = {}
    for field in fields(Options):
        usual, given = getattr(standard, field.name), value.get(field.name)
        if field.name == "ignore":
            known["ignore"] = frozenset(level for level in LEVELS if isinstance(given, list) and level in given)
        elif field.name == "scope":
            known["scope"] = given if given in ("passages", "work") else usual
        else:
            known[field.name] = given if type(given) in (type(usual), int) else usual
    return Options(**known)


def options_in(path: Path) -> Options | None:
    """The options that the dossier at ``path`` keeps; None where there is none to read.

    It raises no error: whatever is wrong with the file is reported when the file is opened.
    """
    if not path.is_file():
        return None
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as db:
            row = db.execute("SELECT body FROM setting WHERE name = ?", (OPTIONS,)).fetchone()
        return options_of(from_json(row[0])) if row else None
    except (sqlite3.Error, ValueError):
        return None
