"""Real windows on no screen, with a home of their own: no test sees the settings or the notes of another."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import collations, copies
from tests.ui.reader import Reader
from viewer.collation.analysis.keyness import Keyness, keyness
from viewer.collation.model.model import Collation
from viewer.resources import corpus
from viewer.text.languages.load import languages
from viewer.ui.app.theme_choice import ThemeChoice
from viewer.ui.app.window import Window
from viewer.ui.background import Job
from viewer.ui.settings import Settings
from viewer.ui.theme import fonts

FIRST = "molotov-memo-diplomacy-with-a-smile.txt"
SECOND = "molotov-memo-proposal-that-the-ussr-join-nato.txt"


_COPIERS = pytest.StashKey[dict[tuple[str, ...] | None, copies.Copier]]()
MEMO = (str(corpus() / FIRST), str(corpus() / SECOND))


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> None:
    """Make the windows that tests get copies of, where some are going to want them and nothing stands against it."""
    possible = copies.possible(session.config) and not session.config.option.collectonly
    wanted = {_wants(item) for item in session.items} - {None} if possible else set()
    session.stash[_COPIERS] = {}
    collations.share(session.config)
    if wanted:
        languages()  # before the fork: all share what is read of them
    for paths in sorted(wanted):
        folder = session.config._tmp_path_factory.mktemp("original")  # before the fork: all share what it lies in
        session.stash[_COPIERS][paths] = copies.Copier(session, partial(_original, folder, paths))


def _wants(item: pytest.Item) -> tuple[str, ...] | None:
    """What is to be open in the window that a test can have a copy of; None where it needs one of its own."""
    names = getattr(item, "fixturenames", ())
    if "copied_window" in names:
        return MEMO
    return () if {"at_once", "new_window"} <= set(names) and "uncopied" not in names else None


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    """Run a test of the window in a copy of one."""
    copier = item.session.stash.get(_COPIERS, {}).get(_wants(item))
    if copies.original or copier is None:
        return None
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    for report in copier.run(item):
        item.ihook.pytest_runtest_logreport(report=report)
    item.session._setupstate.teardown_exact(nextitem)  # the fixtures that an earlier test shares with this one
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


def pytest_sessionfinish(session: pytest.Session) -> None:
    """End the processes that have the windows; the last first, since it has the connections of those before."""
    for copier in reversed(session.stash.get(_COPIERS, {}).values()):
        copier.close()


def _original(folder: Path, paths: tuple[str, ...]) -> copies.Original:
    """A window in which these files are open, in a state that outlives a fork: its dossier closed, since a connection
    to a database does not; and painted without threads, for which Qt would wait forever in a fork that has none."""
    patch = pytest.MonkeyPatch()
    patch.setenv("QT_NO_GUI_THREADPOOL", "1")
    (folder / "cache").mkdir()
    _move_in(folder / "home", folder / "cache", patch)
    _compare_at_once(patch)
    # What the documents of the corpus share is compared in a child process, which a fork would have none of.
    patch.setattr("viewer.ui.views.start._PAUSE", 60_000)
    application = QApplication(["recension-tests"])
    window = _window(folder / "home", application)
    window.show()
    assert QTest.qWaitForWindowActive(window)
    if paths:
        window.opening.open(paths)
    application.processEvents()
    window.workspace.notebook.close()
    return copies.Original(window, folder / "home", used=bool(paths))


@pytest.fixture
def memo() -> list[str]:
    """The two documents that carry the memo."""
    return list(MEMO)


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cache of all tests: only icons lie in it, and with them in one place the style sheet stays the same."""
    return Path(os.environ["XDG_CACHE_HOME"]) if copies.original else tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings and notes go to the test's own folder, or to that of the window which it has a copy of."""
    if copies.original:
        return copies.original.home
    home = tmp_path / "home"
    _move_in(home, cache, monkeypatch)
    return home


def _move_in(home: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    for name in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))


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


_KEYNESS: dict[int, tuple[Collation, Keyness]] = {}  # with the collation, so that no other gets its id


def _keyness_once(collation: Collation) -> Keyness:
    """``keyness``, which gives what it gave before for the very same collation."""
    if id(collation) not in _KEYNESS:
        _KEYNESS[id(collation)] = collation, keyness(collation)
    return _KEYNESS[id(collation)][1]


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Comparing is done before ``open`` returns."""
    _compare_at_once(monkeypatch)


def _compare_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("viewer.usecases.compare.with_words", lambda witness: witness)
    monkeypatch.setattr("viewer.collation.collate.collate", collations.collate_once)
    monkeypatch.setattr("viewer.ui.state.key_words.keyness", _keyness_once)
    monkeypatch.setattr("viewer.ui.commands.open.Background", AtOnce)


@pytest.fixture
def new_window(qtbot: QtBot, own_home: Path) -> Iterator[Callable[[], Window]]:
    """Makes windows that share one home, as one reader's sittings do; the first may be a copy."""
    copied = copies.original
    made = [copied.window] if copied else []
    application = QApplication.instance()
    assert isinstance(application, QApplication)

    def make() -> Window:
        if copied and not copied.used:
            copied.used = True
            return copied.window
        if not made:  # As in the program, the first window is dressed when it is whole: that takes half the time.
            application.setStyleSheet("")
        window = _window(own_home, application)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
        made.append(window)
        return window

    yield make
    for window in made:
        window.keep_all()
    # qtbot has asked for their deletion; without an event loop none comes, and each sheet would dress them all again.
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _window(home: Path, application: QApplication) -> Window:
    settings = Settings(QSettings(str(home / "recension.ini"), QSettings.Format.IniFormat))
    window = Window(settings, ThemeChoice(settings, application))
    window.resize(1280, 800)
    return window


@pytest.fixture
def uncopied() -> None:
    """Asks for windows that are all made within the test, because it settles first what they begin with."""


@pytest.fixture
def fresh_window(uncopied: None, at_once: None, new_window: Callable[[], Window], memo: list[str]) -> Window:
    """A window on the memo pair that is made for this test: in a language of its own, or with other settings."""
    made = new_window()
    made.opening.open(memo)
    return made


@pytest.fixture
def copied_window(request: pytest.FixtureRequest) -> Window:
    """A window on the memo pair as it is made, or a copy of the one that was made before."""
    if not copies.original:
        return request.getfixturevalue("fresh_window")
    request.getfixturevalue("new_window")  # it keeps everything in the end
    window = copies.original.window
    window.workspace.notebook.open_for(window.workspace.collation)
    return window


@pytest.fixture
def window(copied_window: Window) -> Window:
    """A window on the memo pair."""
    return copied_window


@pytest.fixture
def reader(window: Window, qtbot: QtBot) -> Reader:
    """A person at the window on the memo pair."""
    return Reader(window, qtbot)
