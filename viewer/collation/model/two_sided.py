"""Places of what stands both in the base and in one other witness."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from viewer.text.witness import Span


class _HasSpans(Protocol):
    @property
    def witness(self) -> str: ...
    @property
    def base(self) -> Span: ...
    @property
    def reading(self) -> Span: ...


class TwoSided:
    """Spans by sigil, for a value with ``base`` (a span of A) and ``reading`` (a span of ``witness``, a sigil)."""

    __slots__ = ()

    def side(self: _HasSpans, sigil: str) -> Span:
        """The span of this witness: the base for A, else the reading."""
        return self.base if sigil == "A" else self.reading

    def other_side(self: _HasSpans, sigil: str) -> Span:
        """The span of the witness that this one is compared with."""
        return self.reading if sigil == "A" else self.base

    @property
    def places(self: _HasSpans) -> dict[str, Span]:
        """Both spans by sigil, the base first."""
        return {"A": self.base, self.witness: self.reading}
