"""Recension: what was changed between two versions of a text, and by whom.

For scripts and notebooks: ``read`` files into witnesses, ``collate`` them, ``decide`` what you know better; or
``tabulate`` any number of them, and ask their ``units`` for an ``apparatus`` and for their ``agreement``. All below
are values that never change; spans are in code points of ``Witness.text``. Nothing is loaded before it is asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from viewer.collation.apparatus.agreement import agreement
    from viewer.collation.apparatus.columns.tabulate import tabulate
    from viewer.collation.apparatus.entries import apparatus
    from viewer.collation.apparatus.tree import suggested_tree
    from viewer.collation.apparatus.variation.units import units
    from viewer.collation.collate import collate
    from viewer.collation.decisions.decide import Decided, Rejected, decide
    from viewer.collation.decisions.decision import AsFraming, AsVariant, FramingRole, Join, Link, Same, Split, Unlink
    from viewer.collation.model.model import Cancelled, Collation, Echo, Framing, Match, Options, Variant, Variants
    from viewer.text.choices import Choices
    from viewer.text.reading.read import ReadError, from_text, read
    from viewer.text.witness import Span, Witness

_MODULES = {
    "viewer.collation.apparatus.agreement": ("agreement",),
    "viewer.collation.apparatus.columns.tabulate": ("tabulate",),
    "viewer.collation.apparatus.entries": ("apparatus",),
    "viewer.collation.apparatus.tree": ("suggested_tree",),
    "viewer.collation.apparatus.variation.units": ("units",),
    "viewer.collation.collate": ("collate",),
    "viewer.collation.decisions.decide": ("Decided", "Rejected", "decide"),
    "viewer.collation.decisions.decision": (
        "AsFraming",
        "AsVariant",
        "FramingRole",
        "Join",
        "Link",
        "Same",
        "Split",
        "Unlink",
    ),
    "viewer.collation.model.model": (
        "Cancelled",
        "Collation",
        "Echo",
        "Framing",
        "Match",
        "Options",
        "Variant",
        "Variants",
    ),
    "viewer.text.choices": ("Choices",),
    "viewer.text.reading.read": ("ReadError", "from_text", "read"),
    "viewer.text.witness": ("Span", "Witness"),
}
_HOME = {name: module for module, names in _MODULES.items() for name in names}

__all__ = [
    "AsFraming",
    "AsVariant",
    "Cancelled",
    "Choices",
    "Collation",
    "Decided",
    "Echo",
    "Framing",
    "FramingRole",
    "Join",
    "Link",
    "Match",
    "Options",
    "ReadError",
    "Rejected",
    "Same",
    "Span",
    "Split",
    "Unlink",
    "Variant",
    "Variants",
    "Witness",
    "agreement",
    "apparatus",
    "collate",
    "decide",
    "from_text",
    "read",
    "suggested_tree",
    "tabulate",
    "units",
]


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module 'viewer' has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOME[name]), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
