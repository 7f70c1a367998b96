"""A value that takes long to make, kept where and as long as Python keeps a compiled module: in ``__pycache__``.

So the rules for modules hold for it too: it is made again where a source has changed, it is written as a whole or not
at all, and where nothing may be written there it is made each time.
"""

from __future__ import annotations

from importlib.machinery import SourceFileLoader
from typing import TYPE_CHECKING, Any
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from types import CodeType


def compiled(name: Path, sources: Sequence[Path], make: Callable[[], Any]) -> Any:
    """The value that ``make`` returns, of types that ``marshal`` knows; ``name``: a file that is no module, after which
    the compiled one is called. Python keeps code alone: the value is the constant of a code object without code."""
    code = _Loader(name, sources, make).get_code(name.stem)
    return code.co_consts[0] if code else make()


class _Loader(SourceFileLoader):
    """Loads as a module what is none."""

    def __init__(self, name: Path, sources: Sequence[Path], make: Callable[[], Any]) -> None:
        super().__init__(name.stem, str(name))
        self._sources, self._make = sources, make

    def path_stats(self, path: str) -> dict[str, Any]:  # noqa: ARG002
        """What Python asks of one source, for all: a number that changes with any of them, in place of the time."""
        stats = [(source.name, source.stat()) for source in self._sources]
        number = crc32(repr([(name, one.st_mtime_ns, one.st_size) for name, one in stats]).encode())
        return {"mtime": number, "size": None}

    # To the types of the library it is a static method.
    def source_to_code(self, data: object, path: object, *_: Any) -> CodeType:  # type: ignore[override]  # noqa: ARG002
        return _nothing.__code__.replace(co_consts=(self._make(),))


def _nothing() -> None:
    pass
