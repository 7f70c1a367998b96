"""How long the reading surface takes: ``python tests/benchmarks/reading.py A B``. A table, no test.

Times are in milliseconds, without a screen (Qt's offscreen platform), painting included.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import statistics
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from viewer.collation.collate import collate
from viewer.collation.model import ACCIDENTALS, LEVELS, Options
from viewer.text.read import read
from viewer.ui.reading import Reading
from viewer.ui.theme import load
from viewer.ui.workspace import Workspace

_STEPS = 120


def main() -> None:
    """Open two files, then roll, step and toggle."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs=2, type=Path)
    files = parser.parse_args().files
    app = QApplication.instance() or QApplication(sys.argv[:1])
    workspace = Workspace(load("light"))
    reading = Reading(workspace)
    reading.tandem.smooth = False
    reading.resize(1280, 740)
    reading.show()
    start = perf_counter()
    witnesses = [read(path) for path in files]
    _say("read and tokenize", [perf_counter() - start])
    start = perf_counter()
    collation = collate(witnesses, Options())
    _say(f"collate: {len(collation.variants):,} variants", [perf_counter() - start])

    def shown(do: Callable[[], object]) -> float:
        """The time until it is painted."""
        begun = perf_counter()
        do()
        app.processEvents()
        return perf_counter() - begun

    _say("open", [shown(lambda: setattr(workspace, "collation", collation))])
    start = perf_counter()
    while reading.left.guess_less(0.006) or reading.right.guess_less(0.006):
        pass
    _say("all heights exact (done when idle)", [perf_counter() - start])
    _say("roll a notch", [shown(lambda: reading.left.roll_by(75)) for _ in range(_STEPS)])
    _say("roll a page", [shown(lambda: reading.left.roll_by(600)) for _ in range(_STEPS)])
    _say("drag the overview", [shown(lambda n=n: _drag(reading, n)) for n in range(_STEPS)])
    _say("next variant", [shown(lambda: workspace.step(1)) for _ in range(_STEPS)])
    far = range(1, len(collation.variants), max(1, len(collation.variants) // 40))
    _say("any variant", [shown(lambda n=n: workspace.select(n)) for n in far])
    few, every = frozenset(LEVELS) - ACCIDENTALS, frozenset(LEVELS)
    _say("toggle levels", [shown(lambda n=n: _toggle(workspace, few if n % 2 else every)) for n in range(20)])
    _say("zoom", [shown(lambda n=n: reading.zoom(1 if n % 2 else -1)) for n in range(10)])
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    machine = f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} cores"
    _print(f"{memory:.0f} MB at most; {machine}")


def _drag(reading: Reading, number: int) -> None:
    overview = reading.overviews[0]
    overview.wanted.emit(overview.place_at(40 + number * 5))


def _toggle(workspace: Workspace, levels: frozenset[str]) -> None:
    workspace.levels = levels  # type: ignore[assignment]


def _say(what: str, seconds: list[float]) -> None:
    if not seconds:
        return
    times = sorted(1000 * s for s in seconds)
    late = times[min(len(times) - 1, int(0.95 * len(times)))]
    _print(f"{what:34} median {statistics.median(times):8.1f}   95th {late:8.1f}   most {times[-1]:8.1f}")


def _print(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    main()
