"""What every test needs before it starts."""

import ipaddress
import os
import shutil
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

# Where the machine forbids compiled code beside the sources, it goes to the cache of the tests: else pytest makes its
# assertions anew in every run, and each of the many processes that the tests start compiles the whole program.
if sys.dont_write_bytecode:
    sys.dont_write_bytecode = False
    sys.pycache_prefix = str(Path(__file__).parents[1] / ".pytest_cache" / "bytecode")
    os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# What the tests write goes to a disk in memory where there is one with room (2 GB): a dossier waits for the disk after
# each change, some milliseconds, and thousands of changes are made.
if os.access("/dev/shm", os.W_OK) and shutil.disk_usage("/dev/shm").free > 2 * 1024**3:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", "/dev/shm")

# Before anything imports Qt: the tests open real windows, on no screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import HealthCheck, settings

from tests.tries import QUICK, THOROUGH, WHOLE

# No deadline: a shared machine makes any test slow once. The same examples in every run of CI, so that a red run is
# one that the change made red.
settings.register_profile("here", deadline=None, max_examples=WHOLE, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("here"), derandomize=True)
settings.register_profile("quick", settings.get_profile("here"), max_examples=QUICK)
settings.register_profile("thorough", settings.get_profile("here"), max_examples=THOROUGH)


def pytest_configure(config: pytest.Config) -> None:
    """Try fewer examples where a quick answer is wanted, unless ``--hypothesis-profile`` says how many."""
    if not config.getoption("--hypothesis-profile"):
        quick = config.option.markexpr == "not slow"
        settings.load_profile("ci" if os.environ.get("CI") else "quick" if quick else "here")


def _is_here(family: int, address: object) -> bool:
    """Whether an address is of this machine."""
    if family not in (socket.AF_INET, socket.AF_INET6):
        return True  # a socket of the system's own
    host = address[0] if isinstance(address, tuple) else ""
    if host in ("", "localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True)
def nobody_is_called(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[object]]:
    """The program speaks to no other machine: a test in which it tries fails, whoever catches the refusal."""
    called: list[object] = []

    def guarded(name: str) -> None:
        real = getattr(socket.socket, name)

        def stand_in(self: socket.socket, *arguments: object) -> object:
            address = arguments[-1]
            if not _is_here(self.family, address):
                called.append(address)
                raise OSError(f"A test may not call {address!r}.")
            return real(self, *arguments)

        monkeypatch.setattr(socket.socket, name, stand_in)

    for name in ("connect", "connect_ex", "sendto"):
        guarded(name)
    look_up = socket.getaddrinfo

    def asked(host: object, *arguments: object, **named: object) -> object:
        if not _is_here(socket.AF_INET, (host or "",)):
            called.append(host)
            raise OSError(f"A test may not look up {host!r}.")
        return look_up(host, *arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", asked)
    yield called
    assert not called, called
