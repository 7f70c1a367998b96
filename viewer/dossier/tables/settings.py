"""The settings: a table of JSON values by their names."""

from __future__ import annotations

import sqlite3
from typing import Any

from viewer.dossier.note import now
from viewer.dossier.rows import to_json

SETTING = "SELECT body FROM setting WHERE name = ?"


def setting_body(db: sqlite3.Connection, name: str) -> str | None:
    """The body of the setting of this name, as JSON; None where there is none."""
    row = db.execute(SETTING, (name,)).fetchone()
    return row[0] if row else None


def put_setting(db: sqlite3.Connection, name: str, value: Any) -> None:
    """Save a JSON value as the setting of this name, in the place of an earlier one. Call it in a transaction."""
    db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?, ?)", (name, now(), to_json(value)))
