"""The documents that a dossier keeps with their texts, so that it can be opened when their files have moved.

Each change of the set of documents is a new "gathering" (a column of the table); a text is kept once, by its hash.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from viewer.dossier.file.connection import DossierFile
from viewer.dossier.note import KeptWitness, now
from viewer.dossier.revisions import parsed
from viewer.dossier.rows import TEXT_LIMIT, pack, text_name, unpack, witness_body, witness_of
from viewer.text.witness import Witness

_GATHERING = "SELECT body, text FROM witness WHERE gathering = (SELECT max(gathering) FROM witness) ORDER BY seq"


def keep_texts(file: DossierFile, witnesses: Sequence[Witness]) -> None:
    """Save these witnesses as the latest set, unless they are that already."""
    rows: list[tuple[str, str | None]] = []
    texts: dict[str, str] = {}
    for witness in witnesses:
        name = text_name(witness.text) if len(witness.text) <= TEXT_LIMIT else None
        rows.append((witness_body(witness), name))
        if name:
            texts[name] = witness.text
    known = {name for (name,) in file.read("SELECT name FROM text")}
    packed = [(name, pack(text)) for name, text in texts.items() if name not in known]
    with file.writing() as db:
        if rows == db.execute(_GATHERING).fetchall():
            return
        (gathering,) = db.execute("SELECT ifnull(max(gathering), 0) + 1 FROM witness").fetchone()
        db.executemany("INSERT OR IGNORE INTO text (name, packed) VALUES (?, ?)", packed)
        add = "INSERT INTO witness (gathering, written, body, text) VALUES (?, ?, ?, ?)"
        db.executemany(add, [(gathering, now(), body, name) for body, name in rows])


def kept_texts(file: DossierFile) -> list[KeptWitness]:
    """The witnesses of the latest set, the base first, with their texts."""
    found = []
    for body, name in file.read(_GATHERING):
        rows = file.read("SELECT packed FROM text WHERE name = ?", name) if name else []
        found.append(replace(parsed(file, witness_of, "", body), text=unpack(name, rows[0][0]) if rows else None))
    return found


def kept_in(path: Path) -> list[KeptWitness]:
    """The witnesses of the latest set in the dossier at ``path``, without their texts; [] where none can be read.

    It raises no error: whatever is wrong with the file is reported when the file is opened.
    """
    if not path.is_file():
        return []
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as db:
            return [witness_of("", body) for body, _ in db.execute(_GATHERING)]
    except (sqlite3.Error, ValueError):
        return []
