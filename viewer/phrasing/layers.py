"""The names of the layers of an apparatus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.phrasing.language import tr

if TYPE_CHECKING:
    from viewer.collation.apparatus.entries import Layer


def layer_name(layer: Layer) -> str:
    """The name of a layer, as a heading."""
    return {"substantives": tr("Substantives"), "moved": tr("Moved"), "accidentals": tr("Accidentals")}[layer]
