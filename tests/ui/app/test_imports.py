"""What the window does not import before it is wanted: the reader waits for every module of it."""

import subprocess
import sys

import pytest

LATER = (
    *("viewer.collation.collate", "viewer.collation.align", "viewer.collation.decisions.decide", "viewer.export"),
    *("viewer.collation.apparatus", "viewer.usecases.kept_table"),
    *(
        "viewer.ui.export_dialog",
        "viewer.ui.panels.dialogs.help_window",
        "viewer.ui.panels.dialogs.drop_sheet",
        "viewer.ui.panels.dialogs.legend",
        "viewer.ui.panels.dialogs.note_search",
        "viewer.ui.panels.dialogs.options",
        "viewer.ui.app.tour",
        "viewer.ui.widgets.framing.framing_grid",
        "viewer.ui.views.print",
    ),
    *("rapidfuzz", "diff_match_patch", "Stemmer", "lxml", "trafilatura", "pypdfium2_raw"),
)


@pytest.mark.slow
def test_what_the_window_does_not_need_at_once_comes_later() -> None:
    code = "import builtins, sys; own = builtins.__import__; import viewer.ui.app.app"
    code += "; print(*sys.modules, builtins.__import__ is own)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120)
    *names, own = done.stdout.split()
    assert [name for name in names if name.startswith(LATER)] == []
    assert own == "True", "PySide6's import reads the source of every module"
