"""What is copied from the texts: words, words with their source, a variant as an apparatus has it."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from viewer.collation.model.model import Variant
from viewer.phrasing import language, quotation
from viewer.phrasing.language import tr
from viewer.ui.state.workspace import Workspace

_SOURCE = "copy"


def copy_words(workspace: Workspace) -> None:
    """Copy the selected words as their witness has them."""
    if workspace.collation and workspace.selection:
        sigil, span = workspace.selection
        QGuiApplication.clipboard().setText(span.of(workspace.collation.witness(sigil).text))


def copy_quotation(workspace: Workspace) -> None:
    """Copy the selected words with a line that says where they stand."""
    if workspace.collation and workspace.selection:
        sigil, span = workspace.selection
        witness = workspace.collation.witness(sigil)
        if words := quotation.quotation(witness, span):
            QGuiApplication.clipboard().setText(words)
            place = quotation.place(witness, span)
            workspace.hint(tr("Copied with its source: {sigil}, {place}.", sigil=sigil, place=place), _SOURCE)


def copy_variant(workspace: Workspace) -> None:
    """Copy the variant that is meant, as an apparatus has it."""
    variant, collation = meant(workspace), workspace.collation
    if variant is not None and collation is not None:
        QGuiApplication.clipboard().setText(quotation.apparatus_entry(variant, collation))
        workspace.hint(tr("Copied variant {number}.", number=language.number(variant.number)), _SOURCE)


def meant(workspace: Workspace) -> Variant | None:
    """The variant that a menu is open on, else the current one."""
    target = workspace.alignment.targeted
    pointed = workspace.variant(target.variant) if target else None
    return pointed or workspace.current
