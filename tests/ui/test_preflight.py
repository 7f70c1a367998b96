"""Where no window can be opened, one sentence says why; Qt itself would end the process."""

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
