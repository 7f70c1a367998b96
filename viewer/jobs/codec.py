"""What goes between the window and its child process: pickled, but a witness goes once.

From then on its number stands for it: a long one with its words is some twenty megabytes. Its text may go ahead of its
words.
"""

from __future__ import annotations

import copyreg
import io
import pickle
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import partial
from typing import Any

from viewer.gc_pause import no_gc
from viewer.text.witness import Span, Witness

_KEPT = 6  # witnesses: those that are open, and those that take their place, with their beginnings
_PIECE = 1 << 20  # characters of a text that are made at once: no more than some milliseconds that nothing else can run


class Codec:
    """One end of the pipe. Both ends see the same parcels in the same order, so that they number witnesses alike."""

    def __init__(self) -> None:
        self._known: dict[int, Witness] = {}
        self._count = 0

    def packed(self, value: Any) -> memoryview:
        """The value as bytes. What can't be packed leaves this end as it was."""
        buffer, fresh = io.BytesIO(), list[tuple[int | None, Witness]]()
        packer = pickle.Pickler(buffer, pickle.HIGHEST_PROTOCOL)
        of_witness = partial(self._reduced_witness, fresh)
        packer.dispatch_table = _TABLE | {Witness: of_witness}
        packer.dump(value)
        for number, witness in fresh:
            self._learn(witness, number)
        return buffer.getbuffer()

    def unpacked(self, parcel: bytes) -> Any:
        """The value again."""
        before = dict(self._known)  # the other end meant these: a parcel with many new ones takes the place of some
        with no_gc():
            ours: Mapping[str, Callable[..., Witness]] = {
                "_new": self._new,
                "_worded": partial(self._worded, before),
                "_known": before.__getitem__,
            }
            return _Unpacker(parcel, ours).load()

    def _reduced_witness(self, fresh: list[tuple[int | None, Witness]], witness: Witness) -> tuple[Any, ...]:
        number = next((number for number, known in self._known.items() if known is witness), None)
        if number is not None:
            return _known, (number,)
        text, *values = (getattr(witness, field.name) for field in fields(witness))
        number = next((number for number, known in self._known.items() if known.text is text), None)
        fresh.append((number, witness))
        return (_new, (_pieces(text), *values)) if number is None else (_worded, (number, *values))

    def _new(self, pieces: Sequence[str], *values: Any) -> Witness:
        text = ""
        for piece in pieces:
            text += piece  # in place, a piece at a time; join would make the whole in one step
        return self._learn(Witness(text, *values))

    def _worded(self, before: Mapping[int, Witness], number: int, *values: Any) -> Witness:
        return self._learn(Witness(before[number].text, *values), number)

    def _learn(self, witness: Witness, number: int | None = None) -> Witness:
        """With a number, it takes the place of the witness of that number."""
        if number is None:
            self._count += 1
            number = self._count
            self._known.pop(self._count - _KEPT, None)
        if number > self._count - _KEPT:
            self._known[number] = witness
        return witness


class _Unpacker(pickle.Unpickler):
    """Calls what this end has for the names in the parcel."""

    def __init__(self, parcel: bytes, ours: Mapping[str, Callable[..., Witness]]) -> None:
        super().__init__(io.BytesIO(parcel))
        self._ours = ours

    def find_class(self, module: str, name: str) -> Any:
        if module == __name__ and name in self._ours:
            return self._ours[name]
        return super().find_class(module, name)


def _new(*values: Any) -> Witness:
    """Stands in a parcel for a witness with these values, which the other end has not yet."""
    raise NotImplementedError


def _worded(number: int, *values: Any) -> Witness:
    """Stands in a parcel for a witness whose text the other end has, with what else is known of it by now."""
    raise NotImplementedError


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of a text. It is made by a function of ours, at which Python may let another thread go on."""

    text: str


def _pieces(text: str) -> tuple[_Piece, ...]:
    return tuple(_Piece(text[start : start + _PIECE]) for start in range(0, len(text), _PIECE))


def _piece(text: str) -> str:
    return text


def _known(number: int) -> Witness:
    """Stands in a parcel for a witness that the other end has."""
    raise NotImplementedError


def _reduced_span(span: Span) -> tuple[Any, ...]:
    """How a span is pickled: else it would be copied to a tuple, for which Python allocates ``len(span)`` items."""
    return Span, (span.start, span.end)


_TABLE = copyreg.dispatch_table | {
    Span: _reduced_span,
    _Piece: lambda piece: (_piece, (piece.text,)),
}
