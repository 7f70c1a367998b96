"""Every theme can be read: 4.5 to 1 between words and what is under them (WCAG AA), 3 to 1 for a line that tells."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from viewer.ui.app.theme_choice import THEME_LABELS
from viewer.ui.app.window import Window
from viewer.ui.theme import icons
from viewer.ui.theme import theme as themes
from viewer.ui.theme.theme import Theme, ThemeError, Tint, load, theme_names

WORDS = 4.5
LINE = 2.0  # a line beside words that another sign repeats; a sign itself is written in the tint's ink


def tints(theme: Theme) -> dict[str, Tint]:
    return {f.name: getattr(theme, f.name) for f in fields(theme) if isinstance(getattr(theme, f.name), Tint)}


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colors by WCAG 2, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_light_and_dark_come_first() -> None:
    assert theme_names()[:2] == ["light", "dark"]
    assert {"contrast", "blue-orange"} <= set(theme_names())


def test_every_theme_has_a_name_in_the_menu() -> None:
    assert set(THEME_LABELS) == set(theme_names())


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", theme_names())
def test_text_stands_out_from_every_paper(name: str) -> None:
    theme = load(name)
    regions = {"desk": theme.desk, "chrome": theme.chrome, "paper": theme.paper, "selection": theme.selection}
    regions |= {f"{role}.paper": tint.paper for role, tint in tints(theme).items()}
    for region, color in regions.items():
        assert contrast(theme.ink, color) >= WORDS, f"ink on {region}"


@pytest.mark.parametrize("name", theme_names())
def test_low_voices_links_and_states_are_read_on_the_chrome(name: str) -> None:
    theme = load(name)
    for region in (theme.desk, theme.chrome, theme.paper):
        for role in ("dim", "accent", "saved", "warning"):
            assert contrast(getattr(theme, role), region) >= WORDS, f"{role} on {region.name()}"
    assert contrast(theme.accent_ink, theme.accent) >= WORDS


@pytest.mark.parametrize("name", theme_names())
def test_signs_are_read_on_paper_and_on_their_own_tint(name: str) -> None:
    theme = load(name)
    for role, tint in tints(theme).items():
        for region in (theme.paper, theme.chrome, tint.paper):
            assert contrast(tint.ink, region) >= WORDS, f"{role}.ink on {region.name()}"
        assert contrast(tint.line, theme.paper) >= LINE, f"{role}.line"


@pytest.mark.parametrize("name", theme_names())
def test_style_and_palette_are_filled_in(name: str) -> None:
    theme = load(name)
    assert "$" not in theme.style().split("*/", 1)[1]
    assert theme.palette().color(QPalette.ColorRole.Base) == theme.paper


def test_a_theme_that_is_none_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "bad.toml").write_text("dark = false\n", "utf-8")
    monkeypatch.setattr(themes, "resources", lambda: tmp_path)
    with pytest.raises(ThemeError, match=r"bad\.toml"):
        load("bad")
    with pytest.raises(ThemeError, match=r"none\.toml"):
        load("none")


@pytest.mark.slow
def test_the_arrow_of_a_list_has_the_color_of_the_theme(window: Window) -> None:
    for name in ("light", "dark"):
        window.appearance.choose(name)
        style = QApplication.instance().styleSheet()
        path = re.search(r'QComboBox::down-arrow \{ image: url\("([^"]+)"\)', style)
        assert path
        assert load(name).dim.name() in Path(path[1]).read_text("utf-8")


def test_where_nothing_can_be_written_there_is_no_arrow(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setattr("viewer.ui.theme.icons.platformdirs.user_cache_path", lambda *_, **__: tmp_path / "file")
    assert icons.file("down", load("light").dim) == ""
    assert "down-arrow { image: none;" in load("light").style()
