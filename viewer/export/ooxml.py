"""Names of Office Open XML (ECMA-376), and how a package says which parts belong to which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.export.parallel.documents import XML

if TYPE_CHECKING:
    from collections.abc import Iterable

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD_PART = "application/vnd.openxmlformats-officedocument.wordprocessingml"  # how the types of its parts begin


def relationships(found: Iterable[tuple[str, str, str]]) -> str:
    """The part that lists these, each by its id, type and target."""
    made = "".join(f'<Relationship Id="{key}" Type="{kind}" Target="{target}"/>' for key, kind, target in found)
    return f'{XML}<Relationships xmlns="{PACKAGE}/relationships">{made}</Relationships>'
