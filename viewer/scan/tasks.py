"""Run independent tasks on an executor, with few of them waiting, and their results as they come."""

from __future__ import annotations

from concurrent.futures import FIRST_COMPLETED, wait
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from viewer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Executor, Future


class WorkerAccessError(Exception):
    """A worker cannot see a file or folder that is there; ``str()`` is one sentence."""

    def __init__(self, path: str) -> None:
        super().__init__(
            Message("A worker cannot see {path}: all workers need the same folders by the same paths.", path=path)
        )


_WAITING = 32  # tasks that are handed out at a time: enough for many workers, and few to wait for at a cancel


def completed(
    executor: Executor | None, function: Callable[..., Any], calls: Iterable[tuple[Any, ...]]
) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """The arguments and the result of each call, as they are done. Raises what a task raises, and WorkerAccessError.

    Without an executor they are called here, one after the other. When the caller ends early, tasks that have not begun
    are not begun any more.
    """
    if executor is None:
        for call in calls:
            yield call, function(*call)
        return
    rest = iter(calls)
    pending: dict[Future[Any], tuple[Any, ...]] = {}
    try:
        while True:
            for call in islice(rest, 1 if pending else _WAITING):
                pending[executor.submit(function, *call)] = call
            if not pending:
                return
            done, _ = wait(pending, return_when=FIRST_COMPLETED)
            for future in done:
                yield pending.pop(future), _result(future)
    finally:
        for future in pending:
            future.cancel()
        wait(pending)


def _result(future: Future[Any]) -> Any:
    try:
        return future.result()
    except FileNotFoundError as error:
        path = str(error.filename)
        if Path(path).parent.exists():  # here it is
            raise WorkerAccessError(str(Path(path).parent)) from error
        raise
