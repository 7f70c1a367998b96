"""A theme file -> colours by meaning; also the palette and the style sheet of the chrome."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from functools import lru_cache
from string import Template
from typing import Any

from PySide6.QtGui import QColor, QPalette

from viewer.dossier.tags import TagColor
from viewer.resources import resources

# Tags borrow the tints of the texts, which every theme has and which can be told apart in it.
_TAG_TINTS: dict[TagColor, str] = {
    "blue": "shared",
    "green": "insertion",
    "red": "omission",
    "orange": "substitution",
    "violet": "moved",
    "teal": "echo",
    "pink": "found",
    "yellow": "current",
}


class ThemeError(Exception):
    """A theme file that is missing or says too little; the message names it."""


@dataclass(frozen=True, slots=True)
class Tint:
    """One hue in three strengths: the paper under words, the line at their side, the ink of a sign or a name."""

    paper: QColor
    line: QColor
    ink: QColor


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of the screen, by what they mean."""

    id: str  # the name of the file
    dark: bool
    desk: QColor  # behind everything
    chrome: QColor  # bars, lists, panels
    paper: QColor  # under the text
    ink: QColor
    dim: QColor  # what is said in a low voice
    hairline: QColor
    accent: QColor  # sigils, links, "you are here"
    accent_ink: QColor  # what is written on the accent
    selection: QColor
    saved: QColor
    warning: QColor
    shared: Tint  # matches
    framing: Tint
    current: Tint
    accidental: Tint
    insertion: Tint
    omission: Tint
    substitution: Tint
    moved: Tint
    echo: Tint
    found: Tint  # what the reader looks for

    def tag_tint(self, color: TagColor) -> Tint:
        """The tint of a tag of this color."""
        found: Tint = getattr(self, _TAG_TINTS[color])
        return found

    def palette(self) -> QPalette:
        """What Qt's own widgets take their colours from."""
        return _palette(self)

    def style(self, arrow: str = "") -> str:
        """The style sheet of the chrome: ``resources/style.qss`` with ``$role`` and ``$tint_part`` filled in.

        ``arrow`` is the file with the arrow of what opens a list; a style sheet takes a picture from nowhere else.
        """
        template = Template((resources() / "style.qss").read_text("utf-8"))
        return template.substitute(_names_of_colors(self), arrow=f'url("{arrow}")' if arrow else "none")


def theme_names() -> list[str]:
    """The themes there are, light and dark first."""
    found = {path.stem for path in (resources() / "themes").glob("*.toml")}
    return [name for name in ("light", "dark") if name in found] + sorted(found - {"light", "dark"})


@lru_cache(maxsize=16)
def load(name: str) -> Theme:
    """The theme of this name."""
    path = resources() / "themes" / f"{name}.toml"
    try:
        table = tomllib.loads(path.read_text("utf-8"))
        return _theme(name, table)
    except (OSError, tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise ThemeError(f"{path.name}: not a theme ({error})") from error


def blend(one: QColor, other: QColor, share: float) -> QColor:
    """``one`` with this share of ``other`` in it, 0 to 1."""
    keep = 1.0 - share
    return QColor.fromRgbF(
        one.redF() * keep + other.redF() * share,
        one.greenF() * keep + other.greenF() * share,
        one.blueF() * keep + other.blueF() * share,
    )


def _theme(name: str, table: dict[str, Any]) -> Theme:
    palette: dict[str, str] = table["palette"]

    def color(word: str) -> QColor:
        found = QColor(palette.get(word, word))
        if not found.isValid():
            raise ValueError(f"no color {word!r}")
        return found

    parts: dict[str, Any] = {role: color(word) for role, word in table["role"].items()}
    parts |= {role: Tint(*(color(word) for word in words)) for role, words in table["tint"].items()}
    return Theme(id=name, dark=table["dark"], **parts)


def _names_of_colors(theme: Theme) -> dict[str, str]:
    colors: dict[str, str] = {}
    for field in fields(theme):
        value = getattr(theme, field.name)
        if isinstance(value, QColor):
            colors[field.name] = value.name()
        elif isinstance(value, Tint):
            colors |= {f"{field.name}_{part.name}": getattr(value, part.name).name() for part in fields(value)}
    colors["shared_filled"] = blend(theme.shared.paper, theme.paper, 0.4 if not theme.dark else 0.3).name()
    colors["hover"] = blend(theme.chrome, theme.ink, 0.06).name()
    colors["pressed"] = blend(theme.chrome, theme.ink, 0.12).name()
    colors["faint"] = blend(theme.chrome, theme.dim, 0.55).name()
    colors["handle"] = blend(theme.chrome, theme.dim, 0.4).name()
    return colors


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, color in (
        (role.Window, theme.chrome),
        (role.WindowText, theme.ink),
        (role.Base, theme.paper),
        (role.AlternateBase, theme.chrome),
        (role.Text, theme.ink),
        (role.Button, theme.chrome),
        (role.ButtonText, theme.ink),
        (role.BrightText, theme.warning),
        (role.Highlight, theme.selection),
        (role.HighlightedText, theme.ink),
        (role.ToolTipBase, theme.paper),
        (role.ToolTipText, theme.ink),
        (role.PlaceholderText, theme.dim),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.Light, theme.paper),
        (role.Midlight, theme.chrome),
        (role.Mid, theme.hairline),
        (role.Dark, theme.hairline),
        (role.Shadow, theme.hairline),
    ):
        palette.setColor(which, color)
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, blend(theme.chrome, theme.dim, 0.7))
    return palette
