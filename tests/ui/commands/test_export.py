"""The dialog "Export…" and what it leads to: a file, or one sentence that says why not."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.reader import Reader
from viewer.collation.collate import collate
from viewer.dossier.memo import MEMO, memo_of, memo_on
from viewer.export.formats import format_for
from viewer.text.reading.read import from_text
from viewer.ui.app.window import Window
from viewer.ui.commands import export
from viewer.ui.export_dialog import ExportDialog, ExportWish
from viewer.ui.pdf.formats import ALL_FORMATS
from viewer.ui.widgets.memo_field import MemoField

HTML = format_for("x.html", ALL_FORMATS)
COUNTS = {"all": 23, "substantive": 0, "noted": 2, "selection": 0}


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> ExportDialog:
    made = ExportDialog(None, ALL_FORMATS, tmp_path / "memo", COUNTS)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    return made


def test_what_is_offered(dialog: ExportDialog, tmp_path: Path) -> None:
    assert dialog.wish == ExportWish("all", ALL_FORMATS[0], tmp_path / f"memo.comparison{ALL_FORMATS[0].suffixes[0]}")
    assert [button.isEnabled() for button in dialog.choices.values()] == [True, False, True, False]
    assert "(23)" in dialog.choices["all"].text()
    offered = [dialog.form.itemData(place) for place in range(dialog.form.count())]
    assert offered == [*ALL_FORMATS, None]


def test_the_name_follows_the_form(dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.field.setText(str(tmp_path / "mine.comparison.html"))
    dialog.form.setCurrentIndex(dialog.form.count() - 1)
    assert dialog.wish == ExportWish("all", None, tmp_path / "mine.notes.md")
    assert dialog.choices["all"].isHidden(), "the notes alone are written whole"


def test_it_says_what_is_wrong_with_the_place(dialog: ExportDialog, tmp_path: Path) -> None:
    assert (dialog.problem.text(), dialog.go.isEnabled(), dialog.go.text()) == ("", True, "Export")
    dialog.field.setText(str(tmp_path / "no such folder" / "x.html"))
    assert "There is no folder" in dialog.problem.text()
    assert not dialog.go.isEnabled()
    (tmp_path / "there.html").write_text("")
    dialog.field.setText(str(tmp_path / "there.html"))
    assert dialog.problem.text() == "There is a file of this name; it will be replaced."
    assert (dialog.go.isEnabled(), dialog.go.text()) == (True, "Replace")
    dialog.field.setText("")
    assert not dialog.go.isEnabled()


def test_the_last_wish_is_offered_again(qtbot: QtBot, tmp_path: Path) -> None:
    last = ExportWish("noted", format_for("x.csv", ALL_FORMATS), tmp_path / "x.csv")
    again = ExportDialog(None, ALL_FORMATS, tmp_path / "memo", COUNTS, last)  # type: ignore[arg-type]
    qtbot.addWidget(again)
    assert again.wish == ExportWish("noted", format_for("x.csv", ALL_FORMATS), tmp_path / "memo.comparison.csv")


def test_the_memo_is_written_and_put_back(qtbot: QtBot) -> None:
    collation = collate([from_text("It was a dark night."), from_text("It was a light night.")])
    field = MemoField(collation, None)
    qtbot.addWidget(field)
    assert (field.memo, field.back.isEnabled()) == (None, False)
    field.text.setPlainText("A word was changed.")
    assert field.memo is not None
    assert (field.memo.text, field.memo.fits(collation)) == ("A word was changed.", True)
    assert field.said.text().startswith("In your words")
    field.back.click()
    assert field.memo is None
    field.text.undo()
    assert field.memo.text == "A word was changed.", "one step back brings the reader's words again"


def test_the_field_says_that_the_comparison_has_changed(qtbot: QtBot) -> None:
    texts = [from_text("It was a dark night."), from_text("It was a light night.")]
    own = memo_on(collate(texts), "A word was changed.")
    field = MemoField(collate([texts[0], texts[0]]), own)
    qtbot.addWidget(field)
    assert "has changed since" in field.said.text()
    assert field.memo is own
    field.text.setPlainText("No word was changed.")
    assert "has changed since" not in field.said.text()


def test_the_memo_is_kept_even_if_nothing_is_exported(
    window: Window, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    def written(*asked: object) -> None:
        asked[-1].text.setPlainText("In my view, all is said.")  # type: ignore[attr-defined]

    monkeypatch.setattr("viewer.ui.export_dialog.ask_export", written)
    reader.export()
    workspace = window.workspace
    assert memo_of(workspace.notebook.setting(MEMO)).text == "In my view, all is said."  # type: ignore[union-attr]
    workspace.history.undo()
    assert workspace.notebook.setting(MEMO) is None
    workspace.history.redo()
    assert memo_of(workspace.notebook.setting(MEMO)) is not None


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Callable[[ExportWish], None]:
    def answer(wish: ExportWish) -> None:
        monkeypatch.setattr("viewer.ui.export_dialog.ask_export", lambda *_: wish)

    return answer


@pytest.mark.parametrize("one", [one for one in ALL_FORMATS if not one.needs], ids=lambda one: one.key)
def test_every_form(reader: Reader, asked: Callable[[ExportWish], None], tmp_path: Path, one) -> None:
    path = tmp_path / f"out{one.suffixes[0]}"
    asked(ExportWish("all", one, path))
    reader.export()
    assert path.stat().st_size
    assert str(path) in reader.message


def test_no_source_is_overwritten(window: Window, reader: Reader, asked: Callable[[ExportWish], None]) -> None:
    source = Path(window.workspace.collation.witnesses[1].path)  # type: ignore[union-attr]
    before = source.read_bytes()
    asked(ExportWish("all", HTML, source))
    reader.export()
    assert "is one of the files that are compared" in reader.message
    assert source.read_bytes() == before


def test_long_texts_in_a_thread(
    window: Window,
    reader: Reader,
    asked: Callable[[ExportWish], None],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(export, "_AT_ONCE", 0)
    asked(ExportWish("all", HTML, tmp_path / "out.html"))
    reader.export()
    qtbot.waitUntil((tmp_path / "out.html").exists)
    qtbot.waitUntil(lambda: "out.html" in reader.message)


def test_stopped_nothing_is_written(
    window: Window,
    reader: Reader,
    asked: Callable[[ExportWish], None],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    go_on = threading.Event()

    def slow(*_: object) -> bytes:
        go_on.wait(10)
        return b"late"

    monkeypatch.setattr(export, "_AT_ONCE", 0)
    monkeypatch.setattr(export, "made", slow)
    asked(ExportWish("all", HTML, tmp_path / "out.html"))
    reader.export()
    exporter = window.bindings.exporter
    exporter._progress.canceled.emit()  # type: ignore[union-attr]
    go_on.set()
    exporter.close()
    qtbot.wait(50)
    assert not list(tmp_path.glob("out*"))


def test_stop_ends_the_work_in_its_thread(
    window: Window,
    reader: Reader,
    asked: Callable[[ExportWish], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ended = threading.Event()

    def endless(*job: object) -> bytes:
        tick = job[-1]
        try:
            while True:
                tick(0.5)  # type: ignore[operator]
        finally:
            ended.set()

    monkeypatch.setattr(export, "_AT_ONCE", 0)
    monkeypatch.setattr(export, "made", endless)
    asked(ExportWish("all", ALL_FORMATS[1], tmp_path / "out.pdf"))
    reader.export()
    window.bindings.exporter._progress.canceled.emit()  # type: ignore[union-attr]
    assert ended.wait(10)
