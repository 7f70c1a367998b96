"""A window is seen while it is open, and no longer, however it ended."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from viewer.dossier.presence import Presence, is_alive

ROOT = Path(__file__).parents[2]
WINDOW = """
import sys
from pathlib import Path
from viewer.dossier.presence import Presence
presence = Presence(Path(sys.argv[1]))
print(presence.id, flush=True)
sys.stdin.read()
"""


def test_a_window_is_alive_until_it_closes(tmp_path: Path) -> None:
    folder = tmp_path / "state" / "windows"
    one, other = Presence(folder), Presence(folder)
    assert one.id != other.id
    assert all(is_alive(folder, one.id) for _ in range(2)), "asking takes nothing away"
    one.close()
    one.close()
    assert not is_alive(folder, one.id)
    assert is_alive(folder, other.id)
    other.close()
    assert list(folder.iterdir()) == []


def test_nobody_is_alive_by_a_name_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("kept")
    for id in ("", "../secret", "never", "a\0b"):
        assert not is_alive(tmp_path / "windows", id)
    assert (tmp_path / "secret").read_text() == "kept"


@pytest.mark.slow
def test_kill_minus_nine_ends_it(tmp_path: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", WINDOW, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    with child:
        assert child.stdout
        id = child.stdout.readline().strip()
        assert is_alive(tmp_path, id)
        child.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
        child.wait()
        assert not is_alive(tmp_path, id)
    assert list(tmp_path.iterdir()) == [], "what it left behind is cleared away"
