"""How other programs start this one: the desktop, git."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path


def program() -> list[str]:
    """The words of a command line that starts Recension; its arguments follow.

    Where `recension` is on the search path its name is enough: it then stays right when Recension moves.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable]
    if shutil.which("recension"):
        return ["recension"]
    beside = Path(sys.executable).with_name("recension")
    return [str(beside)] if beside.exists() else [sys.executable, "-m", "viewer"]
