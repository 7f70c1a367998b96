"""How long the window takes: ``python tests/benchmarks/reading.py [A B]``. A table, no test.

Without files it reads a pair made for it: four million characters with fifty thousand variants. Times are in
milliseconds, without a screen (Qt's offscreen platform), painting included; beside each stands what is aimed at.
"""

from __future__ import annotations

import argparse
import os
import platform
import random
import resource
import statistics
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from viewer.collation.model.model import ACCIDENTALS, LEVELS
from viewer.ui.app.theme_choice import ThemeChoice
from viewer.ui.app.window import Window
from viewer.ui.settings import Settings

_STEPS = 120
_WORDS, _SWAPS = 700_000, 50_000  # of the pair that is made here
_LINE, _MOST_OF_A_LINE = 12, 120  # words of a paragraph
_TICK = 2  # ms between two looks at the clock


class Stalls:
    """The longest time that the event loop did not come round."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)
        self._last = perf_counter()
        self.found: list[float] = []
        self._timer.start()

    def _tick(self) -> None:
        now = perf_counter()
        self.found.append(now - self._last)
        self._last = now

    def end(self) -> list[float]:
        self._tick()
        self._timer.stop()
        return self.found


def main() -> None:
    """Open two files, then roll, step, toggle and look for words."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    files = parser.parse_args().files
    with tempfile.TemporaryDirectory() as folder:
        for name in ("DATA", "CONFIG", "STATE", "CACHE"):
            os.environ[f"XDG_{name}_HOME"] = folder
        pair = files[:2] if len(files) > 1 else _made(Path(folder))
        app = QApplication.instance() or QApplication(sys.argv[:1])
        assert isinstance(app, QApplication)
        app.setStyle("Fusion")
        settings = Settings(QSettings(f"{folder}/recension.ini", QSettings.Format.IniFormat))
        window = Window(settings, ThemeChoice(settings, app))
        window.resize(1280, 800)
        window.show()
        app.processEvents()
        _open(window, pair)
        _read(window, app)
        window.keep_all()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    _print(f"{memory:.0f} MB at most in the window's process (aim 600)")
    _print(f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} cores")


def _open(window: Window, pair: list[Path]) -> None:
    """From the click to words with their marks on the screen, the child process started before as the program does."""
    window.opening.warm()
    loop = QEventLoop()
    QTimer.singleShot(1000, loop.quit)
    loop.exec()
    stalls, start, waiting = Stalls(), perf_counter(), QEventLoop()
    window.opening.opened.connect(waiting.quit)
    QTimer.singleShot(0, lambda: window.opening.open([str(path) for path in pair]))
    waiting.exec()
    window.reading.left.viewport().repaint()
    opened = perf_counter() - start
    loop = QEventLoop()
    QTimer.singleShot(500, loop.quit)
    loop.exec()
    collation = window.workspace.collation
    assert collation is not None
    size = sum(len(witness.text) for witness in collation.witnesses) / 2e6
    _print(f"{size:.1f} million characters a side, {len(collation.variants):,} variants")
    _say("open: click to marked words", [opened], "1,500; the made pair 6,000")
    _say("longest stalls of the event loop", sorted(stalls.end())[-3:], "100")


def _read(window: Window, app: QApplication) -> None:
    workspace, reading = window.workspace, window.reading
    assert workspace.collation is not None
    reading.tandem.smooth = False

    def shown(do: Callable[[], object]) -> float:
        """The time until it is painted."""
        begun = perf_counter()
        do()
        app.processEvents()
        return perf_counter() - begun

    start = perf_counter()
    while reading.left.guess_less(0.006) or reading.right.guess_less(0.006):
        pass
    _say("all heights exact (done when idle)", [perf_counter() - start])
    _say("roll a notch", [shown(lambda: reading.left.scroll_by(75)) for _ in range(_STEPS)], "16, 95th 33")
    _say("roll a page", [shown(lambda: reading.left.scroll_by(600)) for _ in range(_STEPS)], "16, 95th 33")
    _say("drag the overview", [shown(lambda n=n: _drag(window, n)) for n in range(_STEPS)], "33")
    _say("next variant", [shown(lambda: workspace.step(1)) for _ in range(_STEPS)], "50")
    _say("previous variant", [shown(lambda: workspace.step(-1)) for _ in range(_STEPS)], "50")
    count = len(workspace.collation.variants)
    far = range(1, count, max(1, count // 40))
    _say("any variant", [shown(lambda n=n: workspace.select(n)) for n in far], "50")
    _say("toggle levels", _toggled(window, shown), "150")
    _say("zoom", [shown(lambda n=n: reading.zoom(1 if n % 2 else -1)) for n in range(10)])
    _say("find, until every hit is counted", [_find(window, word) for word in ("the", "e", "none such")])
    workspace.text_search.close()
    _say("dot plot", [shown(window.surface.show_plot) for _ in range(4)], "100")
    _say("inline view, first the making of it", [shown(window.surface.show_inline) for _ in range(5)], "150")
    _say("toggle levels in the inline view", _toggled(window, shown), "150")


def _toggled(window: Window, shown: Callable[[Callable[[], object]], float]) -> list[float]:
    """Away with the accidentals and back, again and again."""
    few, every = frozenset(LEVELS) - ACCIDENTALS, frozenset(LEVELS)
    return [shown(lambda n=n: setattr(window.workspace, "levels", few if n % 2 else every)) for n in range(1, 21)]


def _find(window: Window, words: str) -> float:
    text_search, start = window.workspace.text_search, perf_counter()
    text_search.ask(words)
    while text_search.busy:
        QApplication.processEvents()
    return perf_counter() - start


def _drag(window: Window, number: int) -> None:
    overview = window.reading.overviews[0]
    overview.wanted.emit(overview.place_at(40 + number * 4))


def _made(folder: Path) -> list[Path]:
    """A long text, and the same with many small changes: a word for another, one left out, one put in, a mark."""
    dice = random.Random(1818)
    letters = "etaoinshrdlu"
    words = ["".join(dice.choices(letters, k=dice.randint(2, 9))) for _ in range(20_000)]
    text = dice.choices(words, k=_WORDS)
    other = list(text)
    for place in dice.sample(range(_WORDS), _SWAPS):
        act = dice.random()
        swapped = dice.choice(words)
        other[place] = (
            swapped
            if act < 0.4
            else ""
            if act < 0.55
            else f"{other[place]} {swapped}"
            if act < 0.7
            else other[place].capitalize()
            if act < 0.85
            else f"{other[place]},"
        )
    ends: list[int] = []
    while sum(ends) < _WORDS:
        ends.append(dice.randint(_LINE, _MOST_OF_A_LINE))
    paths = [folder / "a.txt", folder / "b.txt"]
    for path, source in zip(paths, (text, other), strict=True):
        at, lines = 0, []
        for count in ends:
            lines.append(" ".join(word for word in source[at : at + count] if word))
            at += count
        path.write_text("\n\n".join(lines), "utf-8")
    return paths


def _say(what: str, seconds: list[float], target: str = "") -> None:
    if not seconds:
        return
    times = sorted(1000 * s for s in seconds)
    late = times[min(len(times) - 1, int(0.95 * len(times)))]
    line = f"{what:38} median {statistics.median(times):8.1f}   95th {late:8.1f}   most {times[-1]:8.1f}"
    _print(f"{line}   aim {target}" if target else line)


def _print(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
