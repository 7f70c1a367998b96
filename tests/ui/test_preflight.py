"""Where no window can be opened, one sentence says why; Qt itself would end the process."""

import os
import subprocess
import sys

import pytest

from viewer.ui import preflight
from viewer.ui.preflight import problem

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux lacks them")


@pytest.fixture(autouse=True)
def bare(monkeypatch):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


def test_no_display():
    assert "no display" in problem()
    assert "recension compare" in problem()


def test_a_display_that_does_not_answer(monkeypatch):
    monkeypatch.setenv("DISPLAY", "no display of this name")
    monkeypatch.setattr(preflight, "_ON_X", {"libxcb.so.1": "libxcb1"})
    assert "no display" in problem()


def test_missing_libraries_are_named_with_their_packages(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert problem() is None
    monkeypatch.setattr(preflight, "_ALWAYS", {"libmissing.so.7": "libmissing7", "libgone.so.1": "libgone1"})
    assert "apt install libmissing7 libgone1" in problem()


def test_it_looks_before_qt_is_loaded():
    code = "import sys, viewer.ui.preflight; print(*(name for name in sys.modules if name.startswith('PySide6')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == ""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("environment", "told"),
    [
        ({"QT_QPA_PLATFORM": "nosuch"}, "on nosuch, which QT_QPA_PLATFORM asks for: unset it, or set it to one of "),
        ({"QT_QPA_PLATFORM": "nosuch:a=b;other"}, "on nosuch or other, which QT_QPA_PLATFORM asks for"),
        ({"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": "nosuch"}, "on wayland, which QT_QPA_PLATFORM asks for"),
        ({"WAYLAND_DISPLAY": "nosuch"}, "on the display that WAYLAND_DISPLAY=nosuch names"),
        ({"DISPLAY": ":nosuch", "QT_QPA_PLATFORM": "xcb;nosuch"}, "on xcb or nosuch, which QT_QPA_PLATFORM asks for"),
    ],
)
def test_where_qt_would_end_the_process_it_says_why(environment, told, memo, own_home):
    """The real program on the real Qt: nothing but the line, and the status of a failure."""
    env = os.environ | environment | {"XDG_RUNTIME_DIR": str(own_home)}
    command = [sys.executable, "-m", "viewer", *memo]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("recension: Qt cannot open a window ")
    assert done.stderr.count("\n") == 1
    assert told in done.stderr
    assert "`recension compare A B`" in done.stderr


def test_one_of_several_platforms_is_enough(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb;offscreen")
    assert problem() is None
