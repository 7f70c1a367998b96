"""Where independent tasks run: here, in processes of this machine, or on a cluster.

All are a ``concurrent.futures.Executor``. Tasks take paths and numbers, write files and return counts, so that they may
run twice.
"""

from __future__ import annotations

from concurrent.futures import Executor, Future
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


class Inline(Executor):
    """Runs each task at once, in the process and thread that submits it."""

    def submit(self, function: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Run the task, and return a future that is done."""
        future: Future[Any] = Future()
        try:
            future.set_result(function(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


def executor_for(workers: int) -> Executor:
    """The executor for so many processes."""
    return Inline()
