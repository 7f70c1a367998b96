"""Makes the pictures of README anew, from the program as it is now, without a screen.

python resources/screenshots/make.py [NAME ...]
"""

import os
import sys
import tempfile
import time
import tomllib
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HOME = tempfile.TemporaryDirectory()  # nothing of the reader's is read or written
for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
    os.environ[name] = HOME.name

from PySide6.QtWidgets import QApplication  # noqa: E402 - it has to find its platform and home

from viewer.resources import corpus  # noqa: E402
from viewer.ui.app.app import Session  # noqa: E402
from viewer.ui.app.tour import SEEN  # noqa: E402
from viewer.ui.app.window import Window  # noqa: E402
from viewer.ui.settings import Settings, standard  # noqa: E402
from viewer.usecases.library.kept import library_of  # noqa: E402

SIZE = 1440, 900
LONGEST = 60  # seconds that anything may take


def wait(done: Callable[[], object]) -> None:
    """Let the window work until something is true, and then until it is painted."""
    until = time.monotonic() + LONGEST
    while not done():
        QApplication.processEvents()
        time.sleep(0.01)
        if time.monotonic() > until:
            raise TimeoutError(done)
    for _ in range(50):
        QApplication.processEvents()
        time.sleep(0.01)


def memo(window: Window) -> None:
    """The memo in two documents, at a variant."""
    window.opening.open([str(path) for path in sorted(corpus().glob("molotov-memo-*.txt"))])
    wait(lambda: window.workspace.collation and not window.opening.busy)
    window.workspace.select(6)


def framing(window: Window) -> None:
    """What each publisher put round it."""
    memo(window)
    window.bindings.actions["framings"].trigger()


def witnesses(window: Window) -> None:
    """Four of Lincoln's own copies of one address, and their apparatus."""
    paths = []
    copies = tomllib.loads(Path(__file__).with_name("gettysburg.toml").read_text("utf-8"))
    for siglum, words in copies.items():
        paths.append(Path(HOME.name) / f"{siglum}.txt")
        paths[-1].write_text(words, "utf-8")
    window.witnesses.open([str(path) for path in paths])
    wait(lambda: window.trail.away)
    for _ in range(8):
        window.witnesses.screen.state.step(1)


def library(window: Window) -> None:
    """Which documents of the corpus share passages."""
    window.bindings.actions["library"].trigger()
    screen = window.libraries.screen
    screen.open_library(library_of([str(corpus())]))
    wait(lambda: screen.contents and not screen.busy)


PICTURES = {
    "memo-light": memo,
    "memo-dark": memo,
    "framing-light": framing,
    "witnesses-light": witnesses,
    "library-light": library,
}


def main(names: list[str]) -> None:
    application = QApplication([])
    application.setApplicationName("Recension")
    application.setStyle("Fusion")
    for name in names or PICTURES:
        settings = Settings(standard())
        settings.put("theme", name.rpartition("-")[2])
        settings.put("language", "en")
        settings.put(SEEN, True)  # noqa: FBT003 - the tour was seen
        window = Session(settings, application).window
        window.resize(*SIZE)
        window.show()
        PICTURES[name](window)
        wait(lambda: True)
        window.grab().save(str(Path(__file__).with_name(f"{name}.png")))
        window.keep_all()
        window.close()


if __name__ == "__main__":
    main(sys.argv[1:])
