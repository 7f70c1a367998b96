"""Marking variants as read, so that it can be undone."""

from __future__ import annotations

from viewer.ui.commands import MarkRead
from viewer.ui.workspace import Workspace


def tick(workspace: Workspace) -> None:
    """Mark the current variant as read; one that is read already, as not read."""
    variant = workspace.current
    if variant is not None:
        workspace.undo.push(MarkRead(workspace.read, [variant.id], variant.id not in workspace.read.ids))


def tick_shown(workspace: Workspace) -> None:
    """Mark every variant that is shown as read."""
    new = [variant.id for variant in workspace.variants if variant.id not in workspace.read.ids]
    if new:
        workspace.undo.push(MarkRead(workspace.read, new, True))
