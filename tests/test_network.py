"""No test, and so nothing of the program, calls another machine: the guard of conftest stands."""

import socket
import urllib.request

import pytest


@pytest.mark.parametrize("name", ["connect", "connect_ex"])
def test_another_machine_is_not_called(name: str, nobody_is_called: list[object]) -> None:
    with socket.socket() as ours, pytest.raises(OSError, match="may not call"):
        getattr(ours, name)(("192.0.2.1", 80))
    with socket.socket(type=socket.SOCK_DGRAM) as ours, pytest.raises(OSError, match="may not call"):
        ours.sendto(b"", ("192.0.2.1", 80))
    assert nobody_is_called == [("192.0.2.1", 80)] * 2
    nobody_is_called.clear()


def test_a_library_that_calls_is_told_of(nobody_is_called: list[object]) -> None:
    with pytest.raises(OSError, match="may not look up"):
        urllib.request.urlopen("http://text.example/")
    assert nobody_is_called == ["text.example"]
    nobody_is_called.clear()


def test_this_machine_may_be_called() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as ours:
        assert ours.getpeername() == server.getsockname()
