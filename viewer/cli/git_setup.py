"""``recension git-setup``: git shows differences of documents by Recension."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from viewer import streams
from viewer.cli.arguments import CliError
from viewer.cli.program import program
from viewer.files import display_path, write_atomic

if TYPE_CHECKING:
    import argparse

EPILOG = """Afterwards `git difftool -t recension` opens both states of a file in the window, and `git diff` and
`git log -p` compare the texts of Word, OpenDocument, PDF and other documents, not their bytes."""

DOCUMENTS = "docx", "odt", "rtf", "pdf", "epub", "html", "htm", "mhtml"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what ``git-setup`` takes."""
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--global", dest="everywhere", action="store_true", help="for all repositories of this account")
    where.add_argument("--local", dest="everywhere", action="store_false", help="for this repository (as usual)")
    parser.add_argument("--yes", action="store_true", help="write without asking")


def run(asked: argparse.Namespace) -> int:
    """Show what would be written, and write it where that is wanted."""
    attributes = _attributes_file(asked.everywhere)
    missing, settings = _missing_lines(attributes), _settings()
    where = "--global" if asked.everywhere else "--local"
    commands = [shlex.join(["git", "config", where, name, value]) for name, value in settings.items()]
    shown = [*commands, "", f"{display_path(attributes)}:", *(missing or ["(has all lines already)"]), ""]
    streams.write(f"{line}\n" for line in shown)
    if not asked.yes and not _wanted():
        return 0
    for name, value in settings.items():
        _git("config", where, name, value)
    if missing:
        before = attributes.read_bytes() if attributes.exists() else b""
        if before and not before.endswith(b"\n"):
            before += b"\n"
        attributes.parent.mkdir(parents=True, exist_ok=True)
        write_atomic(attributes, before + "".join(f"{line}\n" for line in missing).encode())
    streams.write(["Written.\n"])
    return 0


def _settings() -> dict[str, str]:
    start = shlex.join(program())
    return {
        "difftool.recension.cmd": f'{start} open "$LOCAL" "$REMOTE"',
        "diff.recension.textconv": f"{start} text",
    }


def _wanted() -> bool:
    """Whether the reader says yes; without a terminal nobody is asked, and nothing written."""
    if sys.stdin is None or not sys.stdin.isatty():
        streams.tell("recension: Nothing is written yet; --yes writes it.")
        return False
    streams.write(["Write this? [y/N] "])
    return sys.stdin.readline().strip().casefold() in ("y", "yes")


def _attributes_file(everywhere: bool) -> Path:
    """The file in which git looks up what a suffix means: the repository's, or the account's."""
    if not everywhere:
        return Path(_git("rev-parse", "--show-toplevel")) / ".gitattributes"
    named = _git("config", "--global", "--type=path", "--default", "", "core.attributesFile")
    home = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(named) if named else Path(home) / "git" / "attributes"


def _missing_lines(attributes: Path) -> list[str]:
    """The lines that the file lacks. A suffix that it already has a line for stays as it is."""
    known = attributes.read_text("utf-8", "replace").splitlines() if attributes.exists() else []
    patterns = {line.split()[0] for line in known if line.strip()}
    return [f"*.{suffix} diff=recension" for suffix in DOCUMENTS if f"*.{suffix}" not in patterns]


def _git(*words: str) -> str:
    try:
        done = subprocess.run(["git", *words], capture_output=True, text=True, encoding="utf-8", check=False)
    except FileNotFoundError:
        raise CliError("git is not installed, or not on the search path.") from None
    if done.returncode:
        said = done.stderr.strip().removeprefix("fatal: ") or f"git {words[0]} ended with {done.returncode}"
        raise CliError(f"git says: {said}")
    return done.stdout.strip()
