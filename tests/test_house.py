"""The house holds: its floors, its style and its types are checked in every run."""

import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = Path(sysconfig.get_path("scripts"))

CHECKS = {
    "floors": [SCRIPTS / "lint-imports", "--no-cache"],
    "style": [sys.executable, "-m", "ruff", "check", "--no-cache", "viewer", "tests"],
    "format": [sys.executable, "-m", "ruff", "format", "--check", "--no-cache", "viewer", "tests"],
    "types": [sys.executable, "-m", "mypy"],
}


@pytest.mark.parametrize("command", CHECKS.values(), ids=CHECKS)
def test_house(command):
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_ci_runs_the_test_command_of_the_readme():
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    (command,) = [line.strip() for line in lines if line.startswith("    ") and "pytest" in line]
    assert command in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
