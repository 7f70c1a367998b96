"""What the reader should know about a comparison as a whole, when it is on the screen."""

from __future__ import annotations

from pathlib import Path

from viewer.collation.analysis.coverage import suggested_scope
from viewer.collation.model.model import Collation
from viewer.phrasing import sentences
from viewer.phrasing.language import tr, translate
from viewer.ui.state.workspace import Workspace

CHECK_SOURCE = "opening"  # of the notices that are said here, and of those on what is opened
_SUGGESTED = "suggested work"  # the setting that remembers the question


def check_result(workspace: Workspace, collation: Collation, kept: bool) -> None:
    """Show a notice about a new result, if there is anything to say. ``kept``: also about files that are missing."""
    parts = (_gone(collation) if kept else "", *map(translate, collation.limits))
    if any(parts):
        workspace.notice(" ".join(filter(None, parts)), "warning", CHECK_SOURCE)
    elif sentence := sentences.verdict(collation):
        workspace.notice(sentence, "plain", CHECK_SOURCE)
    elif collation.options.scope == "passages" and suggested_scope(collation) == "work":
        _suggest_work(workspace)


def check_files(workspace: Workspace, collation: Collation) -> None:
    """Show anew which files are missing and which limits were met; where there is neither, remove the notice."""
    parts = _gone(collation), *map(translate, collation.limits)
    workspace.notice(" ".join(filter(None, parts)), "warning", CHECK_SOURCE)


def _gone(collation: Collation) -> str:
    """The sentence about open texts whose files are missing; "" where none is."""
    paths = [witness.path for witness in collation.witnesses if witness.path]
    missing = [path for path in paths if not Path(path).exists()]
    return sentences.texts_kept(missing) if missing else ""


def _suggest_work(workspace: Workspace) -> None:
    """Once a dossier: who has seen it and went on reading has answered."""
    notebook = workspace.notebook
    if not notebook.setting(_SUGGESTED) and notebook.save_setting(_SUGGESTED, True):
        sentence = tr("These look like two versions of one work: what stands between the passages is then no framing.")
        workspace.notice(sentence, "plain", CHECK_SOURCE, "as_work", tr("Compare as versions of one work"))
