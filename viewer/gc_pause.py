"""Much is made at once that the garbage collector need not look at."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def no_gc() -> Iterator[None]:
    """For what does not refer back to itself, and of which there may be a million: a fifth of the time went into the
    collector's search for cycles. Frozen and thawed, all of it is old, and is not gone through at once."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.freeze()
            gc.unfreeze()
            gc.enable()
