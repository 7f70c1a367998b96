"""How long the window takes to come: ``python tests/benchmarks/start.py [A B]``. A table, no test.

Without files it opens the first pair of the corpus, as a first start does. Each turn is a new process with a home of
its own, without a screen (Qt's offscreen platform); seconds of CPU from the start of Python, medians of five turns.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

_TURNS = 5
_STEPS = {  # what is measured, and what is aimed at
    "modules imported": None,
    "application made": None,
    "window made": None,
    "window painted": 1.0,
    "texts painted": 1.5,
    "compared": None,
}
# Runs the program itself, with a clock at the places that are of interest. It looks at the events of a few widgets: at
# those of all, PySide6 would make a Python object of each of two thousand.
_CHILD = """
import json, sys
from time import process_time
found = {}
def now(step):
    found.setdefault(step, process_time())
from viewer.gc_pause import no_gc
with no_gc():  # as the command does
    from viewer.ui.app import app
now("modules imported")
from PySide6.QtCore import QEvent, QObject, QTimer
class Clock(QObject):
    def __init__(self, window):
        super().__init__(window)
        self.window = window
        self.watch(window.toolbar, window.reading.left.viewport())
        window.views.ways.currentChanged.connect(self.watch_preview)
    def watch(self, *widgets):
        for widget in widgets:
            widget.installEventFilter(self)
    def watch_preview(self):
        if self.window.views.previewed:
            self.watch(self.window.preview.reading.left.viewport())
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            now("window painted")
            shown = self.window.workspace.collation
            if shown or self.window.views.previewed:
                now("texts painted")
            if shown:
                now("compared")
                QTimer.singleShot(0, end)
        return False
def end():
    print(json.dumps(found), flush=True)
    app.QApplication.quit()
made = app.Session.__init__
def init(self, settings, application):
    now("application made")
    made(self, settings, application)
    now("window made")
    self.clock = Clock(self.window)
app.Session.__init__ = init
app.run(sys.argv[1:])
"""


def main() -> None:
    """Start the program again and again."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="*")
    files = [str(Path(file).resolve()) for file in parser.parse_args().files]
    turns = [_turn(files) for _ in range(_TURNS + 1)][1:]  # the first one compiles the modules
    _print(turns)


def _turn(files: list[str]) -> dict[str, float]:
    """The seconds of CPU at each step of one start."""
    with tempfile.TemporaryDirectory() as home:
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment |= {"HOME": home, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": f"{home}/config"}
        environment |= {"XDG_DATA_HOME": f"{home}/data", "XDG_CACHE_HOME": f"{home}/cache"}
        environment["PYTHONPYCACHEPREFIX"] = str(Path(tempfile.gettempdir()) / "recension-benchmark")  # as if installed
        done = subprocess.run(
            [sys.executable, "-c", _CHILD, *files],
            capture_output=True, check=True, cwd=Path(__file__).parents[2], env=environment, timeout=120,
        )  # fmt: skip
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def _print(turns: list[dict[str, float]]) -> None:
    load = os.getloadavg()[0]
    print(f"Python {platform.python_version()}, load {load:.1f}, medians of {len(turns)} turns")
    before = 0.0
    for step, goal in _STEPS.items():
        at = statistics.median(turn.get(step, float("nan")) for turn in turns)
        aim = f"   aimed at {goal:.1f}" if goal else ""
        print(f"{step:20} {at:6.2f} s   +{at - before:5.2f}{aim}")
        before = at


if __name__ == "__main__":
    main()
