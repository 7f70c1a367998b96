"""``recension --install-desktop``: what a package would put into the system, for this account alone."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from viewer.cli.arguments import CliError
from viewer.cli.completion import script
from viewer.cli.manual import manual_page
from viewer.cli.program import program
from viewer.files import NotWritten, display_path, write_atomic
from viewer.resources import resources

_ICON_SIZES = 16, 24, 32, 48, 64, 128, 256
_ICONS = "icons/hicolor"
_PLACES = {
    "applications/recension.desktop": "desktop/recension.desktop",
    "mime/packages/recension.xml": "desktop/recension.xml",
    "metainfo/recension.metainfo.xml": "desktop/recension.metainfo.xml",
    f"{_ICONS}/scalable/apps/recension.svg": "icons/recension.svg",
}  # below the account's data folder: the file of resources
_SCRIPTS = {
    "bash": "bash-completion/completions/recension",
    "zsh": "zsh/site-functions/_recension",
    "fish": "fish/vendor_completions.d/recension.fish",
}
_MANUAL = "man/man1/recension.1"
_REFRESH = (("update-mime-database", "mime"), ("update-desktop-database", "applications"))


def install_desktop() -> str:
    """Put the program into the menu and its dossiers under its name; return a line on where. Raises CliError."""
    folder = _data_folder()
    try:
        for place, data in _files():
            (folder / place).parent.mkdir(parents=True, exist_ok=True)
            write_atomic(folder / place, data)
    except (NotWritten, OSError) as error:
        why = getattr(error, "strerror", None) or error
        raise CliError(f"Cannot write to {display_path(folder)}: {why}.") from None
    _refresh(folder)
    return f"Installed for this account in {display_path(folder)}; --uninstall-desktop takes it away.\n"


def uninstall() -> str:
    """Take away what ``install_desktop`` wrote; return a line on how many files it was."""
    folder = _data_folder()
    gone = [place for place in _names() if (folder / place).is_file()]
    for place in gone:
        (folder / place).unlink()
    _refresh(folder)
    return f"{len(gone)} files removed from {display_path(folder)}.\n"


def _data_folder() -> Path:
    """The folder of the freedesktop.org base directory specification. A path that is not absolute does not count."""
    named = Path(os.environ.get("XDG_DATA_HOME", ""))
    return named if named.is_absolute() else Path.home() / ".local" / "share"


def _names() -> Iterator[str]:
    yield from _PLACES
    yield from _SCRIPTS.values()
    yield _MANUAL
    for size in _ICON_SIZES:
        yield f"{_ICONS}/{size}x{size}/apps/recension.png"


def _files() -> Iterator[tuple[str, bytes]]:
    """The name of each file below the data folder, and its content."""
    for place, source in _PLACES.items():
        data = (resources() / source).read_bytes()
        yield place, data.replace(b"\nExec=recension ", f"\nExec={_start()} ".encode())
    for shell, place in _SCRIPTS.items():
        yield place, script(shell).encode()
    yield _MANUAL, "".join(f"{line}\n" for line in manual_page()).encode()
    from viewer.ui.theme.icons import program_icon

    for size in _ICON_SIZES:
        yield f"{_ICONS}/{size}x{size}/apps/recension.png", program_icon(size)


def _start() -> str:
    """The program in a line of Exec, with its whole path: a desktop may have another search path than a shell."""
    first, *others = program()
    return " ".join(_quoted(word) for word in [shutil.which(first) or first, *others])


def _quoted(word: str) -> str:
    """The word as the desktop entry specification quotes it. In the file, a backslash stands for two."""
    if shlex.quote(word) == word:
        return word
    inner = "".join(f"\\{sign}" if sign in '"`$\\' else sign for sign in word.replace("%", "%%"))
    return f'"{inner}"'.replace("\\", "\\\\")


def _refresh(folder: Path) -> None:
    """Let the desktop look at its folders again, where it has the programs for that."""
    for command, below in _REFRESH:
        if shutil.which(command) and (folder / below).is_dir():
            subprocess.run([command, folder / below], capture_output=True, check=False)
