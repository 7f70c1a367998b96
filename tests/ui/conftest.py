"""Real windows on no screen, with a home of their own: no test sees the settings or the notes of another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.reader import Reader
from viewer.collation.analysis.keyness import Keyness, keyness
from viewer.collation.collate import collate
from viewer.collation.model.model import Collation, Options
from viewer.resources import corpus
from viewer.text.reading.read import with_words
from viewer.text.witness import Witness
from viewer.ui.app.theme_choice import ThemeChoice
from viewer.ui.app.window import Window
from viewer.ui.background import Job
from viewer.ui.settings import Settings
from viewer.ui.theme import fonts

FIRST = "molotov-memo-diplomacy-with-a-smile.txt"
SECOND = "molotov-memo-proposal-that-the-ussr-join-nato.txt"


@pytest.fixture
def memo() -> list[str]:
    """The two documents that carry the memo."""
    return [str(corpus() / FIRST), str(corpus() / SECOND)]


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cache of all tests: only icons lie in it, and with them in one place the style sheet stays the same."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings and notes go to the test's own folder."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    for name in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    return home


@pytest.fixture(autouse=True)
def usual_letters() -> Iterator[None]:
    """Every test begins with letters of the usual size and face."""
    fonts.set_style(fonts.TextStyle())
    yield
    fonts.set_style(fonts.TextStyle())


class Tick:
    """What work is given to report by; here nobody waits for a report."""

    def __init__(self, job: Job) -> None:
        self._job = job

    def __call__(self, done: float) -> None:
        pass

    def show(self, part: object) -> None:
        self._job.part.emit(part)


class AtOnce:
    """Runs a job where it stands: what a child process adds is tested in test_jobs."""

    busy = False

    def __init__(self, worker: object, parent: object = None) -> None:
        pass

    def warm(self, *what: object) -> None:
        pass

    def cancel(self) -> None:
        pass

    close = cancel

    def start(self, job: Job) -> None:
        try:
            result = job.function(*job.args, Tick(job))
        except Exception as error:
            job.failed.emit(error)
        else:
            job.done.emit(result)


@pytest.fixture(scope="session")
def collate_once() -> Callable[..., Collation]:
    """``collate``, which gives what it gave before where the same texts are compared again with the same options.

    A collation is an immutable value, so all tests of a run may share it; the memo pair is in most of them.
    """
    found: dict[object, Collation] = {}

    def collated(
        witnesses: tuple[Witness, ...], options: Options | None = None, tick: Callable[[float], None] | None = None
    ) -> Collation:
        # The tokens follow from the text.
        key = (
            options,
            tuple((w.text, w.title, w.path, w.sha256, w.encoding, w.guessed, w.choices, w.edited) for w in witnesses),
        )
        if key not in found:
            found[key] = collate(tuple(map(with_words, witnesses)), options, tick)
        return found[key]

    return collated


@pytest.fixture(scope="session")
def keyness_once() -> Callable[[Collation], Keyness]:
    """``keyness``, which gives what it gave before for the very same collation."""
    found: dict[int, tuple[Collation, Keyness]] = {}  # with the collation, so that no other gets its id

    def known(collation: Collation) -> Keyness:
        if id(collation) not in found:
            found[id(collation)] = collation, keyness(collation)
        return found[id(collation)][1]

    return known


@pytest.fixture
def at_once(
    collate_once: Callable[..., Collation],
    keyness_once: Callable[[Collation], Keyness],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Comparing is done before ``open`` returns."""
    monkeypatch.setattr("viewer.usecases.compare.with_words", lambda witness: witness)
    monkeypatch.setattr("viewer.collation.collate.collate", collate_once)
    monkeypatch.setattr("viewer.ui.state.key_words.keyness", keyness_once)
    monkeypatch.setattr("viewer.ui.commands.open.Background", AtOnce)


@pytest.fixture
def new_window(qtbot: QtBot, own_home: Path) -> Iterator[Callable[[], Window]]:
    """Makes windows that share one home, as one reader's sittings do."""
    made: list[Window] = []
    application = QApplication.instance()
    assert isinstance(application, QApplication)

    def make() -> Window:
        if not made:  # As in the program, the first window is dressed when it is whole: that takes half the time.
            application.setStyleSheet("")
        store = QSettings(str(own_home / "recension.ini"), QSettings.Format.IniFormat)
        settings = Settings(store)
        window = Window(settings, ThemeChoice(settings, application))
        qtbot.addWidget(window)
        window.resize(1280, 800)
        with qtbot.waitActive(window):
            window.show()
        made.append(window)
        return window

    yield make
    for window in made:
        window.keep_all()
    # qtbot has asked for their deletion; without an event loop none comes, and each sheet would dress them all again.
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def window(at_once: None, new_window: Callable[[], Window], memo: list[str]) -> Window:
    """A window on the memo pair."""
    made = new_window()
    made.opening.open(memo)
    return made


@pytest.fixture
def reader(window: Window, qtbot: QtBot) -> Reader:
    """A person at the window on the memo pair."""
    return Reader(window, qtbot)
