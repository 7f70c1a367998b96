"""Size, typeface, leading and line length hold for texts, list, detail, notes and chips, and are kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QLabel, QMenu

from tests.ui.reader import Reader
from viewer.ui import actions
from viewer.ui.app import text_style
from viewer.ui.app.window import Window
from viewer.ui.settings import Settings
from viewer.ui.theme import fonts
from viewer.ui.theme.fonts import LEADING, MEASURE, TextStyle


def sizes(window: Window) -> dict[str, int]:
    return {
        "text": round(window.reading.left.face.size),
        "other text": round(window.reading.right.face.size),
        "row": window.variants.list.sizeHintForRow(1),
        "detail": window.detail.sides.document().firstBlock().begin().fragment().charFormat().font().pixelSize(),
        "note": window.editor.paper.font().pixelSize(),
        "chip": window.toolbar.pills["typography"].sizeHint().height(),
    }


def menu_of(window: Window, title: str) -> dict[str, QAction]:
    menu = next(one for one in window.findChildren(QMenu) if one.title() == title)
    return {action.text(): action for action in menu.actions()}


def test_zoom_enlarges_everything_that_is_read(window: Window, reader: Reader) -> None:
    window.workspace.select(3)
    before = sizes(window)
    reader.choose("larger")
    reader.choose("larger")
    after = sizes(window)
    assert all(after[name] > before[name] for name in before), (before, after)
    reader.choose("usual_size")
    assert sizes(window) == before


@pytest.mark.slow
def test_zoom_enlarges_the_lists_beside_the_framings(window: Window, reader: Reader) -> None:
    reader.choose("framings")

    def heights() -> dict[str, int]:
        lists = {"words": window.framing.words["A"], "echoes": window.framing.echoes}
        labels = {"heading": window.framing.headings["A"], "summary": window.framings.summary}
        return {
            **{name: one.sizeHintForRow(0) for name, one in lists.items() if one.model().rowCount()},
            **{name: QFontMetrics(one.findChild(QLabel, "wordsOf").font() if name == "heading" else one.font()).height()
               for name, one in labels.items()},
        }  # fmt: skip

    before = heights()
    assert "words" in before
    reader.choose("larger")
    reader.choose("larger")
    after = heights()
    assert all(after[name] > before[name] for name in before), (before, after)
    assert window.framing.words["A"].height() == after["words"] * window.framing.words["A"].rows.rowCount()
    reader.choose("usual_size")
    assert heights() == before


@pytest.mark.slow
def test_what_is_chosen_is_kept(window: Window, new_window: Callable[[], Window], memo: list[str], reader: Reader):
    reader.choose("larger")
    menu_of(window, "Line length")["58 letters"].trigger()
    menu_of(window, "Line spacing")["Wide"].trigger()
    zoom = window.reading.left.face.zoom
    window.close()
    fonts.set_style(TextStyle())
    again = new_window()
    again.opening.open(memo)
    face = again.reading.left.face
    assert (face.zoom, face.characters) == (zoom, 58)
    assert face.leading > fonts.SIZE * LEADING * zoom
    assert menu_of(again, "Line length")["58 letters"].isChecked()


def test_a_typeface_from_the_menu_is_that_of_texts_and_list(window: Window, reader: Reader) -> None:
    menu_of(window, "Typeface")["Every typeface of the system"].menu().aboutToShow.emit()
    offered = [name for name in menu_of(window, "Every typeface of the system") if "Sans" in name]
    if not offered:
        pytest.skip("no other face here")
    menu_of(window, "Every typeface of the system")[offered[0]].trigger()
    assert window.reading.left.face.family == window.reading.right.face.family == offered[0]
    assert fonts.list_face().family() == offered[0]
    assert not menu_of(window, "Typeface")["As Recension chooses"].isChecked()
    menu_of(window, "Typeface")["As Recension chooses"].trigger()
    assert fonts.style() == TextStyle()


@pytest.mark.usefixtures("qapp")
def test_a_longer_line_is_longer() -> None:
    usual = fonts.typeface().measure()
    fonts.set_style(replace(fonts.style(), measure=80))
    assert fonts.typeface().measure() == pytest.approx(usual * 80 / MEASURE)


@pytest.mark.parametrize("damage", ["", "nan", "-3", "1e99", "wide", "inf"])
def test_what_is_damaged_counts_as_absent(tmp_path, damage: str) -> None:
    settings = Settings(QSettings(str(tmp_path / "r.ini"), QSettings.Format.IniFormat))
    for name in ("leading", "measure", "zoom"):
        settings.put(f"text/{name}", damage)
    assert text_style.kept_style(settings) == TextStyle()


def test_the_menu_has_all_three(window: Window) -> None:
    names = {"Typeface", "Line length", "Line spacing"}
    assert names <= {menu.title() for menu in window.findChildren(QMenu)}
    assert set(actions.SUBMENUS) >= {actions.FACES, actions.LINES, actions.LEADINGS}
