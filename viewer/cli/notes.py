"""``recension notes``: the notes of dossiers listed, sought, written, imported and exported."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from viewer import streams
from viewer.cli.arguments import CliError, Parser

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator

    from viewer.dossier.note import Note
    from viewer.usecases.note_search import FoundNote

EPILOG = """With --find and without a path, the dossiers are sought that the program keeps by itself."""
_FORMS = ".md, .jsonld or .csv"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``notes`` takes."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help="dossiers, or folders with dossiers")
    parser.add_argument("--find", metavar="WORDS", help="only notes with all these words")
    parser.add_argument("--tag", action="append", metavar="TAG", help="only notes with this tag; with --add, a tag")
    status = parser.add_mutually_exclusive_group()
    status.add_argument("--open", dest="settled", action="store_const", const=False, help="only open notes")
    status.add_argument("--settled", dest="settled", action="store_const", const=True,
                        help="only settled notes; with --add, the note is")  # fmt: skip
    act = parser.add_mutually_exclusive_group()
    act.add_argument("--add", metavar="TEXT", help="write a note, on the words of --on")
    act.add_argument("--import", dest="source", metavar="FILE", help="add the annotations of a JSON file")
    act.add_argument("--to", metavar="FILE", help=f"write the notes to a file: {_FORMS}")
    act.add_argument("--json", action="store_true", help="list the notes as JSON")
    parser.add_argument("--on", metavar="WORDS", help="with --add: words of the texts that the note is on")
    parser.add_argument("--side", metavar="SIGIL", default="", help="with --add: only in this text, A or B")


def run(asked: argparse.Namespace) -> int:
    """Do what is asked, and return 0; 1 where a dossier could not be looked into."""
    parser: Parser = asked.parser
    if (asked.add is None) != (asked.on is None):
        parser.error("--add TEXT and --on WORDS go together")
    if asked.add is not None or asked.source or asked.to:
        if len(asked.paths) != 1 or asked.find:
            parser.error("--add, --import and --to go with one dossier and without --find")
        path = Path(asked.paths[0])
        act = _add if asked.add is not None else _import if asked.source else _export
        _guarded(lambda: act(path, asked))
        return 0
    if not asked.paths and not asked.find:
        parser.error("name a dossier, or what to --find")
    return _list(asked)


def _guarded(act: Callable[[], None]) -> None:
    """Do this. Raises CliError with the sentence of what fails."""
    from viewer.dossier.errors import DossierError
    from viewer.dossier.exchange.parse import NoAnnotations
    from viewer.files import NotWritten
    from viewer.text.reading.read import ReadError
    from viewer.usecases.export import WouldOverwrite
    from viewer.usecases.notes import NoSuchWords
    from viewer.usecases.reopen import NothingKept

    known = DossierError, NothingKept, NoSuchWords, NoAnnotations, ReadError, NotWritten, WouldOverwrite
    try:
        act()
    except known as error:
        raise CliError(str(error)) from error


def _add(path: Path, asked: argparse.Namespace) -> None:
    from viewer.dossier.note import Note
    from viewer.dossier.step import Step
    from viewer.dossier.store import Dossier
    from viewer.dossier.tags import clean_tags
    from viewer.usecases.kept_comparison import compare_dossier
    from viewer.usecases.notes import anchors_on

    if not asked.add.strip():
        raise CliError("A note has words: --add takes them.")
    compared = compare_dossier(path, {})
    _tell(compared.said)
    anchors = anchors_on(asked.on, compared.outcome.collation, asked.side.upper())
    note = Note(asked.add, anchors, clean_tags(asked.tag or ()), settled=bool(asked.settled))
    with Dossier.open(path) as dossier:
        dossier.do(Step("note", None, note))
    streams.write([f"{note.id}\n"])


def _import(path: Path, asked: argparse.Namespace) -> None:
    from viewer.usecases.compare import kept_witness
    from viewer.usecases.notes import import_file
    from viewer.usecases.reopen import reopen

    kept = reopen(path)
    with kept.dossier as dossier:
        _tell(kept.said())
        found = import_file(dossier, asked.source, [kept_witness(one) for one in kept.witnesses])
        streams.write([f"{sentence}\n" for sentence in found.said])
        for one in found.lost:
            streams.tell(f"recension: no place for “{_plain(' … '.join(one.lost))}”: {_plain(one.note.text)}")


def _export(path: Path, asked: argparse.Namespace) -> None:
    from viewer.dossier.tags import NoteFilter
    from viewer.usecases.export import refuse_source
    from viewer.usecases.kept_comparison import compare_dossier
    from viewer.usecases.notes import NOTE_FORMATS, write_notes

    to = Path(asked.to)
    if to.suffix.lower() not in NOTE_FORMATS:
        asked.parser.error(f"the suffix of {asked.to} is no form of notes; the forms are {_FORMS}")
    refuse_source(to, [path])
    kept = compare_dossier(path, {})
    _tell(kept.said)
    filters = [NoteFilter(tag, asked.settled) for tag in asked.tag or [None]]
    chosen = [note for note in kept.notes if all(one.keeps(note) for one in filters)]
    write_notes(kept.outcome.collation, chosen, to)


def _tell(sentences: Iterable[str]) -> None:
    for sentence in sentences:
        streams.tell(f"recension: {sentence}")


def _list(asked: argparse.Namespace) -> int:
    from viewer.dossier.location import home
    from viewer.dossier.tags import NoteFilter
    from viewer.usecases.note_search import find_notes

    paths = [Path(path) for path in asked.paths] or [home()]
    if missing := [path for path in paths if not path.exists()]:
        raise CliError(f"{missing[0]}: there is no such file or folder.")
    tags = asked.tag or [None]
    found = find_notes(asked.find or "", paths, NoteFilter(tags[0], asked.settled))
    more = [NoteFilter(tag) for tag in tags[1:]]
    notes = [one for one in found.notes if all(each.keeps(one.note) for each in more)] if more else [*found.notes]
    streams.write(_as_json(notes) if asked.json else _as_lines(notes))
    _tell(str(error) for error in found.failed)
    return 1 if found.failed else 0


def _as_lines(notes: list[FoundNote]) -> Iterator[str]:
    """The notes for a terminal, under the name of each dossier."""
    for path, found in groupby(notes, key=lambda one: str(one.path)):
        rows = list(found)
        titles = " ↔ ".join(_plain(title) for title in rows[0].titles)
        yield f"{_plain(path)}{f'  ({titles})' if titles else ''}\n"
        for one in rows:
            yield _lines(one.note)


def _lines(note: Note) -> str:
    about = [f"[{_plain(', '.join(note.tags))}]"] if note.tags else []
    about += ["settled"] if note.settled else []
    places = [f"{one.sigil} {one.span.start}-{one.span.end} “{_plain(one.quotation)}”" for one in note.anchors]
    return f"  {'  '.join((note.changed[:10], *places, *about))}\n    {_plain(note.text, 1000)}\n"


def _as_json(notes: list[FoundNote]) -> list[str]:
    import json

    from viewer.dossier.rows import note_body

    rows = [{"dossier": str(one.path), "id": one.note.id, **json.loads(note_body(one.note))} for one in notes]
    return [json.dumps(rows, ensure_ascii=False, indent=1), "\n"]


def _plain(words: str, length: int = 70) -> str:
    """Words on one line, without what could drive a terminal."""
    words = words[: 4 * length].strip()
    if len(words) <= length and words.isprintable():
        return words  # as most of 100,000 notes are
    from viewer.phrasing.characters import visible
    from viewer.phrasing.sentences import on_one_line, short

    return short(visible(on_one_line(words).strip()), length)
