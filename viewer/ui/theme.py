"""A theme file -> colours by meaning."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of the screen, by what they mean."""

    name: str
