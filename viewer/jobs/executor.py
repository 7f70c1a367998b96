"""Where independent tasks run: in processes of this machine, or on a cluster.

Both are a ``concurrent.futures.Executor``. A task takes paths and numbers, writes files and returns a count, so that it
may run twice when a worker dies.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from importlib import import_module
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any

from viewer.messages import N_, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_TRIES = 3  # of a task whose worker died; if it is the task that kills it, that ends


class NoClusterError(Exception):
    """There is no cluster to be reached; ``str()`` is one sentence."""


@contextmanager
def executor_for(workers: int = 0, cluster: str = "") -> Iterator[Executor]:
    """An executor inside a ``with`` block: so many processes (0: as many as cores), or Dask at this address.

    Raises ``NoClusterError``.
    """
    if cluster:
        with _dask(cluster) as executor:
            yield executor
        return
    with SpawnPool(workers or cores()) as executor:
        yield executor


def cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class SpawnPool(Executor):
    """Processes that are started at the first task, and started again when one of them was killed."""

    def __init__(self, workers: int) -> None:
        self._workers = workers
        self._pool: ProcessPoolExecutor | None = None
        self._lock = Lock()
        self._closed = False

    def submit(self, function: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Run a task in one of the processes."""
        future: Future[Any] = Future()
        self._try(future, _TRIES, lambda pool: pool.submit(function, *args, **kwargs))
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the processes."""
        self._closed = True
        if self._pool is not None:
            self._pool.shutdown(wait, cancel_futures=cancel_futures)

    def _try(self, future: Future[Any], tries: int, start: Callable[[Executor], Future[Any]]) -> None:
        with self._lock:
            pool = self._pool = self._pool or self._new_pool()
        try:
            inner = start(pool)
        except BrokenProcessPool as error:
            self._again(future, tries, start, pool, error)
            return
        inner.add_done_callback(lambda done: self._pass_on(done, future, tries, start, pool))
        future.add_done_callback(lambda done: inner.cancel() if done.cancelled() else None)

    def _pass_on(
        self,
        done: Future[Any],
        future: Future[Any],
        tries: int,
        start: Callable[[Executor], Future[Any]],
        pool: ProcessPoolExecutor,
    ) -> None:
        if future.cancelled():
            return
        if done.cancelled():
            future.cancel()
        elif isinstance(error := done.exception(), BrokenProcessPool):
            self._again(future, tries, start, pool, error)
        elif error is not None:
            future.set_exception(error)
        else:
            future.set_result(done.result())

    def _again(
        self,
        future: Future[Any],
        tries: int,
        start: Callable[[Executor], Future[Any]],
        pool: ProcessPoolExecutor,
        error: BaseException,
    ) -> None:
        if self._closed or tries <= 1:
            future.set_exception(error)
            return
        with self._lock:
            if self._pool is pool:
                self._pool = None
        self._try(future, tries - 1, start)

    def _new_pool(self) -> ProcessPoolExecutor:
        # Spawn: a fork of a process with threads, such as a window, may hang.
        return ProcessPoolExecutor(self._workers, multiprocessing.get_context("spawn"), _begin)


def _begin() -> None:
    """Ctrl+C in a terminal is for the process that gave the tasks; and when that is killed, this one ends, too."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)


@contextmanager
def _dask(address: str) -> Iterator[Executor]:
    try:
        distributed: Any = import_module("distributed")  # it has types of its own for some of its functions only
    except ImportError as error:
        said = N_("A cluster needs Dask; install it with: pip install 'recension[cluster]'.")
        raise NoClusterError(Message(said)) from error
    try:
        client = distributed.Client(address)
    except TypeError as error:  # that is how Dask says it
        said = N_("{address} asks for TLS: name the certificates in Dask's configuration, as the README says.")
        raise NoClusterError(Message(said, address=address)) from error
    except (OSError, ValueError) as error:
        said = N_("There is no Dask scheduler at {address}; check the address, its certificates, and that it runs.")
        raise NoClusterError(Message(said, address=address)) from error
    with client:
        yield client.get_executor(pure=False)
