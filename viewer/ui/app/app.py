"""The program with a window: the application, its log, the last-resort dialog, and an orderly end."""

from __future__ import annotations

import faulthandler
import logging
import logging.handlers
import multiprocessing
import os
import signal
import socket
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

import platformdirs
from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from viewer import streams
from viewer.gc_pause import no_gc
from viewer.phrasing.language import tr, translate
from viewer.resources import resources
from viewer.ui.app import language_choice
from viewer.ui.app.layout import bring_onto_screen
from viewer.ui.app.theme_choice import ThemeChoice
from viewer.ui.app.window import Window
from viewer.ui.commands.open import first_of_corpus
from viewer.ui.plain import plain
from viewer.ui.preflight import refusal
from viewer.ui.settings import TOUR_SEEN, Settings, standard

log = logging.getLogger("viewer")

_LOG_BYTES = 500_000
_FRAMED = 250  # milliseconds until the window manager has put its frame round the window


def run(paths: Sequence[str]) -> int:
    """Open the window: on these files, else on what was open the last time, else on the corpus. The exit status."""
    multiprocessing.freeze_support()
    log_file = _begin_log()
    qInstallMessageHandler(_heed_beginning)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    qInstallMessageHandler(_heed)
    assert isinstance(application, QApplication)
    application.setApplicationName("Recension")
    application.setDesktopFileName("recension")
    application.setStyle("Fusion")  # the one that looks alike everywhere, and takes its colors from us
    application.setWindowIcon(QIcon(str(resources() / "icons" / "recension.svg")))
    with no_gc():
        sitting = Session(Settings(standard()), application)
    _install_last_resort(lambda: sitting.window, log_file)
    _end_on_signals(lambda: sitting.window, application)
    sitting.begin()
    greet(sitting.window, paths)
    QTimer.singleShot(0, lambda: open_first(sitting.window, paths))
    status = application.exec()
    sitting.window.keep_all()
    return status


class Session(QObject):
    """The window on the screen; when the reader chooses another language, another window takes its place."""

    def __init__(self, settings: Settings, application: QApplication) -> None:
        super().__init__(application)
        self._settings, self._application = settings, application
        self._appearance = ThemeChoice(settings, application)
        self.window = self._made()

    def _made(self) -> Window:
        language_choice.install_language(language_choice.chosen(self._settings), self._application)
        window = Window(self._settings, self._appearance)
        window.language_chosen.connect(lambda: QTimer.singleShot(0, self, self.begin_anew))  # once the menu has gone
        return window

    def begin(self) -> None:
        """Show the window."""
        window = self.window
        window.opening.warm()
        window.show()
        QTimer.singleShot(_FRAMED, window, lambda: bring_onto_screen(window))

    def begin_anew(self) -> None:
        """Make the window again, in the language that holds now, on what is open and where it was read.

        What a window says is said as it is made; to say all of it again would be a second way to do everything.
        """
        before = self.window
        opened, away = before.workspace.collation is not None, before.bindings.away
        before.keep_all()
        self.window = self._made()
        self.begin()
        before.close()
        before.deleteLater()
        if opened and away:
            self.window.opening.opened.connect(self.window.screens.show_start, Qt.ConnectionType.SingleShotConnection)
        if opened:
            open_first(self.window, ())


def open_first(window: Window, paths: Sequence[str]) -> None:
    """Open what is named, else what was open last (also if it lost a file), else the first pair of the corpus."""
    recent = window.settings.recent
    if paths:
        window.opening.open(paths)
    elif recent:
        window.reopening.open(recent[0])
    else:
        window.opening.open(first_of_corpus())


def greet(window: Window, paths: Sequence[str]) -> None:
    """At the first start of all, show the tour when the first pair is on the screen."""
    if not paths and not window.settings.recent and not window.settings.flag(TOUR_SEEN, False):
        window.opening.opened.connect(window.show_tour, Qt.ConnectionType.SingleShotConnection)


def _begin_log() -> Path | None:
    """A rotating log file; a program that can't write one works all the same."""
    folder = platformdirs.user_log_path("recension", appauthor=False)
    root = logging.getLogger()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "recension.log"
        handler = logging.handlers.RotatingFileHandler(path, maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8")
        _crash = (folder / "crash.log").open("a", encoding="utf-8")  # kept open: it is written when all else fails
        faulthandler.enable(_crash)
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return path


def _heed(_kind: QtMsgType, _context: object, message: str) -> None:
    """Log what Qt says."""
    log.warning("Qt: %s", message)


def _heed_beginning(kind: QtMsgType, context: object, message: str) -> None:
    """Log what Qt says; where it cannot even begin it would end the process without a word, so tell the reader why."""
    _heed(kind, context, message)
    if kind == QtMsgType.QtFatalMsg:
        streams.tell(f"recension: {refusal(message)}")
        os._exit(1)  # at once, as Qt is about to: nothing is open yet


def _install_last_resort(window: Callable[[], Window], log_file: Path | None) -> None:
    """Show an unexpected error once in a dialog, and go on."""
    open_dialogs: list[QMessageBox] = []

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        details = "".join(traceback.format_exception(kind, error, trace))
        log.critical("unforeseen\n%s", details)
        if issubclass(kind, KeyboardInterrupt):
            window().close()
            return
        if open_dialogs:  # one mistake often brings others; a heap of dialogs would help nobody
            return
        box = _last_resort(window(), error, details, log_file)
        open_dialogs.append(box)
        box.finished.connect(lambda _: open_dialogs.clear())
        box.open()

    sys.excepthook = tell


def _last_resort(window: Window, error: BaseException, details: str, log_file: Path | None) -> QMessageBox:
    box = QMessageBox(QMessageBox.Icon.Warning, "Recension", tr("Something went wrong. Your notes are kept."))
    where = [tr("The log is in {path}.", path=log_file)] if log_file else []
    box.setInformativeText(plain("\n".join((f"{type(error).__name__}: {translate(error)}", *where))))
    box.setDetailedText(details)
    box.setParent(window, box.windowFlags())
    return box


def _end_on_signals(window: Callable[[], Window], application: QApplication) -> None:
    """Ctrl+C, SIGTERM and SIGHUP close the window as its own button does. Qt's loop would not let Python see them."""
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    theirs.setblocking(False)
    signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, application)

    def end() -> None:
        ours.recv(1)
        theirs.fileno()  # both ends live as long as this function does
        window().keep_all()
        QApplication.quit()

    notifier.activated.connect(end)
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: None)
