"""The options of a comparison <-> the JSON value that a dossier keeps."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import Any

from viewer.collation.model.model import LEVELS, Options

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
